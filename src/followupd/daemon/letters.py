"""From a decision to a draft: the facts of the pursuit put into words and bytes, or what is missing for it."""

from dataclasses import dataclass
from datetime import datetime

from followupd.config.account import Account
from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import Draft, reply_subject
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import account_key, draft_ids
from followupd.core.mail.reading import address_key
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word
from followupd.daemon.composing import compose_by
from followupd.daemon.enclosing import Stock, enclose
from followupd.daemon.letter_facts import facts_for
from followupd.daemon.wording import before
from followupd.words.facts import LetterFacts
from followupd.words.library import Template, forms
from followupd.words.markup import markup_of
from followupd.words.needs import lacking as needed
from followupd.words.worded import NotWorded, worded


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
    lacked = lacking(pursuit, decision.step, policy, now)
    if lacked:
        return Missing(lacked)
    enclosure = enclose(pursuit, decision.step, policy, stock, policy.calendar.local_day(now))
    facts = facts_for(pursuit, decision.step, policy, now, enclosure.enclosed)
    sender = _identity(pursuit, policy)
    key = account_key(account.user, policy.addresses[0])
    templates = _forms(decision.step, facts, policy)
    if lacked := needed(templates[0].head.needs, facts):
        return Missing(lacked)
    heard = before(pursuit, policy, stock.earlier, now)
    letter = worded(templates, facts, heard)
    if isinstance(letter, NotWorded):
        return Missing(letter.because)
    composed = compose_by(policy.drafts.compose_command, letter.template, letter.letter, facts, heard)
    return Draft(
        sender=sender,
        to=_others(pursuit.lead_mail.to, own | pursuit.bounced),
        cc=_others(pursuit.lead_mail.cc, own | pursuit.bounced),
        subject=_subject(pursuit),
        text=composed.letter.text,
        ids=draft_ids(key, sender.address, pursuit.followed.identity, decision.index, _person(decision)),
        in_reply_to=_answerable(pursuit),
        references=_chain(pursuit),
        date=now.astimezone(policy.calendar.zone),
        attachments=enclosure.attachments,
        told=enclosure.told,
        passed=letter.passed,
        notes=(composed.note,) if composed.note else (),
        markup=markup_of(composed.letter.text) if policy.drafts.html else "",
    )


def lacking(pursuit: Pursuit, step: Step, policy: Policy, now: datetime) -> tuple[str, ...]:
    """What the user has to give before this step's draft can be written; empty when nothing is missing."""
    if step.news == "required":
        return ()  # said when its hour has come
    if pursuit.lead is None:
        return ("the name of a person there",)
    facts = facts_for(pursuit, step, policy, now)
    try:
        forms = _forms(step, facts, policy)
    except UserMustAct as error:
        return error.problems
    if not forms:
        return (f"the letter '{step.template}': it is not written yet; put {step.template}.txt into [me] templates",)
    return needed(forms[0].head.needs, facts)


def _forms(step: Step, facts: LetterFacts, policy: Policy) -> tuple[Template, ...]:
    return forms(step.template, facts.language, policy.templates)


def _person(decision: WriteDraft) -> str:
    """Tells the drafts of one step apart that go to several people."""
    return address_key(decision.to.person.address) if decision.to else ""


def _identity(pursuit: Pursuit, policy: Policy) -> Address:
    """The address the user wrote with, under the name they wrote with."""
    wrote = pursuit.last_sent.sender if pursuit.last_sent.ours else None
    return wrote if wrote and wrote.name else Address(policy.name, wrote.address if wrote else policy.addresses[0])


def _others(addresses: tuple[Address, ...], without: frozenset[str]) -> tuple[Address, ...]:
    return tuple(a for a in addresses if address_key(a.address) not in without)


def _subject(pursuit: Pursuit) -> str:
    """That of the thread; where no mail was ever written, what it is about."""
    followed = pursuit.followed
    return followed.subject if is_word(followed) else reply_subject(followed.subject)


def _answerable(pursuit: Pursuit) -> str:
    """The id of the message followed; a message without one cannot be answered by id."""
    identity = pursuit.followed.identity if _answers(pursuit) else ""
    return identity if identity.startswith("<") else ""


def _chain(pursuit: Pursuit) -> tuple[str, ...]:
    """References of the message followed: its own, oldest first, without its parent twice (RFC 5322, 3.6.4)."""
    if not _answers(pursuit):
        return ()
    return tuple(p for p in pursuit.followed.references if p != pursuit.followed.identity)


def _answers(pursuit: Pursuit) -> bool:
    """Whether the message followed can be answered: not the receipt of a machine, which nobody reads answers to."""
    return pursuit.followed.ours or from_person(pursuit.followed)
