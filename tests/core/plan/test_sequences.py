"""The built-in plans keep what the design says of every plan."""

from itertools import pairwise

import pytest

from followupd.core.plan.sequences import ASKS, BUILT_IN, Sequence


@pytest.mark.parametrize("sequence", BUILT_IN, ids=lambda s: s.name)
def test_no_two_mails_running_ask_for_the_same(sequence: Sequence) -> None:
    asks = [step.ask for step in sequence.mail_steps]
    assert all(one != next_one or one == "none" for one, next_one in pairwise(asks))
    assert set(asks) <= set(ASKS)


@pytest.mark.parametrize("sequence", BUILT_IN, ids=lambda s: s.name)
def test_a_mail_has_a_template_and_an_agenda_step_says_what_to_do(sequence: Sequence) -> None:
    for step in sequence.steps:
        assert bool(step.template) == (step.channel == "mail")
        assert bool(step.note) == (step.channel == "agenda")


# The table "Built-in sequences" of the design: the waits of the mail steps.
WAITS = {
    "application": ["5 business days", "7 business days", "15 days", "30 days"],
    "acknowledged": ["7 business days", "7 business days", "15 days", "30 days"],
    "recruiter": ["4 business days", "10 business days", "10 business days", "10 business days"],
    "networking": ["7 business days", "60 days"],
    "interview": ["1 business day", "6 business days", "5 business days"],
    "conversation": ["1 business day"],
    "rejection": ["1 business day", "30 days", "90 days", "180 days"],
    "keep_in_touch": ["30 days", "90 days", "120 days"],
    "referral": ["1 business day", "1 business day", "1 business day"],
}


def test_the_waits_are_those_of_the_design() -> None:
    assert {s.name: [str(step.after) for step in s.mail_steps] for s in BUILT_IN} == WAITS


def test_only_the_first_application_mail_carries_the_resume() -> None:
    carrying = [(s.name, step.template) for s in BUILT_IN for step in s.steps if "resume" in step.attach]
    assert carrying == [("application", "application-anything-missing")]


def test_staying_in_touch_never_ends_and_never_comes_without_news() -> None:
    (touch,) = [s for s in BUILT_IN if s.name == "keep_in_touch"]
    assert touch.then == "repeat"
    assert {step.news for step in touch.steps} == {"required"}
