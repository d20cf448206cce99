"""The house stands as it was drawn: imports run one way, doors are kept, the core touches nothing outside."""

from pathlib import Path

import pytest

from architecture import house, style

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "followupd"


def test_every_import_goes_where_the_table_lets_it_and_the_core_is_pure() -> None:
    assert _told(house.faults(SOURCE)) == ""


@pytest.mark.parametrize("folder", ["src", "tests", "tools", "bench"])
def test_files_are_short_say_what_they_are_for_and_are_named_for_it(folder: str) -> None:
    assert _told(style.faults(ROOT / folder)) == ""


def test_functions_stay_short() -> None:
    assert _told(style.long_functions(SOURCE)) == ""


def test_the_values_of_the_core_cannot_change() -> None:
    assert _told(style.changeable_values(SOURCE / "core")) == ""


PLANTED = (
    ("core/mail/x.py", "import sqlite3", "sqlite3"),
    ("core/mail/x.py", "def read():\n    import imapclient.util", "imapclient"),
    ("core/mail/x.py", "from followupd.adapters.imap.session import Session", "followupd.adapters.imap.session"),
    ("core/mail/x.py", "from ...adapters import imap", "followupd.adapters"),
    ("core/mail/x.py", "from followupd import adapters", "followupd.adapters"),
    ("core/mail/x.py", "def read():\n    import socket", "socket"),
    ("core/mail/x.py", "import os.path", "os.path"),
    ("core/mail/x.py", "from logging import getLogger", "logging"),
    ("core/mail/x.py", "def read(path):\n    return open(path)", "open"),
    ("core/mail/x.py", "from datetime import datetime\nNOW = datetime.now(None)", "clock"),
    ("core/mail/x.py", "from datetime import date as day\nTODAY = day.today()", "clock"),
    ("core/mail/x.py", "import datetime\nNOW = datetime.datetime.utcnow()", "clock"),
    ("core/mail/dates.py", "import dateparser", "at the top"),
    ("core/mail/x.py", "def read():\n    import dateparser", "dateparser"),
    ("adapters/store/x.py", "import keyring", "keyring"),
    ("adapters/imap/x.py", "import sqlite3", "sqlite3"),
    ("adapters/imap/x.py", "from ..store import ledger", "followupd.adapters.store"),
    ("adapters/imap/x.py", "from smtplib import SMTP", "smtplib"),
    ("daemon/x.py", "import apscheduler.schedulers", "apscheduler"),
    ("daemon/x.py", "from followupd.cli import main", "followupd.cli"),
    ("words/x.py", "import followupd.config.schema", "followupd.config.schema"),
    ("cli/x.py", "import smtplib", "smtplib"),
    ("cli/x.py", "import requests", "requests"),
    ("cli/x.py", "def read():\n    import tomllib", "tomllib"),
    ("demo/x.py", "import pymap", "pymap"),
    ("helpers/x.py", "", "no row"),
    ("adapters/x.py", "", "no row"),
)


@pytest.mark.parametrize(("name", "text", "complaint"), PLANTED)
def test_a_planted_fault_is_reported(tmp_path: Path, name: str, text: str, complaint: str) -> None:
    _plant(tmp_path, name, text)
    (fault,) = house.faults(tmp_path)
    assert fault.startswith(f"{name}:")
    assert complaint in fault


SOUND = (
    ("core/mail/x.py", "from datetime import datetime\nfrom . import y\nfrom ..plan import z\nx = rule.now"),
    ("core/mail/dates.py", "def read():\n    import dateparser"),
    ("adapters/imap/x.py", "import imapclient\nfrom followupd.core import errors\nfrom .session import y"),
    ("daemon/loop.py", "from apscheduler.schedulers.blocking import BlockingScheduler\nimport followupd"),
    ("cli/demo.py", "import click\nfrom followupd.demo.server import EmbeddedServer"),
    ("daemon/x.py", "from datetime import UTC, datetime\nNOW = datetime.now(UTC)"),
)


@pytest.mark.parametrize(("name", "text"), SOUND)
def test_what_is_allowed_is_not_reported(tmp_path: Path, name: str, text: str) -> None:
    _plant(tmp_path, name, text)
    assert house.faults(tmp_path) == ()


UGLY = (
    ("x.py", '"""x"""\n' * 301, "has 301 lines"),
    ("x.py", "x = 1", "first line"),
    ("mail_utils.py", '"""x"""', "utils"),
    ("x.py", '"""x"""\nclass MailHandler: ...', "handler"),
    ("x.py", '"""x"""\nx = y()  # no' + "qa", "reason"),
    ("x.py", '"""x"""\nx = y()  # no' + "qa: S603", "reason"),
    ("x.py", '"""x"""\nx = y()  # type: ig' + "nore", "reason"),
    ("x.py", '"""x"""\nx = y()  # type: ig' + "nore[arg-type]", "reason"),
)


@pytest.mark.parametrize(("name", "text", "complaint"), UGLY)
def test_what_offends_style_is_reported(tmp_path: Path, name: str, text: str, complaint: str) -> None:
    _plant(tmp_path, name, text)
    (fault,) = style.faults(tmp_path)
    assert complaint in fault


def test_an_ignore_with_a_code_and_a_reason_is_let_pass(tmp_path: Path) -> None:
    reasoned = ("no" + "qa: S603: our own arguments", "type: ig" + "nore[arg-type, misc]  # the stub is wrong")
    _plant(tmp_path, "x.py", '"""x"""\n' + "".join(f"x = y()  # {ignore}\n" for ignore in reasoned))
    assert style.faults(tmp_path) == ()


def test_a_long_function_and_a_changeable_value_are_reported(tmp_path: Path) -> None:
    body = "    x = 1\n" * 40
    _plant(tmp_path, "x.py", f'def f():\n    """\n    x\n    """\n{body}@dataclass(frozen=True)\nclass Value: ...\n')
    assert style.long_functions(tmp_path) == ("x.py:1 f has 41 lines",)
    assert style.changeable_values(tmp_path) == ("x.py:46 Value can change",)


def _told(faults: tuple[str, ...]) -> str:
    return "\n".join(faults)


def _plant(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    for module in ("core/mail/y.py", "core/plan/z.py", "adapters/imap/session.py", "adapters/store/ledger.py"):
        (root / module).parent.mkdir(parents=True, exist_ok=True)
        (root / module).touch()
