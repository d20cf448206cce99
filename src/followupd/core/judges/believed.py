"""What of a mail is believed, by how likely it makes each kind: what a judge heard, or what none heard."""

from collections.abc import Collection, Mapping, Sequence

from followupd.core.judges.rejection import still_asks
from followupd.core.judges.saying import Said
from followupd.core.judges.traits import Setting, Trait
from followupd.core.judges.unsaid import ENDS
from followupd.core.judges.verdict import Kind
from followupd.core.judges.verdict_traits import END_TOLD, UNTOLD

# The kinds that words tell, in the order of the weights; `human` stands for everything else.
KINDS: tuple[Kind, ...] = (
    "human",
    "rejection",
    "position_filled",
    "acknowledgement",
    "job_alert",
    "interview_invitation",
    "offer",
    "assessment",
    "recruiter_outreach",
    "newsletter",
    "account_notice",
)
# How likely what a judge heard must be, to stand, and in a short mail, which shows little beside the sentence it was
# heard in; and how likely another kind must be to be believed.
STANDS: dict[Kind, float] = {
    **dict.fromkeys(KINDS, 0.1),
    "rejection": 0.35,
    "position_filled": 0.35,
    "acknowledgement": 0.3,
    "job_alert": 0.4,
    "interview_invitation": 0.5,
    "recruiter_outreach": 0.02,
    "offer": 0.05,
}
SHORT_STANDS: dict[Kind, float] = {"rejection": 0.25, "position_filled": 0.25, "offer": 0.05}
SHORT_LEAST: dict[Kind, float] = {"rejection": 0.8, "position_filled": 0.8}
LEAST: dict[Kind, float] = {
    **dict.fromkeys(KINDS, 0.45),
    "rejection": 0.6,
    "position_filled": 0.6,
    "acknowledgement": 0.35,
    "interview_invitation": 0.5,
}
UNSAID_LEAST, DOUBTFUL_LEAST, NEVER = 0.8, 0.9, 1.1  # for an end against which something speaks
SHORT = 20  # words

Likelihoods = Mapping[Kind, float]


def believed(
    by_rules: Kind,
    likely: Likelihoods,
    possible: Sequence[Kind],
    stands: Mapping[Kind, float] = STANDS,
    least: Mapping[Kind, float] = LEAST,
) -> Kind:
    """What a judge heard, where it may well be so; else the likeliest of the possible kinds, where it is likely enough;
    else a person's own mail. That a matter has ended is one question, in which way another, which the judges leave
    open.

    `stands`, `least`: how likely what a judge heard, and what none heard, must be.
    """
    if by_rules != "human" and _so_likely(by_rules, likely) >= stands[by_rules]:
        return max(ENDS, key=likely.__getitem__) if by_rules in ENDS else by_rules
    likeliest = max(possible, key=lambda kind: (_so_likely(kind, likely), likely[kind]))
    return likeliest if _so_likely(likeliest, likely) >= least[likeliest] else "human"


def _so_likely(kind: Kind, likely: Likelihoods) -> float:
    return sum(likely[one] for one in ENDS) if kind in ENDS else likely[kind]


def thresholds(
    text: Said, setting: Setting, shown: Sequence[Trait], barred: Collection[Kind]
) -> tuple[Mapping[Kind, float], Mapping[Kind, float]]:
    """How likely of this mail what a judge heard must be to stand, and what none heard to be believed."""
    short = is_short(text)
    least = LEAST | (SHORT_LEAST if short else {}) | doubts(text, setting, shown, barred, short)
    return STANDS | (SHORT_STANDS if short else {}), least


def is_short(text: Said) -> bool:
    """Whether a mail shows little beside one sentence."""
    return len(text.plain.split()) < SHORT


def doubts(
    text: Said, setting: Setting, shown: Sequence[Trait], barred: Collection[Kind], short: bool
) -> dict[Kind, float]:
    """How likely an end must be that no judge heard, where something speaks against it: no word of the tables says so,
    no sentence tells it, or a person asks for something or tells that somebody has left. A short mail has no room for
    both.
    """
    told = next((one.value for one in shown if one.name == END_TOLD), UNTOLD)
    left = text.says("left") or text.says("parted")
    doubtful = told <= UNTOLD or (setting.person and (still_asks(text) or left))
    found = {kind: DOUBTFUL_LEAST if doubtful else UNSAID_LEAST for kind in ENDS if doubtful or kind in barred}
    return dict.fromkeys(found, NEVER) if short else found
