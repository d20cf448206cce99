"""A draft as the bytes that go into Drafts: in the thread, from the identity the user wrote with.

Nothing in it names the product, and no value, whatever it holds, can begin a header of its own. The same Draft gives
the same bytes. Written out by hand, because Python's own generator turns long ids into encoded words (cpython#79986)
and encodes the commas of an address list (CVE-2025-1795).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from followupd.core.mail.composed_body import Attachment, Content, Quote, body_lines
from followupd.core.mail.envelope import Address
from followupd.core.mail.header_text import address_text, clean, words_text
from followupd.core.mail.ids import DraftIds

_REFERENCES_LIMIT = 40  # ids; of a longer chain the first and the newest stay (RFC 5537, 3.4.4)
_ID = re.compile(r"<[!-;=?A-~]{1,450}@[!-;=?A-~]{1,450}>", re.ASCII)  # RFC 5322, 3.6.4, as it occurs; one line holds it
_DRAFT_ID = re.compile(r"[a-z2-7]{26}")
_REPLY_PREFIX = re.compile(
    r"^(?:\s*(?:re|aw|antw|antwort|sv|vs|rif|res|betr|odp|ynt|回复|回覆|答复|返信)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：])+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a draft says. `date` is aware. `text`: paragraphs of one line each, with "\\n" between lines.

    `markup`: the same letter as HTML paragraphs, "" for text alone; `quote`: the mail it answers, where that stands
    under it. `in_reply_to`: id of the message followed, "" without one; `references`: the chain of ids that message
    carried. `encloses`: identity of the user's mail that goes with it, "" for none. `told`: ids of the news it tells,
    `passed`: the checks it passed, `notes`: what the user should know of its making; none of it stands in its bytes.
    """

    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str
    ids: DraftIds
    in_reply_to: str
    references: tuple[str, ...]
    date: datetime
    attachments: tuple[Attachment, ...] = ()
    told: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    markup: str = ""
    quote: Quote | None = None
    encloses: str = ""


def reply_subject(subject: str) -> str:
    """The subject of an answer: exactly one "Re: ", however many Re:, AW:, SV: stood there. "Fwd:" stays."""
    return f"Re: {_REPLY_PREFIX.sub('', clean(subject)).strip()}".strip()


def compose(draft: Draft) -> bytes:
    """The draft as RFC 5322 bytes: lines end in CRLF, seven bits throughout.

    What cannot stand in a header (an id or an address that is none) is left out; nothing is raised.
    """
    content = Content(draft.text, draft.markup, draft.quote, draft.attachments)
    return _bytes([*_headers(draft), "MIME-Version: 1.0", *body_lines(content, draft.ids.draft_id)])


def _bytes(lines: list[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _headers(draft: Draft) -> Iterator[str]:
    yield from _addresses("From", (draft.sender,))
    yield from _addresses("To", draft.to)
    yield from _addresses("Cc", draft.cc)
    yield words_text("Subject", draft.subject)
    yield f"Date: {format_datetime(draft.date)}"
    yield from _ids("Message-ID", (draft.ids.message_id,))
    yield from _ids("In-Reply-To", (draft.in_reply_to,))
    yield from _ids("References", _chain(draft))
    if _DRAFT_ID.fullmatch(draft.ids.draft_id):
        yield f"X-Draft-Id: {draft.ids.draft_id}"


def _addresses(name: str, addresses: tuple[Address, ...]) -> Iterator[str]:
    written = [text for address in addresses if (text := address_text(address))]
    if written:
        yield f"{name}: " + ",\r\n ".join(written)


def _ids(name: str, ids: tuple[str, ...]) -> Iterator[str]:
    whole = [i for i in ids if _ID.fullmatch(i)]
    if whole:
        yield f"{name}: " + "\r\n ".join(whole)


def _chain(draft: Draft) -> tuple[str, ...]:
    """The older ids, then the marker, then the parent last; the marker alone without a parent."""
    marker, parent = draft.ids.marker, draft.in_reply_to
    if not _ID.fullmatch(parent):
        return (marker,)
    older = [i for i in dict.fromkeys(draft.references) if _ID.fullmatch(i) and i not in (marker, parent)]
    if len(older) > _REFERENCES_LIMIT - 2:
        older = [older[0], *older[-(_REFERENCES_LIMIT - 3) :]]
    return (*older, marker, parent)
