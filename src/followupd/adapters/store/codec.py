"""Facts to rows and back, so that what was once seen can be read again by every later version.

A row is a kind and a JSON object of the fact's fields by name, in ASCII: text from odd mail (a lone surrogate, a NUL)
survives. Hours are ISO 8601 in UTC with microseconds. Fields a version does not know are passed over, fields a row does
not have take their default, so adding a field with a default needs no migration.
"""

import dataclasses
import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from functools import cache, lru_cache
from itertools import chain, islice
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from followupd.core import facts
from followupd.core.errors import OurBug, UserMustAct
from followupd.core.facts import Fact

# The names in the ledger; they outlive the names in the code.
KINDS: tuple[tuple[str, type[Fact]], ...] = (
    ("message_seen", facts.MessageSeen),
    ("draft_intended", facts.DraftIntended),
    ("append_started", facts.AppendStarted),
    ("draft_written", facts.DraftWritten),
    ("draft_not_written", facts.DraftNotWritten),
    ("draft_fate", facts.DraftFate),
    ("draft_saved", facts.DraftSaved),
    ("draft_changed", facts.DraftChanged),
    ("began", facts.Began),
    ("user_said", facts.UserSaid),
)
TYPE_OF: dict[str, Any] = dict(KINDS)
_KIND_OF = {fact_type: kind for kind, fact_type in KINDS}
_DAMAGE = (ValueError, TypeError, AttributeError, RecursionError)
NEWER = "this ledger was written by a newer followupd; install that version again, or a later one"

Convert = Callable[[Any], Any]
ReadAll = Callable[[Sequence[Any]], Sequence[Any]]
"""Many values of one type at once: field by field, which takes a third of the time that row by row does."""


class Shape(NamedTuple):
    """How one type becomes JSON and many of it are read from it; None where the value is the same in both."""

    write: Convert | None
    read: ReadAll | None


@dataclass(frozen=True, slots=True)
class _Field:
    """`default`: as it would stand in a row."""

    name: str
    shape: Shape
    default: Any
    required: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass as the ledger keeps it. `make`: many of it, of the columns of its fields."""

    fields: tuple[_Field, ...]
    make: Callable[[list[Sequence[Any]]], list[Any]]

    def completed(self, rows: Sequence[Any]) -> Sequence[dict[str, Any]]:
        """Rows of any version with every field in its place."""
        if {*map(tuple, rows)} == {tuple(field.name for field in self.fields)}:
            return rows
        return [_completed(row, self.fields) for row in rows]


def encode(fact: Fact) -> tuple[str, str]:
    """The fact's kind and its JSON. Raises OurBug for an hour without a zone or a type that is no fact."""
    fact_type: Any = type(fact)
    if fact_type not in _KIND_OF:
        raise OurBug(f"{fact_type.__name__} is no fact the ledger knows")
    write = shape_of(fact_type).write
    assert write is not None
    return _KIND_OF[fact_type], json.dumps(write(fact), separators=(",", ":"))


def decode(kind: str, text: str) -> Fact:
    """The fact of a row. Raises UserMustAct for a kind or a value of a later version, and for a damaged row."""
    read = _reading(kind)
    try:
        fact: Fact = read([json.loads(text)])[0]
    except _DAMAGE as error:
        problem = f"a fact in this ledger is damaged ({kind}: {error}); restore a backup, or move the ledger aside"
        raise UserMustAct(problem) from error
    return fact


def decode_together(kinds: Sequence[str], texts: Sequence[str]) -> list[Fact] | None:
    """The facts of many rows in a third of the time; None where `decode` would complain of one of them."""
    try:
        values = json.loads(f"[{','.join(texts)}]")
        pairs = list(zip(kinds, values, strict=True))
        by_kind = {kind: [value for its, value in pairs if its == kind] for kind in dict.fromkeys(kinds)}
        facts = {kind: iter(_reading(kind)(of)) for kind, of in by_kind.items()}
    except (*_DAMAGE, UserMustAct):
        return None
    return [next(facts[kind]) for kind in kinds]


def _reading(kind: str) -> ReadAll:
    fact_type = TYPE_OF.get(kind)
    if fact_type is None:
        raise UserMustAct(f"{NEWER} (it holds a fact named {kind!r})")
    read = shape_of(fact_type).read
    assert read is not None
    return read


@cache
def shape_of(hint: Any) -> Shape:
    """The shape of a type hint: str, int, bool, float, datetime, date, time, Literal, tuple, frozenset, "or None", and
    dataclasses of these.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in (str, int, bool, float):
        return Shape(None, None)
    if hint is datetime:
        return Shape(_write_hour, _read_hours)
    if hint is date:
        return Shape(date.isoformat, _each(date.fromisoformat))
    if hint is time:
        return Shape(time.isoformat, _each(time.fromisoformat))
    if origin is Literal:
        return Shape(None, _one_of(frozenset(arguments)))
    if origin is tuple:
        return _tuple_shape(arguments)
    if origin is frozenset:
        return Shape(sorted, _each(frozenset))
    if origin in (Union, UnionType) and NoneType in arguments:
        return _optional_shape(arguments)
    if is_dataclass(hint) and isinstance(hint, type):
        return _record_shape(hint)
    raise OurBug(f"the ledger cannot keep a value of type {hint}")


def _write_hour(hour: datetime) -> str:
    if hour.utcoffset() is None:
        raise OurBug(f"an hour without a zone was to be recorded: {hour.isoformat()}")
    try:
        return hour.astimezone(UTC).isoformat(timespec="microseconds")
    except OverflowError:  # within a day of year 1 or 9999, as broken mail has it: keep the offset it came with
        return hour.isoformat(timespec="microseconds")


def _read_hours(texts: Sequence[str]) -> list[datetime]:
    hours = list(map(datetime.fromisoformat, texts))
    if None in map(attrgetter("tzinfo"), hours):
        raise ValueError(f"an hour without a zone: {', '.join(str(hour) for hour in hours if hour.tzinfo is None)}")
    return hours


def _each(read: Convert) -> ReadAll:
    return lambda values: list(map(read, values))


def _one_of(words: frozenset[Any]) -> ReadAll:
    def read(values: Sequence[Any]) -> Sequence[Any]:
        for value in set(values) - words:
            raise UserMustAct(f"{NEWER} (it says {value!r} where this one knows {', '.join(sorted(map(str, words)))})")
        return values

    return read


def _optional_shape(arguments: tuple[Any, ...]) -> Shape:
    inner = [argument for argument in arguments if argument is not NoneType]
    if len(inner) != 1:
        raise OurBug(f"the ledger cannot tell apart the types of {arguments}")
    write, read = shape_of(inner[0])

    def read_all(values: Sequence[Any]) -> Sequence[Any]:
        assert read is not None
        there = iter(read([value for value in values if value is not None]))
        return [None if value is None else next(there) for value in values]

    return Shape(write and (lambda value: None if value is None else write(value)), read and read_all)


def _tuple_shape(arguments: tuple[Any, ...]) -> Shape:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return _row_shape(shape_of(arguments[0]))
    shapes = tuple(shape_of(argument) for argument in arguments)
    ways = tuple(shape.write for shape in shapes)

    def write(values: Any) -> tuple[Any, ...]:
        return tuple(way(value) if way else value for way, value in zip(ways, values, strict=True))

    def read(rows: Sequence[Any]) -> Sequence[Any]:
        if {len(row) for row in rows} - {len(shapes)}:
            raise ValueError(f"a row of {len(shapes)} was expected")
        return list(zip(*_columns(shapes, rows), strict=True))

    return Shape(write, read)


def _columns(shapes: Iterable[Shape], rows: Sequence[Iterable[Any]]) -> list[Sequence[Any]]:
    """The rows turned to columns, each of them read. Rows are of equal length."""
    columns = zip(*rows, strict=True)
    return [shape.read(column) if shape.read else column for shape, column in zip(shapes, columns, strict=False)]


def _row_shape(item: Shape) -> Shape:
    write, read = item

    def read_all(rows: Sequence[Any]) -> Sequence[Any]:
        if others := set(map(type, rows)) - {list}:  # a text would fall apart into letters without complaint
            raise TypeError(f"a list was expected, not {', '.join(sorted(other.__name__ for other in others))}")
        if not read:
            return list(map(tuple, rows))
        every = iter(read(list(chain.from_iterable(rows))))
        return [tuple(islice(every, len(row))) if row else () for row in rows]

    return Shape(write and (lambda values: [write(value) for value in values]), read_all)


def _record_shape(record: Any) -> Shape:
    known = record_of(record)
    return Shape(_writer(known.fields), _reader(known))


@cache
def record_of(record: Any) -> Record:
    """A dataclass as the ledger keeps it."""
    hints = get_type_hints(record)
    known = tuple(_field(field, shape_of(hints[field.name])) for field in fields(record))
    return Record(known, _make(record))


def _field(field: dataclasses.Field[Any], shape: Shape) -> _Field:
    required = field.default is MISSING
    default = None if required else shape.write(field.default) if shape.write else field.default
    return _Field(field.name, shape, json.loads(json.dumps(default)), required)


def _writer(known: tuple[_Field, ...]) -> Convert:
    ways = tuple((field.name, field.shape.write) for field in known)

    def write(value: Any) -> dict[str, Any]:
        return {name: (way(getattr(value, name)) if way else getattr(value, name)) for name, way in ways}

    return write


def _reader(record: Record) -> ReadAll:
    """A row of this version has every field in its place; those of another version are looked for by their names."""
    shapes = [field.shape for field in record.fields]

    def read(rows: Sequence[Any]) -> Sequence[Any]:
        if not rows:
            return rows
        return record.make(_columns(shapes, [row.values() for row in record.completed(rows)]))

    return read


def _make(record: type[Any]) -> Callable[[list[Sequence[Any]]], list[Any]]:
    """Records of their columns. People and findings, which are all text, come again and again: they are made once. Of
    others each field is set for all at once: a frozen record sets its own one by one, which takes four times as long.
    """
    if all(map(_is_text, get_type_hints(record).values())) or hasattr(record, "__post_init__"):
        made = lru_cache(maxsize=8192)(record)
        return lambda columns: list(map(made, *columns))
    setters = [getattr(record, field.name).__set__ for field in fields(record)]

    def make(columns: list[Sequence[Any]]) -> list[Any]:
        records = [object.__new__(record) for _ in columns[0]]
        for setter, column in zip(setters, columns, strict=True):
            deque(map(setter, records, column), maxlen=0)
        return records

    return make


def _completed(row: Any, known: tuple[_Field, ...]) -> dict[str, Any]:
    missing = [field.name for field in known if field.required and field.name not in row]
    if missing:
        raise TypeError(f"it lacks {', '.join(missing)}")
    return {field.name: row.get(field.name, field.default) for field in known}


def _is_text(hint: Any) -> bool:
    return hint is str or (get_origin(hint) is tuple and all(_is_text(one) for one in get_args(hint) if one is not ...))
