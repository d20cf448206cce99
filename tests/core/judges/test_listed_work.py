"""Boards send lists without a word like "job": each line tells what somebody is to be, or when they are to work."""

import pytest

from core.judges.letters import judged, letter

LEAVE = "List-Unsubscribe: <https://lists.example/leave>"
LISTS = (
    (
        "May list",
        "Organist, St Olave, 4 hrs. Verger, St Bride, live-in. Administrator, Deanery, 21 hrs. Next list 1 June.",
    ),
    (
        "Current finance mandates",
        "This week: Payables Lead, cold storage; Treasury Analyst, toys; Controller, paint.\n\nUnsubscribe below.",
    ),
    (
        "Ausgabe Juli",
        "Tischlerei Alt, Bürokraft 15 Std. Heizung Moll, Buchhaltung. Dachdecker Kern, Empfang. Optik Born, Verkauf.",
    ),
    (
        "Schichten fürs Wochenende",
        "Fr 22-6 Kommissionieren Lehrte\nSa 6-14 Inventur Laatzen\nSo 14-22 Spülküche Linden",
    ),
    ("Les postes de la semaine", "Catégorie A : 2 postes. Catégorie B : 5 postes. Catégorie C : 11 postes. À mardi."),
    ("Turnos de este fin de semana", "Sáb 6-14 almacén Getafe\nSáb 16-24 cocina Leganés\nDom 8-16 limpieza Parla"),
    ("La lista di giugno", "Falegnameria Riva, ufficio 20 ore. Idraulica Sasso, contabilità. Ottica Bruni, banco."),
    ("Turnos do fim de semana", "Sáb 6-14 armazém Maia\nSáb 18-24 copa Porto\nDom 8-16 limpezas Gaia\nResponde SIM."),
    ("Diensten zaterdag en zondag", "Za 6-14 inpakken Almelo\nZa 17-23 afwas Hengelo\nZo 10-18 kassa Borne"),
)
OTHER_LISTS = (
    (
        "June at the theatre",
        "The Heron, Fri 7 June, 19:30. Open rehearsal, Sat 8 June. Song evening, Sun 9 June. Unsubscribe.",
    ),
    (
        "Programm KW 21",
        "Do 20-22 Der Reiher\nFr 18-20 Kurzfilme\nSa 16-17 Kinderkino\nKarten an der Kasse. Abbestellen.",
    ),
    ("Agenda juni", "Za 10-12 plantenruil\nZo 14-17 jamsessie\nMa 19-21 bewonersavond\nTot dan!"),
    ("Cassetta della settimana", "Zucchine, 1 kg, bio. Pomodori, 2 kg. Basilico, mazzo. Prossima cassetta giovedì."),
)


@pytest.mark.parametrize(("subject", "text"), LISTS)
def test_a_list_of_what_there_is_to_be_done_is_a_job_alert(subject: str, text: str) -> None:
    raw = letter(text, LEAVE, subject=subject, sender="Werkbrett <post@brett.example>", answers="")
    assert judged(raw).kind == "job_alert"


@pytest.mark.parametrize(("subject", "text"), OTHER_LISTS)
def test_a_list_of_what_is_on_or_for_sale_is_none(subject: str, text: str) -> None:
    raw = letter(text, LEAVE, subject=subject, sender="Brücke <post@bruecke.example>", answers="")
    assert judged(raw).kind != "job_alert"


def test_a_list_of_results_that_refuses_is_none() -> None:
    text = "Clerk, written part: 71. Clerk, oral part: 40. Clerk, result: not eligible. You were not successful."
    raw = letter(text, subject="Clerk, notice", sender="Staff Office <office@firm.example>", answers="")
    assert judged(raw).kind != "job_alert"


def test_a_person_who_tells_who_does_what_lists_no_openings() -> None:
    text = "Mara,\n\nAnn, baker. Tom, porter. Lou, receptionist. That was the whole feast. And you?\n\nSue"
    assert judged(letter(text, sender="Sue Marl <sue@marl.example>", subject="Saturday", answers="")).kind == "human"


OF_BOARDS = (
    (
        "Hedge Jobs <dig@hedgejobs.example>",
        "New green",
        "Head Gardener, Larch Hall, house included. Hedge Hand, Moor Seeds. Bee Keeping, own suit. Dig on, Mara!",
    ),
    (
        "Kulturstellenmarkt <brief@kulturstellenmarkt.example>",
        "Fünf zum Ansehen",
        "Dramaturgin, Haus am Wall. Lichtpult, Bühne Nord. Garderobe, Oper Lauen. Nächste Woche kein Brief.",
    ),
    (
        "Emplois du Livre <lettre@livre-emplois.example>",
        "La lettre de mai",
        "Libraire, Pages et Cie. Éditrice, Maison du Port. Fabrication, atelier Roux. À bientôt.",
    ),
    (
        "Sala Empleo <hola@salaempleo.example>",
        "Esta semana",
        "Taquilla, Teatro Sur. Técnico de luces, Sala Candela. Dirección de sala, Cine Alba. Hasta pronto.",
    ),
    (
        "Annunci Libri <avvisi@annuncilibri.example>",
        "A giugno",
        "Libraia, bottega Carta. Redazione, casa Faro. Bibliotecaria, Orvieto. A presto.",
    ),
    (
        "Concursos da Costa <lista@concursos-costa.example>",
        "Lista de maio",
        "Livreira, Val Frio. Revisor, casa Pontal. Paginação, oficina Ribamar. Até breve.",
    ),
    (
        "Boekenbanen <post@boekenbanen.example>",
        "Vier nieuwe",
        "Verkoopmedewerker, De Leeslamp. Zakelijk leider, uitgeverij Kade. Opmaak, drukkerij Van Ee. Tot dan.",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text"), OF_BOARDS)
def test_entries_of_a_list_are_openings_where_one_tells_what_somebody_is_and_a_board_sends_them(
    sender: str, subject: str, text: str
) -> None:
    assert judged(letter(text, LEAVE, subject=subject, sender=sender, answers="")).kind == "job_alert"


@pytest.mark.parametrize(("sender", "subject", "text"), OF_BOARDS)
def test_one_opening_among_the_news_of_a_board_is_no_list(sender: str, subject: str, text: str) -> None:
    entries = text.split(". ")
    told = f"{entries[0]}. The hall is warm, the soup is on, and Friday is the fair. Bring a friend, and a chair."
    assert judged(letter(told, LEAVE, subject=subject, sender=sender, answers="")).kind != "job_alert"
