"""Says that one text went to many, as news or advertising, and nobody expects an answer."""

from collections import Counter
from dataclasses import replace

from followupd.core.judges.bounce_text import system_writer
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

SENTENCE = 4  # words


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`newsletter` by the words of one, with the fields of mass mail or without; else None."""
    if body is None or relation.known or envelope.has("list-post") or system_writer(envelope):
        return None
    text = said(envelope, body)
    told = text.where("mass")
    by_words = len(told) > 1 and not (is_person(envelope, relation, body) or answers(envelope, body))
    if not by_words and not (told and is_mass(envelope, relation, body)):
        return None
    # No words prove that nobody waits for an answer.
    return replace(verdict("newsletter", text, telling(text), envelope, relation), strength="weak")


def telling(text: Said) -> tuple[int, ...]:
    """The sentence that says most plainly that the text went to many, as "you receive this because"; none where no
    word does. Whoever reads one needs no second.
    """
    told = Counter(number for number, _ in text.hits("mass"))
    best = max(told, key=lambda n: (n > 0 and len(text.sentences[n].split()) >= SENTENCE, told[n], n), default=None)
    return () if best is None else (best,)
