"""The sentences a verdict rests on: one line each, of whole words, for a person who knows nothing of mail programs.

What stands in the mail is quoted ("..."), what only programs read is kept behind it in brackets ([...]).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from followupd.core.judges.clauses import ENDS
from followupd.core.judges.meaning_sentences import without_courtesies
from followupd.core.mail.decoding import cut, one_line

LONGEST = 200  # characters of a sentence that was read
# Of a reason: to what it is cut, as what is read at one look, and how long a whole sentence of the mail may make it.
_LONGEST_REASON, _LONGEST_WHOLE = 160, 172
_FEWEST_LEFT = 40  # of the mail's words, however long the sentence around them
_PART_ENDS = re.compile(rf"{ENDS.pattern}|\s+(?=\()")
_QUOTED = re.compile(r'"(.+)"')
_WORD = re.compile(r"[\w']+")
# Of how many words on, and from which share of the shorter one's, two say the same, where neither is far longer.
_FEWEST, _NEARLY, _NEARLY_AS_LONG = 4, 0.8, 1.5


def sign(text: str) -> str:
    """A sentence of evidence: one line, at most 200 characters, whole words, without control characters."""
    return cut(_shown(text), LONGEST)


def quoting(before: str, words: str, behind: str = "", tells: Callable[[str], bool] | None = None) -> str:
    """The same around words of the mail, without who is greeted: the words are cut where they are long, the sentence
    around them never is. `tells`: whether a part of them is what the sentence says of them.
    """
    before, behind, words = _shown(before), _shown(behind), _shown(words)
    told = words if "subject" in behind else without_courtesies(words)
    around = len(before) + len(behind) + 2
    longest = LONGEST if "[" in behind else _LONGEST_WHOLE if len(told) + around <= _LONGEST_WHOLE else _LONGEST_REASON
    return one_line(f'{before}"{_telling_part(told, max(longest - around, _FEWEST_LEFT), tells)}"{behind}', LONGEST)


def _telling_part(words: str, room: int, tells: Callable[[str], bool] | None) -> str:
    """As much of the words as there is room for: from their beginning, or so that the part that tells is among it."""
    if len(words) <= room or tells is None:
        return cut(words, room)
    ends = [*(found.end() for found in _PART_ENDS.finditer(words)), len(words)]
    starts = [0, *ends[:-1]]
    told = next((at for at in range(len(ends)) if tells(words[starts[at] : ends[at]])), 0)
    first = next((at for at in range(told) if ends[told] - starts[at] < room), told)
    return cut(words, room) if not first or ends[told] <= room else f"…{cut(words[starts[first] :], room - 1)}"


def proven(plain: str, fields: str) -> str:
    """What it means in plain words, and in brackets what programs wrote that says so."""
    plain = cut(_shown(plain), LONGEST - 20)
    return f"{plain} [{cut(_shown(fields), LONGEST - len(plain) - 3)}]"


def _shown(text: str) -> str:
    text = text[:2_000]
    text = text if text.isascii() else text.replace("\u034f", "")  # newsletters fill up what nobody is to see with it
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def without_repeats(told: Iterable[str]) -> tuple[str, ...]:
    """The reasons without those whose words another quotes too, or nearly; the fuller one stays, of two alike the
    later, of nearly alike ones the one that says what the words do.
    """
    kept = _together(told)
    words = [quoted(one) for one in kept]
    quoting = [at for at, one in enumerate(words) if one]
    if len(quoting) < 2:  # most mail quotes nothing here: what programs wrote tells of it
        return tuple(kept)
    spared = {at for at in quoting for by in quoting if at != by and _told_by(kept, words, at, by)}
    return tuple(one for at, one in enumerate(kept) if at not in spared)


def _told_by(kept: list[str], words: list[str], at: int, by: int) -> bool:
    """Whether the reason at one place needs not be told beside the one at another."""
    if not says_the_same(words[at], words[by]):
        return False
    return not says_the_same(words[by], words[at]) or _worth(kept, words, at) < _worth(kept, words, by)


def _worth(kept: list[str], words: list[str], at: int) -> tuple[bool, int, int]:
    """Which of nearly alike ones is told: first one that says what the words do."""
    return not kept[at].startswith('"'), len(_plain_words(words[at])), at


def quoted(reason: str) -> str:
    """What a reason quotes; "" where it quotes nothing."""
    found = _QUOTED.search(reason)
    return found[1] if found else ""


def says_the_same(words: str, other: str) -> bool:
    """Whether the other sentence holds the words, or was cut within them, or holds nearly only these."""
    ours, theirs = _plain_words(words), _plain_words(other)
    shorter, longer = sorted((ours, theirs), key=len)
    if not shorter:
        return False
    if _holds(theirs, ours) or (other.endswith("…") and _holds(ours, theirs)):
        return True
    shared = sum((Counter(shorter) & Counter(longer)).values())
    return (
        len(shorter) >= _FEWEST and shared >= _NEARLY * len(shorter) and len(longer) <= _NEARLY_AS_LONG * len(shorter)
    )


def _holds(whole: list[str], part: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _plain_words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))


def _together(told: Iterable[str]) -> list[str]:
    """The reasons; of several with the same plain words one, with all their fields in its brackets."""
    alike: dict[str, list[str]] = {}
    for one in told:
        alike.setdefault(_before_brackets(one), []).append(one)
    return [those[0] if len(those) == 1 else _joined(plain, those) for plain, those in alike.items()]


def _before_brackets(reason: str) -> str:
    """What stands before the fields in brackets; all of it where it has none, or quotes the mail."""
    plain, bracket, _ = reason.partition(" [")
    return plain if bracket and reason.endswith("]") and '"' not in plain else reason


def _joined(plain: str, reasons: list[str]) -> str:
    fields = dict.fromkeys(one[len(plain) + 2 : -1] for one in reasons if one != plain)
    return proven(plain, "; ".join(fields)) if fields else plain
