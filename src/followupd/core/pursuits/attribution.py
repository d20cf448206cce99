"""Which pursuit a message belongs to, how sure that is, and because of what.

Two tables, one for the user's own mail and one for what others wrote; the first row that fits decides. In doubt
nothing is opened and nobody is silenced: the user is asked.
"""

import re
from collections.abc import Callable
from datetime import datetime

from followupd.core.judges.sent_findings import resume_among
from followupd.core.judges.sent_kinds import declines
from followupd.core.judges.verdict import Kind
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.body import completed
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import pursuit_id
from followupd.core.mail.reading import address_key, normal_subject
from followupd.core.mail.subjects import answer_prefix, is_telling
from followupd.core.mail.thread_index import conversation
from followupd.core.pursuits import nameless, strangers
from followupd.core.pursuits.candidate import (
    NOWHERE,
    Attribution,
    Candidate,
    after_opening,
    another_position,
    recipient_keys,
    recipients,
    same_subject,
    speaks_of_work,
)
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.moved import was_moved
from followupd.core.pursuits.people import is_no_reply, is_role_address, organisation_domain

__all__ = ["NOWHERE", "Attribution", "Candidate", "attribute"]

# A machine's or a desk's word that the application has come in; it answers nothing.
_RECEIVED = re.compile(
    r"\b(thank(s| you)[^.!?]{0,40} for (your (application|interest)|applying)|(have|has been|was) received"
    r"|(dank|danken)[^.!?]{0,40} für (ihre|deine|die) (bewerbung|interesse)|eingang ihrer (bewerbung|unterlagen)"
    r"|(erhalten|eingegangen)|merci[^.!?]{0,40} candidature|gracias[^.!?]{0,40} (candidatura|solicitud))\b",
    re.IGNORECASE,
)


Row = Callable[[Candidate, Known], Attribution | None]


def attribute(candidate: Candidate, known: Known, since: datetime) -> Attribution:
    """The place of one message; `NOWHERE` if it concerns nothing. Own mail older than `since` opens nothing."""
    rows = OWN if candidate.relation.own else THEIRS
    for row in rows:
        place = row(candidate, known)
        if place is not None:
            too_old = place.opens and candidate.hour < since
            return NOWHERE if too_old else place
    return NOWHERE


# --- the user's own mail -------------------------------------------------------------------------------------------


def _sent_in_thread(candidate: Candidate, known: Known) -> Attribution | None:
    """The user wrote again in the thread of a pursuit, to somebody of it. A forward to a stranger is no touchpoint."""
    pursuits = known.pursuits_of(known.ids, candidate.relation.ids)
    reached = tuple(p for p in pursuits if _reaches(candidate, known, p))
    theirs = _with_them(reached, recipient_keys(candidate, known), known)
    return Attribution(theirs, "you wrote in its thread") if theirs else None


def _sent_to_contact(candidate: Candidate, known: Known) -> Attribution | None:
    """The user wrote to a known person outside the thread; another position makes it another pursuit."""
    pursuits = known.pursuits_of(known.people, recipient_keys(candidate, known))
    pursuits = tuple(p for p in pursuits if known.opened.get(p, candidate.hour) <= candidate.hour)
    if not pursuits or another_position(candidate, known, pursuits):
        return None
    return Attribution(pursuits[-1:], "you wrote to the same person")


def _sent_to_recruiter(candidate: Candidate, known: Known) -> Attribution | None:
    """The user answered a recruiter who had written of their own accord; to decline opens nothing, and is an answer."""
    if not candidate.sent or not any(parent in known.recruiters for parent in candidate.envelope.parents):
        return None
    body = candidate.body
    if body and not resume_among(body.attachments) and declines(completed(body).new_text):
        return Attribution(because="you declined what a recruiter offered")
    return Attribution((pursuit_id(candidate.envelope.identity),), "you answered a recruiter", opens="recruiter")


def _sent_application(candidate: Candidate, known: Known) -> Attribution | None:
    return _opened_by(candidate, known, "application")


def _sent_networking(candidate: Candidate, known: Known) -> Attribution | None:
    """Only the first mail to somebody, outside any thread: with whom there was mail before is no stranger."""
    if candidate.envelope.in_reply_to or any(k in known.met for k in recipient_keys(candidate, known)):
        return None
    return _opened_by(candidate, known, "networking")


def _opened_by(candidate: Candidate, known: Known, kind: str) -> Attribution | None:
    if candidate.verdict.kind not in _OPENS_AS[kind] or not candidate.sent or not recipients(candidate, known):
        return None
    if was_moved(candidate.envelope.date, candidate.internaldate):
        return NOWHERE
    if candidate.verdict.strength == "weak":
        return Attribution(doubt=f"Is this {_A[kind]}? If so it will be followed up when you say `track`.")
    return Attribution((pursuit_id(candidate.envelope.identity),), f"you sent {_A[kind]}", opens=kind)


_OPENS_AS: dict[str, tuple[Kind, ...]] = {
    "application": ("application",),
    "networking": ("networking", "referral_request"),
}
_A = {"application": "an application", "networking": "a networking mail"}


def _reaches(candidate: Candidate, known: Known, pursuit: str) -> bool:
    others = recipients(candidate, known)
    people = (pursuit in known.people.get(address_key(r.address), ()) for r in others)
    domains = (pursuit in known.organisations.get(organisation_domain(r.domain), ()) for r in others)
    return any(people) or any(domains)


# --- what others wrote ---------------------------------------------------------------------------------------------


def _bounced(candidate: Candidate, known: Known) -> Attribution | None:
    """A report names its pursuit only inside: by the returned message's id, or by the address that failed."""
    if candidate.verdict.kind not in ("bounce_hard", "bounce_soft", "delivery_report"):
        return None
    failed = {address_key(r) for r in candidate.verdict.recipients}
    by_person = known.pursuits_of(known.people, failed)
    by_id = known.pursuits_of(known.ids, candidate.relation.ids)
    both = tuple(p for p in by_id if p in by_person)
    if both:
        return Attribution(both, "it returns your mail to that address")
    if by_person and not candidate.junk:
        return Attribution(by_person, "it reports that address, though not which of your mails")
    return NOWHERE


def _in_junk(candidate: Candidate, known: Known) -> Attribution | None:
    """Junk is full of forged senders: there only mail that carries a known id counts."""
    return NOWHERE if candidate.junk and not candidate.relation.ids else None


def _answers_thread(candidate: Candidate, known: Known) -> Attribution | None:
    pursuits = known.pursuits_of(known.ids, candidate.relation.ids)
    if not pursuits:
        return None
    if candidate.verdict.kind == "out_of_office" and candidate.relation.contact:
        pursuits = known.pursuits_of(known.people, (candidate.relation.contact,)) or pursuits
    pursuits = _with_them(pursuits, [candidate.relation.contact], known)
    named = (*candidate.envelope.parents, conversation(candidate.envelope))
    copied = not any(i in candidate.relation.ids for i in named)
    if copied and not candidate.relation.contact:
        return Attribution(pursuits, "a mail of yours lies in it" + _where(candidate), doubt="Is it an answer to you?")
    return Attribution(pursuits, _who_answered(candidate, known) + _where(candidate))


def _with_them(pursuits: tuple[str, ...], people: list[str], known: Known) -> tuple[str, ...]:
    """Of several that a thread belongs to, as after an introduction, those with these people; else all of them."""
    return tuple(p for p in known.pursuits_of(known.people, people) if p in pursuits) or pursuits


def _who_answered(candidate: Candidate, known: Known) -> str:
    if candidate.relation.contact or sender_key(candidate.envelope.sender) in known.written_to:
        return "it answers in the thread"
    if candidate.relation.organisation:
        return "somebody else of the organisation answers in the thread"
    return "it answers in the thread from another address"


def _where(candidate: Candidate) -> str:
    return "; it lay in Junk" if candidate.junk else ""


def _from_contact(candidate: Candidate, known: Known) -> Attribution | None:
    """Outside the thread: the pursuit with that subject, else everything that runs with this person."""
    if not candidate.relation.contact:
        return None
    pursuits = after_opening(known.pursuits_of(known.people, (candidate.relation.contact,)), candidate, known)
    if candidate.verdict.is_answer:
        pursuits = same_subject(pursuits, candidate, known) or pursuits
    return Attribution(pursuits, "your contact wrote outside the thread") if pursuits else NOWHERE


def _from_organisation(candidate: Candidate, known: Known) -> Attribution | None:
    """A colleague without any id: an answer if it speaks of the matter, else a question for the user."""
    relation, sender = candidate.relation, candidate.envelope.sender
    if not relation.organisation or not candidate.verdict.is_answer or sender is None:
        return None
    running = after_opening(known.pursuits_of(known.organisations, (relation.organisation,)), candidate, known)
    if not running or is_no_reply(sender.address) or _merely_acknowledges(candidate, sender):
        return None
    same = same_subject(running, candidate, known)
    if same or speaks_of_work(candidate):
        return Attribution(same or running, "somebody else of the organisation writes about it outside the thread")
    return Attribution(running, "somebody of the organisation wrote", doubt="Does this answer your mail?")


def _answers_subject(candidate: Candidate, known: Known) -> Attribution | None:
    """ "Re:" and the subject of one pursuit, without an id and from elsewhere: the mail was passed on to somebody."""
    envelope, sender = candidate.envelope, candidate.envelope.sender
    if not candidate.verdict.is_answer or sender is None or is_no_reply(sender.address):
        return None
    if not answer_prefix(envelope.subject) or not is_telling(envelope.subject):
        return None
    held = known.subjects.get(normal_subject(envelope.subject), set())
    running = after_opening(tuple(sorted(held)), candidate, known)
    if len(running) == 1:
        return Attribution(running, "it answers your subject from another address", doubt="Does this answer your mail?")
    return Attribution(doubt="Does this answer one of your mails, and which?") if running else None


def _in_doubt(candidate: Candidate, known: Known) -> Attribution | None:
    """A machine or a role address of a firm that is followed: told, never silencing."""
    organisation = candidate.relation.organisation
    may_answer = candidate.verdict.is_answer or candidate.verdict.kind == "unsure"
    if not organisation or not may_answer or not speaks_of_work(candidate):
        return None
    running = after_opening(known.pursuits_of(known.organisations, (organisation,)), candidate, known)
    return (
        Attribution(doubt="The organisation wrote about work, perhaps a machine: is it an answer?") if running else None
    )


def _merely_acknowledges(candidate: Candidate, sender: Address) -> bool:
    """A role address that says it has the application and asks nothing: a machine's word, as likely as a person's."""
    text = candidate.body.new_text if candidate.body else ""
    return is_role_address(sender.address) and "?" not in text and bool(_RECEIVED.search(text[:4000]))


OWN: tuple[Row, ...] = (
    nameless.to_named,
    _sent_in_thread,
    _sent_to_contact,
    nameless.sent,
    _sent_to_recruiter,
    _sent_application,
    _sent_networking,
)
THEIRS: tuple[Row, ...] = (
    _bounced,
    _in_junk,
    strangers.forged,
    _answers_thread,
    strangers.invites,
    _from_contact,
    _from_organisation,
    strangers.of_applied_firm,
    strangers.by_machine,
    _answers_subject,
    _in_doubt,
    strangers.namesake,
    strangers.opens_by_acknowledgement,
    strangers.recruits,
)
