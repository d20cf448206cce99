"""What speaks for a kind beside the words of a mail: what the judges say, how it came, which sentences tell an end.

Traits as those of `traits`, with a mark before their names; their weights stand in `words/weights/verdicts.txt`.
"""

from collections.abc import Collection, Iterator, Sequence
from math import log, log1p

from followupd.core.judges.leads_on import named_days
from followupd.core.judges.named import names_in
from followupd.core.judges.own_words import Told, ends_told, weights_of_sentence
from followupd.core.judges.rejection import cited, still_asks
from followupd.core.judges.saying import Said
from followupd.core.judges.traits import Setting, Trait
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import ALWAYS, Weighs
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope

MARK = ALWAYS[0]
END_TOLD = f"{MARK}end told"
UNTOLD = -0.4  # its value, up to which no sentence tells an end: one in six or less
HEARD = 0.6  # of what the judges say: they know the phrases of the mail that was learned from better than any other
NOT_YET = frozenset(("decision", "answer", "contact_again"))  # days by which nothing is over
_CAME = ("person", "many", "about_work", "asks", "jokes", "waits", "visit")
_EDGE = 0.05  # nothing is likelier or less likely than that tells apart: no one sentence decides alone


def verdict_traits(
    by_rules: Kind,
    barred: Collection[Kind],
    text: Said,
    setting: Setting,
    envelope: Envelope,
    body: Body,
    weighs: Weighs = weights_of_sentence,
) -> tuple[Trait, ...]:
    """These traits of a mail that the judges take for `by_rules`, and that by what it says is none of `barred`.

    `weighs`: of the traits of sentences.
    """
    heard = (f"judged {by_rules}", *_came(by_rules, setting), *(f"barred {kind}" for kind in barred))
    left_open = _left_open(text, envelope, body)
    found = [(name, HEARD) for name in (*heard, *left_open)]
    ends = ends_told(text, names_in(envelope, body), weighs)
    told = tuple(one for one in ends if not cited(text.sentences[one.number], text))
    traits = (Trait(MARK + name, value) for name, value in found)
    return (Trait(ALWAYS, 1.0), *traits, *_told(told))


def _came(by_rules: Kind, setting: Setting) -> Iterator[str]:
    for name in _CAME:
        if getattr(setting, name):
            yield name
            yield f"{name}, judged {by_rules}"


def _left_open(text: Said, envelope: Envelope, body: Body) -> Iterator[str]:
    held = {
        "own news": text.own_news,
        "not over": text.not_over,
        "taken back": text.taken_back,
        "still asks": still_asks(text),
        "day named": named_days(envelope, body) & NOT_YET,
    }
    return (name for name, holds in held.items() if holds)


def _told(told: Sequence[Told]) -> Iterator[Trait]:
    """How plainly ends are told: by the sentence that does most, by the next, by all together, and which end it is."""
    if not told:
        yield Trait(f"{MARK}nothing told", 1.0)
        return
    first, *others = told
    where = frozenset((first.number,))
    yield Trait(END_TOLD, _odds(first.end), where)
    yield Trait(f"{MARK}end told again", _odds(max((one.end for one in others), default=first.end)))
    yield Trait(f"{MARK}end told in all", sum(log1p(-min(one.end, 1 - _EDGE)) for one in told) / 4)
    yield Trait(f"{MARK}rejection told", _odds(first.likely[1]), where)
    yield Trait(f"{MARK}position_filled told", _odds(first.likely[2]), where)


def _odds(likely: float) -> float:
    """A quarter of the logarithm of the odds: the sentence is learned from less often than a sign."""
    kept = min(max(likely, _EDGE), 1 - _EDGE)
    return log(kept / (1 - kept)) / 4
