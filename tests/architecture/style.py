"""The rules of style that a program can read: sizes, names, first lines, fixed values, reasoned ignores."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 40
REFUSED = frozenset({"util", "utils", "helper", "helpers", "manager", "managers", "handler", "handlers"})
# What ruff or mypy is told to pass over, by its code, and then why in words.
IGNORE = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b(?P<rest>.*)")
REASONED = re.compile(r"(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[a-z, -]+\])\W+\w.{3,}")

# What takes in one fact after the other while a history is folded, and is not handed on as a value.
FOLDS = frozenset({"Circle", "Course", "Crowding", "Heeding", "Index", "Known", "Lives", "Tally", "Turns"})

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def faults(folder: Path) -> tuple[str, ...]:
    """What breaks the rules for every Python file under `folder`, each as `path:line what`."""
    found: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text()
        name = path.relative_to(folder).as_posix()
        found += (f"{name}:{line} {fault}" for line, fault in _faults_of(path, text, ast.parse(text)))
    return tuple(found)


def changeable_values(folder: Path) -> tuple[str, ...]:
    """Dataclasses that are not `frozen=True, slots=True`; those with an underscore never cross a border."""
    return tuple(
        f"{path.relative_to(folder).as_posix()}:{node.lineno} {node.name} can change"
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and node.name not in FOLDS
        if any(_leaves_open(decorator) for decorator in node.decorator_list)
    )


def long_functions(folder: Path) -> tuple[str, ...]:
    """Functions of more than 40 lines, from `def` to the end without the docstring."""
    return tuple(
        f"{path.relative_to(folder).as_posix()}:{node.lineno} {node.name} has {_lines(node)} lines"
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _lines(node) > LINES_OF_A_FUNCTION
    )


def _faults_of(path: Path, text: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    lines = text.splitlines()
    if len(lines) > LINES_OF_A_FILE:
        yield 1, f"has {len(lines)} lines"
    if tree.body and ast.get_docstring(tree) is None:
        yield 1, "does not say in its first line what it is for"
    if refused := _words(path.stem) & REFUSED:
        yield 1, f"is named {path.stem}: {', '.join(refused)} says nothing"
    for node in ast.walk(tree):
        if isinstance(node, Definition) and (refused := _words(node.name) & REFUSED):
            yield node.lineno, f"{node.name}: {', '.join(refused)} says nothing"
    for number, line in enumerate(lines, start=1):
        found = IGNORE.search(line)
        if found and not REASONED.match(found["rest"]):
            yield number, "an ignore without its code or its reason"


def _words(name: str) -> frozenset[str]:
    """`MailHandler` and `mail_handler` -> {"mail", "handler"}."""
    return frozenset(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().split("_"))


def _leaves_open(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
    on = {word.arg for word in keywords if isinstance(word.value, ast.Constant) and word.value.value is True}
    return name == "dataclass" and not {"frozen", "slots"} <= on


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    docstring = first if ast.get_docstring(node) is not None else None
    described = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - described
