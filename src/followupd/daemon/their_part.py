"""What the other side has done and said in a matter, as a letter may speak of it; and the user's own words on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.language import language_of
from followupd.core.mail.reading import address_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.pursuit import Pursuit

_THEIR_WORDS = ("stated_date", "hold", "closing", "question")
_SENTENCE = re.compile(r"[A-ZÀ-ÖØ-Þ¡][^?]{10,400}[.!]")
_FEWEST_WORDS = 4
_OF_A_NOTE = ("stand_in", "successor")


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody gave the user a name. `by`: who, as they spell themselves; `answered`: when the named person wrote.

    `kind`: a "referral" of a person's, or the "stand_in" or "successor" whom a note of absence names.
    """

    kind: str
    name: str
    address: str
    by: str
    on: date
    answered: date | None


def theirs(pursuit: Pursuit) -> tuple[MessageSeen, ...]:
    """What people wrote in this matter, oldest first."""
    return tuple(m for m in pursuit.messages if not m.ours and m.verdict.by_person)


def said(message: MessageSeen) -> str:
    """The sentence of theirs that matters, or ""."""
    return next((f.text for kind in _THEIR_WORDS for f in findings(message, (kind,))), "")


def findings(message: MessageSeen, kinds: tuple[str, ...]) -> Iterator[Finding]:
    """What was read from a message, of these kinds."""
    return (f for f in message.verdict.findings if f.kind in kinds)


def namings(pursuit: Pursuit, calendar: Calendar, own: frozenset[str]) -> tuple[Naming, ...]:
    """Every name that was given to the user in this matter, oldest first. `own`: keys of the user's own addresses: who
    introduces two to each other has written to both.
    """
    return tuple(
        Naming(
            finding.kind,
            finding.field("name"),
            finding.field("address"),
            person_name(message.sender) if message.sender else "",
            calendar.local_day(message.hour),
            _answered(pursuit, finding, calendar),
        )
        for message in pursuit.messages
        if not message.ours
        for finding in findings(message, ("referral",) if message.verdict.by_person else _OF_A_NOTE)
        if finding.field("name") or (finding.kind in _OF_A_NOTE and finding.field("address"))
        if address_key(finding.field("address")) not in own
    )


def is_of(naming: Naming, pursuit: Pursuit) -> bool:
    """Whether it is the lead who was named."""
    lead = pursuit.lead
    if lead is None:
        return False
    if naming.address:
        return address_key(naming.address) == address_key(lead.address)
    return set(plain(naming.name).split()) <= set(plain(person_name(lead)).split())


def _answered(pursuit: Pursuit, finding: Finding, calendar: Calendar) -> date | None:
    """The day on which the person named wrote."""
    key, words = address_key(finding.field("address")), set(plain(finding.field("name")).split())
    for message in theirs(pursuit):
        name = set(plain(person_name(message.sender)).split()) if message.sender else set()
        if (key and sender_key(message.sender) == key) or (words and words <= name):
            return calendar.local_day(message.hour)
    return None


def called_on(pursuit: Pursuit, calendar: Calendar) -> date | None:
    """The day they last spoke by telephone, by the user's word, where neither has written since."""
    mails = [m.hour for m in pursuit.messages if m.ours or m.verdict.by_person]
    calls = [w.hour for w in pursuit.spoken if w.kind == "call" and w.hour > max(mails, default=w.hour)]
    return calendar.local_day(max(calls)) if calls else None


def is_with_agency(pursuit: Pursuit) -> bool:
    """Whether the talk was with a recruiter and nobody of another house was there: the client has met nobody yet."""
    if pursuit.opening.opens != "recruiter" or pursuit.sequence != "interview" or pursuit.lead is None:
        return False
    house = {a.domain for a in pursuit.opening.to}
    met = (a.domain for meeting in pursuit.meetings for a in meeting.people)
    return house.issuperset((pursuit.lead.domain, *met))


def met_on(pursuit: Pursuit, now: datetime, calendar: Calendar) -> date | None:
    """The last day on which the two met or spoke, by an invitation or by the user's word."""
    hours = [meeting.start for meeting in pursuit.meetings if meeting.end <= now]
    hours += [meeting.last for meeting in pursuit.meetings if meeting.last and meeting.last <= now]
    hours += [word.hour for word in pursuit.spoken if word.hour <= now]
    return calendar.local_day(max(hours)) if hours else None


def met_them(pursuit: Pursuit) -> bool:
    """Whether the one who is written to was met themselves, as far as it is known who was there."""
    key = address_key(pursuit.lead.address) if pursuit.lead else ""
    there = {address_key(person.address) for meeting in pursuit.meetings for person, _ in meeting.met}
    noted = {address_key(word.contact) for word in pursuit.spoken if word.contact}
    return key in there | noted or not there | noted


def met_beside(pursuit: Pursuit, day: date | None, now: datetime, calendar: Calendar) -> tuple[str, ...]:
    """Names of those who were met on that day and have no address."""
    each = (one for series in pursuit.meetings for one in series.each)
    then = (one for one in each if one.end <= now and calendar.local_day(one.start) == day)
    return tuple({name: None for one in then for name in one.named})


def note_on(pursuit: Pursuit, day: date | None, calendar: Calendar, language: str) -> str:
    """What the user wants said of that day with this person, where it is a sentence that can stand in a letter."""
    key = address_key(pursuit.lead.address) if pursuit.lead else ""
    name = person_name(pursuit.lead) if pursuit.lead else ""
    for word in reversed(pursuit.spoken):
        about_them = not word.contact or address_key(word.contact) == key
        if about_them and calendar.local_day(word.hour) == day and is_sentence(word.tell, language):
            return "" if speaks_of(word.tell, name, language) else word.tell.strip()
    return ""


# How a note speaks of somebody rather than to them.
_OF_THEM = {
    "en": r"\b(?:she|he|her|hers|him|his)\b|^they\b",
    "de": r"\b(?:er|ihm|ihn)\b|(?-i:\bsie (?!selbst))"
    r"|(?:^|[.!;] )sie (?:\w+te?|will|kann|soll|muss|darf|mag|war|weiß)\b",
    "fr": r"^(?:elle|il)s? (?!y a|s'agit|faut|est (?:vrai|bon|utile|possible))",
    "es": r"^(?:ella|él|ellos|ellas)\b",
}  # fmt: skip


def speaks_of(note: str, name: str, language: str) -> bool:
    """Whether a note is about the person of that name: to themselves it cannot be said so."""
    named = any(len(word) > 1 and re.search(rf"\b{re.escape(word)}\b", plain(note)) for word in plain(name).split())
    return named or bool(re.search(_OF_THEM.get(language, _OF_THEM["en"]), note.strip(), re.IGNORECASE))


def is_sentence(note: str, language: str) -> bool:
    """Whether a note is written to be read by others: whole sentences, in the language of the letter, no question."""
    text = " ".join(note.split())
    fits = language_of(text) in ("", language)
    return bool(_SENTENCE.fullmatch(text)) and len(text.split()) >= _FEWEST_WORDS and fits
