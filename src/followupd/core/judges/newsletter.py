"""Says that one text went to many, as news or advertising, and nobody expects an answer."""

from collections import Counter
from dataclasses import replace

from followupd.core.judges.automatic import mass_signs
from followupd.core.judges.bounce_text import system_writer
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.writer import answers, by_hand, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

SENTENCE = 4  # words
# What a mail to many is taken for where no words of it say what it is.
_UNTOLD: tuple[Kind, ...] = ("list", "human", "unsure")


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


def where_subscribed(whole: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The verdict; `newsletter` where only the fields tell what it is, and by them one writes and many read.

    A list people talk on names where to post (RFC 2369, 3.4), says Precedence: list, or hands on what a person wrote;
    what is sent out to be read names only where to leave, and no person writes it.
    """
    if whole.kind not in _UNTOLD or body is None or not _is_sent_out(envelope) or system_writer(envelope):
        return whole
    if not is_mass(envelope, relation, body):
        return whole
    return Verdict("newsletter", "weak", mass_signs(envelope)[:5])


def _is_sent_out(envelope: Envelope) -> bool:
    talked_on = is_talked_on(envelope)
    return envelope.has("list-unsubscribe") and not talked_on and not by_hand(envelope)


def is_talked_on(envelope: Envelope) -> bool:
    """Whether it is a list on which people talk: it names where to post (RFC 2369, 3.4), or says Precedence: list."""
    return envelope.has("list-post") or envelope.header("precedence").lower() == "list"
