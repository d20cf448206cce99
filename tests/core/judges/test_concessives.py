"""Who grants something ("even if we like your profile") refuses all the same; who makes a condition refuses nobody."""

import pytest

from core.judges.test_meaning import read


@pytest.mark.parametrize(
    "text",
    [
        "We will not be moving forward with your application, even when there is much to like in it.",
        "Leider konnten wir uns, auch wenn uns Ihr Profil gefällt, nicht für Sie entscheiden.",
        "Leider konnten wir uns, selbst wenn uns Ihr Profil gefällt, nicht für Sie entscheiden.",
        "Nous ne donnons pas suite à votre candidature, même si votre profil nous a plu.",
        "Nous ne donnons pas suite à votre candidature, quand bien même votre profil nous a plu.",
        "No vamos a continuar con su candidatura, incluso si su perfil nos ha gustado.",
        "No vamos a continuar con su candidatura, aun cuando su perfil nos ha gustado.",
        "Purtroppo non proseguiamo con la sua candidatura, anche se il suo profilo ci è piaciuto.",
        "Purtroppo non proseguiamo con la sua candidatura, pur se il suo profilo ci è piaciuto.",
        "Infelizmente não avançamos com a sua candidatura, mesmo que o perfil nos tenha agradado.",
        "Infelizmente não avançamos com a sua candidatura, mesmo se o perfil nos agradou.",
        "Helaas gaan we niet verder met uw sollicitatie, ook als uw profiel ons aanspreekt.",
        "Helaas gaan we niet verder met uw sollicitatie, zelfs als uw profiel ons aanspreekt.",
    ],
)
def test_a_concession_is_no_condition(text: str) -> None:
    assert read(text).kind == "rejection"


@pytest.mark.parametrize(
    "text",
    [
        "If your profile does not fit, we will not be moving forward with your application.",
        "Wenn Ihr Profil nicht passt, können wir uns leider nicht für Sie entscheiden.",
        "Si votre profil ne convient pas, nous ne donnons pas suite à votre candidature.",
        "Se il suo profilo non è adatto, purtroppo non proseguiamo con la sua candidatura.",
        "Als uw profiel niet past, gaan we helaas niet verder met uw sollicitatie.",
    ],
)
def test_a_condition_refuses_nobody(text: str) -> None:
    assert read(text).kind != "rejection"
