"""Somebody else of that firm to write to: worth saying while nobody else there was written to, and nobody answered."""

from datetime import timedelta

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.plan import own_absence, snooze
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import is_role_address, organisation_domain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word

# Whoever was written to before that belongs to another try at that firm.
LATELY = timedelta(days=90)


def is_open(pursuit: Pursuit, step: Step, situation: Situation) -> bool:
    """Whether a step without a mail is still worth saying. Any step waits while it is put off, or the user is away."""
    if snooze.hold(pursuit, step, situation) or own_absence.hold(pursuit, step, situation):
        return False
    if step.to != "another":
        return True
    return not (_answered(pursuit) or _by_name_of_a_friend(pursuit) or _written_to(pursuit, situation))


def _by_name_of_a_friend(pursuit: Pursuit) -> bool:
    """Whether somebody gave the user that very name: a colleague of theirs is nobody to try beside."""
    found = pursuit.opening.verdict.findings
    return any(finding.kind == "source" and finding.field("name") for finding in found)


def _answered(pursuit: Pursuit) -> bool:
    """Whether theirs is the last word: then it is they who are waited for."""
    return pursuit.answered is not None and pursuit.answered > pursuit.last_sent.hour


def _written_to(pursuit: Pursuit, situation: Situation) -> bool:
    """Whether two people of that firm have had mail of the user's: here, or in whatever pursuit beside it."""
    firm, history = pursuit.about.organisation, situation.history
    beside = [history.by_id[name] for name in history.crowd.by_firm.get(firm, ())] if firm else [pursuit]
    since = pursuit.opening.hour - LATELY
    mails = [mail for one in beside for mail in one.messages if mail.ours and mail.hour >= since and not is_word(mail)]
    return len({key for mail in mails for key in _people(mail, firm)}) > 1


def _people(mail: MessageSeen, firm: str) -> set[str]:
    """Whoever it went to that is a person there; where no firm is known, whoever it went to."""
    to = (a for a in (*mail.to, *mail.cc) if not firm or organisation_domain(a.domain) == firm)
    return {address_key(a.address) for a in to if not is_role_address(a.address)}
