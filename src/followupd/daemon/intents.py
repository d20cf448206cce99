"""Drafts whose writing was interrupted: looked for on a new connection, and only after a quarantine given up.

A server may finish an APPEND after the connection is gone, so "not there yet" is no answer (the slow server measured
with SIGSTOP stored the draft minutes later).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.refusal import RefusedForUser
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import DraftNotWritten, DraftWritten
from followupd.core.pursuits.pursuit import DraftLife

QUARANTINE = timedelta(minutes=2)


def resolve(mailbox: Mailbox, ledger: Ledger, lives: Iterable[DraftLife], account: str, now: datetime) -> None:
    """Close every intent of the account that can be closed: found, or long enough not there."""
    for life in lives:
        if life.stage == "started" and life.intended.account == account:
            _resolve_one(mailbox, ledger, life, now)


def _resolve_one(mailbox: Mailbox, ledger: Ledger, life: DraftLife, now: datetime) -> None:
    intended = life.intended
    try:
        found = mailbox.find_own(
            intended.folder, intended.message_id, intended.draft, intended.uidnext, intended.uidvalidity
        )
    except RefusedForUser:  # the folder itself is gone, and the draft with it
        found = ()
    if found:
        written = DraftWritten(now, now, intended.pursuit, intended.draft, None, found[-1], "found in Drafts")
        ledger.record([written], hour=now, dropped=intended.draft)
    elif now - life.stage_hour >= QUARANTINE:
        because = "looked for on a new connection after the quarantine, and not there"
        ledger.record([DraftNotWritten(now, now, intended.pursuit, intended.draft, because)], hour=now)
