"""A receipt that asks for papers makes it the user's turn; once they are sent, it is theirs, as before a receipt."""

from dataclasses import replace

from core.telling import at, came, history, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.pursuit import Pursuit

WANTED = (Finding("meaning", "asks"), Finding("question", "Please send us your certificates by 20 March."))


def after(*messages: MessageSeen) -> Pursuit:
    (only,) = history(*messages).pursuits
    return only


def test_a_receipt_that_asks_is_the_users_turn() -> None:
    asked = came(at("2026-03-03"), kind="acknowledgement", found=WANTED)
    found = after(wrote(at("2026-03-02"), opens="application"), asked)
    assert (found.state, found.sequence) == ("your_turn", "acknowledged")


def test_a_receipt_that_asks_nothing_lets_the_pursuit_wait() -> None:
    found = after(wrote(at("2026-03-02"), opens="application"), came(at("2026-03-03"), kind="acknowledgement"))
    assert (found.state, found.sequence) == ("waiting", "acknowledged")


def test_papers_that_were_asked_for_are_with_them_once_they_are_sent() -> None:
    asked = came(at("2026-03-03"), kind="acknowledgement", found=WANTED)
    found = after(wrote(at("2026-03-02"), opens="application"), asked, wrote(at("2026-03-05"), asks=False))
    assert (found.state, found.sequence) == ("waiting", "acknowledged")
    assert found.stated is not None and "2026-03-05" in found.stated.because


def test_a_receipt_of_a_form_that_asks_is_the_users_turn_though_nobody_is_known() -> None:
    asked = came(at("2026-03-03"), kind="acknowledgement", found=WANTED)
    found = after(replace(asked, opens="acknowledged"))
    assert found.state == "your_turn"


def test_the_day_they_name_beside_what_they_ask_for_stands_when_it_was_sent() -> None:
    answer = Finding("stated_date", "We answer by 30 March.", (("date", "2026-03-30"), ("what", "answer")))
    asked = came(at("2026-03-03"), kind="acknowledgement", found=(*WANTED, answer))
    found = after(wrote(at("2026-03-02"), opens="application"), asked, wrote(at("2026-03-05"), asks=False))
    assert found.state == "waiting"
    assert found.stated is not None and found.stated.until.isoformat() == "2026-03-31"
