"""Which language a letter is written in: the one of the thread, never a guess from one word."""

import pytest

from followupd.core.mail.language import another_language, language_of, may_stand_in


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


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("a position in data engineering", "en"),
        ("a senior position in data engineering in Berlin", "en"),
        ("eine leitende Stelle in der Datentechnik in Berlin", "de"),
        ("eine Stelle als Buchhalterin", "de"),
        ("un poste senior en ingénierie des données à Berlin", "fr"),
        ("un puesto de analista", "es"),
        ("Stelle in Berlin", "de en fr es"),
        ("data engineering", "de en fr es"),
    ],
)
def test_what_is_sought_stands_in_its_own_language(text: str, languages: str) -> None:
    assert {one for one in ("de", "en", "fr", "es") if may_stand_in(text, one)} == set(languages.split())


@pytest.mark.parametrize(
    ("text", "given", "plainly"),
    [
        ("On 18 May the billing pipeline that I have rebuilt went live.", "de", "en"),
        ("Am 18. Mai habe ich die Prüfung bestanden, und das mit Auszeichnung.", "en", "de"),
        ("Am 18. Mai habe ich die Prüfung bestanden, und das mit Auszeichnung.", "de", ""),
        ("Mijn team en ik hebben het project in mei voor de klant afgerond.", "de", "nl"),
        ("Ich habe den Kurs „The Art of the Possible with the Cloud“ gehalten.", "de", ""),
        ("Neu: mein Vortrag „The Art of the Possible“.", "de", ""),
        ("He terminado un curso de datos en la universidad de Barcelona.", "fr", ""),
        ("AWS Solutions Architect", "de", ""),
        ("A talk.", "de", ""),
        ("Passed the exam", "es", ""),
    ],
)
def test_a_text_is_of_another_language_only_where_it_plainly_is(text: str, given: str, plainly: str) -> None:
    assert another_language(text, given) == plainly
