"""What holds a draft back, told day by day: holidays, absences, dates they named, and that nobody is to be a pest."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
JO = "Jo Keller <jo.keller@firm.example>"
APPLIES = "Dear {name},\n\nI hereby apply for the position of {position}. My resume is attached.\n\nMara Winter"
ASKS = (
    "Dear {name},\n\nI am looking for a position as an analyst and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
RESUME = [("resume.pdf", b"%PDF-1.4")]
# Steps of Mara's own, five business days after one another, none of which needs news.
_STEPS = (
    ("application-anything-missing", "anything_missing"), ("application-status", "status"),
    ("acknowledged-meeting", "meeting"), ("application-status", "status"),
)  # fmt: skip
FOUR_STEPS = '\n[[sequence]]\nname = "application"\n' + "".join(
    f'[[sequence.step]]\nafter = "5 business days"\ntemplate = "{template}"\nask = "{ask}"\n'
    for template, ask in _STEPS
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies(story: Story, to: str = JO, position: str = "Analyst", at: datetime = MONDAY) -> EmailMessage:
    text = APPLIES.format(name=to.partition(" <")[0], position=position)
    mail = sent(to=to, subject=f"Application as {position}", text=text, at=at, attachments=RESUME)
    return story.sends(mail, at)


def asks(story: Story, to: str = JO, at: datetime = MONDAY) -> EmailMessage:
    name = to.partition(" <")[0]
    return story.sends(sent(to=to, subject=f"Your article, {name}", text=ASKS.format(name=name), at=at), at)


def first_draft(story: Story, first: str, last: str, hour: str = "08:00") -> str:
    """The day of the first pass that finds a draft, "" for none."""
    now = day(first, hour)
    while now <= day(last, hour):
        story.sync(now)
        if story.drafts():
            return now.date().isoformat()
        now += timedelta(days=1)
    return ""


def to_whom(story: Story) -> list[str]:
    return sorted(str(draft["To"]).partition(" <")[0] for draft in story.drafts())


@pytest.mark.parametrize(("holidays", "on"), [("", "2026-05-04"), ("DE-BE", "2026-05-05")])
def test_her_own_holiday_is_no_working_day(mailbox: Mailbox, tmp_path: Path, holidays: str, on: str) -> None:
    story = Story(mailbox, tmp_path, me=f'holidays = "{holidays}"' if holidays else "")
    applies(story, at=day("2026-04-27"))  # Friday is 1 May
    story.sync(day("2026-04-27", "12:00"))
    because = story.the_pursuit(day("2026-04-28"))["because"]
    named = ", nor the public holiday of 2026-05-01" if holidays else ""
    assert because == f"5 business days after 2026-04-27{named}"  # who counts on her fingers comes to that day
    assert first_draft(story, "2026-04-30", on, "07:29") == ""
    story.sync(day(on, "07:30"))
    assert to_whom(story) == ["Jo Keller"]
    assert "On 27 April I sent you my application for the position of Analyst." in text_of(story.the_draft())


@pytest.mark.parametrize(("domain", "on"), [("firm.example", "2026-05-04"), ("firm.uk", "2026-05-05")])
def test_nothing_is_written_on_a_holiday_of_theirs(story: Story, domain: str, on: str) -> None:
    applies(story, f"Jo Keller <jo.keller@{domain}>", at=day("2026-04-27"))  # 4 May is a bank holiday
    story.sync(day("2026-04-27", "12:00"))
    held = "a public holiday where they are: May Day"
    assert (story.the_pursuit(day("2026-05-04"))["because"] == held) == (on == "2026-05-05")
    assert first_draft(story, "2026-05-01", on, "07:29") == ""
    story.sync(day(on, "07:30"))
    assert to_whom(story) == ["Jo Keller"]
    assert "On 27 April I sent you my application for the position of Analyst." in text_of(story.the_draft())


def test_an_absence_without_a_date_is_seven_days_and_holds_everything_with_that_person(story: Story) -> None:
    first, second = applies(story), applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    assert first["Message-ID"] != second["Message-ID"]
    note = out_of_office(first, text="I am out of the office at the moment.\n\nJo Keller", at=day("2026-03-05"))
    story.receives(note, day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))
    assert ["away" in p["because"] for p in story.pursuits(day("2026-03-06"))] == [True, True]
    assert first_draft(story, "2026-03-06", "2026-03-25") > "2026-03-12"


@pytest.mark.parametrize("said", ["Please try me again in May.", "Could you get back to me in May?"])
def test_try_me_in_may_is_kept_however_it_is_asked(story: Story, said: str) -> None:
    asked = asks(story)
    text = f"Dear Ms Winter,\n\nthings are busy here. {said}\n\nJo Keller"
    story.receives(reply(asked, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-04-30"), every=timedelta(days=7))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-04-30"))["due"].startswith("2026-05-01T07:30")
    story.sync(day("2026-05-01", "07:30"))
    assert to_whom(story) == ["Jo Keller"] and said in text_of(story.the_draft())


def test_one_pursuit_with_a_person_at_a_time(story: Story) -> None:
    asks(story)
    applies(story, at=day("2026-03-03"))
    story.passes(day("2026-03-03", "12:00"), day("2026-03-10", "12:00"))
    (draft,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", draft.uid)
    story.sends(draft.email, day("2026-03-10", "13:00"))
    story.passes(day("2026-03-11", "12:00"), day("2026-03-18", "12:00"))
    held = {p["sequence"]: p["because"] for p in story.pursuits(day("2026-03-18", "12:00"))}
    assert "one at a time is enough" in held["networking"] and story.drafts() == []


def test_two_positions_with_one_person_do_not_wait_for_each_other(story: Story) -> None:
    applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.passes(day("2026-03-02", "12:00"), day("2026-03-10", "12:00"))
    assert {p["position"] for p in story.pursuits(day("2026-03-10", "12:00"))} == {"Analyst", "Librarian"}
    assert not any("one at a time" in p["because"] for p in story.pursuits(day("2026-03-10", "12:00")))


def test_of_many_only_as_many_as_she_can_look_at_are_written_warmest_first(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more="\n[limits]\nlive_drafts = 2\n")
    for name in ("Ann Aldo", "Ben Bako", "Cai Calo"):
        asks(story, f"{name} <{name.lower().replace(' ', '.')}@{name[:3].lower()}.example>")
    met = applies(story)
    story.receives(invitation(met, day("2026-03-10"), [JO], day("2026-03-05")), day("2026-03-05"))
    story.passes(day("2026-03-02", "12:00"), day("2026-03-11", "12:00"))
    assert len(story.drafts()) == 2 and "Jo Keller" in to_whom(story)
    assert any("draft" in p["because"] for p in story.pursuits(day("2026-03-11", "12:00")))


def test_thanks_are_outside_the_caps(story: Story) -> None:
    """Two of the firm were written to within five business days, and have not answered."""
    met = applies(story)
    asks(story, "Ann Aldo <ann.aldo@firm.example>", day("2026-03-09"))
    asks(story, "Ben Bako <ben.bako@firm.example>", day("2026-03-09", "11:00"))
    story.receives(invitation(met, day("2026-03-10"), [JO], day("2026-03-05")), day("2026-03-05"))
    story.passes(day("2026-03-05", "12:00"), day("2026-03-10", "12:00"))
    assert to_whom(story) == []
    story.sync(day("2026-03-11", "07:30"))
    assert to_whom(story) == ["Jo Keller"]


def test_somebody_of_that_name_at_another_address_is_asked_about_and_waited_for(story: Story) -> None:
    applies(story)
    story.sync(day("2026-03-02", "12:00"))
    text = "Dear Ms Winter,\n\nthank you for your application, I have read it with interest.\n\nJo Keller"
    other = written(sender="Jo Keller <jo@keller.example>", subject="Hello", text=text, at=day("2026-03-06"))
    story.receives(other, day("2026-03-06"))
    assert first_draft(story, "2026-03-06", "2026-03-16") == "2026-03-13"
    assert "Jo" in text_of(story.the_draft())


def sends_all(story: Story, at: str) -> None:
    """Every draft that lies there, sent as it is at nine."""
    for lying in story.mailbox.messages("Drafts"):
        story.mailbox.delete("Drafts", lying.uid)
        story.sends(lying.email, day(at, "09:00"))
    story.sync(day(at, "09:10"))


@pytest.mark.parametrize(
    ("wish", "state", "due", "because"),
    [
        ("stop", "closed", "", "on_decline is 'stop'"),
        ("snooze 20 business days", "waiting", "2026-04-13", "on_decline is 'snooze 20 business days'"),
    ],
)
def test_a_deleted_draft_means_what_she_says_it_means(
    mailbox: Mailbox, tmp_path: Path, wish: str, state: str, due: str, because: str
) -> None:
    story = Story(mailbox, tmp_path, me=f'on_decline = "{wish}"', more=FOUR_STEPS)
    applies(story)
    assert first_draft(story, "2026-03-09", "2026-03-09") == "2026-03-09"
    sends_all(story, "2026-03-09")
    assert first_draft(story, "2026-03-16", "2026-03-16") == "2026-03-16"
    (second,) = story.mailbox.messages("Drafts")
    story.mailbox.move(second.uid, "Drafts", "Trash")
    story.passes(day("2026-03-16", "09:00"), day("2026-03-16", "09:20"), every=timedelta(minutes=20))
    pursuit = story.the_pursuit(day("2026-03-16", "12:00"))
    assert (pursuit["state"], (pursuit["due"] or "")[:10]) == (state, due) and because in pursuit["because"]
    story.passes(day("2026-03-24"), day("2026-04-10"), every=timedelta(days=8))
    assert story.drafts() == []
    assert first_draft(story, "2026-04-13", "2026-04-13") == due


def test_after_three_mails_that_nobody_answered_only_news_is_written_until_they_do(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, more=FOUR_STEPS)
    applied = applies(story)
    for on in ("2026-03-09", "2026-03-16", "2026-03-23"):
        assert first_draft(story, on, on) == on
        sends_all(story, on)
    assert first_draft(story, "2026-03-30", "2026-04-01") == ""
    assert "three mails in a row are unanswered" in story.the_pursuit(day("2026-04-01"))["because"]
    text = "Thank you for your mails. We will be in touch.\n\nJo Keller"
    story.receives(reply(applied, text=text, at=day("2026-04-01")), day("2026-04-01"))
    story.sync(day("2026-04-14", "08:00"))
    assert story.drafts() == []
    assert first_draft(story, "2026-04-15", "2026-04-15") == "2026-04-15"


def test_drafts_are_ready_at_her_hour_in_her_zone(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='drafts_ready_at = "09:15"')
    config = story.config.read_text(encoding="utf-8")
    story.config.write_text(config.replace("Europe/Berlin", "Asia/Kolkata"), encoding="utf-8")
    applies(story)
    story.sync(day("2026-03-02", "12:00"))
    assert first_draft(story, "2026-03-09", "2026-03-09", "04:44") == ""  # in Berlin: 09:14 in Kolkata
    waiting = story.the_pursuit(day("2026-03-09", "04:44"))
    told = ("2026-03-09T09:15:00+05:30", "5 business days after 2026-03-02")
    assert (waiting["due"], waiting["because"]) == told
    assert first_draft(story, "2026-03-09", "2026-03-09", "04:45") == "2026-03-09"
    assert to_whom(story) == ["Jo Keller"]
    assert "On 2 March I sent you my application for the position of Analyst." in text_of(story.the_draft())


def test_what_she_pinned_is_written_whatever_the_caps_say(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more='\n[limits]\nper_organisation = ["1 per 5 business days"]\n')
    for name in ("Ann Aldo", "Ben Bako"):
        asks(story, f"{name} <{name.lower().replace(' ', '.')}@firm.example>")
    story.passes(day("2026-03-02", "12:00"), day("2026-03-12", "12:00"), every=timedelta(days=5))
    (held,) = (p for p in story.pursuits(day("2026-03-12", "12:00")) if "1 per 5 business days" in p["because"])
    assert story.run("pin", held["id"], "2026-03-13", "--at", day("2026-03-12", "13:00").isoformat()).code == 0
    story.sync(day("2026-03-13", "07:29"))
    assert len(story.drafts()) == 1
    story.sync(day("2026-03-13", "07:30"))
    assert to_whom(story) == ["Ann Aldo", "Ben Bako"]


def test_of_three_holds_the_latest_is_told_and_when_it_is_gone_the_next(story: Story) -> None:
    """The wait until Monday the 9th, applications that close on the 17th, and what she puts off to the 26th."""
    applies(story)
    story.sync(day("2026-03-02", "12:00"))

    def held(*said: str) -> tuple[str, str]:
        ended = story.run(*said, "--at", day("2026-03-03").isoformat())
        assert ended.code == 0, ended
        pursuit = story.the_pursuit(day("2026-03-03", "11:00"))
        return pursuit["because"], pursuit["due"][:16]

    closes = ("applications close on 2026-03-17", "2026-03-18T07:30")
    assert held("track", "Jo Keller", "--closes", "2026-03-17") == closes
    snoozed = ("you snoozed it until 2026-03-26", "2026-03-26T07:30")
    assert held("snooze", "Jo Keller", "--until", "2026-03-26") == snoozed
    assert held("undo") == closes
    assert held("undo") == ("5 business days after 2026-03-02", "2026-03-09T07:30")
