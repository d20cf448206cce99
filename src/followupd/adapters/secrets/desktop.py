"""The keyring of the user's desktop. The only door to `keyring`.

A locked one blocks for ever (mitya57/secretstorage#33), so it is only spoken to from a thread that can be left behind.
"""

from collections.abc import Callable
from threading import Thread

from followupd.adapters.secrets.answer import Answer, nothing

SERVICE = "followupd"


def ask(user: str, host: str, timeout: float) -> Answer:
    """The password stored under the service "followupd" and the name "user@host"."""

    def look() -> Answer:
        import keyring

        found = keyring.get_password(SERVICE, _name(user, host))
        return Answer(found) if found else nothing(f"it has none for '{_name(user, host)}'")

    return _within(look, timeout)


def store(user: str, host: str, secret: str, timeout: float) -> str:
    """Stores it and reads it again; gives why it is not there, or ""."""

    def put() -> Answer:
        import keyring

        keyring.set_password(SERVICE, _name(user, host), secret)
        # The null keyring takes everything and keeps nothing.
        kept = keyring.get_password(SERVICE, _name(user, host)) == secret
        return Answer(secret) if kept else nothing("the keyring did not keep it")

    return _within(put, timeout).why


def _name(user: str, host: str) -> str:
    return f"{user}@{host}"


def _within(work: Callable[[], Answer], timeout: float) -> Answer:
    """What `work` says within so many seconds. A thread that still waits then ends with the process."""
    answers: list[Answer] = []
    thread = Thread(target=lambda: answers.append(_caught(work)), name="keyring", daemon=True)
    thread.start()
    thread.join(timeout)
    return answers[0] if answers else nothing(f"it gave no answer in {timeout:g} s and may be locked")


def _caught(work: Callable[[], Answer]) -> Answer:
    """Back-ends raise whatever they like; of it only the kind is told, for the rest might hold the secret."""
    try:
        return work()
    except Exception as error:
        return nothing(_reason(type(error).__name__))


def _reason(kind: str) -> str:
    if kind == "NoKeyringError":
        return "no keyring is open here"
    return "it is locked" if kind == "KeyringLocked" else f"it failed ({kind})"
