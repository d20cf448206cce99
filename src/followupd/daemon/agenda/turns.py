"""The agenda's sections about whose turn it is: answers the user owes, what they promised, and what they decided."""

from collections.abc import Iterable
from datetime import date
from shlex import quote

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.plan.correctable import one_full_working_day
from followupd.core.plan.promise import still_owed
from followupd.core.pursuits.offers import what_to_say
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import RELATIONS
from followupd.daemon import owed
from followupd.daemon.agenda.moment import Item, Moment
from followupd.daemon.outlook import contact
from followupd.daemon.owed import TOLD_AFTER

# What a message can decide, in a sentence.
DECIDED = {
    "rejection": "They go no further with your application",
    "refusal": "They cannot help now",
    "position_filled": "The position is filled",
    "offer": "They make you an offer",
    "opt_out": "They want no more mail about this",
    "left_company": "They have left the company",
}


def answers(moment: Moment) -> Iterable[Item]:
    """Offers until they are answered; questions on their days."""
    for pursuit in moment.those("your_turn"):
        until, asked, since = _to_come(pursuit, moment), moment.asked.get(pursuit.id), _since(pursuit, moment)
        if until:
            yield Item(pursuit.id, contact(pursuit), f"their offer, to be answered by {until.isoformat()}", day=until)
        elif _is_today(pursuit, moment):
            yield Item(pursuit.id, _who(pursuit, asked), _what(pursuit, asked, moment), owed.question(asked), since)


def later(moment: Moment) -> Iterable[Item]:
    """What is the user's to answer and is not told again today, with the day on which it is."""
    for pursuit in moment.those("your_turn"):
        asked, since = moment.asked.get(pursuit.id), _since(pursuit, moment)
        if not _to_come(pursuit, moment) and not _is_today(pursuit, moment) and _is_open(pursuit, moment):
            presses = owed.presses_from(asked, pursuit, moment.situation)
            again = min(day for day in (presses, moment.told_next(since)) if day)
            text = f"{_what(pursuit, asked, moment)}; you are reminded on {again.isoformat()}"
            yield Item(pursuit.id, _who(pursuit, asked), text, day=since)


def _to_come(pursuit: Pursuit, moment: Moment) -> date | None:
    """The day, today or later, by which the user said that they answer an offer."""
    until = pursuit.wishes.offer_until
    return until if until and until >= moment.today else None


def _since(pursuit: Pursuit, moment: Moment) -> date:
    """The day on which it became the user's turn; of an offer whose day is over, that day."""
    if _over(pursuit, moment) and pursuit.wishes.offer_until:
        return pursuit.wishes.offer_until
    asked = moment.asked.get(pursuit.id)
    if asked and not asked.verdict.is_answer and not (pursuit.answered and pursuit.answered > asked.hour):
        return moment.day_of(asked.hour)
    words = moment.situation.history.words.of.get(pursuit.id, ())
    return moment.day_of(pursuit.answered or max([pursuit.opening.hour, *(w.hour for w in words)]))


def _over(pursuit: Pursuit, moment: Moment) -> bool:
    """Whether the day has passed by which the user was to answer an offer, as they said."""
    until = pursuit.wishes.offer_until
    return (
        until is not None
        and until < moment.today
        and (pursuit.answered is None or moment.day_of(pursuit.answered) <= until)
    )


def _what(pursuit: Pursuit, asked: MessageSeen | None, moment: Moment) -> str:
    if not _over(pursuit, moment):
        return owed.what(asked, pursuit, moment.today)
    say = f"`followupd won {pursuit.id}` or `followupd lost {pursuit.id}` tells what came of it"
    return f"their offer was to be answered by {pursuit.wishes.offer_until}; {say}"


def _who(pursuit: Pursuit, asked: MessageSeen | None) -> str:
    return str(asked.sender) if asked and asked.sender else contact(pursuit)


def _is_today(pursuit: Pursuit, moment: Moment) -> bool:
    """Whether it is told today: it presses, or it is one of its days and not yet done."""
    asked, since = moment.asked.get(pursuit.id), _since(pursuit, moment)
    told = moment.is_told(since) or moment.is_caught_up(since, asked.seen if asked else None)
    return owed.is_pressing(asked, pursuit, moment.situation) or (told and _is_open(pursuit, moment))


def _is_open(pursuit: Pursuit, moment: Moment) -> bool:
    asked, since = moment.asked.get(pursuit.id), _since(pursuit, moment)
    owes = _over(pursuit, moment) or owed.is_owed(pursuit, asked, since, moment.situation)
    return owes and not _is_answered_by_draft(pursuit, asked)


def _is_answered_by_draft(pursuit: Pursuit, asked: MessageSeen | None) -> bool:
    """Whether a draft to its writer lies there that was written since, and no question of theirs is left open by it."""
    if asked is None or owed.question(asked):
        return False
    written = (life.intended for life in pursuit.drafts if life.live and life.intended.hour >= asked.hour)
    return any(sender_key(asked.sender) in {address_key(a.address) for a in one.to} for one in written)


def offers(moment: Moment) -> Iterable[Item]:
    """Offers the user has written about, until they say what came of it: nobody there is asked about anything."""
    for pursuit in moment.situation.history.pursuits:
        offer = pursuit.offer
        if pursuit.state == "closed" or not offer.stands or not offer.wrote:
            continue
        if pursuit.state == "resting" and offer.answered:
            yield Item(pursuit.id, contact(pursuit), pursuit.because, day=moment.day_of(offer.answered))
        else:
            by = f", to be answered by {offer.until.isoformat()}" if offer.until else ""
            yield Item(
                pursuit.id, contact(pursuit), f"their offer stands{by}; {what_to_say(pursuit.id)}", day=offer.until
            )


def promises(moment: Moment) -> Iterable[Item]:
    """What the user said they would do, from that day on."""
    for pursuit in moment.situation.history.pursuits:
        for promise in still_owed(pursuit, moment.situation) if pursuit.state != "closed" else ():
            if moment.is_told(promise.day, (0, *TOLD_AFTER)):
                yield Item(pursuit.id, contact(pursuit), "you wrote", f"“{promise.text}”", promise.day)


def decided(moment: Moment) -> Iterable[Item]:
    """For as long as nothing may be drafted from it, so that a misreading can be put right."""
    calendar = moment.situation.policy.calendar
    for message in moment.messages:
        decides = _decides(message)
        if decides in DECIDED and moment.situation.now < one_full_working_day(message.seen, calendar):
            for pursuit in filter(None, map(moment.situation.history.by_id.get, message.pursuits)):
                if _was_decided(pursuit, message, decides):
                    continue
                what = DECIDED["refusal" if decides == "rejection" and _is_relation(pursuit) else decides]
                theirs = [m for m in moment.messages if not m.ours and pursuit.id in m.pursuits]
                ways = (_put_right(pursuit, message, theirs[-1]),)
                who = str(message.sender) if decides == "left_company" and message.sender else contact(pursuit)
                yield Item(pursuit.id, who, what, _words(message), moment.day_of(message.hour), ways)


def _was_decided(pursuit: Pursuit, message: MessageSeen, decides: str) -> bool:
    """Whether they had said no before: what tells more of it, as an answer to what was missing, decides nothing."""
    no = decides in ("rejection", "position_filled")
    return no and pursuit.sequence == "rejection" and pursuit.begun.message.hour < message.hour


def _put_right(pursuit: Pursuit, message: MessageSeen, last: MessageSeen) -> str:
    """What says that it was misread, as it is typed. `last`: their newest, which is meant where none is named."""
    which = "" if last.identity == message.identity else f" --message {quote(message.identity)}"
    correct = f"`followupd correct {pursuit.id} --kind human{which}`"
    if pursuit.state == "closed":
        return f"{correct} if that was misread; nothing is written from it"
    return f"{correct} if that was misread; whatever is written from it comes after a whole working day"


def _is_relation(pursuit: Pursuit) -> bool:
    """Whether it was never about a position: who helps with a search turns nobody down."""
    return pursuit.opening.opens in RELATIONS and pursuit.sequence in RELATIONS


def _words(message: MessageSeen) -> str:
    """The sentence, or what else the judgement rests on."""
    closing = message.verdict.finding("closing")
    return f"“{closing}”" if closing else next(iter(message.verdict.evidence), "")


def _decides(message: MessageSeen) -> str:
    if message.ours:
        return ""
    closes = message.verdict.kind == "human" and message.verdict.finding("meaning") == "closes"
    return "rejection" if closes else message.verdict.kind
