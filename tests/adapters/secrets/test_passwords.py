"""A password is found where the user keeps it, within seconds, without asking, and is never told to anybody else."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from followupd.adapters.secrets.answer import Answer
from followupd.adapters.secrets.passwords import password, store
from followupd.core.errors import UserMustAct

PATH = {"PATH": os.environ["PATH"]}
SECRET = "hunter2-ß€"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory; the lowest of all, so that keyring itself never chooses it."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring leaves it untyped
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(Ring):
    """A locked collection: it waits for somebody to unlock it."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait(20)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait(20)


class Talkative(Ring):
    """A back-end whose errors hold what it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked(SECRET)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(password)


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def ask(*command: str, environment: dict[str, str] | None = None, timeout: float = 10.0) -> str:
    return password("main", "ada", "imap.example.org", command, PATH | (environment or {}), timeout)


def refused(*command: str, environment: dict[str, str] | None = None, timeout: float = 10.0) -> str:
    with pytest.raises(UserMustAct) as told:
        ask(*command, environment=environment, timeout=timeout)
    (sentence,) = told.value.problems
    assert "\n" not in sentence
    assert SECRET not in sentence
    return sentence


def test_the_command_goes_before_the_credential_and_the_credential_before_the_keyring(
    ring: Ring, tmp_path: Path
) -> None:
    ring.kept["followupd", "ada@imap.example.org"] = "from the keyring"
    assert ask() == "from the keyring"
    (tmp_path / "main").write_text("from systemd\n")
    credentials = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert ask(environment=credentials) == "from systemd"
    assert ask("echo", "from the command", environment=credentials) == "from the command"


def test_only_the_first_line_counts_and_only_its_end_is_cut(tmp_path: Path) -> None:
    assert ask("printf", f" {SECRET} \r\nlogin: ada\n") == f" {SECRET} "
    (tmp_path / "followupd.main").write_text(f"{SECRET}")
    assert ask(environment={"CREDENTIALS_DIRECTORY": str(tmp_path)}) == SECRET


def test_the_command_is_run_without_a_shell_and_without_input() -> None:
    assert ask("echo", "$HOME; `id` | cat > x") == "$HOME; `id` | cat > x"
    assert ask(*python("import sys; print('[' + sys.stdin.read() + ']')")) == "[]"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ((), "password_command: none is set"),
        (("false",), "'false' failed with 1"),
        (("true",), "gave an empty first line"),
        (("printf", "\nsecond"), "gave an empty first line"),
        (("no-such-program-at-all",), "cannot be run (No such file or directory)"),
        (("/",), "cannot be run (Permission denied)"),
        (("echo", "\0"), "cannot be run (not a possible command)"),
        (("printf", r"\377\376"), "not UTF-8"),
        (("printf", r"a\000b"), "control characters"),
        (python(f"print({SECRET!r}); raise SystemExit(3)"), "failed with 3"),
        (python(f"raise SystemExit({SECRET!r})"), "failed with 1"),
    ],
)
def test_a_command_without_an_answer_is_told_and_the_next_place_is_asked(
    ring: Ring, command: tuple[str, ...], said: str
) -> None:
    assert said in refused(*command)
    ring.kept["followupd", "ada@imap.example.org"] = SECRET
    assert ask(*command) == SECRET


def test_a_slow_command_is_ended_with_all_it_started(tmp_path: Path) -> None:
    begun = time.monotonic()
    late = tmp_path / "late"
    sentence = refused("sh", "-c", f"(sleep 1; touch {late}) & sleep 30", timeout=0.3)
    assert "gave no answer in 0.3 s" in sentence
    assert time.monotonic() - begun < 25
    time.sleep(1)
    assert not late.exists()


def test_an_agent_that_a_command_leaves_behind_is_not_waited_for() -> None:
    begun = time.monotonic()
    assert ask("sh", "-c", "sleep 20 & echo hunter2") == "hunter2"
    assert time.monotonic() - begun < 15


def test_a_command_that_prints_without_end_is_ended_too() -> None:
    begun = time.monotonic()
    assert "printed more than a password" in refused("yes")
    assert time.monotonic() - begun < 30


def test_a_locked_keyring_is_left_behind_after_its_time() -> None:
    locked = Locked()
    keyring.set_keyring(locked)
    begun = time.monotonic()
    assert "keyring: it gave no answer in 0.2 s and may be locked" in refused(timeout=0.2)
    assert time.monotonic() - begun < 30
    with pytest.raises(UserMustAct, match="may be locked"):
        store("main", "ada", "imap.example.org", SECRET, timeout=0.2)
    locked.unlocked.set()


def test_without_any_keyring_it_says_so_at_once() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call] # keyring leaves it untyped
    assert "keyring: no keyring is open here" in refused()


def test_the_one_sentence_names_the_account_the_three_places_and_the_way_out(tmp_path: Path) -> None:
    sentence = refused("false", environment={"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert sentence == (
        "account 'main': no password for ada on imap.example.org (password_command: 'false' failed with 1; run it by "
        "hand to see why; systemd credential: there is none called 'main' or 'followupd.main'; keyring: it has none "
        "for 'ada@imap.example.org'); store it with `followupd auth main`, or set password_command"
    )


def test_no_credential_is_looked_for_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hunter2")
    folder = tmp_path / "credentials"
    folder.mkdir()
    with pytest.raises(UserMustAct):
        password("../secret", "ada", "h", (), PATH | {"CREDENTIALS_DIRECTORY": str(folder)})


def test_what_is_stored_is_found_again(ring: Ring) -> None:
    store("main", "ada", "imap.example.org", SECRET)
    assert ask() == SECRET
    assert list(ring.kept) == [("followupd", "ada@imap.example.org")]


@pytest.mark.parametrize("secret", ["", "a\nb", "a\rb", "a\0b"])
def test_what_no_login_can_carry_is_not_stored(ring: Ring, secret: str) -> None:
    with pytest.raises(UserMustAct, match="it must be one line and not empty"):
        store("main", "ada", "imap.example.org", secret)
    assert not ring.kept


def test_a_keyring_that_keeps_nothing_is_found_out() -> None:
    keyring.set_keyring(keyring.backends.null.Keyring())  # type: ignore[no-untyped-call] # keyring leaves it untyped
    with pytest.raises(UserMustAct, match="the keyring did not keep it"):
        store("main", "ada", "imap.example.org", SECRET)


def test_no_sentence_of_a_back_end_is_repeated() -> None:
    keyring.set_keyring(Talkative())
    assert "it is locked" in refused()
    with pytest.raises(UserMustAct, match=r"it failed \(RuntimeError\)") as told:
        store("main", "ada", "imap.example.org", SECRET)
    assert SECRET not in str(told.value)
    assert told.value.__context__ is None, "nothing that a traceback would show"


def test_an_answer_does_not_show_its_secret() -> None:
    assert SECRET not in repr(Answer(SECRET))
