"""The text of a message: found in any structure, new told from quoted, bounded whatever comes."""

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.body import new_text, read_body
from followupd.core.mail.html_text import text_of_html
from followupd.core.mail.quotes import has_quote

ALTERNATIVE = (
    b"Content-Type: multipart/mixed; boundary=out\r\n\r\npreamble\r\n--out\r\n"
    b"Content-Type: multipart/alternative; boundary=\"in\"\r\n\r\n--in\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.b64encode("Grüße aus Köln".encode()) + b"\r\n--in\r\n"
    b"Content-Type: text/html\r\n\r\n<p>Gr&uuml;&szlig;e</p>\r\n--in--\r\n--out\r\n"
    b"Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
    b" filename*0*=utf-8''Lebenslauf%20;\r\n filename*1*=M%C3%BCller.pdf\r\n\r\n%PDF\r\n--out\r\n"
    b"Content-Type: application/pdf; name=\"=?utf-8?q?Zeugnis=2Epdf?=\"\r\n\r\n%PDF\r\n--out--\r\n"
)  # fmt: skip

REPORT = (
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\nIt did not arrive.\n--r\n"
    b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
    b"Final-Recipient: rfc822; jo@firm.example\nAction: failed\nStatus: 5.1.1\n--r\n"
    b"Content-Type: message/rfc822\n\nMessage-ID: <mine@applicant.example>\n"
    b"Subject: =?utf-8?q?K=C3=B6chin?=\n\nHello\n--r--\n"
)


def test_text_names_and_types_are_found_in_nested_parts() -> None:
    body = read_body(ALTERNATIVE)
    assert body.text.strip() == "Grüße aus Köln"
    assert body.attachments == ("Lebenslauf Müller.pdf", "Zeugnis.pdf")
    assert body.content_types[:3] == ("multipart/mixed", "multipart/alternative", "text/plain")
    assert not body.truncated


def test_a_report_tells_its_blocks_and_what_came_back() -> None:
    body = read_body(REPORT)
    assert body.delivery_status[0] == (("reporting-mta", "dns; mx.example"),)
    assert ("status", "5.1.1") in body.delivery_status[1]
    assert body.returned_ids == ("<mine@applicant.example>",)
    assert body.text.strip() == "It did not arrive."


def test_what_came_back_is_found_in_a_report_of_plain_text_too() -> None:
    body = read_body(
        b"\nNot delivered.\n\n--- copy ---\nMessage-ID: <mine@applicant.example>\nSubject: Hello\n\nText\n"
    )
    assert body.returned_ids == ("<mine@applicant.example>",)


def test_html_alone_becomes_lines_and_its_quote_a_quote() -> None:
    html = "<style>p{color:red}</style><p>Yes,<br>gladly &amp; soon.</p>"
    html += "<div class='gmail_quote'>On Monday wrote:<blockquote>old</blockquote></div>"
    body = read_body(b"Content-Type: text/html; charset=utf-8\n\n" + html.encode())
    assert body.new_text == "Yes,\ngladly & soon."
    assert "> old" in body.text


def test_behind_outlooks_mark_everything_is_quoted() -> None:
    html = "<div>New words</div><hr><div id='divRplyFwdMsg'><b>From:</b> Jo</div><div>old words</div>"
    assert new_text(text_of_html(html)) == "New words"


def test_a_mail_that_is_one_blockquote_as_a_whole_is_what_was_written() -> None:
    assert new_text(text_of_html("<blockquote><p>Please call me.</p></blockquote>")) == "Please call me."


ANSWER = "Thank you, Tuesday suits me.\n\nJo"


@pytest.mark.parametrize(
    "behind",
    [
        "On Mon, 2 Mar 2026 at 09:30, Mara Winter <mara@applicant.example> wrote:\n\n> Dear Jo,\n> may I ask\n",
        "On Mon, 2 Mar 2026 at 09:30, Mara Winter\n<mara@applicant.example> wrote:\n> Dear Jo,\n",
        "On 2 Mar 2026, at 09:30, Mara Winter <mara@applicant.example> wrote:\n\nDear Jo,\nunquoted below",
        "Am 02.03.2026 um 09:30 schrieb Mara Winter <mara@applicant.example>:\n> Liebe Jo\n",
        "Am Mo., 2. März 2026 um 09:30 Uhr schrieb Mara Winter <\nmara@applicant.example>:\n\n> Liebe Jo\n",
        "Mara Winter <mara@applicant.example> schrieb am Mo., 2.\nMärz 2026 um 09:30:\n\n> Liebe Jo\n",
        "Le lun. 2 mars 2026 à 09:30, Mara Winter <mara@applicant.example> a écrit :\n\n> Chère Jo\n",
        "El lun, 2 mar 2026 a las 9:30, Mara Winter (<mara@applicant.example>) escribió:\n\n> Hola\n",
        "Il giorno lun 2 mar 2026 alle ore 09:30 Mara Winter <mara@applicant.example> ha scritto:\n\n> Ciao\n",
        "Em seg., 2 de mar. de 2026 às 09:30, Mara Winter <mara@applicant.example> escreveu:\n\n> Olá\n",
        "Op ma 2 mrt 2026 om 09:30 schreef Mara Winter <mara@applicant.example>:\n\n> Hallo\n",
        "Den mån 2 mars 2026 kl 09:30 skrev Mara Winter <mara@applicant.example>:\n\n> Hej\n",
        "2026-03-02 9:30 GMT+01:00 Mara Winter <mara@applicant.example>:\n\n> Hi\n",
        "-----Original Message-----\nFrom: Mara Winter\nSent: Monday\nTo: Jo\n\nDear Jo",
        "-----Ursprüngliche Nachricht-----\nVon: Mara\n\nLiebe Jo",
        "________________________________\nFrom: Mara Winter\nSent: Monday\nTo: Jo Keller\nSubject: Hi\n\nDear Jo",
        "Von: Mara Winter <mara@applicant.example>\nGesendet: Montag, 2. März 2026\nAn: Jo\nBetreff: Hallo\n\nLiebe Jo",
        "De : Mara Winter\nEnvoyé : lundi 2 mars 2026\nÀ : Jo\nObjet : Bonjour\n\nChère Jo",
        "---------- Forwarded message ---------\nFrom: Mara\nDate: Monday\nSubject: Hi\nTo: Jo\n\nDear Jo",
        "Begin forwarded message:\n\n> From: Mara\n> Subject: Hi\n",
        "> Dear Jo,\n> may I ask\n",
        "-- \nJo Keller\nFirm Ltd\n",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Jo Keller\nHead of Kitchen\n+49 30 123 45 67\njo@firm.example\nwww.firm.example",
    ],
)  # fmt: skip
def test_only_what_is_new_is_left(behind: str) -> None:
    assert new_text(f"{ANSWER}\n\n{behind}") == ANSWER


def test_words_between_quotes_stay_and_the_quotes_go() -> None:
    text = "On 2 Mar 2026, Mara <m@applicant.example> wrote:\n> Is it Tuesday?\n\nYes.\n\n> At noon?\n\nAt one."
    assert new_text(text).split() == ["Yes.", "At", "one."]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote to you, and on Tuesday:\nnothing came.",
        "From: our side nothing stands against it.\nBest wishes",
        "Please send me:\nDate: when you could start\nSubject: which team\nThanks, Jo",
        "# heading\n\n- one\n- two\n\n    indented",
        "Please call me:\n\n030 1234567\njo@firm.example\nwww.firm.example",
        "> all of it is indented\n> and nobody is quoted",
    ],
)
def test_what_only_looks_like_a_quote_or_a_signature_stays(text: str) -> None:
    assert new_text(text) == text


def test_a_quote_is_seen_in_every_form_and_not_where_none_is() -> None:
    assert has_quote("Yes.\n> No?")
    assert has_quote("Yes.\n\nOn 2 Mar 2026, Mara <m@x.example> wrote:\nNo?")
    assert not has_quote("I am away from 3 to 5 March:\ncall Jo.")


def test_a_part_without_end_or_with_another_boundary_is_read_as_far_as_it_goes() -> None:
    assert read_body(b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhello").text.strip() == "hello"
    other = read_body(b"Content-Type: multipart/mixed; boundary=y\n\n--x\n\nhello\n--x--\n")
    assert other.text.strip() == "hello"
    assert other.flaws
    assert read_body(b"Content-Type: multipart/mixed\n\nhello\n").text.strip() == "hello"


def test_a_thousand_nested_multiparts_are_a_flaw_and_no_more() -> None:
    nest = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(1000))
    body = read_body(nest)
    assert "parts nested deeper than 10" in body.flaws
    assert len(body.content_types) <= 12


def test_ten_thousand_parts_are_cut_and_told() -> None:
    body = read_body(b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * 9000)
    assert len(body.content_types) <= 201
    assert body.truncated is False


def test_only_the_first_64_kib_are_read_and_that_is_said() -> None:
    body = read_body(b"\n" + b"word " * 100_000)
    assert body.truncated
    assert len(body.text) <= 65_536


def _cost(raw: bytes) -> float:
    started = time.process_time()
    read_body(raw)
    return time.process_time() - started


@pytest.mark.parametrize(
    "unit",
    [b"<a ", b"<", b"<a b='", b"<!--", b"&#1", b"<div>", b"*", b"-", b"> ", b"On 1 wrote:\n", b"Am 1 x schrieb ",
     b"a@b wrote: "],
)  # fmt: skip
@pytest.mark.parametrize("kind", [b"text/plain", b"text/html"])
def test_text_made_to_be_slow_costs_little_more_than_its_length(unit: bytes, kind: bytes) -> None:
    head = b"Content-Type: " + kind + b"\n\n"
    small, large = (head + (unit * 60_000)[:size] for size in (6_000, 60_000))
    assert min(_cost(large) for _ in range(3)) < 40 * max(min(_cost(small) for _ in range(3)), 0.004)


@given(st.binary(max_size=1500))
def test_any_bytes_give_a_body(raw: bytes) -> None:
    body = read_body(raw)
    assert not any(char < " " and char not in "\n\t" for char in body.text + body.new_text)


@given(st.sampled_from([ALTERNATIVE, REPORT]), st.integers(0, 900), st.integers(0, 255))
def test_a_message_cut_off_or_with_a_wrong_byte_is_still_read(sample: bytes, place: int, byte: int) -> None:
    read_body(sample[:place])
    read_body(sample[:place] + bytes([byte]) + sample[place + 1 :])


@given(st.text(max_size=600))
def test_any_text_and_any_markup_have_something_new_or_nothing(text: str) -> None:
    new_text(text)
    text_of_html(text)
