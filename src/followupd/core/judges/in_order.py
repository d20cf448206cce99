"""What a message that came in is: the judges in order, of whom the first to speak is heard."""

from collections.abc import Callable
from dataclasses import replace

from followupd.core.judges import (
    account_notice,
    acknowledgement,
    assessment,
    auto_reply,
    bounce,
    elsewhere,
    human,
    interview_invitation,
    job_alert,
    left_company,
    list_mail,
    newsletter,
    offer,
    opt_out,
    out_of_office,
    position_filled,
    recruiter_outreach,
    rejection,
)
from followupd.core.judges.acknowledged import with_position
from followupd.core.judges.in_header import header_reasons
from followupd.core.judges.likely import second_opinion
from followupd.core.judges.meaning import with_meaning, without_forms
from followupd.core.judges.meeting import other_time
from followupd.core.judges.reasons import quoting, without_repeats
from followupd.core.judges.verdict import Finding, Verdict
from followupd.core.judges.way_on import unless_led_on
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

Judge = Callable[[Envelope, Body | None, Relation], Verdict | None]

# The order is the behaviour: first what came back, then calendars, notices of platforms and boards, what decides
# something, what asks for something, machines' receipts; what is left is a person's unless something speaks against it.
JUDGES: tuple[Judge, ...] = (
    bounce.judge,
    interview_invitation.by_calendar,
    elsewhere.judge,
    left_company.judge,
    out_of_office.judge,
    opt_out.judge,
    job_alert.judge,
    account_notice.judge,
    offer.judge,
    position_filled.judge,
    rejection.judge,
    recruiter_outreach.judge,
    assessment.judge,
    interview_invitation.judge,
    acknowledgement.judge,
    job_alert.lists_openings,
    auto_reply.judge,
    newsletter.judge,
    list_mail.judge,
    human.judge,
)

# Those that say something although the text was not fetched, in the same order.
BY_HEADER: tuple[Judge, ...] = (
    bounce.judge,
    elsewhere.judge,
    out_of_office.judge,
    auto_reply.judge,
    list_mail.judge,
    human.judge,
)


# What an office's "we take no papers by mail" may look like.
_MISREAD = ("human", "rejection", "position_filled", "acknowledgement", "unsure")
_REFUSES = ("rejection", "position_filled")


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The verdict on incoming mail; always one. `body` None: the text was not fetched. Nothing here raises."""
    first = by_judges(envelope, body, relation)
    whole = second_opinion(first, envelope, body, relation)
    whole = elsewhere.as_notice(first, whole, envelope, body, relation)
    if not elsewhere.tells_of_a_look(whole):
        whole = newsletter.where_subscribed(whole, envelope, body, relation)
    whole = job_alert.as_list(whole, envelope, body, relation)
    whole = acknowledgement.unless_other(whole, envelope, body)
    whole = unless_led_on(whole, envelope, body, relation)
    if (first.kind in _MISREAD or whole.kind in _MISREAD) and (rest := without_forms(body)):
        whole = _beside_a_form(whole, envelope, rest, relation)
    if by_header := header_reasons(whole.kind, envelope, relation):
        whole = replace(whole, evidence=(*whole.evidence, *by_header))
    told = _with_the_other(with_meaning(whole, envelope, body), envelope, body, relation)
    told = _with_both_times(_signed_by_nobody(with_position(told, envelope, body)), envelope)
    evidence = without_repeats(told.evidence)
    return told if evidence == told.evidence else replace(told, evidence=evidence)


def _with_both_times(told: Verdict, envelope: Envelope) -> Verdict:
    """The same, which also tells of an hour in words that is not that of the calendar beside them."""
    words = other_time(told.findings, envelope.date.tzinfo if envelope.date else None)
    if not words:
        return told
    return replace(told, evidence=(*told.evidence, quoting("its words name another time than the calendar: ", words)))


def _with_the_other(told: Verdict, envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """An offer that fixes a meeting too, or an invitation that offers the position, is told to be both."""
    also = ""
    if told.kind == "offer" and any(
        one.kind == "proposed_time" and one.field("time") and one.field("date") for one in told.findings
    ):
        also = "interview_invitation"
    elif told.kind == "interview_invitation" and offer.judge(envelope, body, relation):
        also = "offer"
    return replace(told, findings=(*told.findings, Finding("second_kind", also))) if also else told


def _signed_by_nobody(told: Verdict) -> Verdict:
    """The verdict without a signature that is the organisation's own name."""
    firm = told.finding("organisation")
    if not firm or firm != told.finding("signed"):
        return told
    return replace(told, findings=tuple(one for one in told.findings if one.kind != "signed"))


def _beside_a_form(whole: Verdict, envelope: Envelope, rest: Body, relation: Relation) -> Verdict:
    """What a mail is that takes no papers by mail: what it refuses in the other sentences stays refused."""
    refused = by_judges(envelope, rest, relation)
    if refused.kind in _REFUSES:
        return whole if whole.kind in _REFUSES else refused
    return human.judge(envelope, rest, relation)


def by_judges(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """What the first judge says who speaks."""
    spoken = (speak(envelope, body, relation) for speak in (JUDGES if body else BY_HEADER))
    return next((verdict for verdict in spoken if verdict), None) or human.judge(envelope, body, relation)
