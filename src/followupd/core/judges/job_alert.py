"""Says that openings are listed for somebody who seeks: a job board's alert, an employer's list."""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`job_alert` where two different signs of a list stand in a machine's unasked mail; else None."""
    if body is None or relation.known or is_person(envelope, relation) or answers(envelope, body):
        return None
    text = said(envelope, body)
    if text.kinds_of("alert") < 2 or text.says("received"):
        return None
    return verdict("job_alert", text, sorted(text.where("alert")), envelope, relation)
