"""Where no word refuses, nothing is over, whatever the other words weigh together."""

import pytest

from core.judges.letters import judged, letter

HANDED_ON = [
    "I'm copying in my colleague Ana Reed, who runs hiring for the bakery and will be in touch to arrange next steps.",
    "I'm adding my colleague Ana Reed, who leads hiring and will be in touch about next steps. I'm away now.",
    "My colleague Ana Reed, who does the hiring here, is in copy and will be in touch about next steps.",
    "Ich nehme meine Kollegin Ana Reed in Kopie, die bei uns einstellt und sich zu den nächsten Schritten meldet.",
    "Je mets en copie ma collègue Ana Reed, qui s'occupe du recrutement et reviendra vers vous pour la suite.",
    "Pongo en copia a mi compañera Ana Reed, que lleva la selección y le escribirá sobre los próximos pasos.",
    "Metto in copia la collega Ana Reed, che segue la selezione e la contatterà per i prossimi passi.",
    "Ponho em cópia a minha colega Ana Reed, que trata do recrutamento e falará consigo sobre a fase seguinte.",
    "Ik zet mijn collega Ana Reed in cc, die de werving doet en contact opneemt over de volgende stappen.",
]


@pytest.mark.parametrize("text", HANDED_ON)
@pytest.mark.parametrize("post", ["Director of Engineering", "CTO", "Head of Data", "Talent Partner | Reed"])
def test_who_hands_the_matter_to_a_colleague_who_will_write_ends_nothing(text: str, post: str) -> None:
    assert judged(letter(f"Hi Mara,\n\nThanks for this. {text}\n\nJo Keller\n{post}\n")).kind == "human"


UNFINISHED = [
    (
        "Votre candidature est incomplète",
        "Vous avez commencé une candidature mais ne l'avez pas finalisée.",
        "Merci de compléter votre dossier avant le 15 août 2026.",
    ),
    (
        "Votre candidature est incomplète",
        "Vous avez commencé une candidature au poste d’Ingénieure données (réf. REED-7) mais ne l’avez pas finalisée.",
        "Merci de compléter votre dossier avant le 15 août 2026, date de clôture des candidatures.",
    ),
    (
        "Your application is incomplete",
        "You started an application for pastry chef but have not submitted it.",
        "Please complete your application by 15 August 2026, when applications close.",
    ),
    (
        "Ihre Bewerbung ist unvollständig",
        "Sie haben eine Bewerbung als Konditorin begonnen, aber nicht abgeschickt.",
        "Bitte vervollständigen Sie Ihre Bewerbung bis zum 15. August 2026.",
    ),
    (
        "Su candidatura está incompleta",
        "Ha empezado una candidatura para pastelera, pero no la ha enviado.",
        "Complete su candidatura antes del 15 de agosto de 2026.",
    ),
]


@pytest.mark.parametrize(("subject", "told", "wanted"), UNFINISHED)
@pytest.mark.parametrize(
    "sender", ["Reed Talents <noreply@talents-reed.example>", "Talents <ne-pas-repondre@talents-reed.example>"]
)
def test_a_form_that_was_begun_and_not_sent_is_no_refusal(subject: str, told: str, wanted: str, sender: str) -> None:
    found = judged(
        letter(
            f"Bonjour Mara,\n\n{told}\n\n{wanted}\n\nReprendre ma candidature",
            subject=subject,
            sender=sender,
            answers="",
        )
    )
    assert (found.kind, found.finding("deadline") != "") == ("account_notice", True)
