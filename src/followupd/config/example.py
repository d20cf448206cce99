"""Writes config.example.toml from the schema: `python -m followupd.config.example > config.example.toml`."""

import sys
import textwrap
from collections.abc import Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from followupd.config.problems import HEADERS, inner_table, table_at
from followupd.config.toml import written

HEAD = """\
# The config of followupd: TOML (https://toml.io). What is commented out shows what holds without it, or an example.
# [me] and one [[account]] are all that is required. No password stands here: see password_command.
# Durations are NUMBER minutes, hours, days, business days or months; caps are NUMBER per DURATION.
"""
OPTIONAL = ("[[me.proof]]", "[[sequence]]", "[[sequence.step]]")


def example() -> str:
    """The whole file, as it is committed."""
    return HEAD + "".join(_table(header, table) for header, path in HEADERS if (table := table_at(path)))


def _table(header: str, table: type[BaseModel]) -> str:
    lines = ["", *_comment(table.__doc__ or ""), f"# {header}" if header in OPTIONAL else header]
    for name, field in table.model_fields.items():
        if not _has_own_header(field):
            lines += _key(name, field, required=field.is_required() and header not in OPTIONAL)
    return "\n".join(lines) + "\n"


def _key(name: str, field: FieldInfo, required: bool) -> Iterator[str]:
    yield from _comment(field.description or "")
    inner = inner_table(field.annotation)
    for part, inside in inner.model_fields.items() if inner else ():
        yield from _comment(f"  {part}: {inside.description}")
    value = field.examples[0] if field.examples else field.default
    yield f"{'' if required else '# '}{name} = {written(value)}"


def _comment(text: str) -> list[str]:
    return textwrap.wrap(text, 118, initial_indent="# ", subsequent_indent="# ", break_long_words=False)


def _has_own_header(field: FieldInfo) -> bool:
    """The steps of a sequence: a list of tables, each under its own header."""
    return inner_table(field.annotation) is not None and field.annotation is not inner_table(field.annotation)


if __name__ == "__main__":
    sys.stdout.write(example())
