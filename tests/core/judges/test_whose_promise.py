"""What another promises holds, as does a later day asked for in a question; thanks for a talk invite to none."""

import pytest

from core.judges.test_meaning import dates, read

OTHERS = [
    "I'm not the right person for this; I've passed it to Ben Okoro, our head of hiring, who will come back to you.",
    "I am not the right contact for that. I have handed it to Ben Okoro, and he will be in touch with you.",
    "My colleague Ben Okoro leads recruitment and will contact you shortly about the next steps.",
    "Ben Okoro looks after hiring here and will write to you about the next steps.",
    "Ich bin nicht die richtige Ansprechpartnerin; Ben Okoro leitet das Recruiting und meldet sich bei Ihnen.",
    "Mein Kollege Ben Okoro leitet das Recruiting und wird Sie in Kürze wegen der nächsten Schritte kontaktieren.",
    "Mon collègue Ben Okoro dirige le recrutement et vous contactera prochainement au sujet des prochaines étapes.",
    "Mi compañero Ben Okoro dirige la selección y le contactará en breve sobre los próximos pasos.",
    "Il mio collega Ben Okoro guida le assunzioni e la contatterà a breve per i prossimi passi.",
    "O meu colega Ben Okoro lidera o recrutamento e entrará em contacto consigo em breve sobre os próximos passos.",
    "Mijn collega Ben Okoro leidt de werving en neemt binnenkort contact met u op over de volgende stappen.",
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_what_somebody_else_promises_holds_as_the_writers_own_promise_does(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").finding("meaning") == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "My colleague Ben Okoro leads recruitment and will contact you. Could you send me your papers?",
        "Ben Okoro will contact you about the next steps; please send him your certificates.",
        "Mein Kollege Ben Okoro wird Sie kontaktieren. Schicken Sie mir bitte Ihre Zeugnisse.",
    ],
)
def test_who_asks_beside_what_another_promises_asks(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").finding("meaning") == "asks"


LATER = [
    "Nothing right now. Try me again in May?",
    "We cannot hire before then. Maybe ping me in May?",
    "Nothing here yet. Perhaps drop me a line in May?",
    "Gerade nichts. Melden Sie sich doch im Mai noch einmal?",
    "Gerade nichts. Schreib mir im Mai noch mal?",
    "Rien pour l'instant. Vous me relancez en mai ?",
    "Rien pour l'instant. Tu me réécris en mai ?",
    "Ahora nada. ¿Me escribe de nuevo en mayo?",
    "Ora niente. Mi ricontatta a maggio?",
    "Ora niente. Mi riscrivi a maggio?",
    "Agora nada. Escreve-me de novo em maio?",
    "Op dit moment is er helaas niets. Mail je me in mei nog eens?",
]


@pytest.mark.parametrize("text", LATER)
def test_whoever_asks_to_be_written_to_again_later_holds_until_then(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {("2026-05-01", "contact_again")})


@pytest.mark.parametrize(
    "text",
    [
        "Nothing right now. Try me again in May? And what would you like to earn?",
        "Could you call me on 15 May at 10:00?",
        "Did you write to me in May?",
        "When can you start, in May?",
    ],
)
def test_whoever_asks_something_else_beside_a_later_day_asks(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").finding("meaning") == "asks"


MET = [
    "haben Sie nochmals herzlichen Dank für das gute Gespräch am 24. Februar. Wir melden uns nächste Woche.",
    "Thank you again for the good conversation on 24 February. We will get back to you next week.",
    "Have our thanks for the good talk on 24 February. We will get back to you next week.",
    "Merci encore pour le bon entretien du 24 février. Nous reviendrons vers vous la semaine prochaine.",
    "Muchas gracias por la buena conversación del 24 de febrero. Le contestaremos la próxima semana.",
    "Grazie ancora per il bel colloquio del 24 febbraio. Le faremo sapere la prossima settimana.",
    "Obrigado mais uma vez pela boa conversa de 24 de fevereiro. Daremos notícias na próxima semana.",
    "Nogmaals dank voor het goede gesprek op 24 februari. Wij laten volgende week van ons horen.",
    "wir möchten Ihnen für das Gespräch am 24. Februar danken. Wir melden uns nächste Woche.",
    "unser Gespräch am 24. Februar hat uns gefallen. Wir melden uns nächste Woche.",
]


@pytest.mark.parametrize("text", MET)
def test_thanks_for_a_talk_that_was_invite_to_none(text: str) -> None:
    verdict = read(f"Guten Tag,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds"
    assert not verdict.finding("question") and not verdict.finding("proposed_time")


EVERYONE = [
    "We hope to come back to everyone by Friday 20 March.",
    "We will get back to all candidates by 20 March.",
    "The panel will come back to all applicants by 20 March.",
    "Wir kommen bis zum 20. März auf alle Bewerber zurück.",
    "Nous reviendrons vers tous les candidats d'ici le 20 mars.",
    "Volveremos a todos los candidatos antes del 20 de marzo con una respuesta.",
    "Risponderemo a tutti i candidati entro il 20 marzo.",
    "Responderemos a todos os candidatos até 20 de março.",
    "Wij komen vóór 20 maart bij alle kandidaten terug.",
]


@pytest.mark.parametrize("text", EVERYONE)
def test_an_answer_promised_to_everybody_is_promised_to_the_user(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds"
    assert {what for _, what in dates(verdict)} == {"answer"}


@pytest.mark.parametrize(
    ("text", "asks_for_it"),
    [
        ("Thanks for getting in touch and for your patience. We will be in touch.", False),
        ("Vielen Dank für Ihre Geduld. Wir melden uns.", False),
        ("Merci pour votre patience. Nous reviendrons vers vous.", False),
        ("Gracias por su paciencia. Le contestaremos.", False),
        ("Grazie per la pazienza. Le faremo sapere.", False),
        ("Obrigado pela sua paciência. Daremos notícias.", False),
        ("Dank voor uw geduld. Wij laten van ons horen.", False),
        ("We ask for your patience. We will be in touch.", True),
        ("Wir bitten noch um etwas Geduld und melden uns.", True),
        ("Thank you for your mail; please bear with us. We will be in touch.", True),
    ],
)
def test_thanks_for_patience_ask_for_none(text: str, asks_for_it: bool) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds"
    assert bool(verdict.finding("patience")) == asks_for_it
