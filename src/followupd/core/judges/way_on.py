"""Tells of whom an end is no end for the user: a person has another post for them, or nothing now but somebody else's
name.

What the writer decided about the user stays decided, whomever they name beside it.
"""

from followupd.core.judges import human
from followupd.core.judges.leads_on import refers_on
from followupd.core.judges.meaning_sentences import saying, straight
from followupd.core.judges.questions import puts_question
from followupd.core.judges.rejection import refusals
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

ENDS = ("rejection", "position_filled")


def unless_led_on(found: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The verdict; a person's own mail where theirs that ends something shows the user how it goes on."""
    if found.kind not in ENDS or body is None or not found.by_person:
        return found
    text = said(envelope, body)
    leads_on = offers_another_post(text) or (has_no_work(text) and refers_on(envelope, body))
    return human.judge(envelope, body, relation) if leads_on else found


def offers_another_post(text: Said) -> bool:
    """Whether it tells of another post than the one that is gone, and there or behind it asks whether the reader wants
    it, or says that it suits them. "May we write if another one comes up?" tells of none.
    """
    told = _saying("another_post", text) - text.perhaps
    if not told:
        return False
    behind = range(min(told), len(text.sentences))
    asked = (puts_question(straight(text.sentences[n]), text.spoken) for n in behind)
    return any(asked) or any(n >= min(told) for n in _saying("suits_you", text))


def has_no_work(text: Said) -> bool:
    """Whether all that ends anything is that there is no work with them: nothing is decided about the reader."""
    decided = frozenset[int]().union(*(text.where("others") & text.where(way) for way in ("chose", "took")))
    ends = {*refusals(text), *text.plainly("filled"), *decided, *text.chose_another} - {0}
    nothing = _saying("no_work", text)
    return bool(nothing) and ends <= nothing


def _saying(kind: str, text: Said) -> frozenset[int]:
    """The numbers of the sentences below the subject that say one of that kind."""
    return saying(kind, tuple(map(straight, text.sentences)), text.spoken) - {0}
