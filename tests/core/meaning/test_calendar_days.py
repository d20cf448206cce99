"""Days that a letter names: those that there are, under their own weekdays."""

from datetime import UTC, datetime

import pytest

from core.meaning.test_check import GOOD
from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged

NOW = datetime(2026, 5, 28, 9, tzinfo=UTC)  # a Thursday
WRONG = (
    ("en", "on 31 April", "31 April"),
    ("en", "on the 31st of June", "31st of June"),
    ("en", "on April 31st", "April 31st"),
    ("en", "on 29 February 2026", "29 February 2026"),
    ("en", "on 30 Feb.", "30 Feb"),
    ("en", "on 29 February", "29 February"),
    ("en", "on Tuesday 4 May", "Tuesday 4 May"),
    ("en", "on Tuesday, 4 May 2026", "Tuesday, 4 May 2026"),
    ("en", "on Tuesday, May 4th,", "Tuesday, May 4th"),
    ("en", "on Mon 2 June", "Mon 2 June"),
    ("en", "on 2026-04-31", "2026-04-31"),
    ("de", "am 31. April", "31. April"),
    ("de", "am Dienstag, den 4. Mai", "Dienstag, den 4. Mai"),
    ("de", "am 31.04.2026", "31.04.2026"),
    ("de", "am 32. Mai", "32. Mai"),
    ("fr", "le 31 avril", "31 avril"),
    ("fr", "le mardi 4 mai", "mardi 4 mai"),
    ("es", "el 31 de abril", "31 de abril"),
    ("es", "el martes 4 de mayo de 2026", "martes 4 de mayo de 2026"),
)
RIGHT = (
    ("en", "on Monday 4 May"),
    ("en", "on Monday, May 4, 2026"),
    ("en", "on 29 February 2028"),
    ("en", "on 31 May, and the 12 may help"),
    ("en", "at 45 March Street"),
    ("en", "You wrote: “Tuesday 4 May suits me”"),
    ("en", "version 3.40 in March, and 4.5.2026 of the tool"),
    ("en", "by Friday 8 January"),  # of 2027
    ("en", "on Friday, and on 4 May"),
    ("en", "May 90% of it"),
    ("en", "in March 2026"),
    ("de", "am Montag, dem 4. Mai"),
    ("de", "So 31. Mai"),
    ("de", "am 04.05.2026"),
    ("fr", "le lundi 4 mai et le 1er juin"),
    ("es", "el lunes 4 de mayo"),
)


def days(said: str, language: str, now: datetime | None = NOW) -> list[str]:
    judged = Judged(GOOD.replace("Thank you for", f"We meet {said}, I think. Thank you for"), language, now=now)
    return [flaw.words for flaw in flaws(judged) if flaw.rule == "date"]


@pytest.mark.parametrize(("language", "said", "words"), WRONG)
def test_a_day_that_there_is_not_is_found(language: str, said: str, words: str) -> None:
    (found,) = days(said, language)
    assert found.rstrip(".,") == words


@pytest.mark.parametrize(("language", "said"), RIGHT)
def test_every_other_day_is_left_alone(language: str, said: str) -> None:
    assert days(said, language) == []


def test_the_right_weekday_is_named() -> None:
    judged = Judged(GOOD.replace("on 4 May", "on Tuesday 4 May"), "en", now=NOW)
    assert [flaw.reason for flaw in flaws(judged)] == ["that day is a Monday (2026-05-04)"]


def test_of_a_day_without_a_year_nothing_is_said_where_the_letters_day_is_not_known() -> None:
    assert days("on Tuesday 4 May", "en", None) == []
    assert days("on 31 April", "en", None) == ["31 April"]
