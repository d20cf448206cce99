"""A conversation they offered "in April" is told in April: the user who said thank you is not left without it."""

from datetime import datetime

import pytest

from core.dialogues import Line, dialogue
from core.telling import at, situation
from followupd.daemon.agenda import Moment, agenda

OFFERED: Line = ("jo", "2026-11-17", "Of course! Happy to have a coffee in January when I am back from leave.")
THANKED: Line = ("me", "2026-11-17", "Hi Jo,\n\nThank you so much. January is lovely.\n\nMara")


def told(now: datetime, *lines: Line) -> list[tuple[str, str]]:
    facts = dialogue(*lines, opens="networking")
    return [(item.text, item.quote) for item in agenda(Moment.of(situation(now, *facts), facts)).get("talks", ())]


def test_it_is_told_on_the_first_working_day_of_that_time_with_their_sentence() -> None:
    assert told(at("2027-01-04"), OFFERED, THANKED) == [
        (
            "offered you a conversation on 2026-11-17; its time has come: propose a day",
            "“Happy to have a coffee in January when I am back from leave.”",
        )
    ]
    assert told(at("2026-12-15"), OFFERED, THANKED) == [] == told(at("2027-01-20"), OFFERED, THANKED)


def test_who_has_seen_to_it_is_told_nothing() -> None:
    proposed: Line = ("me", "2026-12-10", "Hi Jo,\n\nWould Tuesday 12 January at 10 suit you for our coffee?\n\nMara")
    asked: Line = ("me", "2026-12-30", "Hi Jo,\n\nDo you still have time for a coffee?\n\nMara")
    for later in (proposed, asked):
        assert told(at("2027-01-04"), OFFERED, THANKED, later) == []


def test_an_offer_that_the_user_has_not_answered_is_told_as_an_answer_owed() -> None:
    assert told(at("2027-01-04"), OFFERED) == []


@pytest.mark.parametrize(
    ("willing", "sent"),
    [
        ("Sehr gern, schicken Sie mir vorab den Lebenslauf.", "Anbei mein Lebenslauf."),
        ("Happy to. Could you send me your CV first?", "Here is my CV."),
        ("Volontiers. Envoyez-moi d'abord votre CV.", "Voici mon CV."),
        ("Claro, con mucho gusto. Envíeme antes su currículum.", "Le adjunto mi currículum."),
        ("Volentieri, mi mandi prima il suo CV.", "Ecco il mio CV."),
        ("Com muito gosto. Envie-me primeiro o seu currículo.", "Segue o meu currículo."),
        ("Heel graag, stuur mij vooraf uw cv.", "Hierbij mijn cv."),
    ],
)
def test_a_talk_promised_for_when_they_have_read_the_resume_is_told_once_it_was_sent(willing: str, sent: str) -> None:
    first: Line = ("jo", "2026-11-17", f"Hello Mara,\n\n{willing}\n\nJo")
    then: Line = ("me", "2026-11-18", f"Hello Jo,\n\n{sent}\n\nMara")
    assert told(at("2026-11-24"), first, then) == [] == told(at("2026-11-25"), first)
    ((text, _),) = told(at("2026-11-25"), first, then)
    assert text == "offered you a conversation on 2026-11-17; you have sent what they wanted to read: propose a day"


def test_whoever_wants_the_resume_for_an_application_has_offered_no_talk() -> None:
    facts = dialogue(
        ("jo", "2026-11-17", "Gladly. Could you send me your CV first?"), ("me", "2026-11-18", "Here is my CV.")
    )
    assert "talks" not in agenda(Moment.of(situation(at("2026-11-25"), *facts), facts))
