"""Mail of senders nobody wrote to finds its pursuit: by calendar, tenant, name; in doubt the user is asked."""

from dataclasses import replace

import pytest

from core.pursuits.test_attribution import LATER, OPENED, SINCE, known, mail
from core.telling import ME, at, wrote
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.authentication import is_forged
from followupd.core.mail.body import Body, Calendar
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.pursuits.attribution import NOWHERE, Attribution, Candidate, attribute
from followupd.core.pursuits.firms import firm_key, tenants
from followupd.core.pursuits.known import Known

TOOL = Address("Scheduling", "notifications@calendar-tool.example")
ROBOT = Address("No reply", "no-reply@firm.example")
INVITATION = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talk\nDTSTART:20260310T090000Z\n"
    "ORGANIZER:mailto:{organiser}\nATTENDEE:mailto:{attendee}\nEND:VEVENT\nEND:VCALENDAR\n"
)


def placed(
    letter: tuple[Envelope, Body],
    kind: Kind = "human",
    findings: tuple[Finding, ...] = (),
    *,
    knows: Known | None = None,
    junk: bool = False,
    forged: bool = False,
) -> Attribution:
    knows = knows or known()
    envelope, body = letter
    relation = knows.relate(envelope, body)
    verdict = Verdict(kind, "strong", (), findings)
    return attribute(Candidate(envelope, body, relation, verdict, LATER, LATER, junk=junk, forged=forged), knows, SINCE)


def invited(organiser: str, attendee: str) -> tuple[Envelope, Body]:
    envelope, body = mail(TOOL, subject="New event")
    text = INVITATION.format(organiser=organiser, attendee=attendee)
    return envelope, replace(body, calendars=(Calendar(text, ""),))


def test_an_invitation_by_a_scheduling_tool_belongs_to_the_contact_in_it() -> None:
    for organiser, attendee in (("jo.keller@firm.example", ME.address), (ME.address, "jo.keller@firm.example")):
        assert placed(invited(organiser, attendee), "interview_invitation").pursuits == ("p",)


def test_an_invitation_among_strangers_concerns_nothing_nor_does_one_in_junk() -> None:
    assert placed(invited("eve@elsewhere.example", ME.address), "interview_invitation") == NOWHERE
    assert placed(invited("jo.keller@firm.example", ME.address), "interview_invitation", junk=True) == NOWHERE


@pytest.mark.parametrize(
    ("sender", "keys"),
    [
        (Address("", "acme@myworkday.com"), ("acme",)),
        (Address("Acme Robotics Careers", "no-reply@greenhouse.io"), ("acmerobotics",)),
        (Address("Acme Robotics via Ashby", "notifications@ashbyhq.com"), ("acmerobotics",)),
        (Address("", "jobs@acme-robotics.personio.de"), ("acmerobotics",)),
        (Address("Recruiting Team", "notification@smartrecruiters.com"), ()),
        (Address("Acme", "acme@web.de"), ()),
    ],
)
def test_the_firm_behind_a_tracking_system_is_read_from_its_names(sender: Address, keys: tuple[str, ...]) -> None:
    assert tenants(sender) == keys


def test_one_firm_has_one_key_however_it_is_written() -> None:
    assert (
        len({firm_key(n) for n in ("Acme Robotics GmbH", "acme-robotics", "ACME ROBOTICS", "Acme Robotics Inc.")}) == 1
    )
    assert firm_key("AG") == "" and firm_key("") == ""


@pytest.mark.parametrize("kind", ["rejection", "interview_invitation", "assessment", "acknowledgement"])
@pytest.mark.parametrize("sender", [Address("Firm Careers", "firm@myworkday.com"), ROBOT])
def test_what_a_firms_machine_says_about_the_application_belongs_to_it(sender: Address, kind: Kind) -> None:
    place = placed(mail(sender, subject="Your application"), kind)
    assert (place.pursuits, place.doubt, place.opens) == (("p",), "", "")


def test_of_two_applications_at_one_firm_the_position_decides_and_without_it_the_user() -> None:
    knows = known()
    other = wrote(at("2026-03-02", "11:00"), "q", opens="application")
    other = replace(other, identity="<q1>", known_as=("<q1>",), subject="Application as Cook",
                    verdict=Verdict("application", "strong", (), (Finding("position", "Cook"),)))  # fmt: skip
    knows.learn(other)
    letter = mail(ROBOT, subject="Your application")
    named = placed(letter, "rejection", (Finding("position", "cook"),), knows=knows)
    assert (named.pursuits, named.doubt) == (("q",), "")
    unnamed = placed(letter, "rejection", knows=knows)
    assert set(unnamed.pursuits) == {"p", "q"} and unnamed.doubt


def test_a_machine_that_confirms_an_application_nobody_knows_of_opens_a_pursuit() -> None:
    place = placed(mail(Address("Initech Jobs", "initech@myworkday.com"), subject="Received"), "acknowledgement")
    assert place.opens == "acknowledged" and len(place.pursuits) == 1


@pytest.mark.parametrize(
    "sender",
    [
        Address("Orbit Careers", "careers@orbit.example"),
        Address("Orbit", "mailer@orbit.example"),
        Address("", "bewerbung-berlin@orbit.example"),
        Address("", "no-reply@orbit.example"),
    ],
)
def test_a_firms_own_office_that_confirms_one_opens_a_pursuit_too(sender: Address) -> None:
    found = (Finding("second_kind", "human"),) if sender.name == "Orbit" else ()
    place = placed(mail(sender, subject="Application received"), "acknowledgement", found)
    assert place.opens == "acknowledged" and len(place.pursuits) == 1


PERSON = (Finding("second_kind", "human"),)


@pytest.mark.parametrize(
    ("sender", "kind", "found"),
    [
        (Address("Initech Jobs", "initech@myworkday.com"), "job_alert", ()),
        (Address("Initech Jobs", "initech@myworkday.com"), "account_notice", ()),
        (Address("Eve", "eve@elsewhere.example"), "acknowledgement", PERSON),
        (Address("", "no-reply@web.de"), "acknowledgement", ()),
    ],
)
def test_nothing_else_of_a_stranger_opens_one(sender: Address, kind: Kind, found: tuple[Finding, ...]) -> None:
    assert placed(mail(sender, subject="Your application"), kind, found).opens == ""
    assert placed(mail(sender, subject="Your application"), kind, found, junk=True) == NOWHERE


@pytest.mark.parametrize("sender", [Address("Firm Careers", "firm@myworkday.com"), ROBOT])
def test_a_receipt_of_a_firm_where_the_user_only_knows_somebody_is_an_application_of_its_own(sender: Address) -> None:
    knows = Known(own=frozenset({ME.address}))
    knows.learn(wrote(at("2026-03-02"), opens="networking"))
    place = placed(mail(sender, subject="Your application"), "acknowledgement", knows=knows)
    assert place.opens == "acknowledged" and place.pursuits != ("p",)
    refused = placed(mail(sender, subject="Your application"), "rejection", knows=knows)
    assert refused.pursuits == () and refused.doubt


def test_somebody_of_the_same_full_name_is_asked_about_and_never_counted_silently() -> None:
    place = placed(mail(Address("Keller, Jo", "jo.k.1980@gmail.com"), text="Tuesday is fine"))
    assert place.pursuits == () and "Jo Keller" in place.doubt
    assert placed(mail(Address("Jo", "jo.k.1980@gmail.com"))) == NOWHERE
    assert placed(mail(Address("Jo Keller", "no-reply@shop.example"), text="Sale"), "newsletter") == NOWHERE


def test_a_mail_of_the_users_that_lies_in_a_strangers_mail_asks() -> None:
    envelope, body = mail(Address("Eve", "eve@elsewhere.example"), subject="Fwd: your note")
    place = placed((envelope, replace(body, returned_ids=OPENED.known_as)))
    assert place.pursuits == ("p",) and place.doubt


def test_what_the_users_own_server_calls_forged_counts_for_nothing_and_is_told() -> None:
    letter = mail(Address("Jo Keller", "jo.keller@firm.example"), text="We have filled the position.")
    place = placed(letter, forged=True)
    assert place.pursuits == () and "forged" in place.doubt
    assert placed(mail(Address("Eve", "eve@elsewhere.example")), forged=True) == NOWHERE


def test_whoever_answers_a_mail_that_only_the_real_one_got_is_not_taken_for_a_forger() -> None:
    letter = mail(Address("Jo Keller", "jo.keller@firm.example"), parents=OPENED.known_as)
    assert placed(letter, forged=True).pursuits == ("p",)


@pytest.mark.parametrize(
    ("results", "server", "forged"),
    [
        (("mx.mine.example; spf=fail; dmarc=fail (p=none) header.from=firm.example",), "mx.mine.example", True),
        (("mx.mine.example 1; dmarc=pass",), "mx.mine.example", False),
        (("mx.mine.example; dmarc=fail",), "", False),
        (("evil.example; dmarc=fail",), "mx.mine.example", False),
        (("mx.mine.example; dmarc=pass", "mx.mine.example; dmarc=fail"), "mx.mine.example", False),
        (("evil.example; dmarc=pass", "mx.mine.example; dmarc=fail"), "mx.mine.example", True),
        (("mx.mine.example (dmarc=fail); dkim=pass",), "mx.mine.example", False),
    ],
)
def test_only_the_pinned_servers_newest_word_is_believed(results: tuple[str, ...], server: str, forged: bool) -> None:
    envelope, _ = mail(Address("Jo Keller", "jo.keller@firm.example"))
    headers = tuple(("authentication-results", value) for value in results)
    assert is_forged(replace(envelope, headers=headers), server) is forged


@pytest.mark.parametrize(
    ("sender", "namesake"),
    [
        (Address("Jo Keller", "jo@keller.example"), True),
        (Address("Keller, Jo", "jo@keller.example"), True),
        (Address("Jo Keller", "jo.keller@firm.example"), False),
        (Address("Jo", "jo@keller.example"), False),
        (Address("Ada Holm", "jo@keller.example"), False),
    ],
)
def test_a_namesake_is_who_bears_the_full_name_of_a_contact_at_another_address(sender: Address, namesake: bool) -> None:
    assert known().relate(*mail(sender, subject="Hello")).namesake is namesake
