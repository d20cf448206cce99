"""What a mail of theirs does to a pursuit: from what it was judged to be to events of the table of states."""

from collections.abc import Iterable

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Kind
from followupd.core.pursuits.meetings import invites, is_settled
from followupd.core.pursuits.people import is_no_reply, is_role_address, is_tracking_system
from followupd.core.pursuits.states import Event

# What is in no row changes nothing. An answer that is in no row of MEANINGS asks: it is never chased over.
_EVENTS: dict[Kind, Event] = {
    "acknowledgement": "acknowledged",
    "assessment": "answered",
    "elsewhere": "answered",
    "recruiter_outreach": "answered",
    "interview_invitation": "answered",
    "rejection": "rejected",
    "position_filled": "rejected",
    "offer": "offered",
    "opt_out": "opted_out",
    "left_company": "left",
}
# What a mail that wants something of the user holds.
_WANTS = {"meeting", "meeting_word", "proposed_time", "referral", "deadline", "stated_date", "position"}
_MEANINGS: dict[str, Event] = {"asks": "answered", "holds": "held", "closes": "refused"}


def events_of(message: MessageSeen, before: Iterable[MessageSeen] = ()) -> tuple[Event, ...]:
    """The events of one message, in their order. `before`: what the other side wrote earlier."""
    verdict = message.verdict
    invited = invites(message)
    if invited:
        return (invited, *_beside(invited, message))
    if verdict.kind == "human":
        meant = _MEANINGS.get(verdict.finding("meaning"), "answered")
        return (meant, "answered") if meant == "refused" and verdict.finding("question") else (meant,)
    event = _EVENTS.get(verdict.kind)
    if event == "rejected" and not from_person(message):
        return ("rejected",) if any(map(from_person, before)) else ("turned_down",)
    if event == "rejected" and verdict.finding("question"):
        return ("rejected", "answered")  # as whether they may keep the papers
    if event == "acknowledged" and verdict.finding("question"):
        return ("acknowledged", "answered")  # as papers that are lacking
    return (event,) if event else ()


def _beside(invited: Event, message: MessageSeen) -> tuple[Event, ...]:
    """What a mail that fixes a meeting, or calls one off, asks or promises as well."""
    verdict = message.verdict
    meant = _MEANINGS.get(verdict.finding("meaning"))
    # A calendar is answered in the calendar, and "Let's say Friday at 10" is: who wants a mail asks for one.
    names = {found.text for found in verdict.findings if found.kind == "proposed_time"}
    if meant == "answered" and is_settled(message) and verdict.finding("question") in {"", *names}:
        return ()
    promised = verdict.kind == "human" or verdict.finding("hold")
    told = meant == "answered" or (meant == "held" and invited == "uninvited" and promised)
    return (meant,) if meant and told else ()


def is_kind_word(message: MessageSeen) -> bool:
    """Of an answer to thanks for a rejection: nothing in it wants anything, and the matter is closed already. A text
    that was not read, or in no language that is known, may want anything.
    """
    verdict, kinds = message.verdict, {found.kind for found in message.verdict.findings}
    if verdict.kind != "human" or "question" in kinds:
        return False
    meaning = verdict.finding("meaning")
    return meaning == "closes" or (meaning == "asks" and "language" in kinds and not kinds & _WANTS)


def from_person(message: MessageSeen) -> bool:
    """Whether somebody wrote it who can be written to. Of what a machine or a person may send, the sender decides."""
    if message.ours or message.sender is None or message.verdict.kind == "acknowledgement":
        return False
    if message.verdict.by_person:
        return True
    address = message.sender.address
    unwritable = is_no_reply(address) or is_role_address(address) or is_tracking_system(message.sender.domain)
    return message.verdict.is_answer and not unwritable


def wants_papers(message: MessageSeen) -> bool:
    """Whether it is a receipt that asks for something."""
    return not message.ours and message.verdict.kind == "acknowledgement" and message.verdict.may_want
