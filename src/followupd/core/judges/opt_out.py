"""Says that somebody does not want to be written to again. It ends everything with them, so the words must be plain."""

import re

from followupd.core.judges.automatic import sender_is_nobody
from followupd.core.judges.clauses import clauses
from followupd.core.judges.meaning_sentences import heard_in, straight
from followupd.core.judges.saying import Said, said, says_in
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.subjects import answer_prefix
from followupd.core.pursuits.relation import Relation

# What is longer has more to say, and a sentence of it is about something else.
MOST_SENTENCES = 10
# An office that says one of these has the papers, or no position: it only wants no more of them.
_OFFICES_REASONS = ("received", "process", "filled", "gone", "paused", "refuse")
TWICE = 2
_WORD_ALONE = re.compile(r"\w+\W*")


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`opt_out` where a short mail forbids further ones; None in mass mail, whose footers speak of the same."""
    if body is None or is_mass(envelope, relation, body):
        return None
    text = said(envelope, body)
    told = _told(text)
    if not told or len(text.sentences) > MOST_SENTENCES + 2 or text.says("goes_on"):
        return None
    if not (is_person(envelope, relation, body) or answers(envelope, body) or _forbids(text, envelope)):
        return None
    return verdict("opt_out", text, told, envelope, relation)


def _told(text: Said) -> tuple[int, ...]:
    """The sentences that forbid mail for good; "please" in many a language looks like a condition and is none."""
    unsure = (text.perhaps - text.where("please")) | text.where("for_now")
    told = text.where("opt_out") - unsure - {0}
    return tuple(sorted(n for n in told if _is_about_writer(text.sentences[n], text.spoken)))


def _is_about_writer(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether a clause forbids to write to whoever writes, and none promises that they will come back unasked.

    "Not in charge any more, please write to Kim" forbids nothing; "do not, ever again, write to me" does.
    """
    parts = _parts(straight(sentence))
    around = (f"{before} {behind}" for before, behind in zip(parts, parts[2:], strict=False))
    told = [clause for clause in (*parts, *around) if says_in(clause, "opt_out", languages)]
    others = [clause for clause in parts if clause not in told]
    if any(heard_in(languages, clause, "promises") for clause in others):
        return False
    return any(not heard_in(languages, clause, "not_forbidden") for clause in told)


def _parts(sentence: str) -> list[str]:
    """Its clauses; one word alone at its end, as "please", belongs to the clause before it."""
    *before, last = clauses(sentence)
    if before and _WORD_ALONE.fullmatch(last):
        return [*before[:-1], f"{before[-1]}, {last}"]
    return [*before, last]


def _forbids(text: Said, envelope: Envelope) -> bool:
    """Whether an office, of which nothing shows that it answers, can mean nothing else: it says so twice, or under a
    subject that answers, and gives no other reason.
    """
    if sender_is_nobody(envelope) or any(map(text.says, _OFFICES_REASONS)):
        return False
    return bool(answer_prefix(envelope.subject)) or text.kinds_of("opt_out") >= TWICE
