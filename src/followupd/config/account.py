"""One mailbox as the user describes it: server, login, and its folders by role."""

from dataclasses import dataclass, field
from typing import Literal

from followupd.core.plan.durations import Duration

Security = Literal["tls", "starttls", "none"]


@dataclass(frozen=True, slots=True)
class WantedFolders:
    """The folders the user named themselves; what is empty here is discovered on the server."""

    watch: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    drafts: str = ""
    trash: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """How to reach one mailbox. `security` "none" only stands with a loopback host.

    `password_command`: program and arguments, empty where there is none. `lookback`: how far back what may begin a
    pursuit lies. `drafts` False: watch only, write nothing. `authserv_id`: whose word on forged senders is believed.
    """

    name: str
    host: str
    port: int
    security: Security
    user: str
    password_command: tuple[str, ...]
    lookback: Duration
    drafts: bool = True
    folders: WantedFolders = field(default_factory=WantedFolders)
    authserv_id: str = ""
