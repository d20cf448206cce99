"""Which time zone the user lives in: the one they name, or else the one this machine is set to."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

LOCALTIME = Path("/etc/localtime")


def known_zone(key: str) -> str:
    """The key itself if it is a time zone of the IANA database; else ValueError, with the nearest that is one."""
    try:
        return ZoneInfo(key).key
    except (OSError, ValueError, LookupError):
        near = nearest_zone(key)
        meant = f"did you mean '{near}'?" if near else "write one such as 'Europe/Berlin'"
        raise ValueError(f"'{key}' is not a time zone; {meant}") from None


def nearest_zone(key: str) -> str:
    """The time zone that was probably meant, or "": a wrong letter, a wrong case, or the city alone."""
    from difflib import get_close_matches

    wanted = key.casefold().replace(" ", "_")
    keys = {zone.casefold(): zone for zone in sorted(available_timezones())}
    cities = {zone.rpartition("/")[2]: zone for zone in keys}
    near = get_close_matches(wanted, keys, 1, 0.75) or [cities[c] for c in get_close_matches(wanted, cities, 1, 0.8)]
    return keys[near[0]] if near else ""


def zone_of_this_machine(localtime: Path = LOCALTIME) -> str:
    """The zone $TZ names, or the one /etc/localtime points to (localtime(5)), or "UTC"."""
    for written in (os.environ.get("TZ", "").removeprefix(":"), str(localtime.resolve())):
        try:
            return ZoneInfo(written.rpartition("zoneinfo/")[2]).key
        except (OSError, ValueError, LookupError):
            continue
    return "UTC"
