"""What an office's receipt says beside the receipt is no account notice, no test and no refusal."""

import pytest

from core.judges.letters import judged, letter

RECEIPTS = (
    "Your application for Data Analyst is complete and under review. To see how it goes, sign in to your account.",
    "You've successfully applied for the internship. Next: look out for an email inviting you to our online test.",
    "Your application just arrived. We read it, then meet you on video. If it isn't a match we'll tell you as well.",
    "Hiermit bestätigen wir den Eingang Ihrer Bewerbung. Wir bitten Sie daher um etwas Geduld.",
    "Ihre Bewerbung auf die Stelle Teamleitung wurde erfolgreich an die Firma übermittelt.",
    "We hebben je sollicitatie ontvangen. Heb je na drie werkdagen niets gehoord? Bel ons dan gerust.",
)


UNHEARD = (
    "Thanks for applying as lighting technician! If you haven't heard by June 1, please know that we chose another.",
    "Hola: nos ha llegado tu inscripción. Si en tres semanas no te hemos llamado, entiende que no has sido elegida.",
    "Danke für die Bewerbung! Wer bis Juni nichts von uns hört, darf annehmen, dass wir uns anders entschieden haben.",
)


@pytest.mark.parametrize("text", UNHEARD)
def test_whoever_may_hear_nothing_is_not_refused_yet(text: str) -> None:
    sent = letter(text, subject="Application", sender="office@theatre.example", answers="")
    assert judged(sent).kind == "acknowledgement"


@pytest.mark.parametrize("text", RECEIPTS)
def test_a_receipt_stays_one_whatever_it_says_of_accounts_tests_and_matches(text: str) -> None:
    sent = letter(text, subject="Application", sender="no-reply@firm.example", answers="")
    assert judged(sent).kind == "acknowledgement"


def test_a_refusal_that_says_when_data_is_deleted_is_a_refusal() -> None:
    text = "We are unable to consider your application any longer. Your data will be deleted after 180 days."
    sent = letter(text, subject="Application", sender="no-reply@firm.example", answers="")
    assert judged(sent).kind == "rejection"


@pytest.mark.parametrize("sender", ["jobmail@board.example", "Banenzoeker <yo@board.example>"])
def test_a_list_of_openings_is_no_persons_mail_though_no_office_is_named(sender: str) -> None:
    text = "Based on your profile:\n\nCook, The Anchor, York\nBaker, Copper Mill, Leeds\n\nTurn off this alert"
    assert judged(letter(text, subject="Jobs near you", sender=sender, answers="")).kind == "job_alert"


def test_who_needs_their_time_to_answer_does_not_forbid_writing() -> None:
    text = "Thank you for applying. We're a small team, so it may take us up to three weeks to reply to everyone."
    assert judged(letter(text, sender="apply@firm.example", answers="")).kind == "acknowledgement"


@pytest.mark.parametrize(
    "text",
    [
        "we have received your application for the role of baker. We keep papers for six months, then delete them.",
        "wir haben Ihre Bewerbung als Bäckerin erhalten. Ihre Daten werden nach sechs Monaten gelöscht.",
        "nous avons bien reçu votre candidature au poste de boulangère. Vos données seront supprimées après six mois.",
        "hemos recibido su candidatura al puesto de panadera. Sus datos se eliminarán en seis meses.",
        "abbiamo ricevuto la sua candidatura come panettiera. I suoi dati saranno cancellati dopo sei mesi.",
        "recebemos a sua candidatura a padeira. Os seus dados serão eliminados após seis meses.",
        "wij hebben uw sollicitatie als bakker ontvangen. Uw gegevens worden na zes maanden verwijderd.",
        "we have received your application for the role of baker. We will delete your data by 3 February 2027.",
    ],
)
def test_when_papers_are_deleted_is_no_time_of_an_answer(text: str) -> None:
    verdict = judged(letter(text, sender="Acme Careers <careers@acme.example>", answers="", subject="Your application"))
    assert verdict.kind == "acknowledgement"
    assert not {one.kind for one in verdict.findings} & {"period", "stated_date", "deadline"}


def test_a_machines_receipt_is_nobodys_though_a_person_is_named_in_it() -> None:
    text = "Thank you for your application as baker. We have received it. Please do not reply to this mail.\n\nKim Lee"
    verdict = judged(letter(text, sender="Kim Lee <kim.lee@acme.example>", answers="", subject="Your application"))
    assert (verdict.kind, verdict.by_person) == ("acknowledgement", False)


def test_a_firm_is_told_whole_though_its_domain_bears_half_its_name() -> None:
    text = (
        "Guten Tag Frau Winter,\n\nIhre Bewerbung bei der Nordlicht Hallenbau AG ist eingegangen.\n\nPersonalabteilung"
    )
    verdict = judged(letter(text, sender="bewerbung@hallenbau.example", answers="", subject="Eingang"))
    assert verdict.finding("organisation") == "Nordlicht Hallenbau"
