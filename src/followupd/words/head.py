"""The head of a template: the few lines of TOML over its text that say what it asks for and what it needs.

+++
language = "en"
ask = "status"
needs = ["person", "positioning", "sender"]
+++
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

import tomli

from followupd.core.errors import UserMustAct
from followupd.core.mail.language import language_of
from followupd.core.plan.sequences import ASKS
from followupd.words.needs import NEEDS

LANGUAGES = ("en", "de", "fr", "es")
ATTACHMENTS = ("resume", "news")
KINDS = ("letter", "thanks")
LARGEST = 64 * 1024
_ALIKE = 0.7  # "money" is no slip for "none"
_FENCE = "+++"
KEYS = ("language", "ask", "needs", "attachments", "kind", "subject")
Wrong = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Head:
    """`asks`: what it can ask for, the first by itself. `subject`: a template too, "" where it answers in the thread.

    `kind`: "thanks" may be shorter than other letters. `subject_line`: of the file, 0 where there is none.
    `says`: the keys that stand there.
    """

    language: str
    asks: tuple[str, ...] = ("none",)
    needs: tuple[str, ...] = ("person", "sender")
    attachments: tuple[str, ...] = ()
    kind: str = "letter"
    subject: str = ""
    subject_line: int = 0
    says: frozenset[str] = frozenset()


def parted(text: str, place: str, language: str = "") -> tuple[Head, str, int]:
    """The head, the text under it, and the number of lines above that text. `place`: how the file is told of.

    `language`: where it is known from the folder. UserMustAct names the line, what is wrong, and the fix.
    """
    lines = text.replace("\r\n", "\n").lstrip("\ufeff").split("\n")
    if not text.strip("\ufeff \t\r\n"):
        raise UserMustAct(f"{place}: is empty; write a letter into it, or remove it")
    if lines[0].strip() == "---":
        raise UserMustAct(
            f'{place}:1: the head stands between two lines {_FENCE}, not ---, and is TOML: ask = "status"'
        )
    if lines[0].strip() != _FENCE:
        return _head({}, (), "\n".join(lines), place, language), "\n".join(lines), 0
    end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), 0)
    if not end:
        raise UserMustAct(f"{place}:1: the head has no end; put a line +++ under it")
    body = "\n".join(lines[end + 1 :])
    if not body.strip():
        raise UserMustAct(f"{place}:{end + 1}: no letter stands under the head; write one there, or remove the file")
    try:
        raw = tomli.loads("\n" + "\n".join(lines[1:end]) + "\n")
    except tomli.TOMLDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise UserMustAct(
            f"{place}:{error.lineno}: the head is not valid TOML: {said}; text stands in quotes"
        ) from None
    except RecursionError:
        raise UserMustAct(f"{place}:1: the head is nested too deeply; a key holds a word, or a list of words") from None
    return _head(raw, tuple(lines[:end]), body, place, language), body, end + 1


def body_under(text: str) -> tuple[str, int]:
    """The text under a head that may be wrong, and the number of lines above it; ("", 0) where none can be told."""
    lines = text.replace("\r\n", "\n").lstrip("\ufeff").split("\n")
    fences = [n for n, line in enumerate(lines) if line.strip() == _FENCE]
    if lines[0].strip() not in (_FENCE, "---"):
        return "\n".join(lines), 0
    return ("\n".join(lines[fences[1] + 1 :]), fences[1] + 1) if fences[:1] == [0] and fences[1:] else ("", 0)


def _head(raw: dict[str, object], lines: tuple[str, ...], body: str, place: str, language: str) -> Head:
    problems: list[str] = []

    def line_of(key: str) -> int:
        return next((n for n, text in enumerate(lines, 1) if re.match(rf"\s*{re.escape(key)}\s*[=.]", text)), 1)

    def wrong(key: str, what: str) -> None:
        problems.append(f"{place}:{line_of(key)}: {key}: {what}")

    for key in raw.keys() - set(KEYS):
        near = get_close_matches(key.lower(), KEYS, 1)
        wrong(key, f"unknown key; did you mean '{near[0]}'?" if near else f"unknown key; known are {', '.join(KEYS)}")
    spoken = raw.get("language", language or language_of(re.sub(r"\{[{%].*?[%}]\}", " ", body)))
    if spoken not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        wrong("language", f'must be one of {known}, in which letters are checked; add it to the head: language = "en"')
    elif language and spoken != language:
        wrong("language", f"'{spoken}', but the file lies in the folder '{language}'; change the one or the other")
    asks = _words(raw, "ask", ASKS, ("none",), wrong)
    needs = _words(raw, "needs", tuple(need.name for need in NEEDS), ("person", "sender"), wrong)
    attachments = _words(raw, "attachments", ATTACHMENTS, (), wrong)
    kind = _words(raw, "kind", KINDS, ("letter",), wrong)
    subject = raw.get("subject", "")
    if not isinstance(subject, str):
        wrong("subject", "must be text in quotes")
    if problems:
        raise UserMustAct(*problems)
    at = line_of("subject") if subject else 0
    return Head(str(spoken), asks, needs, attachments, kind[0], str(subject), at, frozenset(raw))


def _words(
    raw: dict[str, object], key: str, known: tuple[str, ...], otherwise: tuple[str, ...], wrong: Wrong
) -> tuple[str, ...]:
    """One word or a list of words out of those that are known."""
    if key not in raw:
        return otherwise
    value = raw[key]
    given = value if isinstance(value, list) else [value]
    for word in given:
        if word not in known:
            near = get_close_matches(str(word).lower(), known, 1, _ALIKE)
            hint = f"did you mean '{near[0]}'?" if near else f"choose from {', '.join(known)}"
            wrong(key, f"'{word}' is not known here; {hint}")
    return tuple(str(word) for word in given) or otherwise
