"""The mail that a draft answers, fetched once more to stand under it; nothing of it is kept."""

from datetime import timedelta

from followupd.adapters.imap.mailbox import TEXT_CAP, Mailbox
from followupd.adapters.imap.refusal import Refused
from followupd.core.facts import MessageSeen
from followupd.core.mail.body import read_body
from followupd.core.mail.composed_body import Attachment, Quote
from followupd.core.mail.parts import take_apart
from followupd.core.mail.reading import read
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.said import is_word
from followupd.words.phrases import quote_introduction

LONGEST = 6_000  # characters of a quoted mail; what is longer is cut at a line
WHOLE = 25_000_000  # bytes of a mail that is sent again; what is larger hardly any server takes
_AROUND = timedelta(days=2)  # how far apart a mail's Date and the hour at which the server filed it may lie
_FIELDS = ("MESSAGE-ID",)


def quote_of(mailbox: Mailbox, message: MessageSeen, calendar: Calendar, language: str) -> Quote | None:
    """What that message said, and who said it when; None where it cannot be found any more, or says nothing.

    It is looked for among the headers of its days, then in the other folders, where the user may have filed it: an id
    that others made is never put into a command.
    """
    if not quotable(message) or message.sender is None:
        return None
    found = _found(mailbox, message)
    text = _shortened(read_body(found).new_text) if found else ""
    if not text.strip():
        return None
    who = message.sender.name or message.sender.address
    return Quote(quote_introduction(language, calendar.local_day(message.hour), who), text)


def enclosed_of(
    mailbox: Mailbox, message: MessageSeen, calendar: Calendar, language: str
) -> tuple[Quote, tuple[Attachment, ...]] | None:
    """A mail of the user's as it was written, and the files that went with it; None where it cannot be found any more,
    says nothing, or is too large to be sent again.
    """
    found = _found(mailbox, message, WHOLE) if quotable(message) else None
    text = read_body(found).text if found else ""
    if not found or not text.strip() or len(found) >= WHOLE or message.sender is None:
        return None
    files = tuple(
        Attachment(part.filename or "attachment", part.content_type, part.data)
        for part in take_apart(found).parts
        if part.attached
    )
    who = message.sender.name or message.sender.address
    return Quote(quote_introduction(language, calendar.local_day(message.hour), who), text), files


def quotable(message: MessageSeen) -> bool:
    """Whether it is a mail, and no word of the user's on a call or a meeting."""
    return not is_word(message) and bool(message.folder) and message.sender is not None


def _found(mailbox: Mailbox, message: MessageSeen, cap: int = TEXT_CAP) -> bytes | None:
    """Where it lay; else in the other folders, where what was moved lies behind what came after it."""
    raw = _in(mailbox, message.folder, message, cap, ends=True)
    others = (folder for folder in mailbox.folders().watch if folder != message.folder) if raw is None else ()
    return next((other for folder in others if (other := _in(mailbox, folder, message, cap)) is not None), raw)


def _in(mailbox: Mailbox, folder: str, message: MessageSeen, cap: int, ends: bool = False) -> bytes | None:
    try:
        first = mailbox.window_start(folder, message.hour - _AROUND)
        below = mailbox.window_start(folder, message.hour + _AROUND) if ends else 0
        found = next(mailbox.pick(folder, first, _FIELDS, lambda raw: _is(raw, message), below=below, cap=cap), None)
    except Refused:
        return None
    return found.raw if found else None


def _is(raw: bytes, message: MessageSeen) -> bool:
    return read(raw).identity == message.identity


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition("\n")[0]
