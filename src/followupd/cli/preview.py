"""`followupd preview NAME`: the next draft as it would be written, and why not now."""

from dataclasses import replace
from typing import Any

import click

from followupd.cli.finding import the_one
from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import letter, moment, print_json
from followupd.cli.texts import said
from followupd.core.plan.planner import decide


@click.command("preview")
@click.argument("name", required=False, callback=said)
@click.option("--all-templates", "everything", is_flag=True, help="Every built-in template on invented facts.")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, name: str | None, everything: bool, at: str | None, as_json: bool) -> int:
    """The next draft to NAME (a person, organisation, address or id), as it would be written. Changes nothing."""
    from followupd.daemon.outlook import standing
    from followupd.daemon.previewing import preview

    if everything:
        return _all_templates(as_json)
    if name is None:
        raise click.UsageError("Say whose draft: followupd preview NAME.")
    work = opened(ctx)
    with work.reading() as ledger:
        house = work.house(ledger)
        situation = house.situation(hour(at, work.policy))
        pursuit = the_one(name, situation)
        line = standing(pursuit, decide(pursuit, situation), situation)
        found = preview(pursuit, situation, house)
    if as_json:
        print_json(
            {
                "draft": found.written,
                "missing": found.missing,
                "passed": found.passed,
                "notes": found.notes,
                "due": line.due,
                "because": line.because,
                "state": line.state,
            }
        )
        return 0
    click.echo(f"{line.contact}: {line.because}" + (f"; {moment(line.due, situation)}" if line.due else ""))
    for what in found.missing:
        click.echo(f"Missing: {what}")
    if found.written:
        click.echo("")
        for text in letter(found.written):
            click.echo(text)
        click.echo("")
        click.echo(f"It {', '.join(found.passed)}.")
        for note in found.notes:
            click.echo(note)
    return 0


def _all_templates(as_json: bool) -> int:
    """Every letter in every language, form and form of address, as a translator wants to see it."""
    from followupd.words.library import built_in
    from followupd.words.render import render
    from followupd.words.samples import sample_for

    shown: list[dict[str, Any]] = []
    for template in built_in():
        language = template.head.language
        for familiar in (False,) if language == "en" else (False, True):
            letter = render(template, replace(sample_for(template.name, language, familiar), ask=template.head.asks[0]))
            told = {"name": template.name, "language": language, "form": template.form, "familiar": familiar}
            shown.append({**told, "subject": letter.subject, "text": letter.text})
    if as_json:
        print_json(shown)
        return 0
    for one in shown:
        forms = [word for word, said in (("second form", one["form"] == 2), ("familiar", one["familiar"])) if said]
        click.echo(f"=== {one['language']}/{one['name']}" + (f" ({', '.join(forms)})" if forms else ""))
        click.echo(f"\nSubject: {one['subject']}" if one["subject"] else "")
        click.echo(f"{one['text']}\n" if not one["subject"] else f"\n{one['text']}\n")
    return 0
