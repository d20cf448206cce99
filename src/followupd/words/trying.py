"""A template of the user's tried on invented facts: what would keep every letter of it from being written."""

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import lru_cache

from followupd.core.meaning.check import flaws
from followupd.core.meaning.earlier import Earlier
from followupd.core.meaning.letter import NOVELTY, Flaw
from followupd.words.frame import misframed
from followupd.words.library import Template
from followupd.words.render import render
from followupd.words.samples import sample_for
from followupd.words.worded import Before, judged_as


@lru_cache(maxsize=256)
def flaws_alone(template: Template, with_resume: bool) -> tuple[Flaw, ...]:
    """What is wrong with it as the first letter to somebody, for whatever its head says that it asks; each once.

    `with_resume`: whether the resume goes with it.
    """
    found: dict[str, Flaw] = {}
    for ask in template.head.asks:
        facts = replace(sample_for(template.name, template.head.language), ask=ask, resume_attached=with_resume)
        letter = render(template, facts)
        now = datetime.combine(facts.written_on, time(7, 30), UTC)
        before = Before(Earlier.of(()), frozenset(), frozenset(), "", NOVELTY, now)
        for flaw in (*misframed(letter, facts, strict=False), *flaws(judged_as(template, letter, facts, before))):
            found.setdefault(flaw.reason, flaw)
    return tuple(found.values())


def told(flaw: Flaw) -> str:
    """A flaw in a line."""
    words = f" (“{flaw.words}”)" if flaw.words else ""
    return f"{flaw.reason}{words}; {flaw.advice}"
