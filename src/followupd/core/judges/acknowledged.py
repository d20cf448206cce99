"""Reads from an acknowledgement what was applied for, where, under which number, and when they will answer."""

import re

from followupd.core.judges.deadline import day_behind
from followupd.core.judges.no_follow_up import no_follow_up
from followupd.core.judges.period import period_in
from followupd.core.judges.saying import Said
from followupd.core.judges.sent_position import organisation_of, position_of, reference_of
from followupd.core.judges.verdict import Finding
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import is_tracking_system, organisation_domain, organisation_name, plain

# What a firm's mail room calls itself beside the firm's name.
_DESK = re.compile(
    r"\b(?:careers?|jobs?|recruit\w*|hr|rh|drh|rrhh|human resources|"
    r"recursos humanos|ressources humaines|risorse umane|personeelszaken|p ?& ?o|p ?en ?o|"
    r"talent(?: acquisition| team)?|team|hiring|"
    r"no-?reply|notifications?|"
    r"bewerbung\w*|karriere|personal\w*|bewerbermanagement|recrutement|emploi|"
    r"selecci[oó]n|selezione|recrutamento|via .*|"
    r"applicant tracking|candidates?|applications?|support|info|the|at|@)\b|[-|–—•(),:]",
    re.IGNORECASE,
)


def findings(envelope: Envelope, body: Body, said: Said) -> tuple[Finding, ...]:
    """Position, reference, organisation, period, stated date, language, and whether no follow-up is wanted."""
    text, subject = body.new_text[:6_000], said.sentences[0]
    read = (
        ("position", position_of(subject, (), text, "")),
        ("reference", reference_of(subject, text)),
        ("organisation", _organisation(envelope, subject, text)),
        ("language", said.languages[-1] if len(said.languages) <= 2 else ""),
    )
    period = period_in(text)
    found = [Finding(kind, words) for kind, words in read if words]
    if period:
        found.append(period.finding)
    named = day_behind(text, envelope.date.date()) if envelope.date else None
    if named:
        found.append(Finding("stated_date", named[1], (("date", named[0].isoformat()), ("what", "answer"))))
    return (*found, *no_follow_up(text))


def _organisation(envelope: Envelope, subject: str, text: str) -> str:
    """By the sender's display name without its office, else as the text spells it, else the domain's name."""
    sender = envelope.sender
    if sender is None:
        return ""
    domain = organisation_domain(sender.domain)
    named = " ".join(_DESK.sub(" ", sender.name).split())
    if (2 < len(named) <= 60 and plain(named) not in plain(sender.address)) or (
        # "Workday" of myworkday.com is the tracking system, not the firm.
        named and is_tracking_system(sender.domain) and plain(named).replace(" ", "") not in sender.domain
    ):
        return named
    spelled = organisation_of(subject, (), text, domain)
    if spelled or domain:
        return spelled or organisation_name(domain)
    # "company@myworkday.com": the tenant is the firm.
    return (
        sender.local.replace("-", " ").title() if is_tracking_system(sender.domain) and sender.local.isalpha() else ""
    )
