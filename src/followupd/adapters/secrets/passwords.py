"""Finds an account's password where the user keeps it, and never asks for it: under systemd nobody is there to answer.

Asked in this order: the account's own command, the systemd credential, the keyring. A secret is in no message and in no
log, and neither is what a command printed.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from followupd.adapters.secrets import command, desktop
from followupd.adapters.secrets.answer import Answer, first_line, nothing
from followupd.core.errors import UserMustAct

TIME_LIMIT = 10.0
_CREDENTIAL_NAME = re.compile(r"[A-Za-z0-9_.@-]+")


def password(
    account_name: str,
    user: str,
    host: str,
    password_command: tuple[str, ...],
    environment: Mapping[str, str],
    timeout: float = TIME_LIMIT,
) -> str:
    """The password of an account; UserMustAct with one sentence if no place has it. `timeout`: seconds, each place."""
    places: tuple[tuple[str, Callable[[], Answer]], ...] = (
        ("password_command", lambda: command.ask(password_command, environment, timeout)),
        ("systemd credential", lambda: _credential(account_name, environment)),
        ("keyring", lambda: desktop.ask(user, host, timeout)),
    )
    said: list[str] = []
    for place, ask in places:
        answer = ask()
        if answer.secret:
            return answer.secret
        said.append(f"{place}: {answer.why}")
    what = f"account '{account_name}': no password for {user} on {host}"
    raise UserMustAct(
        f"{what} ({'; '.join(said)}); store it with `followupd auth {account_name}`, or set password_command"
    )


def store(account_name: str, user: str, host: str, secret: str, timeout: float = TIME_LIMIT) -> None:
    """Puts the password of an account into the keyring, and sees that it is there; else UserMustAct."""
    what = f"account '{account_name}': the password was not stored"
    if not secret or any(sign in secret for sign in "\r\n\0"):
        raise UserMustAct(f"{what}: it must be one line and not empty")
    why = desktop.store(user, host, secret, timeout)
    if why:
        raise UserMustAct(f"{what}: {why}; set password_command, or give a systemd credential '{account_name}'")


def _credential(account_name: str, environment: Mapping[str, str]) -> Answer:
    """What LoadCredential= of the unit gives (systemd.exec(5), "CREDENTIALS"; https://systemd.io/CREDENTIALS)."""
    folder = environment.get("CREDENTIALS_DIRECTORY", "")
    if not folder:
        return nothing("systemd gave none")
    names = [name for name in (account_name, f"followupd.{account_name}") if _CREDENTIAL_NAME.fullmatch(name)]
    for name in names:
        path = Path(folder) / name
        try:
            if path.is_file():
                with path.open("rb") as file:
                    return first_line(file.read(command.MOST_BYTES), f"the credential '{name}'")
        except OSError as error:
            return nothing(f"the credential '{name}' cannot be read ({error.strerror})")
    return nothing(f"there is none called '{account_name}' or 'followupd.{account_name}'")
