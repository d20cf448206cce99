"""The page about servers says what the contract holds, no more and no less."""

from contract.rows import ROWS
from contract.table import HERE, PAGE, cases, page


def test_docs_servers_is_what_the_contract_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: make servers-page"


def test_every_test_of_the_contract_is_a_row_of_the_page() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (HERE / "cases").glob("test_*.py"))
    assert len(cases()) == text.count("\ndef test_") == text.count("\n@case(")
    assert all(one.holds(row) for one in cases() for row in ROWS)
