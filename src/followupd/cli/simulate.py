"""`followupd simulate --weeks N`: the plan played forward with nobody answering. It changes nothing."""

from datetime import timedelta
from typing import Any

import click

from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import moment, print_json
from followupd.core.plan.played import Played
from followupd.core.plan.situation import Situation
from followupd.daemon.by_the_ledger import behind
from followupd.daemon.foretelling import foretold
from followupd.daemon.outlook import contact


class _Weeks(click.IntRange):
    """So many weeks as can be told of; a mistake in a sentence."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            return int(super().convert(value, param, ctx))
        except click.BadParameter as error:
            problem = f"'{value}' is no number of weeks; write a whole number from {self.min} to {self.max}."
            raise click.BadParameter(problem, ctx, param) from error


WEEKS = _Weeks(1, 104)


@click.command("simulate")
@click.option("--weeks", type=WEEKS, metavar="NUMBER", default=8, show_default=True, help="How far ahead.")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, weeks: int, at: str | None, as_json: bool) -> int:
    """What would be written when, if nobody answered and you sent each draft as it is. Changes nothing."""
    work = opened(ctx)
    with work.reading() as ledger:
        situation = work.situation(ledger, hour(at, work.policy))
        facts, late = ledger.facts(), behind(situation.now, ledger.last_hour())
    until = situation.now + timedelta(weeks=weeks)
    played = foretold(facts, situation, work.config.accounts, work.own, until)
    if as_json:
        ahead = [_data(one, situation) for one in played]
        print_json({"hour": situation.now, "until": until, "ahead": ahead, "behind": late})
        return 0
    for line in (*filter(None, [late]), *_lines(played, situation, weeks)):
        click.echo(line)
    return 0


def _data(one: Played, situation: Situation) -> dict[str, Any]:
    pursuit = one.pursuit
    zone = situation.policy.calendar.zone
    return {
        "hour": one.hour.astimezone(zone),
        "id": one.pursuit.id,
        "contact": contact(pursuit),
        "organisation": pursuit.about.organisation_shown,
        "what": one.what,
        "template": one.template,
        "ask": one.ask,
        "because": one.because,
        "held": one.held,
    }


# What stands behind the name of the letter, by what becomes of it.
_MARKS = {"draft": "", "missing": ", cannot be written", "news": ", only with news"}


def _lines(played: tuple[Played, ...], situation: Situation, weeks: int) -> list[str]:
    """Drafts, what they lack, and what waits for news as a table; who rests to the end of it below."""
    lines = [f"Over {weeks} weeks, if nobody answers and you send each draft as it is:", ""]
    for one in played:
        if one.what in _MARKS:
            what = f"{contact(one.pursuit)}: {one.template}{_MARKS[one.what]}"
            why = f"needed: {one.because}" if one.what == "missing" else one.because
            held = f"; kept back until then: {one.held}" if one.held else ""
            lines += [f"  {moment(one.hour, situation)}  {what}", f"      {why}{held}"]
    if not any(one.what == "draft" for one in played):
        lines.append("  No draft would be written.")
    resting = {one.pursuit.id: one for one in played if one.what == "rest"}
    if resting:
        lines += ["", "As it stands, nothing more to"]
        lines += [f"  {contact(one.pursuit)}: {one.because}" for one in resting.values()]
    return lines
