"""Says that something is to be done about an account: a code, a forgotten password, an unfinished form."""

from followupd.core.judges.deadline import deadline
from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`account_notice` where a machine writes about an account; None where a person does."""
    if body is None or relation.contact or is_person(envelope, relation, body):
        return None
    text = said(envelope, body)
    told = text.where("account") - text.where("if")
    if not told or {*text.plainly("refuse", "candidacy")} - told:  # "no; your data will be deleted"
        return None
    arrived = {*text.plainly("received", "candidacy")} - text.where("not") - told
    if arrived and text.says("process"):  # "it is under review; sign in to see how it goes"
        return None
    return verdict("account_notice", text, sorted(told), envelope, relation, deadline(envelope, body))
