"""Where the config and the state lie: as the user says, as systemd sets it, or in the user's own folders."""

from collections.abc import Mapping
from pathlib import Path

PRODUCT = "followupd"
CONFIG_FILE = "config.toml"
LEDGER = "ledger.sqlite3"  # as adapters/store calls it, which config does not know; a test compares


def config_path(option: str | Path | None, environment: Mapping[str, str]) -> Path:
    """The config file: the option; $CONFIGURATION_DIRECTORY; the unit's folder if a config lies there; XDG.

    Sources: systemd.exec(5), "CONFIGURATION_DIRECTORY"; XDG Base Directory Specification.
    """
    if option:
        return Path(option).expanduser()
    given = _first(environment.get("CONFIGURATION_DIRECTORY", ""))
    if given:
        return given / CONFIG_FILE
    own = _home(environment) / ".config"
    unit = own / PRODUCT / CONFIG_FILE
    return unit if _lies_at(unit) else _base(environment, "XDG_CONFIG_HOME", own) / PRODUCT / CONFIG_FILE


def state_dir(option: str | Path | None, environment: Mapping[str, str]) -> Path:
    """The state folder: the option; $STATE_DIRECTORY; the unit's folder if a ledger lies there; XDG. None is created.

    systemd before 254 gives a user unit its StateDirectory= beside its config (systemd.exec(5)), so there are two.
    """
    if option:
        return Path(option).expanduser()
    given = _first(environment.get("STATE_DIRECTORY", ""))
    if given:
        return given
    home = _home(environment)
    own = home / ".local" / "state"
    for unit in (own / PRODUCT, home / ".config" / PRODUCT):
        if _lies_at(unit / LEDGER):
            return unit
    return _base(environment, "XDG_STATE_HOME", own) / PRODUCT


def beside(folder: Path, written: str) -> Path:
    """A path as the config writes it: beside the config, absolute, or under "~"; nobody's "~name" is a plain name."""
    try:
        return (folder / Path(written).expanduser()).absolute()
    except RuntimeError:
        return (folder / written).absolute()


def _lies_at(path: Path) -> bool:
    """Whether it is there, as far as we may look: under sudo $HOME may be somebody else's."""
    try:
        return path.exists()
    except OSError:
        return False


def _first(folders: str) -> Path | None:
    """systemd separates several folders by colons; the unit has one."""
    first = folders.split(":")[0]
    return Path(first) if first else None


def _home(environment: Mapping[str, str]) -> Path:
    home = environment.get("HOME", "")
    return Path(home) if home else Path.home()


def _base(environment: Mapping[str, str], name: str, otherwise: Path) -> Path:
    # The specification: a path that is not absolute is invalid and ignored.
    given = environment.get(name, "")
    return Path(given) if given.startswith("/") else otherwise
