"""Where config and state lie: the option, systemd, the unit's folders of the user, XDG, in this order."""

from pathlib import Path

from followupd.adapters.store import folder
from followupd.config.paths import LEDGER, config_path, state_dir


def test_the_option_goes_before_everything(tmp_path: Path) -> None:
    everything = {"CONFIGURATION_DIRECTORY": "/etc/x", "STATE_DIRECTORY": "/var/lib/x", "HOME": str(tmp_path)}
    assert config_path("my.toml", everything) == Path("my.toml")
    assert state_dir(tmp_path / "state", everything) == tmp_path / "state"


def test_what_systemd_sets_goes_before_the_users_folders(tmp_path: Path) -> None:
    unit = {
        "CONFIGURATION_DIRECTORY": "/etc/followupd:/etc/other",
        "STATE_DIRECTORY": "/var/lib/followupd",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": "/xdg",
        "XDG_STATE_HOME": "/xdg",
    }
    assert config_path(None, unit) == Path("/etc/followupd/config.toml")
    assert state_dir(None, unit) == Path("/var/lib/followupd")


def test_a_shell_with_its_own_xdg_folders_still_finds_what_the_unit_uses(tmp_path: Path) -> None:
    shell = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "/xdg/config", "XDG_STATE_HOME": "/xdg/state"}
    assert config_path(None, shell) == Path("/xdg/config/followupd/config.toml")
    assert state_dir(None, shell) == Path("/xdg/state/followupd")
    config = tmp_path / ".config" / "followupd" / "config.toml"
    config.parent.mkdir(parents=True)
    config.touch()
    state = tmp_path / ".local" / "state" / "followupd"
    state.mkdir(parents=True)
    (state / LEDGER).touch()
    assert config_path(None, shell) == config
    assert state_dir(None, shell) == state


def test_the_state_an_older_systemd_keeps_beside_the_config_is_found(tmp_path: Path) -> None:
    beside = tmp_path / ".config" / "followupd"
    beside.mkdir(parents=True)
    (beside / "config.toml").touch()
    home = {"HOME": str(tmp_path)}
    assert state_dir(None, home) == tmp_path / ".local" / "state" / "followupd"
    (beside / LEDGER).touch()
    assert state_dir(None, home) == beside


def test_the_ledger_is_looked_for_under_its_name() -> None:
    assert LEDGER == folder.LEDGER


def test_without_anything_they_lie_in_the_home_folder(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    for environment in (home, home | {"XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "relative"}):
        assert config_path(None, environment) == tmp_path / ".config" / "followupd" / "config.toml"
        assert state_dir(None, environment) == tmp_path / ".local" / "state" / "followupd"
    assert not (tmp_path / ".local").exists(), "asking creates nothing"
