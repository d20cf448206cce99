"""The table of findings names all that is read from mail: who writes a rule looks there for what there is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import followupd
from followupd.core.judges.verdict import FINDINGS

SOURCES = tuple(Path(followupd.__file__).parent.rglob("*.py"))
FIELDS = {field for _, _, fields in FINDINGS for field in fields}
BY_KIND = {kind: set(fields) for kind, _, fields in FINDINGS}


def calls() -> Iterator[ast.Call]:
    """Every call in the program's own code."""
    for source in SOURCES:
        text = source.read_text()
        if "finding" in text.lower():
            yield from (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))


CALLS = tuple(calls())


def first(call: ast.Call) -> str:
    """The word a call is given first, "" where it is no plain word."""
    one = call.args[0] if call.args else None
    return one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else ""


def named(call: ast.Call) -> str:
    """What is called: the name alone, whosever it is."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def made(call: ast.Call) -> set[str]:
    """The fields that a finding is given where it is made, as far as they stand there as pairs."""
    pairs = (node.elts for arg in call.args[2:] for node in ast.walk(arg) if isinstance(node, ast.Tuple))
    firsts = (pair[0] for pair in pairs if len(pair) == 2 and isinstance(pair[0], ast.Constant))
    return {one.value for one in firsts if isinstance(one.value, str)}


def test_every_kind_of_finding_that_is_made_or_looked_for_has_a_row() -> None:
    kinds = {first(call) for call in CALLS if named(call) in ("Finding", "finding")} - {""}
    assert {"meeting", "attendee", "question"} <= kinds
    assert kinds - BY_KIND.keys() == set()


def test_every_field_that_a_finding_is_given_stands_in_its_row() -> None:
    given = {first(call): made(call) for call in CALLS if named(call) == "Finding" and first(call)}
    assert {kind: fields - BY_KIND[kind] for kind, fields in given.items() if fields - BY_KIND[kind]} == {}


def test_every_field_that_is_looked_for_is_one_of_some_finding() -> None:
    looked_for = {first(call) for call in CALLS if named(call) == "field"} - {""}
    assert {"date", "address", "said"} <= looked_for
    assert looked_for - FIELDS == set()


def test_no_kind_has_two_rows() -> None:
    assert len(BY_KIND) == len(FINDINGS)
