"""Whom a note names instead of its writer: who has taken over from somebody who left, who answers while one is away."""

from datetime import date

from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.pursuit import Pursuit


def successor(pursuit: Pursuit) -> Address | None:
    """Of whoever has left, as their newest note names them, with an address that works; None where none does."""
    notes = (m for m in reversed(pursuit.messages) if not m.ours and m.verdict.kind == "left_company")
    note = next(notes, None)
    for found in note.verdict.findings if note else ():
        address = found.field("address") if found.kind in ("successor", "referral") else ""
        if address and address_key(address) not in pursuit.bounced:
            return Address(found.field("name"), address)
    return None


def deputy(pursuit: Pursuit, today: date) -> str:
    """Who answers meanwhile, with their address and until when, as the note of one who is away says; "" for nobody."""
    away = max(pursuit.away, key=lambda one: (one.start, one.until), default=None)
    if away is None or away.until < today:
        return ""
    note = next(m for m in reversed(pursuit.messages) if m.verdict.kind == "out_of_office")
    for found in note.verdict.findings:
        name, address = found.field("name"), found.field("address")
        if found.kind == "stand_in" and (name or address):
            who = str(Address(name, address)) if address else name
            return f"until {away.until.isoformat()} their note names {who}"
    return ""
