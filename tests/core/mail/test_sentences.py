"""Where a sentence ends, in seven languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.sentences import around, inner_stops, split, split_lines
from followupd.core.mail.words import short_words


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
        "Bitte melden Sie sich bis zum 3. 12. bei Dr. A. Roth.",
        "Wir sind vom 9. bis 13. 11. 2026 und am 24. 12. 2026 nicht da.",
        "Am 3. 12. 10 Uhr sehen wir Frau E. Lang (A. Ott kommt später).",
        "Die Wohnung in der Lindenstr. 5 gehört der Ohm GmbH & Co. KG.",
        "Die Firma sitzt in Frankfurt a. M. und der Verein ist ein e. V. seit 1990.",
        "We ask for (1) a letter, (2) papers, i.e. Diplomas, and (3) a talk with Dr. A. Hill and Ms. E. Cole.",
        "We meet at 10 a.m. on 3 Dec. in room 5, etc. and so on.",
        "Après examen par M. A. Duc, le 1er décembre, la réponse part le 3 déc. au plus tard.",
        "Votre dossier n.º 12 est chez Mme O. Roy, p. ex. Lundi.",
        "Le escribimos por el exp. n.º 12 a nombre de D. A. Soto, c/ Mayor n.º 5.",
        "Per urgenze scrivere al rif. interno 12, Dott. A. Conti, e alla Dott.ssa A. Neri.",
        "O processo n.º 12 está com a Dra. A. Lopes e a Eng. Costa, Av. 5 de Outubro.",
        "Het gesprek is o.a. met dhr. A. de Wit en mevr. E. Kok, d.w.z. Maandag.",
        "1. Lebenslauf",
        "1.) Lebenslauf",
        "a) Zeugnisse und b) Anschreiben",
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
        ("Wir sind bis 13. 11. zu.", "Danach melden wir uns."),
        ("Bitte bis zum 3. 12.", "Danach ist es zu spät."),
        ("We went for plan A.", "You will hear from us."),
        ("Nobody knows it better than I.", "Please come."),
        ("We take diplomas, letters, etc.", "Send them all."),
        ("Merci de répondre avant le 3 déc.", "Bonne journée."),
        ("Gracias a Ud.", "Un saludo."),
        ("We are Quarry Ltd.", "You applied."),
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


# How a sentence of each language goes on: a number, a name, a small letter.
GOES_ON = {"titles": "Roth", "within": "Roth", "midway": "and", "numbered": "12", "calendar": "12"}


@given(data=st.data(), heading=st.sampled_from(["titles", "within", "midway", "numbered", "calendar"]))
def test_no_word_cut_short_ends_a_sentence_where_it_goes_on(data: st.DataObject, heading: str) -> None:
    word = data.draw(st.sampled_from(sorted(short_words(heading))))
    before = data.draw(st.sampled_from(["We write to", "Wir schreiben an", "Nous voyons", "Vemos", "Wij zien"]))
    sentence = f"{before} {word}. {GOES_ON[heading]} there."
    assert split(sentence) == split(sentence, small=True) == [sentence]


@given(
    st.lists(
        st.sampled_from([*(f"{word}." for name in GOES_ON for word in sorted(short_words(name))), "A.", "3.", "12."])
        | st.sampled_from(["We", "read", "Roth", "(", ")", '"', "2026", "am", "?", "!", "\n", "1.)", "(1)", "Ende."]),
        max_size=30,
    ),
    st.booleans(),
)
def test_no_letter_is_lost_and_no_sentence_is_empty_however_it_is_split(words: list[str], small: bool) -> None:
    text = " ".join(words)
    found = split(text, small)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(one.strip() for one in found) or not text.strip()


@given(st.integers(1, 31), st.integers(1, 12), st.sampled_from(["", " 2026", " um 10 Uhr"]))
def test_no_date_is_cut_in_two(day: int, month: int, behind: str) -> None:
    sentence = f"Wir sehen uns am {day}. {month}.{behind} bei Ihnen."
    assert split(sentence) == split(sentence, small=True) == [sentence]


@given(data=st.data())
def test_full_stops_within_a_sentence_are_the_same_for_who_asks_for_them_alone(data: st.DataObject) -> None:
    words = sorted(short_words("titles") | short_words("within"))
    word, glue = data.draw(st.sampled_from(words)), data.draw(st.sampled_from(["", " "]))
    text = f"We write to {word}.{glue}Roth on 3. 12. 2026 or 1.8.2026. Please answer."
    assert {at for at, sign in enumerate(text) if sign == "."} - set(inner_stops(text)) == {
        text.index(". Please"),
        len(text) - 1,
    }
