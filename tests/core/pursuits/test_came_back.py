"""A mail that came back: whatever the user then does to reach that person or firm goes on with the same pursuit."""

from dataclasses import replace

import pytest

from core.telling import JO, ME, OWN, at, came, history, wrote
from followupd.core.facts import MessageSeen, UserSaid, Verb
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.pursuits.attribution import Attribution, Candidate, attribute
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.pursuit import Pursuit

SENT, LATER = at("2026-03-02"), at("2026-03-04")
BACK = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
OTHER = Address("Jo Keller", "jo@keller.example")  # of no firm


def placed(
    to: Address, *facts: MessageSeen | UserSaid, opens: str = "application", position: str = "Analyst", text: str = ""
) -> Attribution:
    """Where her mail of 4 March belongs."""
    knows = Known(OWN)
    for fact in facts or (wrote(SENT, opens=opens), BACK):
        knows.learn(fact)
    kind: Kind = "application" if opens == "application" else "networking"
    envelope = Envelope(
        identity="<again>", known_as=("<again>",), in_reply_to=(), references=(), sender=ME, reply_to=(), to=(to,),
        cc=(), bcc=(), subject="Application", date=None, draft_id="", headers=(), flaws=(),
    )  # fmt: skip
    body = Body(text, text, (), (), (), (), False, ())
    verdict = Verdict(kind, "strong", (), (Finding("position", position),))
    candidate = Candidate(envelope, body, knows.relate(envelope, body), verdict, LATER, LATER, sent=True, junk=False)
    return attribute(candidate, knows, at("2026-01-01"))


@pytest.mark.parametrize("opens", ["application", "networking"])
@pytest.mark.parametrize("to", [
    Address("Jo Keller", "j.keller@firm.example"), Address("Kim Lee", "kim@firm.example"),
    Address("", "jobs@firm.example"), OTHER, Address("", "jo.keller@frim.example"),
])  # fmt: skip
def test_her_new_mail_there_goes_on_with_what_came_back(to: Address, opens: str) -> None:
    place = placed(to, opens=opens)
    assert (place.pursuits, place.opens) == (("p",), "")


def test_what_reached_somebody_or_is_about_another_position_is_another_matter() -> None:
    kim = Address("Kim Lee", "kim@firm.example")
    assert placed(kim, wrote(SENT, opens="application")).opens == "application"
    assert placed(kim, replace(wrote(SENT, opens="application"), to=(JO, ME, OTHER)), BACK).opens == "application"
    assert placed(kim, position="Librarian").opens == "application"
    assert placed(Address("Eve", "eve@elsewhere.example")).opens == "application"


@pytest.mark.parametrize("verb", ["stop", "lost", "won"])
@pytest.mark.parametrize("stop_first", [True, False])
def test_what_she_ended_takes_no_new_mail_whenever_it_came_back(verb: Verb, stop_first: bool) -> None:
    word = UserSaid(at("2026-03-03"), at("2026-03-03"), verb, "w", pursuit="p")
    facts = (word, BACK) if stop_first else (BACK, word)
    kim = Address("Kim Lee", "kim@firm.example")
    assert placed(kim, wrote(SENT, opens="application"), *facts).opens == "application"


@pytest.mark.parametrize("back_last", [True, False])
def test_what_she_ended_and_takes_up_again_goes_on_with_her_new_mail(back_last: bool) -> None:
    stop = UserSaid(at("2026-03-02", "10:03"), at("2026-03-02", "10:03"), "stop", "w", pursuit="p")
    again = UserSaid(at("2026-03-02", "10:04"), at("2026-03-02", "10:04"), "resume", "v", pursuit="p")
    kim = Address("Kim Lee", "kim@firm.example")
    rest = (stop, again, BACK) if back_last else (stop, BACK, again)
    assert placed(kim, wrote(SENT, opens="application"), *rest).pursuits == ("p",)


def the_pursuit(*facts: MessageSeen | UserSaid) -> Pursuit:
    (only,) = history(wrote(SENT, opens="application"), *facts).pursuits
    return only


def test_to_whomever_she_then_writes_the_next_mail_goes_and_the_sequence_begins_with_that_mail() -> None:
    pursuit = the_pursuit(BACK, wrote(LATER, to=OTHER))
    assert (pursuit.state, pursuit.lead, pursuit.mails_done, pursuit.base) == ("waiting", OTHER, 0, LATER)


def test_a_mail_to_somebody_else_while_one_address_works_is_a_step_as_any() -> None:
    pursuit = the_pursuit(wrote(LATER, to=Address("Kim Lee", "kim@firm.example")))
    assert pursuit.mails_done == 1


def same(hour: str, old: str = JO.address, new: str = OTHER.address) -> UserSaid:
    return UserSaid(at(hour), at(hour), "same", "w", contact=old, other=new)


@pytest.mark.parametrize(("said", "old", "new"), [
    ("2026-03-04", JO.address, OTHER.address), ("2026-03-04", OTHER.address, JO.address),
    ("2026-03-01", JO.address, OTHER.address),
])  # fmt: skip
def test_that_another_address_is_the_same_person_is_where_the_mail_goes_on_to(said: str, old: str, new: str) -> None:
    pursuit = the_pursuit(BACK, same(said, old, new))
    assert (pursuit.state, pursuit.lead) == ("waiting", OTHER)


def test_of_a_person_whose_address_works_nothing_changes_and_of_strangers_neither() -> None:
    assert the_pursuit(same("2026-03-04")).lead == JO
    assert the_pursuit(BACK, same("2026-03-04", "eve@a.example", "eve@b.example")).state == "unreachable"


def test_what_they_wrote_from_there_in_doubt_is_theirs_then() -> None:
    doubted = replace(came(at("2026-03-05"), "", sender=OTHER), pursuits=(), doubt="is it an answer?")
    facts = (wrote(SENT, opens="application"), BACK, doubted)
    assert history(*facts).doubts == (doubted,)
    after = history(*facts, same("2026-03-06"))
    assert after.doubts == () and after.pursuits[0].state == "your_turn"
    assert history(*facts, same("2026-03-06", "eve@a.example", OTHER.address)).doubts == (doubted,)


def test_a_report_that_names_nobody_is_about_the_only_one_the_mail_went_to() -> None:
    silent = came(at("2026-03-02", "10:05"), kind="bounce_hard")
    (alone,) = history(wrote(SENT, opens="application"), silent).pursuits
    assert alone.state == "unreachable" and alone.bounced == {JO.address}
    several = replace(wrote(SENT, opens="application"), to=(JO, OTHER))
    (either,) = history(several, silent).pursuits
    assert either.state == "waiting" and not either.bounced
