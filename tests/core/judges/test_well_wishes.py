"""A well-wish closes a matter only where nothing goes on: beside a name, a promise or a later day it is courtesy."""

import pytest

from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict


def meaning(verdict: Verdict) -> str:
    return verdict.finding("meaning")


@pytest.mark.parametrize(
    "text",
    [
        "Talk to Kim Lee, kim.lee@tern.example; good luck!",
        "Sprechen Sie mit Kim Lee, kim.lee@tern.example; viel Erfolg!",
        "Parlez à Kim Lee, kim.lee@tern.example ; bonne chance !",
        "Habla con Kim Lee, kim.lee@tern.example; ¡mucha suerte!",
        "Parli con Kim Lee, kim.lee@tern.example; in bocca al lupo!",
        "Fale com Kim Lee, kim.lee@tern.example; boa sorte!",
        "Praat met Kim Lee, kim.lee@tern.example; veel succes!",
        "Write to Kim Lee, kim.lee@tern.example. I wish you the best of luck.",
        "Schreiben Sie Kim Lee, kim.lee@tern.example. Wir wünschen Ihnen viel Glück.",
        "Écrivez à Kim Lee, kim.lee@tern.example. Je vous souhaite bonne chance.",
    ],
)
def test_a_name_in_the_first_line_with_a_wish_behind_it_leads_on(text: str) -> None:
    verdict = read(text)
    assert meaning(verdict) == "asks"
    assert [f.field("address") for f in verdict.findings if f.kind == "referral"] == ["kim.lee@tern.example"]
    assert not any("closes the matter" in told for told in verdict.evidence)


@pytest.mark.parametrize("greeting", ["Kim Lee,\n\n", "Dear Kim Lee, ", "Hallo Kim Lee, "])
def test_who_is_greeted_is_not_whom_the_mail_names(greeting: str) -> None:
    verdict = read(f"{greeting}why not write to us in May? Kim Lee would be the right person.")
    assert not [f for f in verdict.findings if f.kind == "referral"]


@pytest.mark.parametrize(
    "text",
    [
        "We will be in touch by 20 March. Good luck with your other applications!",
        "We are still reading the applications. I wish you the very best of luck.",
        "Wir melden uns bis zum 20. März bei Ihnen. Viel Erfolg bei Ihren anderen Bewerbungen!",
        "Wir melden uns nächste Woche und wünschen Ihnen bis dahin alles Gute.",
        "Nous reviendrons vers vous la semaine prochaine. Bonne chance !",
        "Le contestaremos la próxima semana. ¡Mucha suerte!",
        "Le faremo sapere entro venerdì. In bocca al lupo!",
        "Entramos em contacto na próxima semana. Boa sorte!",
        "We laten het u volgende week weten. Veel succes!",
    ],
)
def test_who_promises_an_answer_and_wishes_well_holds(text: str) -> None:
    assert meaning(read(text)) == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "Nothing here at the moment. Good luck!",
        "Bei uns gibt es gerade nichts. Wir wünschen Ihnen viel Erfolg.",
        "Il n'y a rien chez nous en ce moment. Bonne chance !",
        "No hay nada por aquí ahora mismo. ¡Mucha suerte!",
        "Qui non c'è nulla al momento. In bocca al lupo!",
        "Não há nada por aqui de momento. Boa sorte!",
        "Er is hier nu niets. Veel succes!",
    ],
)
def test_a_wish_behind_nothing_that_goes_on_closes_the_matter(text: str) -> None:
    assert meaning(read(text)) == "closes"
