"""The ground the other tests stand on: what the test mailboxes promise."""

import imaplib
import os
import shutil
import signal
import ssl
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from pathlib import Path

import pytest

from followupd.core.errors import UserMustAct
from followupd.demo.server import EmbeddedServer
from servers.dovecot import Dovecot
from servers.mailbox import FOLDERS, Account, Mailbox

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
PLAIN = b"From: mara@applicant.example\r\nTo: jo@firm.example\r\nSubject: Hello\r\n\r\nGood morning\r\n"


def test_a_delivered_message_lies_there_as_it_was(any_mailbox: Mailbox) -> None:
    uid = any_mailbox.deliver("Sent", PLAIN, MONDAY, flags=[r"\Seen"])
    (found,) = any_mailbox.messages("Sent")
    assert (found.uid, found.at, found.raw) == (uid, MONDAY, PLAIN)
    assert r"\Seen" in found.flags


def test_a_message_may_be_given_as_an_object(any_mailbox: Mailbox) -> None:
    message = EmailMessage()
    message["Subject"] = "Grüße"
    message.set_content("Schöne Grüße\n")
    any_mailbox.deliver("Drafts", message, MONDAY, flags=[r"\Draft"])
    (draft,) = any_mailbox.drafts()
    assert (draft["Subject"], draft.get_content().replace("\r\n", "\n")) == ("Grüße", "Schöne Grüße\n")


def test_looking_marks_nothing_as_read(any_mailbox: Mailbox) -> None:
    any_mailbox.deliver("INBOX", PLAIN, MONDAY)
    any_mailbox.messages()
    (found,) = any_mailbox.messages()
    assert r"\Seen" not in found.flags
    assert any_mailbox.status("INBOX")["UNSEEN"] == 1


def test_a_user_can_flag_move_and_delete(any_mailbox: Mailbox) -> None:
    first, second = (any_mailbox.deliver("INBOX", PLAIN, MONDAY) for _ in range(2))
    any_mailbox.flag("INBOX", first, r"\Answered")
    assert r"\Answered" in any_mailbox.messages()[0].flags
    any_mailbox.move(first, "INBOX", "Archive")
    assert len(any_mailbox.uids("Archive")) == 1
    any_mailbox.delete("INBOX", second)
    assert any_mailbox.uids() == []


def test_a_user_can_file_mail_in_folders_of_their_own(any_mailbox: Mailbox) -> None:
    any_mailbox.create("Bewerbungen & Entwürfe")
    any_mailbox.deliver("Bewerbungen & Entwürfe", PLAIN, MONDAY)
    assert len(any_mailbox.messages("Bewerbungen & Entwürfe")) == 1
    any_mailbox.remove("Bewerbungen & Entwürfe")
    assert set(any_mailbox.folders()) == {"INBOX", *FOLDERS}


def test_two_tests_never_share_a_mailbox(dovecot: Dovecot, mailbox: Mailbox) -> None:
    mailbox.deliver("INBOX", PLAIN, MONDAY)
    other = Mailbox(dovecot.account("somebody-else@applicant.example"))
    assert other.messages() == []
    other.close()


def test_dovecot_marks_the_special_folders_and_pymap_cannot(mailbox: Mailbox, pymap_mailbox: Mailbox) -> None:
    assert r"\Drafts" in mailbox.folders()["Drafts"]
    assert not any(name.startswith(r"\Dra") for name in pymap_mailbox.folders()["Drafts"])


def test_a_folder_made_anew_has_another_uidvalidity(mailbox: Mailbox) -> None:
    before = mailbox.status("Archive")["UIDVALIDITY"]
    mailbox.remove("Archive")
    mailbox.create("Archive")
    assert mailbox.status("Archive")["UIDVALIDITY"] != before


def test_dovecot_speaks_tls_to_whoever_trusts_its_certificate(dovecot: Dovecot, mailbox: Mailbox) -> None:
    trusting = ssl.create_default_context(cafile=str(dovecot.certificate))
    with imaplib.IMAP4_SSL("localhost", dovecot.tls_port, ssl_context=trusting, timeout=30) as client:
        client.login(mailbox.account.user, mailbox.account.password)
    with pytest.raises(ssl.SSLCertVerificationError):
        imaplib.IMAP4_SSL("localhost", dovecot.tls_port, ssl_context=ssl.create_default_context(), timeout=30)


def test_starttls_works_too(dovecot: Dovecot, mailbox: Mailbox) -> None:
    with imaplib.IMAP4("localhost", dovecot.port, timeout=30) as client:
        client.starttls(ssl.create_default_context(cafile=str(dovecot.certificate)))
        client.login(mailbox.account.user, mailbox.account.password)


def test_a_wrong_password_is_refused(any_mailbox: Mailbox) -> None:
    account = any_mailbox.account
    wrong = Mailbox(Account(account.host, account.port, account.user, "wrong"))
    with pytest.raises(imaplib.IMAP4.error):
        wrong.messages()
    wrong.close()


def test_an_embedded_server_ends_although_a_client_is_still_there() -> None:
    with EmbeddedServer("mara", "secret") as server:
        client = imaplib.IMAP4(server.host, server.port, timeout=30)
        client.login("mara", "secret")
    with pytest.raises((OSError, imaplib.IMAP4.abort)):
        client.noop()
    client.shutdown()
    with EmbeddedServer("mara", "secret", port=server.port) as again:
        assert again.port == server.port


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with EmbeddedServer("mara", "secret") as server, pytest.raises(UserMustAct, match="cannot listen on"):
        EmbeddedServer("mara", "secret", port=server.port)


def test_a_missing_demo_extra_is_said_with_its_fix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymap.backend.dict", None)
    with pytest.raises(UserMustAct, match=r"pipx install --force '\.\[demo\]'"), EmbeddedServer("mara", "secret"):
        pass


def test_a_killed_test_run_takes_its_dovecot_along() -> None:
    tests = Path(__file__).resolve().parents[1]
    script = "import time\nfrom servers.dovecot import running_dovecot\n"
    script += "with running_dovecot() as server:\n    print(server.pid, server.home, flush=True)\n    time.sleep(60)\n"
    paths = os.pathsep.join((str(tests), str(tests.parent / "tools")))
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": paths}
    ) as run:
        assert run.stdout is not None
        pid, home = run.stdout.readline().split()
        run.send_signal(signal.SIGKILL)
    until = time.monotonic() + 20
    while _is_running(int(pid)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _is_running(int(pid))
    shutil.rmtree(home)


def _is_running(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    try:
        return status.read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_times_are_kept_to_the_second(any_mailbox: Mailbox) -> None:
    at = datetime(2026, 10, 25, 0, 30, 1, tzinfo=UTC)
    any_mailbox.deliver("INBOX", PLAIN, at)
    assert any_mailbox.messages()[0].at == at
