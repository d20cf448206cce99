"""Nobody looked for weeks: whoever helped in this search, or met the user, hears all the same that it has ended."""

from datetime import datetime

from core.plan.test_occasions import SEARCH, opened, said
from core.telling import at, began, came, situation, wrote
from followupd.core.facts import Fact
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.planner import plan

FIRST, RETURN = began(at("2026-03-01")), began(at("2026-04-13", "07:30"))
WON, MORNING = at("2026-04-13", "12:00"), at("2026-04-14", "07:30")
GOES_ON = said(at("2026-04-13", "11:00"), "track", "won")


def told(now: datetime, *facts: Fact, current: bool = True) -> dict[str, str]:
    there = situation(now, *SEARCH, *facts, current=current)
    return {d.pursuit: d.step.template for d in plan(there) if isinstance(d, WriteDraft)}


def test_who_helped_hears_good_news_though_nobody_looked_for_weeks() -> None:
    """Once each, in the morning, and when all has been read."""
    facts = (FIRST, RETURN, GOES_ON, said(WON, "won", "won"))
    helper = situation(MORNING, *SEARCH, *facts).history.by_id["helper"]
    assert helper.from_before and helper.sequence == "keep_in_touch"
    assert told(MORNING, *facts) == {"met": "withdrawal", "helper": "good-news"}
    assert told(at("2026-04-14", "07:00"), *facts) == {}
    assert told(MORNING, *facts, current=False) == {}


def test_what_was_from_before_when_watching_first_began_stays_quiet() -> None:
    """It may be of another search, long ago; that nobody looked later on makes it none of this one."""
    assert told(MORNING, RETURN, GOES_ON, said(WON, "won", "won")) == {}
    again = began(at("2026-06-15", "07:30"))
    won = said(at("2026-06-15", "12:00"), "won", "won")
    assert told(at("2026-06-16", "07:30"), RETURN, again, GOES_ON, won) == {}


def test_what_was_live_again_in_between_belongs_to_this_search() -> None:
    answer = came(at("2026-04-20"), "friend")
    thanks = wrote(at("2026-04-21"), "friend", asks=False)
    again, won = began(at("2026-06-15", "07:30")), said(at("2026-06-15", "12:00"), "won", "won")
    facts = (RETURN, opened("friend", "networking"), answer, thanks, GOES_ON, again, won)
    assert told(at("2026-06-16", "07:30"), *facts) == {"friend": "good-news"}
