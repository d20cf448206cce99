"""Servers' answers of every form: read, or refused as nonsense, never believed to be another message's."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.adapters.imap.answers import Record, read_fetched, read_found, read_hour, read_statuses

SECTION = b"BODY[HEADER.FIELDS (SUBJECT FROM)]<0>"


def test_an_ordinary_answer_is_read() -> None:
    records: list[Record] = [
        (
            b'1 (UID 5 FLAGS (\\Seen $Label1) INTERNALDATE " 2-Mar-2026 09:00:00 +0100" ' + SECTION + b" {6}",
            b"S: x\r\n",
        ),
        b")",
    ]
    one = read_fetched(records)[5]
    assert one.content == b"S: x\r\n"
    assert one.flags == frozenset(("\\Seen", "$Label1"))
    assert one.internaldate == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "records",
    [
        [(b"1 (" + SECTION + b" {1}", b"x"), b" UID 5 FLAGS ())"],
        [b'1 (UID 5 FLAGS () body[header.fields ("SUBJECT")] "x")'],
        [b"1 (UID 5 FLAGS ())", (b"1 (UID 5 " + SECTION + b" {1}", b"x"), b")"],
        [(b'1 (X-ODD (1 (2 3) "a)b") UID 5 FLAGS () MODSEQ (7) ' + SECTION + b" {1}", b"x"), b")"],
        [(b"1 (X-BLOB {3}", b")) "), (b" UID 5 FLAGS () " + SECTION + b" {1}", b"x"), b")"],
    ],
)
def test_items_come_in_any_order_form_and_number_of_pieces(records: list[Record]) -> None:
    one = read_fetched(records)[5]
    assert (one.content, one.flags) == (b"x", frozenset())


def test_an_answer_without_a_uid_is_nobodys() -> None:
    assert read_fetched([(b"5 (FLAGS () " + SECTION + b" {1}", b"x"), b")", b"7 (FLAGS (\\Seen))"]) == {}


def test_nil_is_no_header_and_an_empty_header_is_one() -> None:
    found = read_fetched([b"1 (UID 5 " + SECTION + b" NIL)", b"2 (UID 6 " + SECTION + b' "")'])
    assert found[5].content is None
    assert found[6].content == b""


def test_two_messages_are_never_mixed_though_their_numbers_have_shifted() -> None:
    records: list[Record] = [
        (b"2 (UID 6 " + SECTION + b" {1}", b"a"), b")",
        (b"2 (UID 7 " + SECTION + b" {1}", b"b"), b")",
    ]  # fmt: skip
    assert {uid: one.content for uid, one in read_fetched(records).items()} == {6: b"a", 7: b"b"}


def test_a_thousand_nested_lists_are_only_a_long_answer() -> None:
    nested = b"1 (UID 5 X-DEEP " + b"(" * 5000 + b")" * 5000 + b" FLAGS (a))"
    assert read_fetched([nested])[5].flags == frozenset("a")


@pytest.mark.parametrize(
    "line", [b"1", b"1 (", b"1 (UID", b"1 (UID 5", b"x (UID 5)", b'1 (UID 5 X "open)', b"1 (UID 5 X (a)"]
)
def test_nonsense_is_a_value_error_and_nothing_else(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"answer|name"):
        read_fetched([line])


_PIECES = st.sampled_from(
    [b"(", b")", b'"', b" ", b"1", b"UID", b"FLAGS", b"BODY[", b"]", b"<0>", b"NIL", b"\\", b"{3}", b"x"]
)
_LINE = st.lists(_PIECES, max_size=30).map(b"".join) | st.binary(max_size=60)


@given(st.lists(_LINE | st.tuples(_LINE.map(lambda line: line + b"{3}"), st.binary(max_size=9)), max_size=6))
def test_no_answer_whatsoever_does_more_than_raise_a_value_error(records: list[Record]) -> None:
    for read in (read_fetched, read_statuses, read_found):
        try:
            read(records)
        except ValueError:
            continue


@given(st.binary(max_size=40))
def test_an_odd_hour_is_none(value: bytes) -> None:
    assert read_hour(value) is None or read_hour(value) is not None


@pytest.mark.parametrize(
    "value", [b"31-Feb-2026 09:00:00 +0000", b"1-Foo-2026 09:00:00 +0000", b"1-Mar-2026 09:00:00 +9900", b""]
)
def test_an_impossible_hour_is_none(value: bytes) -> None:
    assert read_hour(value) is None


def test_status_is_read_for_any_folder_name_and_order() -> None:
    records: list[Record] = [
        b'"a \\"b\\"" (UIDNEXT 4 MESSAGES 3)',
        (b"{5}", b"INBOX"),
        b" (UIDVALIDITY 9)",
        b"2024 (MESSAGES 0)",
    ]
    assert read_statuses(records) == {
        b'a "b"': {"UIDNEXT": 4, "MESSAGES": 3},
        b"INBOX": {"UIDVALIDITY": 9},
        b"2024": {"MESSAGES": 0},
    }


def test_search_answers_are_read_over_several_lines_and_without_their_modseq() -> None:
    assert read_found([b"9 3", b"5 (MODSEQ 917)", b"", None, b"3"]) == (3, 5, 9)
