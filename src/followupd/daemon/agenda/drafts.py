"""The agenda's sections about drafts: which lie there, what the next one lacks, which no longer fit or were let lie."""

from collections.abc import Iterable

from followupd.core.plan import breaker, declines, wait
from followupd.core.plan.decisions import TakeBack, WriteDraft
from followupd.core.plan.planner import is_overtaken
from followupd.core.pursuits.drafts import has_its_time, is_over
from followupd.core.pursuits.fates import IN_TRASH
from followupd.daemon import outlook
from followupd.daemon.agenda.moment import Item, Moment
from followupd.daemon.outlook import contact
from followupd.daemon.owed import TOLD_AFTER


def drafts(moment: Moment) -> Iterable[Item]:
    """Those that lie there for the user to look at."""
    going = {decision.draft for decision in moment.planned if isinstance(decision, TakeBack)}
    for pursuit in moment.situation.history.pursuits:
        for life in pursuit.drafts:
            there = life.live and life.because != IN_TRASH and life.intended.draft not in going
            if there and not is_overtaken(pursuit, life, moment.situation):
                to = ", ".join(str(a) for a in life.intended.to)
                yield Item(pursuit.id, to, f'"{life.intended.subject}"', day=moment.day_of(life.intended.hour))


def stopped(moment: Moment) -> Iterable[Item]:
    """That so many lie there that what is due is not written."""
    due = any(isinstance(decision, WriteDraft) for decision in moment.planned)
    if due and (why := breaker.why_not(moment.situation)):
        yield Item("drafts", "Drafts", why)


def missing(moment: Moment) -> Iterable[Item]:
    """What the next draft lacks, once its hour has come."""
    if not any(isinstance(decision, WriteDraft) for decision in moment.planned):
        return  # what words letters is loaded only where one is due
    from followupd.daemon.unwritten import unwritten

    situation, today = moment.situation, (0, *TOLD_AFTER)
    for decision, lacked in unwritten(moment.planned, situation):
        pursuit = situation.pursuit(decision.pursuit)
        due = wait.due(situation.toward(decision), decision.step, situation)
        if moment.is_told(min(moment.day_of(due), moment.today), today):
            yield Item(pursuit.id, contact(pursuit), f"for the next draft: {'; '.join(lacked)}")


def overtaken(moment: Moment) -> Iterable[Item]:
    """Drafts that follow what is not the last word, on the days of what is owed; or were sent and lie there still."""
    for pursuit in moment.situation.history.pursuits:
        words = moment.situation.history.words.of.get(pursuit.id, ())
        since = max([pursuit.last_touchpoint, *(word.seen for word in words if word.verb == "correct")])
        told = pursuit.drafts and moment.is_told(moment.day_of(since), (0, *TOLD_AFTER))
        if told and outlook.overtaken(pursuit, moment.situation):
            yield Item(pursuit.id, contact(pursuit), "a draft in Drafts has been overtaken: delete it, or make it fit")
        if outlook.left_behind(pursuit, moment.situation):
            yield Item(pursuit.id, contact(pursuit), outlook.LEFT_BEHIND)


def aside(moment: Moment) -> Iterable[Item]:
    """What is not written again by itself, once."""
    for pursuit in moment.those("resting"):
        lain = declines.let_lie(pursuit)
        if lain and moment.is_fresh(lain.since):
            yield Item(pursuit.id, contact(pursuit), pursuit.because)
    for life in moment.situation.history.drafts:
        if is_over(life) and has_its_time(life) and moment.is_fresh(life.since):
            to = ", ".join(str(a) for a in life.intended.to)
            yield Item(life.intended.pursuit, to, f'"{life.intended.subject}" is not written again: {life.because}')
