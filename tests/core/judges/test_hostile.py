"""Mail that is cut, broken or made on purpose is judged like any other: something is said of it, within bounds."""

import time
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accuracy.corpus import own
from core.judges.letters import judged, letter
from followupd.core.judges.bounce_text import told_text
from followupd.core.judges.posted_firm import firm_of
from followupd.core.judges.verdict import ANSWERS, Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.envelope import Address

SAMPLE = [one.raw for one in own() if one.name.endswith(("/en/0", "/en/1", "/de/3", "/ja/0"))]
MEMORY = 50 * 1024 * 1024

HOSTILE: dict[str, Callable[[int], str]] = {
    "one word": lambda n: "not " * n,
    "beginnings of phrases": lambda n: "thank you for your " * (n // 4),
    "one endless word": lambda n: "Ergebnis " + "R3V0ZW4gVGFn" * (n // 4),
    "long words": lambda n: ("Bewerbung" * 9 + " ") * (n // 20),
    "names": lambda n: "Ada Lane " * (n // 2),
    "addresses": lambda n: "Ada Lane a@b.example " * (n // 4),
    "days": lambda n: "by 14 August within two weeks until Monday " * (n // 9),
    "sentences": lambda n: "? ! . " * n,
    "lists": lambda n: "\n- \n" * n,
    "lists of names": lambda n: "recipient following: \n   x\n" * (n // 4),
    "events": lambda n: "BEGIN:VEVENT\nDTSTART:20260812T123000Z\nEND:VEVENT\n" * (n // 10),
    "brackets": lambda n: '{"notificationType":"Bounce",' * (n // 4),
}


def said_something(verdict: Verdict) -> bool:
    """Whether the verdict is whole: it rests on something, and its lines can be shown."""
    return bool(verdict.evidence) and all(line.isprintable() and len(line) <= 200 for line in verdict.evidence)


@given(st.sampled_from(SAMPLE), st.integers(0, 4_000))
def test_a_mail_cut_anywhere_is_judged(raw: bytes, length: int) -> None:
    assert said_something(judged(raw[:length]))


@given(st.sampled_from(SAMPLE), st.lists(st.tuples(st.integers(0, 4_000), st.integers(0, 255)), max_size=20))
def test_a_mail_with_bytes_changed_is_judged(raw: bytes, changes: list[tuple[int, int]]) -> None:
    broken = bytearray(raw)
    for place, value in changes:
        broken[place % len(broken)] = value
    assert said_something(judged(bytes(broken)))


@pytest.mark.parametrize("kind", ["text/plain", "text/html", "text/calendar; method=REQUEST"])
@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_made_on_purpose_is_judged_in_little_memory(name: str, kind: str) -> None:
    raw = letter(HOSTILE[name](20_000), content_type=kind)
    tracemalloc.start()
    try:
        assert said_something(judged(raw))
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("length", [400, 4_000])
@pytest.mark.parametrize("kind", ["application", "Bewerbung", "candidature"])
def test_an_endless_word_is_no_riddle(kind: str, length: int) -> None:
    """Base64 that was not said to be any: four nested guesses at where its words end took ten seconds."""
    raw = letter(f"Your {kind} was received. " + "R3V0ZW4gVGFnIEZyYXUg" * (length // 20) + "=", subject=f"Your {kind}")
    start = time.perf_counter()
    assert said_something(judged(raw))
    assert time.perf_counter() - start < 5


def test_no_cut_makes_a_machine_of_a_person() -> None:
    persons = [one.raw for one in own() if one.name.startswith(("human/", "holds/"))]
    for raw in persons[:30]:
        for length in range(len(raw) // 4, len(raw), len(raw) // 4):
            assert judged(raw[:length]).kind in ANSWERS | {"list", "newsletter", "unsure"}


@pytest.mark.parametrize("piece", ["A & ", "Ä & ", "a A & "])
def test_a_firm_that_might_be_written_in_thousands_of_ways_is_looked_for_within_a_moment(piece: str) -> None:
    sender = Address("Jobs", "jobs@acme-and-co.example")
    began = time.process_time()
    firm_of(sender, "Your application", piece * 2_000 + "Acme & Co", ("en",), "Mara Winter")
    assert time.process_time() - began < 1


def test_of_a_senders_name_and_of_a_line_only_so_much_is_looked_at_as_a_name_can_be_long() -> None:
    text = "Thank you for your application."
    for filling, address in (("team ", "jobs@gmail.com"), ("A & ", "jobs@gmail.com")):
        long = Address(filling * 3_000 + "| Northwind Mills", address)
        assert "Northwind" not in firm_of(long, "Your application", text, ("en",), "Mara Winter")
    assert judged(letter("Yes.\n\nRegards,\nJo " + " " * 3_000 + "Keller")).finding("signed") == "Jo"


def test_what_came_back_begins_on_its_own_line_and_no_empty_line_before_is_gone_through_for_it() -> None:
    said = "Address not found: jo@firm.example\n" * 2
    body = read_body(b"Subject: a\r\n\r\n" + (said + "\n" * 2_000 + "- Original message -\nFrom: a").encode())
    assert told_text(body) == said + "\n" * 2_000
