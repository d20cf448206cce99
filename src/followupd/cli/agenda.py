"""`followupd agenda`: what needs the user today. It looks at the ledger only and changes nothing."""

import click

from followupd.cli.opening import at_option, hour, json_option, looking
from followupd.cli.show import UNREAD, moment, print_json
from followupd.daemon.agenda import LATER, SECTIONS, Item, Moment, agenda
from followupd.daemon.by_the_ledger import behind
from followupd.daemon.outlook import contact, next_ahead
from followupd.daemon.resume import changed_on


@click.command("agenda")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, at: str | None, as_json: bool) -> int:
    """What needs you today: drafts to look at, answers, promises, names, decisions. Changes nothing."""
    work = looking(ctx)
    with work.reading() as ledger:
        situation = work.situation(ledger, hour(at, work.policy))
        late = behind(situation.now, ledger.last_hour())
        at_hand = Moment.of(situation, ledger.facts(), changed_on(ledger))
    found = agenda(at_hand)
    if as_json:
        every: dict[str, object] = {"hour": situation.now, "day": situation.today, "behind": late}
        print_json(every | {key: found.get(key, ()) for key, _, _ in SECTIONS})
        return 0
    for line in (*filter(None, [late]), *_lines(found, at_hand)):
        click.echo(line)
    return 0


def _lines(found: dict[str, tuple[Item, ...]], at_hand: Moment) -> list[str]:
    """Section by section; on a quiet day, when the next draft comes."""
    lines: list[str] = []
    for key, title, _ in SECTIONS:
        if key in found:
            lines += [title, *(line for item in found[key] for line in _item(item)), ""]
    if not lines and not at_hand.situation.history.began:
        return [UNREAD]
    return lines if found.keys() - {LATER} else ["Nothing needs you today.", *_next(at_hand), "", *lines]


def _item(item: Item) -> list[str]:
    when = f" ({item.day.strftime('%a')} {item.day.isoformat()})" if item.day else ""
    lines = [f"  {item.id}  {item.who}: {item.text}{when}"]
    return [*lines, *(f"            {line}" for line in (*([item.quote] if item.quote else []), *item.sheet))]


def _next(at_hand: Moment) -> list[str]:
    first = next_ahead(at_hand.situation, at_hand.planned)
    if first is None:
        return []
    who = contact(at_hand.situation.pursuit(first.pursuit))
    return [f"Next is {who}, {moment(first.due, at_hand.situation)}: {first.what}."]
