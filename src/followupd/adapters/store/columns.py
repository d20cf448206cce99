"""Facts as columns, in which each value stands once: they are read in a fifth of the time that their rows take."""

import json
from array import array
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from typing import Any

from followupd.adapters.store.codec import KINDS, TYPE_OF
from followupd.adapters.store.shapes import PLAIN, ReadAll
from followupd.core.facts import Fact

_LETTERS = {kind: chr(ord("a") + place) for place, (kind, _) in enumerate(KINDS)}

Column = tuple[list[Any], str]
"""The values of one field as JSON has them, each once; and which of them each fact has, in base64, or "" where all have
the same, or each its own.
"""


def write(kinds: Sequence[str], texts: Sequence[str]) -> dict[str, Any]:
    """The facts of these rows, for JSON: `order` has a letter for the kind of each."""
    rows = dict[str, list[str]]()
    for kind, text in zip(kinds, texts, strict=True):
        rows.setdefault(kind, []).append(text)
    of = [(kind, _columns(kind, json.loads(f"[{','.join(rows[kind])}]"))) for kind in rows]
    return {"letters": _LETTERS, "order": "".join(map(_LETTERS.__getitem__, kinds)), "of": dict(of)}


def read(data: dict[str, Any]) -> list[Fact]:
    """The same facts again. Raises what `kept.ODD` names where these are not columns of this version, whole."""
    if data["letters"] != _LETTERS:
        raise ValueError("columns of another version")
    order, facts = data["order"], dict[str, Any]()
    for kind, columns in data["of"].items():
        facts[_LETTERS[kind]] = iter(_facts(kind, columns, order.count(_LETTERS[kind])))
    return [next(facts[letter]) for letter in order]


def _columns(kind: str, rows: list[Any]) -> dict[str, Column]:
    record = PLAIN.record(TYPE_OF[kind])
    rows = [*record.completed(rows)]
    return {field.name: _column([row[field.name] for row in rows]) for field in record.fields}


def _facts(kind: str, columns: dict[str, Column], number: int) -> Sequence[Fact]:
    record = PLAIN.record(TYPE_OF[kind])
    if list(columns) != [field.name for field in record.fields]:
        raise ValueError("columns of another version")
    return record.make([_values(columns[field.name], field.shape.read, number) for field in record.fields])


def _column(values: Sequence[Any]) -> Column:
    found = dict[Any, int]()
    places = [found.setdefault(_key(value), len(found)) for value in values]
    each = [key if isinstance(key, str) else json.loads(key[0]) for key in found]
    return each, "" if len(each) in (1, len(values)) else b2a_base64(array("I", places), newline=False).decode()


def _key(value: Any) -> str | tuple[str]:
    """By what equal values are known; a text is its own."""
    return value if isinstance(value, str) else (json.dumps(value),)


def _values(column: Column, read_all: ReadAll | None, number: int) -> Sequence[Any]:
    each, places = column
    each = [*read_all(each)] if read_all else each
    if places:
        each = [*map(each.__getitem__, array("I", a2b_base64(places)))]
    elif len(each) == 1:
        each = each * number
    if len(each) != number:
        raise ValueError(f"{len(each)} values for {number} facts")
    return each
