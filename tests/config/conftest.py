"""What the tests of the config share."""

from pathlib import Path

import pytest

from config.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder for a config."""
    return Desk(tmp_path)
