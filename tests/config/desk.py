"""A folder with a config in it, and what is said of it."""

from pathlib import Path

import pytest

from followupd.config.checked import Config
from followupd.config.load import load
from followupd.core.errors import UserMustAct

ME = '[me]\nname = "Ada Example"\naddresses = ["ada@example.org"]\ntimezone = "Europe/Berlin"\n'
ACCOUNT = '[[account]]\nhost = "imap.example.org"\nuser = "ada@example.org"\n'
TEMPLATES = ("application-status", "application-anything-missing", "application-news")


class Desk:
    """A folder with a config in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "config.toml"

    def load(self, text: str) -> Config:
        self.path.write_text(text, encoding="utf-8")
        return load(self.path, TEMPLATES)

    def problems(self, text: str) -> list[str]:
        """What is said of it, without the folder."""
        with pytest.raises(UserMustAct) as told:
            self.load(text)
        assert told.value.exit_code == 78
        return [problem.replace(f"{self.folder}/", "") for problem in told.value.problems]

    def me(self, *lines: str) -> list[str]:
        return self.problems(ME + "\n".join(lines) + "\n" + ACCOUNT)

    def account(self, *lines: str) -> list[str]:
        return self.problems(ME + ACCOUNT + "\n".join(lines))

    def step(self, *lines: str) -> list[str]:
        header = '[[sequence]]\nname = "application"\n[[sequence.step]]\n'
        return self.problems(ME + ACCOUNT + header + "\n".join(lines))
