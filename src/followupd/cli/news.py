"""`followupd news list` and `followupd news add "..."`: what there is worth telling."""

from pathlib import Path
from typing import Any

import click

from followupd.cli.days import a_day
from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import print_json


@click.group("news", invoke_without_command=True)
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, at: str | None, as_json: bool) -> int:
    """What there is worth telling, each item once to every person and firm; without more, the list."""
    if ctx.invoked_subcommand is None:
        return int(ctx.invoke(list_command, at=at, as_json=as_json))
    return 0


@command.command("list")
@at_option
@json_option
@click.pass_context
def list_command(ctx: click.Context, at: str | None, as_json: bool) -> int:
    """Every item, with its day, whom it is for and how often it was told."""
    from followupd.config.news import load_news

    work = opened(ctx)
    items = load_news(work.policy.news)
    with work.reading() as ledger:
        told = [i for life in work.house(ledger).memory.history().drafts for i in life.intended.told]
    today = work.policy.calendar.local_day(hour(at, work.policy))
    rows: list[dict[str, Any]] = [
        {
            "id": item.id,
            "date": item.day.isoformat(),
            "until": item.until.isoformat() if item.until else None,
            "for": list(item.whom),
            "languages": [language for language, _ in item.texts],
            "text": item.texts[0][1] if item.texts else "",
            "visit": f"{item.visit.place}, {item.visit.first} to {item.visit.last}" if item.visit else "",
            "told": told.count(item.id),
            "over": bool(item.until and item.until < today),
        }
        for item in items
    ]
    if as_json:
        print_json(rows)
        return 0
    for row in rows:
        over = ", its time is over" if row["over"] else ""
        click.echo(f"{row['date']}  {row['id']}  ({', '.join(row['languages'])}; in {row['told']} drafts{over})")
        click.echo(f"            {row['text'] or row['visit']}")
    if not rows:
        click.echo(
            'There is no news yet. `followupd news add "On 18 May ..."` adds a sentence that may stand in a letter.'
        )
    return 0


@command.command("add")
@click.argument("text")
@click.option("--language", default="", metavar="CODE", help="en, de, fr or es, where the text does not show it.")
@click.option("--for", "whom", multiple=True, help="A person, address, firm, tag or sequence it is for (else all).")
@click.option("--until", metavar="DATE", default="", help="Its last day.")
@click.option("--attach", metavar="FILE", default="", help="A file that goes with it.")
@at_option
@json_option
@click.pass_context
def add_command(
    ctx: click.Context, text: str, language: str, whom: tuple[str, ...], until: str, attach: str, at: str | None,
    as_json: bool,
) -> int:  # fmt: skip
    """Add TEXT, a sentence or two that may stand in a letter as it is."""
    from followupd.config.news import add_news

    work = opened(ctx)
    place = work.policy.news or str(work.config_file.parent / "news.toml")
    today = work.policy.calendar.local_day(hour(at, work.policy))
    last = a_day(until, "--until") if until else None
    item = add_news(place, " ".join(text.split()), today, language, whom, last, attach)
    if as_json:
        print_json({"id": item.id, "file": place})
        return 0
    click.echo(f"Added {item.id} to {place}.")
    if not work.policy.news:
        click.echo(f'Name the file in your config, under [me]: news = "{Path(place).name}"')
    return 0
