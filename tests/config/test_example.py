"""The example config is generated from the schema, is committed as generated, and is a config."""

import re
from pathlib import Path

from config.desk import Desk
from followupd.config.example import example

COMMITTED = Path(__file__).parents[2] / "config.example.toml"


def test_the_committed_example_is_the_generated_one() -> None:
    """When it fails: python -m followupd.config.example > config.example.toml"""
    assert COMMITTED.read_text(encoding="utf-8") == example()


def test_the_example_is_a_config(desk: Desk) -> None:
    config = desk.load(example())
    assert config.policy.name == "Your Name"
    assert [account.host for account in config.accounts] == ["imap.example.org"]


def test_every_key_it_shows_commented_out_may_be_put_in_force(desk: Desk) -> None:
    (desk.folder / "resume.pdf").write_bytes(b"%PDF-")
    in_force = re.sub(r"^# (?=[a-z_]+ = |\[\[)", "", example(), flags=re.MULTILINE)
    config = desk.load(in_force)
    (account,) = config.accounts
    assert account.password_command == ("pass", "show", "mail")
    assert account.folders.trash == "Trash"
    assert config.policy.calendar.holidays == "DE-BE"
    step = config.policy.sequences[0].steps[0]
    assert (step.template, step.ask, step.channel, step.news) == ("application-status", "status", "mail", "none")


def test_what_it_shows_for_the_limits_is_what_holds_without_them(desk: Desk) -> None:
    in_force = re.sub(r"^# (?=(per_|drafts_per|live_))", "", example(), flags=re.MULTILINE)
    assert desk.load(in_force).policy.limits == desk.load(example()).policy.limits
