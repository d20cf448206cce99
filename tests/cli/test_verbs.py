"""What every verb owes: help, JSON where it prints, sentences instead of tracebacks."""

import json
from pathlib import Path

import pytest

from followupd.cli import VERBS
from servers.mail import out_of_office, raw, sent
from servers.mailbox import Mailbox
from stories.story import Story, command, day

MONDAY = day("2026-03-02")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
APPLIED = sent(subject="Application as Analyst", text=TEXT, at=MONDAY)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    told.sends(APPLIED, MONDAY)
    return told


@pytest.mark.parametrize("verb", [name for name, _ in VERBS])
def test_every_verb_has_help(verb: str) -> None:
    ended = command(verb, "--help")
    assert ended.code == 0
    assert ended.out.startswith("Usage:")


def test_help_lists_every_verb_in_a_line() -> None:
    ended = command("--help")
    assert all(name in ended.out and text in " ".join(ended.out.split()) for name, text in VERBS)


def test_an_unknown_verb_is_a_usage_error() -> None:
    ended = command("snyc")
    assert ended.code == 2 and "snyc" in ended.err


def test_status_json_holds_what_the_contract_names(story: Story) -> None:
    story.sync(day("2026-03-03"))
    pursuit = story.the_pursuit(day("2026-03-03"))
    assert pursuit["contact"] == "Jo Keller <jo.keller@firm.example>"
    assert pursuit["organisation"] == "Firm"
    assert pursuit["sequence"] == "application"
    assert pursuit["state"] == "waiting"
    assert pursuit["last_touchpoint"] == "2026-03-02T10:00:00+01:00"
    assert pursuit["due"] == "2026-03-09T07:30:00+01:00"
    assert "anything_missing" in pursuit["next_step"]
    assert pursuit["because"] and pursuit["id"]


def test_looking_changes_nothing(story: Story) -> None:
    story.sync(day("2026-03-03"))
    before = {file.name: file.read_bytes() for file in story.state.iterdir() if file.suffix == ".sqlite3"}
    for verb in (("status",), ("why", "keller"), ("preview", "keller")):
        assert story.run(*verb, "--at", day("2026-05-03").isoformat()).code == 0
        assert story.run(*verb, "--json", "--at", day("2026-05-03").isoformat()).code == 0
    assert {file.name: file.read_bytes() for file in story.state.iterdir() if file.suffix == ".sqlite3"} == before


def test_status_without_a_ledger_makes_none(story: Story) -> None:
    assert story.run("status").code == 0
    assert not story.state.exists()


def test_why_tells_the_facts_with_their_evidence(story: Story) -> None:
    story.receives(out_of_office(APPLIED, at=day("2026-03-02", "10:05")), day("2026-03-02", "10:05"))
    story.sync(day("2026-03-03"))
    told = story.run("why", "jo.keller@firm.example", "--at", day("2026-03-04").isoformat())
    assert "Application as Analyst" in told.out
    assert "Auto-Submitted: auto-replied" in told.out
    data = json.loads(story.run("why", "Firm", "--json", "--at", day("2026-03-04").isoformat()).out)
    assert data["pursuits"][0]["facts"]


def test_why_for_a_stranger_looks_into_the_mailbox_and_keeps_nothing(story: Story) -> None:
    mum = sent(to="Mum <renate@mail.example>", subject="Sunday", text="Hi Mum,\n\nsee you.\n\nLove, Mara", at=MONDAY)
    story.sends(mum, MONDAY)
    told = story.run("why", "renate", "--at", day("2026-03-04").isoformat())
    assert told.code == 0 and "Sunday" in told.out and "opened nothing" in told.out
    assert not story.state.exists()


def test_preview_shows_the_letter_before_its_time(story: Story) -> None:
    story.sync(day("2026-03-03"))
    told = story.run("preview", "keller", "--at", day("2026-03-03").isoformat())
    assert "Dear Ms Keller" in told.out and "2026-03-09 07:30" in told.out
    assert story.drafts() == []


def test_a_name_nobody_has_is_said_in_a_sentence(story: Story) -> None:
    story.sync(day("2026-03-03"))
    ended = story.run("preview", "nobody")
    assert ended.code == 78 and "nobody" in ended.err and len(ended.err.splitlines()) == 1


def test_check_names_login_and_folders_and_every_problem(story: Story) -> None:
    told = story.run("check")
    assert told.code == 0, told.out
    assert "Drafts" in told.out and "special-use" in told.out
    story.mailbox.remove("Drafts")
    told = story.run("check")
    assert told.code == 78 and "not ok" in told.out


def test_judge_tells_all_it_read_from_a_sentence_and_whom_it_names_in_one_line(tmp_path: Path) -> None:
    letter, text = tmp_path / "letter.eml", "You should talk to Kim Lee, VP Data at Harbour (kim.lee@other.example)."
    letter.write_text(f"From: Jo <jo@firm.example>\nTo: mara@a.example\nSubject: Hello\n\n{text}\n")
    told = command("judge", str(letter)).out.splitlines()
    assert [line for line in told if text in line] == [f'  because it names somebody to write to: "{text}"']
    assert [line for line in told if "kim.lee@" in line][1:] == ["  it points you to Kim Lee <kim.lee@other.example>"]


def test_judge_shows_a_meeting_by_the_clock_of_the_config_and_needs_none(tmp_path: Path) -> None:
    config, letter = tmp_path / "config.toml", tmp_path / "letter.eml"
    event = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\nDTSTART:20261203T150000Z\nSUMMARY:Talk\nEND:VEVENT"
    head = "From: Jo <jo@firm.example>\nSubject: Talk\nDate: Tue, 1 Dec 2026 09:00:00 -0500\nMIME-Version: 1.0\n"
    letter.write_text(f"{head}Content-Type: text/calendar; method=REQUEST\n\n{event}\nEND:VCALENDAR\n")
    account = '[[account]]\nname = "main"\nhost = "imap.example.org"\nuser = "mara@a.example"\n'
    me = '[me]\nname = "Mara Winter"\naddresses = ["mara@a.example"]\ntimezone = "Europe/Berlin"\n'
    config.write_text(f"{me}{account}")
    clock = '  because the calendar invites to the meeting "Talk", Thu 2026-12-03 16:00 CET'
    told = command("--config", str(config), "judge", str(letter)).out
    assert clock in told.splitlines() and told.count("2026-12-03") == 1
    config.write_text("[me")
    without = command("--config", str(config), "judge", str(letter))
    assert without.code == 0 and "10:00" in without.out and clock not in without.out


def test_judge_prints_one_object_a_line_and_never_ends_the_batch(tmp_path: Path) -> None:
    note, letter = tmp_path / "note.eml", tmp_path / "letter.eml"
    note.write_bytes(raw(out_of_office(APPLIED, at=day("2026-03-02", "10:05"))))
    letter.write_bytes(raw(APPLIED))
    told = command("judge", "--json", str(note), str(tmp_path / "missing.eml"), str(letter))
    assert told.code == 0
    first, second, third = (json.loads(line) for line in told.out.splitlines())
    assert first["kind"] == "out_of_office" and first["return_date"] == "2026-03-20"
    assert second["flaws"] and second["file"].endswith("missing.eml")
    assert set(third) == {
        "file",
        "date",
        "kind",
        "strength",
        "findings",
        "evidence",
        "return_date",
        "recipients",
        "new_text",
        "flaws",
    }
    (as_sent,) = (json.loads(line) for line in command("judge", "--sent", "--json", str(letter)).out.splitlines())
    assert as_sent["kind"] == "application"
    assert {"kind": "position", "text": "Analyst"} in as_sent["findings"]


def test_two_passes_at_once_the_second_waits_or_says_so(story: Story) -> None:
    from followupd.adapters.store.locks import run_lock

    story.sync(day("2026-03-03"))
    with run_lock(story.state):
        assert story.run("run").code == 78


@pytest.mark.parametrize("verb", [verb for verb, _ in VERBS if verb != "run"])  # `run` logs and prints nothing
def test_every_verb_that_prints_has_json(verb: str) -> None:
    assert "--json" in command(verb, "--help").out
