"""`Relevance` asked of a hundred thousand header blocks: what is plainly a stranger's is told at a glance.

A glance costs a tenth of reading the block, and is enough for most mail: what is known of a sender is remembered, and
the subject is looked through for a few words. Whatever a glance finds, or cannot tell, is put to
`Relevance.concerns`, so that both always answer alike.
"""

import re
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet

from followupd.core.pursuits.relevance import WORK_STEMS, WORK_WHOLE, Relevance, may_report

_LONG = 8_000  # bytes of a block that is read at once
_REMEMBERED = 4_096  # lines, about 1 MB; few mailboxes hear from more people
_LONG_SUBJECT = 900  # bytes; behind 1,000 characters a subject is cut, and its end another
# What a line is found to be.
_NOTHING, _A_SENDER, _A_SUBJECT, _WORTH_READING = range(4)
# ASCII letters in lower case, digits and "_" stay; whatever else there is parts words, as for `\b`.
_FIRMS = b"".join(bytes((b,)).lower() if bytes((b,)).isalnum() else b" " for b in range(256))
_WORDS = b"".join(bytes((b,)).lower() if bytes((b,)).isalnum() or b == ord("_") else b" " for b in range(256))


def _any_of(words: Iterable[bytes]) -> "re.Pattern[bytes]":
    """Finds one of these behind a space; by their first letters, since most words of a subject differ in the first."""
    by_first: dict[bytes, list[bytes]] = {}
    for word in words:
        by_first.setdefault(word[:1], []).append(word[1:])
    return re.compile(b" (?:%b)" % b"|".join(b"%b(?:%b)" % (one, b"|".join(more)) for one, more in by_first.items()))


# Only of subjects in ASCII: others are read.
_WORK = _any_of(
    [
        *(stem.encode() for stem in WORK_STEMS),
        *(word.encode().translate(_WORDS) + b" " for word in WORK_WHOLE if word.isascii()),
    ]
)


class Sieve:
    """Says of header blocks what `relevance` says of them, and remembers senders: one for a scan."""

    def __init__(self, relevance: Relevance) -> None:
        self._relevance = relevance
        self._ends = frozenset(_end(subject.encode()) for subject in relevance.subjects if subject.isascii())
        self._firms = _firms(relevance.firms)
        self._told: dict[bytes, int] = {}
        self._looks: dict[bytes, Callable[[bytes], int]] = {
            b"From": self._sender,
            b"Sender": self._other_writer,
            b"Reply-To": self._other_writer,
            b"In-Reply-To": self._parents,
            b"References": self._parents,
            b"Subject": self._subject,
            b"Message-Id": lambda value: _WORTH_READING if relevance.was_answered(value) else _NOTHING,
            b"Return-Path": lambda value: _WORTH_READING if value.strip() == b"<>" else _NOTHING,
            b"Content-Type": self._kind,
            **dict.fromkeys((b"To", b"Cc", b"Bcc"), lambda _: _NOTHING),
        }

    def concerns(self, raw: bytes) -> bool:
        """Whether the header block may concern a pursuit."""
        if len(raw) > _LONG or not raw.endswith(b"\r\n\r\n"):
            return self._relevance.concerns(raw)
        told, met = self._told.get, _NOTHING
        for line in raw[:-2].replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ").splitlines():
            what = told(line)
            if what is None:
                what = self._look(line)
            if what:
                if what == _WORTH_READING or (what == _A_SUBJECT and met & _A_SUBJECT):
                    return self._relevance.concerns(raw)
                met |= what
        return not met & _A_SENDER or self._relevance.names_somebody(raw)

    def _look(self, line: bytes) -> int:
        name, _, value = line.partition(b":")
        look = self._looks.get(name) or self._looks.get(name.strip().title())
        return look(value) if look else _WORTH_READING

    def _sender(self, value: bytes) -> int:
        return self._remember(b"From:" + value, _WORTH_READING if self._relevance.may_know_sender(value) else _A_SENDER)

    def _kind(self, value: bytes) -> int:
        what = _WORTH_READING if may_report(value) else _NOTHING
        return what if b"oundary" in value else self._remember(b"Content-Type:" + value, what)

    def _other_writer(self, value: bytes) -> int:
        return _WORTH_READING if self._relevance.may_know(value) else _NOTHING

    def _parents(self, value: bytes) -> int:
        return _WORTH_READING if self._relevance.answers(value) else _NOTHING

    def _subject(self, value: bytes) -> int:
        """Worth reading if a job word stands in it, or if an answer ends with the last words of a known subject."""
        if b"=?" in value or len(value) > _LONG_SUBJECT or not value.isascii():
            return _WORTH_READING if self._relevance.subject_matters(value) else _A_SUBJECT
        if self._relevance.work and _WORK.search(b" %b " % value.translate(_WORDS)):
            return _WORTH_READING
        if self._firms and self._firms.search(b" %b " % value.translate(_FIRMS)):
            return _WORTH_READING
        answers = b":" in value and (_end(value) in self._ends or () in self._ends)
        return _WORTH_READING if answers else _A_SUBJECT

    def _remember(self, line: bytes, what: int) -> int:
        if len(self._told) >= _REMEMBERED:
            self._told.clear()
        self._told[line] = what
        return what


def _firms(firms: AbstractSet[str]) -> "re.Pattern[bytes] | None":
    """Finds their names in a subject in ASCII; None where there are none."""
    words = {words.encode() for firm in firms if firm.isascii() for words in (firm, firm.replace(" ", ""))}
    return _any_of(b" +".join(one.split()) + b" " for one in sorted(words)) if words else None


def _end(subject: bytes) -> tuple[bytes, ...]:
    """The last three words; () where there are not so many."""
    words = subject.translate(_WORDS).split()
    return tuple(words[-3:]) if len(words) > 2 else ()
