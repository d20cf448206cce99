"""`followupd demo`: six weeks of a job search in seconds, on a mail server inside the program."""

import gc
import time
from datetime import datetime
from email.message import EmailMessage
from typing import Any

import click

from followupd.cli.opening import json_option
from followupd.cli.show import moment, print_json, status_data, status_lines
from followupd.core.plan.situation import Situation

USER, PASSWORD = "mara.winter@applicant.example", "demo"


@click.command("demo")
@click.option("--keep", is_flag=True, help="Leave the mail server up afterwards, to look into it with a mail client.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="Its loopback port (else a free one).")
@json_option
def command(keep: bool, port: int, as_json: bool) -> int:
    """Play the whole story: what Mara sends, what comes back, which drafts are written when, and the full text."""
    gc.enable()
    from followupd.demo.play import playing
    from followupd.demo.server import EmbeddedServer
    from followupd.demo.story import HOURS

    begun = time.monotonic()
    events: list[dict[str, Any]] = []
    if not as_json:
        click.echo("A job search, from Monday, 2 March 2026. Nobody in it is real; the passes are.\n")

    def tell(hour: datetime, told: str) -> None:
        events.append({"hour": hour, "told": told})
        if not as_json:
            click.echo(f"{hour:%a %d %b %H:%M}  {told}")

    with EmbeddedServer(USER, PASSWORD, port) as server, playing(server, tell) as played:
        seconds = time.monotonic() - begun
        situation = played.house.situation(played.end)
        drafts = [_draft(mail, situation) for _, mail in played.world.drafts()]
        if as_json:
            told = {"events": events, "drafts": drafts, "status": status_data(situation), "passes": HOURS}
            print_json(told | {"seconds": round(seconds, 1)})
        else:
            _show(drafts, situation)
            click.echo(f"{HOURS} passes, one an hour for six weeks, in {seconds:.0f} seconds.")
        if keep:
            _keep(server.port, to_stderr=as_json)
    return 0


def _draft(mail: EmailMessage, situation: Situation) -> dict[str, Any]:
    """One draft as a person would see it, with why it was written and when."""
    lives = (life.intended for life in situation.history.drafts)
    intended = next((one for one in lives if one.message_id == str(mail["Message-ID"])), None)
    body = mail.get_body(preferencelist=("plain",))
    return {
        "to": str(mail["To"]),
        "subject": str(mail["Subject"]),
        "attachments": [part.get_filename() or "" for part in mail.iter_attachments()],
        "written": intended.hour if intended else None,
        "because": intended.because if intended else "",
        "text": body.get_content().rstrip("\r\n").replace("\r\n", "\n") if body else "",
    }


def _show(drafts: list[dict[str, Any]], situation: Situation) -> None:
    """The Drafts folder, then how everything stands."""
    click.echo(f"\nDrafts ({len(drafts)}), for Mara to review and send\n")
    for draft in drafts:
        click.echo(f"  To:       {draft['to']}")
        click.echo(f"  Subject:  {draft['subject']}")
        if draft["attachments"]:
            click.echo(f"  Attached: {', '.join(draft['attachments'])}")
        if draft["written"]:
            click.echo(f"  Why now:  written {moment(draft['written'], situation)}; {draft['because']}")
        click.echo("".join(f"\n    {line}".rstrip(" ") for line in draft["text"].splitlines()))
        click.echo("")
    click.echo("How everything stands (`followupd status`)\n")
    for line in status_lines(situation):
        click.echo(line)


def _keep(port: int, to_stderr: bool) -> None:
    """Wait with the server up until the user has seen enough."""
    click.echo("\nThe mail server stays up. Look into it with your mail client, without encryption:", err=to_stderr)
    click.echo(f"  IMAP 127.0.0.1, port {port}, user {USER}, password {PASSWORD}", err=to_stderr)
    click.echo("Ctrl-C ends it, and everything in it is gone.", err=to_stderr)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("")
