"""What is said to end a stillness ends it, to the draft; a verb that ends nothing says so and changes nothing."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.saying import says
from stories.story import Story, day, text_of
from stories.test_ends import APPLIES, JO, RESUME, applies, hears

POSTING = APPLIES + "\n\n> No phone calls, please."
OUT = "Please do not contact me again and remove me from your list.\n\nJo Keller"
NO = "Dear Ms Winter,\n\nunfortunately we have decided to go forward with another candidate.\n\nJo Keller"
IN_ERROR = "The first message was sent in error; your application is still under review.\n\nJo Keller"
DECIDED = "unfortunately we have decided to go forward with another candidate."
BEGINS = "On 2 March I sent you my application for the position of Analyst."
THANKS = "Thank you for letting me know on {day} of your decision on my application for the position of Analyst"
MACHINE_NO = "Unfortunately we will not be moving forward with your application as Analyst."


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies_as(story: Story, position: str, at: str, text: str = APPLIES) -> EmailMessage:
    text, hour = text.replace("Analyst", position), day(at)
    mail = sent(to=JO, subject=f"Application as {position}", text=text, at=hour, attachments=RESUME)
    story.sends(mail, hour)
    story.sync(day(at, "12:00"))
    return mail


def applies_where_no_follow_up_is_wanted(story: Story) -> EmailMessage:
    return applies_as(story, "Analyst", "2026-03-02", POSTING)


def about(story: Story, position: str, at: str, hour: str = "12:00") -> dict[str, str]:
    (found,) = [p for p in story.pursuits(day(at, hour)) if p["position"] == position]
    return found


def thanked_for_the_refusal(draft: EmailMessage, day: str) -> bool:
    """Whether it goes to Jo in the thread of the first application and thanks for the decision of that day."""
    subject, text = "Re: Application as Analyst", text_of(draft)
    return (draft["To"], draft["Subject"]) == (JO, subject) and THANKS.format(day=day) in text


def turned_down(on: str) -> str:
    """What is told of a refusal of Jo's before anything is written from it."""
    return f'Jo Keller turned you down on {on}: "{DECIDED}" in the text; say `correct` within a working day if that was'


def quiet(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "12:00"), day(last, "12:00"), timedelta(days=2))
    assert story.drafts() == []


def nothing_changes(story: Story, at: str, *words: str, told: str) -> None:
    """The verb says in one sentence why it ends nothing, and nothing is kept of it."""
    before = story.pursuits(day(at))
    said = says(story, at, *words, code=78)
    assert told in said.err and said.err.count("\n") == 1 and said.out == ""
    assert story.pursuits(day(at)) == before


@pytest.mark.parametrize("verb", [("resume", "keller"), ("track", "keller"), ("pin", "keller", "2026-03-20")])
def test_no_other_word_makes_a_firm_want_follow_ups(story: Story, verb: tuple[str, ...]) -> None:
    applies_where_no_follow_up_is_wanted(story)
    nothing_changes(story, "2026-03-10", *verb, told="--follow-ups-welcome`, if that was misread")


def test_that_follow_ups_are_welcome_all_the_same_is_said_with_correct_and_the_wait_runs(story: Story) -> None:
    applies_where_no_follow_up_is_wanted(story)
    pursuit = story.the_pursuit(day("2026-03-03"))
    assert pursuit["because"] == "they ask for no follow-up: No phone calls, please."
    assert f"`followupd correct {pursuit['id']} --follow-ups-welcome`" in pursuit["ends"]
    says(story, "2026-03-03", "correct", pursuit["id"], "--follow-ups-welcome")
    assert story.the_pursuit(day("2026-03-03", "11:00"))["because"] == "5 business days after 2026-03-02"
    draft = story.draft_on(day("2026-03-03", "12:00"), day("2026-03-09", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)
    again = says(story, "2026-03-10", "correct", "keller", "--follow-ups-welcome", code=78)
    assert "nothing of theirs that counts asks for no follow-up" in again.err


def test_an_answer_that_decides_nothing_leaves_no_follow_up_wanted_and_a_refusal_is_thanked_for(story: Story) -> None:
    mail = applies_where_no_follow_up_is_wanted(story)
    hears(story, mail, "Thank you for your application. We will be in touch.\n\nJo Keller")
    quiet(story, "2026-03-04", "2026-04-10")
    still = story.the_pursuit(day("2026-04-10"))
    assert still["because"] == "they ask for no follow-up: No phone calls, please."
    assert still["ends"].startswith("an invitation or a decision of theirs")
    hears(story, mail, NO, "2026-04-13")
    assert story.the_pursuit(day("2026-04-13", "13:00"))["because"].startswith(turned_down("2026-04-13"))
    assert f"“{DECIDED}”" in story.agenda(day("2026-04-13", "13:00"))
    draft = story.draft_on(day("2026-04-13", "13:00"), day("2026-04-15", "07:30"))
    assert thanked_for_the_refusal(draft, "13 April")


def test_an_invitation_ends_that_no_follow_up_is_wanted(story: Story) -> None:
    mail = applies_where_no_follow_up_is_wanted(story)
    story.receives(invitation(mail, day("2026-03-10"), [JO], day("2026-03-05")), day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))
    assert story.the_pursuit(day("2026-03-05", "13:00"))["because"] == "1 business day after 2026-03-10"
    draft = story.draft_on(day("2026-03-06", "12:00"), day("2026-03-11", "07:30"))
    assert draft["To"] == JO
    assert "Thank you for the conversation on 10 March about the position of Analyst" in text_of(draft)


@pytest.mark.parametrize("verb", ["resume", "track"])
def test_who_applied_anew_is_not_thanked_for_the_old_refusal_by_a_word_on_that(story: Story, verb: str) -> None:
    hears(story, applies(story), NO, "2026-03-03")
    applies_as(story, "Librarian", "2026-03-04")
    old, new = (about(story, position, "2026-03-04")["id"] for position in ("Analyst", "Librarian"))
    assert about(story, "Analyst", "2026-03-04")["because"] == f"you applied to them anew on 2026-03-04 ({new})"
    nothing_changes(story, "2026-03-05", verb, old, told=f"It ends with `followupd stop {new}` of the new one.")


@pytest.mark.parametrize("verb", ["stop", "lost", "ignore"])
def test_once_the_new_application_is_ended_the_old_refusal_is_thanked_for(story: Story, verb: str) -> None:
    hears(story, applies(story), NO, "2026-03-03")
    applies_as(story, "Librarian", "2026-03-04")
    quiet(story, "2026-03-05", "2026-03-06")
    new = about(story, "Librarian", "2026-03-09")["id"]
    assert about(story, "Analyst", "2026-03-09")["because"] == f"you applied to them anew on 2026-03-04 ({new})"
    says(story, "2026-03-09", verb, new)
    told = about(story, "Analyst", "2026-03-09", "11:00")["because"]
    assert told == "due now: thanks, the working day after 2026-03-03"
    assert story.drafts() == []
    story.sync(day("2026-03-09", "12:00"))
    assert thanked_for_the_refusal(story.the_draft(), "3 March")


@pytest.mark.parametrize("verb", [("resume", "keller"), ("track", "keller"), ("pin", "keller", "2026-03-20")])
def test_who_wants_no_more_mail_is_written_to_by_no_word_that_it_goes_on(story: Story, verb: tuple[str, ...]) -> None:
    hears(story, applies(story), OUT)
    told = story.the_pursuit(day("2026-03-05"))
    assert told["ends"] == f"`followupd correct {told['id']} --kind human`, if that was misread"
    nothing_changes(story, "2026-03-05", *verb, told="is closed" if verb[0] != "resume" else told["ends"])


NEVER = '\n[limits]\nnever = ["@firm.example"]\n'
EVERY_WAY = [
    ("resume", "keller"), ("track", "keller"), ("track", "keller", "--as", "keep_in_touch"),
    ("track", "keller", "--as", "keep_in_touch", "--every", "60 days"), ("pin", "keller", "2026-03-20"),
]  # fmt: skip


@pytest.mark.parametrize("verb", EVERY_WAY, ids=" ".join)
def test_whom_her_config_names_is_written_to_by_no_word(
    mailbox: Mailbox, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    story = Story(mailbox, tmp_path, more=NEVER)
    applies(story)
    nothing_changes(story, "2026-03-03", *verb, told="It ends with another `[limits] never` in your config.")


def test_whose_mail_was_misread_as_wanting_no_more_is_followed_up_once_that_is_said(story: Story) -> None:
    hears(story, applies(story), OUT)
    asked, words = "Jo Keller asked on 2026-03-04 not to be written to any more: ", OUT.partition("\n")[0]
    assert story.the_pursuit(day("2026-03-05"))["because"] == f'{asked}"{words}" in the text'
    told = story.agenda(day("2026-03-05"))
    assert f"“{words}”" in told and "if that was misread; nothing is written from it" in told
    quiet(story, "2026-03-04", "2026-03-06")
    says(story, "2026-03-09", "correct", "keller", "--kind", "human", "--meaning", "holds")
    pursuit = story.the_pursuit(day("2026-03-09"))
    assert (pursuit["state"], pursuit["due"][:16]) == ("waiting", "2026-03-18T07:30")
    assert pursuit["because"] == "Jo Keller wrote on 2026-03-04 and asked nothing; 10 business days"
    draft = story.draft_on(day("2026-03-09", "12:00"), day("2026-03-18", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)
    assert "Thank you for your message of 4 March.\n" in text_of(draft)


def turned_down_by_a_machine(story: Story) -> EmailMessage:
    mail, at = applies(story), day("2026-03-04")
    sender, automatic = "Firm Careers <no-reply@firm.example>", {"Auto-Submitted": "auto-generated"}
    subject = "Your application as Analyst"
    story.receives(written(sender=sender, subject=subject, text=MACHINE_NO, at=at, headers=automatic), at)
    story.sync(day("2026-03-04", "12:00"))
    closed = story.the_pursuit(day("2026-03-04"))
    assert (closed["state"], closed["due"]) == ("closed", None)
    assert closed["because"] == f'the application was turned down on 2026-03-04: "{MACHINE_NO}" in the text'
    return mail


def test_a_machines_refusal_that_somebody_takes_back_is_waited_on_again(story: Story) -> None:
    hears(story, turned_down_by_a_machine(story), IN_ERROR, "2026-03-06")
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["state"], pursuit["due"][:16]) == ("waiting", "2026-03-20T07:30")
    assert pursuit["because"] == "Jo Keller wrote on 2026-03-06 that they will come back to you; 10 business days"
    draft = story.draft_on(day("2026-03-06", "13:00"), day("2026-03-20", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)
    assert "your message of 6 March, in which you wrote: “The first message was sent in error;" in text_of(draft)


def test_a_machines_refusal_that_somebody_repeats_is_thanked_for(story: Story) -> None:
    hears(story, turned_down_by_a_machine(story), NO, "2026-03-06")
    assert story.the_pursuit(day("2026-03-06", "13:00"))["because"].startswith(turned_down("2026-03-06"))
    draft = story.draft_on(day("2026-03-06", "13:00"), day("2026-03-10", "07:30"))
    assert thanked_for_the_refusal(draft, "6 March")


def test_what_she_ended_herself_no_mail_of_theirs_opens_again(story: Story) -> None:
    mail = applies(story)
    says(story, "2026-03-03", "stop", "keller")
    hears(story, mail, "We will be in touch.\n\nJo Keller")
    hears(story, mail, NO, "2026-03-06")
    quiet(story, "2026-03-06", "2026-03-20")
    closed = story.the_pursuit(day("2026-03-20"))
    assert (closed["state"], closed["because"]) == ("closed", "you stopped it on 2026-03-03")


def test_what_was_stopped_where_no_follow_up_is_wanted_is_open_again_and_stays_still(story: Story) -> None:
    applies_where_no_follow_up_is_wanted(story)
    says(story, "2026-03-03", "stop", "keller")
    told = says(story, "2026-03-04", "resume", "keller").out
    assert told.startswith("It is open again, but stays still: they ask for no follow-up") and "It goes on" not in told
