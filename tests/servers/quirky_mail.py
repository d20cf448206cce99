"""What lies in a played provider's mailbox, and the user's other hand in it: the web interface, the phone, the post."""

import itertools
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from servers.mailbox import Account, Mailbox, Raw, Stored, crlf
from servers.profiles import Profile


@dataclass
class Kept:
    """A folder. `told`: how often each UID was looked at by its header; `uidnext` never goes back."""

    uidvalidity: int
    uidnext: int = 1
    messages: dict[int, Stored] = field(default_factory=dict)

    def add(self, raw: bytes, at: datetime, flags: Iterable[str]) -> int:
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.messages[uid] = Stored(uid, frozenset(flags), at.replace(microsecond=0), raw)
        return uid


class QuirkyMail:
    """The folders of one account at one provider; may be used from any thread under `lock`."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.lock = threading.RLock()
        self.flags = dict(profile.folders)
        self.validities = itertools.count(profile.uidvalidity or 0, 1 if profile.uidvalidity else 0)
        self.folders = {name: Kept(next(self.validities)) for name, flags in profile.folders if "Noselect" not in flags}

    def add(self, folder: str, raw: bytes, at: datetime, flags: Iterable[str]) -> int:
        """As an APPEND does it, quirks included; gives the UID."""
        kept, profile = self.folders[folder], self.profile
        flags = {flag for flag in flags if not (profile.drops_draft_flag and flag == r"\Draft")}
        same = [uid for uid, one in kept.messages.items() if message_id(one.raw) == message_id(raw) != b""]
        if profile.merges and same:
            return same[0]
        if profile.mirror and not set(self.flags[folder].split()) & {r"\Junk", r"\Trash", r"\All"}:
            # "Drafts cannot be recognised by flag" in All Mail.
            self.folders[profile.mirror].add(raw, at, flags - {r"\Draft"})
        return kept.add(raw, at, flags)

    def drop(self, folder: str, uid: int) -> None:
        gone = self.folders[folder].messages.pop(uid, None)
        mirror = self.folders.get(self.profile.mirror)
        if gone and mirror and not any(gone.raw == m.raw for k in self._others() for m in k.messages.values()):
            mirror.messages = {u: one for u, one in mirror.messages.items() if one.raw != gone.raw}

    def _others(self) -> list[Kept]:
        return [kept for name, kept in self.folders.items() if name != self.profile.mirror]

    def renumber(self, folder: str, restart: bool = True) -> None:
        """Another UIDVALIDITY; the messages keep their order and get UIDs from 1 on, or keep those they had."""
        before = self.folders[folder]
        kept = Kept(next(self.validities) if self.profile.uidvalidity else before.uidvalidity)
        for one in before.messages.values():
            kept.add(one.raw, one.at, one.flags)
        self.folders[folder] = kept if restart else replace(before, uidvalidity=kept.uidvalidity)

    def restart(self) -> None:
        """What a restart of the server does to the numbers."""
        if self.profile.rotates:
            for folder in self.folders:
                self.renumber(folder)


class Hand(Mailbox):
    """The same as any test's mailbox, reaching past the server into what it keeps."""

    def __init__(self, account: Account, mail: QuirkyMail) -> None:
        super().__init__(account)
        self.mail = mail

    def deliver(self, folder: str, message: Raw, at: datetime, flags: Iterable[str] = ()) -> int:
        with self.mail.lock:
            return self.mail.add(folder, crlf(message), at, flags)

    def create(self, folder: str) -> None:
        with self.mail.lock:
            self.mail.flags[folder] = ""
            self.mail.folders[folder] = Kept(next(self.mail.validities))

    def remove(self, folder: str) -> None:
        with self.mail.lock:
            del self.mail.folders[folder], self.mail.flags[folder]

    def folders(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(flags.split()) for name, flags in self.mail.flags.items()}

    def messages(self, folder: str = "INBOX") -> list[Stored]:
        with self.mail.lock:
            return [one for _, one in sorted(self.mail.folders[folder].messages.items())]

    def flag(self, folder: str, uid: int, *flags: str) -> None:
        with self.mail.lock:
            kept = self.mail.folders[folder]
            kept.messages[uid] = kept.messages[uid]._replace(flags=kept.messages[uid].flags | {*flags})

    def delete(self, folder: str, uid: int) -> None:
        with self.mail.lock:
            self.mail.drop(folder, uid)

    def move(self, uid: int, source: str, target: str) -> None:
        with self.mail.lock:
            one = self.mail.folders[source].messages[uid]
            self.mail.drop(source, uid)
            self.mail.add(target, one.raw, one.at, one.flags)

    def status(self, folder: str) -> dict[str, int]:
        with self.mail.lock:
            kept = self.mail.folders[folder]
            unseen = sum(r"\Seen" not in one.flags for one in kept.messages.values())
            told = {"MESSAGES": len(kept.messages), "UIDNEXT": kept.uidnext}
            return told | {"UIDVALIDITY": kept.uidvalidity, "UNSEEN": unseen}

    def renumber(self, folder: str) -> None:
        with self.mail.lock:
            self.mail.renumber(folder)


def message_id(raw: bytes) -> bytes:
    found = re.search(rb"^Message-ID:[ \t]*(?:\r\n[ \t]+)?(\S+)", raw, re.MULTILINE | re.IGNORECASE)
    return found[1] if found else b""


def header_of(raw: bytes) -> bytes:
    return raw[: raw.find(b"\r\n\r\n") + 4] if b"\r\n\r\n" in raw else raw


def fields_of(raw: bytes, names: Iterable[str]) -> bytes:
    """Only those fields of a header, and the empty line (RFC 3501, 6.4.5)."""
    wanted = "|".join(re.escape(name) for name in names).encode()
    pattern = rb"^(?:" + wanted + rb"):[^\r]*\r\n(?:[ \t][^\r]*\r\n)*"
    return b"".join(re.findall(pattern, header_of(raw), re.MULTILINE | re.IGNORECASE)) + b"\r\n"


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def section(raw: bytes, found: "re.Match[str]") -> bytes:
    content = fields_of(raw, found[2].split()) if found[2] else header_of(raw) if "HEADER" in found[1] else raw
    return content[int(found[3]) : int(found[3]) + int(found[4])] if found[4] else content


def of_day(one: date, word: str, day: date) -> bool:
    return {"SINCE": one >= day, "BEFORE": one < day, "ON": one == day}[word]


def within(sequence: str, numbers: "tuple[int, ...] | range") -> list[int]:
    """The numbers a sequence set names. `n:*` names the last one too, even below n (RFC 3501, 6.4.8)."""
    last = numbers[-1] if numbers else 0
    found: set[int] = set()
    for part in sequence.split(","):
        low, _, high = part.partition(":")
        ends = sorted(last if end == "*" else int(end) for end in (low, high or low))
        found |= {number for number in numbers if ends[0] <= number <= ends[1]}
    return sorted(found)
