"""Which firms a mail names to which its writer puts the user forward, as recruiters do, or for which they seek people.

Liberal: a name is looked at only where the user has gone to a firm of that name by another way.
"""

import re
from collections.abc import Iterator
from datetime import date

from followupd.core.judges.meaning_sentences import compiled, heard, may_say
from followupd.core.judges.offered import is_for_a_client
from followupd.core.judges.reasons import sign
from followupd.core.judges.sent_objects import WORK
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.judges.words import name_words
from followupd.core.mail.days import days_in
from followupd.core.mail.subjects import answer_prefix
from followupd.core.pursuits.people import plain

MAX_NAMED = 8
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŽČ0-9][\w'’.-]*[\w]"
_NAME = re.compile(rf"\s*[,:(„“\"]?\s*(?P<name>{_WORD}(?:(?: & | \+ | )?(?:{_WORD})){{0,4}})")
# In a subject the firm stands for itself: "Product Analyst - Kestrel Rail", "Kestrel Rail | Analyst (Leeds)".
_PARTS = re.compile(r"\s[-–—|/@·•]+\s|[:|(),;]|\s(?:at|bei|chez|presso|bij|en|na|no|for|für|pour|para|per|voor)\s")
# What such mail is about, in its subject, beside what every language calls work.
_POSTS = re.compile(
    r"\b(?:opportunit\w+|oportunidad\w*|opportunité\w*|opportunità|gelegenheit\w*|kans(?:en)?|chance\w*|"
    r"introduction|interest\w*|anfrage|frage|consulta|demande|richiesta|pergunta|vraag|question|hello|hi)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset((
    "of", "and", "und", "et", "e", "y", "en", "de", "del", "della", "du", "des", "di", "da", "do", "la", "le", "van",
    "von",
))  # fmt: skip
_NUMBER = re.compile(r"\d+\W?\w{0,2}")
_ANY_DAY = date(2026, 1, 1)  # whether a name is a day's does not hang on when the mail was written


def clients(
    subject: str, said: tuple[str, ...], languages: tuple[str, ...], kind: Kind, text: str, others: tuple[str, ...]
) -> Iterator[Finding]:
    """Findings `client`: the sentence, with the `name` as spelled there; none where nobody is recruited for.

    `others`: names in the mail that are no firm's: of persons, of positions.
    """
    recruits = kind == "recruiter_outreach" or (kind == "human" and is_for_a_client(text))
    puts = kind == "human" and any(heard(name, "puts_forward", one) for one in said for name in languages)
    if not recruits and not puts:
        return
    named: dict[str, str] = {}
    for sentence in said:
        for name in _named(sentence, languages):
            named.setdefault(name, sentence)
    for part in _PARTS.split(subject[len(answer_prefix(subject)) :]) if recruits else ():
        if (name := part.strip(" -–—|")) and name[:1].isupper() and len(name.split()) <= 5 and _is_spelled_so(name):
            named.setdefault(name, subject)
    firms = [(name, where) for name, where in named.items() if _is_a_firm(name, languages, others)]
    for name, sentence in firms[:MAX_NAMED]:
        yield Finding("client", sign(sentence), (("name", name[:80]),))


def _named(sentence: str, languages: tuple[str, ...]) -> Iterator[str]:
    for language in (name for name in languages if may_say(name, "clients", sentence)):
        for match in compiled(language, "clients").finditer(sentence):
            if name := _NAME.match(sentence, match.end()):
                yield name["name"]


def _is_spelled_so(part: str) -> bool:
    """Whether a part of a subject is written as a firm's name is, and speaks of no work."""
    small = (word for word in part.split() if word[:1].islower())
    return not (WORK.search(part) or _POSTS.search(part)) and all(word in _PARTICLES for word in small)


def _is_a_firm(name: str, languages: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether a name may be a firm's: no day, no number, nobody's name or a part of it, no position."""
    if _NUMBER.fullmatch(name) or any(days.start == 0 for days in days_in(name, languages, _ANY_DAY)):
        return False
    words = plain(name).split()
    if not words or all(word in name_words("not_names", languages) for word in words):
        return False
    return not any(_holds(plain(one).split(), words) or _holds(words, plain(one).split()) for one in others if one)


def _holds(words: list[str], part: list[str]) -> bool:
    return any(words[at : at + len(part)] == part for at in range(len(words) - len(part) + 1))
