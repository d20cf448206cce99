"""Of an absence it is told whether the day named is the last away or the first back: "back" alone may mean either."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter
from followupd.core.judges.verdict import Verdict


def note(text: str) -> Verdict:
    return judged(letter(text, "Auto-Submitted: auto-replied", subject="Automatic reply: Analyst"), IN_THREAD)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I am out of the office and will be back on 14 August.", "back on Fri 2026-08-14"),
        ("I am out of the office until 14 August.", "away until Fri 2026-08-14"),
        ("Ich bin bis zum 14.08.2026 nicht im Büro.", "away until Fri 2026-08-14"),
        ("Ich bin bis einschließlich 14.08.2026 nicht im Büro.", "away through Fri 2026-08-14, back on Mon 2026-08-17"),
        ("I am on leave from 10 August for two weeks.", "back on Mon 2026-08-24"),
        ("Ich bin nicht im Büro und ab dem 17.08.2026 wieder erreichbar.", "back on Mon 2026-08-17"),
        ("Je suis absente jusqu'au 14 août.", "away until Fri 2026-08-14"),
        ("Je suis absente, de retour le 17 août.", "back on Mon 2026-08-17"),
    ],
)
def test_the_day_of_an_absence_is_told_with_what_it_is(text: str, told: str) -> None:
    assert [one for one in note(text).evidence if one.startswith(f'{told}: "')]


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office until 14 August. In urgent cases please call Kim Lee on +49 30 1234567.",
        "Ich bin bis 14. August nicht im Büro. Wenden Sie sich an meine Kollegin Kim Lee, Tel. 030 1234567.",
        "Je suis absent jusqu'au 14 août. En cas d'urgence, contactez Kim Lee au 01 23 45 67 89.",
        "Estoy fuera de la oficina hasta el 14 de agosto. Para urgencias, Kim Lee (tel. 954 123 456).",
    ],
)
def test_who_stands_in_is_named_though_only_a_telephone_number_stands_beside_it(text: str) -> None:
    verdict = judged(letter(text, "Auto-Submitted: auto-replied", subject="Out of office"))
    (found,) = (one for one in verdict.findings if one.kind == "stand_in")
    assert (found.field("name"), found.field("address")) == ("Kim Lee", "")


def test_the_number_of_whoever_is_away_names_no_stand_in() -> None:
    text = "I am out of the office until 14 August.\n\nJo Keller\n+49 30 1234567"
    assert not judged(letter(text, "Auto-Submitted: auto-replied", subject="Out of office")).finding("stand_in")


@pytest.mark.parametrize(
    "text",
    [
        "I am away from 10 to 14 August inclusive.",
        "I am away until and including Friday 14 August.",
        "I am out of the office through 14 August.",
        "Ich bin vom 10. bis einschließlich 14. August nicht im Büro.",
        "Je suis absente du bureau du 10 au 14 août inclus, sans accès à ma messagerie.",
        "Je suis absente jusqu'au 14 août inclus.",
        "Estoy de vacaciones hasta el 14 de agosto inclusive.",
        "Sono in ferie fino al 14 agosto compreso.",
        "Estou de férias até 14 de agosto inclusive.",
        "Ik ben afwezig tot en met 14 augustus.",
    ],
)
def test_whoever_is_away_through_a_day_has_it_told_as_their_last_beside_the_one_they_are_back_on(text: str) -> None:
    verdict = note(text)
    assert [one for one in verdict.evidence if "2026" in one] == [
        f'away through Fri 2026-08-14, back on Mon 2026-08-17: "{text}"'
    ]
    assert str(verdict.return_date) == "2026-08-14"  # the day that the note itself names
