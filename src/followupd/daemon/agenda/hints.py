"""The agenda's sections of what the user might do, or may want to know: each told once, or on its days."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import PurePath

from followupd.core.mail.addresses import address_key
from followupd.core.plan import occasions, unmailed
from followupd.core.plan.decisions import Need
from followupd.core.plan.occasions import AGAIN
from followupd.core.plan.sequences import INTRODUCTION_NUMBER, Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.occasions import FRESH, begins_search
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Occasion, Pursuit
from followupd.daemon import delivered, meanwhile, talks, two_ways
from followupd.daemon.agenda.moment import Item, Moment
from followupd.daemon.kept_back import what
from followupd.daemon.outlook import contact, to_do


def meetings(moment: Moment) -> Iterable[Item]:
    """Whom the user meets today, until it is over."""
    zone = moment.situation.policy.calendar.zone
    for pursuit in moment.situation.history.pursuits:
        met = (one for series in pursuit.meetings for one in series.each) if pursuit.state != "closed" else ()
        for meeting in met:
            if moment.day_of(meeting.start) == moment.today and meeting.end > moment.situation.now:
                lead = address_key(pursuit.lead.address) if pursuit.lead else ""
                people = [person_name(one) for one in meeting.people if address_key(one.address) != lead]
                others = ", ".join(filter(None, (*people, *meeting.named)))
                who = f"{contact(pursuit)}, with {others}" if others else contact(pursuit)
                yield Item(pursuit.id, who, f"at {meeting.start.astimezone(zone):%H:%M}", day=moment.today)


def sent(moment: Moment) -> Iterable[Item]:
    """What was asked for has been sent, and nothing follows by itself."""
    return (Item(p.id, contact(p), told) for p, told in delivered.delivered(moment.situation))


def doubled(moment: Moment) -> Iterable[Item]:
    """Two ways to one firm."""
    return (Item(*told) for told in two_ways.two_ways(moment.situation, moment.is_fresh))


def search(moment: Moment) -> Iterable[Item]:
    """A new search begins with the people of the last one, who have since heard nothing of what is sought."""
    history = moment.situation.history
    won = max((word.hour for word in history.words.that("won")), default=None)
    begun = next(
        (p for p in history.pursuits if won and p.opening.hour > won and begins_search(p, history.words)), None
    )
    if begun and moment.is_fresh(begun.opening.seen):
        for pursuit in moment.those("waiting"):
            if any(occasion.kind == AGAIN for occasion in pursuit.occasions):
                yield Item(
                    pursuit.id, contact(pursuit), "helped in your last search; a draft tells them that you look again"
                )


def let_go(moment: Moment) -> Iterable[Item]:
    """What nobody told while it was news, on the day after it was."""
    for pursuit in moment.situation.history.pursuits:
        for occasion, last in occasions.let_go(pursuit, moment.situation):
            if _has_just_gone(last, moment):
                yield Item(pursuit.id, contact(pursuit), f"{what(occasion)} {_let_go(occasion, last, moment)}")


def _has_just_gone(last: date, moment: Moment) -> bool:
    """Whether it is told today. What had grown old before anybody watched was nobody's to tell."""
    began, day = moment.situation.history.began, last + timedelta(days=1)
    if not began or moment.day_of(began[0].hour) > last:
        return False
    fresh = moment.is_fresh(moment.situation.policy.calendar.ready(day))
    return fresh or moment.is_caught_up(day, began[-1].hour)


def _let_go(occasion: Occasion, last: date, moment: Moment) -> str:
    since = moment.day_of(occasion.hour)
    if occasion.until == last:
        return f"is let go: {last.isoformat()} is over, and no draft could be written before"
    of_it = f"it is of {since.isoformat()}, and what is older than {FRESH.days} days is no news"
    return f"is let go: {of_it}; no draft could be written before"


def away(moment: Moment) -> Iterable[Item]:
    """Whom to turn to while somebody is away."""
    return (Item(*told) for told in meanwhile.meanwhile(moment.situation, moment.is_fresh))


def offered(moment: Moment) -> Iterable[Item]:
    """Talks they offered."""
    return (Item(*told) for told in talks.talks(moment.situation))


def steps(moment: Moment) -> Iterable[Item]:
    """Steps that are no mail."""
    for pursuit in moment.those("waiting"):
        for step, due in unmailed.due(pursuit, moment.situation):
            calls = step.channel == "call"
            if moment.is_told(moment.day_of(due), (0,)) if calls else moment.is_fresh(due):
                lines = _sheet(pursuit, step, moment.situation) if calls else ()
                yield Item(pursuit.id, contact(pursuit), to_do(step), sheet=lines)


def _sheet(pursuit: Pursuit, step: Step, situation: Situation) -> tuple[str, ...]:
    from followupd.daemon.calls import sheet

    return sheet(pursuit, step, situation)


def news(moment: Moment) -> Iterable[Item]:
    """Whose next draft needs something new to tell."""
    for decision in moment.planned:
        if isinstance(decision, Need) and decision.what == "news" and moment.is_fresh(decision.due):
            pursuit = moment.situation.pursuit(decision.pursuit)
            if not any(life.live for life in pursuit.drafts):
                yield Item(pursuit.id, contact(pursuit), "waits for something new to tell")


def seeking(moment: Moment) -> Iterable[Item]:
    """A letter to somebody new that could not say what the user looks for: they said it nowhere, or in no language of
    that letter.
    """
    said = moment.situation.policy.seeking
    for pursuit in moment.situation.history.pursuits:
        for life in pursuit.drafts:
            new = life.intended.step == INTRODUCTION_NUMBER and life.live
            if new and moment.is_fresh(life.intended.hour) and not _stands(said, pursuit):
                to = ", ".join(str(one) for one in life.intended.to)
                once = "" if said else ", and once for all letters with `seeking` under [me] in your config"
                yield Item(pursuit.id, to, f"the letter does not say what you look for: say it there{once}")


def _stands(said: str, pursuit: Pursuit) -> bool:
    from followupd.core.mail.language import may_stand_in

    return bool(said) and may_stand_in(said, pursuit.about.language or "en")


def resume(moment: Moment) -> Iterable[Item]:
    """A changed resume is news, if the user says in a sentence what is new in it."""
    since, file = moment.resume_changed, moment.situation.policy.resume
    if since and file and moment.is_told(since, (0, 1, 3)):
        say = f'`followupd news add "..." --attach {PurePath(file).name}`'
        yield Item("resume", PurePath(file).name, f"has changed; if something in it is worth telling: {say}", day=since)
