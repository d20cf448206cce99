"""Until when somebody is away, said as people say it: a day without its month, a week, a month.

It is Wednesday, 4 March 2026.
"""

from datetime import date

import pytest

from followupd.core.mail.absence_spans import easter
from followupd.core.mail.dates import absence_end

WEDNESDAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("I am out until 9th. For urgent matters write to Bob.", "2026-03-09"),
        ("Back on the 12th!", "2026-03-12"),
        ("Out of office 2026-03-02 to 2026-03-10.", "2026-03-10"),
        ("Out of office 2-10 March", "2026-03-10"),
        ("I'm away from the 2nd to the 13th.", "2026-03-13"),
        ("I am away until the 2nd.", "2026-04-02"),
        ("I will be out of the office until Monday the 16th", "2026-03-16"),
        ("I am away until Tues 10th", "2026-03-10"),
        ("Ich bin bis zum 9. im Urlaub.", "2026-03-09"),
        ("Ich bin ab dem 12. wieder da.", "2026-03-12"),
        ("Bis Donnerstag, den 12., bin ich unterwegs.", "2026-03-12"),
        ("Je serai de retour le lundi 16.", "2026-03-16"),
        ("I am currently away and will be back on the 16th of March.", "2026-03-16"),
        ("Returning: 16-Mar-2026", "2026-03-16"),
        ("Return date: 16 Mar", "2026-03-16"),
        ("Rückkehr: 16.03.2026", "2026-03-16"),
        ("Ich bin bis Fr., 13.3. abwesend", "2026-03-13"),
        ("ab Mo 16.3. bin ich zurück", "2026-03-16"),
        ("I am away and back Monday week.", "2026-03-16"),
        ("I will return next Friday.", "2026-03-13"),
        ("Bin nächsten Freitag wieder da.", "2026-03-13"),
        ("I am out through Friday.", "2026-03-06"),
        ("Ab kommenden Freitag bin ich wieder da.", "2026-03-06"),
        ("I'm away till the end of next week.", "2026-03-13"),
        ("I am out for the rest of the week.", "2026-03-06"),
        ("Ich bin bis Ende der Woche nicht im Büro.", "2026-03-06"),
        ("Ich bin ab nächster Woche wieder da.", "2026-03-09"),
        ("Ich bin in KW 12 wieder erreichbar.", "2026-03-16"),
        ("Ich bin bis einschließlich KW 11 im Urlaub.", "2026-03-13"),
        ("I am out today and tomorrow.", "2026-03-05"),
        ("Ich bin heute und morgen nicht im Büro.", "2026-03-05"),
        ("Ich bin ab übermorgen wieder da.", "2026-03-06"),
        ("I am on parental leave until September 2026.", "2026-09-01"),
        ("I'm on sabbatical, back in June.", "2026-06-01"),
        ("Ich bin voraussichtlich Mitte Juni wieder da.", "2026-06-15"),
        ("Am Mittwoch, dem 11.03., beantworte ich Ihre Zeilen.", "2026-03-11"),
        ("Absente, je serai à nouveau au bureau le 12 mars.", "2026-03-12"),
        ("Je suis en congé et vous répondrai dès le 16 mars.", "2026-03-16"),
        ("Absent jusqu'en juin.", "2026-06-01"),
        ("Estoy fuera, regresando el 18 de marzo.", "2026-03-18"),
        ("Cerrado por inventario; volvemos a abrir el lunes 9 de marzo.", "2026-03-09"),
        ("Estoy de vacaciones hasta mediados de junio.", "2026-06-15"),
        ("Sono in ferie e di nuovo in ufficio giovedì 12 marzo.", "2026-03-12"),
        ("Sono fuori ufficio, risponderò lunedì 16 marzo.", "2026-03-16"),
        ("Sono assente fino a giugno.", "2026-06-01"),
        ("Torno la prossima settimana.", "2026-03-09"),
        ("Estou de férias e responderei a partir de 16 de março.", "2026-03-16"),
        ("Estou fora até ao fim da semana.", "2026-03-06"),
        ("Estou ausente até junho.", "2026-06-01"),
        ("Ik ben met verlof en beantwoord uw bericht vanaf 16 maart.", "2026-03-16"),
        ("Vanaf 12 maart lees ik mijn mail.", "2026-03-12"),
        ("Afwezig tot juni.", "2026-06-01"),
        ("9 maart ben ik er weer.", "2026-03-09"),
        ("Wracam 16 marca, odpowiem od 17 marca.", "2026-03-16"),
        ("Urlop; na listy odpiszę 12 marca.", "2026-03-12"),
    ],
)
def test_the_day_is_read_however_it_is_said(note: str, day: str) -> None:
    found = absence_end(note, "", WEDNESDAY)
    assert found is not None
    assert found[0].isoformat() == day


@pytest.mark.parametrize(
    "note",
    [
        "I am away until 5pm today.",
        "I am out of the office. The office closes at 9.",
        "Out of the office; I may return 3 calls.",
        "Ich bin ab nächster Woche im Urlaub",
        "I will be back soon. Office hours are Mon 9-12.",
        "I am away, back at Monday 9 am prices",
        "You may return it; I am out of the office.",
        "I am out of the office until further notice.",
    ],
)
def test_hours_counts_and_beginnings_name_no_return(note: str) -> None:
    assert absence_end(note, "", WEDNESDAY) is None


@pytest.mark.parametrize(
    ("text", "received", "day"),
    [
        ("I am out of the office until after Easter.", date(2026, 3, 20), date(2026, 4, 6)),
        ("Ich bin bis nach Ostern nicht im Büro.", date(2026, 3, 20), date(2026, 4, 6)),
        ("Ich bin im Urlaub bis Neujahr.", date(2026, 12, 28), date(2027, 1, 1)),
        ("Estoy de vacaciones hasta después de Navidad.", date(2026, 12, 10), date(2026, 12, 26)),
        ("Je suis absent jusqu'à Pâques.", date(2026, 3, 1), date(2026, 4, 6)),
        ("I am on vacation for the next two weeks.", date(2026, 3, 20), date(2026, 4, 3)),
        ("Ich bin die nächsten drei Wochen im Urlaub.", date(2026, 3, 20), date(2026, 4, 10)),
        ("Ik ben de komende twee weken afwezig.", date(2026, 3, 1), date(2026, 3, 15)),
        ("Sono in ferie per le prossime due settimane.", date(2026, 3, 1), date(2026, 3, 15)),
        ("Ich bin in der ersten Maiwoche abwesend.", date(2026, 4, 20), date(2026, 5, 7)),
    ],
)
def test_an_absence_ends_with_a_holiday_a_length_or_a_week_of_the_month(text: str, received: date, day: date) -> None:
    found = absence_end(text, "", received)
    assert found is not None
    assert found[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office and answer within two days.",
        "I am on leave. I had been here for two weeks.",
        "I am away until after Easter.",  # said the day after it: the next is too far off to be meant
    ],
)
def test_what_is_no_end_of_an_absence_is_none(text: str) -> None:
    assert absence_end(text, "", date(2026, 4, 7)) is None


def test_easter_is_when_the_calendar_says() -> None:
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "note",
    [
        "I am away until 27 March and will read your mail on my return.",
        "Ich bin bis 27. März im Urlaub und lese Ihre Mail nach meiner Rückkehr.",
        "Je suis en congés jusqu'au 27 mars et je lirai vos messages à mon retour.",
        "Je suis absente jusqu'au 27 mars et vous répondrai dès mon retour.",
        "Estoy de vacaciones hasta el 27 de marzo y responderé a mi regreso.",
        "Sono in ferie fino al 27 marzo e risponderò al mio rientro.",
        "Estou de férias até 27 de março e responderei no meu regresso.",
        "Ik ben met vakantie tot 27 maart en lees uw bericht bij terugkomst.",
    ],
)
def test_a_return_without_a_day_names_none(note: str) -> None:
    found = absence_end(note, "", WEDNESDAY)
    assert found and found[0] == date(2026, 3, 27)
    only_return = note[note.index("27 de mar") :] if "27 de mar" in note else note[note.index("27") :]
    assert absence_end(only_return.split(" ", 2)[2], "", WEDNESDAY) is None


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("I am out of office next week, back on Monday.", "2026-03-16"),
        ("I am out of office next week and back on Thursday.", "2026-03-12"),
        ("I am out of office next week until Friday.", "2026-03-13"),
        ("Ich bin nächste Woche im Urlaub und am Montag wieder da.", "2026-03-16"),
        ("Ich bin nächste Woche im Urlaub, am Montag wieder da.", "2026-03-16"),
        ("Je suis en congés la semaine prochaine, de retour lundi.", "2026-03-16"),
        ("Estoy de vacaciones la próxima semana, vuelvo el lunes.", "2026-03-16"),
        ("Sono in ferie la prossima settimana, torno lunedì.", "2026-03-16"),
        ("Estou de férias na próxima semana, regresso segunda-feira.", "2026-03-16"),
        ("Ik ben volgende week met vakantie, maandag ben ik weer terug.", "2026-03-16"),
    ],
)
def test_a_weekday_behind_next_week_is_of_that_week_or_the_monday_after(note: str, day: str) -> None:
    found = absence_end(note, "", WEDNESDAY)
    assert found and found[0] == date.fromisoformat(day)
