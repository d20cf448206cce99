"""Until when somebody is away, in the words notes are written in. The notes arrive on Monday, 3 August 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.dates import LONGEST_ABSENCE, LONGEST_WITH_YEAR, absence_end

MONDAY = date(2026, 8, 3)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("I am out of the office until 14 August.", 14),
        ("I am out of the office until August 14th, 2026 and will reply then.", 14),
        ("I will be away from 3 to 14 August.", 14),
        ("I'm on vacation Aug 3rd through Aug 14th.", 14),
        ("I am travelling on August 3-14. During that time I read little mail.", 14),
        ("I am out of office 08/03/2026 - 08/14/2026", 14),
        ("I am away through 14/08/2026", 14),
        ("I'm on leave and return on Mon, 17 Aug.", 17),
        ("I am currently out of the office\nand will return on\nTuesday, August 18.", 18),
        ("I am out of the office starting 3 August 2026 and will not return until 17 August 2026.", 17),
        ("I'm away until 14 August, back on 17 August.", 17),
        ("I am out of the office from 08/03 returning 08/17.", 17),
        ("On leave. I will reply to your mail after 14 August.", 14),
        ("Away; back 2026-08-17", 17),
        ("I'll be back on Monday.", 10),
        ("I am out today and back tomorrow.", 4),
        ("On parental leave until the end of August.", 31),
        ("I am away, back in the office on Tuesday, 19 August.", 19),  # the 19th is a Wednesday: the full date counts
        ("Ich bin bis einschließlich 14.08.2026 nicht im Büro.", 14),
        ("Ich bin bis zum 14.8. im Urlaub.", 14),
        ("bin bis 14.08 im Urlaub", 14),
        ("Ich bin vom 3. bis 14. August im Urlaub.", 14),
        ("Ich bin in der Zeit vom 03.08.2026 bis zum 14.08.2026 nicht im Hause.", 14),
        ("Urlaub 03.08. - 14.08.2026", 14),
        ("Ab dem 17. August bin ich wieder für Sie da.", 17),
        ("Ich bin am 17.08. wieder im Büro.", 17),
        ("Ich bin derzeit nicht im Büro und ab Montag, 17.08.2026 wieder erreichbar.", 17),
        ("Ich kehre am Montag, den 17. August 2026 zurück.", 17),
        ("Ich bin erst am 17.08.2026 wieder erreichbar.", 17),
        ("Ab Dienstag bin ich zurück.", 4),
        ("Ich bin bis Ende August abwesend.", 31),
        ("Je suis absent jusqu'au 14 août inclus.", 14),
        ("Je serai de retour le lundi 17 août.", 17),
        ("Estaré fuera de la oficina hasta el 14 de agosto.", 14),
        ("Sono fuori ufficio fino al 14 agosto.", 14),
        ("Estou de férias até 14 de agosto.", 14),
        ("Ik ben afwezig tot en met 14 augustus.", 14),
        ("8月14日まで休暇をいただいております。", 14),
    ],
)  # fmt: skip
def test_the_day_a_note_names_is_read(note: str, day: int) -> None:
    found = absence_end(note, "", MONDAY)
    assert found is not None
    assert found[0] == date(2026, 8, day)
    assert found[1]
    assert len(found[1]) <= 200
    assert "\n" not in found[1]


@pytest.mark.parametrize(
    "note",
    [
        "I am out sick today.",
        "I am away until XX August.",
        "I am out of the office until 14 August 2025.",
        "In urgent cases call me until 6 pm.",
        "Until 12.30 nobody is here.",
        "The position was filled in May 2026, back then.",
        "I may return 3 calls.",
        "I am away until 31.02.2026",
        "",
    ],
)
def test_where_no_day_is_plainly_named_none_is_guessed(note: str) -> None:
    assert absence_end(note, "", MONDAY) is None


def test_the_subject_is_read_where_the_text_names_none() -> None:
    assert absence_end("I am away.", "Out of office until 14 August", MONDAY) is not None
    found = absence_end("I am away until 7 August.", "Out of office until 14 August", MONDAY)
    assert found is not None
    assert found[0] == date(2026, 8, 7)


def test_the_day_of_absence_goes_before_other_days_in_the_note() -> None:
    note = "The offer holds until 31 August. I am out of the office until 14 August."
    found = absence_end(note, "", MONDAY)
    assert found == (date(2026, 8, 14), "I am out of the office until 14 August.")


def test_a_day_without_its_year_may_lie_behind_new_year() -> None:
    found = absence_end("Ich bin bis 6. Januar nicht im Büro.", "", date(2026, 12, 21))
    assert found is not None
    assert found[0] == date(2027, 1, 6)


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)), st.integers(0, 110))
def test_a_full_date_is_that_date_in_every_way_of_writing_it(received: date, ahead: int) -> None:
    day = received + timedelta(days=ahead)
    for written in (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%B} {day.day}, {day.year}",
    ):
        found = absence_end(f"I am out of the office until {written}.", "", received)
        assert found is not None, written
        assert found[0] == day


_WORDS = st.sampled_from(
    [
        "until",
        "back on",
        "bis",
        "from",
        "to",
        "3",
        "14",
        ".",
        "/",
        "-",
        "August",
        "Monday",
        "2026",
        "end of",
        "\n",
        "31.12.",
    ]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=200), st.dates())
def test_whatever_is_written_the_day_lies_ahead_and_near_or_is_none(text: str, received: date) -> None:
    found = absence_end(text, text, received)
    longest = LONGEST_WITH_YEAR if "20" in text else LONGEST_ABSENCE
    assert found is None or timedelta(0) <= found[0] - received <= longest


def test_only_the_days_own_year_makes_an_absence_long() -> None:
    assert absence_end("I am away from 2026 until 31.12.", "", date(2026, 3, 2)) is None


def test_a_year_written_out_may_lie_far_ahead() -> None:
    received = date(2026, 3, 2)
    for text, day in (
        ("Ich bin bis zum 31.12.2026 in Elternzeit.", date(2026, 12, 31)),
        ("I am on parental leave until 1 December 2026.", date(2026, 12, 1)),
    ):
        found = absence_end(text, "", received)
        assert found and found[0] == day
    assert absence_end("I am away until 1 December 2036.", "", received) is None
