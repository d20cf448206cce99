"""An office that takes no papers by mail has received none and refused nobody: the user is to apply in another way."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter


@pytest.mark.parametrize("sender", ["Human Resources <hr@firm.example>", "Jo Keller <jo@firm.example>"])
@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your e-mail. We do not accept CVs by e-mail. Please apply through our careers site.",
        "Thank you for contacting us. Please note that resumes sent by email are not considered. Apply online.",
        "This is an automated message. CVs by mail are not accepted; please use the form on our website.",
        "Bitte beachten Sie, dass wir Bewerbungen per E-Mail nicht annehmen. Bitte nutzen Sie unser Bewerbungsportal.",
        "Per E-Mail nehmen wir keine Bewerbungen an; bitte nutzen Sie das Formular auf unserer Seite.",
        "Dies ist eine automatische Antwort. Wir nehmen keine Lebensläufe per E-Mail entgegen.",
        "Merci pour votre message. Nous n'acceptons pas les candidatures par e-mail. Veuillez postuler sur notre site.",
        "Gracias por su mensaje. No aceptamos currículums por correo electrónico. Inscríbase en nuestra web.",
        "Grazie per il messaggio. Non accettiamo CV via e-mail. La preghiamo di candidarsi sul nostro sito.",
        "Obrigado pela mensagem. Não aceitamos currículos por e-mail. Candidate-se no nosso site.",
        "Bedankt voor uw bericht. Wij nemen geen cv's per e-mail aan. Solliciteer via onze website.",
    ],
)
def test_it_asks_for_the_form_and_acknowledges_nothing(text: str, sender: str) -> None:
    verdict = judged(letter(f"Hello,\n\n{text}\n\nThe team", sender=sender), IN_THREAD)
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")
    assert verdict.finding("question")


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application by e-mail and will be in touch.",
        "Wir haben Ihre Bewerbung per E-Mail erhalten und melden uns nicht vor Mai.",
    ],
)
def test_who_has_received_a_mail_asks_for_no_form(text: str) -> None:
    verdict = judged(letter(f"Hello,\n\n{text}\n\nThe team", sender="Human Resources <hr@firm.example>"), IN_THREAD)
    assert verdict.finding("meaning") != "asks"


def test_a_refusal_of_what_came_by_mail_refuses_it() -> None:
    text = "Unfortunately we cannot progress your application, which you sent us by e-mail; we chose somebody else."
    assert judged(letter(f"Hello,\n\n{text}\n\nJo"), IN_THREAD).kind == "rejection"


FORMS = {
    "en": "Please note that applications by email are not accepted.",
    "de": "Bitte beachten Sie, dass wir Bewerbungen per E-Mail nicht annehmen.",
    "fr": "Nous n'acceptons pas les candidatures par e-mail.",
    "es": "No aceptamos currículums por correo electrónico.",
    "it": "Non accettiamo CV via e-mail.",
    "pt": "Não aceitamos currículos por e-mail.",
    "nl": "Wij nemen geen cv's per e-mail aan.",
}
REFUSED = (
    ("en", "rejection", "We regret to inform you that we will not be moving forward with your application."),
    ("en", "position_filled", "Unfortunately the position has been filled."),
    ("de", "rejection", "Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen absagen."),
    ("de", "position_filled", "Die Stelle ist leider bereits besetzt."),
    ("fr", "rejection", "Nous avons le regret de vous informer que votre candidature n'a pas été retenue."),
    ("fr", "position_filled", "Le poste est malheureusement déjà pourvu."),
    ("es", "rejection", "Lamentamos comunicarle que su candidatura no ha sido seleccionada."),
    ("it", "rejection", "Siamo spiacenti di comunicarLe che la Sua candidatura non è stata selezionata."),
    ("pt", "rejection", "Lamentamos informar que a sua candidatura não foi selecionada."),
    ("nl", "rejection", "Helaas moeten wij u meedelen dat wij uw sollicitatie afwijzen."),
)


@pytest.mark.parametrize("sender", ["Human Resources <hr@firm.example>", "Jo Keller <jo@firm.example>"])
@pytest.mark.parametrize(("language", "kind", "text"), REFUSED, ids=lambda value: value[:40])
def test_a_refusal_stays_one_though_no_papers_are_taken_by_mail(
    language: str, kind: str, text: str, sender: str
) -> None:
    verdict = judged(letter(f"Hello,\n\n{text} {FORMS[language]}\n\nThe team", sender=sender), IN_THREAD)
    assert (verdict.kind, verdict.finding("meaning")) == (kind, "closes")
    assert not verdict.finding("question")
