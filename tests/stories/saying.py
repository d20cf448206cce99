"""The beginning that stories of the user's word share: Mara has applied to Jo, and says something."""

from servers.mail import sent
from stories.story import Ended, Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
APPLIED = sent(subject="Application as Analyst", text=TEXT, at=MONDAY)


def applied(story: Story) -> Story:
    """The story once her application has been seen."""
    story.sends(APPLIED, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return story


def says(story: Story, at: str, *words: str, code: int = 0) -> Ended:
    """A verb at ten o'clock of that day, which ends with that code."""
    ended = story.run(*words, "--at", day(at).isoformat())
    assert ended.code == code, (ended.out, ended.err)
    return ended
