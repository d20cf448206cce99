"""The facts one letter is written from, gathered from the pursuit, its messages and the user's own words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.subjects import bare_subject
from followupd.core.meaning.names import respelled
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.words.facts import LetterFacts
from followupd.words.phrases import greeting_for

_THEIR_WORDS = ("closing", "question")


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
        greeting=greeting_for(respelled(about.greeting, name), name, language, about.familiar),
        contact_name=name,
        organisation=about.organisation_name,
        position=about.position,
        reference=about.reference,
        subject=bare_subject(pursuit.opening.subject),
        opened_on=calendar.local_day(pursuit.opening.hour),
        last_written_on=calendar.local_day(pursuit.last_sent.hour) if pursuit.mails_done > 0 else None,
        written_on=calendar.local_day(now),
        step=pursuit.step,
        ask=step.ask,
        signature=policy.signature or policy.name,
        language=language,
        my_name=policy.name,
        resume_attached=enclosed.resume,
        familiar=about.familiar,
        turn=_turn(pursuit, step, policy),
        seeking=policy.seeking if pursuit.seeking else "",
        source=_source(pursuit),
        news=enclosed.news,
        news_attached=enclosed.news_file,
        proof=enclosed.proof,
    )
    return _with_what_they_did(facts, pursuit, policy, now)


def _with_what_they_did(facts: LetterFacts, pursuit: Pursuit, policy: Policy, now: datetime) -> LetterFacts:
    """The facts with what came from the other side, or from the user's word on it."""
    theirs = _theirs(pursuit)
    answered = policy.calendar.local_day(theirs[-1].hour) if theirs else None
    occasion = pursuit.occasions[0] if pursuit.occasions else None
    return replace(
        facts,
        acknowledged_on=_day_of(pursuit, "acknowledgement", policy),
        they_wrote_on=answered,
        they_wrote=_said(theirs[-1]) if theirs else "",
        stated_on=pursuit.stated.named if pursuit.stated else None,
        meeting_on=_met(pursuit, now, policy),
        referred=_named(theirs),
        referred_on=answered,
        offer_by=pursuit.wishes.offer_until,
        new_position=occasion.position if occasion else "",
        new_organisation=occasion.organisation if occasion else "",
    )


def _turn(pursuit: Pursuit, step: Step, policy: Policy) -> int:
    """How often this template came before in the same matter."""
    sequence = policy.sequence(pursuit.sequence)
    before = sequence.mail_steps[: pursuit.step] if sequence else ()
    return sum(earlier.template == step.template for earlier in before)


def _theirs(pursuit: Pursuit) -> tuple[MessageSeen, ...]:
    """What people wrote in this matter, oldest first."""
    return tuple(m for m in pursuit.messages if not m.ours and m.verdict.by_person)


def _day_of(pursuit: Pursuit, kind: str, policy: Policy) -> date | None:
    found = [m for m in pursuit.messages if not m.ours and m.verdict.kind == kind]
    return policy.calendar.local_day(found[-1].hour) if found else None


def _source(pursuit: Pursuit) -> str:
    """Who gave the user their name, as the user's own mails say it."""
    found = [f for m in pursuit.messages if m.ours for f in _findings(m, ("source",))]
    return dict(found[0].fields).get("name", "") if found else ""


def _said(message: MessageSeen) -> str:
    return next((f.text for f in _findings(message, _THEIR_WORDS)), "")


def _met(pursuit: Pursuit, now: datetime, policy: Policy) -> date | None:
    """The last day on which the two met."""
    over = [meeting for meeting in pursuit.meetings if meeting.end <= now]
    return policy.calendar.local_day(over[-1].start) if over else None


def _named(theirs: tuple[MessageSeen, ...]) -> str:
    """Whom they named to the user."""
    names = [dict(f.fields).get("name", "") for m in theirs for f in _findings(m, ("referral",))]
    return next((name for name in reversed(names) if name), "")


def _findings(message: MessageSeen, kinds: tuple[str, ...]) -> Iterator[Finding]:
    return (f for f in message.verdict.findings if f.kind in kinds)
