"""The facts one letter is written from, gathered from the pursuit, its messages and the user's own words."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.envelope import Address
from followupd.core.mail.language import may_stand_in
from followupd.core.mail.reading import address_key
from followupd.core.mail.subjects import bare_subject
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.meetings import called_off
from followupd.core.pursuits.people import is_role_address, name_key, person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.referrals import introduced_in
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.unheard import unheard
from followupd.core.pursuits.unreached import came_back
from followupd.daemon.greetings import greeting_to_lead
from followupd.daemon.spelling import firm_as_they_spell_it
from followupd.daemon.their_part import (
    Naming,
    called_on,
    findings,
    is_of,
    is_with_agency,
    met_beside,
    met_on,
    met_them,
    namings,
    note_on,
    said,
    theirs,
)
from followupd.words.facts import LetterFacts
from followupd.words.phrases import offered, together


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What goes with a letter beside its words: news and proof to tell, and which files are attached."""

    news: str = ""
    proof: str = ""
    resume: bool = False
    news_file: bool = False


NOTHING_ENCLOSED = Enclosed()


def facts_for(
    pursuit: Pursuit, step: Step, policy: Policy, now: datetime, enclosed: Enclosed = NOTHING_ENCLOSED
) -> LetterFacts:
    """All that is known for this step's letter at this hour."""
    calendar, about = policy.calendar, pursuit.about
    name = person_name(pursuit.lead) if pursuit.lead else ""
    language = about.language or "en"
    facts = LetterFacts(
        greeting=greeting_to_lead(pursuit),
        contact_name=name,
        organisation=firm_as_they_spell_it(pursuit),
        position=about.position,
        reference=about.reference,
        subject=bare_subject(pursuit.opening.subject),
        opened_on=calendar.local_day(pursuit.opening.hour),
        last_written_on=calendar.local_day(pursuit.last_sent.hour) if pursuit.mails_done > 0 else None,
        last_wrote_to=_instead_of_them(pursuit),
        written_on=calendar.local_day(now),
        step=pursuit.step,
        ask=step.ask,
        signature=policy.signature or policy.name,
        language=language,
        my_name=policy.name,
        resume_attached=enclosed.resume,
        familiar=about.familiar,
        turn=_turn(pursuit, step, policy),
        seeking=policy.seeking if pursuit.seeking and may_stand_in(policy.seeking, language) else "",
        source=_source(pursuit),
        news=enclosed.news,
        news_attached=enclosed.news_file,
        proof=enclosed.proof,
    )
    facts = _with_what_was_answered(_with_what_they_did(facts, pursuit, policy, now), pursuit, policy)
    facts = _with_names_given(_with_who_decided(facts, pursuit, step, policy), pursuit, policy)
    if step.to != "lead":
        return facts
    reached = _with_what_reached_them if pursuit.opening.ours else _with_what_was_confirmed
    return reached(facts, pursuit, policy)


def _with_what_reached_them(facts: LetterFacts, pursuit: Pursuit, policy: Policy) -> LetterFacts:
    """Where the first mail went to another address than theirs: which, or the first that came to them."""
    if pursuit.lead is None or any(_is_of_lead(message, pursuit) for message in pursuit.messages):
        return facts  # who has written has it
    key, opening = address_key(pursuit.lead.address), pursuit.opening
    reached = [m for m in pursuit.messages if m.ours and key in {address_key(a.address) for a in (*m.to, *m.cc)}]
    if not opening.to or any(m.identity == opening.identity for m in reached):
        return facts
    if reached:
        day = policy.calendar.local_day(reached[0].hour)
        return replace(facts, opened_on=day, last_written_on=facts.last_written_on if len(reached) > 1 else None)
    back = any(address_key(a.address) in came_back(pursuit) for a in opening.to)
    return replace(facts, sent_to=_whom(opening.to[0], back), came_back=back, last_written_on=None)


def _with_what_was_confirmed(facts: LetterFacts, pursuit: Pursuit, policy: Policy) -> LetterFacts:
    """Of an application by form, where the two have not written to each other: the day a machine confirmed it. The
    machine's subject is no title of an application.
    """
    opening = pursuit.opening
    if opening.verdict.kind != "acknowledgement":
        return facts
    wrote = any(m.ours or _is_of_lead(m, pursuit) for m in pursuit.messages)
    confirmed = None if wrote else policy.calendar.local_day(opening.hour)
    return replace(facts, confirmed_on=confirmed, subject="Application")


def _instead_of_them(pursuit: Pursuit) -> str:
    """Whom the user's last mail went to, where the next goes to somebody else there; "" where to the same."""
    last, lead = pursuit.last_sent, pursuit.lead
    if lead is None or not last.ours or not last.to or is_word(last):
        return ""
    reached = {address_key(a.address) for a in (*last.to, *last.cc)}
    return "" if address_key(lead.address) in reached else _whom(last.to[0], back=False)


def _whom(first: Address, back: bool) -> str:
    """To whom the first mail went: the person, or where none is known or it came back, the address."""
    named = "" if back or is_role_address(first.address) else person_name(first)
    return named or first.address


def _with_what_they_did(facts: LetterFacts, pursuit: Pursuit, policy: Policy, now: datetime) -> LetterFacts:
    """The facts with what came from the other side, or from the user's word on it."""
    calendar, wrote = policy.calendar, theirs(pursuit)
    occasion = pursuit.occasions[0] if pursuit.occasions else None
    met, agency = met_on(pursuit, now, calendar), is_with_agency(pursuit)
    asked, told = unheard(pursuit.messages), pursuit.deadline
    their_last = next((m for m in reversed(wrote) if _is_of_lead(m, pursuit)), None)
    recruits = agency or pursuit.sequence == "recruiter"
    return replace(
        facts,
        position=facts.position or (_offered(wrote, "position") if recruits else ""),
        place=_offered((pursuit.opening, *wrote), "place") if recruits else "",
        acknowledged_on=_acknowledged(pursuit, policy),
        they_wrote_on=calendar.local_day(their_last.hour) if their_last else None,
        they_wrote=said(their_last) if their_last else "",
        wrote_back=their_last is not None and their_last is wrote[-1] and their_last.hour > pursuit.last_sent.hour,
        patience=bool(wrote) and any(findings(wrote[-1], ("patience",))) and wrote[-1].hour > pursuit.last_sent.hour,
        stated_on=pursuit.stated.named if pursuit.stated else None,
        meeting_on=met,
        spoke_on=met if agency else called_on(pursuit, calendar),
        called_off=called_off(pursuit.messages),
        to_move=asked.instead if asked else None,
        asked_on=calendar.local_day(asked.hour) if asked else None,
        days_offered=_days_to_offer(now, facts.language, calendar),
        others=together(met_beside(pursuit, met, now, calendar), facts.language),
        late=met is not None and calendar.local_day(now) > calendar.add_working_days(met, _IN_TIME),
        note=note_on(pursuit, met, calendar, facts.language),
        to_tell=note_on(pursuit, met, calendar, facts.language) if _is_untold(pursuit) else "",
        offer_by=pursuit.wishes.offer_until or (told.until if told and told.until >= calendar.local_day(now) else None),
        deadline_told_on=calendar.local_day(told.told) if told and not pursuit.occasions else None,
        offer_gone=told is not None and told.over,
        new_position=occasion.position if occasion else "",
        new_organisation=occasion.organisation if occasion else "",
    )


def _with_who_decided(facts: LetterFacts, pursuit: Pursuit, step: Step, policy: Policy) -> LetterFacts:
    """In thanks for a decision, the day of the mail that told it: who is thanked told it themselves, and is thanked
    for a talk in which they were.
    """
    decided = pursuit.begun.message
    if pursuit.sequence != "rejection" or not step.thanks or decided.ours:
        return facts
    on, theirs_own = policy.calendar.local_day(decided.hour), _is_of_lead(decided, pursuit)
    facts = replace(facts, they_wrote_on=on if theirs_own else None, learned_on=None if theirs_own else on)
    return facts if met_them(pursuit) else replace(facts, meeting_on=None)


_IN_TIME = 3  # business days after a meeting, for thanks
_DAYS_FROM_NOW = (4, 6, 8)  # business days; before that an answer may not have come


def _days_to_offer(now: datetime, language: str, calendar: Calendar) -> str:
    today = calendar.local_day(now)
    return offered(tuple(calendar.add_working_days(today, n) for n in _DAYS_FROM_NOW), language, today)


def _with_what_was_answered(facts: LetterFacts, pursuit: Pursuit, policy: Policy) -> LetterFacts:
    """Where the user's last mail, and no letter of ours, answers what the one who is written to wrote last."""
    last, wrote = pursuit.last_sent, theirs(pursuit)
    mine = [m.hour for m in pursuit.sent if wrote and m.hour > wrote[-1].hour]
    if last.draft or mine != [last.hour] or not _is_of_lead(wrote[-1], pursuit) or pursuit.sequence not in _APPLIED:
        return facts
    return replace(facts, replied_on=policy.calendar.local_day(last.hour), last_written_on=None)


_APPLIED = ("application", "acknowledged", "interview")


def _with_names_given(facts: LetterFacts, pursuit: Pursuit, policy: Policy) -> LetterFacts:
    """The facts with who named whom: how the user has this person's name, and whom this person has named."""
    given = namings(pursuit, policy.calendar, frozenset(map(address_key, policy.addresses)))
    named = pursuit.named_by
    if named and pursuit.lead:
        facts = replace(facts, source=facts.source or named.by)
        key = address_key(pursuit.lead.address)
        wrote_since = any(m.hour > named.hour for m in pursuit.sent if key in {address_key(a.address) for a in m.to})
        if not wrote_since and not pursuit.occasions:
            facts = replace(facts, advised_by=named.by, advised_on=policy.calendar.local_day(named.hour))
    of_them = next((naming for naming in reversed(given) if is_of(naming, pursuit)), None)
    by_them = _given_by_them(pursuit, given, policy)
    if of_them:
        source = facts.source or of_them.by
        lead = pursuit.lead
        introduced = lead is not None and any(introduced_in(lead, m) for m in pursuit.messages)
        return replace(facts, referrer=of_them.by, referred_on=of_them.on, source=source, introduced=introduced)
    if by_them:
        result = next((one for one in pursuit.occasions if one.kind == "referral-result"), None)
        answered = by_them[-1].answered or (policy.calendar.local_day(result.hour) if result else None)
        wrote = next((one.wrote for one in pursuit.occasions if one.wrote), None)
        return replace(
            facts,
            referred=together(tuple(one.name for one in by_them), facts.language),
            referred_on=by_them[-1].on,
            answered_on=answered,
            over=result is not None and result.over is not None,
            wrote_to_referred_on=policy.calendar.local_day(wrote) if wrote else None,
            introduced=any(introduced_in(Address("", by_them[-1].address), m) for m in pursuit.messages),
        )
    return facts


def _given_by_them(pursuit: Pursuit, given: tuple[Naming, ...], policy: Policy) -> tuple[Naming, ...]:
    """Of those whom they named the one whose answer is told, or everybody in the mail that they are thanked for."""
    named = tuple(naming for naming in given if naming.kind == "referral" and not is_of(naming, pursuit))
    occasion = pursuit.occasions[0] if pursuit.occasions else None
    answered = address_key(occasion.named.address) if occasion and occasion.named else ""
    if answered:
        return tuple(one for one in named if address_key(one.address) == answered)
    day = policy.calendar.local_day(occasion.message.hour) if occasion and occasion.message else None
    of_it = tuple(one for one in named if one.on == day)
    return of_it or tuple(one for one in named if one.on == named[-1].on)


def _is_untold(pursuit: Pursuit) -> bool:
    """Whether the user has not written since they last spoke with them."""
    return any(word.hour > pursuit.last_sent.hour for word in pursuit.spoken)


def _is_of_lead(message: MessageSeen, pursuit: Pursuit) -> bool:
    """Whether the one who is written to wrote it, be it under their full name from another address: only to them it is
    "your message".
    """
    lead, sender = pursuit.lead, message.sender
    if lead is None or sender is None:
        return False
    name = name_key(person_name(sender))
    return sender_key(sender) == address_key(lead.address) or (" " in name and name == name_key(person_name(lead)))


def _offered(wrote: tuple[MessageSeen, ...], kind: str) -> str:
    """What a recruiter said of it: the newest word counts."""
    return next((f.text for message in reversed(wrote) for f in findings(message, (kind,))), "")


def _turn(pursuit: Pursuit, step: Step, policy: Policy) -> int:
    """How often this template came before in the same matter."""
    sequence = policy.sequence(pursuit.sequence)
    before = sequence.mail_steps[: pursuit.step] if sequence else ()
    return sum(earlier.template == step.template for earlier in before)


def _acknowledged(pursuit: Pursuit, policy: Policy) -> date | None:
    """The day they confirmed it: to a person only what came from their own address is "your confirmation"."""
    desk = pursuit.lead is None or is_role_address(pursuit.lead.address)
    found = [m for m in pursuit.messages if not m.ours and m.verdict.kind == "acknowledgement"]
    theirs_own = [m for m in found if desk or _is_of_lead(m, pursuit)]
    return policy.calendar.local_day(theirs_own[-1].hour) if theirs_own else None


def _source(pursuit: Pursuit) -> str:
    """Who gave the user their name, as the user's own mails say it."""
    found = [f for m in pursuit.messages if m.ours for f in findings(m, ("source",))]
    return found[0].field("name") if found else ""
