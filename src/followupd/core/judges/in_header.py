"""What in the header a verdict rests on beside the words: what platform or office sent it, and that it went to many."""

from followupd.core.judges.automatic import mass_signs, nobody_says, says_generated, sender_is_nobody
from followupd.core.judges.fields import from_says
from followupd.core.judges.job_alert import is_boards_address
from followupd.core.judges.platforms import BOARDS, NETWORKS, called, platform_of
from followupd.core.judges.verdict import Kind
from followupd.core.judges.writer import is_mass, is_person
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import is_tracking_system
from followupd.core.pursuits.relation import Relation

# Of these a person's words alone would say something else.
_OF_PROGRAMS: tuple[Kind, ...] = ("account_notice", "acknowledgement", "newsletter", "job_alert", "elsewhere")
_TO_MANY: tuple[Kind, ...] = ("newsletter", "job_alert")
_MOST_FIELDS = 2


def header_reasons(kind: Kind, envelope: Envelope, relation: Relation) -> tuple[str, ...]:
    """The reasons for a verdict of that kind that stand in the header, the field with its value behind each."""
    if kind not in _OF_PROGRAMS:
        return ()
    if name := platform_of(envelope, NETWORKS, BOARDS):
        return (platform_says(envelope, name),)
    if kind in _TO_MANY and is_mass(envelope, relation):
        return mass_signs(envelope)[:_MOST_FIELDS]
    sent = _sender(kind, envelope, relation)
    return (sent,) if sent else ()


def _sender(kind: Kind, envelope: Envelope, relation: Relation) -> str:
    """Who sends it, where that is no person: "" where it may be one."""
    if envelope.sender is None or is_person(envelope, relation):
        return ""
    if sender_is_nobody(envelope):
        return nobody_says(envelope)
    if is_tracking_system(envelope.sender.domain):
        return from_says(envelope, "a program that firms keep applications with sent it")
    if generated := says_generated(envelope):
        return generated
    if kind == "job_alert" and is_boards_address(envelope):
        return from_says(envelope, "by its name and address a job board sent it")
    return from_says(envelope, "its sender is an office or a firm, not a person by name")


def platform_says(envelope: Envelope, platform: str) -> str:
    """That a platform sent it, as evidence."""
    return from_says(envelope, f"{called(platform)} sent it, by the domain it comes from")
