#!/bin/sh
# Prints the path of a Python that can make the environment: 3.11 or later. PYTHON in the surroundings goes first.
set -eu
for name in ${PYTHON:-} python3.11 python3.12 python3.13 python3.14 python3 python; do
    # Asked to run, not only looked for: a version switcher leaves names that lead nowhere.
    if found=$("$name" -c 'import sys, venv; sys.version_info >= (3, 11) and print(sys.executable)' 2>/dev/null) \
        && [ -n "$found" ]; then
        echo "$found"
        exit 0
    fi
done
echo "followupd needs Python 3.11 or later, and found none (looked for python3.11 to python3.14, python3, python)." >&2
echo "Install one (Debian 12 and later: apt-get install python3 python3-venv) or name it: make PYTHON=/path/to/python3" >&2
exit 1
