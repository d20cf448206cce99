"""Says that mail came back, for whom and whether for good; delay notices, receipts and complaints are told apart.

First by protocol (RFC 3464, 3462, 3798, 5965). Half of the real ones have no such part; `bounce_text` reads those.
"""

import re

from followupd.core.judges.bounce_notice import notice
from followupd.core.judges.bounce_text import (
    SAME_AGAIN,
    by_somebody,
    failed_in_text,
    is_delay,
    plain_bounce,
    system_writer,
    told_text,
    went_through,
)
from followupd.core.judges.delivery import (
    COMPLAINT,
    STATUS,
    Code,
    code_in,
    delayed,
    is_vague,
    matter,
    not_reached,
    went_well,
)
from followupd.core.judges.fields import field_says
from followupd.core.judges.list_refusal import refusal
from followupd.core.judges.reasons import proven, quoting, sign
from followupd.core.judges.server_words import by_words, own_sentence
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.words import either
from followupd.core.mail.body import Body
from followupd.core.mail.decoding import cut
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.sentences import around
from followupd.core.pursuits.relation import Relation

_SOFT = re.compile(either("bounces", "soft"), re.IGNORECASE)
_GONE = re.compile(either("bounces", "gone"), re.IGNORECASE)
_NO_HOST = re.compile(r"host|domain|dns|\bmx\b|name serv", re.IGNORECASE)
_NO_USER = re.compile(r"user|recipient|mailbox|account", re.IGNORECASE)
_REPLY_CODE = re.compile(r"(?<![\d.])([45])\d\d(?=[ -])")
_REPORT_TYPE = re.compile(r"report-type\s*=\s*\"?([a-z\-]{1,40})")
_SERVERS_KIND = re.compile(r"^\s*[\w.-]{1,40}\s*;\s*")
_ADDRESS = re.compile(r"[^\s<>;,\"()\[\]:]{1,200}@[^\s<>;,\"()\[\]:]{1,200}")
_ADDRESSED = re.compile(rf"<?{_ADDRESS.pattern}>?|<>")
# Exchange Online's words for a mailbox that is not there; its code (5.4.1) says something else.
_DENIED = re.compile(r"recipient address rejected:? access denied", re.IGNORECASE)
_RECEIPTS = ("message/disposition-notification", "message/feedback-report")
_RECEIPT = "a receipt that a mail program wrote: it tells what became of your mail there"
# What a receipt says, by its word (RFC 8098, 3.2.6.2), behind who it is from.
_BECAME = {"displayed": "has opened your mail", "deleted": "has deleted your mail, whether it was read or not"}
_SAYS = "the mail server says "
_UNREAD = "without it nobody can tell whether your mail is late, came back or arrived"
MAX_LOOKED_AT = 6_000


def judge(envelope: Envelope, body: Body | None, _relation: Relation) -> Verdict | None:
    """`bounce_hard`, `bounce_soft` or `delivery_report`; None where nothing came back.

    A report whose text was not fetched is `unsure`: a delay and a failure look alike from outside.
    """
    kind_of_report = _report_type(envelope)
    if kind_of_report in ("feedback-report", "disposition-notification") or (body and _is_receipt(body)):
        complaint = "message/feedback-report" in (body.content_types if body else ()) or "feedback" in kind_of_report
        told = COMPLAINT if complaint else _receipt_says(envelope, body)
        said = proven(told, f"report-type={kind_of_report or 'receipt'}")
        return Verdict("delivery_report", "strong", (said,))
    if body is None:
        return _unread(envelope) if kind_of_report == "delivery-status" else None
    reported = _by_report(envelope, body) or notice(body)
    if reported:
        return reported
    signs = plain_bounce(envelope, body, kind_of_report == "delivery-status")
    return _by_text(envelope, body, signs) if signs else refusal(envelope, body)


def _unread(envelope: Envelope) -> Verdict:
    return Verdict("unsure", "weak", (field_says("content-type", envelope.header("content-type")), _UNREAD))


def _report_type(envelope: Envelope) -> str:
    """The report-type of a multipart/report (RFC 3462), lower case, or ""."""
    value = envelope.header("content-type").lower().lstrip()
    match = _REPORT_TYPE.search(value) if value.startswith("multipart/report") else None
    return match[1] if match else ""


def _receipt_says(envelope: Envelope, body: Body | None) -> str:
    """What became of the user's mail, and with whom, as far as the receipt says so."""
    became = _BECAME.get(body.disposition, "") if body else ""
    if not became or envelope.sender is None:
        return _RECEIPT
    return f"{cut(str(envelope.sender), 80)} {became}, as a mail program there tells"


def _is_receipt(body: Body) -> bool:
    """Whether a receipt or a complaint is the report, rather than something forwarded in another mail."""
    return any(kind in body.content_types for kind in _RECEIPTS) and "multipart/report" in body.content_types[:2]


def _by_report(envelope: Envelope, body: Body) -> Verdict | None:
    """By the status blocks (RFC 3464, 2.3): what failed counts, whatever else was delayed or went well."""
    blocks = [dict(reversed(block)) for block in body.delivery_status]
    told = [block for block in blocks if {"action", "status", "final-recipient", "original-recipient"} & block.keys()]
    # A person may pass on the report they got; then they wrote the mail around it.
    by_system = bool(system_writer(envelope)) or not envelope.sender
    depth = 1 if by_somebody(envelope, body) else 3
    if not told or not (by_system or "multipart/report" in body.content_types[:depth]):
        return None
    failed = [block for block in told if _failed(block)]
    if not failed:
        return Verdict("delivery_report", "strong", tuple(dict.fromkeys(map(_on_its_way, told[:3]))))
    text = told_text(body)
    hard = [block for block in failed if severity(_status(block), _diagnostic(block), text) == "bounce_hard"]
    recipients = tuple(dict.fromkeys(r for block in failed if (r := _recipient(block))))
    return Verdict(
        "bounce_hard" if hard else "bounce_soft",
        "strong",
        tuple(dict.fromkeys(_evidence(block, block in hard) for block in (hard or failed)[:3])),
        recipients=recipients or failed_in_text(envelope, text),
    )


def _failed(block: dict[str, str]) -> bool:
    action = block.get("action", "").strip().lower()
    if action.startswith(("delay", "deliver", "relay", "expand", "success")):
        return False
    return action.startswith("fail") or block.get("status", "").strip()[:1] in ("4", "5")


def _status(block: dict[str, str]) -> str:
    found = STATUS.search(block.get("status", ""))
    return found[0] if found else ""


def _diagnostic(block: dict[str, str]) -> str:
    return block.get("diagnostic-code", "") or block.get("status", "").partition("(")[2]


def _recipient(block: dict[str, str]) -> str:
    """The address we wrote to, else the one it was forwarded to (RFC 3464, 2.3.1 and 2.3.2)."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        found = _ADDRESS.search(block.get(name, "").rpartition(";")[2] or block.get(name, ""))
        if found:
            return found[0]
    return ""


def _evidence(block: dict[str, str], is_for_good: bool) -> str:
    """In words; behind them the code and the server's own."""
    said = _diagnostic(block)
    told, quotes = _told(_recipients(block), is_for_good, _code(block), said, own_sentence(said))
    return (
        quoting(told, quotes, f" [{', '.join(_action_and_status(block))}]")
        if quotes
        else proven(told, _as_written(block))
    )


def _on_its_way(block: dict[str, str]) -> str:
    """Of what did not fail, how far it came."""
    action = re.split(r"[\s;(]", block.get("action", "").strip().lower(), maxsplit=1)[0]
    late = action.startswith("delay") or (not action and block.get("status", "").strip()[:1] == "4")
    to = _recipients(block)
    if late and matter(_code(block)):  # in words already
        return proven(delayed(to, _code(block)), ", ".join(_action_and_status(block)))
    return proven(delayed(to, _code(block)) if late else went_well(to, action), _as_written(block))


def _recipients(block: dict[str, str]) -> tuple[str, ...]:
    return (one,) if (one := _recipient(block)) else ()


def _servers_words(block: dict[str, str]) -> str:
    """Without the kind of server, which the field begins with, and the address, which is told."""
    said = _ADDRESSED.sub("the address", _SERVERS_KIND.sub("", _diagnostic(block).rpartition("smtp;")[2]))
    return " ".join(said.split())


def _as_written(block: dict[str, str]) -> str:
    return ", ".join(filter(None, (*_action_and_status(block), _servers_words(block))))


def _action_and_status(block: dict[str, str]) -> tuple[str, ...]:
    named = (("Action", block.get("action", "")), ("Status", block.get("status", "").partition("(")[0].strip()))
    return tuple(f"{name}: {value}" for name, value in named if value)


def _code(block: dict[str, str]) -> Code | None:
    """The code that says most: the status', unless that is a mere x.0.0 and the server's words hold another."""
    status, said = block.get("status", ""), block.get("diagnostic-code", "")
    return _best_code(said) if _DENIED.search(said) else code_in(status) or code_in(said)


def _best_code(text: str) -> Code | None:
    if _DENIED.search(text[:MAX_LOOKED_AT]):
        return (5, 1, 1)
    return code_in(text[:MAX_LOOKED_AT])


def severity(status: str, diagnostic: str, text: str) -> Kind:
    """Whether trying again may help: by enhanced status code (RFC 3463), the server's words, else the note's text."""
    if _DENIED.search(f"{diagnostic} {text}"):
        return "bounce_hard"
    codes = [tuple(map(int, found.groups())) for found in STATUS.finditer(f"{status} {diagnostic}"[:2000])]
    specific = [code for code in codes if code[1:] != (0, 0)]
    words = diagnostic if _SOFT.search(diagnostic) or _GONE.search(diagnostic) else text
    soft, gone = bool(_SOFT.search(words)), bool(_GONE.search(words))
    for _, subject, detail in specific:
        if (subject, detail) in SAME_AGAIN:
            return SAME_AGAIN[(subject, detail)] if not (soft and not gone) else "bounce_soft"
    passing = any(code[0] == 4 for code in codes)
    if gone and passing and _NO_HOST.search(words) and not _NO_USER.search(words):
        return "bounce_soft"  # a name service that finds no host today: its own code says it may find one later
    if soft != gone:
        return "bounce_soft" if soft else "bounce_hard"
    digits = [code[0] for code in specific or codes] or [int(d) for d in _REPLY_CODE.findall(diagnostic or text)]
    return "bounce_soft" if digits and digits[0] == 4 else "bounce_hard"


def _by_text(envelope: Envelope, body: Body, signs: tuple[str, ...]) -> Verdict:
    """By the words of a note without status blocks."""
    text = told_text(body)
    recipients = failed_in_text(envelope, text)
    code = _best_code(text)
    if is_delay(envelope, text):
        what = went_well(recipients, "") if went_through(envelope) else delayed(recipients, code)
        return Verdict("delivery_report", "strong", (sign(what), *signs))
    kind = severity("", "", text)
    about = _GONE if kind == "bounce_hard" else _SOFT
    why = about.search(text)
    words = own_sentence(around(text, why.start(), why.end()), about) if why else ""
    told, quotes = _told(recipients, kind == "bounce_hard", code, text, words if about.search(words) else "")
    said = quoting(told, quotes) if quotes else sign(told)
    return Verdict(kind, "strong", (said, *signs), recipients=recipients)


def _told(
    recipients: tuple[str, ...], is_for_good: bool, code: Code | None, text: str, sentence: str
) -> tuple[str, str]:
    """What became of it and why, and the server's own sentence that is to be quoted behind it, "" for none.

    The code tells why, unless it says little and the server's words are known; its sentence, where both say little.
    """
    listed = by_words(text) if is_vague(code) else ""
    told = not_reached(recipients, is_for_good, None if listed else code, listed)
    if listed or not sentence or not is_vague(code):
        return told, ""
    return (f"{told}; {_SAYS}" if matter(code) else not_reached(recipients, is_for_good, None, _SAYS)), sentence
