"""An end told in words of the writer's own: one sentence tells it plainly, and nothing in the mail leaves it open.

It is asked last, where neither a phrase of the tables nor the words of the whole mail make it anything but a person's
own mail. So that nobody who has not decided is taken for one who has, it is silent where the mail asks, names a day for
the answer, tells the writer's own news or quotes another's.
"""

from dataclasses import dataclass
from math import log

from followupd.core.judges.leads_on import named_days
from followupd.core.judges.likely_told import how_like
from followupd.core.judges.named import names_in
from followupd.core.judges.own_words import Told, told_most_plainly
from followupd.core.judges.rejection import cited, still_asks
from followupd.core.judges.saying import Said
from followupd.core.judges.traits import Setting
from followupd.core.judges.verdict import Kind
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope

LEAST = 0.6  # how likely the sentence must tell an end
# How much must speak for it together, in logarithms of odds: the sentence, and with a third of its weight the whole.
ENOUGH, SHARE_OF_WHOLE = 2.25, 0.35
_EDGE = 1e-3  # nothing is likelier or less likely than that tells apart
_NOT_YET = frozenset(("decision", "answer", "contact_again"))  # days by which nothing is over


@dataclass(frozen=True, slots=True)
class OwnEnd:
    """The kind of end, and the reason: the sentence that tells it."""

    kind: Kind
    evidence: tuple[str, ...]


def judge(whole: float, text: Said, setting: Setting, envelope: Envelope, body: Body) -> OwnEnd | None:
    """The end that a sentence tells; None where none does plainly enough, or the matter is left open.

    `whole`: how likely the words of the whole mail make it an end, 0 to 1.
    """
    told = told_most_plainly(text, names_in(envelope, body))
    if told is None or not _is_plain(told, whole) or cited(text.sentences[told.number], text):
        return None
    if told.number in text.where("process"):  # what will happen with it: a colleague will write
        return None
    if _is_left_open(text, setting) or named_days(envelope, body) & _NOT_YET:
        return None
    before = f"{how_like(told.kind, told.likely)}: "
    return OwnEnd(told.kind, (text.quoting(before, told.number, told.kind),))


def _is_plain(told: Told, whole: float) -> bool:
    return told.likely >= LEAST and _odds(told.likely) + SHARE_OF_WHOLE * _odds(whole) >= ENOUGH


def _odds(likely: float) -> float:
    kept = min(max(likely, _EDGE), 1 - _EDGE)
    return log(kept / (1 - kept))


def _is_left_open(text: Said, setting: Setting) -> bool:
    """Whether it says that nothing is over, is the writer's own news or in jest, or wants something of the reader."""
    others = setting.many or setting.jokes or setting.visit or bool(text.own_news)
    return others or text.not_over or text.taken_back or setting.waits or still_asks(text)
