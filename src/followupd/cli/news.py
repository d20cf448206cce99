"""`followupd news list` and `followupd news add "..."`: what there is worth telling."""

from collections.abc import Iterable
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from followupd.cli.days import a_day_ahead
from followupd.cli.near import Near
from followupd.cli.opening import Opened, at_option, hour, json_option, opened
from followupd.cli.show import print_json
from followupd.cli.texts import a_place, said
from followupd.core.errors import UserMustAct
from followupd.core.meaning.news import EVERYBODY
from followupd.core.plan.sequences import BUILT_IN
from followupd.core.plan.something_new import NOTHING_TOLD, listener
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.pursuit import Pursuit


@click.group("news", cls=Near, invoke_without_command=True)
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
@click.option(
    "--language", default="", metavar="CODE", callback=said, help="en, de, fr or es, where the text does not show it."
)
@click.option(
    "--for", "whom", multiple=True, callback=said, help="A person, address, firm, tag or sequence it is for (else all)."
)
@click.option("--until", metavar="DATE", default="", callback=said, help="Its last day.")
@click.option("--attach", metavar="FILE", default="", callback=a_place, help="A file that goes with it.")
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
    now = hour(at, work.policy)
    today = work.policy.calendar.local_day(now)
    last = a_day_ahead(until, now, work.policy.calendar, "--until") if until else None
    _only_known(whom, work, now)
    item = add_news(place, " ".join(text.split()), today, language, whom, last, attach)
    if as_json:
        print_json({"id": item.id, "file": place})
        return 0
    click.echo(f"Added {item.id} to {place}.")
    if not work.policy.news:
        click.echo(f'Name the file in your config, under [me]: news = "{Path(place).name}"')
    return 0


def _only_known(whom: tuple[str, ...], work: Opened, now: datetime) -> None:
    """Whom it is for is somebody: a slip of the pen would be told to nobody. UserMustAct."""
    if not whom:
        return
    with work.reading() as ledger:
        pursuits = work.situation(ledger, now).history.pursuits
    known = known_names(pursuits)
    for one in whom:
        people = {
            p.lead.address: p
            for p in pursuits
            if p.lead and plain(one) in map(plain, (p.lead.name, person_name(p.lead)))
        }
        if len(people) > 1:
            raise UserMustAct(f"'{one}' may be one of {len(people)}: {', '.join(sorted(people))}. Say an address.")
    for one in whom:
        if one.casefold() not in known:
            near = get_close_matches(one.casefold(), known, 1)
            hint = (
                f"did you mean '{near[0]}'?" if near else "`followupd status` names them, `contact --tag` gives a tag"
            )
            raise UserMustAct(f"Nobody you follow up is called '{one}', nor a firm, a tag or a sequence; {hint}")


def known_names(pursuits: Iterable[Pursuit]) -> set[str]:
    """Every name, folded, by which news can be for somebody."""
    known = {EVERYBODY, *(sequence.name for sequence in BUILT_IN)}
    return known | {name for pursuit in pursuits for name in listener(pursuit, NOTHING_TOLD).known_as}
