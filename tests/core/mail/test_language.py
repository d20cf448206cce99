"""Which language a letter is written in: the one of the thread, never a guess from one word."""

import pytest

from followupd.core.mail.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dear Ms Müller, I am writing to apply for the position of Data Engineer.", "en"),
        ("Sehr geehrte Frau Müller, hiermit bewerbe ich mich als Data Engineer in Ihrem Team.", "de"),
        ("Madame, veuillez trouver ci-joint ma candidature au poste de comptable.", "fr"),
        ("Estimada Sra. López: le escribo para presentar mi candidatura al puesto.", "es"),
        ("Gentile dott. Rossi, le invio la mia candidatura per la posizione.", "it"),
        ("Geachte heer De Vries, hierbij mijn sollicitatie naar de functie.", "nl"),
        ("Prezada Maria, envio o meu currículo para a vaga de analista.", "pt"),
        ("Bewerbung als Data Engineer", "de"),
        ("Application as Data Engineer", "en"),
        ("", ""),
        ("ok", ""),
        ("Data Engineer", ""),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
