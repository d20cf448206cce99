"""The house rules as a table and a reader of source files: who may import what, and what the core may never do.

One row a path, the longest match wins, a file without a row is a fault. Imports inside functions and for type checking
count like any other. What this cannot see: imports by a computed string.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "followupd"


@dataclass(frozen=True, slots=True)
class Row:
    """What the files under `path` may import: `parts` of ours (as far down as written), and `packages` of others."""

    path: str
    parts: tuple[str, ...]
    packages: tuple[str, ...] = ()


TABLE = (
    Row("__init__.py", ()),
    Row("__main__.py", ("cli",)),
    Row("core", ("core",)),
    Row("core/plan/calendar.py", ("core",), ("holidays",)),
    Row("core/mail/dates.py", ("core",), ("dateparser",)),
    Row("core/mail/body.py", ("core",), ("mailparser_reply",)),
    Row("core/mail/invitation.py", ("core",), ("icalendar",)),
    # Its data files, read from inside the package (pkgutil): as good as code, but for anybody to extend.
    Row("core/judges/words/__init__.py", ("core",), ("tomllib", "pkgutil")),
    Row("core/mail/words/__init__.py", ("core",), ("tomllib", "pkgutil")),
    Row("core/pursuits/people.py", ("core",), ("publicsuffixlist", "nameparser")),
    Row("words", ("words", "core")),
    Row("words/render.py", ("words", "core"), ("jinja2",)),
    Row("words/compiled.py", ("words", "core"), ("jinja2",)),
    Row("words/markup.py", ("words", "core"), ("markdown_it",)),
    Row("words/head.py", ("words", "core"), ("tomli",)),  # the same TOML as the config's, told of in the same words
    Row("config", ("config", "core"), ("tomli", "pydantic", "pydantic_core")),
    Row("adapters/__init__.py", ()),
    Row("adapters/imap", ("adapters/imap", "core"), ("imapclient", "imaplib")),
    Row("adapters/store", ("adapters/store", "core"), ("sqlite3",)),
    Row("adapters/secrets", ("adapters/secrets", "core"), ("keyring",)),
    Row("adapters/discretion.py", ("core",)),
    Row("adapters/clock.py", ("core",)),
    Row("adapters/journal.py", ("adapters/discretion", "core")),
    Row("adapters/systemd.py", ("core",)),
    Row("daemon", ("daemon", "adapters", "words", "config", "core")),
    Row("daemon/loop.py", ("daemon", "adapters", "words", "config", "core"), ("apscheduler",)),
    Row("cli", ("cli", "daemon", "adapters", "words", "config", "core"), ("click", "rich")),
    Row("cli/demo.py", ("cli", "demo", "daemon", "adapters", "words", "config", "core"), ("click", "rich")),
    Row("demo", ("demo", "daemon", "adapters", "words", "config", "core")),
    # The world around the user: other people's mail comes by the standard library, not by what it is there to show.
    Row("demo/world.py", ("demo", "core"), ("imaplib",)),
    Row("demo/server.py", ("core",), ("pymap", "pysasl", "proxyprotocol")),
)

# Of the standard library: open to the rows that name it, to nobody where none does: we send nothing.
GUARDED = frozenset({"imaplib", "smtplib", "sqlite3", "tomllib"})

# What reaches outside or differs from one call to the next.
CLOCK_AND_CHANCE = frozenset({"random", "secrets", "time", "uuid"})
FILES = frozenset({"fileinput", "glob", "mmap", "os", "pathlib", "shelve", "shutil", "tempfile"})
NETWORK = frozenset({"asyncio", "http", "poplib", "selectors", "socket", "socketserver", "ssl", "urllib"})
OTHERS_AT_WORK = frozenset({"concurrent", "ctypes", "multiprocessing", "sched", "signal", "subprocess", "threading"})
SURROUNDINGS = frozenset({"getpass", "importlib", "locale", "logging", "platform", "pwd", "sys", "syslog", "warnings"})
NOT_IN_CORE = CLOCK_AND_CHANCE | FILES | NETWORK | OTHERS_AT_WORK | SURROUNDINGS
CLOCKS = frozenset({("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")})
CALLS_NOT_IN_CORE = frozenset({"__import__", "breakpoint", "eval", "exec", "input", "open", "print"})


def faults(source: Path) -> tuple[str, ...]:
    """Everything wrong in the files under `source` (the folder of the package), each as `path:line what`."""
    found: list[str] = []
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        tree = ast.parse(path.read_text())
        found += (f"{name}:{line} {fault}" for line, fault in _faults_of(source, name, tree))
    return tuple(found)


def _faults_of(source: Path, name: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    row = row_for(name)
    if row is None:
        yield 1, "has no row in the table of tests/architecture/house.py"
        return
    for line, module in imports(source, name, tree):
        yield from ((line, fault) for fault in _import_faults(row, module))
    if name.startswith("core/"):
        yield from _core_faults(tree)


def row_for(name: str) -> Row | None:
    """The row with the longest path that `name` is or lies under."""
    fitting = [row for row in TABLE if name == row.path or name.startswith(row.path + "/")]
    return max(fitting, key=lambda row: len(row.path), default=None)


def imports(source: Path, name: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of each import; of `from a import b` also `a.b` where that is a module of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(name, node)
            modules = [f"{base}.{alias.name}" for alias in node.names if _is_module(source, f"{base}.{alias.name}")]
            yield from ((node.lineno, module) for module in modules or [base])


def _absolute(name: str, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    # `.` is the folder of the file, for an __init__.py too; each further dot goes one up.
    folders = [PACKAGE, *name.split("/")[:-1]]
    parts = [*folders[: len(folders) - node.level + 1], *([node.module] if node.module else [])]
    return ".".join(parts)


def _is_module(source: Path, dotted: str) -> bool:
    top, *rest = dotted.split(".")
    path = source.joinpath(*rest)
    return top == PACKAGE and (path.is_dir() or path.with_suffix(".py").is_file())


def _import_faults(row: Row, module: str) -> Iterator[str]:
    top, *rest = module.split(".")
    if top == PACKAGE:
        path = "/".join(rest)
        if path and not any(path == part or path.startswith(part + "/") for part in row.parts):
            yield f"imports {module}, which {row.path} may not know"
    elif top in row.packages:
        return
    elif top in GUARDED:
        yield f"imports {top}, which is closed to {row.path}"
    elif top not in sys.stdlib_module_names:
        yield f"imports {top}, whose door is elsewhere"


def _core_faults(tree: ast.Module) -> Iterator[tuple[int, str]]:
    known = _known_as(tree)
    outermost = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node.lineno, fault) for fault in _impure(node, id(node) in outermost))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS_NOT_IN_CORE:
            yield node.lineno, f"calls {node.func.id}()"
        elif isinstance(node, ast.Attribute) and (_last_name(node.value, known), node.attr) in CLOCKS:
            yield node.lineno, f"asks the clock ({node.attr}); time is an argument"


def _impure(node: ast.Import | ast.ImportFrom, at_the_top: bool) -> Iterator[str]:
    for module in _named(node):
        if module.split(".")[0] in NOT_IN_CORE:
            yield f"imports {module}, but the core touches nothing outside"
        elif at_the_top and _is_foreign(module):
            yield f"imports {module} at the top, not in the function that needs it"


def _named(node: ast.Import | ast.ImportFrom) -> tuple[str, ...]:
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    return (node.module,) if node.module and node.level == 0 else ()


def _is_foreign(module: str) -> bool:
    top = module.split(".")[0]
    return top != PACKAGE and top not in sys.stdlib_module_names


def _known_as(tree: ast.Module) -> dict[str, str]:
    """`from datetime import datetime as dt` -> {"dt": "datetime"}."""
    froms = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "datetime")
    return {alias.asname or alias.name: alias.name for node in froms for alias in node.names}


def _last_name(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return known.get(node.id, "") if isinstance(node, ast.Name) else ""
