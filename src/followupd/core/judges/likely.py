"""How likely each kind is, by all that a mail shows together: a second opinion, where words alone tell what it is.

The judges know what is plain; firms word the same thing in ever other ways. So everything a mail shows is added up,
each trait with its weight for every kind (`words/weights`), and what comes out clearly ahead is the verdict. A judge's
own verdict stands unless the whole speaks against it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from math import exp

from followupd.core.judges import acknowledged, human
from followupd.core.judges.automatic import sign
from followupd.core.judges.deadline import deadline
from followupd.core.judges.saying import Said, said
from followupd.core.judges.traits import MARK, Setting, Trait, setting_of, traits
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.judges.words import weights
from followupd.core.judges.writer import verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

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
# How likely a kind must be to be believed against the judges; where a person writes; where no word is of work. And how
# likely theirs must be to stand.
LEAST: dict[Kind, float] = {**dict.fromkeys(KINDS, 0.5), "rejection": 0.65, "acknowledgement": 0.4, "job_alert": 0.3}
OF_A_PERSON: dict[Kind, float] = {
    **LEAST,
    **dict.fromkeys(("rejection", "interview_invitation"), 0.7),
    "recruiter_outreach": 0.8,
    "acknowledgement": 0.6,
}
OF_NO_WORK: dict[Kind, float] = {
    **LEAST,
    **dict.fromkeys(("interview_invitation", "offer", "position_filled"), 0.9),
    "rejection": 0.95,
}
WELL: dict[Kind, float] = {**dict.fromkeys(KINDS, 0.2), "rejection": 0.35}
FEWEST = 8  # words; fewer say little together
GREETING = 3  # words

Likelihoods = dict[Kind, float]


def second_opinion(first: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The judges' verdict, or another where what the mail shows as a whole clearly speaks for that."""
    by_rules = open_question(first, envelope) if body else None
    if body is None or by_rules is None:
        return first
    text = said(envelope, body)
    if len(text.plain.split()) < FEWEST:
        return first
    setting = setting_of(text, envelope, body, relation)
    shown = traits(text, setting, body)
    possible = tuple(one for one in KINDS if one == by_rules or may_be(one, setting))
    likely = likelihoods(shown)
    in_jest = by_rules in _IN_EARNEST and setting.jokes
    kind = "human" if in_jest else believed(by_rules, likely, possible, least_in(setting))
    if kind in _IN_EARNEST and text.perhaps:
        # "If you do not hear from us, we have chosen somebody else" refuses nobody yet.
        likely = likelihoods(one for one in shown if not one.sentences or one.sentences - text.perhaps)
        kind = believed(by_rules, likely, possible, least_in(setting))
    if kind == by_rules:
        return first
    if kind == "human":
        return human.judge(envelope, body, relation)
    telling = speaking(shown, kind, by_rules, text)
    found = verdict(kind, text, telling, envelope, relation, _findings(kind, text, envelope, body))
    whole = sign(f"all its words together speak for {kind.replace('_', ' ')} ({likely[kind]:.0%})")
    return replace(found, evidence=(*found.evidence, whole))


def open_question(first: Verdict, envelope: Envelope) -> Kind | None:
    """What the judges take a mail for, if words tell it; None where protocol, a calendar or a mailing list does."""
    if first.kind == "unsure" or (first.kind == "list" and not envelope.has("list-post")):
        return "human"
    return first.kind if first.kind in KINDS and not first.finding("meeting") else None


def believed(by_rules: Kind, likely: Likelihoods, possible: Sequence[Kind], least: dict[Kind, float]) -> Kind:
    """What the judges say where it may well be so, else the likeliest of the possible kinds where it is clearly so."""
    if by_rules != "human" and likely[by_rules] >= WELL[by_rules]:
        return by_rules
    likeliest = max(possible, key=likely.__getitem__)
    return likeliest if likely[likeliest] >= least[likeliest] else "human"


def least_in(setting: Setting) -> dict[Kind, float]:
    """How likely a kind must be, in a mail that came in this way."""
    if not setting.about_work:
        return OF_NO_WORK
    return OF_A_PERSON if setting.person else LEAST


def likelihoods(shown: Iterable[Trait]) -> Likelihoods:
    """How likely each kind is; together they are 1."""
    sums = [0.0] * len(KINDS)
    for trait in shown:
        for column, weight in _weights_of(trait.name):
            sums[column] += weight * trait.value
    highest = max(sums)
    powers = [exp(one - highest) for one in sums]
    return {kind: power / sum(powers) for kind, power in zip(KINDS, powers, strict=True)}


def speaking(shown: Iterable[Trait], kind: Kind, against: Kind, text: Said) -> tuple[int, ...]:
    """The two sentences that speak most for a kind, against another; greetings only where there is nothing else."""
    these, those = KINDS.index(kind), KINDS.index(against)
    sums = defaultdict[int, float](float)
    for trait in shown:
        found = dict(_weights_of(trait.name)) if trait.sentences else {}
        for number in trait.sentences if found else ():
            sums[number] += (found.get(these, 0.0) - found.get(those, 0.0)) * trait.value
    whole = [number for number in sums if len(text.sentences[number].split()) > GREETING]
    ranked = sorted(whole or sums, key=lambda number: (-sums[number], number))
    return tuple(sorted(ranked[:1] + [number for number in ranked[1:2] if sums[number] > 0]))


def _weights_of(name: str) -> Sequence[tuple[int, float]]:
    table, name = ("signs", name[1:]) if name.startswith(MARK) else ("stems", name)
    return weights(table).get(name, ())


def may_be(kind: Kind, setting: Setting) -> bool:
    """Whether a mail that came in this way may be of a kind at all, whatever its words."""
    barred = _BARRED.get(kind)
    return not (barred and barred(setting))


def _is_no_receipt(at: Setting) -> bool:
    """Who is known or answers writes for themselves, and who asks something waits for an answer: none is silenced."""
    if at.person:
        return at.contact or at.answers or at.asks or not at.about_work
    return not at.about_work or (at.known and at.asks)


_IN_EARNEST: tuple[Kind, ...] = ("rejection", "position_filled")
_BARRED: dict[Kind, Callable[[Setting], bool]] = {
    "rejection": lambda at: at.jokes,
    "job_alert": lambda at: at.known or at.answers,
    "newsletter": lambda at: at.known or at.answers,
    "recruiter_outreach": lambda at: at.known or at.answers,
    "position_filled": lambda at: at.many or at.jokes,
    "interview_invitation": lambda at: at.many,
    "offer": lambda at: at.many,
    "assessment": lambda at: at.many,
    "acknowledgement": _is_no_receipt,
    "account_notice": lambda at: at.contact or at.person,
}


def _findings(kind: Kind, text: Said, envelope: Envelope, body: Body) -> tuple[Finding, ...]:
    if kind == "acknowledgement":
        return acknowledged.findings(envelope, body, text)
    return deadline(envelope, body) if kind in ("assessment", "account_notice") else ()
