"""Templates as jinja2 makes them ready to be filled, and the line of a text at which it fails. Its door, with `render`.

Sandboxed, nothing global, only our filters, and every name that is not there an error.
"""

from collections.abc import Container, Iterator
from datetime import date
from functools import lru_cache
from types import FrameType
from typing import Any

from followupd.words.filters import FILTERS
from followupd.words.library import parts
from followupd.words.mistakes import DAY_PRINTED, NOT_KNOWN, TOO_DEEP, TOO_LARGE, in_words, no_day, not_printed, plainer
from followupd.words.trimmed import kept
from followupd.words.values import Lacking

_TESTS = ("even", "odd", "defined", "none")
_LARGEST_POWER = 1024  # bits: no letter holds such a number


class NotCompiled(Exception):
    """A text that is no template. `line` of it, 0 where none can be named; `what` is wrong."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line, self.what = line, what


@lru_cache(maxsize=256)
def compiled(language: str, text: str) -> Any:
    """The template, ready to be filled. NotCompiled."""
    from jinja2 import TemplateError, TemplateSyntaxError

    environment = _environment(language)
    try:
        return environment.from_string(text)
    except TemplateSyntaxError as error:
        raise NotCompiled(error.lineno, plainer(str(error.message))) from None
    except (SyntaxError, RecursionError, MemoryError):  # of Python or jinja2: nested deeper than they follow
        raise NotCompiled(_line_not_compiled(environment, text), TOO_DEEP) from None
    except (TemplateError, ArithmeticError, TypeError, ValueError) as error:
        raise NotCompiled(_line_not_compiled(environment, text), in_words(error)) from None


def read_through(language: str, text: str, known: Container[str]) -> tuple[tuple[int, str], ...]:
    """Why it is no template, or what it calls that is not there: each with its line, each once. Nothing is worked out,
    so no text can eat memory or time here. `known`: the names a letter has.
    """
    from jinja2 import TemplateSyntaxError

    environment = _environment(language)
    try:
        parsed = environment.parse(text)
        found = sorted(_called_wrongly(parsed, environment, language, known), key=lambda one: one[0])
    except TemplateSyntaxError as error:
        return ((error.lineno, plainer(str(error.message))),)
    except (SyntaxError, RecursionError, MemoryError):
        return ((0, TOO_DEEP),)
    first = {what: line for line, what in reversed(found)}
    return tuple((line, what) for line, what in found if first.pop(what, 0) == line)


def _called_wrongly(parsed: Any, environment: Any, language: str, known: Container[str]) -> Iterator[tuple[int, str]]:
    """Filters, tests, pieces and names that are not there, with their lines; in whichever part of the text."""
    from jinja2 import nodes

    for one in parsed.find_all(nodes.Filter):
        if one.name not in environment.filters:
            yield one.lineno, plainer(f"No filter named '{one.name}'.")
    for one in parsed.find_all(nodes.Test):
        if one.name not in environment.tests:
            yield one.lineno, plainer(f"No test named '{one.name}'.")
    for one in parsed.find_all(nodes.Include):
        piece = one.template.value if isinstance(one.template, nodes.Const) else None
        if isinstance(piece, str) and piece not in parts(language) and not one.ignore_missing:
            yield one.lineno, not_there(piece, language)
    own = _named_within(parsed)
    for one in parsed.find_all(nodes.Name):
        if one.ctx == "load" and one.name not in own and one.name not in known:
            yield one.lineno, plainer(f"'{one.name}' is undefined")


def _named_within(parsed: Any) -> set[str]:
    """What a template gives a name itself, and what it asks whether it is there at all."""
    from jinja2 import nodes

    set_there = {one.name for one in parsed.find_all(nodes.Name) if one.ctx != "load"}
    asked = {one.node.name for one in parsed.find_all(nodes.Test) if isinstance(one.node, nodes.Name)}
    macros = {one.name for one in parsed.find_all(nodes.Macro)}
    imported = {one.target for one in parsed.find_all(nodes.Import)}
    taken = {n if isinstance(n, str) else n[1] for one in parsed.find_all(nodes.FromImport) for n in one.names}
    return set_there | asked | macros | imported | taken | _ALWAYS


# What jinja2 itself gives a name, in a loop, a block or a macro.
_ALWAYS = {"loop", "self", "super", "caller", "varargs", "kwargs"}


def not_there(name: str, language: str) -> str:
    """That a piece to include is none."""
    there = ", ".join(f"'{piece}'" for piece in sorted(parts(language)))
    return f"it asks for '{name}', and of pieces to include there are only {there}"


def _line_not_compiled(environment: Any, text: str) -> int:
    """Where it is: the line at which reading it fails, else that of the first piece that cannot be compiled alone."""
    from jinja2 import nodes

    try:
        parsed = environment.parse(text)
        for node in _pieces(parsed, nodes.Output):
            line = node.lineno
            environment.compile(nodes.Template([node], lineno=line))
    except (Exception, MemoryError) as error:
        return next((found for frame in _frames(error) if (found := _line_read(frame))), 0) or line
    return 0


def _pieces(parsed: Any, output: Any) -> Iterator[Any]:
    for node in parsed.body:
        for piece in node.nodes if isinstance(node, output) else (node,):
            yield output([piece], lineno=piece.lineno) if isinstance(node, output) else piece


def _frames(error: BaseException) -> list[FrameType]:
    """From where it arose outwards."""
    found, where = [], error.__traceback__
    while where:
        found.append(where.tb_frame)
        where = where.tb_next
    return found[::-1]


def _line_read(frame: FrameType) -> int:
    """The line that jinja2's parser or lexer was at."""
    stream = getattr(frame.f_locals.get("self"), "stream", None)
    line = getattr(getattr(stream, "current", None), "lineno", frame.f_locals.get("lineno", 0))
    return line if isinstance(line, int) and "jinja2" in frame.f_code.co_filename else 0


def line_of(error: BaseException) -> int:
    """The line of the letter's own text in which an error arose, also where a piece that it includes raised it."""
    line, where = 0, error.__traceback__
    while where:
        if where.tb_frame.f_code.co_filename == "<template>":
            line = where.tb_lineno
        where = where.tb_next
    return line


@lru_cache(maxsize=8)
def _environment(language: str) -> Any:
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """One in which no power is too large to be worked out."""

        intercepted_binops = frozenset({"**"})

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            bits = left.bit_length() if isinstance(left, int) else 0
            if isinstance(right, int) and max(bits, 1) * right > _LARGEST_POWER:
                raise ValueError(TOO_LARGE)
            return super().call_binop(context, operator, left, right)

    def piece(name: str) -> tuple[str, str, None] | None:
        text = parts(language).get(name)
        return None if text is None else (text, name, None)  # a file's name of its own: see `line_of`

    environment = Sandbox(
        loader=FunctionLoader(piece),
        undefined=StrictUndefined,
        autoescape=False,  # plain text; nothing here becomes HTML
        finalize=_printed,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters = _filters()
    environment.tests = {name: environment.tests[name] for name in _TESTS}
    return environment


def _filters() -> dict[str, Any]:
    """Named as a template calls them: a mistake in a call is told by that name."""
    from jinja2 import pass_context

    in_language = {row.name: row.function for row in FILTERS}

    @pass_context
    def day(context: Any, of: Any) -> str:
        if not isinstance(of, date):
            raise TypeError(no_day(of))
        return str(in_language["day"](of, context["language"], context["written_on"]))

    @pass_context
    def quoted(context: Any, text: Any) -> str:
        return str(in_language["quoted"](str(text), context["language"]))

    return {"day": day, "quoted": quoted}


def _printed(value: Any) -> Any:
    """What is printed is text or a number; a day has its filter, and what is not known leaves a hole."""
    from jinja2 import Undefined, UndefinedError

    if isinstance(value, Lacking):
        raise UndefinedError(NOT_KNOWN.format(fact=value.fact))
    if isinstance(value, str):
        return kept(value)
    if isinstance(value, Undefined) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise UndefinedError(DAY_PRINTED if isinstance(value, date) else not_printed(value))
