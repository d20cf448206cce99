"""Getting in: encrypted or not at all, and one clear sentence when it does not work."""

import base64
import socket
import ssl
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.imap.scripted import CUT, HANG, Answer, Conversation, Rule, Scripted
from adapters.imap.story import PASSWORD, account
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings, connect
from followupd.core.errors import FollowupError, OurBug, ServerMisbehaved, TryLater, UserMustAct
from servers.certificate import make_certificate


def said_by(server: Scripted) -> FollowupError:
    with server.serving(), pytest.raises(FollowupError) as caught:
        connect(account(server.port), PASSWORD)
    assert PASSWORD not in str(caught.value)
    assert "'main'" in str(caught.value)
    return caught.value


def refusing(answer: str | bytes) -> Scripted:
    return Scripted(rules=[("LOGIN", (answer,))])


def test_a_preauth_greeting_is_refused_and_nothing_is_sent_over_it() -> None:
    server = Scripted(greeting="* PREAUTH welcome, whoever you are")
    error = said_by(server)
    assert isinstance(error, UserMustAct)
    assert set(server.verbs()) == {"CAPABILITY"}


def test_plain_text_beyond_loopback_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(UserMustAct, match="plain text"):
        connect(account(143, host="192.0.2.1"), PASSWORD)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.0.1"])
def test_plain_text_is_taken_on_loopback_addresses(host: str) -> None:
    with Scripted().serving() as server:
        if host == "127.8.0.1":  # the server listens on 127.0.0.1 alone: it is asked, and is not there
            with pytest.raises(TryLater):
                connect(account(server.port, host=host), PASSWORD)
        else:
            connect(account(server.port, host=host), PASSWORD).close()


@pytest.mark.parametrize(
    "answer",
    [
        "{tag} NO [AUTHENTICATIONFAILED] Invalid credentials",
        "{tag} NO LOGIN failed.",
        "{tag} NO [ALERT] Application-specific password required",
        "{tag} BAD Command Argument Error. 11",
        "{tag} NO [EXPIRED] That password is too old",
        f"{{tag}} NO I do not like {PASSWORD}",
    ],
)
def test_a_wrong_password_is_for_the_user_to_mend(answer: str) -> None:
    assert said_by(refusing(answer)).exit_code == 78


@pytest.mark.parametrize(
    "answer",
    [
        "{tag} NO [UNAVAILABLE] Temporary authentication failure.",
        "{tag} NO [INUSE] Mailbox is open elsewhere",
        "{tag} NO [ALERT] Too many simultaneous connections. (Failure)",
        "{tag} BAD User is authenticated but not connected.",
        "* BYE Connection closed. 14",
        CUT,
        HANG,
    ],
)
def test_what_passes_by_itself_never_blames_the_password(answer: str | bytes) -> None:
    error = said_by(refusing(answer))
    assert isinstance(error, TryLater)
    assert error.exit_code == 1


def test_a_throttled_login_waits_as_long_as_the_server_says() -> None:
    error = said_by(refusing("{tag} BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds"))
    assert isinstance(error, TryLater)
    assert error.after == timedelta(milliseconds=299961)


def test_a_host_that_is_down_is_tried_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(TryLater, match="refuses connections"):
        connect(account(port), PASSWORD)


def test_a_host_whose_name_is_not_found_is_tried_later() -> None:
    with pytest.raises(TryLater, match="name is not found"):
        connect(account(993, "tls", host="mail.nowhere.invalid"), PASSWORD)


def test_a_host_that_is_no_name_is_for_the_user() -> None:
    with pytest.raises(UserMustAct, match="no name of a host"):
        connect(account(993, "tls", host="mail..example"), PASSWORD)


@pytest.mark.parametrize("greeting", ["* BYE Too many connections", "* BYE"])
def test_a_server_that_greets_with_bye_is_tried_later(greeting: str) -> None:
    assert isinstance(said_by(Scripted(greeting=greeting)), TryLater)


def test_something_that_is_no_mail_server_is_said_to_be_none() -> None:
    assert isinstance(said_by(Scripted(greeting="SSH-2.0-OpenSSH_9.2")), ServerMisbehaved)


def test_a_silent_server_is_not_waited_for_longer_than_the_timeout() -> None:
    server = Scripted(rules=[("CAPABILITY", (HANG,))])
    assert isinstance(said_by(server), TryLater)


@pytest.mark.parametrize(("user", "password"), [("kim\r\nA1 DELETE INBOX", "x"), ("kim", "x\nA1 NOOP"), ("k\0", "x")])
def test_a_line_break_in_a_login_never_reaches_the_server(user: str, password: str) -> None:
    with Scripted().serving() as server:
        settings = AccountSettings("main", "localhost", server.port, "none", user)
        with pytest.raises(OurBug):
            connect(settings, password)
    assert "LOGIN" not in server.verbs()


def test_login_disabled_means_authenticate_plain() -> None:
    seen: list[bytes] = []
    server = Scripted(capabilities="IMAP4rev1 LOGINDISABLED AUTH=PLAIN", rules=[("AUTHENTICATE PLAIN", _plain(seen))])
    with server.serving():
        connect(account(server.port), PASSWORD).close()
    assert seen == [b"\0kim@applicant.example\0" + PASSWORD.encode()]


def test_a_password_with_an_umlaut_arrives_whole() -> None:
    seen: list[bytes] = []
    with Scripted(rules=[("AUTHENTICATE PLAIN", _plain(seen))]).serving() as server:
        connect(account(server.port), "schlüssel").close()
    assert seen == [b"\0kim@applicant.example\0" + "schlüssel".encode()]


def test_a_server_without_any_way_to_log_in_is_for_the_user() -> None:
    assert isinstance(said_by(Scripted(capabilities="IMAP4rev1 LOGINDISABLED")), UserMustAct)


def test_a_user_name_with_a_backslash_and_a_blank_arrives_whole() -> None:
    with Scripted().serving() as server:
        settings = AccountSettings("main", "localhost", server.port, "none", 'FIRM\\kim "x"')
        connect(settings, PASSWORD).close()
    assert f'LOGIN "FIRM\\\\kim \\"x\\"" "{PASSWORD}"' in server.lines


def _plain(seen: list[bytes]) -> Rule:
    def rule(conversation: Conversation, _command: str) -> Answer:
        conversation.connection.sendall(b"+ \r\n")
        seen.append(base64.b64decode(conversation.stream.readline()))
        return ("{tag} OK welcome",)

    return rule


def server_context(folder: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(make_certificate(folder), folder / "key.pem")
    return context


def test_starttls_encrypts_before_the_login(tmp_path: Path) -> None:
    server = Scripted(capabilities="IMAP4rev1 STARTTLS", tls=server_context(tmp_path))
    with server.serving():
        gateway = connect(account(server.port, "starttls", cafile=str(tmp_path / "certificate.pem")), PASSWORD)
        gateway.close()
    assert server.verbs().index("STARTTLS") < server.verbs().index("LOGIN")


def test_a_server_that_hides_starttls_gets_no_password() -> None:
    with Scripted().serving() as server, pytest.raises(UserMustAct, match="STARTTLS"):
        connect(account(server.port, "starttls"), PASSWORD)
    assert "LOGIN" not in server.verbs()


def test_an_untrusted_certificate_is_for_the_user_and_gets_no_password(tmp_path: Path) -> None:
    server = Scripted(capabilities="IMAP4rev1 STARTTLS", tls=server_context(tmp_path))
    with server.serving(), pytest.raises(UserMustAct, match="certificate"):
        connect(account(server.port, "starttls"), PASSWORD)
    assert "LOGIN" not in server.verbs()


def test_words_slipped_in_before_the_encryption_are_not_believed(tmp_path: Path) -> None:
    injected = ("{tag} OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=EVIL",)
    server = Scripted(capabilities="IMAP4rev1 STARTTLS", tls=server_context(tmp_path), rules=[("STARTTLS", injected)])
    with server.serving():
        gateway = connect(account(server.port, "starttls", cafile=str(tmp_path / "certificate.pem")), PASSWORD)
        assert "AUTH=EVIL" not in gateway.capabilities
        gateway.close()


def test_tls_against_a_plain_port_says_so() -> None:
    with Scripted().serving() as server, pytest.raises(FollowupError) as caught:
        connect(account(server.port, "tls"), PASSWORD)
    assert isinstance(caught.value, UserMustAct)
    assert "speaks no TLS" in str(caught.value)


def test_a_missing_certificate_file_is_for_the_user(tmp_path: Path) -> None:
    with pytest.raises(UserMustAct, match="not there"):
        connect(account(993, "tls", cafile=str(tmp_path / "none.pem")), PASSWORD)


def test_nothing_secret_is_ever_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with Scripted().serving() as server, Mailbox.open(account(server.port), PASSWORD) as mailbox:
        mailbox.folders()
    assert PASSWORD not in caplog.text
