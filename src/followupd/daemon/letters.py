"""From a decision to a draft: the facts of the pursuit put into words and bytes, or what is missing for it."""

import mimetypes
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from followupd.config.account import Account
from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import Attachment, Draft, reply_subject
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import account_key, draft_ids
from followupd.core.mail.reading import address_key
from followupd.core.mail.subjects import bare_subject
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.words.render import LetterFacts, greeting_for, missing, render, template_names


@dataclass(frozen=True, slots=True)
class Missing:
    """What the user has to give before the draft can be written, one sentence each."""

    what: tuple[str, ...]


def write(
    decision: WriteDraft, pursuit: Pursuit, policy: Policy, account: Account, own: frozenset[str], now: datetime
) -> Draft | Missing:
    """The draft as it will lie in Drafts."""
    lacked = lacking(pursuit, decision.step, policy, now)
    if lacked:
        return Missing(lacked)
    attachments = _attachments(decision, policy)
    facts = _facts(pursuit, decision.step, policy, bool(attachments), now)
    sender = _identity(pursuit, policy)
    key = account_key(account.user, policy.addresses[0])
    return Draft(
        sender=sender,
        to=_others(pursuit.lead_mail.to, own | pursuit.bounced),
        cc=_others(pursuit.lead_mail.cc, own | pursuit.bounced),
        subject=reply_subject(pursuit.followed.subject),
        text=render(decision.step.template, facts.language, facts),
        ids=draft_ids(key, sender.address, pursuit.followed.identity, decision.index, _person(decision)),
        in_reply_to=_answerable(pursuit),
        references=_chain(pursuit),
        date=now.astimezone(policy.calendar.zone),
        attachments=attachments,
    )


def lacking(pursuit: Pursuit, step: Step, policy: Policy, now: datetime) -> tuple[str, ...]:
    """What the user has to give before this step's draft can be written; empty when nothing is missing."""
    if step.news == "required":
        return ()  # its template comes with the news
    if pursuit.lead is None:
        return ("the name of a person there",)
    if step.template not in template_names():
        return (f"its letter, {step.template}, is not written yet; name another template for this step in the config",)
    return missing(step.template, _facts(pursuit, step, policy, False, now))


def _facts(pursuit: Pursuit, step: Step, policy: Policy, attached: bool, now: datetime) -> LetterFacts:
    calendar = policy.calendar
    name = person_name(pursuit.lead) if pursuit.lead else ""
    language = pursuit.about.language or "en"
    wrote_again = pursuit.mails_done > 0
    return LetterFacts(
        greeting=greeting_for(pursuit.about.greeting, name, language),
        contact_name=name,
        organisation=pursuit.about.organisation_name,
        position=pursuit.about.position,
        reference=pursuit.about.reference,
        subject=bare_subject(pursuit.opening.subject),
        opened_on=calendar.local_day(pursuit.opening.hour),
        last_written_on=calendar.local_day(pursuit.last_sent.hour) if wrote_again else None,
        written_on=calendar.local_day(now),
        step=pursuit.step,
        ask=step.ask,
        signature=policy.signature or policy.name,
        language=language,
        my_name=policy.name,
        resume_attached=attached,
        familiar=pursuit.about.familiar,
    )


def _person(decision: WriteDraft) -> str:
    """Tells the drafts of one step apart that go to several people."""
    return address_key(decision.to.person.address) if decision.to else ""


def _identity(pursuit: Pursuit, policy: Policy) -> Address:
    """The address the user wrote with, under the name they wrote with."""
    wrote = pursuit.lead_mail.sender
    return wrote if wrote and wrote.name else Address(policy.name, wrote.address if wrote else policy.addresses[0])


def _others(addresses: tuple[Address, ...], without: frozenset[str]) -> tuple[Address, ...]:
    return tuple(a for a in addresses if address_key(a.address) not in without)


def _answerable(pursuit: Pursuit) -> str:
    """The id of the message followed; a message without one cannot be answered by id."""
    identity = pursuit.followed.identity
    return identity if identity.startswith("<") else ""


def _chain(pursuit: Pursuit) -> tuple[str, ...]:
    """References of the message followed: its own, oldest first, without its parent twice (RFC 5322, 3.6.4)."""
    return tuple(p for p in pursuit.followed.references if p != pursuit.followed.identity)


def _attachments(decision: WriteDraft, policy: Policy) -> tuple[Attachment, ...]:
    if not decision.step.attach_resume or not policy.resume:
        return ()
    path = Path(policy.resume)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserMustAct(f"the resume {path} ({error.strerror}); put it there, or name another in [me]") from error
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return (Attachment(path.name, kind, data),)
