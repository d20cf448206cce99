"""Ledgers of many pursuits, as facts: what a long search leaves behind, the same every time."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bench.post import NOW
from core.telling import came, fated, identity, wrote
from followupd.core.facts import DraftIntended, DraftWritten, Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address

FACTS_EACH = 20  # of a pursuit that went on for long
_DAY = timedelta(days=1)


def person(number: int) -> Address:
    """Somebody else in every pursuit, two of them in each firm."""
    return Address(f"Person {number}", f"person{number}@firm{number // 2}.example")


def lives(count: int) -> Iterator[Fact]:
    """So many pursuits in which mail has gone to and fro, FACTS_EACH facts each."""
    for number in range(count):
        yield from _long(number, NOW - timedelta(days=120, minutes=number))


def begun(count: int) -> Iterator[Fact]:
    """So many pursuits begun over the last three years, most of them over or at rest, each of a few facts."""
    for number in range(count):
        hour = NOW - timedelta(days=3 + number * 1000 // count, minutes=number)
        yield from _short(number, hour)


def _long(number: int, hour: datetime) -> Iterator[Fact]:
    """An application, then a question and its answer, over and over; three drafts on the way."""
    name, who = f"{number:08x}", person(number)
    yield wrote(hour, name, to=who, opens="application")
    yield came(hour + _DAY, name, kind="acknowledgement", sender=who)
    for turn in range(3):
        yield from _draft(hour + (20 * turn + 10) * _DAY, name, who, turn)
    rest = FACTS_EACH - 2 - 3 * 3
    for turn in range(rest):
        day = hour + (70 + 5 * turn) * _DAY
        yield wrote(day, name, to=who) if turn % 2 else came(day, name, sender=who, found=_meaning("holds"))


def _meaning(what: str) -> tuple[Finding, ...]:
    return (Finding("meaning", what),)


def _draft(hour: datetime, name: str, who: Address, turn: int) -> Iterator[Fact]:
    draft = f"{name}.{turn}"
    yield DraftIntended(
        seen=hour, hour=hour, account="main", folder="Drafts", pursuit=name, draft=draft,
        message_id=f"<{draft}@applicant.example>", marker=f"<{draft}.m@applicant.example>", parent=identity(hour, name),
        step=turn, template="application-status", because="", to=(who,), subject="Re: x", text="text", digest="d",
        uidvalidity=1, uidnext=1,
    )  # fmt: skip
    yield DraftWritten(hour, hour, name, draft, 1, 1, "")
    yield fated(hour + _DAY, "declined" if turn == 1 else "sent", name, draft)


def _short(number: int, hour: datetime) -> Iterator[Fact]:
    """Of six: two wait or wait for news, one is turned down, one asks, one lets wait, one met them once."""
    name, who = f"{number:08x}", person(number)
    yield wrote(hour, name, to=who, opens="networking" if number % 6 == 5 else "application")
    match number % 6:
        case 1:
            yield from _draft(hour + 8 * _DAY, name, who, 0)
            yield wrote(hour + 9 * _DAY, name, to=who, draft=f"{name}.0")
            yield wrote(hour + 25 * _DAY, name, to=who)
        case 2:
            machine = Address("", f"no-reply@firm{number // 2}.example")
            yield came(hour + 4 * _DAY, name, kind="rejection", sender=machine)
        case 3:
            yield came(hour + 5 * _DAY, name, sender=who, found=_meaning("asks"))
        case 4:
            yield came(hour + 5 * _DAY, name, sender=who, found=_meaning("holds"))
        case 5:
            yield came(hour + 3 * _DAY, name, sender=who, found=_meaning("closes"))
        case _:
            pass
