"""A visit told in a sentence, where the user's news gives nothing but its place and days."""

from datetime import date

from followupd.core.meaning.news import Visit
from followupd.words.filters import day

# From one day to another, and on one day.
_SAID = {
    "en": ("I will be in {place} from {first} to {last} and would gladly come by.",
           "I will be in {place} on {first} and would gladly come by."),
    "de": ("Vom {first} bis zum {last} bin ich in {place} und komme gern vorbei.",
           "Am {first} bin ich in {place} und komme gern vorbei."),
    "fr": ("Je serai à {place} du {first} au {last} et passerai volontiers.",
           "Je serai à {place} le {first} et passerai volontiers."),
    "es": ("Estaré en {place} del {first} al {last} y con mucho gusto pasaré a saludar.",
           "Estaré en {place} el {first} y con mucho gusto pasaré a saludar."),
}  # fmt: skip


def visit_text(visit: Visit, language: str, written_on: date) -> str:
    """The sentence, its days as the letter writes days."""
    known = language if language in _SAID else "en"
    first, last = (day(on, known, written_on) for on in (visit.first, visit.last))
    return _SAID[known][visit.first == visit.last].format(place=visit.place, first=first, last=last)
