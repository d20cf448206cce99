"""What lay in Drafts and Trash of ours and of the user's own, remembered until the folder changes."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from followupd.adapters.store.ledger import Ledger
from followupd.core.mail.mailbox import FolderStatus
from followupd.core.pursuits.pursuit import DraftInFolder


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Drafts as last read, with the STATUS it was read under, and when which draft of ours was last new in Trash.

    `marked`: UIDs of what lay there marked to be deleted; it is not among `drafts`.
    """

    status: FolderStatus | None
    drafts: tuple[DraftInFolder, ...]
    trash: dict[str, datetime]
    marked: frozenset[int] = frozenset()

    @property
    def has_ours(self) -> bool:
        """Whether a draft of ours lay there."""
        return any(draft.draft for draft in self.drafts)


NOTHING_SEEN = Snapshot(None, (), {})


def recall(ledger: Ledger, account: str) -> Snapshot:
    """The snapshot remembered for an account; a lost or unreadable one is an empty one, and Drafts is read again."""
    held = ledger.recall(f"drafts:{account}")
    if held is None:
        return NOTHING_SEEN
    data = json.loads(held)
    drafts = tuple(
        DraftInFolder(
            **{**d, "to": frozenset(d["to"]), "hour": datetime.fromisoformat(d["hour"]), "date": _hour(d.get("date"))}
        )
        for d in data["drafts"]
    )
    status = FolderStatus(**data["status"]) if data["status"] else None
    trash = data["trash"] if isinstance(data["trash"], dict) else {}
    hours = {draft: datetime.fromisoformat(hour) for draft, hour in trash.items()}
    return Snapshot(status, drafts, hours, frozenset(data.get("marked", ())))


def drop(ledger: Ledger, lying: DraftInFolder) -> None:
    """One of ours was taken away since; the folder is read again all the same, as its status is another now."""
    held = recall(ledger, lying.account)
    remember(ledger, lying.account, replace(held, drafts=tuple(d for d in held.drafts if d != lying)))


def _hour(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def remember(ledger: Ledger, account: str, snapshot: Snapshot) -> None:
    """Keep it for the next pass and for the verbs that do not look into the mailbox."""
    drafts = [
        {**asdict(d), "to": sorted(d.to), "hour": d.hour.isoformat(), "date": d.date and d.date.isoformat()}
        for d in snapshot.drafts
    ]
    status = asdict(snapshot.status) if snapshot.status else None
    trash = {draft: hour.isoformat() for draft, hour in snapshot.trash.items()}
    data = {"status": status, "drafts": drafts, "trash": trash, "marked": sorted(snapshot.marked)}
    ledger.remember(f"drafts:{account}", json.dumps(data))
