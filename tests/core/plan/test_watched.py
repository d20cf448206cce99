"""Applications made on web forms: watched, asked about once, a few a day, and revived by a person."""

from dataclasses import replace

from core.telling import JO, ME, at, came, situation, wrote
from followupd.core.facts import Fact, MessageSeen, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Need, Rest, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.unreached import asked as unreachable_question
from followupd.daemon.names_to_find import names_to_find
from followupd.daemon.outlook import outlook

MONDAY = at("2026-03-02")


def confirmed(number: int, firm: str = "") -> MessageSeen:
    """The receipt of a web form."""
    machine = Address("Careers", f"no-reply@{firm or f'firm{number}'}.example")
    name = f"p{number}"
    found = (Finding("position", "Analyst"), Finding("organisation", f"Firm {number}"))
    receipt = came(MONDAY, name, kind="acknowledgement", sender=machine, found=found)
    return replace(receipt, opens="acknowledged", pursuits=(name,), identity=f"<{number}@{machine.domain}>")


def asked(day: str, *facts: Fact) -> list[str]:
    """For which pursuits a name is asked on that day."""
    return [d.pursuit for d in plan(situation(at(day, "08:00"), *facts)) if isinstance(d, Need)]


def test_it_is_unreachable_and_never_overdue() -> None:
    (pursuit,) = situation(MONDAY, confirmed(1)).history.pursuits
    assert (pursuit.state, pursuit.lead, pursuit.sequence) == ("unreachable", None, "acknowledged")
    assert "no person is known" in pursuit.because
    (rest,) = plan(situation(at("2027-03-02"), confirmed(1)))
    assert isinstance(rest, Rest) and rest.until is None


def test_a_name_is_asked_for_once_at_its_wait_and_three_a_day() -> None:
    facts = [confirmed(n) for n in range(7)]
    days = ["2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14", "2026-03-16"]
    assert [len(asked(day, *facts)) for day in days] == [0, 3, 3, 1, 0, 0]
    everybody = [name for day in days for name in asked(day, *facts)]
    assert len(everybody) == len(set(everybody)) == 7


def test_the_question_names_whom_the_user_knows_at_that_firm() -> None:
    known = wrote(at("2026-02-20"), "n", opens="networking")
    (need,) = [
        d
        for d in plan(situation(at("2026-03-11", "08:00"), known, confirmed(1, "firm")))
        if isinstance(d, Need) and d.what == "name"
    ]
    assert "Jo Keller" in need.because


def test_whom_the_user_knows_is_found_by_the_firms_name_where_a_tracking_system_wrote() -> None:
    receipt = confirmed(1, "firm")
    found = (Finding("position", "Analyst"), Finding("organisation", "Firm"))
    machine = Address("Firm", "no-reply@us.greenhouse-mail.io")
    by_name = replace(receipt, sender=machine, verdict=replace(receipt.verdict, findings=found))
    known = wrote(at("2026-02-20"), "n", opens="networking")
    decided = plan(situation(at("2026-03-11", "08:00"), known, by_name))
    assert ["Jo Keller" in d.because for d in decided if isinstance(d, Need) and d.what == "name"] == [True]


def test_the_users_own_mail_to_a_person_there_revives_it() -> None:
    facts = (confirmed(1, "firm"), wrote(at("2026-03-11"), "p1", to=JO))
    (pursuit,) = situation(at("2026-03-12"), *facts).history.pursuits
    assert (pursuit.state, pursuit.lead) == ("waiting", JO)
    assert any(isinstance(d, WriteDraft) for d in plan(situation(at("2026-04-15", "08:00"), *facts)))


def test_a_person_who_answers_makes_it_the_users_turn_and_is_written_to() -> None:
    answered = came(at("2026-03-11"), "p1", sender=JO)
    (pursuit,) = situation(at("2026-03-12"), confirmed(1), answered).history.pursuits
    assert (pursuit.state, pursuit.lead) == ("your_turn", JO)
    assert pursuit.lead_mail.to == (JO,) or pursuit.lead_mail.sender != ME


def test_a_rejection_by_the_machine_closes_it_and_nothing_is_asked_any_more() -> None:
    rejected = came(at("2026-03-05"), "p1", kind="rejection", sender=Address("Careers", "no-reply@firm1.example"))
    (pursuit,) = situation(at("2026-03-12"), confirmed(1), rejected).history.pursuits
    assert pursuit.state == "closed"
    assert asked("2026-03-11", confirmed(1), rejected) == []


def test_no_name_is_asked_for_within_the_time_their_receipt_asks_for() -> None:
    receipt = confirmed(1)
    period = Finding("period", "within four weeks", (("days", "28"),))
    receipt = replace(receipt, verdict=replace(receipt.verdict, findings=(*receipt.verdict.findings, period)))
    days = [f"2026-03-{n}" for n in range(10, 32)] + ["2026-04-01"]
    assert [day for day in days if asked(day, receipt)] == ["2026-03-31"]
    told = [day for day in days if names_to_find(situation(at(day, "08:00"), receipt))]
    assert told == ["2026-03-31"]


def test_whoever_is_tracked_by_a_name_alone_keeps_it_and_their_address_is_asked_for() -> None:
    word = UserSaid(MONDAY, MONDAY, "track", "w", "t", name="Uncle Fritz", sequence="keep_in_touch")
    (line,) = outlook(situation(MONDAY, word))
    assert (line.contact, line.state) == ("Uncle Fritz", "unreachable")
    assert "no address of Uncle Fritz is known" in line.because
    tuesday = situation(at("2026-03-03", "08:00"), word)
    ((pursuit, _),) = names_to_find(tuesday)
    assert unreachable_question(pursuit, "") == ("which address has Uncle Fritz? `followupd contact t --address ...`")
    given = UserSaid(MONDAY, MONDAY, "contact", "c", "t", contact="fritz@firm.example", name="Uncle Fritz")
    (line,) = outlook(situation(at("2026-03-03"), word, given))
    assert (line.contact, line.state) == ("Uncle Fritz <fritz@firm.example>", "waiting")
