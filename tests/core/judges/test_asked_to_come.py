"""Who asks the applicant to come on a day, over their application, invites; who asks a friend round does not."""

import pytest

from core.judges.letters import judged, letter

SHOP = "Jo Keller <jo@keller-clocks.example>"


def kind(text: str, sender: str = SHOP, subject: str = "Tuesday?") -> str:
    return judged(letter(f"Hello Mara,\n\n{text}\n\nJo", sender=sender, subject=subject, answers="")).kind


@pytest.mark.parametrize(
    "text",
    [
        "Your letter made me smile. Could you come over to the shop on Tuesday at five, when the clocks are wound?",
        "Thanks for your letter. Pop in on Thursday at 8 and I'll show you the bench.",
        "We would like to interview you. Would Friday at 12.30 suit?",
        "Ihr Brief hat mir gefallen. Kommen Sie am Dienstag um 17 Uhr in die Werkstatt?",
        "Komm doch Freitag um vier in den Laden, dann reden wir über die Stelle.",
        "J'adore ta candidature. Tu passes au magasin jeudi à 11 h ? Nora est là aussi.",
        "Votre lettre m'a plu. Passez à l'atelier mardi à 17 h, je vous montre les machines.",
        "Me gustó su carta. ¿Puede venir al taller el martes a las 17:00?",
        "La sua lettera mi è piaciuta. Verrebbe in bottega martedì alle 17?",
        "Gostei da sua carta. Passe pela oficina na terça às 17:00 e mostro-lhe as máquinas.",
        "Je brief sprak me aan. Kom je dinsdag om 17.00 uur langs in de werkplaats?",
    ],
)
def test_who_asks_the_applicant_to_come_on_a_day_invites(text: str) -> None:
    assert kind(text) == "interview_invitation"


@pytest.mark.parametrize(
    "text",
    [
        "How did your interview go? Come over on Friday at seven, there is soup.",
        "Shall we have a coffee on Tuesday at four? I want to hear everything.",
        "Wie war dein Gespräch? Komm am Freitag um sieben vorbei, es gibt Suppe.",
        "Kommst du am Samstag zum Grillen? Um fünf geht es los.",
        "Alors, cet entretien ? Viens à la maison vendredi à 19 h, on mange une soupe.",
        "¿Qué tal la entrevista? Ven a casa el viernes a las 20:00, hay sopa.",
        "Com'è andato il colloquio? Vieni da noi venerdì alle 20, c'è la zuppa.",
        "Como correu a entrevista? Vem cá a casa sexta às 20:00, há sopa.",
        "Hoe ging je gesprek? Kom je vrijdag om zeven uur eten?",
        "Your appointment for a check-up is on Tuesday at 9. Please come in ten minutes early.",
    ],
)
def test_who_asks_a_friend_or_a_patient_to_come_invites_to_no_interview(text: str) -> None:
    assert kind(text, subject="Friday") != "interview_invitation"


def test_the_same_words_from_a_private_address_prove_nothing() -> None:
    text = "Thanks for your letter. Pop in on Thursday at 8 and I'll show you the bench."
    assert kind(text, "Jo Keller <jo@gmail.com>") == "human"


def test_pay_is_no_hour_to_come_at() -> None:
    assert kind("You asked what a trial shift pays: £12.50. I fix nothing before the big orders are in.") == "human"
