"""What the user types as text is text: it says something, everybody can read it, and it ends."""

import os
from collections.abc import Iterable, Iterator
from typing import Any

import click
from click.core import ParameterSource

LONGEST = 1000  # signs of one text
LONGEST_PATH = 4096  # bytes, PATH_MAX of Linux
MAY_BE_EMPTY = ("note",)


def said(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """A click callback: the text, or texts, as they are; BadParameter for what is none. Defaults are let through."""
    for text in _typed(ctx, param, value):
        _check(text, param)
    return value


def all_said(ctx: click.Context, given: Iterable[tuple[str, Any]]) -> None:
    """The same for everything that was given to a verb, by the names of its parameters."""
    for name, value in given:
        said(ctx, next(param for param in ctx.command.params if param.name == name), value)


def a_place(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """The same for names of files and folders, which may hold any signs that the system takes."""
    for text in _typed(ctx, param, value):
        try:
            raw = os.fsencode(text)
        except UnicodeEncodeError:
            raw = b""
        if not raw or b"\0" in raw or len(raw) > LONGEST_PATH:
            raise click.BadParameter("is no name that a file or folder can have; look at it again.", ctx, param)
    return value


def _typed(ctx: click.Context, param: click.Parameter, value: Any) -> Iterator[str]:
    if ctx.get_parameter_source(str(param.name)) is ParameterSource.COMMANDLINE:
        yield from (text for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, str))


def _check(text: str, param: click.Parameter) -> None:
    plain = " ".join(text.split())
    if param.name not in MAY_BE_EMPTY and not any(c.isalnum() for c in plain):
        shown = plain if plain.isprintable() else ""
        raise click.BadParameter(f"'{shown[:LONGEST]}' names nothing; write it in letters.", param=param)
    if not plain.isprintable() or len(plain) > LONGEST:
        problem = f"has signs that nobody can read, or more than {LONGEST} of them; write it plainly."
        raise click.BadParameter(problem, param=param)
