"""How they spell their name and their firm, and where the user's own mails spelled it otherwise."""

from collections.abc import Iterator

from followupd.core.facts import MessageSeen
from followupd.core.meaning.spelled import misspelled
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.people import organisation_domain, person_name
from followupd.core.pursuits.pursuit import Pursuit


def firm_as_they_spell_it(pursuit: Pursuit) -> str:
    """The firm as the user named it, by its own spelling where a mail of theirs shows one."""
    named = pursuit.about.organisation_name
    theirs = _their_spelling(pursuit)
    return theirs if named and theirs and misspelled(named, theirs) else named


def spelled_otherwise(pursuit: Pursuit, calendar: Calendar) -> Iterator[str]:
    """A sentence for each name that a mail of the user's spells otherwise than its owner, the newest mail first."""
    name = person_name(pursuit.lead) if pursuit.lead else ""
    for own, kind in ((name, "greeting"), (_their_spelling(pursuit), "organisation")):
        seen: set[str] = set()
        for message in reversed(pursuit.sent):
            for word, meant in misspelled(message.verdict.finding(kind), own) if own else ():
                if word not in seen:
                    on = calendar.local_day(message.hour).isoformat()
                    yield f"Your mail of {on} spells {word} what they spell {meant}."
                seen.add(word)


def _their_spelling(pursuit: Pursuit) -> str:
    """The firm's name in a mail of its own, else ""."""
    found = (m.verdict.finding("organisation") for m in reversed(pursuit.messages) if _is_of_the_firm(m, pursuit))
    return next((name for name in found if name), "")


def _is_of_the_firm(message: MessageSeen, pursuit: Pursuit) -> bool:
    sender = None if message.ours else message.sender
    return bool(sender and organisation_domain(sender.domain) == pursuit.about.organisation)
