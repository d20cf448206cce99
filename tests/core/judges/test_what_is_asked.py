"""A time that suits, where to go on the day, and a promise to come back ask nothing; what is asked beside them does."""

import pytest

from core.judges.letters import FROM_CONTACT, judged, letter

HOLDS = (
    "Der Donnerstag um 10 Uhr passt uns gut. Melden Sie sich bitte am Empfang.",
    "Thursday at ten is fine for us. Please report to reception.",
    "Jeudi à dix heures nous convient. Présentez-vous à l'accueil, s'il vous plaît.",
    "El jueves a las diez nos viene bien. Pregunte en recepción, por favor.",
    "Giovedì alle dieci ci va bene. Si presenti alla reception, per favore.",
    "Quinta-feira às dez, para nós está bem. Dirija-se à receção, por favor.",
    "Donderdag om tien uur past ons goed. Meldt u zich alstublieft bij de receptie.",
    "Ich schreibe nur kurz vom Handy: Die Unterlagen sind da, ich melde mich nächste Woche.",
    "I will call you on Monday.",
    "I expect that we will know on 14 August and will call you then.",
    "Ich rechne damit, dass wir am 14. August wissen, wie es weitergeht, und rufe Sie dann an.",
)
BY_FRIDAY = (
    "I'll tell you by Friday.",
    "Le dirò qualcosa entro venerdì.",
    "Je vous dis quelque chose d'ici vendredi.",
    "Digo-lhe alguma coisa até sexta.",
    "Te digo algo antes del viernes.",
    "Ich sage Ihnen bis Freitag etwas.",
)
ASKS = (
    "Der Donnerstag um 10 Uhr passt uns gut. Bitte bringen Sie Ihre Zeugnisse mit.",
    "Der Donnerstag um 10 Uhr passt uns gut. Wer kommt mit Ihnen?",
    "Thursday at ten is fine for us. Please send me your telephone number.",
    "Jeudi à dix heures nous convient. Pouvez-vous apporter vos diplômes ?",
    "Schreib ruhig noch einmal, wenn du mehr weißt.",
)


@pytest.mark.parametrize("text", HOLDS)
def test_who_agrees_to_a_time_or_promises_to_call_asks_nothing(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    assert (found.kind, found.finding("meaning"), found.finding("question")) == ("human", "holds", "")


@pytest.mark.parametrize("text", BY_FRIDAY)
def test_who_tells_something_by_a_day_holds_until_then(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    assert (found.kind, found.finding("meaning")) == ("human", "holds")
    assert [one.field("date") for one in found.findings if one.kind == "stated_date"] == ["2026-08-07"]


@pytest.mark.parametrize("text", ASKS)
def test_what_is_asked_beside_a_time_that_suits_is_asked(text: str) -> None:
    assert judged(letter(text), FROM_CONTACT).finding("meaning") == "asks"


def test_who_asks_to_be_written_to_then_waits_for_nothing_now() -> None:
    text = "We had to put the hire off until October; the position is not gone. Write to me again then."
    found = judged(letter(text), FROM_CONTACT)
    assert found.finding("meaning") == "holds"
    assert [one.field("what") for one in found.findings if one.kind == "stated_date"] == ["contact_again"]


@pytest.mark.parametrize(
    "text",
    [
        "The director will see it on Monday and I will call you as soon as he tells me something.",
        "El director la verá el lunes y te llamo en cuanto me diga algo.",
        "Der Chef sieht es am Montag an, und ich rufe Sie an, sobald er mir etwas sagt.",
    ],
)
def test_who_calls_once_another_has_seen_it_answers_after_that_day(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    assert found.finding("meaning") == "holds"
    assert [one.field("after") for one in found.findings if one.kind == "stated_date"] == ["behind"]


def test_who_is_to_write_again_later_is_not_said_to_have_been_promised_an_answer() -> None:
    text = "We had to put the hire off until October; the position is not gone. Write to me again then."
    assert "you are to write again later" in judged(letter(text), FROM_CONTACT).evidence[-1]


def test_a_morning_asked_about_is_no_time_that_is_proposed() -> None:
    found = judged(letter("Welcher Morgen passt Ihnen nächste Woche?"), FROM_CONTACT)
    assert found.finding("meaning") == "asks"
    assert not [one for one in found.findings if one.kind == "proposed_time"]
