"""Who gives tests is no person, in seven languages."""

import pytest

from followupd.core.mail.envelope import Address
from followupd.core.pursuits.people import person_name


@pytest.mark.parametrize(
    "shown",
    [
        "Norland Testing Centre",
        "Civil Service Examinations",
        "Personalauswahl Kreis Ostmark",
        "Testzentrum Nord",
        "Examens Val Clair",
        "Pruebas Selectivas Norte",
        "Prove Selettive Sorba",
        "Provas Lusas",
        "Toetscentrum Zuid",
    ],
)
def test_a_test_centre_is_no_person(shown: str) -> None:
    assert person_name(Address(shown, "tests@platform.example")) == ""
