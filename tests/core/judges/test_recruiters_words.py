"""Who seeks people for others writes unasked, in seven languages. A friend's tip and a search of their own are none."""

import pytest

from core.judges.letters import judged, letter

SOUGHT = (
    ("Four drivers for Monday", "Got your CV off the board. Drivers wanted from Monday, weekly pay. Are you about?"),
    ("Agency shifts", "Are you registered with any agency at present? We staff six hospitals. Can I send rates?"),
    ("A quiet search", "Two people named you when we spoke. My client needs a planner. Shall I tell you more?"),
    (
        "Eine Aufgabe",
        "Ihr Name fiel in einem Gespräch. Eine Klinik am See sucht eine Leitung. Sind Sie wechselwillig?",
    ),
    (
        "Une idée",
        "J'ai pensé à vous en voyant votre parcours. Une maison de thé cherche sa responsable. On s'appelle ?",
    ),
    ("Posición remota", "Busco a alguien para un equipo de mapas. Vi tu perfil. ¿Te paso el detalle?"),
    (
        "Lavori già?",
        "Ho visto il tuo CV su un portale. Albergo sul lago cerca reception da aprile. Ti mando i dettagli?",
    ),
    ("Uma vaga", "Abrimos hoje uma vaga de redação e lembrei de você. Quer participar?"),
    (
        "Theewinkels",
        "Je naam viel deze week. Ik werf voor een keten. Ze zoeken een filiaalmanager. Heb je interesse?",
    ),
)
TIPS = (
    (
        "Saw this",
        "Saw this posting and thought of you: the bakery on our street needs a planner. Nothing to do with me.",
    ),
    (
        "Kennst du jemanden",
        "Mein Bruder sucht Arbeit als Koch. Kennst du jemanden, der einen braucht?",
    ),
    ("Mon frère", "Mon frère cherche du travail comme cuisinier. Tu connais quelqu'un qui embauche ?"),
)


@pytest.mark.parametrize(("subject", "text"), SOUGHT)
def test_a_stranger_who_seeks_people_for_others_is_a_recruiter(subject: str, text: str) -> None:
    raw = letter(text, subject=subject, sender="Kim Vale <kim@vale.example>", answers="")
    assert judged(raw).kind == "recruiter_outreach"


@pytest.mark.parametrize(("subject", "text"), TIPS)
def test_a_tip_and_somebodys_own_search_stay_a_persons_mail(subject: str, text: str) -> None:
    assert judged(letter(text, subject=subject, sender="Kim Vale <kim@vale.example>", answers="")).kind == "human"
