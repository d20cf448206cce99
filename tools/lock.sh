#!/bin/sh
# Writes the three lock files anew: every package with its hashes, for Python 3.11 and later, naming no index.
# Run by `make lock`, with the folder of an environment of its own for uv. Extra arguments go to uv (--upgrade).
set -eu
environment=$1
shift
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check "uv==0.13.9"

compile() {
    output=$1
    shift
    UV_CUSTOM_COMPILE_COMMAND="make lock" "$environment/bin/uv" pip compile \
        --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-config --output-file "$output" "$@"
}

compile requirements.txt pyproject.toml --extra demo --group build "$@"
# The same versions, and what tests and lint need besides.
compile requirements-dev.txt pyproject.toml --extra demo --extra dev --group build --constraint requirements.txt "$@"
compile requirements-fuzz.txt --group fuzz "$@"
