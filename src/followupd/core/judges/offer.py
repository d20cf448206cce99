"""Says that the position is offered: in words, as a letter, as a contract."""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`offer` where a sentence offers and denies nothing; else None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    if text.says("paused"):  # "we won't be hiring before May, but I'd love to have you here"
        return None
    told = tuple(n for n in text.plainly("offer") if n not in text.where("not") | text.where("refuse"))
    return verdict("offer", text, told, envelope, relation) if any(told) else None
