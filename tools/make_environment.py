"""Makes the virtual environment that `make` installs into, also on a Debian without python3-venv.

Debian cuts `ensurepip` out of its Python. Its own pip wheel is then fetched as a package and unpacked beside the
environment: nothing is installed in the system, and no root is needed.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
from importlib.util import find_spec
from pathlib import Path

from debian_packages import Apt, Unavailable

PIP = "python3-pip-whl"


def make(folder: Path) -> None:
    """A new environment with pip. Raises Unavailable where there is no pip to put into it."""
    try:
        if find_spec("ensurepip") is not None:
            venv.create(folder, clear=True, with_pip=True, symlinks=True)
        else:
            venv.create(folder, clear=True, with_pip=False, symlinks=True)
            _put_pip_into(folder)
    except BaseException:
        # A half-made environment would look finished to make.
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _put_pip_into(folder: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="followupd-pip-") as name:
        apt = Apt(Path(name))
        apt.update()
        apt.unpack((PIP,), Path(name) / "root")
        wheels = sorted((Path(name) / "root").rglob("pip-*.whl"))
        if not wheels:
            raise Unavailable(f"Debian's {PIP} holds no pip.")
        # A wheel is a zip that Python can run from: pip installs itself.
        install = [f"{wheels[0]}/pip", "install", "--quiet", "--no-index", str(wheels[0])]
        subprocess.run([str(folder / "bin" / "python"), *install], check=True)


def main() -> int:
    try:
        make(Path(sys.argv[1]))
    except (Unavailable, subprocess.CalledProcessError) as failure:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        print(f"{failure}\n{sys.executable} cannot make a virtual environment with pip by itself.", file=sys.stderr)
        print(f"On Debian or Ubuntu `apt-get install python{version}-venv` mends that.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
