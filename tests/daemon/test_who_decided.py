"""A person is thanked for what they told themselves, on the day they told it, and of a talk in which they were."""

import re
from dataclasses import replace
from datetime import date

import pytest

from core.telling import JO, POLICY, at, came, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged
from followupd.daemon.letter_facts import facts_for
from followupd.words.facts import LetterFacts
from followupd.words.filters import day
from followupd.words.library import Template, built_in
from followupd.words.render import render
from followupd.words.samples import sample_for

RAVI = Address("Ravi Shah", "ravi.shah@firm.example")
MACHINE = Address("Firm Careers", "no-reply@firm.example")
LET_WAIT = came(at("2026-03-04"), found=(Finding("meaning", "holds"),))
INVITED = came(
    at("2026-03-05"),
    kind="interview_invitation",
    found=(
        Finding(
            "meeting",
            "10 March",
            (("start", at("2026-03-10").isoformat()), ("end", at("2026-03-10", "11:00").isoformat()), ("uid", "u")),
        ),
        Finding("attendee", "", (("name", JO.name), ("address", JO.address))),
    ),
)


def thanks(*facts: Fact, opens: str = "application") -> LetterFacts:
    now = at("2026-03-18")
    there = situation(now, wrote(at("2026-03-02"), opens=opens), *facts)
    (pursuit,) = there.history.pursuits
    step = there.step(pursuit)
    assert step is not None
    return facts_for(pursuit, step, POLICY, now)


@pytest.mark.parametrize("kind", ["rejection", "position_filled"])
def test_who_had_only_let_her_wait_is_not_thanked_for_what_a_machine_told(kind: Kind) -> None:
    told = thanks(LET_WAIT, came(at("2026-03-16"), kind=kind, sender=MACHINE))
    assert (told.contact_name, told.they_wrote_on, told.learned_on) == ("Jo Keller", None, date(2026, 3, 16))


def test_who_turned_her_down_is_thanked_of_that_day_whatever_they_wrote_since() -> None:
    said_no, later = came(at("2026-03-16"), kind="rejection"), came(at("2026-03-17"), found=(Finding("thanks", ""),))
    told = thanks(LET_WAIT, said_no, later)
    assert (told.they_wrote_on, told.learned_on) == (date(2026, 3, 16), None)


def test_of_an_interview_only_those_are_thanked_who_were_in_it() -> None:
    by_ravi = thanks(INVITED, came(at("2026-03-16"), kind="rejection", sender=RAVI))
    assert (by_ravi.contact_name, by_ravi.they_wrote_on, by_ravi.meeting_on) == ("Ravi Shah", date(2026, 3, 16), None)
    by_jo = thanks(INVITED, came(at("2026-03-16"), kind="rejection"))
    assert by_jo.meeting_on == date(2026, 3, 10)


LETTERS = [t for t in built_in() if t.name in ("rejection-thanks", "filled-thanks")]


@pytest.mark.parametrize("template", LETTERS, ids=lambda t: f"{t.head.language}-{t.name}-{t.form}")
def test_what_somebody_else_told_is_learned_and_nobody_is_thanked_for_telling_it(template: Template) -> None:
    language = template.head.language
    facts = replace(sample_for(template.name, language), they_wrote_on=None, learned_on=date(2026, 6, 1))
    text = render(template, facts).text
    assert day(date(2026, 6, 1), language, facts.written_on) in text and not TELLING.search(text), text
    judged = Judged(text, language, (), name=facts.contact_name)
    assert flaws(judged) == ()


TELLING = re.compile(r"letting me know|telling me|mitgeteilt haben|Bescheid gegeben|fait part|fait savoir|comunicarme")
