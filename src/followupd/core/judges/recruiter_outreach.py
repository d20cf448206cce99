"""Says that somebody who seeks people writes of their own accord to one who has not applied there."""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

SIGNS = ("saw", "recruits", "open")


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`recruiter_outreach` where two of its three signs stand outside any thread; else None."""
    if body is None or relation.known or not is_person(envelope, relation, body) or answers(envelope, body):
        return None
    text = said(envelope, body)
    held = [name for name in SIGNS if text.says(name)]
    if len(held) < 2 or text.says("applied") or not text.says("saw") | text.says("recruits"):
        return None
    numbers = sorted({n for name in held for n in text.where(name)})
    return verdict("recruiter_outreach", text, numbers, envelope, relation)
