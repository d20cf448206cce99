"""Every rule that holds a draft back: what it holds, until when, and that docs/rules.md says so."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from core.telling import JO, POLICY, at, came, situation, wrote
from followupd.config.schema import Limits
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan import caps, mornings, occasions, one_pursuit
from followupd.core.plan.decisions import Decision, Rest, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.policy import Policy
from followupd.core.plan.promise import still_owed
from followupd.core.plan.rules import RULES
from followupd.core.plan.rules_page import page
from followupd.core.plan.still import STILL
from followupd.daemon.intents import QUARANTINE

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
DUE = at("2026-03-09", "07:30")
DOCS = Path(__file__).parents[3] / "docs"


def decided(now: datetime, *facts: Fact, policy: Policy = POLICY, of: str = "p") -> Decision:
    """The decision on one pursuit."""
    found = [d for d in plan(replace(situation(now, *facts), policy=policy)) if d.pursuit == of]
    assert len(found) == 1
    return found[0]


def held(now: datetime, *facts: Fact, policy: Policy = POLICY, of: str = "p") -> Rest:
    """The rest it decides on."""
    decision = decided(now, *facts, policy=policy, of=of)
    assert isinstance(decision, Rest), decision
    return decision


def told(finding: str, text: str = "", **fields: str) -> Fact:
    """The application, in which this was found as well."""
    more = Finding(finding, text, tuple(fields.items()))
    return replace(APPLICATION, verdict=replace(APPLICATION.verdict, findings=(*APPLICATION.verdict.findings, more)))


def test_the_page_of_rules_is_the_table_in_the_code() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == page()
    assert all(rule.holds_back and rule.default and rule.source for rule in RULES)


def test_the_page_tells_how_long_an_interrupted_draft_is_looked_for() -> None:
    (row,) = (row for row in STILL if "interrupted" in row.keeps)
    assert row.default.startswith(f"{QUARANTINE.total_seconds() / 60:.0f} minutes")


def test_the_page_says_that_thank_yous_count_in_the_drafts_of_a_day() -> None:
    """They are outside the other caps, so it has to be said: a ninth waits, thanks or not."""
    (row,) = (rule for rule in RULES if rule.hold is mornings.hold)
    assert "thank-yous" in row.holds_back


def test_the_page_says_what_holds_the_first_mail_to_somebody_named() -> None:
    """Of the caps the one of the firm alone, and no wait."""
    (row,) = (row for row in STILL if "who was named to you" in row.keeps and "per_organisation" in row.key)
    assert "no wait" in row.default and occasions.CAPS[occasions.INTRODUCTION] == (caps.hold_organisation,)


def test_every_config_key_the_page_names_is_in_the_example() -> None:
    example = (DOCS.parent / "config.example.toml").read_text(encoding="utf-8")
    told = [*(rule.key for rule in RULES), *(row.key for row in STILL)]
    terms = [term for key in told for term in key.split("`")[1::2] if "--" not in term]
    keys = [word for term in terms for word in term.split() if "_" in word]
    assert keys and all(f"{key} =" in example for key in keys)


def test_the_page_tells_the_limits_that_hold_without_a_config() -> None:
    rows = {rule.key: rule.default for rule in RULES}
    limits = Limits()
    assert rows["`[limits] per_person`"] == ", ".join(map(str, limits.per_person))
    assert rows["`[limits] per_organisation`"] == ", ".join(map(str, limits.per_organisation))
    daily = rows["`[limits] drafts_per_day`, `live_drafts`"]
    assert f"{limits.drafts_per_day} a day, {limits.live_drafts} lying" in daily


@pytest.mark.parametrize(
    ("country", "day"),
    [("fr", "2026-07-14"), ("uk", "2026-12-28"), ("us", "2026-11-26"), ("pl", "2026-11-11")],
)
def test_nothing_is_written_on_a_holiday_of_the_recipients_country(country: str, day: str) -> None:
    jo = Address("Jo Keller", f"jo@firm.{country}")
    applied = wrote(at("2026-06-01"), opens="application", to=jo)
    rest = held(at(day, "08:00"), applied)
    assert rest.until == at(day, "07:30") + timedelta(days=1)
    assert "holiday" in rest.because


@pytest.mark.parametrize("domain", ["firm.example", "firm.io", "firm.com"])
def test_a_domain_that_names_no_country_holds_nothing(domain: str) -> None:
    applied = wrote(at("2026-06-26"), opens="application", to=Address("Jo Keller", f"jo@{domain}"))
    assert isinstance(decided(at("2026-07-14", "08:00"), applied), WriteDraft)


@pytest.mark.parametrize(
    ("said", "domain", "held_there"),
    [
        ({"@firm.example": "FR"}, "paris.firm.example", True),
        ({"@firm.example": "FR"}, "other.example", False),
        ({"jo@firm.example": "FR", "@firm.example": "US"}, "firm.example", True),
        ({"@paris.firm.example": "FR", "@firm.example": "US"}, "paris.firm.example", True),
        ({"@firm.fr": ""}, "firm.fr", False),
        ({"@firm.fr": "US"}, "firm.fr", False),
        ({"@firm.fr": POLICY.calendar.holidays}, "firm.fr", False),
    ],
)
def test_where_the_config_says_that_they_are_counts_the_nearest_word_first(
    said: dict[str, str], domain: str, held_there: bool
) -> None:
    applied = wrote(at("2026-06-26"), opens="application", to=Address("Jo Keller", f"jo@{domain}"))
    policy = replace(POLICY, recipients=tuple(said.items()))
    decision = decided(at("2026-07-14", "08:00"), applied, policy=policy)
    assert isinstance(decision, Rest if held_there else WriteDraft)


def test_nobody_is_asked_while_the_user_owes_them_what_they_promised() -> None:
    promised = told("promise", "I will send it on Friday", date="2026-03-20")
    assert held(at("2026-03-12"), promised).until == at("2026-03-23", "07:30")
    assert held(at("2026-03-25"), promised).until == at("2026-03-26", "07:30")
    kept = wrote(at("2026-03-24"))
    assert isinstance(decided(at("2026-04-15", "08:00"), promised, kept), WriteDraft)


def test_a_promise_to_apply_is_kept_by_an_application_at_that_firm_and_by_no_other() -> None:
    promised = told("promise", "I will apply tonight", date="2026-03-04", what="apply")
    there = wrote(at("2026-03-05"), "q", to=Address("", "jobs@firm.example"), opens="application")
    elsewhere = wrote(at("2026-03-05"), "q", to=Address("", "jobs@other.example"), opens="application")
    kept, open_ = (situation(at("2026-03-06"), promised, one) for one in (there, elsewhere))
    assert still_owed(kept.pursuit("p"), kept) == ()
    assert [one.text for one in still_owed(open_.pursuit("p"), open_)] == ["I will apply tonight"]


def test_an_application_is_not_asked_about_before_applications_close() -> None:
    assert held(DUE, told("deadline", "until 31 March", date="2026-03-31")).until == at("2026-04-01", "07:30")
    assert isinstance(decided(DUE, told("deadline", "soon", date="soon")), WriteDraft)


def test_a_posting_that_wants_no_follow_up_gets_none() -> None:
    rest = held(DUE, told("no_follow_up", "No phone calls or follow-ups, please."))
    assert rest.until is None and "No phone calls" in rest.because
    asked = came(at("2026-03-04"))
    again = (told("no_follow_up", "No follow-ups."), asked, wrote(at("2026-03-05")))
    assert isinstance(decided(at("2026-04-15", "08:00"), *again), Rest)


def beside(second: Fact) -> bool:
    """Whether the application is held because of a second pursuit with the same person."""
    moment = situation(at("2026-03-30", "08:00"), APPLICATION, second)
    first, step = moment.pursuit("p"), moment.step(moment.pursuit("p"))
    assert step is not None
    return one_pursuit.hold(first, step, moment) is not None


def test_one_pursuit_per_person_at_a_time_the_one_touched_last() -> None:
    other = wrote(at("2026-03-03"), "q", opens="networking")
    assert beside(other)
    assert isinstance(held(at("2026-03-30", "08:00"), APPLICATION, other), Rest)
    assert isinstance(decided(at("2026-03-30", "08:00"), APPLICATION, other, of="q"), WriteDraft)


def test_different_positions_with_one_person_do_not_wait_for_each_other() -> None:
    second = wrote(at("2026-03-03"), "q", opens="application")
    findings = tuple(replace(f, text="Engineer") if f.kind == "position" else f for f in second.verdict.findings)
    assert not beside(replace(second, verdict=replace(second.verdict, findings=findings)))


def test_the_same_name_from_another_address_holds_for_five_business_days() -> None:
    namesake = Address("Jo KELLER", "jo@private.example")
    question = replace(came(at("2026-03-06"), "", sender=namesake), pursuits=(), doubt="Is this the same person?")
    assert held(DUE, APPLICATION, question).until == at("2026-03-13", "07:30")
    assert isinstance(decided(at("2026-03-13", "07:30"), APPLICATION, question), WriteDraft)


@pytest.mark.parametrize("named", ["jo.keller@firm.example", "JO.Keller@firm.example", "@firm.example", "@example"])
def test_whom_the_config_names_never_is_never_written_to(named: str) -> None:
    limits = replace(POLICY.limits, never=(named,))
    rest = held(DUE, APPLICATION, policy=replace(POLICY, limits=limits))
    assert rest.until is None and named in rest.because


def test_never_names_no_other_domain_that_ends_alike() -> None:
    limits = replace(POLICY.limits, never=("@irm.example", "other@firm.example"))
    assert isinstance(decided(DUE, APPLICATION, policy=replace(POLICY, limits=limits)), WriteDraft)


def test_who_asked_for_no_more_mail_gets_none_in_any_pursuit() -> None:
    other = wrote(APPLIED, "q", opens="application")
    rest = held(DUE, APPLICATION, other, came(at("2026-03-05"), "q", kind="opt_out"))
    assert rest.until is None and "no more mail" in rest.because


def test_the_users_own_absence_shifts_the_wait_and_no_pile_waits_on_the_return() -> None:
    people = [Address(f"P {n}", f"p@firm{n}.example") for n in range(6)]
    facts = [wrote(at(f"2026-03-0{n % 5 + 2}"), f"p{n}", to=who, opens="application") for n, who in enumerate(people)]
    policy = replace(POLICY, away=((date(2026, 3, 6), date(2026, 3, 20)),))
    mornings = [at(f"2026-03-{day:02}", "08:00") for day in range(9, 32) if date(2026, 3, day).weekday() < 5]
    written = [
        sum(isinstance(d, WriteDraft) for d in plan(replace(situation(m, *facts), policy=policy))) for m in mornings
    ]
    back = mornings.index(at("2026-03-23", "08:00"))
    assert not any(written[:back])
    assert written[back] < len(people)  # those of the last days before the absence have most of their wait to come


def test_an_applied_holiday_calendar_of_the_user_still_holds() -> None:
    applied = wrote(at("2026-03-27"), opens="application", to=JO)
    assert held(at("2026-04-06", "08:00"), applied).until == at("2026-04-07", "07:30")


def test_the_days_between_the_years_use_up_no_wait_but_are_no_reason_to_thank_late() -> None:
    applied = wrote(at("2025-12-19"), opens="application")
    rest = held(at("2025-12-30", "08:00"), applied)
    assert rest.until == at("2026-01-09", "07:30") and "24 December to 6 January" in rest.because
    refused = came(at("2025-12-22"), kind="rejection")
    assert isinstance(decided(at("2025-12-29", "08:00"), applied, refused), WriteDraft)


def test_a_day_they_named_that_falls_between_the_years_is_followed_by_a_quiet_week() -> None:
    decides = (
        Finding("meaning", "holds"),
        Finding("stated_date", "by 23 December", (("date", "2025-12-23"), ("what", "decision"))),
    )
    heard = came(at("2025-12-15"), found=decides)
    assert held(at("2025-12-29"), wrote(at("2025-12-08"), opens="application"), heard).until == at(
        "2026-01-07", "07:30"
    )
