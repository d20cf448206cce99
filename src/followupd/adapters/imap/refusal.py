"""What it means when a mail server says no, hangs up or talks nonsense, and who can mend it: one sentence each."""

import imaplib
import re
import socket
import ssl
from datetime import timedelta

from followupd.adapters.imap.quirks import quirk_of
from followupd.core.errors import FollowupError, ServerMisbehaved, TryLater, UserMustAct

_QUOTED_AT_MOST = 160  # characters of the server's own words
_CODE = re.compile(r"\[([A-Za-z][A-Za-z0-9-]*)")
_MILLISECONDS = re.compile(r"(\d{1,12})\s*milliseconds", re.IGNORECASE)
# How imapclient and imaplib begin the text of an error that is a tagged NO or BAD; what follows is the server's.
_TAGGED_NO = re.compile(r"\A\w+ failed: (.*)", re.DOTALL)
_CUT_OFF = re.compile(r"\Acommand: \w+ => ")
_TAGGED_BAD = re.compile(r"\A\w+ command error: BAD (.*)", re.DOTALL)


class Refused(FollowupError):
    """The server answered the command with a tagged NO or BAD: certainly not done, and the connection still stands.

    Always also a UserMustAct, a TryLater or a ServerMisbehaved. `code`: its code (RFC 5530) or "".
    """

    code: str = ""


class RefusedForUser(Refused, UserMustAct):
    """Refused until the user does something: quota, rights, a folder that is missing."""


class RefusedForNow(Refused, TryLater):
    """Refused now; may be granted later."""


class RefusedAsNonsense(Refused, ServerMisbehaved):
    """The server does not understand, or says that we should not have asked (BAD)."""


_LOGIN = "check the user name and the password: what password_command prints, or what `followupd auth` stored"
# Response codes that leave no doubt about who acts (RFC 3501, 4315, 5530, 7889), and what to do.
_FOR_USER: dict[str, str] = {
    "AUTHENTICATIONFAILED": _LOGIN,
    "AUTHORIZATIONFAILED": _LOGIN,
    "EXPIRED": "the password has expired: set a new one at the provider and store it with `followupd auth`",
    "PRIVACYREQUIRED": 'it wants an encrypted connection: set security = "tls" or "starttls"',
    "CONTACTADMIN": "ask the provider",
    "NOPERM": "the mailbox's owner has to grant the right",
    "OVERQUOTA": "the mailbox is full: delete some mail, empty Trash",
    "TRYCREATE": "the folder is missing: create it in your mail client, or name another in the config",
    "NONEXISTENT": "the folder is missing: create it in your mail client, or name another in the config",
    "TOOBIG": "the message is larger than the server takes: use a smaller attachment",
    "CORRUPTION": "the provider has to repair the mailbox",
}
_FOR_NOW = frozenset(("UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "EXPUNGEISSUED", "ALREADYEXISTS", "THROTTLED"))


def tagged_answer(error: BaseException) -> tuple[str, str] | None:
    """("NO" or "BAD", the server's text) if the error is a tagged answer; None for all else that can go wrong."""
    if isinstance(error, imaplib.IMAP4.abort) or not isinstance(error, imaplib.IMAP4.error):
        return None
    text = _text(error)
    if found := _TAGGED_NO.match(text):
        return "NO", found[1]
    if found := _TAGGED_BAD.match(text):
        return "BAD", found[1]
    return None


def refused(where: str, doing: str, kind: str, said: str) -> Refused:
    """The error for a tagged NO or BAD. `where`: "Account 'main' (imap.example.org)"; `doing`: "to open 'Sent'"."""
    code = code_of(said)
    error = _refused(f"{where} refused {doing}", code, kind, said)
    error.code = code
    return error


def _refused(what: str, code: str, kind: str, said: str) -> Refused:
    words = quoted(said)
    if quirk := quirk_of(said):
        sentence = f"{what}: {quirk.advice}.{words}"
        return RefusedForUser(sentence) if quirk.acts == "user" else RefusedForNow(sentence, after=pause(said))
    if code in _FOR_USER:
        return RefusedForUser(f"{what}: {_FOR_USER[code]}.{words}")
    if kind == "BAD" and code not in _FOR_NOW:
        return RefusedAsNonsense(f"{what} as a command it does not understand; please report this.{words}")
    return RefusedForNow(f"{what}; it is tried again later.{words}", after=pause(said))


def login_refused(where: str, user: str, kind: str, said: str) -> FollowupError:
    """A login that was answered with NO or BAD: the password, unless the server says that it is something passing."""
    answer = refused(where, f"the login of {user}", kind, said)
    if isinstance(answer, UserMustAct) or answer.code in _FOR_NOW or quirk_of(said):
        return answer
    return UserMustAct(f"{where} refused the login of {user}: {_LOGIN}.{quoted(said)}")


def lost(where: str, doing: str, error: BaseException) -> FollowupError:
    """Anything that is not a tagged answer, as ours. The connection is of no more use after it."""
    text = _CUT_OFF.sub("", _text(error))
    match error:
        case ssl.SSLCertVerificationError():
            return UserMustAct(
                f"{where}: its certificate cannot be trusted ({error.verify_message}). Check the host's name; for a "
                "server of your own, name its certificate in the config."
            )
        case ssl.SSLError(reason="WRONG_VERSION_NUMBER" | "RECORD_LAYER_FAILURE" | "HTTP_REQUEST"):
            return UserMustAct(f'{where} speaks no TLS on this port: check the port, or set security = "starttls".')
        case socket.gaierror():
            return TryLater(f"{where}: the host's name is not found. Check the network, and the name in the config.")
        case TimeoutError():
            return TryLater(f"{where} did not answer in time when asked {doing}; it is tried again later.")
        case ConnectionRefusedError():
            return TryLater(f"{where} refuses connections. Check that it is up, and the port in the config.")
        case OSError():
            return TryLater(f"{where}: the connection was lost when it was asked {doing} ({error.strerror or text}).")
        case imaplib.IMAP4.abort() if "unexpected" not in text:
            return _hung_up(where, doing, text)
        case imaplib.IMAP4.error() if "BYE" in text[:10]:
            return _hung_up(where, doing, text)
    return ServerMisbehaved(
        f"{where} gave an answer that is no IMAP when asked {doing}; it is tried afresh.{quoted(text)}"
    )


def _hung_up(where: str, doing: str, said: str) -> FollowupError:
    quirk = quirk_of(said)
    if quirk and quirk.acts == "user":
        return UserMustAct(f"{where} ended the connection: {quirk.advice}.{quoted(said)}")
    words = "" if said.startswith("socket error") else quoted(said)
    return TryLater(
        f"{where} ended the connection when asked {doing}; it is tried again later.{words}", after=pause(said)
    )


def pause(said: str) -> timedelta | None:
    """How long the server asks us to wait ("Suggested Backoff Time: 299961 milliseconds"), at most a day."""
    found = _MILLISECONDS.search(said)
    return min(timedelta(milliseconds=int(found[1])), timedelta(days=1)) if found else None


def code_of(said: str) -> str:
    """The response code at the head of what a server said (RFC 3501, 7.1), upper case, or ""."""
    found = _CODE.search(said[:80])
    return found[1].upper() if found else ""


def quoted(said: str) -> str:
    """The server's own words for the end of a sentence: printable, short; "" when it said nothing."""
    words = " ".join("".join(c if c.isprintable() else " " for c in said).split())
    words = re.sub(r"""\A\[?b['"]|['"]\]?\Z""", "", words)[:_QUOTED_AT_MOST]
    return f' It said: "{words}"' if words else ""


def _text(error: BaseException) -> str:
    """What an error says; imapclient hides the server's words of a refused SEARCH in the error behind it."""
    if "This error may have been caused by a syntax error" in str(error) and error.__context__:
        return str(error.__context__)
    first = error.args[0] if error.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)
