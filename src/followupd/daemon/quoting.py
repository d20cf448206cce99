"""The mail that a draft answers, fetched once more to stand under it; nothing of it is kept."""

from dataclasses import dataclass
from datetime import timedelta

from followupd.adapters.imap.mailbox import TEXT_CAP, Mailbox
from followupd.adapters.imap.refusal import Refused
from followupd.core.facts import MessageSeen
from followupd.core.mail.body import MAX_TEXT, read_body, text_in
from followupd.core.mail.composed_body import Attachment, Quote
from followupd.core.mail.parts import Part, take_apart
from followupd.core.mail.reading import read
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.unreached import NOT_AGAIN
from followupd.words.phrases import quote_introduction

LONGEST = 6_000  # characters of a quoted mail; what is longer is cut at a line
WHOLE = 25_000_000  # bytes of a mail that is sent again; what is larger hardly any server takes
_AROUND = timedelta(days=2)  # how far apart a mail's Date and the hour at which the server filed it may lie
_FIELDS = ("MESSAGE-ID",)
_ANEW = "so it cannot be sent again; write to them anew yourself"
_GONE = f"{NOT_AGAIN} no folder holds it any more, {_ANEW}"
_TOO_LARGE = f"{NOT_AGAIN} it is larger than {WHOLE // 1_000_000} MB, {_ANEW}"
_NO_TEXT = f"{NOT_AGAIN} it has no text that can be read (it may be encrypted), {_ANEW}"
_UNREAD = f"{NOT_AGAIN} it was not found, and the server refused the folder '{{folder}}'; it is looked for again"


@dataclass(frozen=True, slots=True)
class Again:
    """A mail that is sent again: its text and its files. `whole`: nothing of it was too much or too broken to take."""

    quote: Quote
    files: tuple[Attachment, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class NotAgain:
    """Why a mail cannot be sent again. `for_good`: looking once more would not help."""

    because: str
    for_good: bool = True


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


def again_of(mailbox: Mailbox, message: MessageSeen, calendar: Calendar, language: str) -> Again | NotAgain:
    """A mail of the user's as it was written, and the files that went with it; else why it cannot be sent again."""
    refused: list[str] = []
    found = _found(mailbox, message, WHOLE, refused) if quotable(message) else None
    if found is None or message.sender is None:
        return NotAgain(_UNREAD.format(folder=refused[0]), for_good=False) if refused else NotAgain(_GONE)
    if len(found) >= WHOLE:
        return NotAgain(_TOO_LARGE)
    taken = take_apart(found)
    shown = _shown(taken.parts)
    text = text_in(shown)
    if not text.strip():
        return NotAgain(_NO_TEXT)
    files = tuple(
        Attachment(part.filename or "attachment", part.content_type, part.data)
        for part in taken.parts
        if part not in shown and _is_file(part)
    )
    who = message.sender.name or message.sender.address
    quote = Quote(quote_introduction(language, calendar.local_day(message.hour), who), text)
    return Again(quote, files, whole=not taken.flaws and len(text) < MAX_TEXT)


def _shown(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """What is read as the mail itself: text without a name, whatever some programs show below it; else its first."""
    texts = tuple(part for part in parts if not part.attached and part.content_type.startswith("text/"))
    unnamed = tuple(part for part in texts if not part.filename)
    return unnamed if text_in(unnamed).strip() else texts[:1]


def _is_file(part: Part) -> bool:
    return part.attached or bool(part.filename) or part.content_type.startswith("message/")


def quotable(message: MessageSeen) -> bool:
    """Whether it is a mail, and no word of the user's on a call or a meeting."""
    return not is_word(message) and bool(message.folder) and message.sender is not None


def _found(
    mailbox: Mailbox, message: MessageSeen, cap: int = TEXT_CAP, refused: list[str] | None = None
) -> bytes | None:
    """Where it lay; else in the other folders, where what was moved lies behind what came after it. `refused` takes
    the folders that could not be searched.
    """
    no = [] if refused is None else refused
    raw = _in(mailbox, message.folder, message, cap, no, ends=True)
    others = (folder for folder in mailbox.folders().watch if folder != message.folder) if raw is None else ()
    return next((other for folder in others if (other := _in(mailbox, folder, message, cap, no)) is not None), raw)


def _in(
    mailbox: Mailbox, folder: str, message: MessageSeen, cap: int, refused: list[str], ends: bool = False
) -> bytes | None:
    try:
        first = mailbox.window_start(folder, message.hour - _AROUND)
        below = mailbox.window_start(folder, message.hour + _AROUND) if ends else 0
        found = next(mailbox.pick(folder, first, _FIELDS, lambda raw: _is(raw, message), below=below, cap=cap), None)
    except Refused:
        refused.append(folder)
        return None
    return found.raw if found else None


def _is(raw: bytes, message: MessageSeen) -> bool:
    return read(raw).identity == message.identity


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition("\n")[0]
