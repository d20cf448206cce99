"""When the user is away, whom nothing is written to, and where they are: each mistake is told with the fix."""

from datetime import date

import pytest

from config.desk import ACCOUNT, ME, Desk


def test_absences_and_barred_addresses_are_read(desk: Desk) -> None:
    away = 'away = ["2026-08-01..2026-08-20", "2026-09-04"]\n'
    never = '[limits]\nnever = ["Boss@firm.example", "@My-Employer.example"]\n'
    policy = desk.load(ME + away + never + ACCOUNT).policy
    assert policy.away == ((date(2026, 8, 1), date(2026, 8, 20)), (date(2026, 9, 4), date(2026, 9, 4)))
    assert policy.limits.never == ("Boss@firm.example", "@my-employer.example")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('away = ["2026-08-20..2026-08-01"]', "write the first day first"),
        ('away = ["2026-13-01..2026-13-05"]', "write it as in '2026-08-01..2026-08-20'"),
        ('away = ["August"]', "write it as in '2026-08-01..2026-08-20'"),
        ('away = ["2026-08-01..2226-08-20"]', "look at its years"),
        ('away = "2026-08-01..2026-08-20"', "must be a list"),
        ("away = [2026-08-01]", "must be text in quotes"),
    ],
)
def test_a_mistake_about_an_absence_is_told_with_the_fix(desk: Desk, written: str, said: str) -> None:
    (told,) = desk.me(written)
    assert said in told


@pytest.mark.parametrize("written", ["@", "@firm", "firm.example", "a b@firm.example", "@@firm.example"])
def test_what_is_neither_an_address_nor_a_domain_is_told(desk: Desk, written: str) -> None:
    (told,) = desk.problems(ME + f'[limits]\nnever = ["{written}"]\n' + ACCOUNT)
    assert "limits.never" in told and "write it" in told


def test_where_they_are_is_read(desk: Desk) -> None:
    theirs = '[recipients]\nholidays = { "@Firm.example" = "US", "jo@firm.example" = "DE-BY", "@a.fr" = "" }\n'
    policy = desk.load(ME + theirs + ACCOUNT).policy
    assert policy.recipients == (("@firm.example", "US"), ("jo@firm.example", "DE-BY"), ("@a.fr", ""))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('holidays = { "@firm.example" = "XX" }', "write a code as in 'US' or 'DE-BE'"),
        ('holidays = { "firm.example" = "US" }', "write it as in '@firm.example'"),
        ('holidays = "US"', 'must be a table in braces, as in: holidays = { "@firm.example" = "US"'),
        ('country = "US"', "unknown key; remove it (known here: holidays)"),
    ],
)
def test_a_mistake_about_where_they_are_is_told_with_the_fix(desk: Desk, written: str, said: str) -> None:
    (told,) = desk.problems(ME + f"[recipients]\n{written}\n" + ACCOUNT)
    assert said in told and "config.toml:6: recipients" in told and "[key]" not in told
