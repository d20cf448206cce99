"""The last day for what they want is read where another sentence tells it, and is no time to meet.

The mails came in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict


def due(verdict: Verdict) -> list[str]:
    return [one.field("date") for one in verdict.findings if one.kind == "deadline"]


def hours(verdict: Verdict) -> list[tuple[str, str]]:
    return [(one.field("date"), one.field("time")) for one in verdict.findings if one.kind == "proposed_time"]


@pytest.mark.parametrize(
    "text",
    [
        "I still need two referees from you. If I have them by 20 March you'll be on the list.",
        "Please send your portfolio. If it reaches us before 20 March, the panel will see it.",
        "Bitte schicken Sie mir Ihre Zeugnisse. Wenn ich sie bis 20. März habe, sind Sie auf der Liste.",
        "Envoyez-moi vos références. Si je les ai d'ici le 20 mars, vous serez sur la liste.",
        "Envíeme sus referencias. Si las recibo antes del 20 de marzo, estará en la lista.",
        "Mi mandi le referenze. Se le ricevo entro il 20 marzo, sarà sulla lista.",
        "Envie-me as suas referências. Se as receber até 20 de março, fica na lista.",
        "Stuur me je referenties. Als ik ze uiterlijk 20 maart heb, sta je op de lijst.",
    ],
)
def test_by_when_they_would_have_what_they_want_is_its_deadline(text: str) -> None:
    assert due(read(f"{text}\n\nJo Keller")) == ["2026-03-20"]


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, all is well. If we have the budget by 20 March, we will hire.",
        "Danke, alles gut. Wenn wir das Budget bis 20. März haben, stellen wir ein.",
        "Could you call me? If we have no answer from the board by 20 March, I will tell you.",
    ],
)
def test_what_they_wait_for_from_others_is_not_due_from_the_user(text: str) -> None:
    assert due(read(f"{text}\n\nJo Keller")) == []


@pytest.mark.parametrize(
    "text",
    [
        "We'd need a signed copy back by close of play on Thursday 12 March. Call me with any questions.",
        "Bitte die Unterschrift bis Dienstschluss am Donnerstag, 12. März. Rufen Sie an, wenn Sie Fragen haben.",
        "Merci de renvoyer le contrat avant midi le jeudi 12 mars. Appelez-moi si besoin.",
        "Por favor, devuelva el contrato antes del mediodía del jueves 12 de marzo. Llámeme si tiene dudas.",
        "Ci serve il contratto firmato entro mezzogiorno di giovedì 12 marzo. Mi chiami pure.",
        "Precisamos do contrato assinado até ao meio-dia de quinta-feira, 12 de março. Ligue-me se tiver dúvidas.",
        "Stuur het contract terug voor het einde van de dag op donderdag 12 maart. Bel me gerust.",
    ],
)
def test_by_the_end_of_a_day_is_no_time_to_meet(text: str) -> None:
    assert not [day for day, _ in hours(read(f"{text}\n\nJo Keller")) if day == "2026-03-12"]


@pytest.mark.parametrize(
    "text",
    [
        "Fancy a quick chat this Thursday around 11?",
        "Passt Ihnen ein kurzes Gespräch am Donnerstag gegen 11?",
        "Seriez-vous libre pour un appel jeudi vers 11h ?",
        "¿Le viene bien una llamada el jueves sobre las 11?",
        "Grazie della risposta. Le andrebbe bene una chiamata giovedì verso le 11 per conoscerci?",
        "Pode falar comigo na quinta-feira por volta das 11?",
        "Heb je donderdag rond 11 tijd voor een gesprek?",
    ],
)
def test_an_hour_that_is_only_about_then_is_read(text: str) -> None:
    assert ("2026-03-05", "11:00") in hours(read(f"{text}\n\nJo Keller"))


def test_around_so_many_is_no_hour() -> None:
    assert all(not hour for _, hour in hours(read("Shall we meet on Thursday? We are around 11 people.\n\nJo Keller")))
