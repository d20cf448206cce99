"""An application, from Sent to the second follow-up: what is written when, and what stops it."""

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, raw, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

RESUME = ("resume-mara-winter.pdf", b"%PDF-1.4 resume")
MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")  # five business days later, at drafts_ready_at


def application(**changes: object) -> EmailMessage:
    told: dict[str, object] = {
        "subject": "Application as Platform Engineer (ref. 2083)",
        "text": "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer. My resume is attached.\n\n"
        "Kind regards\nMara Winter",
        "at": MONDAY,
        "attachments": [RESUME],
    }
    return sent(**(told | changes))  # type: ignore[arg-type]  # the builder's own keywords


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_an_application_is_followed_up_after_five_business_days_and_once(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    story.passes(day("2026-03-02", "12:00"), day("2026-03-08", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-09", "07:29"))
    assert story.drafts() == []

    story.sync(DUE)
    draft = story.the_draft()
    assert draft["To"] == "Jo Keller <jo.keller@firm.example>"
    assert draft["From"] == "Mara Winter <mara.winter@applicant.example>"
    assert draft["Subject"] == "Re: Application as Platform Engineer (ref. 2083)"
    assert draft["In-Reply-To"] == applied["Message-ID"]
    assert str(draft["References"]).split()[-1] == applied["Message-ID"]
    text = text_of(draft)
    assert text.startswith("Dear Ms Keller,\n")
    assert "Platform Engineer" in text and "2 March" in text
    assert text.count("?") == 1

    story.passes(day("2026-03-09", "08:00"), day("2026-03-13", "08:00"))
    assert len(story.drafts()) == 1


def test_a_draft_is_flagged_as_one_and_names_no_product(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(day("2026-03-03"))
    story.sync(DUE)
    (stored,) = story.mailbox.messages("Drafts")
    assert {r"\Draft", r"\Seen"} <= stored.flags
    assert b"followupd" not in stored.raw.lower()


def test_nothing_is_marked_read_and_nothing_is_written_elsewhere(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    story.receives(reply(applied, text="Thank you, when could you begin?", at=day("2026-03-03")), day("2026-03-03"))
    before = {name: story.mailbox.messages(name) for name in ("INBOX", "Sent", "Trash", "Junk", "Archive")}
    story.passes(day("2026-03-04"), day("2026-03-12"))
    assert {name: story.mailbox.messages(name) for name in before} == before


def test_a_sent_draft_is_recognised_under_new_ids_and_the_next_wait_counts_from_it(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(DUE)
    (stored,) = story.mailbox.messages("Drafts")
    draft = stored.email
    # As Thunderbird does it: a new Message-ID, no header of ours, References and In-Reply-To kept.
    copy = sent(
        to=str(draft["To"]),
        subject=str(draft["Subject"]),
        text=text_of(draft),
        at=day("2026-03-09", "09:00"),
        headers={"References": str(draft["References"]), "In-Reply-To": str(draft["In-Reply-To"])},
    )
    story.mailbox.delete("Drafts", stored.uid)
    story.sends(copy, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "09:10"))
    assert "sent" in story.run("why", "keller", "--at", day("2026-03-09", "09:20").isoformat()).out

    story.passes(day("2026-03-10", "08:00"), day("2026-03-17", "20:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-18", "07:30"))  # seven business days after the 9th
    second = story.the_draft()
    assert second["In-Reply-To"] == copy["Message-ID"]
    assert "2 March" in text_of(second)
    assert text_of(second) != text_of(draft)


ANSWER = "Thank you for your application. Could you tell us when you would be available for a conversation?"


def in_thread(applied: EmailMessage) -> EmailMessage:
    return reply(applied, text=ANSWER, at=day("2026-03-04"))


def outside_the_thread(_: EmailMessage) -> EmailMessage:
    return written(subject="Your visit", text=ANSWER, at=day("2026-03-04"))


def by_a_colleague(applied: EmailMessage) -> EmailMessage:
    return reply(applied, text=ANSWER, at=day("2026-03-04"), sender="Ravi Shah <ravi.shah@firm.example>")


def by_a_colleague_outside_the_thread(_: EmailMessage) -> EmailMessage:
    sender = "Ravi Shah <ravi.shah@firm.example>"
    return written(sender=sender, subject="Your application", text=ANSWER, at=day("2026-03-04"))


ANSWERS = (in_thread, outside_the_thread, by_a_colleague, by_a_colleague_outside_the_thread)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("folder", ["INBOX", "Archive", "Search/Firm & Co"])
@pytest.mark.parametrize("first_scan", ["before", "after"])
def test_every_human_answer_makes_it_the_users_turn(story: Story, answer: object, folder: str, first_scan: str) -> None:
    applied = story.sends(application(), MONDAY)
    if folder.startswith("Search"):
        story.mailbox.create(folder)
    if first_scan == "before":
        story.sync(day("2026-03-03"))
    assert callable(answer)
    story.receives(answer(applied), day("2026-03-04"), folder)
    story.passes(day("2026-03-05"), day("2026-03-20"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-20"))["state"] == "your_turn"


def test_an_answer_takes_an_untouched_draft_back(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    story.sync(DUE)
    assert len(story.drafts()) == 1
    story.receives(reply(applied, text=ANSWER, at=day("2026-03-09", "11:00")), day("2026-03-09", "11:00"))
    told = story.sync(day("2026-03-09", "11:10")).out
    assert story.drafts() == []
    assert "Took back" in told and "lies in Drafts" not in told


def test_the_first_draft_moved_to_trash_is_declined_the_pursuit_rests_and_that_is_said_once(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(DUE)
    (stored,) = story.mailbox.messages("Drafts")
    story.mailbox.move(stored.uid, "Drafts", "Trash")
    assert "deleted" not in story.sync(day("2026-03-09", "10:00")).out
    assert "you deleted the first draft" in story.sync(day("2026-03-09", "10:20")).out
    assert "deleted" not in story.sync(day("2026-03-09", "10:25")).out
    asked = [story.run("agenda", "--at", day(f"2026-03-{n:02}").isoformat()).out for n in (10, 11)]
    assert ["you deleted the first draft" in told for told in asked] == [True, False]
    story.passes(day("2026-03-10", "08:00"), day("2026-03-27", "08:00"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-27", "08:01"))["state"] == "resting"


def test_a_later_draft_deleted_skips_its_step_and_the_next_wait_counts_from_when_that_was_seen(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    story.sends(application(), MONDAY)
    story.sync(DUE)
    (stored,) = story.mailbox.messages("Drafts")
    story.mailbox.deliver("Sent", stored.raw, day("2026-03-09", "09:00"), (r"\Seen",))
    story.mailbox.delete("Drafts", stored.uid)
    story.passes(day("2026-03-09", "09:10"), day("2026-03-18", "09:10"))
    (second,) = story.mailbox.messages("Drafts")
    story.mailbox.move(second.uid, "Drafts", "Trash")
    story.sync(day("2026-03-18", "11:00"))
    story.sync(day("2026-03-19", "08:00"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-19", "09:00"))
    assert (pursuit["state"], pursuit["due"][:10]) == ("waiting", "2026-04-02"), "15 days after the deletion was seen"
    course = "On 20 March I finished a course on the statistics of rare events."
    assert story.run("news", "add", course, "--at", day("2026-03-20").isoformat()).code == 0
    story.passes(day("2026-03-20", "08:00"), day("2026-04-01", "08:00"))
    story.sync(day("2026-04-02", "07:29"))
    assert story.drafts() == []
    story.sync(day("2026-04-02", "07:30"))
    letter = text_of(story.the_draft())
    assert course in letter and "where the selection process stands" not in letter and "18 March" not in letter


def test_an_out_of_office_holds_and_does_not_use_up_the_wait(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    note = out_of_office(applied, text="I am out of the office until 13 March 2026.", at=day("2026-03-02", "10:05"))
    story.receives(note, day("2026-03-02", "10:05"))
    story.passes(day("2026-03-02", "12:00"), day("2026-03-19", "12:00"))
    assert story.drafts() == []
    assert "13" in story.the_pursuit(day("2026-03-10"))["because"]
    story.sync(day("2026-03-20", "07:30"))  # five working days behind the 13th
    assert len(story.drafts()) == 1


def test_an_office_written_to_with_a_copy_to_a_person_there_is_followed_up_with_that_person(story: Story) -> None:
    copied = {"Cc": "Jo Keller <jo.keller@firm.example>, Tom Wirth <tom@wirth.example>"}
    story.sends(application(to="Firm Jobs <jobs@firm.example>", headers=copied), MONDAY)
    story.sync(DUE)
    draft = story.the_draft()
    assert "jobs@firm.example" in draft["To"] and "jo.keller@firm.example" in draft["Cc"]
    assert text_of(draft).startswith("Dear Ms Keller,\n")


def test_an_answer_written_anew_under_the_same_subject_from_a_private_address_stops_it(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    private = "Jo Keller <jo.k.1977@mail.example>"
    anew = written(sender=private, subject=f"AW: {applied['Subject']}", text="Can you come?", at=day("2026-03-04"))
    story.receives(anew, day("2026-03-04"))
    story.passes(day("2026-03-05"), day("2026-03-12"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-12"))["state"] == "your_turn"


def test_without_a_name_to_greet_status_says_so_from_the_first_day(story: Story) -> None:
    story.sends(application(to="jo.k@firm.example", text="Hello,\n\nI apply for the position.\n\nMara"), MONDAY)
    story.passes(day("2026-03-03"), day("2026-03-12"))
    assert story.drafts() == []
    assert "name of the person" in story.the_pursuit(day("2026-03-04"))["because"]


def test_somebody_the_user_calls_du_is_called_du(story: Story) -> None:
    text = (
        "Hallo Nuri,\n\nauf eurer Seite habe ich die Stelle gesehen und bewerbe mich hiermit als Analystin. Magst du "
        "dir meinen Lebenslauf ansehen?\n\nViele Grüße\nMara"
    )
    to = "Nuri Lang <nuri.lang@firm.example>"
    story.sends(application(to=to, subject="Bewerbung als Analystin", text=text), MONDAY)
    story.sync(DUE)
    letter = text_of(story.the_draft())
    assert letter.startswith("Hallo Nuri,\n") and " dir " in letter
    assert " Ihnen " not in letter and " Sie " not in letter


def test_the_ledger_lost_no_second_draft_is_written(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(DUE)
    for file in story.state.iterdir():
        file.unlink()
    story.passes(day("2026-03-09", "08:00"), day("2026-03-13", "08:00"))
    assert len(story.drafts()) == 1


def test_the_ledger_lost_a_declined_draft_is_not_written_again(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(DUE)
    (stored,) = story.mailbox.messages("Drafts")
    story.mailbox.move(stored.uid, "Drafts", "Trash")
    for file in story.state.iterdir():
        file.unlink()
    story.passes(day("2026-03-09", "08:00"), day("2026-03-13", "08:00"))
    assert story.drafts() == []
    resting = story.the_pursuit(day("2026-03-13", "08:01"))
    assert resting["because"].startswith("you deleted the first draft that was written for it")
    assert (resting["state"], resting["due"], resting["ends"]) == ("resting", None, "a new touchpoint, or your word")


def test_the_users_own_unfinished_mail_holds_ours(story: Story) -> None:
    story.sends(application(), MONDAY)
    own = sent(subject="Re: Application", text="Dear Ms Keller, one more thing", at=day("2026-03-06"))
    story.mailbox.deliver("Drafts", raw(own), day("2026-03-06"), (r"\Draft",))
    story.sync(DUE)
    assert len(story.drafts()) == 1
    assert "your own" in story.the_pursuit(DUE)["because"]


def test_a_dry_run_writes_no_draft_and_says_what_it_would_write(story: Story) -> None:
    story.sends(application(), MONDAY)
    told = story.sync(DUE, "--dry-run")
    assert "Dear Ms Keller" in told.out
    assert story.drafts() == []


@pytest.mark.parametrize("verb", ["status", "agenda", "simulate"])
def test_who_looks_by_a_clock_that_is_behind_is_told_so(story: Story, verb: str) -> None:
    """Nothing was known at that hour, but it is not what the mailbox holds."""
    story.sends(application(), MONDAY)
    story.sync(day("2026-03-06"))
    behind = ("--at", day("2025-06-01").isoformat())
    told = story.run(verb, *behind).out.splitlines()[0]
    assert told in story.sync(day("2025-06-01")).out and "The clock went back: the last pass was at 2026-03-06" in told
    assert json.loads(story.run(verb, "--json", *behind).out)["behind"] == told
    now = ("--at", day("2026-03-06").isoformat())
    assert "clock" not in story.run(verb, *now).out
    assert json.loads(story.run(verb, "--json", *now).out)["behind"] == ""


def test_a_clock_that_goes_back_writes_nothing_and_says_so(story: Story) -> None:
    story.sends(application(), MONDAY)
    story.sync(day("2026-03-06"))
    assert "clock went back" in story.sync(day("2026-03-05")).out
