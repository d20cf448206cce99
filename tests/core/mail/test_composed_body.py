"""What stands under the headers of a draft: text first, HTML that says the same, the mail answered, files around."""

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default

from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.body import read_body
from followupd.core.mail.compose import Draft, compose
from followupd.core.mail.composed_body import Attachment, Quote
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import DraftIds
from followupd.words.markup import markup_of

TEXT = "Dear Jo,\n\n4. Mai war schön: *Grüße*.\nZweite Zeile\n\nKind regards,\n\nMara\nhttps://mara.example/a_b"
RESUME = Attachment("resume.pdf", "application/pdf", b"%PDF-1.7")
ANSWERED = Quote("On 4 May 2026, Jo <b>Keller</b> wrote:", "Thank you.\n> older\n  indented\nFrom here & now <i>x</i>")


def draft(text: str = TEXT, quote: Quote | None = None, attachments: tuple[Attachment, ...] = ()) -> Draft:
    return Draft(
        sender=Address("Mara", "mara@applicant.example"),
        to=(Address("Jo", "jo@firm.example"),),
        cc=(),
        subject="Hello",
        text=text,
        ids=DraftIds("<a@applicant.example>", "<m@applicant.example>", "a" * 26),
        in_reply_to="",
        references=(),
        date=datetime(2026, 5, 28, tzinfo=UTC),
        attachments=attachments,
        markup=markup_of(text, own="https://mara.example/a_b"),
        quote=quote,
    )


def parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def shape(message: MIMEPart) -> object:
    if not message.is_multipart():
        return message.get_content_type()
    return message.get_content_type(), [shape(part) for part in message.iter_parts()]


def test_the_text_stands_first_then_its_html_and_files_around_both() -> None:
    alternative = ("multipart/alternative", ["text/plain", "text/html"])
    assert shape(parsed(compose(draft()))) == alternative
    assert shape(parsed(compose(draft(attachments=(RESUME, RESUME))))) == (
        "multipart/mixed", [alternative, "application/pdf", "application/pdf"],
    )  # fmt: skip
    assert parsed(compose(draft(attachments=(RESUME,)))).get_boundary() != parsed(compose(draft())).get_boundary()


def test_what_is_on_the_wire_is_seven_bits_in_lines_that_every_server_takes() -> None:
    raw = compose(draft("Ä" * 3000, ANSWERED, (RESUME,)))
    assert raw.isascii() and max(map(len, raw.split(b"\r\n"))) <= 78
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    plain, page = parsed(compose(draft())).iter_parts()
    assert isinstance(plain, EmailMessage) and isinstance(page, EmailMessage)
    assert plain["Content-Type"].params["format"] == "flowed"
    assert {part["Content-Type"].params["charset"] for part in (plain, page)} == {"utf-8"}


def test_a_reader_of_the_html_sees_the_words_of_the_text() -> None:
    body = read_body(compose(draft()))
    assert body.html_text.split() == body.text.split() == TEXT.split()
    page = parsed(compose(draft())).get_body(preferencelist=("html",))
    assert page is not None and '<a href="https://mara.example/a_b">' in page.get_content()
    assert "<ol" not in page.get_content() and "<em" not in page.get_content()


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp")), max_size=200))
def test_a_hostile_value_is_no_markup_in_the_html(value: str) -> None:
    hostile = f"<script>x</script> {{{{7*7}}}} <img src=x onerror=y> [a](javascript:b) **c** {value}"
    markup = markup_of(f"Dear Jo,\n\n{hostile}\n\nMara")
    allowed = r"</?p>|<br>|<a href=\"(?:https?|ftp|mailto)?:?[^\"<>]*\">|</a>"
    assert not re.search(r"[<>]", re.sub(allowed, "", markup)), markup
    assert "{{7*7}}" in markup


def test_the_mail_that_is_answered_stands_quoted_under_the_letter_in_both_parts() -> None:
    raw = compose(draft("Dear Jo,\n\nThank you.\n\nMara", ANSWERED))
    plain = parsed(raw).get_body(preferencelist=("plain",))
    assert plain is not None
    assert plain.get_content().splitlines()[5:] == [
        "", "On 4 May 2026, Jo <b>Keller</b> wrote:", "> Thank you.", ">> older", ">   indented",
        "> From here & now <i>x</i>",
    ]  # fmt: skip
    page = parsed(raw).get_body(preferencelist=("html",))
    assert page is not None and "&lt;i&gt;x&lt;/i&gt;" in page.get_content() and "<i>" not in page.get_content()
    assert '<blockquote type="cite">' in page.get_content()


def test_what_is_quoted_is_not_taken_for_new() -> None:
    body = read_body(compose(draft("Dear Jo,\n\nThank you.\n\nMara", ANSWERED)))
    assert body.new_text == "Dear Jo,\n\nThank you.\n\nMara"
