"""What is sent out to subscribers is a newsletter, whatever it tells of; a list people talk on is a list."""

import pytest

from core.judges.letters import judged, letter

LEAVE = "List-Unsubscribe: <https://club.example/leave>"
NEWS = (
    "The heron is back on the pond.\n\nThe tower opens in May. Bring boots.",
    "Der Reiher ist zurück am Teich.\n\nDer Turm öffnet im Mai. Bringen Sie Stiefel mit.",
    "Le héron est revenu à l'étang.\n\nLa tour ouvre en mai. Prenez des bottes.",
    "A garça voltou ao lago.\n\nA torre abre em maio. Tragam botas.",
)


@pytest.mark.parametrize("text", NEWS)
def test_what_names_only_where_to_leave_is_a_newsletter_though_no_word_says_so(text: str) -> None:
    verdict = judged(letter(text, LEAVE, subject="No. 12", sender="Pond Watch <news@club.example>", answers=""))
    assert (verdict.kind, verdict.strength) == ("newsletter", "weak")
    assert any("club.example/leave" in one for one in verdict.evidence)


@pytest.mark.parametrize("talked_on", ["List-Post: <mailto:talk@club.example>", "Precedence: list"])
def test_where_people_talk_it_is_a_list(talked_on: str) -> None:
    raw = letter(NEWS[0], LEAVE, talked_on, subject="No. 12", sender="Pond Watch <news@club.example>", answers="")
    assert judged(raw).kind == "list"


def test_advice_on_refusals_sent_to_subscribers_is_a_newsletter() -> None:
    text = '"Unfortunately we cannot offer you the post": three readers tell what they wrote back.'
    raw = letter(text, LEAVE, subject="After the no", sender="Pond Watch <news@club.example>", answers="")
    assert judged(raw).kind == "newsletter"


def test_a_person_who_answers_through_a_gateway_that_marks_all_mail_stays_human() -> None:
    assert judged(letter("The heron is back. Shall we meet on Friday?", LEAVE)).kind == "human"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Moss opens Friday", "Book now for Moss.\n\nMembers go free.\n\nLate on Thursday with a band and lanterns."),
        ("Open dag in de kas", "Zaterdag 25 mei van 10 tot 16 uur.\n\nRondleiding, proeven, springkussen.\n\nTot dan!"),
    ],
)
def test_where_no_opening_is_spoken_of_nothing_is_a_job_alert(subject: str, text: str) -> None:
    for headers in ((), (LEAVE,)):
        raw = letter(text, *headers, subject=subject, sender="Pond Watch <news@club.example>", answers="")
        assert judged(raw).kind != "job_alert"
