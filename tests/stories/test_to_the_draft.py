"""What holds, wakes or changes a pursuit, told on until the draft lies there: on its morning, and not one earlier."""

from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import out_of_office, reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.saying import APPLIED, DUE, TEXT, applied, says
from stories.story import Story, day, text_of
from stories.test_holding_back import applies, asks, sends_all, to_whom
from stories.test_sequences import receipt
from stories.test_to_the_morning import comes_on, sends_it

JO, KIM, REX = (
    "Jo Keller <jo.keller@firm.example>",
    "Kim Lee <kim.lee@firm.example>",
    "Rex Hunter <rex.hunter@agency.example>",
)
ANN, BEN = "Ann Aldo <ann.aldo@aldo.example>", "Ben Bako <ben.bako@bako.example>"
NINTH = day("2026-03-09", "06:00")


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


@pytest.mark.parametrize("exchange", [False, True])
def test_who_is_away_until_a_day_is_written_to_on_the_working_day_after_it(story: Story, exchange: bool) -> None:
    """The wait is over on Monday the 9th; her note says Wednesday the 18th."""
    applied(story)
    text = "I am out of the office until 18 March 2026 and will answer when I am back."
    story.receives(out_of_office(APPLIED, text=text, at=NINTH, exchange=exchange), NINTH)
    story.sync(DUE)
    assert "away" in story.the_pursuit(DUE)["because"] and story.the_pursuit(DUE)["due"][:10] == "2026-03-19"
    comes_on(story, day("2026-03-09", "12:00"), "2026-03-19")


def test_an_absence_that_she_puts_right_with_its_day_ends_on_the_working_day_after_it(story: Story) -> None:
    applied(story)
    text = "I shall be travelling for a while. Who are you?\n\nJo Keller"
    story.receives(reply(APPLIED, text=text, at=NINTH), NINTH)
    story.sync(DUE)
    assert story.the_pursuit(DUE)["state"] == "your_turn"
    says(story, "2026-03-09", "correct", "Jo Keller", "--kind", "out_of_office", "--until", "2026-03-18")
    comes_on(story, day("2026-03-09", "12:00"), "2026-03-19")


def test_an_absence_holds_both_positions_and_each_is_asked_about_after_it(story: Story) -> None:
    first = applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.sync(day("2026-03-02", "12:00"))
    text = "I am out of the office until 18 March 2026 and will answer when I am back."
    story.receives(out_of_office(first, text=text, at=NINTH), NINTH)
    comes_on(story, day("2026-03-09", "07:30"), "2026-03-19")
    one = str(story.the_draft()["Subject"])
    sends_it(story, "2026-03-19")
    comes_on(story, day("2026-03-20", "07:30"), "2026-03-26")
    subjects = {one, str(story.the_draft()["Subject"])}
    assert subjects == {"Re: Application as Analyst", "Re: Application as Librarian"}


@pytest.mark.parametrize("way", ["sent", "deleted"])
def test_what_waits_for_room_in_drafts_comes_the_morning_after_one_is_gone(
    mailbox: Mailbox, tmp_path: Path, way: str
) -> None:
    story = Story(mailbox, tmp_path, more="\n[limits]\nlive_drafts = 1\n")
    applies(story, ANN)
    applies(story, BEN, at=day("2026-03-02", "10:30"))
    story.passes(day("2026-03-02", "12:00"), day("2026-03-08", "12:00"))
    story.passes(DUE, day("2026-03-12", "07:30"))
    assert to_whom(story) == ["Ann Aldo"]
    assert "1 draft waits in Drafts already (live_drafts)" in [p["because"] for p in story.pursuits(day("2026-03-12"))]
    if way == "sent":
        sends_all(story, "2026-03-12")
    else:
        (lying,) = story.mailbox.messages("Drafts")
        story.mailbox.move(lying.uid, "Drafts", "Trash")
        story.passes(day("2026-03-12", "09:00"), day("2026-03-12", "09:20"), timedelta(minutes=20))
    story.sync(day("2026-03-13", "07:30"))
    assert to_whom(story) == ["Ben Bako"]


def test_her_working_days_are_those_of_her_config(mailbox: Mailbox, tmp_path: Path) -> None:
    """Sunday to Thursday: five of them after Sunday the 1st is a Sunday, and seven after that a Tuesday."""
    story = Story(mailbox, tmp_path, me='working_days = ["sun", "mon", "tue", "wed", "thu"]')
    applies(story, at=day("2026-03-01"))
    comes_on(story, day("2026-03-01", "12:00"), "2026-03-08")
    sends_it(story, "2026-03-08")
    comes_on(story, day("2026-03-09", "07:30"), "2026-03-17")


def test_the_days_around_new_year_use_up_no_wait(story: Story) -> None:
    """Sent on Thursday, 18 December: three business days are over on the 23rd, the fourth is the 7th of January."""
    applies(story, at=day("2025-12-18"))
    story.sync(day("2025-12-18", "12:00"))
    held = story.the_pursuit(day("2025-12-24"))
    assert (held["because"], held["due"][:16]) == (
        "5 business days after 2025-12-18, nor the days from 24 December to 6 January", "2026-01-08T07:30",
    )  # fmt: skip
    comes_on(story, day("2025-12-18", "12:00"), "2026-01-08")
    sends_it(story, "2026-01-08")
    comes_on(story, day("2026-01-09", "07:30"), "2026-01-19")
    assert "where the selection process stands" in text_of(story.the_draft())


def test_a_later_draft_that_she_deletes_skips_its_step_and_the_next_comes_with_its_own_question(story: Story) -> None:
    """After the interview of Tuesday the 10th she thanks, and deletes the question how things stand."""
    met = invitation(applies(story), day("2026-03-10"), [JO], day("2026-03-04"))
    story.receives(met, day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    assert "10 March" in comes_on(story, day("2026-03-05"), "2026-03-11")
    sends_it(story, "2026-03-11")
    assert "?" in comes_on(story, day("2026-03-12"), "2026-03-19")
    deletes_it(story, "2026-03-19")
    held = story.the_pursuit(day("2026-03-19", "12:00"))
    assert (held["state"], held["next_step"]) == ("waiting", "interview-anything-missing (anything_missing)")
    assert held["because"] == "5 business days after 2026-03-19", held
    letter = comes_on(story, day("2026-03-20"), "2026-03-26")
    assert story.the_draft()["To"] == JO and "What would you still like to know about me?" in letter
    assert "I wrote to you on 11 March." in letter and "19 March" not in letter  # of what was deleted they know nothing


def deletes_it(story: Story, on: str) -> None:
    """The draft, moved to Trash at nine, and seen there for longer than a moment."""
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.move(lying.uid, "Drafts", "Trash")
    story.passes(day(on, "09:00"), day(on, "09:20"), timedelta(minutes=20))


def test_a_recruiter_whom_she_tracks_is_asked_and_their_invitation_makes_an_interview_of_it(story: Story) -> None:
    story.sync(day("2026-03-01"))
    mail = sent(to=REX, subject="Our call", text="Dear Mr Hunter,\n\nas agreed, here are my papers.\n\nMara Winter",
                at=day("2026-03-02"))  # fmt: skip
    story.sends(mail, day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    says(story, "2026-03-02", "track", "Rex Hunter", "--as", "recruiter", "--address", "rex.hunter@agency.example")
    story.sync(day("2026-03-03"))
    assert "with your client at present?" in comes_on(story, day("2026-03-03", "12:00"), "2026-03-06")
    sends_it(story, "2026-03-06")
    met = invitation(mail, day("2026-03-11"), [REX], day("2026-03-09"), summary="Interview: Data Engineer at Mill")
    story.receives(met, day("2026-03-09"))
    story.sync(day("2026-03-09", "12:00"))
    assert story.the_pursuit(day("2026-03-09", "12:00"))["sequence"] == "interview"
    assert "11 March" in comes_on(story, day("2026-03-09", "13:00"), "2026-03-12")


def test_where_nobody_reads_her_own_mail_to_that_firm_goes_on_to_its_draft(story: Story) -> None:
    text = TEXT.replace("Dear Ms Keller", "Dear Sir or Madam")
    at = day("2026-03-02")
    story.sends(sent(to="no-reply@firm.example", subject="Application as Analyst", text=text, at=at), at)
    story.passes(day("2026-03-02", "12:00"), day("2026-03-10", "12:00"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-10"))["state"] == "unreachable"
    again = TEXT.replace("Ms Keller", "Mr Lee")
    at = day("2026-03-11")
    story.sends(sent(to=KIM, subject="Application as Analyst", text=again, at=at), at)
    letter = comes_on(
        story, day("2026-03-11", "12:00"), "2026-03-20"
    )  # her second mail in that matter: the second wait
    assert story.the_draft()["To"] == KIM and "position of Analyst" in letter and "Dear Mr Lee" in letter


def test_a_firm_that_is_known_by_two_names_is_joined_by_them_and_its_people_are_one_for_the_caps(story: Story) -> None:
    """All three are due on Wednesday the 11th; what she says names the firms as she reads them in `status`."""
    for name, firm in (("Ann Aldo", "mill"), ("Ben Bako", "mill"), ("Cai Calo", "harbour")):
        asks(story, f"{name} <{name.lower().replace(' ', '.')}@{firm}.example>")
    story.sync(day("2026-03-02", "12:00"))
    assert {p["organisation"] for p in story.pursuits(day("2026-03-02", "12:00"))} == {"Mill", "Harbour"}
    told = says(story, "2026-03-02", "same", "Mill", "Harbour").out
    assert told.startswith("One and the same from now on: mill.example and harbour.example.\n")
    assert {p["organisation"] for p in story.pursuits(day("2026-03-02", "12:30"))} == {"Mill"}
    story.passes(day("2026-03-03", "07:30"), day("2026-03-11", "07:30"))
    first = to_whom(story)
    held = next(p for p in story.pursuits(day("2026-03-11")) if p["contact"].partition(" <")[0] not in first)
    assert (len(first), held["because"], held["due"]) == (
        2, "2 per 5 business days to one organisation", "2026-03-18T07:30:00+01:00",
    )  # fmt: skip
    sends_all(story, "2026-03-11")
    letter = comes_on(story, day("2026-03-12", "07:30"), "2026-03-18")
    assert sorted([*first, *to_whom(story)]) == ["Ann Aldo", "Ben Bako", "Cai Calo"]
    assert "May I ask you just one question instead" in letter


def test_two_names_of_one_firm_are_one_for_the_caps(story: Story) -> None:
    """All three are due on Wednesday the 11th: two are written to, and the third when those are five days old."""
    for name, firm in (("Ann Aldo", "firm"), ("Ben Bako", "firm"), ("Cai Calo", "holding")):
        asks(story, f"{name} <{name.lower().replace(' ', '.')}@{firm}.example>")
    story.sync(day("2026-03-02", "12:00"))
    says(story, "2026-03-02", "same", "firm.example", "holding.example")
    story.passes(day("2026-03-03", "07:30"), day("2026-03-10", "07:30"))
    assert story.drafts() == []
    story.sync(day("2026-03-11", "07:30"))
    first = to_whom(story)
    assert len(first) == 2
    sends_all(story, "2026-03-11")
    comes_on(story, day("2026-03-12", "07:30"), "2026-03-18")
    assert sorted([*first, *to_whom(story)]) == ["Ann Aldo", "Ben Bako", "Cai Calo"]


@pytest.mark.parametrize("way", ["her word", "a machine's rejection"])
def test_of_two_pursuits_with_one_person_the_second_is_written_once_the_first_has_ended(story: Story, way: str) -> None:
    """She asked Jo for advice on the 2nd and applied to Jo on the 3rd: the application goes first, and ends on the
    18th; of the smaller question, due since the 11th, nothing is written before.
    """
    asks(story)
    applies(story, at=day("2026-03-03"))
    comes_on(story, day("2026-03-03", "12:00"), "2026-03-10")
    assert story.the_draft()["Subject"] == "Re: Application as Analyst"
    sends_it(story, "2026-03-10")
    story.passes(day("2026-03-11", "07:30"), day("2026-03-18", "07:30"))
    assert story.drafts() == []
    first, second = sorted(story.pursuits(day("2026-03-18", "08:00")), key=lambda p: p["sequence"])
    assert second["because"] == f"they are followed up in {first['id']}, and one at a time is enough"
    if way == "her word":
        says(story, "2026-03-18", "lost", first["id"])
    else:
        no = "Unfortunately we will not be moving forward with your application as Analyst."
        story.receives(receipt(no, "Your application as Analyst"), day("2026-03-18"))
    story.sync(day("2026-03-18", "12:00"))
    first, second = sorted(story.pursuits(day("2026-03-18", "12:10")), key=lambda p: p["sequence"])
    assert (first["state"], second["next_step"]) == ("closed", "networking-smaller (meeting)")
    assert story.the_draft()["Subject"] == "Re: Your article, Jo Keller"
    assert "May I ask you just one question instead" in text_of(story.the_draft())


def test_who_is_never_to_be_written_to_has_no_draft_lying_there_until_the_config_says_otherwise(story: Story) -> None:
    applied(story)
    story.sync(DUE)
    before = story.config.read_text(encoding="utf-8")
    story.config.write_text(f'{before}\n[limits]\nnever = ["@firm.example"]\n', encoding="utf-8")
    because = "your config says never to write to @firm.example"
    assert f"Took back: Re: Application as Analyst ({because})" in story.sync(day("2026-03-09", "08:00")).out
    story.passes(day("2026-03-10", "07:30"), day("2026-03-12", "07:30"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-12"))["because"] == because
    story.config.write_text(before, encoding="utf-8")
    story.sync(day("2026-03-12", "08:00"))
    assert "Is there anything else that would help you" in text_of(story.the_draft())


def test_who_wants_no_more_mail_has_no_draft_lying_there_about_another_position_either(story: Story) -> None:
    first = applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.passes(day("2026-03-03", "07:30"), DUE)
    sends_it(story, "2026-03-09")
    story.passes(day("2026-03-10", "07:30"), day("2026-03-16", "07:30"))
    assert story.the_draft()["Subject"] == "Re: Application as Librarian"
    no_more = "Please do not contact me again and remove me from your list.\n\nJo Keller"
    story.receives(reply(first, text=no_more, at=day("2026-03-16")), day("2026-03-16"))
    told = story.sync(day("2026-03-16", "12:00")).out
    assert "Took back: Re: Application as Librarian (they asked for no more mail)" in told
    story.passes(day("2026-03-17", "07:30"), day("2026-04-01", "07:30"))
    assert story.drafts() == []


def test_who_has_just_written_about_one_position_is_asked_about_the_other_ten_business_days_later(story: Story) -> None:
    """The question about the Librarian is due on Wednesday the 18th; on Friday the 13th Jo writes about the Analyst."""
    first = applies(story)
    applies(story, position="Librarian", at=day("2026-03-11"))
    story.sync(day("2026-03-11", "12:00"))
    text = "Dear Ms Winter,\n\nunfortunately we have decided to go forward with another analyst.\n\nJo Keller"
    story.receives(reply(first, text=text, at=day("2026-03-13")), day("2026-03-13"))
    story.sync(day("2026-03-13", "12:00"))
    assert "one thing that" in comes_on(story, day("2026-03-14"), "2026-03-17")
    sends_it(story, "2026-03-17")
    story.sync(day("2026-03-18", "07:30"))
    held = next(p for p in story.pursuits(day("2026-03-18", "08:00")) if p["position"] == "Librarian")
    assert held["because"] == "Jo Keller wrote on 2026-03-13 about another matter; 10 business days"
    assert held["due"] == "2026-03-27T07:30:00+01:00"
    letter = comes_on(story, day("2026-03-18", "12:00"), "2026-03-27")
    assert story.the_draft()["Subject"] == "Re: Application as Librarian"
    assert "my application for the position of Librarian" in letter and "Analyst" not in letter
