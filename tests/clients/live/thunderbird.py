"""Thunderbird without a display, driven by its own compose windows and commands."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from clients.live.cases import Case
from clients.live.desk import Desk, until
from clients.live.hands import Hands
from clients.live.marionette import Marionette
from servers.dovecot import free_port
from unpacked_clients import place, program

NAME = "Thunderbird"

# Whatever asks, tells home or fetches something by itself is off.
QUIET: dict[str, bool | int | str] = {
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "extensions.update.enabled": False,
    "mail.compose.attachment_reminder": False,
    "mail.cloud_files.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.server.default.autosync_offline_stores": False,
    "mail.shell.checkDefaultClient": False,
    "mail.spellcheck.inline": False,
    "mail.winsearch.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.enabled": False,
}

COMMON = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const account = MailServices.accounts.getAccount("account1");
const server = account.incomingServer;
const {setTimeout} = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
// Of a folder that is busy, or being looked at already, no end is ever told: whoever waits asks again.
const updated = folder => new Promise(done => {
  setTimeout(done, 500);
  try {
    folder.QueryInterface(Ci.nsIMsgImapMailFolder).updateFolderWithListener(
      null, {OnStartRunningUrl() {}, OnStopRunningUrl(url, code) { done(code); }});
  } catch (busy) {}
});
const composing = () => Services.wm.getMostRecentWindow("msgcompose");
const drafts = () => server.rootFolder.getChildNamed("Drafts");
const draft = key => [...drafts().messages].find(h => h.mime2DecodedSubject.endsWith(key) && !(h.flags & 0x200000));
"""


class Thunderbird(Hands):
    """One Thunderbird with Mara's account."""

    def __init__(self, desk: Desk, home: Path) -> None:
        super().__init__(desk)
        self.home = home
        self._session: Marionette | None = None
        port = free_port()
        _write_profile(desk, home, port)
        command = program("thunderbird")
        inside = {"HOME": str(home), "TMPDIR": str(home), "MOZ_HEADLESS": "1", "MOZ_CRASHREPORTER_DISABLE": "1"}
        output = (home / "output").open("wb")
        self.process = subprocess.Popen(
            [str(command.path), "--profile", str(home), "--no-remote", "--marionette", "--remote-allow-system-access"],
            env=os.environ | command.environment | inside,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
        output.close()
        try:
            self._begin(port)
        except BaseException:
            self.close()
            raise

    def _begin(self, port: int) -> None:
        connected = until("Thunderbird listens", lambda: self._connected(port))
        assert connected is not None
        self._session = connected
        self._run(
            """server.password = args[0];
            server.performExpand(null);
            return true;""",
            self.desk.mailbox.account.password,
        )
        there = "return ['Drafts', 'Sent', 'Trash'].every(name => server.rootFolder.containsChildNamed(name));"
        until("its folders are there", lambda: self._run(there))

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def deleted(self, case: Case) -> None:
        self._listed(case)
        self._run("drafts().deleteMessages([draft(args[0])], null, false, true, null, false);", case.key)
        until("it lies in Trash", lambda: self.desk.of("Trash", case) and not self.desk.of("Drafts", case))

    def _listed(self, case: Case) -> None:
        """Until Thunderbird knows the draft as it lies there now."""
        newest = max(m.uid for m in self.desk.of("Drafts", case))
        until(
            "it lists the draft",
            lambda: self._run("await updated(drafts()); return draft(args[0])?.messageKey;", case.key) == newest,
        )

    def _open(self, case: Case) -> None:
        self._listed(case)
        self._run(
            """const found = draft(args[0]);
            const uri = found.folder.getUriForMsg(found);
            MailServices.compose.OpenComposeWindow(null, found, uri, Ci.nsIMsgCompType.Draft,
              Ci.nsIMsgCompFormat.Default, account.defaultIdentity, null, null);""",
            case.key,
        )
        until("the draft is open", lambda: self._run(
            """const open = composing();
            return !!open?.gMsgCompose?.editor && open.gMsgCompose.editor.document.body.textContent.includes("Dear")
              && !open.gLoadingComposeFields;"""
        ))  # fmt: skip

    def _change(self, old: str, new: str) -> None:
        """As by typing: the words change in the editor, and it knows that it was changed."""
        changed = self._run(
            """const open = composing(), page = open.gMsgCompose.editor.document;
            const walker = page.createTreeWalker(page.body, 4);
            while (walker.nextNode()) {
              const at = walker.currentNode.data.indexOf(args[0]);
              if (at < 0) continue;
              const range = page.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + args[0].length);
              page.getSelection().removeAllRanges();
              page.getSelection().addRange(range);
              open.gMsgCompose.editor.insertText(args[1]);
              open.gContentChanged = true;
              return true;
            }
            return false;""",
            old,
            new,
        )
        assert changed, f"{old!r} does not stand in the editor"

    def _save(self, case: Case) -> None:
        before = {m.uid for m in self.desk.of("Drafts", case)}
        self._command("cmd_saveAsDraft")
        until("the new version lies alone", lambda: len(now := self.desk.of("Drafts", case)) == 1
              and now[0].uid not in before)  # fmt: skip
        until("it is done saving", lambda: self._run("return !composing().gSaveOperationInProgress;"))

    def _send(self, case: Case) -> None:
        before = len(self.desk.sink.messages)
        self._command("cmd_sendNow")
        self.desk.sink.wait_for(before + 1, 60)
        until("the window closes", lambda: self._run("return !composing();"))
        until("Drafts is cleared", lambda: not self.desk.of("Drafts", case))

    def _command(self, name: str) -> None:
        """As from the menu, where it is grey until the window is ready; given sooner it would be passed over."""
        until(
            f"{name} may be given",
            lambda: self._run(
                """const open = composing();
                const one = open.document.commandDispatcher.getControllerForCommand(args[0]);
                if (!one?.isCommandEnabled(args[0])) return false;
                open.goDoCommand(args[0]);
                return true;""",
                name,
            ),
        )

    def _close(self) -> None:
        self._run("composing().gContentChanged = false; composing().close();")
        until("the window closes", lambda: self._run("return !composing();"))

    def _run(self, script: str, *arguments: Any) -> Any:
        assert self._session is not None
        return self._session.run(COMMON + script, *arguments)

    def _connected(self, port: int) -> Marionette | None:
        assert self.process.poll() is None, (self.home / "output").read_text(errors="replace")[-3000:]
        try:
            return Marionette(port)
        except (OSError, AssertionError):
            return None


def _write_profile(desk: Desk, home: Path, port: int) -> None:
    account = desk.mailbox.account
    server, folder = "mail.server.server1.", f"imap://{quote(account.user, safe='')}@127.0.0.1"
    settings: dict[str, bool | int | str] = {
        "marionette.port": port,
        "mail.accountmanager.accounts": "account1",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.account.account1.server": "server1",
        "mail.account.account1.identities": "id1",
        f"{server}type": "imap",
        f"{server}hostname": "127.0.0.1",
        f"{server}port": account.port,
        f"{server}userName": account.user,
        f"{server}name": "Mara",
        f"{server}socketType": 0,
        f"{server}authMethod": 3,
        f"{server}login_at_startup": False,
        f"{server}check_new_mail": False,
        f"{server}offline_download": False,
        f"{server}using_subscription": False,
        f"{server}trash_folder_name": "Trash",
        "mail.identity.id1.fullName": "Mara Winter",
        "mail.identity.id1.useremail": "mara.winter@applicant.example",
        "mail.identity.id1.smtpServer": "smtp1",
        "mail.identity.id1.valid": True,
        "mail.identity.id1.draft_folder": f"{folder}/Drafts",
        "mail.identity.id1.fcc_folder": f"{folder}/Sent",
        "mail.identity.id1.drafts_folder_picker_mode": "1",
        "mail.identity.id1.fcc_folder_picker_mode": "1",
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": "127.0.0.1",
        "mail.smtpserver.smtp1.port": desk.sink.port,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
    }
    lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in (QUIET | settings).items()]
    (home / "user.js").write_text("\n".join(lines) + "\n")


@contextmanager
def running(desk: Desk) -> Iterator[Thunderbird]:
    """Thunderbird with the desk's account, ended afterwards."""
    home = Path(tempfile.mkdtemp(prefix="followupd-thunderbird-"))
    client = None
    try:
        client = Thunderbird(desk, home)
        yield client
    finally:
        if client is not None:
            client.close()
        shutil.rmtree(home, ignore_errors=True)


def version() -> str:
    """As the program's own description says it."""
    found = re.search(r"^Version=(\S+)", place("usr/lib/thunderbird/application.ini").read_text(), re.MULTILINE)
    return found[1] if found else ""
