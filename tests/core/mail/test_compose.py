"""A draft's bytes: in the thread, readable by every client, and closed to injection."""

import quopri
import re
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import compat32, default
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followupd.core.mail.compose import Draft, compose, reply_subject
from followupd.core.mail.composed_body import Attachment
from followupd.core.mail.envelope import Address
from followupd.core.mail.header_text import clean
from followupd.core.mail.ids import DraftIds, draft_ids

JANE = Address("Jane Doe", "jane@example.org")
ANNA = Address("Anna Müller", "anna.mueller@acme.example")
PARENT = "<parent@acme.example>"
IDS = draft_ids(b"key", JANE.address, PARENT, 0)
MORNING = datetime(2026, 3, 2, 7, 30, tzinfo=timezone(timedelta(hours=1)))
NAMES = st.text(max_size=150)


def draft(
    *,
    sender: Address = JANE,
    to: tuple[Address, ...] = (ANNA,),
    cc: tuple[Address, ...] = (),
    subject: str = "Re: Application",
    text: str = "Dear Anna,\n\nThank you.",
    ids: DraftIds = IDS,
    parent: str = PARENT,
    references: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Draft:
    return Draft(sender, to, cc, subject, text, ids, parent, references, MORNING, attachments)


def parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def header_block(raw: bytes) -> str:
    return raw.partition(b"\r\n\r\n")[0].decode("ascii")


def field_names(raw: bytes) -> list[str]:
    return [line.partition(":")[0] for line in header_block(raw).split("\r\n") if not line.startswith((" ", "\t"))]


def names_of(raw: bytes, name: str) -> list[str]:
    """Display names as RFC 2047 has them; the new parser keeps the space between two encoded words of a name."""
    header = str(message_from_bytes(raw, policy=compat32)[name])
    return [str(make_header(decode_header(shown))) for shown, _ in getaddresses([header])]


def text_of(raw: bytes) -> list[str]:
    return str(parsed(raw).get_content()).replace("\r\n", "\n").removesuffix("\n").split("\n")


def ids_of(raw: bytes, name: str) -> list[str]:
    """The ids as they stand in the bytes, unfolded by white space alone."""
    found = re.search(rf"(?m)^{name}: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", header_block(raw))
    return found.group(1).split() if found else []


def test_a_draft_carries_only_the_headers_a_person_would_send() -> None:
    raw = compose(draft(cc=(Address("", "boss@acme.example"),)))
    assert field_names(raw) == [
        "From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "X-Draft-Id",
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    ]  # fmt: skip
    assert b"followup" not in raw.lower()


def test_the_same_draft_gives_the_same_bytes() -> None:
    one = draft(attachments=(Attachment("resume.pdf", "application/pdf", b"%PDF"),))
    assert compose(one) == compose(one)


def test_lines_end_in_crlf_and_hold_seven_bits() -> None:
    raw = compose(draft(text="Grüße\n\nZeile\r\nZeile\rZeile", subject="Bewerbung für München"))
    assert raw.isascii()
    assert raw.endswith(b"\r\n")
    assert raw.replace(b"\r\n", b"").count(b"\n") == raw.replace(b"\r\n", b"").count(b"\r") == 0


def test_the_marker_stands_just_before_the_parent_and_the_parent_last() -> None:
    raw = compose(draft(references=("<one@a.example>", PARENT, "<two@a.example>", IDS.marker)))
    assert ids_of(raw, "References") == ["<one@a.example>", "<two@a.example>", IDS.marker, PARENT]
    assert ids_of(raw, "In-Reply-To") == [PARENT]


def test_without_a_parent_there_is_the_marker_alone() -> None:
    raw = compose(draft(parent="", references=("<old@a.example>",)))
    assert "In-Reply-To" not in field_names(raw)
    assert ids_of(raw, "References") == [IDS.marker]


def test_ids_are_written_whole_however_long_and_many() -> None:
    chain = tuple(f"<{number:03}{'x' * 90}@mail.acme.example>" for number in range(39))
    raw = compose(draft(references=chain))
    written = ids_of(raw, "References")
    assert not any("=?" in i for i in written)
    assert (written[0], written[-2:]) == (chain[0], [IDS.marker, PARENT])
    assert len(written) == 40
    assert parsed(raw)["References"].split() == written


def test_of_a_very_long_chain_the_first_and_the_newest_stay() -> None:
    chain = tuple(f"<{number}@acme.example>" for number in range(500))
    written = ids_of(compose(draft(references=chain)), "References")
    assert written == ["<0@acme.example>", *(f"<{n}@acme.example>" for n in range(463, 500)), IDS.marker, PARENT]


def test_what_is_no_id_never_reaches_the_header() -> None:
    raw = compose(draft(references=("<a b@x.example>", "junk", "<ü@x.example>", "<a@x.example>\r\nBcc: <e@x.example>")))
    assert ids_of(raw, "References") == [IDS.marker, PARENT]
    assert "Bcc" not in raw.decode()


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Application as Data Engineer", "Re: Application as Data Engineer"),
        ("Re: Application", "Re: Application"),
        ("RE: AW: Re: Bewerbung", "Re: Bewerbung"),
        ("Re[2]: SV: Antw: x", "Re: x"),
        ("re:Application", "Re: Application"),
        ("Fwd: Re: x", "Re: Fwd: Re: x"),
        ("Ref: 2083", "Re: Ref: 2083"),
        ("Research assistant", "Re: Research assistant"),
        ("AW : x", "Re: x"),
        ("", "Re:"),
    ],
)
def test_an_answer_has_exactly_one_re(subject: str, expected: str) -> None:
    assert reply_subject(subject) == expected
    assert reply_subject(expected) == expected


def test_a_paragraph_is_one_line_and_no_line_ends_in_a_soft_break() -> None:
    paragraph = "A sentence of some length that goes on and on. " * 8
    message = parsed(compose(draft(text=f"Dear Anna,\n\n{paragraph}\n\n-- \nJane \n")))
    assert text_of(compose(draft(text=f"Dear Anna,\n\n{paragraph}\n\n-- \nJane \n"))) == [
        "Dear Anna,", "", paragraph.strip(), "", "-- ", "Jane"
    ]  # fmt: skip
    assert message.get_param("format") == "flowed"
    assert message["Content-Transfer-Encoding"] == "quoted-printable"


def test_short_ascii_text_goes_as_it_is() -> None:
    raw = compose(draft())
    assert b"Content-Transfer-Encoding: 7bit" in raw
    assert raw.endswith(b"\r\n\r\nDear Anna,\r\n\r\nThank you.\r\n")


def test_lines_that_mean_something_to_mail_are_space_stuffed() -> None:
    text = text_of(compose(draft(text="x\n> quoted\nFrom here\n indented")))
    assert text[1:] == [" > quoted", " From here", "  indented"]


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n\r\t"), max_size=400))
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    raw = compose(draft(text=text))
    assert all(len(line) <= 78 for line in raw.decode("ascii").split("\r\n"))
    expected = [line.rstrip(" \t") for line in text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")]
    assert [t.removeprefix(" ").rstrip() for t in text_of(raw)] == [e.rstrip() for e in expected]


@given(NAMES, NAMES, st.lists(NAMES, max_size=3))
def test_any_name_and_subject_come_back_and_open_no_header(sender: str, subject: str, others: list[str]) -> None:
    to = tuple(Address(name, f"p{number}@acme.example") for number, name in enumerate(["Anna", *others]))
    raw = compose(draft(sender=Address(sender, JANE.address), to=to, subject=subject))
    assert len(field_names(raw)) == 11
    assert all(len(line) <= 78 for line in header_block(raw).split("\r\n") if not line.startswith(("References", " <")))
    message = parsed(raw)
    assert message["Subject"] == clean(subject)
    assert [a.addr_spec for a in message["To"].addresses] == [a.address for a in to]
    assert names_of(raw, "To") == [clean(a.name) for a in to]
    assert names_of(raw, "From") == [clean(sender)]


@pytest.mark.parametrize(
    "hostile",
    ["x\r\nBcc: e@evil.example", "x\nX-Y: 1", "x\0\x0b\x0c\x85\u2028\u2029Bcc: y", "=?utf-8?q?=0AX:?="],
)
def test_no_value_begins_a_header_of_its_own(hostile: str) -> None:
    address = Address(hostile, "anna@acme.example")
    file = Attachment(hostile, f"text/plain\r\nX-Y: {hostile}", b"x")
    raw = compose(draft(sender=address, to=(address, Address("Anna", hostile)), subject=hostile, attachments=(file,)))
    names = {n.lower() for n in re.findall(rb"(?m)^([A-Za-z-]+):", raw) for n in [n.decode()]}
    assert names <= {
        "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "x-draft-id", "mime-version",
        "content-type", "content-transfer-encoding", "content-disposition",
    }  # fmt: skip


@given(st.text(max_size=200), st.binary(max_size=300))
@example('"\u00a1"', b"")
@example("<>", b"")
@example("<cv>", b"")
def test_a_file_comes_back_by_name_and_content(name: str, data: bytes) -> None:
    raw = compose(draft(attachments=(Attachment(name, "application/pdf", data),)))
    (file,) = parsed(raw).iter_attachments()
    assert file.get_content() == data
    shown = clean(name.replace("/", "_").replace("\\", "_").replace('"', "'"))
    if shown.startswith("<") and shown.endswith(">"):
        shown = f"({shown[1:-1]})"
    if len(shown) <= 255:
        assert file.get_filename() == (shown or "attachment")


def test_a_long_file_name_keeps_its_ending() -> None:
    long = Attachment("Lebensläufe" * 40 + ".pdf", "x", b"")
    (file,) = parsed(compose(draft(attachments=(long,)))).iter_attachments()
    assert str(file.get_filename()).endswith(".pdf")
    assert file.get_content_type() == "application/octet-stream"


def test_the_text_stays_the_first_part_beside_its_files() -> None:
    files = (Attachment("résumé.pdf", "application/pdf", b"%PDF"), Attachment("notes.txt", "text/plain", b"n"))
    message = parsed(compose(draft(text="Grüße", attachments=files)))
    assert message.get_content_type() == "multipart/mixed"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Grüße"
    assert [a.get_filename() for a in message.iter_attachments()] == ["résumé.pdf", "notes.txt"]


def test_the_date_is_the_hour_the_draft_says() -> None:
    assert parsed(compose(draft()))["Date"].datetime == MORNING
    assert MORNING.astimezone(UTC).hour == 6


def test_no_line_as_it_is_encoded_begins_with_what_a_client_takes_for_stuffing_or_a_quote() -> None:
    """Thunderbird drops a space that follows a soft break: "delta.=" and " I remain" became "delta.I remain"."""
    for shift in range(90):
        text = f"{'x' * shift} " + "one > two. From me to you, ü and so on, " * 12
        written = compose(draft(text=text))
        body = written.split(b"\r\n\r\n", 1)[1]
        assert b"quoted-printable" in written
        lines = body.rstrip(b"\r\n").split(b"\r\n")
        assert not [line for line in lines[1:] if line.startswith((b" ", b">", b"From"))]
        assert all(len(line) <= 76 for line in lines)
        assert quopri.decodestring(body).decode().strip() == text.strip()
