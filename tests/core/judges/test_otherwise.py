"""What stands in a mail beside what was read as its end is kept, for the user's word that the end was misread."""

import pytest

from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict

NO = "Unfortunately we have decided to go forward with another candidate."


def spared(verdict: Verdict) -> tuple[str, str] | None:
    """What it means otherwise, and the sentence; None where nothing is kept."""
    return next(((one.field("meaning"), one.text) for one in verdict.findings if one.kind == "otherwise"), None)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (NO, ("holds", "")),
        (f"{NO} We will be in touch.", ("holds", "We will be in touch.")),
        (f"{NO} May we keep your papers?", ("asks", "May we keep your papers?")),
        (
            "Leider haben wir uns für eine andere Person entschieden. Wir melden uns bei Ihnen.",
            ("holds", "Wir melden uns bei Ihnen."),
        ),
    ],
)
def test_what_is_no_end_after_all_holds_unless_something_in_it_asks(text: str, meaning: tuple[str, str]) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "closes" and spared(verdict) == meaning


@pytest.mark.parametrize("text", ["We will be in touch.", "Could you send your references?"])
def test_of_what_is_no_end_as_it_was_read_nothing_is_kept_twice(text: str) -> None:
    assert spared(read(f"{text}\n\nJo Keller")) is None
