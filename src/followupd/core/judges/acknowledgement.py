"""Says that an application has arrived, by a machine or an office; a person who says so has written, and is human."""

import re

from followupd.core.judges.acknowledged import findings
from followupd.core.judges.asking import asks_or_decides
from followupd.core.judges.posted_position import tells_an_occupation
from followupd.core.judges.reasons import quoting
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.words import either
from followupd.core.judges.writer import about_work, answers, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

# "What happens next?" asks nobody anything, nor does "Not heard from us within two weeks?", nor "Hola, ¿cómo estás?"
_HEADING = re.compile(r"¿?(?:\w{1,30}(?:['’]\w{1,10})?\s+){0,4}\w{1,30}\?")
_PLEASANTRY = re.compile(
    r"[^?]{0,80}\b(?:heard|gehört|gehoord|questions|fragen|vragen)\b[^?]{0,20}\?|"
    rf"[^?]{{0,60}}\b(?:{either('machines', 'pleasantries')})\s*\?",
    re.IGNORECASE,
)

_OF_SOMETHING_ELSE = "it reads like a receipt for an application, but not for one to a position: "


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`acknowledgement` where a text only confirms an application; None where it asks something or is a person's."""
    if body is None:
        return None
    text = said(envelope, body)
    person = is_person(envelope, relation, body)
    if asks_something(text) or (person and (relation.by_name or asks_shortly(text))):
        return None
    told = text.where("received") | text.where("handed_in")
    office = not person and not answers(envelope, body)
    if not told and office and text.says("applied") and not text.says("regret"):
        told = text.where("process") or text.where("thanks")
    if not told or not (about_work(envelope, text) or text.says("handed_in")):
        return None
    personal = person and (answers(envelope, body) or text.says("self"))
    if personal and not text.says("desk"):
        return None
    return verdict("acknowledgement", text, sorted(told), envelope, relation, findings(envelope, body, text))


def asks_something(text: Said) -> bool:
    """Whether something is asked, or wanted, of the reader."""
    return asks_or_decides("\n\n".join(one for one in text.sentences[1:] if not _asks_nobody(one.strip())))


def asks_shortly(text: Said) -> bool:
    """Whether a question that could head a paragraph is put to the reader: "would that suit you?"."""
    put = (text.sentences[number].strip() for number in text.where("reader") if number)
    return any(one.endswith("?") and not _PLEASANTRY.fullmatch(one) for one in put)


def _asks_nobody(sentence: str) -> bool:
    return bool(_HEADING.fullmatch(sentence) or _PLEASANTRY.fullmatch(sentence))


def unless_other(whole: Verdict, envelope: Envelope, body: Body | None) -> Verdict:
    """The verdict; `unsure` where what is acknowledged is no application for a position, but for a flat, or a grant."""
    if whole.kind != "acknowledgement" or body is None:
        return whole
    text, position = said(envelope, body), whole.finding("position")
    told = () if tells_an_occupation(position, text.languages) else sorted(text.where("other"))
    reasons = (quoting(_OF_SOMETHING_ELSE, text.sentences[told[0]]),) if told else ()
    return Verdict("unsure", "weak", reasons) if told else whole
