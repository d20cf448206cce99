"""What a mail the user sent is: an application, a networking mail, or one that opens nothing.

Signs for and against are weighed (`sent_signs`). Only positive evidence of a search for work opens
anything; in doubt the verdict is weak, and the user is asked.
"""

import re
import unicodedata
from collections.abc import Iterable

from followupd.core.judges import sent_findings as findings
from followupd.core.judges import sent_position as about
from followupd.core.judges.meaning_sentences import sentences
from followupd.core.judges.posting import posting
from followupd.core.judges.reasons import quoting
from followupd.core.judges.sent_applying import PAPERS, applied, applied_before, applies_itself
from followupd.core.judges.sent_firm import organisation_of
from followupd.core.judges.sent_introduced import introduced, may_be_introduced
from followupd.core.judges.sent_kinds import findings_beside, kind_beside
from followupd.core.judges.sent_objects import OCCUPATION, object_of
from followupd.core.judges.sent_sentences import short, whole, with_inner_dots, without_inner_dots
from followupd.core.judges.sent_signs import DECISIVE, Hit, Sign, address_signs, first_look, sign
from followupd.core.judges.sent_weighing import OPENING, applies_for_work, by_signs, evidence_of, judged
from followupd.core.judges.verdict import Finding, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.familiar import address_of
from followupd.core.mail.language import language_of
from followupd.core.mail.reading import address_key
from followupd.core.mail.sentences import split
from followupd.core.pursuits.people import (
    is_freemail,
    is_role_address,
    is_tracking_system,
    organisation_domain,
    person_name,
    plain,
)

_LOOKED_AT = 6000  # characters of the new text
_ANSWER = re.compile(r"^\s*(?:(?:re|aw|fwd?|wg|antw|sv|tr|rv)\s*:\s*)+", re.IGNORECASE)
_HIRING = re.compile(
    r"^(?:jobs?|hr|rh|rrhh|career|karriere|bewerb|recruit|recrut|reclut|talent|hiring|personal|candidat|people|stellen|"
    r"applic|ausbildung|praktik|intern|emploi|empleo)"
)
_ENDING_LINES = 5

_ANCHORED = re.compile(r"(?<![\[\\])\^|\\A")
_FORWARDED = re.compile(r"\s*(?:fwd?|fw|wg|tr|rv|enc|forward(?:ed)?)\s*:", re.IGNORECASE)


def may_open(envelope: Envelope, body: Body) -> bool:
    """Whether `judge_sent` may find an application or a networking mail: a quick look that needs no `new_text`."""
    if body.truncated or findings.resume_among(body.attachments):
        return True
    subject = without_inner_dots(_subject(envelope))
    if may_be_introduced(sentences(_even(body.text)[:_LOOKED_AT])):
        return True
    flat = without_inner_dots(_flat(_even(body.text)))
    rows = (row for row in first_look().possible(f"{subject}\n{flat}") if row.group in OPENING)
    return any(_is_in(row, subject, flat) for row in rows)


def _is_in(row: Sign, subject: str, flat: str) -> bool:
    """What is tied to a line's beginning cannot be told before it is known what is quoted."""
    if row.where not in ("subject", "text") or (row.where == "text" and _ANCHORED.search(row.source)):
        return True
    return row.pattern.search(subject if row.where == "subject" else flat) is not None


def _subject(envelope: Envelope) -> str:
    return _ANSWER.sub("", envelope.subject.replace("’", "'"))


def judge_sent(envelope: Envelope, body: Body | None, own: frozenset[str]) -> Verdict:
    """One of the kinds of sent mail. A weak application or networking mail opens nothing; the user is asked once.

    `own`: the user's address keys. Findings: position, reference, organisation, greeting (if it names a person),
    language, asks ("yes"), resume (the file's name), promise, source. Without a body the headers alone speak.
    """
    others = tuple(a for a in envelope.recipients if address_key(a.address) not in own)
    text = _text(body)
    subject = _subject(envelope)
    forwarded = _FORWARDED.match(envelope.subject) is not None
    answers = subject != envelope.subject.replace("’", "'")
    # A forward bears the subject of another mail, which says nothing about this one.
    hits = tuple(_hits("" if forwarded else subject, text, envelope, others, body))
    if answers:  # the words of "Re: Your application" are the other side's
        hits = tuple(hit for hit in hits if (hit.sign.group, hit.sign.where) != ("employer", "subject"))
    kind, strength = judged(hits) if others else ("other", "strong")
    if forwarded and kind != "other":
        strength = "weak"
    evidence = evidence_of(hits, kind, _sentences(text)) if others else ("no recipient but the user",)
    replies = bool(envelope.in_reply_to) or (answers and not forwarded)
    if replies and kind == "application" and not any(applies_itself(hit) for hit in hits):
        kind, strength = "other", "strong"
    if kind == "application" and (before := applied_before(text, hits)):
        kind, strength, evidence = "other", "strong", (quoting("it asks after an application sent before: ", before),)
    plainly = applied(hits, text, _domain(others))
    told = by_signs(hits, kind, strength)
    beside, because = kind_beside(told, subject, text, replies, plainly) if others else (kind, "")
    if (
        beside == "other"
        and others
        and not replies
        and not forwarded
        and (told_of := introduced(sentences(text), hits))
    ):
        beside, (strength, because) = "networking", told_of
    sent = envelope.date.date() if envelope.date else None
    found = (
        *_findings(envelope, subject, text, body, others, applies_for_work(hits, kind)),
        *findings_beside(text, sent),
    )
    if kind == "application" and body:
        found += posting(body.text, sent)
    return Verdict(beside, strength, (because,) if because else evidence, found)


def _text(body: Body | None) -> str:
    """The new text with its paragraphs on one line each."""
    if body is None:
        return ""
    return _even(body.new_text[:_LOOKED_AT])


def _even(text: str) -> str:
    """One kind of apostrophe and of line end, and no white space around it."""
    shown = unicodedata.normalize("NFC", text).replace("’", "'").replace("\r\n", "\n")
    return re.sub(r"[ \t]*\n[ \t]*", "\n", shown)


def _flat(text: str) -> str:
    """The text with a line for each paragraph."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for paragraph in _flat(text).splitlines() for one in split(paragraph) if one.strip())


# --- signs -----------------------------------------------------------------------------------------------------------


def _hits(subject: str, text: str, envelope: Envelope, others: tuple[Address, ...], body: Body | None) -> Iterable[Hit]:
    yield from _word_hits(subject, text)
    yield from _file_hits(body)
    yield from _people_hits(envelope.sender, others)
    yield from _asking_hits(text, others)
    if named := OCCUPATION.search(subject):
        yield Hit(_TITLE, named.group(0))
    if body and body.truncated and (papers := PAPERS.search(text)) and not findings.resume_among(body.attachments):
        yield Hit(_BEYOND, papers.group(0))


def _asking_hits(text: str, others: tuple[Address, ...]) -> Iterable[Hit]:
    """What it asks, and whether it goes to a person."""
    if findings.wants_an_answer(_flat(text)):
        asking = sorted(filter(findings.wants_an_answer, _sentences(text)), key=lambda one: not one.endswith("?"))
        yield Hit(_ASKS, next(iter(asking), ""))
    named = findings.greeting_of(text, others) or next((n for a in others[:1] if (n := person_name(a))), "")
    if others and named and not is_role_address(others[0].address):
        yield Hit(_NAMED, named)


def _word_hits(subject: str, text: str) -> Iterable[Hit]:
    flat = without_inner_dots(_flat(text))
    lines = [line for line in text.splitlines() if line.strip()]
    ending = lines[1:][-_ENDING_LINES:]
    places = {
        "subject": (without_inner_dots(subject),),
        "text": (flat,),
        "greeting": tuple(lines[:1]),
        "ending": tuple(ending),
    }
    for row in first_look().possible(f"{subject}\n{text}"):
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
        hit = Hit(row, whole(match), named)
        return (hit, *_object_hits(row, words or "", named))
    return ()


def _object_hits(row: Sign, words: str, named: str) -> tuple[Hit, ...]:
    if named == "work":
        return (Hit(_WORK_OBJECT, short(words), named),)
    if named == "other":
        return (Hit(_OTHER_SUBJECT if row.where == "subject" else _OTHER_OBJECT, short(words), named),)
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
_TITLE = sign("work", 0.5, "subject", "")
_ASKS = sign("asks", 0, "text", "")
_NAMED = sign("named", 0, "text", "")
_BEYOND = sign("beyond", 0, "text", "")
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
    for row in address_signs():
        if not hires and row.pattern.search(first.address):
            yield Hit(row, first.address)
    if sender and firm and firm == organisation_domain(sender.domain):
        yield Hit(_COLLEAGUE, firm)
    if sender and (shared := _family_name(sender)) and shared == _family_name(first):
        yield Hit(_SURNAME, first.name)


def _domain(others: tuple[Address, ...]) -> str:
    """That of the organisation it goes to; "" where there is none."""
    return next((found for one in others if (found := organisation_domain(one.domain))), "")


def _family_name(address: Address) -> str:
    words = plain(person_name(address)).split()
    return words[-1] if len(words) > 1 else ""


# --- findings --------------------------------------------------------------------------------------------------------


def _findings(
    envelope: Envelope,
    subject: str,
    text: str,
    body: Body | None,
    others: tuple[Address, ...],
    applies: bool,
) -> Iterable[Finding]:
    flat = _flat(text)
    language = language_of(f"{subject}\n{text}")
    plain_text = without_inner_dots(flat)
    objects = tuple(_subject_objects(subject))
    own_name = envelope.sender.name if envelope.sender else ""
    domain = _domain(others)
    firm = organisation_of(subject, objects, plain_text, domain)
    found = (
        ("position", about.position_of(subject, objects, plain_text, own_name, firm) if applies else ""),
        ("reference", about.reference_of(subject, flat) if applies else ""),
        ("organisation", firm),
        ("greeting", findings.greeting_of(text, others)),
        ("language", language),
        ("address", address_of(text, language)),
        ("asks", "yes" if findings.wants_an_answer(flat) else ""),
        ("resume", findings.resume_among(body.attachments) if body else ""),
        ("file", findings.file_beside_resume(body.attachments) if body else ""),
    )
    return tuple(Finding(kind, with_inner_dots(words)) for kind, words in found if words)


def _subject_objects(subject: str) -> Iterable[str]:
    for row in (row for row in first_look().possible(subject) if row.group == "form"):
        match = row.pattern.search(subject)
        if match and (words := match.groupdict().get("object")) and object_of(words) != "other":
            yield words
