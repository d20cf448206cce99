"""The position a sent mail applies for, where the firm stands beside it."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.sent_position import reference_of


@pytest.mark.parametrize(
    ("subject", "position"),
    [
        ("Interest in Nordwind – Analyst II", "Analyst II"),
        ("Analyst II - interest in Nordwind", "Analyst II"),
        ("Application: interest in Nordwind / Analyst II", "Analyst II"),
        ("Application – Nordwind – Analyst II", "Analyst II"),
        ("Interesse an Nordwind – Buchhalterin", "Buchhalterin"),
        ("Intérêt pour Nordwind – Comptable", "Comptable"),
        ("Interest in Nordwind", ""),
    ],
)
def test_neither_the_firm_nor_the_interest_in_it_is_a_position(subject: str, position: str) -> None:
    text = "Dear Ms Keller,\n\nI am writing to apply to Nordwind, my resume is attached.\n\nMara Winter"
    sent = Sent(subject, text, to="jo@nordwind.example", files=("resume.pdf",))
    assert judge_sent(envelope(sent), body(sent), OWN).finding("position") == position


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("We have received your application for Regional Operations Lead (R-20931).", "R-20931"),
        ("Your application for JR102938 Senior Analyst has arrived.", "JR102938"),
        ("Ihre Bewerbung als Analyst, REQ-22310, ist eingegangen.", "22310"),
        ("Your application for Quality Manager (ISO9001) has arrived.", ""),
        ("Your application for the R3 team of 2026 has arrived.", ""),
    ],
)
def test_the_number_of_a_tracking_system_is_a_reference_without_a_word_for_it(text: str, reference: str) -> None:
    assert reference_of("Application received", text) == reference


@pytest.mark.parametrize(
    ("subject", "text", "position"),
    [
        (
            "Withdrawal of my application - Logistics Analyst",
            "I would like to withdraw my application for the Logistics Analyst role.",
            "Logistics Analyst",
        ),
        ("Withdrawal of my application", "I would like to withdraw my application as a Planner.", "Planner"),
        ("Following up on my application", "I applied for the Analyst position two weeks ago.", "Analyst"),
        (
            "Nachfrage zu meiner Bewerbung",
            "vor zwei Wochen habe ich Ihnen meine Bewerbung als Disponentin geschickt.",
            "Disponentin",
        ),
        ("Application follow-up", "I applied for the role of Nurse last week. Any news?", "Nurse"),
        ("Withdrawal Specialist - application", "I am applying for it.", "Withdrawal Specialist"),
        ("Application: Opportunity Manager", "I am applying for it.", "Opportunity Manager"),
        ("Relance : candidature comptable", "j'ai postulé chez vous.", "comptable"),
        ("Bewerbung als Disponentin", "ich habe Ihnen gestern meine Bewerbung geschickt.", "Disponentin"),
    ],
)
def test_what_became_of_an_application_is_no_part_of_its_position(subject: str, text: str, position: str) -> None:
    sent = Sent(subject, f"Dear Ms Keller,\n\n{text}\n\nMara Winter", to="jo@nordwind.example")
    assert judge_sent(envelope(sent), body(sent), OWN).finding("position") == position


def named(mail: Sent, kind: str) -> str:
    return judge_sent(envelope(mail), body(mail), OWN).finding(kind)


@pytest.mark.parametrize(
    ("subject", "position"),
    [
        ("Sollicitatie planner", "planner"),
        ("Sollicitatie Planner buitendienst (vacature 2231)", "Planner buitendienst"),
        ("Open sollicitatie administratief medewerker", "administratief medewerker"),
        ("Sollicitatiebrief als verpleegkundige", "verpleegkundige"),
        ("Candidatura contabile", "contabile"),
        ("Candidature assistante de direction", "assistante de direction"),
    ],
)
def test_the_word_for_an_application_is_no_part_of_the_position(subject: str, position: str) -> None:
    mail = Sent(subject, "Beste Jo,\n\nbijgaand mijn cv.\n\nMara Winter", files=("cv.pdf",))
    assert named(mail, "position") == position


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Application for the 2-bed flat in Moabit", "I would like to apply for the flat on Mill Street."),
        ("Bewerbung um die Wohnung Mühlenweg 3", "hiermit bewerbe ich mich um die Wohnung im Mühlenweg."),
        ("Application for a loan", "I would like to apply for a loan of 4,000 euros."),
    ],
)
def test_who_applies_for_no_work_names_no_position(subject: str, text: str) -> None:
    mail = Sent(subject, f"Hello,\n\n{text}\n\nMara Winter")
    assert judge_sent(envelope(mail), body(mail), OWN).kind == "other"
    assert named(mail, "position") == ""


@pytest.mark.parametrize(
    ("to", "text", "firm"),
    [
        ("luc@ateliers-rive.example", "Je postule au sein des Ateliers de la Rive.", "Ateliers de la Rive"),
        ("tom@lanternlabs.example", "I admire how Lantern Labs built it and apply as an Analyst.", "Lantern Labs"),
        ("jo@solana.example", "Presento mi candidatura al puesto de Analista en Solana Tech.", "Solana Tech"),
        ("jo@nordwind.example", "ich bewerbe mich bei der Nordwind AG als Analystin.", "Nordwind"),
        ("jo@nordwind.example", "I apply for the Nordwind Analyst role.", "Nordwind"),
        ("jo@obenauf.example", "ich bewerbe mich als Analystin und bin oben auf dem Turm.", ""),
    ],
)
def test_a_firm_is_told_as_the_user_spells_it(to: str, text: str, firm: str) -> None:
    assert named(Sent("Application", f"Hello,\n\n{text}\n\nMara Winter", to=to), "organisation") == firm


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (
            "Anbei meine Unterlagen für die Stelle als Fachkraft für Lagerlogistik (m/w/d).",
            "Fachkraft für Lagerlogistik",
        ),
        ("Ich bewerbe mich als Kauffrau für Büromanagement bei Ihnen.", "Kauffrau für Büromanagement"),
        ("Ich bewerbe mich als Kaufmann im Einzelhandel.", "Kaufmann im Einzelhandel"),
        ("Ich bewerbe mich als Disponentin für Ihr Team.", "Disponentin"),
        ("Ich bewerbe mich als Disponentin im Mai.", "Disponentin"),
        ("Je cherche un poste d'acheteuse à Lyon à partir de mai.", "acheteuse"),
        ("Je postule au poste d'acheteuse dès le 1er mai.", "acheteuse"),
        ("I apply for the position of Planner starting in May.", "Planner"),
    ],
)
def test_a_position_ends_where_place_and_time_begin_but_not_within_a_trade(text: str, position: str) -> None:
    mail = Sent("Unterlagen", f"Guten Tag,\n\n{text}\n\nMara Winter", files=("cv.pdf",))
    assert named(mail, "position") == position


@pytest.mark.parametrize(
    ("subject", "position"),
    [
        ("Candidatura spontanea", ""),
        ("Candidatura spontanea come disegnatrice", "disegnatrice"),
        ("Candidatura espontânea", ""),
        ("Candidature spontanée", ""),
        ("Candidatura espontánea", ""),
        ("Initiativbewerbung", ""),
        ("Open sollicitatie", ""),
        ("Speculative application", ""),
    ],
)
def test_that_nobody_asked_for_the_application_is_no_position(subject: str, position: str) -> None:
    sent = Sent(subject, "Buongiorno,\n\nle invio il mio curriculum.\n\nMara", files=("curriculum.pdf",))
    verdict = judge_sent(envelope(sent), body(sent), OWN)
    assert (verdict.kind, verdict.finding("position")) == ("application", position)
