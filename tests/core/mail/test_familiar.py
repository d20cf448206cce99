"""A draft speaks to a person as the user does."""

import pytest

from followupd.core.mail.familiar import address_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Hallo Nuri,\n\nauf eurer Seite habe ich die Stelle gesehen. Hast du Zeit?"),
        ("de", "Liebe Sabine,\n\nkönntest du mir sagen, ob sie noch jemanden suchen?"),
        ("fr", "Salut Anne,\n\nje t'écris parce que tu connais bien ce métier. Aurais-tu un moment pour moi ?"),
        ("fr", "Chère Anne,\n\nmerci de ton message ! Vos bureaux sont beaux, et je pense à toi et à tes projets."),
        ("es", "Hola, Inés:\n\nte escribo porque conoces este campo. ¿Podrías contarme cómo es su equipo?"),
        ("es", "Querida Inés:\n\ngracias por tu mensaje. ¿Tienes un momento esta semana?"),
    ],
)
def test_who_is_close_is_spoken_to_closely(language: str, text: str) -> None:
    assert address_of(text, language) == "familiar"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sehr geehrte Frau Lang,\n\nhiermit bewerbe ich mich bei Ihnen."),
        ("de", "Guten Tag Herr Lang,\n\nich freue mich, wenn Sie sich melden. Die Firma und ihre Kunden kenne ich."),
        ("fr", "Bonjour Madame Lang,\n\nje vous adresse ma candidature. A-t-il été possible de la lire ?"),
        (
            "es",
            "Estimada señora Lang:\n\nle escribo por el puesto. ¿Podría decirme cómo sigue? Te va el CV.",
        ),
    ],
)
def test_who_is_spoken_to_formally_stays_so(language: str, text: str) -> None:
    assert address_of(text, language) == "formal"


@pytest.mark.parametrize(("language", "text"), [("en", "Hi Tom, could you look?"), ("de", ""), ("fr", "Merci !")])
def test_where_nothing_says_it_nothing_is_said(language: str, text: str) -> None:
    assert address_of(text, language) == ""
