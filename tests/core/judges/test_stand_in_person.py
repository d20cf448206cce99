"""Who answers while a person is away is told of their own mail too; who will write unasked is named, and not to be
written to.
"""

import pytest

from core.judges.test_meaning import read

AWAY = [
    "Thanks for your papers. I'm off until 2 April; while I'm away, Kim Lee (kim.lee@firm.example) looks after this.",
    "I am on leave next week. In my absence please write to Kim Lee (kim.lee@firm.example).",
    "Ab morgen bin ich bis 2. April im Urlaub. In dringenden Fällen hilft Kim Lee (kim.lee@firm.example) weiter.",
    "Während meines Urlaubs vertritt mich Kim Lee (kim.lee@firm.example). Danach melde ich mich bei Ihnen.",
    "Je suis en congé jusqu'au 20 mars. En mon absence, Kim Lee (kim.lee@firm.example) suit votre dossier.",
    "Estaré de vacaciones hasta el 20 de marzo. Mientras tanto, Kim Lee (kim.lee@firm.example) se ocupa de todo.",
    "Sarò in ferie fino al 20 marzo. In mia assenza può rivolgersi a Kim Lee (kim.lee@firm.example).",
    "Estou de férias até 20 de março. Na minha ausência, a Kim Lee (kim.lee@firm.example) trata do seu processo.",
    "Ik ben met vakantie tot 20 maart. Tijdens mijn afwezigheid kun je terecht bij Kim Lee (kim.lee@firm.example).",
]
NOBODY = [
    "Kim Lee and I were on holiday together last year. Could you send me your certificates?",
    "While I'm away, please keep my own address: jo@firm.example.",
    "It is urgent: please send your papers to Kim Lee (kim.lee@firm.example).",
    "Das ist dringend. Bitte schicken Sie Ihre Unterlagen an Kim Lee (kim.lee@firm.example).",
]


@pytest.mark.parametrize("text", AWAY)
def test_a_person_who_is_away_tells_who_stands_in_and_refers_nobody_to_them(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    found = [(one.field("name"), one.field("address")) for one in verdict.findings if one.kind == "stand_in"]
    assert (verdict.kind, found) == ("human", [("Kim Lee", "kim.lee@firm.example")])
    assert not verdict.finding("referral")


def test_who_covers_for_a_person_is_told_without_an_address_too() -> None:
    verdict = read("I am on holiday until 20 March; Kim Lee is covering for me.\n\nJo Keller")
    assert [one.field("name") for one in verdict.findings if one.kind == "stand_in"] == ["Kim Lee"]


@pytest.mark.parametrize("text", NOBODY)
def test_a_holiday_that_is_spoken_of_and_haste_name_nobody_who_stands_in(text: str) -> None:
    assert not read(f"{text}\n\nJo Keller").finding("stand_in")


PASSED_ON = [
    "I'm not the right one; I've passed it to Kim Lee (kim.lee@firm.example), who will get back to you.",
    "Ich habe Ihre Bewerbung an Kim Lee (kim.lee@firm.example) weitergeleitet, sie wird sich bei Ihnen melden.",
    "Je transmets votre candidature à Kim Lee (kim.lee@firm.example), qui reviendra vers vous d'ici la fin du mois.",
    "He pasado su candidatura a Kim Lee (kim.lee@firm.example), que se pondrá en contacto con usted.",
    "Ho girato la Sua candidatura a Kim Lee (kim.lee@firm.example), che La contatterà entro fine mese.",
    "Encaminhei a sua candidatura à Kim Lee (kim.lee@firm.example), que entrará em contacto consigo.",
    "Ik heb je sollicitatie doorgestuurd naar Kim Lee (kim.lee@firm.example), zij neemt contact met je op.",
]


@pytest.mark.parametrize("text", PASSED_ON)
def test_to_whom_it_was_passed_on_is_named_and_will_write_unasked(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    found = [(one.field("address"), one.field("unasked")) for one in verdict.findings if one.kind == "referral"]
    assert (verdict.finding("meaning"), found) == ("holds", [("kim.lee@firm.example", "yes")])


def test_whom_the_user_is_to_write_to_themselves_does_not_come_unasked() -> None:
    verdict = read("I am not the right one. Do write to Kim Lee (kim.lee@firm.example), she hires.\n\nJo Keller")
    assert [one.field("unasked") for one in verdict.findings if one.kind == "referral"] == [""]
