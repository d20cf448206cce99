"""What types of values become in JSON, and how many of one type are read from it at once."""

import dataclasses
import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import chain, islice
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from followupd.core.errors import OurBug, UserMustAct

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


class Shapes:
    """The shape of every type hint. `given`: of some types another than their own."""

    def __init__(self, given: Mapping[Any, Shape] | None = None) -> None:
        self._shapes: dict[Any, Shape] = dict(given or {})
        self._records: dict[Any, Record] = {}

    def of(self, hint: Any) -> Shape:
        """The shape of a type hint: str, int, bool, float, datetime, date, time, Literal, tuple, frozenset, "or None",
        and dataclasses of these.
        """
        if hint not in self._shapes:
            self._shapes[hint] = self._made(hint)
        return self._shapes[hint]

    def record(self, record: Any) -> Record:
        """A dataclass field by field."""
        if record not in self._records:
            hints = get_type_hints(record)
            known = tuple(_field(field, self.of(hints[field.name])) for field in fields(record))
            self._records[record] = Record(known, _make(record))
        return self._records[record]

    def _made(self, hint: Any) -> Shape:
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
            return self._tuple(arguments)
        if origin is frozenset:
            return Shape(sorted, _each(frozenset))
        if origin in (Union, UnionType) and NoneType in arguments:
            return self._optional(arguments)
        if is_dataclass(hint) and isinstance(hint, type):
            return self._record(hint)
        raise OurBug(f"the ledger cannot keep a value of type {hint}")

    def _tuple(self, arguments: tuple[Any, ...]) -> Shape:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return _row_shape(self.of(arguments[0]))
        shapes = tuple(self.of(argument) for argument in arguments)
        ways = tuple(shape.write for shape in shapes)

        def write(values: Any) -> tuple[Any, ...]:
            return tuple(way(value) if way else value for way, value in zip(ways, values, strict=True))

        def read(rows: Sequence[Any]) -> Sequence[Any]:
            if {len(row) for row in rows} - {len(shapes)}:
                raise ValueError(f"a row of {len(shapes)} was expected")
            return list(zip(*_columns(shapes, rows), strict=True))

        return Shape(write, read)

    def _optional(self, arguments: tuple[Any, ...]) -> Shape:
        inner = [argument for argument in arguments if argument is not NoneType]
        if len(inner) != 1:
            raise OurBug(f"the ledger cannot tell apart the types of {arguments}")
        write, read = self.of(inner[0])

        def read_all(values: Sequence[Any]) -> Sequence[Any]:
            assert read is not None
            there = iter(read([value for value in values if value is not None]))
            return [None if value is None else next(there) for value in values]

        return Shape(write and (lambda value: None if value is None else write(value)), read and read_all)

    def _record(self, record: Any) -> Shape:
        known = self.record(record)
        return Shape(_writer(known.fields), _reader(known))


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


PLAIN = Shapes()
"""The shapes of the ledger's own rows."""
