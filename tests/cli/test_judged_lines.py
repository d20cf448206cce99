"""What `judge` prints of a mail is for a person: each line says something, and shows the day that was read."""

from typing import Any

import pytest

from followupd.cli.judged_lines import lines

MAIL: dict[str, Any] = {
    "file": "a.eml",
    "kind": "human",
    "evidence": [],
    "findings": [],
    "return_date": None,
    "recipients": [],
    "flaws": [],
}


def told(*findings: dict[str, str], **fields: Any) -> list[str]:
    return [line.strip() for line in lines({**MAIL, "findings": list(findings), **fields})]


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        ({"kind": "deadline", "date": "2026-03-06"}, "deadline Fri 2026-03-06: by then"),
        ({"kind": "stated_date", "date": "2026-04-03", "what": "answer"}, "stated date Fri 2026-04-03: by then"),
        ({"kind": "proposed_time", "date": "2026-03-10", "time": "15:00", "said": "proposed"},
         "proposed time Tue 2026-03-10 15:00: by then"),
        ({"kind": "proposed_time", "time": "09:00", "until": "10:30", "said": "named"},
         "proposed time 09:00-10:30: by then"),
        ({"kind": "meeting", "start": "2026-03-10T15:00:00+01:00"}, "meeting Tue 2026-03-10 15:00 UTC+01:00: by then"),
        ({"kind": "client", "name": "Kestrel Rail"}, "client Kestrel Rail: by then"),
    ],
)  # fmt: skip
def test_a_line_shows_the_day_and_the_hour_that_were_read(finding: dict[str, str], line: str) -> None:
    assert told({"text": "by then", **finding}) == ["a.eml: human", line]


def test_a_yes_to_a_time_is_told_in_words_and_only_beside_a_time() -> None:
    wishes = {"kind": "meeting_word", "text": "All the best.", "word": "yes"}
    assert told(wishes) == ["a.eml: human"]
    time = {"kind": "proposed_time", "text": "Tuesday at 3 is fine.", "time": "15:00", "said": "named"}
    agrees = {"kind": "meeting_word", "text": "Tuesday at 3 is fine.", "word": "yes"}
    assert told(time, agrees)[1:] == ["proposed time 15:00, agrees to a time: Tuesday at 3 is fine."]


def test_an_invitation_that_is_called_off_is_not_headed_as_one() -> None:
    off = {"kind": "meeting", "text": "Talk", "method": "CANCEL"}
    assert told(off, kind="interview_invitation")[0] == "a.eml: interview invitation, called off"
