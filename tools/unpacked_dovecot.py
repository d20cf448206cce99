"""Brings Dovecot for the tests: Debian's own packages, unpacked into `.cache/dovecot`, nothing installed.

Run by `make test` and `make dovecot`. An installed Dovecot of the right version does as well; its configuration and
its service are left alone, for the tests give their own.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from debian_packages import Apt, Unavailable

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "dovecot"
PACKAGE = "dovecot-imapd"
SYSTEM = Path("/")
# What the tests' own configuration is written for; 2.4 has another language.
VERSION = "2.3."
INSTALLED_MODULES = b"/usr/lib/dovecot/modules\0"
MODULES = b"modules\0"


@dataclass(frozen=True, slots=True)
class Installation:
    """One Dovecot: `/` for an installed one, else the folder its packages were unpacked into."""

    root: Path

    @property
    def binary(self) -> Path:
        return self.root / "usr/sbin/dovecot"

    @property
    def doveconf(self) -> Path:
        return self.root / "usr/bin/doveconf"

    @property
    def libexec(self) -> Path:
        return self.root / "usr/lib/dovecot"

    @property
    def library_path(self) -> str:
        """What LD_LIBRARY_PATH must be; empty for an installed one, which finds its libraries by itself."""
        if self.root == SYSTEM:
            return ""
        # Debian's programs name these two by absolute path, which an unpacked tree is not at.
        own = (self.libexec, self.libexec / "modules" / "old-stats")
        shared = (*sorted(self.root.glob("usr/lib/*-linux-*")), *sorted(self.root.glob("lib/*-linux-*")))
        return ":".join(str(folder) for folder in (*own, *shared))

    def environment(self) -> dict[str, str]:
        path = {"LD_LIBRARY_PATH": self.library_path} if self.library_path else {}
        return {"PATH": os.defpath, "LC_ALL": "C"} | path

    def lacks(self) -> str:
        """Why this Dovecot cannot be used, or an empty string. Asks the loader for every library, and the version."""
        parts = ("imap", "imap-login", "auth", "anvil", "log", "config")
        for program in (self.binary, self.doveconf, *(self.libexec / name for name in parts)):
            if not program.exists():
                return f"{program} is missing"
            for line in self._output("ldd", str(program)).splitlines():
                if "not found" in line:
                    return f"{program}: {line.strip()}"
        version = self._output(str(self.binary), "--version").strip()
        return "" if version.startswith(VERSION) else f"{self.binary} is version {version}, the tests need {VERSION}x"

    def _output(self, *command: str) -> str:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", env=self.environment(), check=False
        )
        return done.stdout


def find() -> Installation:
    """The Dovecot to test with: the unpacked one, else one the system has. Raises Unavailable with what to run."""
    reasons = []
    for root in (CACHE / "root", SYSTEM):
        installation = Installation(root)
        if not (reason := installation.lacks()):
            return installation
        reasons.append(reason)
    raise Unavailable(f"No Dovecot to test with ({'; '.join(reasons)}). Run `make dovecot`, which unpacks one here.")


def fetch() -> Installation:
    """Downloads and unpacks what the system lacks of Dovecot, then says which one the tests will use."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as name:
        work, root = Path(name), Path(name) / "root"
        apt = Apt(work)
        apt.update()
        apt.unpack(apt.missing_for(PACKAGE), root)
        _repoint_modules(root)
        _put_in_place(root, work / "old")
    if reason := Installation(CACHE / "root").lacks():
        raise Unavailable(f"Debian's packages do not make a Dovecot for these tests: {reason}.")
    return find()


def _repoint_modules(root: Path) -> None:
    """Makes the one module folder that no setting names (TLS is in it) relative to where Dovecot runs, its base_dir."""
    for library in root.glob("usr/lib/dovecot/libdovecot.so.*.*"):
        fixed = MODULES.ljust(len(INSTALLED_MODULES), b"\0")
        library.write_bytes(library.read_bytes().replace(INSTALLED_MODULES, fixed))


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
            print(f"make dovecot: {missing}", file=sys.stderr)
            print(
                f"The tests need Dovecot {VERSION}x. Where this cannot unpack it, install it with the system's own "
                f"package tool (Debian: `apt-get install {PACKAGE}`) and run `make test` again.",
                file=sys.stderr,
            )
            return 1
    print(f"Dovecot for the tests: {installation.binary}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
