"""Two people agree on when to meet in plain mail: that fixes the meeting, and nothing less does."""

import pytest

from core.agreed_dialogues import (
    DAY,
    MOVED,
    NEXT,
    NOTHING_FIXED,
    OFFERED,
    ONE_OF_SEVERAL,
    THE_USERS_OWN,
    YES_TO_ONE,
    Told,
)
from core.dialogues import fixed, pursuit_after
from followupd.core.pursuits.agreed import agreed_to
from followupd.core.pursuits.pursuit import Pursuit


def after(told: Told, opens: str = "application") -> Pursuit:
    """Both write in turn, the other side first; what is said after the first answer is said on the next day."""
    lines = [("jo" if n % 2 == 0 else "me", DAY if n < 2 else NEXT, said) for n, said in enumerate(told.said)]
    return pursuit_after(*lines, opens=opens)


def first_words(told: Told) -> str:
    return " / ".join(said[:40] for said in told.said)


@pytest.mark.parametrize("told", [*YES_TO_ONE, *ONE_OF_SEVERAL, *THE_USERS_OWN], ids=first_words)
def test_a_yes_to_one_time_fixes_the_meeting(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == list(told.meet)
    assert pursuit.sequence == ("interview" if told.meet else "application")


@pytest.mark.parametrize("told", OFFERED, ids=first_words)
def test_a_line_that_says_yes_to_the_time_that_was_offered_fixes_it(told: Told) -> None:
    assert fixed(after(told)) == list(told.meet)


@pytest.mark.parametrize("told", MOVED, ids=first_words)
def test_what_is_moved_or_called_off_counts_as_it_last_stood(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == list(told.meet)
    assert pursuit.sequence == ("interview" if told.meet else "application")


@pytest.mark.parametrize("told", NOTHING_FIXED, ids=first_words)
def test_weak_words_fix_nothing(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == []
    assert pursuit.sequence == "application"


@pytest.mark.parametrize("told", YES_TO_ONE, ids=first_words)
def test_with_somebody_who_is_known_it_is_a_conversation(told: Told) -> None:
    assert after(told, opens="networking").sequence == "conversation"


ASKED = "Could we talk for a quarter of an hour?"
IN_A_LINE = [
    ("Could do Thursday 3 December, 9am.", "Thursday 9am is great, thank you."),
    ("Podría el jueves 3 de diciembre a las 9.", "El jueves a las 9 me va genial."),
    ("Potrei giovedì 3 dicembre alle 9.", "Giovedì alle 9 va benissimo."),
    ("Dava na quinta-feira, 3 de dezembro, às 9h.", "Quinta às 9h é perfeito."),
    ("Ik heb donderdag 3 december om 9 uur tijd.", "Donderdag 9 uur is prima."),
]


@pytest.mark.parametrize("said", IN_A_LINE, ids=lambda said: said[0])
@pytest.mark.parametrize(("asked", "meet"), [(ASKED, ["2026-12-03 09:00"]), ("Thank you for your article.", [])])
def test_a_day_and_an_hour_in_a_line_offer_the_talk_that_was_asked_for(
    said: tuple[str, str], asked: str, meet: list[str]
) -> None:
    lines = [("me", DAY, asked), ("jo", DAY, said[0]), ("me", NEXT, said[1])]
    assert fixed(pursuit_after(*lines, opens="networking")) == meet


THANKS = (
    "Thank you for the conversation on 24 November. I would very much like to do this work.",
    "Danke für das Gespräch am 24. November. Diese Aufgabe passt mir sehr gut.",
    "Merci pour l'entretien du 24 novembre. Ce poste me convient parfaitement.",
    "Gracias por la entrevista del 24 de noviembre. Este trabajo me parece bien, con mucho gusto.",
    "Grazie per il colloquio del 24 novembre. Questo lavoro va bene per me, volentieri.",
    "Obrigada pela entrevista de 24 de novembro. Este trabalho parece-me bem, com todo o gosto.",
    "Bedankt voor het gesprek van 24 november. Dit werk past mij goed, graag.",
)


@pytest.mark.parametrize("thanks", THANKS, ids=("en", "de", "fr", "es", "it", "pt", "nl"))
def test_who_thanks_for_the_meeting_that_was_held_agrees_to_no_other(thanks: str) -> None:
    invited = (
        "jo",
        "2026-11-18",
        "We would like to invite you to an interview. Does Tuesday 24 November at 10 suit?",
    )
    agreed = ("me", "2026-11-18", "Yes, Tuesday 24 November at 10 suits me well.")
    pursuit = pursuit_after(invited, agreed, ("me", "2026-11-25", f"{thanks}\n\nMara Winter"))
    assert fixed(pursuit) == ["2026-11-24 10:00"]
    assert agreed_to(pursuit.last_sent) == "" and "no day could be read" not in pursuit.because
