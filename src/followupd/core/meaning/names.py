"""Does it speak to a person, by the name they spell themselves, and do they learn who is writing?"""

import re
from collections.abc import Iterator

from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.phrases import NOBODY, TIES, joined
from followupd.core.meaning.spelled import misspelled, miswritten, written_out
from followupd.core.pursuits.people import plain

HELLO = re.compile(
    r"^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|"
    r"liebe[rs]?|hallo|moin|bonjour|bonsoir|ch(?:er|ère)s?|salut|estimad[oa]s?|hola|buen[oa]s (?:días|tardes))[ ,]*",
    re.IGNORECASE,
)

_DAY = re.compile(
    r"\b\d{1,2}(?:er|\.)? (?:de )?[^\W\d_]{3,}|\b[A-Z][a-z]{2,8} \d{1,2}\b"
)  # of what has passed between them


def greets_a_person(letter: Judged) -> Iterator[Flaw]:
    """A person, by name; never "there", "team", "To Whom It May Concern"."""
    greeting = letter.parts.greeting.strip(" ,:;.!")
    if letter.greeting and greeting == letter.greeting.strip(" ,:;.!"):
        return
    named = HELLO.sub("", greeting).strip()
    if not named:
        yield Flaw("name", "it greets nobody by name", "begin with the person's name")
    elif re.fullmatch(joined(NOBODY), named, re.IGNORECASE) or re.fullmatch(joined(NOBODY), greeting, re.IGNORECASE):
        yield Flaw("name", "it greets nobody in particular", "find a person's name, and greet them by it", greeting)
    elif letter.name and not _share(named, letter.name):
        yield Flaw("name", f"it greets somebody else than {letter.name}", "check whom it goes to", greeting)


def greets_by_name_alone(greeting: str, name: str) -> bool:
    """Whether it greets by words of that name and no others: no title, which would be a guess."""
    named = {written_out(word) for word in re.findall(r"[^\W\d_]+", plain(HELLO.sub("", greeting)))}
    return bool(named) and named <= {written_out(word) for word in re.findall(r"[^\W\d_]+", plain(name))}


def spelling(letter: Judged) -> Iterator[Flaw]:
    """The person's own spelling, with its accents; in the greeting a slip of the pen too."""
    greeting = letter.parts.greeting
    for word, own in (*misspelled(greeting, letter.name), *miswritten(letter.text, letter.name)):
        yield Flaw("spelling", f"they spell their name {own}", f"write {own}", word)
        return


def positioning(letter: Judged) -> Iterator[Flaw]:
    """Position or purpose, how I know you, what has passed between us: nobody recalls who is writing."""
    said = letter.parts
    first = " ".join(said.said[:2])
    tied = any(tie and tie.casefold() in said.text.casefold() for tie in letter.ties)
    tied = tied or bool(re.search(rf"(?<!\w)(?:{joined(TIES, letter.language)})(?!\w)", first, re.IGNORECASE))
    tied = tied or bool(_DAY.search(said.said[0] if said.said else ""))
    if not tied:
        advice = "say which position it is about, how you know them, or what has passed between you, with its date"
        yield Flaw("positioning", "it does not say who is writing, and why to them", advice)


def _share(named: str, name: str) -> bool:
    words = {written_out(word) for word in re.findall(r"[^\W\d_]+", plain(named))}
    return any(written_out(word) in words for word in re.findall(r"[^\W\d_]+", plain(name)))
