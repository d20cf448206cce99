"""The fingerprint by which a draft is known to be byte for byte as we wrote it."""

from hashlib import blake2b


def digest(raw: bytes) -> str:
    """Hex BLAKE2b-256 of a message with its line ends as CRLF, as they are on the wire and in APPEND (RFC 3501)."""
    canonical = b"\r\n".join(raw.replace(b"\r\n", b"\n").split(b"\n"))
    return blake2b(canonical, digest_size=32).hexdigest()
