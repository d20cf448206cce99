"""Every built-in sequence may be the user's own by its name: her waits, her steps, in their order, and her end."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.sequence_letters import NEWS
from stories.story import Story, day, text_of
from stories.test_ends import section
from stories.test_referral import ADA, KIM, NAMES, sends_the_draft, to_whom
from stories.test_referral import asks as asks_ada
from stories.test_whole_sequences import (
    ME,
    TUESDAY,
    acknowledged,
    application,
    conversation,
    interview,
    keep_in_touch,
    networking,
    plays_out,
    recruiter,
    rejection,
)

Step = tuple[str, str, str, str]
"""After, template, ask, and what else the step says."""
EACH, FRESH = 'to = "each"', 'news = "required"'

OWN: dict[Callable[[Story], None], tuple[tuple[Step, ...], tuple[str, ...]]] = {
    application: (
        (("2 business days", "application-status", "status", ""), ("10 days", "acknowledged-meeting", "meeting", "")),
        ("2026-03-04 Jo Keller status", "2026-03-16 Jo Keller meeting", "resting"),
    ),
    acknowledged: (
        (("3 business days", "acknowledged-meeting", "meeting", ""), ("1 month", "application-status", "status", "")),
        ("2026-03-06 Jo Keller meeting", "2026-04-06 Jo Keller status", "resting"),
    ),
    recruiter: (
        (("6 business days", "recruiter-status", "status", ""),),
        ("2026-03-11 Jo Keller status", "resting"),
    ),
    networking: (
        (
            ("4 business days", "networking-smaller", "meeting", ""),
            ("20 days", "networking-news", "keep_in_mind", FRESH),
        ),
        ("2026-03-06 Jo Keller meeting", "2026-03-26 Jo Keller keep_in_mind", "resting"),
    ),
    interview: (
        (("2 business days", "interview-thanks", "none", EACH), ("3 business days", "interview-status", "status", "")),
        ("2026-03-09 Jo Keller none", "2026-03-09 Ravi Shah none", "2026-03-12 Jo Keller status", "resting"),
    ),
    conversation: (
        (("3 business days", "conversation-thanks", "none", EACH),),
        ("2026-03-10 Jo Keller none", "resting"),
    ),
    rejection: (
        (("3 business days", "rejection-thanks", "feedback", ""), ("60 days", "rejection-news", "none", FRESH)),
        ("2026-03-06 Jo Keller feedback", "2026-05-05 Jo Keller none", "resting"),
    ),
    keep_in_touch: (
        (("20 days", "keep-in-touch-news", "none", FRESH), ("40 days", "keep-in-touch-news", "none", FRESH)),
        ("2026-03-23 Jo Keller none", "2026-05-04 Jo Keller none", "resting"),
    ),
}  # fmt: skip


def own(name: str, steps: tuple[Step, ...], then: str = "rest") -> str:
    """The table of a sequence in the config."""
    written = (
        f'[[sequence.step]]\nafter = "{after}"\ntemplate = "{template}"\nask = "{ask}"\n{more}\n'
        for after, template, ask, more in steps
    )
    return f'\n[[sequence]]\nname = "{name}"\nthen = "{then}"\n' + "".join(written)


def told(mailbox: Mailbox, folder: Path, more: str) -> Story:
    news = "".join(f'[[news]]\ndate = 2026-02-{28 - n}\ntext = "{text}"\n' for n, text in enumerate(NEWS))
    (folder / "news.toml").write_text(news, encoding="utf-8")
    (folder / "resume.pdf").write_bytes(b"%PDF-1.4 resume")
    return Story(mailbox, folder, me=ME, more=more)


@pytest.mark.parametrize("begins", OWN, ids=lambda begins: begins.__name__)
def test_her_own_sequence_goes_its_way_to_its_end(
    mailbox: Mailbox, tmp_path: Path, begins: Callable[[Story], None]
) -> None:
    steps, ends = OWN[begins]
    story = told(mailbox, tmp_path, own(begins.__name__, steps))
    begins(story)
    story.sync(TUESDAY + timedelta(hours=2))
    assert tuple(plays_out(story)) == ends


def test_her_own_way_with_a_referral_thanks_later_and_leaves_the_result_out(mailbox: Mailbox, tmp_path: Path) -> None:
    steps = (
        ("2 business days", "referral-thanks", "none", 'to = "referrer"'),
        ("3 business days", "referral-introduction", "meeting", 'to = "named"'),
    )
    story = told(mailbox, tmp_path, own("referral", steps))
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    assert to_whom(story) == []
    story.sync(day("2026-03-06", "07:30"))
    assert to_whom(story) == [ADA] and "Kim Lee" in text_of(story.the_draft())
    sends_the_draft(story, "ada.brandt", "2026-03-06")
    story.sync(day("2026-03-09", "07:30"))
    assert to_whom(story) == [KIM]
    introduced = sends_the_draft(story, "kim.lee", "2026-03-09")
    answer = reply(introduced, text="Gladly. Does Thursday suit you?", at=day("2026-03-10"), sender=KIM)
    story.receives(answer, day("2026-03-10"))
    story.passes(day("2026-03-10", "12:00"), day("2026-03-16", "12:00"))
    assert to_whom(story) == []


def test_a_sequence_that_repeats_its_last_step_never_ends(mailbox: Mailbox, tmp_path: Path) -> None:
    steps = (("20 days", "keep-in-touch-news", "none", FRESH), ("60 days", "keep-in-touch-news", "none", FRESH))
    story = told(mailbox, tmp_path, own("keep_in_touch", steps, then="repeat"))
    keep_in_touch(story)
    story.sync(TUESDAY + timedelta(hours=2))
    mornings = ("2026-03-23", "2026-05-22", "2026-07-21", "2026-09-21", "2026-11-20", "2027-01-19")
    assert tuple(plays_out(story)) == (*(f"{on} Jo Keller none" for on in mornings), "waiting")


def test_a_step_of_hers_that_is_no_mail_is_told_on_its_day_and_moves_no_other(mailbox: Mailbox, tmp_path: Path) -> None:
    """She looks at their page on the third business day; the question of the fifth comes when it would have come."""
    look = '[[sequence.step]]\nafter = "3 business days"\nchannel = "agenda"\nnote = "look at their page"\n'
    asks = own("application", (("5 business days", "application-status", "status", ""),))
    story = told(mailbox, tmp_path, asks.replace("[[sequence.step]]", look + "[[sequence.step]]", 1))
    application(story)
    story.passes(day("2026-03-02", "12:00"), day("2026-03-06", "12:00"))
    days = [n for n in range(2, 10) if section(story, "steps", f"2026-03-{n:02}")]
    assert days == [5, 6] and section(story, "steps", "2026-03-05")[0]["text"] == "look at their page"
    assert story.drafts() == []
    story.sync(day("2026-03-09", "07:30"))
    assert "where the selection process stands" in text_of(story.the_draft())
