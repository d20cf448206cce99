"""`followupd demo`: six weeks of a job search in seconds, on a mail server inside the program."""

import time
from datetime import datetime
from email.message import EmailMessage

import click

from followupd.cli.show import moment, status_lines
from followupd.core.plan.situation import Situation

USER, PASSWORD = "mara.winter@applicant.example", "demo"


@click.command("demo")
@click.option("--keep", is_flag=True, help="Leave the mail server up afterwards, to look into it with a mail client.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="Its loopback port (else a free one).")
def command(keep: bool, port: int) -> int:
    """Play the whole story: what Mara sends, what comes back, which drafts are written when, and the full text."""
    from followupd.demo.play import playing
    from followupd.demo.server import EmbeddedServer
    from followupd.demo.story import HOURS

    begun = time.monotonic()
    click.echo("A job search, from Monday, 2 March 2026. Nobody in it is real; the passes are.\n")
    with EmbeddedServer(USER, PASSWORD, port) as server, playing(server, _tell) as played:
        seconds = time.monotonic() - begun
        situation = played.house.situation(played.end)
        _drafts_folder([mail for _, mail in played.world.drafts()], situation)
        click.echo("How everything stands (`followupd status`)\n")
        for line in status_lines(situation):
            click.echo(line)
        click.echo(f"{HOURS} passes, one an hour for six weeks, in {seconds:.0f} seconds.")
        if keep:
            _keep(server.port)
    return 0


def _tell(hour: datetime, told: str) -> None:
    click.echo(f"{hour:%a %d %b %H:%M}  {told}")


def _drafts_folder(mails: list[EmailMessage], situation: Situation) -> None:
    """The Drafts folder as a person would see it, each with why it was written and when."""
    click.echo(f"\nDrafts ({len(mails)}), for Mara to review and send\n")
    whys = {life.intended.message_id: life.intended for life in situation.history.drafts}
    for mail in mails:
        intended = whys.get(str(mail["Message-ID"]))
        click.echo(f"  To:       {mail['To']}")
        click.echo(f"  Subject:  {mail['Subject']}")
        names = [part.get_filename() for part in mail.iter_attachments()]
        if names:
            click.echo(f"  Attached: {', '.join(name or '' for name in names)}")
        if intended:
            click.echo(f"  Why now:  written {moment(intended.hour, situation)}; {intended.because}")
        body = mail.get_body(preferencelist=("plain",))
        click.echo("".join(f"\n    {line}".rstrip(" ") for line in (body.get_content() if body else "").splitlines()))
        click.echo("")


def _keep(port: int) -> None:
    """Wait with the server up until the user has seen enough."""
    click.echo("\nThe mail server stays up. Look into it with your mail client, without encryption:")
    click.echo(f"  IMAP 127.0.0.1, port {port}, user {USER}, password {PASSWORD}")
    click.echo("Ctrl-C ends it, and everything in it is gone.")
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("")
