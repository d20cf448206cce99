"""Whom a mail in doubt may concern, and what the user can say of it: commands that are taken as they are typed."""

from followupd.core.facts import MessageSeen
from followupd.core.mail.ids import pursuit_id
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import name_key, organisation_domain, person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.outlook import contact

# A mail in doubt that asks somebody for a word on the user's behalf is followed up as any that asks for advice.
AS = {"application": "application", "networking": "networking", "referral_request": "networking"}

# So many whom it may concern are named each.
MOST_NAMED = 3


def concerned(doubt: MessageSeen, situation: Situation) -> tuple[Pursuit, ...]:
    """The pursuits a mail of theirs may belong to: those it was found to, else those at its firm, else those with
    somebody of its sender's name.
    """
    history, sender = situation.history, doubt.sender
    named = tuple(history.by_id[name] for name in doubt.pursuits if name in history.by_id)
    if named or sender is None:
        return named
    domain, name = organisation_domain(sender.domain), name_key(person_name(sender))
    there = tuple(p for p in history.pursuits if domain and p.about.organisation == domain)
    return there or tuple(p for p in history.pursuits if name and name in _names(p))


def _names(pursuit: Pursuit) -> set[str]:
    people = (*((pursuit.lead,) if pursuit.lead else ()), *pursuit.opening.to)
    return {name_key(person_name(one)) for one in people}


def ways(doubt: MessageSeen, situation: Situation) -> tuple[str, ...]:
    """What the user can say of it, a sentence each."""
    name = pursuit_id(doubt.identity)
    ignored = f"`followupd ignore {name}` if it is nothing; it is not asked again"
    if doubt.ours:
        usual = "" if doubt.verdict.kind in AS else " --as application"
        return (f"`followupd track {name}{usual}` if it is", ignored)
    meant = concerned(doubt, situation) or situation.history.pursuits
    if doubt.verdict.kind == "recruiter_outreach" or not meant:
        return (ignored,)
    correct = f"`followupd correct {name} --kind human --of"
    if len(meant) > MOST_NAMED:
        return (f"{correct} {meant[-1].id}` if it answers you there; else with the id of another", ignored)
    return (*(f"{correct} {p.id}` if it answers you, of {contact(p)}" for p in meant), ignored)
