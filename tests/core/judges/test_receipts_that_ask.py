"""A receipt that asks for papers is the user's turn: what is wanted is told, and the day named is the user's."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Verdict

ASKING = (
    "Thank you for applying to Bram plc. To complete your file please send us your certificates by 14 August.",
    "Thank you for applying to Bram plc. Before we go on we need your permit. Can you send us a copy by 14 August?",
    "Vielen Dank für Ihre Bewerbung. Wir haben sie erhalten. Bitte reichen Sie bis zum 14. August Ihr Zeugnis nach.",
    "Wir haben Ihre Bewerbung erhalten. Es fehlt noch Ihr Zeugnis. Könnten Sie es uns bis zum 14. August schicken?",
    "Nous avons bien reçu votre candidature. Merci de nous envoyer votre diplôme avant le 14 août.",
    "Hemos recibido su candidatura. Le rogamos que nos envíe una copia de su título antes del 14 de agosto.",
    "Abbiamo ricevuto la Sua candidatura. La preghiamo di inviarci i certificati entro il 14 agosto.",
    "Recebemos a sua candidatura. Pedimos que nos envie os certificados até 14 de agosto.",
    "We hebben uw sollicitatie ontvangen. Wilt u ons vóór 14 augustus een kopie van uw diploma sturen?",
)  # fmt: skip
PLAIN = (
    "Thank you for applying. If you have further documents, please send them by 14 August.",
    "Thank you for applying. Please quote your reference number. We will get back to you by 14 August.",
    "Thank you for your application and your documents. Please do not send any papers by post.",
    "Wir haben Ihre Bewerbung erhalten. Bitte sehen Sie von Nachfragen ab. Ihre Unterlagen liegen uns vollständig vor.",
    "Wir haben Ihre Bewerbung erhalten. Weitere Unterlagen senden Sie bitte nur über unser Portal.",
    "Nous avons bien reçu votre candidature. Merci de ne pas envoyer de documents par la poste.",
    "Hemos recibido su candidatura. Si falta algún documento, se lo pediremos.",
    "Abbiamo ricevuto la Sua candidatura. I documenti sono completi.",
    "Recebemos a sua candidatura e os seus documentos. Entraremos em contacto.",
    "We hebben uw sollicitatie en uw diploma ontvangen. U hoort binnen twee weken van ons.",
)


def receipt(text: str) -> Verdict:
    return judged(letter(text, subject="Application", sender="HR Bram <jobs@bram.example>", answers=""))


@pytest.mark.parametrize("text", ASKING)
def test_a_receipt_that_asks_for_papers_tells_so_with_the_users_day(text: str) -> None:
    found = receipt(text)
    assert found.kind in ("acknowledgement", "human")
    assert found.finding("meaning") == "asks"
    assert found.finding("question") in text
    assert [one.field("date") for one in found.findings if one.kind == "deadline"] == ["2026-08-14"]
    assert not found.finding("stated_date")
    assert found.finding("question") in found.evidence[-1]


@pytest.mark.parametrize("text", PLAIN)
def test_a_receipt_that_wants_nothing_stays_a_receipt_alone(text: str) -> None:
    found = receipt(text)
    assert found.kind == "acknowledgement"
    assert not {"question", "meaning", "deadline"} & {one.kind for one in found.findings}


def test_the_day_of_their_answer_stays_theirs_beside_the_users() -> None:
    found = receipt(
        "Thank you for applying. Please send us your certificates by 10 August. We will answer by 28 August."
    )
    days = {one.kind: one.field("date") for one in found.findings if one.field("date")}
    assert days == {"deadline": "2026-08-10", "stated_date": "2026-08-28"}
