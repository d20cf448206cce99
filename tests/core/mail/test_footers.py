"""What programs put under a mail is not its text: how to join a video meeting, and the buttons of a booking."""

import time

import pytest

from followupd.core.mail.quotes import new_lines, without_history

TEXT = "Dear Ms Winter,\n\nI had to move our talk by a day.\n\nKind regards\nAnna Lorenz"
RULE = "_" * 80
LINKED = "https://video.example/j/351"


@pytest.mark.parametrize(
    "footer",
    [
        (f"{RULE}\nMicrosoft Teams Need help?\nJoin the meeting now<{LINKED}>\nMeeting ID: 351 221 998 07\n"
        f"Passcode: aB3\n{RULE}"),
        f"{RULE}\nMicrosoft Teams Benötigen Sie Hilfe?\nJetzt an der Besprechung teilnehmen\nBesprechungs-ID: 351 221",
        f"{RULE}\nRéunion Microsoft Teams\nRejoindre la réunion maintenant\nID de réunion : 351 221\n",
        "Reunión de Microsoft Teams\nÚnase a la reunión ahora\nId. de reunión: 351 221 998",
        (f"Join Zoom Meeting\n{LINKED}\n\nMeeting ID: 890 1234 5678\nPasscode: 123456\n---\nOne tap mobile\n"
        "+13017158592,,890# US"),
        (f"-::~:~::~:~:~:~:~:~:~:~:~:~::~\nJoin with Google Meet: {LINKED}\nOr dial: (US) +1 385 555 0100\n"
        "-::~:~::~:~:~:~:~:~:~:~:~:~::~"),
        "Cancel Reschedule",
        "Stornieren | Verschieben | In den Kalender eintragen",
        f"Cancel: {LINKED}\nReschedule: {LINKED}",
        "Annuler ou reporter",
        "[Cancelar] · [Reprogramar]",
        "Annulla / Riprogramma",
        "Annuleren of verzetten",
    ],
)  # fmt: skip
def test_how_to_join_and_what_to_press_is_not_what_somebody_wrote(footer: str) -> None:
    for read in (new_lines, without_history):
        assert read(f"{TEXT}\n\n{footer}\n").strip() == TEXT


def test_what_stands_behind_the_footer_of_a_meeting_is_kept() -> None:
    text = f"Hello,\n\nJoin Zoom Meeting\n{LINKED}\nPasscode: 12\n\nPlease bring your portfolio.\n\nKim"
    assert new_lines(text).split() == ["Hello,", "Please", "bring", "your", "portfolio.", "Kim"]


@pytest.mark.parametrize(
    "text",
    [
        "Cancel",
        "Hi,\n\nCancel\n\nKim",
        "Hi,\n\nCancel or reschedule? You decide.\n\nKim",
        f"Hi,\n\nfirst part\n{RULE}\nWe meet on Teams.\n\nKim",
        "Hi,\n\nMicrosoft Teams meeting on Friday, or shall I come to you?\n\nKim",
        "Cancel Reschedule",
    ],
)
def test_what_only_looks_like_a_footer_is_kept(text: str) -> None:
    assert new_lines(text) == text


@pytest.mark.parametrize(
    "line", [f"{RULE}\nmicrosoft teams", "Cancel / " * 40, "cancel https://a " * 30, "join zoom meeting"]
)
def test_footers_over_and_over_are_read_within_a_moment(line: str) -> None:
    begun = time.perf_counter()
    new_lines(f"Hi\n{line}\n" * 900)
    assert time.perf_counter() - begun < 2
