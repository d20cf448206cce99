"""A small real mail server inside the program: what `followupd demo` plays on, and a floor for the tests.

pymap (the `demo` extra) keeps everything in memory and knows few extensions: no SPECIAL-USE, no CONDSTORE, and it drops
keywords. It is reached over TCP on loopback only, like any other server.
"""

import asyncio
import socket
import threading
from argparse import Namespace
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from followupd.core.errors import OurBug, UserMustAct

if TYPE_CHECKING:
    from pymap.backend.dict import Config, DictBackend

HOST = "127.0.0.1"
FOLDERS = ("Sent", "Trash", "Drafts", "Archive")


class EmbeddedServer:
    """An IMAP server for one user in a thread of this process: a context manager, all of it gone at the end.

    `port` 0 takes a free one; `.port` says which. Raises UserMustAct if pymap is missing or the port is taken.
    """

    def __init__(self, user: str, password: str, port: int = 0, folders: Sequence[str] = FOLDERS) -> None:
        self.host, self.user, self.password = HOST, user, password
        self._folders = tuple(folders)
        # Bound here and handed over, so nobody else can ever be the one who answers on our port.
        self._socket = _listening(port)
        self.port = int(self._socket.getsockname()[1])
        self._loop: asyncio.AbstractEventLoop | None = None
        self._leave = asyncio.Event()
        self._up = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="embedded mail server", daemon=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Returns when clients can log in."""
        self._thread.start()
        self._up.wait()
        if self._failure is not None:
            self._thread.join()
            self._socket.close()
            raise self._failure

    def stop(self) -> None:
        """Ends every connection; returns when the port is free again. Calling it twice is harmless."""
        if self._loop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._leave.set)
            self._thread.join(timeout=30)
            if self._thread.is_alive():
                raise OurBug("the embedded mail server did not end within 30 seconds")
        self._socket.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except (Exception, asyncio.CancelledError) as failure:
            # Handed to start(), which raises it where the caller can see it.
            self._failure = failure
        finally:
            self._up.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        backend, config = await _backend(self.user, self.password, self._folders)
        server = await _answering(backend, config, self._socket)
        self._up.set()
        await self._leave.wait()
        # Not `async with server`: from Python 3.12 on that waits until every client has gone by itself.
        server.close()
        await _end_conversations()


def _listening(port: int) -> socket.socket:
    # The protocol is named because asyncio sends small answers at once only then; without it each takes 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
        return listening
    except OSError as failure:
        listening.close()
        raise UserMustAct(
            f"The demo's mail server cannot listen on {HOST} port {port}: {failure.strerror}. Choose another port."
        ) from failure


async def _backend(user: str, password: str, folders: Sequence[str]) -> "tuple[DictBackend, Config]":
    """pymap's in-memory backend with one user and their folders. Raises UserMustAct if pymap is not installed."""
    try:
        from pymap.backend.dict import Config, DictBackend
        from pymap.backend.dict.filter import FilterSet
        from pymap.backend.dict.mailbox import MailboxSet
        from pysasl.hashing import BuiltinHash
    except ImportError as missing:
        raise UserMustAct(
            "The demo needs the mail server pymap, which is not installed: run `make demo` where the source lies, "
            "or install followupd from there with it: `pipx install --force '.[demo]'`."
        ) from missing

    class LoopbackConfig(Config):
        # pymap's own greeting asks the DNS for this machine's name, at every connection.
        greeting = b"followupd's embedded mail server is ready"

    # One round: the password protects nothing, and half a million rounds take a quarter of a second at each login.
    config = LoopbackConfig(
        Namespace(proxy_protocol=None),
        demo_data=False,
        demo_user=user,
        demo_password=password,
        host=HOST,
        port=0,
        tls_enabled=False,
        hash_context=BuiltinHash(rounds=1),
    )
    config.apply_context()
    mailboxes = MailboxSet()
    for folder in folders:
        await mailboxes.add_mailbox(folder)
    config.set_cache[user] = (mailboxes, FilterSet())
    return await _with_user(DictBackend, config), config


async def _with_user(kind: "type[DictBackend]", config: "Config") -> "DictBackend":
    from pymap.backend.dict import Login
    from pymap.user import Passwords, UserMetadata

    login = Login(config)
    hashed = await Passwords(config).hash_password(config.demo_password)
    await login.demo_user_identity.set(UserMetadata(config, config.demo_user, password=hashed))
    return kind(login, config)


async def _answering(backend: "DictBackend", config: "Config", listening: socket.socket) -> asyncio.Server:
    from proxyprotocol.reader import ProxyProtocolReader
    from pymap.imap import IMAPServer

    converse = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
    return await asyncio.start_server(converse, sock=listening)


async def _end_conversations() -> None:
    """Cancels what still talks to a client and lets the sockets close, so that nothing is left open behind us."""
    conversations = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in conversations:
        task.cancel()
    await asyncio.gather(*conversations, return_exceptions=True)
    await asyncio.sleep(0)
