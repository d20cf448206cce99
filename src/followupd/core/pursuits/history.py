"""What the facts add up to: every pursuit as it stands, and the questions that wait for the user.

A fold over immutable facts, sorted by hour, so that neither the order in which folders were read nor a wrong clock
changes the outcome.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import (
    Began,
    Fact,
    MessageSeen,
)
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits import absences, drafts
from followupd.core.pursuits.counted import CountedMail, counted
from followupd.core.pursuits.known import sender_key
from followupd.core.pursuits.people import first_person, is_role_address, organisation_domain, organisation_name
from followupd.core.pursuits.pursuit import About, DraftLife, Pursuit, Touch
from followupd.core.pursuits.states import ENDS
from followupd.core.pursuits.turns import Turns


@dataclass(frozen=True, slots=True)
class History:
    """All that is known, computed. `counted`: what counts against the caps. `by_id`: the pursuits by id."""

    pursuits: tuple[Pursuit, ...]
    drafts: tuple[DraftLife, ...]
    doubts: tuple[MessageSeen, ...]
    began: tuple[Began, ...]
    counted: CountedMail
    by_id: Mapping[str, Pursuit]


def fold(facts: Iterable[Fact], own: frozenset[str], calendar: Calendar) -> History:
    """All facts of the ledger to what they mean. Same facts, same history, whatever their order."""
    held = tuple(facts)
    messages = sorted((f for f in held if isinstance(f, MessageSeen)), key=lambda m: (m.hour, not m.ours, m.identity))
    began = tuple(sorted((f for f in held if isinstance(f, Began)), key=lambda b: b.hour))
    lives = drafts.lives(held)
    by_pursuit = _by_pursuit(messages)
    pursuits = tuple(
        _pursuit(name, of, began, lives.get(name, ()), own, calendar)
        for name, of in by_pursuit.items()
        if any(m.opens and m.pursuits[0] == name for m in of)
    )
    ordered = tuple(sorted(pursuits, key=lambda p: (p.opening.hour, p.id)))
    return History(
        pursuits=ordered,
        drafts=tuple(life for of in lives.values() for life in of),
        doubts=tuple(m for m in messages if m.doubt),
        began=began,
        counted=counted(ordered, _signs_of_life(messages), calendar),
        by_id={pursuit.id: pursuit for pursuit in ordered},
    )


def _by_pursuit(messages: list[MessageSeen]) -> dict[str, list[MessageSeen]]:
    found: dict[str, list[MessageSeen]] = {}
    for message in messages:
        for pursuit in message.pursuits:
            found.setdefault(pursuit, []).append(message)
    return found


def _signs_of_life(messages: list[MessageSeen]) -> dict[str, datetime]:
    """Per address key, the newest hour that person wrote."""
    newest: dict[str, datetime] = {}
    for message in messages:
        if not message.ours and message.verdict.by_person and message.pursuits:
            newest[sender_key(message.sender)] = message.hour
    return newest


def _pursuit(
    name: str,
    messages: list[MessageSeen],
    began: tuple[Began, ...],
    lives: tuple[DraftLife, ...],
    own: frozenset[str],
    calendar: Calendar,
) -> Pursuit:
    opening = next(m for m in messages if m.opens and m.pursuits[0] == name)
    lived = [m for m in messages if m.hour >= opening.hour]
    sent = [m for m in lived if m.ours]
    turns = Turns.of(opening, lived, [b for b in began if b.account == opening.account], own, calendar)
    lead, lead_mail = turns.lead_and_mail(sent)
    declined = [life for life in lives if life.fate == "declined"]
    return Pursuit(
        id=name,
        account=opening.account,
        sequence=opening.opens,
        state=turns.state,
        because=turns.because,
        ends=ENDS[turns.state],
        opening=opening,
        followed=[m for m in lived if m.ours or m.verdict.by_person][-1],
        last_sent=sent[-1],
        lead=lead,
        bounced=frozenset(turns.bounced),
        lead_mail=lead_mail,
        about=_about(opening, sent, lead, own),
        last_touchpoint=turns.last_touchpoint,
        base=max([sent[-1].hour, *(life.since for life in declined)]),
        mails_done=_touchpoint_days(sent, calendar) - 1,
        skipped=len({life.intended.draft for life in declined}),
        unanswered=_unanswered(lived, opening, own),
        away=absences.of(lived, lead, calendar),
        drafts=lives,
        from_before=turns.from_before,
    )


def _about(opening: MessageSeen, sent: list[MessageSeen], lead: Address | None, own: frozenset[str]) -> About:
    """What the user's own mails say: the first word on the matter, the last on how to speak to the lead."""
    organisation = _organisation(lead, opening, own)
    return About(
        organisation=organisation,
        organisation_name=_first(sent, "organisation") or organisation_name(organisation),
        position=_first(sent, "position"),
        reference=_first(sent, "reference"),
        greeting=_greeting(sent, lead, own),
        language=_first(sent[::-1], "language"),
        familiar=_first(sent[::-1], "address") == "familiar",
    )


def _first(messages: list[MessageSeen], finding: str) -> str:
    return next((m.verdict.finding(finding) for m in messages if m.verdict.finding(finding)), "")


def _organisation(lead: Address | None, opening: MessageSeen, own: frozenset[str]) -> str:
    recipients = [a for a in (*opening.to, *opening.cc) if address_key(a.address) not in own]
    domains = [organisation_domain(a.domain) for a in ((lead,) if lead else ()) + tuple(recipients)]
    return next((domain for domain in domains if domain), "")


def _greeting(sent: list[MessageSeen], lead: Address | None, own: frozenset[str]) -> str:
    """The greeting the user last used in a mail to the lead."""
    to_lead = [m for m in sent if (first := first_person(m.to, own)) and sender_key(first) == sender_key(lead)]
    return _first(to_lead[::-1], "greeting")


def _touchpoint_days(sent: list[MessageSeen], calendar: Calendar) -> int:
    """Mails of the user's on one day are one touchpoint (design, section 2)."""
    return len({calendar.local_day(m.hour) for m in sent})


def _unanswered(messages: list[MessageSeen], opening: MessageSeen, own: frozenset[str]) -> tuple[Touch, ...]:
    """What the user wrote unasked since the last answer."""
    touches: list[Touch] = []
    for message in messages:
        if message.ours:
            touches.append(_touch(message, message is opening, own))
        elif message.verdict.by_person:
            touches.clear()
    return tuple(touches)


def _touch(message: MessageSeen, opening: bool, own: frozenset[str]) -> Touch:
    others = [a for a in message.to if address_key(a.address) not in own]
    people = frozenset(address_key(a.address) for a in others if not is_role_address(a.address))
    organisation = next((d for a in others if (d := organisation_domain(a.domain))), "")
    return Touch(message.hour, people, organisation, opening)
