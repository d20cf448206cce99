"""Records what real mail clients leave of drafts that open a thread: `make record-clients` writes the captures anew.

Three letters of the kind that answers nothing, each edited and sent, sent as it was, only saved, and thrown away. What
lay in each folder after each step is kept byte for byte, as is what reached the submission server.
"""

import sys
import uuid
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from clients.live import neomutt, roundcube, thunderbird
from clients.live.cases import Done
from followupd.core.mail.compose import Draft, compose
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import draft_ids
from servers.dovecot import running_dovecot
from servers.mailbox import FOLDERS, Mailbox, Stored
from servers.submission import Sink, running_sink
from stories.story import ZONE

FOLDER = Path(__file__).resolve().parents[1] / "captures" / "opens"
CLIENTS: tuple[ModuleType, ...] = (neomutt, roundcube, thunderbird)
ME = Address("Mara Winter", "mara.winter@applicant.example")
KEY = b"a key for captures"
# Words that every letter holds and that the clients' drivers change: easy, documents, Kind regards.
LETTERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "thanks": (
        "Thank you for the talk, {key}",
        (
            "Thank you for your time on Tuesday and for showing me the workshop. You made it easy to ask.",
            "I have sent the documents you asked for to your colleague.",
        ),
    ),
    "introduction": (
        "Pat Lindt suggested that I write to you, {key}",
        (
            "Pat Lindt, with whom I worked at the harbour office, thinks that we should know each other.",
            "Would an easy quarter of an hour on the phone be possible next week? My documents are ready.",
        ),
    ),
    "touch": (
        "News from Bremen, {key}",
        (
            "When we met in spring you told me which course was easy to combine with work. I have finished it.",
            "The documents came last week. How did your move to the new hall go?",
        ),
    ),
}
WHAT: tuple[Done, ...] = ("edited_and_sent", "sent_as_it_was", "only_saved", "deleted")


@dataclass(frozen=True, slots=True)
class Letter:
    """One draft and what is done with it; what the clients' drivers ask of a case."""

    kind: str
    done: Done

    @property
    def key(self) -> str:
        """One word, by which the clients search."""
        return f"{self.kind}{WHAT.index(self.done)}"

    @property
    def subject(self) -> str:
        """It ends in the key."""
        return LETTERS[self.kind][0].format(key=self.key)

    def draft(self, at: datetime) -> Draft:
        """As the daemon writes one that answers nothing."""
        name = f"{self.key.capitalize()} Keller"
        to = Address(name, f"{self.key}@firm.example")
        text = "\n\n".join([f"Dear {name},", *LETTERS[self.kind][1], "Kind regards\nMara Winter\n"])
        return Draft(ME, (to,), (), self.subject, text, draft_ids(KEY, ME.address, "", 0, self.key), "", (), at)


@dataclass
class Recording:
    """The desk of a client, on which nobody looks: every `look` keeps what is new."""

    mailbox: Mailbox
    sink: Sink
    client: str
    letter: Letter | None = None
    steps: int = 0
    kept: set[bytes] = field(default_factory=set)

    def look(self, later: timedelta = timedelta()) -> None:
        """Keep what is new in every folder, and what was submitted."""
        del later  # nobody's passes are played here
        assert self.letter
        self.steps += 1
        for folder in ("Drafts", "Sent", "Trash"):
            for stored in self.of(folder, self.letter):
                self._keep(f"{self.steps}-{folder}", stored.raw)
        for number, raw in enumerate(self.sink.messages):
            self._keep(f"{number}-smtp", raw)

    def _keep(self, name: str, raw: bytes) -> None:
        mark = name.partition("-")[2].encode() + raw
        if mark not in self.kept:
            self.kept.add(mark)
            assert self.letter
            (FOLDER / self.client).mkdir(parents=True, exist_ok=True)
            (FOLDER / self.client / f"{self.letter.key}-{name}.eml").write_bytes(raw)

    def of(self, folder: str, letter: Any) -> list[Stored]:
        """What a client shows there of a letter."""
        lying = [m for m in self.mailbox.messages(folder) if r"\Deleted" not in m.flags]
        return [m for m in lying if str(m.email["Subject"]).endswith(letter.subject)]


def record(client: ModuleType, box: Mailbox, sink: Sink) -> None:
    """One client through all letters."""
    desk = Recording(box, sink, client.NAME.lower())
    letters = [Letter(kind, done) for kind in LETTERS for done in WHAT]
    yesterday = datetime.now(ZONE).replace(microsecond=0) - timedelta(days=1)
    for letter in letters:
        raw = compose(letter.draft(yesterday))
        box.deliver("Drafts", raw, yesterday, (r"\Draft", r"\Seen"))
        desk.letter = letter
        desk._keep("0-appended", raw)
    with client.running(desk) as program:
        for letter in letters:
            desk.letter, desk.steps = letter, 0
            program.perform(letter)
            desk.look()


def main() -> int:
    with running_dovecot() as server:
        for client in CLIENTS:
            box = Mailbox(server.account(f"{uuid.uuid4().hex[:8]}@applicant.example"))
            with closing(box), running_sink() as sink:
                for folder in FOLDERS:
                    box.create(folder)
                record(client, box, sink)
    return 0


if __name__ == "__main__":
    sys.exit(main())
