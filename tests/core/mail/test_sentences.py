"""Where a sentence ends, in seven languages."""

import pytest

from followupd.core.mail.sentences import around, split, split_lines


@pytest.mark.parametrize(
    "whole",
    [
        "Die Stelle ist zum 1. Juli zu besetzen.",
        "Wir melden uns bis zum 15. März bei Ihnen.",
        "Das 2. Gespräch findet in der 12. Kalenderwoche im 3. Stock statt.",
        "Frau Dr. Winter und Hr. Lang sind z. B. am Montag da.",
        "Rückfragen bitte an Nr. 12, Tel. 030 123456.",
        "Wir brauchen u.a. Zeugnisse bzw. Referenzen und ca. 2 Wochen.",
        "Mr. Hale and Mrs. Stone of St. Albans meet on Sept. 3 at no. 5.",
        "Send two papers, e.g. References, to J. Asher.",
        "M. Cherradi et Mme. Roux vous attendent au tél. 01 02 03.",
        "Vous pouvez, p. ex. Lundi, appeler le n. 12.",
        "El Sr. Gómez y la Dra. Ruiz ven el exp. 1187 y, p. ej. Madrid.",
        "La Sig. Rossi e il Dott. Neri citano l'art. 4 del bando.",
        "O Exmo. Sr. Silva e a Eng. Costa leem a pág. 3.",
        "Dhr. Jansen en mevr. De Wit bellen bijv. Dinsdag over nr. 5.",
    ],
)
def test_a_full_stop_within_a_sentence_does_not_end_it(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    "first, second",
    [
        ("We meet on the 3rd at 5 p.m.", "Bring your papers."),
        ("You applied for post no. 5.", "We chose somebody else."),
        ("Wir treffen uns am 26.", "Uhrzeit wie besprochen."),
        ("Die Stelle wurde zum 1. Juli besetzt.", "Alles Gute!"),
        ("Wir brauchen Zeugnisse usw.", "Bitte senden Sie alles."),
        ("No.", "We have chosen somebody else."),
        ("Le poste est pourvu depuis le 12.", "Merci de votre intérêt."),
        ('Ella dijo "sí".', "¿Puede venir el lunes?"),
        ("Il posto è stato assegnato.", "È andata così."),
        ("A vaga foi preenchida em 2025.", "Obrigado!"),
        ("De vacature is vervuld.", "We wensen je succes."),
    ],
)
def test_where_one_ends_the_next_begins(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_a_small_letter_begins_a_sentence_only_where_people_write_so() -> None:
    hurried = "got it. will read it tonight."
    assert split(hurried) == [hurried]
    assert split(hurried, small=True) == ["got it.", "will read it tonight."]


def test_a_place_stands_in_its_sentence_whatever_full_stops_are_within() -> None:
    text = "Bin weg. Ich bin z. B. bis zum 3. März im Urlaub, Nr. 5. Danke.\nJo Keller"
    at = text.index("März")
    assert around(text, at, at + 4) == "Ich bin z. B. bis zum 3. März im Urlaub, Nr. 5."
    assert around(text, text.index("Keller"), len(text)) == "Jo Keller"


def test_lines_of_a_paragraph_are_one_sentence_and_a_signature_is_none_of_it() -> None:
    text = "I am out of the office until 16 March and will read\nyour mail then.\nJo Keller\nHead of People"
    assert split_lines(text) == [
        "I am out of the office until 16 March and will read your mail then.",
        "Jo Keller",
        "Head of People",
    ]
