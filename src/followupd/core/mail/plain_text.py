"""The text of a draft as text/plain; format=flowed (RFC 3676) without soft breaks: one line per paragraph."""

import unicodedata

_PLAIN_LINE = 78  # RFC 5322, 2.1.1: longer lines should not be sent as they are
_ENCODED_LINE = 75  # and the "=" of a soft break
_SIGNATURE_MARK = "-- "  # RFC 3676, 4.3: the one line that keeps its space at the end


def flowed(text: str) -> list[str]:
    """Lines without a space at the end (that would be a soft break), space-stuffed (RFC 3676, 4.4); no empty end."""
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(c for c in ended if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    lines = [line if line == _SIGNATURE_MARK else line.rstrip(" \t") for line in shown.strip("\n").split("\n")]
    return [f" {line}" if line.startswith((" ", ">", "From ")) else line for line in lines]


def needs_encoding(lines: list[str]) -> bool:
    """Whether the lines cannot go as they are: other than ASCII, or longer than a line should be."""
    return any(not line.isascii() or len(line) > _PLAIN_LINE for line in lines)


def quoted_printable(lines: list[str]) -> list[str]:
    """The lines in UTF-8 as quoted-printable (RFC 2045, 6.7), none longer than 76 characters."""
    return [piece for line in lines for piece in _encoded(line)]


def _encoded(line: str) -> list[str]:
    units = [chr(b) if 32 <= b < 127 and b != ord("=") else f"={b:02X}" for b in line.encode("utf-8")]
    if line.endswith((" ", "\t")):
        units[-1] = f"={ord(line[-1]):02X}"  # white space at the end of a line may be lost on the way
    pieces = [""]
    for unit in units:
        if len(pieces[-1]) + len(unit) > _ENCODED_LINE:
            pieces[-1] += "="
            pieces.append("")
        pieces[-1] += unit
    return pieces
