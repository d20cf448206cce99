"""Says that a person wrote on another platform: the mail is only its notice, the answer lies there."""

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

PLATFORMS = ("linkedin", "xing", "indeed", "stepstone", "wellfound", "glassdoor", "facebook", "slack", "whatsapp")


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`elsewhere` where a platform on which people write to each other tells of a message; else None."""
    if envelope.sender is None or not _platform(envelope):
        return None
    text = said(envelope, body)
    told = sorted(text.where("wrote"))
    if not told or text.kinds_of("alert") > 1:
        return None
    return verdict("elsewhere", text, told, envelope, relation)


def _platform(envelope: Envelope) -> bool:
    """By the sender's domain; anybody can write a platform's name into their own."""
    domain = envelope.sender.domain if envelope.sender else ""
    return any(label in PLATFORMS for label in domain.replace("-", ".").split("."))
