"""A day on which a link or an invitation runs out is the reader's deadline, and nobody's decision or meeting.

The mails come in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import dates, read

CHOOSE = [
    "Please choose a slot by Friday; the link expires on 13 March.",
    "Bitte wählen Sie bis Freitag einen Termin; der Link läuft am 13. März ab.",
    "Merci de choisir un créneau avant vendredi ; le lien expire le 13 mars.",
    "Elija un horario antes del viernes; el enlace caduca el 13 de marzo.",
    "Scelga un orario entro venerdì; il link scade il 13 marzo.",
    "Escolha um horário até sexta-feira; o link expira em 13 de março.",
    "Kies uiterlijk vrijdag een moment; de link verloopt op 13 maart.",
]
EXPIRES = [
    ("We would like to interview you. Please book a time. The link expires on 13 March.", "2026-03-13"),
    ("We invite you to an interview. This invitation is valid until 13 March.", "2026-03-13"),
    ("Wir laden Sie zum Gespräch ein. Bitte buchen Sie einen Termin. Der Link läuft am 13. März ab.", "2026-03-13"),
    ("Wir laden Sie zum Gespräch ein. Der Link ist bis zum 13. März gültig.", "2026-03-13"),
    ("Nous vous invitons à un entretien. Le lien expire le 13 mars.", "2026-03-13"),
    ("Le invitamos a una entrevista. El enlace caduca el 13 de marzo.", "2026-03-13"),
    ("La invitiamo a un colloquio. Il link è valido fino al 13 marzo.", "2026-03-13"),
    ("Convidamo-la para uma entrevista. O link expira em 13 de março.", "2026-03-13"),
    ("We nodigen u uit voor een gesprek. De link verloopt op 13 maart.", "2026-03-13"),
]


def deadlines(text: str) -> list[str]:
    return [found.field("date") for found in read(text).findings if found.kind == "deadline"]


@pytest.mark.parametrize("text", CHOOSE)
def test_the_day_by_which_a_time_is_to_be_chosen_is_the_deadline(text: str) -> None:
    assert deadlines(text) == ["2026-03-06"]
    assert dates(read(text)) == set()


@pytest.mark.parametrize(("text", "day"), EXPIRES)
def test_the_day_on_which_a_link_runs_out_is_a_deadline_and_no_time_to_meet(text: str, day: str) -> None:
    assert deadlines(text) == [day]
    assert dates(read(text)) == set()
    assert not read(text).finding("proposed_time")


@pytest.mark.parametrize(
    "text",
    [
        "My visa expires on 13 March, so I will be in touch before.",
        "Mein Vertrag läuft am 13. März ab, dann melde ich mich.",
    ],
)
def test_what_runs_out_on_their_side_is_no_deadline(text: str) -> None:
    assert deadlines(text) == []
