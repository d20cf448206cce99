"""What only looks does not check the config anew, and yet never goes by one that has changed."""

import os
from dataclasses import fields, replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from core.telling import CALENDAR, OWN
from followupd.adapters.store import kept
from followupd.adapters.store.ledger import Ledger
from followupd.config.checked import Checked, computed_by, stamp
from followupd.config.load import load
from followupd.core.plan.calendar import Calendar

CONFIG = """\
[me]
name = "Mara Winter"
addresses = ["mara@applicant.example"]
timezone = "Asia/Kathmandu"
holidays = "DE-BE"
drafts_ready_at = "07:45"
resume = "resume.pdf"
templates = "templates"
on_decline = "snooze 3 business days"
away = ["2026-08-01..2026-08-20"]

[[me.proof]]
text = { en = "I have built data platforms." }

[drafts]
novelty = 0.25

[limits]
per_person = ["1 per 4 business days"]

[[account]]
host = "imap.applicant.example"
user = "mara@applicant.example"
password_command = ["pass", "show"]
folders = { watch = ["INBOX"] }

[[sequence]]
name = "networking"
[[sequence.step]]
after = "3 business days"
template = "own"
ask = "meeting"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A config that says a great deal, its resume and its template; and a state folder with a ledger."""
    (tmp_path / "templates" / "en").mkdir(parents=True)
    (tmp_path / "templates" / "en" / "own.txt").write_text("...")
    (tmp_path / "resume.pdf").write_bytes(b"%PDF")
    Ledger.open(tmp_path / "state").close()
    file = tmp_path / "config.toml"
    file.write_text(CONFIG)
    return file


def checked(config: Path) -> Checked:
    return Checked.of(load(config, ()), stamp(config))


OTHERWISE: dict[str, Any] = {
    "timezone": "Europe/London",
    "working_days": frozenset(range(6)),
    "holidays": "DE-BY",
    "ready_at": time(8, 30),
}


def test_what_is_kept_of_a_config_is_the_config(config: Path) -> None:
    state = config.parent / "state"
    kept.keep(state, checked(config))
    again = kept.recall(state, Checked)
    assert again == checked(config)
    assert again.holds(stamp(config))
    assert (state / kept.FILE).stat().st_mode & 0o077 == 0


def test_a_changed_config_is_noticed_at_once(config: Path) -> None:
    before = checked(config)
    config.write_text(CONFIG.replace("07:45", "07:46"))
    assert not before.holds(stamp(config))


def test_a_resume_or_a_template_that_is_gone_is_noticed_at_once(config: Path) -> None:
    before = checked(config)
    (config.parent / "resume.pdf").rename(config.parent / "elsewhere.pdf")
    assert not before.holds(stamp(config))
    (config.parent / "elsewhere.pdf").rename(config.parent / "resume.pdf")
    assert before.holds(stamp(config))
    (config.parent / "templates" / "en" / "own.txt").unlink()
    assert not before.holds(stamp(config))


def test_another_zone_of_the_machine_is_noticed(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = checked(config)
    monkeypatch.setenv("TZ", "America/St_Johns")
    assert not before.holds(stamp(config))


def test_a_config_that_is_gone_has_no_stamp_and_so_nothing_kept_of_it_holds(config: Path) -> None:
    before = checked(config)
    config.unlink()
    assert stamp(config) == ""
    assert not before.holds(stamp(config))


@pytest.mark.parametrize("odd", [b"", b"{", b"[]", b"null", b'{"stamp": 1}', b"\xff", b"[" * 100_000])
def test_whatever_is_odd_about_what_was_kept_it_is_as_though_there_were_none(config: Path, odd: bytes) -> None:
    state = config.parent / "state"
    kept.keep(state, checked(config))
    (state / kept.FILE).write_bytes(odd)
    assert kept.recall(state, Checked) is None


def test_what_others_may_read_or_write_and_what_is_no_file_is_not_believed(config: Path) -> None:
    state = config.parent / "state"
    kept.keep(state, checked(config))
    (state / kept.FILE).chmod(0o644)
    assert kept.recall(state, Checked) is None
    (state / kept.FILE).chmod(0o600)
    (state / kept.FILE).rename(state / "elsewhere")
    (state / kept.FILE).symlink_to(state / "elsewhere")
    assert kept.recall(state, Checked) is None
    (state / kept.FILE).unlink()
    os.mkfifo(state / kept.FILE, 0o600)
    assert kept.recall(state, Checked) is None


def test_nothing_is_kept_where_there_is_no_ledger(config: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    kept.keep(empty, checked(config))
    assert list(empty.iterdir()) == []


def test_what_pursuits_are_computed_by_is_another_with_any_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user's days and addresses, the program, what is installed beside it, and the rules of the zone."""
    installed, zones, core = tmp_path / "site-packages", tmp_path / "zones", tmp_path / "core" / "plan"
    for folder in (installed, zones / "Europe", core / "__pycache__"):
        folder.mkdir(parents=True)
    for file in (rules := zones / "Europe" / "Berlin", rule := core / "wait.py"):
        file.touch()
    monkeypatch.setattr("followupd.config.checked.PROGRAM", tmp_path)
    monkeypatch.setattr("sys.path", [str(installed), str(tmp_path / "gone")])
    monkeypatch.setattr("zoneinfo.TZPATH", (str(zones),))
    seen = [computed_by(CALENDAR, OWN)]
    assert computed_by(CALENDAR, OWN) == seen[0]
    (core / "__pycache__" / "wait.pyc").touch()
    assert computed_by(CALENDAR, OWN) == seen[0]
    seen += [computed_by(replace(CALENDAR, **{name: value}), OWN) for name, value in OTHERWISE.items()]
    seen.append(computed_by(CALENDAR, OWN | {"m.winter@applicant.example"}))
    for changed in (rule, rules):
        changed.write_text("another")
        seen.append(computed_by(CALENDAR, OWN))
    (installed / "holidays-1.dist-info").mkdir()
    seen.append(computed_by(CALENDAR, OWN))
    assert len(set(seen)) == len(seen) == 9


def test_whatever_a_calendar_has_counts() -> None:
    assert OTHERWISE.keys() == {field.name for field in fields(Calendar)}
