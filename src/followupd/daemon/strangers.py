"""Why was nothing opened for somebody? A look into Sent, read-only, that keeps nothing."""

from dataclasses import dataclass
from datetime import datetime

from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.body import read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import FIELDS, read
from followupd.core.pursuits.moved import was_moved
from followupd.daemon.house import House


@dataclass(frozen=True, slots=True)
class Sighting:
    """One mail of the user's to that name, and why it opened nothing."""

    hour: datetime
    what: str
    evidence: tuple[str, ...]


def look_for(name: str, house: House, now: datetime) -> tuple[Sighting, ...]:
    """What the user sent to anybody of that name within the look-back of each account."""
    found: list[Sighting] = []
    for account in house.accounts:
        mailbox = house.mailbox(account)
        since = house.policy.calendar.back(now, account.lookback)
        for folder in mailbox.folders().sent:
            headers = list(mailbox.scan(folder, mailbox.window_start(folder, since), FIELDS))
            for header in headers:
                envelope = read(header.raw)
                if _names(envelope, name):
                    body = read_body(mailbox.text(folder, header.uid))
                    verdict = judge_sent(envelope, body, house.own)
                    what = f'you wrote "{envelope.subject}" ({verdict.strength} {verdict.kind})'
                    reason = _reason(envelope, verdict, header.internaldate, house.own)
                    evidence = (reason, *verdict.evidence) if reason else verdict.evidence
                    found.append(Sighting(header.internaldate, what, evidence))
    return tuple(found)


def _reason(envelope: Envelope, verdict: Verdict, internaldate: datetime, own: frozenset[str]) -> str:
    """A sentence; "" where the words of the mail say it all."""
    sender = sender_key(envelope.sender)
    if sender not in own:
        return (
            f"it was written from {sender or 'no address'}, which [me] addresses does not hold; add it if it is yours"
        )
    if verdict.kind == "other":
        return ""
    if verdict.strength == "weak":
        return "it is in doubt, and in doubt nothing is opened"
    if was_moved(envelope.date, internaldate):
        return "its Date lies days before the hour it came into the folder, as in a mailbox that was moved"
    if verdict.kind == "networking":
        return "a networking mail opens something only as the first mail to somebody, outside any thread"
    return "no pass has read it yet, or it belongs to what is followed up under another name"


def _names(envelope: Envelope, name: str) -> bool:
    wanted = name.strip().casefold()
    return bool(wanted) and any(wanted in str(r).casefold() for r in envelope.recipients)
