"""Says that somebody who seeks people writes of their own accord to one who has not applied there."""

import re

from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.words import either
from followupd.core.judges.writer import answers, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

_TRADE = re.compile(either("machines", "recruiters_domains"))


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`recruiter_outreach` where two of its three signs stand outside any thread; else None."""
    if body is None or relation.known or not is_person(envelope, relation, body) or answers(envelope, body):
        return None
    text = said(envelope, body)
    found, seeks, asked = text.where("saw"), text.where("recruits") | text.where("employs"), text.where("open")
    if text.says("applied") or not recruits(text, envelope) or not (found or asked):
        return None
    return verdict("recruiter_outreach", text, sorted(found | seeks | asked), envelope, relation)


def recruits(text: Said, envelope: Envelope) -> bool:
    """Whether there is work to give on the writer's side, and nothing says that their matter is another.

    Who asks for advice, passes a posting on, or offers a flat has seen the reader's profile and would like a talk too.
    Who seeks somebody for a client seeks nothing for themselves.
    """
    giving = text.where("employs") | text.where("recruits")
    return bool(giving or _seeks_people(envelope)) and not text.where("own_matter") - giving


def _seeks_people(envelope: Envelope) -> bool:
    """Whether the sender's domain names the trade."""
    return envelope.sender is not None and bool(_TRADE.search(envelope.sender.domain))
