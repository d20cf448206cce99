"""Why was nothing opened for somebody? A look into the mailbox, read-only, that keeps nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from followupd.config.account import Account
from followupd.core.facts import MessageSeen
from followupd.core.judges import judge
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.body import read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.mailbox import RawHeader
from followupd.core.mail.reading import FIELDS, read
from followupd.core.pursuits.moved import was_moved
from followupd.daemon.house import House

UNREAD = "no pass has read it yet"
PASSED_OVER = "a pass has read it and opened nothing; `track` follows it up"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One mail to or from somebody of that name, and why it opened nothing."""

    hour: datetime
    what: str
    evidence: tuple[str, ...]


def look_for(name: str, house: House, now: datetime) -> tuple[Sighting, ...]:
    """What went to and came from anybody of that name within the look-back of each account, oldest first."""
    found: dict[str, Sighting] = {}
    for account in house.accounts:
        mailbox = house.mailbox(account)
        since, folders = house.policy.calendar.back(now, account.lookback), mailbox.folders()
        for folder in dict.fromkeys((*folders.sent, *folders.watch)):
            sent = folder in folders.sent

            def named(raw: bytes, sent: bool = sent) -> bool:
                return _names(read(raw), name, sent)

            for picked in mailbox.pick(folder, mailbox.window_start(folder, since), FIELDS, named):
                envelope = read(picked.raw)
                one = _sighting(envelope, picked, account, house, sent, folder == folders.junk)
                found.setdefault(envelope.identity, one)
    return tuple(sorted(found.values(), key=lambda one: one.hour))


def _sighting(
    envelope: Envelope, picked: RawHeader, account: Account, house: House, sent: bool, in_junk: bool
) -> Sighting:
    body, known = read_body(picked.raw), house.memory.known()
    verdict = judge_sent(envelope, body, house.own) if sent else judge(envelope, body, known.relate(envelope, body))
    because = " ".join(_placed(envelope, house)) or _unread(picked, account, house)
    if sent:
        because = _unlisted(envelope, house.own) or because or _reason(envelope, verdict, picked.internaldate)
    else:
        because = because or _why_theirs(verdict, in_junk)
    what = f'{"you" if sent else envelope.sender} wrote "{envelope.subject}" ({verdict.strength} {verdict.kind})'
    return Sighting(picked.internaldate, what.replace("_", " "), (*filter(None, [because]), *verdict.evidence))


def _placed(envelope: Envelope, house: House) -> Iterator[str]:
    """Where it was placed, if it was."""
    for fact in house.ledger.facts() if house.memory.known().has_seen(envelope) else ():
        if isinstance(fact, MessageSeen) and fact.identity == envelope.identity:
            of = ", ".join(p[:8] for p in fact.pursuits)
            yield fact.doubt or (f"it belongs to what is followed up as {of}" if of else fact.because)
            return


def _unread(picked: RawHeader, account: Account, house: House) -> str:
    mark = house.ledger.marks(account.name).get(picked.folder)
    return "" if mark and picked.uid < mark.next_uid else UNREAD


def _unlisted(envelope: Envelope, own: frozenset[str]) -> str:
    sender = sender_key(envelope.sender)
    if sender in own:
        return ""
    return f"it was written from {sender or 'no address'}, which [me] addresses does not hold; add it if it is yours"


def _reason(envelope: Envelope, verdict: Verdict, internaldate: datetime) -> str:
    """Of a mail of the user's, a sentence; "" where the words of the mail say it all."""
    if envelope.parents and verdict.kind not in ("application", "networking", "referral_request"):
        return "an answer opens something only where it takes up what a recruiter wrote of their own accord"
    if verdict.kind == "other":
        return ""
    if verdict.strength == "weak":
        return "it is in doubt, and in doubt nothing is opened"
    if was_moved(envelope.date, internaldate):
        return "its Date lies days before the hour it came into the folder, as in a mailbox that was moved"
    if verdict.kind == "networking":
        return "a networking mail opens something only as the first mail to somebody, outside any thread"
    return PASSED_OVER


def _why_theirs(verdict: Verdict, in_junk: bool) -> str:
    """Of a mail of theirs."""
    if in_junk:
        return "it lies in Junk, where only an answer to a mail of yours counts"
    if verdict.kind == "recruiter_outreach":
        return "a recruiter's mail opens nothing by itself; your answer to it will be followed up"
    return "what others write opens nothing by itself, and it belongs to nothing followed up; `track` follows it up"


def _names(envelope: Envelope, name: str, sent: bool) -> bool:
    wanted = name.strip().casefold()
    whom = envelope.recipients if sent else filter(None, [envelope.sender])
    return bool(wanted) and any(wanted in str(one).casefold() for one in whom)
