"""Every mistake in a config is told at once: the file, the line, the key, what is wrong and what to do."""

import re
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.desk import ACCOUNT, ME, TEMPLATES, Desk
from followupd.config.load import load
from followupd.core.errors import UserMustAct
from followupd.core.plan.durations import Duration, parse_cap
from followupd.core.plan.sequences import BUILT_IN


def test_name_addresses_host_and_user_are_all_that_is_required(desk: Desk) -> None:
    config = desk.load(ME + ACCOUNT)
    (account,) = config.accounts
    assert (account.name, account.port, account.security, account.drafts) == ("main", 993, "tls", True)
    assert account.lookback == Duration(60, "days")
    assert config.policy.sequences == BUILT_IN
    assert config.policy.limits.per_person == (parse_cap("1 per 5 business days"), parse_cap("6 per 90 days"))
    assert config.policy.calendar.working_days == frozenset(range(5))
    assert config.policy.calendar.ready_at == time(7, 30)


def test_everything_the_contract_shows_is_taken(desk: Desk) -> None:
    (desk.folder / "resume.pdf").write_bytes(b"%PDF-")
    config = desk.load(
        ME.replace("ada@example.org", "Ada@Example.ORG")
        + """
holidays = "DE-BE"
working_days = ["mon", "sat"]
drafts_ready_at = 06:15
signature = "Ada Example\\n+49 30 1234567"
seeking = "a senior position"
resume = "resume.pdf"
news = "news.toml"
templates = "templates"
[limits]
per_person = []
per_organisation = ["1 per 2 months"]
drafts_per_day = 3
live_drafts = 20
[[account]]
name = "work"
host = "127.0.0.1"
port = 10143
security = "none"
user = "ada"
password_command = ["pass", "show", "mail"]
lookback = "2 months"
drafts = false
folders = { watch = ["INBOX", "Archive"], sent = ["Sent"], drafts = "Entwürfe", trash = "Trash" }
[[account]]
host = "mail.example.org"
security = "starttls"
user = "ada"
[[sequence]]
name = "networking"
[[sequence.step]]
after = "7 business days"
template = "application-status"
ask = "status"
news = "required"
attach = ["resume"]
[[sequence.step]]
after = "1 day"
channel = "agenda"
note = "call them"
"""
    )
    work, main = config.accounts
    assert (work.port, work.security, work.password_command) == (10143, "none", ("pass", "show", "mail"))
    assert (work.folders.watch, work.folders.drafts) == (("INBOX", "Archive"), "Entwürfe")
    assert (main.name, main.port) == ("main", 143)
    policy = config.policy
    assert policy.addresses == ("Ada@example.org",)
    assert policy.resume == str(desk.folder / "resume.pdf")
    assert policy.calendar.working_days == {0, 5}
    assert policy.calendar.ready_at == time(6, 15)
    overridden = policy.sequence("networking")
    assert overridden is not None
    assert [(step.channel, step.ask, step.note) for step in overridden.steps] == [
        ("mail", "status", ""),
        ("agenda", "none", "call them"),
    ]
    assert policy.sequence("application") == BUILT_IN[0]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(desk: Desk) -> None:
    told = desk.problems(
        """[me]
nmae = "Ada Example"
addresses = ["ada.example.org"]
timezone = "Europe/Berln"
holidays = "DE-XX"
working_days = ["mon", "tues"]
drafts_ready_at = "25:00"
[limits]
per_person = ["1 per 5 business days",
  "6 in 90 days"]
drafts_per_day = 0
[[account]]
host = "https://imap.example.org"
port = 99999
password = "hunter2"
[[account]]
host = "imap.example.org"
user = "ada"
security = "none"
lookback = "60 dayz"
"""
    )
    where = [re.match(r"config\.toml:(\d+): ([^:]+): (.+)", problem) for problem in told]
    assert all(where), told
    assert [(int(found[1]), found[2]) for found in where if found] == [
        (1, "me.name"),
        (2, "me.nmae"),
        (3, "me.addresses[1]"),
        (4, "me.timezone"),
        (5, "me.holidays"),
        (6, "me.working_days[2]"),
        (7, "me.drafts_ready_at"),
        (10, "limits.per_person[2]"),
        (11, "limits.drafts_per_day"),
        (12, "account[1].user"),
        (13, "account[1].host"),
        (14, "account[1].port"),
        (15, "account[1].password"),
        (16, "account[2].name"),
        (19, "account[2].security"),
        (20, "account[2].lookback"),
    ]
    assert "hunter2" not in "".join(told)


def test_a_file_that_is_missing_is_told_with_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(UserMustAct, match=r"there is no config file; copy config\.example\.toml"):
        load(tmp_path / "nowhere" / "config.toml")


def test_a_folder_a_wrong_encoding_and_a_huge_file_are_told(desk: Desk) -> None:
    with pytest.raises(UserMustAct, match="cannot be read"):
        load(desk.folder)
    desk.path.write_bytes(ME.encode() + b'signature = "\xe9"\n')
    with pytest.raises(UserMustAct, match=r"config\.toml:5: the file is not UTF-8 text"):
        load(desk.path)
    desk.path.write_bytes(b"#" * 2_000_000)
    with pytest.raises(UserMustAct, match="hardly a config"):
        load(desk.path)


def test_a_byte_order_mark_and_the_line_ends_of_windows_are_taken(desk: Desk) -> None:
    desk.path.write_bytes(b"\xef\xbb\xbf" + (ME + ACCOUNT).replace("\n", "\r\n").encode())
    assert load(desk.path).policy.name == "Ada Example"
    desk.path.write_bytes((ME + ACCOUNT + "prot = 1\n").replace("\n", "\r\n").encode())
    with pytest.raises(UserMustAct, match=r":8: account\[1\]\.prot: unknown key; did you mean 'port'"):
        load(desk.path)


def test_a_config_nested_beyond_reason_is_an_error_like_any_other(desk: Desk) -> None:
    for depth in (300, 390, 5000):
        assert desk.problems(f"{ME}zzz = {'[' * depth}{']' * depth}\n{ACCOUNT}")


@given(st.text(max_size=60), st.sampled_from(("", ME, ME + ACCOUNT)))
@settings(max_examples=200)
def test_whatever_stands_in_a_config_is_taken_or_told(
    tmp_path_factory: pytest.TempPathFactory, tail: str, head: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes((head + tail).encode("utf-8", "surrogatepass"))
    try:
        load(path, TEMPLATES)
    except UserMustAct as told:
        assert all(problem.startswith(str(path)) for problem in told.problems)


keys = st.sampled_from(
    (
        "me",
        "limits",
        "account",
        "sequence",
        "name",
        "host",
        "user",
        "step",
        "ask",
        "template",
        "resume",
        "templates",
        "addresses",
        "holidays",
        "timezone",
        "after",
        "folders",
        "drafts",
        "port",
        "per_person",
        "password",
        "x",
    )
)
junk = st.recursive(
    st.integers() | st.booleans() | st.floats() | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(keys, junk, max_size=4))
def test_whatever_kind_of_value_stands_under_a_key_it_is_told(raw: dict[str, object]) -> None:
    from followupd.config.checks import check
    from followupd.config.load import _validate

    _, problems = _validate(raw)
    for problem in (*problems, *check(raw, Path("nowhere"), TEMPLATES)):
        assert problem.sentence("f", {}).startswith("f:1: ")
