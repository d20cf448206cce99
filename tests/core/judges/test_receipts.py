"""What an office's receipt says beside the receipt is no account notice, no test and no refusal."""

import pytest

from core.judges.letters import judged, letter

RECEIPTS = (
    "Your application for Data Analyst is complete and under review. To see how it goes, sign in to your account.",
    "You've successfully applied for the internship. Next: look out for an email inviting you to our online test.",
    "Your application just arrived. We read it, then meet you on video. If it isn't a match we'll tell you as well.",
    "Hiermit bestätigen wir den Eingang Ihrer Bewerbung. Wir bitten Sie daher um etwas Geduld.",
    "Ihre Bewerbung auf die Stelle Teamleitung wurde erfolgreich an die Firma übermittelt.",
    "We hebben je sollicitatie ontvangen. Heb je na drie werkdagen niets gehoord? Bel ons dan gerust.",
)


UNHEARD = (
    "Thanks for applying as lighting technician! If you haven't heard by June 1, please know that we chose another.",
    "Hola: nos ha llegado tu inscripción. Si en tres semanas no te hemos llamado, entiende que no has sido elegida.",
    "Danke für die Bewerbung! Wer bis Juni nichts von uns hört, darf annehmen, dass wir uns anders entschieden haben.",
)


@pytest.mark.parametrize("text", UNHEARD)
def test_whoever_may_hear_nothing_is_not_refused_yet(text: str) -> None:
    sent = letter(text, subject="Application", sender="office@theatre.example", answers="")
    assert judged(sent).kind == "acknowledgement"


@pytest.mark.parametrize("text", RECEIPTS)
def test_a_receipt_stays_one_whatever_it_says_of_accounts_tests_and_matches(text: str) -> None:
    sent = letter(text, subject="Application", sender="no-reply@firm.example", answers="")
    assert judged(sent).kind == "acknowledgement"


def test_a_refusal_that_says_when_data_is_deleted_is_a_refusal() -> None:
    text = "We are unable to consider your application any longer. Your data will be deleted after 180 days."
    sent = letter(text, subject="Application", sender="no-reply@firm.example", answers="")
    assert judged(sent).kind == "rejection"


@pytest.mark.parametrize("sender", ["jobmail@board.example", "Banenzoeker <yo@board.example>"])
def test_a_list_of_openings_is_no_persons_mail_though_no_office_is_named(sender: str) -> None:
    text = "Based on your profile:\n\nCook, The Anchor, York\nBaker, Copper Mill, Leeds\n\nTurn off this alert"
    assert judged(letter(text, subject="Jobs near you", sender=sender, answers="")).kind == "job_alert"


def test_who_needs_their_time_to_answer_does_not_forbid_writing() -> None:
    text = "Thank you for applying. We're a small team, so it may take us up to three weeks to reply to everyone."
    assert judged(letter(text, sender="apply@firm.example", answers="")).kind == "acknowledgement"
