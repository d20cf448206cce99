"""What a posting says of itself is read where the user quotes it: the day it closes, and that nobody should ask."""

from datetime import date

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.posting import posting

SENT = date(2026, 3, 2)
CLOSES = {
    "The closing date for applications is 20 March 2026.": "2026-03-20",
    "> Application deadline: 20 March 2026\n> Reference 4711": "2026-03-20",
    "Applications close on 20 March.": "2026-03-20",
    "Bewerbungsfrist: 20.03.2026": "2026-03-20",
    "Bewerbungsschluss ist der 20. März 2026.": "2026-03-20",
    "Date limite de candidature : 20 mars 2026": "2026-03-20",
    "Sluitingsdatum: 20 maart 2026": "2026-03-20",
}


@pytest.mark.parametrize("text", CLOSES)
def test_the_day_on_which_applications_close_is_read(text: str) -> None:
    found = [f for f in posting(text, SENT) if f.kind == "closes"]
    assert [f.field("date") for f in found] == [CLOSES[text]]


@pytest.mark.parametrize(
    "text",
    [
        "I can start on 20 March 2026.",
        "Please answer by 20 March 2026.",
        "I met the deadline of every project.",
        "My thesis closes with a chapter on 20 March 2026.",
    ],
)
def test_another_day_is_no_closing_date(text: str) -> None:
    assert [f for f in posting(text, SENT) if f.kind == "closes"] == []


def test_no_follow_up_is_read_from_a_quoted_posting() -> None:
    assert [f.kind for f in posting("> No phone calls, please.", SENT)] == ["no_follow_up"]


@pytest.mark.parametrize(
    "footer",
    [
        "Powered by CodeTrial",
        "Bereitgestellt von CodeTrial",
        "Propulsé par CodeTrial",
        "Con la tecnología de CodeTrial",
        "Offerto da CodeTrial",
        "Desenvolvido por CodeTrial",
        "Mogelijk gemaakt door CodeTrial",
    ],
)
def test_the_platform_that_a_footer_names_is_not_the_firm_that_writes(footer: str) -> None:
    sender = "Brightloom Hiring Team <support@codetrial.example>"
    text = f"Hi Mara,\n\nBrightloom has invited you to take a test as the next step.\n\nTeam Brightloom\n\n{footer}"
    subject = "Brightloom: Your coding challenge invitation"
    told = judged(letter(text, sender=sender, subject=subject, answers=""))
    assert (told.kind, told.finding("organisation")) == ("assessment", "Brightloom")
