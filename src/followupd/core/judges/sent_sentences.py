"""Which full stops end a sentence: not those in numbers and dates or behind short words ("01.08.2026", "z. B.", "Dr.").

A pattern that stops at a full stop is tried on a text in which the others are replaced by another sign.
"""

import re
from functools import lru_cache

_INNER = "\N{ONE DOT LEADER}"
_SHORT_WORDS = (
    "dipl|fa|dr|prof|kfz|hr|fr|frl|bzw|ca|ggf|inkl|exkl|evtl|gepr|staatl|allg|med|ing|mag|bspw|abt|tel|sog|gem|lt|"
    "zzgl|mind|insb|verh|geb|str|sr|jr|mr|mrs|ms|st|vs|approx|dept|incl|asst|assoc|mme|mlle|sra|srta|dott|sig|ref"
)
_DOTS = re.compile(
    rf"(?<=\d)\.(?=\d)|\b(?:{_SHORT_WORDS})(?P<word>\.)(?=\s?[\w(-])|\b(?:nr|no|art|abs)(?P<number>\.)(?=\s?\d)|"
    r"\b(?:z\. ?b|d\. ?h|u\. ?a|i\. ?d\. ?r|z\. ?hd|s\. ?o|o\. ?ä|e\. ?g|i\. ?e|p\. ?m|a\. ?m)\.|"
    r"\b\d{1,2}(?P<day>\.)(?=\s?(?:[a-zäöü]|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|klasse|semester|lehrjahr|"
    r"studien|schul|ausbildungs))|(?<![\w.])[^\W\d_](?P<initial>\.)(?=\s[^\W\d_])",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)  # the same mail is looked at for its signs and for its findings
def without_inner_dots(text: str) -> str:
    """The text with every full stop replaced that ends no sentence; its length stays."""
    return _DOTS.sub(lambda match: match.group(0).replace(".", _INNER), text)


def with_inner_dots(text: str) -> str:
    """The text with those full stops back in their places."""
    return text.replace(_INNER, ".")
