"""What the journal tells, and above all what it does not."""

import base64
import io
import logging
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.adapters import journal
from followupd.adapters.discretion import Secrets
from followupd.adapters.journal import Private, Progress
from followupd.core.errors import UserMustAct
from followupd.core.mail.envelope import Address

ANN = Address("Ann Example", "ann@firm.example")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in journal.QUIETER}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)
    logging.captureWarnings(False)


def _told(level: int = logging.INFO, environment: dict[str, str] | None = None) -> io.StringIO:
    out = io.StringIO()
    journal.set_up(level, environment or {}, out)
    return out


def test_a_line_is_a_sentence_with_fields() -> None:
    out = _told()
    hour = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    journal.named("followupd.test").info("The pass is done", account="my main", messages=12, hour=hour)
    line = out.getvalue()
    assert line.endswith('info: The pass is done account="my main" messages=12 hour=2026-03-02T07:30:00+00:00\n')
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ info: ", line)


def test_with_the_journal_at_the_other_end_each_line_begins_with_its_priority() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading) as far_end, os.fdopen(writing, "w") as stream:
        found = os.fstat(stream.fileno())
        journal.set_up(logging.DEBUG, {"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"}, stream)
        log = journal.named("followupd.test")
        log.debug("one")
        log.info("two")
        log.warning("three")
        try:
            raise UserMustAct("the password is wrong")
        except UserMustAct:
            log.exception("four")
        stream.close()
        lines = far_end.read().splitlines()
    assert lines[:4] == ["<7>one", "<6>two", "<4>three", "<3>four"]
    assert all(line.startswith("<3>") for line in lines[3:])


@pytest.mark.parametrize("inherited", ["1:2", "", "nonsense", "1:"])
def test_an_inherited_journal_stream_does_not_put_priorities_on_a_terminal(inherited: str) -> None:
    out = _told(environment={"JOURNAL_STREAM": inherited})
    journal.named("followupd.test").info("hello")
    assert not out.getvalue().startswith("<")


def test_no_subject_address_or_body_is_told_above_debug() -> None:
    out = _told(logging.DEBUG)
    log = journal.named("followupd.test")
    log.info("From ann@firm.example came %s about %s", Private("Ann's answer"), b"Dear applicant", note=Private("Ann"))
    log.warning("odd sender", sender=ANN, others=(ANN, "bob@firm.example"), headers={"subject": "Your application"})
    log.error('quoted "ann example"@firm.example <ann@firm.example>, ann@firm.example')
    assert not re.search("ann|bob|firm|application|applicant|answer", out.getvalue(), re.IGNORECASE)
    assert out.getvalue().count("\n") == 3


def test_at_debug_they_are_told() -> None:
    out = _told(logging.DEBUG)
    journal.named("followupd.test").debug("came", subject=Private("Your application"), sender="ann@firm.example")
    assert 'subject="Your application" sender=ann@firm.example' in out.getvalue()


def test_a_failure_is_told_by_kind_and_place_without_the_words_of_a_mail() -> None:
    out = _told()
    try:
        try:
            int("Re: Your application")
        except ValueError as error:
            raise UserMustAct("main: the Drafts folder is missing") from error
    except UserMustAct:
        journal.named("followupd.test").exception("The pass failed")
    assert "application" not in out.getvalue()
    assert "UserMustAct: main: the Drafts folder is missing" in out.getvalue()
    assert "ValueError" in out.getvalue()
    assert re.search(r"adapters/test_journal\.py:\d+ in test_a_failure", out.getvalue())


@given(st.text(min_size=1, max_size=40), st.text(max_size=5), st.sampled_from(["%s", "%r", "%a"]))
def test_a_secret_is_never_told_in_any_of_its_forms(secret: str, around: str, way: str) -> None:
    secrets = Secrets()
    secrets.add(secret)
    for form in (way % secret, way % secret.encode(), secret.replace("\\", "\\\\").replace('"', '\\"')):
        assert not any(secret in piece for piece in secrets.blank(around + form + around).split("(secret)"))


def test_a_password_in_base64_is_not_told_wherever_it_stands_in_it() -> None:
    out = _told(logging.DEBUG)
    journal.keep_secret("correct horse battery")
    for before in ("", "a", "ab", "\0user@applicant.example\0"):
        coded = base64.b64encode(f"{before}correct horse battery".encode()).decode()
        journal.named("followupd.test").debug("sent %s", coded)
        assert coded not in out.getvalue()
        assert base64.b64encode(b"horse bat").decode()[:8] not in out.getvalue()
    assert out.getvalue().count("(secret)") == 4


def test_a_secret_is_not_told_by_a_traceback_at_debug() -> None:
    out = _told(logging.DEBUG)
    journal.keep_secret("hunter2-hunter2")
    try:
        raise ValueError("the server said no to hunter2-hunter2")
    except ValueError:
        journal.named("followupd.test").debug("failed", exc_info=True)
    assert "said no to (secret)" in out.getvalue()
    assert "hunter2" not in out.getvalue()


def test_the_lines_in_which_imapclient_logs_in_are_silent() -> None:
    out = _told(logging.DEBUG)
    wire = logging.getLogger("imapclient.imaplib")
    wire.debug('> b\'AAA1 LOGIN "you@example.org" "pw"\'')
    wire.debug("> %s", b"AAA2 AUTHENTICATE PLAIN AHlvdQBwdw==")
    wire.debug("> AAA3 STATUS INBOX")
    assert out.getvalue().count("\n") == 1
    assert "STATUS" in out.getvalue()


def test_libraries_do_not_tell_their_inner_life() -> None:
    out = _told(logging.INFO)
    logging.getLogger("apscheduler.executors.default").info("Running job")
    logging.getLogger("imapclient").info("Connection closed")
    assert out.getvalue() == ""


def test_a_mail_cannot_forge_a_line() -> None:
    out = _told()
    journal.named("followupd.test").info("folder", folder="Archive\n<0>all is lost", name="\x1b[2J\u2028")
    assert out.getvalue().count("\n") == 1
    assert "\x1b" not in out.getvalue()


def test_a_line_that_cannot_be_built_shows_nothing_of_its_arguments() -> None:
    out = _told()
    journal.named("followupd.test").debug("unseen")
    logging.getLogger("followupd.test").warning("%d messages from %s", "Your application")
    assert "application" not in out.getvalue()


def test_in_a_log_long_work_tells_a_line_every_few_seconds() -> None:
    out, seconds = _told(), iter(range(1000))
    with Progress("Reading INBOX", io.StringIO(), timedelta(seconds=5), lambda: float(next(seconds))) as progress:
        for done in range(1, 21):
            progress.step(done * 100, 40_000)
    lines = out.getvalue().splitlines()
    assert len(lines) == 4
    assert lines[0].endswith("Reading INBOX done=500 total=40000")


def test_work_that_is_soon_done_leaves_no_line() -> None:
    out, seconds = _told(), iter((0.0, 1.0, 2.0))
    with Progress("Reading INBOX", io.StringIO(), elapsed=lambda: next(seconds)) as progress:
        progress.step(1)
        progress.step(2)
    assert out.getvalue() == ""


def test_on_a_terminal_one_line_is_kept_up_to_date_and_wiped_at_the_end() -> None:
    terminal, seconds = Terminal(), iter(range(1000))
    with Progress("Reading INBOX", terminal, elapsed=lambda: float(next(seconds))) as progress:
        progress.step(1200, 40_000)
        progress.step(2400)
    shown = terminal.getvalue()
    assert "Reading INBOX: 1,200 of 40,000 (3 %)" in shown
    assert "Reading INBOX: 2,400" in shown
    assert "\n" not in shown
    assert shown.endswith("\r\x1b[K")


def test_a_line_of_the_log_does_not_mix_with_the_progress_on_a_terminal() -> None:
    terminal = Terminal()
    journal.set_up(logging.INFO, {}, terminal)
    journal.named("followupd.test").info("hello")
    assert terminal.getvalue().startswith("\r\x1b[K")


def test_progress_goes_on_when_the_terminal_is_gone() -> None:
    terminal, seconds = Terminal(), iter(range(1000))
    progress = Progress("Reading", terminal, elapsed=lambda: float(next(seconds)))
    terminal.close()
    progress.step(1)
    progress.close()
