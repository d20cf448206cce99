"""Says that a person wrote on another platform: the mail is only its notice, the answer lies there."""

from followupd.core.judges.acknowledged import findings
from followupd.core.judges.in_header import platform_says
from followupd.core.judges.kinds import CALLED
from followupd.core.judges.platforms import BOARDS, NETWORKS, platform_of
from followupd.core.judges.reasons import quoted, quoting
from followupd.core.judges.saying import said
from followupd.core.judges.signed import signs
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.judges.writer import verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import is_role_address
from followupd.core.pursuits.relation import Relation

# What a network sends beside what people write there, and what it passes on in plain words from a firm.
_ITS_OWN: tuple[Kind, ...] = ("acknowledgement", "job_alert", "newsletter", "account_notice", "list")
_PASSED_ON: tuple[Kind, ...] = ("rejection", "position_filled", "assessment", *_ITS_OWN)

# Of which to say that its words read like it tells nobody anything.
_SAY_NOTHING: tuple[Kind, ...] = ("human", "unsure", "job_alert")
_VIEWED = "that an application was looked at does not say that it has arrived, or what was decided: "
_ADVERTISED: tuple[Kind, ...] = ("job_alert", "newsletter", "list")
_FIRST = 2  # sentences of the text: behind a greeting
_NOT_WRITTEN = "no sentence in it says that somebody wrote to you there, so whether one did cannot be told"


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`elsewhere` where a platform tells that somebody wrote to the reader there, or wants or has a contact."""
    if platform_of(envelope, NETWORKS, BOARDS) == "":
        return None
    text = said(envelope, body)
    told = sorted(text.where("wrote") | (text.where("connects") if platform_of(envelope, NETWORKS) else frozenset()))
    if not told or text.kinds_of("alert") > 1:
        return None
    return verdict("elsewhere", text, told, envelope, relation)


def as_notice(first: Verdict, whole: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """What a network's mail is: its own, or what it passes on; `unsure` where only words in general speak for more.

    `first`: what the judges say; `whole`: with the second opinion.
    """
    name = "" if relation.known or first.finding("meeting") else platform_of(envelope, NETWORKS, BOARDS)
    if (
        not name
        or _by_somebody(envelope, body, relation)
        or first.kind == "elsewhere"
        or first.kind.startswith("bounce")
    ):
        return whole
    text = said(envelope, body)
    viewed = sorted(text.where("viewed"))
    # Beside the openings it advertises the notice stands in the subject, or first in the text.
    if viewed and (
        whole.kind in ("acknowledgement", "unsure", "human") or (whole.kind in _ADVERTISED and viewed[0] <= _FIRST)
    ):
        return Verdict("unsure", "weak", (quoting(_VIEWED, text.sentences[viewed[0]]),))
    if not platform_of(envelope, NETWORKS):
        return whole
    if whole.kind == "job_alert" and body and 0 in text.where("received"):
        return verdict("acknowledgement", text, (0,), envelope, relation, findings(envelope, body, text))
    lacks = {"acknowledgement": ("received",), "job_alert": ("alert", "jobs")}.get(whole.kind, ())
    guessed = bool(lacks) and whole is not first and not any(map(text.says, lacks))
    if whole.kind in _ITS_OWN and not guessed:
        return whole
    return first if first.kind in _PASSED_ON else _no_letter(whole, envelope, name)


def tells_of_a_look(whole: Verdict) -> bool:
    """Whether the verdict is that no more is told than that somebody looked at an application or a profile."""
    return whole.kind == "unsure" and any(one.startswith(_VIEWED) for one in whole.evidence)


def _no_letter(whole: Verdict, envelope: Envelope, platform: str) -> Verdict:
    """`unsure`: who sends it speaks against a person, and no words say that one wrote there."""
    words = next(filter(None, map(quoted, whole.evidence)), "")
    tells = bool(words) and whole.kind not in _SAY_NOTHING
    like = quoting(f"its words read like {CALLED[whole.kind]}: ", words) if tells else ""
    reasons = (like, platform_says(envelope, platform), _NOT_WRITTEN)
    return Verdict("unsure", "weak", tuple(filter(None, reasons)))


def _by_somebody(envelope: Envelope, body: Body | None, relation: Relation) -> bool:
    """Whether a person wrote it who works there: one of a firm that is followed up, or who signs with their name."""
    if relation.organisation:
        return True
    desk = envelope.sender is None or is_role_address(envelope.sender.address) or envelope.header("list-unsubscribe")
    return bool(body and not desk and signs(envelope, body))
