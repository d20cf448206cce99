"""What sentences tell is learned from the files of sentences, and holds for sentences that were not learned from."""

import random
from pathlib import Path

from accuracy.learning_sentences import LABELS, SENTENCES, Row, Weights, learn, passages, rows, sentences_of, written
from accuracy.rendering import message
from followupd.core.judges.own_words import TELLS, likely_told, sentence_traits
from followupd.core.judges.saying import folded
from followupd.core.judges.words import LANGUAGES
from followupd.core.judges.words.weighed import Pairs


def pairs_of(found: Weights, trait: str) -> Pairs:
    return tuple(enumerate(found.get(trait, ())))


def test_every_line_of_the_files_is_a_label_and_a_sentence_said_once() -> None:
    assert {path.stem for path in SENTENCES.glob("*.tsv")} == set(LANGUAGES)
    for path in SENTENCES.glob("*.tsv"):
        lines = path.read_text("utf-8").splitlines()
        assert [one for one in lines if one.count("\t") != 1 or one.partition("\t")[0] not in LABELS] == []
        assert len(set(lines)) == len(lines)


def test_what_is_learned_of_four_fifths_of_the_sentences_holds_for_most_of_the_others(tmp_path: Path) -> None:
    lines = (SENTENCES / "es.tsv").read_text("utf-8").splitlines()
    blocks = [lines[at : at + 80] for at in range(0, len(lines), 80)]
    (tmp_path / "es.tsv").write_text(
        "\n".join(one for at, block in enumerate(blocks) if at % 5 for one in block), "utf-8"
    )
    found = learn(rows((), tmp_path), random.Random(1))
    unseen = [one.partition("\t") for block in blocks[::5] for one in block]
    right = sum(
        (likely_told(folded(words), lambda trait: pairs_of(found, trait))[0] > 0.5) == (label == "other")
        for label, _, words in unseen
    )
    assert right / len(unseen) > 0.7


def test_sentences_of_mail_that_ends_nothing_speak_for_nothing() -> None:
    mails = [
        ("human", message("Jo <jo@mill.example>", "Hello", [], "The loom is repaired at last.\n\nJo")),
        ("rejection", message("Jo <jo@mill.example>", "Hello", [], "The loom goes to another weaver.\n\nJo")),
    ]
    assert list(sentences_of(mails)) == ["the loom is repaired at last"]


def test_the_table_is_written_in_order_without_what_weighs_next_to_nothing() -> None:
    taught: list[Row] = [
        (0, sentence_traits("we keep looking")),
        (1, sentence_traits("we keep joan")),
    ] * 20
    heading, *lines = written(learn(taught, random.Random(1))).splitlines()
    assert heading.startswith("# 0 human 1 rejection 2 position_filled")
    names = [line.partition("\t")[0] for line in lines]
    assert lines == sorted(lines)
    assert {"joan", "="} <= set(names)
    assert all("1:" in line for line in lines if line.startswith("joan"))
    assert "never met" not in names


def test_labels_name_what_may_be_told() -> None:
    assert {kind for kind, _ in passages()} == set(TELLS)
