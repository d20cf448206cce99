"""Headers as they come off the wire: whole, folded, broken, hostile."""

import base64
import time
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.addresses import addresses
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import FIELDS, address_key, normal_subject, read

PLAIN = (
    b"From: Jo Keller <jo.keller@Firm.EXAMPLE>\r\n"
    b"To: Mara Winter <mara@applicant.example>, \"Doe, Jane\" <jane@firm.example>\r\n"
    b"Subject: =?utf-8?q?Ihre_Bewerbung_als_K=C3=B6chin?=\r\n"
    b"Date: Mon, 2 Mar 2026 09:30:00 +0100\r\n"
    b"Message-ID: <one@firm.example>\r\n"
    b"In-Reply-To: <mine@applicant.example>\r\n"
    b"References: <first@applicant.example>\r\n\t<mine@applicant.example>\r\n"
    b"List-Id: <staff.firm.example>\r\n"
    b"\r\nSubject: not this one\r\n"
)  # fmt: skip


def every_text(envelope: Envelope) -> str:
    people = (envelope.sender, *envelope.reply_to, *envelope.recipients)
    shown = [f"{p.name}{p.address}" for p in people if p]
    kept = [f"{name}{value}" for name, value in envelope.headers]
    return "".join([*shown, *kept, envelope.subject, envelope.draft_id, *envelope.flaws, *envelope.known_as])


def has_controls(text: str) -> bool:
    return any(unicodedata.category(char) in ("Cc", "Zl", "Zp", "Cs") for char in text)


def test_a_plain_header_is_read_whole() -> None:
    envelope = read(PLAIN)
    assert envelope.sender == Address("Jo Keller", "jo.keller@firm.example")
    assert envelope.to == (Address("Mara Winter", "mara@applicant.example"), Address("Doe, Jane", "jane@firm.example"))
    assert envelope.subject == "Ihre Bewerbung als Köchin"
    assert envelope.date is not None
    assert envelope.date.astimezone(UTC) == datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    assert envelope.identity == "<one@firm.example>"
    assert envelope.parents == ("<mine@applicant.example>", "<first@applicant.example>")
    assert envelope.header("list-id") == "<staff.firm.example>"
    assert envelope.flaws == ()


def test_the_header_alone_says_the_same_as_the_whole_message() -> None:
    assert read(PLAIN.partition(b"\r\n\r\n")[0]) == read(PLAIN) == read(PLAIN.replace(b"\r\n", b"\n"))


_LINES = st.sampled_from(
    ["Subject: one", " two", "\tthree", " ", "\t", "", "From: a@b.example", "no field", "To : c@d.example"]
)


@given(st.lists(_LINES, max_size=8))
def test_where_a_field_and_the_head_end_does_not_hang_on_how_lines_end(lines: list[str]) -> None:
    text = "\n".join(["Date: Mon, 2 Mar 2026 09:30:00 +0100", *lines, "", ""]).encode()
    assert read(text.replace(b"\n", b"\r\n")) == read(text)


def test_a_decoded_line_break_never_leaves_its_line() -> None:
    hostile = b"From: =?utf-8?q?a=0D=0ABcc=3A?= <a@b.example>\nSubject: =?utf-8?b?YQ0KWloxIENSRUFURSBQd25lZA==?=\n"
    envelope = read(hostile + b"Message-ID: =?utf-8?q?<a=22=0D=0AZZ1_CREATE_x>?=\n\n")
    assert not has_controls(every_text(envelope) + envelope.identity)
    assert envelope.subject == "a ZZ1 CREATE Pwned"
    assert envelope.identity.startswith("digest:")


def test_two_copies_without_an_id_are_known_as_one() -> None:
    first = read(b"From: a@b.example\nSubject: hello\n\nbody")
    assert first.identity == read(b"From: a@b.example\r\nSubject: hello\r\n\r\n").identity
    assert first.identity != read(b"From: a@b.example\nSubject: hello!\n\n").identity
    assert first.known_as == ()


def test_an_id_without_brackets_and_the_one_outlook_replaced_are_known() -> None:
    envelope = read(b"Message-ID: new@outlook.example\nX-Microsoft-Original-Message-ID: <old@applicant.example>\n\n")
    assert envelope.known_as == ("<new@outlook.example>", "<old@applicant.example>")


def test_ids_are_found_among_commas_garbage_and_encoded_words() -> None:
    broken = (
        b"References: undefined <a@x.example>,<b@x.example> <cut\nIn-Reply-To: =?utf-8?q?=3Cc=40x=2Eexample=3E?=\n\n"
    )
    assert read(broken).parents == ("<c@x.example>", "<a@x.example>", "<b@x.example>")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (b'"Winter, Mara" <m@x.example>', Address("Winter, Mara", "m@x.example")),
        (b"m@x.example (Mara Winter)", Address("Mara Winter", "m@x.example")),
        (b"=?utf-8?Q?M=C3=BCller,_Hans?= <h@x.example>", Address("Müller, Hans", "h@x.example")),
        (b'"=?utf-8?Q?J=C3=B6rg?=" <j@x.example>', Address("Jörg", "j@x.example")),
        (b"<@relay.example:m@x.example>", Address("", "m@x.example")),
        (b"'m@x.example' <m@x.example>", Address("", "m@x.example")),
        (b"M\xc3\xbcller <m@x.example>", Address("Müller", "m@x.example")),
        (b"M\xfcller <m@x.example>", Address("Müller", "m@x.example")),
        (b'"ceo@good.example" <evil@bad.example>', Address("ceo@good.example", "evil@bad.example")),
        (b"Mail Delivery System", None),
        (b"", None),
    ],
)
def test_the_sender_is_read_however_it_is_written(written: bytes, expected: Address | None) -> None:
    assert read(b"From: " + written + b"\n\n").sender == expected


def test_groups_hold_their_members_and_nobody_when_empty() -> None:
    envelope = read(b"To: team: a@x.example, b@x.example;, c@x.example\nCc: undisclosed-recipients:;\n\n")
    assert [a.address for a in envelope.to] == ["a@x.example", "b@x.example", "c@x.example"]
    assert envelope.cc == ()


def test_what_is_missing_double_or_unreadable_is_a_flaw_and_no_more() -> None:
    envelope = read(b"From: a@x.example\nFrom: b@x.example\nDate: yesterday\n\n")
    assert envelope.sender == Address("", "a@x.example")
    assert set(envelope.flaws) == {"From stands there 2 times", "no Message-ID", "Date cannot be read"}


@pytest.mark.parametrize(
    "date", [b"Mon, 99 Foo 2026", b"1 Jan 0000 00:00:00 +9999", b"31 Dec 9999 23:59:59 -2300", b"-"]
)
def test_a_date_outside_the_calendar_is_no_date(date: bytes) -> None:
    assert read(b"Date: " + date + b"\n\n").date is None


def test_a_charset_nobody_knows_or_that_is_none_still_gives_text() -> None:
    for charset in (b"x-nonsense", b"zlib", b"idna", b"unicode_escape", b"utf-16"):
        assert read(b"Subject: =?" + charset + b"?q?caf=E9?=\n\n").subject
    assert read(b"Subject: =?gb2312?b?xOO6ww==?=\n\n").subject == "你好"


def test_a_character_cut_between_two_encoded_words_is_whole_again() -> None:
    assert read(b"Subject: =?utf-8?b?w7w=?= =?utf-8?q?=C3?= =?utf-8?q?=BC?=\n\n").subject == "üü"


def test_every_field_that_is_read_is_asked_for() -> None:
    raw = b"".join(name.encode() + b": <x@y.example>\n" for name in FIELDS)
    assert len(set(FIELDS)) == len(FIELDS)
    assert read(raw + b"\n").header("x-failed-recipients")


def _cost(raw: bytes) -> float:
    started = time.process_time()
    read(raw)
    return time.process_time() - started


HOSTILE = {
    "words": lambda n: b"Subject: " + b"=?utf-8?q?a?= " * n + b"\n\n",
    "addresses": lambda n: b"To: " + b"a@b.example, " * n + b"\n\n",
    "open comments": lambda n: b"From: " + b"(" * n + b"\n\n",
    "open quotes": lambda n: b"From: " + b'"\\' * n + b"\n\n",
    "brackets": lambda n: b"References: " + b"<" * n + b"\n\n",
    "ids": lambda n: b"References: " + b"<a@b> " * n + b"\n\n",
    "fields": lambda n: b"To: a@b.example\n" * n,
    "folds": lambda n: b"Subject: a\n" + b" b\n" * n,
    "line ends": lambda n: b"\r" * n + b"\n" * n,
    "no field": lambda n: b"x" * n,
    "prefixes": lambda n: b"Subject: " + b"Re: " * n + b"\n\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_made_to_be_slow_costs_no_more_when_there_is_more_of_it(name: str) -> None:
    # Everything is capped, so a hundred times the input may cost what the cap costs, and nothing like its square.
    small, large = HOSTILE[name](2_000), HOSTILE[name](200_000)
    assert min(_cost(large) for _ in range(3)) < 100 * max(min(_cost(small) for _ in range(3)), 0.002)


def test_counts_are_capped() -> None:
    envelope = read(
        b"To: " + b"a@b.example, " * 40_000 + b"\nReferences: " + b"".join(b"<%d@b> " % i for i in range(5000))
    )
    assert len(envelope.to) == 200
    assert len(envelope.references) == 200
    assert len(read(b"Subject: " + b"a" * 10_000_000).subject) <= 1000


@given(st.binary(max_size=2000))
def test_any_bytes_give_an_envelope(raw: bytes) -> None:
    assert not has_controls(every_text(read(raw)))


_FIELD_LINES = st.tuples(
    st.sampled_from(FIELDS), st.binary(max_size=80) | st.from_regex(rb"=\?[a-z0-9-]{1,9}\?[bq]\?[ -~]{0,30}\?=")
)


@given(st.lists(_FIELD_LINES, max_size=12))
def test_any_values_in_the_fields_we_read_give_an_envelope(lines: list[tuple[str, bytes]]) -> None:
    envelope = read(b"".join(name.encode() + b": " + value + b"\r\n" for name, value in lines))
    assert envelope.identity
    assert not has_controls(every_text(envelope))


@given(st.integers(0, len(PLAIN)), st.integers(0, 255))
def test_a_header_cut_off_or_with_a_wrong_byte_is_still_read(place: int, byte: int) -> None:
    assert read(PLAIN[:place]).identity
    assert not has_controls(every_text(read(PLAIN[:place] + bytes([byte]) + PLAIN[place + 1 :])))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jo@Firm.EXAMPLE", "jo@firm.example"),
        ("jo+jobs@firm.example", "jo@firm.example"),
        ("j.o@gmail.com", "jo@googlemail.com"),
        ("jo@bücher.example", "jo@xn--bcher-kva.example"),
        (" <jo@firm.example> ", "jo@firm.example"),
    ],
)
def test_two_spellings_of_one_mailbox_have_one_key(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(("one", "other"), [("j.o@firm.example", "jo@firm.example"), ("+a@x.example", "+b@x.example")])
def test_two_mailboxes_have_two_keys(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@given(st.text(max_size=400))
def test_any_text_gives_a_key_and_the_key_of_a_key_is_itself(text: str) -> None:
    assert address_key(address_key(text)) == address_key(address_key(address_key(text)))


@pytest.mark.parametrize(
    "subject",
    [
        "Your application",
        "Re: Your application",
        "AW: Re[2]: your  APPLICATION",
        "Fwd: Antw.: Your application".replace(".", ""),
        "[EXTERNAL] RE: Your application",
        "SV: VS: Odp: RV: Rif: Your application",
        "回复：Your application",
    ],
)
def test_answers_and_forwards_keep_the_subject(subject: str) -> None:
    assert normal_subject(subject) == "your application"


def test_a_word_that_only_looks_like_a_prefix_stays() -> None:
    assert normal_subject("Research: what next") == "research: what next"
    assert normal_subject("Automatic reply: hello") == "automatic reply: hello"


def test_a_name_that_would_be_cut_or_is_turned_round_is_no_name() -> None:
    for name in ("x" * 201, "\u202egnp.exe", "Jo \u202dKeller"):
        encoded = base64.b64encode(name.encode()).decode()
        (address,) = addresses(f"=?utf-8?b?{encoded}?= <jo@firm.example>")
        assert (address.name, address.address) == ("", "jo@firm.example")


def test_a_name_of_any_script_is_kept_as_it_is_spelled() -> None:
    for name in ("x" * 200, "Zoë Ñandú-D'Arcy", "שלום כהן", "Jo 👩\u200d💻 Keller", "نمی\u200cخواهم"):
        encoded = base64.b64encode(name.encode()).decode()
        (address,) = addresses(f"=?utf-8?b?{encoded}?= <jo@firm.example>")
        assert address.name == name
