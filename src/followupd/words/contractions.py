"""Small words that run together with what follows, as French and Spanish have it: "d'Anvers", "qu'Anne", "e Inés"."""

import re

_VOWEL = re.compile(r"[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouàâäéèêëîïôöùûüœæ])", re.IGNORECASE)
# Words that begin with a vowel and take none the less the whole word before them.
_NO_ELISION = re.compile(r"(?:onz\w+|oui\w*|ouistiti|uhlan|un|ululer)\b", re.IGNORECASE)
# An h is mute in these; before the other names of work and people it is spoken, or nearly so ("de hacker").
_MUTE_H = re.compile(
    r"h(?:abil|abit|ébreu|élène|éléna|élic|éma|émo|enri|épat|erbor|érit|hist|ist|omé|omm|onn|onor|ôp|ôt|orlog|ortens|"
    r"ortic|ospit|uiss|uma|umo|ydr|ygi|ypn|ector|ermann|elvét)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[«»“”„\"'\s]")


def joined(small: str, word: str, language: str) -> str:
    """`small` before `word` ("de", "que", "si" before a French word, "y", "o", "de", "a" before a Spanish one)."""
    rule = {"fr": _french, "es": _spanish}.get(language)
    return rule(small, word) if rule and word else f"{small} {word}"


def _french(small: str, word: str) -> str:
    if small == "de" and (contracted := re.match(r"(le|les) (?=[a-zà-ÿ])", word)):
        return f"{'du' if contracted[1] == 'le' else 'des'} {word[contracted.end() :]}"
    if small == "à" and (contracted := re.match(r"(le|les) (?=[a-zà-ÿ])", word)):
        return f"{'au' if contracted[1] == 'le' else 'aux'} {word[contracted.end() :]}"
    return (
        f"{small[:-1]}'{word}" if small in ("de", "que", "jusque", "lorsque") and _elides(word) else f"{small} {word}"
    )


def _elides(word: str) -> bool:
    if _QUOTED.match(word) or _NO_ELISION.match(word):
        return False
    return bool(_VOWEL.match(word) or _MUTE_H.match(word))


def _spanish(small: str, word: str) -> str:
    plain = word.casefold()
    if small in ("de", "a") and plain.startswith("el ") and word.startswith("el"):
        return f"{small}l {word[3:]}"
    if small == "y" and re.match(r"h?[iíy](?![aeouáéóú])", plain) and not re.match(r"y[aeouáéóú]", plain):
        return f"e {word}"
    if small == "o" and re.match(r"h?[oó]", plain):
        return f"u {word}"
    return f"{small} {word}"
