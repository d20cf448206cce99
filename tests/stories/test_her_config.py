"""What her config says of how much is too much, changed: the day changes with it, and the reason that is told."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_holding_back import applies, sends_all, to_whom

ROOT = Path(__file__).parents[2]
FIRM = tuple(f"{name} <{name.lower().replace(' ', '.')}@firm.example>" for name in ("Ann Aldo", "Ben Bako"))
MONDAY, FIRST = day("2026-03-02"), "2026-03-09"


def because_of(story: Story, on: str, **which: str) -> tuple[str, str]:
    """Why the one pursuit of which that is true stands as it does at ten, and when its next step comes."""
    (found,) = (
        p for p in story.pursuits(day(on, "10:00")) if all(p[key].startswith(is_) for key, is_ in which.items())
    )
    return found["because"], found["due"][:16]


def written_on(story: Story, first: str, on: str) -> list[str]:
    """What comes on that morning, and not a minute before; on those since the first nothing does."""
    story.passes(day(first, "07:30"), day(on, "07:29"))
    story.sync(day(on, "07:29"))
    assert story.drafts() == []
    story.sync(day(on, "07:30"))
    return sorted(str(draft["Subject"]).removeprefix("Re: Application as ") for draft in story.drafts())


@pytest.mark.parametrize(
    ("per_person", "first", "on"),
    [
        ("1 per 2 business days", FIRST, "2026-03-11"),
        ("1 per 5 business days", FIRST, "2026-03-16"),
        ("1 per 10 business days", "2026-03-16", "2026-03-30"),
    ],
)
def test_so_much_as_she_says_goes_to_one_person_about_two_positions(
    mailbox: Mailbox, tmp_path: Path, per_person: str, first: str, on: str
) -> None:
    """The mail that opened the one counts against the other."""
    story = Story(mailbox, tmp_path, more=f'\n[limits]\nper_person = ["{per_person}"]\n')
    applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.sync(day("2026-03-02", "12:00"))
    assert written_on(story, "2026-03-03", first) == ["Analyst"]
    sends_all(story, first)
    assert because_of(story, first, position="Librarian") == (f"{per_person} to one person", f"{on}T07:30")
    assert written_on(story, f"{first[:-2]}{int(first[-2:]) + 1:02}", on) == ["Librarian"]


@pytest.mark.parametrize(
    ("per_organisation", "on"),
    [
        ("1 per 2 business days", "2026-03-11"),
        ("1 per 5 business days", "2026-03-16"),
        ("2 per 5 business days", FIRST),
    ],
)
def test_so_many_people_as_she_says_are_written_to_at_one_firm(
    mailbox: Mailbox, tmp_path: Path, per_organisation: str, on: str
) -> None:
    story = Story(mailbox, tmp_path, more=f'\n[limits]\nper_organisation = ["{per_organisation}"]\n')
    for number, to in enumerate(FIRM):
        applies(story, to, ("Analyst", "Librarian")[number], MONDAY + timedelta(hours=number))
    story.sync(day("2026-03-02", "12:00"))
    assert written_on(story, "2026-03-03", FIRST) == (["Analyst"] if on > FIRST else ["Analyst", "Librarian"])
    sends_all(story, FIRST)
    if on > FIRST:
        held = (f"{per_organisation} to one organisation", f"{on}T07:30")
        assert because_of(story, FIRST, contact="Ben") == held
        assert written_on(story, "2026-03-10", on) == ["Librarian"] and to_whom(story) == ["Ben Bako"]


KNOWN = (
    "For six years I have kept the timetables of a railway of four lines, and in that time the trains that came too "
    "late have become fewer by a third, which I would gladly do again for you and for whoever travels with you."
)
NEW = (
    "Should the papers that I sent in March leave a question open, or should one of your colleagues want to see how I "
    "work before you go on, I will gladly come by for an hour and bring an example of it along."
)
OWN = f"""\
+++
language = "en"
ask = "anything_missing"
+++
{{{{ greeting }}}},

On {{{{ opened_on | day }}}} I sent you my application {{{{ about }}}}. {KNOWN} {NEW}

Is there a paper that you would still like to see? Thank you very much for your time.

{{{{ closing }}}}

{{{{ signature }}}}
"""
SAID_BEFORE = re.compile(
    r"another letter than 'application-anything-missing' \(\S+application-anything-missing.txt\), for "
    r"(?P<share>\d\d) % of it stood in your mail of (?P<on>\S+); say something they have not heard yet"
)


def test_how_much_may_be_said_again_is_hers_to_say_and_what_is_held_for_it_is_told(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """A third of her letter stood in her application: more than three tenths, and less than a half."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "application-anything-missing.txt").write_text(OWN, encoding="utf-8")
    story = Story(mailbox, tmp_path, me='templates = "templates"')
    text = f"Dear Ms Keller,\n\nI hereby apply for the position of Analyst. {KNOWN}\n\nKind regards\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    told = SAID_BEFORE.search(story.sync(day(FIRST, "07:30")).out)
    assert told and told["on"] == "2026-03-02" and 30 < int(told["share"]) < 50
    assert story.drafts() == []
    because, due = because_of(story, FIRST)
    needed, asked = (
        f"needed before a draft can be written: {told[0]}",
        "due now: no answer 5 business days after 2026-03-02",
    )
    assert (because, due) == (f"{needed}; {asked}", f"{FIRST}T07:30")
    assert because in story.run("status", "--at", day(FIRST).isoformat()).out
    for verb in (("why", "Jo Keller"), ("agenda",), ("preview", "Jo Keller")):
        assert told[0] in story.run(*verb, "--at", day(FIRST).isoformat()).out
    story.sync(day("2026-03-10", "07:30"))
    assert story.drafts() == []
    with story.config.open("a", encoding="utf-8") as config:
        config.write("\n[drafts]\nnovelty = 0.5\n")
    story.sync(day("2026-03-11", "07:30"))
    assert KNOWN in text_of(story.the_draft())
    assert because_of(story, "2026-03-11")[0] == "its draft lies in Drafts for you to review"


_KEY = re.compile(r"`\[\[?[a-z.]+\]\]? ([a-z_]+)`(?:, `([a-z_]+)`)*(?:, `([a-z_]+)`)?")


def test_every_key_of_the_table_of_what_holds_a_draft_back_is_set_in_some_story() -> None:
    """What a key does where it is set is told there; that it does nothing by default is told everywhere else."""
    rules = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    keys = {key for found in _KEY.findall(rules) for key in found if key}
    stories = "\n".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert {"novelty", "per_person", "live_drafts", "working_days", "drafts_ready_at", "after", "away"} <= keys
    assert sorted(key for key in keys if not re.search(rf"(?:\\n|[^a-z_]){key} = ", stories)) == []
