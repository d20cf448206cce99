"""A mail server on loopback that plays a provider by its row of `profiles`: the protocol, told the provider's way.

`refusing`: what the next APPEND is answered with, which is then not stored. `bye_at`: the command at which the
connection is ended with the profile's last words. `lines`: every command that came, without its tag.
"""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime

from servers.mailbox import Account, Stored, quoted
from servers.profiles import Profile
from servers.quirky_mail import Hand, QuirkyMail, fields_of, now, of_day, section, within

PASSWORD = "loopback-only"
_ATOM = re.compile(r'"((?:[^"\\]|\\.)*)"|\(|\)|[^\s()"]+')
_SECTION = re.compile(r"BODY(?:\.PEEK)?(\[(?:HEADER\.FIELDS \(([^)]*)\)|HEADER|)\])(?:<(\d+)\.(\d+)>)?")


@dataclass
class Quirky:
    """The server of one account."""

    profile: Profile
    user: str
    port: int = 0
    refusing: str = ""
    bye_at: str = ""
    lines: list[str] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)
    talks: list["_Talk"] = field(default_factory=list)
    searched: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.mail = QuirkyMail(self.profile)

    @contextmanager
    def serving(self) -> Iterator[Hand]:
        """The user's mailbox there."""
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        accepting = threading.Thread(target=self._accept, args=(listening,), daemon=True)
        accepting.start()
        try:
            yield Hand(Account("127.0.0.1", self.port, self.user, PASSWORD), self.mail)
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            accepting.join(5)
            for talk in self.talks:
                talk.end()
        assert not self.failures, self.failures

    def restart(self) -> None:
        """Everybody is thrown out, and the numbers are what a restart makes them."""
        for talk in self.talks:
            talk.end()
        self.mail.restart()

    def _accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                self.talks.append(_Talk(self, listening.accept()[0]))


class _Talk:
    """One connection, on a thread of its own."""

    def __init__(self, server: Quirky, connection: socket.socket) -> None:
        self.server, self.profile, self.mail = server, server.profile, server.mail
        self.connection = connection
        self.stream = connection.makefile("rb")
        self.folder = ""
        self.view: tuple[int, ...] = ()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def end(self) -> None:
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
        self.thread.join(5)

    def _run(self) -> None:
        try:
            with suppress(OSError, ValueError):
                self._talk()
        except BaseException as failure:
            self.server.failures.append(failure)
        finally:
            with suppress(OSError):
                self.stream.close()
                self.connection.close()

    def _talk(self) -> None:
        self._say(f"* OK {self.profile.name} ready")
        while line := self.stream.readline().decode().rstrip("\r\n"):
            tag, _, command = line.partition(" ")
            self.server.lines.append(command)
            if self.server.bye_at and command.startswith(self.server.bye_at):
                self.server.bye_at = ""
                self._say(self.profile.bye)
                return
            with self.mail.lock:
                ended = self._answer(tag, command)
            if ended:
                return

    def _say(self, *lines: str | bytes) -> None:
        self.connection.sendall(b"".join(x if isinstance(x, bytes) else x.encode() + b"\r\n" for x in lines))

    def _answer(self, tag: str, command: str) -> bool:
        found = re.match(r"(?:UID )?\w+", command)
        verb = found[0].upper() if found else ""
        method: Callable[[str], str | None] | None = getattr(self, "_" + verb.lower().replace(" ", "_"), None)
        self._refresh()
        done = "BAD what?" if method is None else method(command) or f"OK {verb} done"
        if self.profile.chatty and self.folder:
            self._say("* OK still here", r"* FLAGS (\Seen \Deleted)", *[r"* 1 FETCH (FLAGS (\Seen))"] * bool(self.view))
        self._say(f"{tag} {done}")
        return verb == "LOGOUT"

    def _refresh(self) -> None:
        """What is in the open folder as this connection sees it."""
        there = self.mail.folders[self.folder].messages if self.folder in self.mail.folders else {}
        self.view = tuple(u for u in self.view if u in there) if self.profile.stale else tuple(sorted(there))

    def _capability(self, _command: str) -> None:
        self._say(f"* CAPABILITY {self.profile.capabilities}")

    def _login(self, command: str) -> str | None:
        return None if PASSWORD in command else "NO [AUTHENTICATIONFAILED] Invalid credentials"

    def _noop(self, _command: str) -> None: ...

    _id = _enable = _namespace = _check = _noop

    def _logout(self, _command: str) -> None:
        self._say("* BYE logging out")

    def _unselect(self, _command: str) -> str | None:
        self.folder = ""
        return None if "UNSELECT" in self.profile.capabilities else "BAD what?"

    def _close(self, _command: str) -> None:
        self.folder = ""

    def _list(self, command: str) -> None:
        asked = "RETURN (SPECIAL-USE" in command
        told = self.profile.special_use == "always" or (asked and self.profile.special_use == "asked")
        for name, flags in self.mail.flags.items():
            shown = flags if told or "Noselect" in flags else r"\HasNoChildren"
            self._say(f'* LIST ({shown}) "{self.profile.delimiter}" {quoted(name)}')
            if "STATUS (" in command and name in self.mail.folders:
                self._state(name)

    def _status(self, command: str) -> str | None:
        name = self._named(command)
        if name not in self.mail.folders or name in self.profile.unselectable:
            return "NO [NONEXISTENT] no such mailbox"
        self._state(name)
        return None

    def _state(self, name: str) -> None:
        kept = self.mail.folders[name]
        told = [f"MESSAGES {len(kept.messages)}"]
        told += [f"UIDNEXT {kept.uidnext}"] * self.profile.tells_uidnext
        told += [f"UIDVALIDITY {kept.uidvalidity}"] * (self.profile.uidvalidity is not None)
        self._say(f"* STATUS {quoted(name)} ({' '.join(told)})")

    def _examine(self, command: str) -> str | None:
        name = self._named(command)
        self.folder = ""
        if name not in self.mail.folders or name in self.profile.unselectable:
            return "NO [NONEXISTENT] cannot be opened"
        self.folder, kept = name, self.mail.folders[name]
        self.view = tuple(sorted(kept.messages))
        self._say(f"* {len(self.view)} EXISTS", "* 0 RECENT", r"* FLAGS (\Seen \Deleted \Draft \Answered \Flagged)")
        if self.profile.uidvalidity is not None:
            self._say(f"* OK [UIDVALIDITY {kept.uidvalidity}] valid")
        if self.profile.tells_uidnext:
            self._say(f"* OK [UIDNEXT {kept.uidnext}] next")
        return f"OK [READ-{'ONLY' if command[0].upper() == 'E' else 'WRITE'}] open"

    _select = _examine

    def _named(self, command: str) -> str:
        """The folder in a command, or "" for one that is not there."""
        found = _ATOM.match(command.split(" ", 1)[1])
        wire = f'"{found[1] if found[1] is not None else found[0]}"' if found else ""
        return next((name for name in self.mail.flags if quoted(name) == wire), "")

    def _append(self, command: str) -> str:
        size = re.search(r"\{(\d+)(\+?)\}$", command)
        assert size, command
        name, refusing, self.server.refusing = self._named(command), self.server.refusing, ""
        if not size[2]:
            self._say("+ go on")
        raw = self.stream.read(int(size[1]))
        self.stream.readline()
        if len(raw) < int(size[1]):
            return "NO cut off"
        if refusing or name not in self.mail.folders:
            return refusing or "NO [TRYCREATE] no such mailbox"
        flags = re.search(r"\(([^)]*)\) ", command)
        uid = self.mail.add(name, raw, now(), flags[1].split() if flags else ())
        validity = self.mail.folders[name].uidvalidity
        told = {
            "right": f"[APPENDUID {validity} {uid}] ",
            "swapped": f"[APPENDUID {uid} {validity}] ",
            "wrong": f"[APPENDUID {validity or 9} {uid + 40}] ",
        }
        return f"OK {told.get(self.profile.appenduid, '')}stored"

    def _uid_search(self, command: str) -> str | None:
        words = [m[1] if m[1] is not None else m[0] for m in _ATOM.finditer(command)][2:]
        if "HEADER" in words and self.profile.header_search == "refused":
            return "NO [SERVERBUG] UID SEARCH Server error - Please try again later"
        found = list(self.view)
        while words:
            matching = self._matching(words)
            found = [uid for uid in found if uid in matching]
        step = -(-len(found) // self.profile.search_lines) or 1
        for begin in range(0, len(found) or 1, step):
            self._say("* SEARCH" + "".join(f" {uid}" for uid in found[begin : begin + step]))
        return None

    def _matching(self, words: list[str]) -> set[int]:
        """What the next search key names; takes it off `words`."""
        word = words.pop(0).upper()
        if word == "ALL":
            return set(self.view)
        if word == "UID":
            return set(within(words.pop(0), self.view))
        if word in ("SINCE", "BEFORE", "ON"):
            day = datetime.strptime(words.pop(0), "%d-%b-%Y").date()  # noqa: DTZ007 # a day of the server's, no zone
            return {uid for uid in self.view if of_day(self._message(uid).at.date(), word, day)}
        if word == "HEADER":
            return self._with_header(words.pop(0), words.pop(0))
        return {self.view[number - 1] for number in within(word, range(1, len(self.view) + 1))}

    def _with_header(self, name: str, value: str) -> set[int]:
        wanted, how = value.encode(), self.profile.header_search
        if how == "superset":
            return set(self.view[-3:])
        if how == "empty" or (how == "bracketed" and not value.startswith("<")):
            return set()
        if how == "late" and wanted not in self.server.searched:
            self.server.searched.add(wanted)
            return set()
        return {uid for uid in self.view if wanted.lower() in fields_of(self._message(uid).raw, (name,)).lower()}

    def _uid_fetch(self, command: str) -> None:
        for uid in within(command.split()[2], self.view):
            self._say(self._fetched(uid, command))

    def _fetch(self, command: str) -> None:
        for number in within(command.split()[1], range(1, len(self.view) + 1)):
            self._say(self._fetched(self.view[number - 1], command))

    def _fetched(self, uid: int, command: str) -> bytes:
        message = self._message(uid)
        told = [f"UID {uid}", f"FLAGS ({' '.join(sorted(message.flags))})"]
        told.append(f'INTERNALDATE "{message.at:%d-%b-%Y %H:%M:%S %z}"')
        if self.profile.chatty:
            told.reverse()
        found = _SECTION.search(command)
        answer = f"* {self.view.index(uid) + 1} FETCH (".encode() + " ".join(told).encode()
        if found:
            content = section(message.raw, found)
            answer += f" BODY{found[1]}{'<0>' * bool(found[4])} {{{len(content)}}}\r\n".encode() + content
        return answer + b")\r\n"

    def _message(self, uid: int) -> Stored:
        return self.mail.folders[self.folder].messages[uid]

    def _uid_store(self, command: str) -> None:
        for uid in within(command.split()[2], self.view):
            old = self._message(uid)
            more = re.findall(r"\\\w+", command)
            self.mail.folders[self.folder].messages[uid] = old._replace(flags=old.flags | {*more})

    def _uid_expunge(self, command: str) -> str | None:
        if "UIDPLUS" not in self.profile.capabilities:
            return "BAD what?"
        for uid in within(command.split()[2], self.view):
            if r"\Deleted" in self._message(uid).flags:
                self._say(f"* {self.view.index(uid) + 1} EXPUNGE")
                self.mail.drop(self.folder, uid)
                self._refresh()
        return None
