"""The number a posting goes by, behind a word for it: "ref. nº 4471", "Kennziffer 2024/17", "Req #4471"."""

import re
from functools import cache

from followupd.core.judges.words import LANGUAGES, posting_words


def labelled_number(subject: str, text: str) -> str:
    """The number behind one of the words of `words/posting_*.toml`, from the subject, else the text; "" for none."""
    found = next((match for where in (subject, text) if (match := references().search(where))), None)
    return found["id"].strip("#.,;:-_/") if found else ""


@cache
def references() -> re.Pattern[str]:
    """A number behind one of those words."""
    labels = "|".join(line for language in LANGUAGES for line in posting_words(language)["references"])
    return re.compile(
        rf"\b(?:{labels})(?!\w)[.:#ªº°\s-]{{0,4}}(?:(?:no|nr|n[°º]?)[.:\s]{{1,3}})?(?P<id>#?[A-Z]{{0,6}}[-_/.]?\d[A-Z0-9./_-]{{0,30}})"
        r"(?!\s?[%€$£])",
        re.IGNORECASE,
    )
