"""Takes Debian's own packages apart into a folder, so that nothing is installed in the system and no service starts.

apt runs with lists and cache of our own: it needs no root and leaves the system's state as it was.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


class Unavailable(Exception):
    """A package cannot be had here; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Apt:
    """apt with its lists and cache in `work`, a folder that the caller throws away."""

    work: Path

    def update(self) -> None:
        """Fetches the lists of what there is. Raises Unavailable where there is no apt or no network."""
        for tool in ("apt-get", "dpkg-deb"):
            if shutil.which(tool) is None:
                raise Unavailable(f"`{tool}` is not here, so Debian's packages cannot be unpacked.")
        for folder in ("lists/partial", "cache/archives/partial", "packages"):
            (self.work / folder).mkdir(parents=True, exist_ok=True)
        self._apt("update", fix="Check the network and /etc/apt/sources.list*, then run it again.")

    def missing_for(self, *packages: str, anew: bool = False) -> tuple[str, ...]:
        """`packages` and what they need, as NAME=VERSION, without what the system has already; changes nothing (-s).

        `anew`: the packages themselves even where the system has them, so that their files lie together.
        """
        simulated = self._apt(
            "-s",
            "--no-install-recommends",
            *(["--reinstall"] if anew else []),
            "install",
            *packages,
            fix=f"Is the network up, and does `apt-get update && apt-get -s install {' '.join(packages)}` work here?",
        )
        return tuple(_name_and_version(line) for line in simulated.splitlines() if line.startswith("Inst "))

    def unpack(self, packages: tuple[str, ...], root: Path) -> None:
        """Downloads the packages (apt checks their signatures) and lays their files under `root`."""
        root.mkdir(parents=True, exist_ok=True)
        if packages:
            self._apt("download", *packages, fix="Check the network, then run it again.")
        for archive in sorted((self.work / "packages").glob("*.deb")):
            _run(["dpkg-deb", "-x", str(archive), str(root)], root, "Is the disk full? `df -h .` tells.")

    def _apt(self, *arguments: str, fix: str) -> str:
        own = ["-o", f"Dir::State::lists={self.work / 'lists'}", "-o", f"Dir::Cache={self.work / 'cache'}"]
        if os.geteuid() == 0:
            # apt would drop to a user who may not be able to look into this checkout.
            own += ["-o", "APT::Sandbox::User=root"]
        return _run(["apt-get", "-q", *own, *arguments], self.work / "packages", fix)


def _name_and_version(line: str) -> str:
    """`Inst NAME [OLD] (NEW ...)` -> `NAME=NEW`."""
    return line.split()[1] + "=" + line.split("(", 1)[1].split()[0]


def _run(command: list[str], folder: Path, fix: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        env=os.environ | {"LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()[-800:]
        raise Unavailable(f"`{' '.join(command)}` failed:\n{said}\n{fix}")
    return done.stdout
