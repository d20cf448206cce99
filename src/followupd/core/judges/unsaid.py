"""What a mail is not, however much its words together speak for it: what such mail has to say does not stand there.

Somebody who writes to the user for the first time speaks of vacancies and newsletters as those do who send them. What
tells them apart is how such mail is made, and whether anything is refused or given out at all.
"""

import re
from collections.abc import Iterator

from followupd.core.judges.asked_to_come import asks_how_it_went
from followupd.core.judges.bounce_text import speaks_of_delivery
from followupd.core.judges.job_alert import lists, lists_openings_by_work
from followupd.core.judges.leads_on import refers_on
from followupd.core.judges.recruiter_outreach import recruits
from followupd.core.judges.rejection import asks_reader, cited, refusals, tells_reader
from followupd.core.judges.saying import Said
from followupd.core.judges.signed import signs
from followupd.core.judges.traits import BULLET, Setting
from followupd.core.judges.verdict import Kind
from followupd.core.judges.wanted import wants_no_work
from followupd.core.judges.writer import is_person, is_personal_answer
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

TO_MANY: tuple[Kind, ...] = ("job_alert", "newsletter")
ENDS: tuple[Kind, ...] = ("rejection", "position_filled")
# What becomes of an application.
ENDINGS: tuple[Kind, ...] = (*ENDS, "acknowledgement", "offer")
_TASKS: tuple[Kind, ...] = ("assessment",)
# By which an arrival is told.
_OF_A_RECEIPT = ("received", "handed_in", "thanks", "process")
# And by what else where an office answers, which words it in ever other ways.
_OF_AN_OFFICES_RECEIPT = ("applied", "desk")
# By which an end is told.
_OF_AN_END = ("regret", "refuse", "others", "wish", "filled", "gone")
_PLAIN_ENDS = ("regret", "filled", "gone")
_LINK = re.compile(r"://|\bwww\.|\b\w{2,30}\.\w{2,20}/", re.IGNORECASE)
_FEWEST = 3  # bullets
_BRIEF = 20  # words
_LOOKED_AT = 4_000  # characters


def unsaid(text: Said, setting: Setting, envelope: Envelope, body: Body, others: tuple[Kind, ...]) -> Iterator[Kind]:
    """The kinds that a mail is not by its words alone. `others`: every kind but a person's own mail."""
    # What it speaks of no longer holds, and what it does say no routine mail says; or it is a doctor's.
    if text.taken_back or setting.visit:
        yield from others
    if text.not_over:  # the words of an end stand there to say that it is none, and a person says so to the reader
        yield from others if setting.person else ENDS
    if speaks_of_delivery(envelope, body):
        yield from ENDS
    brief = (setting.person or envelope.sender is None) and _is_brief(text)
    papers = text.says("offer") or wants_no_work(text.sentences[1:], text.languages)
    if not text.says("test") and (brief or papers):
        yield from _TASKS
    yield from _without_a_word(text, setting)
    if not (text.says("jobs") or text.says("alert") or lists(body) or lists_openings_by_work(text, body)):
        yield "job_alert"
    if (setting.many and not tells_reader(text)) or ((setting.many or setting.person) and _cites_an_end(text)):
        yield from ENDS
    if setting.person and asks_how_it_went(text, envelope):
        yield "interview_invitation"
    if setting.person and not refusals(text) and refers_on(envelope, body):
        yield from ENDS
    if setting.person and not (setting.known or setting.answers):
        yield from _by_a_stranger(text, setting, envelope, body)


def _without_a_word(text: Said, setting: Setting) -> Iterator[Kind]:
    """What no sentence says, or what none says but those that deny it."""
    if text.says("offer") and not text.where("offer") - text.where("refuse"):
        yield "offer"  # "we are unable to offer you the position"
    if text.plainly("not", "reader", "chose") or text.plainly("refuse", "reader"):
        yield from TO_MANY  # those deny the reader nothing
    # What comes of it where the reader does nothing, or what may come of others, is no end.
    only_lest = (text.lest | text.sees_others) & text.perhaps and not refusals(text)
    of_a_trade = setting.person and not setting.about_work and _is_of_a_trade(text)
    if only_lest or of_a_trade or not _may_end(text, setting):
        yield from ENDS
    spoken = _OF_A_RECEIPT if setting.person else (*_OF_A_RECEIPT, *_OF_AN_OFFICES_RECEIPT)
    if (setting.person or setting.answers) and not any(map(text.says, spoken)):
        yield "acknowledgement"


def _by_a_stranger(text: Said, setting: Setting, envelope: Envelope, body: Body) -> Iterator[Kind]:
    if not recruits(text, envelope):
        yield "recruiter_outreach"
    if is_personal_answer(envelope, body):  # by its subject alone, or it would have been known as an answer
        yield from TO_MANY
    if not _is_bulk(text, setting, body) and signs(envelope, body):
        yield from TO_MANY
    if asks_reader(text):
        yield from () if _tells_an_end(text) else ENDS
        yield from () if setting.about_work or text.says("test") else _TASKS


def _is_brief(text: Said) -> bool:
    """Whether it has no room to set a task: "please confirm the interview by Monday"."""
    return len(text.plain.split()) < _BRIEF


def tells_own_news(text: Said, envelope: Envelope, relation: Relation) -> bool:
    """Whether a person tells how their own application went, and says nothing about the reader's."""
    if not (text.own_news and is_person(envelope, relation)):
        return False
    about_readers = text.where("reader") & text.where("candidacy")
    told = frozenset[int]().union(*map(text.where, (*_OF_AN_END, "received", "offer"))) - text.own_news - text.perhaps
    about_us = text.where("we")
    return not (told & (about_us | about_readers) or text.where("refuse") & about_readers & about_us)


def _tells_an_end(text: Said) -> bool:
    """Whether a sentence that asks nothing has a word of an end, and does not say that it is none yet."""
    told = frozenset[int]().union(*map(text.where, _OF_AN_END)) - text.where("yet")
    return any("?" not in text.sentences[number] for number in told)


def _may_end(text: Said, setting: Setting) -> bool:
    """Whether there is a word by which an end is told, or anything is denied: of the reader, where an office writes."""
    if text.says("account") and not (refusals(text) or any(map(text.says, _PLAIN_ENDS))):
        return False  # "you have not finished your application"
    denied = text.says("not") if setting.person else text.plainly("not", "reader")
    told = frozenset[int]().union(*map(text.where, (*_OF_AN_END, "took")))
    # Who writes by name and tells how it goes on ends nothing: "my colleague, who does the hiring, will be in touch".
    return bool(denied) or bool(told - text.where("process") if setting.person else told)


def _is_of_a_trade(text: Said) -> bool:
    """Whether all that was decided is about an order, a roof, a flat: "for the roof we went with another firm"."""
    decided = frozenset[int]().union(*map(text.where, (*_OF_AN_END, "chose", "took"))) - text.where("wish")
    return bool(decided & text.where("trade")) and decided <= text.where("trade") | text.where("regret")


def _cites_an_end(text: Said) -> bool:
    """Whether what refuses stands in quotation marks alone: somebody tells of a letter they were sent, or once sent."""
    told = text.where("refuse") | text.where("others")
    return bool(told) and all(cited(text.sentences[number], text) for number in told)


def _is_bulk(text: Said, setting: Setting, body: Body) -> bool:
    """Whether it is made as mail to many is: its fields, a link, a list, more than one word of such mail.

    Who has a newsletter to be written says "newsletter" too, so one word is none.
    """
    written = body.new_text[:_LOOKED_AT]
    words = max(map(text.kinds_of, ("mass", "alert", "jobs"))) > 1
    listed = lists(body) or len(BULLET.findall(written)) >= _FEWEST
    return setting.many or words or listed or bool(_LINK.search(written))
