"""Says that the one written to is no longer there, and who is in their place."""

from followupd.core.judges.saying import said
from followupd.core.judges.stand_in import successor
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`left_company`, by their machine's word or a colleague's; else None."""
    if body is None or is_mass(envelope, relation):
        return None
    text = said(envelope, body)
    told = tuple(n for n in text.plainly("left") if n)
    if not told:
        return None
    return verdict("left_company", text, told, envelope, relation, successor(envelope, body))
