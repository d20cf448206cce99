"""Says that somebody wants to talk to the applicant: invites, proposes times, confirms or moves them."""

from followupd.core.judges.asked_to_come import asked_to_come, is_question
from followupd.core.judges.automatic import sender_is_nobody
from followupd.core.judges.meaning_sentences import heard, heard_in, straight
from followupd.core.judges.meeting import in_words, invitations_of, meeting_findings
from followupd.core.judges.reasons import sign
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.words import LANGUAGES
from followupd.core.judges.writer import BY_PERSON, about_work, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`interview_invitation` where a text invites to a conversation about a position; else None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    if is_other_visit(text, envelope, relation):
        return None
    if called_off_by_tool(envelope):
        return verdict("interview_invitation", text, (0,), envelope, relation)
    told = (invitations(text) if about_work(envelope, text) else ()) or asked_to_come(text, envelope)
    return verdict("interview_invitation", text, told, envelope, relation) if told else None


def is_other_visit(text: Said, envelope: Envelope, relation: Relation) -> bool:
    """Whether a stranger calls off or moves the user's appointment with a doctor or their like. A small firm may ask an
    applicant to come to the like.
    """
    told = tuple(map(straight, text.sentences))
    other = any(_is_told(one, kind) for one in told for kind in ("cancels", "moves", "moved"))
    return other and _is_of_a_visit(text, envelope, relation)


def _is_of_a_visit(text: Said, envelope: Envelope, relation: Relation) -> bool:
    """Whether it is about such an appointment: no word of work is in it, and it answers nothing."""
    sender = str(envelope.sender or "")
    if relation.known or envelope.parents or _is_told(sender, "job_talks"):
        return False
    told = tuple(enumerate(map(straight, text.sentences)))
    visits = {number for number, one in told if _is_told(one, "other_visits")}
    work = text.where("candidacy") - visits or any(_is_told(one, "job_talks") for _, one in told)
    return not work and bool(visits or _is_told(sender, "other_visits"))


def _is_told(text: str, kind: str) -> bool:
    return heard_in(LANGUAGES, text, kind)


def called_off_by_tool(envelope: Envelope) -> bool:
    """Whether a program's subject calls a conversation off: "Canceled: Interview with Kim Lee". A person's word on it
    is an answer of theirs.
    """
    subject = straight(envelope.subject[:300])
    heard_in = (name for name in LANGUAGES if heard(name, "cancels", subject) and heard(name, "meets", subject))
    return sender_is_nobody(envelope) and next(heard_in, "") != "" and "?" not in subject


def by_calendar(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`interview_invitation` where a calendar asks for a meeting, moves it or calls it off (RFC 5546); else None.

    A REPLY is somebody's yes or no to the user's own invitation: a person's answer, with the meeting beside it.
    """
    if body is None or not body.calendars or is_mass(envelope, relation, body):
        return None
    found = invitations_of(envelope, body)
    called_off = all(one.method == "CANCEL" for one in found)
    if not found or (called_off and _is_of_a_visit(said(envelope, body), envelope, relation)):
        return None
    zone = envelope.date.tzinfo if envelope.date else None
    told = tuple(sign(in_words(one, zone)) for one in found[:3])
    person = (BY_PERSON,) if is_person(envelope, relation, body) else ()
    kind: Kind = "human" if all(one.method == "REPLY" for one in found) else "interview_invitation"
    return Verdict(kind, "strong", told, (*meeting_findings(found), *(person if kind != "human" else ())))


def invitations(text: Said) -> tuple[int, ...]:
    """The sentences that invite: to a conversation named in them, or near one named elsewhere.

    While the position waits, no meeting is proposed yet, however much they would like one.
    """
    if text.says("paused"):
        return ()
    invites = tuple(n for n in text.plainly("invite") if n and n not in text.where("refuse") | text.where("alive"))
    if text.says("received"):  # "interviews will take place in May" invites nobody yet
        invites = tuple(n for n in invites if n in text.where("reader"))
    # "How did the interview go? Come on Friday" is a friend's.
    named = {n for n in text.where("interview") if n in invites or not (n and is_question(text, n))}
    near = tuple(n for n in invites if {n - 1, n, n + 1} & named)
    return near or (invites if 0 in named else ())
