"""How well the project's own messages are read: the floors that no change may fall below."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from accuracy import bounds
from accuracy.corpus import TEXTS
from accuracy.measuring import SILENT, Judged, own_judged, rates, report
from accuracy.replies import Reply
from followupd.core.judges import words
from followupd.core.judges.saying import pattern_of
from followupd.core.judges.sent_signs import AGAINST, APPLYING, NETWORKING, Where, sign
from followupd.core.judges.words import LANGUAGES, MEANINGS, SIGNS, meanings, signs
from followupd.core.judges.words.kinds import BESIDE, MEETING_WORDS, NAME_WORDS, POSTING_WORDS, REFERRAL_WORDS

LEAST = {"en": 10, "de": 5, "fr": 3, "es": 3, "it": 3, "pt": 3, "nl": 3}
ALL = own_judged()


def test_every_kind_has_its_messages_in_every_language() -> None:
    for path in TEXTS.glob("*.toml"):
        counts = {language: len(rows) for language, rows in tomllib.loads(path.read_text("utf-8")).items()}
        assert all(counts.get(language, 0) >= least for language, least in LEAST.items()), path.stem
    assert sum(one.mail.name.startswith("holds/") for one in ALL) >= 15


def test_nothing_a_person_wrote_is_taken_for_a_machines() -> None:
    assert [one.mail.name for one in ALL if one.mail.label == "human" and one.verdict.kind in SILENT] == []


@pytest.mark.parametrize("kind", ["rejection", "acknowledgement", "job_alert"])
def test_what_matters_most_is_found_and_found_right(kind: str) -> None:
    precision, recall, _ = rates(ALL, kind)
    assert precision >= 0.95
    assert recall >= 0.9


def test_every_other_kind_is_mostly_found() -> None:
    for kind in {one.mail.label for one in ALL}:
        precision, recall, _ = rates(ALL, kind)
        assert (precision >= 0.85, recall >= 0.85) == (True, True), kind


def test_what_came_back_is_found_and_nothing_else_is_taken_for_it() -> None:
    kinds = Counter((one.mail.label[:6], one.verdict.kind[:6]) for one in ALL)
    assert sum(n for (label, kind), n in kinds.items() if kind == "bounce" and label != "bounce") == 0
    assert kinds["bounce", "bounce"] >= 0.9 * sum(n for (label, _), n in kinds.items() if label == "bounce")


def test_days_and_addresses_are_read_beside_the_kind() -> None:
    further = [one for one in ALL if one.right and one.mail.expected]
    assert sum(not one.missing for one in further) >= 0.9 * len(further)


def test_every_verdict_says_in_one_line_what_it_rests_on() -> None:
    for one in ALL:
        assert one.verdict.evidence, one.mail.name
        assert all(0 < len(line) <= 200 and line.isprintable() for line in one.verdict.evidence), one.mail.name


def test_a_report_shows_the_worst_mistakes_first() -> None:
    of_person = Judged(next(one.mail for one in ALL if one.mail.label == "human"), ALL[0].verdict)
    machine = next(one for one in ALL if one.mail.label == "unsure")
    wrong = Judged(machine.mail, of_person.verdict)
    lines = list(report([wrong, of_person]))
    assert lines[0].startswith(of_person.mail.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_words_is_well_formed(language: str) -> None:
    assert set(signs(language)) <= set(SIGNS)
    assert set(meanings(language)) == set(MEANINGS)
    for name, phrases in signs(language).items():
        for line in filter(None, map(str.strip, phrases.split("\n"))):
            assert not line.startswith("...") and not line.endswith("..."), (name, line)
            assert "[" not in pattern_of(line).replace("[^ \n]", ""), (name, line)
            assert re.compile(pattern_of(line)).search("") is None, (name, line)
    for name, patterns in meanings(language).items():
        assert all(patterns), name
        assert all(re.compile(one).search("") is None and not re.search("<[A-Z]+>", one) for one in patterns), name


GROUPS = {group.name for group in (*APPLYING, *NETWORKING, *AGAINST)}


@pytest.mark.parametrize("file", [*LANGUAGES, "addresses"])
def test_every_row_of_the_words_of_sent_mail_is_an_expression_that_says_something(file: str) -> None:
    rows = tuple(words.sent_rows(file))
    assert rows and {row.group for row in rows} <= GROUPS
    for row in rows:
        assert row.where in get_args(Where) and row.weight > 0, row
        pattern = sign(row.group, row.weight, "text", row.words).pattern
        assert pattern.search("") is None and not re.search(r"<[A-Z ]+>", row.words.replace("<OBJECT>", "")), row


def test_what_is_told_beside_the_kind_of_sent_mail_has_words_in_every_language() -> None:
    for name in BESIDE:
        for line in words.beside(name):
            assert re.compile(line, re.IGNORECASE).search("") is None, (name, line)
    for language in LANGUAGES:
        tables = tomllib.loads((Path(words.__file__).parent / f"sent_{language}.toml").read_text("utf-8"))
        assert set(tables["beside"]) == set(BESIDE), language


@pytest.mark.parametrize(
    ("file", "table", "kinds"),
    [
        ("meeting", "words", MEETING_WORDS),
        ("referral", "words", REFERRAL_WORDS),
        ("referral", "names", NAME_WORDS),
        ("posting", "words", POSTING_WORDS),
    ],
)
def test_every_kind_of_words_in_a_file_of_its_own_stands_in_every_language(
    file: str, table: str, kinds: dict[str, str]
) -> None:
    for language in LANGUAGES:
        tables = tomllib.loads((Path(words.__file__).parent / f"{file}_{language}.toml").read_text("utf-8"))
        assert set(tables[table]) == set(kinds), language


@pytest.mark.parametrize("file", ["machines", "bounces", "stated"])
def test_every_line_of_the_words_of_no_one_language_is_an_expression_that_says_something(file: str) -> None:
    tables = tomllib.loads((Path(words.__file__).parent / f"{file}.toml").read_text("utf-8"))
    for name in tables:
        for line in words.either(file, name).split("\n"):
            assert re.compile(line, re.IGNORECASE).search("") is None, (name, line)


def test_a_phrase_is_found_by_the_rules_it_is_written_in() -> None:
    expression = re.compile(pattern_of("[very] sorry\n(job|post) ... # day*\nnot [be] taken"))
    for text in ("sorry", "very sorry", "job for you in 3 days", "post 2 day", "not taken", "not be taken"):
        assert expression.fullmatch(text), text
    assert not expression.fullmatch("job " + "x " * 9 + "3 days")


def test_a_delay_counts_as_no_bounce_whatever_a_corpus_calls_it() -> None:
    delayed = next(one for one in ALL if b"\nAction: delayed" in one.mail.raw)
    lines = list(report([Judged(replace(delayed.mail, label="bounce_soft"), delayed.verdict)]))
    assert any(line.startswith("bounces as labelled: 0 of 1") for line in lines)
    assert any(line.startswith("bounces by what the reports say") and "0 of 0" in line for line in lines)


def test_a_reply_is_exact_without_its_signature_and_without_more() -> None:
    raw = b"Tuesday suits me.\n\n-- \nJo Roe\n"
    assert Reply("a", raw, "Tuesday suits me.", of_signature=False).exact
    assert Reply("a", raw, "-- \nJo Roe", of_signature=True).exact
    assert not Reply("a", raw, "me.\n\n-- \nJo Roe", of_signature=True).exact
    assert not Reply("a", raw, "Tuesday", of_signature=False).exact


def test_what_odd_mail_costs_is_measured_of_every_file_and_its_cuts(tmp_path: Path) -> None:
    (tmp_path / "odd.eml").write_bytes(ALL[0].mail.raw)
    (tmp_path / "stress.jsonl").write_text('{"file": "odd.eml"}\n')
    *passing, said = bounds.report(tmp_path)
    assert passing == []
    assert said.startswith("odd mail: 8 files and cuts of them read, the slowest in ")
