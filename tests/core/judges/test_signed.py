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


NO = "Dear Mara,\n\nAfter careful review, we have decided to move forward with other candidates."


@pytest.mark.parametrize(
    ("sender", "below"),
    [
        ("Workday <northmill@portal.example>", ""),
        ("Workday <northmill@portal.example>", "Sincerely,\nNorth Mill"),
        ("Talent Team <x@firm.example>", "Best\nTalent Team"),
        ("Karriere-Team <post@firm.example>", "Viele Grüße\nIhr Karriere-Team"),
        ("Karriere <post@firm.example>", "Viele Grüße\nKarriereteam Nord"),
        ("Service Recrutement <x@firm.example>", "Cordialement\nL'équipe Recrutement"),
        ("Equipo de Selección <x@firm.example>", "Un saludo\nEquipo de Talento"),
        ("Ufficio Personale <x@firm.example>", "Cordiali saluti\nLa Segreteria"),
        ("Recrutamento <x@firm.example>", "Cumprimentos\nEquipa de Recrutamento Norte"),
        ("Personeelszaken <x@firm.example>", "Met vriendelijke groet\nAfdeling Personeelszaken"),
        ("Careers <jobs@northmill.example>", "Regards\nNorth Mill"),
        ("North Mill Careers <jobs@portal.example>", "Regards\nNorth Mill"),
        ("North Mill <no-reply@portal.example>", ""),
        ("North Mill <jobs@northmill.ashbyhq.com>", ""),
    ],
)
def test_an_office_a_firm_or_a_program_signs_as_no_person(sender: str, below: str) -> None:
    verdict = judged(letter(f"{NO}\n\n{below}", subject="Your application", sender=sender, answers=""))
    assert verdict.finding("signed") == "" and not verdict.by_person


@pytest.mark.parametrize(
    ("sender", "below", "signed"),
    [
        ("Careers <jobs@firm.example>", "Best\nJane Doe", "Jane Doe"),
        ("Jane Doe <no-reply@firm.example>", "Best\nJane", "Jane"),
        ("<janedoe@firm.example>", "Best\nJane Doe", "Jane Doe"),
        ("Firm Careers <jane.doe@firm.example>", "Best\nJane Doe", "Jane Doe"),
        ("Ana Pessoa <ana@firm.example>", "", "Ana Pessoa"),
        ("Jo Lever <jo@firm.example>", "Best\nJo Lever", "Jo Lever"),
        ("Ashby Moore <ashby@firm.example>", "", "Ashby Moore"),
        ("Greta Dienst <greta@firm.example>", "", "Greta Dienst"),
    ],
)
def test_who_is_called_like_an_office_or_writes_from_one_is_a_person(sender: str, below: str, signed: str) -> None:
    verdict = judged(letter(f"{NO}\n\n{below}", subject="Your application", sender=sender, answers=""))
    assert verdict.finding("signed") == signed
