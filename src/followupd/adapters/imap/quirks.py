"""What particular providers say when they mean something else: a row each, with who acts next and what to do.

Oddities of form (FETCH without UID, APPENDUID swapped, flags in lower case, no UIDNEXT ...) need no row: the adapter
takes every server's answers as if they might be so. Sources: mail-facts.md, Part A, section 1.
"""

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Quirk:
    """A refusal or a BYE whose text matches `says` (without case) means `acts`: the user, or time."""

    provider: str
    says: re.Pattern[str]
    acts: Literal["user", "time"]
    advice: str


def _says(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# In order; the first that matches counts.
QUIRKS: tuple[Quirk, ...] = (
    Quirk("Microsoft 365", _says(r"throttled|backoff time"), "time", "it is asked again after the pause it names"),
    Quirk(
        "Microsoft 365",
        # Wrong mailbox, too many connections, or nothing at all: it usually passes.
        _says(r"authenticated but not connected"),
        "time",
        "if this stays, look whether the login names the right mailbox and whether other programs hold connections",
    ),
    Quirk(
        "Gmail, Dovecot",
        _says(r"too many (simultaneous |concurrent )?(connections|sessions)|maximum number of connections"),
        "time",
        "other programs hold too many connections to this mailbox",
    ),
    Quirk(
        "Gmail, Yahoo, iCloud",
        _says(r"app(lication)?[- ]specific password|app password"),
        "user",
        "make an app password in the provider's account settings and store that one",
    ),
    Quirk(
        "Gmail",
        _says(r"web ?login required|log in via your web browser"),
        "user",
        "log in once with a web browser, then try again",
    ),
    Quirk(
        "Gmail, GMX, web.de",
        _says(r"not enabled for imap|imap (access )?(is )?(disabled|not enabled|deaktiviert)"),
        "user",
        "switch on IMAP in the provider's web settings",
    ),
    Quirk(
        "Courier, hMailServer",
        _says(
            r"exceeded (your|the) (mail |mailbox )?quota|(mail |mailbox |your )quota (has been |is )?(exceeded|full)"
        ),
        "user",
        "the mailbox is full: delete some mail, empty Trash",
    ),
    Quirk(
        "Microsoft 365",
        _says(r"basic ?auth(entication)? ?(is )?(blocked|disabled)"),
        "user",
        "this provider no longer takes passwords over IMAP",
    ),
)


def quirk_of(text: str) -> Quirk | None:
    """The row that explains what a server said, if there is one."""
    return next((quirk for quirk in QUIRKS if quirk.says.search(text)), None)
