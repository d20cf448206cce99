"""Reads the notices that mailing services send as JSON instead of a report: Amazon's of bounces and deliveries."""

import re

from followupd.core.judges.delivery import COMPLAINT, code_in, not_reached, went_well
from followupd.core.judges.reasons import proven
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
    written = f"notificationType: {found[1]}"
    if found[1] != "Bounce":
        plain = COMPLAINT if found[1] == "Complaint" else went_well((), "")
        return Verdict("delivery_report", "strong", (proven(plain, written),))
    said, passing = _SAID.search(text), bool(_PASSING.search(text))
    failed = tuple(dict.fromkeys(_FAILED.findall(text)))[:50]
    code = code_in(said[1]) if said else None
    told = proven(not_reached(failed, not passing, code), f"{written}, {said[1]}" if said else written)
    return Verdict("bounce_soft" if passing else "bounce_hard", "strong", (told,), recipients=failed)
