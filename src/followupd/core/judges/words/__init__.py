"""The words by which a text says what it is: one data file a language, without any code.

`[signs]`: one phrase a line, under the name of what it is a sign of (`SIGNS`). A phrase is written in small letters,
accents as you like (they are not looked at), without punctuation, short forms in full ("do not"):

    application*            a beginning: application, applications
    (job|post|role)         one of these
    [very] sorry            with or without
    not ... forward         with up to eight words between
    # days                  a number

`[meaning]`: what a person's answer asks, holds or closes (`MEANINGS`): regular expressions, one a line, matched without
case on one sentence of one line, apostrophes straight; `<NAME>` stands for what `[parts]` says.

`machines.toml` and `bounces.toml` hold what machines of every language write: regular expressions, one a line.

`posting_<language>.toml`: how mail tells of a posting (`kinds.POSTING_WORDS`), regular expressions, one a line.

`periods.toml`: how mail states a stretch of time. `stated.toml`: what is said beside the days a person names.

`platforms.toml`: where people write to each other without mail, by labels of domains.

`meeting_<language>.toml`: how two people agree on when to meet (`kinds.MEETING_WORDS`), written as `[meaning]` is.

`referral_<language>.toml`: by what words somebody is named to write to (`kinds.REFERRAL_WORDS`), written as
`[meaning]` is; `[names]` holds plain words, by which names of people are told from other words in capitals.

`sent_<language>.toml`: what a mail the user sent is told by. A row stands under the name of what it speaks for or
against (`sent_signs`): how strongly (`weight`), where (`subject`, `text`, `greeting`, `ending`), and its regular
expressions, one a line; `[beside]` holds those of what is told beside the kind (`kinds.BESIDE`).
`sent_addresses.toml` has rows for the address a mail goes to.

`weights/` holds what is learned instead of written (`words.weighed`).

To add words, add a line; to add a language, add a file and its name to `LANGUAGES`. Each is read once, when needed.
"""

import pkgutil
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

Table = dict[str, str]
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")


class SentRow(NamedTuple):
    """A row of a table of sent mail: its sign's name, and what stands there."""

    group: str
    weight: float
    where: str
    words: str
    needs_work: bool


@cache
def _file(language: str) -> dict[str, Any]:
    """A language's file, from inside the package: the only thing the core reads, part of its code like the code."""
    data = pkgutil.get_data(__name__, f"{language}.toml") or b""
    return tomllib.loads(data.decode())


def signs(language: str) -> Table:
    """The phrases of a language, by the names in `SIGNS`."""
    told: Table = _file(language)["signs"]
    return told


@cache
def meanings(language: str) -> dict[str, tuple[str, ...]]:
    """The regular expressions of a language, by the names in `MEANINGS`."""
    return _expressions(_file(language), "meaning")


@cache
def meeting_words(language: str) -> dict[str, tuple[str, ...]]:
    """The regular expressions of a language, by the names in `kinds.MEETING_WORDS`."""
    return _expressions(_file(f"meeting_{language}"), "words")


@cache
def referral_words(language: str) -> dict[str, tuple[str, ...]]:
    """The regular expressions of a language, by the names in `kinds.REFERRAL_WORDS`."""
    return _expressions(_file(f"referral_{language}"), "words")


@cache
def name_words(name: str, languages: tuple[str, ...] = LANGUAGES) -> frozenset[str]:
    """The words of that name in `[names]`, of these languages."""
    return frozenset(word for language in languages for word in _file(f"referral_{language}")["names"][name].split())


def _expressions(file: dict[str, Any], table: str) -> dict[str, tuple[str, ...]]:
    parts = file.get("parts", {})
    return {
        name: tuple(_filled(line, parts) for line in filter(None, lines.splitlines()))
        for name, lines in file[table].items()
    }


@cache
def posting_words(language: str) -> dict[str, tuple[str, ...]]:
    """The regular expressions of a language, by the names in `kinds.POSTING_WORDS`."""
    return _expressions(_file(f"posting_{language}"), "words")


@cache
def period_words(name: str) -> str:
    """The regular expressions of that name in `periods.toml`, of every language, as one."""
    return "|".join(_lines(_file("periods")[name]))


@cache
def period_numbers() -> dict[str, int]:
    """The words for numbers, of every language."""
    return {word: int(number) for number, words in _file("periods")["numbers"].items() for word in words.split()}


@cache
def platforms(kind: str) -> frozenset[str]:
    """Names of the domains of platforms, or such domains; `kind`: "networks" or "boards"."""
    return frozenset(_file("platforms")[kind].split())


@cache
def platforms_called() -> dict[str, str]:
    """How platforms write their names, by these in small letters."""
    return {name.lower(): name for name in _file("platforms")["called"].split()}


@cache
def either(file: str, *names: str) -> str:
    """The regular expressions of these tables as one; `file`: `machines`, `bounces` or `stated`."""
    return "|".join(line for name in names for line in _lines(_file(file)[name]))


def sent_rows(file: str) -> Iterator[SentRow]:
    """The rows of a table of sent mail, in its order; `file`: a language, or `addresses`."""
    tables = _file(f"sent_{file}")
    parts = tables.get("parts", {})
    for group, rows in tables.items():
        for row in rows if group not in ("parts", "beside") else ():
            either_line = _filled("|".join(_lines(row["words"])), parts)
            yield SentRow(group, row["weight"], row["where"], either_line, row.get("needs_work", False))


@cache
def beside(name: str) -> tuple[str, ...]:
    """The regular expressions of that name in `kinds.BESIDE`, of every language."""
    return tuple(line for language in LANGUAGES for line in _beside(_file(f"sent_{language}"), name))


def _beside(file: dict[str, Any], name: str) -> Iterator[str]:
    parts = file.get("parts", {})
    return (_filled(line, parts) for line in _lines(file["beside"][name]))


def _lines(table: str | Table) -> Iterator[str]:
    """Every line of a table, or of its parts: a long one is divided by languages."""
    for part in (table,) if isinstance(table, str) else table.values():
        yield from filter(None, part.splitlines())


def _filled(line: str, parts: Table) -> str:
    for name, part in parts.items():
        line = line.replace(f"<{name}>", part.strip())
    return line


# Every sign a table may have, and what it says of the sentence it stands in.
SIGNS: dict[str, str] = {
    "if": "what the sentence says holds only perhaps, or for some",
    "free": "what looks like a condition is only the reader's own choice",
    "not": "what the sentence says is denied",
    "regret": "something is regretted",
    "refuse": "an application goes no further",
    "others": "somebody else is preferred",
    "chose": "something was decided",
    "weighing": "a decision was weighed, or there were many to choose from",
    "somebody": "somebody else is spoken of, who may be the one preferred",
    "took": "somebody may have been taken, or it ends here",
    "we": "those who decide speak of themselves",
    "though": "what was good is set against what follows",
    "alive": "the matter goes on: nothing is decided, or they are still interested",
    "goes_on": "who left goes on elsewhere, or wants to hear from the reader",
    "paused": "a position waits: nobody is taken for now",
    "wish": "good wishes for a search that goes on",
    "candidacy": "it is about a position or an application for one",
    "applied": "the reader has applied",
    "filled": "a position is gone",
    "gone": "a position may be gone: given to somebody, or dropped",
    "cause": "why positions are dropped: the money, the firm's new order",
    "trade": "what was to be had is no position: an order, a flat, a part in a game",
    "yet": "it is not so yet",
    "thanks": "somebody is thanked, or something welcome",
    "reader": "the reader is spoken of",
    "received": "an application has arrived",
    "process": "what will happen with it",
    "desk": "a machine or an office writes",
    "self": "one person speaks of themselves",
    "own": "the writer speaks of an application of their own, or of somebody's near to them",
    "test": "a test or a task",
    "do_test": "it is to be done",
    "handed_in": "a test or a task of the reader's has arrived",
    "interview": "a conversation about a position",
    "invite": "a time for it is asked for, proposed or confirmed",
    "visits": "the reader is asked to come by, or to talk",
    "about_theirs": "it is over the reader's application, or the job they want",
    "offer": "a position is offered",
    "saw": "the writer found the reader",
    "recruits": "the writer seeks people for others",
    "open": "whether the reader would change",
    "employs": "there is work to give on the writer's side",
    "own_matter": "the writer's matter is no post to be filled: their own search, a posting passed on, a friend's news",
    "opt_out": "no further mail is wanted",
    "please": "what looks like a condition is only polite",
    "for_now": "something is only not to be now, or not there",
    "left": "somebody works there no longer",
    "parted": "somebody has left: their firm, if it is named there or right behind",
    "field": "a line of work or an address of one's own is spoken of, not a firm",
    "wrote": "somebody wrote on another platform",
    "other": "what was applied for is no position: a flat, a loan, a grant",
    "viewed": "an application was looked at there, which says nothing",
    "connects": "somebody wants a contact there, or has agreed to one",
    "alert": "openings are listed",
    "jobs": "openings are spoken of",
    "mass": "the same text went to many",
    "account": "something is to be done about an account",
}

# Every kind of words by which a person's answer asks, holds or closes.
MEANINGS: dict[str, str] = {
    "courtesies": "what looks like a question or request and is none; taken out before requests are looked for",
    "reach_out": "where to turn, behind a mere offer to answer questions",
    "openings": "how a question begins whose mark was forgotten",
    "joins": "between two clauses: behind it such a question may begin",
    "indirect": "how a clause behind another begins that goes on with it and asks nothing",
    "requests": "something is wanted of the reader",
    "promises": "they will come back by themselves",
    "holds": "they are still at it, or have what was sent",
    "patience": "more patience than usual is asked for: they will come back unasked",
    "closes": "it is over",
    "closes_weakly": "it is over, unless something holds",
    "not_over": "what would end the matter is denied; taken out before an end is looked for",
    "over_elsewhere": "what is over is another's, or only the questions; taken out likewise",
    "taken_back": "an earlier message is taken back; taken out likewise",
    "not_forbidden": "what need not be written, or goes to others, or is no mail: nobody forbids to write",
    "mistaken": "what the sentence before tells of was sent by mistake",
    "chose_another": "the writer has chosen somebody else, and says whom",
    "praised": "the reader was good all the same, or was there to be looked at",
    "turned_down": "the writer does not take the reader, or gives what they applied for to somebody else",
    "says_no": "a no in a few words, whatever it was that was asked",
    "own_news": "the writer tells how their own application went, not the reader's",
    "consoles": "the writer is sorry for a no that the reader had from others",
    "decision": "a day in the same sentence is that of the decision",
    "sits": "... of a meeting, a last interview or a signature, after which they decide",
    "answer": "a day in the same sentence is that of their answer",
    "again": "a day in the same sentence is the one to write again",
    "comes_later": "a question that asks to write again on the day it names",
    "had_promised": "what was promised before: its day is past, or about to be",
    "fits": "the time that was named suits: taken out before requests are looked for",
    "your_decision": "what the reader is to decide or to answer",
    "wants_papers": "a receipt asks for papers, or says what is lacking",
    "papers_at_will": "... but only perhaps, or not at all",
    "by_form": "papers are not taken by mail",
    "their_offer": "what they offer, by its name",
    "consents": "the reader's agreement is wanted",
    "lest": "what comes of it where the reader does not do what is wanted: it ends nothing yet",
    "sees_others": "others are still looked at, or the reader is among the last: nothing is decided yet",
    "keeps_papers": "whether the papers of who was refused may be kept",
    "offers_feedback": "whether who was refused wants to hear why",
    "another_post": "another post than the one that is gone",
    "suits_you": "a post suits the reader, or they are to say whether they want it",
    "no_work": "there is no work to give, to whomever",
    "introduces": "those who are written to together are introduced to each other",
    "puts_forward": "the reader is put forward to a firm, as recruiters do",
    "clients": "what stands before the name of such a firm",
    "at_firms": "of these the words that lead to a firm alone",
    "deletes": "when papers are deleted: no day of an answer, and no end",
    "partings": "before a signature",
    "thanks": "sentences that only thank or agree",
}
