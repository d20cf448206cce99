"""Weights are learned from labelled mail, each mail as if its sentences had not been learned from."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from accuracy import learning, learning_sentences
from accuracy.fitting import fitted, written
from accuracy.learning import MAILS, Lesson, in_folders, lessons, main, rows, tables
from accuracy.learning_sentences import Sentence
from accuracy.rendering import message
from followupd.core.judges.believed import KINDS
from followupd.core.judges.likely import TABLES
from followupd.core.judges.words import LANGUAGES
from followupd.core.judges.words.weighed import ALWAYS

MAILS_OF_A_MILL = (
    ("rejection", "Alas, the loom goes to another weaver and we must part here."),
    ("acknowledgement", "Your papers for the loom lie here and are being read by the weavers."),
    ("human", "The cat sleeps on the loom all day and nobody can weave a thing."),
)


@pytest.fixture(autouse=True)
def few_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [Sentence("rejection", "the loom goes to another", frozenset())]
    told += [Sentence("human", "the loom is blue", frozenset())]
    monkeypatch.setattr(learning, "passages", lambda: told)


def folder_of(tmp_path: Path) -> Path:
    """A file a mail, so that each is read in a turn of its own."""
    for number, (kind, text) in enumerate(MAILS_OF_A_MILL):
        line = {"kind": kind, "lang": "en", "from": "Mill <office@mill.example>", "subject": "Weaver", "text": text}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    return tmp_path


def test_what_is_learned_speaks_for_the_kind_it_was_learned_of(tmp_path: Path) -> None:
    taught = list(rows(list(in_folders([folder_of(tmp_path)]))))
    assert len(taught) == len(MAILS_OF_A_MILL)
    found = {name: dict(pairs) for name, pairs in fitted(taught, met=1, pull=10.0, least=0.0).items()}
    refused, received = KINDS.index("rejection"), KINDS.index("acknowledgement")
    assert found["alas"][refused] > found["alas"].get(received, 0.0)
    assert found["papers"][received] > found["papers"].get(refused, 0.0)


def test_of_what_people_are_called_nothing_is_learned() -> None:
    offices = "Mill Careers <careers@mill.example>"
    signed = [
        message("Ada Lane <ada@mill.example>", "Weaver", [], "The loom goes to another weaver.\n\nAda Lane"),
        message(offices, "Weaver", [], "We chose another weaver for the loom.\n\nAda Lane"),
    ]
    taught = list(rows(list(of_two(signed))))
    met = {name for _, shown in taught for name in shown}
    assert "weaver" in met
    assert not met & {"ada", "lane", "z ada", "z lane", "mara", "winter"}


def of_two(raws: list[bytes]) -> Iterator[Lesson]:
    return lessons(("rejection", raw) for raw in raws)


def test_a_mail_is_read_by_what_the_sentences_of_others_teach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_so: list[set[str]] = []

    def learn(taught: list[Sentence]) -> dict[str, tuple[tuple[int, float], ...]]:
        read_so.append({one.words for one in taught})
        return {}

    monkeypatch.setattr(learning_sentences, "learn", learn)
    assert len(list(rows(list(in_folders([folder_of(tmp_path)]))))) == len(read_so)
    (of_a_refusal, of_a_receipt, of_a_cat) = read_so
    assert any("cat" in words for words in of_a_refusal & of_a_receipt)
    assert not any("cat" in words for words in of_a_cat)
    assert not any("papers" in words for words in of_a_receipt)


def test_every_line_of_the_mails_is_a_labelled_mail_in_a_language_that_is_read() -> None:
    for path in MAILS.glob("*.jsonl"):
        found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert {row["lang"] for row in found} <= set(LANGUAGES), path
        assert {row["kind"] for row in found} <= {*KINDS, "opt_out", "left_company", "out_of_office", "auto_reply"}, (
            path
        )
        assert len({row["text"] for row in found}) == len(found), path


def test_each_trait_stands_in_the_table_of_its_kind_and_what_speaks_for_nothing_in_none() -> None:
    found = {"alas": ((1, 0.5),), "#refuse": ((1, 0.25), (3, -0.1)), "=judged human": ((1, -1.0),), "weaver": ()}
    held = tables({**found, ALWAYS: ()})
    assert set(held) == {"stems", *TABLES.values()}
    assert held["stems"].splitlines()[1:] == ["alas\t1:50"]
    assert held["signs"].splitlines()[1:] == ["refuse\t1:25 3:-10"]
    assert held["verdicts"].splitlines()[1:] == ["judged human\t1:-100"]
    assert all(text.startswith("# 0 human 1 rejection") for text in held.values())


def test_lines_stand_in_the_order_in_which_they_are_looked_up() -> None:
    lines = written({"b c": ((1, 1.0),), "b": ((1, 1.0),), "a": ()}, "heading", kept=["a"]).splitlines()
    assert lines == ["# heading", "a\t", "b\t1:100", "b c\t1:100"]


def test_all_tables_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "FOLDER", tmp_path)
    monkeypatch.setattr(learning, "of_the_project", lambda: ())
    told: list[str] = []
    main([folder_of(tmp_path)], say=told.append)
    assert told[0] == "3 mails" and "written to" in told[-1]
    written_to = {path.stem for path in tmp_path.glob("*.txt")}
    assert written_to == {"signs", "stems", "verdicts", "sentences"}
