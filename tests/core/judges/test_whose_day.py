"""Whose day it is: a day gone by, somebody's holiday and an interview's day are no last day for the user."""

import pytest

from core.judges.test_meaning import dates, read


@pytest.mark.parametrize(
    "text",
    [
        "The deadline for applications was 1 March, so you were in time.",
        "Die Bewerbungsfrist war der 1. März.",
        "Estou de férias até dia 20, mas diga-me: pode começar em abril?",
        "Ich bin bis 20. März im Urlaub, aber sagen Sie mir: wann können Sie anfangen?",
        "We nodigen je graag uit voor een gesprek op 12 maart om 14.00 uur.",
    ],
)
def test_a_day_gone_by_a_holiday_or_an_interview_is_no_deadline(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("deadline"), dates(verdict)) == ("", set())


@pytest.mark.parametrize(
    "text",
    [
        "Please send us your papers by 20 March.",
        "Bitte senden Sie uns die Unterlagen bis 20. März.",
        "Stuur ons uw cv vóór 20 maart.",
        "Envíenos su currículum para el 20 de marzo.",
    ],
)
def test_by_when_papers_are_wanted_is_a_deadline(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert [dict(one.fields)["date"] for one in verdict.findings if one.kind == "deadline"] == ["2026-03-20"]


@pytest.mark.parametrize(
    "text",
    [
        "We will not decide on it this year.",
        "Wir entscheiden dieses Jahr nicht.",
        "Nous ne déciderons pas cette année.",
        "No decidiremos este año.",
    ],
)
def test_the_year_that_runs_is_no_stated_day(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The board meets on 19 March and then we know.", "2026-03-19"),
        ("Am Freitag weiß ich mehr.", "2026-03-06"),
        ("Vendredi, j'en saurai plus.", "2026-03-06"),
        ("El viernes sabré más.", "2026-03-06"),
        ("Venerdì saprò di più.", "2026-03-06"),
        ("Na sexta-feira já sei mais.", "2026-03-06"),
        ("Vrijdag weet ik meer.", "2026-03-06"),
    ],
)
def test_the_day_on_which_they_know_more_is_stated_and_not_proposed(text: str, day: str) -> None:
    verdict = read(f"Thanks.\n\n{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {(day, "answer")})
    assert verdict.finding("proposed_time") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Mi collego la sera: mandi pure il CV aggiornato.",
        "I am away, but do send your updated CV.",
        "Schicken Sie ruhig den neuen Lebenslauf.",
        "N'hésitez pas à m'envoyer votre CV à jour.",
        "Puede enviarme el currículum actualizado.",
        "Envie à vontade o CV atualizado.",
        "Stuur gerust het nieuwe cv.",
    ],
)
def test_who_tells_the_user_to_go_ahead_asks(text: str) -> None:
    assert read(f"{text}\n\nJo Keller").finding("meaning") == "asks"


@pytest.mark.parametrize(
    "text", ["I will share it with the team.", "Ich schicke es ruhig weiter.", "We do send answers to everybody."]
)
def test_who_goes_ahead_themselves_does_not(text: str) -> None:
    assert not read(f"{text}\n\nJo Keller").finding("question")


@pytest.mark.parametrize(
    "text",
    [
        "The post is frozen until October; please write to me again from 12 October.",
        "Die Stelle ist bis Oktober eingefroren; bitte melden Sie sich ab dem 12. Oktober wieder.",
        "Le poste est gelé jusqu'en octobre ; recontactez-moi à partir du 12 octobre, s'il vous plaît.",
        "El puesto está congelado hasta octubre; escríbame de nuevo a partir del 12 de octubre, por favor.",
        "Il posto è congelato fino a ottobre; mi ricontatti dal 12 ottobre, per favore.",
        "A vaga está congelada até outubro; volte a contactar-me a partir de 12 de outubro, por favor.",
        "De functie is bevroren tot oktober; neem vanaf 12 oktober weer contact met mij op.",
    ],
)
def test_until_when_a_post_is_frozen_is_no_deadline_of_the_users(text: str) -> None:
    assert not read(text).finding("deadline")


@pytest.mark.parametrize(
    "text",
    [
        "Shortlisting will take place in the week beginning 16 March.",
        "Mit einer Entscheidung rechnen wir erst in der Woche ab dem 16. März.",
        "Une décision sera prise dans la semaine du 16 mars.",
        "La decisión se tomará en la semana del 16 de marzo.",
        "La decisione sarà presa nella settimana del 16 marzo.",
        "A decisão será tomada na semana de 16 de março.",
        "De beslissing valt in de week van 16 maart.",
    ],
)
def test_of_a_week_named_by_its_first_day_they_decide_by_its_last(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-20", "decision")}
