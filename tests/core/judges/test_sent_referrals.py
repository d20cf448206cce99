"""Who asks a friend, a colleague or a teacher for an introduction or a good word asks to be referred."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.judges.sent_mail import JANE, OWN, Sent, body, envelope
from core.judges.sent_referrals import NOT_REFERRAL_REQUESTS, REFERRAL_REQUESTS
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict

WEDNESDAY = datetime(2026, 3, 4, 10, tzinfo=UTC)


def judged(mail: Sent) -> Verdict:
    return judge_sent(replace(envelope(mail, JANE), date=WEDNESDAY), body(mail), OWN)


@pytest.mark.parametrize("mail", REFERRAL_REQUESTS, ids=lambda mail: mail.text[:50])
def test_who_asks_for_an_introduction_or_a_good_word_asks_to_be_referred(mail: Sent) -> None:
    verdict = judged(mail)
    assert verdict.kind == "referral_request", verdict.evidence


@pytest.mark.parametrize(
    ("mail", "kind"), NOT_REFERRAL_REQUESTS, ids=lambda one: one.text[:50] if isinstance(one, Sent) else one
)
def test_an_application_advice_thanks_an_answer_and_a_party_ask_for_no_referral(mail: Sent, kind: str) -> None:
    verdict = judged(mail)
    assert verdict.kind == kind, verdict.evidence


@pytest.mark.parametrize(
    "text",
    [
        "could you recommend me at Waterline? They are looking for a data analyst.",
        "könntest du mich bei Waterline empfehlen? Sie suchen eine Datenanalystin.",
        "pourrais-tu me recommander chez Waterline ? Ils cherchent une analyste.",
        "¿podrías recomendarme en Waterline? Buscan una analista de datos.",
        "potresti raccomandarmi presso Waterline? Cercano un'analista di dati.",
        "podias recomendar-me na Waterline? Procuram uma analista de dados.",
        "zou je me willen aanbevelen bij Waterline? Ze zoeken een data-analist.",
    ],
)
def test_the_firm_where_somebody_is_to_say_a_good_word_is_named(text: str) -> None:
    to = "Tom Reed <tom@reed.example>"
    assert judged(Sent("A question", f"Tom,\n\n{text}\n\nJane", to=to)).finding("organisation") == "Waterline"


@pytest.mark.parametrize(
    "text",
    [
        "Could you introduce me to somebody at Harbour Freight? I would like to apply there.",
        "Could you introduce me to somebody at Harbour Freight? I am thinking of applying at Harbour Freight.",
        "Könntest du mich bei Nordwerk jemandem vorstellen? Ich möchte mich dort gern bewerben.",
        "Pourrais-tu me présenter à quelqu'un chez Ferrand ? J'aimerais y postuler.",
        "¿Podrías presentarme a alguien de Norvia? Me gustaría presentar mi candidatura allí.",
        "Potresti presentarmi a qualcuno di Norvia? Vorrei candidarmi lì.",
        "Podias apresentar-me a alguém da Norvia? Gostava de me candidatar lá.",
        "Zou je me kunnen voorstellen aan iemand bij Norvia? Ik zou daar graag solliciteren.",
    ],
)
def test_who_would_like_to_apply_elsewhere_asks_for_an_introduction_and_applies_for_nothing(text: str) -> None:
    mail = Sent("A favour", f"Hi Anna,\n\n{text}\n\nJane", "Anna Berg <anna@stellwerk.example>")
    assert judge_sent(envelope(mail), body(mail), OWN).kind == "referral_request"


@pytest.mark.parametrize(
    "text",
    [
        "I would like to apply for the position of planner. Could you introduce me to the person who hires?",
        "Ich möchte mich als Disponentin bei Ihnen bewerben. Könnten Sie mich Ihrer Personalleitung vorstellen?",
        "Je souhaite postuler au poste de comptable. Pourriez-vous me présenter à la personne qui recrute ?",
    ],
)
def test_who_applies_to_the_reader_applies_though_they_ask_to_be_introduced(text: str) -> None:
    mail = Sent("Application", f"Hello,\n\n{text}\n\nJane", "Anna Berg <anna@stellwerk.example>", ("cv.pdf",))
    assert judge_sent(envelope(mail), body(mail), OWN).kind == "application"
