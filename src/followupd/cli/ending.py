"""How a verb ends: its exit code, and whatever went wrong in sentences."""

import os
import re
import sys
from collections.abc import Sequence
from io import StringIO
from typing import NoReturn

import click

from followupd.core.errors import FollowupError, OurBug, UserMustAct

_SHOWN = 40  # signs of an endless word
# What a verb wants where more was typed.
_TOO_MANY = {
    "away": "write the days as FROM..TO, as in 2026-03-20..2026-03-27",
    **dict.fromkeys(("status", "agenda"), "`followupd why NAME` tells of one alone"),
    **dict.fromkeys(
        ("undo", "sync", "check", "sequences", "templates", "simulate", "demo", "run"), "it takes options only"
    ),
}
_ENDLESS = re.compile(r"\S{1000,}")


def ended(group: click.Group, arguments: Sequence[str] | None) -> NoReturn:
    """Run a verb and leave the process with its code (design, "Exit codes")."""
    try:
        code = group.main(args=arguments, prog_name="followupd", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except FollowupError as error:
        say(error)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as left:
        sys.exit(left.exit_code)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(1)
    except click.ClickException as usage:
        told = StringIO()
        usage.show(file=told)
        click.echo(_short(_plainer(told.getvalue(), arguments)), nl=False, err=True)
        sys.exit(2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        say(UserMustAct(f"{error.filename or 'The system'}: {error.strerror or error}."))
        sys.exit(UserMustAct.exit_code)
    except Exception as error:
        if os.environ.get("FOLLOWUPD_DEBUG"):
            raise
        say(OurBug.of(error))
        sys.exit(1)


def say(error: FollowupError) -> None:
    """Every problem on a line of its own, on standard error."""
    for problem in error.problems:
        click.echo(_short(problem), err=True)


def _plainer(told: str, arguments: Sequence[str] | None) -> str:
    """Where a word is too many it is said what may have been meant; a choice stands in the one sentence."""
    told = re.sub(r"\. Choose from:\n((?:\t.*\n?)+)", lambda of: f": {' '.join(of[1].split())}.\n", told)
    if "Got unexpected extra argument" not in told:
        return told
    verb = next((word for word in arguments or sys.argv[1:] if word in _TOO_MANY), "")
    return f"{told.rstrip()}; {_TOO_MANY.get(verb, 'a name of several words goes in quotes')}.\n"


def _short(sentence: str) -> str:
    """A word without end, as the user may have typed one, would bury what is said of it."""
    return _ENDLESS.sub(lambda word: f"{word[0][:_SHOWN]}…", sentence)
