"""Names, subjects and file names as a header can carry them: on one line, in ASCII, whatever they hold."""

import base64
import re
import unicodedata

from followupd.core.mail.envelope import Address
from followupd.core.mail.hidden import FLAG, is_hidden

VALUE_LIMIT = 900  # characters of one value
_NAME_LIMIT = 255  # characters of a file name: no file system has longer ones
_LINE = 76  # RFC 2047, 2: no line with an encoded word is longer
_CHUNK = 39  # bytes of text in one encoded word, so that it fits behind the header's name
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+", re.ASCII)  # RFC 5322, 3.2.3
_LOCAL = r"(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,128}|\"(?:[ !#-\[\]-~]|\\[ -~]){0,128}\")"
_ADDRESS = re.compile(_LOCAL + r"@[A-Za-z0-9.-]{1,253}", re.ASCII)
_JOINERS = "\u200c\u200d"  # the only invisible signs that names and emoji need
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 2231 via RFC 5987


def clean(value: str) -> str:
    """A value on one line: no control characters, direction marks or lone surrogates, single spaces, bounded."""
    pieces = re.split(f"({FLAG})", value[:VALUE_LIMIT])
    return " ".join("".join(p if n % 2 else "".join(map(_seen, p)) for n, p in enumerate(pieces)).split())


def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    if character in _JOINERS:
        return character
    return "" if category in ("Cf", "Cs") or is_hidden(character) else character


def words_text(name: str, value: str) -> str:
    """An unstructured header (RFC 5322, 3.6.5): folded at spaces, or as encoded words (RFC 2047)."""
    text = clean(value)
    words = text.split(" ")
    if not text.isascii() or "=?" in text or any(len(w) > _LINE - len(name) - 2 for w in words):
        return f"{name}: " + "\r\n ".join(_encoded_words(text))
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > _LINE and not lines[-1].endswith(":"):
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines)


def address_text(address: Address) -> str:
    """ "Name <address>" as an address list holds it (RFC 5322, 3.4); "" where the address is none."""
    written = _ascii_address(address.address)
    name = clean(address.name)
    if not written or not name:
        return written
    if not name.isascii() or "=?" in name or len(name) > _CHUNK:
        return "\r\n ".join((*_encoded_words(name), f"<{written}>"))
    if _ATOMS.fullmatch(name):
        return f"{name} <{written}>"
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" <{written}>'


def carried_name(name: str) -> str:
    """A file's name as every reader takes it: quotes or <> around a name would be theirs, a slash part of a path."""
    plain = clean(name.replace("/", "_").replace("\\", "_").replace('"', "'"))
    if plain.startswith("<") and plain.endswith(">"):
        plain = f"({plain[1:-1]})" if len(plain) > 1 else plain
    return _shortened(plain) or "attachment"


def filename_parameters(name: str) -> tuple[str, ...]:
    """The parameters that name a file (RFC 2183, 2.3): one, or pieces (RFC 2231) where it is long or not ASCII."""
    safe = carried_name(name)
    if safe.isascii() and len(safe) <= 60:
        return (f'filename="{safe}"',)
    units = [chr(b) if b in _UNRESERVED else f"%{b:02X}" for b in safe.encode("utf-8")]
    pieces = ["".join(units[at : at + 18]) for at in range(0, len(units), 18)]
    pieces[0] = f"utf-8''{pieces[0]}"
    return tuple(f"filename*{number}*={piece}" for number, piece in enumerate(pieces))


def _shortened(name: str) -> str:
    """At most `_NAME_LIMIT` characters, the ending kept, because it says what the file is."""
    if len(name) <= _NAME_LIMIT:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: _NAME_LIMIT - 12]}.{ending}" if dot and len(ending) <= 10 else name[:_NAME_LIMIT]


def _encoded_words(text: str) -> tuple[str, ...]:
    """RFC 2047, 2: each at most 75 characters, cut between characters."""
    chunks = [b""]
    for character in text:
        encoded = character.encode("utf-8")
        if len(chunks[-1]) + len(encoded) > _CHUNK:
            chunks.append(b"")
        chunks[-1] += encoded
    return tuple(f"=?utf-8?b?{base64.b64encode(c).decode('ascii')}?=" for c in chunks)


def _ascii_address(address: str) -> str:
    """The address with its domain in ASCII (RFC 3490); "" where it cannot be written without SMTPUTF8."""
    local, _, domain = address.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    written = f"{local}@{domain}"
    return written if _ADDRESS.fullmatch(written) else ""
