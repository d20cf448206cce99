"""The lock files hold what pyproject.toml asks for, by hash, and say nothing of where it was fetched."""

import re
from pathlib import Path
from typing import Any

import pytest
import tomli

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomli.loads((ROOT / "pyproject.toml").read_text())
EXTRAS = PROJECT["project"]["optional-dependencies"]
RUN = (*PROJECT["project"]["dependencies"], *EXTRAS["demo"], *PROJECT["dependency-groups"]["build"])
LOCKS = (
    ("requirements.txt", RUN),
    ("requirements-dev.txt", (*RUN, *EXTRAS["dev"])),
    ("requirements-fuzz.txt", PROJECT["dependency-groups"]["fuzz"]),
)


@pytest.mark.parametrize(("name", "wanted"), LOCKS)
def test_the_lock_was_written_after_the_last_change_of_dependencies(name: str, wanted: tuple[str, ...]) -> None:
    locked = {_key(line) for line in (ROOT / name).read_text().splitlines() if re.match(r"\w", line)}
    missing = sorted({_key(requirement) for requirement in wanted} - locked - {"followupd"})
    assert missing == [], "run `make lock`"


@pytest.mark.parametrize("name", [name for name, _ in LOCKS])
def test_the_lock_is_by_hash_and_names_no_index_and_no_path(name: str) -> None:
    text = (ROOT / name).read_text()
    for entry in re.findall(r"^\w.*(?:\n .*)*", text, flags=re.MULTILINE):
        assert "--hash=sha256:" in entry, entry
    assert not re.search(r"://|^-|file:| /|@ ", text, flags=re.MULTILINE)


def _key(requirement: str) -> str:
    """The package's name as an index writes it (PEP 503)."""
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()
