"""What scheduling tools, calendars and platforms write is told as they mean it: their links and fillers say nothing."""

import pytest

from core.judges.letters import judged, letter
from followupd.cli.judged_lines import as_data, lines
from followupd.core.judges.verdict import Verdict

LINKS = "Cancel: https://tool.example/c/1\nReschedule: https://tool.example/r/1"


def shown(verdict: Verdict) -> list[str]:
    found = [as_data(one) for one in verdict.findings]
    data = {"file": "a", "kind": verdict.kind, "evidence": verdict.evidence, "findings": found, "flaws": ()}
    return lines({**data, "recipients": (), "date": "2026-08-03"})


@pytest.mark.parametrize(
    ("told", "question", "links"),
    [
        ("your interview with Kim Lee is on Friday, 7 August 2026.", "Need to make changes to this event?", LINKS),
        ("Ihr Gespräch mit Kim Lee ist am 7. August 2026.", "Müssen Sie Änderungen an diesem Termin vornehmen?",
         "Termin absagen: https://tool.example/c"),
        ("votre entretien avec Kim Lee aura lieu le 7 août 2026.", "Besoin de modifier cet événement ?",
         "Annuler : https://tool.example/c"),
        ("le confirmamos que su entrevista con Kim Lee es el 7 de agosto.",
         "¿Necesita realizar cambios en este evento?",
         "Cancelar: https://tool.example/c"),
        ("il suo colloquio con Kim Lee è il 7 agosto 2026.", "Devi apportare modifiche a questo evento?",
         "Annulla: https://tool.example/c"),
        ("a sua entrevista com Kim Lee é no dia 7 de agosto de 2026.", "Precisa de fazer alterações a este evento?",
         "Cancelar: https://tool.example/c"),
        ("je gesprek met Kim Lee is op 7 augustus 2026.", "Wil je iets aan deze afspraak wijzigen?",
         "Annuleren: https://tool.example/c"),
    ],
)  # fmt: skip
def test_what_a_scheduling_tool_lets_the_reader_do_calls_nothing_off_and_asks_nothing(
    told: str, question: str, links: str
) -> None:
    text = f"{told}\n\n{question}\n\n{links}"
    verdict = judged(letter(text, subject="Kim Lee", sender="Kim Lee <kim@firm.example>", answers=""))
    assert not {one.field("word") for one in verdict.findings} & {"cancels", "moves"}
    assert question not in {one.text for one in verdict.findings if one.kind == "question"}


def test_who_calls_a_meeting_off_and_links_to_another_does() -> None:
    text = "Hi Mara,\n\nI have to cancel our interview on Friday, sorry.\n\nNew time: https://tool.example/r\n\nKim"
    found = judged(letter(text, sender="Kim Lee <kim@firm.example>")).findings
    assert "cancels" in {one.field("word") for one in found}


def test_that_an_application_was_viewed_is_told_as_what_it_is_worth() -> None:
    text = "Good news! Your application for Planner was viewed by Copper Labs.\n\nSee similar jobs"
    sender = "LinkedIn <notifications-noreply@linkedin.com>"
    subject = "Your application was viewed by Copper Labs"
    told = judged(letter(text, subject=subject, sender=sender, answers="")).evidence
    assert told[0].startswith("that an application was looked at does not say that it has arrived")


def test_who_visited_a_profile_lists_no_openings() -> None:
    text = "Hallo Mara Winter,\n\n3 Mitglieder haben diese Woche Ihr Profil besucht."
    subject = "3 Personen haben Ihr Profil besucht"
    verdict = judged(letter(text, subject=subject, sender="XING <news@xing.com>", answers=""))
    assert verdict.kind == "unsure" and not any("read like" in one for one in verdict.evidence)


def test_what_a_calendar_says_is_not_told_again_from_its_text() -> None:
    when = "DTSTART:20260807T080000Z\nDTEND:20260807T083000Z"
    calendar = (
        f"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:a@firm.example\nSEQUENCE:2\n{when}\n"
        "SUMMARY:Interview: Planner\n"
        "ORGANIZER;CN=Kim Lee:mailto:kim@firm.example\nEND:VEVENT\nEND:VCALENDAR"
    )
    text = (
        "--b\nContent-Type: text/plain\n\nThis event has been updated.\n\nInterview: Planner\nFriday 7 Aug 2026\n"
        f"10am - 10:30am\n\n--b\nContent-Type: text/calendar; method=REQUEST\n\n{calendar}\n--b--\n"
    )
    kind = "multipart/alternative; boundary=b"
    told = shown(judged(letter(text, sender="Kim Lee <kim@firm.example>", answers="", content_type=kind)))
    assert any("moves or changes the meeting" in one for one in told)
    assert not any("spoken of" in one or "they invite you" in one for one in told)


def test_signs_that_take_no_room_are_not_quoted() -> None:
    text = "Unsubscribe from this newsletter at any time \u034f \u200b \u034f\n"
    told = judged(
        letter(text, "List-Unsubscribe: <https://b.example>", subject="News", sender="B <news@b.example>", answers="")
    )
    assert told.evidence and not any("\u034f" in one for one in told.evidence)


def test_a_line_of_a_mail_is_no_signature_because_a_name_begins_like_one_of_its_words() -> None:
    text = "Hi Mara,\n\nthis came to me, you may like it more.\n\nTom\n"
    verdict = judged(letter(text, sender="Tom Hart <tom@friend.example>"))
    assert verdict.finding("signed") == "Tom"


@pytest.mark.parametrize(
    ("said", "beside"),
    [
        ("Your application was viewed by Copper Labs.", "View similar jobs\n\nBaker · Copper Labs · York · Easy Apply"),
        ("Ihr Profil wurde heute angesehen.", "Ähnliche Jobs\n\nBäckerin · Kupfer GmbH · Kiel · Schnell bewerben"),
        ("Votre candidature a été consultée.", "Voir des offres similaires\n\nBoulanger · Cuivre SA · Lyon"),
        ("Tu candidatura ha sido vista.", "Ver empleos similares\n\nPanadera · Cobre SA · Madrid · Inscribirme"),
        ("La tua candidatura è stata visualizzata.", "Offerte di lavoro simili\n\nFornaia · Rame Srl · Torino"),
        ("A sua candidatura foi visualizada.", "Ver vagas semelhantes\n\nPadeira · Cobre Lda · Lisboa"),
        ("Je sollicitatie is bekeken.", "Vergelijkbare vacatures bekijken\n\nBakker · Koper BV · Delft"),
    ],
)
def test_that_an_application_was_viewed_is_told_beside_the_jobs_that_are_advertised(said: str, beside: str) -> None:
    verdict = judged(letter(
        f"{said}\n\n{beside}", "List-Unsubscribe: <https://linkedin.com/u>", subject=said.rstrip("."),
        sender="LinkedIn <jobs-noreply@linkedin.com>", answers="",
    ))  # fmt: skip
    assert verdict.kind == "unsure" and verdict.evidence[0].startswith("that an application was looked at")


def test_openings_beside_which_nobody_looked_at_anything_stay_an_alert() -> None:
    text = (
        "5 new jobs for baker in York\n\nBaker · Copper Labs · York · Easy Apply\n\nBaker · Tin Ltd · York · Easy Apply"
    )
    verdict = judged(letter(
        text, "List-Unsubscribe: <https://linkedin.com/u>", subject="5 new jobs for baker",
        sender="LinkedIn <jobs-noreply@linkedin.com>", answers="",
    ))  # fmt: skip
    assert verdict.kind == "job_alert"
