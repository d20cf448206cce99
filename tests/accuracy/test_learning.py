"""Weights are learned from labelled mail, begin where they are, and are written as they are read."""

import json
import random
from pathlib import Path

import pytest

from accuracy import learning, learning_sentences
from accuracy.learning import UNSEEN, as_its_words, labelled, learn, lessons, main, rows, rows_of_verdicts, written
from accuracy.rendering import message
from followupd.core.judges.likely import KINDS
from followupd.core.judges.words.weighed import weights

MAILS = (
    ("rejection", "Alas, the loom goes to another weaver and we must part here."),
    ("acknowledgement", "Your papers for the loom lie here and are being read by the weavers."),
)


def folder_of(tmp_path: Path) -> Path:
    lines = (
        {"kind": kind, "lang": "en", "from": "Mill <office@mill.example>", "subject": "Weaver", "text": text}
        for kind, text in MAILS
    )
    (tmp_path / "mails.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n", "utf-8")
    return tmp_path


def test_what_is_learned_speaks_for_the_kind_it_was_learned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MET", 1)
    taught = list(rows(lessons(labelled(folder_of(tmp_path))), random.Random(1)))
    assert len(taught) == len(MAILS) * len(UNSEEN)
    found = learn(taught, {}, random.Random(1))
    refused, received = KINDS.index("rejection"), KINDS.index("acknowledgement")
    assert found["alas"][refused] > 0 > found["alas"][received]
    assert found["papers"][received] > 0 > found["papers"][refused]


def test_of_what_people_are_called_nothing_is_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MET", 1)
    offices = "Mill Careers <careers@mill.example>"
    signed = [
        message("Ada Lane <ada@mill.example>", "Weaver", [], "The loom goes to another weaver.\n\nAda Lane"),
        message(offices, "Weaver", [], "We chose another weaver for the loom.\n\nAda Lane"),
    ]
    taught = list(rows(lessons(("rejection", raw) for raw in signed), random.Random(1)))
    met = {name for _, shown in taught for name, _ in shown}
    assert "weaver" in met
    assert not met & {"ada", "lane", "z ada", "z lane", "mara", "winter"}


def test_verdicts_are_learned_from_mail_whose_words_were_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MET", 1)
    mails = list(lessons(labelled(folder_of(tmp_path))))
    refused, received = mails
    seen = list(rows_of_verdicts([[refused], [received]], [], random.Random(1)))
    (label, shown), _ = seen
    by_words = dict(shown)
    assert label == KINDS.index("rejection")
    # Only the other one was learned from, so its words are all that is known.
    assert by_words["=acknowledgement by its words"] > by_words["=rejection by its words"]
    assert as_its_words()["=rejection by its words"][label] > 0


def test_learning_begins_at_the_weights_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MET", 1)
    monkeypatch.setattr(learning, "PULL", 1e6)
    before = {"alas": [0.0] * len(KINDS), "a word of no mail": [1.0] * len(KINDS)}
    before["alas"][KINDS.index("offer")] = 2.0
    found = learn(list(rows(lessons(labelled(folder_of(tmp_path))), random.Random(1))), before, random.Random(1))
    assert found["a word of no mail"] == [1.0] * len(KINDS)
    assert found["alas"][KINDS.index("offer")] == pytest.approx(2.0, abs=0.5)


def test_a_table_is_written_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = learning.kept()
    for table in learning.TABLES:
        heading, *lines = written(kept, table).splitlines()
        assert heading.startswith("# 0 human 1 rejection")
        assert len(lines) == len(weights(table))
    monkeypatch.setattr(learning, "FOLDER", tmp_path)
    monkeypatch.setattr(learning, "own", lambda: ())
    monkeypatch.setattr(learning, "ROUNDS", 1)
    monkeypatch.setattr(learning_sentences, "rows", lambda mails: [])
    told: list[str] = []
    main([str(folder_of(tmp_path))], afresh=False, say=told.append)
    assert "written to" in told[-1]
    assert (tmp_path / "stems.txt").read_text("utf-8").startswith("# 0 human")
    assert (tmp_path / "sentences.txt").read_text("utf-8").startswith("# 0 human")
