"""Who asks for time asks nothing else of the user; who asks for something by that day does."""

import pytest

from core.judges.test_meaning import dates, read

TIME_ASKED = [
    "Give me until Friday.",
    "Please give us until Friday to talk to the board.",
    "Could you give me until Friday?",
    "Geben Sie mir bis Freitag Zeit.",
    "Bitte geben Sie uns noch bis Freitag.",
    "Gib mir bitte noch bis Freitag.",
    "Laissez-moi jusqu'à vendredi.",
    "Merci de nous laisser jusqu'à vendredi.",
    "Deme tiempo hasta el viernes.",
    "Por favor, dame hasta el viernes.",
    "Mi dia tempo fino a venerdì.",
    "Dammi fino a venerdì.",
    "Dê-me até sexta-feira.",
    "Por favor, dá-nos até sexta-feira.",
    "Dank voor je mail. Geef me tot vrijdag.",
    "Geeft u mij nog tot vrijdag de tijd.",
]


@pytest.mark.parametrize("text", TIME_ASKED)
def test_who_asks_for_time_holds_until_that_day_and_wants_nothing_by_then(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds"
    assert dates(verdict) == {("2026-03-06", "answer")}
    assert verdict.finding("deadline") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Give me a call by Friday.",
        "Give me until Friday, and please send your certificates.",
        "Geben Sie mir bis Freitag Bescheid.",
        "Senden Sie uns bis Freitag die Unterlagen.",
        "Geben Sie mir bis Freitag Zeit und schicken Sie mir Ihren Lebenslauf.",
        "Donnez-moi votre réponse d'ici vendredi.",
        "Envíeme su currículum antes del viernes.",
        "Mi dia una risposta entro venerdì.",
        "Diga-me até sexta-feira quando pode vir.",
        "Stuur me uiterlijk vrijdag uw cv.",
        "Geef me tot vrijdag de tijd en stuur me uw cv.",
    ],
)
def test_who_wants_something_by_a_day_asks(text: str) -> None:
    assert read(f"{text}\n\nJo Keller").finding("meaning") == "asks"


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office next week, so let us talk today or else on the 16th.",
        "Rufen Sie mich heute an oder am 16. März wieder.",
        "Rappelez-moi demain ou bien le 16 mars.",
        "Llámeme hoy o, si no, el 16 de marzo.",
        "Mi chiami oggi o altrimenti il 16 marzo.",
        "Ligue-me hoje ou então no dia 16 de março.",
        "Bel me vandaag of anders op 16 maart.",
    ],
)
def test_who_may_be_reached_now_or_later_is_to_be_reached_now(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("asks", set())


@pytest.mark.parametrize(
    "text", ["Not today, but write to me again in May.", "I am off on Friday; get back to me in May."]
)
def test_who_names_today_only_to_put_it_off_is_to_be_reached_later(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {("2026-05-01", "contact_again")})
