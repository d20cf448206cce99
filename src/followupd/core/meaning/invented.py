"""Does it tell of a past, a deed or a person that nothing known speaks of? For texts that a program worded."""

import re
from collections.abc import Iterator

from followupd.core.meaning.claim_words import COUNTED, DEEDS, MET, TOGETHER, TOLD
from followupd.core.meaning.conduct_words import COMMITS, OFFERED
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.parts import sentences
from followupd.core.meaning.phrases import Lists, words_of
from followupd.core.meaning.unknown_names import unknown_names

# What is claimed, in what words, and what words among the facts bear it out.
_PASTS: tuple[tuple[str, Lists, tuple[Lists, ...]], ...] = (
    ("that you met or spoke", MET, (MET,)),
    ("that they told you something", TOLD, (TOLD, MET)),
    ("how you know each other", TOGETHER, (TOGETHER,)),
)
_TO_COME = re.compile(
    r"(?:look\w* forward to|freue? mich (?:\w+ )?(?:auf|über)|(?:me réjoui\w*|hâte) (?:de|d')|espero con|"
    r"(?:would|could|may|might|if|falls|wenn|würde|könnte|si|pourr|podr)\b)[^.?!;]*",
    re.IGNORECASE,
)


def only_the_past_there_was(letter: Judged) -> Iterator[Flaw]:
    """What it says to have passed between the two stands among the facts, in these words or others."""
    if letter.facts is None:
        return
    said = _TO_COME.sub(" ", letter.parts.text)
    for what, claimed, borne_out in _PASTS:
        found = _first(claimed, said, letter.language)
        if found and not any(_first(lists, letter.facts, letter.language) for lists in borne_out):
            yield Flaw("claim", f"nothing known says {what}", "leave it out", found[0])


def only_what_the_user_decides(letter: Judged) -> Iterator[Flaw]:
    """It accepts, declines, withdraws and promises nothing, and tells of no other offer, unless the facts say so."""
    if letter.facts is None:
        return
    for what, lists in (("that you have decided so", COMMITS), ("of another offer", OFFERED)):
        found = _first(lists, letter.parts.text, letter.language)
        if found and not _first(lists, letter.facts, letter.language):
            yield Flaw("claim", f"nothing known says {what}", "leave it out; that is yours to say", found[0])


def only_deeds_that_are_known(letter: Judged) -> Iterator[Flaw]:
    """What the writer says to have done, and the figures in words, stand among the facts."""
    if letter.facts is None:
        return
    known = set(re.findall(r"[^\W\d_]+(?:'s)?", letter.facts.casefold().replace("’", "'")))
    for found in (*_all(DEEDS, letter), *_all(COUNTED, letter)):
        word = next(group for group in found.groups() if group)
        if word.casefold() not in known:
            yield Flaw("claim", "nothing known says that of you", "leave it out", found[0])


def only_names_that_are_known(letter: Judged) -> Iterator[Flaw]:
    """No person and no firm that nobody has mentioned."""
    if letter.facts is None:
        return
    for name in dict.fromkeys(
        n for s in sentences(letter.parts.text) for n in unknown_names(s, letter.facts, letter.language)
    ):
        yield Flaw("claim", "nobody has mentioned that name", "leave it out", name)


def _first(lists: Lists, text: str, language: str) -> re.Match[str] | None:
    return next(_matches(lists, text, language), None)


def _all(lists: Lists, letter: Judged) -> Iterator[re.Match[str]]:
    return _matches(lists, letter.parts.text, letter.language)


def _matches(lists: Lists, text: str, language: str) -> Iterator[re.Match[str]]:
    plain = text.replace("’", "'")
    for pattern in words_of(lists, language):
        yield from re.finditer(rf"(?<!\w)(?:{pattern.replace(' ', chr(92) + 's+')})(?!\w)", plain, re.IGNORECASE)
