"""Wrong clocks do not matter: nothing is older than what it answers."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.telling import at
from followupd.core.pursuits.order import Dated, in_order

NOON = at("2026-03-02", "12:00")


def dated(name: str, minutes: int, *parents: str, ours: bool = False) -> Dated:
    return Dated((name,), parents, NOON + timedelta(minutes=minutes), ours)


def names(*messages: Dated) -> list[str]:
    return [messages[n].known_as[0] for n in in_order(messages)]


def test_messages_come_by_their_hours() -> None:
    assert names(dated("b", 2), dated("a", 1), dated("c", 3)) == ["a", "b", "c"]


def test_an_answer_with_a_slow_clock_comes_behind_what_it_answers() -> None:
    assert names(dated("answer", -60, "asked"), dated("asked", 0, ours=True)) == ["asked", "answer"]


def test_in_one_second_the_users_mail_comes_first() -> None:
    assert names(dated("answer", 0), dated("asked", 0, ours=True)) == ["asked", "answer"]


def test_a_circle_of_references_is_cut_the_same_way_in_any_order() -> None:
    a, b = dated("a", 0, "b"), dated("b", 1, "a")
    assert names(a, b) == names(b, a)


@given(st.lists(st.tuples(st.integers(0, 20), st.lists(st.integers(0, 12), max_size=3), st.booleans()), max_size=12))
def test_every_message_comes_once_and_behind_its_parents(rows: list[tuple[int, list[int], bool]]) -> None:
    # Parents are only ever earlier rows, so that there is no circle.
    messages = [
        dated(str(n), minutes, *(str(p) for p in parents if p < n), ours=ours)
        for n, (minutes, parents, ours) in enumerate(rows)
    ]
    order = in_order(messages)
    assert sorted(order) == list(range(len(messages)))
    place = {n: order.index(n) for n in order}
    for n, message in enumerate(messages):
        assert all(place[int(parent)] < place[n] for parent in message.parents)


def test_a_thread_of_ten_thousand_mails_is_put_in_order() -> None:
    thread = [dated(str(n), -n, str(n - 1)) for n in range(10_000)]
    assert in_order(thread) == tuple(range(10_000))
