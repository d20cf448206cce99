# make demo: see it work, without a mailbox of your own.  make test, make test-clients, make lint: what CI runs.
# Everything is made inside this folder: .venv (Python packages, by hash) and .cache (Dovecot, Cyrus and the mail clients, unpacked, not installed).

.PHONY: demo test test-clients clients-page record-clients clients soak bench accuracy weights lint dovecot cyrus lock clean
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
# As many workers as cores, four at most: each has a Dovecot of its own.
WORKERS := --numprocesses auto --maxprocesses 4 --dist worksteal
# make test TESTS="tests/core -x"
TESTS :=
BENCH :=

demo: $(VENV)/demo-installed
	$(BIN)/followupd demo

test: $(VENV)/dev-installed dovecot cyrus
	$(BIN)/python -m pytest $(WORKERS) $(TESTS)

# Real mail clients on our drafts: Debian's packages, fetched once. They are started one after the other. CI runs it too.
test-clients: $(VENV)/dev-installed dovecot clients
	$(BIN)/python -m pytest tests/clients/live/in_real_clients.py $(TESTS)

# Writes the tables of docs/clients.md anew, from what the clients did.
clients-page: $(VENV)/dev-installed dovecot clients
	FOLLOWUPD_WRITE_CLIENTS=1 $(BIN)/python -m pytest tests/clients tests/clients/live/in_real_clients.py

# Records anew what the clients leave of drafts that open a thread: tests/clients/captures/opens.
record-clients: $(VENV)/dev-installed dovecot clients
	PYTHONPATH=tests:tools $(BIN)/python -m clients.live.recording

# Every byte of an APPEND cut in every way, and twenty times as many histories as in `make test`, never the same.
soak: $(VENV)/dev-installed dovecot cyrus
	FOLLOWUPD_SOAK=1 $(BIN)/python -m pytest $(WORKERS) --timeout 0 tests/faults tests/lives tests/clients/test_draft_lives.py $(TESTS)

# Speed and memory as ratios to bounds of the same run; .cache/bench keeps the mailbox of 100,000.
# make bench BENCH="--only scan --rounds 3"
bench: $(VENV)/dev-installed dovecot
	PYTHONPATH=.:tests:tools $(BIN)/python -m bench $(BENCH)

# docs/servers.md, from the contract that every server is held to.
servers-page: $(VENV)/dev-installed
	PYTHONPATH=tests:tools $(BIN)/python -m contract.table

# How well mail is read, worst mistakes first: make accuracy, or make accuracy CORPUS=folder (with a mail.jsonl in it;
# a reply.jsonl and a stress.jsonl beside it are measured too).
accuracy: $(VENV)/dev-installed
	@PYTHONPATH=tests $(BIN)/python -m accuracy $(CORPUS)

# Learns anew, from where they are, what the words of mail speak for: from the project's own texts and, with CORPUS=folder,
# from labelled mail of yours (its form: tests/accuracy/learning.py).
weights: $(VENV)/dev-installed
	@PYTHONPATH=tests $(BIN)/python -m accuracy.learning $(CORPUS)

# Ten minutes of mail made by chance, read and judged; what breaks it is kept in .cache/fuzz. make fuzz SECONDS=60
SECONDS := 600
fuzz: $(VENV)/dev-installed
	$(PIP) install --quiet --require-hashes --requirement requirements-fuzz.txt
	PYTHONPATH=tests $(BIN)/python -m accuracy.fuzzing -max_total_time=$(SECONDS)

lint: $(VENV)/dev-installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

dovecot: $(BIN)/python
	@$(BIN)/python tools/unpacked_dovecot.py

cyrus: $(BIN)/python
	@$(BIN)/python tools/unpacked_cyrus.py

clients: $(BIN)/python
	@$(BIN)/python tools/unpacked_clients.py

$(BIN)/python:
	@python=$$(sh tools/find_python.sh) && echo "$(VENV): $$python" && "$$python" tools/make_environment.py $(VENV)

$(VENV)/demo-installed: requirements.txt pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes --requirement requirements.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev-installed: requirements-dev.txt pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/demo-installed

# make lock LOCK=--upgrade
lock: $(BIN)/python
	$(BIN)/python tools/make_environment.py .cache/lock
	sh tools/lock.sh .cache/lock $(LOCK)

clean:
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis dist build
