"""Tells systemd how the service is: ready, what it is doing, still alive, stopping (sd_notify(3)).

Outside systemd there is nobody to tell and nothing happens. Nothing here ever raises: a service must not fail because
its supervisor cannot be reached.
"""

import os
import socket
from collections.abc import Mapping
from datetime import timedelta

READY = "READY=1"
WATCHDOG = "WATCHDOG=1"
STOPPING = "STOPPING=1"
_SECONDS = 1.0  # a supervisor that does not read must not hold us up


def status(sentence: str) -> str:
    """The message that `systemctl --user status` will show; line breaks in it would begin another message."""
    return "STATUS=" + " ".join(sentence.split())


def notify(message: str, environment: Mapping[str, str]) -> bool:
    """Send one or several of the messages above (one a line) to $NOTIFY_SOCKET. Says whether it was sent."""
    address = _address(environment.get("NOTIFY_SOCKET", ""))
    if not address:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
            line.settimeout(_SECONDS)
            line.sendto(message.encode("utf-8", "replace"), address)
    except (OSError, ValueError):
        return False
    return True


def watchdog_interval(environment: Mapping[str, str]) -> timedelta | None:
    """How often to send WATCHDOG: half of what systemd waits (sd_watchdog_enabled(3) advises it). None: not asked for.

    $WATCHDOG_PID, where it is set, says whom systemd means: not us, if we are the child of what it started.
    """
    try:
        allowed = int(environment.get("WATCHDOG_USEC", ""))
        meant = int(environment.get("WATCHDOG_PID") or os.getpid())
        if allowed <= 0 or meant != os.getpid():
            return None
        return timedelta(microseconds=allowed) / 2
    except (ValueError, OverflowError):
        return None


def _address(named: str) -> str:
    """A path as it is; an abstract socket (written with @) with the NUL the kernel knows it by; "" for other kinds."""
    if named.startswith("/"):
        return named
    return "\0" + named[1:] if named.startswith("@") and len(named) > 1 else ""
