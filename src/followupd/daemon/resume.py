"""Whether the user's resume is still the one it was: another one is news."""

import json
from datetime import date
from pathlib import Path

from followupd.adapters.store.ledger import Ledger
from followupd.config.files import opened

_KEY = "resume"


def notice(ledger: Ledger, resume: str, today: date) -> date | None:
    """The day on which it was seen to have changed, None if it never has. Remembers what is there today."""
    held = _held(ledger)
    digest = _digest(resume)
    if not digest or digest == held.get("digest"):
        return changed_on(ledger)
    since = today.isoformat() if held else ""
    ledger.remember(_KEY, json.dumps({"digest": digest, "since": since}))
    return today if held else None


def changed_on(ledger: Ledger) -> date | None:
    """The day on which the resume was last seen to be another than before."""
    since = _held(ledger).get("since")
    return date.fromisoformat(since) if since else None


def _held(ledger: Ledger) -> dict[str, str]:
    return dict(json.loads(ledger.recall(_KEY) or "{}"))


def _digest(resume: str) -> str:
    from hashlib import blake2b

    try:
        if not resume:
            return ""
        with opened(Path(resume)) as file:
            return blake2b(file.read(), digest_size=16).hexdigest()
    except OSError:
        return ""  # told when it is to be attached
