"""Whom a recruiter seeks people for is read from their own mail, in seven languages."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict


def clients(verdict: Verdict) -> list[str]:
    return [found.field("name") for found in verdict.findings if found.kind == "client"]


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Perfect. I have put your CV forward to Kestrel Rail today and will let you know.", "Kestrel Rail"),
        ("I submitted your profile to our client, Kestrel & Sons, this morning.", "Kestrel & Sons"),
        ("I am working with a client, Kestrel Rail, who need somebody like you.", "Kestrel Rail"),
        ("ich habe Ihren Lebenslauf heute an die Nordspedition GmbH weitergeleitet.", "Nordspedition GmbH"),
        ("gern stelle ich Sie unserem Kunden Nordspedition vor, mein Kunde sucht dringend.", "Nordspedition"),
        ("J'ai transmis votre CV à la société Rail Ouest ce matin.", "Rail Ouest"),
        ("He enviado tu CV a Ferrovía Norte esta mañana.", "Ferrovía Norte"),
        ("Ho inviato il suo CV a Ferrovie Nord stamattina.", "Ferrovie Nord"),
        ("Enviei o seu currículo para a Ferrovia Norte hoje de manhã.", "Ferrovia Norte"),
        ("Ik heb je cv doorgestuurd naar Spoor Noord.", "Spoor Noord"),
    ],
)
def test_the_firm_the_user_is_put_forward_to_is_named(text: str, firm: str) -> None:
    assert firm in clients(read(text))


def test_who_recruits_for_themselves_names_no_client() -> None:
    assert clients(read("We would like to talk to you about the role at Kestrel Rail. Does Tuesday suit you?")) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I have put your CV forward for Friday.", "Friday"),
        ("I have put your CV forward by the 15th.", "15th"),
        ("I have put your CV forward to Tom Reed (tom@firm.example).", "Tom Reed"),
        ("I have put your CV forward, from Jo Keller as always.", "Jo Keller"),
        ("Ich habe Ihren Lebenslauf weitergeleitet, Antwort von Jo bis zum 15.", "Jo"),
        ("J'ai transmis votre CV pour Lundi.", "Lundi"),
    ],
)
def test_a_day_or_a_person_is_no_client(text: str, named: str) -> None:
    assert [name for name in clients(read(text)) if named in name] == []


def test_the_position_in_the_subject_is_no_client_and_the_firm_beside_it_is() -> None:
    raw = letter(
        "I am recruiting for a client in Leeds who is hiring a Product Analyst. Would you be open to a chat?",
        subject="Product Analyst - Kestrel Rail", answers="",
    )  # fmt: skip
    found = clients(judged(raw))
    assert "Kestrel Rail" in found and "Product Analyst" not in found


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Oportunidad en Valencia", "un cliente en Valencia busca una contable. ¿Te interesa?"),
        ("Opportunity - Leeds", "a client in Leeds is looking for a baker for a role there. Would you be interested?"),
        ("Bäckerin", "für meinen Kunden suche ich eine Bäckerin. Für Sie wäre das ideal. Hätten Sie Interesse?"),
    ],
)
def test_a_town_a_pronoun_and_what_the_mail_is_about_are_no_firms(subject: str, text: str) -> None:
    assert not judged(letter(text, subject=subject, answers="")).finding("client")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Opportunity", "I am recruiting for a client. We need somebody with Python and for Support. Interested?"),
        ("Career Move", "a client of mine is hiring. Would you be open to a call?"),
        ("Remote - Data Analyst - Leeds", "I am recruiting for a client. Would you be open to a call?"),
        (
            "Spannende Herausforderung - Datenanalystin",
            "für meinen Kunden suche ich eine Datenanalystin mit Erfahrung und Interesse an Energie. Hätten Sie Zeit?",
        ),
        ("Opportunité : analyste", "Je recrute pour l'un de mes clients. Seriez-vous ouverte à un échange ?"),
        ("Propuesta", "busco para mi cliente una analista. ¿Te interesa?"),
        ("Opportunità", "cerco per un mio cliente un'analista. Le interessa?"),
        ("Oportunidade", "procuro para o meu cliente uma analista. Tem interesse?"),
        ("Nieuwe Uitdaging", "voor mijn klant zoek ik een data-analist. Heb je interesse?"),
    ],
)
def test_a_common_noun_with_a_capital_is_no_firm(subject: str, text: str) -> None:
    assert clients(judged(letter(text, subject=subject, answers=""))) == []


@pytest.mark.parametrize(
    ("subject", "firm"),
    [
        ("Product Analyst at Kestrel", "Kestrel"),
        ("Datenanalystin bei Nordspedition", "Nordspedition"),
        ("Data analyst: Nordspedition GmbH", "Nordspedition GmbH"),
    ],
)
def test_a_firm_that_the_subject_names_as_one_is_named(subject: str, firm: str) -> None:
    text = "I am recruiting for a client in Leeds who is hiring. Would you be open to a chat?"
    assert clients(judged(letter(text, subject=subject, answers=""))) == [firm]


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your mail, I have passed your CV to Raj. He will come back to you next week.",
        "Ihr Lebenslauf gefällt mir gut, ich habe ihn an meinen Partner weitergegeben. Er meldet sich bei Ihnen.",
        "ich habe Ihren Lebenslauf an unsere Personalabteilung weitergeleitet. Sie meldet sich.",
        "J'ai transmis votre CV à Karim. Il vous appellera.",
        "He enviado tu CV a Marta. Ella te escribe.",
        "Ho inviato il suo CV a Paolo. La chiamerà lui.",
        "Enviei o seu currículo para o Rui. Ele vai ligar.",
        "Ik heb je cv doorgestuurd naar Sanne. Zij belt je.",
    ],
)
def test_who_hands_papers_on_to_somebody_names_no_firm(text: str) -> None:
    assert clients(read(text)) == []


@pytest.mark.parametrize(
    "pay",
    ["EUR 85k", "EUR 85.000", "CHF 120'000", "85k EUR", "USD 90K"],
)
def test_money_is_no_firm(pay: str) -> None:
    text = f"I am working with a client in Berlin who seeks a Data Engineer, up to {pay}. Would you be open to a chat?"
    assert clients(judged(letter(text, subject="Data Engineer", answers=""))) == []


@pytest.mark.parametrize("who", ["Herrn Lang", "Frau Lang", "Mme Lang", "Mr Lang", "Sr. Lang"])
def test_who_is_addressed_by_a_title_is_no_firm(who: str) -> None:
    text = f"Hello,\n\nI have forwarded your application to {who}. Wir haben Ihre Unterlagen an {who} weitergeleitet."
    assert who not in {one.field("name") for one in judged(letter(text)).findings if one.kind == "client"}
