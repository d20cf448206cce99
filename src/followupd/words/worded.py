"""A letter that is worth sending: of the forms it can take, the first that passes every check; else why none does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from followupd.core.meaning.check import flaws, passed
from followupd.core.meaning.earlier import COLLEAGUES_COMPARE, FRAME_RECURS_AFTER, Audience, Earlier
from followupd.core.meaning.letter import Flaw, Judged
from followupd.words.facts import LetterFacts
from followupd.words.filters import day
from followupd.words.frame import misframed
from followupd.words.library import Template, parts
from followupd.words.render import Letter, render
from followupd.words.values import values_of

# In a template: the formal words and the familiar ones, of which one is printed among the user's own.
_SAID = re.compile(r"""\{\{\s*say\(\s*["']([^"']*)["']\s*,\s*["']([^"']*)["']\s*\)\s*\}\}""")
_DAY = re.compile(r"\{\{\s*(\w+)\s*\|\s*day\s*\}\}")
_TURNS = 4  # a template has no more forms for the times it comes


@dataclass(frozen=True, slots=True)
class Before:
    """What they have heard. `last_ask`: of the last mail; `novelty`: the share of it that may be said again."""

    earlier: Earlier
    people: frozenset[str]
    organisations: frozenset[str]
    last_ask: str
    novelty: float
    now: datetime


@dataclass(frozen=True, slots=True)
class Worded:
    """A letter that passed every check. `passed`: which, in words."""

    letter: Letter
    passed: tuple[str, ...]
    template: Template


@dataclass(frozen=True, slots=True)
class NotWorded:
    """Why no form of it is worth sending, a sentence each."""

    because: tuple[str, ...]


def worded(templates: tuple[Template, ...], facts: LetterFacts, before: Before) -> Worded | NotWorded:
    """The first form that passes; what it says when it comes again is another form of it.

    Their words are quoted where the letter has room for them.
    """
    found = _worded(templates, facts, before)
    if isinstance(found, NotWorded) and facts.wrote_back and facts.they_wrote:
        without = _worded(templates, replace(facts, they_wrote=""), before)
        return without if isinstance(without, Worded) else found
    return found


def _worded(templates: tuple[Template, ...], facts: LetterFacts, before: Before) -> Worded | NotWorded:
    because: tuple[str, ...] = ()
    for template, letter in _forms(templates, facts):
        judged = judged_as(template, letter, facts, before)
        framed = tuple(misframed(letter, facts, strict=False)) if template.own else ()
        found = (*framed, *flaws(judged))
        if not found:
            return Worded(letter, passed(judged), template)
        because = because or tuple(_refused(template, flaw) for flaw in found)
    return NotWorded(because)


def judged_as(template: Template, letter: Letter, facts: LetterFacts, before: Before) -> Judged:
    """A letter of that template with all that is known of it."""
    language = template.head.language
    frame_recurs = template.name.startswith("keep-in-touch")
    goes = (("resume", facts.resume_attached), ("news", facts.news_attached))
    return Judged(
        text=letter.text,
        language=language,
        attachments=tuple(name for name, attached in goes if attached),
        greeting=facts.greeting,
        name=facts.contact_name,
        asks=facts.ask != "none",
        ask=facts.ask,
        last_ask=before.last_ask,
        thanks=template.head.kind == "thanks",
        ties=tuple(tie for tie in (*_ties(facts), *_days(facts, language)) if tie),
        facts=known_to(template, facts) if template.own else None,
        audience=Audience(
            before.people,
            before.organisations,
            before.now - FRAME_RECURS_AFTER if frame_recurs else None,
            before.now - COLLEAGUES_COMPARE,
        ),
        earlier=before.earlier,
        novelty=before.novelty,
        now=before.now,
        subject=letter.subject,
    )


def _forms(templates: tuple[Template, ...], facts: LetterFacts) -> Iterator[tuple[Template, Letter]]:
    had: set[str] = set()
    for turn in range(facts.turn, facts.turn + _TURNS):
        for template in templates:
            if template.own and turn > facts.turn and "turn" not in template.body:
                continue
            letter = render(template, replace(facts, turn=turn))
            if letter.text not in had:
                had.add(letter.text)
                yield template, letter


def _refused(template: Template, flaw: Flaw) -> str:
    words = f" (“{flaw.words}”)" if flaw.words else ""
    file = f" ({template.place})" if template.own else ""
    return f"another letter than '{template.name}'{file}, for {flaw.reason}{words}; {flaw.advice}"


def _ties(facts: LetterFacts) -> tuple[str, ...]:
    return (facts.position, facts.subject, facts.reference, facts.source, facts.referrer, facts.referred)


def _days(facts: LetterFacts, language: str) -> tuple[str, ...]:
    days = (facts.opened_on, facts.last_written_on, facts.meeting_on, facts.acknowledged_on, facts.they_wrote_on)
    return tuple(day(on, language, facts.written_on) for on in days if on)


def known_to(template: Template, facts: LetterFacts) -> str:
    """All that a letter may claim: the facts, their days in words, and what the user wrote in a template of theirs."""
    language = template.head.language
    values = values_of(replace(facts, language=language))
    body = _as_written(template, facts) if template.own else ""
    told = (str(value) for value in values.values() if not callable(value))
    days = (value for field in fields(facts) if isinstance(value := getattr(facts, field.name), date))
    return "\n".join((body, *told, *(day(on, language, facts.written_on) for on in days)))


def _as_written(template: Template, facts: LetterFacts) -> str:
    """The user's own words as they are read once it is filled: either form of address, days, and pieces."""
    language = template.head.language

    def shown(found: re.Match[str]) -> str:
        on = getattr(facts, found[1], None)
        return day(on, language, facts.written_on) if isinstance(on, date) else found[0]

    pieces = (text for name, text in parts(language).items() if name in template.body)
    return _DAY.sub(shown, _SAID.sub(r"\1 \2", "\n".join((template.body, *pieces))))


def own_words(template: Template, facts: LetterFacts) -> str:
    """Of a letter, what is the user's own: news, proof, note, what they seek, their signature and their template."""
    own = (facts.news, facts.proof, facts.note, facts.to_tell, facts.seeking, facts.signature)
    return "\n".join((*own, template.body) if template.own else own)
