"""A network's notice is somebody's word where somebody wrote or wants a contact; else it decides nothing."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Verdict
from followupd.core.pursuits.relation import Relation

LINKEDIN, XING = "LinkedIn <notifications@linkedin.com>", "XING <mailrobot@mail.xing.com>"
QUIET = ("unsure", "job_alert", "newsletter", "account_notice")


def notice(subject: str, text: str, sender: str = LINKEDIN) -> Verdict:
    return judged(letter(text, subject=subject, sender=sender, answers=""))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Petra Hollis accepted your invitation", "Petra Hollis accepted your invitation. Start a conversation"),
        ("I want to connect", "Hi Mara, I'd like to join your professional network. Accept"),
        ("Jost Wieland hat Ihre Kontaktanfrage bestätigt", "Sie sind jetzt mit Jost Wieland vernetzt."),
        ("Zoé Palun a accepté votre invitation", "Zoé fait désormais partie de votre réseau."),
        ("Nuria quiere conectar contigo", "Tienes una invitación pendiente. Aceptar"),
        ("Dario Conti ha accettato il tuo invito", "Invia un messaggio a Dario."),
        ("Inês Faria aceitou o seu convite", "Veja o perfil de Inês."),
        ("Daan wil connectie met je maken", "Je hebt een openstaand verzoek"),
    ],
)
def test_who_wants_or_accepts_a_contact_has_spoken_there(subject: str, text: str) -> None:
    assert notice(subject, text).kind == "elsewhere"


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        (LINKEDIN, "Your application was viewed by Northmere", "Your application for Analyst was viewed."),
        (LINKEDIN, "Deine Bewerbung wurde von Nordwerk angesehen", "Deine Bewerbung als Analyst wurde angesehen."),
        (LINKEDIN, "Votre candidature a été consultée", "Boréal a consulté votre candidature."),
        (LINKEDIN, "You appeared in 9 searches this week", "See who is looking."),
        (LINKEDIN, "Petra Hollis shared a post", "Unfortunately we rejected a great candidate today. 42 reactions"),
        (LINKEDIN, "Is it time to interview?", "We are pleased to offer you one month of Premium. Start your trial"),
        (LINKEDIN, "Meeting invitation: Buyers' talk", "You are invited to an event on Tuesday at 5 pm. Attend"),
        (XING, "Ihre Woche", "5 Mitglieder haben Ihr Profil besucht. Einladung: Event am Donnerstag, 18 Uhr."),
        ("Indeed <noreply@indeed.com>", "Northmere viewed your application", "Your application was viewed."),
    ],
)
def test_what_a_platform_sends_beside_that_decides_nothing(sender: str, subject: str, text: str) -> None:
    verdict = notice(subject, text, sender)
    assert verdict.kind in QUIET
    assert verdict.finding("meaning") == ""


@pytest.mark.parametrize(
    ("subject", "below"),
    [
        ("Mara, your application was sent to Northmere", "View similar jobs you may be interested in"),
        ("Deine Bewerbung wurde an Nordwerk gesendet", "Ähnliche Jobs anzeigen"),
        ("Votre candidature a été envoyée à Boréal", "Voir des offres similaires"),
        ("Je sollicitatie is verzonden naar Wolkwerk", "Vergelijkbare vacatures"),
    ],
)
def test_that_an_application_was_sent_is_acknowledged_though_openings_stand_below(subject: str, below: str) -> None:
    assert notice(subject, f"{subject}. {below}").kind == "acknowledgement"


def test_a_refusal_that_a_platform_passes_on_is_one() -> None:
    refused = "Thank you for your interest. Unfortunately, we will not be moving forward with your application."
    assert notice("Your update from Northmere", refused).kind == "rejection"
    board = "Northmere via Indeed <x12@indeedemail.com>"
    invited = "We would like to invite you to an interview. Please choose a time."
    assert notice("Interview for Analyst", invited, board).kind == "interview_invitation"


@pytest.mark.parametrize("sender", [
    "bob.roe@slack.com", "bob.roe@linkedin.com", "bob.roe@xing.com", "bob.roe@threads.example",
    "bob.roe@signal.slack-lines.example",
])  # fmt: skip
def test_who_works_at_a_network_and_signs_is_a_person_as_at_any_firm(sender: str) -> None:
    text = "Dear Mara,\n\nwe invite you to an interview on Thursday 5 March at 14:00.\n\nKind regards\nBob Roe"
    assert notice("Interview as Data Engineer", text, f"Bob Roe <{sender}>").kind == "interview_invitation"


def test_what_a_followed_firm_sends_is_its_own_though_it_is_a_network() -> None:
    text = "Hello,\n\nwe would like to invite you to an interview on Thursday 5 March at 14:00.\n\nThe team"
    mail = letter(text, subject="Interview as Data Engineer", sender="Hiring <hiring@slack.com>", answers="")
    assert judged(mail, relation=Relation(organisation="slack.com")).kind == "interview_invitation"
