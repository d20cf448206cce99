"""Which platform sent a mail: where people write to each other without mail, or where firms seek people."""

from functools import cache, lru_cache

from followupd.core.judges.words import platforms, platforms_called
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import organisation_name

NETWORKS, BOARDS = "networks", "boards"


def platform_of(envelope: Envelope, *kinds: str) -> str:
    """Its name, or "": by the sender's registrable domain; anybody can write a platform's name into their own.

    `kinds`: NETWORKS, BOARDS or both.
    """
    return _platform_at(envelope.sender.domain.lower(), kinds) if envelope.sender else ""


@lru_cache(maxsize=4096)  # asked several times of every mail, and most mail comes from the same few hundred
def _platform_at(domain: str, kinds: tuple[str, ...]) -> str:
    name = organisation_name(domain).lower().replace(" ", "-")
    known = _known(kinds) if name else ()
    return next((one.partition(".")[0] for one in known if one == name or f".{domain}".endswith(f".{one}")), "")


def called(platform: str) -> str:
    """Its name as it writes it."""
    return platforms_called().get(platform, platform.capitalize())


@cache
def _known(kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(frozenset[str]().union(*map(platforms, kinds))))
