"""What a mail means as a person's that closes nothing, kept for the user's word that it was misread."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from followupd.core.judges.meaning_sentences import sentences, undeleted
from followupd.core.judges.meeting_talk import SHORT
from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.judges.whose_turn import Said, said_in
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.language import likely_languages, possible_languages
from followupd.core.mail.reading import read_date

# What is read as an end, or as a program's word, though a person may have written it to go on.
_MAY_BE_OTHERWISE: frozenset[Kind] = frozenset(
    ("rejection", "position_filled", "opt_out", "left_company", "unsure", "auto_reply", "acknowledgement")
)


def text_read(envelope: Envelope, body: Body) -> tuple[tuple[str, ...], tuple[str, ...], date | None]:
    """The sentences of its new text, the languages they may be in, and the day it came in, where that can be read."""
    text = body.new_text
    said = undeleted(whole := sentences(text), likely_languages(text)) or whole
    is_short = sum(len(one.split()) for one in said) <= SHORT
    languages = possible_languages(text) if is_short else likely_languages(text)
    received = read_date(envelope.header("delivery-date")) or envelope.date
    return said, languages, received.date() if received else None


def read_otherwise(kind: Kind, envelope: Envelope, body: Body | None) -> tuple[Finding, ...]:
    """The same of a mail that is no answer as it was read, and whose sentences nothing else asks for."""
    if body is None or kind not in _MAY_BE_OTHERWISE:
        return ()
    return tuple(otherwise(kind, said_in(*text_read(envelope, body))))


def otherwise(kind: Kind, read: Said) -> Iterator[Finding]:
    """Nothing of what closes nothing as it was read. A sentence that was taken for an end, and is none, tells how
    things stand: where nothing is asked beside it, it holds the user off.
    """
    closes = read.meaning[0] == "closes"
    if not (closes or kind in _MAY_BE_OTHERWISE):
        return
    spared = replace(read, closing="", weak_closing="")
    if spared.question:
        yield Finding("otherwise", sign(spared.question), (("meaning", "asks"), ("way", spared.way)))
    elif closes or kind in ("rejection", "position_filled") or spared.meaning[0] == "holds":
        yield Finding("otherwise", sign(spared.hold), (("meaning", "holds"),))
