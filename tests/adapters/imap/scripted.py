"""A mail server that says what a test wants it to say, on loopback, and keeps every line it was sent.

It plays an ordinary small server from a model of folders; `rules` come first: a pattern for the command line (without
its tag) and what to answer. In an answer "{tag}" stands for the command's tag; CUT ends the connection.
"""

import re
import socket
import ssl
import threading
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

CUT: Final = b"\0cut"
HANG: Final = b"\0hang"
Answer = tuple[str | bytes, ...]
Rule = Answer | Callable[["Conversation", str], Answer]


@dataclass
class Message:
    """`header`: the bytes a FETCH of headers gives; `body` follows it in a whole one. `at`: INTERNALDATE."""

    header: bytes
    body: bytes = b"\r\n"
    at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    flags: tuple[str, ...] = ()


@dataclass
class Folder:
    """`messages` by UID, in rising order. `uidvalidity` and `uidnext` 0: the server does not tell them."""

    messages: dict[int, Message] = field(default_factory=dict)
    flags: str = ""
    uidvalidity: int = 7
    uidnext: int | None = None

    @property
    def next_uid(self) -> int:
        return max(self.messages, default=0) + 1 if self.uidnext is None else self.uidnext


@dataclass
class Scripted:
    """The server: set it up, then `serving()`. `lines`: the commands that came, without their tags."""

    greeting: str = "* OK ready"
    capabilities: str = "IMAP4rev1 UIDPLUS UNSELECT AUTH=PLAIN"
    folders: dict[str, Folder] = field(default_factory=lambda: {"INBOX": Folder()})
    rules: list[tuple[str, Rule]] = field(default_factory=list)
    delimiter: str = "/"
    tls: ssl.SSLContext | None = None
    lines: list[str] = field(default_factory=list)
    appended: list[bytes] = field(default_factory=list)
    port: int = 0
    failures: list[BaseException] = field(default_factory=list)

    @contextmanager
    def serving(self) -> Iterator["Scripted"]:
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        conversations: list[tuple[Conversation, threading.Thread]] = []

        def accept() -> None:
            with suppress(OSError):
                while True:
                    conversation = Conversation(self, listening.accept()[0])
                    talking = threading.Thread(target=conversation.run, daemon=True)
                    talking.start()
                    # Those that are over are let go: a long test opens a hundred thousand.
                    conversations[:] = [*((c, t) for c, t in conversations if t.is_alive()), (conversation, talking)]

        accepting = threading.Thread(target=accept, daemon=True)
        accepting.start()
        try:
            yield self
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            accepting.join(5)
            for conversation, _ in conversations:
                conversation.end()
            for _, thread in conversations:
                thread.join(5)
        assert not self.failures, self.failures

    def verbs(self) -> list[str]:
        """The commands that came, `UID FETCH` as one, after the login."""
        found = [re.match(r"(UID )?[A-Z]+", line) for line in self.lines]
        return [f[0] for f in found if f]


class Conversation:
    """One connection."""

    def __init__(self, server: Scripted, connection: socket.socket) -> None:
        self.server = server
        self.connection = connection
        self.folder = ""
        self.tag = ""
        self.let_go = threading.Event()
        self.stream = connection.makefile("rb")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def end(self) -> None:
        self.let_go.set()
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
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
        if not self._send((self.server.greeting,), "*"):
            return
        while line := self.stream.readline().decode("utf-8", "replace").rstrip("\r\n"):
            tag, _, command = line.partition(" ")
            self.tag = tag
            self.server.lines.append(command)
            answer = self._scripted(command) or self._ordinary(command)
            if not self._send(answer, tag):
                return
            if command == "STARTTLS" and self.server.tls:
                self.stream.close()
                self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
                self.stream = self.connection.makefile("rb")

    def _send(self, answer: Answer, tag: str) -> bool:
        for part in answer:
            if part == CUT:
                return False
            if part == HANG:
                self.let_go.wait(30)
                return False
            data = part if isinstance(part, bytes) else part.replace("{tag}", tag).encode() + b"\r\n"
            self.connection.sendall(data)
        return True

    def _scripted(self, command: str) -> Answer:
        for pattern, rule in self.server.rules:
            if re.match(pattern, command):
                return rule(self, command) if callable(rule) else rule
        return ()

    def literal(self, command: str) -> bytes:
        """Takes the literal that a command ends with."""
        size = int(command[command.rindex("{") + 1 : -1])
        self.connection.sendall(b"+ go on\r\n")
        data = self.stream.read(size)
        self.stream.readline()
        return data

    def _ordinary(self, command: str) -> Answer:
        verb = re.match(r"(UID )?\w+", command)
        method = getattr(self, "_" + verb[0].lower().replace(" ", "_"), None) if verb else None
        if verb is None or method is None:
            return ("{tag} BAD what?",)
        answer: Answer = method(command)
        tagged = any(isinstance(part, str) and part.startswith("{tag}") for part in answer)
        return answer if tagged else (*answer, f"{{tag}} OK {verb[0]} done")

    def _capability(self, _command: str) -> Answer:
        return (f"* CAPABILITY {self.server.capabilities}",)

    def _login(self, _command: str) -> Answer:
        return ()

    _noop = _starttls = _unselect = _close = _login

    def _logout(self, _command: str) -> Answer:
        return ("* BYE come again",)

    def _list(self, command: str) -> Answer:
        rows: Answer = tuple(
            f'* LIST ({folder.flags}) "{self.server.delimiter}" "{name}"'
            for name, folder in self.server.folders.items()
        )
        if "STATUS" in command:
            rows += tuple(self._status(f'STATUS "{name}"')[0] for name in self.server.folders)
        return rows

    def _status(self, command: str) -> Answer:
        name = self._named(command)
        folder = self.server.folders[name]
        told = [f"MESSAGES {len(folder.messages)}"]
        told += [f"UIDNEXT {folder.next_uid}"] * bool(folder.next_uid)
        told += [f"UIDVALIDITY {folder.uidvalidity}"] * bool(folder.uidvalidity)
        return (f'* STATUS "{name}" ({" ".join(told)})',)

    def _examine(self, command: str) -> Answer:
        self.folder = self._named(command)
        folder = self.server.folders[self.folder]
        told: list[str] = [f"* {len(folder.messages)} EXISTS", r"* FLAGS (\Seen \Draft)"]
        told += [f"* OK [UIDNEXT {folder.next_uid}]"] * bool(folder.next_uid)
        told += [f"* OK [UIDVALIDITY {folder.uidvalidity}]"] * bool(folder.uidvalidity)
        return tuple(told)

    _select = _examine

    def _named(self, command: str) -> str:
        found = re.search(r'"((?:[^"\\]|\\.)*)"', command)
        assert found, command
        return found[1]

    def _append(self, command: str) -> Answer:
        self.server.appended.append(self.literal(command))
        folder = self.server.folders[self._named(command)]
        uid = folder.next_uid
        header, _, body = self.server.appended[-1].partition(b"\r\n\r\n")
        folder.messages[uid] = Message(header + b"\r\n\r\n", body, flags=("\\Draft", "\\Seen"))
        return (f"{{tag}} OK [APPENDUID {folder.uidvalidity} {uid}] stored",)

    def _uid_search(self, command: str) -> Answer:
        uids = list(self.server.folders[self.folder].messages)
        chosen = set(uids)
        words = command.split()[2:]
        while words:
            word = words.pop(0)
            if word == "UID":
                chosen &= set(_within(words.pop(0), uids))
            elif word == "SINCE":
                day = datetime.strptime(words.pop(0), "%d-%b-%Y").replace(tzinfo=UTC)
                chosen = {uid for uid in chosen if self._message(uid).at >= day}
            elif word == "DELETED":
                chosen = {uid for uid in chosen if "\\Deleted" in self._message(uid).flags}
            elif word == "HEADER":
                words.pop(0)
                wanted = words.pop(0).strip('"').encode()
                chosen = {uid for uid in chosen if wanted in self._message(uid).header}
            else:
                chosen &= {uids[number - 1] for number in _within(word, range(1, len(uids) + 1))}
        return ("* SEARCH" + "".join(f" {uid}" for uid in sorted(chosen)),)

    def _uid_fetch(self, command: str) -> Answer:
        uids = list(self.server.folders[self.folder].messages)
        positions = {uid: number for number, uid in enumerate(uids, 1)}
        return tuple(self.fetched(uid, positions[uid], command) for uid in _within(command.split()[2], uids))

    def _fetch(self, command: str) -> Answer:
        uids = list(self.server.folders[self.folder].messages)
        numbers = _within(command.split()[1], range(1, len(uids) + 1))
        return tuple(self.fetched(uids[number - 1], number, command) for number in numbers)

    def fetched(self, uid: int, number: int, command: str) -> bytes:
        """The answer about one message, as asked."""
        message = self._message(uid)
        section = re.search(r"BODY\.PEEK(\[[^\]]*\])<0\.(\d+)>", command)
        data = b""
        if section:
            whole = section[1] == "[]"
            content = (message.header + message.body if whole else message.header)[: int(section[2])]
            data = f" BODY{section[1]}<0> {{{len(content)}}}\r\n".encode() + content
        at = message.at.strftime("%d-%b-%Y %H:%M:%S +0000")
        told = f'* {number} FETCH (UID {uid} FLAGS ({" ".join(message.flags)}) INTERNALDATE "{at}"'
        return told.encode() + data + b")\r\n"

    def _message(self, uid: int) -> Message:
        return self.server.folders[self.folder].messages[uid]

    def _uid_store(self, _command: str) -> Answer:
        return ()

    def _uid_expunge(self, command: str) -> Answer:
        del self.server.folders[self.folder].messages[int(command.split()[2])]
        return ("* 1 EXPUNGE",)


def _within(sequence: str, numbers: "list[int] | range") -> list[int]:
    """The numbers a sequence set names. `n:*` names the last one too, even below n (RFC 3501, 6.4.8)."""
    last = numbers[-1] if numbers else 0
    found: set[int] = set()
    for part in sequence.split(","):
        low, _, high = part.partition(":")
        ends = sorted(last if end == "*" else int(end) for end in (low, high or low))
        found |= {*numbers[bisect_left(numbers, ends[0]) : bisect_right(numbers, ends[1])]}
    return sorted(found)
