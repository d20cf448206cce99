"""How far a pursuit has come on its sequence: what the next wait counts from, which steps are done, whom to thank."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.sequences import HEARD, INTRODUCTION_NUMBER, THANKS_NUMBERS
from followupd.core.pursuits.drafts import has_its_time, is_over, says_nothing
from followupd.core.pursuits.meetings import Meeting, invites
from followupd.core.pursuits.pursuit import Begun, DraftLife, Thanks
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.stated import Stated

# Sequences that begin with the end of a meeting, whose first step thanks everybody who was there.
MEETING_SEQUENCES = ("interview", "conversation")


@dataclass(frozen=True, slots=True)
class Progress:
    """`base`: what the next wait counts from. `mails_done`, `skipped`: steps done by mail, steps declined. `done`: what
    each of them asked, in their order, as far as that counts (`Pursuit.done`).

    `to_thank`: who was met and has not been thanked. `thanks`: identities of the mails that thank.
    """

    base: datetime
    mails_done: int
    skipped: int
    to_thank: tuple[Thanks, ...] = ()
    thanks: frozenset[str] = frozenset()
    done: tuple[str, ...] = ()


def progress(
    begun: Begun,
    heard: Iterable[datetime],
    sent: Sequence[MessageSeen],
    lives: Sequence[DraftLife],
    meetings: Sequence[Meeting],
    lead: Address | None,
    calendar: Calendar,
    theirs: Sequence[datetime] = (),
    anew: Container[str] = (),
) -> Progress:
    """The progress since the sequence began; of a meeting's sequence, since the meeting ended. `heard`: the hours at
    which a person there let the user wait; `theirs`: those at which one wrote anything, in their order. `anew`:
    identities of mails that did no step, because what was sent before had come back.
    """
    declined = [life for life in lives if life.fate == "declined" or (is_over(life) and has_its_time(life))]
    if begun.sequence in MEETING_SEQUENCES and meetings:
        return _after_meetings(sent, declined, meetings, lead, calendar)
    declined = [life for life in declined if not says_nothing(life, begun.sequence, (begun.hour, *theirs))]
    skipped = [life for life in declined if life.intended.hour >= begun.counts_from]
    unseen = _sent_unseen((life for life in lives if life.intended.hour >= begun.counts_from), sent)
    own_beginning = [calendar.local_day(begun.counts_from)] if begun.own_mail else []
    mails = [m for m in sent if m.hour > begun.counts_from and calendar.local_day(m.hour) not in own_beginning]
    mails = [m for m in mails if m.identity not in anew]
    theirs = theirs if begun.sequence in _WITH_OWED_ANSWERS else ()
    told = {m.identity: _step_of(m, before, theirs) for before, m in zip((None, *sent), sent, strict=False)}
    by_weight = sorted(mails, key=lambda m: (_WEIGHT.get(told[m.identity], 2), m.hour))
    days = {calendar.local_day(m.hour): (m.hour, told[m.identity]) for m in by_weight}
    refused = {life.intended.draft: (life.since, "") for life in skipped}
    done = [*days.values(), *refused.values(), *((life.since, "") for life in unseen)]
    done += [(hour, HEARD) for hour in heard if hour >= begun.counts_from]
    base = max([begun.hour, *(m.hour for m in sent), *(life.since for life in (*skipped, *unseen))])
    asked = tuple(what for _, what in sorted(done))
    return Progress(base, len(days) + len(unseen), len(refused), done=asked)


# Where what is owed in between does no step. After a rejection the answer is the thanks.
_WITH_OWED_ANSWERS = ("application", "acknowledged", "recruiter", "keep_in_touch")
# Of the mails of one day the one counts that did most.
_WEIGHT = {HEARD: 0, "": 1}


def _step_of(message: MessageSeen, before: MessageSeen | None, theirs: Sequence[datetime]) -> str:
    """What a mail of the user's own making asks for; a draft of ours did the step it was written for. What is sent
    because they asked for it, or as promised, does no step: it only says that they have what they need. Nor does what
    settles or moves a meeting.
    """
    if message.draft:
        return ""
    if invites(message):
        return HEARD
    if message.wrote and message.wrote.asks:
        return message.wrote.asks
    since = before.hour if before else message.hour
    owed = bisect_left(theirs, since) < bisect_left(theirs, message.hour)
    promised = bool(theirs and before and before.verdict.finding("promise"))
    return HEARD if owed or promised else ""


def _sent_unseen(lives: Iterable[DraftLife], sent: Sequence[MessageSeen]) -> list[DraftLife]:
    """Drafts the user sent with a client that files no copy: their step is done although no mail of it is there."""
    its_own = (life for life in lives if life.intended.step != INTRODUCTION_NUMBER)
    copied = {m.draft for m in sent}
    return [life for life in its_own if life.sent and life.intended.draft not in copied]


def _after_meetings(
    sent: Sequence[MessageSeen],
    declined: list[DraftLife],
    meetings: Sequence[Meeting],
    lead: Address | None,
    calendar: Calendar,
) -> Progress:
    sent = [m for m in sent if not is_word(m)]  # what the user said to the program thanks nobody
    ended, over = meetings[-1].end, max(meeting.over for meeting in meetings)
    met = [Thanks(*one) for m in meetings for one in (m.met or (((lead, m.end),) if lead else ()))]
    thanks = {mail.identity for one in met if (mail := _first_mail(one, sent)) and _thanks(one, mail, declined)}
    no_thanks = {life.intended.draft for one in met for life in declined if _declined(one, life)}
    to_thank = tuple(
        one for one in met if not _first_mail(one, sent) and not any(_declined(one, life) for life in declined)
    )
    key = address_key(lead.address) if lead else ""
    beside = [one for one in met if address_key(one.person.address) != key]
    after = [m for m in sent if m.hour >= ended]
    thanked = _days((m for m in after if m.identity in thanks), calendar)
    steps = (m for m in after if m.identity not in thanks and not any(_only_gives(one, m) for one in beside))
    others = _days((m for m in steps if m.hour >= over), calendar) - thanked
    skipped = [life for life in declined if life.intended.hour >= ended]
    refused = {life.intended.draft for life in skipped}
    first = 1 if thanked or refused & no_thanks else 0
    base = max([over, *(m.hour for m in after), *(life.since for life in skipped if life.fate == "declined")])
    return Progress(base, first + len(others), len(refused - no_thanks), to_thank, frozenset(thanks))


def still_stated(word: Stated | None, sequence: str, meetings: Sequence[Meeting], calendar: Calendar) -> Stated | None:
    """Their word on when, unless it was given before a meeting and its day does not lie behind it: nobody decides on
    somebody whom they are about to meet.
    """
    if word is None or sequence not in MEETING_SEQUENCES or not meetings:
        return word
    last = meetings[-1]
    before = word.hour < last.end and (word.named is None or word.named <= calendar.local_day(last.start))
    return None if before else word


def thanks_to_others(meetings: Iterable[Meeting], sent: Sequence[MessageSeen]) -> frozenset[str]:
    """Identities of the mails by which those were thanked who are known to have been there, and of those that give one
    of them what they wanted and ask nothing: who is in an interview does not deal with the application by that.
    """
    met = [Thanks(*one) for meeting in meetings for one in meeting.met]
    if not met:
        return frozenset()
    thanks = frozenset(mail.identity for one in met if (mail := _first_mail(one, sent)))
    return thanks | frozenset(m.identity for m in sent if any(_only_gives(one, m) for one in met))


def _only_gives(one: Thanks, mail: MessageSeen) -> bool:
    """Whether a mail of the user's own goes to somebody they have met and asks nothing."""
    asks = mail.draft or mail.verdict.finding("asks") == "yes" or (mail.wrote and mail.wrote.asks)
    return not asks and mail.hour >= one.ended and address_key(one.person.address) in _keys(mail.to)


def are_thanked(meetings: Iterable[Meeting], sent: Sequence[MessageSeen]) -> bool:
    """Whether the user has written to everybody since they met them; where nobody is known by address, to anybody."""
    return all(
        all(_first_mail(Thanks(*one), sent) for one in meeting.met)
        if meeting.met
        else any(mail.hour >= meeting.end for mail in sent)
        for meeting in meetings
    )


def _first_mail(one: Thanks, sent: Iterable[MessageSeen]) -> MessageSeen | None:
    """The user's first mail to that person after the meeting: their thank-you, whoever drafted it."""
    key = address_key(one.person.address)
    return next((m for m in sent if m.hour >= one.ended and key in _keys((*m.to, *m.cc))), None)


def _thanks(one: Thanks, mail: MessageSeen, declined: Iterable[DraftLife]) -> bool:
    """Whether that mail is their thank-you: not where that was given up before, and the mail does a later step."""
    later = bool(mail.draft or (mail.wrote and mail.wrote.asks))
    return not (later and any(_declined(one, life) and life.since <= mail.hour for life in declined))


def _declined(one: Thanks, life: DraftLife) -> bool:
    """Whether it is their thank-you that was deleted: a question to them is a step of its own."""
    if life.intended.step not in THANKS_NUMBERS or life.intended.hour < one.ended:
        return False
    return address_key(one.person.address) in _keys(life.intended.to)


def _keys(addresses: Iterable[Address]) -> set[str]:
    return {address_key(a.address) for a in addresses}


def _days(messages: Iterable[MessageSeen], calendar: Calendar) -> set[date]:
    """Mails of one day are one touchpoint (design, section 2)."""
    return {calendar.local_day(m.hour) for m in messages}
