"""The sentences a verdict rests on: one line each, of whole words, for a person who knows nothing of mail programs.

What stands in the mail is quoted ("..."), what only programs read is kept behind it in brackets ([...]).
"""

import re
from collections.abc import Iterable

from followupd.core.mail.decoding import cut, one_line

LONGEST = 200
_QUOTED = re.compile(r'"(.+)"')


def sign(text: str) -> str:
    """A sentence of evidence: one line, at most 200 characters, whole words, without control characters."""
    return cut(_shown(text), LONGEST)


def quoting(before: str, words: str, behind: str = "") -> str:
    """The same around words of the mail, which are cut where they are long: the sentence around them never is."""
    before, behind = _shown(before), _shown(behind)
    room = LONGEST - len(before) - len(behind) - 2
    return one_line(f'{before}"{cut(_shown(words), max(room, 20))}"{behind}', LONGEST)


def proven(plain: str, fields: str) -> str:
    """What it means in plain words, and in brackets what programs wrote that says so."""
    plain = cut(_shown(plain), LONGEST - 20)
    return f"{plain} [{cut(_shown(fields), LONGEST - len(plain) - 3)}]"


def _shown(text: str) -> str:
    text = text[:2_000]
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def without_repeats(told: Iterable[str]) -> tuple[str, ...]:
    """The reasons without those whose words another quotes too; the fuller one stays, of two alike the later."""
    kept = _together(told)
    words = [_words_of(one) for one in kept]
    return tuple(one for number, one in enumerate(kept) if not (words[number] and _stands_in_another(number, words)))


def _stands_in_another(number: int, words: list[str]) -> bool:
    """Whether another quotes more than it, or a later one the same."""
    ours = words[number]
    return any(ours in theirs and (ours != theirs or at > number) for at, theirs in enumerate(words) if at != number)


def _together(told: Iterable[str]) -> list[str]:
    """The reasons; of several with the same plain words one, with all their fields in its brackets."""
    alike: dict[str, list[str]] = {}
    for one in told:
        alike.setdefault(_plain_words(one), []).append(one)
    return [those[0] if len(those) == 1 else _joined(plain, those) for plain, those in alike.items()]


def _plain_words(reason: str) -> str:
    """What stands before the fields in brackets; all of it where it has none, or quotes the mail."""
    plain, bracket, _ = reason.partition(" [")
    return plain if bracket and reason.endswith("]") and '"' not in plain else reason


def _joined(plain: str, reasons: list[str]) -> str:
    fields = dict.fromkeys(one[len(plain) + 2 : -1] for one in reasons if one != plain)
    return proven(plain, "; ".join(fields)) if fields else plain


def _words_of(reason: str) -> str:
    """What a reason quotes, without the sign of a cut and the last full stop; "" where it quotes nothing."""
    found = _QUOTED.search(reason)
    return found[1].replace("’", "'").rstrip("… .!,") if found else ""
