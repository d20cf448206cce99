"""A life of a pursuit, told day by day: a real mailbox, the public command with `--at`, and what is there then."""

import json
import re
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followupd.cli import main
from servers.mail import raw
from servers.mailbox import Mailbox

ZONE = ZoneInfo("Europe/Berlin")

CONFIG = """\
[me]
name = "Mara Winter"
addresses = ["mara.winter@applicant.example"]
timezone = "Europe/Berlin"
signature = "Mara Winter\\n+49 30 5550123"
{me}

[[account]]
name = "main"
host = "127.0.0.1"
port = {port}
security = "none"
user = "{user}"
password_command = ["printf", "%s", {password}]
{account}
"""


def day(text: str, hour: str = "10:00") -> datetime:
    """A day and an hour of Mara's, as in day("2026-03-02", "07:30")."""
    return datetime.fromisoformat(f"{text}T{hour}").replace(tzinfo=ZONE)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


class Story:
    """Mara's mailbox and her followupd."""

    def __init__(self, mailbox: Mailbox, folder: Path, me: str = "", account: str = "", more: str = "") -> None:
        self.mailbox = mailbox
        self.folder = folder
        self.config = folder / "config.toml"
        self.state = folder / "state"
        filled = CONFIG.format(
            port=mailbox.account.port,
            user=mailbox.account.user,
            password=json.dumps(mailbox.account.password),
            me=me,
            account=account,
        )
        self.config.write_text(filled + more, encoding="utf-8")

    def sends(self, message: EmailMessage, at: datetime, folder: str = "Sent") -> EmailMessage:
        """Mara sends a mail; her client files it in Sent."""
        self.mailbox.deliver(folder, raw(message), at, (r"\Seen",))
        return message

    def receives(self, message: EmailMessage, at: datetime, folder: str = "INBOX") -> EmailMessage:
        """A mail arrives."""
        self.mailbox.deliver(folder, raw(message), at)
        return message

    def sync(self, at: datetime, *more: str, code: int = 0) -> Ended:
        """One pass at that hour."""
        ended = self.run("sync", "--at", at.isoformat(), *more)
        assert ended.code == code, (ended.out, ended.err)
        return ended

    def passes(self, first: datetime, last: datetime, every: timedelta = timedelta(days=1)) -> None:
        """One pass after the other."""
        hour = first
        while hour <= last:
            self.sync(hour)
            hour += every

    def pursuits(self, at: datetime) -> list[dict[str, Any]]:
        """What `status --json` says."""
        ended = self.run("status", "--json", "--at", at.isoformat())
        assert ended.code == 0, ended.err
        found: list[dict[str, Any]] = json.loads(ended.out)["pursuits"]
        return found

    def the_pursuit(self, at: datetime) -> dict[str, Any]:
        """The only one there is."""
        (only,) = self.pursuits(at)
        return only

    def drafts(self) -> list[EmailMessage]:
        """What lies in Drafts."""
        return self.mailbox.drafts()

    def the_draft(self) -> EmailMessage:
        """The only one there is."""
        (only,) = self.drafts()
        return only

    def draft_on(self, after: datetime, due: datetime) -> EmailMessage:
        """The only draft since then: there is none until the minute before it is due, and then it lies there."""
        self.passes(after, due - timedelta(minutes=1))
        self.sync(due - timedelta(minutes=1))
        assert self.drafts() == []
        self.sync(due)
        return self.the_draft()

    def why(self, name: str, at: datetime) -> str:
        """What `why` tells of somebody."""
        ended = self.run("why", name, "--at", at.isoformat())
        assert ended.code == 0, ended.err
        return ended.out

    def agenda(self, at: datetime) -> str:
        """What `agenda` tells."""
        return self.run("agenda", "--at", at.isoformat()).out

    def run(self, *arguments: str) -> Ended:
        """The public command, in this process. Whatever agenda it prints, in whatever story, blames nobody."""
        ended = command("--config", str(self.config), "--state", str(self.state), *arguments)
        if arguments[0] == "agenda":
            assert blames(ended.out) == [], ended.out
        return ended


def command(*arguments: str) -> Ended:
    """`followupd ARGUMENTS`, with its exit code."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main(arguments)
            code: Any = 0
        except SystemExit as ended:
            code = ended.code
    return Ended(int(code or 0), out.getvalue(), err.getvalue())


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_BLAMING = re.compile(
    r"\b(?:overdue|late|missed|forg[eo]t(?:ten)?|failed|neglected|should have|days ago|still|blame)\b|!|\x1b\[",
    re.IGNORECASE,
)


def blames(agenda: str) -> list[str]:
    """The words of an agenda, told or as JSON, that count or blame; what is quoted are the words of others."""
    if agenda.startswith("{"):
        sections = (items for items in json.loads(agenda).values() if isinstance(items, list))
        agenda = "\n".join(str(item.get("text", "")) for items in sections for item in items)
    return _BLAMING.findall(_QUOTED.sub("", agenda))


def text_of(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(preferencelist=("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")
