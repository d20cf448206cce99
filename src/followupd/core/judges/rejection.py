"""Says that an application goes no further. What holds only perhaps ("if you do not hear from us") is no rejection.

Firms rarely say it outright. So what is plain decides alone, and what only points to it is weighed together: somebody
else is spoken of, something is regretted, good wishes follow, an effort is thanked for.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from followupd.core.judges.bounce_text import speaks_of_delivery
from followupd.core.judges.leads_on import asked_to_write_again, refers_on
from followupd.core.judges.meaning_sentences import heard, saying, straight
from followupd.core.judges.questions import puts_question
from followupd.core.judges.saying import Said, folded, said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import about_work, answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

ENOUGH = 2.5
# In single marks too, which are no apostrophe where a word begins behind one and ends before the other.
_CITATION = re.compile(
    r"[\"“”„«»]([^\"“”„«»]{10,1200})[\"“”«»]|(?<!\w)['‘‚](?=\w)([^'‘’‚\"“”„«»]{10,400}(?:['’]\w[^'‘’‚\"“”„«»]{0,400}){0,30})['’‘](?!\w)"
)
_QUOTATION_MARK = re.compile(r"[\"“”„«»]|(?<!\w)['‘‚](?=\w)|(?<=[\w.!?…])['’‘](?!\w)")
# What weighs beside a sentence that may say that somebody else was taken, or that something is denied.
_BESIDE = (("regret", 1.0), ("wish", 1.0), ("thanks", 0.5), ("weighing", 0.5), ("though", 0.5))


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`rejection` where a text refuses, or much in it points that way, and it is about a position; else None."""
    if body is None or speaks_of_delivery(envelope, body):
        return None
    text = said(envelope, body)
    if _goes_on(text) or (text.not_over and not text.plainly("refuse")):
        return None
    if not (relation.known or about_work(envelope, text)):
        # Not a word of work, but a no that is sorry or wishes well, and answers or thanks: what else was it that was
        # asked?
        sorry = text.plainly("regret") or text.plainly("wish")
        asked = sorry and (answers(envelope, body) or text.praises or text.plainly("thanks"))
        told = own_no(text) or (refusals(text) or _weighed(text) if asked else ())
    else:
        told = (
            own_no(text) or refusals(text) or _offices_no(envelope, relation, text) or _weighed(text) or _farewell(text)
        )
    told = tuple(n for n in told if not cited(text.sentences[n], text))
    if told and is_mass(envelope, relation, body) and not tells_reader(text, told):
        return None
    if told and is_person(envelope, relation):
        outright = frozenset(own_no(text))
        if not outright and _leaves_open(told, text, envelope, body):
            return None
        told = tuple(n for n in told if n in outright or n not in text.where("own"))
        if still_asks(text):  # who still asks something may have preferred another, and changed their mind
            refused = text.plainly("refuse") if text.plainly("regret") else ()
            told = tuple(n for n in told if n in text.turned_down or n in refused)
    return verdict("rejection", text, told, envelope, relation) if told else None


def tells_reader(text: Said, told: Iterable[int] = ()) -> bool:
    """Whether a sentence below the subject says an end, one of these or one with the words of an end, to the reader:
    letters to many tell of what became of others.
    """
    said_to = {*told}.union(*map(text.where, ("refuse", "others", "not", "regret", "wish", "thanks", "gone", "filled")))
    return bool(said_to & text.where("reader") - {0})


def _goes_on(text: Said) -> bool:
    """Whether a sentence plainly says that nothing is decided; "I had promised you word by Friday" does not."""
    alive = text.plainly("alive")
    return bool(alive) and not saying("had_promised", text.sentences, text.languages).issuperset(alive)


def own_no(text: Said) -> tuple[int, ...]:
    """The sentences by which who decides says no in words of their own: whom they took instead, that they do not take
    the reader, or "it is a no", where that can only mean the reader.
    """
    bare = text.says_no if _means_reader(text) else frozenset[int]()
    return took_another(text) or _outright(text.turned_down, text) or _outright(bare, text)


def took_another(text: Said) -> tuple[int, ...]:
    """The sentences by which the writer chose somebody else; where no work is spoken of, beside a word to the reader of
    thanks, regret, praise or good wishes: who chose another guest says less.
    """
    kind = _means_reader(text) or text.says("candidacy") or any(map(text.plainly, ("regret", "wish", "thanks")))
    own = text.says("own_matter") and not text.plainly("wish")  # who wishes the reader well has decided about them
    return _outright(text.chose_another, text) if kind and not own else ()


def _outright(told: frozenset[int], text: Said) -> tuple[int, ...]:
    """Of these sentences those that ask nothing, and tell of no condition, no news of the writer's, no roof or flat."""
    plain = told - text.own_news - text.perhaps - text.where("trade")
    elsewhere = text.says("other") or (0 in text.where("trade") and not text.says("candidacy"))
    return () if elsewhere else tuple(sorted(n for n in plain if "?" not in text.sentences[n]))


def _means_reader(text: Said) -> bool:
    """Whether a bare no can only mean the reader: who came to be looked at, or whose application is spoken of."""
    sorry = text.says("candidacy") and bool(text.plainly("regret") or text.plainly("wish"))
    return text.praises or sorry or text.says("about_theirs") or "candidacy" in text.answered


def _leaves_open(told: tuple[int, ...], text: Said, envelope: Envelope, body: Body) -> bool:
    """Whether somebody who decides nothing sends the user to another, or has nothing now and asks for a mail later."""
    decided = frozenset[int]().union(*map(text.where, ("chose", "took", "offer", "filled"))) & set(told)
    if not decided and asked_to_write_again(envelope, body):
        return True
    return not refusals(text) and refers_on(envelope, body)


def still_asks(text: Said) -> bool:
    """Whether a question is put to the reader that is more than one whether to be in touch if there is a next time, to
    keep their papers or to tell them why.
    """
    later = text.perhaps & text.where("self") - text.where("invite") - text.where("interview")
    asked = {n for n, sentence in enumerate(text.sentences) if n and puts_question(sentence, text.languages)}
    return any(not _asks_beside_a_no(straight(text.sentences[n]), text) for n in asked - later)


def _asks_beside_a_no(question: str, text: Said) -> bool:
    """Whether it asks what those ask who have said no: to keep the papers, or to tell why."""
    return any(heard(name, kind, question) for name in text.spoken for kind in ("keeps_papers", "offers_feedback"))


def asks_reader(text: Said) -> bool:
    """Whether a question is put to the reader; "how are you?" is none."""
    return any(puts_question(sentence, text.languages) for sentence in text.sentences[1:])


def cited(sentence: str, text: Said) -> bool:
    """Whether what refuses stands in quotation marks, were they sentences apart: somebody tells of a letter that went
    to somebody.
    """
    told = _citations(text.sentences[1:])
    if not told:
        return False
    parts = (part.strip() for part in _QUOTATION_MARK.split(sentence))
    quoted = " ".join(folded(part) for part in parts if part and any(part in one for one in told))
    words = {words for name in ("refuse", "others", "not") for _, words in text.hits(name) if words in folded(sentence)}
    return bool(quoted and words) and any(one in quoted for one in words if " " in one)


@lru_cache(maxsize=4)  # asked of every sentence
def _citations(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(double or single for double, single in _CITATION.findall(" ".join(sentences)))


def _farewell(text: Said) -> tuple[int, ...]:
    """What is regretted of an application, or denied after some thought, where good wishes stand beside it."""
    if not text.plainly("wish") or text.says("received"):
        return ()
    told = text.plainly("regret", "candidacy")
    return told or (text.plainly("not", "we") if text.plainly("weighing") or text.plainly("regret") else ())


def _offices_no(envelope: Envelope, relation: Relation, text: Said) -> tuple[int, ...]:
    """Where an office writes about the reader's application: the sentences that deny something about it."""
    if is_person(envelope, relation) or is_mass(envelope, relation) or text.says("account"):
        return ()
    denied = text.plainly("not", "reader", "candidacy")
    return denied if text.says("regret") or text.says("wish") or text.says("weighing") else ()


def refusals(text: Said) -> tuple[int, ...]:
    """The sentences that refuse: plainly, by preferring somebody else, or by regretting that something is not."""
    told = {*text.plainly("refuse"), *text.plainly("others", "chose")}
    if not told and text.says("weighing"):
        told = {*text.plainly("others"), *text.plainly("regret", "not", "candidacy")}
    return tuple(sorted(told))


def _weighed(text: Said) -> tuple[int, ...]:
    """The sentences that may prefer somebody else or deny something, where enough stands beside them."""
    beside = sum(weight for name, weight in _BESIDE if text.plainly(name))
    ways = ((_preferring(text), 2.0), (_denying(text), 1.5))
    return next((tuple(sorted(told)) for told, weight in ways if told and weight + beside >= ENOUGH), ())


def _preferring(text: Said) -> set[int]:
    told = {n for kind in ("others", "somebody") for way in ("chose", "took") for n in text.plainly(kind, way)}
    # "My colleague, who runs hiring, will be in touch about the next steps" prefers nobody.
    told -= text.where("process") - text.where("others")
    return told or ({*text.plainly("others", "we")} if not text.says("process") else set())


def _denying(text: Said) -> set[int]:
    """What those who decide deny the reader, with regret or good wishes: without, "we do not hire" tells of nobody."""
    if text.says("process") or not (text.plainly("regret") or text.plainly("wish")):
        return set()
    sorry = {words for _, words in text.hits("regret")}  # "leider" alone denies nothing
    denied = {n for n, words in text.hits("not") if words not in sorry}
    return denied & {*text.plainly("reader", "we"), *text.plainly("reader", "candidacy")}
