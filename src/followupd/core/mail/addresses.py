"""Reads the addresses of From, To and their like, and says when two spellings are one mailbox.

RFC 5322, section 3.4, read leniently and in one go over the text: groups, comments, quoted and encoded names.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from followupd.core.mail.decoding import decoded_words, one_line
from followupd.core.mail.envelope import Address

MAX_TEXT = 65_536
MAX_ADDRESSES = 200
_LONGEST_NAME = 200
_LONGEST_MAILBOX = 254  # RFC 5321, as errata 1690 reckons it
_TURNED = re.compile("[\u202d\u202e]")  # shown in another order than it is written
_SHORT = 400  # characters of a field with one address, or a few
_GMAIL = frozenset({"gmail.com", "googlemail.com"})
_PIECE = re.compile(
    r"""=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=   # an encoded word, whole: some hold a bare comma
    | "(?:[^"\\]|\\.)*"?
    | <[^<>]*>?
    | [(),;:]
    | [^"<>(),;:=]+
    | .""",
    re.VERBOSE | re.DOTALL,
)
# One address as nearly all are written: with a plain name or none.
_PLAIN = re.compile(
    r"""[ ]*(?:"([A-Za-z0-9 .,'&/+-]{1,200})"|([A-Za-z0-9][A-Za-z0-9 .&/+-]{0,199}?))?[ ]*
    <([A-Za-z0-9!#$%&*+/?^_{|}~.-]{1,64})@([A-Za-z0-9.-]{1,250})>[ ]*""",
    re.VERBOSE,
)
# One part of a domain between its dots.
LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_ATOM = r"[^\s@<>,;:\"()\[\]\\/.]+"
_MAILBOX = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{LABEL}\.)+(?!\d+$){LABEL}")
_BARE = re.compile(r"[^\s@<>\"]{1,200}@[^\s@<>\"]{1,255}")


@dataclass(slots=True)
class _Reader:
    """What has been met of the address being read; `found` those that are complete."""

    found: list[Address] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    comment: list[str] = field(default_factory=list)
    angle: str = ""
    depth: int = 0

    def take(self, piece: str) -> None:
        if piece == "(":
            self.depth += 1
        elif piece == ")":
            self.depth = max(0, self.depth - 1)
        elif self.depth:
            self.comment.append(piece)
        elif piece in ",;":
            self.flush()
        elif piece == ":":
            self.words.clear()  # a group's name, or "mailto:"
        elif piece[0] == "<" and len(piece) > 1:
            self.angle = self.angle or piece.strip("<>")
        else:
            self.words.append(_unquoted(piece) if piece[0] == '"' else piece)

    def flush(self) -> None:
        """Ends one address; what holds none is passed over."""
        address = _address("".join(self.words), "".join(self.comment), self.angle)
        if address:
            self.found.append(address)
        self.words, self.comment, self.angle = [], [], ""


def addresses(text: str) -> tuple[Address, ...]:
    """Every address of a field, in order: at most 200, of the first 64 KiB."""
    return _short(text) if len(text) < _SHORT else _read(text)


@lru_cache(maxsize=512)  # the same few people write, and write to each other
def _short(text: str) -> tuple[Address, ...]:
    return _read(text)


def _read(text: str) -> tuple[Address, ...]:
    plain = _PLAIN.fullmatch(text) if len(text) < _SHORT else None
    if plain:
        name = plain[1] if plain[1] is not None else plain[2] or ""
        return (_named(" ".join(name.split()), plain[3], plain[4]),)
    if not text or text.isspace():
        return ()
    reader = _Reader()
    for match in _PIECE.finditer(text[:MAX_TEXT]):
        reader.take(match[0])
        if len(reader.found) >= MAX_ADDRESSES:
            return tuple(reader.found)
    reader.flush()
    return tuple(reader.found[:MAX_ADDRESSES])


def _named(name: str, local: str, domain: str) -> Address:
    address = f"{local}@{domain.lower()}"
    return Address("" if name.lower() == f"{local}@{domain}".lower() else name, address)


def _unquoted(piece: str) -> str:
    return re.sub(r"\\(.)", r"\1", piece.strip('"'), flags=re.DOTALL)


def _address(words: str, comment: str, angle: str) -> Address | None:
    """One mailbox of its phrase, comment and angle part; None where no address stands."""
    route = angle.rpartition(":")[2] if angle.startswith("@") else angle  # obsolete source route (RFC 5322, 4.4)
    route = route[7:] if route.lower().startswith("mailto:") else route
    spec = "".join(one_line(decoded_words(route) if "=?" in route else route, 320).split())
    name = words
    if "@" not in spec:
        name = words = one_line(words, 2000)
        bare = _BARE.search(words)
        if not bare:
            return None
        spec, name = bare[0], words.replace(bare[0], " ", 1) if angle else ""
    local, _, domain = spec.rpartition("@")
    if not local or not domain:
        return None
    shown = _shown(decoded_words(name).strip().strip("'\"")) or _shown(decoded_words(comment))
    return Address("" if shown.lower() == spec.lower() else shown, f"{local}@{domain.lower()}")


def _shown(text: str) -> str:
    """A name as it will be written again; "" for what is none: one cut short, or turned round, is not theirs."""
    name = one_line(text, _LONGEST_NAME + 1)
    return "" if len(name) > _LONGEST_NAME or _TURNED.search(text) else name


@lru_cache(maxsize=65_536)  # asked of the same few thousand addresses at every turn
def address_key(address: str) -> str:
    """What two spellings of one mailbox share: lower case, IDNA, no +tag; dots only count outside Gmail."""
    local, at, domain = one_line(address, 400).strip("<> ").lower().rpartition("@")
    if not at:
        return domain
    domain = _ascii_domain(domain.rstrip("."))
    local = local.partition("+")[0] or local
    if domain in _GMAIL:
        return f"{local.replace('.', '') or local}@gmail.com"
    return f"{local}@{domain}"


def is_mailbox(text: str) -> bool:
    """Whether a person would give it as their address: no dot too many, and a domain that there can be."""
    return len(text) <= _LONGEST_MAILBOX and _MAILBOX.fullmatch(text) is not None


def means(one: str, address: Address) -> bool:
    """Whether an address as a config names it, or "@" and a domain with all below it, is that mailbox."""
    if one.startswith("@"):
        return f".{address.domain}".endswith(f".{one[1:].lower()}")
    return address_key(one) == address_key(address.address)


def _ascii_domain(domain: str) -> str:
    """The domain in IDNA's ASCII form, or as it is where it has none."""
    if domain.isascii() or len(domain) > 253 or any(len(label) > 63 for label in domain.split(".")):
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def sender_key(sender: Address | None) -> str:
    """The key by which the writer of a message is compared, or ""."""
    return address_key(sender.address) if sender else ""
