"""The letters: each one a courteous person could have written, or none at all."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.errors import OurBug
from followupd.words.render import (
    LANGUAGES,
    LetterFacts,
    greeting_for,
    has_template,
    missing,
    render,
    template_names,
)

FACTS = LetterFacts(
    greeting="Dear Ms Müller",
    contact_name="Anna Müller",
    organisation="Acme",
    position="Data Engineer",
    reference="2083",
    subject="Application as Data Engineer",
    opened_on=date(2026, 1, 5),
    last_written_on=date(2026, 1, 12),
    written_on=date(2026, 1, 21),
    step=1,
    ask="status",
    signature="Jane Doe\n+49 30 1234567",
    language="en",
    my_name="Jane Doe",
    resume_attached=True,
)
BARE = replace(FACTS, organisation="", position="", reference="", last_written_on=None, resume_attached=False)
EVERY_LETTER = [
    (name, language, facts) for name in template_names() for language in LANGUAGES for facts in (FACTS, BARE)
]

THANKS = re.compile(r"\bthank you\b|\bdank\w*\b|\bmerci\b|\bremercie\b|\bgracias\b", re.IGNORECASE)
STOCK = re.compile(
    r"checking in|touching base|circling back|following up|haven't heard|not heard|did you get|bump|to bother|"
    r"noch nichts gehört|nachhaken|nachfassen|wollte nur|sans nouvelles|sans réponse|relancer|sin noticias|sin "
    r"respuesta",
    re.IGNORECASE,
)


def body_of(letter: str) -> str:
    """Without greeting, closing and signature."""
    return "\n".join(letter.split("\n\n")[1:-2])


@pytest.mark.parametrize(("name", "language", "facts"), EVERY_LETTER)
def test_every_letter_is_one_a_courteous_person_could_write(name: str, language: str, facts: LetterFacts) -> None:
    letter = render(name, language, facts)
    words = len(re.findall(r"\w[\w'’-]*", body_of(letter)))
    assert 60 <= words <= 150
    assert letter.count("?") == 1
    assert THANKS.search(letter)
    assert not STOCK.search(letter)
    assert letter.startswith("Dear Ms Müller")
    assert letter.endswith("\n\nJane Doe\n+49 30 1234567")
    assert not re.search(r" {2}|\n{3}| \n| [,.]|\(\)|None|\{", letter)


@pytest.mark.parametrize(("name", "language", "facts"), EVERY_LETTER)
def test_every_letter_says_what_it_is_about(name: str, language: str, facts: LetterFacts) -> None:
    letter = render(name, language, facts)
    assert ("Data Engineer" in letter) if facts.position else ("Application as Data Engineer" in letter)
    assert re.search(r"\b5(?:\.| de)? (?:January|Januar|janvier|enero)\b", letter)
    assert "2026" not in letter


def test_two_letters_of_one_pursuit_are_not_the_same_letter_again() -> None:
    for language in LANGUAGES:
        first, second = (body_of(render(n, language, FACTS)).split() for n in template_names()[:2])
        shingles = [{tuple(words[at : at + 4]) for at in range(len(words) - 3)} for words in (first, second)]
        assert len(shingles[0] & shingles[1]) / min(len(s) for s in shingles) < 0.3


def test_the_year_is_told_only_where_it_is_another_one() -> None:
    facts = replace(FACTS, opened_on=date(2025, 12, 30))
    assert "On 30 December 2025 I" in render("application-status", "en", facts)
    assert "am 30. Dezember 2025 habe ich" in render("application-status", "de", facts)
    assert "12 January I" in render("application-status", "en", facts)


def test_a_resume_is_mentioned_only_when_it_is_attached() -> None:
    for language, word in (("en", "resume"), ("de", "Lebenslauf"), ("fr", "CV"), ("es", "currículum")):
        assert word in render("application-anything-missing", language, FACTS)
        assert word not in render("application-anything-missing", language, BARE)


def test_a_second_letter_of_the_same_day_is_not_told_as_one() -> None:
    same_day = replace(FACTS, last_written_on=FACTS.opened_on)
    assert "5 January I wrote" not in render("application-status", "en", same_day)


def test_without_a_signature_the_users_name_stands_there() -> None:
    assert render("application-status", "en", replace(FACTS, signature=" ")).endswith("Kind regards,\n\nJane Doe")


def test_what_is_missing_is_named_and_the_letter_not_written() -> None:
    nobody = replace(FACTS, greeting="")
    assert missing("application-status", nobody) == ("the name of the person to greet",)
    assert missing("application-status", FACTS) == ()
    assert len(missing("networking-smaller", replace(nobody, subject=" ", signature="", my_name=""))) == 3
    with pytest.raises(OurBug, match="the name of the person"):
        render("application-status", "en", nobody)
    with pytest.raises(OurBug, match="no letter named"):
        render("nonsense", "en", FACTS)


def test_a_language_without_letters_gets_the_english_one() -> None:
    assert not has_template("application-status", "nl")
    assert render("application-status", "nl", FACTS) == render("application-status", "en", FACTS)


def test_the_greeting_is_the_users_own_else_the_full_name_and_never_a_guess() -> None:
    assert greeting_for("Dear Ms Müller,", "Anna Müller", "en") == "Dear Ms Müller"
    assert greeting_for("", "Anna Müller", "en") == "Dear Anna Müller"
    assert greeting_for("", "Anna Müller", "de") == "Guten Tag Anna Müller"
    assert greeting_for("", "Anna Müller", "it") == "Dear Anna Müller"
    assert greeting_for("", " ", "en") == ""


@given(st.text(max_size=300))
def test_a_hostile_value_appears_literally_and_on_one_line(value: str) -> None:
    hostile = "{{ 7*7 }}{% for x in y %}" + value
    letter = render("application-status", "en", replace(FACTS, position=hostile, organisation="", reference=""))
    assert "{{ 7*7 }}{% for x in y %}" in letter
    assert len(letter.split("\n")) == len(render("application-status", "en", FACTS).split("\n"))
