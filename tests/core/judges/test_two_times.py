"""A calendar and the words beside it that name different hours are both told; where they agree, the calendar alone."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Verdict

EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@firm.example\r\n"
    "DTSTAMP:20260801T080000Z\r\nDTSTART:20260811T080000Z\r\nDTEND:20260811T090000Z\r\nSUMMARY:Interview\r\n"
    "ORGANIZER;CN=Jo Keller:mailto:jo@firm.example\r\nATTENDEE:mailto:mara@applicant.example\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def invited(text: str) -> Verdict:
    """By a mail in CEST, whose calendar begins at ten o'clock of that zone on Tuesday, 11 August."""
    parts = f"--b\nContent-Type: text/plain; charset=utf-8\n\nDear Mara,\n\n{text}\n\nJo Keller\n--b\n"
    calendar = f"Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n{EVENT}\n--b--\n"
    return judged(letter(parts + calendar, content_type="multipart/mixed; boundary=b"))


@pytest.mark.parametrize(
    "text",
    [
        "I look forward to our interview on Tuesday 11 August at 15:00.",
        "We would like to meet you on Wednesday 12 August at 10:00.",
        "wir laden Sie zum Gespräch am 11. August um 15:00 Uhr ein.",
        "nous vous invitons à un entretien le 12 août à 10h00.",
    ],
)
def test_an_hour_in_words_that_is_not_the_calendars_is_told_beside_it(text: str) -> None:
    told = [one for one in invited(text).evidence if one.startswith("its words name another time than the calendar")]
    assert len(told) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We would like to meet you on Tuesday 11 August at 10:00.",
        "We would like to meet you on Tuesday 11 August at 10:00, and not on Wednesday 12 August at 10:00.",
        "The calendar entry is attached.",
    ],
)
def test_an_hour_that_is_the_calendars_is_told_once(text: str) -> None:
    assert not [one for one in invited(text).evidence if "another time" in one]
