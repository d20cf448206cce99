"""The three names of a draft of ours: opaque to everybody, computed, never stored, the same after a lost ledger."""

from dataclasses import dataclass

_BYTES = 17  # 136 bits: 28 base32 characters, of which the first 26 (130 bits) are kept


@dataclass(frozen=True, slots=True)
class DraftIds:
    """`draft_id`: 26 characters of [a-z2-7], the value of X-Draft-Id. `message_id`, `marker`: "<26 characters@domain>".

    The marker stands in References just before the parent: clients that make a new Message-ID keep it (mail-facts.md,
    Part B, section 2).
    """

    draft_id: str
    message_id: str
    marker: str


def account_key(login: str, address: str) -> bytes:
    """The key of an account's ids, 32 bytes, from its login and address (case does not count); kept nowhere."""
    return _hash(_joined(login.lower(), address.lower()), 32)


def draft_ids(key: bytes, own_address: str, parent_identity: str, step: int, person: str = "") -> DraftIds:
    """The ids of the draft for one step after one message. `parent_identity`: of the message followed, "" for none.

    `person`: key of the one it goes to, where the step writes to several, else "".

    The same four values give the same ids, always; a change of any gives others. `key`: at most 64 bytes (RFC 7693).
    """
    own = own_address.lower()
    domain = _domain(own)
    about = (parent_identity, str(step), *((person,) if person else ()))
    draft, message, marker = (_name(key, own, *about, which) for which in ("draft", "message", "marker"))
    return DraftIds(draft_id=draft, message_id=f"<{message}@{domain}>", marker=f"<{marker}@{domain}>")


def _name(key: bytes, *values: str) -> str:
    from base64 import b32encode

    return b32encode(_hash(_joined(*values), _BYTES, key)).decode("ascii").lower()[:26]


def _joined(*values: str) -> bytes:
    """Length before each value, so that no two lists of values give the same bytes."""
    encoded = [v.encode("utf-8", "surrogatepass") for v in values]
    return b"".join(len(v).to_bytes(4, "big") + v for v in encoded)


def _domain(address: str) -> str:
    """The domain of an address in ASCII, as an id wants it; "localhost" where there is none."""
    domain = address.rpartition("@")[2]
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return "localhost"
    allowed = all(c.isalnum() or c in ".-" for c in ascii_domain)
    return ascii_domain if ascii_domain and allowed and "@" in address else "localhost"


def pursuit_id(identity: str) -> str:
    """The short id of a pursuit, computed from the id of its first mail, so that a rebuilt ledger gives the same."""
    return _hash(identity.encode("utf-8", "surrogateescape"), 4).hex()


def _hash(data: bytes, size: int, key: bytes = b"") -> bytes:
    from hashlib import blake2b  # loaded where something is hashed: what only looks seldom does

    return blake2b(data, digest_size=size, key=key).digest()
