"""Says that a person wrote on another platform: the mail is only its notice, the answer lies there."""

from functools import cache, lru_cache

from followupd.core.judges.acknowledged import findings
from followupd.core.judges.reasons import sign
from followupd.core.judges.saying import said
from followupd.core.judges.signed import signs
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.words import platforms
from followupd.core.judges.writer import verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import is_role_address, organisation_name
from followupd.core.pursuits.relation import Relation

# What a network sends beside what people write there, and what it passes on in plain words from a firm.
_ITS_OWN: tuple[Kind, ...] = ("acknowledgement", "job_alert", "newsletter", "account_notice", "list")
_PASSED_ON: tuple[Kind, ...] = ("rejection", "position_filled", "assessment", *_ITS_OWN)


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`elsewhere` where a platform tells that somebody wrote to the reader there, or wants or has a contact."""
    if _platform(envelope, "networks", "boards") == "":
        return None
    text = said(envelope, body)
    told = sorted(text.where("wrote") | (text.where("connects") if _platform(envelope, "networks") else frozenset()))
    if not told or text.kinds_of("alert") > 1:
        return None
    return verdict("elsewhere", text, told, envelope, relation)


def as_notice(first: Verdict, whole: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """What a network's mail is: its own, or what it passes on; `unsure` where only words in general speak for more.

    `first`: what the judges say; `whole`: with the second opinion.
    """
    name = "" if relation.known or first.finding("meeting") else _platform(envelope, "networks", "boards")
    if (
        not name
        or _by_somebody(envelope, body, relation)
        or first.kind == "elsewhere"
        or first.kind.startswith("bounce")
    ):
        return whole
    text = said(envelope, body)
    if whole.kind == "acknowledgement" and (viewed := sorted(text.where("viewed"))):
        return Verdict("unsure", "weak", text.quote(viewed))
    if not _platform(envelope, "networks"):
        return whole
    if whole.kind == "job_alert" and body and 0 in text.where("received"):
        return verdict("acknowledgement", text, (0,), envelope, relation, findings(envelope, body, text))
    guessed = whole.kind == "acknowledgement" and whole is not first and not text.says("received")
    if whole.kind in _ITS_OWN and not guessed:
        return whole
    return (
        first if first.kind in _PASSED_ON else Verdict("unsure", "weak", (sign(f"a notice by {name}, not a letter"),))
    )


def _platform(envelope: Envelope, *kinds: str) -> str:
    """Its name, or "": by the sender's registrable domain; anybody can write a platform's name into their own."""
    return _platform_at(envelope.sender.domain.lower(), kinds) if envelope.sender else ""


@lru_cache(maxsize=4096)  # asked several times of every mail, and most mail comes from the same few hundred
def _platform_at(domain: str, kinds: tuple[str, ...]) -> str:
    name = organisation_name(domain).lower().replace(" ", "-")
    known = _known(kinds) if name else ()
    return next((one.partition(".")[0] for one in known if one == name or f".{domain}".endswith(f".{one}")), "")


@cache
def _known(kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(frozenset[str]().union(*map(platforms, kinds))))


def _by_somebody(envelope: Envelope, body: Body | None, relation: Relation) -> bool:
    """Whether a person wrote it who works there: one of a firm that is followed up, or who signs with their name."""
    if relation.organisation:
        return True
    desk = envelope.sender is None or is_role_address(envelope.sender.address) or envelope.header("list-unsubscribe")
    return bool(body and not desk and signs(envelope, body))
