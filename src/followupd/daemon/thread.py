"""Where a draft stands: in the thread of the mail it follows, or at the head of a new one, to one person alone."""

from dataclasses import dataclass

from followupd.core.mail.compose import reply_subject
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word

# What a letter to somebody is about with whom the user spoke, and to whom they have never written.
_SPOKE = {"en": "Our conversation", "de": "Unser Gespräch", "fr": "Notre échange", "es": "Nuestra conversación"}


@dataclass(frozen=True, slots=True)
class Place:
    """The headers that say where a draft belongs. `in_reply_to`: "" where it opens a thread."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    in_reply_to: str
    references: tuple[str, ...]


def opening(pursuit: Pursuit, subject: str) -> Place:
    """At the head of a thread of its own, to the lead and nobody else."""
    return Place((pursuit.lead,) if pursuit.lead else (), (), subject, "", ())


def in_its_thread(pursuit: Pursuit, without: frozenset[str]) -> Place:
    """Under the mail it follows, to those the user wrote to. `without`: keys of addresses it must not go to."""
    return Place(
        _others(pursuit.lead_mail.to, without),
        _others(pursuit.lead_mail.cc, without),
        _subject(pursuit),
        _answerable(pursuit),
        _chain(pursuit),
    )


def _others(addresses: tuple[Address, ...], without: frozenset[str]) -> tuple[Address, ...]:
    return tuple(a for a in addresses if address_key(a.address) not in without)


def _subject(pursuit: Pursuit) -> str:
    """That of the thread; where no mail was ever written, what it is about."""
    followed = pursuit.followed
    if not is_word(followed):
        return reply_subject(followed.subject)
    if pursuit.spoken and not pursuit.about.position:
        return _SPOKE.get(pursuit.about.language, _SPOKE["en"])
    return followed.subject


def _answerable(pursuit: Pursuit) -> str:
    """The id of the message followed; a message without one cannot be answered by id."""
    identity = pursuit.followed.identity if _answers(pursuit) else ""
    return identity if identity.startswith("<") else ""


def _chain(pursuit: Pursuit) -> tuple[str, ...]:
    """References of the message followed: its own, oldest first, without its parent twice (RFC 5322, 3.6.4)."""
    if not _answers(pursuit):
        return ()
    return tuple(p for p in pursuit.followed.references if p != pursuit.followed.identity)


def _answers(pursuit: Pursuit) -> bool:
    """Whether the message followed can be answered: not the receipt of a machine, which nobody reads answers to."""
    return pursuit.followed.ours or from_person(pursuit.followed)
