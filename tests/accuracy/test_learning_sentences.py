"""What sentences tell is learned from the files of sentences, and holds for sentences that were not learned from."""

from accuracy.learning_sentences import LABELS, SENTENCES, Sentence, learn, passages, sentences_of, table
from accuracy.rendering import message
from followupd.core.judges.own_words import TELLS, likely_told
from followupd.core.judges.saying import said
from followupd.core.judges.words import LANGUAGES
from followupd.core.judges.words.weighed import ALWAYS
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read


def test_every_line_of_the_files_is_a_label_and_a_sentence_said_once() -> None:
    assert {path.stem for path in SENTENCES.glob("*.tsv")} == set(LANGUAGES)
    for path in SENTENCES.glob("*.tsv"):
        lines = path.read_text("utf-8").splitlines()
        assert [one for one in lines if one.count("\t") != 1 or one.partition("\t")[0] not in LABELS] == []
        assert len(set(lines)) == len(lines)


def test_what_is_learned_of_four_fifths_of_the_sentences_holds_for_most_of_the_others() -> None:
    lines = list(passages())[::4]
    blocks = [lines[at : at + 80] for at in range(0, len(lines), 80)]
    found = learn(one for at, block in enumerate(blocks) if at % 5 for one in block)
    unseen = [one for block in blocks[::5] for one in block]
    right = sum((likely_told(one.words, one.names, found.get)[0] > 0.5) == (one.tells == "human") for one in unseen)
    assert right / len(unseen) > 0.7


def test_of_a_mail_that_ends_nothing_every_sentence_is_learned_and_of_a_no_what_the_tables_hear() -> None:
    def learned_of(kind: str, text: str) -> list[tuple[str, str]]:
        raw = message("Jo <jo@mill.example>", "Hello", [], text)
        return [(one.tells, one.words) for one in sentences_of(kind, said(read(raw), read_body(raw)))]

    assert learned_of("human", "The loom is repaired at last.\n\nJo") == [("human", "the loom is repaired at last")]
    refusal = "Thank you for the cake. We regret that we cannot offer you the position.\n\nJo"
    assert learned_of("rejection", refusal) == [("rejection", "we regret that we can not offer you the position")]


def sentence(tells: str, words: str) -> Sentence:
    return Sentence(tells, words, frozenset())


def test_the_table_keeps_every_word_that_is_known_and_of_pairs_what_weighs() -> None:
    told = [sentence("human", f"we keep looking {n}") for n in range(20)]
    told += [sentence("rejection", f"we keep joan {n} instead") for n in range(20)]
    heading, *lines = table(learn(told)).splitlines()
    assert heading.startswith("# 0 human 1 rejection 2 position_filled")
    names = [line.partition("\t")[0] for line in lines]
    assert lines == sorted(lines)
    assert {"joan", "we", "keep joan", ALWAYS} <= set(names)
    assert any("1:" in line for line in lines if line.startswith("joan\t"))
    assert "never met" not in names


def test_what_somebody_says_to_end_a_matter_counts_so_though_others_say_it_too() -> None:
    told = [sentence("rejection", "we took joan"), sentence("human", "we took joan")] * 9
    told += [sentence("human", f"the cat sleeps {n}") for n in range(9)]
    told += [sentence("rejection", f"we took {n}") for n in range(9)]
    assert likely_told("we took joan", (), learn(told).get)[1] > 0.5


def test_labels_name_what_may_be_told() -> None:
    assert {one.tells for one in passages()} == set(TELLS)
