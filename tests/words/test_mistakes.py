"""Mistakes in a template of the user's own: each told by file and line, with what it is and what to do."""

from dataclasses import replace
from pathlib import Path

import pytest

from followupd.core.errors import UserMustAct
from followupd.words import apart
from followupd.words.compiled import read_through
from followupd.words.frame import in_other_languages
from followupd.words.library import forms, own_names, own_templates, stray
from followupd.words.mistakes import ENDLESS, TOO_DEEP
from followupd.words.render import Failure, Letter, filled, render
from followupd.words.samples import SAMPLE

DEEP = "nested too deeply to be followed"


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", DEEP),
        ("{{ " + "+".join(["1"] * 5000) + " }}", DEEP),
        ("{{ " + "not " * 3000 + "1 }}", DEEP),
        ("{% for a in 'x' %}" * 25 + "{% endfor %}" * 25, DEEP),
        ("{% if step %}" * 120 + "{% endif %}" * 120, DEEP),
        ("{{ 10**5000 }}", "a number that no letter could hold"),
        ("{{ 10**50000000 }}", "a number that no letter could hold"),
        ("{{ " + "9" * 5000 + " }}", "a number that no letter could hold"),
        ("{{ say('a') }}", """'say' is not given what it needs; use it as in {{ say("Ihnen", "dir") }}"""),
        ("{{ de() }}", "'de' is not given what it needs"),
        ("{{ opened_on | day(1) }}", "'day' is not given what it needs; use it as in {{ opened_on | day }}"),
        ("{{ greeting | day }}", "'day' is given a text and shows only a day"),
        ("{{ greeting.day }}", "a text has nothing called 'day'; leave '.day' away"),
        ("{{ opened_on }}", "a day is printed by the filter 'day'"),
        ("{{ offer_by | day }}", "a day that is not known here is to be shown; write what needs it within {% if %}"),
        ("{{ offer_by }}", "a day that is not known here"),
        ("{{ familiar }}", "a yes or no cannot be printed"),
        ("{{ opened_on - written_on }}", "cannot be printed"),
        ("{{ greeting + 1 }}", "+ joins only texts"),
        ("{{ step() }}", "a number is called like a function"),
        ("{{ opened_on > 5 }}", "> cannot compare a day with a number"),
        ("{{ '{x}'.format() }}", "nothing is called 'x' there"),
    ],
)
def test_what_is_wrong_is_told_in_words_with_its_line(body: str, what: str) -> None:
    found = filled(f"Dear Jo,\n\n{body}", "", replace(SAMPLE, offer_by=None), own=True)
    assert isinstance(found, Failure) and what in found.what and found.line == 3, found
    assert "object" not in found.what and "<locals>" not in found.what


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("{% if position %}\nx", 3, "{% if %} is not closed; write {% endif %} where it ends"),
        ("{% iff position %}", 3, "there is no tag {% iff %}; look at how it is spelled"),
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", 0, TOO_DEEP),
        ("{% if false %}{{ nope }}{% endif %}", 3, "'nope' is undefined"),
    ],
)
def test_a_text_is_read_through_without_working_anything_out(body: str, line: int, what: str) -> None:
    assert read_through("en", f"Dear Jo,\n\n{body}", ()) == ((line, what),)


def test_every_mistake_of_a_text_is_told_once_by_its_first_line() -> None:
    text = "{{ nope }}\n{{ nope | dya }}\n{{ neither }}"
    assert [line for line, _ in read_through("en", text, ())] == [1, 2, 3]


def test_what_a_template_names_itself_or_asks_for_is_no_mistake() -> None:
    body = (
        "{% set a = 1 %}{% for b in 'xy' %}{{ b }}{{ loop.index }}{% endfor %}{% if c is defined %}{{ c }}{% endif %}"
    )
    assert not read_through(
        "en", body + "{% macro d(e) %}{{ e }}{{ a }}{% endmacro %}{{ d(1) }}{{ 'x' * 2000000000 }}", ()
    )


def own(folder: Path, text: str) -> str:
    (folder / "application-status.txt").write_text(text, encoding="utf-8")
    with pytest.raises(UserMustAct) as told:
        render(forms("application-status", "en", str(folder))[0], SAMPLE)
    return told.value.problems[0]


def test_a_mistake_in_the_subject_is_told_by_the_line_of_the_head(tmp_path: Path) -> None:
    head = '+++\nlanguage = "en"\nsubject = "About {{ nope }}"\n+++\n{{ greeting }},\n'
    assert "application-status.txt:3: the template cannot be filled: 'nope' is undefined" in own(tmp_path, head)


def test_a_mistake_in_the_text_is_told_by_its_line_in_the_file(tmp_path: Path) -> None:
    text = '+++\nlanguage = "en"\n+++\n{{ greeting }},\n\n{{ say("x") }}\n'
    assert "application-status.txt:6: the template cannot be filled: 'say' is not given" in own(tmp_path, text)


def test_a_head_that_is_nested_without_end_is_told_in_a_sentence(tmp_path: Path) -> None:
    head = "+++\na = " + "[" * 5000 + "]" * 5000 + "\n+++\n{{ greeting }},\n"
    assert "application-status.txt:1: the head is nested too deeply" in own(tmp_path, head)


def test_what_editors_and_foreign_disks_leave_beside_a_template_is_no_template(tmp_path: Path) -> None:
    for name in ("._application-status.txt", ".application-status.txt.swp.txt", "application-status.txt~"):
        (tmp_path / name).write_bytes(b"\0\1")
    assert own_names(str(tmp_path)) == () and own_templates(str(tmp_path)) == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "application-status.txt: is empty; write a letter into it"),
        ("\ufeff \n\n", "application-status.txt: is empty; write a letter into it"),
        ('+++\nask = "status"\n+++\n\n', "application-status.txt:3: no letter stands under the head"),
        (
            '+++\nlanguage = "en"\n+++\n{{ opened_on | date }}',
            "no filter called 'date'; there are day and quoted",
        ),
        ("---\nask: status\n---\n{{ greeting }},\n", "application-status.txt:1: the head stands between two lines +++"),
        ('+++\nlanguage = "it"\n+++\nx', "application-status.txt:2: language: must be one of en, de, fr, es, in which"),
        ('+++\nlanguage = "en"\n+++\n{{ position | upper }}', "there is no filter called 'upper'; there are day and"),
    ],
)
def test_a_beginners_mistake_is_told_with_what_to_write_instead(tmp_path: Path, text: str, what: str) -> None:
    assert what in own(tmp_path, text)


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("application_status.txt", "no step asks for a letter of that name; did you mean application-status.txt?"),
        ("Application-Status.txt", "no step asks for a letter of that name; did you mean application-status.txt?"),
        ("application-status.md", "is not read: the file of a letter is called application-status.txt"),
        ("it/application-status.txt", "lies in no language's folder; those are en, de, fr, es"),
        ("de/application-status.txt", ""),
        ("application-status.2.txt", ""),
        ("my-own-words.txt", ""),
        ("notes.md", ""),
    ],
)
def test_a_file_of_which_no_letter_is_made_is_told(tmp_path: Path, file: str, why: str) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("x", encoding="utf-8")
    told = stray(str(tmp_path), frozenset({"application-status", "rejection-thanks"}))
    assert told == (((str(tmp_path / file), why),) if why else ())


@pytest.mark.parametrize(("language", "name"), [("it", "Italian"), ("nl", "Dutch"), ("pt", "Portuguese")])
def test_that_no_letter_is_written_in_their_language_is_told(language: str, name: str) -> None:
    told = in_other_languages("application-status", language, "")
    assert told.startswith(f"These mails are {name}, and letters are written in English, German, French, Spanish alone")
    assert in_other_languages("application-status", "fr", "") == ""


def test_a_closing_keeps_one_comma_of_two() -> None:
    shown = filled("{{ greeting }},\n\n{{ closing }},\n\n{{ signature }}", "", SAMPLE)
    assert isinstance(shown, Letter) and shown.text == "Dear Ms Keller,\n\nKind regards,\n\nMara Winter"


def test_an_endless_template_is_not_told_as_one_that_is_too_deep() -> None:
    found = filled("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", "", SAMPLE)
    assert isinstance(found, Failure) and found.what == ENDLESS


def test_a_template_that_took_too_much_is_not_tried_again_until_its_words_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0)  # besides the one that every template has
    dear = "{% for a in 'x' * 9999 %}" * 3 + "{% endfor %}" * 3
    first = apart.filled_apart(dear, "", SAMPLE)
    assert isinstance(first, Failure) and "too much" in first.what
    with monkeypatch.context() as patched:
        patched.delattr("followupd.words.apart.subprocess.run")  # no process may be begun
        assert apart.filled_apart(dear, "", SAMPLE) == first
    mended = apart.filled_apart("{{ 1 }}", "", SAMPLE)
    assert isinstance(mended, Letter) and mended.text == "1"


def test_a_value_keeps_its_space_before_a_full_stop_and_a_template_has_none() -> None:
    odd = replace(SAMPLE, position="x . y , z", signature="Mara . Winter\n+49 . 30", reference="")
    shown = filled("{{ greeting }} ,\n\n“{{ position }}” {{ note }} .  Two\n\n{{ signature }}", "{{ position }}", odd)
    assert isinstance(shown, Letter) and shown.subject == "x . y , z"
    assert shown.text == f"Dear Ms Keller,\n\n“x . y , z” {SAMPLE.note}. Two\n\nMara . Winter\n+49 . 30"
