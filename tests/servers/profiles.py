"""How providers' servers differ from what the RFCs say: a row each, played by `quirky.py`.

What they were seen to do is in mail-facts (Part A, sections 1 and 8). `hmailserver` stands for small servers without
UIDPLUS, `odd` for everything at once that was ever seen anywhere.
"""

from dataclasses import dataclass
from typing import Literal

ALL = "IMAP4rev1 AUTH=PLAIN UNSELECT IDLE NAMESPACE ID CHILDREN UIDPLUS MOVE"
# Name as a user reads it, and the flags LIST gives it.
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Profile:
    """One provider. Every field's default is what a faultless server does.

    `special_use`: in LIST always, only where asked for by RETURN (RFC 6154), or never. `appenduid`: what stands in the
    OK of an APPEND. `header_search`: what SEARCH HEADER gives; "late": nothing for a message's first look.
    `search_lines`: how many lines a SEARCH answer is split into. `uidvalidity`: 0 is told as 0, None not at all.
    `rotates`: UIDVALIDITY and UIDs are others after each restart. `mirror`: the folder that shows everything else's
    mail again. `unselectable`: listed like any folder, refused when opened. `stale`: what came since SELECT shows only
    at the next. `chatty`: lines nobody asked for stand between answers. `merges`: an APPEND of a Message-ID it has adds
    no copy. `drops_draft_flag`: a draft loses its \\Draft. `bye`: its last words. `refusals`: its APPEND's ways of
    saying no.
    """

    name: str
    folders: tuple[Row, ...]
    capabilities: str = ALL
    delimiter: str = "/"
    special_use: Literal["always", "asked", "never"] = "always"
    appenduid: Literal["right", "absent", "swapped", "wrong"] = "right"
    header_search: Literal["right", "bracketed", "refused", "empty", "superset", "late"] = "right"
    search_lines: int = 1
    uidvalidity: int | None = 7
    tells_uidnext: bool = True
    rotates: bool = False
    mirror: str = ""
    unselectable: tuple[str, ...] = ()
    stale: bool = False
    chatty: bool = False
    merges: bool = False
    drops_draft_flag: bool = False
    bye: str = "* BYE Server shutting down"
    refusals: tuple[str, ...] = ("NO [OVERQUOTA] Quota exceeded",)


def _plain(*names: str) -> tuple[Row, ...]:
    return tuple((name, "") for name in names)


PROFILES: tuple[Profile, ...] = (
    Profile(
        "gmail",
        folders=(
            ("INBOX", ""),
            ("[Gmail]", r"\HasChildren \Noselect"),
            ("[Gmail]/Alle Nachrichten", r"\All"),
            ("[Gmail]/Entwürfe", r"\Drafts"),
            ("[Gmail]/Gesendet", r"\Sent"),
            ("[Gmail]/Markiert", r"\Flagged"),
            ("[Gmail]/Spam", r"\Junk"),
            ("[Gmail]/Papierkorb", r"\Trash"),
            ("[Gmail]/Wichtig", r"\Important"),
        ),
        capabilities=f"{ALL} X-GM-EXT-1 SPECIAL-USE LIST-EXTENDED LIST-STATUS CONDSTORE ESEARCH APPENDLIMIT=35651584",
        mirror="[Gmail]/Alle Nachrichten",
        merges=True,
        bye="* BYE Session expired, please login again.",
        refusals=(
            "NO [OVERQUOTA] You are out of storage space (Failure)",
            "NO [LIMIT] Account exceeded bandwidth limits. (Failure)",
            "NO [ALERT] Too many simultaneous connections. (Failure)",
        ),
    ),
    Profile(
        "m365",
        folders=_plain("INBOX", "Archive", "Deleted Items", "Drafts", "Junk Email", "Outbox", "Sent Items"),
        capabilities="IMAP4 IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+",
        special_use="never",
        appenduid="absent",
        header_search="late",
        stale=True,
        bye="* BYE Connection closed. 14",
        refusals=(
            "BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds",
            "BAD User is authenticated but not connected.",
            "NO [OVERQUOTA] The message store is full.",
        ),
    ),
    Profile(
        "icloud",
        folders=_plain("INBOX", "Archive", "Deleted Messages", "Drafts", "Junk", "Notes", "Sent Messages"),
        capabilities=f"{ALL} ESEARCH CONDSTORE BINARY LITERAL-",
        special_use="never",
        header_search="bracketed",
        search_lines=2,
        unselectable=("Notes",),
        refusals=("NO [OVERQUOTA] Over quota", "NO [UNAVAILABLE] Mailbox is busy"),
    ),
    Profile(
        "yahoo",
        folders=_plain("INBOX", "Archive", "Bulk Mail", "Draft", "Sent", "Trash"),
        capabilities="IMAP4rev1 AUTH=PLAIN SASL-IR ID MOVE NAMESPACE UIDPLUS LITERAL+ CHILDREN",
        special_use="never",
        header_search="refused",
        refusals=("NO [LIMIT] APPEND Rate limit hit", "NO [UNAVAILABLE] APPEND Server error"),
    ),
    Profile(
        "zoho",
        folders=(
            ("INBOX", ""),
            ("Drafts", r"\Drafts"),
            ("Sent", r"\Sent"),
            ("Spam", r"\Junk"),
            ("Templates", ""),
            ("Trash", r"\Trash"),
        ),
        header_search="superset",
        chatty=True,
        refusals=("NO [LIMIT] Too many requests", "NO [OVERQUOTA] Storage exceeded"),
    ),
    Profile(
        "proton",
        folders=(
            ("INBOX", ""),
            ("Drafts", r"\Drafts"),
            ("Sent", r"\Sent"),
            ("Spam", r"\Junk"),
            ("Trash", r"\Trash"),
            ("Archive", r"\Archive"),
            ("All Mail", r"\All"),
            ("Folders", r"\Noselect"),
            ("Labels", r"\Noselect"),
        ),
        capabilities="IMAP4rev1 AUTH=PLAIN ID IDLE MOVE UIDPLUS UNSELECT STARTTLS APPENDLIMIT=26214400",
        appenduid="absent",
        rotates=True,
        mirror="All Mail",
        refusals=("NO [TOOBIG] message is too large", "NO [UNAVAILABLE] no internet connection"),
    ),
    Profile(
        "davmail",
        folders=(
            ("INBOX", ""),
            ("Drafts", r"\Drafts"),
            ("Sent", r"\Sent"),
            ("Trash", r"\Trash"),
            ("Junk", r"\Junk"),
            ("Unsent Messages", ""),
        ),
        capabilities="IMAP4REV1 AUTH=PLAIN IDLE MOVE SPECIAL-USE UIDPLUS",
        appenduid="swapped",
        header_search="empty",
        stale=True,
        refusals=(
            "NO [OVERQUOTA] Exchange says ErrorQuotaExceeded",
            "BAD Request is throttled. Suggested Backoff Time: 5000 milliseconds",
        ),
    ),
    Profile(
        "stalwart",
        folders=(
            ("INBOX", ""),
            ("Deleted Items", r"\Trash"),
            ("Drafts", r"\Drafts"),
            ("Junk Mail", r"\Junk"),
            ("Sent Items", r"\Sent"),
        ),
        capabilities=f"IMAP4rev2 {ALL} SPECIAL-USE LIST-EXTENDED LIST-STATUS ESEARCH CONDSTORE LITERAL+",
        special_use="asked",
        refusals=("NO [OVERQUOTA] Mailbox over quota", "NO [TRYCREATE] Mailbox does not exist."),
    ),
    Profile(
        "courier",
        folders=_plain(
            "INBOX", "INBOX.Entwürfe", "INBOX.Gesendet", "INBOX.Papierkorb", "INBOX.Spam", "INBOX.Unbekannt"
        ),
        capabilities="IMAP4rev1 AUTH=PLAIN UIDPLUS CHILDREN NAMESPACE SORT QUOTA IDLE",
        delimiter=".",
        special_use="never",
        refusals=("NO [TRYCREATE] Must create mailbox before append", "NO [ALERT] You exceeded your mail quota."),
    ),
    Profile(
        "hmailserver",
        folders=_plain("INBOX", "Drafts", "Sent", "Trash", "Junk"),
        capabilities="IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk",
        delimiter=".",
        special_use="never",
        appenduid="absent",
        drops_draft_flag=True,
        refusals=("NO Your quota has been exceeded.", "NO [TRYCREATE] Folder could not be found."),
    ),
    Profile(
        "odd",
        folders=(
            ("INBOX", ""),
            ("Drafts", ""),
            ("Sent", r"\Sent \Noselect"),
            ("Sent/Mail", r"\Sent"),
            ("Bin", r"\Trash"),
            ("Junk", ""),
        ),
        capabilities="IMAP4rev1 UIDPLUS",
        appenduid="wrong",
        header_search="superset",
        uidvalidity=0,
        tells_uidnext=False,
        chatty=True,
        bye="* BYE",
        refusals=("NO", "BAD what?", "NO [OVERQUOTA]", "NO [TRYCREATE]", "NO [LIMIT]"),
    ),
)
