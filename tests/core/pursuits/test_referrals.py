"""Somebody who gives a name is thanked for it once, whether or not an address stands beside it."""

import pytest

from core.telling import JO, ME, OWN, at, came, history, identity, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.pursuits.attribution import Attribution, Candidate, attribute
from followupd.core.pursuits.known import Known

WROTE, NAMED = at("2026-03-02"), at("2026-03-04")


def given(*names: tuple[str, str]) -> list[str]:
    found = (Finding("referral", "Do write to them.", (("name", name), ("address", where))) for name, where in names)
    answer = came(NAMED, found=(Finding("meaning", "asks"), *found))
    (pursuit,) = history(wrote(WROTE, opens="networking"), answer).pursuits
    return [occasion.kind for occasion in pursuit.occasions]


def test_a_name_without_an_address_is_thanked_for() -> None:
    assert given(("Ravi Shah", "")) == ["referral-thanks"]


def test_two_names_in_one_mail_are_thanked_for_once_and_both_are_written_to() -> None:
    names = given(("Ravi Shah", "ravi.shah@other.example"), ("Kim Lee", "kim.lee@other.example"))
    assert sorted(names) == ["referral-introduction", "referral-introduction", "referral-thanks"]


KIM = Address("Kim Lee", "kim.lee@harbour.example")
LATER = at("2026-03-05")


def naming(*names: Address, opens: str = "networking") -> tuple[MessageSeen, MessageSeen]:
    """Mara asked Jo, who named them."""
    found = (Finding("referral", "Do write to them.", (("name", n.name), ("address", n.address))) for n in names)
    return wrote(WROTE, opens=opens), came(NAMED, found=(Finding("meaning", "asks"), *found))


def written_to(
    *to: Address, kind: Kind = "other", opens: str = "networking", cc: tuple[Address, ...] = ()
) -> Attribution:
    """Where Mara's own mail in the thread belongs."""
    knows = Known(OWN)
    for fact in naming(KIM, opens=opens):
        knows.learn(fact)
    parent = identity(NAMED, sender=JO)
    envelope = Envelope(
        identity="<mine>", known_as=("<mine>",), in_reply_to=(parent,), references=(parent,), sender=ME, reply_to=(),
        to=to, cc=cc, bcc=(), subject="Re: Application as Analyst", date=None, draft_id="", headers=(), flaws=(),
    )  # fmt: skip
    body = Body("Hello", "Hello", (), (), (), (), False, ())
    candidate = Candidate(
        envelope, body, knows.relate(envelope, body), Verdict(kind, "weak", ()), LATER, LATER, sent=True
    )
    return attribute(candidate, knows, at("2026-01-01"))


def test_her_own_mail_to_somebody_who_was_named_opens_a_pursuit_with_them_though_it_is_in_that_thread() -> None:
    assert written_to(KIM).opens == "networking" and "p" not in written_to(KIM).pursuits
    both = written_to(KIM, cc=(JO,))
    assert both.opens == "networking" and both.pursuits[1:] == ("p",)


def test_a_mail_to_who_named_them_or_within_an_application_opens_nothing() -> None:
    assert (written_to(JO).pursuits, written_to(JO).opens) == (("p",), "")
    assert (written_to(JO, cc=(KIM,)).pursuits, written_to(JO, cc=(KIM,)).opens) == (("p",), "")
    assert not written_to(KIM, opens="application").opens


def test_what_came_of_it_is_told_to_who_named_them_after_the_answer_to_her_own_mail() -> None:
    mine = wrote(LATER, "q", to=KIM, opens="networking")
    answer = came(at("2026-03-06"), "q", sender=KIM, found=(Finding("meaning", "asks"),))
    first, _ = history(*naming(KIM), mine, answer).pursuits
    assert [o.kind for o in first.occasions] == ["referral-thanks", "referral-result"]


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_who_were_named_in_one_mail_the_result_is_that_of_who_answered(which: int) -> None:
    ravi = Address("Ravi Shah", "ravi.shah@other.example")
    answered = (KIM, ravi)[which]
    mine = wrote(LATER, "q", to=answered, opens="networking")
    answer = came(at("2026-03-06"), "q", sender=answered, found=(Finding("meaning", "asks"),))
    first, _ = history(*naming(KIM, ravi), mine, answer).pursuits
    (result,) = [o for o in first.occasions if o.kind == "referral-result"]
    assert result.named == answered


def test_to_whom_the_matter_was_passed_on_and_who_will_write_is_not_written_to() -> None:
    fields = (("name", "Kim Lee"), ("address", KIM.address), ("unasked", "yes"))
    answer = came(NAMED, found=(Finding("meaning", "holds"), Finding("referral", "I passed it on to Kim.", fields)))
    (pursuit,) = history(wrote(WROTE, opens="networking"), answer).pursuits
    assert [occasion.kind for occasion in pursuit.occasions] == ["referral-thanks"]
