"""What the facts add up to, as `folding` makes it: every pursuit as it stands, and the questions for the user."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from followupd.core.facts import Began, MessageSeen, UserSaid
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.sequences import OCCASION_NUMBERS
from followupd.core.pursuits import absences
from followupd.core.pursuits.agreed import with_agreed
from followupd.core.pursuits.counted import CountedMail
from followupd.core.pursuits.crowd import NOBODY, Crowd
from followupd.core.pursuits.events import from_person, wants_papers
from followupd.core.pursuits.failed import with_failed
from followupd.core.pursuits.meetings import Meeting, meetings
from followupd.core.pursuits.people import addressee, is_role_address, organisation_domain
from followupd.core.pursuits.progress import Progress, progress, still_stated, thanks_to_others
from followupd.core.pursuits.promises import promises
from followupd.core.pursuits.pursuit import About, DraftInFolder, DraftLife, Pursuit, Thanks, Touch
from followupd.core.pursuits.said import NO_WORDS, Words, is_word, wishes
from followupd.core.pursuits.spoken import spoke_with, with_noted
from followupd.core.pursuits.states import ENDS, RELATIONS
from followupd.core.pursuits.turns import Turns


@dataclass(frozen=True, slots=True)
class History:
    """All that is known, computed. `by_draft`: the lives of our drafts, in the order of their first intents;
    `unsettled`: those of which more may become known. `counted`: what counts against the caps. `by_id`: the pursuits by
    id.
    """

    pursuits: tuple[Pursuit, ...]
    by_draft: Mapping[str, DraftLife]
    unsettled: tuple[DraftLife, ...]
    doubts: tuple[MessageSeen, ...]
    began: tuple[Began, ...]
    counted: CountedMail
    by_id: Mapping[str, Pursuit]
    own_absences: tuple[tuple[date, date], ...] = ()
    words: Words = NO_WORDS
    crowd: Crowd = NOBODY

    @property
    def drafts(self) -> tuple[DraftLife, ...]:
        """The life of every draft of ours."""
        return tuple(self.by_draft.values())

    def lying(self, in_drafts: Iterable[DraftInFolder]) -> tuple[DraftLife, ...]:
        """The lives of which these are copies, in the order of their first intents."""
        here = {draft.draft for draft in in_drafts} - {""}
        found = [self.by_draft[name] for name in here if name in self.by_draft]
        return tuple(sorted(found, key=lambda life: (life.intended.hour, life.intended.draft)))


def pursuit_of(
    name: str,
    messages: list[MessageSeen],
    words: tuple[UserSaid, ...],
    began: tuple[Began, ...],
    lives: tuple[DraftLife, ...],
    own: frozenset[str],
    calendar: Calendar,
) -> Pursuit:
    """One pursuit from all that belongs to it: its mail in the order of its hours, one of which opens it."""
    told = with_agreed(with_failed(messages, own), own, calendar.zone)
    return _pursuit(_lived(name, told, words, began, own, calendar), lives, own, calendar)


@dataclass(frozen=True, slots=True)
class _Lived:
    """One pursuit's mail, walked through with the user's words. `sent`: the user's own of `messages`."""

    name: str
    opening: MessageSeen
    messages: list[MessageSeen]
    words: tuple[UserSaid, ...]
    sent: list[MessageSeen]
    turns: Turns
    lead: Address | None
    lead_mail: MessageSeen
    meetings: tuple[Meeting, ...]


def _lived(
    name: str,
    messages: list[MessageSeen],
    words: tuple[UserSaid, ...],
    began: tuple[Began, ...],
    own: frozenset[str],
    calendar: Calendar,
) -> _Lived:
    opening, since = _from_its_opening(name, messages)
    sent = [m for m in since if m.ours]
    turns = Turns.of(opening, since, [b for b in began if _began_for(b, opening)], own, calendar, words)
    its_own = tuple(w for w in words if w.pursuit == name)
    met = with_noted(meetings(since, own), its_own, opening, calls=turns.sequence in RELATIONS)
    lead, lead_mail = turns.circle.lead_and_mail(sent, thanks_to_others(met, sent))
    return _Lived(name, opening, since, its_own, sent, turns, lead, lead_mail, met)


def _began_for(began: Began, opening: MessageSeen) -> bool:
    writer = address_key(opening.sender.address) if opening.sender else ""
    return began.account == opening.account and (not began.addresses or writer in began.addresses)


def _theirs(lived: _Lived) -> tuple[datetime, ...]:
    return tuple([m.hour for m in lived.messages if from_person(m) or wants_papers(m)])


def _pursuit(lived: _Lived, lives: tuple[DraftLife, ...], own: frozenset[str], calendar: Calendar) -> Pursuit:
    opening, sent, turns, course = lived.opening, lived.sent, lived.turns, lived.turns.course
    newest = sent[-1] if sent else opening
    come = _progress(lived, lives, calendar)
    return Pursuit(
        id=lived.name,
        account=opening.account,
        sequence=course.begun.sequence,
        state=turns.state,
        because=turns.because,
        ends=ENDS[turns.state],
        opening=opening,
        followed=_followed(lived),
        last_sent=newest,
        lead=lived.lead,
        bounced=frozenset(turns.circle.bounced),
        lead_mail=lived.lead_mail,
        about=_about(lived, sent if opening.ours else [opening, *sent], own, _of_another(lives)),
        last_touchpoint=turns.last_touchpoint,
        base=max([come.base, *_logged(lived.words)]),
        mails_done=come.mails_done,
        skipped=come.skipped,
        done=come.done,
        unanswered=_unanswered(lived, come.thanks, own),
        messages=tuple(lived.messages),
        away=absences.of(lived.messages, lived.lead, calendar),
        drafts=lives,
        from_before=turns.from_before,
        begun=course.begun,
        sent=tuple(sent),
        stated=still_stated(course.stated, course.begun.sequence, lived.meetings, calendar),
        meetings=lived.meetings,
        to_thank=tuple(replace(one, followed=_followed_by(one, lived)) for one in come.to_thank),
        promises=promises(lived.messages, lived.words),
        answered=course.answered,
        wishes=wishes(lived.words, newest),
        spoken=tuple(word for word in lived.words if spoke_with(word)),
        ended_with=turns.ended_with,
        offer=course.offer,
    )


def _progress(lived: _Lived, lives: tuple[DraftLife, ...], calendar: Calendar) -> Progress:
    course, anew = lived.turns.course, lived.turns.circle.anew
    met, lead = lived.meetings, lived.lead
    return progress(course.begun, course.held, lived.sent, lives, met, lead, calendar, _theirs(lived), anew)


def _followed(lived: _Lived) -> MessageSeen:
    """The newest mail of a person of either side; not what thanks somebody else than the lead for a meeting."""
    aside = thanks_to_others(lived.meetings, lived.sent)
    told = (m for m in reversed(lived.messages) if m is lived.opening or m.ours or from_person(m))
    return next(m for m in told if m is lived.opening or m.identity not in aside or _is_for(m, lived.lead))


def _followed_by(one: Thanks, lived: _Lived) -> MessageSeen:
    """The newest mail but for what the user has sent since the meeting: it went to others, who are thanked already."""
    told = (m for m in reversed(lived.messages) if (m.hour < one.ended if m.ours else from_person(m)))
    return next(told, lived.opening)


def _is_for(message: MessageSeen, lead: Address | None) -> bool:
    key = address_key(lead.address) if lead else ""
    return key in {address_key(a.address) for a in (*message.to, *message.cc)}


def _from_its_opening(name: str, messages: list[MessageSeen]) -> tuple[MessageSeen, list[MessageSeen]]:
    opening = next(m for m in messages if m.opens and m.pursuits[0] == name)
    return opening, [m for m in messages if m.hour >= opening.hour]


def _logged(words: tuple[UserSaid, ...]) -> list[datetime]:
    return [word.hour for word in words if word.verb == "log"]


def _of_another(lives: Iterable[DraftLife]) -> frozenset[str]:
    """The drafts that speak of another matter, as of a position that was won elsewhere."""
    return frozenset(life.intended.draft for life in lives if life.intended.step in OCCASION_NUMBERS)


def _about(
    lived: _Lived,
    sent: list[MessageSeen],
    own: frozenset[str],
    of_another: frozenset[str],
) -> About:
    """What the user's own mails say: the first word on the matter, the last of both on how to speak to the lead."""
    opening, lead = lived.opening, lived.lead
    organisation = _organisation(lead, opening, own)
    said = [m for m in sent if m.draft not in of_another]
    said.append(opening)  # what a machine confirmed where the user wrote nothing
    return About(
        organisation=organisation,
        organisation_name=_first(said, "organisation"),
        position=_first(said, "position"),
        reference=_first(said, "reference"),
        greeting=_greeting(sent, lead, own),
        language=_first([opening, *sent][::-1], "language"),
        familiar=_first(_between(lived)[::-1], "address") == "familiar",
    )


def _between(lived: _Lived) -> list[MessageSeen]:
    """What the user and the lead wrote, oldest first: how the one speaks to the other is taken up."""
    key = address_key(lived.lead.address) if lived.lead else ""
    return [m for m in lived.messages if m.ours or (key and from_person(m) and sender_key(m.sender) == key)]


def _first(messages: list[MessageSeen], finding: str) -> str:
    for message in messages:  # asked for five times of every pursuit
        if text := message.verdict.finding(finding):
            return text
    return ""


def _organisation(lead: Address | None, opening: MessageSeen, own: frozenset[str]) -> str:
    others = (*opening.to, *opening.cc, *filter(None, [None if opening.ours else opening.sender]))
    recipients = [a for a in others if address_key(a.address) not in own]
    domains = [organisation_domain(a.domain) for a in ((lead,) if lead else ()) + tuple(recipients)]
    return next((domain for domain in domains if domain), "")


def _greeting(sent: list[MessageSeen], lead: Address | None, own: frozenset[str]) -> str:
    """The greeting the user last used in a mail to the lead."""
    greeted = ((m, greeting) for m in reversed(sent) if (greeting := m.verdict.finding("greeting")))
    return next((greeting for m, greeting in greeted if lead and _is_to(m, lead, own)), "")


def _is_to(message: MessageSeen, lead: Address, own: frozenset[str]) -> bool:
    first = addressee(message.to, message.cc, own)
    return first is not None and address_key(first.address) == address_key(lead.address)


def _unanswered(lived: _Lived, thanks: frozenset[str], own: frozenset[str]) -> tuple[Touch, ...]:
    """What the user wrote or did unasked since the last answer; neither thanks for a meeting count, nor what answers a
    question or keeps a promise and asks nothing.
    """
    both: list[MessageSeen | UserSaid] = [*lived.messages, *lived.words]
    steps = sorted(both, key=lambda s: s.hour)
    since = next((n for n in range(len(steps), 0, -1) if _is_sign(steps[n - 1])), 0)
    if 0 < since < len(steps) and _is_owed(steps[since - 1], steps[since]):
        since += 1
    touches, kept = [], False  # one promise is kept once, whatever that mail promises again
    last = next((s for s in reversed(steps[:since]) if isinstance(s, MessageSeen) and s.ours), None)
    for step in steps[since:]:
        if isinstance(step, UserSaid):
            touches += [_call(step)] if step.verb == "log" else []
        elif step.ours and not is_word(step):
            keeps = not kept and _keeps_promise(step, last)
            if step.identity not in thanks and not keeps:
                touches.append(_touch(step, step is lived.opening, own))
            last, kept = step, kept or keeps
    return tuple(touches)


def _keeps_promise(mail: MessageSeen, before: MessageSeen | None) -> bool:
    """Whether it does what the user's mail before it promised, and no more."""
    return before is not None and bool(promises((before,))) and mail.verdict.finding("asks") != "yes"


def _is_owed(step: MessageSeen | UserSaid, answer: MessageSeen | UserSaid) -> bool:
    """Whether a mail of theirs asked for something, and the user's answers that and no more."""
    if isinstance(step, UserSaid) or isinstance(answer, UserSaid) or not answer.ours or is_word(answer):
        return False
    return step.verdict.finding("meaning") == "asks" and answer.verdict.finding("asks") != "yes"


def _is_sign(step: MessageSeen | UserSaid) -> bool:
    """Whether it sets the count to nought: a person's mail, a call they took, a meeting."""
    if isinstance(step, UserSaid):
        return step.verb == "log" and step.direction != "out"
    return from_person(step)


def _call(word: UserSaid) -> Touch:
    """A call in vain counts like a mail."""
    people = frozenset({address_key(word.contact)} if word.contact else ())
    return Touch(word.hour, people, organisation_domain(word.contact.rpartition("@")[2]), opening=False)


def _touch(message: MessageSeen, opening: bool, own: frozenset[str]) -> Touch:
    others = [a for a in message.to if address_key(a.address) not in own]
    lead = addressee(message.to, message.cc, own)
    people = frozenset(address_key(a.address) for a in (*others, lead) if a and not is_role_address(a.address))
    organisation = next((d for a in others if (d := organisation_domain(a.domain))), "")
    return Touch(message.hour, people, organisation, opening)
