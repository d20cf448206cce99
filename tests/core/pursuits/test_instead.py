"""Whom a note names instead of its writer is told with name and address, and with the command filled in."""

from dataclasses import replace
from datetime import date

from core.telling import at, came, history, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.instead import deputy
from followupd.core.pursuits.unreached import asked
from followupd.daemon.agenda import Moment, agenda
from followupd.daemon.outlook import outlook

APPLIED = wrote(at("2026-03-02"), opens="application")


def names(kind: str, name: str = "Kim Lee", address: str = "kim.lee@firm.example") -> tuple[Finding, ...]:
    return (Finding(kind, "Please write to them.", (("name", name), ("address", address))),)


def away(*found: Finding) -> Fact:
    return came(at("2026-03-03"), kind="out_of_office", back=date(2026, 3, 20), found=found)


def test_who_follows_somebody_who_has_left_is_asked_for_with_the_command_filled_in() -> None:
    gone = came(at("2026-03-03"), kind="left_company", found=names("successor"))
    (pursuit,) = history(APPLIED, gone).pursuits
    command = "`followupd contact p --name 'Kim Lee' --address kim.lee@firm.example`"
    assert asked(pursuit, "Firm") == f"their mail names Kim Lee <kim.lee@firm.example>: {command}"
    unnamed = came(at("2026-03-03"), kind="left_company", found=names("successor", name=""))
    (pursuit,) = history(APPLIED, unnamed).pursuits
    assert "--name ... --address kim.lee@firm.example" in asked(pursuit, "Firm")


def test_where_nobody_is_named_the_name_is_asked_for() -> None:
    (pursuit,) = history(APPLIED, came(at("2026-03-03"), kind="left_company")).pursuits
    assert asked(pursuit, "Firm").startswith("who reads it at Firm?")


def test_who_answers_meanwhile_is_told_with_the_note_and_shown_until_it_is_over() -> None:
    facts = (APPLIED, away(*names("stand_in")))
    told = "until 2026-03-20 their note names Kim Lee <kim.lee@firm.example>"
    for day in ("2026-03-03", "2026-03-04", "2026-03-05"):
        now = situation(at(day, "12:00"), *facts)
        items = agenda(Moment.of(now, facts)).get("away", ())
        assert [item.text for item in items] == ([told] if day < "2026-03-05" else [])
        assert outlook(now)[0].notices == (told,)
    assert outlook(situation(at("2026-03-23"), *facts))[0].notices == ()


def test_a_deputy_without_an_address_is_named_and_one_without_anything_is_nobody() -> None:
    bare, nobody = (history(APPLIED, away(*names("stand_in", name, ""))).pursuits[0] for name in ("Kim Lee", ""))
    assert deputy(bare, date(2026, 3, 10)) == "until 2026-03-20 their note names Kim Lee"
    assert deputy(replace(nobody), date(2026, 3, 10)) == ""
