"""Says that openings are listed for somebody who seeks: a job board's alert, an employer's list."""

import re
from dataclasses import replace

from followupd.core.judges.openings import lists_posts, lists_work
from followupd.core.judges.reasons import quoting
from followupd.core.judges.saying import Said, said
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.words import LANGUAGES, either
from followupd.core.judges.writer import answers, is_mass, is_person, verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.sentences import around
from followupd.core.pursuits.relation import Relation

# Senders that tell of openings.
_BOARD = re.compile(rf"(?:^|[-_.+@])(?:{either('machines', 'boards')})(?=[-_.+@]|$)", re.IGNORECASE)
_BOARD_NAME = re.compile(either("machines", "boards_names"), re.IGNORECASE)
_OPENINGS = either("machines", "boards_domains")
_BOARD_DOMAIN = re.compile(rf"(?:^|[-.])(?:(?:{_OPENINGS})|[^-.]+(?:{_OPENINGS})(?=[-.]|$))", re.IGNORECASE)

# A title and where: in a sentence ("Planner at Swift, baker in York"), on a line of its own ("Baker - Copper, York").
_IN_SENTENCE = re.compile(
    r"[^\W\d_][\w/()*.-]{2,30}(?: \w{1,20}){0,4}? "
    r"(?:(?:at|with|in|bei|chez|à|en|presso|a|na|no|em|bij|te|im)\s+|\()(?=[A-ZÀ-Ý])"
)
_ON_A_LINE = re.compile(
    r"^[ \t]*(?:(?:[-•*·–]|\d{1,2}[.)%])[ \t]*)?[^\W_][^.?!\n]{2,60}?"
    r"(?:,| [-–|·@]| at| bei| chez| bij| presso) [^?!\n]{2,80}$",
    re.MULTILINE,
)
# What a list may be taken for that has no word of one.
_UNTOLD: tuple[Kind, ...] = ("list", "newsletter", "human", "unsure")
_FEWEST = 3  # such items; two lines of their own are as many
_LOOKED_AT = 4_000  # characters


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`job_alert` where two different signs of a list stand in a machine's unasked mail; else None."""
    if body is None or relation.known or answers(envelope, body):
        return None
    if is_person(envelope, relation, body) and not is_boards_address(envelope):
        return None
    text = said(envelope, body)
    listed = text.says("alert") and _items(body) >= _FEWEST and not (text.says("regret") or text.says("refuse"))
    if not (text.kinds_of("alert") >= 2 or listed) or text.says("received") or text.plainly("refuse", "candidacy"):
        return None
    return verdict("job_alert", text, sorted(text.where("alert")), envelope, relation)


def lists_openings(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`job_alert` where a board's or a mass mailer's unasked mail speaks of openings again and again; else None."""
    if body is None or relation.known or answers(envelope, body) or is_person(envelope, relation, body):
        return None
    board = envelope.sender is not None and bool(_BOARD.search(envelope.sender.address))
    text = said(envelope, body)
    told = text.hits("jobs")
    signs = board + (0 in text.where("jobs"))  # who sends it, and what stands above it
    named = lists_openings_by_work(text, body)
    listed = _items(body) + signs >= _FEWEST and (board or bool(told) or text.says("alert"))
    if envelope.has("list-post") or not (board or named or is_mass(envelope, relation, body)) or text.says("applied"):
        return None
    enough = text.kinds_of("jobs") >= 2 or text.says("alert") or (board and bool(told)) or listed or named
    if not enough or text.says("received"):
        return None
    numbers = {n for n, _ in told} | text.where("alert")
    found = verdict("job_alert", text, sorted(numbers) or (len(text.sentences) - 1,), envelope, relation)
    return found if numbers else replace(found, evidence=(_listed(body),))


def as_list(whole: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The verdict; `job_alert` where no words tell what it is, and who tells of openings sends entries of a list."""
    if whole.kind not in _UNTOLD or body is None or relation.known or envelope.has("list-post"):
        return whole
    if answers(envelope, body) or is_person(envelope, relation, body):
        return whole
    text = said(envelope, body)
    named = is_boards_address(envelope) or _has_boards_domain(envelope)
    if not (named or (is_mass(envelope, relation, body) and 0 in text.where("jobs"))):
        return whole
    # A board's few words may not tell their language.
    languages, least = (LANGUAGES, 1) if named else (text.languages, 2)
    if not lists_posts(body.new_text, languages, least) or text.plainly("refuse", "reader"):
        return whole
    return replace(verdict("job_alert", text, (1,), envelope, relation), evidence=(_listed(body),))


def _has_boards_domain(envelope: Envelope) -> bool:
    return envelope.sender is not None and bool(_BOARD_DOMAIN.search(envelope.sender.domain))


def _listed(body: Body) -> str:
    """That openings stand there, by the first of them."""
    written = body.new_text[:_LOOKED_AT]
    first = _ON_A_LINE.search(written) or _IN_SENTENCE.search(written)
    return quoting("it lists openings: ", around(written, first.start(), first.end())) if first else "it lists openings"


def is_boards_address(envelope: Envelope) -> bool:
    """Whether a board seems to write, by its address or by the name it gives itself."""
    sender = envelope.sender
    return sender is not None and bool(_BOARD.search(sender.address) or _BOARD_NAME.search(sender.name))


def lists_openings_by_work(text: Said, body: Body) -> bool:
    """Whether a text lists openings that are told by what they are, and refuses nobody."""
    refuses = text.says("refuse") or text.says("regret") or text.plainly("not", "candidacy")
    return not refuses and lists_work(text.sentences[0], body.new_text, text.languages)


def lists(body: Body) -> bool:
    """Whether a text lists openings, or what looks like them."""
    return _items(body) >= _FEWEST


def _items(body: Body) -> int:
    """How many openings seem to be listed in the text; two lines of their own are as many as three in a sentence."""
    return max(places(body), 3 * (items(body) // 2))


def places(body: Body) -> int:
    """How often a title is followed by a place or a firm within a sentence."""
    return sum(1 for _ in _IN_SENTENCE.finditer(body.new_text[:_LOOKED_AT]))


def items(body: Body) -> int:
    """How many lines look like a title and where."""
    return sum(1 for _ in _ON_A_LINE.finditer(body.new_text[:_LOOKED_AT]))
