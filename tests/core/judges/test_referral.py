"""Whom a person's mail names for the user to write to; who is merely mentioned is nobody's referral."""

import re
from typing import Any

import pytest

from core.judges.letters import IN_THREAD, judged, letter
from core.judges.referral_mail import (
    ENGLISH,
    FRENCH,
    GERMAN,
    MORE,
    NOBODY,
    OTHERS,
    SPANISH,
    TITLED,
    TWO,
    Names,
)
from core.judges.referral_names import ADDRESSED, AT, TITLE_ALONE
from followupd.core.judges import referral
from followupd.core.judges.persons import Person, is_no_name


def named(text: str, cc: str) -> list[dict[str, str]]:
    """Name and address of everybody whom Jo's mail gives to Mara."""
    raw = letter(f"Mara,\n\n{text}\n\nJo", *((f"Cc: {cc}",) if cc else ()), sender="Jo Keller <jo@firm.example>")
    found = judged(raw, IN_THREAD).findings
    return [{k: v for k, v in f.fields if k != "introduced"} for f in found if f.kind == "referral"]


@pytest.mark.parametrize(
    "mail", [*ENGLISH, *GERMAN, *FRENCH, *SPANISH, *OTHERS, *MORE], ids=lambda mail: mail.text[:60]
)
def test_who_is_named_for_the_user_to_write_to_is_found_with_name_and_address(mail: Names) -> None:
    known = {"address": mail.address} if mail.address else {}
    assert named(mail.text, mail.cc) == [{"name": mail.name} | known]


@pytest.mark.parametrize("mail", ADDRESSED, ids=lambda mail: mail.text[:60])
def test_whoever_is_known_by_a_whole_name_is_told_without_a_courtesy_title(mail: Names) -> None:
    assert named(mail.text, "") == [{"name": mail.name} | ({"address": mail.address} if mail.address else {})]


@pytest.mark.parametrize("text", TITLE_ALONE)
def test_a_title_without_a_name_names_nobody(text: str) -> None:
    assert named(text, "") == []


@pytest.mark.parametrize("mail", AT, ids=lambda mail: mail.text[:60])
def test_a_name_behind_what_leads_to_firms_is_a_persons_where_an_address_spells_it(mail: Names) -> None:
    assert named(mail.text, "") == [{"name": mail.name, "address": mail.address}]


@pytest.mark.parametrize("mail", TITLED, ids=lambda mail: mail.text[:60])
def test_a_post_or_a_firm_beside_a_name_is_nobody_and_gets_no_address(mail: Names) -> None:
    known = {"address": mail.address} if mail.address else {}
    assert named(mail.text, mail.cc) == [{"name": mail.name} | known]


@pytest.mark.parametrize(("text", "people"), TWO, ids=lambda value: str(value)[:40])
def test_two_who_are_named_in_one_sentence_are_two(text: str, people: dict[str, str]) -> None:
    assert {one["name"]: one.get("address", "") for one in named(text, "")} == people


@pytest.mark.parametrize(("text", "cc"), NOBODY, ids=lambda value: value[:60])
def test_who_is_merely_mentioned_is_not_to_be_written_to(text: str, cc: str) -> None:
    assert named(text, cc) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm not the right person for this, but my colleague Daniel Osei runs the depots - do drop him a line.",
        "We're not hiring this year, I'm afraid. Do try Daniel Osei at Harbour.",
        "ich bin leider die falsche Ansprechpartnerin, wenden Sie sich an Julia Kern.",
        "je ne suis pas la bonne personne, mais écrivez à ma collègue Claire Morin.",
        "no soy la persona adecuada, escríbele a mi compañera Nuria Vidal.",
    ],
)
def test_who_is_not_the_right_one_and_names_another_refuses_nothing(text: str) -> None:
    raw = letter(f"Mara,\n\n{text}\n\nJo", sender="Jo Keller <jo@firm.example>")
    verdict = judged(raw, IN_THREAD)
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")
    assert re.match(r"it (?:names|asks|wants)", verdict.evidence[-1])


def test_who_wants_no_more_mail_names_nobody_by_their_own_signature() -> None:
    text = "Please remove me from your list and do not contact me again.\n\nJo Keller\nSales, Northwind Mills\n"
    verdict = judged(letter(f"{text}jo.k@northwind.example | write to me: jo.private@mail.example"))
    assert (verdict.kind, verdict.finding("referral")) == ("opt_out", "")


@pytest.mark.parametrize(
    "text",
    [
        "Frau Winter,\n\nbitte rufen Sie mich morgen an.",
        "Frau Winter, bitte wenden Sie sich morgen an mich.",
        "Ms Winter, please write to me again tomorrow.",
        "Madame Winter, écrivez-moi demain, s'il vous plaît.",
        "Señora Winter, escríbame mañana, por favor.",
        "Signora Winter, mi scriva domani per favore.",
        "Senhora Winter, escreva-me amanhã, por favor.",
        "Mevrouw Winter, schrijf mij morgen alstublieft.",
    ],
)
@pytest.mark.parametrize("to", ["Mara Winter <mara@applicant.example>", "mara@applicant.example"])
def test_nobody_is_referred_to_themselves(text: str, to: str) -> None:
    raw = letter(f"{text}\n\nJo Keller").replace(b"Mara Winter <mara@applicant.example>", to.encode())
    assert not judged(raw, IN_THREAD).finding("referral")


def test_nobody_refers_to_themselves_by_an_initial() -> None:
    raw = letter("Frau Winter,\n\nbitte schreiben Sie mir nicht mehr.\n\nJ. Keller")
    assert not judged(raw, IN_THREAD).finding("referral")


def test_a_sentence_is_searched_once_for_names_however_many_judges_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[str] = []
    search = referral.strangers

    def counted(sentence: str, *rest: Any) -> tuple[Person, ...]:
        searched.append(sentence)
        return search(sentence, *rest)

    monkeypatch.setattr(referral, "strangers", counted)
    text = "Unfortunately we have no openings at present. Do write to my colleague Daniel Osei, who runs the depots."
    assert [one["name"] for one in named(text, "")] == ["Daniel Osei"]
    assert sorted(searched) == sorted(set(searched))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bitte wenden Sie sich an Sara Lindqvist (sara.lindqvist@firm.example).", "Sara Lindqvist"),
        ("Please contact Vera Costa (vera.costa@firm.example) about this.", "Vera Costa"),
        ("Écrivez à Noel Martin, noel.martin@firm.example.", "Noel Martin"),
        ("Fale com a Vera Matos, vera.matos@firm.example.", "Vera Matos"),
        ("Please write to Ola Nordmann, ola@firm.example.", "Ola Nordmann"),
    ],
)
def test_a_name_that_only_lacks_the_accent_of_a_word_is_a_name(text: str, name: str) -> None:
    assert named(text, "")[0]["name"] == name


@pytest.mark.parametrize("word", ["Sarà", "SARÀ", "Verá", "Noël", "Olá", "Sara", "Vera", "Conocerá", "Conocera"])
def test_only_with_its_accent_is_that_word_no_name_and_any_other_never(word: str) -> None:
    assert is_no_name(word) is (word not in ("Sara", "Vera"))
