"""Whom a greeting names: of one for several people the part for each, and never somebody else's."""

import pytest

from followupd.core.judges.sent_findings import greeting_of
from followupd.core.mail.envelope import Address
from followupd.core.meaning.greeted import part_for, parts_for

JO, TOM = Address("Jo Keller", "jo.keller@firm.example"), Address("Tom Shah", "tom.shah@firm.example")
BOTH = [
    ("Dear Ms Keller, dear Mr Shah,\n\nI apply", "Dear Ms Keller, dear Mr Shah"),
    ("Werte Frau Keller,\nsehr geehrter Herr Shah,\n\nhiermit", "Werte Frau Keller, sehr geehrter Herr Shah"),
    ("Liebe Jo, lieber Tom,\nich schreibe", "Liebe Jo, lieber Tom"),
    ("Chère Madame Keller, cher Monsieur Shah,\n\nje", "Chère Madame Keller, cher Monsieur Shah"),
    ("Estimada señora Keller, estimado señor Shah:\n\nLe", "Estimada señora Keller, estimado señor Shah"),
    ("Dear Ms Keller, Mr Shah,\n\nI", "Dear Ms Keller, Mr Shah"),
    ("Dear Jo and Tom,\n\nI", "Dear Jo and Tom"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "greeting"), BOTH)
def test_a_greeting_of_several_is_read_whole(text: str, greeting: str) -> None:
    assert greeting_of(text, (JO, TOM)) == greeting


@pytest.mark.parametrize(
    "text", ["Hi Jo, Tom suggested that I write to you.", "Hi Jo,\n\nDear Tom said so.", "Hi Jo, good morning to you,"]
)
def test_what_follows_a_greeting_and_greets_nobody_else_is_none_of_it(text: str) -> None:
    assert greeting_of(text, (JO, TOM)) == "Hi Jo"


@pytest.mark.parametrize(
    "line",
    [
        'Dear "Keller, Jo"',
        "Dear Jo [x](http://evil.example)",
        "Dear http://evil.example/Jo",
        "Dear Jo {{7*7}}",
        "Hi <b>Jo",
    ],
)
def test_a_greeting_with_signs_that_no_name_has_is_not_used_again(line: str) -> None:
    assert greeting_of(f"{line},\n\nI apply", (JO,)) == ""
    assert greeting_of('Dear William "Bill" Keller,\n\nI apply', (JO,)) == 'Dear William "Bill" Keller'


@pytest.mark.parametrize(
    ("greeting", "jo", "tom"),
    [
        ("Dear Ms Keller, dear Mr Shah", "Dear Ms Keller", "Dear Mr Shah"),
        ("Sehr geehrte Frau Keller, sehr geehrter Herr Shah", "Sehr geehrte Frau Keller", "Sehr geehrter Herr Shah"),
        ("Dear Jo and Tom", "Dear Jo", ""),
        ("Dear Ms Keller, Mr Shah", "Dear Ms Keller", ""),
        ("Guten Tag Frau Keller und Herr Shah", "Guten Tag Frau Keller", ""),
        ("Hallo ihr beiden", "Hallo ihr beiden", "Hallo ihr beiden"),
    ],
)
def test_to_one_of_them_their_own_part_is_left_and_no_title_is_guessed(greeting: str, jo: str, tom: str) -> None:
    assert (part_for(greeting, JO, (TOM,)), part_for(greeting, TOM, (JO,))) == (jo, tom)


@pytest.mark.parametrize(
    ("greeting", "parts"),
    [
        ("Dear Ms Keller, dear Mr Shah", ("Dear Ms Keller, dear Mr Shah",)),
        ("Hallo ihr beiden", ("Hallo ihr beiden",)),
        ("Dear Ms Keller", ("Dear Ms Keller", "")),
        ("Dear Mr Shah", ("", "Dear Mr Shah")),
        ("Hi Josie", ("Hi Josie", "")),
        ("", ("", "")),
    ],
)
def test_how_each_of_several_is_greeted(greeting: str, parts: tuple[str, ...]) -> None:
    assert parts_for(greeting, (JO, TOM)) == parts
