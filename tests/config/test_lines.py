"""Every key of a TOML file is found on the line it stands on, however it is written."""

import json
from typing import Any

import tomli
from hypothesis import given
from hypothesis import strategies as st

from followupd.config.lines import Key, lines_of

EVERYTHING = '''# [not] = "here"
top = 1
[me]
name = "a # b = [c]" # [x]
addresses = [
  "x",  # ]
'y',
]
signature = """
[fake]
a = 1""\\""""""
b.c."d.e" = 2026-01-01 07:30:00
[[account]]
host = 'h\\'
folders = { watch = ["a",
   "b"], sent = [] }
[[account]]
  [account.x]
  z=1
[[account.y]]
[[account.y]]
q = \'\'\'
]\'\'\'\'\'
[ "q" . 'r' ]
k = 07:30
n = [[1,2],[{a=1},{a=2,
 b=3}]]
'''

names = st.text(st.sampled_from("ab-_ .#=[]\"'\\é\n"), max_size=3) | st.sampled_from(("me", "account", "step", "host"))
scalars = st.integers(0, 99) | st.booleans() | st.text(st.sampled_from("a#=[]{},\"'\\\n é"), max_size=6)
values = st.recursive(scalars, lambda v: st.lists(v, max_size=3) | st.dictionaries(names, v, max_size=3), max_leaves=8)
documents = st.dictionaries(names, values, max_size=4)


def paths(value: Any, path: Key = ()) -> set[Key]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {p for key, inner in items for p in {(*path, key)} | paths(inner, (*path, key))}


class Writer:
    """Writes data as TOML in one of its many ways, and remembers on which line each key came to stand."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw, self.text = draw, ""
        self.lines: dict[Key, int] = {}

    def one_of(self, *ways: str) -> str:
        return self.draw(st.sampled_from(ways))

    def note(self, path: Key) -> None:
        self.lines.setdefault(path, self.text.count("\n") + 1)

    def key(self, name: str) -> str:
        plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
        return self.one_of(name, json.dumps(name)) if plain else json.dumps(name)

    def table(self, data: dict[str, Any], path: Key, header: str) -> None:
        """Plain keys first, then the tables below, each under its header."""
        below = {k: v for k, v in data.items() if self.under_header(v)}
        for name, value in data.items():
            if name not in below:
                self.text += self.one_of("", "\n", "  ", "# a = 1\n")
                self.note((*path, name))
                self.text += self.key(name) + self.one_of(" = ", "=", "\t= ")
                self.value(value, (*path, name))
                self.text += self.one_of("\n", " # [x]\n", "\n\n")
        for name, value in below.items():
            inner = f"{header}.{self.key(name)}" if header else self.key(name)
            for n, one in enumerate(value if isinstance(value, list) else [value]):
                here: Key = (*path, name, n) if isinstance(value, list) else (*path, name)
                self.note((*path, name))
                self.note(here)
                self.text += f"[[{inner}]]\n" if isinstance(value, list) else f"[ {inner} ] # x = 1\n"
                self.table(one, here, inner)

    def under_header(self, value: Any) -> bool:
        tables = value if isinstance(value, list) else [value]
        return bool(tables) and all(isinstance(v, dict) for v in tables) and self.draw(st.booleans())

    def value(self, value: Any, path: Key) -> None:
        if isinstance(value, dict):
            self.text += "{"
            for n, (name, inner) in enumerate(value.items()):
                self.text += ("," if n else "") + self.one_of(" ", "\n", " # }\n")
                self.note((*path, name))
                self.text += self.key(name) + " = "
                self.value(inner, (*path, name))
            self.text += "}"
        elif isinstance(value, list):
            self.text += "["
            for n, inner in enumerate(value):
                self.text += self.one_of("", "\n", " # ]\n\n")
                self.note((*path, n))
                self.value(inner, (*path, n))
                self.text += self.one_of(",", " ,", "\n,")
            self.text += "]"
        elif isinstance(value, str):
            quoted = json.dumps(value, ensure_ascii=False)
            long = '"""' + value.replace("\\", "\\\\").replace('"', '\\"') + '"""'
            self.text += quoted if value.startswith("\n") else self.one_of(quoted, long)
        else:
            self.text += json.dumps(value)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, dict[Key, int]]:
    writer = Writer(draw)
    writer.table(draw(documents), (), "")
    return writer.text, writer.lines


@given(written())
def test_whatever_way_a_file_is_written_every_key_is_found_on_its_line(file: tuple[str, dict[Key, int]]) -> None:
    text, lines = file
    assert paths(tomli.loads(text)) == set(lines)
    assert lines_of(text) == lines


def test_every_way_to_write_a_key_is_found_on_its_line() -> None:
    lines = lines_of(EVERYTHING)
    assert paths(tomli.loads(EVERYTHING)) <= set(lines)
    assert lines[("me", "addresses", 1)] == 7
    assert lines[("me", "b", "c", "d.e")] == 12
    assert lines[("account", 0, "folders", "watch", 1)] == 16
    assert lines[("account", 1)] == 17
    assert lines[("account", 1, "y", 1, "q")] == 22
    assert lines[("q", "r", "k")] == 25
    assert lines[("q", "r", "n", 1, 1, "b")] == 27
