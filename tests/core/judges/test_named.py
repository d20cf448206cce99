"""What a mail is does not hang on what people are called: a name is no word that anything is learned of or told by."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.named import names_in
from followupd.core.judges.saying import said
from followupd.core.judges.traits import setting_of, traits
from followupd.core.judges.words.weighed import rows
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN

# Sender and reader, (first name, last name) each.
OTHERS = (
    (("Adaeze", "Okafor"), ("Linh", "Nguyen")),
    (("Kim", "Vale"), ("Priya", "Raman")),
    (("Søren", "Østergaard"), ("Lucía", "Peña")),
    (("Tomasz", "Wysocki"), ("Aylin", "Demir")),
    (("Bram", "Achterberg"), ("Noor", "Haddad")),
)
MAILS = (
    "Dear Mara,\n\nGood to hear from you, the position is on hold until summer, so let us talk then.\n\nJo Keller",
    "Dear Mara Winter,\n\nThank you for your application. We will review it and come back to you.\n\nJo Keller",
    "Hi Mara,\n\nI passed your mail on to the team and they will look at it next week.\n\nBest\nJo",
    "Dear Ms Winter,\n\nI am afraid we went with somebody else, but it was a pleasure to meet you.\n\nJo Keller\nHR",
    "Dear Mara,\n\nPlease find the link to the exercise below, it takes an hour.\n\nJo Keller",
    "Hallo Frau Winter,\n\nIhre Unterlagen liegen vor, die Leitung liest sie nach Ostern.\n\nViele Grüße\nJo Keller",
    "Liebe Mara,\n\ndie Stelle haben wir intern vergeben, das tut mir leid für dich.\n\nJo",
    "Bonjour Mara,\n\nj'ai transmis votre dossier à ma collègue, elle vous écrira bientôt.\n\nJo Keller",
    "Estimada Mara:\n\nGracias por venir. El puesto ya no está libre, lo sentimos mucho.\n\nJo Keller",
    "Mara, the board put the whole thing off and we hire nobody this spring. Let us have lunch anyway.\n\nJo Keller",
)


def of(text: str, sender: tuple[str, str] = ("Jo", "Keller"), reader: tuple[str, str] = ("Mara", "Winter")) -> bytes:
    for before, after in zip(("Jo", "Keller", "Mara", "Winter"), (*sender, *reader), strict=True):
        text = text.replace(before, after)
    raw = letter(text, sender=f"{' '.join(sender)} <people@firm.example>")
    return raw.replace(b"Mara Winter", " ".join(reader).encode()).replace(b"mara@", b"me@")


def shown(raw: bytes) -> dict[str, float]:
    envelope, body = read(raw), read_body(raw)
    text = said(envelope, body)
    found = traits(text, setting_of(text, envelope, body, NOTHING_KNOWN), envelope, body)
    return {one.name: one.value for one in found}


@pytest.mark.parametrize("text", MAILS)
def test_no_verdict_moves_when_the_people_are_called_otherwise(text: str) -> None:
    found = of(text)
    for sender, reader in OTHERS:
        renamed = of(text, sender, reader)
        assert judged(renamed).kind == judged(found).kind, reader
        assert shown(renamed) == shown(found), reader


def names(text: str, *headers: str, sender: str = "Jo Keller <jo@firm.example>") -> set[str]:
    raw = letter(text, *headers, sender=sender)
    return set(names_in(read(raw), read_body(raw)))


def test_names_are_of_those_who_write_and_read_and_of_who_is_greeted() -> None:
    text = "Dear Adaeze,\n\nthe papers are here."
    assert names(text, "Cc: Ravi Shah <r.shah@firm.example>") >= {"jo", "keller", "mara", "winter", "ravi", "adaeze"}


@pytest.mark.parametrize("greeting", ["Dear Applicant,", "Sehr geehrte Damen und Herren,", "Dear Hiring Team,"])
def test_who_greets_nobody_names_nobody(greeting: str) -> None:
    assert names(f"{greeting}\n\nthe papers are here.", sender="jobs@firm.example") == {"mara", "winter"}


def test_an_office_has_no_name() -> None:
    text = "Your papers are here."
    assert names(text, sender="Northwind Recruiting Team <recruiting@firm.example>") == {"mara", "winter"}


def test_a_name_that_is_a_word_there_is_a_word() -> None:
    assert "will" not in names("We will write to you.\n\nWill", sender="Will Grey <will.grey@firm.example>")
    assert "will" in names("They write to you.\n\nWill", sender="Will Grey <will.grey@firm.example>")


@pytest.mark.parametrize("name", ["jo", "keller", "mara", "winter", "northw", "mills"])
def test_nothing_is_learned_of_the_people_and_the_firm_of_these_tests(name: str) -> None:
    assert [one for one in rows("stems") if one.partition("\t")[0].split()[-1] == name] == []
