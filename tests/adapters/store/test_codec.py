"""A fact read back is the fact that was recorded, also by a later version."""

import json
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.adapters.store import shapes
from followupd.adapters.store.codec import KINDS, decode, decode_together, encode
from followupd.core.errors import OurBug, UserMustAct
from followupd.core.facts import AppendStarted, Began, DraftFate, Fact

HOUR = datetime(2026, 3, 2, 7, 30, 0, 123456, tzinfo=UTC)
OFFSETS = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=20).filter(
    # two lone halves that stand beside each other are one character to JSON; decoders of mail never yield that
    lambda text: json.loads(json.dumps(text)) == text
)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: ANY_TEXT,
    int: st.integers(),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=OFFSETS),
    NoneType: st.none(),
}

BEGAN = Began(seen=HOUR, hour=HOUR, account="main", because="the first scan")


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that a fact may have."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple and arguments[1:] == (...,):
        return st.lists(values(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values, arguments))
    if origin is UnionType:
        return st.one_of(*map(values, arguments))
    return st.builds(hint, **{name: values(inner) for name, inner in get_type_hints(hint).items()})


def together(*rows: tuple[str, str]) -> list[Fact] | None:
    """What is read of these rows at once."""
    return decode_together([kind for kind, _ in rows], [text for _, text in rows])


@pytest.mark.parametrize("fact_type", [fact_type for _, fact_type in KINDS], ids=[kind for kind, _ in KINDS])
def test_every_fact_comes_back_as_it_was_recorded(fact_type: type[Fact]) -> None:
    @settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
    @given(values(fact_type))
    def comes_back(fact: Fact) -> None:
        kind, text = encode(fact)
        assert text.isascii()
        assert decode(kind, text) == fact
        assert together((kind, text), (kind, text)) == [fact, fact]

    comes_back()


def test_every_kind_of_fact_has_its_name_in_the_ledger() -> None:
    assert {fact_type for _, fact_type in KINDS} == set(get_args(Fact))
    assert len({kind for kind, _ in KINDS}) == len(KINDS)


def test_an_hour_is_kept_in_utc_to_the_microsecond() -> None:
    berlin = HOUR.astimezone(timezone(timedelta(hours=1)))
    _, text = encode(AppendStarted(seen=berlin, hour=berlin, pursuit="p1", draft="d1"))
    assert json.loads(text)["hour"] == "2026-03-02T07:30:00.123456+00:00"


def test_an_hour_without_a_zone_is_never_recorded() -> None:
    with pytest.raises(OurBug, match="without a zone"):
        encode(AppendStarted(seen=HOUR.replace(tzinfo=None), hour=HOUR, pursuit="p1", draft="d1"))


def test_a_kind_of_a_newer_version_is_told_to_the_user() -> None:
    with pytest.raises(UserMustAct, match="this ledger was written by a newer followupd"):
        decode("meeting_held", "{}")


def test_a_word_of_a_newer_version_is_told_to_the_user() -> None:
    kind, text = encode(DraftFate(seen=HOUR, hour=HOUR, pursuit="p1", draft="d1", fate="sent", because="seen in Sent"))
    with pytest.raises(UserMustAct, match="newer followupd"):
        decode(kind, text.replace('"sent"', '"forwarded"'))


def test_fields_of_a_newer_version_are_passed_over() -> None:
    kind, text = encode(BEGAN)
    later = json.dumps({**json.loads(text), "mood": "cheerful"})
    assert decode(kind, later) == BEGAN
    assert together((kind, later), (kind, text)) == [BEGAN, BEGAN]


@dataclass(frozen=True, slots=True)
class Older:
    """A value before a field was added to it, and the same after."""

    name: str


@dataclass(frozen=True, slots=True)
class Later:
    """The same with the fields added."""

    name: str
    count: int = 3
    days: tuple[tuple[str, date], ...] = ()
    end: date | None = None


def test_fields_an_older_version_did_not_know_take_their_default() -> None:
    write, read = shapes.PLAIN.of(Older).write, shapes.PLAIN.of(Later).read
    assert write is not None and read is not None
    assert read([json.loads(json.dumps(write(Older("Ann"))))]) == [Later("Ann")]


def test_nested_rows_and_pairs_come_back() -> None:
    value = Later("Ann", 4, (("first", date(2026, 3, 2)), ("last", date(2026, 3, 6))), date(2026, 3, 6))
    write, read = shapes.PLAIN.of(Later)
    assert write is not None and read is not None
    assert read([json.loads(json.dumps(write(value)))]) == [value]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "7", "{}", '{"seen": 1}', '"text"', "[" * 100_000],
    ids=["nothing", "cut off", "list", "null", "number", "no fields", "wrong field", "text", "deep"],
)
@pytest.mark.parametrize("kind", ["message_seen", "began"])
def test_a_damaged_row_is_told_to_the_user(kind: str, text: str) -> None:
    with pytest.raises(UserMustAct, match="damaged"):
        decode(kind, text)
    assert together((kind, text)) is None
    assert together(encode(BEGAN), (kind, text), encode(BEGAN)) is None


def test_rows_that_are_whole_only_together_are_damaged() -> None:
    """Cut where another goes on: what is read of several at once is what each of them holds."""
    kind, text = encode(BEGAN)
    for rows in (
        [(kind, f"{text},{text}")],
        [(kind, text[:9]), (kind, text[9:])],
        [(kind, f"{text},{text}"), (kind, "")],
    ):
        assert together(*rows) is None, rows


@pytest.mark.parametrize("name", [field.name for field in fields(DraftFate)])
def test_a_missing_field_is_told_to_the_user(name: str) -> None:
    kind, text = encode(DraftFate(seen=HOUR, hour=HOUR, pursuit="p1", draft="d1", fate="sent", because="seen in Sent"))
    row = json.loads(text)
    del row[name]
    with pytest.raises(UserMustAct, match=name):
        decode(kind, json.dumps(row))


@pytest.mark.parametrize("hint", [dict[str, int], object, int | str, bytes])
def test_a_type_the_ledger_cannot_keep_is_our_bug(hint: Any) -> None:
    with pytest.raises(OurBug):
        shapes.PLAIN.of(hint)
