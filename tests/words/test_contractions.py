"""Small words before names and positions, as French and Spanish run them together."""

import pytest

from followupd.words.contractions import joined


@pytest.mark.parametrize(
    ("small", "word", "shown"),
    [
        ("de", "infirmière", "d'infirmière"),
        ("de", "Éditeur", "d'Éditeur"),
        ("de", "développeur", "de développeur"),
        ("de", "hôtesse d'accueil", "d'hôtesse d'accueil"),
        ("de", "horticultrice", "d'horticultrice"),
        ("de", "historien", "d'historien"),
        ("de", "huissier", "d'huissier"),
        ("de", "hacker éthique", "de hacker éthique"),
        ("de", "Yves Morel", "d'Yves Morel"),
        ("de", "Yann Morel", "de Yann Morel"),
        ("de", "onze équipes", "de onze équipes"),
        ("de", "« Ingénieure »", "de « Ingénieure »"),
        ("de", "le service commercial", "du service commercial"),
        ("de", "les achats", "des achats"),
        ("de", "Le Goff", "de Le Goff"),
        ("à", "les achats", "aux achats"),
        ("que", "Anne Morel", "qu'Anne Morel"),
        ("que", "Luc Morel", "que Luc Morel"),
    ],
)
def test_french_words_run_together(small: str, word: str, shown: str) -> None:
    assert joined(small, word, "fr") == shown


@pytest.mark.parametrize(
    ("small", "word", "shown"),
    [
        ("y", "Inés Gil", "e Inés Gil"),
        ("y", "Iberia", "e Iberia"),
        ("y", "Hierros del Norte", "y Hierros del Norte"),
        ("y", "Hilaturas", "e Hilaturas"),
        ("y", "Yolanda", "y Yolanda"),
        ("y", "Ana", "y Ana"),
        ("o", "Óscar", "u Óscar"),
        ("de", "el equipo", "del equipo"),
        ("de", "El Corte", "de El Corte"),
        ("de", "Ana", "de Ana"),
    ],
)
def test_spanish_words_run_together(small: str, word: str, shown: str) -> None:
    assert joined(small, word, "es") == shown


def test_other_languages_keep_their_words_apart() -> None:
    assert joined("of", "Anna", "en") == "of Anna"
