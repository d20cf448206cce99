"""Reads what a server answers to FETCH and STATUS, whatever its form: no recursion, nothing trusted, nothing assumed.

imaplib hands over a list of records: a line, or a line ending in `{n}` together with its literal. One answer may run
over several records and an unasked-for one may stand between; imapclient's own reader keys answers without a UID by
their sequence number, so that they are taken for another message's, and costs five times as much.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

Record = bytes | tuple[bytes, bytes] | None
_Token = tuple[str, bytes]  # "(", ")", "string" or "atom", and its bytes
_Value = bytes | tuple[bytes, ...] | None

_TOKEN = re.compile(
    rb"\s*(?:(?P<paren>[()])"
    rb"|\"(?P<string>(?:[^\"\\]|\\.)*)\""
    rb"|(?P<atom>BODY\[[^\]]*\](?:<\d+>)?|[^\s()\"]+))",
    re.IGNORECASE | re.DOTALL,
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_DATE = re.compile(rb"\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec")
_DIGITS = 19  # more of them no number of IMAP's has (RFC 9051: 63 bits)
# The hour of a message whose server names none: so old that nothing is done because of it.
UNKNOWN_HOUR = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message's answer (RFC 3501, 7.4.2). `content`: what BODY[...] held, None for NIL or when it did not come."""

    uid: int
    flags: frozenset[str] | None
    internaldate: datetime | None
    content: bytes | None


def read_fetched(records: Iterable[Record]) -> dict[int, Fetched]:
    """By UID. Answers without a UID belong to nobody we could name and are left out. Raises ValueError on nonsense."""
    found: dict[int, Fetched] = {}
    stream = _tokens(records)
    for kind, value in stream:
        if kind != "atom" or not value.isdigit():
            raise ValueError("an answer to FETCH begins without a number")
        one = _fetched(_pairs(stream))
        if one.uid:
            found[one.uid] = merged(found.get(one.uid), one)
    return found


def read_statuses(records: Iterable[Record]) -> dict[bytes, dict[str, int]]:
    """STATUS answers (RFC 3501, 7.2.4) by folder name as on the wire. Raises ValueError on nonsense."""
    found = {}
    stream = _tokens(records)
    for kind, name in stream:
        if kind not in ("atom", "string"):
            raise ValueError("an answer to STATUS begins without a name")
        values = _pairs(stream)
        found[name] = {
            key.decode("ascii", "replace"): int(value)
            for key, value in values.items()
            if isinstance(value, bytes) and value.isdigit() and len(value) < _DIGITS
        }
    return found


def read_found(lines: Iterable[Record]) -> tuple[int, ...]:
    """The numbers of SEARCH answers, rising; some servers split one answer into several lines."""
    numbers = (word for line in lines if isinstance(line, bytes) for word in line.partition(b"(")[0].split())
    return tuple(sorted({int(number) for number in numbers if number.isdigit() and len(number) < _DIGITS}))


def read_hour(value: bytes) -> datetime | None:
    """An INTERNALDATE, aware; None if it is none."""
    found = _DATE.match(value)
    if not found or found[2].lower() not in _MONTHS:
        return None
    day, _, year, hour, minute, second, sign, zone_hours, zone_minutes = found.groups()
    try:
        zone = _zone(int(zone_hours) * 60 + int(zone_minutes), sign == b"-")
        month = _MONTHS.index(found[2].lower()) + 1
        return datetime(int(year), month, int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _zone(minutes: int, west: bool) -> timezone:
    """So many minutes ahead of UTC, or behind. ValueError for more than a day."""
    return timezone(timedelta(minutes=-minutes if west else minutes))


@lru_cache(maxsize=256)  # most messages of a folder carry the same
def read_flags(value: bytes) -> frozenset[str]:
    """What stands between the parentheses of FLAGS."""
    return frozenset(flag.decode("ascii", "replace") for flag in value.split())


def _tokens(records: Iterable[Record]) -> Iterator[_Token]:
    for record in records:
        text, literal = record if isinstance(record, tuple) else (record or b"", None)
        if literal is not None:
            text = text[: text.rindex(b"{")]
        yield from _tokens_of_line(text)
        if literal is not None:
            yield "string", literal


def _tokens_of_line(text: bytes) -> Iterator[_Token]:
    position = 0
    while found := _TOKEN.match(text, position):
        position = found.end()
        kind = found.lastgroup or ""
        value = found[kind]
        if kind == "paren":
            yield value.decode(), value
        else:
            yield kind, _ESCAPED.sub(rb"\1", value) if kind == "string" else value
    if text[position:].strip():
        raise ValueError("an answer ends within a quoted string")


def _next(stream: Iterator[_Token]) -> _Token:
    token = next(stream, None)
    if token is None:
        raise ValueError("an answer ends midway")
    return token


def _pairs(stream: Iterator[_Token]) -> dict[bytes, _Value]:
    """A list in parentheses of names and values; names in upper case."""
    if _next(stream)[0] != "(":
        raise ValueError("an answer holds no list")
    found: dict[bytes, _Value] = {}
    while (token := _next(stream))[0] != ")":
        found[token[1].upper()] = _value(stream)
    return found


def _value(stream: Iterator[_Token]) -> _Value:
    kind, value = _next(stream)
    if kind == ")":
        raise ValueError("a name has no value")
    if kind != "(":
        return None if kind == "atom" and value.upper() == b"NIL" else value
    depth, members = 1, []
    while depth:
        kind, value = _next(stream)
        depth += (kind == "(") - (kind == ")")
        if kind not in "()":
            members.append(value)
    return tuple(members)


def _fetched(pairs: dict[bytes, _Value]) -> Fetched:
    uid, flags, hour = pairs.get(b"UID"), pairs.get(b"FLAGS"), pairs.get(b"INTERNALDATE")
    content = next((value for name, value in pairs.items() if name.startswith(b"BODY[")), None)
    return Fetched(
        uid=int(uid) if isinstance(uid, bytes) and uid.isdigit() and len(uid) < _DIGITS else 0,
        flags=frozenset(f.decode("ascii", "replace") for f in flags) if isinstance(flags, tuple) else None,
        internaldate=read_hour(hour) if isinstance(hour, bytes) else None,
        content=content if isinstance(content, bytes) else None,
    )


def merged(before: Fetched | None, now: Fetched) -> Fetched:
    """One message may be answered in several pieces; flags told later are the newer ones."""
    if before is None:
        return now
    return Fetched(
        uid=now.uid,
        flags=before.flags if now.flags is None else now.flags,
        internaldate=now.internaldate or before.internaldate,
        content=before.content if now.content is None else now.content,
    )
