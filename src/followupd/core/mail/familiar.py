"""How the user speaks to somebody: by "du" or by "Sie". Only what is written counts; nothing is guessed."""

import re

# Small "ihr", "sie" and "ihre" also mean other people, so that only clear words count.
_FAMILIAR = {"de": re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w{0,2}|[Ee]uch|[Ee]uer|[Ee]ure\w?)\b")}
_FORMAL = {"de": re.compile(r"(?<![.!?\n])[ \t](?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b")}


def is_familiar(text: str, language: str) -> bool:
    """Whether the text says "du" (or "euch") to its reader more often than "Sie". False for languages without both."""
    if language not in _FAMILIAR:
        return False
    familiar, formal = _FAMILIAR[language].findall(text), _FORMAL[language].findall(text)
    return len(familiar) > len(formal)
