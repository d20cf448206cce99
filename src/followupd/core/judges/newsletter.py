"""Says that one text went to many, as news or advertising, and nobody expects an answer."""

from dataclasses import replace

from followupd.core.judges.bounce_text import system_writer
from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`newsletter` by the words of one, with the fields of mass mail or without; else None."""
    if body is None or relation.known or envelope.has("list-post") or system_writer(envelope):
        return None
    text = said(envelope, body)
    told = sorted(text.where("mass"))
    if is_mass(envelope, relation, body):
        return _weakly(verdict("newsletter", text, told, envelope, relation)) if told else None
    if len(told) < 2 or is_person(envelope, relation, body) or answers(envelope, body):
        return None
    return _weakly(verdict("newsletter", text, told, envelope, relation))


def _weakly(found: Verdict) -> Verdict:
    """No words prove that nobody waits for an answer."""
    return replace(found, strength="weak")
