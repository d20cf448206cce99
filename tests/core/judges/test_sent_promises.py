"""What the user promises in a mail that also speaks of a meeting: a day is that of the one or of the other."""

import pytest

from core.judges.sent_mail import Sent
from core.judges.test_sent_kinds import judged


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the interview on Monday.\nI will send you the link to my project tomorrow.",
        "Danke für das Gespräch am Montag.\nIch schicke Ihnen morgen noch den Link zu meinem Projekt.",
        "Merci pour l'entretien de lundi.\nJe vous envoie demain le lien vers mon projet.",
        "Gracias por la entrevista del lunes.\nLe envío mañana el enlace a mi proyecto.",
        "Grazie per il colloquio di lunedì.\nLe mando domani il link al mio progetto.",
        "Obrigada pela entrevista de segunda.\nEnvio-lhe amanhã o link do meu projeto.",
        "Bedankt voor het gesprek van maandag.\nIk stuur je morgen nog de link naar mijn project.",
    ],
)
def test_a_day_by_which_something_is_sent_is_promised_and_no_time_to_meet(text: str) -> None:
    found = judged(Sent("Thanks", f"Hello,\n\n{text}\n\nJane")).findings
    assert [one.field("date") for one in found if one.kind in ("promise", "proposed_time")] == ["2026-03-05"]


def test_a_promise_to_come_to_a_meeting_still_tells_its_day() -> None:
    found = judged(Sent("Re: Interview", "Hello,\n\nI will come to the interview on Friday at ten.\n\nJane")).findings
    assert [one.field("date") for one in found if one.kind == "proposed_time"] == ["2026-03-06"]


@pytest.mark.parametrize(
    "text",
    [
        "My referees agreed; you will have their numbers by Friday noon.",
        "The diplomas will be with you by Friday.",
        "Die Zeugnisse liegen Ihnen bis Freitag vor.",
        "Les certificats seront chez vous vendredi.",
        "Los certificados están listos; los tendrá el viernes.",
        "I certificati sono pronti e li avrà entro venerdì.",
        "Terá os certificados na sexta-feira.",
        "Vrijdag heeft u ze in huis.",
    ],
)
def test_what_the_other_side_will_have_by_a_day_is_promised(text: str) -> None:
    found = judged(Sent("Re: Application", f"Hello,\n\n{text}\n\nJane")).findings
    assert [one.field("date") for one in found if one.kind == "promise"] == ["2026-03-06"]


@pytest.mark.parametrize("text", ["She will be with you on Friday.", "Will their numbers be with you by Friday?"])
def test_to_come_or_to_ask_whether_it_came_promises_no_papers(text: str) -> None:
    found = judged(Sent("Re: Application", f"Hello,\n\n{text}\n\nJane")).findings
    assert [one for one in found if one.kind == "promise"] == []
