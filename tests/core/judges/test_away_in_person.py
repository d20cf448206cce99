"""A person who tells when they are away, and no machine, asks nothing: the user writes again when they are back.

The mails come in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import dates, read

BACK = ("2026-03-23", "contact_again")


@pytest.mark.parametrize(
    "text",
    [
        "I am away from Monday for two weeks. Please write to me again after that.",
        "I will be away from the 9th to the 20th, please write again after that.",
        "Write to me again when I am back, I am away from Monday for two weeks.",
        "Ich bin ab Montag für zwei Wochen im Urlaub. Bitte melden Sie sich danach noch einmal.",
        "Ich bin ab Montag für zwei Wochen im Urlaub, melden Sie sich bitte danach wieder.",
        "Ich bin vom 9. bis 20. März im Urlaub, bitte melden Sie sich danach wieder.",
        "À partir de lundi, je suis en congé deux semaines, recontactez-moi après.",
        "A partir del lunes estaré dos semanas de vacaciones; escríbame después.",
        "Da lunedì sarò in ferie per due settimane, mi riscriva dopo.",
        "A partir de segunda-feira estarei de férias por duas semanas; escreva-me depois.",
        "Vanaf maandag ben ik twee weken met vakantie, mail me daarna nog eens.",
    ],
)
def test_who_is_away_from_a_day_on_is_written_to_when_they_are_back(text: str) -> None:
    verdict = read(text)
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {BACK})


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I am on leave from 16 March for ten days.", "2026-03-26"),
        ("Ich bin ab Montag für zwei Wochen im Urlaub.", "2026-03-23"),
        ("À partir de lundi, je suis en congé deux semaines.", "2026-03-23"),
        ("Estaré de vacaciones del 9 al 20 de marzo.", "2026-03-23"),
        ("Sarò in ferie dal 9 al 20 marzo.", "2026-03-23"),
        ("Estou de férias de 9 a 20 de março.", "2026-03-23"),
        ("Ik ben met vakantie van 9 tot 20 maart.", "2026-03-23"),
        ("I am on holiday until 20 March.", "2026-03-20"),
        ("Ich bin bis einschließlich 20. März im Urlaub.", "2026-03-23"),
    ],
)
def test_who_only_says_that_they_are_away_holds_until_they_are_back(text: str, day: str) -> None:
    verdict = read(text)
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {(day, "contact_again")})
    assert verdict.evidence[-1] == f'it asks nothing, they are away: "{text}"'


@pytest.mark.parametrize(
    "text",
    [
        "I am away from Monday for two weeks and will get back to you afterwards.",
        "Ich bin ab Montag zwei Wochen im Urlaub und melde mich danach bei Ihnen.",
        "Ich bin ab Montag für zwei Wochen im Urlaub. Danach melde ich mich bei Ihnen.",
    ],
)
def test_who_comes_to_it_when_they_are_back_answers_behind_their_absence(text: str) -> None:
    assert dates(read(text)) == {("2026-03-23", "answer")}


@pytest.mark.parametrize(
    "text",
    [
        "I am away from Monday for two weeks, so could you send your papers before?",
        "Ich bin ab Montag für zwei Wochen im Urlaub. Können Sie mir vorher Ihre Zeugnisse schicken?",
    ],
)
def test_who_asks_something_before_they_go_asks(text: str) -> None:
    assert read(text).finding("meaning") == "asks"


@pytest.mark.parametrize(
    "text",
    [
        "The post is a parental leave cover from 1 June for twelve months.",
        "Es geht um eine Elternzeitvertretung ab Juni für zwölf Monate.",
        "C'est un remplacement de congé maternité à partir de juin pour six mois.",
        "I was on leave from 2 February for two weeks.",
    ],
)
def test_a_cover_for_somebody_and_an_absence_that_is_over_name_no_day(text: str) -> None:
    assert dates(read(text)) == set()
