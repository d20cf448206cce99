"""What a mail of theirs meant is told in one sentence, with the words of theirs it rests on and no word of programs."""

from core.telling import at, came
from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.telling import told

HOLD = "You will hear from us in May."


def test_who_lets_the_user_wait_is_quoted_with_what_they_promise() -> None:
    message = came(at("2026-03-06"), found=(Finding("meaning", "holds"), Finding("hold", HOLD)))
    assert told("held", message, "6 March").endswith(f"wrote on 6 March and lets you wait: {HOLD}")


def test_who_only_thanks_is_not_quoted_with_what_the_judge_says_of_the_writer() -> None:
    message = came(at("2026-03-06"), found=(Finding("meaning", "holds"),))
    assert told("held", message, "6 March").endswith("wrote on 6 March and lets you wait")


def test_a_filled_position_is_told_as_filled_and_turns_nobody_down() -> None:
    message = came(at("2026-03-06"), kind="position_filled")
    assert told("rejected", message, "6 March") == "Jo Keller wrote on 6 March that the position is filled"
    assert told("turned_down", message, "6 March") == "the position is filled, a mail of 6 March says"
    said_no = came(at("2026-03-06"), kind="rejection")
    assert told("rejected", said_no, "6 March") == "Jo Keller turned you down on 6 March"
