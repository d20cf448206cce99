"""Which firm a mail about an application is from where a platform, an office or a person with a domain writes it."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Verdict

REJECTED = {
    "on behalf of": "Unfortunately we will not be taking your application further.",
    "im Auftrag von": "leider müssen wir Ihnen absagen.",
    "pour le compte de": "Hélas, nous refusons votre candidature.",
    "en nombre de": "Lamentamos no seguir adelante con su candidatura.",
    "per conto di": "Purtroppo non daremo seguito alla Sua candidatura.",
    "em nome de": "Lamentamos informar que não avançaremos com a sua candidatura.",
    "namens": "Helaas gaan we niet verder met je sollicitatie.",
}


def told(text: str, sender: str, subject: str = "Hello") -> Verdict:
    return judged(letter(text, sender=sender, subject=subject, answers=""))


@pytest.mark.parametrize("behalf", REJECTED)
def test_the_firm_on_whose_behalf_a_platform_writes_is_told(behalf: str) -> None:
    text = f"{REJECTED[behalf]}\n\nBramble & Oak"
    verdict = told(text, f"Hirewell {behalf} Bramble & Oak <no-reply@mail.hirewell.example>")
    assert (verdict.kind, verdict.finding("organisation")) == ("rejection", "Bramble & Oak")


@pytest.mark.parametrize(
    ("desk", "firm", "domain", "text"),
    [
        ("Recruitment", "Hollow Quay", "hollow-quay", REJECTED["on behalf of"]),
        ("Bewerbermanagement", "Stadtwerke Hainfeld", "stadtwerke-hainfeld", REJECTED["im Auftrag von"]),
        ("Ressources Humaines", "Mutuelle Sirel", "mutuelle-sirel", REJECTED["pour le compte de"]),
        ("Recursos Humanos", "Olivar Norte", "olivar-norte", REJECTED["en nombre de"]),
        ("Risorse Umane", "Cantieri Sorba", "cantieri-sorba", REJECTED["per conto di"]),
        ("Recrutamento", "Tipografia Lusa", "tipografia-lusa", REJECTED["em nome de"]),
        ("Personeelszaken", "Zuidkade Bouw", "zuidkade-bouw", REJECTED["namens"]),
    ],
)
def test_the_firm_whose_office_writes_is_told_though_only_its_name_spells_it(
    desk: str, firm: str, domain: str, text: str
) -> None:
    verdict = told(text, f"{desk} {firm} <hr@{domain}.example>")
    assert (verdict.kind, verdict.finding("organisation")) == ("rejection", firm)


@pytest.mark.parametrize(
    ("text", "leave"),
    [
        ("We would like to invite you to an interview on Thursday, 13 August at 10 am.", "Kind regards"),
        ("wir laden Sie zu einem Vorstellungsgespräch am Donnerstag, 13. August um 10 Uhr ein.", "Freundliche Grüße"),
        ("Nous vous invitons à un entretien le jeudi 13 août à 10 h.", "Cordialement"),
        ("Nos gustaría invitarle a una entrevista el jueves 13 de agosto a las 10.", "Un saludo"),
        ("La invitiamo a un colloquio giovedì 13 agosto alle 10.", "Cordiali saluti"),
        ("Gostaríamos de a convidar para uma entrevista na quinta-feira, 13 de agosto, às 10h.", "Cumprimentos"),
        ("Graag nodigen we je uit voor een gesprek op donderdag 13 augustus om 10 uur.", "Met vriendelijke groet"),
    ],
)
def test_a_firm_that_signs_is_told_and_not_the_platform_that_sends(text: str, leave: str) -> None:
    verdict = told(f"{text}\n\n{leave}\nHolzmann & Partner", "Talea Jobs <noreply@talea.example>")
    assert (verdict.kind, verdict.finding("organisation")) == ("interview_invitation", "Holzmann & Partner")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Confirmed: Interview with Anchor & Co on 13 August", "Your interview is confirmed for 13 August at 10 am."),
        ("Ihr Gespräch mit Anchor & Co", "Ihr Vorstellungsgespräch am 13. August um 10 Uhr ist bestätigt."),
        ("Votre entretien avec Anchor & Co", "Votre entretien du 13 août à 10 h est confirmé."),
        ("Su entrevista con Anchor & Co", "Su entrevista del 13 de agosto a las 10 está confirmada."),
        ("Colloquio con Anchor & Co", "Il Suo colloquio del 13 agosto alle 10 è confermato."),
        ("Entrevista com a Anchor & Co", "A sua entrevista de 13 de agosto às 10h está confirmada."),
        ("Je gesprek met Anchor & Co", "Je gesprek op 13 augustus om 10 uur is bevestigd."),
    ],
)
def test_the_firm_with_which_the_interview_is_is_told(subject: str, text: str) -> None:
    verdict = told(text, "Workvine Scheduling <no-reply@workvine.example>", subject)
    assert (verdict.kind, verdict.finding("organisation")) == ("interview_invitation", "Anchor & Co")


@pytest.mark.parametrize("text", REJECTED.values())
def test_a_person_whose_domain_is_their_name_is_no_firm(text: str) -> None:
    verdict = told(f"{text}\n\nUla Rohde", "Ula Rohde <ula@rohde.example>")
    assert (verdict.kind, verdict.finding("organisation")) == ("rejection", "")


def test_a_firm_that_bears_its_owners_name_and_more_is_one() -> None:
    verdict = told(f"{REJECTED['on behalf of']}\n\nUla Rohde\nRohde Tools", "Ula Rohde <ula@rohdetools.example>")
    assert verdict.finding("organisation") == "Rohde Tools"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your application (Ref 2026-041)", REJECTED["on behalf of"]),
        ("Ihre Bewerbung (Kennziffer 2026-041)", REJECTED["im Auftrag von"]),
        ("Votre candidature (réf. 2026-041)", REJECTED["pour le compte de"]),
        ("Su candidatura (referencia 2026-041)", REJECTED["en nombre de"]),
        ("La Sua candidatura (rif. 2026-041)", REJECTED["per conto di"]),
        ("A sua candidatura (referência 2026-041)", REJECTED["em nome de"]),
        ("Je sollicitatie (kenmerk 2026-041)", REJECTED["namens"]),
    ],
)
def test_a_no_tells_the_number_of_the_posting(subject: str, text: str) -> None:
    verdict = told(text, "Talvio Talent <talent@talvio.example>", subject)
    assert (verdict.kind, verdict.finding("reference")) == ("rejection", "2026-041")
