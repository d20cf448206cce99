"""The captured mailboxes as drafts of ours and as mails that may have been made from them, with the truth beside."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from followupd.core.facts import DraftIntended, DraftWritten
from followupd.core.mail.body import read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read
from followupd.core.pursuits.drafts import lives
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.signals import Sighting

FOLDER = Path(__file__).with_name("captures")
CLIENTS = ("neo", "mutt", "rc", "tb", "aerc", "alp")


@dataclass(frozen=True, slots=True)
class Captured:
    """One message as it was found. `truth`: the draft it was made from, or ""."""

    client: str
    name: str
    folder: str
    raw: bytes
    truth: str

    @property
    def envelope(self) -> Envelope:
        return read(self.raw)

    @property
    def sighting(self) -> Sighting:
        body = read_body(self.raw)
        texts = tuple(text for text in (body.text, body.html_text) if text)
        return Sighting(self.envelope, texts, self.envelope.date or datetime.max.replace(tzinfo=UTC))


@cache
def drafts() -> dict[str, tuple[DraftLife, Path]]:
    """Every draft as it was written, by its id."""
    found = {}
    for path in sorted(FOLDER.glob("*/*-00-appended.eml")):
        life = _life(_bytes(path))
        found[life.intended.draft] = (life, path)
    return found


@cache
def messages(*folders: str) -> tuple[Captured, ...]:
    """All that lay in these folders afterwards; "smtp" is what reached the submission server."""
    found = []
    for path in sorted(FOLDER.glob("*/*.eml")):
        folder = "smtp" if path.parent.name == "smtp" else path.stem.rpartition("-")[0].rpartition("-")[2]
        if folder in folders and "appended" not in path.name:
            raw = _bytes(path)
            client = _client(raw)
            found.append(Captured(client, path.name, folder, raw, _truth(client, raw)))
    return tuple(found)


def _truth(client: str, raw: bytes) -> str:
    """By the test that the subject names, as whoever recorded it knew."""
    subject = read(raw).subject
    fitting = [
        (len(path.name.split("-")[0]), draft)
        for draft, (_, path) in drafts().items()
        if path.parent.name == client and subject.startswith(f"Re: Quote 4711 {path.name.split('-')[0]}")
    ]
    return max(fitting, default=(0, ""))[1]


def _client(raw: bytes) -> str:
    sender = read(raw).sender
    assert sender is not None
    return sender.local


def _bytes(path: Path) -> bytes:
    return path.read_bytes().replace(b"X-Followupd-Draft:", b"X-Draft-Id:")


def _life(raw: bytes) -> DraftLife:
    envelope, body = read(raw), read_body(raw)
    assert envelope.date is not None
    marker = next((i for i in envelope.references if i.startswith("<fu-ref-")), f"<no-marker-{envelope.draft_id}@x>")
    hour = envelope.date
    intended = DraftIntended(
        seen=hour, hour=hour, account="main", folder="Drafts", pursuit=f"p-{envelope.draft_id}",
        draft=envelope.draft_id,
        message_id=envelope.identity, marker=marker, parent=envelope.in_reply_to[0], step=0, template="t", because="",
        to=envelope.to, subject=envelope.subject, text=body.text, digest="", uidvalidity=1, uidnext=1, cc=envelope.cc,
        html_text=body.html_text,
    )  # fmt: skip
    written = DraftWritten(hour, hour, intended.pursuit, intended.draft, 1, 1, "")
    return lives((intended, written))[intended.pursuit][0]
