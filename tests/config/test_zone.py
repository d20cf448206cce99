"""Without a zone in the config, the user's is the one this machine is set to."""

from pathlib import Path

import pytest

from followupd.config.zone import zone_of_this_machine


def test_the_zone_is_what_localtime_points_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    target = tmp_path / "zoneinfo" / "Europe" / "Berlin"
    target.parent.mkdir(parents=True)
    target.touch()
    (tmp_path / "localtime").symlink_to(target)
    assert zone_of_this_machine(tmp_path / "localtime") == "Europe/Berlin"


def test_tz_goes_first_where_it_names_a_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":America/New_York")
    assert zone_of_this_machine(tmp_path / "localtime") == "America/New_York"


@pytest.mark.parametrize("written", ["", "CET-1CEST,M3.5.0,M10.5.0/3", "/no/where"])
def test_a_machine_that_names_none_is_in_utc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("TZ", written)
    assert zone_of_this_machine(tmp_path / "localtime") == "UTC"
