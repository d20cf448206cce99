"""Who of those that an answer names is to be written to, and what it asks beside naming them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from followupd.core.judges.meaning_sentences import greets, heard_in
from followupd.core.judges.questions import asking
from followupd.core.judges.reasons import sign
from followupd.core.judges.referral import is_called, referrals
from followupd.core.judges.sent_findings import greeting_line
from followupd.core.judges.signed import signed
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import plain

_SIGNED_IN = 5  # the last lines of a mail, in which its writer's name and post may stand


def to_write_to(
    kind: Kind,
    said: tuple[str, ...],
    languages: tuple[str, ...],
    envelope: Envelope,
    body: Body,
    met: tuple[Finding, ...],
) -> Iterator[Finding]:
    """Who is to be written to, but never whom the mail greets. Who wants no mail names nobody by what stands beside
    their own name.
    """
    own = signed(envelope, body) if kind == "opt_out" else ""
    greeted = _greeted(body.new_text, languages)
    found = (one for one in referrals(said, languages, envelope) if not own or own not in one.text)
    others = (one for one in found if one.field("introduced") or not is_called(one.field("name"), greeted))
    own_lines = tuple(filter(None, map(str.strip, body.new_text.splitlines())))[-_SIGNED_IN:]
    return (
        one
        for one in others
        if one.field("address") or not (_signs(one.field("name"), own_lines) or _is_guessed(kind, one))
        if not _is_only_met(one, met)
    )


def _signs(name: str, lines: tuple[str, ...]) -> bool:
    """Whether the name stands alone under the mail, and no line before it leads to it."""
    return any(one == name and not before.endswith(":") for before, one in pairwise(lines))


def _is_guessed(kind: Kind, referral: Finding) -> bool:
    """Whether an invitation names them in another sentence than the one that sends there: they come to the meeting."""
    return kind == "interview_invitation" and referral.field("name") not in referral.text


def _greeted(text: str, languages: tuple[str, ...]) -> set[str]:
    """The words of whom the first line greets; what a sentence begins with ("Ask Kim Lee, kim@...") is no greeting."""
    head = greeting_line(text)
    line = next(filter(None, map(str.strip, text.splitlines())), "")
    is_begun = any(word[0].islower() for word in head.split()) or heard_in(languages, head, "urges")
    greeting = len(head.split()) < 5 and (greets(line) or not is_begun or len(line) - len(head) < 3)
    return set(re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", plain(head))) if greeting else set()


def _is_only_met(referral: Finding, met: tuple[Finding, ...]) -> bool:
    """Whether they are named for the meeting alone; who is to be written to at an address told apart from it is not."""
    there = [one for one in met if one.field("name") == referral.field("name")]
    told = not referral.field("address") or any(one.text == referral.text for one in there)
    return bool(there) and told


def is_told_by(hold: str, referral: Finding) -> bool:
    """Whether nothing holds the user off but the sentence that names somebody and gives their address: "I passed it to
    Kim Lee (kim@firm.example)".
    """
    return not hold or (bool(referral.field("address")) and sign(hold) == referral.text)


def asked_beside(named: tuple[Finding, ...], said: tuple[str, ...], languages: tuple[str, ...]) -> str:
    """What it asks beside the sentence that sends the user to somebody else."""
    told = {one.text for one in named}
    asked = (one for one, asks in zip(said, asking(said, languages), strict=True) if asks)
    return next((one for one in asked if sign(one) not in told), "")
