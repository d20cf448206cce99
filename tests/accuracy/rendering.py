"""Makes whole messages of the table of texts, in the forms mail has: its senders, encodings, signatures, quotes."""

import base64
import quopri
from collections.abc import Callable
from email.utils import formataddr, parseaddr
from html import escape

from accuracy.dressing import DRESSING, QUOTED

ME = "Mara Winter <mara@applicant.example>"
MINE = "<mine.20260727@applicant.example>"
PERSON = ("Jo Keller <jo.keller@firm.example>", "Keller, Jo <jkeller@firm.example>", "Ada Lane <ada@firm.example>")
DESK = (
    "Northwind Mills Careers <careers@firm.example>", "HR <hr@firm.example>", "no-reply@jobs.firm.example",
    "Talent Acquisition <talent@firm.example>", "Northwind Mills <notifications@portal.example>",
)  # fmt: skip
PORTAL = ("no-reply@portal.example", "Northwind Careers <noreply@firm.example>", "support@portal.example")
BOARD = ("Job Board <alerts@board.example>", "jobs@board.example", "Board <no-reply@board.example>")
SHOP = ("News <news@shop.example>", "Harbour Lights <hello@shop.example>", "newsletter@club.example")
NETWORK = (
    "LinkedIn <messages-noreply@linkedin.com>", "Jo Keller via LinkedIn <hit-reply@linkedin.com>",
    "XING <mailrobot@mail.xing.com>",
)  # fmt: skip
ROBOT = ("Service <no-reply@house.example>", "notifications@house.example", "system@house.example")
ANSWERS = (
    ("Auto-Submitted: auto-replied",), ("X-Auto-Response-Suppress: All", "Return-Path: <>"),
    ("X-Autoreply: yes", "Precedence: bulk"), ("Auto-Submitted: auto-replied (vacation)", "Return-Path: <>"),
)  # fmt: skip
LISTS = (
    ("List-Id: <talk.lists.example>", "List-Post: <mailto:talk@lists.example>", "Precedence: list"),
    ("List-Id: Talk <talk.lists.example>", "List-Unsubscribe: <mailto:leave@lists.example>", "Precedence: list"),
)
MASS = (("List-Unsubscribe: <https://shop.example/u>", "Feedback-ID: 1:2:shop"), (), ("Precedence: bulk",))

# kind: (who sends it, further header lines); each taken in turn.
WAYS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "rejection": ((DESK[0], PERSON[0], DESK[2], DESK[1], PERSON[1], DESK[4]), ((),)),
    "position_filled": ((DESK[2], PERSON[0], DESK[0], DESK[1]), ((),)),
    "acknowledgement": (DESK, ((), ("Auto-Submitted: auto-generated",), ())),
    "account_notice": (PORTAL, ((),)),
    "assessment": ((DESK[0], PORTAL[0], PERSON[0], DESK[4]), ((),)),
    "interview_invitation": ((PERSON[0], DESK[0], PERSON[2], DESK[3]), ((),)),
    "offer": ((PERSON[0], DESK[1], PERSON[2]), ((),)),
    "job_alert": (BOARD, MASS),
    "newsletter": (SHOP, MASS),
    "recruiter_outreach": (("Sam Poe <sam.poe@search.example>", "Kim Vale <kim@agency.example>"), ((),)),
    "opt_out": (PERSON, ((),)),
    "left_company": (PERSON, (ANSWERS[0], ANSWERS[1], ANSWERS[0])),
    "elsewhere": (NETWORK, ((), MASS[0])),
    "list": (("Ola Berg <ola@home.example>", "Kim Vale <kim@mail.example>"), LISTS),
    "auto_reply": (PERSON, (ANSWERS[0], ANSWERS[2], ANSWERS[0])),
    "out_of_office": (PERSON, ANSWERS),
    "unsure": (ROBOT, ((),)),
    "human": (PERSON, ((), ("X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",), ("Precedence: bulk",), ())),
    "holds": (PERSON, ((), ("X-Auto-Response-Suppress: DR, OOF, AutoReply",))),
}
REPORTS = ("bounce_hard", "bounce_soft", "delivery_report")
FAILED = "jo@firm.example"


def render(kind: str, language: str, number: int, row: list[str]) -> bytes:
    """The message for one row: `number` decides in which of the ways mail is sent it comes."""
    if kind in REPORTS:
        return _report(kind, number, row)
    senders, further = WAYS[kind]
    sender, headers = senders[number % len(senders)], list(further[number % len(further)])
    answers = kind != "list" and ":" in row[0][:6] and row[0][:2].casefold() in ("re", "aw")
    if answers:  # what answers comes from a person, in these fixtures
        sender, headers = (PERSON[number % 3], headers if kind in ("human", "holds", "auto_reply") else [])
    if answers or kind in ("auto_reply", "out_of_office", "left_company"):
        headers.append(f"In-Reply-To: {MINE}")
    text = _dressed(language, row[1], sender in PERSON, answers, number)
    return _message(sender, row[0], headers, FORMS[number % len(FORMS)](text, language))


def _dressed(language: str, text: str, person: bool, answers: bool, number: int) -> str:
    greeting, persons, desks, footer, outlook, gmail = DRESSING[language]
    parts = [greeting, text, persons if person else desks if number % 3 else ""]
    parts += [f"-- \n{footer}" if person else footer] if number % 2 else []
    if answers:
        quoted = "\n".join(f"> {line}" for line in QUOTED.split("\n"))
        parts.append(
            f"{gmail}\n\n{quoted}" if number % 2 else f"________________________________\n{outlook}\n\n{QUOTED}"
        )
    return "\n\n".join(part for part in parts if part)


def _message(sender: str, subject: str, headers: list[str], form: tuple[list[str], bytes]) -> bytes:
    written = subject if subject.isascii() else f"=?utf-8?b?{base64.b64encode(subject.encode()).decode()}?="
    lines = [f"From: {sender}", f"To: {ME}", f"Subject: {written}", "Date: Mon, 3 Aug 2026 09:00:00 +0200"]
    lines += ["Message-ID: <answer.20260803@firm.example>", "MIME-Version: 1.0", *headers, *form[0]]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + form[1].replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def message(sender: str, subject: str, headers: list[str], text: str) -> bytes:
    """A plain message of these parts; `sender` as a From field shows it."""
    name, address = parseaddr(sender)
    return _message(formataddr((name, address)) if name else address, subject, headers, _plain(text, ""))


def _plain(text: str, language: str) -> tuple[list[str], bytes]:
    return ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"], text.encode()


def _quoted_printable(text: str, language: str) -> tuple[list[str], bytes]:
    charset = {"ja": "iso-2022-jp", "pl": "iso-8859-2"}.get(language, "windows-1252")
    head = [f"Content-Type: text/plain; charset={charset}", "Content-Transfer-Encoding: quoted-printable"]
    return head, quopri.encodestring(text.encode(charset, "replace"))


def _base64(text: str, language: str) -> tuple[list[str], bytes]:
    head = ['Content-Type: text/plain; charset="UTF-8"', "Content-Transfer-Encoding: base64"]
    return head, base64.encodebytes(text.encode())


def _html_base64(text: str, language: str) -> tuple[list[str], bytes]:
    head = ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"]
    return head, base64.encodebytes(_tables(text).encode())


def _html_quoted(text: str, language: str) -> tuple[list[str], bytes]:
    head = ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"]
    return head, quopri.encodestring(_paragraphs(text).encode())


def _alternative(text: str, language: str) -> tuple[list[str], bytes]:
    plain, html = _quoted_printable(text, language), _html_quoted(text, language)
    parts = ["--b\n" + "\n".join(head) + "\n\n" + body.decode("ascii") for head, body in (plain, html)]
    return ['Content-Type: multipart/alternative; boundary="b"'], "\n".join([*parts, "--b--", ""]).encode()


def _paragraphs(text: str) -> str:
    lines = "".join(f"<p>{escape(p).replace(chr(10), '<br>')}</p>\n" for p in text.split("\n\n"))
    return f"<html><head><style>p {{ color: #333 }}</style></head><body>{lines}</body></html>"


def _broken(paragraph: str) -> str:
    return escape(paragraph).replace("\n", "<br/>").replace(" the ", "&nbsp;<b>the</b> ")


def _tables(text: str) -> str:
    """As mass mailers build it: a table per paragraph, words broken by tags, spaces that are none."""
    cells = "".join(
        f"<table width=600><tr><td style='font-family:Arial'>{_broken(p)}</td></tr></table>" for p in text.split("\n\n")
    )
    return f"<!DOCTYPE html><html><body><div style='display:none'></div>{cells}<img src=cid:logo alt=''></body></html>"


FORMS: tuple[Callable[[str, str], tuple[list[str], bytes]], ...] = (
    _plain, _html_base64, _quoted_printable, _html_quoted, _base64, _alternative,
)  # fmt: skip


# --- what mail servers write ---------------------------------------------------------------------------------------


def _report(kind: str, number: int, row: list[str]) -> bytes:
    if kind == "delivery_report":
        return _receipt(row) if row[2] == "displayed" else _status(row[0], row[1], row[2], "4.4.7", "")
    status = row[2].split()[1].partition("-")[0] if row[2][4:5].isdigit() else f"{row[2][0]}.0.0"
    return _status(row[0], row[1], "failed", status, row[2]) if number % 2 == 0 else _words(row)


def _status(subject: str, told: str, action: str, status: str, said: str) -> bytes:
    """A report as RFC 3464 has it."""
    status = "2.0.0" if action in ("delivered", "relayed") else status
    blocks = f"Reporting-MTA: dns; mx.mail.example\n\nFinal-Recipient: rfc822; {FAILED}\n"
    blocks += f"Action: {action}\nStatus: {status}\n"
    blocks += f"Diagnostic-Code: smtp; {said}\n" if said else ""
    body = f"--r\nContent-Type: text/plain; charset=utf-8\n\n{told}\n\n<{FAILED}>: {said}\n\n"
    body += f"--r\nContent-Type: message/delivery-status\n\n{blocks}\n"
    body += f"--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {MINE}\nSubject: Application\n\n--r--\n"
    head = ["Return-Path: <>", "Auto-Submitted: auto-replied"]
    form = ["Content-Type: multipart/report; report-type=delivery-status; boundary=r"]
    return _message("Mail Delivery System <MAILER-DAEMON@mx.mail.example>", subject, head, (form, body.encode()))


def _words(row: list[str]) -> bytes:
    """As half of the real ones are: a text, the address, the server's words, and what came back behind it."""
    text = f"{row[1]}\n\n  {FAILED}\n    {row[2]}\n\n--- The message that came back ---\n"
    text += f"Return-Path: <mara@applicant.example>\nMessage-ID: {MINE}\nSubject: Application\n\nDear Jo, ..."
    return _message("postmaster@mx.mail.example", row[0], ["Return-Path: <>"], _plain(text, "en"))


def _receipt(row: list[str]) -> bytes:
    """A receipt as RFC 8098 has it."""
    body = f"--r\nContent-Type: text/plain; charset=utf-8\n\n{row[1]}\n\n--r\n"
    body += "Content-Type: message/disposition-notification\n\n"
    body += f"Final-Recipient: rfc822; {FAILED}\nOriginal-Message-ID: {MINE}\n"
    body += "Disposition: manual-action/MDN-sent-manually; displayed\n\n--r--\n"
    form = ["Content-Type: multipart/report; report-type=disposition-notification; boundary=r"]
    return _message(PERSON[0], row[0], [], (form, body.encode()))
