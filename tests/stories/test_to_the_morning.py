"""What holds a draft back until a day holds it back until that very morning, and not a day longer."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, raw, reply, sent
from servers.mailbox import Mailbox
from stories.saying import APPLIED, applied, says
from stories.story import Story, day, text_of
from stories.test_ends import asks, hears
from stories.test_sequences import receipt

JO = "Jo Keller <jo.keller@firm.example>"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def comes_on(story: Story, after: datetime, on: str, every: int = 1) -> str:
    """The only draft: from `after` on there is none, on the last not a minute before it is due either."""
    due = day(on, "07:30")
    story.passes(after, due - timedelta(minutes=1), timedelta(days=every))
    story.sync(due - timedelta(minutes=1))
    assert story.drafts() == []
    story.sync(due)
    return text_of(story.the_draft())


def sends_it(story: Story, on: str) -> None:
    """The draft, sent as it is at nine."""
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", lying.uid)
    story.sends(lying.email, day(on, "09:00"))
    story.sync(day(on, "09:10"))


def test_who_is_away_without_a_day_is_written_to_again_after_exactly_seven_days(story: Story) -> None:
    """The wait was over on Monday the 9th; the note came before that morning's draft."""
    applied(story)
    at = day("2026-03-09", "06:00")
    story.receives(out_of_office(APPLIED, text="I am out of the office at the moment.\n\nJo Keller", at=at), at)
    story.sync(day("2026-03-09", "07:30"))
    pursuit = story.the_pursuit(day("2026-03-09", "08:00"))
    assert pursuit["because"].endswith("Jo Keller is away, no date given") and pursuit["due"][:10] == "2026-03-16"
    comes_on(story, day("2026-03-09", "12:00"), "2026-03-16")


def test_the_days_of_an_absence_without_a_day_do_not_use_up_the_wait(story: Story) -> None:
    """Two of five business days had passed; the week is over with Wednesday the 11th, and three are left."""
    applied(story)
    at = day("2026-03-05", "06:00")
    story.receives(out_of_office(APPLIED, text="I am out of the office at the moment.\n\nJo Keller", at=at), at)
    comes_on(story, day("2026-03-05", "12:00"), "2026-03-16")


def test_within_three_weeks_is_waited_for_and_then_it_is_asked(story: Story) -> None:
    applied(story)
    text = "Thank you for your application. We have received it and will get back to you within three weeks."
    story.receives(receipt(text, "Your application as Analyst"), day("2026-03-03"))
    letter = comes_on(story, day("2026-03-03", "12:00"), "2026-03-25")
    assert "An answer was to be expected by 24 March." in letter
    assert story.the_pursuit(day("2026-03-25"))["next_step"] == "acknowledged-status (status)"
    sends_it(story, "2026-03-25")
    assert story.the_pursuit(day("2026-03-26"))["due"].startswith("2026-04-03T07:30")


def test_what_she_put_off_comes_on_that_very_morning(story: Story) -> None:
    applied(story)
    says(story, "2026-03-03", "snooze", "keller", "--until", "2026-03-19")
    assert story.the_pursuit(day("2026-03-18"))["because"] == "you snoozed it until 2026-03-19"
    comes_on(story, day("2026-03-04", "08:00"), "2026-03-19")


def test_what_she_put_off_while_its_draft_lay_there_is_taken_back_and_written_on_that_morning(story: Story) -> None:
    applied(story)
    story.sync(day("2026-03-09", "07:30"))
    says(story, "2026-03-09", "snooze", "keller", "--for", "3 business days")
    story.sync(day("2026-03-09", "11:00"))
    assert story.drafts() == []
    comes_on(story, day("2026-03-09", "12:00"), "2026-03-12")


def test_what_she_pinned_comes_on_that_very_morning_and_the_next_wait_counts_from_it(story: Story) -> None:
    applied(story)
    says(story, "2026-03-03", "pin", "keller", "2026-03-05")
    comes_on(story, day("2026-03-03", "12:00"), "2026-03-05")
    sends_it(story, "2026-03-05")
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["next_step"], pursuit["due"][:16]) == ("application-status (status)", "2026-03-16T07:30")


def test_who_is_kept_in_touch_with_is_written_to_on_the_day_of_her_interval_and_again(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """Sixty days after her word of 6 March; sixty after that letter is a Saturday, so the Monday behind it."""
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    answer = hears(story, asks(story), "Read the book by Holm first, it answers most of this.", "2026-03-04")
    story.sends(reply(answer, text="Thank you, I will read it.\n\nMara", at=day("2026-03-05")), day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))
    says(story, "2026-03-06", "track", "Jo Keller", "--as", "keep_in_touch", "--every", "60 days")
    says(story, "2026-03-06", "news", "add", "I have finished a course on statistics.")
    assert "course on statistics" in comes_on(story, day("2026-03-07", "12:00"), "2026-05-05", every=6)
    sends_it(story, "2026-05-05")
    says(story, "2026-05-06", "news", "add", "I have finished a paper on queues.")
    assert "paper on queues" in comes_on(story, day("2026-05-06", "12:00"), "2026-07-06", every=6)


def test_the_day_by_which_they_decide_is_waited_for_and_the_working_day_after_it_is_asked(story: Story) -> None:
    applied(story)
    text = "Thank you for your application. We will decide by 20 March 2026 and let you know.\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=day("2026-03-04")), day("2026-03-04"))
    letter = comes_on(story, day("2026-03-04", "12:00"), "2026-03-23")
    assert "20 March" in letter and "4 March" in letter


SHORT = '\n[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "2 business days"\n'
SHORT += 'template = "application-status"\nask = "status"\n'


@pytest.mark.parametrize("steps", ["", SHORT], ids=["built in", "her own, shorter"])
@pytest.mark.parametrize("named", ["by tomorrow", "by 9 March 2026"])
def test_however_soon_the_day_is_that_they_name_they_have_five_business_days(
    mailbox: Mailbox, tmp_path: Path, named: str, steps: str
) -> None:
    """Jo writes on Wednesday the 4th; the working day after the day Jo names would be the 6th, or the 10th."""
    story = applied(Story(mailbox, tmp_path, more=steps))
    text = f"Thank you for your application. We will decide {named} and let you know.\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=day("2026-03-04")), day("2026-03-04"))
    letter = comes_on(story, day("2026-03-04", "12:00"), "2026-03-11")
    assert f"Thank you for your message of 4 March, in which you wrote: “We will decide {named}" in letter
    assert "tell me where the selection process stands at present?" in letter


def begins_a_mail(story: Story) -> EmailMessage:
    """On Friday she begins a mail of her own to Jo; on Wednesday the 11th, when it still lies there, it goes."""
    applied(story)
    text = "Dear Ms Keller,\n\nI forgot to enclose my certificates; here they are.\n\nMara Winter"
    at, thread = day("2026-03-06"), APPLIED["Message-ID"]
    own = sent(subject="Re: Application as Analyst", text=text, at=at, in_reply_to=thread)
    story.mailbox.deliver("Drafts", raw(own), at, (r"\Draft",))
    story.passes(day("2026-03-06", "12:00"), day("2026-03-11", "12:00"))
    assert [draft["Message-ID"] for draft in story.drafts()] == [own["Message-ID"]]
    assert "a draft of your own" in story.the_pursuit(day("2026-03-11"))["because"]
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", lying.uid)
    return own


def test_a_mail_of_hers_that_she_never_sends_holds_ours_until_it_is_gone(story: Story) -> None:
    begins_a_mail(story)
    story.sync(day("2026-03-11", "13:00"))
    assert "anything else that would help you" in text_of(story.the_draft())


def test_a_mail_of_hers_that_she_sends_begins_the_wait_anew(story: Story) -> None:
    own = begins_a_mail(story)
    own.replace_header("Date", day("2026-03-11", "12:30").strftime("%a, %d %b %Y %H:%M:%S %z"))
    story.sends(own, day("2026-03-11", "12:30"))
    assert "where the selection process stands" in comes_on(story, day("2026-03-11", "13:00"), "2026-03-20")
