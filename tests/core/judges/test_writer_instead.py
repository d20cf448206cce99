"""Who tells that a colleague left and offers themselves has answered, and is the one to write to."""

import pytest

from core.judges.test_meaning import read

INSTEAD = [
    "Kim Lee has left the company; please write to me instead. I look after purchasing now.",
    "Kim left us in January. From now on I'm your contact, so do send me anything you need.",
    "Kim Lang arbeitet nicht mehr bei uns. Schreiben Sie gern mir, ich habe ihre Aufgaben übernommen.",
    "Frau Lang hat das Unternehmen verlassen. Ich bin jetzt Ihre Ansprechpartnerin.",
    "Mme Roux a quitté l'entreprise. Écrivez-moi plutôt, j'ai repris ses dossiers.",
    "Ana Ruiz ya no trabaja con nosotros. Escríbame a mí, yo llevo ahora sus asuntos.",
    "Sara Neri non lavora più da noi. Scriva pure a me, seguo io le sue pratiche.",
    "A Rita Melo já não trabalha connosco. Pode escrever-me a mim, fiquei com os assuntos dela.",
    "Eva Bos werkt hier niet meer. Mail mij maar, ik heb haar werk overgenomen.",
]


@pytest.mark.parametrize("text", INSTEAD)
def test_who_offers_themselves_instead_of_who_left_has_answered(text: str) -> None:
    verdict = read(f"Hello Mara,\n\n{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")
    found = [(one.field("name"), one.field("address")) for one in verdict.findings if one.kind == "successor"]
    assert found == [("Jo Keller", "jo@firm.example")]
    assert not verdict.finding("referral")


@pytest.mark.parametrize(
    "text",
    [
        "Kim Lee has left the company. Please write to Tom Ash (tom.ash@firm.example) instead.",
        "Kim Lee has left the company.",
        "I have left the company. Please write to Tom Ash (tom.ash@firm.example).",
        "I no longer work at Tern. You can reach me at jo.keller@post.example from now on.",
        "Ich arbeite nicht mehr bei Kranwerk. Schreiben Sie mir an jo.keller@post.example.",
        "Ya no trabajo en Encinar. Escríbame a jo.keller@post.example.",
    ],
)
def test_who_left_themselves_or_names_another_is_told_as_left(text: str) -> None:
    assert read(f"Hello Mara,\n\n{text}\n\nJo Keller").kind == "left_company"


def test_who_only_wants_a_mail_takes_over_from_nobody() -> None:
    assert not read("Hello Mara,\n\nPlease write to me instead of calling.\n\nJo Keller").finding("successor")
