"""Brings Dovecot for the tests: Debian's own packages, unpacked into `.cache/dovecot`, nothing installed.

`apt-get` is asked what the system lacks (`-s` only says it), with lists and cache of our own, so neither root nor the
system's own state is needed or touched. No service is started and no mail configuration is read. Run by `make test`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "dovecot"
PACKAGE = "dovecot-imapd"
SYSTEM = Path("/")
# What the tests' own configuration is written for; 2.4 has another language.
VERSION = "2.3."
INSTALLED_MODULES = b"/usr/lib/dovecot/modules\0"
MODULES = b"modules\0"


class Unavailable(Exception):
    """Dovecot cannot be had here; the message says what to do."""


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

    def lacks(self) -> str:
        """Why this Dovecot cannot be used, or an empty string. Asks the loader for every library, and the version."""
        needed = (
            self.binary,
            *(self.libexec / name for name in ("imap", "imap-login", "auth", "anvil", "log", "config")),
        )
        for program in needed:
            if not program.exists():
                return f"{program} is missing"
            libraries = _output("ldd", str(program), environment=self.environment())
            for line in libraries.splitlines():
                if "not found" in line:
                    return f"{program}: {line.strip()}"
        version = _output(str(self.binary), "--version", environment=self.environment()).strip()
        return "" if version.startswith(VERSION) else f"{self.binary} is version {version}, the tests need {VERSION}x"

    def environment(self) -> dict[str, str]:
        return {"PATH": os.defpath, "LC_ALL": "C"} | (
            {"LD_LIBRARY_PATH": self.library_path} if self.library_path else {}
        )


def find() -> Installation:
    """The Dovecot to test with: the unpacked one, else one the system has. Raises Unavailable with what to run."""
    reasons = []
    for root in (CACHE / "root", SYSTEM):
        installation = Installation(root)
        if not (reason := installation.lacks()):
            return installation
        reasons.append(reason)
    raise Unavailable(f"no Dovecot to test with ({'; '.join(reasons)}). Run `make dovecot`, which unpacks one here.")


def fetch() -> Installation:
    """Downloads and unpacks what the system lacks of Dovecot, then says which one the tests will use."""
    for tool in ("apt-get", "dpkg-deb"):
        if shutil.which(tool) is None:
            raise Unavailable(
                f"`{tool}` is not here, so Debian's Dovecot cannot be unpacked. "
                f"Install Dovecot {VERSION}x (its IMAP server) with this system's own package tool and run again."
            )
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as name:
        root = _unpack(Path(name))
        # One rename, so that a second `make test` at the same time sees all of it or nothing.
        old = Path(name) / "old"
        if (CACHE / "root").exists():
            (CACHE / "root").rename(old)
        root.rename(CACHE / "root")
    return find()


def _unpack(work: Path) -> Path:
    """Downloads into `work` and returns the folder with the packages' files."""
    for folder in ("lists/partial", "cache/archives/partial", "packages", "root"):
        (work / folder).mkdir(parents=True)
    (work / "root").chmod(0o755)
    apt = ["apt-get", "-q", "-o", f"Dir::State::lists={work / 'lists'}", "-o", f"Dir::Cache={work / 'cache'}"]
    if os.geteuid() == 0:
        # apt would drop to a user who may not be able to look into this checkout.
        apt += ["-o", "APT::Sandbox::User=root"]
    _run([*apt, "update"], work, "Check the network and /etc/apt/sources.list*, then run `make dovecot` again.")
    simulated = _run(
        [*apt, "-s", "--no-install-recommends", "install", PACKAGE],
        work,
        f"Does `apt-get -s install {PACKAGE}` work here? Where it does not, `apt-get -f install` often mends it.",
    )
    wanted = [_named(line) for line in simulated.splitlines() if line.startswith("Inst ")]
    if wanted:
        _run([*apt, "download", *wanted], work / "packages", "Check the network, then run `make dovecot` again.")
    for package in sorted((work / "packages").glob("*.deb")):
        _run(["dpkg-deb", "-x", str(package), str(work / "root")], work, "Is the disk full? `df -h .` tells.")
    _repoint_modules(work / "root")
    return work / "root"


def _repoint_modules(root: Path) -> None:
    """Makes the one module folder that no setting names (TLS is in it) relative to where Dovecot runs, its base_dir."""
    for library in root.glob("usr/lib/dovecot/libdovecot.so.*.*"):
        fixed = MODULES.ljust(len(INSTALLED_MODULES), b"\0")
        library.write_bytes(library.read_bytes().replace(INSTALLED_MODULES, fixed))


def _named(line: str) -> str:
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


def _output(*command: str, environment: dict[str, str]) -> str:
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", env=environment, check=False
    ).stdout


def main() -> int:
    try:
        installation = find()
    except Unavailable:
        try:
            installation = fetch()
        except Unavailable as missing:
            print(f"make dovecot: {missing}", file=sys.stderr)
            return 1
    print(f"Dovecot for the tests: {installation.binary}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
