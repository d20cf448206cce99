"""Reads the notices that mailing services send as JSON instead of a report: Amazon's of bounces and deliveries."""

import re

from followupd.core.judges.automatic import sign
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body

_NOTICE = re.compile(r"\"notificationType\"\s*:\s*\"(Bounce|Delivery|Complaint)\"")
_FAILED = re.compile(r"\"emailAddress\"\s*:\s*\"([^\"\s@]{1,64}@[^\"\s@]{1,255})\"")
_SAID = re.compile(r"\"diagnosticCode\"\s*:\s*\"([^\"]{1,300})\"")
_PASSING = re.compile(r"\"bounceType\"\s*:\s*\"Transient\"")


def notice(body: Body) -> Verdict | None:
    """The verdict on such a notice; None where the text is none."""
    text = body.text[:20_000]
    found = _NOTICE.match(text.lstrip(), 1) if text.lstrip()[:1] == "{" else None
    if not found:
        return None
    told = sign(found[0])
    if found[1] != "Bounce":
        return Verdict("delivery_report", "strong", (told,))
    said = _SAID.search(text)
    evidence = (told, *((sign(said[1]),) if said else ()))
    failed = tuple(dict.fromkeys(_FAILED.findall(text)))[:50]
    return Verdict("bounce_soft" if _PASSING.search(text) else "bounce_hard", "strong", evidence, recipients=failed)
