"""By which words of a sent mail the user applies, and whether they do so here or tell of having done it before."""

import re

from followupd.core.judges.meaning_sentences import sentences
from followupd.core.judges.sent_firm import firms_named, is_firm_of
from followupd.core.judges.sent_kinds import asked_after, said_beside
from followupd.core.judges.sent_signs import Hit, Sign

_PLAIN = 2.0  # the weight of a sign that says plainly that the user applies
_SENT_ALONG = frozenset(("resume", "letter", "attaches", "beyond"))
# What is said of papers that lie beside a mail.
PAPERS = re.compile(
    r"\b(?:anbei|anhang|anlagen?|beigefügt\w*|angehängt|attach\w*|enclos\w*|ci-joint\w*|adjunt\w+|allegat\w+|"
    r"bijlage)\b",
    re.IGNORECASE,
)


def applies_itself(hit: Hit) -> bool:
    """Whether the sign stands in the answer itself: the subject is the other side's, or of a mail before."""
    return hit.sign.group == "resume" or (hit.sign.where == "text" and hit.sign.group in ("form", "performs"))


def applied(hits: tuple[Hit, ...], text: str, domain: str) -> tuple[str, ...]:
    """The words by which the user plainly applies, and the office it goes to: no friend is asked for a word.

    Who would like to apply elsewhere does not apply by saying so. `domain`: the recipient's organisation.
    """
    words = (hit.words for hit in hits if hit.sign.group == "office" or _plainly_applies(hit.sign))
    elsewhere = [one for one in sentences(text) if _would_apply_elsewhere(one, domain)]
    return tuple(one for one in words if not any(one.rstrip("…") in other for other in elsewhere))


def _would_apply_elsewhere(sentence: str, domain: str) -> bool:
    if not said_beside("would_apply").search(sentence):
        return False
    return bool(said_beside("elsewhere").search(sentence)) or any(
        not is_firm_of(firm, domain) for firm in firms_named(sentence)
    )


def applied_before(text: str, hits: tuple[Hit, ...]) -> str:
    """The sentence that tells of an application sent before, where none is made here; "" where one is.

    Papers make one anew.
    """
    if PAPERS.search(text) or any(hit.sign.group in _SENT_ALONG for hit in hits):
        return ""
    return asked_after(text, tuple(hit.words for hit in hits if hit.sign.where == "text" and applies_itself(hit)))


def _plainly_applies(found: Sign) -> bool:
    return found.group in ("form", "performs") and found.weight >= _PLAIN
