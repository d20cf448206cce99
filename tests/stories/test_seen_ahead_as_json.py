"""What `simulate --json` says of a day is what that day brings: who, which letter, the ask, why, and what held it."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day
from stories.test_holding_back import JO, sends_all
from stories.test_holding_back import applies as applies_at
from stories.test_seeing_ahead import ADA, CEM, LENE, UWE, applies, asks, away, begun_as, hears, recruited, says

Row = tuple[str, str, str, str, str, str, str, str]
"""Hour, to whom, organisation, what becomes of it, letter, ask, why, and what keeps it back until then."""
KIM, REX = "Kim Lee <kim@quay.example>", "Rex Hunter <rex.hunter@agency.example>"
_NIGHT = timedelta(hours=12)
NEWS = "the next step is written only with news"


def met(story: Story) -> datetime:
    """Cem and Lene talk to her on Monday the 9th."""
    asked = applies(story, CEM, "Miller")
    story.receives(invitation(asked, day("2026-03-09"), [CEM, LENE], day("2026-03-04")), day("2026-03-04"))
    return day("2026-03-06", "12:00")


def refused(story: Story) -> datetime:
    no = "Unfortunately we have decided to go forward with another candidate.\n\nUwe Roth"
    hears(story, applies(story, UWE, "Cook"), no, "2026-03-05")
    return day("2026-03-05", "12:00")


def put_off(story: Story) -> datetime:
    """Ada was asked for advice, and she puts it off to the 24th."""
    asks(story, ADA)
    story.sync(day("2026-03-03", "11:00"))
    says(story, day("2026-03-03", "11:30"), "snooze", "Ada Brandt", "--until", "2026-03-24")
    return day("2026-03-03", "12:00")


def two_a_day(story: Story) -> datetime:
    """Of three applications two are asked about on the first morning, for so much is set."""
    for name in ("Ann Aldo", "Ben Bako", "Cai Calo"):
        applies_at(story, f"{name} <{name.lower().replace(' ', '.')}@{name[:3].lower()}.example>")
    return day("2026-03-02", "12:00")


def _waited(hour: str, whom: tuple[str, str], letter: str, ask: str, why: str, held: str = "") -> Row:
    return (f"{hour}T07:30", *whom, "draft", letter, ask, why, held)


CEM_THERE, LENE_THERE, UWE_THERE = (CEM, "Harbour"), (LENE, "Harbour"), (UWE, "Sand")
REX_THERE, ADA_THERE, KIM_THERE, JO_THERE = (REX, "Agency"), (ADA, "Rail"), (KIM, "Quay"), (JO, "Firm")
ANN, BEN, CAI = (
    (f"{name} {last} <{name.lower()}.{last.lower()}@{name.lower()}.example>", name)
    for name, last in (("Ann", "Aldo"), ("Ben", "Bako"), ("Cai", "Calo"))
)
THANKS, STATUS, MISSING = "interview-thanks", "interview-status", "application-anything-missing"
MET, SMALLER = "thanks, the working day after 2026-03-09", "networking-smaller"
GIVEN, GONE = "Ada Brandt named Kim Lee", "you are away until 2026-03-11"
NOT_COUNTING = (
    "not counting that Jo Keller is away, and the note names 2026-03-16; you are away from 2026-03-05 to 2026-03-11"
)
NO = (
    'Uwe Roth turned you down on 2026-03-05: "Unfortunately we have decided to go forward with another candidate." in '
    "the text; say `correct` within a working day if that was misread"
)
AFTER_NO, POINT = "thanks, the working day after 2026-03-05", "interview-anything-missing"
UNANSWERED = "no answer 5 business days after 2026-03-02"

AHEAD: dict[Callable[[Story], datetime], tuple[Row, ...]] = {
    met: (
        _waited("2026-03-10", CEM_THERE, THANKS, "none", MET),
        _waited("2026-03-10", LENE_THERE, THANKS, "none", MET),
        _waited("2026-03-18", CEM_THERE, STATUS, "status", "no answer 6 business days after 2026-03-10"),
        _waited("2026-03-25", CEM_THERE, POINT, "anything_missing", "no answer 5 business days after 2026-03-18"),
    ),
    refused: (
        _waited("2026-03-09", UWE_THERE, "rejection-thanks", "feedback", AFTER_NO, NO),
    ),
    recruited: (
        _waited("2026-03-09", REX_THERE, "recruiter-status", "status", "no answer 4 business days after 2026-03-03"),
        ("2026-03-23T07:30", *REX_THERE, "news", "recruiter-news", "keep_in_mind", NEWS, ""),
    ),
    away: (
        _waited("2026-03-12", ADA_THERE, "referral-thanks", "none", GIVEN, GONE),
        _waited("2026-03-12", KIM_THERE, "referral-introduction", "meeting", GIVEN, GONE),
        _waited("2026-03-23", KIM_THERE, SMALLER, "meeting", "no answer 7 business days after 2026-03-12"),
        _waited("2026-03-23", JO_THERE, MISSING, "anything_missing", f"{UNANSWERED}, {NOT_COUNTING}"),
    ),
    put_off: (
        _waited(
            "2026-03-24", ADA_THERE, SMALLER, "meeting", "no answer 7 business days after 2026-03-02",
            "you snoozed it until 2026-03-24",
        ),
    ),
    two_a_day: (
        _waited("2026-03-09", ANN, MISSING, "anything_missing", UNANSWERED),
        _waited("2026-03-09", BEN, MISSING, "anything_missing", UNANSWERED),
        _waited("2026-03-10", CAI, MISSING, "anything_missing", UNANSWERED, "2 drafts a day (drafts_per_day)"),
        _waited("2026-03-18", ANN, "application-status", "status", "no answer 7 business days after 2026-03-09"),
        _waited("2026-03-18", BEN, "application-status", "status", "no answer 7 business days after 2026-03-09"),
        _waited("2026-03-19", CAI, "application-status", "status", "no answer 7 business days after 2026-03-10"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("begun", AHEAD, ids=lambda begun: begun.__name__)
def test_what_is_foretold_as_json_is_what_each_morning_brings_and_what_held_it_the_evening_before(
    mailbox: Mailbox, tmp_path: Path, begun: Callable[[Story], datetime]
) -> None:
    more = "\n[limits]\ndrafts_per_day = 2\n" if begun is two_a_day else ""
    story = Story(mailbox, tmp_path, me='seeking = "a position in data engineering"', more=more)
    now = begun(story)
    story.sync(now)
    told = ahead(story, now)
    assert tuple(told) == AHEAD[begun]
    table = story.run("simulate", "--weeks", "3", "--at", now.isoformat()).out
    assert all(f"{why}; kept back until then: {held}\n" in table for *_, why, held in told if held)
    drafts = sorted(
        (hour, to, letter, why, held) for hour, to, _, what, letter, _, why, held in told if what == "draft"
    )
    came = sorted(lived(story, now))
    assert [one[:4] for one in came] == [one[:4] for one in drafts]
    assert [before for (*_, held), (*_, before) in zip(drafts, came, strict=True) if held not in before] == []


def ahead(story: Story, now: datetime) -> list[Row]:
    """The rows of three weeks, but for who rests."""
    ended = story.run("simulate", "--weeks", "3", "--json", "--at", now.isoformat())
    assert ended.code == 0, ended.err
    rows = (one for one in json.loads(ended.out)["ahead"] if one["what"] != "rest")
    return [_row(one) for one in rows]


def _row(one: dict[str, str]) -> Row:
    whom = (one["contact"], one["organisation"])
    return (one["hour"][:16], *whom, one["what"], one["template"], one["ask"], one["because"], one["held"])


def lived(story: Story, now: datetime) -> Iterator[tuple[str, ...]]:
    """What each morning of three weeks brings, sent at nine: hour, to whom, the letter, why; last all that `status`
    told of that pursuit the evening before.
    """
    for morning in (day(f"{now:%Y-%m-%d}", "07:30") + timedelta(days=n) for n in range(1, 22)):
        standing = {p["id"]: " ".join((p["because"], *p["notices"])) for p in story.pursuits(morning - _NIGHT)}
        report = json.loads(story.sync(morning, "--json").out)
        for one, letter in begun_as(story, report["written"], morning):
            yield f"{morning:%Y-%m-%dT%H:%M}", one["to"], letter, one["because"], standing[one["pursuit"]]
        if report["written"]:
            sends_all(story, f"{morning:%Y-%m-%d}")
