"""Says that somebody wants to talk to the applicant: invites, proposes times, confirms or moves them."""

from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import about_work, is_mass, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`interview_invitation` where a text invites to a conversation about a position; else None."""
    if body is None or is_mass(envelope, relation):
        return None
    text = said(envelope, body)
    told = invitations(text)
    return (
        verdict("interview_invitation", text, told, envelope, relation) if told and about_work(envelope, text) else None
    )


def invitations(text: Said) -> tuple[int, ...]:
    """The sentences that invite: to a conversation named in them, or near one named elsewhere."""
    invites = tuple(n for n in text.plainly("invite") if n)
    named = text.where("interview")
    near = tuple(n for n in invites if {n - 1, n, n + 1} & named)
    return near or (invites if 0 in named else ())
