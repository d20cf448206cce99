"""The letters of a whole life of each sequence: every step, and nobody answers. What docs/letters.md shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from followupd.core.meaning.earlier import Earlier, EarlierMail
from followupd.core.meaning.letter import NOVELTY
from followupd.core.meaning.shingles import wrote
from followupd.core.plan.sequences import Sequence, Step
from followupd.words.facts import LetterFacts
from followupd.words.library import forms
from followupd.words.render import Letter
from followupd.words.samples import news, sample_for
from followupd.words.worded import Before, Worded, worded

THEM = frozenset({"them"})
FIRST = 4  # of a sequence that never ends
BEGINS = date(2026, 5, 4)
ANSWERED_AFTER = 6  # days
# How long before that day the user had first written, where something else began the sequence.
_BEFORE = {"acknowledged": 4, "interview": 20, "conversation": 12, "rejection": 20, "keep_in_touch": 12, "referral": 12}


@dataclass(frozen=True, slots=True)
class Written:
    """One letter of a life: of which step, on which day, to whom."""

    step: Step
    day: date
    letter: Letter
    name: str
    passed: tuple[str, ...]


def life(sequence: Sequence, language: str) -> tuple[Written, ...]:
    """Every letter of the sequence, as the daemon would word it when nobody answers."""
    earlier: list[EarlierMail] = []
    written: list[Written] = []
    for number, (step, day) in enumerate(_days(sequence)):
        facts = _facts(sequence, number, step, day, language, written[-1].day if written else None)
        now = datetime.combine(day, time(7, 30), UTC)
        asked = written[-1].step.ask if written else ""
        before = Before(Earlier.of(earlier), THEM, frozenset(), asked, NOVELTY, now)
        found = worded(forms(step.template, language), facts, before)
        if not isinstance(found, Worded):
            raise AssertionError(f"{sequence.name}, {language}, {step.template}: {found.because}")
        written.append(Written(step, day, found.letter, facts.contact_name, found.passed))
        earlier.append(EarlierMail(now, THEM, frozenset(), wrote(found.letter.text)))
    return tuple(written)


def _days(sequence: Sequence) -> Iterator[tuple[Step, date]]:
    """The steps with their days, business days as seven days of five, none on a weekend. A result waits for the answer
    it tells of.
    """
    steps = list(sequence.mail_steps)
    if sequence.then == "repeat":
        steps += [steps[-1]] * (FIRST - len(steps))
    day = BEGINS
    for step in steps:
        length = step.after.number * 7 // 5 if step.after.unit == "business days" else step.after.number
        day += timedelta(days=max(1, length) + (ANSWERED_AFTER if step.template == "referral-result" else 0))
        day += timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
        yield step, day


def _facts(sequence: Sequence, number: int, step: Step, day: date, language: str, last: date | None) -> LetterFacts:
    """What is known on that day. The life begins with the mail, the meeting or the answer that began the sequence."""
    facts = sample_for(step.template, language)
    steps = list(sequence.mail_steps)
    turn = sum(s.template == step.template for s in steps[:number]) + max(0, number - len(steps) + 1)
    met = sequence.name in ("interview", "conversation", "keep_in_touch")
    theirs = {"recruiter": BEGINS - timedelta(days=4), "referral": BEGINS, "rejection": BEGINS}
    named = sequence.name == "referral"
    return replace(
        facts,
        opened_on=BEGINS - timedelta(days=_BEFORE.get(sequence.name, 0)),
        written_on=day,
        last_written_on=None if step.to == "named" else last,
        meeting_on=BEGINS if met else None,
        acknowledged_on=BEGINS if sequence.name == "acknowledged" else None,
        stated_on=None,
        they_wrote_on=theirs.get(sequence.name),
        wrote_back=False,
        referred_on=BEGINS if named else None,
        answered_on=day - timedelta(days=1) if named else None,
        step=number,
        turn=turn if number < len(steps) else number,
        ask=step.ask,
        news=news(number, language, day) if step.news != "none" else "",
        proof=facts.proof if "proof" in step.attach else "",
        resume_attached=step.attach_resume,
    )
