"""On which line of a TOML file each key stands, so that a mistake can be shown where it is.

No Python parser of TOML tells positions. This reads text that `tomli` has already accepted (TOML 1.1), so it only has
to find its way, not to judge.
"""

import re
from bisect import bisect_right

import tomli

Key = tuple[str | int, ...]
"""The way to a value: table and key names, and indexes from 0 in arrays: ("account", 0, "host")."""

_BLANK = re.compile(r"(?:\s+|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]+")


def lines_of(text: str) -> dict[Key, int]:
    """Every key path of valid TOML, tables and array items among them, with its line, counted from 1."""
    return _Walk(text).lines


class _Walk:
    """One way through the text, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.lines: dict[Key, int] = {}
        self._starts = [match.end() for match in re.finditer("\n", text)]
        self._tables: dict[Key, int] = {}  # how many tables each array of tables has so far
        table: Key = ()
        while not self._blank_to_end():
            start = self.place
            if self._take("[["):
                table = self._array_table(self._key("]]"))
                self._note(table, start)
            elif self._take("["):
                table = self._inside(self._key("]"))
                self._note(table, start)
            else:
                self._pair(table)

    def _pair(self, table: Key) -> None:
        start = self.place
        path = table + self._key("=")
        self._note(path, start)
        self._value(path)

    def _value(self, path: Key) -> None:
        self._skip()
        if self._take("["):
            self._items(path)
        elif self._take("{"):
            while not self._closed("}"):
                self._pair(path)
        elif string := _STRING.match(self.text, self.place):
            self.place = string.end()
        elif bare := _BARE_VALUE.match(self.text, self.place):
            self.place = bare.end()

    def _items(self, path: Key) -> None:
        index = 0
        while not self._closed("]"):
            self._note((*path, index), self.place)
            self._value((*path, index))
            index += 1

    def _closed(self, end: str) -> bool:
        """Whether the array or inline table ends here; commas between its values are passed over."""
        self._skip()
        if self._take(","):
            self._skip()
        return self._take(end) or self.place >= len(self.text)

    def _key(self, end: str) -> Key:
        """A dotted key and the sign behind it."""
        parts: list[str] = []
        while self.place < len(self.text) and not self._take(end):
            self._skip()
            if string := _STRING.match(self.text, self.place):
                self.place = string.end()
                parts.append(tomli.loads(f"key = {string[0]}")["key"])
            elif bare := _BARE_KEY.match(self.text, self.place):
                self.place = bare.end()
                parts.append(bare[0])
            else:
                self.place += 1  # the dot
            self._skip()
        return tuple(parts)

    def _inside(self, path: Key) -> Key:
        """The same path with the index of the last table wherever it passes through an array of tables."""
        full: Key = ()
        for part in path:
            full += (part,)
            if full in self._tables:
                full += (self._tables[full] - 1,)
        return full

    def _array_table(self, path: Key) -> Key:
        array = (*self._inside(path[:-1]), *path[-1:])
        index = self._tables.get(array, 0)
        self._tables[array] = index + 1
        return (*array, index)

    def _note(self, path: Key, place: int) -> None:
        line = bisect_right(self._starts, place) + 1
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _skip(self) -> None:
        blank = _BLANK.match(self.text, self.place)
        self.place = blank.end() if blank else self.place

    def _blank_to_end(self) -> bool:
        self._skip()
        return self.place >= len(self.text)

    def _take(self, sign: str) -> bool:
        taken = self.text.startswith(sign, self.place)
        self.place += len(sign) if taken else 0
        return taken
