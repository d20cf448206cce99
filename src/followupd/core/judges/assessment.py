"""Says that a test or a task is to be done for an application, and by when."""

from followupd.core.judges.deadline import deadline
from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`assessment` where a text names a test and what is to be done with it; else None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    named = text.where("test") - text.where("if")
    doing = text.where("do_test") - text.where("if")
    told = sorted(n for n in doing if n and {n - 1, n, n + 1, 0} & named)
    if not told or not named or text.says("handed_in"):
        return None
    due = deadline(envelope, body)
    if text.says("received") and not due and "://" not in body.new_text:
        return None  # a receipt that speaks of a test to come
    return verdict("assessment", text, told, envelope, relation, due)
