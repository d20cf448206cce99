"""Brings Cyrus for the tests: Debian's own packages, unpacked into `.cache/cyrus`, nothing installed.

Run by `make test` and `make cyrus`. Debian's packages of Cyrus and Dovecot cannot both be installed; unpacked, they
stand side by side.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from debian_packages import Apt, Unavailable

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "cyrus"
PACKAGES = ("cyrus-imapd", "sasl2-bin")
SYSTEM = Path("/")
# What they ask for and an IMAP server alone does without.
NOT_NEEDED = ("exim4", "gawk", "libsigsegv", "libidn", "db-util", "db5.3-util", "perl")


@dataclass(frozen=True, slots=True)
class Installation:
    """One Cyrus: `/` for an installed one, else the folder its packages were unpacked into."""

    root: Path

    @property
    def programs(self) -> Path:
        return self.root / "usr/lib/cyrus/bin"

    @property
    def master(self) -> Path:
        return self.root / "usr/sbin/cyrmaster"

    @property
    def saslpasswd(self) -> Path:
        return self.root / "usr/sbin/saslpasswd2"

    def environment(self) -> dict[str, str]:
        """What Cyrus must be started with; an unpacked one is told where its libraries and login modules lie."""
        own: dict[str, str] = {}
        if self.root != SYSTEM:
            shared = (*sorted(self.root.glob("usr/lib/*-linux-*")), *sorted(self.root.glob("lib/*-linux-*")))
            # A module that the system has is not unpacked a second time.
            of_system = sorted(SYSTEM.glob("usr/lib/*-linux-*"))
            modules = (folder / "sasl2" for folder in (*shared, *of_system) if (folder / "sasl2").is_dir())
            cyrus = self.root / "usr/lib/cyrus"
            own["LD_LIBRARY_PATH"] = ":".join(str(folder) for folder in (*shared, cyrus))
            own["SASL_PATH"] = ":".join(str(folder) for folder in modules)
        return {"PATH": os.defpath, "LC_ALL": "C"} | own

    def lacks(self) -> str:
        """Why this Cyrus cannot be used, or an empty string. Asks the loader for every library."""
        for program in (self.master, self.saslpasswd, *(self.programs / name for name in ("imapd", "ctl_cyrusdb"))):
            if not program.exists():
                return f"{program} is missing"
            for line in self._output("ldd", str(program)).splitlines():
                if "not found" in line:
                    return f"{program}: {line.strip()}"
        return ""

    def _output(self, *command: str) -> str:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", env=self.environment(), check=False
        )
        return done.stdout


def find() -> Installation:
    """The Cyrus to test with: the unpacked one, else one the system has. Raises Unavailable with what to run."""
    reasons = []
    for root in (CACHE / "root", SYSTEM):
        installation = Installation(root)
        if not (reason := installation.lacks()):
            return installation
        reasons.append(reason)
    raise Unavailable(f"No Cyrus to test with ({'; '.join(reasons)}). Run `make cyrus`, which unpacks one here.")


def fetch() -> Installation:
    """Downloads and unpacks what the system lacks of Cyrus, then says which one the tests will use."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as name:
        work, root = Path(name), Path(name) / "root"
        apt = Apt(work)
        apt.update()
        wanted = dict.fromkeys(found for package in PACKAGES for found in apt.missing_for(package))
        apt.unpack(tuple(found for found in wanted if not found.startswith(NOT_NEEDED)), root)
        shutil.rmtree(root / "usr/share", ignore_errors=True)  # manuals
        _put_in_place(root, work / "old")
    if reason := Installation(CACHE / "root").lacks():
        raise Unavailable(f"Debian's packages do not make a Cyrus for these tests: {reason}.")
    return find()


def _put_in_place(root: Path, old: Path) -> None:
    """By renaming, so that a second `make test` at the same time sees all of it or nothing."""
    if (CACHE / "root").exists():
        (CACHE / "root").rename(old)
    root.rename(CACHE / "root")


def main() -> int:
    try:
        installation = find()
    except Unavailable:
        try:
            installation = fetch()
        except Unavailable as missing:
            print(f"make cyrus: {missing}", file=sys.stderr)
            print(
                "The tests need Cyrus. Where this cannot unpack it, install it with the system's own package tool "
                f"(Debian: `apt-get install {' '.join(PACKAGES)}`) and run `make test` again.",
                file=sys.stderr,
            )
            return 1
    print(f"Cyrus for the tests: {installation.programs}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
