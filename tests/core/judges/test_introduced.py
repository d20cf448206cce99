"""Who writes to somebody whose name another gave them, and asks for a talk or advice, makes contact in their search."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent, may_open

ANA = "Ana Prior <ana.prior@harbourmill.example>"
INTRODUCED = (
    Sent("A question", "Hi Ana,\n\nRuth Calder gave me your name. Could we talk for half an hour next week?\n\nJane", ANA),
    Sent("Hello", "Dear Ana,\n\nRuth Calder suggested I write to you. Would you give me some advice?\n\nJane", ANA),
    Sent("Frage", "Hallo Ana,\n\nRuth Calder hat mir deinen Kontakt gegeben. Können wir nächste Woche telefonieren?\n\nJane", ANA),
    Sent("Frage", "Liebe Frau Prior,\n\nIhren Namen habe ich von Ruth Calder. Hätten Sie eine Viertelstunde für mich?\n\nJane", ANA),
    Sent("Bonjour", "Bonjour Ana,\n\nRuth Calder m'a donné votre contact. Pourrions-nous échanger un moment ?\n\nJane", ANA),
    Sent("Consulta", "Hola, Ana:\n\nMe dio tu contacto Ruth Calder. ¿Podríamos charlar un rato el lunes?\n\nJane", ANA),
    Sent("Consulta", "Hola, Ana:\n\nTu contacto me lo pasó Ruth Calder. ¿Te vendría bien una llamada?\n\nJane", ANA),
    Sent("Un saluto", "Ciao Ana,\n\nRuth Calder mi ha dato il tuo contatto. Possiamo sentirci lunedì?\n\nJane", ANA),
    Sent("Contacto", "Olá Ana,\n\nA Ruth Calder deu-me o seu contacto. Podemos conversar na próxima semana?\n\nJane", ANA),
    Sent("Vraag", "Dag Ana,\n\nRuth Calder gaf me uw naam. Kunnen we volgende week even bellen?\n\nJane", ANA),
)  # fmt: skip
SOMETHING_ELSE = (
    Sent("The flat", "Hi Ana,\n\nRuth Calder gave me your name. Could we talk about the flat and the rent?\n\nJane", ANA),
    Sent("Boiler", "Hi Ana,\n\nRuth Calder gave me your name. Could you mend our boiler on Monday?\n\nJane", ANA),
    Sent("Hello", "Hi Ana,\n\nRuth Calder gave me your name. She says you talk well at weddings.\n\nJane", ANA),
    Sent("Hello", "Hi Ana,\n\nCould we talk for half an hour next week?\n\nJane", ANA),
    Sent("Wohnung", "Liebe Frau Prior,\n\nIhren Namen habe ich von Ruth Calder. Können wir über die Wohnung sprechen?\n\nJane", ANA),
    Sent("Re: Friday", "Hi Ana,\n\nRuth Calder gave me your name. Could we talk on Monday?\n\nJane", ANA),
    Sent("Hello", "Hello,\n\nRuth Calder gave me your name. Could we talk?\n\nJane", "Office <office@harbourmill.example>"),
)  # fmt: skip


@pytest.mark.parametrize("mail", INTRODUCED)
def test_a_talk_is_asked_of_somebody_whose_name_another_gave(mail: Sent) -> None:
    assert judge_sent(envelope(mail), body(mail), OWN).kind == "networking"


@pytest.mark.parametrize("mail", INTRODUCED)
def test_the_quick_look_does_not_pass_it_over(mail: Sent) -> None:
    assert may_open(envelope(mail), body(mail))


@pytest.mark.parametrize("mail", SOMETHING_ELSE)
def test_an_errand_a_flat_or_a_talk_without_a_name_is_none(mail: Sent) -> None:
    assert judge_sent(envelope(mail), body(mail), OWN).kind == "other"


def test_without_a_word_of_work_the_user_is_asked() -> None:
    assert judge_sent(envelope(INTRODUCED[0]), body(INTRODUCED[0]), OWN).strength == "weak"
    of_work = Sent(
        "A question", "Hi Ana,\n\nRuth Calder gave me your name. I am looking for a job. Could we talk?\n\nJane", ANA
    )
    assert judge_sent(envelope(of_work), body(of_work), OWN).strength == "strong"
