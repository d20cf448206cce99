"""Facts add up to the same whether at once or as they come, and what nothing happened to is kept."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.telling import CALENDAR, OWN, at, began, came, drafted, fated, identity, wrote
from followupd.core.facts import Fact
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.history import History, fold

MONDAY = at("2026-03-02")
NAMES = ("p0", "p1", "p2")
OPENED = [wrote(MONDAY + timedelta(minutes=n), name, to=Address("", f"{name}@firm.example"), opens="application")
          for n, name in enumerate(NAMES)]  # fmt: skip
KINDS = ("wrote", "human", "acknowledgement", "rejection", "out_of_office", "draft", "declined", "began")


def event(number: int, name: str, kind: str) -> tuple[Fact, ...]:
    """Something that happened to one of them."""
    hour = MONDAY + timedelta(days=1, hours=number)
    match kind:
        case "wrote":
            return (wrote(hour, name),)
        case "draft":
            return drafted(hour, name, parent=identity(MONDAY, name), draft=f"d{name}")
        case "declined":
            return (fated(hour, "declined", name, f"d{name}"),)
        case "began":
            return (began(hour),)
        case "out_of_office":
            return (came(hour, name, kind="out_of_office", back=date(2026, 3, 20)),)
        case _:
            return (came(hour, name, kind=kind),)  # type: ignore[arg-type]  # a kind by its name


LATER = st.lists(st.tuples(st.integers(0, 400), st.sampled_from(NAMES), st.sampled_from(KINDS)), max_size=12)


@given(LATER)
def test_adding_up_as_it_comes_gives_what_adding_up_at_once_gives(events: list[tuple[int, str, str]]) -> None:
    facts: list[Fact] = list(OPENED)
    step: History = fold(facts, OWN, CALENDAR)
    for one in events:
        facts += event(*one)
        step = fold(facts, OWN, CALENDAR, step.folded)
    assert step == fold(facts, OWN, CALENDAR)


def test_a_pursuit_to_which_nothing_happened_is_not_computed_again() -> None:
    first = fold(OPENED, OWN, CALENDAR)
    second = fold([*OPENED, came(at("2026-03-04"), "p1")], OWN, CALENDAR, first.folded)
    kept = [name for name in NAMES if second.folded[name] is first.folded[name]]
    assert kept == ["p0", "p2"]
