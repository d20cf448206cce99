"""From a decision to a draft: the facts of the pursuit put into words and bytes, or what is missing for it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from followupd.config.account import Account
from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import Draft
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import account_key, draft_ids
from followupd.core.mail.reading import address_key
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.referrals import introduced_in
from followupd.core.pursuits.unreached import not_again
from followupd.daemon.composing import compose_by
from followupd.daemon.enclosing import Enclosure, Stock, enclose
from followupd.daemon.greetings import greeting_to_all, speaks_to_one, to_several
from followupd.daemon.letter_facts import facts_for
from followupd.daemon.spelling import spelled_otherwise
from followupd.daemon.their_part import is_with_agency
from followupd.daemon.thread import Place, in_its_thread, opening
from followupd.daemon.whence import source_of
from followupd.daemon.wording import before
from followupd.words.facts import LetterFacts
from followupd.words.frame import asks_otherwise, in_other_languages
from followupd.words.library import Template, forms
from followupd.words.markup import markup_of
from followupd.words.needs import lacking as needed
from followupd.words.render import Letter
from followupd.words.worded import NotWorded, Worded, own_words, worded


@dataclass(frozen=True, slots=True)
class Missing:
    """What the user has to give before the draft can be written, one sentence each."""

    what: tuple[str, ...]


def write(
    decision: WriteDraft,
    pursuit: Pursuit,
    policy: Policy,
    account: Account,
    own: frozenset[str],
    now: datetime,
    stock: Stock,
) -> Draft | Missing:
    """The draft as it will lie in Drafts, or what keeps it from being written."""
    without = own | pursuit.bounced
    said = said_in(decision, pursuit, policy, now, stock, without)
    if isinstance(said, Missing):
        return said
    place = _place(decision.step, pursuit, said.letter.subject, without)
    if isinstance(place, Missing):
        return place
    sender = _identity(pursuit, policy)
    key = account_key(account.user, policy.addresses[0])
    whence = source_of(pursuit, place.to[0], policy.calendar) if place.to else ""
    notes = (*said.notes, whence, *spelled_otherwise(pursuit, policy.calendar))
    return Draft(
        sender=sender,
        to=place.to,
        cc=place.cc,
        subject=place.subject,
        text=said.letter.text,
        ids=draft_ids(key, sender.address, decision.parent, decision.index, _person(decision)),
        in_reply_to=place.in_reply_to,
        references=place.references,
        date=now.astimezone(policy.calendar.zone),
        attachments=said.enclosure.attachments,
        told=said.enclosure.told,
        passed=said.passed,
        notes=tuple(note for note in notes if note),
        markup=markup_of(said.letter.text, said.own) if policy.drafts.html else "",
        encloses=pursuit.opening.identity if said.anew else "",
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A letter with what goes with it, the checks it passed, and what the user should know of its making.

    `own`: which words of it are the user's own; `anew`: the mail that came back goes with it.
    """

    letter: Letter
    enclosure: Enclosure
    passed: tuple[str, ...]
    notes: tuple[str, ...]
    own: str
    anew: bool = False


def said_in(
    decision: WriteDraft,
    pursuit: Pursuit,
    policy: Policy,
    now: datetime,
    stock: Stock,
    without: frozenset[str] = frozenset(),
) -> Said | Missing:
    """The letter in words, or what keeps it from being written. `without`: keys of addresses it must not go to."""
    lacked = lacking(pursuit, decision.step, policy, now)
    if lacked:
        return Missing(lacked)
    enclosure = enclose(pursuit, decision.step, policy, stock, policy.calendar.local_day(now))
    facts = facts_for(pursuit, decision.step, policy, now, enclosure.enclosed)
    templates = _forms(decision.step, facts, policy, pursuit)
    if lacked := _unfit(templates, decision.step, facts):
        return Missing(lacked)
    heard = before(pursuit, policy, stock.earlier, now)
    found = worded(templates, facts, heard)
    greeting = _greets_all(decision.step, pursuit, found, without)
    if greeting:
        facts = to_several(facts, greeting)
        found = worded(templates, facts, heard)
    if isinstance(found, NotWorded):
        return Missing(found.because)
    enclosure = enclosure.as_told_in(found.letter.text, found.template.body if found.template.own else "")
    composed = compose_by(policy.drafts.compose_command, found.template, found.letter, facts, heard)
    speaks = speaks_to_one(facts) if greeting else ""
    others = in_other_languages(decision.step.template, facts.language, policy.templates)
    notes = (others, composed.note, speaks, *_to_look_at(decision.step.template, facts, composed.letter.text))
    return Said(
        composed.letter,
        enclosure,
        found.passed,
        tuple(note for note in notes if note),
        own_words(found.template, facts),
        facts.came_back,
    )


def _to_look_at(template: str, facts: LetterFacts, text: str) -> Iterator[str]:
    """What the user should look at before they send it."""
    if facts.came_back:
        yield f"Your mail of {facts.opened_on.isoformat()} stands under it as you wrote it, with its files."
    if template == "meeting-again" and facts.days_offered in text:
        yield f"It proposes {facts.days_offered}: see whether you are free then before you send it."


def _greets_all(step: Step, pursuit: Pursuit, found: Worded | NotWorded, without: frozenset[str]) -> str:
    """The greeting of a letter that goes to several people; "" where it goes to one."""
    place = _place(step, pursuit, found.letter.subject, without) if isinstance(found, Worded) else None
    return greeting_to_all(pursuit, place.to) if isinstance(place, Place) else ""


def lacking(pursuit: Pursuit, step: Step, policy: Policy, now: datetime) -> tuple[str, ...]:
    """What the user has to give before this step's draft can be written; empty when nothing is missing."""
    if step.news == "required":
        return ()  # said when its hour has come
    if pursuit.lead is None:
        return ("the name of a person there",)
    facts = facts_for(pursuit, step, policy, now)
    if facts.came_back and (why := not_again(pursuit)):
        return (why,)
    try:
        forms = _forms(step, facts, policy, pursuit)
    except UserMustAct as error:
        return error.problems
    return _unfit(forms, step, facts)


def _unfit(forms: tuple[Template, ...], step: Step, facts: LetterFacts) -> tuple[str, ...]:
    """Why no letter can be made of these templates."""
    if not forms:
        return (f"the letter '{step.template}': it is not written yet; put {step.template}.txt into [me] templates",)
    return (*asks_otherwise(forms, step.ask), *needed(forms[0].head.needs, facts))


def _forms(step: Step, facts: LetterFacts, policy: Policy, pursuit: Pursuit) -> tuple[Template, ...]:
    """To somebody who has nothing of the application yet, who asked for patience, or who decides nothing, another
    letter.
    """
    found = forms(step.template, facts.language, policy.templates)
    other = "" if any(t.own for t in found) else _instead(step.template, facts, is_with_agency(pursuit))
    return forms(other, facts.language, policy.templates) if other else found


# A talk with a recruiter is no interview: the agency decides nothing, and knows how matters stand with its client.
_TO_AN_AGENCY = {"interview-thanks": "conversation-thanks", "interview-status": "recruiter-status"}


def _instead(template: str, facts: LetterFacts, agency: bool) -> str:
    """The letter that takes the place of the step's own; "" where that one fits."""
    if facts.patience and template in ("application-status", "acknowledged-status", "interview-status"):
        return "patience-status"
    if agency and template in _TO_AN_AGENCY:
        return _TO_AN_AGENCY[template]
    if facts.came_back and template.startswith("networking-"):
        return "networking-anew"
    if not template.startswith(("application-", "acknowledged-")):
        return ""
    return "application-anew" if facts.sent_to else "application-in-person" if facts.confirmed_on else ""


def _person(decision: WriteDraft) -> str:
    """Tells the drafts of one step apart that go to several people."""
    return address_key(decision.to.person.address) if decision.to else ""


def _identity(pursuit: Pursuit, policy: Policy) -> Address:
    """The address the user wrote with, under the name they wrote with."""
    wrote = pursuit.last_sent.sender if pursuit.last_sent.ours else None
    return wrote if wrote and wrote.name else Address(policy.name, wrote.address if wrote else policy.addresses[0])


def _place(step: Step, pursuit: Pursuit, subject: str, without: frozenset[str]) -> Place | Missing:
    """A letter with a subject of its own opens a thread; one to a person who was named must, unless a mail to both
    introduced them.
    """
    if step.to == "named" and pursuit.lead and introduced_in(pursuit.lead, pursuit.followed):
        return replace(in_its_thread(pursuit, without), to=(pursuit.lead,), cc=())
    if subject:
        return opening(pursuit, subject)
    if step.to == "named":
        return Missing((f"a subject in the head of the template '{step.template}': it opens a thread",))
    return in_its_thread(pursuit, without)
