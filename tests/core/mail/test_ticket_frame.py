"""What a ticket system puts around an entry is not what its writer wrote, in any of its forms."""

import time

import pytest

from followupd.core.mail.quotes import new_lines, without_history
from followupd.core.mail.subjects import is_answering

TEXT = "Hello Mara,\n\nthe panel meets on Tuesday, so I can tell you more after that.\n\nJo Roe"
OLDER = "Hello,\n\ndid you get my papers?\n\nMara Winter"
RULE = "-" * 46
LINK = "https://desk.firm.example/requests/88"


@pytest.mark.parametrize(
    "mark",
    [
        "##- Please type your reply above this line -##",
        "## Please reply above this line ##",
        "--- Reply above this line ---",
        "—-—-—-— Reply above this line. —-—-—-—",
        "== ADD YOUR REPLY ABOVE THIS LINE ==",
        "-- Write your answer above this line to comment --",
        "##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##",
        "##- Bitte oberhalb dieser Zeile antworten -##",
        "##- Veuillez saisir votre réponse au-dessus de cette ligne -##",
        "##- Por favor, escriba su respuesta por encima de esta línea -##",
        "##- Digita la risposta sopra questa riga -##",
        "##- Digite a sua resposta acima desta linha -##",
        "##- Typ uw antwoord boven deze regel -##",
    ],
)
def test_the_mark_and_the_head_of_an_entry_go_in_every_language(mark: str) -> None:
    for read in (new_lines, without_history):
        assert read(f"{mark}\n\nJo Roe (Firm)\n\nMar 5, 2026, 09:00 GMT\n\n{TEXT}").strip() == TEXT
        assert read(f"{mark}\n\n{TEXT}").strip() == TEXT


@pytest.mark.parametrize(
    "head",
    [
        "Jo Roe, Mar 5, 2026, 9:00 AM GMT",
        "Jo Roe (Firm)\n5. März 2026, 09:00 MEZ",
        "Jo Roe\n05.03.2026 um 09:00 Uhr",
        "Jo Roe\n\n5 mars 2026 à 09:00 CET",
        "Jo Roe, 5 mar 2026 09:00 CET",
        "Jo Roe\n2026-03-05 09:00:12",
        "Jo Roe commented:",
        "Jo Roe hat geantwortet:",
        "Jo Roe a répondu :",
        "Jo Roe respondió:",
        "Jo Roe ha risposto:",
        "Jo Roe respondeu:",
        "Jo Roe schreef:",
    ],
)
def test_only_the_newest_entry_is_new(head: str) -> None:
    older = head.replace("Jo Roe (Firm)", "Jo Roe").replace("Jo Roe", "Mara Winter")
    framed = (
        f"##- Please type your reply above this line -##\n\nYour request (#88) has been updated. Reply to this email "
        f"to add a comment.\n\n{RULE}\n\n{head}\n\n{TEXT}\n\n{RULE}\n\n{older}\n\n{OLDER}\n\n{RULE}\n"
        "This email is a service from Firm. Delivered by Zendesk\n\n[AB12CD-34EF]"
    )
    assert new_lines(framed).strip() == TEXT


@pytest.mark.parametrize(
    "footer",
    [
        "View request · Turn off this request's notifications\n\nThis is shared with Mara.\n\nPowered by Jira",
        "This email is a service from Firm. Delivered by Zendesk\n\n[AB12CD-34EF]",
        "Diese E-Mail ist ein Service von Firma. Bereitgestellt von Zendesk",
        "Cet e-mail est un service de Firme. Fourni par Zendesk",
        f"{RULE}\nTicket ID: 88",
        "ref:_00D30abc._50030xyz:ref",
    ],
)
def test_what_the_system_says_for_itself_is_no_text(footer: str) -> None:
    assert new_lines(f"--- Reply above this line ---\n\nJo Roe commented:\n\n{TEXT}\n\n{footer}").strip() == TEXT


def test_who_answered_above_the_mark_wrote_what_stands_there() -> None:
    framed = (
        f"Thanks, Tuesday is fine.\n\n##- Please type your reply above this line -##\n\nJo Roe commented:\n\n{TEXT}"
    )
    assert new_lines(framed) == "Thanks, Tuesday is fine."


@pytest.mark.parametrize(
    "text",
    [
        "Please sign above this line and send the form back.\n\nJo Roe",
        "A support request has been opened for you. Reply above this line to add to it.",
        "I wrote you on\n\nMar 5, 2026, 09:00 GMT\n\nand heard nothing.",
        "Jo Roe commented:\n\nYour talk was good.\n\nKim",
        "Your request (88) has been updated. Reply to this email to add a comment.",
    ],
)
def test_without_a_mark_nothing_is_a_frame(text: str) -> None:
    assert new_lines(text) == text


def test_a_frame_in_which_nobody_wrote_stays_as_it_is() -> None:
    said = "Your request (88) has been updated."
    assert new_lines(f"##- Please type your reply above this line -##\n\n{said}").strip() == said


def test_an_hour_within_the_entry_is_kept() -> None:
    entry = "Could we meet?\n\nMonday, 9 March 2026, 14:00\nWednesday at 10:00\n\nJo Roe"
    framed = f"## Please reply above this line ##\n\nJo Roe\n\nMar 5, 2026, 09:00 GMT\n\n{entry}"
    assert new_lines(framed).strip() == entry


@pytest.mark.parametrize(
    "piece", ["Reply above this line\n", "Jo Roe commented:\n", "a " * 900 + "\n", "5 mar 2026 " * 90]
)
def test_long_frames_made_on_purpose_cost_little(piece: str) -> None:
    begun = time.perf_counter()
    new_lines("--- Reply above this line ---\n" + piece * (60_000 // len(piece)))
    assert time.perf_counter() - begun < 1.0


@pytest.mark.parametrize(
    ("subject", "answers"),
    [
        ("[#4411] Re: Application", True),
        ("[Firm #4411] AW: Bewerbung", True),
        ("Ticket#2026030210 — RE: Application", True),
        ("Re: [#4411] Application", True),
        ("[#4411] Application", False),
        ("[#4411] Request received", False),
        ("[Remote] Analyst", False),
    ],
)
def test_the_number_of_a_ticket_before_it_hides_no_answer(subject: str, answers: bool) -> None:
    assert is_answering(subject) is answers
