"""Who wrote a message: a person, or an office, a tracking system, a platform. And the verdicts on what a text says."""

import re
from collections.abc import Iterable

from followupd.core.judges.automatic import by_protocol, mass_fields, says_generated, sender_is_nobody
from followupd.core.judges.saying import Said
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.quotes import has_quote
from followupd.core.pursuits.people import is_role_address, is_tracking_system, person_name
from followupd.core.pursuits.relation import Relation

_HIRING = re.compile(
    r"career|\bjobs?\b|recruit|talent|bewerb|karriere|hiring|\bhr\b|\brrhh\b|\brh\b|personal|recrut|seleccion|selezione|"
    r"vacature|vacanc|applicant|people team|stellen|candidat",
    re.IGNORECASE,
)
_HIRING_HOST = re.compile(r"career|\bjobs?\b|recruit|talent|bewerb|karriere|hiring|stellen|vacature", re.IGNORECASE)
BY_PERSON = Finding("second_kind", "human")


def is_person(envelope: Envelope, relation: Relation) -> bool:
    """Whether a single person seems to write: their own address, no field of mass mail, no machine's own word."""
    sender = envelope.sender
    if sender is None or sender_is_nobody(envelope) or says_generated(envelope) or by_protocol(envelope):
        return False
    if is_role_address(sender.address) or is_tracking_system(sender.domain):
        return False
    if sender.name and not person_name(sender):
        return False
    return relation.known or not any(
        name in ("list-id", "list-unsubscribe", "feedback-id") for name, _ in envelope.headers
    )


def about_work(envelope: Envelope, text: Said) -> bool:
    """Whether it is about a position: by its words, by the subject it answers, or by the office that writes."""
    if text.says("candidacy") or "candidacy" in text.answered:
        return True
    sender = envelope.sender
    return sender is not None and bool(
        _HIRING.search(f"{sender.name} {sender.local}") or _HIRING_HOST.search(sender.domain)
    )


def is_mass(envelope: Envelope, relation: Relation) -> bool:
    """Whether its fields say that it went to many, and nothing speaks against it.

    Exchange and list software write Precedence into people's own answers too (mail-facts.md, Part A, 0.7)."""
    fields = () if relation.known else mass_fields(envelope)
    answered = bool(envelope.parents) and all(one.endswith("precedence") for one in fields)
    return bool(fields) and not answered


def answers(envelope: Envelope, body: Body | None) -> bool:
    """Whether it answers a mail: by its ids, or by what it quotes."""
    return bool(envelope.parents) or bool(body and has_quote(body.text[:8_000]))


def verdict(
    kind: Kind,
    said: Said,
    numbers: Iterable[int],
    envelope: Envelope,
    relation: Relation,
    findings: tuple[Finding, ...] = (),
) -> Verdict:
    """A verdict that rests on these sentences. Strong where they stand in more than the subject."""
    told = tuple(numbers)
    person = (BY_PERSON,) if is_person(envelope, relation) else ()
    return Verdict(kind, "strong" if any(told) else "weak", said.quote(told), (*findings, *person))
