"""The one gate through which every command goes to a mail server, and every answer comes back.

Nothing with a line break or a NUL in it passes (a header decoded from hostile mail once created a folder on a real
server: mail-facts.md, Part A, finding 1). Whatever goes wrong below comes out as an error of ours; after anything but
a tagged NO or BAD the connection is thrown away, since nobody knows what it would answer to. Nothing is retried.
"""

import imaplib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, TypeVar

from imapclient import IMAPClient  # type: ignore[import-untyped] # it ships no py.typed

from followupd.adapters.imap.answers import Fetched, read_fetched, read_found, read_statuses
from followupd.adapters.imap.incoming import Incoming
from followupd.adapters.imap.refusal import (
    Refused,
    RefusedForNow,
    RefusedForUser,
    login_refused,
    lost,
    refused,
    tagged_answer,
)
from followupd.adapters.imap.stream import Ending, Request, Stream, Wanted
from followupd.adapters.imap.wire import (
    Listed,
    Selected,
    in_quotes,
    quoted_if_needed,
    readable,
    reject_line_breaks,
    searchable,
    wire_name,
)
from followupd.core.errors import FollowupError, OurBug, TryLater, UserMustAct

SECONDS_TO_LOG_OUT = 5
_STATUS_ITEMS = "(MESSAGES UIDNEXT UIDVALIDITY)"
_T = TypeVar("_T")


class Gateway:
    """One connection. `where` names account and host for the user's eyes. Not for two threads at once."""

    def __init__(self, client: IMAPClient, where: str) -> None:
        client.normalise_times = False
        client.folder_encode = False  # names go back exactly as LIST gave them
        self.where = where
        self.dead = False
        self.capabilities: frozenset[str] = frozenset()
        self.selected: Selected | None = None
        self.unusable: tuple[str, ...] = ()  # folders whose names cannot be sent back, as LIST wrote them
        self._client: Any = client
        # What imapclient cannot do (FETCH of ranges, LIST-STATUS) goes to the imaplib connection beneath it.
        self._imap: Any = client._imap
        self._imap.debug = 0  # imapclient has it format every line, for a log nobody reads
        incoming = Incoming(self._imap.file.read1)
        self._imap.read, self._imap.readline = incoming.read, incoming.readline
        self._stream = Stream(incoming)
        self.round_trips = 0  # commands sent and waited for; those asked ahead are counted as well
        self._wire_names: dict[str, bytes] = {}

    def login(self, user: str, password: str) -> None:
        """LOGIN, or AUTHENTICATE PLAIN where LOGIN is disabled or cannot carry the characters."""
        reject_line_breaks((user, password))
        offered = self._offered()
        plain = "AUTH=PLAIN" in offered and ("LOGINDISABLED" in offered or not (user + password).isascii())
        if not plain and ("LOGINDISABLED" in offered or not (user + password).isascii()):
            raise UserMustAct(f"{self.where} offers no way to log in with this password (no AUTH=PLAIN).")
        try:
            if plain:
                self._client.plain_login(user, password)
            else:
                self._client.login(quoted_if_needed(user), password)  # imaplib quotes the password, not the user
        except Exception as error:
            self.dead = True
            raise self._login_error(user, password, error) from None  # the chain would carry what was sent
        self.capabilities = self._offered()

    def list_folders(self) -> tuple[Listed, ...]:
        """Every folder LIST shows. Names that cannot be sent back (8-bit, control characters) are left out."""
        rows = self._run("to list its folders", self._client.list_folders)
        listed = self._listed(rows)
        known = {"\\drafts", "\\sent", "\\trash", "\\junk"}
        if "SPECIAL-USE" in self.capabilities and not any(row.flags & known for row in listed):
            # RFC 6154, section 2: only some servers tell it unasked.
            more = self._ask("to list its folders", "list", '""', '"*" RETURN (SPECIAL-USE)')
            listed = self._listed(self._guarded("to list its folders", self._client._proc_folder_list, more)) or listed
        return listed

    def status(self, folder: str) -> dict[str, int]:
        """STATUS of one folder: MESSAGES, UIDNEXT, UIDVALIDITY, as far as told. Raises Refused."""
        doing = f"to tell the state of {folder!r}"
        answered = self._ask(doing, "status", self._wire(folder), _STATUS_ITEMS)
        statuses = self._guarded(doing, read_statuses, answered)
        return next(iter(statuses.values()), {})

    def status_of_all(self) -> dict[str, dict[str, int]]:
        """Every folder's STATUS in one round trip (RFC 5819). Only where LIST-STATUS is offered. Raises Refused."""
        doing = "to tell the state of its folders"
        self._pending("STATUS")
        self._ask(doing, "list", '""', f'"*" RETURN (STATUS {_STATUS_ITEMS})')
        statuses = self._guarded(doing, read_statuses, self._pending("STATUS"))
        by_wire_name = {wire: name for name, wire in self._wire_names.items()}
        return {by_wire_name[wire]: values for wire, values in statuses.items() if wire in by_wire_name}

    def open(self, folder: str, writable: bool = False) -> Selected:
        """EXAMINE, or SELECT if writable. Raises Refused."""
        self.selected = None
        doing = f"to open the folder {folder!r}"
        try:
            said = self._run(doing, self._client.select_folder, self._name(folder), not writable)
        except RefusedForUser as refusal:
            if refusal.code not in ("NONEXISTENT", "TRYCREATE"):
                raise
            # LIST has just shown it: somebody removes folders meanwhile. The next pass looks at them anew.
            raise RefusedForNow(*refusal.problems) from refusal
        self.selected = Selected(
            folder=folder,
            writable=writable,
            exists=int(said.get(b"EXISTS", 0)),
            uidnext=int(said.get(b"UIDNEXT", 0)),
            uidvalidity=int(said.get(b"UIDVALIDITY", 0)),
        )
        return self.selected

    def leave(self) -> None:
        """Have no folder open, expunging nothing: STATUS of an open folder need not be true (RFC 3501, 6.3.10)."""
        if self.selected and self.selected.writable and "UNSELECT" not in self.capabilities:
            self.open(self.selected.folder)  # CLOSE removes only where writing is allowed
        if self.selected:
            with suppress(Refused):  # pymap closes no folder that is open for reading: then it stays open
                self._ask("to leave a folder", "unselect" if "UNSELECT" in self.capabilities else "close")
        self.selected = None

    def search(self, *criteria: str | int | date) -> tuple[int, ...]:
        """UID SEARCH; the UIDs found, rising. Strings are sent as they are, so only our own words. Raises Refused."""
        words = [searchable(word) for word in criteria]
        self._pending("SEARCH")
        return self._guarded("to search", read_found, self._ask("to search", "uid", "SEARCH", *words))

    def fetch(self, uids: str, items: str) -> dict[int, Fetched]:
        """UID FETCH of a sequence set ("5", "7:90"). Raises Refused; what was given before is then still to be had."""
        self._pending("FETCH")
        answered = self._ask("to give messages", "uid", "FETCH", uids, items)
        return self._guarded("to give messages", read_fetched, answered)

    def hours(self, numbers: str) -> dict[int, Fetched]:
        """FETCH of UID and INTERNALDATE by sequence numbers ("1,201,401"), by UID. Raises Refused."""
        self._pending("FETCH")
        answered = self._ask("to give messages", "fetch", numbers, "(UID INTERNALDATE)")
        return self._guarded("to give messages", read_fetched, answered)

    def ask_ahead(self, uids: str, items: str, low: int, high: int, cap: int, wanted: Wanted | None = None) -> Request:
        """Send a UID FETCH of UIDs from `low` to `high` and wait for nothing; `streamed` reads what comes.

        Several may be on their way (RFC 3501, 5.5); any other command lets what is still to come pass by.
        """
        reject_line_breaks((uids, items))
        self._not_dead()
        self.round_trips += 1
        tag: bytes = self._imap._new_tag()
        del self._imap.tagged_commands[tag]  # imaplib never sees the answer
        self._guarded("to give messages", self._imap.send, tag + f" UID FETCH {uids} {items}\r\n".encode("ascii"))
        request = Request(tag, low, high, cap, "INTERNALDATE" in items, wanted)
        self._stream.flying.append(request)
        return request

    def streamed(self, request: Request, got: set[int]) -> Iterator[Fetched]:
        """The messages of the oldest request on its way, as they come; see `Stream.fetched`. Raises Refused."""
        doing = "to give messages"
        stream = self._stream.fetched(request, got)
        while not isinstance(one := self._guarded(doing, next, stream), Ending):
            yield one
        if one.kind in ("NO", "BAD"):
            raise refused(self.where, doing, one.kind, one.said)

    def settle(self) -> None:
        """Let what was asked ahead pass by, so that the next answer is the next question's."""
        self._not_dead()
        if self._stream.flying:
            self._guarded("to give messages", self._stream.drain)

    def append(self, folder: str, flags: Sequence[str], raw: bytes) -> str:
        """APPEND without INTERNALDATE, flags in the command itself. Gives the text of the OK. Raises Refused.

        `raw` may hold line breaks, being the message; a NUL in it is ours to avoid (RFC 3501, 4.3).
        """
        if b"\0" in raw:
            raise OurBug("A draft held a NUL byte; it was not written.")
        reject_line_breaks(tuple(flags))
        doing = f"to store a draft in {folder!r}"
        name = self._name(folder)
        said = self._run(doing, lambda: self._client.append(name, raw, tuple(flags), None))
        return bytes(said or b"").decode("utf-8", "replace")

    def mark_deleted(self, uid: int) -> None:
        """STORE \\Deleted on one message of the folder opened for writing. Raises Refused."""
        self._ask("to mark a draft as deleted", "uid", "STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")

    def expunge(self, uid: int) -> None:
        """UID EXPUNGE of one message (RFC 4315). A plain EXPUNGE removes others' too and is nowhere. Raises Refused."""
        self._ask("to remove a draft", "uid", "EXPUNGE", str(uid))

    def close(self) -> None:
        """Log out if the connection is still good, and let it go. Never raises."""
        with suppress(Exception):
            if not self.dead:
                self._client.socket().settimeout(SECONDS_TO_LOG_OUT)
                self._client.logout()
        self.dead = True
        with suppress(Exception):
            self._client.shutdown()

    def _offered(self) -> frozenset[str]:
        lines = self._ask("to tell what it can do", "capability")
        return frozenset(word.decode("ascii", "replace").upper() for line in lines for word in line.split())

    def _login_error(self, user: str, password: str, error: Exception) -> FollowupError:
        """imapclient calls every failure a refused login; what it really was stands behind."""
        cause = error.__context__ if isinstance(error, imaplib.IMAP4.error) and error.__context__ else error
        if isinstance(cause, imaplib.IMAP4.error) and password:
            cause = type(cause)(str(cause).replace(password, "***"))  # a server may say what it was told
        answer = tagged_answer(cause)
        if answer is None and type(cause) is imaplib.IMAP4.error and not str(cause).startswith("command: "):
            answer = "NO", str(cause)  # imaplib gives a refused login as the server's bare text
        return login_refused(self.where, user, *answer) if answer else lost(self.where, "to log in", cause)

    def _listed(self, rows: Sequence[tuple[object, object, object]]) -> tuple[Listed, ...]:
        listed, unusable = [], []
        for flags, delimiter, wire in rows:
            raw = wire.encode("ascii", "replace") if isinstance(wire, str) else wire  # a number comes as a string
            name = readable(raw) if isinstance(raw, bytes) else ""
            if not name or not isinstance(raw, bytes):
                unusable.append(repr(wire))
                continue
            self._wire_names[name] = raw
            told = flags if isinstance(flags, tuple) else ()
            lower = frozenset(flag.decode("ascii", "replace").lower() for flag in told if isinstance(flag, bytes))
            listed.append(Listed(name, lower, delimiter.decode("latin-1") if isinstance(delimiter, bytes) else ""))
        self.unusable = tuple(unusable)
        return tuple(listed)

    def _name(self, folder: str) -> bytes:
        return self._wire_names.get(folder) or wire_name(folder)

    def _wire(self, folder: str) -> str:
        return in_quotes(self._name(folder).decode("ascii"))

    def _pending(self, kind: str) -> list[Any]:
        """Untagged answers of a kind that nobody has taken yet."""
        return [record for record in self._imap.response(kind)[1] if record is not None]

    def _ask(self, doing: str, verb: str, *arguments: str) -> list[Any]:
        """One command of imaplib's; its untagged answers."""
        reject_line_breaks(arguments)
        kind, data = self._run(doing, getattr(self._imap, verb), *arguments)
        if kind != "OK":
            said = next((d for d in data if isinstance(d, bytes)), b"")
            raise refused(self.where, doing, kind, said.decode("utf-8", "replace"))
        return [record for record in data if record is not None]

    def _run(self, doing: str, command: Callable[..., _T], *arguments: object) -> _T:
        """The gate itself: nothing passes it unseen, nor over a connection in doubt."""
        reject_line_breaks(arguments)
        self.settle()
        self.round_trips += 1
        return self._guarded(doing, command, *arguments)

    def _not_dead(self) -> None:
        if self.dead:
            raise TryLater(f"{self.where}: the connection was given up after an error; it is opened anew.")

    def _guarded(self, doing: str, command: Callable[..., _T], *arguments: object) -> _T:
        """Errors turned into ours; after all but a tagged answer the connection is dead."""
        try:
            return command(*arguments)
        except Exception as error:
            if answer := tagged_answer(error):
                raise refused(self.where, doing, *answer) from error
            self.dead = True
            raise lost(self.where, doing, error) from error
        except BaseException:
            self.dead = True  # interrupted midway: the rest of an answer is still to come
            raise
