"""What a mail of theirs meant for a pursuit, as one sentence for the user, with the words it rests on."""

from followupd.core.facts import MessageSeen
from followupd.core.pursuits.meetings import AGREED_UID
from followupd.core.pursuits.states import Event

_SENTENCES: dict[Event, str] = {
    "acknowledged": "{who} acknowledged your application on {day}",
    "answered": "{who} wrote on {day} ({how})",
    "held": "{who} wrote on {day} and lets you wait{words}",
    "refused": "{who} closed the matter on {day}{words}",
    "invited": "{who} fixed a meeting on {day}{words}",
    "uninvited": "{who} called the meeting off on {day}",
    "rejected": "{who} turned you down on {day}{words}",
    "turned_down": "the application was turned down on {day}{words}",
    "offered": "{who} made you an offer on {day}{words}",
    "opted_out": "{who} asked on {day} not to be written to any more{words}",
    "left": "{who} is no longer there, a mail of {day} says{words}",
}
# Where the position was gone before anybody chose, nobody was judged.
_OF_A_FILLED: dict[Event, str] = {
    "rejected": "{who} wrote on {day} that the position is filled{words}",
    "turned_down": "the position is filled, a mail of {day} says{words}",
}
# Which finding holds the words an event rests on; otherwise it is the judge's evidence.
_WORDS: dict[Event, str] = {"refused": "closing", "invited": "meeting", "held": "hold"}
# Of which the evidence says first who wrote: that is told already.
_BY_A_PERSON = frozenset(("held",))


def told(event: Event, message: MessageSeen, day: str) -> str:
    """The sentence."""
    if agreed := _agreed(event, message):
        return f"{agreed} on {day}"
    who = (message.sender.name or message.sender.address) if message.sender else "somebody"
    found = message.verdict.finding(_WORDS.get(event, ""))
    words = found or ("" if event in _BY_A_PERSON else next(iter(message.verdict.evidence), ""))
    sentences = _SENTENCES | _OF_A_FILLED if message.verdict.kind == "position_filled" else _SENTENCES
    return sentences[event].format(who=who, day=day, how=message.because, words=f": {words}" if words else "")


def _agreed(event: Event, message: MessageSeen) -> str:
    """Of a meeting that was agreed on in prose, who proposed what and who agreed."""
    meeting = next((f for f in message.verdict.findings if f.kind == "meeting"), None)
    if meeting is None or not meeting.field("uid").startswith(AGREED_UID):
        return ""
    if event == "invited":
        return meeting.text
    return "you called the meeting off" if event == "uninvited" and message.ours else ""
