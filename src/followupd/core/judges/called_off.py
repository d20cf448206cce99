"""Whether what was read from a mail calls a meeting off: by its calendar part, or a program's mail in words."""

from collections.abc import Collection, Sequence

from followupd.core.judges.questions import names_hour_only
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES

# What of the time is said beside it where another one is already named.
_STANDS_ANEW = frozenset(("counters", "proposed", "moved", "settled"))


def is_called_off(kind: str, found: Sequence[Finding]) -> bool:
    """Of the kind of a verdict and its findings."""
    methods = {one.field("method") for one in found if one.kind == "meeting"}
    said = {one.field("word") for one in found} | {one.field("said") for one in found}
    return by_fields(kind, methods, said)


def waiting_if_off(kind: str, before: Sequence[Finding], read: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What was read from the text, with a meaning that waits where it calls a meeting off and asks nothing: the hour at
    which that was to be asks nothing. `before`: what was found already, as in its calendar part.
    """
    if not is_called_off(kind, (*before, *read)):
        return read
    kept = tuple(one for one in read if one.kind != "question" or not names_hour_only(one.text, LANGUAGES))
    if any(one.kind == "question" for one in kept):
        return kept
    return tuple(Finding("meaning", "holds") if one == Finding("meaning", "asks") else one for one in kept)


def by_fields(kind: str, methods: Collection[str], said: Collection[str]) -> bool:
    """Of the methods of its calendar parts, and of what its words say of times."""
    if methods or kind != "interview_invitation":
        return set(methods) == {"CANCEL"}
    return "cancels" in said and _STANDS_ANEW.isdisjoint(said)
