"""Who a mail is with: never an office taken for a person, never a name that nobody spells so."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from publicsuffixlist import PublicSuffixList

from followupd.core.mail.envelope import Address
from followupd.core.pursuits.people import (
    _suffixes,
    addressee,
    first_person,
    is_no_reply,
    is_role_address,
    is_tracking_system,
    organisation_domain,
    organisation_name,
    person_name,
    same_name,
)

OFFICES = (
    "jobs", "hr", "info", "careers", "bewerbung", "recruiting", "no-reply", "noreply+x", "talent", "team", "office",
    "kontakt", "application", "applications", "people", "support", "mailer-daemon", "jobs-berlin", "hr.team", "hrteam",
    "info.de", "talentacquisition", "berlin-jobs", "acme.jobs", "it-recruiting", "hr2", "jobs2024", "stellenangebote",
    "karriere.sued", "bewerbungen+ab12", "people.ops", "rh.paris", "postmaster", "do_not_reply", "candidatures", "rrhh",
)  # fmt: skip
PERSONS = (
    "jane.doe", "j.doe", "anna", "steve.jobs", "jobst.meyer", "maria.post", "thr", "chris", "mark.price",
    "sander.office", "jessica.work", "dr.post", "hrvoje", "infante.luis", "teamor", "salesia.b", "hallow.m",
    "o.karriera",
)  # fmt: skip


@pytest.mark.parametrize("local", OFFICES)
def test_an_office_is_never_taken_for_a_person(local: str) -> None:
    assert is_role_address(f"{local}@acme.example")


@pytest.mark.parametrize("local", PERSONS)
def test_a_person_is_never_taken_for_an_office(local: str) -> None:
    assert not is_role_address(f"{local}@acme.example")


def test_no_reply_is_more_than_a_role() -> None:
    for address in ("no-reply@x.example", "noreply+abc@x.example", "Do.Not.Reply@x.example", "mailer-daemon@x.example"):
        assert is_no_reply(address)
    assert not is_no_reply("jobs@x.example")
    assert not is_no_reply("noreen@x.example")


@pytest.mark.parametrize(
    ("domain", "organisation"),
    [
        ("acme.example", "acme.example"),
        ("mail.acme.example", "acme.example"),
        ("HR.Acme.co.uk", "acme.co.uk"),
        ("gmail.com", ""), ("gmx.net", ""), ("yahoo.co.uk", ""), ("web.de", ""), ("free.fr", ""), ("mailbox.org", ""),
        ("linkedin.com", ""), ("e.xing.com", ""), ("stepstone.de", ""),
        ("greenhouse.io", ""), ("us.greenhouse-mail.io", ""), ("hire.lever.co", ""), ("acme.myworkday.com", ""),
        ("", ""), ("example", ""), ("..", ""), ("x" * 300 + ".example", ""),
    ],
)  # fmt: skip
def test_a_domain_stands_for_an_organisation_only_where_its_people_share_it(domain: str, organisation: str) -> None:
    assert organisation_domain(domain) == organisation


def test_a_shared_domain_counts_per_person() -> None:
    assert organisation_domain("cs.uni.example", frozenset({"uni.example"})) == ""
    assert organisation_domain("cs.uni.example") == "uni.example"


def test_tracking_systems_are_known_with_their_subdomains() -> None:
    assert is_tracking_system("us.greenhouse-mail.io")
    assert is_tracking_system("acme.jobs.personio.de")
    assert not is_tracking_system("acme.example")


def test_a_firm_is_shown_by_the_name_in_its_domain() -> None:
    assert organisation_name("mail.acme.example") == "Acme"
    assert organisation_name("acme-robotics.example") == "Acme Robotics"
    assert organisation_name("xyz.example") == "XYZ"
    assert organisation_name("xn--mller-kva.example") == "Müller"
    assert organisation_name("") == ""


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Doe, Jane", "Jane Doe"),
        ("'Jane Doe' via Jobs", "Jane Doe"),
        ("Jane Doe (Acme)", "Jane Doe"),
        ("Jane Doe | Acme", "Jane Doe"),
        ("Acme | Jane Doe", "Jane Doe"),
        ("Jane Doe – Talent Acquisition", "Jane Doe"),
        ("Jane Doe via LinkedIn", "Jane Doe"),
        ("Jane from Acme", "Jane"),
        ("Dr. Jane Doe", "Dr. Jane Doe"),
        ("Müller, Dr. Anna", "Dr. Anna Müller"),
        ("Prof. Dr. med. Ülkü Özdemir-Weiß", "Prof. Dr. med. Ülkü Özdemir-Weiß"),
        ("von der Leine, Ursula", "Ursula von der Leine"),
        ("Jane Doe, PhD", "Jane Doe"),
        ("Jane Doe, Acme GmbH", "Jane Doe"),
        ("Jane Doe [she/her]", "Jane Doe"),
        ("Jean-Luc O'Neil", "Jean-Luc O'Neil"),
        ("Siobhán d’Arcy", "Siobhán d’Arcy"),
        ("李伟", "李伟"),
        ("Jane", "Jane"),
        ("Jane D.", "Jane D."),
        ("Talent Team", ""), ("HR", ""), ("Acme Recruiting", ""), ("The Acme Hiring Team", ""), ("Acme GmbH", ""),
        ("Acme", ""), ("jane@acme.example", ""), ("", ""), ("j.doe", ""), ("\r\n", ""), ("Frau", ""),
        ("Bewerbungen", ""),
    ],
)  # fmt: skip
def test_a_person_is_called_as_they_spell_themselves_or_not_at_all(shown: str, name: str) -> None:
    assert person_name(Address(shown, "j.doe@acme.example")) == name


def test_two_family_names_before_a_comma_are_told_from_a_firm_behind_it_by_the_address() -> None:
    assert person_name(Address("García Márquez, Gabriel", "gabriel.garcia@a.example")) == "Gabriel García Márquez"
    assert person_name(Address("Jane Doe, Initech", "jane.doe@other.example")) == "Jane Doe"


def test_a_firm_of_two_words_is_no_person_but_a_person_with_a_domain_of_their_own_is_one() -> None:
    assert person_name(Address("Acme Robotics", "anna@acme-robotics.example")) == ""
    assert person_name(Address("Jane Doe", "jane@janedoe.example")) == "Jane Doe"


def test_one_name_in_two_spellings_is_one_name() -> None:
    assert same_name("Anna Müller", "ANNA MUELLER")
    assert same_name("Dr. José Núñez", "Nunez, Jose")
    assert not same_name("Anna Müller", "Anna Maier")
    assert not same_name("", "")


def test_the_person_of_a_mail_is_the_first_who_is_neither_an_office_nor_oneself() -> None:
    jobs, own, anna = (Address("", f"{local}@acme.example") for local in ("jobs", "me", "anna"))
    assert first_person((jobs, own, anna), frozenset({"me@acme.example"})) == anna
    assert first_person((jobs, own), frozenset({"me@acme.example"})) is None


def test_a_mail_to_an_office_is_to_the_person_of_the_same_firm_in_cc() -> None:
    jobs, anna, friend = (Address("", a) for a in ("jobs@acme.example", "anna@acme.example", "tom@other.example"))
    assert addressee((jobs,), (friend, anna), frozenset()) == anna
    assert addressee((anna,), (friend,), frozenset()) == anna
    assert addressee((jobs,), (friend,), frozenset()) is None


@example("|,A", "")
@given(st.text(max_size=300), st.text(max_size=60))
def test_nothing_odd_in_a_name_or_address_raises(shown: str, address: str) -> None:
    name = person_name(Address(shown, address))
    assert name == " ".join(name.split())
    is_role_address(address)
    organisation_name(organisation_domain(address))
    same_name(shown, address)


def test_a_part_of_the_public_suffixes_says_of_every_one_of_them_what_the_whole_list_says() -> None:
    whole = PublicSuffixList(accept_encoded_idn=False)
    rules = [rule.lstrip("!").replace("*", "any") for rule in whole._publicsuffix]
    for domain in (name for rule in rules for name in (rule, f"a.{rule}", f"c.b.a.{rule}")):
        part = _suffixes(domain.rpartition(".")[2])
        assert part.privatesuffix(domain) == whole.privatesuffix(domain)
