"""The page docs/verbs.md: every verb with its options, made from the verbs themselves.

`python -m followupd.cli.reference > docs/verbs.md`
"""

import importlib
from collections.abc import Iterator

import click

from followupd.cli import VERBS

HEAD = """\
# Every verb

This page is made from the command itself; `followupd VERB --help` says the same. Before the verb, `--config FILE` and
`--state DIR` name the config and the state folder where they do not lie in their usual places.

A NAME is an id, an address, a person, a firm, or a part of one; where it fits two, both are named and nothing changes.
A DATE is written as in 2026-03-20, a DURATION as in "7 days" or "5 business days". `--at` sets the hour of the whole
command, `--json` prints for a script.

Exit codes: 0 done; 1 something failed that may pass by itself; 2 the command was not understood; 78 you must act.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for name, _ in VERBS for line in _verb(name))]).rstrip() + "\n"


def _verb(name: str) -> Iterator[str]:
    command: click.Command = importlib.import_module(f"followupd.cli.{name}").command
    context = click.Context(command, info_name=f"followupd {name}")
    yield f"## {name}\n"
    yield f"    {' '.join([context.command_path, *command.collect_usage_pieces(context)])}\n"
    yield f"{' '.join((command.help or '').split())}\n"
    rows = [row for one in command.params if (row := _row(one, context))]
    if rows:
        yield from ("| option | |", "|---|---|", *rows, "")


def _row(parameter: click.Parameter, context: click.Context) -> str:
    record = parameter.get_help_record(context)
    if record is None:
        return ""
    option, what = (" ".join(text.split()).replace("|", "\\|") for text in record)
    return f"| `{option}` | {what} |"


if __name__ == "__main__":
    click.echo(page(), nl=False)
