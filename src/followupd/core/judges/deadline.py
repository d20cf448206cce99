"""Reads by when something has to be done: "by 14 August", "bis spätestens 12.8.", "within 7 days of this mail"."""

import re
from datetime import date, timedelta

from followupd.core.judges.period import hours_in, period_in
from followupd.core.judges.verdict import Finding
from followupd.core.mail.body import Body
from followupd.core.mail.dates import absence_end
from followupd.core.mail.decoding import one_line
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.sentences import split

_ENDS = "(?:expires?|closes?|runs? out|removed|deleted|erased)"
# (what stands before the day; the word by which `dates` reads a day behind it in that language)
_CUES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?:{cue})(?::| is| ist| est| es| è| é)?\s+(?P<rest>[^\n]{{3,60}})", re.IGNORECASE), word)
    for cue, word in (
        (rf"\b(?:by|before|until|no later than|deadline|due|{_ENDS}(?: on)?)\b(?: (?:at the latest|on))?", "until"),
        (r"\b(?:bis(?: spätestens)?(?: zum| am)?|spätestens(?: am| bis zum)?|frist|(?:wird|läuft|werden) am)\b", "bis"),
        (r"\b(?:avant le|au plus tard le|jusqu['’]au|date limite|d['’]ici le|d['’]ici au)\b", "jusqu'au"),
        (r"\b(?:antes del|a más tardar el|hasta el|fecha límite|el plazo termina el)\b", "hasta el"),
        (r"\b(?:entro il|entro e non oltre il|fino al|scadenza|entro)\b", "fino al"),
        (r"\b(?:até ao dia|até ao|até|data limite|antes de)\b", "até"),
        (r"\b(?:vóór|voor|uiterlijk|tot(?: en met)?|deadline)\b", "tot"),
    )
)  # fmt: skip


def deadline(envelope: Envelope, body: Body | None) -> tuple[Finding, ...]:
    """The last day on which it can be done, as a finding with its date; none where none is named."""
    if body is None or envelope.date is None:
        return ()
    received, text = envelope.date.date(), " ".join(body.new_text[:6_000].split())
    named = day_behind(text, received)
    if named:
        return (Finding("deadline", named[1], (("date", named[0].isoformat()),)),)
    if hours := hours_in(text):
        last = (envelope.date + timedelta(hours=min(hours.number, 1_000))).date()
        return (Finding("deadline", hours.words, (("date", last.isoformat()),)),)
    period = period_in(text)
    if period and not period.business and period.days <= 60:
        return (Finding("deadline", period.words, (("date", (received + timedelta(period.days)).isoformat()),)),)
    return ()


def _words(found: str) -> str:
    """As far as the sentence goes: "by Monday noon. Thanks! Mina" is three."""
    return one_line(split(found)[0], 100).rstrip(" .!,;")


def day_behind(text: str, received: date) -> tuple[date, str] | None:
    """The first day that stands behind a word for "by", and the words; None where none does."""
    found: list[tuple[int, date, str]] = []
    for pattern, word in _CUES:
        for match in list(pattern.finditer(text))[:10]:
            named = absence_end(f"{word} {match['rest']}", "", received)
            if named:
                found.append((match.start(), named[0], _words(match[0])))
    return (min(found)[1], min(found)[2]) if found else None
