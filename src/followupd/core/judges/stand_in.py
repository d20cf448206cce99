"""Reads whom a note names instead of the one who is away or has left: their name, their address."""

import re

from followupd.core.judges.meaning_sentences import heard_in, straight, where
from followupd.core.judges.reasons import sign
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import either
from followupd.core.mail.absence_day import tells_absence
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.mail.sentences import around
from followupd.core.pursuits.people import person_name, plain

_ADDRESS = re.compile(r"[A-Za-z0-9_][\w.+\-']{0,63}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}")
_WORD = r"[A-ZÀ-Ý][\w'’-]{1,30}"
_NAME = rf"{_WORD}(?: (?:(?:van|von|de|der|den|di|da|dos|la|le)\s){{0,2}}{_WORD}){{1,2}}"
_NAME_BEFORE = re.compile(
    rf"(?P<name>{_NAME})[\s,:;(<\[|–-]{{0,5}}(?:(?:{either('machines', 'before_addresses')})[\s:]{{1,2}}){{0,2}}"
    r"[\s(<\[]{0,3}(?:mailto:)?$"
)
_TAKES_OVER = re.compile(rf"(?P<name>{_NAME})(?: \w+){{0,2}} (?:{either('machines', 'takes_over')})")
_TITLES = either("machines", "titles_before_names")
_BEHIND = re.compile(rf"(?:{either('machines', 'stand_ins')})\s+(?:(?:{_TITLES})\.? )?(?P<name>{_NAME})")
# "call Kim Lee on +49 30 1234567", "Kim Lee (Tel. 030 1234567)": a person and how to ring them.
_RINGS = re.compile(
    rf"(?P<name>{_NAME})[\s,:;(\[|–-]{{0,4}}(?:(?i:{either('machines', 'before_numbers')})\b[\s.:]{{0,3}}){{0,3}}"
    r"\(?\+?\d[\d\s()/.-]{4,20}\d"
)
# Words that begin a sentence and look like a given name in capitals.
_NO_NAME = re.compile(rf"(?:{either('machines', 'no_given_names')})\b")


def stand_in(envelope: Envelope, body: Body | None) -> tuple[Finding, ...]:
    """Who answers while somebody is away."""
    return _named("stand_in", envelope, body)


def in_their_place(
    sentences: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope, body: Body
) -> tuple[Finding, ...]:
    """Of a person's own mail: who answers while they are away, or that they do instead of somebody who left."""
    return (*_while_away(sentences, languages, envelope), *_writer_instead(said(envelope, body), envelope))


def _while_away(sentences: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> tuple[Finding, ...]:
    """Who answers while a person is away who writes so themselves: whom the sentences on their absence name.

    A holiday that is spoken of and a matter that is urgent are no absence of theirs.
    """
    away = [one for one in sentences if tells_absence(one) or heard_in(languages, one, "my_absence")]
    meanwhile = [one for one in sentences if one in away or where(languages, "in_absence", one) is not None]
    return _named_in("stand_in", envelope, " ".join(meanwhile)) if away else ()


def taken_over(text: Said) -> str:
    """The sentence by which the writer answers for somebody who left; "" where nobody left, or the writer did."""
    left = text.plainly("left")
    told = [straight(one) for one in text.sentences[1:]]
    if not left or any(where(text.spoken, "i_left", straight(text.sentences[n])) is not None for n in left):
        return ""
    return next((one for one in told if where(text.spoken, "to_writer", one) is not None), "")


def _writer_instead(text: Said, envelope: Envelope) -> tuple[Finding, ...]:
    """The writer, where they answer now instead of somebody who left."""
    told, writer = taken_over(text), envelope.sender
    if not (told and writer):
        return ()
    return (Finding("successor", sign(told), (("name", person_name(writer)), ("address", writer.address))),)


def successor(envelope: Envelope, body: Body | None) -> tuple[Finding, ...]:
    """Who has taken over from somebody who left."""
    return _named("successor", envelope, body)


def _named(kind: str, envelope: Envelope, body: Body | None) -> tuple[Finding, ...]:
    return _named_in(kind, envelope, " ".join(body.new_text[:4_000].split()) if body else "")


def _named_in(kind: str, envelope: Envelope, text: str) -> tuple[Finding, ...]:
    parties = {address_key(a.address) for a in (*envelope.to, *((envelope.sender,) if envelope.sender else ()))}
    for match in list(_ADDRESS.finditer(text))[:20]:
        address = match[0].rstrip(".'")
        if address_key(address) not in parties:
            before = text[max(0, match.start() - 80) : match.start()]
            name = _NAME_BEFORE.search(before) or _last(before)
            return (
                Finding(
                    kind, sign(around(text, match.start(), match.end())), (("name", _clean(name)), ("address", address))
                ),
            )
    by_phone = _RINGS.finditer(text) if kind == "stand_in" else ()
    named = (one for one in (_TAKES_OVER.search(text), *by_phone) if one and _is_another(_clean(one), envelope))
    taken = next(named, None)
    return (_found(kind, text, taken, _clean(taken), ""),) if taken else ()


def _is_another(name: str, envelope: Envelope) -> bool:
    """Whether somebody is named who did not write the note: their own number stands under it."""
    own = person_name(envelope.sender) if envelope.sender else ""
    return bool(name) and not set(plain(name).split()) <= set(plain(own).split())


def _found(kind: str, text: str, match: re.Match[str], name: str, address: str) -> Finding:
    return Finding(kind, sign(around(text, match.start(), match.end())), (("name", name), ("address", address)))


def _last(before: str) -> re.Match[str] | None:
    """The last name before an address, behind a word that says whose it is."""
    found = list(_BEHIND.finditer(before)) + list(_TAKES_OVER.finditer(before))
    return found[-1] if found else None


def _clean(match: re.Match[str] | None) -> str:
    name = match["name"] if match else ""
    while name and _NO_NAME.match(name):
        name = name.partition(" ")[2]
    return name if " " in name else ""
