"""How the user speaks to somebody: by "du", "tu" or "tú", or by "Sie", "vous" or "usted". Nothing is guessed."""

import re
from typing import Literal

# Words that say it without doubt. Small "ihr", "sie" and "ihre", and "su" and "le", also mean other people.
_FAMILIAR = {
    "de": re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w{0,2}|[Ee]uch|[Ee]uer|[Ee]ure\w?)\b"),
    "fr": re.compile(r"\b(?:tu|te|toi|ton|tes|salut)\b|\bt['’](?=[aeéèêiouhy])", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:tú|te|ti|tus?|contigo|vosotr[oa]s|vuestr[oa]s?|os|podrías|puedes|tienes|quieres|sabes|estás|"
        r"conoces|recuerdas|crees|has)\b|\bhola\b",
        re.IGNORECASE,
    ),
}
_FORMAL = {
    "de": re.compile(r"(?<![.!?\n])[ \t](?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:usted(?:es)?|estimad[oa]s?|podría|le|les)\b", re.IGNORECASE),
}


def address_of(text: str, language: str) -> Literal["familiar", "formal", ""]:
    """Which of the two a text uses more often; "" where it uses neither, or the language has one form alone."""
    if language not in _FAMILIAR:
        return ""
    familiar, formal = len(_FAMILIAR[language].findall(text)), len(_FORMAL[language].findall(text))
    if not familiar and not formal:
        return ""
    return "familiar" if familiar > formal else "formal"
