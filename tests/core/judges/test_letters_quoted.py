"""What a friend quotes of the letter they got is that firm's word to them, and none to the reader."""

import pytest

from core.judges.letters import FROM_CONTACT, MINE, judged, letter
from followupd.core.pursuits.relation import NOTHING_KNOWN, Relation

QUOTED = [
    (
        "schau mal, was Kielwerk mir heute geschrieben hat:\n\n„Sehr geehrte Frau Moran, leider müssen wir Ihnen "
        "mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Wir wünschen Ihnen alles Gute.“\n\n"
        "Naja. Hast du Samstag Zeit für einen Kaffee?"
    ),
    (
        "regarde ce que Valmont m'a répondu : « Madame, nous avons le regret de vous informer que votre candidature "
        "n'a pas été retenue. » Tu es libre samedi ?"
    ),
    (
        "look what Tidewell sent me: “Dear Kit, thank you for applying. Unfortunately, we have decided not to move "
        "forward with your application. We wish you all the best.” Oh well. Are you free on Saturday?"
    ),
    (
        "mira lo que me han escrito: «Estimada Kit: lamentablemente, hemos decidido continuar con otros candidatos. "
        "Le deseamos suerte.» En fin. ¿Tomamos un café el sábado?"
    ),
    (
        "guarda cosa mi hanno scritto: «Gentile Kit, purtroppo abbiamo scelto un altro candidato. Le auguriamo "
        "buona fortuna.» Pazienza. Sei libera sabato?"
    ),
    (
        "vê o que me escreveram: “Cara Kit, infelizmente optámos por outro candidato. Desejamos-lhe boa sorte.” "
        "Enfim. Tens tempo no sábado?"
    ),
    (
        "kijk wat ze me schreven: “Beste Kit, helaas hebben we voor een andere kandidaat gekozen. Veel succes.” "
        "Tja. Heb je zaterdag tijd voor koffie?"
    ),
]


@pytest.mark.parametrize("text", QUOTED)
@pytest.mark.parametrize(("relation", "answers"), [(NOTHING_KNOWN, ""), (FROM_CONTACT, MINE)])
def test_a_refusal_that_a_friend_quotes_refuses_nobody(text: str, relation: Relation, answers: str) -> None:
    raw = letter(f"Hey Mara,\n\n{text}\n\nKit", subject="Sat", sender="Kit Moran <jo@firm.example>", answers=answers)
    assert judged(raw, relation).kind == "human"


def test_a_refusal_beside_what_is_quoted_stands() -> None:
    text = "Dear Mara,\n\nunfortunately we have decided not to move forward with your application for “Baker, Hull”."
    assert judged(letter(text)).kind == "rejection"


@pytest.mark.parametrize("marks", ["'{}'", "‘{}’", "‚{}‘", '"{}"', "„{}“"])
def test_a_refusal_in_quotation_marks_of_any_kind_is_cited(marks: str) -> None:
    told = marks.format("Helaas gaan we niet met je verder in deze procedure.")
    raw = letter(
        f"Beste lezer,\n\n{told} Wat nu? Coach Gerda legt in deze nieuwsbrief uit wat je dan vraagt.\n\nAfmelden kan.",
        subject="Afgewezen? Lees dit",
        sender="Loopbaanhuis <nieuwsbrief@loopbaan.example>",
        answers="",
    )
    assert judged(raw).kind != "rejection"
