"""A mailbox as a model: what lies where, what our daemon was seen to do to it, and a server that shows it over IMAP.

Every message remembers which draft of ours it is or was made from (`of`), so that a test can ask what the daemon
itself has to find out.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from adapters.imap.scripted import CUT, Answer, Conversation, Folder, Message, Scripted
from followupd.adapters.imap.drafts import field as header_field

FLAGS = {"INBOX": "", "Sent": r"\Sent", "Drafts": r"\Drafts", "Trash": r"\Trash", "Archive": r"\Archive"}
_CHANGES = re.compile(r"UID (STORE|EXPUNGE|MOVE)|(STORE|EXPUNGE|CREATE|DELETE|RENAME|MOVE|SUBSCRIBE|CLOSE)\b")


@dataclass
class Lying(Message):
    """A message in a folder of the model. `of`: the id of our draft it is or comes from; `untouched`: it is that."""

    of: str = ""
    untouched: bool = False


@dataclass
class ModelMailbox:
    """`cut_at`: the connection ends at that command, counted down. `cut_append`: how the next APPEND ends: 0 before its
    end, 1 stored, 2 stored late. `late`: drafts the server has yet to store, and whether somebody can say by then that
    they are as they were written. `heard`: drafts the daemon knows to be
    written, which are never written again. `written`: (id, To) of every APPEND. `wrong`: what must never happen.
    """

    server: Scripted
    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    cut_at: int | None = None
    late: list[tuple[bytes, bool]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    cut_append: int | None = None
    heard: set[str] = field(default_factory=set)
    written: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server.folders = {name: Folder(flags=flags, uidnext=1) for name, flags in FLAGS.items()}
        self.server.rules = [(r".*", self._asked)]
        self.server.capabilities = "IMAP4rev1 UIDPLUS UNSELECT LIST-STATUS SPECIAL-USE"

    def put(
        self, folder: str, raw: bytes, *, flags: tuple[str, ...] = (), of: str = "", untouched: bool = False
    ) -> int:
        """Lay a message there, as it arrives now. Gives its UID."""
        header, _, body = raw.partition(b"\r\n\r\n")
        place = self.server.folders[folder]
        uid = place.uidnext or 1
        place.messages[uid] = Lying(header + b"\r\n\r\n", body, self.now, flags, of, untouched)
        place.uidnext = uid + 1
        return uid

    def all_of(self, *folders: str) -> list[tuple[str, int, Lying]]:
        """Folder, UID and message of everything that lies there."""
        return [
            (name, uid, message)
            for name in folders
            for uid, message in self.server.folders[name].messages.items()
            if isinstance(message, Lying)
        ]

    def take(self, folder: str, uid: int) -> Lying:
        """Take a message out."""
        message = self.server.folders[folder].messages.pop(uid)
        assert isinstance(message, Lying)
        return message

    def move(self, folder: str, uid: int, target: str) -> None:
        """Move it; it keeps its hour."""
        message, now = self.take(folder, uid), self.now
        self.now = message.at
        self.put(target, raw_of(message), flags=message.flags, of=message.of, untouched=message.untouched)
        self.now = now

    def renumber(self, folder: str, how: str) -> None:
        """Another UIDVALIDITY: with the same UIDs, with others, or from 1 on."""
        place = self.server.folders[folder]
        place.uidvalidity += 1
        first = {"same": None, "others": (place.uidnext or 1) + 5, "from 1": 1}[how]
        if first is not None:
            place.messages = dict(enumerate(place.messages.values(), first))
            place.uidnext = max(place.messages, default=first - 1) + 1

    def stores_late(self) -> None:
        """What was sent completely before a cut is stored after all."""
        for raw, untouched in self.late:
            self._store(raw, untouched)
        self.late.clear()

    def nobody_remembers(self) -> None:
        """The ledger is lost: of no draft can be said any more that it is as it was written, so all are left alone."""
        self.heard.clear()
        self.late = [(raw, False) for raw, _ in self.late]
        for *_, message in self.all_of("Drafts"):
            message.untouched = False

    def untouchable(self) -> list[tuple[str, int, bytes, tuple[str, ...]]]:
        """Everything but our own untouched drafts, which we may take back."""
        return [(f, uid, m.header, m.flags) for f, uid, m in self.all_of(*FLAGS) if not (f == "Drafts" and m.untouched)]

    def _asked(self, conversation: Conversation, command: str) -> Answer:
        if self.cut_at is not None:
            self.cut_at -= 1
            if self.cut_at < 0:
                self.cut_at = None
                self._unheard(conversation.folder, command)
                return (CUT,)
        if command.startswith("APPEND"):
            return self._append(conversation, command)
        if command.startswith("SELECT") and "Drafts" not in command:
            self.wrong.append(f"opened for writing: {command}")
        if _CHANGES.match(command):
            self._changed(conversation.folder, command)
        return ()

    def _unheard(self, folder: str, command: str) -> None:
        """Its removal was begun and nobody heard how it ended: who removed it in the end is not known."""
        removed = re.fullmatch(r"UID (?:STORE|EXPUNGE) (\d+).*", command)
        message = self.server.folders[folder].messages.get(int(removed[1])) if removed else None
        if isinstance(message, Lying) and message.untouched:
            self.heard.discard(message.of)

    def _changed(self, folder: str, command: str) -> None:
        removed = re.fullmatch(r"UID EXPUNGE (\d+)", command)
        message = self.server.folders["Drafts"].messages.get(int(removed[1])) if removed else None
        if folder != "Drafts" or (removed and not (isinstance(message, Lying) and message.untouched)):
            self.wrong.append(f"changed {folder}: {command}")
        elif isinstance(message, Lying) and sum(m.of == message.of for *_, m in self.all_of(*FLAGS)) == 1:
            self.heard.discard(message.of)  # taken back: it may be written anew

    def _append(self, conversation: Conversation, command: str) -> Answer:
        raw, way = conversation.literal(command), self.cut_append
        self.cut_append = None
        self._noted(raw)
        if way is None:
            self.heard.add(draft_id(raw))
            return (f"{{tag}} OK [APPENDUID {self.server.folders['Drafts'].uidvalidity} {self._store(raw)}] stored",)
        if way == 1:
            self._store(raw)
        if way == 2:
            self.late.append((raw, True))
        return (CUT,)

    def _store(self, raw: bytes, untouched: bool = True) -> int:
        return self.put("Drafts", raw, flags=(r"\Draft", r"\Seen"), of=draft_id(raw), untouched=untouched)

    def _noted(self, raw: bytes) -> None:
        draft = draft_id(raw)
        if any(m.of == draft for _, _, m in self.all_of("Drafts", "Sent", "Trash")):
            self.wrong.append("wrote a draft that lies in Drafts, Sent or Trash")
        if draft in self.heard:
            self.wrong.append("wrote a draft for the second time")
        self.written.append((draft, header_field(raw.partition(b"\r\n\r\n")[0], b"to")))


def draft_id(raw: bytes) -> str:
    """X-Draft-Id."""
    return header_field(raw.partition(b"\r\n\r\n")[0], b"x-draft-id")


def raw_of(message: Message) -> bytes:
    """The whole of it."""
    return message.header + message.body
