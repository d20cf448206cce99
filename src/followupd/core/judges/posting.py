"""Reads what a posting, quoted in an application, says of itself: when it closes, that nobody should ask."""

import re
from datetime import date

from followupd.core.judges.no_follow_up import no_follow_up
from followupd.core.judges.verdict import Finding
from followupd.core.mail.dates import absence_end
from followupd.core.mail.decoding import one_line

# (what a posting calls the end of its time; the word by which `dates` reads a day behind it in that language)
_CLOSES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b(?:{cue})\b(?P<rest>[^\n!?]{{3,60}})", re.IGNORECASE), word)
    for cue, word in (
        (r"closing date|applications? (?:close|closes|closing)|(?:application )?deadline|apply by|closes on", "until"),
        (
            r"bewerbungs(?:schluss|frist|ende)|bewerbungen (?:bis|spätestens)|bewerben sie sich bis",
            "bis",
        ),
        (r"date limite(?: de (?:dépôt|candidature|réception))?|candidatures? (?:avant|jusqu['’]au)", "jusqu'au"),
        (r"fecha límite|plazo (?:de|para) (?:presentación|solicitud|candidaturas)|hasta el", "hasta el"),
        (r"scadenza|termine (?:per|di) (?:la |le )?(?:candidatur\w+|presentazione)", "fino al"),
        (r"prazo (?:de|para) (?:candidatura|inscrição|inscrições)|candidaturas até", "até"),
        (r"sluitingsdatum|solliciteren (?:kan )?(?:tot|vóór|voor)|reageren (?:kan )?(?:tot|vóór|voor)", "tot"),
    )
)
_LEAD_IN = re.compile(
    r"^(?:(?:for (?:applications?|this \w+)|is|ist|est|es|è|é|on|am|le|el|il|der|zum|bis)\b|[:\s])*", re.IGNORECASE
)
_LOOKED_AT = 20_000


def posting(text: str, sent: date | None) -> tuple[Finding, ...]:
    """`closes` with its day, and `no_follow_up`, as far as they stand there."""
    shown = re.sub(r"(?m)^[>\s]+", "", text[:_LOOKED_AT])
    return (*_closes(shown, sent), *no_follow_up(shown))


def _closes(text: str, sent: date | None) -> tuple[Finding, ...]:
    for pattern, word in _CLOSES if sent else ():
        for match in list(pattern.finditer(text))[:10]:
            named = absence_end(f"{word} {_LEAD_IN.sub('', match['rest'])}", "", sent) if sent else None
            if named:
                return (Finding("closes", one_line(match[0].strip(), 200), (("date", named[0].isoformat()),)),)
    return ()
