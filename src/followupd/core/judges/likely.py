"""How likely each kind is, by all that a mail shows together: a second opinion, where words alone tell what it is.

The judges know what is plain; firms word the same thing in ever other ways. So everything a mail shows is added up,
what the judges say and how it came among it, each trait with its weight for every kind (`words/weights`).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from followupd.core.judges import acknowledged, human, interview_invitation, newsletter
from followupd.core.judges.asked_to_come import asked_to_come, names_when
from followupd.core.judges.automatic import tells_absence
from followupd.core.judges.believed import KINDS, Likelihoods, believed, is_short, thresholds
from followupd.core.judges.deadline import deadline
from followupd.core.judges.job_alert import lists_openings_by_work
from followupd.core.judges.leads_on import named_days
from followupd.core.judges.likely_told import Weighed, leaning, speaking, told_by_words
from followupd.core.judges.own_words import weights_of_sentence
from followupd.core.judges.rejection import own_no
from followupd.core.judges.saying import Said, said
from followupd.core.judges.traits import MARK, Setting, Trait, setting_of, traits
from followupd.core.judges.unsaid import ENDINGS, ENDS, tells_own_news, unsaid
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.judges.verdict_traits import END_TOLD, NOT_YET, verdict_traits
from followupd.core.judges.verdict_traits import MARK as WEIGHED
from followupd.core.judges.words.weighed import Pairs, Weighs, shares
from followupd.core.judges.words.weighed import weights_of as weights_in
from followupd.core.judges.writer import verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

DATED_STANDS = 0.03  # an invitation to a day or an hour: hardly anybody names one who does not mean it
STRONG = 0.7  # how likely what no judge heard must be, to be no weak verdict; a newsletter never is one by its words
LEANS = 0.3  # how likely a kind must be to be named where it is not believed
SURE = 0.9  # how likely a receipt must be that seems to ask something
# In which file the weights of a trait stand, by the mark before its name; those of stems have none.
TABLES = {MARK: "signs", WEIGHED: "verdicts"}
FEWEST = 8  # words; fewer say little together


def weights_of(name: str) -> Pairs | None:
    """The weights of a trait, as (number of the kind in KINDS, weight); None where it is unknown."""
    table = TABLES.get(name[:1], "stems")
    return weights_in(table, name if table == "stems" else name[1:])


def second_opinion(first: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The judges' verdict, or another where what the mail shows as a whole clearly speaks for that."""
    by_rules = open_question(first, envelope, body) if body else None
    if body is None or by_rules is None:
        return first
    text = said(envelope, body)
    own_news = tells_own_news(text, envelope, relation)
    if own_news and by_rules in ENDINGS:
        return human.judge(envelope, body, relation)
    if len(text.plain.split()) < FEWEST:
        return first
    setting = setting_of(text, envelope, body, relation)
    barred = barred_kinds(text, setting, envelope, body)
    shown = all_traits(by_rules, barred, text, setting, envelope, body)
    likely = likelihoods(shown)
    refused = (*ENDINGS, *barred) if own_news else tuple(kind for kind in barred if kind not in ENDS)
    possible = tuple(k for k in possible_kinds(by_rules, setting, likely) if k == by_rules or k not in refused)
    in_jest = by_rules in ENDS and setting.jokes
    kind = "human" if in_jest else believed(by_rules, likely, possible, *thresholds(text, setting, shown, barred))
    if by_rules == "account_notice" and max(likely, key=likely.__getitem__) in barred:
        kind = by_rules  # what would speak against it does not stand there
    if kind == by_rules or _names_the_day(by_rules, likely, text, envelope):
        return _leaning(first, text, shown, likely, possible)
    days = named_days(envelope, body) if kind in _PUT_OFF and setting.person else frozenset()
    if by_rules in ENDS:
        days -= {"contact_again"}  # that it is over was heard: who may write again in April was refused until then
    if kind == "human" or (setting.person and _is_a_persons_own(kind, likely[kind], text, days)):
        return _leaning(human.judge(envelope, body, relation), text, shown, likely, possible)
    telling = _speaking(shown, kind, by_rules, text)
    if kind in ENDS:
        telling = _told_first(shown, telling)
    found = _told(kind, likely[kind], telling, text, envelope, body, relation)
    return replace(found, strength="weak") if setting.person and kind in ENDS and by_rules not in ENDS else found


def _told_first(shown: Iterable[Trait], telling: Weighed) -> Weighed:
    """The sentence that most plainly tells an end before those that weigh with it."""
    told = frozenset(number for one in shown if one.name == END_TOLD for number in one.sentences)
    most = max((weight for _, weight in telling), default=1.0)
    return (*((number, max(most, 0.0)) for number in told), *(one for one in telling if one[0] not in told))


def barred_kinds(text: Said, setting: Setting, envelope: Envelope, body: Body) -> tuple[Kind, ...]:
    """The kinds for which nothing is said, or that come in another way."""
    told = frozenset(unsaid(text, setting, envelope, body, KINDS[1:]))
    return tuple(kind for kind in KINDS if kind in told or not may_be(kind, setting))


def all_traits(
    by_rules: Kind,
    barred: Collection[Kind],
    text: Said,
    setting: Setting,
    envelope: Envelope,
    body: Body,
    weighs: Weighs = weights_of_sentence,
) -> tuple[Trait, ...]:
    """All that is weighed of a mail that the judges take for `by_rules`. `weighs`: the traits of its sentences."""
    heard = verdict_traits(by_rules, barred, text, setting, envelope, body, weighs)
    return (*traits(text, setting, envelope, body), *heard)


def _is_a_persons_own(kind: Kind, likely: float, text: Said, days: frozenset[str]) -> bool:
    """Whether a person writes for themselves what, by its words together, is of a kind that no judge heard."""
    if kind == "acknowledgement" and text.says("self") and likely < STRONG:
        return True  # "I passed your papers on" is a person's word
    # A few words that name the day of an answer have no room to invite as well.
    brief = frozenset(("answer",)) if is_short(text) else frozenset()
    return bool(kind in _PUT_OFF and days & (_PUT_OFF[kind] | brief))


def _told(
    kind: Kind, likely: float, telling: Weighed, text: Said, envelope: Envelope, body: Body, relation: Relation
) -> Verdict:
    """The verdict that a mail is of a kind, with the sentences that speak for it; of a newsletter one is enough."""
    if kind == "newsletter":
        telling = tuple((number, 1.0) for number in newsletter.telling(text)) or telling[:1]
    numbers = (number for number, _ in telling[:2])
    found = verdict(kind, text, numbers, envelope, relation, _findings(kind, text, envelope, body))
    strength = found.strength if kind != "newsletter" and likely >= STRONG else "weak"
    return replace(found, strength=strength, evidence=told_by_words(kind, likely, text, telling))


def _names_the_day(by_rules: Kind, likely: Likelihoods, text: Said, envelope: Envelope) -> bool:
    """Whether a judge heard an invitation that may well be one, and a day or an hour stands beside it."""
    if by_rules != "interview_invitation":
        return False
    invited = interview_invitation.invitations(text)
    dated = likely[by_rules] >= DATED_STANDS and names_when(text, envelope, invited)
    return dated or bool(asked_to_come(text, envelope))


def _leaning(
    found: Verdict, text: Said, shown: Sequence[Trait], likely: Likelihoods, possible: Sequence[Kind]
) -> Verdict:
    """The verdict; where nobody can tell who wrote it, with what its words would rather make of it."""
    kind = max(possible, key=lambda one: likely[one] * (one != "human"))
    if found.kind != "unsure" or kind == "human" or likely[kind] < LEANS:
        return found
    return replace(found, evidence=(*leaning(kind, text, _speaking(shown, kind, "human", text)), *found.evidence))


def _speaking(shown: Iterable[Trait], kind: Kind, against: Kind, text: Said) -> Weighed:
    return speaking(shown, KINDS.index(kind), KINDS.index(against), text, weights_of)


def open_question(first: Verdict, envelope: Envelope, body: Body | None) -> Kind | None:
    """What the judges take a mail for, if words tell it; None where protocol, a calendar, a mailing list or a list of
    openings does, or where it seems to be an absence note.
    """
    if first.kind == "interview_invitation" and interview_invitation.called_off_by_tool(envelope):
        return None
    if first.kind == "unsure" and tells_absence(envelope, body):
        return None  # a person's or a program's, but no letter about an application
    if first.kind == "unsure" or (first.kind == "list" and not newsletter.is_talked_on(envelope)):
        return "human"
    if body and _is_told_by_its_shape(first.kind, said(envelope, body), body):
        return None
    return first.kind if first.kind in KINDS and not first.finding("meeting") else None


def _is_told_by_its_shape(kind: Kind, text: Said, body: Body) -> bool:
    """Whether it is a list of openings, or a no in a writer's own words: few words tell it, and plainly."""
    return (kind == "job_alert" and lists_openings_by_work(text, body)) or (kind in ENDS and bool(own_no(text)))


def possible_kinds(by_rules: Kind, setting: Setting, likely: Likelihoods) -> tuple[Kind, ...]:
    """What a mail that came in this way may be: what the judges say, whatever is not barred, and an office's routine
    receipt signed by somebody nothing is known of, though it seems to ask something.
    """
    unknown = not (setting.contact or setting.known or setting.answers)
    routine = unknown and setting.about_work and not setting.waits and likely["acknowledgement"] >= SURE
    return tuple(
        one for one in KINDS if one == by_rules or may_be(one, setting) or (routine and one == "acknowledgement")
    )


def likelihoods(shown: Iterable[Trait], of: Weighs = weights_of) -> Likelihoods:
    """How likely each kind is; together they are 1."""
    likely = shares(((trait.name, trait.value) for trait in shown), of, len(KINDS))
    return dict(zip(KINDS, likely, strict=True))


def may_be(kind: Kind, setting: Setting) -> bool:
    """Whether a mail that came in this way may be of a kind at all, whatever its words."""
    barred = _BARRED.get(kind)
    return not (barred and barred(setting))


def _is_no_receipt(at: Setting) -> bool:
    """Who is known or answers writes for themselves, and who asks something waits for an answer: none is silenced."""
    if at.person:
        return at.contact or at.answers or at.asks or at.waits or not at.about_work
    return not at.about_work or (at.known and at.asks)


# Where no phrase was heard: who names a day for it has not decided, who tells when others decide invites nobody, and
# who hires again from April offers nothing.
_PUT_OFF: dict[Kind, frozenset[str]] = {
    "rejection": NOT_YET,
    "position_filled": NOT_YET,
    "interview_invitation": frozenset(("decision",)),
    "offer": frozenset(("contact_again",)),
}
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
