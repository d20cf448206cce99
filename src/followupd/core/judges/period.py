"""Reads stretches of time that a text states: "within two weeks", "innerhalb von 10 Werktagen"."""

import re
from dataclasses import dataclass

from followupd.core.judges.verdict import Finding

_NUMBERS: dict[str, int] = {
    name: number
    for names, number in (
        ("one a an ein eine einer einem eines un une uno una um uma een", 1),
        ("two zwei deux dos due dois duas twee couple", 2), ("three drei trois tres tre três drie", 3),
        ("four vier quatre cuatro quattro quatro", 4), ("five fünf cinq cinco cinque vijf", 5),
        ("six sechs seis sei zes", 6), ("seven sieben sept siete sette sete zeven", 7),
        ("eight acht huit ocho otto oito", 8), ("ten zehn dix diez dieci dez tien", 10),
        ("twelve zwölf douze doce dodici doze twaalf", 12), ("fourteen vierzehn quatorze catorce quattordici", 14),
    )
    for name in names.split()
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_UNITS = (
    (1, r"days?|tagen?s?|jours?|d[íi]as?|giorn[oi]|dias?|dag(?:en)?"),
    (7, r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|wek?en|week"),
    (30, r"months?|monaten?s?|mois|mes(?:es)?|mes[ie]|m[êe]s(?:es)?|maand(?:en)?"),
)
_BEFORE = (
    r"within|over|in|during|takes?|up to|for|have|innerhalb|binnen|spätestens|nach|sous|dans|d['’]ici|en|plazo de|"
    r"délai de|entro|prazo de|em|dentro de|open|sie|haben|hast"
)
_WORKING = r"business|working|ouvr[ée]s|ouvrables|h[áa]biles|laborables|lavorativi|[úu]teis"
_PERIOD = re.compile(
    rf"\b(?:{_BEFORE})\b(?: (?:the|next|von|den|der|nächsten|in|zu|un|une|délai de|les|prochains|de|los|próximos|of|"
    rf"period|about|approximately|etwa|ca\.|circa|spätestens|no|o|nur)){{0,4}} ?"
    rf"(?:{_NUMBER} ?(?:-|–|to|bis|or|oder|à|a|of) ?)?(?P<number>{_NUMBER})[ -]?(?P<kind>{_WORKING})?[ -]?"
    rf"(?:(?P<werk>werk|arbeits|kalender)?(?P<unit>{'|'.join(unit for _, unit in _UNITS)}))"
    rf"(?: (?P<after>{_WORKING}))?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """A stated stretch: its words, and how many days it is, all of them or working days only."""

    words: str
    days: int
    business: bool

    @property
    def finding(self) -> Finding:
        """As a finding beside a kind."""
        return Finding("period", self.words, (("business_days" if self.business else "days", str(self.days)),))


def period_in(text: str) -> Period | None:
    """The first stretch of time a text states, or None. Of "2 to 3 weeks" the longer one."""
    match = _PERIOD.search(" ".join(text[:6_000].split()))
    if not match:
        return None
    written = match["number"].lower()
    number = int(written) if written.isdigit() else _NUMBERS[written]
    unit = match["unit"].lower()
    length = next(length for length, pattern in _UNITS if re.fullmatch(pattern, unit, re.IGNORECASE))
    business = bool(match["kind"] or match["after"] or (match["werk"] or "").lower() in ("werk", "arbeits"))
    return Period(match[0], number * length, business and length == 1)
