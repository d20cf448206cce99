"""Letters of her own: whatever keeps one from being written is told at once, by `check` and by every `sync` alike."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from followupd.words.library import template_names
from servers.mail import sent
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
STOCK = LETTER.replace("Could you please", "I am just checking in. Could you please")
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


def told_by(story: Story, verb: str, at: datetime) -> list[str]:
    """The lines of a verb that ends well and tells of the letter."""
    ended = story.run(verb, "--at", at.isoformat())
    assert (ended.code, ended.err) == (0, "")
    return [line.strip() for line in ended.out.splitlines() if "application-status.txt" in line]


def test_a_stock_phrase_in_a_letter_is_told_the_day_it_is_there_and_is_no_failure(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """Weeks before a step comes to it, by every verb that looks; and no more once it is mended."""
    story = Story(mailbox, tmp_path, me=FOLDER)
    letter = hers(story, HEAD + STOCK)
    sentence = f"{letter}: everybody writes that (“just checking in”); say what you want to know, or what is new"
    assert told_by(story, "sync", NOW) == told_by(story, "status", NOW) == [sentence]
    assert json.loads(story.run("status", "--json", "--at", NOW.isoformat()).out)["to_mend"] == [sentence]
    assert f"not ok templates: {sentence}" in story.run("check").out.splitlines()
    hers(story, HEAD + LETTER)
    assert told_by(story, "sync", NOW) == told_by(story, "status", NOW) == []


def test_a_letter_that_is_refused_on_its_day_is_told_once_with_whom_it_was_for(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me=FOLDER)
    text = "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer.\n\nKind regards\nMara Winter"
    applied = day("2026-02-16")
    story.sends(sent(subject="Application as Platform Engineer", text=text, at=applied), applied)
    hers(story, HEAD.replace("status", "anything_missing") + STOCK, "application-anything-missing")
    first, due = story.sync(day("2026-02-17")), story.sync(day("2026-02-23"))
    assert first.out.count("everybody writes that") == due.out.count("everybody writes that") == 1
    assert "Needed for Jo Keller" in due.out and story.drafts() == []


def test_what_is_wrong_in_her_files_is_told_by_status_as_well(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me=f'{FOLDER}\nnews = "news.toml"')
    (tmp_path / "news.toml").write_text('[[news]]\ntext = "I passed the exam."\ndate = "today"\n', encoding="utf-8")
    hers(story, HEAD + LETTER.replace("about", "abuot"))
    status = story.run("status", "--at", NOW.isoformat())
    assert status.code == 0 and "To mend (2)" in status.out.splitlines()
    assert {line.strip() for line in status.out.splitlines()} >= set(wrong(story))
