"""Whom a mail did not reach, where the report of it names nobody: whom the mail went to that it speaks of."""

from collections.abc import Iterable
from dataclasses import replace

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.pursuits.people import addressee
from followupd.core.pursuits.said import BY_USER, is_word


def with_failed(messages: list[MessageSeen], own: frozenset[str]) -> list[MessageSeen]:
    """The mail of a pursuit in its order, each report of a failure with the address that failed. Of several it was one,
    and nobody knows which; where the user says that it came back it is whom they wrote to.
    """
    if not any(_names_nobody(message) for message in messages):
        return messages
    return [_with(m, _spoken_of(m, messages[:n]), own) if _names_nobody(m) else m for n, m in enumerate(messages)]


def _names_nobody(message: MessageSeen) -> bool:
    return not message.ours and message.verdict.kind == "bounce_hard" and not message.verdict.recipients


def _spoken_of(report: MessageSeen, before: Iterable[MessageSeen]) -> MessageSeen | None:
    """The mail of the user's that it answers, else the newest before it."""
    mine = [m for m in before if m.ours and not is_word(m)]
    answered = [m for m in mine if {m.identity, *m.known_as} & set(report.parents)]
    return next(reversed(answered or mine), None)


def _with(report: MessageSeen, mail: MessageSeen | None, own: frozenset[str]) -> MessageSeen:
    to = [a for a in (*mail.to, *mail.cc) if address_key(a.address) not in own] if mail else []
    said = any(one.startswith(BY_USER) for one in report.verdict.evidence)
    failed = addressee(tuple(to), (), own) or (to[0] if to else None)
    if failed is None or (len(to) > 1 and not said):
        return report
    return replace(report, verdict=replace(report.verdict, recipients=(failed.address,)))
