"""Whose turn it is by the sentences of a person's answer: which asks, which holds the user off, which closes."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import compress

from followupd.core.judges.meaning_sentences import (
    LEST,
    NOT_OVER,
    OWN_NEWS,
    SEES_OTHERS,
    denials,
    heard_in,
    matches,
    mistaken,
    saying,
    takes_back,
    without,
)
from followupd.core.judges.questions import asking, names_hour_only, way_of_asking
from followupd.core.judges.reasons import quoting
from followupd.core.judges.spoken_days import is_not_before, is_until
from followupd.core.judges.stated import away_until, stated_dates
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES
from followupd.core.mail.absence_day import tells_absence
from followupd.core.mail.days import days_in

_WAYS = {"asks": "it asks", "wants": "it wants something of you", "invites": "it invites you"}
_TIME = "it names a time"
_HOLDS = "they will come back to it"
_PATIENCE = "they ask for patience"
_STANDS = "and says how things stand"
_AWAY = "it asks nothing, they are away: "
_AGAIN = "you are to write again later"
_OPEN = "and says that nothing is over yet"
MERE_COURTESY = 3  # words


@dataclass(frozen=True, slots=True)
class Said:
    """What sentences were found, "" where none: the first that asks, holds, closes; `thanks`: nothing but thanks.

    `way`: how the question asks (`way_of_asking`); `open`: the sentence by which nothing is over yet.
    `suits`: the one by which a time suits them; `again`: by which the user is to write again on a later day.
    `away`: when somebody is back who says no more than that they are away.
    """

    question: str = ""
    hold: str = ""
    patience: str = ""
    closing: str = ""
    weak_closing: str = ""
    thanks: bool = False
    way: str = ""
    open: str = ""
    suits: str = ""
    again: str = ""
    away: Finding | None = None

    @property
    def back(self) -> tuple[Finding, ...]:
        """When they are back who say nothing but that they are away."""
        return (self.away,) if self.away and self.meaning[1].startswith(_AWAY) else ()

    @property
    def meaning(self) -> tuple[str, str]:
        """What it means, and why, as a sentence of evidence."""
        if self.question:
            timed = self.way == "wants" and names_hour_only(self.question, LANGUAGES)
            return "asks", quoting(f"{_TIME if timed else _WAYS[self.way]}: ", self.question, tells=_asks)
        if self.closing:
            return "closes", quoting("it closes the matter: ", self.closing, tells=_closes)
        if self.hold:
            return "holds", quoting(f"it asks nothing, {self._held()}: ", self.hold, tells=_holds)
        if self.weak_closing:
            return "closes", quoting("it closes the matter: ", self.weak_closing, tells=_closes)
        if self.suits:
            return "holds", quoting("it asks nothing, the time suits them: ", self.suits)
        if self.away:
            return "holds", quoting(_AWAY, self.away.text)
        if self.thanks:
            return "holds", "it only thanks"
        return "asks", "no sentence in it asks, promises or ends anything"

    def _held(self) -> str:
        """What the sentence says that holds the user off."""
        if self.hold in (self.open, self.again):
            return _OPEN if self.hold == self.open else _AGAIN
        return _PATIENCE if self.hold == self.patience else _HOLDS if _says(self.hold, "promises") else _STANDS


def _says(part: str, *kinds: str) -> bool:
    return heard_in(LANGUAGES, part, *kinds)


def _asks(part: str) -> bool:
    return "?" in part or _says(part, "requests")


def _holds(part: str) -> bool:
    return _says(part, "promises", "holds")


def _closes(part: str) -> bool:
    return _says(part, "closes", "closes_weakly")


def asking_for(read: Said, question: str, languages: tuple[str, ...]) -> Said:
    """The same with that question, "" for none."""
    return replace(read, question=question, way=way_of_asking(question, languages) if question else "")


def said_in(said: tuple[str, ...], languages: tuple[str, ...], base: date | None) -> Said:
    """What the sentences of an answer say. `base`: the day it came in, None where its date cannot be read."""
    spoken = languages if "en" in languages else (*languages, "en")
    mistakes = mistaken(said, spoken)
    said = tuple(one for number, one in enumerate(said) if number not in mistakes)
    befores = zip(("", *said), said, strict=False)
    later = [_stated_by(before, one, languages, base) if base else () for before, one in befores]
    again = tuple(
        base is not None and any(_is_later(finding, base) for finding in found) and not _is_due(one, languages, base)
        for one, found in zip(said, later, strict=True)
    )
    taken_back = frozenset(one for one in said if takes_back(one, spoken))
    sees_others = saying(SEES_OTHERS, said, spoken)
    # "Please ignore our mail of yesterday" asks nothing, nor does "others whom we would like to see first".
    asks = _asks_but_for(taken_back.union(said[number] for number in sees_others), said, spoken, again)
    patience = _first(said, spoken, "patience")
    lest = saying(LEST, said, spoken)  # what comes of it where the reader does nothing closes nothing yet
    undecided = lest | sees_others
    # Nor does "no need to ask, we come back to you".
    others = tuple(one for number, one in enumerate(said) if one != patience and number not in undecided)
    denied = denials("\n".join(said), spoken)
    nothing_over = next((one for one in said if one in taken_back or _first((one,), spoken, NOT_OVER)), "")
    asked = next((one for one, wanted in zip(said, asks, strict=True) if wanted), "")
    own = saying(OWN_NEWS, said, spoken)
    if own:  # what became of the writer's own application ends nothing, and promises the reader nothing
        rest = tuple(one for number, one in enumerate(said) if number not in own)
        asked = next((one for one in compress(said, asks) if one in rest or "?" in one), "")
        return asking_for(Said(hold=_first(rest, spoken, "promises")), asked, spoken)
    read = Said(
        hold=_held(said, later, spoken) or patience or nothing_over,
        patience=patience,
        closing="" if any(again) else _first(others, spoken, "closes", denied),
        weak_closing=_first(said, spoken, "closes_weakly"),
        thanks=bool(said) and all(matches(one, spoken, "thanks") for one in said),
        open=nothing_over,
        suits=_first(said, spoken, "fits"),
        again=next((one for one, later_on in zip(said, again, strict=True) if later_on), ""),
        away=away_until(said, languages, base) if base else None,
    )
    wanted = next((said[number] for number in sorted(lest)), "")
    return asking_for(read, asked or _first(said, spoken, "by_form") or wanted, spoken)


def _asks_but_for(
    silent: frozenset[str], said: tuple[str, ...], languages: tuple[str, ...], later: tuple[bool, ...]
) -> tuple[bool, ...]:
    """Of each sentence whether it asks something; the `silent` ones only by a question."""
    asked_for = asking(said, languages, later)
    return tuple(wanted and (one not in silent or "?" in one) for one, wanted in zip(said, asked_for, strict=True))


def _stated_by(before: str, one: str, languages: tuple[str, ...], base: date) -> tuple[Finding, ...]:
    """The days that a sentence states; of "Write to me again then." that of the sentence before."""
    alone = stated_dates((one,), languages, base)
    known = stated_dates((before,), languages, base) if before and not alone else ()
    together = stated_dates((before, one), languages, base) if before and not alone else ()
    return alone or tuple(found for found in together if found not in known)


def _held(said: tuple[str, ...], days: list[tuple[Finding, ...]], spoken: tuple[str, ...]) -> str:
    """The sentence by which they hold the user off: what they promise before what they are at, and with a day first."""
    promises = [one for one in said if heard_in(spoken, one, "promises")]
    dated = [one for one, named in zip(said, days, strict=True) if named]
    with_a_day = [one for one in promises if one in dated]
    found = next(iter((*with_a_day, *promises)), "")
    # A courtesy ("Bien reçu, merci.") holds nobody off, where something else does.
    more = tuple(one for one in said if not matches(one, spoken, "thanks") and len(one.split()) > MERE_COURTESY)
    return found or _first(more, spoken, "holds") or _first(said, spoken, "holds") or next(iter(dated), "")


def _is_later(finding: Finding, base: date) -> bool:
    """Whether the user is to come back on a day more than a week off."""
    fields = dict(finding.fields)
    return fields["what"] == "contact_again" and (date.fromisoformat(fields["date"]) - base).days >= 7


def _is_due(sentence: str, languages: tuple[str, ...], base: date) -> bool:
    """Whether it names the last day for something: "get back to me by 20 March" wants it now."""
    named = () if tells_absence(sentence) else days_in(sentence, languages, base)
    return any(is_until(sentence, days) and not is_not_before(sentence, days) for days in named)


def _first(said: tuple[str, ...], spoken: tuple[str, ...], kind: str, denied: tuple[re.Pattern[str], ...] = ()) -> str:
    """The first sentence of that kind, where what is denied in it does not count."""
    return next((one for one in said if heard_in(spoken, without(denied, one), kind)), "")
