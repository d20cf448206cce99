"""Reads the config. Every mistake is told at once, each with its file, its line and the fix."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import tomli
from pydantic import ValidationError

from followupd.config.checked import LARGEST, Config
from followupd.config.checks import check
from followupd.config.lines import Key, lines_of
from followupd.config.policy import account_of, policy_of
from followupd.config.problems import Problem, problem_of
from followupd.config.schema import File
from followupd.core.errors import UserMustAct


def load(path: Path, templates: Collection[str] | None = None) -> Config:
    """The config at `path`, or UserMustAct with one sentence "FILE:LINE: key.path: what; what to do" per mistake.

    `templates`: the names of the built-in templates; None leaves the names of templates unchecked.
    """
    text = _read(path)
    try:
        raw = _parse(path, text)
        file, problems = _validate(raw)
        problems += check(raw, path.parent, templates)
        if file is None or problems:
            raise UserMustAct(*_sentences(path, problems, lines_of(text)))
    except RecursionError:
        raise UserMustAct(f"{path}: is nested too deeply to be a config; see config.example.toml") from None
    return Config(path, policy_of(file, path.parent), tuple(account_of(table) for table in file.account))


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UserMustAct(f"{path}: is larger than 1 MB and hardly a config; name your config with --config")
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        begin = "copy config.example.toml there and fill in [me] and [[account]], or name another with --config"
        raise UserMustAct(f"{path}: there is no config file; {begin}") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UserMustAct(f"{path}:{line}: the file is not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise UserMustAct(f"{path}: cannot be read ({error.strerror}); it must be a file you may read") from None


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        # tomli's own sentence ends with the place, which stands in front here.
        said = f"{error.msg[:1].lower()}{error.msg[1:]}"
        fix = "text stands in quotes, lists in square brackets, and a key is written once in its table"
        raise UserMustAct(f"{path}:{error.lineno}: not valid TOML at column {error.colno}: {said}; {fix}") from None


def _validate(raw: dict[str, Any]) -> tuple[File | None, tuple[Problem, ...]]:
    try:
        return File.model_validate(raw), ()
    except ValidationError as error:
        return None, tuple(problem_of(details) for details in error.errors(include_url=False))


def _sentences(path: Path, problems: tuple[Problem, ...], lines: dict[Key, int]) -> list[str]:
    """In the order of the file, one per key: the last check that speaks of a key knows best what is meant."""
    by_path = {problem.path: problem for problem in problems}
    return [p.sentence(str(path), lines) for p in sorted(by_path.values(), key=lambda p: p.line(lines))]
