"""`followupd judge FILE.eml ...`: what saved mails are, with the evidence. No config, no state, no network.

Where there is a config, meetings are shown by the user's clock too.
"""

import json
from datetime import tzinfo
from pathlib import Path
from typing import Any

import click

from followupd.cli.judged_lines import as_data, lines
from followupd.cli.opening import places
from followupd.core.errors import UserMustAct
from followupd.core.judges import judge
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read, read_date
from followupd.core.pursuits.relation import NOTHING_KNOWN

CAP = 65_536  # what a pass would fetch of the mail, no more


@click.command("judge")
@click.argument("files", nargs=-1, required=True, metavar="FILE.eml ...")
@click.option("--sent", is_flag=True, help="The mails are ones the user sent.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_context
def command(ctx: click.Context, files: tuple[str, ...], sent: bool, as_json: bool) -> int:
    """What each saved mail is: its kind, what it rests on, and what is new in its text."""
    zone: tzinfo | None = None
    for file in files:
        data = _judged(file, sent)
        if as_json:
            click.echo(json.dumps(data, ensure_ascii=False))
            continue
        if zone is None and any(one.get("start") for one in data["findings"]):
            zone = _users_zone(ctx)
        click.echo("\n".join(lines({**data, "zone": zone})))
    return 0


def _users_zone(ctx: click.Context) -> tzinfo | None:
    """The zone of the user's config; None where there is none, or none that can be read: a mail is judged without."""
    from followupd.config.load import load

    try:
        return load(places(ctx)[0]).policy.calendar.zone
    except UserMustAct:
        return None


def _judged(file: str, sent: bool) -> dict[str, Any]:
    """One object for one file; one that cannot be read says so in `flaws` and ends nothing."""
    try:
        with Path(file).open("rb") as opened:
            raw = opened.read(CAP)
    except OSError as error:
        return _data(file, None, None, "", (f"cannot be read: {error.strerror or error}",))
    except ValueError:  # a NUL, or half a sign
        return _data(file, None, None, "", ("cannot be read: no file has such a name",))
    envelope, body = read(raw), read_body(raw)
    verdict = judge_sent(envelope, body, frozenset()) if sent else judge(envelope, body, NOTHING_KNOWN)
    received = (None if sent else read_date(envelope.header("delivery-date"))) or envelope.date
    day = received.date().isoformat() if received else None
    return _data(file, verdict, day, body.new_text, (*envelope.flaws, *body.flaws))


def _data(file: str, verdict: Verdict | None, day: str | None, new_text: str, flaws: tuple[str, ...]) -> dict[str, Any]:
    returned = verdict.return_date if verdict else None
    return {
        "file": file,
        "date": day,
        "kind": verdict.kind if verdict else "unsure",
        "strength": verdict.strength if verdict else "weak",
        "findings": [as_data(f) for f in verdict.findings] if verdict else [],
        "evidence": list(verdict.evidence) if verdict else [],
        "return_date": returned.isoformat() if returned else None,
        "recipients": list(verdict.recipients) if verdict else [],
        "new_text": new_text,
        "flaws": list(flaws),
    }
