"""The last word: a person wrote this, or it cannot be told who did."""

import re

from followupd.core.judges.automatic import null_sender, says_generated, sender_is_nobody, sign, subject_phrase
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

_NO = re.compile(r"(?:no\b.*)?", re.IGNORECASE)


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """`human`, or `unsure` where a machine is likely but not proven. What is known to us is always `human`."""
    if relation.known:
        known = sign(f"answers {relation.ids[0]}" if relation.ids else f"from {relation.contact}")
        generated = says_generated(envelope)
        if generated:
            return Verdict("human", "weak", (known, sign(f"{generated}, but it reads like a person's answer")))
        return Verdict("human", "strong", (known, "no sign of a machine that proves one"))
    doubts = _doubts(envelope)
    if doubts:
        return Verdict("unsure", "weak", doubts)
    who = str(envelope.sender)
    answers = bool(envelope.parents) or bool(body and body.new_text.strip() != body.text.strip())
    return Verdict("human", "strong" if answers else "weak", (sign(f"from {who}, without any sign of a machine"),))


def _doubts(envelope: Envelope) -> tuple[str, ...]:
    """What speaks for a machine, without proving one."""
    doubts: list[str] = []
    if envelope.sender is None:
        doubts.append("no sender can be read")
    elif sender_is_nobody(envelope):
        doubts.append(sign(f"{envelope.sender.address}: nobody reads there"))
    if envelope.has("auto-submitted") and not _NO.fullmatch(envelope.header("auto-submitted")):
        doubts.append(sign(f"Auto-Submitted: {envelope.header('auto-submitted')}"))
    if subject_phrase(envelope):
        doubts.append(sign(f'the subject begins "{subject_phrase(envelope)}"'))
    if null_sender(envelope):
        doubts.append("Return-Path: <>")
    return tuple(doubts)
