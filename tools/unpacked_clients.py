"""Brings the mail clients the tests drive: Debian's own packages, unpacked into `.cache/clients`, nothing installed.

Run by `make test-clients`. No service starts and the system's configuration is untouched; each client is told by its
environment where its parts lie.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from debian_packages import Apt, Unavailable

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "clients"
ROOT = CACHE / "root"
PACKAGES = (
    "tmux",
    "neomutt",
    "thunderbird",
    "chromium",
    "php8.2-cli",
    "roundcube-core",
    "roundcube-sqlite3",
    "fonts-dejavu-core",
    "libpci3",  # Thunderbird asks for it by name, not as what it needs
)
# Where the fonts lie, unpacked or in the system. A browser ends without one, and a system without fonts says of none.
FONTS = CACHE / "fonts.conf"
FONTS_TEXT = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{root}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}/fonts</cachedir>
</fontconfig>
"""
# What each needs beside its package: by the name the tests know it under.
PROGRAMS: dict[str, str] = {
    "tmux": "usr/bin/tmux",
    "neomutt": "usr/bin/neomutt",
    "thunderbird": "usr/lib/thunderbird/thunderbird",
    "chromium": "usr/lib/chromium/chromium",
    "php": "usr/bin/php8.2",
}


@dataclass(frozen=True, slots=True)
class Program:
    """One program and what its environment must hold beside the usual."""

    path: Path
    environment: dict[str, str]

    def variables(self) -> list[str]:
        """NAME=VALUE for each, as `env` takes them."""
        return [f"{name}={value}" for name, value in self.environment.items()]


def program(name: str) -> Program:
    """The unpacked one. Raises Unavailable with what to run."""
    path = place(PROGRAMS[name])
    if not path.exists():
        raise Unavailable(f"{path} is not here. Run `make clients`, which unpacks it.")
    return Program(path, {"LD_LIBRARY_PATH": _library_path(path), "FONTCONFIG_FILE": str(FONTS)})


def place(name: str) -> Path:
    """Where a file of the packages lies: unpacked, or in the system, if apt left it out because it is there."""
    return ROOT / name if (ROOT / name).exists() else Path("/") / name


def _library_path(path: Path) -> str:
    """The program's own folder first, for it may bring newer libraries than Debian's, then every folder with some."""
    folders = [*ROOT.glob("usr/lib/*-linux-*"), *ROOT.glob("lib/*-linux-*")]
    inner = [folder for parent in folders for folder in (parent / "pulseaudio", parent / "blas", parent / "lapack")]
    return ":".join(str(folder) for folder in (path.parent, *folders, *inner) if folder.is_dir())


def lacks() -> str:
    """Why the clients cannot be used, or an empty string. Asks the loader for every library."""
    for name, path in PROGRAMS.items():
        try:
            found = program(name)
        except Unavailable as missing:
            return str(missing)
        said = subprocess.run(
            [shutil.which("ldd") or "ldd", str(found.path)],
            env=os.environ | found.environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        ).stdout
        for line in said.splitlines():
            if "not found" in line:
                return f"{path}: {line.strip()}"
    return "" if place("usr/share/roundcube/index.php").exists() else "Roundcube is not unpacked"


def fetch() -> None:
    """Downloads and unpacks what the system lacks of the clients."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as name:
        work, root = Path(name), Path(name) / "root"
        apt = Apt(work)
        apt.update()
        apt.unpack(apt.missing_for(*PACKAGES, anew=True), root)
        _repoint(root)
        if ROOT.exists():
            ROOT.rename(work / "old")
        root.rename(ROOT)
    FONTS.write_text(FONTS_TEXT.format(root=ROOT, cache=CACHE))


def _repoint(root: Path) -> None:
    """Links that name a place in the system lead to the same place in the unpacked tree; what apt left out because the
    system has it, they lead to there.
    """
    for link in [path for path in root.rglob("*") if path.is_symlink()]:
        target = Path(os.path.normpath(link.parent / link.readlink()))
        place = target.relative_to(root) if target.is_relative_to(root) else Path(str(target).lstrip("/"))
        inside = root / place
        if not link.exists() or not target.is_relative_to(root):
            found = os.path.relpath(inside, link.parent) if os.path.lexists(inside) else f"/{place}"
            if os.path.lexists(inside) or Path(found).exists():
                link.unlink()
                link.symlink_to(found)


def main() -> int:
    if reason := lacks():
        try:
            fetch()
        except Unavailable as missing:
            print(f"make clients: {missing}", file=sys.stderr)
            return 1
        reason = lacks()
    if reason:
        print(
            f"make clients: {reason}. The tests with real mail clients need Debian's packages; where they cannot be "
            f"unpacked, install them (`apt-get install --no-install-recommends {' '.join(PACKAGES)}`).",
            file=sys.stderr,
        )
        return 1
    print(f"Mail clients for the tests: {ROOT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
