"""Writes a draft into the Drafts folder once, finds it again, and takes it back only if it is untouched and ours.

Never retried here. Digests are hex BLAKE2b-256 over the bytes with every line end as CRLF, which is how imaplib sends
them and how servers give them back; `core/mail/compose` computes them for what was written.
"""

import re
from collections.abc import Callable, Iterator

from followupd.adapters.imap.asked import WHOLE_HEADER, header_items
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import Refused
from followupd.adapters.imap.scan import Scan
from followupd.adapters.imap.wire import Selected
from followupd.core.errors import FollowupError, OurBug, TryLater
from followupd.core.mail.digest import digest
from followupd.core.mail.mailbox import Appended, RawHeader

__all__ = ["Ambiguous", "Refused", "append_draft", "find_own", "list_drafts", "remove_own"]

FLAGS = (r"\Draft", r"\Seen")  # in the APPEND itself: a STORE afterwards makes Exchange double it (mail-facts.md, A 1)
LARGEST = 60_000_000  # bytes of a draft taken back
NEWEST_DRAFTS = 2000
NEWEST_SEARCHED = 1000
_OUR_MESSAGE_ID = re.compile(r"<[a-z2-7]{26}@[A-Za-z0-9.-]+>")
_OUR_DRAFT_ID = re.compile(r"[a-z2-7]{26}")
_APPENDUID = re.compile(r"\[APPENDUID (\d{1,10}) (\d{1,10})\]", re.IGNORECASE)  # RFC 4315, section 3
_IDS = header_items(("MESSAGE-ID", "X-DRAFT-ID"))


class Ambiguous(TryLater):
    """The APPEND was begun and no tagged answer came: the draft may lie there, or may yet come to lie there."""


def append_draft(gateway: Gateway, folder: str, raw: bytes) -> Appended:
    """APPEND with the flags in the command and no INTERNALDATE. Refused: certainly not stored; Ambiguous: unknown.

    The APPENDUID is what the server says, no more: DavMail swapped its numbers, others give none.
    """
    if gateway.dead:
        raise TryLater(f"{gateway.where}: the connection was given up after an error; it is opened anew.")
    try:
        said = gateway.append(folder, FLAGS, raw)
    except (Refused, OurBug):
        raise
    except FollowupError as error:
        raise Ambiguous(
            f"{gateway.where}: it is not known whether a draft was stored in {folder!r}; it is looked for before "
            f"anything else is done. {error}"
        ) from error
    found = _APPENDUID.search(said)
    uidvalidity, uid = (int(found[1]), int(found[2])) if found else (0, 0)
    return Appended(uidvalidity, uid) if uidvalidity and uid else Appended(None, None)


def find_own(gateway: Gateway, selected: Selected, ids: tuple[str, str], since_uid: int, renumbered: bool) -> set[int]:
    """UIDs in the open folder of messages that carry one of `ids` (Message-ID with brackets, X-Draft-Id).

    The server's search first, for our own id and with brackets (iCloud knows it only so), and what it finds is looked
    at, since HEADER finds parts of values too; then the headers from `since_uid` on, since a search may be refused, be
    empty, or lag behind. `renumbered`: `since_uid` means nothing any more; the newest 1,000 are looked at.
    """
    own = _checked(ids)
    found = _carriers(_searched(gateway, selected, own[0]), own)
    first, newest = (1, NEWEST_SEARCHED) if renumbered else (since_uid, 0)
    return found | _carriers(Scan(gateway, selected, first, _IDS, newest).headers(), own)


def _checked(ids: tuple[str, str]) -> tuple[str, str]:
    """Only ids that we made may be put into a command, whatever else the caller believes."""
    if not (_OUR_MESSAGE_ID.fullmatch(ids[0]) and _OUR_DRAFT_ID.fullmatch(ids[1])):
        raise OurBug("A draft was looked for by an id that is not one of ours.")
    return ids


def _searched(gateway: Gateway, selected: Selected, message_id: str) -> Iterator[RawHeader]:
    try:
        uids = gateway.search("HEADER", "Message-ID", f'"{message_id}"')
    except Refused:
        return  # Yahoo: NO [SERVERBUG]
    for uid in uids[-NEWEST_SEARCHED:]:
        yield from Scan(gateway, selected, uid, _IDS).one(uid)


def _carriers(headers: Iterator[RawHeader], own: tuple[str, str]) -> set[int]:
    return {h.uid for h in headers if field(h.raw, b"message-id") == own[0] or field(h.raw, b"x-draft-id") == own[1]}


def field(raw: bytes, name: bytes) -> str:
    """The first header field of that name, unfolded (RFC 5322, 2.2.3), without the white space around it; or ""."""
    pattern = rb"^" + re.escape(name) + rb"[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)"
    found = re.search(pattern, raw, re.IGNORECASE | re.MULTILINE)
    return " ".join(found[1].decode("ascii", "replace").split()) if found else ""


def remove_own(gateway: Gateway, folder: str, uid: int, expected_digest: str, begins: Callable[[], None]) -> bool:
    """Take back one draft if it is byte for byte the expected one; gives whether it is gone.

    `begins` is called before the first command that changes something: from there on a lost connection leaves open
    who removed it.

    Never without UID EXPUNGE (RFC 4315): a plain EXPUNGE removes what the user marked too. A message never changes
    under its UID, so what was compared is what is removed, as long as the folder was not renumbered in between.
    """
    if "UIDPLUS" not in gateway.capabilities:
        return False
    before = gateway.open(folder)
    found = gateway.fetch(str(uid), f"(UID BODY.PEEK[]<0.{LARGEST}>)").get(uid)
    if found is None or found.content is None or not expected_digest or digest(found.content) != expected_digest:
        return False
    if gateway.open(folder, writable=True).uidvalidity != before.uidvalidity:
        return False
    begins()
    try:
        gateway.mark_deleted(uid)
        gateway.expunge(uid)
    finally:
        if not gateway.dead:
            gateway.open(folder)
    return True


def list_drafts(gateway: Gateway, selected: Selected) -> Iterator[RawHeader]:
    """Whole headers of all that lies in the open folder, the newest 2,000 of it, ascending."""
    return Scan(gateway, selected, 1, WHOLE_HEADER, NEWEST_DRAFTS).headers()
