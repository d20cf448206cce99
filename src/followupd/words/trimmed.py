"""A letter's lines as they are read: single spaces, one empty line between paragraphs. Values stay as they are."""

import re

# Stands for a space that a value has before a full stop or a comma. Half a sign: no value can hold it (`clean`).
KEPT = "\udc20"
_BEFORE_A_STOP = re.compile(r" ([.,])(?= |$)", re.MULTILINE)
_TWO_COMMAS = re.compile(r",{2,}$")  # behind a closing that has its own


def kept(value: str) -> str:
    """A value, so marked that trimming leaves it as it is."""
    return _BEFORE_A_STOP.sub(KEPT + r"\1", value)


def paragraphs(text: str) -> str:
    """Trimmed: single spaces, none at the ends of lines, one empty line between paragraphs."""
    return _paragraphs(text.replace(KEPT, " "))


def tidied(text: str) -> str:
    """As `paragraphs`, and no space before a full stop or a comma where a value was empty: for a filled template."""
    return _paragraphs(
        "\n".join(_TWO_COMMAS.sub(",", _BEFORE_A_STOP.sub(r"\1", _single(line))) for line in text.split("\n"))
    ).replace(KEPT, " ")


def _paragraphs(text: str) -> str:
    lines: list[str] = []
    for line in (_single(raw) for raw in text.strip().split("\n")):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines)


def _single(line: str) -> str:
    return re.sub(r"[ \t]+", " ", line).strip()
