"""One stretch of time and one day are told once, though a sentence names both a length and somebody's absence."""

from typing import Any

import pytest

from core.judges.test_meaning import dates, read
from followupd.cli.judged_lines import lines


@pytest.mark.parametrize(
    "text",
    [
        "The hiring manager is on leave this week, so it will be next Friday before we can tell you more.",
        "Die Chefin ist diese Woche im Urlaub, deshalb melden wir uns erst am 13. März bei Ihnen.",
        "La responsable est en congés cette semaine, nous reviendrons donc vers vous vendredi 13 mars.",
    ],
)
def test_the_week_in_which_somebody_is_away_is_not_the_one_in_which_they_answer(text: str) -> None:
    assert dates(read(f"Hello,\n\n{text}\n\nJo Keller")) == {("2026-03-13", "answer")}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("We will contact you within 14 days.", "within 14 days"),
        ("La contatteremo entro 14 giorni.", "entro 14 giorni"),
        ("Je hoort binnen twee weken van ons.", "binnen twee weken"),
    ],
)
def test_a_period_from_which_a_day_was_reckoned_is_not_told_again(text: str, period: str) -> None:
    found = [
        {"kind": "period", "text": period, "days": "14"},
        {"kind": "stated_date", "text": text, "date": "2026-03-18", "what": "answer"},
    ]
    data: dict[str, Any] = {
        "file": "a.eml",
        "date": "2026-03-04",
        "kind": "acknowledgement",
        "evidence": [],
        "recipients": [],
    }
    told = lines({**data, "flaws": [], "findings": found})
    assert told[1:] == [f"  they answer by Wed 2026-03-18 (reckoned from Wed 2026-03-04): {text}"]


def test_a_period_without_a_day_is_told() -> None:
    data: dict[str, Any] = {
        "file": "a.eml",
        "date": None,
        "kind": "acknowledgement",
        "evidence": [],
        "recipients": [],
        "flaws": [],
    }
    told = lines({**data, "findings": [{"kind": "period", "text": "within 14 days", "days": "14"}]})
    assert told[1:] == ["  they say it takes 14 days: within 14 days"]
