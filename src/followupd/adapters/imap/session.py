"""Opens a connection to a mailbox: encrypted, checked, logged in, or a sentence that says why not."""

import ipaddress
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, Protocol, Self

from imapclient import IMAPClient  # type: ignore[import-untyped] # it ships no py.typed
from imapclient.exceptions import CapabilityError  # type: ignore[import-untyped] # as above

from followupd.adapters.imap.folders import NO_WISHES, Wishes
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import lost
from followupd.core.errors import OurBug, ServerMisbehaved, UserMustAct

Security = Literal["tls", "starttls", "none"]
# A connection that died in silence (NAT, suspend) is found dead, not waited for (tcp(7)); and the end of an APPEND,
# which imaplib sends apart from its message, is not held back 40 ms.
_TCP = (
    ("TCP_KEEPIDLE", 60),  # seconds
    ("TCP_KEEPINTVL", 20),  # seconds
    ("TCP_KEEPCNT", 3),
    ("TCP_USER_TIMEOUT", 60_000),  # milliseconds
    ("TCP_NODELAY", 1),
)


class _WishedFolders(Protocol):
    @property
    def watch(self) -> tuple[str, ...]: ...
    @property
    def sent(self) -> tuple[str, ...]: ...
    @property
    def drafts(self) -> str: ...
    @property
    def trash(self) -> str: ...


class _Account(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def security(self) -> Security: ...
    @property
    def user(self) -> str: ...
    @property
    def folders(self) -> _WishedFolders: ...


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """How to reach one mailbox. `timeout`: seconds for each single read and write, connecting included.

    `security` "none" only stands with a loopback host. `cafile`: a PEM file to trust instead of the system's
    authorities (a server of one's own, Proton Bridge). `wishes`: the folders the user named.
    """

    name: str
    host: str
    port: int
    security: Security
    user: str
    wishes: Wishes = NO_WISHES
    timeout: float = 30
    cafile: str = ""

    @classmethod
    def of(cls, account: _Account) -> Self:
        """The settings of an account as the config describes it."""
        wanted = account.folders
        wishes = Wishes(drafts=wanted.drafts, sent=wanted.sent, trash=wanted.trash, watch=wanted.watch)
        return cls(account.name, account.host, account.port, account.security, account.user, wishes)

    @property
    def where(self) -> str:
        """Account and host, to begin a sentence with."""
        return f"Account '{self.name}' ({self.host})"


def connect(settings: AccountSettings, password: str) -> Gateway:
    """A connection that is logged in. Raises UserMustAct, TryLater or ServerMisbehaved; never shows the password."""
    try:
        settings.host.encode("idna")
    except UnicodeError:
        raise UserMustAct(f"{settings.where}: this is no name of a host; correct it in the config.") from None
    if settings.security == "none":
        _only_loopback(settings)
    client = _client(settings)
    try:
        _greeted(client, settings)
        if settings.security == "starttls":
            _start_tls(client, settings)
        _prove_privacy(client, settings)
        _keep_alive(client.socket())
        gateway = Gateway(client, settings.where)
        gateway.login(settings.user, password)
    except BaseException:
        with suppress(Exception):
            client.shutdown()
        raise
    return gateway


def _client(settings: AccountSettings) -> IMAPClient:
    """Connected and greeted; encrypted already if `security` is "tls"."""
    encrypted = settings.security == "tls"
    context = _context(settings.cafile) if encrypted else None
    try:
        return IMAPClient(settings.host, settings.port, ssl=encrypted, ssl_context=context, timeout=settings.timeout)
    except Exception as error:
        raise lost(settings.where, "to open a connection", error) from error


def _greeted(client: IMAPClient, settings: AccountSettings) -> None:
    """A PREAUTH greeting means: nobody may encrypt or log in any more. Drafts would go to whoever said it."""
    if client._imap.state != "NONAUTH":
        raise UserMustAct(
            f"{settings.where} lets everybody in without a login (PREAUTH). That is what an eavesdropper does; "
            "nothing was sent. Check host, port and security in the config."
        )


def _start_tls(client: IMAPClient, settings: AccountSettings) -> None:
    try:
        client.starttls(_context(settings.cafile))
    except CapabilityError:
        raise UserMustAct(
            f'{settings.where} offers no STARTTLS on port {settings.port}. Set security = "tls" and port = 993; if it '
            "worked before, somebody may be listening in."
        ) from None
    except Exception as error:
        raise lost(settings.where, "to encrypt the connection", error) from error


def _prove_privacy(client: IMAPClient, settings: AccountSettings) -> None:
    """Before any secret is sent: the socket itself is looked at, not what we believe to have asked for."""
    connection = client.socket()
    if settings.security == "none":
        if not _is_loopback(connection.getpeername()[0]):
            raise OurBug(f"{settings.where}: plain text was about to leave this machine; nothing was sent.")
    elif not isinstance(connection, ssl.SSLSocket):
        raise ServerMisbehaved(f"{settings.where}: the connection is not encrypted; nothing was sent.")


def _only_loopback(settings: AccountSettings) -> None:
    try:
        found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise lost(settings.where, "to open a connection", error) from error
    if not all(_is_loopback(str(address[0])) for *_, address in found):
        raise UserMustAct(
            f'{settings.where}: security = "none" would send the password in plain text over the network; it is only '
            'taken for this machine itself (localhost). Set security = "tls".'
        )


def _is_loopback(address: str) -> bool:
    """127.0.0.0/8 and ::1, also written as an IPv4 address in IPv6 (RFC 4291, 2.5.5.2)."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (mapped or found).is_loopback


@cache
def _context(cafile: str) -> ssl.SSLContext:
    """One per process and file: reading the system's authorities takes longer than a login."""
    try:
        if cafile and not Path(cafile).is_file():
            raise UserMustAct(f"The certificate file {cafile} is not there; correct it in the config.")
        return ssl.create_default_context(cafile=cafile or None)
    except ssl.SSLError:
        raise UserMustAct(f"The certificate file {cafile} holds no certificate in PEM form.") from None
    except OSError as error:
        raise UserMustAct(f"The certificate file {cafile} cannot be read ({error.strerror}).") from None


def _keep_alive(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _TCP:
            if option := getattr(socket, name, None):
                connection.setsockopt(socket.IPPROTO_TCP, option, value)
