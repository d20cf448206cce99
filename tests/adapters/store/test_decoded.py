"""What a look keeps of the facts changes no answer: they are the same with it and without, and nobody erased stays."""

import json
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.test_codec import HOUR, values
from adapters.store.test_erasing import OWN, bytes_of
from core.telling import came, wrote
from followupd.adapters.store import columns, decoded
from followupd.adapters.store.codec import KINDS, decode, encode
from followupd.adapters.store.folder import FACTS_KEPT
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import AppendStarted, Fact, UserSaid
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.forgetting import forgotten, without

ANY_FACTS = st.lists(st.one_of(*(values(fact_type) for _, fact_type in KINDS)), min_size=1, max_size=8)
LATER = AppendStarted(HOUR, HOUR, "p", "later")


def as_columns(*rows: tuple[str, str]) -> list[Fact]:
    kinds, texts = zip(*rows, strict=True)
    return columns.read(json.loads(json.dumps(columns.write(kinds, texts))))


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(ANY_FACTS)
def test_facts_come_back_from_columns_as_they_come_back_from_rows(facts: list[Fact]) -> None:
    rows = [encode(fact) for fact in (*facts, *facts[:2])]
    assert as_columns(*rows) == [decode(*row) for row in rows]


def test_rows_of_another_version_come_back_as_they_do_one_by_one() -> None:
    kind, text = encode(wrote(HOUR, "p"))
    older = {name: value for name, value in json.loads(text).items() if name != "wrote"}
    rows = [(kind, json.dumps(older)), (kind, text), (kind, json.dumps({**older, "of_later": 1}))]
    assert as_columns(*rows) == [decode(*row) for row in rows]


def lived() -> Iterator[Fact]:
    """Mail to and from so many people that keeping it is worth its while."""
    for number in range(decoded.LEAST // 2 + 10):
        who, hour = Address(f"Person {number}", f"person{number}@firm.example"), HOUR + timedelta(minutes=number)
        yield wrote(hour, f"{number:08x}", to=who, opens="application")
        yield came(hour + timedelta(days=1), f"{number:08x}", sender=who)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A ledger that was looked at once."""
    with Ledger.open(tmp_path) as ledger:
        ledger.record(list(lived()))
        decoded.keep(tmp_path, ledger, 0)
    return tmp_path


def looked(state: Path) -> tuple[int, tuple[Fact, ...]]:
    with Ledger.read_only(state) as ledger:
        return decoded.recall(state, ledger), ledger.facts()


def test_what_was_kept_is_what_the_ledger_says_and_what_came_since_comes_behind_it(state: Path) -> None:
    facts = tuple(lived())
    assert (state / FACTS_KEPT).stat().st_mode & 0o077 == 0
    assert looked(state) == (len(facts), facts)
    with Ledger.open(state) as ledger:
        ledger.record([LATER])
    assert looked(state) == (len(facts), (*facts, LATER))


def test_it_is_kept_anew_only_where_much_has_come(state: Path) -> None:
    before = (state / FACTS_KEPT).stat().st_ino
    with Ledger.open(state) as ledger:
        for known in (decoded.recall(state, ledger), 0):
            ledger.record([LATER])
            decoded.keep(state, ledger, known)
            assert ((state / FACTS_KEPT).stat().st_ino == before) == bool(known)
    assert looked(state)[1][-2:] == (LATER, LATER)


def test_of_a_small_ledger_nothing_is_kept(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([LATER])
        decoded.keep(tmp_path, ledger, 0)
    assert not (tmp_path / FACTS_KEPT).exists()


def test_whatever_is_odd_about_it_every_row_is_read(state: Path) -> None:
    file, facts = state / FACTS_KEPT, tuple(lived())
    whole = file.read_bytes()
    changed = whole.replace(b"Person 7", b"Person 8", 1)
    for odd in (b"", b"{", b"0" * 9 + b"{}", whole[:-1], whole[9:], changed, b"\xff" * 100):
        file.write_bytes(odd)
        assert looked(state) == (0, facts)
    file.write_bytes(whole)
    file.chmod(0o644)
    assert looked(state) == (0, facts)
    file.unlink(missing_ok=True)
    assert looked(state) == (0, facts)


def test_it_is_believed_beside_no_other_ledger(state: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """As after a backup was put back, and went on otherwise."""
    other = tmp_path_factory.mktemp("other")
    facts = (*list(lived())[:-1], LATER, LATER)
    with Ledger.open(other) as ledger:
        ledger.record(facts)
    (state / FACTS_KEPT).rename(other / FACTS_KEPT)
    assert looked(other) == (0, facts)


def test_nobody_who_was_forgotten_stays_in_it(state: Path) -> None:
    held = (state / FACTS_KEPT).read_bytes()
    with Ledger.open(state) as ledger:
        who = forgotten(("person7@firm.example",), ledger.facts(), OWN)
        ledger.erase(partial(without, who=who), who.pattern, UserSaid(HOUR, HOUR, "forget", "w"))
        facts = ledger.facts()
    assert b"person7@" not in bytes_of(state)
    (state / FACTS_KEPT).write_bytes(held)  # a look that was reading meanwhile has kept it
    (state / FACTS_KEPT).chmod(0o600)
    assert looked(state) == (0, facts)
    assert b"person7@" not in bytes_of(state)


def test_nobody_who_was_forgotten_stays_in_what_a_killed_look_has_left(state: Path) -> None:
    """As it was begun, or kept while their row, the last of all, was erased."""
    held, last = (state / FACTS_KEPT).read_bytes(), f"person{decoded.LEAST // 2 + 9}@firm.example"
    (state / f"{FACTS_KEPT}.4711").write_bytes(held)
    with Ledger.open(state) as ledger:
        who = forgotten((last,), ledger.facts(), OWN)
        ledger.erase(partial(without, who=who), who.pattern, UserSaid(HOUR, HOUR, "forget", "w"))
    assert last.encode() not in bytes_of(state)
    (state / FACTS_KEPT).write_bytes(held)
    (state / FACTS_KEPT).chmod(0o600)
    assert looked(state)[0] == 0
    assert last.encode() not in bytes_of(state)


def test_a_look_that_is_stopped_leaves_nothing_half_written(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    (state / FACTS_KEPT).unlink()
    with Ledger.read_only(state) as ledger, pytest.raises(KeyboardInterrupt):
        decoded.keep(state, ledger, 0)
    assert not list(state.glob(f"{FACTS_KEPT}*"))


def test_a_look_has_its_answer_though_a_newer_version_writes_meanwhile(state: Path) -> None:
    (state / FACTS_KEPT).unlink()
    with Ledger.read_only(state) as ledger, Ledger.open(state) as newer:
        ledger.facts()
        newer._connection.execute("INSERT INTO facts (kind, body) VALUES ('of_later', '{}')")
        newer._connection.commit()
        decoded.keep(state, ledger, 0)
    assert not (state / FACTS_KEPT).exists()
