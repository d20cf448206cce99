"""Says that openings are listed for somebody who seeks: a job board's alert, an employer's list."""

import re

from followupd.core.judges.saying import said
from followupd.core.judges.verdict import Verdict
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

# Senders that tell of openings.
_BOARD = re.compile(
    r"(?:^|[-_.+@])(?:jobs?|jobalerts?|alerts?|job[-_.]?agent|recommendations?|stellen\w*|emplois?|empleos?|vagas|vacatures|"
    r"lavoro|offres?|ofertas?|indeed\w*|stepstone|linkedin|xing|monster|glassdoor|totaljobs|infojobs|adzuna|jooble)"
    r"(?=[-_.+@]|$)",
    re.IGNORECASE,
)


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`job_alert` where two different signs of a list stand in a machine's unasked mail; else None."""
    if body is None or relation.known or is_person(envelope, relation) or answers(envelope, body):
        return None
    text = said(envelope, body)
    if text.kinds_of("alert") < 2 or text.says("received"):
        return None
    return verdict("job_alert", text, sorted(text.where("alert")), envelope, relation)


def lists_openings(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`job_alert` where a board's or a mass mailer's unasked mail speaks of openings again and again; else None."""
    if body is None or relation.known or answers(envelope, body) or is_person(envelope, relation):
        return None
    board = envelope.sender is not None and bool(_BOARD.search(envelope.sender.address))
    text = said(envelope, body)
    told = text.hits("jobs")
    if envelope.has("list-post") or not (board or is_mass(envelope, relation)) or text.says("applied"):
        return None
    enough = text.kinds_of("jobs") >= 2 or text.says("alert") or (board and bool(told))
    if not enough or text.says("received"):
        return None
    return verdict("job_alert", text, sorted({n for n, _ in told} | text.where("alert")), envelope, relation)
