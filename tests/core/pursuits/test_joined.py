"""Two names the user said are one count as one, wherever counting and recognising happen."""

from datetime import timedelta

from core.telling import at, came, history, situation, wrote
from followupd.core.facts import Fact, UserSaid
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Rest, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.joined import joined, resolved
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.pursuit import DraftInFolder

MONDAY = at("2026-03-02")
DUE = at("2026-03-11", "07:30")
ADA, CEM, EVA = (Address("", f"{name}@acme.example") for name in ("ada.b", "cem.o", "eva.k"))
ADA_AT_THE_BRANCH = Address("", "ada.b@acme-rail.example")


def same(first: str, second: str) -> UserSaid:
    who = {"contact": first} if "@" in first else {"organisation": first}
    return UserSaid(MONDAY, MONDAY, "same", f"{first} {second}", other=second, **who)  # type: ignore[arg-type]  # texts


def test_three_names_joined_two_by_two_are_one() -> None:
    found = joined((same("a.example", "b.example"), same("c.example", "b.example")))
    assert len({resolved(found, f"{name}.example") for name in "abc"}) == 1


def test_people_of_two_domains_that_are_one_firm_count_as_people_of_one() -> None:
    facts: list[Fact] = [
        wrote(MONDAY + timedelta(hours=n), f"p{n}", to=to, opens="networking")
        for n, to in enumerate((ADA, CEM, EVA, Address("", "dan.m@acme-rail.example")))
    ]
    apart, together = (_written(*facts, *more) for more in ((), (same("acme.example", "acme-rail.example"),)))
    assert "p3" in apart and "p3" not in together


def _written(*facts: Fact) -> set[str]:
    return {d.pursuit for d in plan(situation(DUE, *facts)) if isinstance(d, WriteDraft)}


def test_mails_to_two_addresses_of_a_person_count_as_mails_to_one() -> None:
    facts: list[Fact] = [wrote(MONDAY, "p", to=ADA, opens="networking")]
    facts += [wrote(at("2026-03-10"), "q", to=ADA_AT_THE_BRANCH, opens="networking")]
    assert _written(*facts) == {"p"}
    (held,) = (
        d for d in plan(situation(DUE, *facts, same(ADA.address, ADA_AT_THE_BRANCH.address))) if d.pursuit == "p"
    )
    assert isinstance(held, Rest) and "one person" in held.because


def test_an_answer_from_the_other_address_is_an_answer() -> None:
    known = Known(frozenset({"mara@applicant.example"}))
    known.learn(wrote(MONDAY, "p", to=ADA, opens="networking"))
    known.learn(same(ADA.address, "ada@private.example"))
    assert known.pursuits_of(known.people, ("ada@private.example",)) == ("p",)
    assert history(wrote(MONDAY, "p", to=ADA, opens="networking"), same("a@x.example", "b@x.example")).pursuits


def test_two_addresses_of_a_person_are_followed_up_one_at_a_time() -> None:
    facts: list[Fact] = [wrote(MONDAY, "p", to=ADA, opens="networking")]
    facts += [wrote(MONDAY + timedelta(hours=1), "q", to=ADA_AT_THE_BRANCH, opens="networking")]
    assert _written(*facts) == {"p", "q"}
    assert _written(*facts, same(ADA.address, ADA_AT_THE_BRANCH.address)) == {"q"}


def test_who_wants_no_more_mail_gets_none_at_the_other_address_either() -> None:
    facts: list[Fact] = [wrote(MONDAY, "p", to=ADA, opens="networking")]
    facts += [wrote(MONDAY, "q", to=ADA_AT_THE_BRANCH, opens="networking")]
    facts += [came(at("2026-03-03"), "q", kind="opt_out", sender=ADA_AT_THE_BRANCH)]
    assert _written(*facts) == {"p"}
    assert _written(*facts, same(ADA.address, ADA_AT_THE_BRANCH.address)) == set()


def test_a_draft_to_the_other_address_is_a_draft_to_that_person() -> None:
    lying = DraftInFolder("main", "Drafts", 1, "<own@x>", "", frozenset({ADA_AT_THE_BRANCH.address}), DUE, True, DUE)
    facts: list[Fact] = [wrote(MONDAY, "p", to=ADA, opens="networking"), same(ADA.address, ADA_AT_THE_BRANCH.address)]
    (held,) = plan(situation(DUE, *facts, in_drafts=(lying,)))
    assert isinstance(held, Rest) and "of your own to this person" in held.because
