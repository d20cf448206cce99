"""Where a sentence falls into its clauses, by its marks alone: words that join clauses are in the tables."""

import re

# A comma and its like; a dash stands between spaces, as "part-time" is one word.
_MARK = r"[,;:]\s+|\s+[–—-]+\s+"
_BETWEEN = re.compile(_MARK)
# Where sentences were put together, or a text was not parted, their ends are clauses' ends too.
ENDS = re.compile(rf"[.!?]\s+|{_MARK}")


def clauses(sentence: str) -> list[str]:
    """The clauses of a sentence, without the marks between them."""
    return _BETWEEN.split(sentence)
