"""Who wrote a message: a person, or an office, a tracking system, a platform. And the verdicts on what a text says."""

import re
from collections.abc import Iterable

from followupd.core.judges.automatic import by_protocol, mass_fields, says_generated, sender_is_nobody
from followupd.core.judges.meaning_sentences import greets
from followupd.core.judges.saying import Said
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.quotes import has_quote
from followupd.core.mail.subjects import is_answering
from followupd.core.pursuits.people import is_role_address, is_tracking_system, person_name, plain
from followupd.core.pursuits.relation import Relation

_HIRING = re.compile(
    r"career|\bjobs?\b|recruit|talent|bewerb|karriere|hiring|\bhr\b|\brrhh\b|\brh\b|personal|recrut|seleccion|selezione|"
    r"vacature|vacanc|applicant|people team|stellen|candidat",
    re.IGNORECASE,
)
_HIRING_HOST = re.compile(r"career|\bjobs?\b|recruit|talent|bewerb|karriere|hiring|stellen|vacature", re.IGNORECASE)
_TO_MANY = ("list-id", "list-unsubscribe", "feedback-id")
_WORD = re.compile(r"[^\W\d_]{3,}")
# What machines send to many, whatever name they give themselves.
_OF_MACHINES = frozenset(("newsletter", "job_alert", "account_notice"))
BY_PERSON = Finding("second_kind", "human")


def is_person(envelope: Envelope, relation: Relation, body: Body | None = None) -> bool:
    """Whether a single person seems to write: their own address, no field of mass mail, no machine's own word."""
    if not by_hand(envelope):
        return False
    return relation.known or not envelope.has(*_TO_MANY) or is_personal_answer(envelope, body)


def by_hand(envelope: Envelope) -> bool:
    """Whether the sender is a person by name and address, and no machine says it is its own."""
    sender = envelope.sender
    if sender is None or sender_is_nobody(envelope) or says_generated(envelope) or by_protocol(envelope):
        return False
    if is_role_address(sender.address) or is_tracking_system(sender.domain):
        return False
    return not sender.name or bool(person_name(sender))


def about_work(envelope: Envelope, text: Said) -> bool:
    """Whether it is about a position: by its words, by the subject it answers, or by the office that writes."""
    if text.says("candidacy") or "candidacy" in text.answered:
        return True
    sender = envelope.sender
    return sender is not None and bool(
        _HIRING.search(f"{sender.name} {sender.local}") or _HIRING_HOST.search(sender.domain)
    )


def is_mass(envelope: Envelope, relation: Relation, body: Body | None = None) -> bool:
    """Whether its fields say that it went to many, and nothing speaks against it.

    Exchange and list software write Precedence into people's own answers too (mail-facts.md, Part A, 0.7), and the
    gateways of many firms List-Unsubscribe into every mail that leaves them.
    """
    fields = () if relation.known else mass_fields(envelope)
    if all(one.endswith("precedence") for one in fields):
        return bool(fields) and not (envelope.parents or (by_hand(envelope) and greets_reader(envelope, body)))
    return not is_personal_answer(envelope, body)


def is_personal_answer(envelope: Envelope, body: Body | None) -> bool:
    """Whether a person answers a mail; where the fields name a list, or only the subject answers, only one who greets
    the reader by name is believed.
    """
    if envelope.has("list-post"):
        return False
    replies, listed = answers(envelope, body), envelope.has("list-id")
    if replies != listed:
        return replies and by_hand(envelope)
    replies = replies or is_answering(envelope.subject)
    return replies and greets_reader(envelope, body) and by_hand(envelope)


def greets_reader(envelope: Envelope, body: Body | None) -> bool:
    """Whether the first line of the text greets somebody the mail is addressed to by their name."""
    first = next((line for line in body.new_text[:1_000].split("\n") if line.strip()), "") if body else ""
    if not greets(first.lstrip()):
        return False
    called = {word for one in envelope.to[:20] for word in _WORD.findall(plain(f"{one.name} {one.local}"))}
    return not called.isdisjoint(_WORD.findall(plain(first[:200])))


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
    by_machine = kind == "acknowledgement" and said.says("desk")  # "do not reply to this mail", whoever it names
    by_machine |= kind in _OF_MACHINES and bool(mass_fields(envelope))
    person = (BY_PERSON,) if is_person(envelope, relation) and not by_machine else ()
    return Verdict(kind, "strong" if any(told) else "weak", said.quote(told, kind), (*findings, *person))
