"""What ends a pursuit, or seems to: silence at once, words only later, and the sentence it rests on in the agenda."""

import json
import shlex
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import bounce, reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
JO, KIM = "Jo Keller <jo.keller@firm.example>", "Kim Lee <kim.lee@firm.example>"
APPLIES = "Dear Ms Keller,\n\nI hereby apply for the position of Analyst. My resume is attached.\n\nMara Winter"
ASKS = (
    "Dear Ms Keller,\n\nI am looking for a position as an analyst and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
RESUME = [("resume.pdf", b"%PDF-1.4")]


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies(story: Story, to: str = JO) -> EmailMessage:
    mail = story.sends(
        sent(to=to, subject="Application as Analyst", text=APPLIES, at=MONDAY, attachments=RESUME), MONDAY
    )
    story.sync(day("2026-03-02", "12:00"))
    return mail


def asks(story: Story) -> EmailMessage:
    mail = story.sends(sent(to=JO, subject="Your article on numbers", text=ASKS, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return mail


def hears(story: Story, mail: EmailMessage, text: str, on: str = "2026-03-04") -> EmailMessage:
    answer = story.receives(reply(mail, text=text, at=day(on)), day(on))
    story.sync(day(on, "12:00"))
    return answer


def section(story: Story, name: str, at: str, hour: str = "12:00") -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(story.run("agenda", "--json", "--at", day(at, hour).isoformat()).out)[name]
    return found


def test_who_withdraws_is_made_to_ask_nothing_more(story: Story) -> None:
    mail = applies(story)
    text = "Dear Ms Keller,\n\nI have to withdraw my application, as my plans have changed.\n\nMara Winter"
    subject, at = "Re: Application as Analyst", day("2026-03-04")
    story.sends(sent(to=JO, subject=subject, text=text, at=at, in_reply_to=mail["Message-ID"]), at)
    story.passes(day("2026-03-04", "12:00"), day("2026-03-30", "12:00"), every=timedelta(days=3))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-30"))
    assert pursuit["state"] == "closed" and "you withdrew on 2026-03-04" in pursuit["because"]


def test_who_wants_no_more_mail_gets_none_even_about_something_else(story: Story) -> None:
    hears(story, asks(story), "Please do not contact me again and remove me from your list.")
    assert section(story, "decided", "2026-03-04")[0]["text"] == "They want no more mail about this"
    other = sent(subject="Application as Clerk", text=APPLIES.replace("Analyst", "Clerk"), at=day("2026-03-05"))
    story.sends(other, day("2026-03-05"))
    for on in ("2026-03-05", "2026-03-06", "2026-03-12", "2026-03-20"):
        story.sync(day(on, "12:00"))
    assert story.drafts() == []
    assert {p["state"] for p in story.pursuits(day("2026-03-20"))} <= {"closed", "resting"}


def test_a_position_that_was_filled_is_thanked_for_one_full_working_day_later(story: Story) -> None:
    hears(
        story, applies(story), "Dear Ms Winter, the position of Analyst has been filled in the meantime.\n\nJo Keller"
    )
    (item,) = section(story, "decided", "2026-03-04")
    assert item["text"] == "The position is filled" and "filled" in item["quote"]
    story.sync(day("2026-03-05", "12:00"))
    assert story.drafts() == []
    story.passes(day("2026-03-06", "07:30"), day("2026-03-06", "08:30"))
    text = text_of(story.the_draft())  # nobody has weighed her application: nobody is asked what it lacked
    assert "Thank you for letting me know on 4 March" in text and "keep me in mind" in text and "?" not in text


def test_whoever_has_left_is_written_to_no_more_and_who_follows_them_is_named_by_the_user(story: Story) -> None:
    applied = applies(story)
    gone = reply(applied, text="Jo Keller is no longer with Firm. Please write to Kim Lee (kim.lee@firm.example).",
                 at=day("2026-03-04"), headers={"Auto-Submitted": "auto-replied"})  # fmt: skip
    story.receives(gone, day("2026-03-04"))
    for on in ("2026-03-04", "2026-03-09", "2026-03-16"):
        story.sync(day(on, "12:00"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-16"))
    assert (pursuit["state"], pursuit["contact"]) == ("unreachable", JO)
    told = story.run("agenda", "--at", day("2026-03-05").isoformat()).out
    named = ("contact", pursuit["id"], "--name", "Kim Lee", "--address", "kim.lee@firm.example")
    assert f"their mail names Kim Lee <kim.lee@firm.example>: `followupd {shlex.join(named)}`" in told
    assert story.run(*named, "--at", day("2026-03-16", "13:00").isoformat()).code == 0
    story.passes(day("2026-03-17", "08:00"), day("2026-03-18", "08:00"))
    assert story.the_draft()["To"] == KIM


def test_a_meeting_that_is_called_off_is_thanked_for_by_nobody_and_the_wait_goes_on(story: Story) -> None:
    applied = applies(story)
    start = day("2026-03-10", "10:00")
    story.receives(invitation(applied, start, [JO], day("2026-03-05")), day("2026-03-05"))
    off = invitation(
        applied, start, [JO], day("2026-03-09"), method="CANCEL", sequence=1, text="I am sorry, this is off."
    )
    story.receives(off, day("2026-03-09"))
    story.passes(day("2026-03-05", "12:00"), day("2026-03-12", "12:00"))
    waiting = story.the_pursuit(day("2026-03-12"))
    assert (waiting["sequence"], waiting["because"]) == ("application", "5 business days after 2026-03-09")
    story.sync(day("2026-03-16", "07:29"))
    assert story.drafts() == []
    story.sync(day("2026-03-16", "07:30"))
    assert str(story.the_draft()["To"]) == JO
    assert "Our conversation of 10 March about my application for the position of Analyst could not take place" in (
        " ".join(text_of(story.the_draft()).split())
    )


def test_a_second_interview_is_thanked_for_as_the_first_was(story: Story) -> None:
    applied = applies(story)
    for number, on in enumerate(("2026-03-10", "2026-03-17")):
        at = day(f"2026-03-{9 + 7 * number:02}")
        story.receives(invitation(applied, day(on, "10:00"), [JO], at, uid=f"i{number}@firm.example"), at)
        story.sync(day(f"2026-03-{10 + 7 * number}", "18:00"))
        story.sync(day(f"2026-03-{11 + 7 * number}", "07:30"))
        (lying,) = story.mailbox.messages("Drafts")
        assert "thank" in text_of(lying.email).lower() and "?" not in text_of(lying.email)
        story.mailbox.move(lying.uid, "Drafts", "Sent")


def test_what_she_promised_is_told_on_that_morning_until_it_is_done(story: Story) -> None:
    asked = asks(story)
    answer = hears(story, asked, "Gladly! Could you send me your resume first?", "2026-03-04")
    promise = reply(
        answer, text="Thank you. I will send you my resume on Friday.\n\nMara", at=day("2026-03-04", "15:00")
    )
    story.sends(promise, day("2026-03-04", "15:00"))
    story.sync(day("2026-03-04", "16:00"))
    assert section(story, "promises", "2026-03-05") == []
    (item,) = section(story, "promises", "2026-03-06", "08:00")
    assert "resume on Friday" in item["quote"]
    kept = reply(answer, text="Here it is.\n\nMara", at=day("2026-03-06"))
    kept.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="resume.pdf")
    story.sends(kept, day("2026-03-06"))
    story.sync(day("2026-03-06", "12:00"))
    assert section(story, "promises", "2026-03-06", "13:00") == []


def test_somebody_to_stay_in_touch_with_is_written_to_at_her_interval_and_only_with_news(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    asked = asks(story)
    answer = hears(story, asked, "Read the book by Holm first, it answers most of this.", "2026-03-04")
    story.sends(reply(answer, text="Thank you, I will read it.\n\nMara", at=day("2026-03-05")), day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))
    every = ("track", "Jo Keller", "--as", "keep_in_touch", "--every", "60 days")
    assert story.run(*every, "--at", day("2026-03-06").isoformat()).code == 0
    story.passes(day("2026-03-06", "12:00"), day("2026-05-07", "12:00"), every=timedelta(days=7))
    assert story.drafts() == []
    told = ("news", "add", "I have finished a course on statistics.", "--at", day("2026-05-07").isoformat())
    assert story.run(*told).code == 0, story.run(*told).err
    story.sync(day("2026-05-08", "08:00"))
    assert "course on statistics" in text_of(story.the_draft())


def test_a_bounce_leaves_nobody_until_a_mail_of_hers_reaches_somebody_there(story: Story) -> None:
    applied = applies(story)
    story.receives(bounce(applied, at=day("2026-03-02", "12:30")), day("2026-03-02", "12:30"))
    story.sync(day("2026-03-03"))
    nobody = story.the_pursuit(day("2026-03-03"))
    assert (nobody["state"], nobody["due"]) == ("unreachable", None)
    assert nobody["because"] == "your mail to jo.keller@firm.example came back on 2026-03-02"
    again = sent(
        to=KIM, subject="Application as Analyst", text=APPLIES.replace("Ms Keller", "Mr Lee"), at=day("2026-03-04")
    )
    story.sends(again, day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-10"))
    assert (pursuit["state"], pursuit["contact"]) == ("waiting", KIM)
    assert pursuit["because"] == "5 business days after 2026-03-04"  # the mail that arrived
    draft = story.draft_on(day("2026-03-05", "12:00"), day("2026-03-11", "07:30"))
    assert draft["To"] == KIM and "On 4 March I sent you my application" in text_of(draft)


def test_an_answer_that_asks_starts_the_wait_anew(story: Story) -> None:
    answer = hears(story, applies(story), "Could you send us your references?", "2026-03-04")
    text = "Gladly. Would two former managers be enough for you?\n\nMara"
    story.sends(reply(answer, text=text, at=day("2026-03-06")), day("2026-03-06"))
    story.sync(day("2026-03-06", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-06", "13:00"))
    assert (pursuit["state"], pursuit["because"]) == ("waiting", "7 business days after 2026-03-06")
    story.passes(day("2026-03-09", "12:00"), day("2026-03-16", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-17", "07:30"))
    assert "your message of 4 March, which I answered on 6 March" in text_of(story.the_draft())


def test_an_answer_that_asks_nothing_starts_no_chase(story: Story) -> None:
    applied = applies(story)
    answer = hears(story, applied, "When could you come by to talk?", "2026-03-04")
    story.sends(reply(answer, text="Tuesday suits me.\n\nMara", at=day("2026-03-05")), day("2026-03-05"))
    for on in ("2026-03-05", "2026-03-12", "2026-03-16", "2026-03-25"):
        story.sync(day(on, "12:00"))
    assert story.drafts() == []
    resting = story.the_pursuit(day("2026-03-25"))
    assert (resting["state"], resting["because"]) == ("resting", "you answered on 2026-03-05 and asked nothing")
    assert (resting["due"], resting["ends"]) == (None, "a new touchpoint")


def test_a_firm_she_wants_is_watched_until_she_writes_to_somebody_there(story: Story) -> None:
    target = story.run("track", "Acme", "--as", "target", "--at", MONDAY.isoformat())
    assert target.code == 0, target.err
    assert story.the_pursuit(day("2026-03-03"))["state"] == "unreachable"
    named = ("contact", "Acme", "--name", "Kim Lee", "--address", "kim.lee@acme.example")
    assert story.run(*named, "--at", day("2026-03-03").isoformat()).code == 0
    story.passes(day("2026-03-03", "12:00"), day("2026-03-04", "12:00"))
    assert story.the_pursuit(day("2026-03-04"))["state"] == "your_turn"
    first = sent(
        to="Kim Lee <kim.lee@acme.example>",
        subject="Your work",
        text=ASKS.replace("Ms Keller", "Mr Lee"),
        at=day("2026-03-04"),
    )
    story.sends(first, day("2026-03-04"))
    story.passes(day("2026-03-04", "13:00"), day("2026-03-06", "13:00"))
    found = [p for p in story.pursuits(day("2026-03-06")) if p["state"] == "waiting"]
    assert [(p["contact"], p["sequence"]) for p in found] == [("Kim Lee <kim.lee@acme.example>", "networking")]


def test_a_step_that_is_a_call_is_told_in_its_place_and_writes_nothing(mailbox: Mailbox, tmp_path: Path) -> None:
    steps = (
        '[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "3 business days"\nchannel = "call"\n'
        'note = "call and ask whether it arrived"\n[[sequence.step]]\nafter = "7 business days"\n'
        'template = "application-status"\nask = "status"\n'
    )
    story = Story(mailbox, tmp_path, more=steps)
    applies(story)
    assert section(story, "steps", "2026-03-04") == []
    assert [item["text"] for item in section(story, "steps", "2026-03-05")] == ["call and ask whether it arrived"]
    story.passes(day("2026-03-05"), day("2026-03-10"))
    assert story.drafts() == []
    story.sync(day("2026-03-11", "07:30"))
    assert len(story.drafts()) == 1


def test_names_are_asked_for_three_a_day(story: Story) -> None:
    for number in range(5):
        name = ("Anvil", "Bellows", "Crucible", "Drill", "Easel")[number]
        receipt = written(
            sender=f"{name} Careers <no-reply@{name.lower()}.example>", subject=f"Your application as Smith at {name}",
            text=f"Thank you for applying for the position of Smith at {name}. We have received your application.",
            at=MONDAY, headers={"Auto-Submitted": "auto-generated"},
        )  # fmt: skip
        story.receives(receipt, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    assert len(story.pursuits(day("2026-03-03"))) == 5
    asked = {
        on: [i["id"] for i in section(story, "names", on)]
        for on in ("2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13")
    }
    assert sorted(len(names) for names in asked.values()) == [0, 0, 2, 3], asked
    assert len({one for names in asked.values() for one in names}) == 5


def test_an_absence_that_was_taken_for_an_answer_is_put_right_with_its_day(story: Story) -> None:
    hears(story, applies(story), "I shall be travelling for a while. Who are you?\n\nJo Keller")
    right = ("correct", "Jo Keller", "--kind", "out_of_office", "--until", "2026-03-20")
    ended = story.run(*right, "--at", day("2026-03-05").isoformat())
    assert ended.code == 0, ended.err
    for on in ("2026-03-10", "2026-03-20"):
        story.sync(day(on))
    assert story.drafts() == []
    assert "away" in story.the_pursuit(day("2026-03-10"))["because"]
    wrong = story.run("correct", "Jo Keller", "--kind", "human", "--until", "2026-03-20")
    assert wrong.code == 2 and "goes with" in wrong.err
