"""What a reason quotes says by itself why: no greeting, no button, no half sentence, no more than is read at once."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read

OFFICE = "Careers <careers@firm.example>"


def because(text: str, sender: str = OFFICE, subject: str = "Your application") -> tuple[str, ...]:
    return judged(letter(text, sender=sender, subject=subject, answers="")).evidence


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dear Mara, we have decided to go with another candidate.", "we have decided to go with another candidate."),
        (
            "Liebe Frau Winter, wir haben uns für eine andere Bewerberin entschieden.",
            "wir haben uns für eine andere Bewerberin entschieden.",
        ),
        ("Madame, nous avons bien reçu votre candidature.", "nous avons bien reçu votre candidature."),
        ("Estimada Sra. Winter: hemos recibido su candidatura.", "hemos recibido su candidatura."),
        ("Hola, Mara: hemos recibido tu candidatura.", "hemos recibido tu candidatura."),
        ("Gentile Mara, la tua candidatura è arrivata.", "la tua candidatura è arrivata."),
        ("Olá Mara, recebemos a sua candidatura.", "recebemos a sua candidatura."),
        ("Geachte mevrouw Winter, wij hebben uw sollicitatie ontvangen.", "wij hebben uw sollicitatie ontvangen."),
    ],
)
def test_whom_the_sentence_greets_first_is_not_quoted(text: str, told: str) -> None:
    assert f'"{told}" in the text' in because(text)


@pytest.mark.parametrize(
    ("before", "part"),
    [
        (
            "Following a most careful review of your profile and your samples by the panel, and after long talks here,",
            "we have decided to move forward with another candidate.",
        ),
        (
            "Nach eingehender Sichtung Ihrer Unterlagen durch die Fachabteilung, den Betriebsrat und die Leitung hier,",
            "haben wir uns nach einigen Gesprächen für eine andere Bewerberin entschieden.",
        ),
        (
            "Après une étude attentive de votre dossier par la direction, par le service et par nos conseils d'ici,",
            "nous ne pouvons malheureusement pas donner une suite favorable à votre candidature.",
        ),
    ],
)
def test_of_a_long_sentence_the_part_is_quoted_that_tells(before: str, part: str) -> None:
    (told, *_) = because(f"Hello,\n\n{before} {part}\n\nCareers")
    assert told.startswith('"…') and part in told and len(told) <= 160


def test_a_part_cut_at_its_end_tells_all_the_same() -> None:
    begun = "We have decided to move forward with another candidate, whose work in the kitchens of three hotels"
    (told, *_) = because(
        f"{begun} and on two ships, all of them larger than ours, came closer to what the house needs."
    )
    assert told.startswith(f'"{begun}') and '…" in the text' in told


def test_a_button_is_no_reason_beside_a_sentence() -> None:
    told = because("Please complete the online test by 9 August 2026.\n\nStart the test", subject="Next step")
    assert any("complete the online test" in one for one in told) and not any("Start the test" in one for one in told)


def test_no_reason_is_longer_than_is_read_at_once() -> None:
    long = "and the works council, the head of the house, both deputies, the whole team of the kitchen " * 4
    for text in (f"We regret that {long}chose another candidate.", f"Could you tell us whether {long}may call you?"):
        assert all(len(one) <= 160 for one in because(text, "Jo Keller <jo@firm.example>"))


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("8 pm at the weir, as always.", "it names a time"),
        ("Um 15 Uhr holt dich Papa ab.", "it names a time"),
        ("Please send me your certificates by 8 pm.", "it wants something of you"),
        ("The decision is taken in the board on 14 August.", "and says how things stand"),
        ("Please bear with me for a week.", "they ask for patience"),
        ("I will come back to you by Friday.", "they will come back to it"),
    ],
)
def test_what_a_sentence_does_is_said_as_it_does_it(text: str, way: str) -> None:
    assert any(way in reason for reason in read(text).evidence)
