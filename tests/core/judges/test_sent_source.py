"""How the user came by the name, however they tell it, in seven languages; and what only looks like it."""

from datetime import date

import pytest

from followupd.core.judges.sent_kinds import findings_beside

MONDAY = date(2026, 3, 2)


def sources(text: str) -> list[tuple[str, str]]:
    found = (one for one in findings_beside(f"Hello,\n\n{text}", MONDAY) if one.kind == "source")
    return [(one.kind, one.field("name")) for one in found]


NAMED = [
    # English
    ("Ana Ruiz gave me your name.", "Ana Ruiz"),
    ("Ana gave me your contact details and thought I should write.", "Ana"),
    ("I got your contact from Ana Ruiz.", "Ana Ruiz"),
    ("I have your e-mail address from my former boss, Dr. Tom Berger.", "Dr. Tom Berger"),
    ("I am writing on the recommendation of your colleague Ana Ruiz.", "Ana Ruiz"),
    ("At Tom Berger's suggestion I am getting in touch.", "Tom Berger"),
    ("Your colleague Tom Berger suggested I write to you.", "Tom Berger"),
    ("Tom Berger from your sales team told me about the opening.", "Tom Berger"),
    ("Tom Berger, whom I know from the choir, mentioned that you are hiring.", "Tom Berger"),
    ("Your name was passed on to me by Prof. Dr. Ines Roth.", "Prof. Dr. Ines Roth"),
    ("I heard about the position from a friend of mine, Tom Berger.", "Tom Berger"),
    ("I was referred to you by our mutual friend Ana Ruiz.", "Ana Ruiz"),
    ("Through Ana Ruiz I learnt of the role and got your address.", "Ana Ruiz"),
    # German
    ("Ana Ruiz hat mir Ihren Kontakt gegeben.", "Ana Ruiz"),
    ("Ihr Kollege Tom Berger hat mir geraten, mich bei Ihnen zu melden.", "Tom Berger"),
    ("Herr Berger aus Ihrem Haus hat mich auf die Stelle hingewiesen.", "Herr Berger"),
    ("Auf Ihre Stelle bin ich durch Ihren Kollegen Tom Berger aufmerksam geworden.", "Tom Berger"),
    ("Ihren Namen habe ich von Frau Dr. Roth.", "Frau Dr. Roth"),
    ("Ihre Stelle wurde mir von Herrn Berger empfohlen.", "Herr Berger"),
    ("Auf Anraten meiner früheren Chefin Ines Roth schreibe ich Ihnen.", "Ines Roth"),
    ("Tom Berger meinte, ich solle mich bei dir melden.", "Tom Berger"),
    ("Von Ines Roth weiß ich, dass Sie jemanden suchen.", "Ines Roth"),
    ("Tom gab mir deine Adresse.", "Tom"),
    # French
    ("Ana Ruiz m'a donné vos coordonnées.", "Ana Ruiz"),
    ("J'ai eu votre contact par Ana Ruiz.", "Ana Ruiz"),
    ("Madame Roth m'a conseillé de vous écrire.", "Madame Roth"),
    ("Je vous écris sur les conseils de votre collègue Tom Berger.", "Tom Berger"),
    ("Tom Berger, de votre équipe, m'a parlé du poste.", "Tom Berger"),
    ("Vos coordonnées m'ont été transmises par Ana Ruiz.", "Ana Ruiz"),
    ("C'est Tom Berger qui m'a parlé de vous.", "Tom Berger"),
    # Spanish
    ("Ana Ruiz me dio su contacto.", "Ana Ruiz"),
    ("Me habló de la vacante Iván Roca.", "Iván Roca"),
    ("Conseguí tu contacto a través de Ana Ruiz.", "Ana Ruiz"),
    ("Le escribo por recomendación de su compañero Iván Roca.", "Iván Roca"),
    ("Su compañera Ana Ruiz me sugirió que le escribiera.", "Ana Ruiz"),
    ("Quien me dio su nombre fue Ana Ruiz.", "Ana Ruiz"),
    # Italian
    ("Ana Ruiz mi ha dato il suo contatto.", "Ana Ruiz"),
    ("Ho avuto il suo nominativo da Ana Ruiz.", "Ana Ruiz"),
    ("Le scrivo su consiglio del suo collega Marco Riva.", "Marco Riva"),
    ("Mi ha parlato della posizione Marco Riva.", "Marco Riva"),
    ("Il suo collega Marco Riva mi ha suggerito di scriverle.", "Marco Riva"),
    # Portuguese
    ("A Ana Ruiz deu-me o seu contacto.", "Ana Ruiz"),
    ("Obtive o seu contacto através da Ana Ruiz.", "Ana Ruiz"),
    ("O seu colega Rui Prado sugeriu que lhe escrevesse.", "Rui Prado"),
    ("Escrevo por indicação do Rui Prado.", "Rui Prado"),
    ("Rui Prado me passou seu contato.", "Rui Prado"),
    ("Quem me falou da vaga foi a Ana Ruiz.", "Ana Ruiz"),
    # Dutch
    ("Ana Ruiz gaf me uw naam.", "Ana Ruiz"),
    ("Ik kreeg uw gegevens van Ana Ruiz.", "Ana Ruiz"),
    ("Uw collega Daan Bos raadde me aan u te schrijven.", "Daan Bos"),
    ("Daan Bos heeft mij op de vacature gewezen.", "Daan Bos"),
    ("Op aanraden van uw collega Daan Bos schrijf ik u.", "Daan Bos"),
    ("Via Daan Bos hoorde ik dat je iemand zoekt.", "Daan Bos"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_gave_the_user_the_name_is_read_by_name(text: str, name: str) -> None:
    assert sources(text) == [("source", name)]


@pytest.mark.parametrize(
    "text",
    [
        "We met at the trade fair in Hanover in May.",
        "It was good to meet you at the open day.",
        "I heard your talk at the harbour conference.",
        "A former colleague of yours gave me your name.",
        "Wir haben uns im Mai auf der Messe in Hannover kennengelernt.",
        "Eine Kollegin hat mir Ihren Namen genannt.",
        "Nous nous sommes rencontrés au salon de Lyon.",
        "Nos conocimos en la feria de Valencia.",
        "Ci siamo conosciuti alla fiera di Rimini.",
        "Conhecemo-nos na feira do Porto.",
        "We hebben elkaar in mei op de beurs ontmoet.",
    ],
)
def test_a_meeting_or_somebody_without_a_name_is_a_source_too(text: str) -> None:
    assert sources(text) == [("source", "")]


@pytest.mark.parametrize(
    "text",
    [
        "I moved here from Munich and would like to be in touch with people.",
        "Anna said the interview went well.",
        "Tom recommended a book to me.",
        "Could we talk via Zoom on Friday?",
        "As Anna mentioned, the contract starts in May.",
        "LinkedIn suggested your opening.",
        "You suggested that I write again in May.",
        "Tom hat mir das Buch empfohlen.",
        "Über Ostern bin ich nicht da.",
        "Durch Berlin bin ich gestern gefahren.",
        "Das Gespräch hat mir sehr gefallen.",
        "Anna m'a donné la clé.",
        "Ana me dio las llaves del piso.",
        "Marco mi ha dato il libro.",
        "A Ana deu-me o livro.",
        "Daan heeft me het boek gegeven.",
        "Human Resources told me to apply by mail.",
    ],
)
def test_what_others_said_or_gave_of_other_things_is_no_source(text: str) -> None:
    assert sources(text) == []
