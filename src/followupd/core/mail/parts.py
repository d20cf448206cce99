"""Takes a message apart into its MIME parts, however deep, broken or cut off it is.

Own walk, because `email.parser` recurses: 1000 nested multiparts end in RecursionError (mail-facts.md, 0.9).
RFC 2045, 2046 (section 5.1 for boundaries), 2231 for parameters.
"""

import binascii
import re
from dataclasses import dataclass

from followupd.core.mail.decoding import base64_bytes, codec_for, decoded_words, one_line, text_of
from followupd.core.mail.reading import fields, head_and_rest

MAX_DEPTH = 10
MAX_PARTS = 200
_TYPE = re.compile(r"\s*([a-z0-9!#$&^_.+\-]{1,80})\s*/\s*([a-z0-9!#$&^_.+\-]{1,80})", re.IGNORECASE)
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)')
_WANTED = frozenset({"content-type", "content-transfer-encoding", "content-disposition", "content-id"})
_GUESSED_BOUNDARY = re.compile(rb"^--(\S{1,200})[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part that holds no others. `data`: its bytes, transfer encoding undone. `text` for text parts.

    `inside`: the types of the multiparts around it, outermost first. `filename`: "" where it has none.
    `method`: of a calendar part (RFC 6047, 2.4), "" where none is named.
    """

    content_type: str
    inside: tuple[str, ...]
    attached: bool
    filename: str
    charset: str
    data: bytes
    method: str = ""

    @property
    def text(self) -> str:
        """The bytes in the charset claimed, or what comes nearest."""
        return text_of(self.data, self.charset)


@dataclass(frozen=True, slots=True)
class Taken:
    """What the walk found. `content_types`: of every part met, multiparts too, lower case, in order."""

    parts: tuple[Part, ...]
    content_types: tuple[str, ...]
    flaws: tuple[str, ...]


def parameters(value: str) -> dict[str, str]:
    """The parameters of a header value, decoded: RFC 2231 pieces and charsets, encoded words although not allowed."""
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for match in list(_PARAMETER.finditer(value[:8192]))[:100]:
        name, star, rest = match[1].lower().partition("*")
        text = re.sub(r"\\(.)", r"\1", match[2][1:].removesuffix('"')) if match[2][:1] == '"' else match[2].strip()
        if not star:
            plain.setdefault(name, one_line(decoded_words(text)))
            continue
        number = rest.rstrip("*")
        index = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
        pieces.setdefault(name, []).append((index, rest.endswith("*") or not number, text))
    return plain | {name: _joined(found) for name, found in pieces.items()}


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """The pieces of one long parameter (RFC 2231, sections 3 and 4) put together."""
    charset, data = "", b""
    for place, (_, encoded, text) in enumerate(sorted(pieces, key=lambda piece: piece[0])):
        if encoded and place == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw = text.encode("utf_8", "replace")
        data += re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), raw) if encoded else raw
    return one_line(text_of(data, charset))


def take_apart(raw: bytes) -> Taken:
    """The parts of a message (header and body), in order: at most 200, at most 10 deep. Never raises."""
    parts: list[Part] = []
    types: list[str] = []
    flaws: dict[str, None] = {}
    waiting: list[tuple[bytes, tuple[str, ...]]] = [(raw, ())]
    while waiting:
        piece, inside = waiting.pop()
        if len(types) >= MAX_PARTS:
            flaws["more than 200 parts"] = None
            break
        head, body = head_and_rest(piece) if not inside else _part_head(piece)
        header: dict[str, str] = {}
        for name, value in fields(head, _WANTED):
            header.setdefault(name, value)
        content_type = _content_type(header.get("content-type", ""), inside)
        types.append(content_type)
        if not content_type.startswith("multipart/"):
            parts.append(_part(content_type, header, body, inside))
        elif len(inside) >= MAX_DEPTH:
            flaws["parts nested deeper than 10"] = None
        else:
            inner, flaw = _split(body, parameters(header.get("content-type", "")).get("boundary", ""))
            if flaw:
                flaws[flaw] = None
            if inner is None:
                parts.append(_part("text/plain", header, body, inside))
            else:
                waiting += [(one, (*inside, content_type)) for one in reversed(inner)]
    return Taken(tuple(parts), tuple(types), tuple(flaws))


def _part_head(piece: bytes) -> tuple[bytes, bytes]:
    """As head_and_rest, but a part may begin with the empty line: then it has no header."""
    if re.match(rb"[ \t]*\r?\n", piece):
        return b"", piece.partition(b"\n")[2]
    return head_and_rest(piece)


def _content_type(value: str, inside: tuple[str, ...]) -> str:
    match = _TYPE.match(value)
    if match:
        return f"{match[1]}/{match[2]}".lower()
    return "message/rfc822" if inside and inside[-1] == "multipart/digest" else "text/plain"


def _split(body: bytes, boundary: str) -> tuple[list[bytes] | None, str]:
    """The pieces between the boundary lines (RFC 2046, 5.1.1); None where there is no boundary at all."""
    flaw = ""
    mark = boundary.encode("utf_8", "replace")
    line = re.compile(rb"^--" + re.escape(mark) + rb"(--)?[ \t]*\r?$", re.MULTILINE)
    marks = list(line.finditer(body)) if mark else []
    if not marks:
        guessed = _GUESSED_BOUNDARY.search(body)
        if not guessed:
            return None, "a multipart without its boundary"
        flaw, mark = "a multipart with another boundary than it names", guessed[1]
        marks = list(re.finditer(rb"^--" + re.escape(mark) + rb"(--)?[ \t]*\r?$", body, re.MULTILINE))
    pieces: list[bytes] = []
    for this, after in zip(marks, [*marks[1:], None], strict=True):
        if this[1] and after is None:
            break
        if this[1]:
            continue
        end = after.start() if after else len(body)
        pieces.append(body[this.end() + 1 : end].removesuffix(b"\n").removesuffix(b"\r"))
        if len(pieces) >= MAX_PARTS:
            break
    return pieces, flaw


def _part(content_type: str, header: dict[str, str], body: bytes, inside: tuple[str, ...]) -> Part:
    disposition = header.get("content-disposition", "")
    named = parameters(header.get("content-type", ""))
    filename = parameters(";" + disposition).get("filename", "") or named.get("name", "")
    attached = disposition.strip().lower().startswith("attachment") or (
        bool(filename) and not content_type.startswith(("text/", "message/", "multipart/"))
    )
    charset = named.get("charset", "")
    return Part(
        content_type, inside, attached, filename[:255], charset if codec_for(charset) else "",
        _undone(body, header.get("content-transfer-encoding", "")), named.get("method", "")[:20],
    )  # fmt: skip


def _undone(body: bytes, encoding: str) -> bytes:
    """The transfer encoding undone (RFC 2045, section 6), leniently; what is not known stays as it is."""
    name = encoding.strip().strip("\"'").lower()
    if name == "base64":
        return base64_bytes(body)
    if name in ("quoted-printable", "quotedprintable"):
        return binascii.a2b_qp(body)
    return body
