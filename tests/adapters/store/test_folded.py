"""What a look keeps of the pursuits changes no answer: each is to the letter what its facts add up to."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings

from adapters.store.test_codec import HOUR
from adapters.store.test_erasing import OWN, bytes_of
from core.pursuits import test_folding
from core.telling import CALENDAR, came, drafted, fated, identity, wrote
from followupd.adapters.store import decoded, folded
from followupd.adapters.store.folder import PURSUITS_KEPT
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import Fact, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.folding import Folded, Folding
from followupd.core.pursuits.forgetting import forgotten, without
from followupd.core.pursuits.history import pursuit_of

DAY = timedelta(days=1)
MANY = decoded.LEAST // 4 + 10
MEETING = Finding("meeting", "Talk", (("start", "2026-04-09T10:00:00+02:00"), ("uid", "u"), ("method", "REQUEST")))


def lived() -> Iterator[Fact]:
    """So many pursuits that keeping them is worth its while: an application, its draft, an answer to every third."""
    for number in range(MANY):
        who, hour = Address(f"Person {number}", f"person{number}@firm.example"), HOUR + timedelta(minutes=number)
        name = f"{number:08x}"
        yield wrote(hour, name, to=who, opens="application")
        yield from drafted(hour + 8 * DAY, name, parent=identity(hour, name), draft=f"d{name}", to=who)
        yield fated(hour + 9 * DAY, "sent" if number % 2 else "declined", name, f"d{name}")
        if not number % 3:
            yield came(hour + 10 * DAY, name, sender=who, found=(Finding("meaning", "holds"),))


def looked(state: Path, rests_on: str = "all") -> tuple[Mapping[str, Folded], Mapping[str, Folded]]:
    """What a look believes, and what it has computed at its end."""
    with Ledger.read_only(state) as ledger:
        before = folded.recall(state, ledger, lambda: rests_on)
        now = Folding(OWN, CALENDAR, before.folded if before else None)
        now.take(ledger.facts(), ledger.facts)
        folded.keep(state, ledger, before, now.folded)
        return before.folded if before else {}, now.folded


def more(state: Path, *facts: Fact) -> None:
    with Ledger.open(state) as ledger:
        ledger.record(facts)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A ledger that was looked at once."""
    more(tmp_path, *lived())
    looked(tmp_path)
    return tmp_path


@settings(max_examples=100, suppress_health_check=list(HealthCheck), deadline=None)
@example(test_folding.IGNORED_ALONE)
@example(test_folding.UNDONE)
@given(test_folding.LATER)
def test_what_was_kept_is_to_the_letter_what_the_facts_add_up_to(
    tmp_path_factory: pytest.TempPathFactory, events: list[tuple[int, str, Any]]
) -> None:
    state = tmp_path_factory.mktemp("state")
    *earlier, last = test_folding.steps(events)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folded, "LEAST", 0)
        more(state, *(fact for facts in earlier for fact in facts))
        looked(state)
        more(state, *last)
        _, computed = looked(state)
    with Ledger.read_only(state) as ledger:
        anew = Folding(OWN, CALENDAR)
        anew.take(ledger.facts(), ledger.facts)
    assert computed == anew.folded
    assert letters(computed) == letters(anew.folded)


def letters(value: Any) -> Any:
    """A value with the zones of its hours, in which equal ones may differ."""
    if is_dataclass(value):
        return [letters(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, dict):
        return {name: letters(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [*map(letters, value)]
    return sorted(value) if isinstance(value, frozenset) else repr(value)


def test_only_what_something_has_happened_to_is_computed_again(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    computed = list[str]()

    def computing(name: str, *rest: Any) -> Any:
        computed.append(name)
        return pursuit_of(name, *rest)

    monkeypatch.setattr("followupd.core.pursuits.folding.pursuit_of", computing)
    assert (state / PURSUITS_KEPT).stat().st_mode & 0o077 == 0
    believed, _ = looked(state)
    assert (len(believed), computed) == (MANY, [])
    more(state, came(HOUR + 20 * DAY, f"{7:08x}", sender=Address("Person 7", "person7@firm.example")))
    looked(state)
    assert computed == [f"{7:08x}"]


def test_it_is_kept_anew_only_where_much_was_computed(state: Path) -> None:
    before = (state / PURSUITS_KEPT).stat().st_ino
    more(state, UserSaid(HOUR + 20 * DAY, HOUR + 20 * DAY, "snooze", "w", pursuit=f"{7:08x}"))
    looked(state)
    assert (state / PURSUITS_KEPT).stat().st_ino == before
    more(state, UserSaid(HOUR + 20 * DAY, HOUR + 20 * DAY, "won", "x", pursuit=f"{7:08x}"))  # touches every pursuit
    looked(state)
    assert (state / PURSUITS_KEPT).stat().st_ino != before
    assert len(looked(state)[0]) == MANY


def test_a_meeting_is_computed_at_every_look_and_has_nothing_kept_anew(tmp_path: Path) -> None:
    names = [f"{number:08x}" for number in range(0, MANY, 2)]
    more(tmp_path, *lived(), *(came(HOUR + 20 * DAY, name, found=(MEETING,)) for name in names))
    looked(tmp_path)
    before = (tmp_path / PURSUITS_KEPT).stat().st_ino
    believed, computed = looked(tmp_path)
    assert computed.keys() - believed.keys() == set(names)
    assert (tmp_path / PURSUITS_KEPT).stat().st_ino == before


def test_of_a_small_ledger_nothing_is_kept_and_nothing_asked_for(tmp_path: Path) -> None:
    more(tmp_path, *list(lived())[:8])
    with Ledger.read_only(tmp_path) as ledger:
        assert folded.recall(tmp_path, ledger, lambda: pytest.fail("it is not needed")) is None
    looked(tmp_path)
    assert not (tmp_path / PURSUITS_KEPT).exists()


def test_where_anything_else_they_are_computed_by_has_changed_none_is_believed(state: Path) -> None:
    believed, computed = looked(state, "another calendar")
    assert (len(believed), len(computed)) == (0, MANY)
    assert len(looked(state, "another calendar")[0]) == MANY


def test_whatever_is_odd_about_it_every_pursuit_is_computed(state: Path) -> None:
    file = state / PURSUITS_KEPT
    whole = file.read_bytes()
    changed = whole.replace(b"Person 7", b"Person 8", 1).replace(b'"waiting"', b'"closed "', 1)
    assert changed != whole
    for odd in (b"", b"{", b"0" * 9 + b"{}", whole[:-1], whole[9:], changed, b"\xff" * 100):
        file.write_bytes(odd)
        assert looked(state)[0] == {}
    file.write_bytes(whole)
    file.chmod(0o644)
    assert looked(state)[0] == {}
    assert len(looked(state)[0]) == MANY


def test_it_is_believed_beside_no_other_ledger(state: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """As after a backup was put back, and went on otherwise."""
    other, last = tmp_path_factory.mktemp("other"), HOUR + 30 * DAY
    more(other, *list(lived())[:-1], wrote(last, f"{7:08x}"))
    (state / PURSUITS_KEPT).rename(other / PURSUITS_KEPT)
    assert looked(other)[0] == {}


def test_nobody_who_was_forgotten_stays_in_it(state: Path) -> None:
    held = (state / PURSUITS_KEPT).read_bytes()
    (state / f"{PURSUITS_KEPT}.4711").write_bytes(held)  # of a look that was killed
    forget(state, "person7@firm.example")
    assert b"person7@" not in bytes_of(state)
    (state / PURSUITS_KEPT).write_bytes(held)  # a look that was reading meanwhile has kept it
    (state / PURSUITS_KEPT).chmod(0o600)
    assert looked(state)[0] == {}
    assert b"person7@" not in bytes_of(state)


@pytest.mark.parametrize("whom", [7, MANY - 1])
def test_a_look_that_began_before_somebody_was_forgotten_keeps_nothing_of_them(state: Path, whom: int) -> None:
    """Also where theirs was the last fact of all, which is gone."""
    (state / PURSUITS_KEPT).unlink()
    with Ledger.read_only(state) as ledger:
        before, now = folded.recall(state, ledger, str), Folding(OWN, CALENDAR)
        now.take(ledger.facts(), ledger.facts)
        facts = ledger.facts()
        forget(state, f"person{whom}@firm.example")
        ledger.facts = lambda: facts  # type: ignore[method-assign]  # as they were when it had read them
        folded.keep(state, ledger, before, now.folded)
    assert f"person{whom}@".encode() not in bytes_of(state)


def forget(state: Path, address: str) -> None:
    with Ledger.open(state) as ledger:
        who = forgotten((address,), ledger.facts(), OWN)
        ledger.erase(partial(without, who=who), who.pattern, UserSaid(HOUR, HOUR, "forget", "w"))
