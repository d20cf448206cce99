"""Says that a message went to many: lists, newsletters, mass mail. Never of mail that answers us or is a contact's."""

from followupd.core.judges.automatic import mass_signs
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`list`, always weak: Exchange and list software mark people's own answers the same way (mail-facts.md, 0.7)."""
    return Verdict("list", "weak", mass_signs(envelope)[:5]) if is_mass(envelope, relation, body) else None
