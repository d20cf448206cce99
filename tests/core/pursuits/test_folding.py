"""Facts add up to the same whether at once or as they come, and a plan that is kept does what a whole plan does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.telling import CALENDAR, OWN, POLICY, at, began, came, drafted, fated, identity, wrote
from followupd.core.facts import DraftIntended, Fact, UserSaid, Verb
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.meaning.news import NewsItem
from followupd.core.plan.decisions import Rest
from followupd.core.plan.declines import Heeding, heeded
from followupd.core.plan.on_decline import SKIP
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import told_of
from followupd.core.plan.standing import Standing
from followupd.core.pursuits.folding import Folding, fold
from followupd.core.pursuits.history import History

MONDAY = at("2026-03-02")
NAMES = ("p0", "p1", "p2", "p3")
PEOPLE = {name: Address(f"{name.upper()} Keller", f"{name}@firm{n // 2}.example") for n, name in enumerate(NAMES)}
OPENED = [
    wrote(MONDAY + timedelta(minutes=n), name, to=PEOPLE[name], opens="networking" if n == 3 else "application")
    for n, name in enumerate(NAMES)
]
NEWS = (NewsItem("talk", (("en", "I gave a talk."),), date(2026, 3, 20)),)
KINDS = (
    "wrote", "human", "holds", "closes", "acknowledgement", "rejection", "opt_out", "out_of_office", "bounce_hard",
    "draft", "declined", "sent", "namesake", "doubt", "began", "interview_invitation",
)  # fmt: skip
VERBS: tuple[Verb, ...] = (
    "won", "offer", "stop", "resume", "log", "snooze", "pin", "same", "track", "undo", "ignore", "correct",
)  # fmt: skip
# Of them, what an undo takes back: each by the remainder of its number.
TAKEN_BACK = ("won", "ignore", "track")


def event(number: int, name: str, kind: str) -> tuple[Fact, ...]:
    """Something that happened to one of them."""
    hour, who = MONDAY + timedelta(days=1, hours=number), PEOPLE[name]
    match kind:
        case "wrote":
            return (wrote(hour, name, to=who),)
        case "draft":
            intended, written = drafted(hour, name, parent=identity(MONDAY, name), draft=f"d{name}")
            assert isinstance(intended, DraftIntended)
            return replace(intended, to=(who,), told=("talk",)), written
        case "declined" | "sent":
            return (fated(hour, kind, name, f"d{name}"),)
        case "began":
            return (began(hour),)
        case "out_of_office":
            return (came(hour, name, kind="out_of_office", sender=who, back=date(2026, 3, 20)),)
        case "bounce_hard":
            return (came(hour, name, kind="bounce_hard", sender=Address("", "x@y.example"), failed=(who.address,)),)
        case "holds" | "closes":
            return (came(hour, name, sender=who, found=(Finding("meaning", kind),)),)
        case "namesake":
            return (came(hour, name, sender=Address(who.name, f"{name}@elsewhere.example")),)
        case "doubt":
            return (replace(came(hour, name, sender=who), doubt="Is it?"),)
        case _:
            return (came(hour, name, kind=kind, sender=who),)  # type: ignore[arg-type]  # a kind by its name


def said(number: int, name: str, verb: Verb) -> UserSaid:
    """A word of hers."""
    hour = MONDAY + timedelta(days=1, hours=number)
    with_it: dict[str, dict[str, Any]] = {
        "offer": {"until": date(2026, 4, 1)},
        "pin": {"until": date(2026, 3, 12)},
        "snooze": {"until": date(2026, 3, 30)},
        "log": {"kind": "call", "direction": "both", "contact": PEOPLE[name].address},
        "same": {"contact": PEOPLE[name].address, "other": "p0@firm0.example"},
        "track": {"pursuit": f"t{name}", "contact": PEOPLE[name].address, "sequence": "keep_in_touch"},
        "undo": {"other": f"{TAKEN_BACK[number % len(TAKEN_BACK)]}-{name}"},
        "correct": {"message": identity(MONDAY, name), "kind": "human", "meaning": "closes"},
        "ignore": {"message": identity(MONDAY, name)},
    }
    more = with_it.get(verb, {})
    word = f"{verb}-{name}" if verb in TAKEN_BACK else f"{verb}-{name}-{number}"
    return UserSaid(hour, hour, verb, word, **{"pursuit": name, **more})


HAPPENS = st.tuples(st.integers(0, 700), st.sampled_from(NAMES), st.sampled_from(KINDS))
SAID = st.tuples(st.integers(0, 700), st.sampled_from(NAMES), st.sampled_from(VERBS))
LATER = st.lists(st.one_of(HAPPENS, HAPPENS, SAID), max_size=14)


def steps(events: list[tuple[int, str, Any]]) -> Iterator[tuple[Fact, ...]]:
    """What is learnt one after the other."""
    yield tuple(OPENED)
    for number, name, what in events:
        yield (said(number, name, what),) if what in VERBS else event(number, name, what)


# Two words by which a pursuit is no more: its opening counts for nothing, and what opened it is taken back.
IGNORED_ALONE: list[tuple[int, str, Any]] = [(0, "p0", "ignore")]
UNDONE: list[tuple[int, str, Any]] = [(1, "p0", "track"), (2, "p0", "undo")]


@settings(max_examples=200, deadline=None)
@example(IGNORED_ALONE)
@example(UNDONE)
@given(LATER)
def test_adding_up_as_it_comes_gives_what_adding_up_at_once_gives(events: list[tuple[int, str, Any]]) -> None:
    facts: list[Fact] = []
    folding, heeding = Folding(OWN, CALENDAR), Heeding(SKIP)
    for new in steps(events):
        facts += new
        grown = folding.take(new, partial(tuple, facts))
        assert grown == fold(facts, OWN, CALENDAR)
        assert folding.folded.keys() == grown.by_id.keys()
        assert heeding.take(grown, folding.changed) == heeded(grown, SKIP)


# One that waits to be written is ignored, which ends the search that an offer had ended.
IGNORED = [*([(0, "p0", "human")] * 4), (107, "p0", "wrote"), (0, "p0", "offer"), (14, "p0", "ignore")]


@settings(max_examples=200, deadline=None)
@example(IGNORED, [1, 1, 1, 1, 31, 154, 197, *([1] * 8)], False)
@given(LATER, st.lists(st.integers(1, 200), min_size=15, max_size=15), st.booleans())
def test_a_plan_that_is_kept_does_what_a_whole_plan_does(
    events: list[tuple[int, str, Any]], hours: list[int], has_news: bool
) -> None:
    facts: list[Fact] = []
    folding, standing, now = Folding(OWN, CALENDAR), Standing(), MONDAY
    for new, later in zip(steps(events), hours, strict=False):
        facts += new
        now += timedelta(hours=later)
        history = folding.take(new, partial(tuple, facts))
        standing.changed |= folding.changed
        for minute in (0, 2):
            moment = _moment(now + timedelta(minutes=minute), history, has_news)
            whole = plan(moment)
            kept = standing.acts(moment)
            told = {need.pursuit: need for need in standing.needs}
            assert _acts(kept) == [d for d in _acts(whole) if d != told.get(d.pursuit)]
            assert set(told.values()) <= set(_acts(whole))
            assert _next(kept, now) <= _next(whole, now)


def test_what_nothing_happened_to_is_not_computed_again() -> None:
    folding = Folding(OWN, CALENDAR)
    first = folding.take(OPENED, lambda: OPENED)
    second = folding.take((came(at("2026-03-04"), "p1"),), tuple)
    kept = [name for name in NAMES if second.by_id[name] is first.by_id[name]]
    assert kept == ["p0", "p2", "p3"]
    assert folding.changed == {"p1"}


def test_of_whom_the_user_had_forgotten_nothing_is_held_that_was_computed_before() -> None:
    folding, hour = Folding(OWN, CALENDAR), MONDAY + timedelta(days=1)
    folding.take(OPENED, lambda: OPENED)
    word = UserSaid(hour, hour, "forget", "w")
    left = folding.take((word,), lambda: (*OPENED[1:], word))
    assert folding.folded.keys() == left.by_id.keys() == {"p1", "p2", "p3"}
    assert "p0@firm0.example" not in repr(folding.folded)


def _moment(now: datetime, history: History, has_news: bool) -> Situation:
    news = NEWS if has_news else ()
    return Situation(now, POLICY, history, (), current=True, news=news, told=told_of(history))


def _acts(decisions: tuple[Any, ...]) -> list[Any]:
    return [d for d in decisions if not isinstance(d, Rest)]


def _next(decisions: tuple[Any, ...], now: datetime) -> datetime:
    ahead = [d.until for d in decisions if isinstance(d, Rest) and d.until]
    return min(ahead, default=now + timedelta(days=9999))
