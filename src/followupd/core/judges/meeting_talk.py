"""What a mail of either side says of when to meet: times proposed, named or settled, and a yes or a no to them.

Read clause by clause. A time counts only beside words of a meeting; whether anything is fixed by it is for
`pursuits/agreed`, which knows what was said before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followupd.core.judges.meaning_sentences import compiled, heard_in, may_say
from followupd.core.judges.meeting_times import Time, is_little_else, times_in, without_old_hour
from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES

MAX_TIMES = 12
# A text of so few words may be in any language.
SHORT = 12
# "Cancel: https://..." is what scheduling tools let the reader do, and says nothing of what was done.
_LINK = re.compile(r"(?<!\S)(?:[^\W\d_]+ ?){1,4}:\s*<?https?://\S+")
_LINKED = frozenset(("moves", "moved", "cancels", "declines"))
_COMMA = re.compile(r",\s+(?!\d)")
_ORDINALS = {"first_one": "first", "second_one": "second", "third_one": "third"}


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause, what it says of a meeting, and the times it names. `asks`: it ends with a question mark."""

    text: str
    asks: bool
    says: frozenset[str]
    times: tuple[Time, ...]
    is_bare: bool


def meeting_talk(said: tuple[str, ...], languages: tuple[str, ...], base: date) -> tuple[Finding, ...]:
    """Findings `proposed_time` and `meeting_word` of a mail's sentences. `base`: the day it was written."""
    spoken = LANGUAGES if sum(len(one.split()) for one in said) <= SHORT else languages
    clauses = tuple(_clauses(said, spoken, base))
    if not any(clause.times or clause.says for clause in clauses):
        return ()
    return (*_times(clauses, base), *_words(clauses))


def _clauses(said: tuple[str, ...], languages: tuple[str, ...], base: date) -> Iterator[_Clause]:
    before: date | None = None
    for sentence in said:
        at_work = heard_in(languages, sentence, "changes_work")
        for text in (part.lstrip("¡¿ ") for part in _parts(sentence, languages)):
            says = _said_of_meeting(text, sentence, languages)
            moves = {"moves", "moved"} & says and not at_work
            when = without_old_hour(text, languages, base) if moves else text
            times = () if "not_meetings" in says else times_in(when, languages, base, before)
            says -= {"moves", "moved"} if at_work and not times else set()
            named = {one.day for one in times if one.day}
            before = named.pop() if len(named) == 1 else before if not named else None
            bare = bool(times) and is_little_else(text, languages, base)
            yield _Clause(text, text.rstrip(" )\"'").endswith("?"), says, times, bare)


def _said_of_meeting(text: str, sentence: str, languages: tuple[str, ...]) -> frozenset[str]:
    says = frozenset(kind for kind in _ASKED_OF_ALL if heard_in(languages, text, kind, within=sentence))
    unlinked = _LINK.sub(" ", text)
    if unlinked != text:
        says -= {kind for kind in _LINKED & says if not heard_in(languages, unlinked, kind)}
    if "invites_you" in says:  # "gladly" is said with it in every language
        says = says - {"agrees"} | ({"proposes"} if "meets" in says else set())
    return says


_ASKED_OF_ALL = (
    "invites_you", "meets", "proposes", "agrees", "yes", "declines", "doubts", "moves", "other_times", "moved",
    "cancels", "confirms", "books", "wants_answer", "not_meetings", "alternatives", *_ORDINALS,
)  # fmt: skip


def _parts(sentence: str, languages: tuple[str, ...]) -> list[str]:
    """The clauses of a sentence that are set against each other."""
    parts = [sentence]
    for name in languages:
        if may_say(name, "contrasts", sentence):
            parts = [part for one in parts for part in compiled(name, "contrasts").split(one)]
    # "Thursday does not suit me, Friday would."
    denied = [one for one in parts if heard_in(languages, one, "declines", within=sentence)]
    parts = [part for one in parts for part in (_COMMA.split(one) if one in denied else (one,))]
    return [part for part in parts if part.strip(" .,!")]


def _times(clauses: tuple[_Clause, ...], base: date) -> Iterator[Finding]:
    asked = any(_proposes(one, clauses) for one in clauses if not one.is_bare)
    wants, booked = any("wants_answer" in one.says for one in clauses), _is_booked(clauses)
    found: dict[tuple[tuple[str, str], ...], Finding] = {}
    for clause in clauses:
        said = _how(clause, clauses, asked)
        said = "proposed" if wants and said in ("settled", "listed", "mentioned") else said
        said = "settled" if booked and said in ("listed", "mentioned") else said
        for one in clause.times if said else ():
            if said in ("mentioned", "listed") and one.day == base and not one.since:
                continue  # "look what I got today" tells of no meeting
            fields = (*_fields(one), ("said", said))
            found.setdefault(fields, Finding("proposed_time", sign(clause.text), fields))
    yield from tuple(found.values())[:MAX_TIMES]


def _is_booked(clauses: tuple[_Clause, ...]) -> bool:
    """Whether a meeting is said to be booked and one day alone is named, beside nothing that is asked or called off."""
    says = frozenset(kind for one in clauses for kind in one.says)
    if "books" not in says or {"wants_answer", "cancels", "moved", "declines"} & says:
        return False
    return len({time.day for one in clauses for time in one.times if time.day}) <= 1


def is_booked(said: tuple[str, ...], languages: tuple[str, ...], base: date) -> bool:
    """Whether the sentences of a mail say that a meeting is booked, as a scheduling tool confirms one."""
    if not any(heard_in(languages, one, "books") for one in said):
        return False
    return _is_booked(tuple(_clauses(said, languages, base)))


def _how(clause: _Clause, clauses: tuple[_Clause, ...], asked: bool) -> str:
    """How the times of a clause are meant; "" where they are no times to meet."""
    says = clause.says
    if _proposes(clause, clauses):
        return "proposed"
    if clause.asks or "declines" in says or "cancels" in says:
        return ""
    if "moved" in says:
        return "moved"
    if "doubts" in says or "moves" in says:
        return "proposed" if "moves" in says else ""
    if len(clause.times) > 1 and "alternatives" in says:
        return "proposed"
    if "confirms" in says:
        return "settled"
    if "agrees" in says or "yes" in says:
        return "named"
    if clause.is_bare:
        return "proposed" if asked else "listed"
    return "mentioned" if any("meets" in one.says for one in clauses) else ""


def _proposes(clause: _Clause, clauses: tuple[_Clause, ...]) -> bool:
    """Whether a clause asks for or offers a time. What agrees or confirms proposes nothing unless it asks."""
    says = clause.says
    if {"declines", "moved"} & says and not clause.asks:
        return False
    if "wants_answer" in says and clause.times:
        return True
    if clause.asks:
        at_an_hour = any(one.since for one in clause.times)
        return bool({"proposes", "moves"} & says) or at_an_hour or ("meets" in says and bool(clause.times))
    if {"agrees", "confirms"} & says and "moves" not in says:
        return False
    return "proposes" in says and any("meets" in one.says for one in clauses)


def _fields(one: Time) -> Iterator[tuple[str, str]]:
    if one.day:
        yield "date", one.day.isoformat()
    if one.since:
        yield "time", one.since.isoformat("minutes")
    if one.day and one.by_weekday:
        yield "by", "weekday"
    if one.until:
        yield "until", one.until.isoformat("minutes")


def _words(clauses: tuple[_Clause, ...]) -> Iterator[Finding]:
    """One finding for each word, with the first clause that says it."""
    told: dict[str, str] = {}
    for clause in clauses:
        for word in _words_of(clause, clauses):
            told.setdefault(word, clause.text)
    for word, text in told.items():
        yield Finding("meeting_word", sign(text), (("word", word),))


def _words_of(clause: _Clause, clauses: tuple[_Clause, ...]) -> Iterator[str]:
    says = clause.says
    if "cancels" in says and not clause.asks:
        yield "cancels"
    if ("moves" in says and "other_times" not in says) or "moved" in says:
        yield "moves"
    if "declines" in says and not clause.asks:
        yield "no"
    elif "doubts" in says and "wants_answer" not in says:  # "let me know if that works" is for the other to say
        yield "doubt"
    elif not clause.asks and "wants_answer" not in says and {"agrees", "yes", "confirms"} & says:
        yield "yes"
    if clause.asks and (
        {"moves", "other_times"} & says or ("proposes" in says and re.search(r"\d", clause.text)) or clause.times
    ):
        yield "counters"
    if _proposes(clause, clauses) and "meets" in {kind for one in clauses for kind in one.says}:
        yield "invites"
    yield from (word for kind, word in _ORDINALS.items() if kind in says)
