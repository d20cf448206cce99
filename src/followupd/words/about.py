"""What stands behind "my application": the position and its number, else what the subject of the mail says of it."""

import re

from followupd.words.contractions import joined
from followupd.words.facts import LetterFacts
from followupd.words.filters import quoted

# With the position; the reference added; to the firm, where nothing else is known.
_ABOUT = {
    "en": ("for the position of {position}", " (ref. {reference})", "to {firm}"),
    "de": ("als {position}", " (Referenz {reference})", "bei {firm}"),
    "fr": ("au poste {of_position}", " (réf. {reference})", "auprès {of_firm}"),
    "es": ("para el puesto de {position}", " (ref. {reference})", "en {firm}"),
}
_APPLICATION = re.compile(
    r"^(?:my|meine|ma|mi)?\s*(?:job |unsolicited |speculative )?(?:application|initiativbewerbung|bewerbung|"
    r"candidature(?: spontanée)?|candidatura(?: espontánea)?|solicitud(?: de empleo)?|resume|cv|lebenslauf|currículum)"
    r"\b[\s:,–—-]*",
    re.IGNORECASE,
)
_CONNECTS = {
    "en": re.compile(r"(?:as|for|to)\s\S", re.IGNORECASE),
    "de": re.compile(r"(?:als|für|um|auf|bei|zum|zur)\s\S", re.IGNORECASE),
    "fr": re.compile(r"(?:au|à|aux|pour|en|comme|de|d')\s?\S", re.IGNORECASE),
    "es": re.compile(r"(?:al|a|para|como|de|en)\s\S", re.IGNORECASE),
}


def about(facts: LetterFacts) -> str:
    """What the application was for; "" where "my application" is all that can be said."""
    named, reference, firm = _ABOUT[facts.language]
    if facts.position:
        shown = named.format(position=facts.position, of_position=joined("de", facts.position, "fr"))
    else:
        shown = _by_subject(facts.subject, facts.language)
    if not shown and facts.organisation:
        shown = firm.format(firm=facts.organisation, of_firm=joined("de", facts.organisation, "fr"))
    return (shown + (reference.format(reference=facts.reference) if facts.reference else "")).strip()


def _by_subject(subject: str, language: str) -> str:
    """What a subject says beside "my application", so that the letter does not say that twice."""
    rest = _APPLICATION.sub("", subject.strip(), count=1).strip()
    if not rest:
        return ""
    if rest != subject.strip() and _CONNECTS[language].match(rest):
        return rest
    return quoted(rest, language)
