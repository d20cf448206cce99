"""What a person's answer means: it asks, holds or closes; in doubt it asks, so that nobody who answered is chased."""

from dataclasses import replace

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, judged, letter
from core.judges.meaning_harder import HARDER
from core.judges.meaning_mail import ENGLISH, GERMAN, OTHERS, Answer
from core.telling import at, came
from followupd.core.judges.verdict import Verdict
from followupd.core.pursuits.events import events_of

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
    expected = {"name": name} | ({"address": address} if address else {})
    if not address:
        expected["address"] = "kim@firm.example"  # somebody of that name was copied in
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


PATIENCE = (
    "The decision is delayed. Please bear with us.",
    "We need some more time and ask for your patience.",
    "There is no need to follow up; we will come back to you.",
    "I will be in touch of my own accord once we know more.",
    "Ich bitte um etwas Geduld und melde mich unaufgefordert.",
    "Bitte gedulden Sie sich noch etwas.",
    "Wir melden uns von uns aus, sobald es etwas Neues gibt.",
    "Von Rückfragen zum Stand bitten wir abzusehen.",
    "Je vous remercie de votre patience et reviendrai vers vous de moi-même.",
    "Merci de bien vouloir patienter encore un peu.",
    "Inutile de nous relancer, nous vous écrirons.",
    "Le ruego un poco de paciencia; le escribiré por mi cuenta.",
    "Gracias por su candidatura. No hace falta que nos escriba, le avisaremos.",
    "Le chiedo un po' di pazienza, la ricontatterò.",
    "Non è necessario sollecitarci, le faremo sapere.",
    "Peço alguma paciência; entrarei em contacto.",
    "Ik vraag nog wat geduld en kom uit mezelf bij u terug.",
)
ORDINARY = (
    "Thank you, we will be in touch.",
    "We will let you know by 20 March.",
    "Vielen Dank, wir melden uns bei Ihnen.",
    "Merci, nous reviendrons vers vous.",
    "Gracias, le avisaremos.",
    "Our patients come first, as you know. We will be in touch.",
)


@pytest.mark.parametrize("text", PATIENCE)
def test_who_asks_for_patience_or_comes_back_unasked_has_said_so(text: str) -> None:
    verdict = read(f"Dear Mara,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds" and verdict.finding("patience")


@pytest.mark.parametrize("text", ORDINARY)
def test_who_only_lets_wait_asks_for_no_patience(text: str) -> None:
    assert not read(f"Dear Mara,\n\n{text}\n\nJo Keller").finding("patience")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Danke für deine Bewerbung! Wir melden uns bei dir.", "familiar"),
        ("Vielen Dank, wir haben Ihre Unterlagen und melden uns bei Ihnen.", "formal"),
        ("Merci pour ta candidature, je te réponds bientôt.", "familiar"),
        ("Gracias por tu candidatura, te escribiremos pronto.", "familiar"),
        ("Thank you for your application.", ""),
    ],
)
def test_how_they_speak_to_the_user_is_read(text: str, spoken: str) -> None:
    assert read(text).finding("address") == spoken


REFUSED = (
    (
        "Unfortunately, we have decided to proceed with another candidate for this position. {}",
        "Would you be open to other roles with us?",
    ),
    (
        "We regret to tell you that your application was not successful. {}",
        "I can give you feedback by phone; when would suit?",
    ),
    (
        "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. {}",
        "Hätten Sie Interesse an einer anderen Stelle?",
    ),
    (
        "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue. {}",
        "Seriez-vous intéressée par un autre poste ?",
    ),
    ("Lamentamos comunicarle que hemos elegido a otro candidato para el puesto. {}", "¿Le interesaría otro puesto?"),
    ("Purtroppo la sua candidatura non è stata selezionata. {}", "Le interesserebbe un'altra posizione?"),
    ("Infelizmente a sua candidatura não foi selecionada. {}", "Teria interesse noutra vaga?"),
    (
        "Helaas moeten wij u meedelen dat wij voor een andere kandidaat hebben gekozen. {}",
        "Zou u openstaan voor een andere functie?",
    ),
)


@pytest.mark.parametrize(("text", "question"), REFUSED)
def test_a_question_at_the_end_of_a_refusal_is_the_users_to_answer(text: str, question: str) -> None:
    verdict = read(f"Dear Mara,\n\n{text.format(question)}\n\nJo Keller")
    assert question in verdict.finding("question")
    assert "answered" in events_of(replace(came(at("2026-03-04")), verdict=verdict), met=True)


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately, we have decided to proceed with another candidate. Any questions? Just call.",
        "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Noch Fragen?",
        "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue. Des questions ?",
    ],
)
def test_a_courtesy_at_the_end_of_a_refusal_asks_nothing(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("closes", "")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Danke für die Papiere, die Ihr Freund mir weitergeleitet hat. Wir melden uns.", "Wir melden uns."),
        ("Thank you, we will be in touch.", "Thank you, we will be in touch."),
    ],
)
def test_what_lets_the_user_wait_is_quoted_and_not_the_thanks_before_it(text: str, quoted: str) -> None:
    assert read(f"Dear Mara,\n\n{text}\n\nJo Keller").finding("hold") == quoted
