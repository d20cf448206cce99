"""NeoMutt in a terminal of its own: keys go in, the screen is read, nothing is slept for."""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clients.live.cases import Case
from clients.live.desk import Desk, until
from unpacked_clients import Program, program

NAME = "NeoMutt"

RC = """\
set folder="imap://127.0.0.1:{port}/" spoolfile="+INBOX" postponed="+Drafts" record="+Sent" trash="+Trash"
set imap_user={user} imap_pass={password} ssl_starttls=no ssl_force_tls=no
set smtp_url="smtp://127.0.0.1:{smtp}/" use_envelope_from=no
set from="mara.winter@applicant.example" realname="Mara Winter" hostname="laptop.applicant.example"
set editor={editor} sort=mailbox-order delete=yes quit=yes wait_key=no copy=yes resume_draft_files=no
set postpone=ask-yes recall=yes abort_unmodified=no abort_nosubject=no confirmappend=no auto_tag=no help=no beep=no
set status_format="AT-INDEX %f %m" compose_format="AT-COMPOSE" pager_format="AT-PAGER" mail_check=600 timeout=1
set header_cache="" message_cachedir="" history_file="" use_threads=flat sleep_time=0 mark_old=no
"""
# What Mara types: the words in `change`, if there are any, take the place of those that stand there.
EDITOR = """\
#!/bin/sh
[ ! -s {home}/change ] || sed -i "$(cat {home}/change)" "$1"
: > {home}/change
echo >> {home}/edited
"""


class NeoMutt:
    """One NeoMutt with Mara's mailbox open."""

    def __init__(self, desk: Desk, home: Path, command: Program) -> None:
        self.desk, self.home = desk, home
        account = desk.mailbox.account
        editor = home / "editor"
        editor.write_text(EDITOR.format(home=home))
        editor.chmod(0o700)
        (home / "change").touch()
        (home / "edited").touch()
        values = {"port": account.port, "user": account.user, "password": account.password, "smtp": desk.sink.port}
        (home / "rc").write_text(RC.format(**values, editor=editor))
        self.tmux = (shutil.which("tmux") or str(program("tmux").path), "-S", str(home / "tmux"))
        # A size in the environment would count for more than that of the window.
        environment = ["env", "-u", "LINES", "-u", "COLUMNS", f"HOME={home}", *command.variables()]
        run = " ".join(map(shlex.quote, [*environment, str(command.path), "-n", "-F", str(home / "rc")]))
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "160", "-y", "50", run)
        self.sees("AT-INDEX")

    def close(self) -> None:
        subprocess.run(
            [*self.tmux, "kill-server"], check=False, capture_output=True, env=os.environ | program("tmux").environment
        )

    def perform(self, case: Case) -> None:
        """Everything Mara does with this draft, the daemon looking in between."""
        getattr(self, case.done)(case)

    def edited_and_sent(self, case: Case) -> None:
        self._recall(case, "s/easy/simple/")
        self._save()
        self.desk.look()
        self._recall(case, "s/documents/papers/;s/Kind regards/Best wishes/")
        self._send()

    def sent_as_it_was(self, case: Case) -> None:
        self._recall(case, "")
        self._send()

    def only_saved(self, case: Case) -> None:
        self._recall(case, "s/easy/simple/")
        self._save()

    def abandoned(self, case: Case) -> None:
        self._recall(case, "")
        self.keys("q")
        self.sees(r"Save \(postpone\) draft")
        self.keys("n")
        self.sees("AT-INDEX")

    def deleted(self, case: Case) -> None:
        self._in_drafts(case)
        self.keys("d$")
        self._gone(case)
        self._home()

    def resent(self, case: Case) -> None:
        """`resend-message` on the draft, which a user may take for the way to go on with it."""
        self._in_drafts(case)
        self._edits("s/easy/simple/")
        self.keys("Escape", "e")
        self._composing()
        self._send()
        self._home()

    def _recall(self, case: Case, change: str) -> None:
        self._edits(change)
        alone = len(self.desk.mailbox.messages("Drafts")) == 1
        self.keys("R")
        if not alone:  # a lone draft is opened without asking which
            self.sees("Postponed Messages")
            self.keys("/", f"~s {case.key}", "Enter", "Enter")
        self._composing()

    def _edits(self, change: str) -> None:
        (self.home / "change").write_text(change)
        self.edits = (self.home / "edited").stat().st_size

    def _composing(self) -> None:
        until("the editor was called", lambda: (self.home / "edited").stat().st_size > self.edits)
        self.sees("AT-COMPOSE")

    def _save(self) -> None:
        self.keys("P")
        self.sees("AT-INDEX")

    def _send(self) -> None:
        before = len(self.desk.sink.messages)
        self.keys("y")
        self.desk.sink.wait_for(before + 1, 60)
        self.sees("AT-INDEX")

    def _in_drafts(self, case: Case) -> None:
        self.keys("c", "=Drafts", "Enter")
        self.sees("AT-INDEX .*Drafts")
        self.keys("/", f"~s {case.key}", "Enter")

    def _gone(self, case: Case) -> None:
        until("it is gone from Drafts", lambda: not self.desk.of("Drafts", case))

    def _home(self) -> None:
        self.keys("c", "=INBOX", "Enter")
        self.sees("AT-INDEX .*INBOX")

    def keys(self, *keys: str) -> None:
        for key in keys:
            literal = () if key in ("Enter", "Escape") else ("-l",)
            self._tmux("send-keys", *literal, key)

    def sees(self, pattern: str) -> None:
        """Until the screen shows it."""
        try:
            until(f"{pattern!r} stands on the screen", lambda: re.search(pattern, self.screen()))
        except AssertionError as missing:
            raise AssertionError(f"{missing}\n{self.screen()}") from None

    def screen(self) -> str:
        return self._tmux("capture-pane", "-p")

    def _tmux(self, *arguments: str) -> str:
        environment = os.environ | program("tmux").environment
        done = subprocess.run([*self.tmux, *arguments], capture_output=True, text=True, check=False, env=environment)
        return done.stdout + done.stderr


@contextmanager
def running(desk: Desk) -> Iterator[NeoMutt]:
    """NeoMutt with the desk's mailbox open, ended afterwards."""
    home = Path(tempfile.mkdtemp(prefix="followupd-neomutt-"))
    client = None
    try:
        client = NeoMutt(desk, home, program("neomutt"))
        yield client
    finally:
        if client is not None:
            client.close()
        shutil.rmtree(home, ignore_errors=True)


def version() -> str:
    """As the program says it."""
    command = program("neomutt")
    said = subprocess.run(
        [str(command.path), "-v"], env=os.environ | command.environment, capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"NeoMutt (\S+)", said)
    return found[1] if found else ""
