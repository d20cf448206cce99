"""Has it the right form: length, one question, and an attachment for every one that it speaks of?"""

import re
from collections.abc import Iterator

from followupd.core.meaning.asked import asked
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.phrases import ATTACHED, PLEASE_OR_THANKS, joined

LEAST, LEAST_THANKS, MOST = 60, 30, 150
_WORD = re.compile(r"\w[\w'’.-]*")


def length(letter: Judged) -> Iterator[Flaw]:
    """60 to 150 words without greeting and signature; thanks may have 30."""
    words = len(_WORD.findall(letter.parts.text))
    least = LEAST_THANKS if _thanks(letter) else LEAST
    if words < least:
        yield Flaw(
            "length", f"it has {words} words, fewer than {least}", "say a little more: what is new, and why it matters"
        )
    yield from not_too_long(letter)


def not_too_long(letter: Judged) -> Iterator[Flaw]:
    """What is longer is not read."""
    words = len(_WORD.findall(letter.parts.text))
    if words > MOST:
        yield Flaw("length", f"it has {words} words, more than {MOST}", "shorten it to what they need to answer")


def one_question(letter: Judged) -> Iterator[Flaw]:
    """One question, or one request, where the step has an ask, none where it has not; never two."""
    found = asked(letter.parts.said, letter.language)
    count = len(found)
    if letter.asks is False and count:
        advice = "leave the question for another letter"
        yield Flaw("question", "it asks something, though it is there to give", advice, found[0].sentence)
    elif letter.asks and not count:
        yield Flaw("question", "it asks nothing", "ask one thing, in a question")
    elif count > 1:
        what = "questions" if all(one.question for one in found) else "things"
        yield Flaw("question", f"it asks {count} {what}", "ask one thing; keep the others for later", found[1].sentence)


def attachments(letter: Judged) -> Iterator[Flaw]:
    """What it says is attached is attached, and the other way round."""
    found = re.search(rf"(?<!\w)(?:{joined(ATTACHED, letter.language)})(?!\w)", letter.parts.text, re.IGNORECASE)
    if found and not letter.attachments:
        yield Flaw(
            "attachment", "it speaks of an attachment, and there is none", "attach it, or leave that out", found[0]
        )
    elif letter.attachments and not found:
        named = ", ".join(letter.attachments)
        yield Flaw("attachment", f"{named} is attached, and the letter does not say so", "mention it in a sentence")


def _thanks(letter: Judged) -> bool:
    """Whether it is there to thank: known, or seen from its thanking and asking nothing."""
    if letter.thanks is not None:
        return letter.thanks
    kind_words = joined(PLEASE_OR_THANKS, letter.language)
    thanked = re.search(rf"(?<!\w)(?:{kind_words})(?!\w)", letter.parts.text, re.IGNORECASE)
    return bool(thanked) and not asked(letter.parts.said, letter.language)
