"""Who is away for whole weeks is back on the Monday behind them, however the weeks are told, in seven languages.

The mails come in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import dates, read


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I am on holiday next week and the week after.", "2026-03-23"),
        ("I'm out next week.", "2026-03-16"),
        ("I'm away this week and next.", "2026-03-16"),
        ("Next week and the following one I am on leave.", "2026-03-23"),
        ("Ich bin nächste und übernächste Woche im Urlaub.", "2026-03-23"),
        ("Ich bin diese und nächste Woche im Urlaub.", "2026-03-16"),
        ("Nächste Woche bin ich unterwegs.", "2026-03-16"),
        ("Je suis en congés la semaine prochaine et la suivante.", "2026-03-23"),
        ("Je serai absente la semaine prochaine et celle d'après.", "2026-03-23"),
        ("Estaré de vacaciones la próxima semana y la siguiente.", "2026-03-23"),
        ("Sarò in ferie la prossima settimana e quella dopo.", "2026-03-23"),
        ("Estou de férias na próxima semana e na seguinte.", "2026-03-23"),
        ("Volgende week en de week daarna ben ik met vakantie.", "2026-03-23"),
        ("I'm out until 20 March.", "2026-03-20"),
        ("Ik ben er tot en met vrijdag niet.", "2026-03-09"),
    ],
)
def test_who_is_away_for_weeks_is_written_to_behind_the_last_of_them(text: str, back: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {(back, "contact_again")})


@pytest.mark.parametrize(
    "text",
    [
        "I'm away next week and the week after, then I'll get back to you.",
        "Nächste Woche und die Woche darauf bin ich nicht da. Danach melde ich mich.",
    ],
)
def test_who_comes_to_it_behind_the_weeks_answers_then(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-23", "answer")}


@pytest.mark.parametrize(
    "text",
    [
        "I was away last week and the week before.",
        "The office is open next week and the week after.",
        "The interviews are next week and the week after.",
        "I am not the right one, and I am out of ideas this week.",
        "Ich bin ab nächster Woche im Urlaub.",
    ],
)
def test_weeks_of_something_else_and_those_gone_by_are_no_absence(text: str) -> None:
    assert not [one for one in dates(read(f"{text}\n\nJo Keller")) if one[1] == "contact_again"]


def test_who_is_away_today_and_calls_next_week_is_not_away_next_week() -> None:
    verdict = read("I am away today and will call you next week.\n\nJo Keller")
    assert dates(verdict) == {("2026-03-13", "answer")}
