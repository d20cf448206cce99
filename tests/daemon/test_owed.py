"""What has its day is told from the day before: days to meet that they propose, what they want by one, an offer."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from core.dialogues import Line, dialogue
from core.telling import at, history, situation
from followupd.core.facts import Fact, UserSaid
from followupd.daemon.agenda import Item, Moment, agenda
from followupd.daemon.owed import days_of, what

DATES: Line = (
    "jo",
    "2026-11-18",
    "We would like to meet you. Would 24 November at 10 or 26 November at 2 pm suit you?",
)
TASK: Line = ("jo", "2026-11-18", "Thank you! Please complete this online assessment by 26 November.")
OFFER: Line = (
    "jo",
    "2026-11-18",
    "Dear Mara,\n\nWe are pleased to offer you the position. Please let us know by 26 November.\n\nJo",
)


def told(now: datetime, *lines: Line) -> tuple[Item, ...]:
    return told_by(now, dialogue(*lines))


def told_by(now: datetime, facts: tuple[Fact, ...]) -> tuple[Item, ...]:
    return agenda(Moment.of(situation(now, *facts), facts)).get("answers", ())


def days(*lines: Line) -> list[int]:
    return [n for n in range(18, 31) if told(at(f"2026-11-{n}", "08:00" if n > 18 else "12:00"), *lines)]


def test_days_they_propose_are_told_from_the_day_before_with_the_sentence_that_has_them() -> None:
    assert days(DATES) == [19, 23, 24, 25, 26]
    (item,) = told(at("2026-11-23"), DATES)
    assert item.text == "proposes to meet on Tue 2026-11-24 or Thu 2026-11-26"
    assert item.quote == "“Would 24 November at 10 or 26 November at 2 pm suit you?”"


def test_once_the_days_are_over_it_is_told_that_they_were() -> None:
    for line, said in ((DATES, "proposed to meet on"), (TASK, "wanted something of you by")):
        (item,) = told(at("2026-12-01"), line)
        assert said in item.text and "which is over" in item.text


def test_what_they_want_by_a_day_is_told_on_that_day_and_the_one_before() -> None:
    assert days(TASK) == [19, 23, 24, 25, 26]
    assert told(at("2026-11-25"), TASK)[0].text == "wants something of you by 2026-11-26"


def test_an_offer_is_told_every_day_with_its_day_and_what_may_be_said_of_it() -> None:
    assert days(OFFER) == [18, 19, 20, 21, 22, 23, 24, 25, 26]
    text = told(at("2026-11-20"), OFFER)[0].text
    assert text.startswith("makes you an offer, to be answered by 2026-11-26; `followupd offer ")
    assert text.endswith(" --until 2026-11-26` tells those who are to decide")


@pytest.mark.parametrize(
    "by",
    [
        "We are pleased to offer you the position. Our offer stands until 26 November.",
        "We are pleased to offer you the position. I would appreciate your answer by 26 November.",
        "Wir möchten Ihnen die Stelle gern anbieten. Bitte geben Sie uns bis zum 26. November Bescheid.",
        "Wir möchten Ihnen die Stelle anbieten. Unser Angebot gilt bis zum 26. November. Befristet bis 31.12.2026.",
        "Nous avons le plaisir de vous proposer le poste. Cette offre est valable jusqu'au 26 novembre.",
        "Nos complace ofrecerle el puesto. La oferta es válida hasta el 26 de noviembre.",
        "Siamo lieti di offrirle la posizione. L'offerta è valida fino al 26 novembre.",
        "Temos o prazer de lhe oferecer o lugar. Agradecemos a sua resposta até 26 de novembro.",
        "Wij bieden u graag de functie aan. Ons aanbod geldt tot 26 november.",
    ],
)
def test_the_day_of_an_offer_may_stand_in_any_sentence_on_the_offer_or_its_answer(by: str) -> None:
    offer: Line = ("jo", "2026-11-18", f"Hello Mara,\n\n{by}\n\nJo")
    assert "to be answered by 2026-11-26" in told(at("2026-11-20"), offer)[0].text


def test_an_offer_without_a_day_is_told_every_day_for_two_weeks() -> None:
    offer: Line = ("jo", "2026-11-18", "Dear Mara,\n\nWe are pleased to offer you the position.\n\nJo")
    assert days(offer) == [*range(18, 31)]
    assert not told(at("2026-12-04"), offer)


@pytest.mark.parametrize("line", [DATES, TASK, OFFER])
def test_what_was_answered_is_told_no_more(line: Line) -> None:
    answered: Line = ("me", "2026-11-19", "Dear Jo,\n\nthe 24th at 10 suits me well; I will do it. Thank you!\n\nMara")
    assert told(at("2026-11-23"), line, answered) == ()


ASKS: Line = ("jo", "2026-11-18", "Thank you! What would you like to know about us?")


def test_a_question_that_nobody_looked_for_is_told_on_the_first_morning_back_and_then_on_its_days() -> None:
    back = at("2026-12-07", "07:30")
    facts: tuple[Fact, ...] = tuple(m if m.ours else replace(m, seen=back) for m in dialogue(ASKS))
    assert [n for n in range(4, 16) if told_by(at(f"2026-12-{n:02}", "08:00"), facts)] == [7, 8, 15]


def test_whoever_comes_back_from_an_absence_is_told_what_waits() -> None:
    word = UserSaid(at("2026-11-17"), at("2026-11-17"), "away", "w", since=date(2026, 11, 19), until=date(2026, 12, 2))
    facts: tuple[Fact, ...] = (*dialogue(ASKS), word)
    assert told_by(at("2026-12-03", "08:00"), facts) and not told_by(at("2026-12-04", "08:00"), facts)
    late: Line = ("jo", "2026-12-03", ASKS[2])
    assert not told_by(at("2026-12-03", "12:00"), (*dialogue(late), word))


OFFERS = (
    (
        "It was a pleasure to meet you. I am happy to tell you that we would like to offer you the position of Analyst "
        "with a salary of 78,000 euros, starting on 1 June. Please let us know by Friday, 27 March whether you accept."
    ),
    (
        "Es war schön, Sie kennenzulernen. Gern möchten wir Ihnen die Stelle als Analystin ab dem 1. Juni anbieten. "
        "Wir bitten um Rückmeldung bis zum 27. März."
    ),
    (
        "Nous avons été ravis de vous rencontrer et vous proposons le poste d'analyste à partir du 1er juin. Merci de "
        "nous donner votre réponse avant le 27 mars."
    ),
    (
        "Fue un placer conocerla. Nos complace ofrecerle el puesto de analista con inicio el 1 de junio. Le rogamos "
        "que nos responda antes del 27 de marzo."
    ),
    (
        "È stato un piacere incontrarla. Siamo lieti di offrirle la posizione di analista a partire dal 1 giugno. La "
        "preghiamo di farci sapere entro il 27 marzo."
    ),
    (
        "Foi um prazer conhecê-la. Temos o prazer de lhe oferecer o cargo de analista com início a 1 de junho. Pedimos "
        "que nos responda até 27 de março."
    ),
    (
        "Het was fijn u te ontmoeten. Graag bieden wij u de functie van analist aan vanaf 1 juni. Laat het ons "
        "uiterlijk 27 maart weten."
    ),
)


@pytest.mark.parametrize("offer", OFFERS, ids=("en", "de", "fr", "es", "it", "pt", "nl"))
def test_an_offer_is_to_be_answered_by_the_day_they_say_and_not_by_that_on_which_the_work_begins(offer: str) -> None:
    mail = dialogue(("jo", "2026-03-16", f"{offer}\n\nJo Keller"), opened="2026-03-02")[-1]
    named = days_of(mail)
    assert mail.verdict.kind == "offer" and named is not None and named.days == (date(2026, 3, 27),)


def test_of_an_offer_whose_day_is_over_no_command_is_named_that_is_refused() -> None:
    (pursuit,) = history(*dialogue(OFFER)).pursuits
    asked = pursuit.messages[-1]
    over = what(asked, pursuit, date(2026, 11, 27))
    assert (
        over.startswith("made you an offer, to be answered by 2026-11-26; say `followupd won") and "--until" not in over
    )
    assert "--until 2026-11-26`" in what(asked, pursuit, date(2026, 11, 26))
