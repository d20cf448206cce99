"""Learns what the traits of mail speak for, from labelled mail: make weights, make weights CORPUS=folder.

Learned from are the project's own messages, the mails of texts/mails, and those of a folder: *.jsonl files of one mail
a line: lang, kind, from, subject, text, and headers where it has some.

How far a sentence that seems to tell an end is believed is learned from mail whose sentences were not learned from:
the files are read in turn by what all others teach.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from accuracy import learning_sentences
from accuracy.corpus import TEXTS, own
from accuracy.fitting import Row, Weights, fitted, written
from accuracy.learning_sentences import passages, sentences_of
from accuracy.rendering import MINE, message
from core.judges.meaning_harder import HARDER
from core.judges.meaning_mail import ENGLISH, GERMAN, OTHERS
from followupd.core.judges import words
from followupd.core.judges.believed import KINDS
from followupd.core.judges.in_order import by_judges
from followupd.core.judges.likely import TABLES, all_traits, barred_kinds, open_question
from followupd.core.judges.named import names_in, stem
from followupd.core.judges.saying import Said, said
from followupd.core.judges.traits import setting_of
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import Weighs
from followupd.core.mail.body import Body, read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN

MAILS = TEXTS / "mails"
FOLDER = Path(words.__file__).parent / "weights"
FOLDS = 5
MET = 3  # mails: what fewer hold is a name, or chance
PULL = 10.0
LEAST = 0.05  # what is smaller is not worth its place
HEADING = (
    " ".join(f"{column} {kind}" for column, kind in enumerate(KINDS))
    + ". Hundredths. Learned from tests/accuracy/texts: `make weights`"
)
INVENTED = frozenset(("northw", "mills", "harbou"))  # what the firms of the own texts are called, in stems
_FRAME = ("s ", "f ")  # traits of the subject and of the sender


@dataclass(frozen=True, slots=True)
class Lesson:
    """A mail and what it is; `judged`: what the judges take it for.

    `fold`: in which turn it is read. `alike`: its sender and subject are those of many more, and say nothing.
    """

    kind: str
    judged: Kind
    text: Said
    envelope: Envelope
    body: Body
    fold: int = 0
    alike: bool = False


def lessons(raws: Iterable[tuple[str, bytes]], fold: int = 0) -> Iterator[Lesson]:
    """Those of the labelled mails that words may tell: not what protocol, a calendar or a list decides."""
    for kind, raw in raws:
        envelope, body = read(raw), read_body(raw)
        judged = open_question(by_judges(envelope, body, NOTHING_KNOWN), envelope, body)
        if judged:
            yield Lesson(kind, judged, said(envelope, body), envelope, body, fold % FOLDS)


def in_folders(folders: Iterable[Path]) -> Iterator[Lesson]:
    """The lessons of the folders, each file as one turn."""
    files = (path for folder in folders for path in sorted(folder.glob("*.jsonl")))
    for number, path in enumerate(files):
        yield from lessons(labelled(path), number)


def labelled(path: Path) -> Iterator[tuple[str, bytes]]:
    """The mails of a file, as (what each is, its bytes)."""
    for line in filter(str.strip, path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        headers = [f"{name}: {value}" for name, value in (row.get("headers") or {}).items()]
        yield row["kind"], message(row["from"], row["subject"], headers, row["text"])


def of_the_project() -> Iterator[Lesson]:
    """The project's own messages, and what people answer who ask something or have not decided."""
    for number, one in enumerate(own()):
        yield from lessons([(one.label, one.raw)], number)
    for number, answer in enumerate((*ENGLISH, *GERMAN, *OTHERS, *HARDER)):
        if answer.meaning != "closes":
            raw = message("Jo Keller <jo@firm.example>", "Re: Application", [f"In-Reply-To: {MINE}"], answer.text)
            yield from (replace(one, alike=True) for one in lessons([("human", raw)], number))


def rows(learned: Sequence[Lesson]) -> Iterator[Row]:
    """What each lesson shows, its sentences weighed by what those of the other turns teach."""
    names = called(learned) | INVENTED
    for fold in sorted({one.fold for one in learned}):
        weighs = learning_sentences.learn(_sentences(one for one in learned if one.fold != fold)).get
        for lesson in learned:
            if lesson.fold == fold:
                yield _row(lesson, names, weighs)


def _sentences(learned: Iterable[Lesson]) -> Iterator[learning_sentences.Sentence]:
    yield from passages()
    for lesson in learned:
        yield from sentences_of(lesson.kind, lesson.text)


def _row(lesson: Lesson, names: frozenset[str], weighs: Weighs) -> Row:
    text, envelope, body = lesson.text, lesson.envelope, lesson.body
    setting = setting_of(text, envelope, body, NOTHING_KNOWN)
    barred = barred_kinds(text, setting, envelope, body)
    shown = all_traits(lesson.judged, barred, text, setting, envelope, body, weighs)
    column = next((at for at, kind in enumerate(KINDS) if kind == lesson.kind), 0)  # what has no column is 0
    return column, {one.name: one.value for one in shown if _may_tell(one.name, lesson.alike, names)}


def called(learned: Iterable[Lesson]) -> frozenset[str]:
    """Stems that are a person's name in a third of the mails that hold them; offices sign with such names too."""
    held, as_names = Counter[str](), Counter[str]()
    for lesson in learned:
        stems = {stem(word) for word in lesson.text.plain.split()}
        held.update(stems)
        as_names.update(stems & names_in(lesson.envelope, lesson.body))
    return frozenset(one for one, count in as_names.items() if 3 * count >= held[one])


def _may_tell(name: str, alike: bool, names: frozenset[str]) -> bool:
    if name[:1] in TABLES:
        return True
    return not (alike and name[:2] in _FRAME) and name.rpartition(" ")[2] not in names


def tables(found: Weights) -> dict[str, str]:
    """The tables as their files hold them, by name."""
    held: dict[str, Weights] = {"stems": {}, **{table: {} for table in TABLES.values()}}
    for name, pairs in found.items():
        table = TABLES.get(name[:1], "stems")
        held[table][name if table == "stems" else name[1:]] = pairs
    return {table: written(weights, HEADING) for table, weights in held.items()}


def main(folders: Sequence[Path], say: Callable[[str], object] = print) -> None:
    """Learns, and writes the weights anew."""
    learned = [*of_the_project(), *in_folders(folders)]
    taught = list(rows(learned))
    say(f"{len(taught)} mails")
    for table, text in tables(fitted(taught, MET, PULL, LEAST)).items():
        (FOLDER / f"{table}.txt").write_text(text, "utf-8")
    told = learning_sentences.learn(_sentences(learned))
    (FOLDER / "sentences.txt").write_text(learning_sentences.table(told), "utf-8")
    say(f"written to {FOLDER}")


if __name__ == "__main__":
    main([MAILS, *map(Path, sys.argv[1:])])
