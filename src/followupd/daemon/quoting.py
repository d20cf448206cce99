"""The mail that a draft answers, fetched once more to stand under it; nothing of it is kept."""

from datetime import timedelta

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.refusal import Refused
from followupd.core.facts import MessageSeen
from followupd.core.mail.body import read_body
from followupd.core.mail.composed_body import Quote
from followupd.core.mail.reading import read
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.said import is_word
from followupd.words.phrases import quote_introduction

LONGEST = 6_000  # characters of a quoted mail; what is longer is cut at a line
_AROUND = timedelta(days=2)  # how far apart a mail's Date and the hour at which the server filed it may lie
_FIELDS = ("MESSAGE-ID",)


def quote_of(mailbox: Mailbox, message: MessageSeen, calendar: Calendar, language: str) -> Quote | None:
    """What that message said, and who said it when; None where it cannot be found any more.

    It is looked for among the headers of its days: an id that others made is never put into a command.
    """
    if is_word(message) or not message.folder or message.sender is None:
        return None
    try:
        first = mailbox.window_start(message.folder, message.hour - _AROUND)
        below = mailbox.window_start(message.folder, message.hour + _AROUND)
        found = list(mailbox.pick(message.folder, first, _FIELDS, lambda raw: _is(raw, message), below=below))
    except Refused:
        return None
    text = _shortened(read_body(found[0].raw).new_text) if found else ""
    if not text.strip():
        return None
    who = message.sender.name or message.sender.address
    return Quote(quote_introduction(language, calendar.local_day(message.hour), who), text)


def _is(raw: bytes, message: MessageSeen) -> bool:
    return read(raw).identity == message.identity


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition("\n")[0]
