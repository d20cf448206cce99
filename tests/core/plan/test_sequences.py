"""The built-in plans keep what the design says of every plan."""

from itertools import pairwise

import pytest

from followupd.core.plan.sequences import ASKS, BUILT_IN, Sequence


@pytest.mark.parametrize("sequence", BUILT_IN, ids=lambda s: s.name)
def test_no_two_mails_running_ask_for_the_same(sequence: Sequence) -> None:
    asks = [step.ask for step in sequence.mail_steps]
    assert all(one != next_one for one, next_one in pairwise(asks))
    assert set(asks) <= set(ASKS)


@pytest.mark.parametrize("sequence", BUILT_IN, ids=lambda s: s.name)
def test_a_mail_has_a_template_and_an_agenda_step_says_what_to_do(sequence: Sequence) -> None:
    for step in sequence.steps:
        assert bool(step.template) == (step.channel == "mail")
        assert bool(step.note) == (step.channel == "agenda")


def test_the_waits_are_those_of_the_design() -> None:
    waits = {sequence.name: [str(step.after) for step in sequence.mail_steps] for sequence in BUILT_IN}
    assert waits["application"] == ["5 business days", "7 business days", "15 days", "30 days"]
    assert waits["networking"] == ["7 business days", "60 days"]


def test_only_the_first_application_mail_carries_the_resume() -> None:
    carrying = [(s.name, step.template) for s in BUILT_IN for step in s.steps if step.attach_resume]
    assert carrying == [("application", "application-anything-missing")]
