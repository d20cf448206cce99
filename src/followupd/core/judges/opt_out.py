"""Says that somebody does not want to be written to again. It ends everything with them, so the words must be plain."""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

# What is longer has more to say, and a sentence of it is about something else.
MOST_SENTENCES = 10


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`opt_out` where a short mail forbids further ones; None in mass mail, whose footers speak of the same."""
    if body is None or is_mass(envelope, relation, body):
        return None
    if not (is_person(envelope, relation, body) or answers(envelope, body)):
        return None
    text = said(envelope, body)
    told = tuple(n for n in text.plainly("opt_out") if n)
    if not told or len(text.sentences) > MOST_SENTENCES + 2:
        return None
    return verdict("opt_out", text, told, envelope, relation)
