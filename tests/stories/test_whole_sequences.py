"""Every built-in sequence to its end: Mara sends each draft on the morning it comes, and nobody answers."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from servers.mail import ME as MARA
from servers.mail import reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.sequence_letters import BECAUSE, LETTERS, NEWS, PROOF, TALK, untold
from stories.story import Story, day, text_of

MONDAY, TUESDAY, THURSDAY = day("2026-03-02"), day("2026-03-03"), day("2026-03-05")
JO, RAVI = "Jo Keller <jo.keller@firm.example>", "Ravi Shah <ravi.shah@firm.example>"
APPLIES = "Dear Ms Keller,\n\nI hereby apply for the position of Analyst. My resume is attached.\n\nMara Winter"
ASKS = (
    "Dear Ms Keller,\n\nI am looking for a position as an analyst and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
OUTREACH = (
    "Dear Mara,\n\nI came across your profile and am recruiting for a client in Berlin: they have an open position as "
    "Data Engineer. Would you be interested in hearing more?\n\nJo Keller\nRecruiting Partner"
)
ME = f"""\
seeking = "a position as an analyst"
resume = "resume.pdf"
news = "news.toml"
proof = [{{ text = "{PROOF}" }}]
"""


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    news = "".join(f'[[news]]\ndate = 2026-02-{28 - n}\ntext = "{text}"\n' for n, text in enumerate(NEWS))
    (tmp_path / "news.toml").write_text(news, encoding="utf-8")
    (tmp_path / "resume.pdf").write_bytes(b"%PDF-1.4 resume")
    return Story(mailbox, tmp_path, me=ME)


def application(story: Story) -> None:
    resume = [("resume.pdf", b"%PDF-1.4 resume")]
    story.sends(sent(to=JO, subject="Application as Analyst", text=APPLIES, at=MONDAY, attachments=resume), MONDAY)


def networking(story: Story) -> None:
    story.sends(sent(to=JO, subject="Your article on numbers", text=ASKS, at=MONDAY), MONDAY)


def acknowledged(story: Story) -> None:
    application(story)
    text, machine = "We have received your application. Thank you for applying.", "Firm <no-reply@firm.example>"
    automatic = {"Auto-Submitted": "auto-generated"}
    receipt = written(sender=machine, subject="Your application as Analyst", text=text, at=TUESDAY, headers=automatic)
    story.receives(receipt, TUESDAY)


def interview(story: Story) -> None:
    application(story)
    applied = story.mailbox.messages("Sent")[0].email
    story.receives(invitation(applied, THURSDAY, [JO, RAVI], TUESDAY), TUESDAY)


def conversation(story: Story) -> None:
    networking(story)
    asked = story.mailbox.messages("Sent")[0].email
    story.receives(invitation(asked, THURSDAY, [JO], TUESDAY, summary="Coffee", text="Gladly!"), TUESDAY)


def rejection(story: Story) -> None:
    application(story)
    text = "Unfortunately we have decided to go forward with another candidate.\n\nJo Keller"
    story.receives(reply(story.mailbox.messages("Sent")[0].email, text=text, at=TUESDAY), TUESDAY)


def keep_in_touch(story: Story) -> None:
    networking(story)
    asked = story.mailbox.messages("Sent")[0].email
    answer = story.receives(reply(asked, text="Read the book by Holm, it answers most.", at=TUESDAY), TUESDAY)
    story.sync(TUESDAY)
    thanks = reply(answer, text="Thank you, I will read it.\n\nMara", at=TUESDAY + timedelta(hours=1))
    story.sends(thanks, TUESDAY + timedelta(hours=1))


def recruiter(story: Story) -> None:
    outreach = written(sender=JO, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY)
    story.receives(outreach, MONDAY)
    answer = reply(outreach, text="Gladly. Which firm is it?", at=TUESDAY, sender=MARA)
    answer.replace_header("To", JO)
    story.sends(answer, TUESDAY)


LONG_AFTER = day("2026-12-01")

ENDS: dict[Callable[[Story], None], tuple[str, ...]] = {
    application: (
        "2026-03-09 Jo Keller anything_missing with resume.pdf",
        "2026-03-18 Jo Keller status",
        "2026-04-02 Jo Keller meeting",
        "2026-05-04 Jo Keller keep_in_mind",
        "resting: find and write to a second person there",
    ),
    acknowledged: (
        "2026-03-12 Jo Keller status",
        "2026-03-23 Jo Keller meeting",
        "2026-04-07 Jo Keller keep_in_mind",
        "2026-05-07 Jo Keller none",
        "resting: find and write to a second person there",
    ),
    recruiter: (
        "2026-03-09 Jo Keller status",
        "2026-03-23 Jo Keller keep_in_mind",
        "2026-04-06 Jo Keller meeting",
        "2026-04-20 Jo Keller keep_in_mind",
        "2026-05-20 Jo Keller none",
        "2026-08-18 Jo Keller none",
        "2026-12-16 Jo Keller none",
        "waiting",
    ),
    networking: ("2026-03-11 Jo Keller meeting", "2026-05-11 Jo Keller keep_in_mind", "resting"),
    interview: (
        "2026-03-06 Jo Keller none",
        "2026-03-06 Ravi Shah none",
        "2026-03-16 Jo Keller status",
        "2026-03-23 Jo Keller anything_missing",
        "resting",
    ),
    conversation: (
        "2026-03-06 Jo Keller none",
        "2026-04-06 Jo Keller none",
        "2026-07-06 Jo Keller none",
        "2026-11-03 Jo Keller none",
        "2027-03-03 Jo Keller none",
        "waiting",
    ),
    rejection: (
        "2026-03-05 Jo Keller feedback",
        "2026-04-06 Jo Keller keep_in_mind",
        "2026-07-06 Jo Keller none",
        "2027-01-04 Jo Keller keep_in_mind",
        "resting",
    ),
    keep_in_touch: (
        "2026-04-02 Jo Keller none",
        "2026-07-01 Jo Keller none",
        "2026-10-29 Jo Keller none",
        "2027-02-26 Jo Keller none",
        "waiting",
    ),
}


def plays_out(story: Story, reasons: list[str] | None = None) -> Iterator[str]:
    """What is sent on which morning, and how it stands when nothing more comes, or the year is over. `reasons`: takes
    why each step comes when it does, as it is told before its day.
    """
    now, told = TUESDAY, [] if reasons is None else reasons
    while now < LONG_AFTER and (due := (waits := story.the_pursuit(now))["due"]):
        told.append(waits["because"])
        while now + timedelta(days=7) < datetime.fromisoformat(due):
            story.sync(now := now + timedelta(days=7))
            assert story.drafts() == [], now
        story.sync(now := max(now, datetime.fromisoformat(due)))
        yield from sorted(_sent(story, now))
        story.sync(now := now + timedelta(hours=4))
    found = story.the_pursuit(now + timedelta(days=14))
    yield ": ".join((found["state"], *found["agenda"]))


def _sent(story: Story, now: datetime) -> Iterator[str]:
    """Every draft that lies there, sent as it is; her client files it in Sent."""
    asks = story.the_pursuit(now)["next_step"].partition("(")[2].strip(")")
    assert story.drafts(), now
    for draft in story.mailbox.messages("Drafts"):
        files = "".join(f" with {part.get_filename()}" for part in draft.email.iter_attachments())
        yield f"{now.date()} {str(draft.email['To']).partition(' <')[0]} {asks}{files}"
        story.mailbox.delete("Drafts", draft.uid)
        story.sends(draft.email, now + timedelta(hours=1))


@pytest.mark.parametrize("begins", ENDS, ids=lambda begins: begins.__name__)
def test_a_sequence_goes_its_way_to_its_end(story: Story, begins: Callable[[Story], None]) -> None:
    begins(story)
    story.sync(TUESDAY + timedelta(hours=2))
    reasons = list[str]()
    assert tuple(plays_out(story, reasons)) == ENDS[begins]
    assert tuple(reasons) == BECAUSE[begins.__name__]
    written = [text_of(m.email) for m in story.mailbox.messages("Sent") if "X-Draft-Id" in m.email]
    told = zip(written, LETTERS[begins.__name__], strict=True)
    assert [(text, lacks) for text, words in told if (lacks := untold(text, words))] == []


# How many letters each writes before the first that needs news, and the day on which that is due.
BEFORE_NEWS: dict[Callable[[Story], None], tuple[int, str]] = {
    application: (2, "2026-04-02"),
    acknowledged: (2, "2026-04-07"),
    recruiter: (1, "2026-03-23"),
    networking: (1, "2026-05-11"),
    conversation: (1, "2026-04-06"),
    rejection: (1, "2026-04-06"),
    keep_in_touch: (0, "2026-04-02"),
}


@pytest.mark.parametrize("begins", BEFORE_NEWS, ids=lambda begins: begins.__name__)
def test_a_step_that_needs_news_waits_beyond_its_day_until_there_is_some(
    mailbox: Mailbox, tmp_path: Path, begins: Callable[[Story], None]
) -> None:
    """All of it is told on its day; a week later she has something to tell, and it is written on the next morning."""
    story = Story(mailbox, tmp_path, me='seeking = "a position as an analyst"\nnews = "news.toml"')
    begins(story)
    story.sync(TUESDAY + timedelta(hours=2))
    letters, on = BEFORE_NEWS[begins]
    written = [line.partition(" with")[0] for line in islice(plays_out(story), letters)]
    assert written == [line.partition(" with")[0] for line in ENDS[begins][:letters]]
    due = day(on, "07:30")
    last = day(written[-1][:10], "11:00") if written else TUESDAY + timedelta(hours=3)
    story.passes(last, due - timedelta(minutes=1), every=timedelta(days=7))
    story.sync(due)
    waits, agenda = story.the_pursuit(due), json.loads(story.run("agenda", "--json", "--at", due.isoformat()).out)
    assert (waits["because"], waits["due"][:16]) == ("the next step is written only with news", f"{on}T07:30")
    assert [(item["who"], item["text"]) for item in agenda["news"]] == [(JO, "waits for something new to tell")]
    told = due + timedelta(days=7)
    assert story.run("news", "add", TALK, "--at", (told - timedelta(hours=20)).isoformat()).code == 0
    assert story.drafts() == []
    story.sync(told)
    assert story.the_draft()["To"] == JO
    greets, *_, asks = LETTERS[begins.__name__][letters]
    assert untold(text_of(story.the_draft()), (greets, TALK, asks)) == []


@pytest.mark.parametrize(
    ("template", "ask", "told"), [("acknowledged-meeting", "meeting", 1), ("application-status", "status", 0)]
)
def test_news_that_a_step_may_tell_is_told_where_its_letter_does_and_else_kept(
    mailbox: Mailbox, tmp_path: Path, template: str, ask: str, told: int
) -> None:
    (tmp_path / "news.toml").write_text(f'[[news]]\ndate = 2026-02-28\ntext = "{NEWS[0]}"\n', encoding="utf-8")
    step = f'after = "5 business days"\ntemplate = "{template}"\nask = "{ask}"\nnews = "preferred"\n'
    more = f'\n[[sequence]]\nname = "application"\n[[sequence.step]]\n{step}'
    story = Story(mailbox, tmp_path, me='news = "news.toml"', more=more)
    story.sends(sent(to=JO, subject="Application as Analyst", text=APPLIES, at=MONDAY), MONDAY)
    story.sync(day("2026-03-09", "07:30"))
    assert text_of(story.the_draft()).count("survey of four hundred commuters") == told
    (item,) = json.loads(story.run("news", "list", "--json", "--at", "2026-03-09T08:00").out)
    assert item["told"] == told
