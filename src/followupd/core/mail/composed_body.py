"""What a draft says as MIME parts: the text first, its HTML beside it, the mail it answers under both, files around."""

import base64
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from followupd.core.mail.header_text import clean, filename_parameters
from followupd.core.mail.plain_text import flowed, needs_encoding, quoted_lines, quoted_printable

_CONTENT_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}", re.ASCII)
_BOUNDARY = re.compile(r"[a-z2-7]{26}")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the draft. `content_type` such as "application/pdf"; an odd one is sent as octet-stream."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Quote:
    """The mail that is answered, as it stands under the letter. `introduction`: who wrote it and when, one line."""

    introduction: str
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """All that stands under the headers. `markup`: the letter as HTML paragraphs, "" where there is text alone."""

    text: str
    markup: str
    quote: Quote | None
    attachments: tuple[Attachment, ...]


def body_lines(content: Content, boundary: str) -> list[str]:
    """The lines from the Content-Type of the message on. `boundary`: letters and digits that stand nowhere in it."""
    safe = boundary if _BOUNDARY.fullmatch(boundary) else "part"
    letter = _text_part(content)
    if content.markup:
        # RFC 2046, 5.1.4: the plainest first, the one to be shown last.
        letter = _multipart("alternative", f"=_a{safe}", [letter, _html_part(content)])
    if not content.attachments:
        return letter
    return _multipart("mixed", f"=_{safe}", [letter, *map(_attachment_part, content.attachments)])


def _multipart(kind: str, boundary: str, parts: list[list[str]]) -> list[str]:
    lines = [f'Content-Type: multipart/{kind}; boundary="{boundary}"', ""]
    for part in parts:
        lines += [f"--{boundary}", *part, ""]
    return [*lines, f"--{boundary}--"]


def _text_part(content: Content) -> list[str]:
    lines = flowed(content.text)
    if content.quote:
        lines += ["", *flowed(clean(content.quote.introduction)), *quoted_lines(content.quote.text)]
    encoded = needs_encoding(lines)
    return [
        "Content-Type: text/plain; charset=utf-8; format=flowed",
        f"Content-Transfer-Encoding: {'quoted-printable' if encoded else '7bit'}",
        "",
        *(quoted_printable(lines) if encoded else lines),
    ]


def _html_part(content: Content) -> list[str]:
    page = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{content.markup.strip()}\n'
    if content.quote:
        page += "\n".join(_quoted_markup(content.quote))
    return [
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        *quoted_printable(f"{page}</body></html>".split("\n")),
    ]


def _quoted_markup(quote: Quote) -> Iterator[str]:
    yield f"<p>{html.escape(clean(quote.introduction))}</p>"
    yield '<blockquote type="cite">'
    yield "<br>\n".join(html.escape(line) for line in flowed(quote.text))
    yield "</blockquote>\n"


def _attachment_part(attachment: Attachment) -> list[str]:
    kind = attachment.content_type.strip().lower()
    if not _CONTENT_TYPE.fullmatch(kind) or kind.startswith(("multipart/", "message/")):
        kind = "application/octet-stream"  # RFC 2046, 5.2: a message/* part may not be base64
    encoded = base64.b64encode(attachment.data).decode("ascii")
    return [
        f"Content-Type: {kind}",
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment" + "".join(f";\r\n {p}" for p in filename_parameters(attachment.name)),
        "",
        *(encoded[at : at + 76] for at in range(0, len(encoded), 76)),
    ]
