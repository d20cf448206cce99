"""Learns what the traits of mail speak for, from labelled mail: make weights, make weights CORPUS=folder.

The folder holds *.jsonl files of one mail a line: lang, kind, from, subject, text, and headers where it has some. The
project's own messages are always among what is learned from. Learning begins at the weights as they are, so that what
they were once learned from need not be at hand: little mail moves them little. `--afresh` forgets them.

So that no single phrase decides, every mail is learned three times: as it is, and twice with some of its signs, and of
what is known of its writer, unseen.

How far words are believed against the judges (`verdicts`) is learned from mail whose words were not learned from: with
three folders or more (CORPUS="one two three"), each in turn is read by what the others teach. That takes a while.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import exp, sqrt
from pathlib import Path

from accuracy import learning_sentences
from accuracy.corpus import own
from accuracy.rendering import MINE, message
from core.judges.meaning_harder import HARDER
from core.judges.meaning_mail import ENGLISH, GERMAN, OTHERS
from followupd.core.judges import words
from followupd.core.judges.in_order import by_judges
from followupd.core.judges.likely import KINDS, WEIGHED, open_question, verdict_traits
from followupd.core.judges.named import names_in, stem
from followupd.core.judges.saying import Said, said
from followupd.core.judges.traits import MARK, setting_of, traits
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words import SIGNS
from followupd.core.judges.words.weighed import weights
from followupd.core.mail.body import Body, read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN

FOLDER = Path(words.__file__).parent / "weights"
TABLES = {"signs": MARK, "stems": "", "verdicts": WEIGHED}  # and the mark before the names of what stands there
UNSEEN = (0.0, 0.4, 0.6)  # the share of signs that is left out, for each time a mail is learned
ROUNDS = 12
PACE = 0.05
PULL = 6.0  # of every weight, back to where it was before, against one mail's
MET = 3  # mails: what fewer hold is a name, or chance
FOLDERS = 3  # fewer say nothing of mail that was not learned from
LEAST = 0.1  # what is smaller is not worth a line
NEGLIGIBLE = 1e-3
# Whence the weights that are kept are, at the end of the heading of each file.
HOW = (
    ". Hundredths. Fitted to tests/accuracy/texts and to labelled mail that is not in the tree, names of people struck;"
    " `make weights` goes on from here and does not begin anew"
)
INVENTED = frozenset(("northw", "mills", "harbou"))  # what the firms of the own texts are called, in stems
_FRAME = ("s ", "f ")  # traits of the subject and of the sender
_NOTHING = [0.0] * len(KINDS)
Row = tuple[int, list[tuple[str, float]]]
Weights = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A mail and what it is: `label` is a column of KINDS; `judged`: what the judges take it for.

    `alike`: its sender and subject are those of many more, and say nothing.
    """

    label: int
    judged: Kind
    text: Said
    envelope: Envelope
    body: Body
    alike: bool = False


def lessons(raws: Iterable[tuple[str, bytes]]) -> Iterator[Lesson]:
    """Those of the labelled mails that words may tell: not what protocol, a calendar or a list decides."""
    for label, raw in raws:
        envelope, body = read(raw), read_body(raw)
        judged = open_question(by_judges(envelope, body, NOTHING_KNOWN), envelope, body)
        if judged:
            column = KINDS.index(label) if label in KINDS else 0  # what has no column is 0
            yield Lesson(column, judged, said(envelope, body), envelope, body)


def rows(learned: Iterable[Lesson], chance: random.Random) -> Iterator[Row]:
    """Each lesson as often as UNSEEN says, with as many of its signs unseen."""
    learned = list(learned)
    names = called(learned) | INVENTED
    for lesson in learned:
        for share in UNSEEN:
            hidden: dict[str, tuple[tuple[int, str], ...]] = {
                name: () if chance.random() < share else lesson.text.hits(name) for name in SIGNS
            }
            text = replace(lesson.text, found=hidden)
            shown = traits(
                text, setting_of(text, lesson.envelope, lesson.body, NOTHING_KNOWN), lesson.envelope, lesson.body
            )
            seen = [one for one in shown if one.name[:1] != MARK or chance.random() >= share / 2]
            yield lesson.label, [(one.name, one.value) for one in seen if _may_tell(one.name, lesson.alike, names)]


def called(learned: Iterable[Lesson]) -> frozenset[str]:
    """Stems that are a person's name in a third of the mails that hold them; offices sign with such names too."""
    held, as_names = Counter[str](), Counter[str]()
    for lesson in learned:
        stems = {stem(word) for word in lesson.text.plain.split()}
        held.update(stems)
        as_names.update(stems & names_in(lesson.envelope, lesson.body))
    return frozenset(one for one, count in as_names.items() if 3 * count >= held[one])


def _may_tell(name: str, alike: bool, names: frozenset[str]) -> bool:
    if name[:1] == MARK:
        return True
    return not (alike and name[:2] in _FRAME) and name.rpartition(" ")[2] not in names


def rows_of_verdicts(
    folders: Sequence[Sequence[Lesson]], always: Sequence[Lesson], chance: random.Random
) -> Iterator[Row]:
    """What each folder's mails show of the verdict, by words learned from the other folders and `always` alone."""
    for number, folder in enumerate(folders):
        others = [one for other in (*folders[:number], *folders[number + 1 :]) for one in other]
        found = learn(list(rows([*always, *others], chance)), {}, chance)
        pairs = {name: tuple(enumerate(columns)) for name, columns in found.items()}
        yield from (_row_of_verdict(lesson, pairs) for lesson in folder)


def _row_of_verdict(lesson: Lesson, pairs: dict[str, tuple[tuple[int, float], ...]]) -> Row:
    setting = setting_of(lesson.text, lesson.envelope, lesson.body, NOTHING_KNOWN)
    shown = traits(lesson.text, setting, lesson.envelope, lesson.body)
    weighed = verdict_traits(shown, lesson.text.perhaps, lesson.judged, setting, lambda name: pairs.get(name, ()))
    return lesson.label, [(trait.name, trait.value) for trait in weighed]


def as_its_words() -> Weights:
    """Where the learning of verdicts begins: each kind is as likely as its words make it."""
    found: Weights = {}
    for column, kind in enumerate(KINDS):
        for heard in ("words", "plain words"):
            found[f"{WEIGHED}{kind} by its {heard}"] = [1.5 if one == column else 0.0 for one in range(len(KINDS))]
    return found


def learn(taught: list[Row], begun: Weights, chance: random.Random) -> Weights:
    """The weights of every trait, one a kind: multinomial logistic regression, each drawn back to where it began."""
    met = Counter(name for _, shown in taught for name, _ in shown)
    names = {name: count for name, count in met.items() if count >= MET * len(UNSEEN) or name in begun}
    taught = [(label, [one for one in shown if one[0] in names]) for label, shown in taught]
    pull = {name: PULL / count for name, count in names.items()}  # what is met seldom is not met otherwise drawn back
    found = {name: list(begun.get(name, _NOTHING)) for name in names}
    seen = {name: [1e-3] * len(KINDS) for name in names}  # squares of the slopes so far (AdaGrad)
    for _ in range(ROUNDS):
        chance.shuffle(taught)
        for label, shown in taught:
            _step(label, [(found[n], seen[n], begun.get(n, _NOTHING), pull[n], value) for n, value in shown])
    return {**begun, **found}


def _step(label: int, shown: list[tuple[list[float], list[float], list[float], float, float]]) -> None:
    sums = [sum(weight[column] * value for weight, _, _, _, value in shown) for column in range(len(KINDS))]
    highest = max(sums)
    powers = [exp(one - highest) for one in sums]
    whole = sum(powers)
    errors = [(column, power / whole - (column == label)) for column, power in enumerate(powers)]
    errors = [(column, error) for column, error in errors if abs(error) > NEGLIGIBLE]
    for weight, seen, begun, pull, value in shown:
        for column, error in errors:
            slope = error * value + pull * (weight[column] - begun[column])
            seen[column] += slope * slope
            weight[column] -= PACE * slope / sqrt(seen[column])


def labelled(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The mails of a folder's *.jsonl files, as (what each is, its bytes)."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in filter(str.strip, path.read_text("utf-8").splitlines()):
            row = json.loads(line)
            headers = [f"{name}: {value}" for name, value in (row.get("headers") or {}).items()]
            yield row["kind"], message(row["from"], row["subject"], headers, row["text"])


def _answers() -> Iterator[tuple[str, bytes]]:
    """What people answer who ask something or have not decided."""
    for answer in (*ENGLISH, *GERMAN, *OTHERS, *HARDER):
        if answer.meaning != "closes":
            answers = [f"In-Reply-To: {MINE}"]
            yield "human", message("Jo Keller <jo@firm.example>", "Re: Application", answers, answer.text)


def kept() -> Weights:
    """The weights as they are in the project."""
    found: Weights = {}
    for table, mark in TABLES.items():
        for name, pairs in weights(table).items():
            row = found.setdefault(mark + name, [0.0] * len(KINDS))
            for column, weight in pairs:
                row[column] = weight
    return found


def written(found: Weights, table: str) -> str:
    """A table as its file holds it: a trait, a tab, the kinds it speaks for or against in hundredths."""
    lines = ["# " + " ".join(f"{column} {kind}" for column, kind in enumerate(KINDS)) + HOW]
    for name in sorted(name for name in found if _table_of(name) == table):
        pairs = [(column, round(weight * 100)) for column, weight in enumerate(found[name]) if abs(weight) >= LEAST]
        if pairs:
            lines.append(f"{name.removeprefix(TABLES[table])}\t" + " ".join(f"{n}:{part}" for n, part in pairs))
    return "\n".join([*lines, ""])


def _table_of(name: str) -> str:
    return next((table for table, mark in TABLES.items() if mark and name.startswith(mark)), "stems")


def main(folders: list[str], afresh: bool, say: Callable[[str], object] = print) -> None:
    """Learns, and writes the weights anew."""
    chance = random.Random(1)
    always = list(lessons((one.label, one.raw) for one in own()))
    always += [replace(one, alike=True) for one in lessons(_answers())]
    found_in = [list(lessons(labelled(Path(folder)))) for folder in folders]
    taught = list(rows([*always, *chain.from_iterable(found_in)], chance))
    say(f"{len(taught)} rows of {len(taught) // len(UNSEEN)} mails")
    begun = kept()
    words = {} if afresh else {name: row for name, row in begun.items() if _table_of(name) != "verdicts"}
    verdicts = {name: row for name, row in begun.items() if _table_of(name) == "verdicts"}
    if len(found_in) >= FOLDERS:
        verdicts = learn(list(rows_of_verdicts(found_in, always, chance)), as_its_words(), chance)
    found = {**learn(taught, words, chance), **verdicts}
    for table in TABLES:
        (FOLDER / f"{table}.txt").write_text(written(found, table), "utf-8")
    sentences = learning_sentences.rows(
        chain(((one.label, one.raw) for one in own()), *map(labelled, map(Path, folders)))
    )
    told = learning_sentences.learn(sentences, random.Random(1))
    (FOLDER / "sentences.txt").write_text(learning_sentences.written(told), "utf-8")
    say(f"written to {FOLDER}")


if __name__ == "__main__":
    main([one for one in sys.argv[1:] if one != "--afresh"], "--afresh" in sys.argv)
