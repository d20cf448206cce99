"""What a recruiter offers: which position, and where their client is. Only what is plainly said; nothing is guessed."""

import re
from collections.abc import Iterator

from followupd.core.judges.sent_position import position_of
from followupd.core.judges.verdict import Finding

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŽČ][\w'’]+"
_TOWN = rf"(?P<place>{_CAPITAL}(?:[ -](?:(?:am|an der|im|on|upon|sur|de|de la|del|la|le) )?{_CAPITAL}){{0,2}})"
# Behind "client in" and "based in" stands a place; behind "role in" it may be a trade ("a role in Finance").
_WHERE = tuple(
    re.compile(rf"{before}\s+{_TOWN}")
    for before in (
        r"\b(?i:clients?|customers?|employer|firm|company)(?i:,? (?:that is )?(?:based|located))? (?i:in|near)",
        r"\b(?i:based|located|on site|onsite|office) (?i:in|near)",
        r"\b(?i:location|standort|lieu|ubicación|arbeitsort)\s?:",
        r"\b(?i:kunde[n]?|mandant(?:en)?|auftraggeber|unternehmen|firma)(?i: mit sitz)? (?i:in|aus|bei)",
        r"\b(?i:mit sitz|am standort) (?i:in)?",
        r"\b(?i:clients?|entreprise|société)(?i:,? (?:basé|situé)e?)? (?i:à)",
        r"\b(?i:basée?|située?) (?i:à)",
        r"\b(?i:clientes?|empresa)(?i:,? (?:con sede|ubicad[oa]))? (?i:en)",
    )
)
_BEHIND_IT = re.compile(r"\s+(?:based|located|in|near|for|with|bei|für|à|en|at)\b.*$", re.IGNORECASE)
# "Posición de Controller" is the position of a Controller.
_BEFORE_IT = re.compile(
    r"^(?:(?:posici[óo]n|vacantes?|vagas?|puestos?|ofertas?|plazas?|cargos?|empleo|trabajo|functie|vacature|postes?|"
    r"emplois?|offres?|offerta|posto|lavoro)(?: (?:de trabajo|de empleo|d'emploi|di lavoro|de emprego))?) "
    r"(?:de|del|di|da|do|van|als|voor|para|pour|per|d['’])\s*",
    re.IGNORECASE,
)
_NO_TOWN = frozenset((
    "the", "a", "our", "my", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
))  # fmt: skip
_WORDS_OF_A_TEXT = re.compile(
    r"\b(?:an?|our|einen?|une?|una?)\s+(?P<it>(?:[A-Z][\w/+.#&-]*\s+){1,4})(?:role|position)\b"
)


_FOR_A_CLIENT = re.compile(
    r"\b(?:my|our|a|meine\w?|unsere\w?|eine\w?|mon|notre|un|mi|nuestr[oa])\s+(?:\w+\s+)?"
    r"(?:client|kunden?|mandanten?|auftraggeber|cliente)\b",
    re.IGNORECASE,
)


def is_for_a_client(text: str) -> bool:
    """Whether its writer seeks people for somebody else."""
    return bool(_FOR_A_CLIENT.search(text[:4000]))


def offered(subject: str, text: str) -> Iterator[Finding]:
    """The findings `position` and `place`, as far as they stand there. `text`: what is new in the mail."""
    position = position_of(subject, (), text, "")
    if not position and (found := _WORDS_OF_A_TEXT.search(text[:4000])):
        position = found["it"].strip()
    if position := _BEFORE_IT.sub("", _BEHIND_IT.sub("", position)).strip():
        yield Finding("position", position)
    place = next((m["place"] for pattern in _WHERE for m in pattern.finditer(text[:4000])), "")
    if place and place.split()[0].lower() not in _NO_TOWN:
        yield Finding("place", place)
