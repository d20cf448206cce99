"""Says that an application goes no further. What holds only perhaps ("if you do not hear from us") is no rejection."""

from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import about_work, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`rejection` where a text refuses, or regrets and wishes well, and is about a position; else None."""
    if body is None:
        return None
    text = said(envelope, body)
    told = refusals(text) or _offices_no(envelope, relation, text)
    if not told and text.says("wish") and not text.says("received"):
        told = text.plainly("regret") if text.plainly("wish") else ()
    return verdict("rejection", text, told, envelope, relation) if told and about_work(envelope, text) else None


def _offices_no(envelope: Envelope, relation: Relation, text: Said) -> tuple[int, ...]:
    """Where an office writes about the reader's application: the sentences that deny something about it."""
    if is_person(envelope, relation) or is_mass(envelope, relation) or text.says("account"):
        return ()
    denied = text.plainly("not", "reader", "candidacy")
    return denied if text.says("regret") or text.says("wish") or text.says("weighing") else ()


def refusals(text: Said) -> tuple[int, ...]:
    """The sentences that refuse: plainly, by preferring somebody else, or by regretting that something is not."""
    told = {*text.plainly("refuse"), *text.plainly("others", "chose")}
    if not told and text.says("weighing"):
        told = {*text.plainly("others"), *text.plainly("regret", "not", "candidacy")}
    return tuple(sorted(told))
