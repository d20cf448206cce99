"""Says that the position itself is gone: filled, withdrawn or frozen. Nobody is refused; nobody is taken either.

What a person only puts on hold is not gone: they wrote, and may come back to it.
"""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`position_filled`, or None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    told = tuple(n for n in text.plainly("filled") if n not in text.where("yet"))
    if told and {*text.plainly("others", "chose")} - {*told} and text.says("refuse"):
        return None  # it is gone because somebody else was preferred: that refuses the reader
    if not told and not is_person(envelope, relation, body):
        told = text.plainly("paused")
    return verdict("position_filled", text, told, envelope, relation) if told else None
