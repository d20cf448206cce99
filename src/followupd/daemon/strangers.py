"""Why was nothing opened for somebody? A look into Sent, read-only, that keeps nothing."""

from dataclasses import dataclass
from datetime import datetime

from followupd.core.judges.sent import judge_sent
from followupd.core.mail.body import read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import FIELDS, read
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
                    found.append(Sighting(header.internaldate, what, verdict.evidence))
    return tuple(found)


def _names(envelope: Envelope, name: str) -> bool:
    wanted = name.strip().casefold()
    return bool(wanted) and any(wanted in str(r).casefold() for r in envelope.recipients)
