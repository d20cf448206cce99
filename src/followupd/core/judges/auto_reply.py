"""Says that a machine answered: a receipt, a ticket's number, a note that somebody has left. Nobody has read us yet."""

from followupd.core.judges.automatic import strong_signs
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`auto_reply` on strong evidence (RFC 3834, section 5, and its relatives); None otherwise."""
    signs = strong_signs(envelope, body, relation)
    return Verdict("auto_reply", "strong", signs[:5]) if signs else None
