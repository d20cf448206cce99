"""An invitation says when, where and with whom, whichever calendar wrote it, and nothing in it can stop the reading."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.judges.meeting import invitations_of, meeting_findings
from followupd.core.mail.body import read_body
from followupd.core.mail.invitation import MAX_LEFT_OUT, Invitation, invitations
from followupd.core.mail.reading import read

CET = timezone(timedelta(hours=1))
CEST = timezone(timedelta(hours=2))
OWN_RULES = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*lines: str, method: str = "REQUEST", zones: str = "") -> str:
    """An event with these lines, as it stands in a calendar part."""
    event = ["BEGIN:VEVENT", "UID:talk-1@firm.example", "SUMMARY:Interview", *lines, "END:VEVENT"]
    said = [f"METHOD:{method}"] if method else []
    text = ["BEGIN:VCALENDAR", "VERSION:2.0", *said, *zones.splitlines(), *event, "END:VCALENDAR", ""]
    return "\r\n".join(text)


def one(text: str) -> Invitation:
    (found,) = invitations(text)
    return found


@pytest.mark.parametrize(
    ("line", "zones", "start"),
    [
        ("DTSTART:20260302T090000Z", "", datetime(2026, 3, 2, 9, tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260302T100000", "", datetime(2026, 3, 2, 10, tzinfo=CET)),
        ('DTSTART;TZID="W. Europe Standard Time":20260702T100000', "", datetime(2026, 7, 2, 10, tzinfo=CEST)),
        ("DTSTART;TZID=/vendor.example/Europe/Berlin:20260702T100000", "", datetime(2026, 7, 2, 10, tzinfo=CEST)),
        ("DTSTART;TZID=Customized Time Zone:20260702T100000", OWN_RULES, datetime(2026, 7, 2, 10, tzinfo=CEST)),
        ("DTSTART;TZID=Customized Time Zone:20260302T100000", OWN_RULES, datetime(2026, 3, 2, 10, tzinfo=CET)),
        ("DTSTART;TZID=Customized Time Zone:20261101T100000", OWN_RULES, datetime(2026, 11, 1, 10, tzinfo=CET)),
        ("DTSTART;VALUE=DATE:20260302", "", datetime(2026, 3, 2, tzinfo=UTC)),
        ("DTSTART:20260302T090000", "X-WR-TIMEZONE:Europe/Berlin", datetime(2026, 3, 2, 9, tzinfo=CET)),
    ],
)
def test_the_hour_is_that_of_the_zone_the_calendar_names_or_brings_along(
    line: str, zones: str, start: datetime
) -> None:
    found = one(calendar(line, zones=zones)).start
    assert found == start
    assert found is not None
    assert found.utcoffset() == start.utcoffset()


def test_two_mails_that_define_a_zone_of_one_name_differently_do_not_disturb_each_other() -> None:
    other = OWN_RULES.replace("+0200", "+0900").replace("+0100", "+0800")
    line = "DTSTART;TZID=Customized Time Zone:20260702T100000"
    first, second = one(calendar(line, zones=OWN_RULES)), one(calendar(line, zones=other))
    assert (first.start, second.start) == (
        datetime(2026, 7, 2, 10, tzinfo=CEST),
        datetime(2026, 7, 2, 10, tzinfo=timezone(timedelta(hours=9))),
    )


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        (("DTEND:20260302T094500Z",), timedelta(minutes=45)),
        (("DURATION:PT1H30M",), timedelta(minutes=90)),
        ((), None),
        (("DTEND:20260301T090000Z",), None),
    ],
)
def test_the_end_is_stated_or_reckoned_from_the_length_and_never_before_the_start(
    lines: tuple[str, ...], length: timedelta | None
) -> None:
    found = one(calendar("DTSTART:20260302T090000Z", *lines))
    assert found.start is not None
    assert found.end == (found.start + length if length else None)


def test_who_asks_whom_is_read_with_names_and_answers() -> None:
    found = one(
        calendar(
            "DTSTART:20260302T090000Z",
            'ORGANIZER;CN="Keller, Jo":MAILTO:Jo@Firm.example',
            "ATTENDEE;CN=Mara Winter;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:mara@applicant.example",
            "ATTENDEE;CN=Room 4;CUTYPE=ROOM:urn:uuid:4",
        )
    )
    assert str(found.organiser) == "Keller, Jo <Jo@firm.example>"
    assert [str(a) for a in found.attendees] == ["Mara Winter <mara@applicant.example>"]
    assert found.answers == ("ACCEPTED",)


@pytest.mark.parametrize(
    ("method", "line", "said"),
    [
        ("REQUEST", "STATUS:CONFIRMED", "REQUEST"),
        ("REQUEST", "STATUS:CANCELLED", "CANCEL"),
        ("CANCEL", "STATUS:CANCELLED", "CANCEL"),
        ("REPLY", "SEQUENCE:0", "REPLY"),
        ("COUNTER", "SEQUENCE:0", "COUNTER"),
        ("", "SEQUENCE:0", "PUBLISH"),
    ],
)
def test_it_is_told_whether_a_meeting_is_asked_for_answered_or_called_off(method: str, line: str, said: str) -> None:
    assert one(calendar("DTSTART:20260302T090000Z", line, method=method)).method == said


def test_a_moved_meeting_has_the_same_uid_and_a_higher_sequence() -> None:
    found = one(calendar("DTSTART:20260302T090000Z", "SEQUENCE:2"))
    assert (found.uid, found.sequence) == ("talk-1@firm.example", 2)


def test_of_a_series_its_rule_is_read_what_is_left_out_of_it_and_which_one_is_meant() -> None:
    zoned = "TZID=Europe/Berlin"
    series = one(calendar(f"DTSTART;{zoned}:20260310T100000", "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4",
                          f"EXDATE;{zoned}:20260317T100000,20260331T100000"))  # fmt: skip
    assert series.repeats == "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
    assert series.left_out == (datetime(2026, 3, 17, 10, tzinfo=CET), datetime(2026, 3, 31, 10, tzinfo=CEST))
    moved = one(calendar(f"DTSTART;{zoned}:20260326T100000", f"RECURRENCE-ID;{zoned}:20260324T100000"))
    assert (moved.repeats, moved.occurrence) == ("", datetime(2026, 3, 24, 10, tzinfo=CET))


def test_what_stands_in_an_alarm_is_not_the_meetings() -> None:
    found = one(calendar("DTSTART:20260302T090000Z", "BEGIN:VALARM", "SUMMARY:Wake up", "DURATION:PT9H", "END:VALARM"))
    assert (found.summary, found.end) == ("Interview", None)


def test_one_line_that_cannot_be_read_does_not_hide_the_others() -> None:
    found = one(calendar("DTSTART:20260302T090000Z", 'ORGANIZER;CN="broken:mailto:jo@firm.example', "LOCATION:Room 2"))
    assert (found.place, found.start) == ("Room 2", datetime(2026, 3, 2, 9, tzinfo=UTC))


def test_every_way_of_attaching_an_invitation_gives_the_same_meeting() -> None:
    text = calendar("DTSTART:20260302T090000", "ORGANIZER;CN=Jo Keller:mailto:jo@firm.example", method="")
    ways = (
        'text/calendar; method=REQUEST; charset="utf-8"',
        "application/ics; method=REQUEST; name=invite.ics",
        'application/octet-stream; name="invite.ics"; method=REQUEST',
    )
    for way in ways:
        raw = (
            "From: Jo Keller <jo@firm.example>\r\nDate: Mon, 23 Feb 2026 09:00:00 +0100\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease join us.\r\n"
            f"--b\r\nContent-Type: {way}\r\n\r\n{text}\r\n--b--\r\n"
        ).encode()
        (found,) = meeting_findings(invitations_of(read(raw), read_body(raw)))
        assert dict(found.fields) == {
            "start": "2026-03-02T09:00:00+01:00",  # a time without a zone is the writer's
            "uid": "talk-1@firm.example",
            "method": "REQUEST",
            "sequence": "0",
            "organiser": "jo@firm.example",
            "organiser_name": "Jo Keller",
        }


PIECES = st.sampled_from(
    [
        "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:VALARM",
        "BEGIN:VALARM", "TZID:x", "DTSTART;TZID=x:20260302T090000",
        "DTSTART:99991231T235959Z", "DTSTART:00010101T000000", "DTEND;:",
        "DURATION:P99999999999D", "DURATION:-PT1H", "UID:\x00", "SUMMARY;X=\"", "ATTENDEE;CN=:mailto:a@b.example",
        "RRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYMONTH=99;BYDAY=-9SU", "TZOFFSETTO:+9959", "SEQUENCE:-1",
        "ORGANIZER:", "EXDATE:" + "20260101T000000Z," * 50, " folded", "METHOD:", "\ud800", "DTSTART;VALUE=PERIOD:x/y",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=40))
def test_whatever_a_calendar_holds_it_is_read(pieces: list[str]) -> None:
    for found in invitations("BEGIN:VCALENDAR\n" + "\n".join(pieces)):
        assert found.start is None or found.start.tzinfo is not None


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VTIMEZONE\n" * 4_000,
        "BEGIN:VEVENT\n" * 5_000,
        "BEGIN:VEVENT\nDTSTART:20260302T090000Z\n" + "ATTENDEE;CN=x:mailto:a@b.example\n" * 3_000 + "END:VEVENT",
        calendar("SUMMARY:" + "x" * 60_000),
        calendar("ATTENDEE" + ";X=1" * 15_000 + ":mailto:a@b.example"),
        calendar("SUMMARY:" + "\\n" * 30_000),
        "BEGIN:VEVENT\nUID:1\nEND:VEVENT\n" * 2_000,
    ],
)
def test_a_calendar_of_any_size_gives_a_handful_of_bounded_events(text: str) -> None:
    found = invitations(text)
    assert len(found) <= 5
    assert all(len(one.summary) <= 300 and len(one.attendees) <= 40 for one in found)


def test_of_what_is_left_out_of_a_series_a_bounded_number_is_kept_and_what_is_no_hour_is_passed_over() -> None:
    days = [f"2026{month:02d}{day:02d}T100000" for month in range(1, 13) for day in range(1, 29)]
    lines = [f"EXDATE;TZID=Europe/Berlin:{','.join(days[n : n + 30])}" for n in range(0, len(days), 30)]
    found = one(calendar("DTSTART;TZID=Europe/Berlin:20260105T100000", "RRULE:FREQ=DAILY", *lines))
    assert len(found.left_out) == MAX_LEFT_OUT
    assert found.left_out[-1] == datetime(2026, 12, 28, 10, tzinfo=CET)
    odd = one(calendar("DTSTART:20260105T100000Z", "EXDATE:20260112T100000Z,20261399T100000Z,2026T,20260119"))
    assert odd.left_out == (datetime(2026, 1, 12, 10, tzinfo=UTC), datetime(2026, 1, 19, tzinfo=UTC))


def test_on_whose_clocks_a_series_stands_is_kept_by_its_zone_s_name() -> None:
    rule = "RRULE:FREQ=WEEKLY"
    assert one(calendar("DTSTART;TZID=W. Europe Standard Time:20260310T100000", rule)).zone == "Europe/Berlin"
    assert one(calendar("DTSTART:20260310T100000Z", rule)).zone == ""
    assert one(calendar("DTSTART;TZID=Our own:20260310T100000", rule)).zone == ""
