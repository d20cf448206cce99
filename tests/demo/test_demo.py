"""The demo plays the real passes, and the README shows what it really prints."""

import json
from pathlib import Path

import pytest

from stories.story import command

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="module")
def printed() -> str:
    ended = command("demo")
    assert ended.code == 0, ended.err
    return ended.out


def test_the_readme_shows_what_the_demo_prints(printed: str) -> None:
    text = README.read_text(encoding="utf-8")
    shown = text.partition("<!-- demo:begin -->")[2].partition("<!-- demo:end -->")[0]
    lines = [line.removeprefix("    ") for line in shown.splitlines() if line.strip() not in ("", "...")]
    assert len(lines) > 20
    there = set(printed.splitlines())
    assert [line for line in lines if line not in there] == []


def test_the_same_story_as_json() -> None:
    told = json.loads(command("demo", "--json").out)
    assert len(told["drafts"]) == 4 and all(draft["because"] and draft["text"] for draft in told["drafts"])
    assert told["events"][0]["told"].startswith("Mara applies to Jo Keller")
    assert {p["state"] for p in told["status"]["pursuits"]} >= {"waiting", "your_turn", "unreachable"}


def test_at_the_end_four_drafts_lie_there_each_with_its_why(printed: str) -> None:
    assert "Drafts (4)" in printed
    assert printed.count("Why now:") == 4
    assert "Dear Dr Shah," in printed and "Sehr geehrter Herr Özdemir-Lang," in printed


def test_everyday_mail_of_the_story_opened_nothing(printed: str) -> None:
    standing = printed.partition("How everything stands")[2]
    assert "Hausmann" not in standing and "Renate" not in standing


def test_the_draft_that_was_overtaken_by_an_answer_is_gone(printed: str) -> None:
    assert "took back a draft: Re: Your talk on late trains" in printed
    assert "To:       Ada Brandt" not in printed
