"""Why it cannot be told who wrote a mail: what its words say, what speaks for a program, and what is lacking.

Words alone never make an automatic answer of a mail, since people write the same ones (mail-facts.md, Part A, 6).
"""

from collections.abc import Callable, Iterator

from followupd.core.judges.asking import acknowledges, asks_or_decides
from followupd.core.judges.automatic import absence_words, subject_phrase, tells_absence, written_text
from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.stand_in import stand_in
from followupd.core.mail.body import Body
from followupd.core.mail.dates import absence_told
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read_date
from followupd.core.mail.sentences import split_lines

_UNREAD = "its text was not fetched, so what it says is not known"
_SAYS_AWAY = "it says that somebody is away: "
_AWAY = "it reads like a note of absence, but the mail does not say that a program sent it [no Auto-Submitted]"
_ANSWER = "it reads like an automatic answer, but the mail does not say that a program sent it [no Auto-Submitted]"
_MARKED = "help desks mark what their people write in the same way, so a person may have written it"
_MAY_BE = "that alone proves no program, and its words may be a person's, who may wait for an answer"


def torn(envelope: Envelope, body: Body | None, doubts: tuple[str, ...]) -> tuple[str, ...]:
    """The reasons for `unsure`. `doubts`: what speaks for a program, without proving one."""
    if body is None:
        return (*doubts, _UNREAD)
    return tuple(_reasons(envelope, body, doubts))


def away_only(envelope: Envelope, body: Body | None) -> tuple[str, ...]:
    """Why what looks like an absence note is none; nothing where it does not look like one."""
    if not tells_absence(envelope, body):
        return ()
    return (absence_words(envelope, body, _SAYS_AWAY), _AWAY)


def _until_when_and_who(envelope: Envelope, body: Body, text: str) -> Iterator[str]:
    """When they are back and who answers until then, as far as the words name it: of use whoever wrote them."""
    received = read_date(envelope.header("delivery-date")) or envelope.date
    if received and (named := absence_told(text, envelope.subject, received.date())):
        yield f"{named.told}, by these words"
    for one in stand_in(envelope, body):
        address = f"<{one.field('address')}>" if one.field("address") else ""
        yield sign(f"in their absence {' '.join(filter(None, (one.field('name'), address)))}")


def _reasons(envelope: Envelope, body: Body, doubts: tuple[str, ...]) -> Iterator[str]:
    text = written_text(body)
    away = absence_words(envelope, body, _SAYS_AWAY)
    receipt = _first(acknowledges, text) if not away else ""
    asking = _first(asks_or_decides, text)
    yield from filter(None, (away, receipt and quoting("it reads like a receipt: ", receipt)))
    yield from _until_when_and_who(envelope, body, text) if away else ()
    yield from doubts
    if asking and asking != receipt:
        yield quoting("it asks something all the same, as people do: ", asking)
    marked = envelope.has("auto-submitted", "x-auto-submitted")
    answers = receipt or subject_phrase(envelope)
    yield _MARKED if marked else _AWAY if away else _ANSWER if answers else _MAY_BE


def _first(says: Callable[[str], bool], text: str) -> str:
    """The first sentence that says it, "" for none."""
    return next(filter(says, split_lines(text)), "")
