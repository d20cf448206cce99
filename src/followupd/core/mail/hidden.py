"""Signs that nobody sees and that change what is read: they turn words round, end lines, or hide a text in a text."""

import re
import unicodedata
from collections.abc import Iterator

# Unicode's marks and overrides of direction (UAX 9, table 4), its deprecated notes between the lines, and its tags.
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# What takes no room at all, within words too: it would hide a stock phrase from whoever looks for it.
_NOTHING = frozenset(
    "\u00ad\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
FLAG = "\U0001f3f4[\U000e0030-\U000e007a]{1,6}\U000e007f"  # of a region (UTS 51, ED-14)
_SEEN = re.compile("[^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff"
                   f"\ufff9-\ufffb\U000e0000-\U000e007f{''.join(sorted(_NOTHING))}]*")  # fmt: skip


def hidden_in(text: str) -> tuple[str, ...]:
    """Each of them once, as "U+202E". Line feeds, tabs, joiners, letters of any direction and flags are none."""
    if _SEEN.fullmatch(text):
        return ()
    return tuple(dict.fromkeys(f"U+{ord(sign):04X}" for sign in re.sub(FLAG, "", text) if is_hidden(sign)))


def hidden_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold one, counted from 1, each with those it holds."""
    for number, line in enumerate(text.split("\n"), 1):
        if found := hidden_in(line):
            yield number, ", ".join(found)


def is_hidden(sign: str) -> bool:
    """Whether nobody sees this sign, outside the flag of a region."""
    if sign in "\n\t":
        return False
    code = ord(sign)
    odd = 0x206A <= code <= 0x206F or 0xFFF9 <= code <= 0xFFFB or 0xE0000 <= code <= 0xE007F
    return odd or sign in _TURNS or sign in _NOTHING or unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp")
