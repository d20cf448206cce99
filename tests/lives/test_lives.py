"""Whole lives at random: whatever happens, in whatever order, no draft comes too early, too often or after an answer.

1,000 histories in `make test`, 20,000 under `make soak`.
"""

import os
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from followupd.core.facts import Verb
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from lives.promises import Promises
from lives.world import PEOPLE, ZONES, World, calendar_of, heard, invitation, wrote

SOAK = bool(os.environ.get("FOLLOWUPD_SOAK"))
HISTORIES = 20_000 if SOAK else 1_000
PARTS = 10  # so that several workers share them
WHO = st.integers(0, len(PEOPLE) - 1)
# Before a change of the clocks in either direction, a leap day, the end of a year, and any day.
STARTS = st.sampled_from(
    [
        datetime(2026, 3, 26, 8, tzinfo=UTC),
        datetime(2026, 10, 22, 8, tzinfo=UTC),
        datetime(2028, 2, 25, 8, tzinfo=UTC),
        datetime(2026, 12, 21, 8, tzinfo=UTC),
        datetime(2026, 6, 1, 8, tzinfo=UTC),
    ]
)
LATE = st.sampled_from([timedelta()] * 4 + [timedelta(hours=5), timedelta(days=2), timedelta(days=9)])
KINDS: tuple[Kind, ...] = (
    "human", "human", "human", "auto_reply", "acknowledgement", "rejection", "position_filled", "offer",
    "opt_out", "left_company", "elsewhere", "assessment", "bounce_soft", "list", "unsure", "recruiter_outreach",
)  # fmt: skip
MEANINGS = st.sampled_from(["", "asks", "holds", "closes"])
WORDS: tuple[Verb, ...] = ("stop", "resume", "snooze", "pin", "lost", "won", "away", "log", "offer")


class Life(RuleBasedStateMachine):
    """One history."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(datetime(2026, 3, 2, 9, tzinfo=UTC))
        self.promises = Promises(self.world)
        self.opened: dict[int, str] = {}

    @initialize(start=STARTS, zone=st.sampled_from(ZONES), first=st.integers(1, len(PEOPLE)))
    def begins(self, start: datetime, zone: str, first: int) -> None:
        self.world.now = start
        self.world.policy = replace(self.world.policy, calendar=calendar_of(zone))
        self.world.restarts()
        self.world.began()
        for who in range(first):
            self.she_opens(who, who % 2 == 0)

    # --- time ---

    @rule(hours=st.sampled_from([1, 5, 14, 24, 24, 24, 72, 168, 168, 400]))
    def time_passes(self, hours: int) -> None:
        self.world.now += timedelta(hours=hours)
        self.the_daemon_looks()

    @rule(days=st.integers(3, 9))
    def days_pass_one_by_one(self, days: int) -> None:
        for _ in range(days):
            self.time_passes(24)

    @rule()
    def the_machine_sleeps_for_a_year(self) -> None:
        self.world.now += timedelta(days=365)
        self.world.began()
        self.the_daemon_looks()

    @rule(current=st.booleans())
    def the_daemon_looks(self, current: bool = True) -> None:
        self.promises.hold_after(*self.world.looks(current), current)

    @rule(shuffle=st.randoms(use_true_random=False))
    def the_plan_is_made_twice(self, shuffle: random.Random) -> None:
        """Byte for byte the same, in whatever order the mail was learned."""
        moment = self.world.situation()
        facts = list(self.world.facts)
        mails = [n for n, fact in enumerate(facts) if type(fact).__name__ == "MessageSeen"]
        others = mails.copy()
        shuffle.shuffle(others)
        mixed = facts.copy()
        for place, source in zip(mails, others, strict=True):
            mixed[place] = facts[source]
        self.promises.same_plan(moment, self.world.situation(facts=mixed))

    # --- Mara ---

    def she_opens(self, who: int, applies: bool) -> None:
        kind: Kind = "application" if applies else "networking"
        if who not in self.opened:
            self.opened[who] = f"p{who}"
            found = (Finding("position", f"Analyst {who}"), Finding("greeting", "Dear Ms Keller"))
            verdict = wrote(True, *found, kind=kind)
            self.world.mail(f"p{who}", PEOPLE[who], verdict, ours=True, opens=kind)

    @rule(who=WHO, applies=st.booleans())
    def she_writes_to_somebody_new(self, who: int, applies: bool) -> None:
        self.she_opens(who, applies)

    @rule(who=WHO, asks=st.booleans(), promise=st.booleans(), late=LATE)
    def she_writes_again(self, who: int, asks: bool, promise: bool, late: timedelta) -> None:
        if who in self.opened:
            day = (self.world.now + timedelta(days=3)).date().isoformat()
            found = (Finding("promise", "on Friday", (("date", day),)),) if promise else ()
            self.world.mail(self.opened[who], PEOPLE[who], wrote(asks, *found), ours=True, late=late)

    @rule(which=st.integers(0, 9), how=st.sampled_from(["send", "send", "change", "delete", "trash", "edit and send"]))
    def she_takes_up_a_draft(self, which: int, how: str) -> None:
        lying = sorted(self.world.folder)
        if lying:
            draft = lying[which % len(lying)]
            if how in ("delete", "trash"):
                self.world.throws_away(draft, how == "trash")
            elif how == "change":
                self.world.changes(draft)
            else:
                self.world.sends(draft, "edit" in how)
            self.the_daemon_looks()

    @rule(who=WHO, verb=st.sampled_from(WORDS), days=st.integers(0, 30))
    def she_says(self, who: int, verb: Verb, days: int) -> None:
        if who not in self.opened:
            return
        today = self.world.policy.calendar.local_day(self.world.now)
        more: dict[str, object] = {}
        if verb in ("snooze", "pin", "offer", "away"):
            more["until"] = today + timedelta(days=days)
        if verb == "away":
            more["since"] = today
        if verb == "log":
            more = {"kind": "call", "direction": ("in", "out", "both")[days % 3], "contact": PEOPLE[who].address}
        self.world.says(verb, "" if verb == "away" else self.opened[who], **more)

    @rule(zone=st.sampled_from(ZONES), holidays=st.sampled_from(["", "DE-BE", "US"]), week=st.sampled_from([3, 5, 7]))
    def she_changes_her_config(self, zone: str, holidays: str, week: int) -> None:
        self.world.policy = replace(self.world.policy, calendar=calendar_of(zone, holidays, week))
        self.world.restarts()

    # --- the others ---

    @rule(who=WHO, kind=st.sampled_from(KINDS), meaning=MEANINGS, named=st.integers(-5, 60), late=LATE)
    def they_write(self, who: int, kind: Kind, meaning: str, named: int, late: timedelta) -> None:
        if who in self.opened:
            found = [Finding("meaning", meaning)] if kind == "human" and meaning else []
            if named > 40:
                day = self.world.now.date() + timedelta(days=named)
                found.append(Finding("stated_date", "by then", (("date", day.isoformat()), ("what", "decision"))))
            self.world.mail(self.opened[who], PEOPLE[who], heard(kind, *found), ours=False, late=late)

    @rule(who=WHO, days=st.integers(0, 20), more=st.integers(0, 2), uid=st.integers(0, 1), off=st.booleans())
    def they_invite(self, who: int, days: int, more: int, uid: int, off: bool) -> None:
        if who in self.opened:
            start = self.world.now + timedelta(days=days)
            people: tuple[Address, ...] = (PEOPLE[who], *PEOPLE[:more])
            meeting = invitation(start, tuple(dict.fromkeys(people)), f"u{uid}", "CANCEL" if off else "REQUEST")
            self.world.mail(self.opened[who], PEOPLE[who], heard("interview_invitation", meeting), ours=False)

    @rule(who=WHO, days=st.one_of(st.none(), st.integers(-10, 40)))
    def they_are_away(self, who: int, days: int | None) -> None:
        if who in self.opened:
            back: date | None = None if days is None else self.world.now.date() + timedelta(days=days)
            self.world.mail(self.opened[who], PEOPLE[who], heard("out_of_office", back=back), ours=False)

    @rule(who=WHO)
    def the_address_fails(self, who: int) -> None:
        if who in self.opened:
            failed = heard("bounce_hard", failed=(address_key(PEOPLE[who].address),))
            self.world.mail(self.opened[who], Address("", "mailer-daemon@mail.example"), failed, ours=False)


@pytest.mark.timeout(0)  # a busy machine makes a life no worse; what hangs is found by all other tests
@pytest.mark.parametrize("part", range(PARTS))
def test_no_promise_is_broken_in_any_life(part: int) -> None:
    machine = type("ALife", (Life,), {})
    if not SOAK:
        machine = seed(part)(machine)  # the same histories every time
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=HISTORIES // PARTS,
            stateful_step_count=40 if SOAK else 20,
            database=None,
            deadline=None,
            phases=(
                Phase.generate,
                Phase.shrink,
            ),  # explaining traces every line
            suppress_health_check=tuple(HealthCheck),
        ),
    )
