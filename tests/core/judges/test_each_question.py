"""Each question of a mail is told, three at most; what wants something closes nothing; a calendar asks nothing."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter
from core.judges.test_meaning import read


def questions(text: str) -> list[str]:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    return [one.text for one in verdict.findings if one.kind == "question"]


@pytest.mark.parametrize(
    "text",
    [
        "When could you start? Also, would you need a visa?",
        "Are you allowed to work here? And please send over a copy of your certificate.",
        "Wann könnten Sie anfangen? Brauchen Sie ein Visum?",
        "Quand pourriez-vous commencer ? Avez-vous besoin d'un visa ?",
        "¿Cuándo podría empezar? ¿Necesita un visado?",
        "Quando potrebbe iniziare? Ha bisogno di un visto?",
        "Quando poderia começar? Precisa de um visto?",
        "Kun je me je diploma's sturen? En spreek je ook Nederlands op het werk?",
    ],
)
def test_a_second_question_is_told_beside_the_first(text: str) -> None:
    told = questions(text)
    assert len(told) == 2 and " ".join(told) == text


def test_three_questions_are_told_at_most() -> None:
    asked = "When could you start? Do you need a visa? Where do you live? What do you earn?"
    assert len(questions(asked)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "When could you start? I look forward to hearing from you.",
        "When could you start? Please do not hesitate to call if you have any questions.",
        "Wann könnten Sie anfangen? Bei Fragen melden Sie sich gern.",
        "Thank you for your application. We will be in touch. Questions? Just write.",
    ],
)
def test_a_courtesy_is_no_second_question(text: str) -> None:
    assert len(questions(text)) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Bitte reichen Sie beides bis 27.03.2026 nach, da wir Ihre Bewerbung sonst nicht berücksichtigen können.",
        "Bitte reichen Sie uns das Zeugnis bis Freitag nach, da wir Ihre Bewerbung sonst nicht berücksichtigen können.",
    ],
)
def test_what_is_wanted_lest_a_matter_be_closed_closes_nothing(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "asks" and not verdict.finding("closing")


def test_the_line_in_which_a_calendar_repeats_its_hour_is_no_question() -> None:
    event = "BEGIN:VEVENT\nUID:1@firm.example\nSUMMARY:Interview: Mara Winter\nDTSTART:20260324T140000Z\n"
    event += "DTEND:20260324T150000Z\nORGANIZER:mailto:jo@firm.example\nATTENDEE:mailto:mara@applicant.example\n"
    text = "Interview: Mara Winter\nTuesday Mar 24, 2026 ⋅ 2pm – 3pm"
    parts = [
        ("text/plain", text),
        ("text/calendar; method=REQUEST", f"BEGIN:VCALENDAR\n{event}END:VEVENT\nEND:VCALENDAR"),
    ]
    whole = "".join(f"--b\nContent-Type: {kind}; charset=utf-8\n\n{part}\n" for kind, part in parts) + "--b--\n"
    raw = letter(whole, content_type="multipart/alternative; boundary=b", subject="Invitation: Interview", answers="")
    verdict = judged(raw, IN_THREAD)
    assert verdict.finding("meeting") and not verdict.finding("question")
