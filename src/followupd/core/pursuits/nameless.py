"""Mail of the user's to somebody of a matter in which nobody was known, or nobody was reached: there is somebody now.

Rows of the table in `attribution`; one more is about those who were named to the user.
"""

from followupd.core.mail.addresses import address_key
from followupd.core.mail.ids import pursuit_id
from followupd.core.pursuits.candidate import (
    Attribution,
    Candidate,
    after_opening,
    another_position,
    recipient_keys,
    recipients,
    speaks_of_applying,
    speaks_of_work,
)
from followupd.core.pursuits.firms import is_domain_of
from followupd.core.pursuits.known import Known, spelling
from followupd.core.pursuits.people import name_key, organisation_domain, person_name


def sent(candidate: Candidate, known: Known) -> Attribution | None:
    """The user wrote to a firm where they had applied without knowing anybody, from where their mail came back, or that
    they follow by its name; or to somebody they had not reached, at another address. Advice asked there, without a word
    of an application, belongs to none, but to what is followed, and to what asked for advice before.
    """
    domains = [organisation_domain(r.domain) for r in recipients(candidate, known)]
    found = [p for p in known.pursuits_of(known.organisations, domains) if p in known.nameless]
    found = found or _applied_at(domains, candidate, known) or _of_that_name(candidate, known)
    advice = candidate.verdict.kind == "networking" and not speaks_of_applying(candidate)
    asked = known.wanted | known.relations
    found = [p for p in found if known.opened[p] <= candidate.hour and (not advice or p in asked)]
    if not found or another_position(candidate, known, tuple(found)):
        return None
    return Attribution(tuple(found[-1:]), "you wrote to a person of the firm")


def to_named(candidate: Candidate, known: Known) -> Attribution | None:
    """The user wrote to somebody whose name they were given, and with whom nothing is followed up yet: in whatever
    thread and words, that opens a matter of its own. It belongs to the other too, if that one gets it.
    """
    people = [address_key(a.address) for a in candidate.envelope.to if address_key(a.address) not in known.own]
    first = people[0] if people and candidate.sent and candidate.verdict.kind != "application" else ""
    by = after_opening(known.pursuits_of(known.named, (first,)), candidate, known)
    by = tuple(p for p in by if p in known.relations)
    if not by or known.pursuits_of(known.people, (first,)):
        return None
    told = set(known.pursuits_of(known.people, recipient_keys(candidate, known)))
    opened = pursuit_id(candidate.envelope.identity)
    because = "you wrote to somebody whose name you were given"
    return Attribution((opened, *(p for p in by if p in told)), because, opens="networking")


def _applied_at(domains: list[str], candidate: Candidate, known: Known) -> list[str]:
    """What was applied for on a web form at a firm whose name one of these domains spells, if work is spoken of."""
    firms = [firm for firm in known.applied if any(is_domain_of(domain, firm) for domain in domains)]
    return [p for p in known.pursuits_of(known.applied, firms) if p in known.nameless and speaks_of_work(candidate)]


def _of_that_name(candidate: Candidate, known: Known) -> list[str]:
    """What came back from whoever bears the full name of one that is written to, or has it in their address."""
    names = [name_key(name) for r in recipients(candidate, known) if " " in (name := person_name(r))]
    spelled = filter(None, map(spelling, recipient_keys(candidate, known)))
    return [p for p in known.pursuits_of(known.names, (*names, *spelled)) if p in known.nameless]
