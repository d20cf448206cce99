"""Looking is quick: what only looks loads none of what reads mail, judges it or words letters."""

import subprocess
import sys

LOOK = """\
import sys
import followupd.cli.agenda
import followupd.cli.status
print(*sorted(sys.modules))
"""
NOT_LOADED = (
    "followupd.adapters.imap", "followupd.config.schema", "followupd.core.judges.in_order", "followupd.core.mail.body",
    "followupd.core.mail.language", "followupd.core.mail.reading", "followupd.core.meaning.shingles",
    "followupd.core.pursuits.known", "followupd.daemon.house", "followupd.daemon.letters", "followupd.words",
    "icalendar", "imapclient", "jinja2", "pydantic",
)  # fmt: skip


def test_what_only_looks_loads_nothing_that_reads_judges_or_words() -> None:
    told = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    loaded = told.stdout.split()
    assert "followupd.core.pursuits.history" in loaded
    assert [name for name in NOT_LOADED if name in loaded] == []
