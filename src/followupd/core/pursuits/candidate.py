"""A message that waits to be given its place, and the place it is given."""

import re
from dataclasses import dataclass
from datetime import datetime

from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key, normal_subject
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.relation import Relation

_WORK = re.compile(
    r"\b(appl(y|ied|ication|icant)\w*|candida\w+|interview\w*|position|vacanc\w+|resume|cv|role|hiring"
    r"|bewerb\w+|lebenslauf|stelle\w*|vorstellungsgespr\w+|kennenlern\w+|candidature|poste|entretien|solicitud|entrevista)\b",
    re.IGNORECASE,
)


_APPLYING = re.compile(
    r"\b(?:appl(?:y|ied|ying|ication|icant)\w*|bewerb\w*|beworben|candidat\w*|postul\w*|solicitud\w*|sollicit\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message that was read and judged and now waits to be given its place. `sent`, `junk`: the folder it lies in.

    `forged`: the user's own mail server says that its sender is not who it says it is.
    """

    envelope: Envelope
    body: Body | None
    relation: Relation
    verdict: Verdict
    hour: datetime
    internaldate: datetime
    sent: bool = False
    junk: bool = False
    forged: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where a message belongs. `opens`: the sequence it opens a new pursuit with. `doubt`: a question for the user."""

    pursuits: tuple[str, ...] = ()
    because: str = ""
    opens: str = ""
    doubt: str = ""


NOWHERE = Attribution()


def after_opening(pursuits: tuple[str, ...], candidate: Candidate, known: Known) -> tuple[str, ...]:
    """Those of the pursuits that had begun when the message came."""
    return tuple(p for p in pursuits if p in known.opened and known.opened[p] <= candidate.hour)


def same_subject(pursuits: tuple[str, ...], candidate: Candidate, known: Known) -> tuple[str, ...]:
    """Those of the pursuits in which a mail bears its subject."""
    subject = normal_subject(candidate.envelope.subject)
    return tuple(p for p in pursuits if subject and p in known.subjects.get(subject, ()))


def another_position(candidate: Candidate, known: Known, pursuits: tuple[str, ...]) -> bool:
    """Whether it applies for another position than those of the pursuits."""
    position = candidate.verdict.finding("position")
    if candidate.verdict.kind != "application" or candidate.verdict.strength != "strong" or not position:
        return False
    return all(known.positions.get(p, "").casefold() != position.casefold() for p in pursuits)


def recipients(candidate: Candidate, known: Known) -> list[Address]:
    """Everybody but the user whom it goes to."""
    return [r for r in candidate.envelope.recipients if address_key(r.address) not in known.own]


def recipient_keys(candidate: Candidate, known: Known) -> list[str]:
    """Their keys."""
    return [address_key(r.address) for r in recipients(candidate, known)]


def speaks_of_work(candidate: Candidate) -> bool:
    """Whether its subject or its text holds a word of applying for work."""
    return _says(_WORK, candidate)


def speaks_of_applying(candidate: Candidate) -> bool:
    """Whether an application is spoken of, and not work alone."""
    return _says(_APPLYING, candidate)


def _says(words: re.Pattern[str], candidate: Candidate) -> bool:
    text = (candidate.body.new_text or candidate.body.text) if candidate.body else ""
    return bool(words.search(candidate.envelope.subject) or words.search(text[:4000]))
