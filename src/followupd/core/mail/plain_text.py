"""The text of a draft as text/plain; format=flowed (RFC 3676) without soft breaks: one line per paragraph."""

import unicodedata

_PLAIN_LINE = 78  # RFC 5322, 2.1.1: longer lines should not be sent as they are
_ENCODED_LINE = 75  # and the "=" of a soft break
_NEVER_FIRST = " >F"  # "From " is altered by mailboxes kept as one file
_SIGNATURE_MARK = "-- "  # RFC 3676, 4.3: the one line that keeps its space at the end


def flowed(text: str) -> list[str]:
    """Lines without a space at the end (that would be a soft break), space-stuffed (RFC 3676, 4.4); no empty end."""
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(c for c in ended if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    lines = [line if line == _SIGNATURE_MARK else line.rstrip(" \t") for line in shown.strip("\n").split("\n")]
    return [f" {line}" if line.startswith((" ", ">", "From ")) else line for line in lines]


def quoted_lines(text: str) -> list[str]:
    """The lines of a mail that is answered, each led by ">"; what was quoted in it already by one more (RFC 3676, 4.5).

    Nothing in such a line is stuffed: the space behind the ">" stands for it.
    """
    plain = (line.removeprefix(" ") for line in flowed(text))
    return [f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in plain]


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
    pieces: list[list[str]] = [[]]
    for unit in units:
        if sum(map(len, pieces[-1])) + len(unit) > _ENCODED_LINE:
            pieces.append(_carried_over(pieces[-1], unit))
        pieces[-1].append(unit)
    lines = ["".join(piece) for piece in pieces]
    return [*(f"{line}=" for line in lines[:-1]), lines[-1]]


def _carried_over(line: list[str], following: str) -> list[str]:
    """What goes on to the next line, so that it does not begin with what some client takes for something else.

    Thunderbird takes a space there for stuffing (RFC 3676, 4.4) and drops it, although the line before it was broken
    softly (measured: "delta.=" and " I remain" became "delta.I remain"); a ">" would be a quote to it.
    """
    carried: list[str] = []
    while len(line) > 1 and (carried or [following])[0] in _NEVER_FIRST:
        carried.insert(0, line.pop())
    return carried
