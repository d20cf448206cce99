"""A quarter of a year is a time as well: as a whole, its beginning, its middle or its end, in seven languages."""

from datetime import date

import pytest

from followupd.core.mail.days import days_in

WEDNESDAY = date(2026, 3, 4)
APRIL, MAY, JUNE = ("2026-04-01", "2026-04-30"), ("2026-05-01", "2026-05-31"), ("2026-06-01", "2026-06-30")
SECOND = ("2026-04-01", "2026-06-30")


def named(text: str, language: str) -> list[tuple[str, str]]:
    return [(d.first.isoformat(), d.last.isoformat()) for d in days_in(text, (language,), WEDNESDAY)]


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "early in the second quarter", APRIL),
        ("en", "at the start of the 2nd quarter", APRIL),
        ("en", "in Q2", SECOND),
        ("en", "by the end of Q2", JUNE),
        ("en", "in the middle of the second quarter", MAY),
        ("en", "next quarter", SECOND),
        ("en", "at the beginning of next quarter", APRIL),
        ("en", "in Q1 2027", ("2027-01-01", "2027-03-31")),
        ("en", "in the first quarter", ("2026-03-04", "2026-03-31")),
        ("en", "after the first quarter", ("2026-04-01", "2026-04-01")),
        ("en", "before the third quarter", ("2026-07-01", "2026-07-01")),
        ("de", "Anfang des zweiten Quartals", APRIL),
        ("de", "im zweiten Quartal", SECOND),
        ("de", "bis Ende des 2. Quartals", JUNE),
        ("de", "zu Beginn des nächsten Quartals", APRIL),
        ("de", "Ende Q2", JUNE),
        ("de", "Anfang 2. Quartal", APRIL),
        ("de", "bis Quartalsende", ("2026-03-04", "2026-03-31")),
        ("fr", "au début du deuxième trimestre", APRIL),
        ("fr", "à la fin du 2e trimestre", JUNE),
        ("fr", "au trimestre prochain", SECOND),
        ("fr", "au T2", SECOND),
        ("es", "a principios del segundo trimestre", APRIL),
        ("es", "a finales del 2.º trimestre", JUNE),
        ("es", "el próximo trimestre", SECOND),
        ("es", "en el T2", SECOND),
        ("it", "all'inizio del secondo trimestre", APRIL),
        ("it", "entro la fine del secondo trimestre", JUNE),
        ("it", "nel prossimo trimestre", SECOND),
        ("pt", "no início do segundo trimestre", APRIL),
        ("pt", "até ao final do 2.º trimestre", JUNE),
        ("pt", "no próximo trimestre", SECOND),
        ("nl", "begin tweede kwartaal", APRIL),
        ("nl", "eind van het tweede kwartaal", JUNE),
        ("nl", "in het 2e kwartaal", SECOND),
        ("nl", "volgend kwartaal", SECOND),
    ],
)
def test_a_quarter_is_read_as_people_of_that_language_say_it(language: str, text: str, meant: tuple[str, str]) -> None:
    assert named(text, language) == [meant]


def test_what_only_sounds_like_a_quarter_names_none() -> None:
    for text in ("a quarter past ten", "our headquarters", "the first quarterly report", "three quarters of it"):
        assert named(text, "en") == []
    assert named("Unser Quartalsbericht", "de") == []
