"""Roundcube in Chromium: Debian's package on PHP's own web server, driven by the page's own commands."""

import os
import re
import secrets
import shutil
import signal
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from clients.live.cases import Case
from clients.live.chromium import Page, page
from clients.live.desk import Desk, until
from clients.live.hands import Hands
from servers.dovecot import free_port
from unpacked_clients import place, program

NAME = "Roundcube"

CONFIG = """\
<?php
$config['db_dsnw'] = 'sqlite:///{home}/db.sqlite?mode=0600';
$config['imap_host'] = '127.0.0.1:{imap}';
$config['smtp_host'] = '127.0.0.1:{smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = '{key}';
$config['log_dir'] = '{home}/logs';
$config['temp_dir'] = '{home}/temp';
$config['drafts_mbox'] = 'Drafts';
$config['sent_mbox'] = 'Sent';
$config['trash_mbox'] = 'Trash';
$config['junk_mbox'] = 'Junk';
$config['draft_autosave'] = 0;
$config['enable_spellcheck'] = false;
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['language'] = 'en_US';
"""
MODULES = "usr/lib/php/20220829/"  # of PHP 8.2, by the name of its interface
EXTENSIONS = (
    "ctype", "dom", "fileinfo", "iconv", "intl", "mbstring", "pdo", "pdo_sqlite", "simplexml", "sockets", "tokenizer",
    "xml", "xmlwriter",
)  # fmt: skip


class Roundcube(Hands):
    """One browser with Mara logged in."""

    def __init__(self, desk: Desk, browser: Page, address: str) -> None:
        super().__init__(desk)
        self.page, self.address = browser, address
        account = desk.mailbox.account
        self.page.goto(f"{address}/?_task=login")
        until(
            "the login is there", lambda: self.page.run("!!document.querySelector('#rcmloginpwd') && !!window.rcmail")
        )
        self.page.act(
            f"document.querySelector('#rcmloginuser').value = {account.user!r};"
            f"document.querySelector('#rcmloginpwd').value = {account.password!r};"
            "document.querySelector('#login-form, form').submit()"
        )
        until("Mara is in", lambda: self.page.run("rcmail.env.task == 'mail' && rcmail.env.mailbox == 'INBOX'"))

    def deleted(self, case: Case) -> None:
        self._drafts()
        uid = self._uid(case)
        listed = f"!!rcmail.message_list.rows[{uid}]"
        until("it is listed", lambda: self.page.run(listed))
        until("it lies in Trash", lambda: self._lies_in_trash(case, f"{listed} && {_select(uid)}"))

    def _lies_in_trash(self, case: Case, selected: str) -> bool:
        """Deletes it if it is still listed: a page that is busy showing it passes the command over."""
        if self.desk.of("Trash", case) and not self.desk.of("Drafts", case):
            return True
        self.page.run(f"{selected} && {_given('delete')}")
        return False

    def _command(self, name: str) -> None:
        """As by its button, which is grey until the page is ready; given sooner it would be passed over."""
        until(f"{name} is given", lambda: self.page.run(_given(name)))

    def _uid(self, case: Case) -> int:
        return max(m.uid for m in self.desk.of("Drafts", case))

    def _close(self) -> None:
        self._drafts()

    def _drafts(self) -> None:
        self.page.goto(f"{self.address}/?_task=mail&_mbox=Drafts")
        ready = "rcmail.env.mailbox == 'Drafts' && rcmail.env.action == '' && !!rcmail.message_list && !rcmail.busy"
        until("Drafts is open", lambda: self.page.run(ready))

    def _open(self, case: Case) -> None:
        self._drafts()
        self.page.act(f"rcmail.open_compose_step({{_draft_uid: {self._uid(case)}, _mbox: 'Drafts'}})")
        text = "document.querySelector('#composebody')?.value.includes('Dear')"
        ready = "rcmail.env.action == 'compose' && !rcmail.busy && !!rcmail.cmp_hash"  # by which it knows a change
        until("the draft is open", lambda: self.page.run(f"{ready} && {text}"))

    def _change(self, old: str, new: str) -> None:
        text = "document.querySelector('#composebody')"
        assert self.page.run(f"{text}.value.includes({old!r})"), f"{old!r} does not stand in the text"
        self.page.act(f"{text}.value = {text}.value.replace({old!r}, {new!r})")

    def _save(self, case: Case) -> None:
        before = {m.uid for m in self.desk.of("Drafts", case)}
        self._command("savedraft")
        until("the new version lies alone", lambda: len(now := self.desk.of("Drafts", case)) == 1
              and now[0].uid not in before)  # fmt: skip
        until("it is done saving", lambda: self.page.run("!rcmail.busy"))

    def _send(self, case: Case) -> None:
        before = len(self.desk.sink.messages)
        self._command("send")
        self.desk.sink.wait_for(before + 1, 60)
        until("Drafts is cleared", lambda: not self.desk.of("Drafts", case))
        until("the page goes back", lambda: self.page.run("rcmail.env.action != 'compose'"))


def _given(name: str) -> str:
    """Gives a command and is true, unless the page takes none just now."""
    return f"!rcmail.busy && !!rcmail.commands[{name!r}] && (rcmail.command({name!r}, {{}}), true)"


def _select(uid: int) -> str:
    """Selects it, once: each time it is selected the page is busy showing it."""
    return f"(rcmail.message_list.get_single_selection() == {uid} || (rcmail.message_list.select({uid}), true))"


@contextmanager
def running(desk: Desk) -> Iterator[Roundcube]:
    """Roundcube on a port of its own and a browser with Mara logged in, both ended afterwards."""
    home = Path(tempfile.mkdtemp(prefix="followupd-roundcube-"))
    port = free_port()
    try:
        _set_up(desk, home)
        with _serving(home, port) as address, page() as browser:
            try:
                client = Roundcube(desk, browser, address)
                _as_mara(home)
                yield client
            except BaseException as error:
                said = [log.read_text(errors="replace")[-2000:] for log in (home / "output", *home.glob("logs/*"))]
                raise AssertionError("\n".join([str(error), *said])) from error
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _set_up(desk: Desk, home: Path) -> None:
    installed = place("usr/share/roundcube")
    shutil.copytree(installed, home / "roundcube", ignore=_leading_nowhere)
    for folder in ("logs", "temp", "config"):
        (home / folder).mkdir()
    values = {"imap": desk.mailbox.account.port, "smtp": desk.sink.port, "home": home, "key": secrets.token_hex(12)}
    (home / "config/config.inc.php").write_text(CONFIG.format(**values))
    shutil.copy(place("etc/roundcube/defaults.inc.php"), home / "config")
    (home / "before.php").write_text(f"<?php define('INSTALL_PATH', '{home}/roundcube/');")
    with closing(sqlite3.connect(home / "db.sqlite")) as database:
        database.executescript((installed / "SQL/sqlite.initial.sql").read_text())


def _leading_nowhere(folder: str, names: list[str]) -> set[str]:
    """Links of the package to packages it can do without."""
    return {name for name in names if not Path(folder, name).exists()}


def _as_mara(home: Path) -> None:
    """The address she writes from, which is not her login."""
    with closing(sqlite3.connect(home / "db.sqlite", timeout=60)) as database, database:
        database.execute("UPDATE identities SET name = 'Mara Winter', email = 'mara.winter@applicant.example'")


@contextmanager
def _serving(home: Path, port: int) -> Iterator[str]:
    command = program("php")
    settings = {
        "include_path": f".:{place('usr/share/php')}:/usr/share/php",
        "auto_prepend_file": home / "before.php",
        "session.save_path": home / "temp",
        "upload_tmp_dir": home / "temp",
        "display_errors": "0",
        "log_errors": "1",
    }
    arguments = [piece for name, value in settings.items() for piece in ("-d", f"{name}={value}")]
    arguments += [
        piece for extension in EXTENSIONS for piece in ("-d", f"extension={place(f'{MODULES}{extension}.so')}")
    ]
    inside = {"PHP_CLI_SERVER_WORKERS": "4", "ROUNDCUBE_CONFIG_DIR": str(home / "config")}
    with (home / "output").open("wb") as output:
        process = subprocess.Popen(
            [str(command.path), "-n", *arguments, "-S", f"127.0.0.1:{port}", "-t", str(home / "roundcube")],
            env=os.environ | command.environment | inside,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        until("PHP serves", lambda: "started" in (home / "output").read_text())
        yield f"http://127.0.0.1:{port}"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def version() -> str:
    """As its own source says it."""
    text = place("usr/share/roundcube/program/include/iniset.php").read_text()
    found = re.search(r"'RCMAIL_VERSION', '([^']+)'", text)
    return found[1] if found else ""
