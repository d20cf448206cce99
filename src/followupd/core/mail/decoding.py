"""Turns the bytes and encoded words of mail into text a person can read, whatever charset they claim.

Total and bounded: every input gives text. Encoded words are decoded by hand, because `email.policy.default` needs
quadratic time for many of them, and because it and `decode_header` let CR and LF through (mail-facts.md, 0.8, 2.13).
"""

import binascii
import re
from encodings.aliases import aliases
from itertools import groupby

# A word's charset may carry a language behind "*" (RFC 2231, section 5).
ENCODED_WORD = re.compile(r"=\?([A-Za-z0-9_.:\-]{1,40})(?:\*[A-Za-z0-9\-]{0,20})?\?([bBqQ])\?([^?]*)\?=")
MAX_WORDS_IN = 16_384
# Controls, line separators, text-direction overrides (they show one thing and mean another), lone surrogates.
_UNPRINTABLE = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
_NOT_ON_A_LINE = re.compile(f"[{_UNPRINTABLE}\\s]+")
_NOT_IN_A_TEXT = re.compile(f"[{_UNPRINTABLE}]")
# Python's own spelling of what mail calls otherwise; the labels that mean "plain" are read as their superset.
_CALLED = {
    "us_ascii": "utf_8", "ascii": "utf_8", "unknown_8bit": "utf_8", "x_unknown": "utf_8", "default": "utf_8",
    "iso_8859_1": "cp1252", "latin1": "cp1252", "latin_1": "cp1252", "iso_8859_8_i": "iso8859_8",
    "ks_c_5601_1987": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "x_gbk": "gb18030", "x_sjis": "cp932",
    "shift_jis": "cp932", "x_mac_roman": "mac_roman", "macintosh": "mac_roman",
}  # fmt: skip
# Codecs that are no charsets, or slow on purpose-made input.
_NEVER = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "rot_13", "tactis"}
)
_CHARSETS = frozenset(
    name for name in {*aliases.values(), "utf_8_sig", "koi8_u"} - _NEVER if not name.endswith("_codec")
)


def codec_for(charset: str) -> str:
    """Python's name of a charset, or "" for one it does not know. Only real charsets: never a codec such as zlib."""
    name = re.sub(r"[^a-z0-9]+", "_", charset[:60].strip().strip("\"'").lower())
    name = _CALLED.get(name, aliases.get(name, name))
    name = _CALLED.get(name, name)
    return name if name in _CHARSETS else ""


def text_of(data: bytes, charset: str = "") -> str:
    """Bytes as text: in the charset claimed, else UTF-8, else Windows-1252. Never raises."""
    if not charset and data.isascii():
        return data.decode("ascii")
    for codec in dict.fromkeys((codec_for(charset), "utf_8")):
        if codec:
            try:
                return data.decode(codec)
            except (UnicodeError, LookupError):
                continue
    claimed = codec_for(charset)
    # A text cut in the middle of a character, or with one bad byte, is still in the charset it claims.
    if claimed not in ("", "utf_8", "cp1252"):
        return data.decode(claimed, "replace")
    return data.decode("utf_8" if _mostly_utf8(data) else "cp1252", "replace")


def _mostly_utf8(data: bytes) -> bool:
    """Whether the 8-bit characters are UTF-8 but for a few."""
    broken = data.decode("utf_8", "replace").count("\ufffd")
    high = sum(byte >= 0x80 for byte in data[:65_536])
    return broken * 4 <= high


def one_line(text: str, limit: int = 1000) -> str:
    """On one line, without control characters, spaces folded, at most `limit` characters."""
    text = text[: limit * 8]
    if not text.isprintable() or "  " in text:
        text = " ".join(text.split())  # a folded field's tabs, mostly
        text = text if text.isprintable() else _NOT_ON_A_LINE.sub(" ", text)
    return text.strip()[:limit].rstrip()


def cut(text: str, limit: int) -> str:
    """On one line and at most `limit` characters long: what is longer ends behind a whole word, with "…"."""
    if len(text) <= limit and text.isprintable() and "  " not in text:
        return text.strip()  # as most is written that is short enough: a header's evidence is cut for every mail
    line = one_line(text, limit + 2)  # of which the last may be a space
    if len(line) <= limit:
        return line
    kept = line[:limit].rpartition(" ")[0].rstrip(" ,;:–—-") or line[: limit - 1]
    return f"{kept}…"


def printable(text: str) -> str:
    """Many lines without control characters: LF and TAB stay, CR LF and CR become LF."""
    return _NOT_IN_A_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def decoded_words(text: str) -> str:
    """Encoded words (RFC 2047) made text; at most the first 16 KiB are read. May hold control characters still."""
    text = text[:MAX_WORDS_IN]
    if "=?" not in text:
        return text
    pieces: list[tuple[str, bytes | str]] = []
    end = 0
    for match in ENCODED_WORD.finditer(text):
        between = text[end : match.start()]
        if between and not (pieces and between.isspace()):  # space between two encoded words is not shown
            pieces.append(("", between))
        pieces.append((match[1].lower(), _word_bytes(match[2], match[3])))
        end = match.end()
    pieces.append(("", text[end:]))
    return "".join(_joined(charset, [piece for _, piece in run]) for charset, run in groupby(pieces, lambda p: p[0]))


def _joined(charset: str, pieces: list[bytes | str]) -> str:
    """Neighbours of one charset are decoded together: some writers cut words inside a character."""
    if not charset:
        return "".join(piece for piece in pieces if isinstance(piece, str))
    return text_of(b"".join(piece for piece in pieces if isinstance(piece, bytes)), charset)


def _word_bytes(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf_8", "surrogateescape" if payload.isascii() else "replace")
    if encoding in "bB":
        return base64_bytes(data)
    return binascii.a2b_qp(data, header=True)


def base64_bytes(data: bytes) -> bytes:
    """Base64, however broken: foreign characters are passed over, a cut end is dropped, bits are padded."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
