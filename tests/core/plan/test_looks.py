"""The hour of the next look, which `sync --json` tells, is that of whatever comes next, whether it is a mail or not."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.plan.test_occasions import MONDAY, PEOPLE, SEARCH, WON, opened, said
from core.telling import at, came, identity, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.meaning.news import NewsItem
from followupd.core.plan.decisions import Rest
from followupd.core.plan.situation import Situation
from followupd.core.plan.standing import Standing

NOON = at("2026-03-03", "12:00")
HOUR = MONDAY + timedelta(hours=1)
DESK = Address("", "jobs@desk.example")
ASKED_TWICE = tuple(wrote(at(f"2026-02-{n}"), "cold", to=PEOPLE["cold"]) for n in (10, 20))


def next_look(there: Situation) -> datetime | None:
    standing = Standing()
    standing.changed |= set(there.history.by_id)
    hours = [d.until for d in standing.acts(there) if isinstance(d, Rest) and d.until]
    return min(hours, default=None)


def look(now: datetime, *facts: Fact) -> datetime | None:
    return next_look(situation(now, *facts))


def test_a_wait_is_looked_at_when_it_is_over() -> None:
    assert look(NOON, opened("cold")) == at("2026-03-09", "07:30")
    assert look(NOON) is None


def test_thanks_for_a_name_are_looked_at_on_the_next_working_morning() -> None:
    named = (Finding("meaning", "holds"), Finding("referral", "Kim Lee", (("address", "kim.lee@quay.example"),)))
    facts = (opened("helper", "networking"), came(NOON, "helper", sender=PEOPLE["helper"], found=named))
    assert look(at("2026-03-03", "13:00"), *facts) == at("2026-03-04", "07:30")


def test_news_of_the_users_own_that_is_kept_back_is_looked_at_when_that_ends() -> None:
    """By night, and where she put the one off that she met."""
    later = said(WON + timedelta(minutes=1), "snooze", "met", until=date(2026, 3, 18))
    lost = tuple(said(WON, "lost", name) for name in ("helper", "cold", "friend"))
    assert look(at("2026-03-10", "20:00"), *SEARCH, said(WON, "won", "won")) == at("2026-03-11", "07:30")
    assert look(at("2026-03-11", "12:00"), *SEARCH, *lost, said(WON, "won", "won"), later) == at("2026-03-18", "07:30")


def test_what_was_promised_is_looked_at_on_its_morning_and_not_once_that_is_done() -> None:
    promise = Finding("promise", "I will send it on Friday", (("date", "2026-03-06"),))
    applied = wrote(MONDAY, "cold", to=PEOPLE["cold"], opens="application")
    verdict = replace(applied.verdict, findings=(*applied.verdict.findings, promise))
    promised = replace(applied, verdict=verdict)
    assert look(NOON, promised) == at("2026-03-06", "07:30")
    sent = replace(wrote(NOON, "cold", to=PEOPLE["cold"]), parents=(identity(MONDAY, "cold"),))
    assert look(NOON, promised, sent) == at("2026-03-12", "07:30")


def test_a_meeting_is_looked_at_on_its_morning() -> None:
    meets = Finding("meeting", "", (("start", "2026-03-05T14:00:00+01:00"), ("uid", "m"), ("method", "REQUEST")))
    invited = came(HOUR, "cold", kind="interview_invitation", sender=PEOPLE["cold"], found=(meets,))
    assert look(NOON, opened("cold"), invited) == at("2026-03-05", "07:30")


def test_a_step_that_is_no_mail_is_looked_at_in_its_hour() -> None:
    assert look(NOON, opened("friend", "networking")) == at("2026-03-05", "07:30")
    assert look(at("2026-03-05", "07:30"), opened("friend", "networking")) == at("2026-03-11", "07:30")


def test_who_the_person_at_a_firm_is_is_asked_when_the_wait_is_over() -> None:
    receipt = replace(came(MONDAY, "form", kind="acknowledgement", sender=DESK), opens="application")
    assert look(NOON, receipt) == at("2026-03-09", "07:30")


def test_news_that_waits_for_its_day_is_looked_at_then_by_those_who_wait_for_news() -> None:
    tells = NewsItem("n", (("en", "I passed."),), date(2026, 3, 25))
    applied = wrote(at("2026-02-02"), "cold", to=PEOPLE["cold"], opens="application")
    there = situation(at("2026-03-24", "12:00"), applied, *ASKED_TWICE)
    assert next_look(there) is None
    assert next_look(replace(there, news=(tells,))) == at("2026-03-25", "07:30")
    early = situation(NOON, opened("cold"))
    assert next_look(replace(early, news=(replace(tells, day=date(2026, 3, 4)),))) == at("2026-03-09", "07:30")
