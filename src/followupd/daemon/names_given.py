"""The names that were given to the user and of which no letter comes by itself: what to do with them."""

from collections.abc import Iterator
from datetime import timedelta

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import name_key, person_name, plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.referrals import every_name_in
from followupd.core.pursuits.states import RELATIONS
from followupd.daemon.outlook import contact

# When a name that was given is told, in days after the mail.
GIVEN_TOLD = (0, 1, 3, 6)
Told = tuple[str, str, str]
"""The pursuit's id, who it is with, and what is told."""


def names_given(situation: Situation) -> Iterator[Told]:
    """Every name of which the user is told today."""
    for pursuit in situation.history.pursuits:
        if pursuit.sequence in RELATIONS and pursuit.state != "closed" and not pursuit.from_before:
            yield from _given(pursuit, situation)


def _given(pursuit: Pursuit, situation: Situation) -> Iterator[Told]:
    own = frozenset(map(address_key, situation.policy.addresses))
    for person, message in every_name_in(pursuit, own):
        known = _known(person, situation)
        if not known and _has_written(person, message, situation):
            continue  # then it is an answer that is owed
        if not _is_told(message, situation) or (person.address and not known):
            continue  # whose address is known is written to
        if known and (known.last_sent.hour > message.hour or _says_so(known, message)):
            continue  # who was written to since knows it from the user
        words = next((f"“{f.text}”" for f in message.verdict.findings if _is_of(f, person)), "")
        ask = (
            "you have written to them already: say in the next letter who sent you"
            if known
            else "no address stands there: find it, write to them, and say who sent you"
        )
        yield pursuit.id, contact(pursuit), f"named {person.name} to you; {ask} {words}".rstrip()


def _says_so(known: Pursuit, since: MessageSeen) -> bool:
    """Whether a letter of ours lies there that says who sent the user."""
    return any(life.live and life.intended.hour > since.hour for life in known.drafts)


def _has_written(person: Address, since: MessageSeen, situation: Situation) -> bool:
    wrote = situation.history.crowd.namesakes.get(name_key(person.name), ())
    return any(hour > since.hour for _, hour in wrote)


def _is_of(finding: Finding, person: Address) -> bool:
    return finding.kind == "referral" and finding.field("name") == person.name


def _is_told(message: MessageSeen, situation: Situation) -> bool:
    calendar = situation.policy.calendar
    day = calendar.local_day(message.hour)
    return situation.today in {calendar.next_working_day(day + timedelta(days=n)) for n in GIVEN_TOLD}


def _known(person: Address, situation: Situation) -> Pursuit | None:
    """A pursuit with somebody of that address, or where none is known, of that name."""
    key, words = address_key(person.address), set(plain(person.name).split())
    for pursuit in situation.history.pursuits:
        lead = pursuit.lead
        if lead and (address_key(lead.address) == key if key else words <= set(plain(person_name(lead)).split())):
            return pursuit
    return None
