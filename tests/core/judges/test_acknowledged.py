"""What an acknowledgement is about: the position without its verb, the firm without its office or tracking system."""

import tomllib
from email.utils import formataddr, parseaddr
from pathlib import Path

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Finding, Verdict

MAILS = tomllib.loads(Path(__file__).with_name("acknowledged.toml").read_text("utf-8"))


def acknowledged(text: str, sender: str) -> Verdict:
    return judged(letter(text, "Subject: Your application", sender=sender))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Ihre Bewerbung als Einkäuferin ist wohlbehalten bei uns angekommen.", "Einkäuferin"),
        ("Ihre Bewerbung als Einkäuferin wurde erfolgreich übermittelt.", "Einkäuferin"),
        (
            "La tua candidatura per la posizione di Responsabile acquisti è stata inviata con successo.",
            "Responsabile acquisti",
        ),
        ("Su candidatura para el puesto de Responsable de Compras ha sido recibida.", "Responsable de Compras"),
        ("Your application for the position of Head of Purchasing was received.", "Head of Purchasing"),
        (
            "Thanks for applying to Kranwerk Logistics! Your application for Purchasing Manager has reached us safely.",
            "Purchasing Manager",
        ),
    ],
)
def test_the_position_ends_before_its_verb(text: str, position: str) -> None:
    assert acknowledged(text, "Careers <careers@kranwerk.example>").finding("position") == position


@pytest.mark.parametrize(
    ("sender", "organisation"),
    [
        ("Workday <acme@myworkday.com>", "Acme"),
        ("Recursos Humanos <rrhh@encinar.example>", "Encinar"),
        ("P&O <hr@duinweide.example>", "Duinweide"),
        ("Ressources Humaines <rh@vallonger.example>", "Vallonger"),
        ("Kranwerk Personalabteilung <jobs@kw.example>", "Kranwerk"),
        ("Olivar del Sur <rrhh@ods.example>", "Olivar del Sur"),
    ],
)
def test_the_organisation_is_the_firm_not_its_office_or_its_tracking_system(sender: str, organisation: str) -> None:
    text = "Thank you for your application. We have received your application and will review it."
    verdict = acknowledged(text, sender)
    assert (verdict.kind, verdict.finding("organisation")) == ("acknowledgement", organisation)


def told(verdict: Verdict) -> list[str]:
    """As a row of acknowledged.toml tells it."""
    nothing = Finding("", "")
    found = {finding.kind: finding for finding in verdict.findings}
    period = found.get("period", nothing)
    working = period.field("business_days")
    return [
        *(verdict.finding(kind) for kind in ("position", "organisation", "reference")),
        f"{working}b" if working else period.field("days"),
        found.get("closes", nothing).field("date"),
    ]


@pytest.mark.parametrize("row", [row for rows in MAILS.values() for row in rows], ids=lambda row: row[1][:30])
def test_what_a_receipt_tells_is_read(row: list[str]) -> None:
    sender, subject, text, *expected = row
    name, address = parseaddr(f'"{sender[: sender.find(" <")]}" {sender[sender.find("<") :]}')
    named = formataddr((name, address)) if "<" in sender else sender
    verdict = judged(letter(text, subject=subject, sender=named, answers="", sent="Tue, 3 Mar 2026 09:12:00 +0100"))
    assert (verdict.kind, told(verdict)) == ("acknowledgement", expected)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The closing date is 22 August and interviews will be held in the week of 7 September.", "2026-09-11"),
        ("Die Frist endet am 22. August. Die Gespräche finden in der Woche vom 7. September statt.", "2026-09-11"),
        ("Les entretiens auront lieu la semaine du 7 septembre.", "2026-09-11"),
        ("We aim to respond to all applicants by 28 August.", "2026-08-28"),
    ],
)
def test_the_week_of_the_interviews_is_the_day_they_know_more(text: str, day: str) -> None:
    receipt = "We have received your application. / Wir haben Ihre Bewerbung erhalten. / Candidature bien reçue.\n"
    verdict = judged(letter(receipt + text, subject="Application", sender="HR <hr@kranwerk.example>", answers=""))
    days = [finding.field("date") for finding in verdict.findings if finding.kind == "stated_date"]
    assert (verdict.kind, days) == ("acknowledgement", [day])


@pytest.mark.parametrize("language", MAILS)
def test_receipts_of_every_language_are_read(language: str) -> None:
    assert len(MAILS[language]) >= 10


@pytest.mark.parametrize(
    "text",
    [
        "We received your application two weeks ago and are reading it.",
        "We have received your application. The contract runs for three months, with 30 days holiday.",
        "Wir haben Ihre Bewerbung erhalten. Die Probezeit beträgt sechs Monate.",
    ],
)
def test_a_stretch_of_something_else_is_no_period(text: str) -> None:
    assert acknowledged(text, "Careers <careers@kranwerk.example>").finding("period") == ""


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Yes! Your application is in", "We have received your application and will read it."),
        ("Your application", "Thank you for your interest in our company. We have received your application."),
        ("Ihre Bewerbung", "Wir haben Ihre Bewerbung erhalten und leiten sie an die Fachabteilung weiter."),
        ("Votre candidature", "Nous avons bien reçu votre candidature et vous remercions de votre confiance."),
    ],
)
def test_where_no_position_is_named_none_is_made_up(subject: str, text: str) -> None:
    sender = "Careers <careers@kranwerk.example>"
    assert judged(letter(text, subject=subject, sender=sender, answers="")).finding("position") == ""
