"""What becomes of a draft: sent with its ids or without, overtaken, edited, gone; and who it is addressed to."""

from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from servers.mail import bounce, raw, reply, sent
from servers.mailbox import Mailbox, Stored
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    told.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    told.sync(DUE)
    told.sync(DUE + timedelta(minutes=2))  # Drafts as it is now is known
    return told


def message_id(mail: bytes) -> str:
    return str(message_from_bytes(mail)["Message-ID"])


def the_stored_draft(story: Story) -> Stored:
    (only,) = story.mailbox.messages("Drafts")
    return only


def fate(story: Story, at: datetime) -> str:
    return story.run("why", "keller", "--at", at.isoformat()).out


def test_sent_with_its_ids_and_flags_kept_it_counts_as_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Sent", draft.raw, day("2026-03-09", "09:00"), (r"\Seen", r"\Draft"))
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(day("2026-03-09", "09:05"))
    assert "the draft is sent" in fate(story, day("2026-03-09", "09:06"))
    assert story.the_pursuit(day("2026-03-09", "10:00"))["due"].startswith("2026-03-18T07:30")


def test_a_draft_sent_under_an_address_the_config_does_not_name_is_sent_and_no_answer(story: Story) -> None:
    draft = the_stored_draft(story)
    renamed = draft.raw.replace(b"mara.winter@applicant.example>", b"mara@privat.example>", 1)
    story.mailbox.deliver("Sent", renamed, day("2026-03-09", "09:00"), (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(day("2026-03-09", "09:05"))
    pursuit = story.the_pursuit(day("2026-03-09", "10:00"))
    assert (pursuit["state"], pursuit["due"][:16]) == ("waiting", "2026-03-18T07:30")


def test_the_users_own_words_under_another_address_of_theirs_are_no_answer(story: Story) -> None:
    other = {"From": "Mara Winter <mara@privat.example>"}
    opening = story.mailbox.messages("Sent")[0].raw
    own = sent(subject="Re: Application as Analyst", text="Dear Ms Keller,\n\nOne thing more.\n\nMara",
               at=day("2026-03-09", "09:00"), headers=other | {"In-Reply-To": message_id(opening)})  # fmt: skip
    story.sends(own, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "09:05"))
    assert story.the_pursuit(day("2026-03-09", "10:00"))["state"] == "waiting"


def test_a_draft_sent_to_somebody_else_without_its_ids_is_sent_and_opens_nothing(story: Story) -> None:
    draft = the_stored_draft(story)
    mail = message_from_bytes(draft.raw)
    for name in ("X-Draft-Id", "References", "Message-ID", "To"):
        del mail[name]
    mail["To"], mail["Message-ID"] = "Ann Brandt <ann.brandt@firm.example>", "<new@mail.example>"
    del mail["Date"]
    mail["Date"] = "Mon, 09 Mar 2026 09:00:00 +0100"
    story.mailbox.deliver("Sent", mail.as_bytes(), day("2026-03-09", "09:00"), (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.passes(day("2026-03-09", "09:05"), day("2026-03-12", "09:05"))
    pursuit = story.the_pursuit(day("2026-03-12", "10:00"))
    assert (pursuit["contact"], pursuit["state"], pursuit["due"][:10]) == (
        "Ann Brandt <ann.brandt@firm.example>", "waiting", "2026-03-18",
    )  # fmt: skip


def test_a_draft_left_behind_beside_the_sent_one_counts_as_sent_and_is_cleared_away(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Sent", draft.raw, day("2026-03-09", "09:00"), (r"\Seen",))
    story.passes(day("2026-03-09", "09:05"), day("2026-03-17", "20:00"))
    assert story.drafts() == []
    assert "the draft is sent" in fate(story, day("2026-03-17"))


def test_an_edited_draft_left_behind_beside_the_sent_one_is_told_and_left_where_it_is(story: Story) -> None:
    draft = the_stored_draft(story)
    edited = draft.raw.replace(b"Dear Ms Keller", b"Dear Jo")
    story.mailbox.deliver("Drafts", edited, day("2026-03-09", "09:00"), (r"\Draft",))
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(day("2026-03-09", "09:01"))
    story.mailbox.deliver("Sent", edited, day("2026-03-09", "09:09"), (r"\Seen",))
    story.sync(day("2026-03-09", "09:10"))
    assert len(story.drafts()) == 1
    told = story.run("agenda", "--at", day("2026-03-10").isoformat()).out
    assert "a draft that you have sent lies in Drafts as well" in told, told


def test_a_draft_gone_without_a_trace_is_waited_for_a_day(story: Story) -> None:
    story.mailbox.delete("Drafts", the_stored_draft(story).uid)
    story.sync(day("2026-03-09", "09:05"))
    assert "vanished" in fate(story, day("2026-03-09", "09:06"))
    away = "its draft is not in Drafts just now; you may have it open"
    assert story.the_pursuit(day("2026-03-09", "09:06"))["because"] == away
    story.sync(day("2026-03-10", "09:00"))
    assert story.the_pursuit(day("2026-03-10", "09:01"))["because"] == away
    assert "declined" not in fate(story, day("2026-03-10", "09:01"))
    story.sync(day("2026-03-10", "09:10"))
    assert "declined" in fate(story, day("2026-03-10", "09:11"))
    resting = story.the_pursuit(day("2026-03-10", "09:11"))
    assert resting["because"].startswith("you deleted the first draft that was written for it")
    assert (resting["due"], resting["ends"]) == (None, "a new touchpoint, or your word")
    assert story.drafts() == []


def test_a_draft_that_comes_back_is_pending_again(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(day("2026-03-09", "09:05"))
    story.mailbox.deliver("Drafts", draft.raw.replace(b"Dear Ms Keller", b"Dear Jo"), day("2026-03-09", "09:10"))
    story.sync(day("2026-03-09", "09:15"))
    assert "the draft is edited" in fate(story, day("2026-03-09", "09:16"))


def test_an_edited_draft_is_left_where_it_is_when_the_answer_comes(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.delete("Drafts", draft.uid)
    story.mailbox.deliver("Drafts", draft.raw.replace(b"Dear Ms Keller", b"Dear Jo"), day("2026-03-09", "09:10"))
    story.sync(day("2026-03-09", "09:15"))
    applied = story.mailbox.messages("Sent")[0].email
    story.receives(
        reply(applied, text="When could you come?", at=day("2026-03-09", "11:00")), day("2026-03-09", "11:00")
    )
    story.passes(day("2026-03-09", "11:05"), day("2026-03-12", "12:00"))
    assert text_of(story.the_draft()).startswith("Dear Jo,")
    told = story.run("status", "--at", day("2026-03-12", "12:00").isoformat()).out
    assert "overtaken" in told and "before you send it" in told


def test_the_users_own_follow_up_takes_the_untouched_draft_back(story: Story) -> None:
    own = sent(subject="My application", text="Dear Ms Keller,\n\nany news?\n\nMara", at=day("2026-03-09", "09:00"))
    story.sends(own, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "09:05"))
    assert story.drafts() == []
    # What the next step would have asked she has asked herself, so the one behind it is next.
    assert story.the_pursuit(day("2026-03-09", "10:00"))["due"].startswith("2026-03-24T07:30")


def test_drafts_made_anew_with_other_uids_leave_the_draft_pending(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.remove("Drafts")
    story.mailbox.create("Drafts")
    story.mailbox.deliver("Drafts", draft.raw, DUE, (r"\Draft",))
    story.passes(day("2026-03-10"), day("2026-03-13"))
    assert len(story.drafts()) == 1
    assert "vanished" not in fate(story, day("2026-03-13"))


def test_an_inbox_with_new_uids_loses_and_doubles_nothing(story: Story) -> None:
    applied = story.mailbox.messages("Sent")[0].email
    answer = reply(applied, text="When could you come?", at=day("2026-03-10"))
    story.mailbox.remove("Archive")
    story.mailbox.create("Archive")
    story.receives(answer, day("2026-03-10"), "Archive")
    story.sync(day("2026-03-10", "12:00"))
    story.mailbox.remove("Archive")
    story.mailbox.create("Archive")
    story.receives(answer, day("2026-03-10"), "Archive")
    story.sync(day("2026-03-10", "12:10"))
    assert fate(story, day("2026-03-10", "12:11")).count("When could you") == 1
    assert story.the_pursuit(day("2026-03-11"))["state"] == "your_turn"
    assert story.drafts() == []


def test_a_bounced_recipient_gets_no_follow_up_and_the_other_is_greeted_by_their_name(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    both = "Jo Keller <jo.keller@firm.example>, Ann Lee <ann.lee@firm.example>"
    applied = story.sends(sent(to=both, subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.receives(bounce(applied, at=day("2026-03-02", "10:05")), day("2026-03-02", "10:05"))
    story.sync(DUE)
    draft = story.the_draft()
    assert draft["To"] == "Ann Lee <ann.lee@firm.example>"
    assert text_of(draft).startswith("Dear Ann Lee,")


def test_a_friend_written_to_in_the_thread_never_gets_the_follow_up(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    applied = story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    aside = reply(
        applied, text="Hi Tom,\n\nlook what I sent.", at=day("2026-03-03"), sender=str(applied["From"]),
        headers={"To": "Tom Wirth <tom@wirth.example>", "Cc": "Jo Keller <jo.keller@firm.example>"},
    )  # fmt: skip
    story.sends(aside, day("2026-03-03"))
    story.passes(day("2026-03-04"), day("2026-03-20"))
    assert all("tom@" not in str(draft["To"]) for draft in story.drafts())
    assert "keller" in story.the_pursuit(day("2026-03-20"))["contact"]


def test_a_draft_of_the_users_in_trash_is_no_mail_they_sent(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    applied = story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    unfinished = reply(
        applied, text="Dear", at=day("2026-03-05"), sender=str(applied["From"]), headers={"To": applied["To"]}
    )
    story.mailbox.deliver("Trash", raw(unfinished), day("2026-03-05"), (r"\Draft",))
    story.sync(DUE)
    assert len(story.drafts()) == 1


def test_the_recipient_changed_in_the_draft_is_whom_the_next_one_goes_to(story: Story) -> None:
    draft = the_stored_draft(story)
    changed = draft.raw.replace(b"Jo Keller <jo.keller@firm.example>", b"Ann Lee <ann.lee@agency.example>")
    assert changed != draft.raw
    story.mailbox.deliver("Sent", changed, day("2026-03-09", "09:00"), (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.passes(day("2026-03-09", "09:05"), day("2026-03-18", "09:05"))
    assert "it also goes to Ann Lee" in story.run("why", "agency", "--at", day("2026-03-18", "10:00").isoformat()).out
    assert story.the_draft()["To"] == "Ann Lee <ann.lee@agency.example>"


def test_what_the_user_changed_before_sending_is_shown_by_why(story: Story) -> None:
    draft = the_stored_draft(story)
    changed = draft.raw.replace(b"Dear Ms Keller", b"Hello Jo")
    story.mailbox.deliver("Sent", changed, day("2026-03-09", "09:00"), (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(day("2026-03-09", "09:05"))
    told = fate(story, day("2026-03-09", "09:06"))
    assert "the draft is sent edited" in told
    assert "taken out: Dear Ms Keller" in told and "put in: Hello Jo" in told


def test_a_copy_sent_under_new_ids_beside_ours_is_the_draft_and_ours_is_cleared_away(story: Story) -> None:
    draft = the_stored_draft(story)
    kept = [line for line in draft.raw.split(b"\r\n") if not line.startswith((b"X-Draft-Id", b"Message-ID", b"Date"))]
    resent = b"\r\n".join([b"Message-ID: <1.resent@laptop.applicant.example>", *kept])
    story.mailbox.deliver("Sent", resent, day("2026-03-09", "09:00"), (r"\Seen",))
    story.passes(day("2026-03-09", "09:05"), day("2026-03-17", "20:00"))
    assert "the draft is sent" in fate(story, day("2026-03-17"))
    assert story.drafts() == []


def test_a_draft_sent_without_a_copy_counts_as_sent_when_the_answer_names_it(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.delete("Drafts", draft.uid)
    story.passes(day("2026-03-09", "09:05"), day("2026-03-10", "09:30"))
    assert "declined" in fate(story, day("2026-03-10", "09:31"))
    answer = reply(draft.email, text="Could you come on Friday?", at=day("2026-03-11"))
    story.receives(answer, day("2026-03-11"))
    story.sync(day("2026-03-11", "10:05"))
    assert "shows that you sent it" in fate(story, day("2026-03-11", "10:06"))
    assert story.the_pursuit(day("2026-03-11", "10:06"))["state"] == "your_turn"


def test_an_untouched_draft_is_written_afresh_after_ten_business_days(story: Story) -> None:
    before = the_stored_draft(story)
    story.passes(day("2026-03-10"), day("2026-03-23", "20:00"))
    assert the_stored_draft(story).uid == before.uid
    assert "Took back" in story.sync(day("2026-03-24", "09:00")).out
    pursuit = story.the_pursuit(day("2026-03-24", "09:01"))
    assert "lies in Drafts" not in pursuit["because"] and pursuit["notices"] == []
    story.passes(day("2026-03-24"), day("2026-03-25", "20:00"))
    after = the_stored_draft(story)
    assert after.uid > before.uid
    assert after.email["Message-ID"] == before.email["Message-ID"] and after.email["Date"] != before.email["Date"]


def test_a_draft_let_lie_twice_is_not_written_a_third_time_and_the_user_is_told_once_what_they_can_do(
    story: Story,
) -> None:
    story.passes(day("2026-03-10"), day("2026-05-08"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-05-08"))
    assert pursuit["state"] == "resting" and "lay there twice" in pursuit["because"]
    told = [n for n in range(1, 31) if "untouched" in story.run("agenda", "--at", f"2026-04-{n:02}T08:00").out]
    assert told == [9, 10]
    story.run("resume", "keller", "--at", "2026-05-08T12:00")
    story.sync(day("2026-05-08", "12:05"))
    assert len(story.drafts()) == 1
