"""The days a person states: by when they decide, by when they answer, when the user is to come back.

A day counts only together with a word that says what it is for, in one sentence; the nearest such word counts.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followupd.core.judges.clauses import ENDS
from followupd.core.judges.meaning_sentences import calls_off, compiled, heard_in, may_say, sentences
from followupd.core.judges.reasons import sign
from followupd.core.judges.spoken_days import clause_of, is_expiry, is_not_before, is_until, says, stated_words
from followupd.core.judges.verdict import Finding
from followupd.core.mail.absence_day import tells_absence
from followupd.core.mail.dates import absence_told
from followupd.core.mail.days import Days, days_in, is_after
from followupd.core.mail.language import likely_languages

MAX_STATED = 5
_NEAR = 20  # characters between "the interviews are" and their day
_THEIR_DAY = ("decision", "answer")
# `what` by the group of words that gives it. Of two equally near the first counts.
_WHAT = (("again", "contact_again"), ("decision", "decision"), ("answer", "answer"))


def stated_dates(
    said: tuple[str, ...], languages: tuple[str, ...], base: date, asking: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """One finding `stated_date` for each day that has its word: the last day by which they decide or answer, the first
    on which the user may come back. `base`: the day the message came in; `asking`: sentences whose day is the user's.
    """
    found: dict[tuple[tuple[str, str], ...], Finding] = {}
    held: set[str] = set()
    before = ""
    for sentence in said:
        found_here = days_in(sentence, languages, base)
        unsaid = ""
        if not found_here and says(sentence, "then", "returns"):
            # "The manager is away until the 16th. Then we will be in touch." or "I will read it when I am back."
            unsaid = "answer" if says(sentence, "returns") and sentence not in asking else ""
            sentence = f"{before} {sentence}"
            found_here = _without_absence(sentence, days_in(sentence, languages, base), languages, base)[-1:]
        found_here = _without_absence(sentence, found_here, languages, base)
        found_here = tuple(days for days in found_here if not _is_gone(sentence, days, languages))
        named = [(days, _what_of(sentence, days, languages, found_here) or unsaid) for days in found_here]
        named = [one for one in named if not _is_only_away(sentence, *one, named)]
        # "Let us talk today or else on the 16th" wants it now, whatever is said of a later day.
        soon = any(what == "contact_again" and (days.first - base).days < 7 for days, what in named)
        for days, what in named:
            if _is_the_year(sentence, days, base):
                continue
            if is_expiry(sentence, days) or (soon and what == "contact_again" and (days.first - base).days >= 7):
                continue
            day = days.first if what == "contact_again" else days.last
            fields = _fields_of(sentence, days, day, what, languages, unsaid)
            theirs = sentence not in asking or (
                # "your decision by 23 November" is the reader's
                (what == "decision" and not heard_in(languages, sentence, "your_decision"))
                or (what == "contact_again" and (day - base).days >= 7)
            )
            # "We got your mail today": what is said of the day it came in states nothing.
            if what and theirs and day > base and fields not in found:
                found[fields] = Finding("stated_date", sign(sentence), fields)
                held |= {day.isoformat()} if _is_of_interviews(sentence, days, languages) else set()
        # The day on which a meeting was to be is not that behind which they answer.
        before = "" if calls_off(sentence, languages) else sentence
    return tuple(_without_doubles(_without_interviews(found.values(), held)))[:MAX_STATED]


def _without_absence(
    sentence: str, found: tuple[Days, ...], languages: tuple[str, ...], base: date
) -> tuple[Days, ...]:
    """With the first day somebody is back for those from when until when they are away, where a sentence tells both."""
    told = absence_told(sentence, "", base, languages) if found and tells_absence(sentence) else None
    since = told.since if told and told.since else base
    within = [days for days in found if told and told.back and since <= days.last and days.first < told.back]
    if not (told and told.back and within):
        return found
    back = _Back(min(one.start for one in within), max(one.end for one in within), told.back, told.back)
    return tuple(sorted((back, *(one for one in found if one not in within)), key=lambda days: days.start))


@dataclass(frozen=True, slots=True)
class _Back(Days):
    """The first day on which somebody is back; its place is that of the words that tell from when until when."""


def _what_of(sentence: str, days: Days, languages: tuple[str, ...], others: tuple[Days, ...]) -> str:
    """What the day is for. Of a day on which somebody is back the other clauses say it, those behind it first."""
    if not isinstance(days, _Back):
        return what_for(sentence, days, languages, others)
    *before, _ = ENDS.split(sentence[: days.start])
    for part in (sentence[days.end :], " ".join(before)):
        for kind, what in _WHAT:
            if heard_in(languages, part, kind):
                return what
    return ""


def away_until(said: tuple[str, ...], languages: tuple[str, ...], base: date) -> Finding | None:
    """The day on which somebody is back who only says that they are away: then the user may write again. None where no
    sentence names it.
    """
    for sentence in said:
        told = absence_told(sentence, "", base, languages) if tells_absence(sentence) else None
        if told and told.named > base and not says(sentence, "was_away"):
            fields = (("date", (told.back or told.day).isoformat()), ("what", "contact_again"))
            return Finding("stated_date", sign(sentence), fields)
    return None


def _is_behind_them(sentence: str, days: Days, languages: tuple[str, ...]) -> bool:
    """Whether it is the day of an absence that is over: "I was on holiday until Monday". A day by which they answer
    that stands behind it is none: "I was ill until Monday; you will hear from me by Friday".
    """
    over = stated_words("was_away").search(sentence)
    if over is None:
        return False
    between = sentence[over.end() : days.start]
    told = f"{between} {clause_of(sentence, days)}" if ENDS.search(between) else between
    return not heard_in(languages, told, *(kind for kind, _ in _WHAT))


def _is_gone(sentence: str, days: Days, languages: tuple[str, ...]) -> bool:
    """Whether it is a day gone by: of an absence that is over, or the weekday on which they did something."""
    by_weekday = not re.search(r"\d", sentence[days.start : days.end]) and days.first == days.last
    clause = clause_of(sentence, days)
    done = by_weekday and says(clause, "past") and not says(clause, "ahead")
    return done or _is_behind_them(sentence, days, languages)


def _is_only_away(sentence: str, days: Days, what: str, named: list[tuple[Days, str]]) -> bool:
    """Whether a clause only tells that somebody is away then, and another names the day of the same thing: "she is on
    leave this week, so it will be next Friday before we know more".
    """
    if what not in _THEIR_DAY or not tells_absence(clause_of(sentence, days)):
        return False
    return any(also == what and not tells_absence(clause_of(sentence, other)) for other, also in named)


def _fields_of(
    sentence: str, days: Days, day: date, what: str, languages: tuple[str, ...], unsaid: str
) -> tuple[tuple[str, str], ...]:
    """What a finding tells of a day."""
    fields: tuple[tuple[str, str], ...] = (("date", day.isoformat()), ("what", what))
    if what in _THEIR_DAY and (after := "behind" if unsaid else _open(sentence, days, languages)):
        fields = (*fields, ("after", after))
    if what in _THEIR_DAY and is_not_before(sentence, days):
        fields = (*fields, ("not_before", "yes"))
    return fields


def _is_of_interviews(sentence: str, days: Days, languages: tuple[str, ...]) -> bool:
    """Whether it says that interviews are held on the day, or that those who decide meet."""
    told = (stated_words("interviews"), *(compiled(name, "sits") for name in languages))
    return any(0 <= days.start - found.end() <= _NEAR for one in told for found in one.finditer(sentence))


def _is_of_their_meeting(sentence: str, days: Days, languages: tuple[str, ...]) -> bool:
    """Whether those who decide meet then, see the last of the others, or have signed it off by then."""
    spoken = (name for name in languages if may_say(name, "sits", sentence))
    return any(found.end() <= days.end for name in spoken for found in compiled(name, "sits").finditer(sentence))


def _without_interviews(found: Iterable[Finding], held: set[str]) -> Iterator[Finding]:
    """They decide when interviews are over, but where they tell the day itself that counts."""
    told = tuple(found)
    later = [one.field("date") for one in told if one.field("what") in _THEIR_DAY and one.field("date") not in held]
    afterwards = {one.field("date") for one in told if one.field("after")}
    for one in told:
        day, behind = one.field("date"), bool(one.field("after"))
        if day not in held or not (max(later, default="") > day or (day in afterwards and not behind)):
            yield one


def _without_doubles(found: Iterable[Finding]) -> Iterator[Finding]:
    """Who comes to it after a day does not by it, though another sentence may look so."""
    told = tuple(found)
    afterwards = {(one.field("date"), one.field("what")) for one in told if one.field("after")}
    yield from (one for one in told if one.field("after") or (one.field("date"), one.field("what")) not in afterwards)


def _is_the_year(sentence: str, days: Days, base: date) -> bool:
    """Whether it is the year that runs: "we will not hire this year" names no day."""
    whole = days.first == base and (days.last - base).days > 31
    return whole and says(sentence[days.start : days.end], "year")


def _open(sentence: str, days: Days, languages: tuple[str, ...]) -> str:
    """Whether they come to it only after the day, without saying when: "behind" it ("out until the 18th, then I'll get
    back"), or "from" it on, where "after" was said and the day is the first behind what they named; else "".
    """
    if days.first != days.last:
        return ""
    if is_after(sentence, days, languages):
        return "from"
    return "behind" if says(sentence[days.end :], "behind") else ""


def what_for(sentence: str, days: Days, languages: tuple[str, ...], others: tuple[Days, ...]) -> str:
    """What the day is for: the nearest word before it, else the nearest behind it; "" where none says it."""
    if heard_in(languages, sentence, "comes_later") and not is_until(sentence, days):
        return "contact_again"
    before: list[tuple[int, int, str]] = []
    behind: list[tuple[int, int, str]] = []
    for rank, (kind, what) in enumerate(_WHAT):
        for name in (name for name in languages if may_say(name, kind, sentence)):
            for match in compiled(name, kind).finditer(sentence):
                if match.start() < days.end and match.end() > days.start:
                    before.append((0, rank, what))
                elif match.end() <= days.start:
                    before.append((days.start - match.end(), rank, what))
                elif not any(other.end >= match.end() for other in others):
                    behind.append((match.start() - days.end, rank, what))
    nearest = min(before or behind, default=None)
    return nearest[2] if nearest else "decision" if _is_of_their_meeting(sentence, days, languages) else ""


def promised(sentence: str, languages: tuple[str, ...], base: date) -> date | None:
    """The last day a sentence names, from `base` on; None where it names none."""
    found = days_in(sentence, languages, base)
    return found[-1].last if found and found[-1].last <= base + timedelta(days=366) else None


def day_in(note: str, base: date) -> date | None:
    """The last day by which they decide or answer, as a note of the user's tells it; None where it names none."""
    found = stated_dates(sentences(note), likely_languages(note), base)
    return max((date.fromisoformat(one.field("date")) for one in found), default=None)
