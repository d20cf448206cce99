"""What was read wrong is put right by her word: what was written of it goes, and the pursuit goes on to its draft."""

import shlex
from datetime import datetime
from pathlib import Path

import pytest

from servers.mail import ME, reply
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.saying import APPLIED, applied, says
from stories.story import Story, day, text_of
from stories.test_ends import section
from stories.test_to_the_morning import comes_on

JO = "Jo Keller <jo.keller@firm.example>"
NO = "Unfortunately we have decided to go forward with another candidate.\n\nJo Keller"
MISREAD = ("correct", "Jo Keller", "--kind", "human", "--meaning", "holds")
WAITS = ("Jo Keller wrote on 2026-03-04 and asked nothing; 10 business days", "2026-03-18T07:30")
COME_BACK = "Jo Keller wrote on 2026-03-04 that they will come back to you; 10 business days"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def is_turned_down(story: Story) -> None:
    """Mara has applied to Jo, and on Wednesday the 4th a mail of Jo's is read as a rejection."""
    applied(story)
    story.receives(reply(APPLIED, text=NO, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    (item,) = section(story, "decided", "2026-03-04")
    assert item["text"] == "They go no further with your application"


def is_asked_how_things_stand(story: Story, after: datetime, because: str = WAITS[0]) -> None:
    """Ten business days after that mail, which let her wait and refused nothing."""
    pursuit = story.the_pursuit(after)
    assert (pursuit["sequence"], pursuit["because"], pursuit["due"][:16]) == ("application", because, WAITS[1])
    letter = comes_on(story, after, "2026-03-18")
    assert "tell me where the selection process stands at present?" in letter
    assert "Thank you for your message of 4 March" in letter and "decision" not in letter


def test_what_was_read_as_a_rejection_and_was_none_is_waited_for_and_asked_about(story: Story) -> None:
    is_turned_down(story)
    says(story, "2026-03-05", *MISREAD)
    is_asked_how_things_stand(story, day("2026-03-05", "12:00"))


def types_what_the_agenda_prints(story: Story, at: str) -> str:
    """She types the command under what was decided, as it stands there; what is answered."""
    (item,) = section(story, "decided", at)
    command = shlex.split(item["sheet"][0].split("`")[1])
    return says(story, at, *command[1:]).out


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Unfortunately we have decided to go forward with another candidate.", WAITS[0]),
        ("Unfortunately we have decided to go forward with another candidate. We will be in touch.", COME_BACK),
        ("We are going forward with two other candidates and will get back to you.", COME_BACK),
    ],
)
def test_what_the_agenda_prints_for_a_misread_mail_makes_of_it_what_it_says_else(
    story: Story, text: str, because: str
) -> None:
    """Nothing in it asks: no answer is owed, and she is reminded of none."""
    applied(story)
    story.receives(reply(APPLIED, text=f"{text}\n\nJo Keller", at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    told = types_what_the_agenda_prints(story, "2026-03-05")
    assert "counts as human and asks nothing of you" in told
    is_asked_how_things_stand(story, day("2026-03-05", "12:00"), because)


def test_a_question_beside_what_was_misread_as_an_end_is_hers_to_answer(story: Story) -> None:
    applied(story)
    text = f"{NO.removesuffix('Jo Keller')}May we keep your papers?\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    assert "asks something of you" in types_what_the_agenda_prints(story, "2026-03-05")
    pursuit = story.the_pursuit(day("2026-03-05", "12:00"))
    assert pursuit["state"] == "your_turn" and "May we keep your papers?" in str(
        story.agenda(day("2026-03-05", "12:00"))
    )


def test_a_word_that_holds_still_holds_when_she_says_that_a_person_wrote_it(story: Story) -> None:
    applied(story)
    text = "Thank you. We will be in touch.\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    says(story, "2026-03-05", "correct", "keller", "--kind", "human")
    assert story.the_pursuit(day("2026-03-05", "12:00"))["state"] == "waiting"


def test_thanks_for_a_rejection_that_was_none_are_taken_back_before_it_is_asked(story: Story) -> None:
    """She says so only when the thanks lie there, on Friday the 6th, and has not touched them."""
    is_turned_down(story)
    story.sync(day("2026-03-06", "07:30"))
    assert "Thank you for letting me know on 4 March of your decision" in text_of(story.the_draft())
    says(story, "2026-03-06", *MISREAD)
    assert "Took back: Re: Application as Analyst" in story.sync(day("2026-03-06", "12:00")).out
    assert story.drafts() == []
    is_asked_how_things_stand(story, day("2026-03-06", "12:10"))


def test_thanks_for_a_meeting_that_she_says_was_never_meant_are_taken_back_before_it_is_asked(story: Story) -> None:
    """A calendar of Jo's names Thursday the 5th; on Friday, with the thanks in Drafts, she says it invites nobody."""
    applied(story)
    story.receives(invitation(APPLIED, day("2026-03-05"), [JO], day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    story.sync(day("2026-03-06", "07:30"))
    assert "Thank you for the conversation on 5 March" in text_of(story.the_draft())
    says(story, "2026-03-06", *MISREAD)
    assert "Took back: Re: Application as Analyst" in story.sync(day("2026-03-06", "12:00")).out
    assert story.drafts() == []
    is_asked_how_things_stand(story, day("2026-03-06", "12:10"))


def test_what_asked_nothing_is_waited_for_as_a_word_that_holds_and_then_asked_about(story: Story) -> None:
    applied(story)
    text = "Thank you. Would it be all right if this takes a little longer?\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-10", "12:00"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-10"))["state"] == "your_turn"
    says(story, "2026-03-10", "correct", "keller", "--nothing-asked")
    is_asked_how_things_stand(story, day("2026-03-10", "12:30"))


def edits_it(story: Story, on: str) -> None:
    """Her client stores the draft that lies there with another greeting."""
    story.sync(day(on, "07:32"))
    (lying,) = story.mailbox.messages("Drafts")
    changed = lying.raw.replace(b"Dear Ms Keller", b"Dear Jo")
    story.mailbox.deliver("Drafts", changed, day(on, "08:00"), (r"\Draft",))
    story.mailbox.delete("Drafts", lying.uid)
    story.sync(day(on, "08:10"))


def deletes_it_as_told(story: Story, on: str) -> None:
    """The agenda says that it does not fit any more, and it goes into Trash."""
    (item,) = section(story, "overtaken", on, "12:00")
    assert item["text"] == "a draft in Drafts has been overtaken: delete it, or make it fit"
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.move(lying.uid, "Drafts", "Trash")
    story.sync(day(on, "12:05"))
    story.sync(day(on, "12:25"))
    assert "the draft is declined" in story.run("why", "keller", "--at", day(on, "12:30").isoformat()).out


def test_changed_thanks_for_a_rejection_that_was_none_are_hers_to_delete_which_says_nothing_of_the_pursuit(
    story: Story,
) -> None:
    is_turned_down(story)
    story.sync(day("2026-03-06", "07:30"))
    edits_it(story, "2026-03-06")
    says(story, "2026-03-06", *MISREAD)
    story.sync(day("2026-03-06", "11:00"))
    deletes_it_as_told(story, "2026-03-06")
    is_asked_how_things_stand(story, day("2026-03-06", "13:00"))


def test_a_changed_draft_that_an_answer_has_overtaken_is_hers_to_delete_which_says_nothing_of_the_pursuit(
    story: Story,
) -> None:
    """The question of Monday the 9th was her first; Jo lets her wait that very morning, and she deletes it."""
    applied(story)
    story.sync(day("2026-03-09", "07:30"))
    edits_it(story, "2026-03-09")
    waits = "Thank you. We will be in touch.\n\nJo Keller"
    story.receives(reply(APPLIED, text=waits, at=day("2026-03-09")), day("2026-03-09"))
    story.sync(day("2026-03-09", "11:00"))
    deletes_it_as_told(story, "2026-03-09")
    assert "tell me where the selection process stands" in comes_on(story, day("2026-03-09", "13:00"), "2026-03-23")


def test_her_question_about_an_application_is_no_application_in_what_why_tells(story: Story) -> None:
    applied(story)
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst. Could you tell me how it stands?\n\nMara"
    asks = reply(APPLIED, text=text, at=day("2026-03-09"), sender=ME)
    asks.replace_header("To", JO)
    story.sends(asks, day("2026-03-09"))
    story.sync(day("2026-03-09", "12:00"))
    told = story.run("why", "keller", "--at", day("2026-03-10").isoformat()).out.splitlines()
    assert any('you wrote "Application as Analyst" (an application)' in line for line in told)
    assert any('you wrote "Re: Application as Analyst" (a mail about it)' in line for line in told), told
