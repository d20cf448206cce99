"""What a mail of theirs does to a pursuit: from what it was judged to be to events of the table of states."""

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Kind
from followupd.core.pursuits.meetings import invites
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
_MEANINGS: dict[str, Event] = {"asks": "answered", "holds": "held", "closes": "refused"}


def events_of(message: MessageSeen, met: bool) -> tuple[Event, ...]:
    """The events of one message, in their order. `met`: a person of the other side has written before."""
    verdict = message.verdict
    invited = invites(message)
    if invited:
        # A calendar is answered in the calendar: who wants a mail asks for one.
        by_calendar = any(f.kind == "meeting" and f.field("method") for f in verdict.findings)
        asks = verdict.finding("meaning") == "asks" and (not by_calendar or verdict.finding("question"))
        return (invited, "answered") if asks else (invited,)
    if verdict.kind == "human":
        return (_MEANINGS.get(verdict.finding("meaning"), "answered"),)
    event = _EVENTS.get(verdict.kind)
    if event == "rejected" and not met and not from_person(message):
        return ("turned_down",)
    return (event,) if event else ()


def from_person(message: MessageSeen) -> bool:
    """Whether somebody wrote it who can be written to. Of what a machine or a person may send, the sender decides."""
    if message.ours or message.sender is None or message.verdict.kind == "acknowledgement":
        return False
    if message.verdict.by_person:
        return True
    address = message.sender.address
    unwritable = is_no_reply(address) or is_role_address(address) or is_tracking_system(message.sender.domain)
    return message.verdict.is_answer and not unwritable
