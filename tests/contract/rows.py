"""What holds on which server: a row each, and the list of cases they are held to.

A row says what the mailbox adapter is to make of a server, not what the server should be: where one cannot do a thing,
the row says what then happens instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from servers.profiles import PROFILES, Profile

Who = Literal["user", "later", "misbehaved", "in doubt"]


@dataclass(frozen=True, slots=True)
class Row:
    """`by`: how the folder for drafts is found. `uid`: what an APPEND tells of where the draft lies. `search`: whether
    our id is found by SEARCH. `left_out`: folders that hold no answers. `refusals`: what an APPEND is refused with, who
    acts, and after how many seconds, if it says so; "" for a folder that is not there.
    """

    name: str
    drafts: str = "Drafts"
    sent: str = "Sent"
    trash: str = "Trash"
    junk: str = "Junk"
    by: Literal["special-use flag", "name"] = "special-use flag"
    uid: Literal["told", "not told", "told wrongly"] = "told"
    search: bool = True
    takes_back: bool = True
    keeps_draft_flag: bool = True
    tells_renumbering: bool = True
    one_round_trip: bool = False
    copies: int = 2
    cannot_open: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    refusals: tuple[tuple[str, Who, float], ...] = (("", "user", 0),)
    profile: Profile | None = None


_PROFILES = {profile.name: profile for profile in PROFILES}
_FULL = "[OVERQUOTA]"

ROWS: tuple[Row, ...] = (
    Row("dovecot", one_round_trip=True),
    Row("pymap", by="name", tells_renumbering=True),
    Row("cyrus", one_round_trip=True),
    Row(
        "cyrus-inbox",
        drafts="INBOX.Drafts",
        sent="INBOX.Sent",
        trash="INBOX.Trash",
        junk="INBOX.Junk",
        one_round_trip=True,
    ),
    Row(
        "gmail",
        drafts="[Gmail]/Entwürfe",
        sent="[Gmail]/Gesendet",
        trash="[Gmail]/Papierkorb",
        junk="[Gmail]/Spam",
        one_round_trip=True,
        copies=1,
        left_out=("[Gmail]", "[Gmail]/Markiert", "[Gmail]/Wichtig"),
        refusals=(("", "user", 0), (_FULL, "user", 0), ("[LIMIT]", "later", 0), ("Too many", "later", 0)),
    ),
    Row(
        "m365",
        sent="Sent Items",
        trash="Deleted Items",
        junk="Junk Email",
        by="name",
        uid="not told",
        search=False,
        left_out=("Outbox",),
        refusals=(("", "user", 0), ("throttled", "later", 299.961), ("not connected", "later", 0), (_FULL, "user", 0)),
    ),
    Row(
        "icloud",
        sent="Sent Messages",
        trash="Deleted Messages",
        by="name",
        cannot_open=("Notes",),
        refusals=(("", "user", 0), (_FULL, "user", 0), ("[UNAVAILABLE]", "later", 0)),
    ),
    Row(
        "yahoo",
        drafts="Draft",
        junk="Bulk Mail",
        by="name",
        search=False,
        refusals=(("", "user", 0), ("[LIMIT]", "later", 0), ("[UNAVAILABLE]", "later", 0)),
    ),
    Row(
        "zoho",
        junk="Spam",
        left_out=("Templates",),
        refusals=(("", "user", 0), ("[LIMIT]", "later", 0), (_FULL, "user", 0)),
    ),
    Row(
        "proton",
        junk="Spam",
        uid="not told",
        left_out=("Folders", "Labels"),
        refusals=(("", "user", 0), ("[TOOBIG]", "user", 0), ("[UNAVAILABLE]", "later", 0)),
    ),
    Row(
        "davmail",
        uid="not told",
        search=False,
        left_out=("Unsent Messages",),
        refusals=(("", "user", 0), (_FULL, "user", 0), ("throttled", "later", 5)),
    ),
    Row(
        "stalwart",
        sent="Sent Items",
        trash="Deleted Items",
        junk="Junk Mail",
        one_round_trip=True,
        refusals=(("", "user", 0), (_FULL, "user", 0), ("[TRYCREATE]", "user", 0)),
    ),
    Row(
        "courier",
        drafts="INBOX.Entwürfe",
        sent="INBOX.Gesendet",
        trash="INBOX.Papierkorb",
        junk="INBOX.Spam",
        by="name",
        refusals=(("", "user", 0), ("[TRYCREATE]", "user", 0), ("exceeded your mail quota", "user", 0)),
    ),
    Row(
        "hmailserver",
        by="name",
        uid="not told",
        takes_back=False,
        keeps_draft_flag=False,
        refusals=(("", "user", 0), ("quota has been exceeded", "user", 0), ("[TRYCREATE]", "user", 0)),
    ),
    Row(
        "odd",
        sent="Sent/Mail",
        trash="Bin",
        by="name",
        uid="told wrongly",
        tells_renumbering=False,
        left_out=("Sent",),
        refusals=(
            ("", "user", 0),
            ("NO", "in doubt", 0),
            ("BAD", "misbehaved", 0),
            (_FULL, "user", 0),
            ("[TRYCREATE]", "user", 0),
            ("[LIMIT]", "later", 0),
        ),
    ),
)
NAMES = tuple(row.name for row in ROWS)


def row_of(name: str) -> Row:
    return next(row for row in ROWS if row.name == name)


def profile_of(name: str) -> Profile | None:
    """None for the real servers."""
    return _PROFILES.get(name)


@dataclass(frozen=True, slots=True)
class Case:
    """A promise every server is held to, and what it comes to there, in a few words."""

    promise: str
    holds: Callable[[Row], str]


CASES: list[Case] = []
_Test = TypeVar("_Test", bound=Callable[..., Any])


def yes(_: Row) -> str:
    return "yes"


def case(promise: str, holds: Callable[[Row], str] = yes) -> Callable[[_Test], _Test]:
    """Marks a test as a row of the table in docs/servers.md."""

    def mark(test: _Test) -> _Test:
        CASES.append(Case(promise, holds))
        return test

    return mark
