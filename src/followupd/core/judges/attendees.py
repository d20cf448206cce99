"""Who will be at a meeting with the user, as a mail's words say it: "you will meet Kim Lee (Head of Data) and me"."""

import re
from collections.abc import Iterator

from followupd.core.judges.clauses import clauses
from followupd.core.judges.meaning_sentences import compiled, heard
from followupd.core.judges.persons import Person
from followupd.core.judges.reasons import sign
from followupd.core.judges.referral import beside_the_user, strangers
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.people_words import TITLES

MAX_ATTENDEES = 8
# Who cannot come, and what takes no place, by the clause; a day gone by, by the sentence.
_ABSENT = ("absent", "declines", "cancels")
_PAST = "not_meetings"
_STOP = re.compile(r"\b([^\W\d_]{1,8})\.")


def attendees(said: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> Iterator[Finding]:
    """One finding `attendee` for each, with `name` and `address` as far as they stand there. Who gets the mail too is
    known by their address. The writer is none: they are known.
    """
    others, found = beside_the_user(envelope), dict[str, Finding]()
    for sentence in said:
        spoken = tuple(name for name in languages if _hears(name, "attends", sentence))
        if not spoken or any(_hears(name, _PAST, sentence) for name in spoken):
            continue
        there = _of_who_comes(sentence, spoken)
        for person in _named(there, languages, spoken, others, envelope) if there else ():
            address = person.address or _told_elsewhere(person.name, said, languages, others, envelope)
            fields = (("name", person.name), ("address", address))
            one = Finding("attendee", sign(sentence), tuple(field for field in fields if field[1]))
            found.setdefault(address_key(address) or plain(person.name), one)
    yield from tuple(found.values())[:MAX_ATTENDEES]


def _hears(language: str, kind: str, text: str) -> bool:
    """Whether words of that kind stand in it; the full stop of a title ends nothing."""
    return heard(language, kind, _STOP.sub(lambda m: m[1] if plain(m[1]) in TITLES else m[0], text))


def _told_elsewhere(
    name: str, said: tuple[str, ...], languages: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> str:
    """The address beside the same name in another sentence: "please write to Kim Lee at kim.lee@firm.example"."""
    beside = (one for text in said if "@" in text for one in strangers(text, languages, others, envelope))
    return next((one.address for one in beside if one.address and one.name == name), "")


def _of_who_comes(sentence: str, spoken: tuple[str, ...]) -> str:
    """The sentence, or where it also says who will not come its clauses on those who will; "" where there is none.

    A clause that says neither goes with the one before: "you will meet Kim Lee, Head of Data, but not Jan Roe".
    """
    if not _says(_ABSENT, sentence, spoken):
        return sentence
    parts = clauses(sentence)
    for name in spoken:
        parts = [part for one in parts for part in compiled(name, "contrasts").split(one)]
    kept, comes = list[str](), False
    for clause in parts:
        if _says(_ABSENT, clause, spoken):
            comes = False
        elif _says(("attends",), clause, spoken):
            comes = True
        kept += [clause.strip()] if comes else []
    return ", ".join(kept)


def _says(kinds: tuple[str, ...], clause: str, spoken: tuple[str, ...]) -> bool:
    return any(_hears(name, kind, clause) for name in spoken for kind in kinds)


def _named(
    sentence: str, languages: tuple[str, ...], spoken: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> tuple[Person, ...]:
    """Everybody the sentence names; where it names nobody but those who are copied in, they."""
    named = strangers(sentence, languages, others, envelope)
    if named or not any(_hears(name, "copies", sentence) for name in spoken):
        return named
    return tuple(Person(person_name(one), 0, 0, address_key(one.address)) for one in others)
