"""Says that the one written to is no longer there, and who is in their place."""

from followupd.core.judges.rejection import refusals
from followupd.core.judges.saying import Said, said
from followupd.core.judges.stand_in import successor
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`left_company`, by their machine's word or a colleague's; else None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    told = tuple(n for n in text.plainly("left") if n and n not in text.where("field"))
    # A person who asks something tells of a colleague who left; whoever answers for one who left asks nothing. Who says
    # no to the reader tells only why they were in haste.
    if not told or (is_person(envelope, relation) and (_goes_on(text) or {*refusals(text)} - {*told})):
        return None
    return verdict("left_company", text, told, envelope, relation, successor(envelope, body))


def _goes_on(text: Said) -> bool:
    """Whether the writer asks something, or tells how they go on: then they can still be written to."""
    return text.says("goes_on") or any(one.rstrip().endswith("?") for one in text.sentences[1:])
