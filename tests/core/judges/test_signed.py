"""A greeting or a sentence below a mail is nobody's signature; a name is, however it is spelled."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read

OFFICE = "Careers <careers@firm.example>"


@pytest.mark.parametrize(
    "greeting", ["Dear Mara", "Hi Mara", "Bonjour Mara", "Guten Tag", "Estimada Mara", "Ciao Mara"]
)
def test_a_greeting_is_no_signature_where_an_office_writes(greeting: str) -> None:
    assert read(f"{greeting}\n\nWe will not go further.", sender=OFFICE).finding("signed") == ""


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("See you then. Jo", "Jo Keller"),
        ("Bis dann. Jo", "Jo Keller"),
        ("Jo has accepted", "Jo Keller"),
        ("Could you come?\n\nRegards\nJo", "Jo"),
        ("Could you come?\n\nRegards\njo keller", "jo keller"),
        ("Could you come?\n\nRegards\nDr. Jo Keller", "Dr. Jo Keller"),
        ("Could you come?\n\nRegards\nJo van der Keller", "Jo van der Keller"),
    ],
)
def test_a_sentence_is_no_signature_and_a_name_is(text: str, signed: str) -> None:
    assert read(text).finding("signed") == signed


def test_the_users_own_words_quoted_alone_are_not_the_others_question() -> None:
    verdict = read("> Dear Jo,\n> are you out of office?")
    assert verdict.finding("question") == "" and "out of office?" not in " ".join(verdict.evidence)


@pytest.mark.parametrize("sender", ["Évaluation Novaterre <tests@firm.example>", "Agentur <mail@firm.example>"])
def test_whom_no_person_stands_behind_has_written_by_no_person(sender: str) -> None:
    verdict = judged(letter(
        "Dans le cadre de votre candidature, nous vous invitons à passer un test de logique en ligne. "
        "Merci de le terminer avant le 28 août 2026.", subject="Votre test en ligne", sender=sender, answers="",
    ))  # fmt: skip
    assert verdict.kind == "assessment" and not verdict.by_person


@pytest.mark.parametrize(
    "greeting",
    [
        "Gentile Signor Keller",
        "Dear Mr Keller",
        "Sehr geehrter Herr Keller",
        "Estimado señor Keller",
        "Beste meneer Keller",
    ],
)
def test_how_the_answered_mail_greets_its_writer_is_no_signature(greeting: str) -> None:
    history = (
        "________________________________\nFrom: Mara Winter <mara@applicant.example>\nSent: Monday, 27 July 2026 10:00"
    )
    history += f"\nTo: Jo Keller\nSubject: Baker\n\n{greeting},\n\nI would like to apply.\n\nBest regards\nMara Winter"
    assert read(f"On Tuesday at ten, please.\n\nJo Keller\n\n{history}").finding("signed") == "Jo Keller"
    assert read(f"Could you come on Tuesday?\n\n{history}").finding("signed") == "Jo Keller"
    assert read(f"Regards,\n{greeting}\n\nCould you come?").finding("signed") == "Jo Keller"


def test_whoever_is_called_as_a_greeting_begins_signs_with_that_name() -> None:
    assert (
        read("Could you come?\n\nRegards\nDag Keller", sender="Dag Keller <dag@firm.example>").finding("signed")
        == "Dag Keller"
    )
