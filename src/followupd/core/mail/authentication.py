"""Whether the user's own mail server says that a sender is forged (RFC 8601, DMARC: RFC 7489)."""

import re

from followupd.core.mail.envelope import Envelope

_COMMENT = re.compile(r"\([^()]{0,400}\)")
_RESULT = re.compile(r";\s*dmarc\s*=\s*([a-z]{2,12})\b", re.IGNORECASE)
_SERVER = re.compile(r"\s*\"?([^\s;\"]{1,253})\"?(?:\s+\d{1,3})?\s*(?=;|$)")


def is_forged(envelope: Envelope, server: str) -> bool:
    """Whether the newest Authentication-Results of `server` (its authserv-id) says dmarc=fail. "" believes nobody.

    Only the topmost field of that name counts: what lies below it may have come with the mail.
    """
    if not server:
        return False
    for name, value in envelope.headers:
        if name != "authentication-results":
            continue
        said = _COMMENT.sub(" ", value[:8_000])
        who = _SERVER.match(said)
        if who and who[1].lower() == server.strip().lower():
            result = _RESULT.search(said)
            return bool(result and result[1].lower() == "fail")
    return False
