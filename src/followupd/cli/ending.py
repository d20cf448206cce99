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
        click.echo(_short(told.getvalue()), nl=False, err=True)
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


def _short(sentence: str) -> str:
    """A word without end, as the user may have typed one, would bury what is said of it."""
    return _ENDLESS.sub(lambda word: f"{word[0][:_SHOWN]}…", sentence)
