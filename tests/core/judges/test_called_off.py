"""Who calls a meeting off asks nothing by that, and ends nothing; who will come back with a new date is waited for."""

from collections.abc import Callable

import pytest

from core.judges.letters import judged, letter
from core.judges.test_told_of_tools import shown
from followupd.core.judges.verdict import Verdict

TOOL = "Copper Talent <notifications@slots.example>"


def said(text: str) -> Verdict:
    return judged(letter(f"Hi Mara,\n\n{text}\n\nKim Lee", sender="Kim Lee <kim@firm.example>", subject="Re: Our talk"))


def of_tool(text: str, subject: str = "Canceled: Interview with Kim Lee") -> Verdict:
    return judged(letter(f"Hi Mara,\n\n{text}", subject=subject, sender=TOOL, answers=""))


def of_calendar(text: str) -> Verdict:
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:CANCEL", "BEGIN:VEVENT", "UID:m-1@firm.example",
        "DTSTAMP:20260803T070000Z", "DTSTART:20260807T080000Z", "DTEND:20260807T090000Z", "SUMMARY:Interview",
        "ORGANIZER:mailto:kim@firm.example", "SEQUENCE:1", "STATUS:CANCELLED", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    calendar = "\n".join(lines)
    parts = (
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n"
        f"--b\nContent-Type: text/calendar; method=CANCEL; charset=utf-8\n\n{calendar}\n--b--"
    )
    return judged(letter(parts, sender="Kim Lee <kim@firm.example>", content_type="multipart/alternative; boundary=b"))


@pytest.mark.parametrize(
    "text",
    [
        "We need to cancel Thursday's interview. Kim will send you a new date.",
        "Our meeting on Thursday is cancelled. I'll propose another date.",
        "leider muss ich unser Gespräch am Donnerstag absagen. Ich melde mich mit einem neuen Termin.",
        "unser Termin am Donnerstag muss leider entfallen. Ich komme mit einem neuen Vorschlag auf Sie zu.",
        "Der Termin am Donnerstag ist leider abgesagt. Ich schlage Ihnen in den nächsten Tagen einen neuen vor.",
        "Notre rendez-vous de jeudi est annulé. Je vous proposerai une autre date.",
        "La reunión del jueves queda cancelada. Te propondré otra fecha.",
        "purtroppo devo annullare il nostro colloquio di giovedì. La ricontatterò con una nuova data.",
        "Il colloquio di giovedì è annullato. Le proporrò un'altra data.",
        "tenho de cancelar a nossa reunião de quinta-feira, peço desculpa. Vou propor-lhe outra data.",
        "purtroppo devo annullare il colloquio di mercoledì. Le propongo una nuova data a breve.",
        "Je dois annuler notre entretien de jeudi. Nous vous proposons une nouvelle date très vite.",
        "Tengo que cancelar la entrevista del jueves. Le propongo otra fecha en breve.",
        "Tenho de cancelar a entrevista de quinta-feira. Proponho-lhe outra data em breve.",
        "helaas moet ik ons gesprek van donderdag afzeggen. Ik kom bij je terug met een nieuwe datum.",
        "Ik moet onze afspraak van donderdag annuleren, sorry. Ik stel binnenkort een andere datum voor.",
    ],
)
def test_who_calls_it_off_and_will_come_back_with_a_new_date_is_waited_for(text: str) -> None:
    verdict = said(text)
    assert (verdict.finding("meaning"), verdict.finding("question"), verdict.finding("closing")) == ("holds", "", "")
    assert verdict.finding("hold")
    assert not verdict.finding("stated_date")  # the day on which it was to be is no day of an answer
    assert "  their turn: you need not write yet" in shown(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "den Termin am Donnerstag muss ich leider absagen.",
        "purtroppo devo annullare il nostro colloquio di giovedì.",
        "We need to cancel Thursday's interview.",
        "La entrevista del jueves queda cancelada.",
    ],
)
def test_a_meeting_called_off_without_another_word_neither_asks_nor_closes(text: str) -> None:
    verdict = said(text)
    assert not verdict.finding("question") and not verdict.finding("closing")
    assert "  your turn: better you look" in shown(verdict)  # in doubt


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I have to cancel our interview on Thursday. When are you free next week?", "When are you free next week?"),
        ("Devo annullare il nostro colloquio di giovedì. Può dirmi quando è libera?", "Può dirmi quando è libera?"),
        ("We need to cancel Thursday's interview, please let me know when you are free.", "We need to cancel"),
    ],
)
def test_what_is_asked_beside_it_is_asked(text: str, asked: str) -> None:
    assert said(text).finding("question").startswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "Leider muss ich Ihnen nach unserem Gespräch absagen.",
        "Leider müssen wir Ihr Vorstellungsgespräch absagen, da die Stelle inzwischen besetzt ist.",
        "We have to cancel our interview on Thursday because we have chosen somebody else.",
    ],
)
def test_a_no_that_speaks_of_the_meeting_still_closes(text: str) -> None:
    assert said(text).finding("meaning") == "closes"


@pytest.mark.parametrize("off", [of_tool, of_calendar])
def test_what_a_program_calls_off_asks_nothing_for_people_and_for_scripts(off: Callable[[str], Verdict]) -> None:
    verdict = off("Your interview with Kim Lee has been canceled.")
    assert (verdict.kind, verdict.finding("meaning")) == ("interview_invitation", "holds")
    assert "  nothing is asked of you" in shown(verdict)


@pytest.mark.parametrize("off", [of_tool, of_calendar])
def test_what_a_program_calls_off_until_a_new_date_is_waited_for(off: Callable[[str], Verdict]) -> None:
    verdict = off("Your interview with Kim Lee is cancelled. We will come back to you with a new date.")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("holds", "")
    assert verdict.finding("hold") == "We will come back to you with a new date."
    told = shown(verdict)
    assert "  their turn: you need not write yet" in told and "  nothing is asked of you" not in told


@pytest.mark.parametrize("off", [of_tool, of_calendar])
def test_what_is_asked_of_whom_a_program_calls_off_is_asked(off: Callable[[str], Verdict]) -> None:
    verdict = off("Your interview with Kim Lee is cancelled. When would you be free next week?")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("asks", "When would you be free next week?")
    told = shown(verdict)
    assert "  your turn: they wait for you" in told and "  nothing is asked of you" not in told
