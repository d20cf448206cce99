"""Says that the one written to is no longer there, and who is in their place."""

import re

from followupd.core.judges import opt_out
from followupd.core.judges.automatic import subject_phrase
from followupd.core.judges.rejection import refusals
from followupd.core.judges.saying import Said, said
from followupd.core.judges.stand_in import successor, taken_over
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import organisation_domain
from followupd.core.pursuits.relation import Relation

# A person's mail that is longer has more to say, and who left is told in passing.
MOST_SENTENCES = 10
SHORTEST = 4  # letters; what is shorter in a firm's name may be any word
BEHIND = 3  # words in which the firm is named: "left the Tern Mills"


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`left_company`, by their machine's word or a colleague's; else None."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    gone = {*text.plainly("left"), *_left_own_firm(text, envelope)}
    told = sorted(n for n in gone if n and n not in text.where("field"))
    # A person who asks something tells of a colleague who left; whoever answers for one who left asks nothing. Who says
    # no to the reader tells only why they were in haste.
    if not told or (is_person(envelope, relation) and (_goes_on(text) or _goes_otherwise(text, told))):
        return None
    instead = successor(envelope, body)
    if not (instead or subject_phrase(envelope)) and opt_out.judge(envelope, body, relation):
        return None  # "I have retired; no more mail, please"
    return verdict("left_company", text, told, envelope, relation, instead)


def _goes_otherwise(text: Said, told: list[int]) -> bool:
    """Whether it refuses the reader besides, or the writer offers themselves instead, who is still there."""
    return bool({*refusals(text)} - {*told} or taken_over(text))


def _goes_on(text: Said) -> bool:
    """Whether the writer asks something, or tells much else or how they go on: then they can still be written to."""
    asks = any(one.rstrip().endswith("?") for one in text.sentences[1:])
    return asks or text.says("goes_on") or len(text.sentences) > MOST_SENTENCES + 2


def _left_own_firm(text: Said, envelope: Envelope) -> set[int]:
    """The sentences that tell that somebody left what the address they write from is called by."""
    domain = organisation_domain(envelope.sender.domain) if envelope.sender else ""
    labels = [one for one in re.split(r"[.-]", domain.lower()) if len(one) >= SHORTEST]
    folds = text.plain.split("\n")
    return {
        number
        for number, words in text.hits("parted")
        if number not in text.perhaps and _names(f"{words} {_behind(words, folds[number])}", labels)
    }


def _behind(words: str, sentence: str) -> str:
    return " ".join(sentence.partition(words)[2].split()[:BEHIND])


def _names(words: str, labels: list[str]) -> bool:
    long = [one for one in words.split() if len(one) >= SHORTEST]
    return any(label.startswith(one) or one.startswith(label) for label in labels for one in long)
