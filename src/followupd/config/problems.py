"""What is wrong with a config, one sentence each: where, what, and what to do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from followupd.config.lines import Key
from followupd.config.schema import File
from followupd.config.toml import written

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

# From how like on a word of few is what was meant: "money" is no slip for "none".
ALIKE = 0.7
_QUOTED = re.compile(r"'([^']*)'")
_SECRET = re.compile(r"(?:^|_)(?:pass|password|passwd|passphrase|pwd|secret|token|api_?key|credentials?)(?:$|_)")
HEADERS: tuple[tuple[str, Key], ...] = (
    ("[me]", ("me",)),
    ("[[me.proof]]", ("me", "proof")),
    ("[drafts]", ("drafts",)),
    ("[limits]", ("limits",)),
    ("[recipients]", ("recipients",)),
    ("[[account]]", ("account",)),
    ("[[sequence]]", ("sequence",)),
    ("[[sequence.step]]", ("sequence", "step")),
)
# pydantic's kinds of error, in the words of somebody who writes a config.
_SENTENCES: tuple[tuple[str, str], ...] = (
    ("string_type", "must be text in quotes"),
    ("int_type", "must be a whole number, without quotes"),
    ("bool_type", "must be true or false, without quotes"),
    ("list_type", "must be a list in square brackets"),
    ("model_type", "must be a table, not a single value"),
    ("dict_type", "must be a table in braces"),
    ("too_short", "must not be empty"),
    ("greater_than_equal", "must be at least {ge}"),
    ("less_than_equal", "must be at most {le}"),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake at one key path; `text` ends with what to do."""

    path: Key
    text: str

    def sentence(self, file: str, lines: Mapping[Key, int]) -> str:
        """ "FILE:LINE: key.path: text"; a key that is missing has the line of the table it is missing from."""
        return f"{file}:{self.line(lines)}: {dotted(self.path)}: {self.text}"

    def line(self, lines: Mapping[Key, int]) -> int:
        """The line of the key, or of the nearest table around it that is written."""
        return next((lines[p] for n in range(len(self.path), 0, -1) if (p := self.path[:n]) in lines), 1)


def dotted(path: Key) -> str:
    """("account", 0, "host") as account[1].host: people count from one."""
    return "".join(f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in path).removeprefix(".") or "the file"


def problem_of(error: "ErrorDetails") -> Problem:
    """What pydantic found, in our words."""
    path: Key = tuple(part for part in error["loc"] if part != "[key]")  # said of a key, not of its value
    return Problem(path, _text(error["type"], path, error.get("input"), error.get("ctx", {}), error["msg"]))


def _text(kind: str, path: Key, value: object, context: Mapping[str, Any], otherwise: str) -> str:
    if kind == "missing":
        return _missing(path)
    if kind == "extra_forbidden":
        return _unknown(path)
    if kind == "value_error":
        return str(context["error"])
    if kind == "literal_error":
        known = _QUOTED.findall(context["expected"])
        near = get_close_matches(str(value).lower(), known, 1, ALIKE)
        return f"'{value}' is none of {', '.join(known)}" + (f"; did you mean '{near[0]}'?" if near else "")
    sentence = next((text for name, text in _SENTENCES if name == kind), otherwise)
    return sentence.format(**context) + _hint(kind, path, value)


def _missing(path: Key) -> str:
    name = str(path[-1])
    if path in (("me",), ("account",)):
        header, keys = ("[me]", "name and addresses") if name == "me" else ("[[account]]", "host and user")
        return f"the table {header} is missing; add it with {keys}"
    table = table_at(path[:-1])
    field = table.model_fields.get(name) if table else None
    if field and field.examples:
        return f"is missing; add it, as in: {name} = {written(field.examples[0])}"
    return "is missing; add " + (f"[[{path[0]}.{name}]]" if name == "step" else "it")


def _hint(kind: str, path: Key, value: object) -> str:
    if kind == "list_type" and isinstance(value, dict):
        return f"; write its header in double brackets: [[{'.'.join(str(p) for p in path if isinstance(p, str))}]]"
    if kind == "model_type" and isinstance(value, list):
        return f"; write it once, in single brackets: [{path[-1]}]"
    table = table_at(path[:-1])
    field = table.model_fields.get(str(path[-1])) if table else None
    if field and kind in ("list_type", "dict_type", "too_short"):
        example = field.examples[0] if field.examples else None if field.is_required() else field.default
        return f", as in: {path[-1]} = {written(example)}" if example else ""
    return ""


def looks_secret(key: str) -> bool:
    """Whether a key that the schema does not know would hold a password or its like."""
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower().replace("-", "_")
    return bool(_SECRET.search(plain)) and not get_close_matches(plain, ["password_command"], 1, 0.85)


def _unknown(path: Key) -> str:
    key = str(path[-1])
    table = table_at(path[:-1])
    fields = tuple(table.model_fields) if table else ()
    near = get_close_matches(key.lower().replace("-", "_"), fields, 1)
    if near:
        return f"unknown key; did you mean '{near[0]}'?"
    home = next((header for header, known in tables() if key in known.model_fields and len(path) > 1), "")
    return f"unknown key; it belongs in {home}" if home else f"unknown key; remove it (known here: {', '.join(fields)})"


def table_at(path: Key) -> type[BaseModel] | None:
    """The schema of the table at a key path, if the schema has one there."""
    table: type[BaseModel] | None = File
    for part in path:
        if isinstance(part, str):
            field = table.model_fields.get(part) if table else None
            table = inner_table(field.annotation) if field else None
    return table


def inner_table(annotation: object) -> type[BaseModel] | None:
    """The table that a field holds, or holds a list of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := inner_table(arg))), None)


def tables() -> tuple[tuple[str, type[BaseModel]], ...]:
    """Every table of the schema with the header it is written under."""
    return tuple((header, table) for header, path in HEADERS if (table := table_at(path)))
