"""Who offers the place in few words offers it; who gives a sofa away or asks when one could begin does not."""

import pytest

from core.judges.letters import judged, letter


def kind(text: str, subject: str = "Hello") -> str:
    return judged(letter(f"Hello Mara,\n\n{text}\n\nJo", subject=subject, answers="")).kind


@pytest.mark.parametrize(
    "text",
    [
        "We talked it over and the job's yours: 30 hours, start on 4 May.",
        "On the panel's advice I write to offer you appointment as keeper of clocks for two years from May.",
        "Wir haben gerechnet: Fangen Sie am 4. Mai bei uns an, 2.400 brutto. Den Vertrag mache ich fertig.",
        "On en a parlé : le poste est à vous, 30 heures, dès le 4 mai.",
        "Lo hemos hablado: el puesto es suyo, 30 horas, desde el 4 de mayo.",
        "Ne abbiamo parlato: il posto è suo, 30 ore, dal 4 maggio.",
        "Falámos disso: o lugar é seu, 30 horas, a partir de 4 de maio.",
        "We bieden je een jaarcontract aan voor 30 uur, vanaf 4 mei.",
    ],
)
def test_who_offers_the_place_in_few_words_offers_it(text: str) -> None:
    assert kind(text, "Clockmaker") == "offer"


@pytest.mark.parametrize(
    "text",
    [
        "We are clearing the loft: the old sofa is yours if you want it.",
        "Would you love to come and see the boat?",
        "Tu es prise vendredi ? On fait une soupe.",
        "No te cogemos el teléfono porque estamos en el monte.",
        "Puoi cominciare lunedì a dipingere la cucina, la vernice è lì.",
    ],
)
def test_who_gives_something_else_away_offers_no_place(text: str) -> None:
    assert kind(text) != "offer"


@pytest.mark.parametrize(
    "text",
    [
        "Your draft for the clock tower has been saved but not submitted. It is deleted after 30 days.",
        "Ihr Bewerbungsentwurf wurde gespeichert, aber nicht abgeschickt.",
        "Votre brouillon a été enregistré et n'a pas été envoyé. Il sera supprimé après trente jours, connectez-vous.",
        "Su borrador se ha guardado, pero no se ha enviado. Se elimina a los treinta días; inicie sesión para seguir.",
        "La domanda è in bozza e non è stata trasmessa.",
        "O seu rascunho foi guardado, mas não foi submetido.",
        "Uw concept is opgeslagen maar nog niet ingediend. Na dertig dagen wordt het verwijderd, log in.",
    ],
)
def test_a_draft_that_was_kept_and_not_sent_is_no_receipt(text: str) -> None:
    mail = letter(text, sender="Portal <no-reply@portal.example>", subject="Clocks", answers="")
    assert judged(mail).kind == "account_notice"
