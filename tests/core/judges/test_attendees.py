"""Who will be at a meeting by the words of a mail, with and without an address; who is only spoken of will not."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter

CC = "Anna Brandt <anna@other.example>, Tom Weller <tom@other.example>"
BOTH = {"Anna Brandt": "", "Tom Weller": ""}
COPIED = {"Anna Brandt": "anna@other.example", "Tom Weller": "tom@other.example"}
TITLED = {"Frau Brandt": "", "Herr Weller": ""}

THERE = (
    ("Your interview is on 10 March at 10:00. You will meet Anna Brandt (Head of Data) and Tom Weller.", "", BOTH),
    ("You will be meeting with Anna and Tom (both cc'd) and me on Tuesday at 2 pm.", CC, COPIED),
    ("The interview on 10 March will be with Anna Brandt, our VP Sales, and Tom Weller.", "", BOTH),
    ("See you on Tuesday at 10. Anna Brandt and Tom Weller will join us.", "", BOTH),
    ("Can you come on Tuesday at 10? The panel will be Anna Brandt, Tom Weller and me.", "", BOTH),
    ("On Tuesday you'll speak with Anna Brandt (anna@other.example).", "", {"Anna Brandt": "anna@other.example"}),
    ("On Tuesday at ten you will be joined by my two colleagues in cc.", CC, COPIED),
    ("gern am Dienstag um 10 Uhr. Sie sprechen dann mit Anna Brandt (Leiterin Daten) und Tom Weller.", "", BOTH),
    ("der Termin am 10. März um 10 Uhr steht. Sie werden Anna Brandt und Tom Weller kennenlernen.", "", BOTH),
    ("bis Dienstag um 10 Uhr! An dem Gespräch nehmen außerdem Frau Brandt und Herr Weller teil.", "", TITLED),
    ("bis Dienstag um 10 Uhr! Ihre Gesprächspartner sind Anna Brandt und Tom Weller.", "", BOTH),
    ("passt dir Dienstag um 10? Anna und Tom sind auch dabei.", CC, COPIED),
    ("rendez-vous mardi 10 mars à 10 h. Vous rencontrerez Anna Brandt et Tom Weller.", "", BOTH),
    ("votre entretien aura lieu mardi à 10 h ; Anna Brandt et Tom Weller seront également présents.", "", BOTH),
    ("la entrevista será el martes 10 de marzo a las 10. Conocerá a Anna Brandt y a Tom Weller.", "", BOTH),
    ("nos vemos el martes a las 10. También estarán Anna Brandt y Tom Weller.", "", BOTH),
    ("il colloquio è martedì 10 marzo alle 10. Incontrerà Anna Brandt e Tom Weller.", "", BOTH),
    ("a entrevista é na terça-feira, 10 de março, às 10h. Vai falar com Anna Brandt e Tom Weller.", "", BOTH),
    ("het gesprek is op dinsdag 10 maart om 10 uur. U spreekt met Anna Brandt en Tom Weller.", "", BOTH),
    ("tot dinsdag om 10 uur. Anna Brandt en Tom Weller schuiven ook aan.", "", BOTH),
)  # fmt: skip

# With titles, whose full stop ends nothing, and with posts.
TITLED_THERE = (
    ("bis Dienstag um 10 Uhr! An dem Gespräch nehmen Herr Dr. Ravi Shah (Leiter Daten) und Frau Lene Holm teil.",
     ("Ravi Shah", "Lene Holm")),
    ("bis Dienstag um 10 Uhr! Von unserer Seite nehmen Frau Prof. Dr. Anna Brandt und Herr Dipl.-Ing. Tom Weller teil.",
     ("Anna Brandt", "Tom Weller")),
    ("Dienstag, 10 Uhr. Das Gespräch führen Frau Dr. Brandt, Leiterin Personal, und Herr Weller.",
     ("Brandt", "Weller")),
    ("See you on Tuesday at 10. Dr. Ravi Shah (Head of Data) and Ms. Lene Holm will be joining us.",
     ("Ravi Shah", "Lene Holm")),
    ("Your interview is on 10 March at 10:00. The interview will be conducted by Prof. Anna Brandt and Mr. Tom Weller.",
     ("Anna Brandt", "Tom Weller")),
    ("votre entretien aura lieu mardi à 10 h. M. Tom Weller (directeur des données) et Mme Lene Holm y participeront.",
     ("Tom Weller", "Lene Holm")),
    ("rendez-vous mardi à 10 h. Vous serez reçue par le Dr. Ravi Shah et Mme Lene Holm.", ("Ravi Shah", "Lene Holm")),
    ("la entrevista será el martes a las 10. Participarán el Dr. Ravi Shah (director de datos) y la Sra. Lene Holm.",
     ("Ravi Shah", "Lene Holm")),
    ("il colloquio è martedì alle 10. Parteciperanno il Dott. Tom Weller (responsabile dati) e la Dott.ssa Lene Holm.",
     ("Tom Weller", "Lene Holm")),
    ("il colloquio è martedì alle 10. Al colloquio partecipano Tom Weller e Lene Holm.", ("Tom Weller", "Lene Holm")),
    ("a entrevista é na terça-feira às 10h. Participarão o Dr. Ravi Shah (diretor de dados) e a Dra. Lene Holm.",
     ("Ravi Shah", "Lene Holm")),
    ("a entrevista é na terça-feira às 10h. Da nossa parte participam Tom Weller e Lene Holm.",
     ("Tom Weller", "Lene Holm")),
    ("het gesprek is op dinsdag om 10 uur. Aan het gesprek nemen dr. Ravi Shah (hoofd data) en mevr. Lene Holm deel.",
     ("Ravi Shah", "Lene Holm")),
    ("tot dinsdag om 10 uur. Het gesprek is met dhr. Tom Weller en mevrouw Lene Holm.", ("Tom Weller", "Lene Holm")),
)  # fmt: skip

NOT_THERE = (
    ("You will report to Anna Brandt. Your interview is on Tuesday, 10 March at 10:00.", ""),
    ("Tuesday at 10 suits me. I will speak with Anna Brandt about your application.", ""),
    ("See you on Tuesday at 10. Anna Brandt can't join us.", ""),
    ("Anna Brandt will join us as head of data in May; see you on Tuesday at 10.", ""),
    ("Your interview is on Tuesday, 10 March at 10:00 in our office.", CC),
    ("Tom Weller told me about you. Shall we talk on Tuesday at 10?", ""),
    ("am Dienstag um 10 Uhr passt es gut. Ich spreche vorher mit Anna Brandt über Ihre Unterlagen.", ""),
    ("bis Dienstag um 10 Uhr! Frau Brandt kann leider nicht teilnehmen.", ""),
    ("mardi à 10 h me convient. Anna Brandt m'a parlé de vous.", ""),
    ("el martes a las 10 me viene bien. Anna Brandt me habló de usted.", ""),
)


def there(text: str, cc: str) -> dict[str, str]:
    """Who will be there by Jo's mail to Mara: addresses by names."""
    raw = letter(f"Mara,\n\n{text}\n\nJo", *((f"Cc: {cc}",) if cc else ()), sender="Jo Keller <jo@firm.example>")
    found = judged(raw, IN_THREAD).findings
    assert not [f for f in found if f.kind == "referral"]
    return {f.field("name"): f.field("address") for f in found if f.kind == "attendee"}


@pytest.mark.parametrize(("text", "cc", "people"), THERE, ids=lambda value: str(value)[:50])
def test_whom_the_user_will_meet_is_found_in_the_words(text: str, cc: str, people: dict[str, str]) -> None:
    assert there(text, cc) == people


@pytest.mark.parametrize(("text", "cc"), NOT_THERE, ids=lambda value: value[:50])
def test_who_is_only_spoken_of_is_not_met(text: str, cc: str) -> None:
    assert there(text, cc) == {}


ONE = {"Anna Brandt": ""}
SOME_COME = (
    "Unfortunately Tom Weller will not be at the interview on Tuesday; you will meet Anna Brandt instead.",
    "Tom Weller won't be at the meeting on Tuesday, Anna Brandt will join us.",
    "Tom Weller will not join us on Tuesday at 10, but Anna Brandt will be there.",
    "Tom Weller cannot make it, so Anna Brandt will join us on Tuesday at 10.",
    "Tomorrow Anna Brandt will join us.",
    "Additionally Anna Brandt will join us on Tuesday at 10.",
    "Leider ist Tom Weller am Dienstag um 10 nicht dabei; Sie sprechen mit Anna Brandt.",
    "Anschließend ist Anna Brandt am Dienstag um 10 auch dabei.",
    "Malheureusement Tom Weller ne sera pas présent mardi à 10 h ; vous rencontrerez Anna Brandt.",
    "Lamentablemente Tom Weller no estará el martes a las 10, pero conocerá a Anna Brandt.",
    "Purtroppo Tom Weller non sarà presente martedì alle 10, ma incontrerà Anna Brandt.",
    "Infelizmente Tom Weller não estará na terça-feira às 10h, mas vai falar com Anna Brandt.",
    "Helaas is Tom Weller dinsdag om 10 uur niet aanwezig; u spreekt met Anna Brandt.",
)


@pytest.mark.parametrize("text", SOME_COME, ids=lambda value: value[:40])
def test_of_those_named_only_they_are_met_who_will_come(text: str) -> None:
    assert there(text, "") == ONE


def test_whom_to_write_to_is_told_though_they_will_be_met_too() -> None:
    text = "You will meet Anna Brandt on Tuesday at 10. Please write to Anna Brandt at anna@other.example before."
    raw = letter(f"Mara,\n\n{text}\n\nJo", sender="Jo Keller <jo@firm.example>")
    (referral,) = (f for f in judged(raw, IN_THREAD).findings if f.kind == "referral")
    assert (referral.field("name"), referral.field("address")) == ("Anna Brandt", "anna@other.example")


def test_the_address_beside_their_name_in_another_sentence_is_theirs() -> None:
    text = "You will meet Anna Brandt on Tuesday. Please write to Anna Brandt at anna@other.example to fix a time."
    assert there(text, "") == {"Anna Brandt": "anna@other.example"}


@pytest.mark.parametrize(("text", "people"), TITLED_THERE)
def test_titles_and_posts_beside_a_name_hide_nobody(text: str, people: tuple[str, ...]) -> None:
    found = list(there(text, ""))
    assert len(found) == len(people) and all(any(name.endswith(one) for name in found) for one in people), found
