"""`followupd sequences`: the plans in force, step by step, the user's in the place of those they override."""

from typing import Any

import click

from followupd.cli.opening import json_option, opened
from followupd.cli.show import print_json
from followupd.core.plan.sequences import BUILT_IN, Sequence, Step

THEN = {
    "rest": "then it rests until something happens",
    "keep_in_touch": "then keep_in_touch",
    "repeat": "the last one again and again",
}


@click.command("sequences")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """The sequences in force: after how long, what is asked, with which letter."""
    sequences = opened(ctx).policy.sequences
    if as_json:
        print_json({"sequences": [_data(sequence) for sequence in sequences]})
        return 0
    for sequence in sequences:
        click.echo(f"{sequence.name}{'' if sequence in BUILT_IN else ' (yours)'}")
        for step in sequence.steps:
            click.echo(f"  after {step.after}: {_step(step)}")
        click.echo(f"  {THEN[sequence.then]}\n")
    return 0


def _step(step: Step) -> str:
    if step.channel != "mail":
        return f"on your agenda: {step.note}"
    asks = "asks nothing" if step.ask == "none" else f"asks for {step.ask.replace('_', ' ')}"
    news = {"required": ", only with news", "preferred": ", better with news", "none": ""}[step.news]
    attached = f", with your {' and '.join(step.attach)}" if step.attach else ""
    return f"{step.template}, {asks}{news}{attached}"


def _data(sequence: Sequence) -> dict[str, Any]:
    steps = [
        {
            "after": str(step.after),
            "template": step.template,
            "ask": step.ask,
            "news": step.news,
            "attach": list(step.attach),
            "channel": step.channel,
            "to": step.to,
            "note": step.note,
        }
        for step in sequence.steps
    ]
    return {"name": sequence.name, "built_in": sequence in BUILT_IN, "then": sequence.then, "steps": steps}
