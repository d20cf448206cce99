"""Dialogues told in words and read as the daemon reads them, from the first mail to what they come to."""

from dataclasses import replace
from email.utils import format_datetime

from core.telling import JO, ME, OWN, ZONE, at, came, history, identity, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges import judge
from followupd.core.judges.sent import judge_sent
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.relation import Relation

SUBJECT = {
    "application": "Application as Analyst", "networking": "Your article on platforms",
    "recruiter": "Analyst in Leeds",
}  # fmt: skip
# (who, day, text): "me" is Mara, "jo" the other side.
Line = tuple[str, str, str]


def dialogue(*lines: Line, opens: str = "application", opened: str = "2026-11-16") -> tuple[MessageSeen, ...]:
    """Mara opens a pursuit, and then they write to each other, each answering the mail before."""
    told = [wrote(at(opened), opens=opens)]
    for number, (who, day, text) in enumerate(lines):
        told.append(_mail(who, day, text, told[-1], opens, minute=number))
    return tuple(told)


def _mail(who: str, day: str, text: str, before: MessageSeen, opens: str, minute: int) -> MessageSeen:
    hour = at(day, f"10:{minute:02}")
    sender, to = (ME, JO) if who == "me" else (JO, ME)
    head = (
        f"From: {sender.name} <{sender.address}>\r\nTo: {to.name} <{to.address}>\r\nSubject: Re: {SUBJECT[opens]}\r\n"
        f"Date: {format_datetime(hour)}\r\nMessage-ID: {identity(hour, sender=sender)}\r\n"
        f"In-Reply-To: {before.identity}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    raw = (head + text.replace("\n", "\r\n")).encode()
    envelope, body = read(raw), read_body(raw)
    if who == "me":
        verdict, told = judge_sent(envelope, body, OWN), wrote(hour)
    else:
        relation = Relation(ids=(before.identity,), contact=JO.address, subjects=(SUBJECT[opens].casefold(),))
        verdict, told = judge(envelope, body, relation), came(hour)
    return replace(told, verdict=verdict, parents=(before.identity,))


def pursuit_after(*lines: Line, opens: str = "application") -> Pursuit:
    """The only pursuit, when all is said."""
    (only,) = history(*dialogue(*lines, opens=opens)).pursuits
    return only


def fixed(pursuit: Pursuit) -> list[str]:
    """When they meet, in Mara's time."""
    return [f"{meeting.start.astimezone(ZONE):%Y-%m-%d %H:%M}" for meeting in pursuit.meetings]
