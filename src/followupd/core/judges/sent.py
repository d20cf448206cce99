"""What a mail the user sent is: an application, a networking mail, or neither.

Signs for and against are weighed (`sent_signs`, `sent_words_*`). Only positive evidence of a search for work opens
anything; in doubt the verdict is weak, and the user is asked.
"""

import re
import unicodedata
from collections.abc import Iterable

from followupd.core.judges import sent_findings as findings
from followupd.core.judges import sent_position as about
from followupd.core.judges.sent_objects import object_of
from followupd.core.judges.sent_signs import AGAINST, APPLYING, DECISIVE, NETWORKING, TOPICS, Group, Hit, Sign, sign
from followupd.core.judges.sent_words_de import SIGNS as GERMAN
from followupd.core.judges.sent_words_en import SIGNS as ENGLISH
from followupd.core.judges.sent_words_romance import SIGNS as ROMANCE
from followupd.core.judges.verdict import Finding, Kind, Strength, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.language import language_of
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import (
    is_freemail,
    is_role_address,
    is_tracking_system,
    organisation_domain,
    person_name,
    plain,
)

_LOOKED_AT = 6000  # characters of the new text
_STRONG = 2.5  # of an application: one plain sign and something beside it
_STRONG_NETWORKING = 3.0
_DOUBT = 1.0  # from here on the user is asked
_DOUBT_NETWORKING = 2.0
_ANSWER = re.compile(r"^\s*(?:(?:re|aw|fwd?|wg|antw|sv|tr|rv)\s*:\s*)+", re.IGNORECASE)
_HIRING = re.compile(
    r"^(?:jobs?|hr|rh|rrhh|career|karriere|bewerb|recruit|recrut|reclut|talent|hiring|personal|candidat|people|stellen|"
    r"applic|ausbildung|praktik|intern|emploi|empleo)"
)
_ENDING_LINES = 5
_IN_WORDS = ("form", "performs")  # an attached resume alone counts only where nothing speaks against it

_FORWARDED = re.compile(r"\s*(?:fwd?|fw|wg|tr|rv|enc|forward(?:ed)?)\s*:", re.IGNORECASE)

TABLES = (ENGLISH, GERMAN, ROMANCE)


def judge_sent(envelope: Envelope, body: Body | None, own: frozenset[str]) -> Verdict:
    """`application`, `networking` or `other`. Weak: in doubt, nothing is opened, the user is asked once.

    `own`: the user's address keys. Findings: position, reference, organisation, greeting (if it names a person),
    language, asks ("yes"), resume (the file's name). Without a body the headers alone speak.
    """
    others = tuple(a for a in envelope.recipients if address_key(a.address) not in own)
    text = _text(body)
    subject = _ANSWER.sub("", envelope.subject.replace("’", "'"))
    forwarded = _FORWARDED.match(envelope.subject) is not None
    # A forward bears the subject of another mail, which says nothing about this one.
    hits = tuple(_hits("" if forwarded else subject, text, envelope, others, body))
    kind, strength = _kind(hits) if others else ("other", "strong")
    if forwarded and kind != "other":
        strength = "weak"
    evidence = _evidence(hits, kind) if others else ("no recipient but the user",)
    return Verdict(kind, strength, evidence, tuple(_findings(envelope, subject, text, body, others, hits)))


def _text(body: Body | None) -> str:
    """The new text with its paragraphs on one line each."""
    if body is None:
        return ""
    shown = unicodedata.normalize("NFC", body.new_text[:_LOOKED_AT]).replace("’", "'").replace("\r\n", "\n")
    return re.sub(r"[ \t]*\n[ \t]*", "\n", shown)


# --- signs -----------------------------------------------------------------------------------------------------------


def _hits(subject: str, text: str, envelope: Envelope, others: tuple[Address, ...], body: Body | None) -> Iterable[Hit]:
    yield from _word_hits(subject, text)
    yield from _file_hits(body)
    yield from _people_hits(envelope.sender, others)


def _word_hits(subject: str, text: str) -> Iterable[Hit]:
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    lines = [line for line in text.splitlines() if line.strip()]
    ending = lines[1:][-_ENDING_LINES:]
    places = {"subject": (subject,), "text": (flat,), "greeting": tuple(lines[:1]), "ending": tuple(ending)}
    for row in (row for table in TABLES for row in table):
        for place in places[row.where]:
            if hit := _hit(row, place):
                yield from hit
                break


def _hit(row: Sign, place: str) -> tuple[Hit, ...]:
    """The sign and what it applies for; of a sign that needs work the first occurrence that names work."""
    for match in row.pattern.finditer(place):
        words = match.groupdict().get("object")
        named = object_of(words) if words else ""
        if row.needs_work and named != "work":
            if named == "other":
                return _object_hits(row, words or "", named)
            continue
        hit = Hit(row, _short(match.group(0)), named)
        return (hit, *_object_hits(row, words or "", named))
    return ()


def _object_hits(row: Sign, words: str, named: str) -> tuple[Hit, ...]:
    if named == "work":
        return (Hit(_WORK_OBJECT, _short(words), named),)
    if named == "other":
        return (Hit(_OTHER_SUBJECT if row.where == "subject" else _OTHER_OBJECT, _short(words), named),)
    return ()


_WORK_OBJECT = sign("work_object", 2, "text", "")
_OTHER_SUBJECT = sign("other_subject", DECISIVE, "subject", "")
_OTHER_OBJECT = sign("other_object", 6, "text", "")
_RESUME = sign("resume", 2, "text", "")
_LETTER = sign("letter", 1, "text", "")
_OFFICE = sign("office", 1.5, "text", "")
_FIRM = sign("firm", 0.5, "text", "")
_FREEMAIL = sign("freemail", 1, "text", "")
_SURNAME = sign("surname", 3, "text", "")
_COLLEAGUE = sign("colleague", 3, "text", "")


def _file_hits(body: Body | None) -> Iterable[Hit]:
    names = body.attachments if body else ()
    if resume := findings.resume_among(names):
        yield Hit(_RESUME, resume)
    if papers := findings.papers_among(names):
        yield Hit(_LETTER, papers)


def _people_hits(sender: Address | None, others: tuple[Address, ...]) -> Iterable[Hit]:
    if not others:
        return
    first = others[0]
    firm = organisation_domain(first.domain)
    hires = is_role_address(first.address) and _HIRING.match(plain(first.local))
    if hires or is_tracking_system(first.domain):
        yield Hit(_OFFICE, first.address)
    if firm:
        yield Hit(_FIRM, firm)
    if is_freemail(first.domain):
        yield Hit(_FREEMAIL, first.domain)
    if sender and firm and firm == organisation_domain(sender.domain):
        yield Hit(_COLLEAGUE, firm)
    if sender and (shared := _family_name(sender)) and shared == _family_name(first):
        yield Hit(_SURNAME, first.name)


def _family_name(address: Address) -> str:
    words = plain(person_name(address)).split()
    return words[-1] if len(words) > 1 else ""


# --- weighing --------------------------------------------------------------------------------------------------------


def _kind(hits: tuple[Hit, ...]) -> tuple[Kind, Strength]:
    """An application before a networking mail; what is neither is `other`."""
    names = {hit.sign.group for hit in hits}
    in_subject = any(hit.object == "work" and hit.sign.where == "subject" for hit in hits)
    little = TOPICS | {"other_object"} if in_subject else TOPICS if names & {"work_object", "search"} else frozenset()
    against = _against(hits, little)
    applying = _sum(hits, APPLYING) - against if _applies(names) else 0.0
    networking = _sum(hits, NETWORKING) - against if _networks(names) else 0.0
    if applying >= _STRONG and _is_for_work(hits, names) and not (against > 0.5 and names.isdisjoint(_IN_WORDS)):
        return "application", "strong"
    if networking >= _STRONG_NETWORKING:
        return "networking", "strong"
    if applying >= _DOUBT:
        return "application", "weak"
    return ("networking", "weak") if networking >= _DOUBT_NETWORKING else ("other", "strong")


def _applies(names: set[str]) -> bool:
    return bool(names & {"form", "performs", "resume", "attaches"})


def _is_for_work(hits: tuple[Hit, ...], names: set[str]) -> bool:
    """An application alone may be for anything: something must say that it is for work."""
    return bool(names & {"work_object", "resume", "office", "attaches"}) or _sum(hits, APPLYING, only="work") >= 1.0


def _networks(names: set[str]) -> bool:
    """Career evidence, and something asked or a search told."""
    asked = names & {"career", "referral", "advice", "conversation", "openings"}
    return bool(asked) and bool(names & {"search", "career"} or ("work" in names and names & {"referral", "openings"}))


def _against(hits: tuple[Hit, ...], little: frozenset[str]) -> float:
    """`little`: groups that say little here, because something plainly speaks of work."""
    return sum(_weight(hits, group) * (0.25 if group.name in little else 1.0) for group in AGAINST)


def _sum(hits: tuple[Hit, ...], groups: tuple[Group, ...], only: str = "") -> float:
    return sum(_weight(hits, group) for group in groups if not only or group.name == only)


def _weight(hits: tuple[Hit, ...], group: Group) -> float:
    return min(group.most, sum(hit.sign.weight for hit in hits if hit.sign.group == group.name))


def _evidence(hits: tuple[Hit, ...], kind: Kind) -> tuple[str, ...]:
    """One line per group that counted: for what it was judged to be, then against."""
    sides = {"application": (*APPLYING, *AGAINST), "networking": (*NETWORKING, *AGAINST)}
    groups = sides.get(kind, (*AGAINST, *APPLYING, *NETWORKING))
    lines = [
        f'{group.saying}: "{words}"' if words else group.saying
        for group in dict.fromkeys(groups)
        if (found := [hit for hit in hits if hit.sign.group == group.name])
        for words in [", ".join(dict.fromkeys(hit.words for hit in found[:3]))[:120]]
    ]
    return tuple(line[:200] for line in lines) or ("nothing in it speaks of a search for work",)


def _short(words: str) -> str:
    return " ".join(words.split())[:60]


# --- findings --------------------------------------------------------------------------------------------------------


def _findings(
    envelope: Envelope, subject: str, text: str, body: Body | None, others: tuple[Address, ...], hits: tuple[Hit, ...]
) -> Iterable[Finding]:
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    objects = tuple(_subject_objects(subject))
    own_name = envelope.sender.name if envelope.sender else ""
    domain = next((d for a in others if (d := organisation_domain(a.domain))), "")
    applies = any(hit.sign.group in ("form", "performs", "resume", "attaches") for hit in hits)
    found = (
        ("position", about.position_of(subject, objects, flat, own_name) if applies else ""),
        ("reference", about.reference_of(subject, flat) if applies else ""),
        ("organisation", about.organisation_of(subject, objects, flat, domain)),
        ("greeting", findings.greeting_of(text, others)),
        ("language", language_of(f"{subject}\n{text}")),
        ("asks", "yes" if findings.asks(flat) else ""),
        ("resume", findings.resume_among(body.attachments) if body else ""),
    )
    return tuple(Finding(kind, words) for kind, words in found if words)


def _subject_objects(subject: str) -> Iterable[str]:
    for row in (row for table in TABLES for row in table if row.group == "form"):
        match = row.pattern.search(subject)
        if match and (words := match.groupdict().get("object")) and object_of(words) != "other":
            yield words
