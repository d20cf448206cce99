"""What lies in Drafts and Trash of ours and of the user's own, read once and remembered until the folder changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from followupd.core.facts import DraftFate, DraftIntended, DraftSaved, DraftWritten, Fact
from followupd.core.mail.body import read_body
from followupd.core.mail.digest import digest
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.mailbox import RawHeader
from followupd.core.mail.reading import address_key, read
from followupd.core.pursuits.assignment import assign
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife
from followupd.core.pursuits.rebuilt import Rebuilt, rebuild
from followupd.core.pursuits.signals import Sighting, recognise

if TYPE_CHECKING:
    from followupd.adapters.imap.mailbox import Mailbox

# A draft with attachments; a larger one is no draft of ours.
LARGEST_DRAFT = 30_000_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What lies in Drafts that concerns us, and the versions of our drafts that were not known yet."""

    drafts: tuple[DraftInFolder, ...]
    saved: tuple[DraftSaved, ...]


def look(
    mailbox: "Mailbox",
    account: str,
    headers: Iterable[RawHeader],
    lives: tuple[DraftLife, ...],
    known: Known,
    now: datetime,
) -> Looked:
    """The drafts that are ours, or go to somebody known. Ours are held against the bytes we wrote."""
    lying = [(header, read(header.raw)) for header in headers]
    ours = {header.uid: life for header, envelope in lying if (life := recognise(envelope, lives))}
    ours |= _alike(mailbox, [(h, e) for h, e in lying if h.uid not in ours], _missing(account, lives, ours.values()))
    drafts: list[DraftInFolder] = []
    saved: dict[tuple[str, datetime], DraftSaved] = {}
    for header, envelope in lying:
        life = ours.get(header.uid)
        to = frozenset(address_key(r.address) for r in envelope.recipients)
        if life:
            written = _as_written(mailbox, header, life)
            untouched = written == life.intended.digest != ""
            draft = _draft(account, header, envelope, life.intended.draft, to, life.intended.hour, untouched)
            drafts.append(replace(draft, older="" if untouched else written))
            if not written and (version := _version(envelope, header, life, now)):
                saved[version.identity, version.hour] = version
        elif to & known.people.keys():
            drafts.append(_draft(account, header, envelope, "", to, header.internaldate, False))
    return Looked(tuple(drafts), tuple(saved.values()))


def _missing(account: str, lives: Iterable[DraftLife], found: Iterable[DraftLife]) -> list[DraftLife]:
    """Drafts that should lie there and are not recognised: a client may have saved them under other ids."""
    have = {life.intended.draft for life in found}
    return [
        life for life in lives if life.live and life.intended.account == account and life.intended.draft not in have
    ]


def _alike(
    mailbox: "Mailbox", lying: list[tuple[RawHeader, Envelope]], missing: list[DraftLife]
) -> dict[int, DraftLife]:
    """Per UID the missing draft it must be, by its thread, people and text. Only what may be one is read."""
    asked = {address_key(a.address) for life in missing for a in life.intended.to}
    read_now = [(h, e) for h, e in lying if any(address_key(r.address) in asked for r in e.recipients)]
    sightings = []
    for header, envelope in read_now:
        body = read_body(mailbox.text(header.folder, header.uid))
        sightings.append(Sighting(envelope, (body.text, body.html_text), envelope.date or header.internaldate))
    return {read_now[number][0].uid: match.life for number, match in assign(sightings, missing).items()}


def _version(envelope: Envelope, header: RawHeader, life: DraftLife, now: datetime) -> DraftSaved | None:
    """A version not known yet: another id, or the same saved at another hour."""
    hour = envelope.date or header.internaldate
    if any((version.identity, version.hour) == (envelope.identity, hour) for version in life.versions):
        return None
    ours = life.intended
    return DraftSaved(now, hour, ours.pursuit, ours.draft, envelope.identity, "your mail program saved it in Drafts")


def _draft(
    account: str, header: RawHeader, envelope: Envelope, ours: str, to: frozenset[str], hour: datetime, untouched: bool
) -> DraftInFolder:
    identity, date = envelope.identity, envelope.date
    return DraftInFolder(account, header.folder, header.uid, identity, ours, to, hour, untouched, date)


def _as_written(mailbox: "Mailbox", header: RawHeader, life: DraftLife) -> str:
    """The digest of what we wrote, now or before, where it is byte for byte that; else "".

    A message never changes under its UID (RFC 3501, 2.3.1.1), but UIDs may be given anew: so the bytes decide.
    """
    found = digest(mailbox.whole(header.folder, header.uid, LARGEST_DRAFT))
    return found if found in (life.intended.digest, *life.earlier) else ""


@dataclass(frozen=True, slots=True)
class Lying:
    """A message of the user's that lies in Drafts or in Trash and may be a draft of ours."""

    envelope: Envelope
    folder: str
    in_trash: bool


def rediscover(
    lying: Iterable[Lying], known: Known, key: bytes, account: str, now: datetime, lives: tuple[DraftLife, ...]
) -> list[Fact]:
    """Facts for drafts of ours that the ledger does not know, because it was lost."""
    facts: list[Fact] = []
    have = {life.intended.draft for life in lives}
    for one in lying:
        if recognise(one.envelope, lives):
            continue
        ours = rebuild(one.envelope, key, known.ids)
        if ours and ours.ids.draft_id not in have and ours.parent in known.ids:
            have.add(ours.ids.draft_id)
            facts += _found_again(one, ours, known, account, now)
    return facts


def _found_again(one: Lying, ours: Rebuilt, known: Known, account: str, now: datetime) -> list[Fact]:
    """The hour is that of its Date: the INTERNALDATE of our own draft is never used (design, section 4)."""
    pursuit = known.pursuits_of(known.ids, (ours.parent,))[0]
    hour = min(one.envelope.date or now, now)
    intended = DraftIntended(
        seen=now,
        hour=hour,
        account=account,
        folder=one.folder,
        pursuit=pursuit,
        draft=ours.ids.draft_id,
        message_id=ours.ids.message_id,
        marker=ours.ids.marker,
        parent=ours.parent,
        step=ours.step,
        template="",
        because="found again",
        to=one.envelope.to,
        subject=one.envelope.subject,
        text="",
        digest="",
        uidvalidity=0,
        uidnext=0,
        opens_thread=ours.opens_thread,
    )
    facts: list[Fact] = [intended, DraftWritten(now, hour, pursuit, intended.draft, None, None, "found again")]
    if one.in_trash:
        facts.append(DraftFate(now, now, pursuit, intended.draft, "declined", "you moved it to Trash"))
    return facts
