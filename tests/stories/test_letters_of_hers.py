"""Letters of her own: whatever keeps one from being written is told at once, by `check` and by every `sync` alike."""

from pathlib import Path

import pytest

from followupd.words.library import template_names
from servers.mailbox import Mailbox
from stories.story import Story, day

NOW = day("2026-03-02", "12:00")
FOLDER = 'templates = "templates"'
LETTER = """\
{{ greeting }},

On {{ opened_on | day }} I applied {{ about }}. Thank you for taking the time to read what I sent. Could you please \
tell me where the selection process stands, and by when you expect to decide? I remain very interested in the work of \
your team, and will gladly answer whatever you would like to know about what I have done before.

{{ closing }}

{{ signature }}
"""
HEAD = '+++\nlanguage = "en"\nask = "status"\n+++\n'


def copied(story: Story, name: str) -> Path:
    assert story.run("templates", "--copy", name).code == 0
    return story.folder / "templates" / "en" / f"{name}.txt"


def hers(story: Story, text: str, name: str = "application-status") -> Path:
    (story.folder / "templates").mkdir(exist_ok=True)
    file = story.folder / "templates" / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    return file


def wrong(story: Story) -> list[str]:
    """What `check` says is not good, which `sync` says too, with the same exit code."""
    checked = story.run("check")
    told = [line.partition(": ")[2] for line in checked.out.splitlines() if line.startswith("not ok ")]
    synced = story.sync(NOW, code=checked.code)
    assert sorted(synced.err.splitlines()) == sorted(told)
    return told


def test_a_letter_to_who_was_named_that_lacks_a_subject_is_told_at_once(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me=FOLDER)
    letter = copied(story, "referral-introduction")
    assert wrong(story) == []
    lines = letter.read_text(encoding="utf-8").splitlines(keepends=True)
    letter.write_text("".join(line for line in lines if not line.startswith("subject")), encoding="utf-8")
    (told,) = wrong(story)
    assert told.startswith(f"{letter}: ") and 'its head has no subject = "..."; write one there' in told


@pytest.mark.parametrize(("to", "where"), [("each", "interview"), ("named", "referral"), ("another", "without a mail")])
def test_a_step_to_somebody_its_sequence_does_not_know_is_told_at_once(
    mailbox: Mailbox, tmp_path: Path, to: str, where: str
) -> None:
    step = f'after = "5 business days"\ntemplate = "application-status"\nask = "status"\nto = "{to}"\n'
    story = Story(mailbox, tmp_path, more=f'\n[[sequence]]\nname = "application"\n[[sequence.step]]\n{step}')
    (told,) = wrong(story)
    assert "sequence[1].step[1].to" in told and f"'{to}' goes with" in told and where in told


def test_letters_copied_out_and_left_as_they_are_are_good(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me=FOLDER)
    for name in template_names():
        copied(story, name)
    assert wrong(story) == []


def test_every_mistake_of_a_letter_is_told_at_once(mailbox: Mailbox, tmp_path: Path) -> None:
    """Its head, its names and its signs; and those of another file beside it."""
    story = Story(mailbox, tmp_path, me=FOLDER)
    letter = hers(story, "{{ greeting },\n")
    other = hers(
        story, f'+++\nask = "stauts"\n+++\n{LETTER.replace("about", "abuot").replace("| day", "| dya")}', "mine"
    )
    told = wrong(story)
    assert [line.partition(": ")[0] for line in told] == [
        f"{letter}:1",
        f"{letter}:1",
        f"{other}:2",
        *[f"{other}:6"] * 2,
    ]
    for said, line in zip(("language: must be", "cannot be filled", "'status'", "'dya'", "'about'"), told, strict=True):
        assert said in line
