"""What a person's answer means: it asks, holds or closes; in doubt it asks, so that nobody who answered is chased."""

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, judged, letter
from core.judges.meaning_harder import HARDER
from core.judges.meaning_mail import ENGLISH, GERMAN, OTHERS, Answer
from core.judges.meaning_turns import TURNS_ENGLISH, TURNS_GERMAN, TURNS_OTHERS
from followupd.core.judges.verdict import Verdict

WEDNESDAY = "Wed, 4 Mar 2026 10:00:00 +0100"


def read(text: str, *headers: str, sender: str = "Jo Keller <jo@firm.example>") -> Verdict:
    """The verdict on an answer of Jo's that came in on a Wednesday."""
    raw = letter(text, *headers, sender=sender).replace(b"Mon, 3 Aug 2026 09:00:00 +0200", WEDNESDAY.encode())
    return judged(raw, IN_THREAD)


def dates(verdict: Verdict) -> set[tuple[str, str]]:
    found = [dict(finding.fields) for finding in verdict.findings if finding.kind == "stated_date"]
    return {(fields["date"], fields["what"]) for fields in found}


@pytest.mark.parametrize("answer", [*ENGLISH, *GERMAN, *OTHERS, *HARDER], ids=lambda answer: answer.text[:60])
def test_an_answer_means_what_a_person_would_take_it_for(answer: Answer) -> None:
    verdict = read(answer.text)
    assert (verdict.finding("meaning"), dates(verdict)) == (answer.meaning, set(answer.dates))


@pytest.mark.parametrize("answer", [*TURNS_ENGLISH, *TURNS_GERMAN, *TURNS_OTHERS], ids=lambda answer: answer.text[:60])
def test_a_promise_or_a_courtesy_asks_nothing_and_a_question_in_a_polite_frame_does(answer: Answer) -> None:
    verdict = read(answer.text)
    assert (verdict.finding("meaning"), dates(verdict)) == (answer.meaning, set(answer.dates))
    assert bool(verdict.finding("question")) == (answer.meaning == "asks")


@pytest.mark.parametrize("text", ["", "Hm.", "ok?", "Ja, schon.", "Zaraz odpiszę.", "Tack för mejlet.", "👍"])
def test_where_nothing_says_whose_turn_it_is_it_is_the_users(text: str) -> None:
    assert read(text).finding("meaning") == "asks"


def test_an_answer_whose_text_was_not_fetched_is_the_users_turn() -> None:
    assert (
        judged(letter("Thank you, we will be in touch."), FROM_CONTACT, header_only=True).finding("meaning") == "asks"
    )


def test_the_words_it_rests_on_are_told_in_one_sentence() -> None:
    verdict = read("Thanks. Could you send your certificates by Friday?\n\nJo")
    assert verdict.evidence[-1] == 'it asks: "Could you send your certificates by Friday?"'
    assert verdict.finding("question") == "Could you send your certificates by Friday?"
    assert [dict(f.fields) for f in verdict.findings if f.kind == "deadline"] == [{"date": "2026-03-06"}]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thank you for your application. We will be in touch.", "We will be in touch."),
        ("Vielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen.", "Wir melden uns bei Ihnen."),
        ("Merci de votre candidature. Nous reviendrons vers vous.", "Nous reviendrons vers vous."),
        ("Gracias por su candidatura. Nos pondremos en contacto con usted.", "Nos pondremos en contacto con usted."),
        ("We have got your mail. We are still reviewing it. You will hear from us.", "You will hear from us."),
        ("We will be in touch. You will hear from us by Friday.", "You will hear from us by Friday."),
        ("Ihre Bewerbung ist eingegangen. Wir melden uns.", "Wir melden uns."),
        (
            "J'ai bien reçu votre candidature. Je reviendrai vers vous dès que possible.",
            "Je reviendrai vers vous dès que possible.",
        ),
        ("We will be in touch. Could you send your certificates?", ""),
        ("We have filled the position. All the best for your search.", ""),
    ],
)
def test_the_words_by_which_they_will_come_back_to_it_are_told_where_nothing_else_is_meant(
    text: str, words: str
) -> None:
    assert read(text).finding("hold") == words


def test_what_the_mail_it_answers_asked_is_not_asked_by_it() -> None:
    quote = "On 3 March, Mara <mara@applicant.example> wrote:\n> Any news?"
    assert read(f"Thank you, we will be in touch.\n\n{quote}").finding("meaning") == "holds"


def test_what_a_firm_appends_to_every_mail_asks_nothing() -> None:
    text = (
        "Thank you, we will be in touch next week.\n\nBest regards\nJo Keller\nHead of People\n\n"
        "This e-mail is confidential. If you are not the intended recipient, please notify the sender and delete it. "
        "Please consider the environment before printing this e-mail."
    )
    assert read(text).finding("meaning") == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "The office moves on Friday. Please do not reply to this e-mail.",
        "Das Büro zieht am Freitag um. Bitte antworten Sie nicht auf diese automatische E-Mail.",
        "Le bureau déménage vendredi. Veuillez ne pas répondre à ce message.",
        "La oficina se muda el viernes. Por favor, no responda a este correo.",
        "L'ufficio si trasferisce venerdì. Si prega di non rispondere a questa email.",
        "O escritório muda na sexta-feira. Por favor, não responda a este e-mail.",
        "Het kantoor verhuist vrijdag. Gelieve niet te antwoorden op deze e-mail.",
    ],
)
def test_who_wants_no_answer_asks_no_question(text: str) -> None:
    assert not read(text).finding("question")


def test_what_is_wanted_instead_of_an_answer_is_a_request() -> None:
    assert read("Please do not reply to this e-mail, please call me on Friday.").finding("question")


def test_a_machines_mail_has_no_meaning_of_its_own() -> None:
    verdict = read("I am away until 20 March.", "Auto-Submitted: auto-replied")
    assert (verdict.kind, verdict.finding("meaning")) == ("out_of_office", "")


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("Please contact my colleague Kim Lee (kim.lee@firm.example).", "Kim Lee", "kim.lee@firm.example"),
        ("The right person is Ms Lee: kim@other.example.", "Ms Lee", "kim@other.example"),
        ("You should talk to Kim Lee, our head chef.", "Kim Lee", ""),
        ("Bitte wenden Sie sich an Frau Dr. Lee, lee@firm.example.", "Frau Dr. Lee", "lee@firm.example"),
        ("Contactez ma collègue Kim Lee : kim.lee@firm.example", "Kim Lee", "kim.lee@firm.example"),
        ("Write to kim.lee@firm.example.", "Kim Lee", "kim.lee@firm.example"),
        ("I'm copying in Kim Lee, who looks after the bakery.", "Kim Lee", "kim@firm.example"),
    ],
)
def test_somebody_named_instead_is_a_referral_with_name_and_address(text: str, name: str, address: str) -> None:
    verdict = read(f"Hi Mara,\n\n{text}\n\nBest\nJo", "Cc: Kim Lee <kim@firm.example>")
    found = [dict(finding.fields) for finding in verdict.findings if finding.kind == "referral"]
    expected = {"name": name, "address": address or "kim@firm.example"}
    if expected["address"] == "kim@firm.example":  # she got the mail too
        expected["introduced"] = "yes"
    assert found == [expected]


@pytest.mark.parametrize(
    "text", ["Thank you, Mara Winter!", "Contact me at jo@firm.example.", "I'll ask Human Resources."]
)
def test_writer_reader_and_offices_are_no_referral(text: str) -> None:
    assert [f for f in read(text).findings if f.kind == "referral"] == []


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        (
            "We will write.\n\nBest regards,\nJo Keller\nHead of People",
            "Keller, Jo <jo@firm.example>",
            "Jo Keller",
        ),
        ("We will be in touch.\n\nBest,\nJo", "Johanna Keller <j.keller@firm.example>", "Jo"),
        ("Wir melden uns.\n\nViele Grüße\nDr. Jo Keller | Leitung", "jo.keller@firm.example", "Dr. Jo Keller"),
        ("Nous reviendrons vers vous.\n\nCordialement,\nJo Keller", "jobs@firm.example", "Jo Keller"),
        ("We will be in touch. Cheers, Jo", "Jo Keller <jo@firm.example>", "Jo"),
        ("We will be in touch.", "Jo Keller <jo@firm.example>", "Jo Keller"),
        ("We will be in touch.\n\nBest regards\nThe Hiring Team", "Firm <jobs@firm.example>", ""),
    ],
)
def test_a_name_is_spelled_as_its_owner_spells_it(text: str, sender: str, name: str) -> None:
    assert read(text, sender=sender).finding("signed") == name


@pytest.mark.parametrize(
    "text",
    [
        "Gerade geht es leider nicht. Meld dich im Juni noch einmal, dann schaue ich.",
        "Melden Sie sich doch bitte im Juni wieder.",
        "Könnten Sie sich im Juni noch einmal melden?",
        "Things are too busy here. Could you get back to me in June?",
        "Would you write to me again in June, please?",
        "Pouvez-vous me recontacter en juin ?",
        "¿Me puedes escribir de nuevo en junio?",
        "Buongiorno, adesso non assumiamo nessuno. Può ricontattarmi a giugno?",
        "Pode escrever-me de novo em junho?",
        "Kunt u mij in juni nog eens mailen?",
    ],
)
def test_who_asks_to_be_written_to_in_a_month_asks_nothing_now(text: str) -> None:
    verdict = read(text)
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("holds", "")
    assert dates(verdict) == {("2026-06-01", "contact_again")}


@pytest.mark.parametrize(
    "text",
    [
        "Could you write to me again in June? And could you send me your CV?",
        "Could we talk again on 20 March at 10:30?",
        "Can you come in on 20 March for an interview?",
        "Could you get back to me by 20 March?",
        "Könnten Sie sich bitte bis zum 20. März melden?",
    ],
)
def test_a_question_beside_a_later_day_is_asked_now(text: str) -> None:
    assert read(text).finding("meaning") == "asks"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Leider müssen wir Ihnen absagen. Sofern Sie einverstanden sind, behalten wir Ihre Unterlagen.", "Sofern"),
        (
            "Leider haben wir uns für eine andere Bewerberin entschieden. Dürfen wir Ihre Unterlagen aufbewahren?",
            "Dürfen",
        ),
        (
            "Nous regrettons de ne pas retenir votre candidature. Seriez-vous d'accord pour que nous la conservions ?",
            "Seriez",
        ),
        ("Leider müssen wir Ihnen absagen. Bewerben Sie sich gern wieder. Alles Gute!", ""),
        ("Unfortunately we will not be moving forward with your application. Please do apply again. Good luck!", ""),
    ],
)
def test_what_a_rejection_wants_to_know_all_the_same_is_read_and_nothing_else(text: str, question: str) -> None:
    verdict = read(text)
    assert verdict.kind == "rejection" and verdict.finding("meaning") == "closes"
    assert verdict.finding("question").startswith(question) and bool(question) == bool(verdict.finding("question"))
