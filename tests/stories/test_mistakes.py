"""Every mistake a user can make gets one clear sentence, and the exit code that says who acts next."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day

NOW = day("2026-03-09", "08:00")


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    told = Story(mailbox, tmp_path)
    told.sends(sent(subject="Application as Analyst", text=text, at=day("2026-03-02")), day("2026-03-02"))
    return told


def change(story: Story, old: str, new: str) -> None:
    text = story.config.read_text(encoding="utf-8")
    assert old in text
    story.config.write_text(text.replace(old, new), encoding="utf-8")


def test_a_wrong_password_is_the_users_to_mend(story: Story) -> None:
    change(story, f'"{story.mailbox.account.password}"', '"not this"')
    ended = story.sync(NOW, code=78)
    assert "followupd auth" in ended.err or "password" in ended.err
    assert "not this" not in ended.out + ended.err


def test_an_unreachable_host_may_pass_by_itself(story: Story) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    change(story, f"port = {story.mailbox.account.port}", f"port = {port}")
    ended = story.sync(NOW, code=1)
    assert "127.0.0.1" in ended.err and len(ended.err.strip().splitlines()) == 1


def test_without_a_drafts_folder_none_is_created(story: Story) -> None:
    story.mailbox.remove("Drafts")
    ended = story.sync(NOW, code=78)
    assert "Drafts" in ended.err
    assert "Drafts" not in story.mailbox.folders()


def test_a_broken_config_tells_all_its_mistakes_at_once(story: Story) -> None:
    change(story, 'timezone = "Europe/Berlin"', 'timezone = "Europe/Berlim"\nnmae = "x"')
    change(story, 'security = "none"', 'security = "maybe"')
    ended = story.sync(NOW, code=78)
    assert "timezone" in ended.err and "nmae" in ended.err and "security" in ended.err
    assert str(story.config) in ended.err


def test_a_state_that_cannot_be_written_is_said(story: Story) -> None:
    story.state.write_text("in the way", encoding="utf-8")
    ended = story.sync(NOW, code=78)
    assert str(story.state) in ended.err
    assert story.state.read_text(encoding="utf-8") == "in the way"


def test_a_bad_hour_is_a_usage_error(story: Story) -> None:
    assert story.run("sync", "--at", "yesterday").code == 2


def test_before_the_first_pass_status_and_agenda_say_that_nothing_was_read(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    assert all("Nothing has been read yet" in story.run(verb).out for verb in ("status", "agenda"))
    story.sync(NOW)
    assert "Nothing needs you" in story.run("agenda", "--at", NOW.isoformat()).out
    assert "No pursuit yet" in story.run("status", "--at", NOW.isoformat()).out


def test_a_config_broken_after_it_was_found_right_is_told_by_the_next_look_and_mended_it_is_looked_through(
    story: Story,
) -> None:
    story.sync(NOW)
    at = ("--at", NOW.isoformat())
    first = story.run("status", *at)
    assert (story.state / "config.kept").exists()
    assert story.run("status", *at) == first
    change(story, 'timezone = "Europe/Berlin"', 'timezone = "Europe/Berlim"')
    for verb in ("status", "agenda"):
        ended = story.run(verb, *at)
        assert ended.code == 78 and "timezone" in ended.err
    change(story, "Berlim", "London")
    assert "2026-03-09T07:30:00+00:00" in story.run("status", "--json", *at).out


def test_pursuits_worked_out_before_are_worked_out_anew_where_the_users_days_have_changed(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.sync(NOW)
    monkeypatch.setattr("followupd.adapters.store.folded.LEAST", 0)
    kept, at = story.state / "pursuits.kept", ("--at", NOW.isoformat())
    assert story.run("status", *at) == story.run("status", *at) and kept.exists()
    change(story, "Europe/Berlin", "Pacific/Apia")
    told = [story.run("status", "--json", *at) for _ in range(2)]
    kept.unlink()
    assert told == [story.run("status", "--json", *at)] * 2


def test_a_resume_that_is_no_file_any_more_is_told_at_once_and_back_again_it_goes_with_the_draft(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    resume = tmp_path / "cv.pdf"
    resume.write_bytes(b"%PDF")
    story = Story(mailbox, tmp_path, me='resume = "cv.pdf"')
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=day("2026-03-02")), day("2026-03-02"))
    story.sync(day("2026-03-03"))
    resume.unlink()
    for make, why in ((os.mkfifo, "is no ordinary file"), (os.mkdir, "is a directory")):
        make(resume)
        assert f"me.resume: 'cv.pdf': {why}" in story.sync(NOW, code=78).err
        shutil.rmtree(resume) if resume.is_dir() else resume.unlink()
    resume.write_bytes(b"%PDF")
    story.sync(NOW)
    assert [part.get_filename() for part in story.the_draft().iter_attachments()] == ["cv.pdf"]


GOOD = """\
+++
language = "en"
ask = "status"
+++
{{ greeting }},

May I ask how things stand?

{{ closing }}

{{ signature }}
"""


@pytest.mark.parametrize(
    ("mistake", "what"),
    [
        ("{{ opened_on | dya }}", "there is no filter called 'dya'; there are day and quoted"),
        ("{% endif %}", "{% endif %} belongs to nothing that was begun; remove it, or write what it ends before it"),
        (
            "{% for a in position %}{% endif %}",
            "{% endif %} stands within {% for %}, which is not closed; write {% endfor %} before it",
        ),
        ("{{ abuot }}", "'abuot' is undefined; did you mean 'about'?"),
        (
            '{% include "ask.txt" %}',
            "it asks for 'ask.txt', and of pieces to include there are only 'asks.2.txt'",
        ),
        (
            "{% if position is odder %}x{% endif %}",
            "there is no test called 'odder'; there are even, odd, defined and none",
        ),
    ],
)
def test_a_mistake_in_a_template_is_told_by_every_sync_and_not_only_when_its_letter_is_due(
    mailbox: Mailbox, tmp_path: Path, mistake: str, what: str
) -> None:
    """That letter is the second; the first is written on its morning, and the second once the mistake is mended."""
    (tmp_path / "templates").mkdir()
    letter = tmp_path / "templates" / "application-status.txt"
    letter.write_text(GOOD.replace("May I", f"{mistake} May I"), encoding="utf-8")
    story = Story(mailbox, tmp_path, me='templates = "templates"')
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=day("2026-03-02")), day("2026-03-02"))
    for hour in (day("2026-03-02", "12:00"), day("2026-03-03"), day("2026-03-09", "07:30")):
        told = story.sync(hour, code=78)
        assert (told.out + told.err).count(f"{letter}:7: the template cannot be filled: {what}") == 1, told
    assert len(story.drafts()) == 1
    assert f"{letter}:7: the template cannot be filled: {what}" in story.run("check").out
    letter.write_text(GOOD, encoding="utf-8")
    assert "template" not in story.sync(day("2026-03-10")).err
