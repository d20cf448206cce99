"""Lays a sample draft into Drafts for the user to send to themselves, and looks what their mail client kept of it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from followupd.config.account import Account
from followupd.core.errors import UserMustAct
from followupd.core.mail.body import read_body
from followupd.core.mail.compose import compose
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.ids import account_key
from followupd.core.mail.reading import FIELDS, normal_subject, read
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.signals import Sighting, recognise
from followupd.core.pursuits.trial import SUBJECT, Kept, Trial, as_life, kept, sample, with_versions

if TYPE_CHECKING:
    from followupd.adapters.imap.mailbox import Mailbox
    from followupd.daemon.house import House

# The clock of a mail server may go differently from ours.
EARLIER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Found:
    """Where the sample is: `sent` is what its copy in Sent kept, None where there is none; `lies`: it is in Drafts."""

    sent: Kept | None
    folder: str
    lies: bool
    saved: bool


def laid(house: "House", account: Account) -> Trial | None:
    """The sample of this account that was written last, if there is one."""
    held = house.ledger.recall(_name(account))
    if not held:
        return None
    data = json.loads(held)
    return Trial(**{**data, "hour": datetime.fromisoformat(data["hour"]), "own": Address(**data["own"])})


def lay(house: "House", account: Account, now: datetime, opens_thread: bool) -> Trial:
    """Write a new sample into Drafts. It is remembered first, so that it is looked for whatever becomes of it.

    `opens_thread`: one that answers nothing.
    """
    mailbox = house.mailbox(account)
    folder = mailbox.folders().drafts
    if not folder:
        raise UserMustAct(f"Account '{account.name}': no Drafts folder was found; `followupd check` says what to do.")
    own = Address(house.policy.name, house.policy.addresses[0])
    trial, draft = sample(account_key(account.user, own.address), account.name, folder, own, now, opens_thread)
    house.ledger.remember(_name(account), json.dumps(asdict(trial) | {"hour": now.isoformat()}))
    mailbox.append_draft(folder, compose(draft))
    return trial


def look(house: "House", account: Account, trial: Trial) -> Found:
    """What became of it, read-only."""
    mailbox = house.mailbox(account)
    folders = mailbox.folders()
    lying = [read(header.raw) for header in mailbox.list_drafts(folders.drafts)] if folders.drafts else []
    life = with_versions(as_life(trial), tuple(lying), trial.hour)
    here = [envelope for envelope in lying if _may_be(envelope, life)]
    for folder in folders.sent:
        seen = _in_sent(mailbox, folder, life, not here)
        if seen:
            return Found(seen, folder, bool(here), saved=True)
    saved = any(envelope.identity != trial.message_id for envelope in here)
    return Found(None, folders.drafts, bool(here), saved)


def _in_sent(mailbox: "Mailbox", folder: str, life: DraftLife, gone: bool) -> Kept | None:
    """Of several mails that may be it, the one that kept most. `gone`: the sample lies in Drafts no more."""
    first = mailbox.window_start(folder, life.intended.hour - EARLIER)
    headers = [(header, read(header.raw)) for header in mailbox.scan(folder, first, FIELDS)]
    found = []
    for header, envelope in headers:
        hour = max(envelope.date or header.internaldate, header.internaldate)
        # A sample sent before this one was written has its subject too.
        certain = recognise(envelope, (life,)) is not None
        if certain or (_may_be(envelope, life) and hour > life.intended.hour):
            body = read_body(mailbox.text(folder, header.uid))
            texts = tuple(text for text in (body.text, body.html_text) if text)
            found.append(kept(Sighting(envelope, texts, hour), life, gone))
    return max(found, key=lambda one: (sum(held for _, held, _ in one.signals), one.likeness), default=None)


def _may_be(envelope: Envelope, life: DraftLife) -> bool:
    return bool(recognise(envelope, (life,))) or normal_subject(envelope.subject) == normal_subject(SUBJECT)


def _name(account: Account) -> str:
    return f"try:{account.name}"
