"""Sequences of the user's own in which nothing is mailed: she calls, or does something else, and nobody stumbles."""

from pathlib import Path

import pytest

from followupd.core.plan.sequences import BUILT_IN
from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.saying import says
from stories.story import Story, day
from stories.test_bad_input import MONDAY, TEXT
from stories.test_ends import section
from stories.test_to_the_morning import comes_on
from stories.test_told_to_the_user import CALLS

CALL = 'channel = "call"\nnote = "call them"\n'
CALL_STEP = '[[sequence.step]]\nafter = "3 business days"\nchannel = "call"\nnote = "call the desk"\n'
AGENDA = 'channel = "agenda"\nnote = "look at their page"\n'
NAMES = tuple(sequence.name for sequence in BUILT_IN)
LOOKS = (("sync",), ("status",), ("agenda",), ("simulate", "--weeks", "26"), ("why", "Jo Keller"), ("check",),
         ("preview", "Jo Keller"), ("sequences",), ("report",))  # fmt: skip


def without_mail(name: str, what: str, then: str) -> str:
    return f'\n[[sequence]]\nname = "{name}"\nthen = "{then}"\n[[sequence.step]]\nafter = "5 business days"\n{what}'


@pytest.mark.parametrize("names", [NAMES[:1], NAMES], ids=["one of them", "all of them"])
@pytest.mark.parametrize("what", [CALL, AGENDA], ids=["calls", "agenda"])
@pytest.mark.parametrize("then", ["rest", "keep_in_touch", "repeat"])
def test_a_sequence_in_which_nothing_is_mailed_is_planned_like_any_other(
    names: tuple[str, ...], what: str, then: str, mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, more="".join(without_mail(name, what, then) for name in names))
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    kim = sent(to="Kim Berg <kim@berg.example>", subject="Application as Baker", text=TEXT, at=MONDAY)
    story.sends(kim, MONDAY)
    story.receives(reply(kim, text="We are sorry, we chose another candidate.\n\nKim Berg", at=MONDAY), MONDAY)
    for hour in (day("2026-03-03"), day("2026-03-10"), day("2026-04-20")):
        for words in LOOKS:
            ended = story.run(*words, *(() if words[0] in ("check", "sequences") else ("--at", hour.isoformat())))
            assert ended.code in (0, 2, 78) and "fault of followupd" not in ended.err, (words, ended)
            assert words != ("sync",) or ended.code == 0, ended
    assert all("Jo Keller" not in str(draft["To"]) for draft in story.drafts())


@pytest.mark.parametrize("then", ["rest", "keep_in_touch"])
def test_what_is_to_be_done_instead_of_a_mail_stands_on_the_agenda_on_its_day(
    then: str, mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, more=without_mail("application", CALL, then))
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-03"))
    for hour, stands in ((day("2026-03-04"), False), (day("2026-03-09"), True), (day("2026-03-11"), False)):
        story.sync(hour)
        assert ("call them" in story.run("agenda", "--at", hour.isoformat()).out) == stands, hour


def test_a_call_that_is_due_is_made_and_logged_and_the_letter_after_it_comes(mailbox: Mailbox, tmp_path: Path) -> None:
    """She is to call on Thursday the 5th, reaches nobody, and says so; she is not told to call again."""
    story = Story(mailbox, tmp_path, more=CALLS)
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    assert section(story, "steps", "2026-03-04") == []
    story.sync(day("2026-03-05", "07:30"))
    (call,) = section(story, "steps", "2026-03-05")
    assert (call["who"], call["text"]) == ("Jo Keller <jo.keller@firm.example>", "call them")
    assert story.the_pursuit(day("2026-03-05"))["agenda"] == ["call them"]
    noted = says(story, "2026-03-05", "log", "Jo Keller", "call", "--direction", "out").out
    assert noted.startswith("Noted: call on 2026-03-05") and "7 business days after 2026-03-05" in noted
    assert story.drafts() == []
    assert [section(story, "steps", f"2026-03-{on:02}") for on in range(5, 16)] == [[]] * 11
    assert story.the_pursuit(day("2026-03-10"))["agenda"] == []
    letter = comes_on(story, day("2026-03-05", "12:00"), "2026-03-16")
    assert "where the selection process stands" in letter
    assert section(story, "steps", "2026-03-17") == []


def test_of_two_calls_the_second_comes_when_the_first_is_logged(mailbox: Mailbox, tmp_path: Path) -> None:
    """One on the 5th; the other three business days after the first was made."""
    twice = CALLS.replace("[[sequence.step]]", CALL_STEP + "[[sequence.step]]", 1)
    story = Story(mailbox, tmp_path, more=twice)
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-05", "07:30"))
    assert [item["text"] for item in section(story, "steps", "2026-03-05")] == ["call the desk", "call them"]
    says(story, "2026-03-05", "log", "Jo Keller", "call", "--direction", "out")
    days = [on for on in range(5, 14) if section(story, "steps", f"2026-03-{on:02}")]
    assert days == [10] and [item["text"] for item in section(story, "steps", "2026-03-10")] == ["call them"]
    says(story, "2026-03-10", "log", "Jo Keller", "call", "--direction", "out")
    assert [section(story, "steps", f"2026-03-{on:02}") for on in range(10, 19)] == [[]] * 9
