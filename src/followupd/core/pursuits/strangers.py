"""Mail of senders nobody wrote to: calendars, tracking systems, machines of a firm, namesakes, forgers.

Rows of the table in `attribution`; what more than one pursuit may be meant by asks the user.
"""

from followupd.core.judges.verdict import Kind
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import pursuit_id
from followupd.core.pursuits.candidate import (
    NOWHERE,
    Attribution,
    Candidate,
    after_opening,
    same_subject,
    speaks_of_work,
)
from followupd.core.pursuits.firms import firm_key, is_domain_of, may_be_domain_of, names_firm, spoken, tenants
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.moved import was_moved
from followupd.core.pursuits.people import (
    is_no_reply,
    is_role_address,
    is_tracking_system,
    name_key,
    organisation_domain,
    organisation_name,
    person_name,
)

# What a machine of a firm writes about the application itself; anything else of a machine's leaves a question at most.
_ABOUT_IT: tuple[Kind, ...] = (
    "acknowledgement", "rejection", "position_filled", "interview_invitation", "assessment", "offer",
)  # fmt: skip
_WHICH = "Which of your applications there does it concern?"


def forged(candidate: Candidate, known: Known) -> Attribution | None:
    """What the user's server calls forged counts for nothing, unless it answers a mail that only the real one got."""
    if not candidate.forged or candidate.relation.ids:
        return None
    relation = candidate.relation
    if relation.contact or relation.organisation or relation.meeting:
        return Attribution(doubt="Your mail server says that its sender is forged; it counts for nothing. Look at it.")
    return NOWHERE


def invites(candidate: Candidate, known: Known) -> Attribution | None:
    """An invitation with a contact in it, whoever sent it: a calendar, a scheduling tool (RFC 5546)."""
    relation = candidate.relation
    if not relation.meeting or relation.contact:
        return None
    pursuits = after_opening(known.pursuits_of(known.people, relation.meeting), candidate, known)
    if not pursuits:
        return None
    same = same_subject(pursuits, candidate, known)
    return Attribution(same or pursuits, "an invitation in which your contact takes part")


def by_machine(candidate: Candidate, known: Known) -> Attribution | None:
    """A machine of the firm, or its tracking system, writes about the application: it names no mail of yours."""
    sender = candidate.envelope.sender
    if sender is None or candidate.verdict.kind not in _ABOUT_IT:
        return None
    keys = tenants(sender) or _named(candidate) or (firm_key(organisation_name(organisation_domain(sender.domain))),)
    pursuits = known.pursuits_of(known.firms, keys)
    if candidate.relation.organisation:
        pursuits = known.pursuits_of(known.organisations, (candidate.relation.organisation,)) or pursuits
    running = after_opening(pursuits, candidate, known)
    applied = tuple(p for p in running if p not in known.relations)
    if not applied:
        return _beside_a_contact(candidate) if running else None
    meant = _meant(applied, candidate, known)
    if len(meant) == 1:
        return Attribution(meant, "a machine of the firm writes about your application")
    return Attribution(meant, "a machine of the firm writes about an application", doubt=_WHICH)


def _beside_a_contact(candidate: Candidate) -> Attribution | None:
    """Of a firm where the user knows somebody, and has not applied as far as is known: a receipt opens what it says."""
    if candidate.verdict.kind == "acknowledgement":
        return None
    return Attribution(doubt="A machine of a firm where you know somebody writes about an application: is it yours?")


def _named(candidate: Candidate) -> tuple[str, ...]:
    """The firm that a machine's mail names, where its address does not."""
    sender = candidate.envelope.sender
    if sender is None or organisation_domain(sender.domain):
        return ()
    key = firm_key(candidate.verdict.finding("organisation"))
    return (key,) if key else ()


def _meant(running: tuple[str, ...], candidate: Candidate, known: Known) -> tuple[str, ...]:
    """Those of the pursuits whose position or subject it names; all, where it names none."""
    position = candidate.verdict.finding("position").casefold()
    by_position = tuple(p for p in running if position and known.positions.get(p, "").casefold() == position)
    return by_position or _of_position(running, candidate, known) or same_subject(running, candidate, known) or running


def _of_position(running: tuple[str, ...], candidate: Candidate, known: Known) -> tuple[str, ...]:
    """Those whose position its words name; of "Analyst" and "Senior Analyst" the longer one."""
    text = candidate.body.new_text[:4000] if candidate.body else ""
    said = spoken(f"{candidate.envelope.subject} {text}")
    named = {
        p: position for p in running if (position := spoken(known.positions.get(p, ""))).strip() and position in said
    }
    longest = max(map(len, named.values()), default=0)
    return tuple(p for p, position in named.items() if len(position) == longest)


def of_applied_firm(candidate: Candidate, known: Known) -> Attribution | None:
    """Somebody writes about what was applied for on a web form, where only a machine had written before."""
    sender, verdict = candidate.envelope.sender, candidate.verdict
    if sender is None or not verdict.is_answer or verdict.kind == "recruiter_outreach" or is_no_reply(sender.address):
        return None
    theirs = known.pursuits_of(known.applied, (f for f in known.applied if is_domain_of(sender.domain, f)))
    named = known.pursuits_of(known.applied, (f for f in known.applied if _names(candidate, sender, f)))
    waiting = tuple(p for p in theirs or named if p in known.nameless)
    running = after_opening(waiting, candidate, known)
    if not running or not speaks_of_work(candidate):
        return None
    meant = _meant(running, candidate, known)
    if len(meant) > 1:
        return Attribution(meant, "somebody writes about an application you made on a web form", doubt=_WHICH)
    if theirs or verdict.kind in _ABOUT_IT or _of_position(meant, candidate, known):
        return Attribution(meant, "somebody of the firm writes about your application")
    return Attribution(meant, "it names a firm where you applied", doubt="Is this about your application there?")


def _names(candidate: Candidate, sender: Address, firm: str) -> bool:
    """Whether it names the firm: in its subject, or in its text where the domain may be the firm's as well."""
    text = candidate.body.new_text[:4000] if candidate.body and may_be_domain_of(sender.domain, firm) else ""
    return names_firm(spoken(f"{candidate.envelope.subject} {text}"), firm)


def namesake(candidate: Candidate, known: Known) -> Attribution | None:
    """Somebody with the full name of a contact writes from another address: the user says whose it is."""
    sender = candidate.envelope.sender
    says = candidate.verdict.is_answer or candidate.verdict.by_person
    if sender is None or not says or is_no_reply(sender.address):
        return None
    name = person_name(sender)
    if " " not in name or not after_opening(known.pursuits_of(known.names, (name_key(name),)), candidate, known):
        return None
    return Attribution(doubt=f"{name} wrote from another address, {sender.address}: is it an answer?")


def opens_by_acknowledgement(candidate: Candidate, known: Known) -> Attribution | None:
    """A firm's machine or office confirms what was applied for on a web form: no mail of the user's could open it."""
    sender = candidate.envelope.sender
    if sender is None or candidate.verdict.kind != "acknowledgement" or candidate.junk:
        return None
    if candidate.verdict.strength == "weak" or not _is_office(sender, candidate) or candidate.envelope.parents:
        return None
    if was_moved(candidate.envelope.date, candidate.internaldate):
        return NOWHERE
    opened = (pursuit_id(candidate.envelope.identity),)
    return Attribution(opened, "it confirms an application you made on a web form", opens="acknowledged")


def recruits(candidate: Candidate, known: Known) -> Attribution | None:
    """A recruiter writes of their own accord: kept as a question, and followed up from the user's answer on."""
    if candidate.verdict.kind != "recruiter_outreach" or candidate.junk or candidate.verdict.strength == "weak":
        return None
    return Attribution(doubt="A recruiter writes to you: your answer to it will be followed up.")


def _is_office(sender: Address, candidate: Candidate) -> bool:
    """A tracking system; or a sender of a firm's own that is no person: nobody reads there, or an office, or who bears
    the firm's own name.
    """
    domain = organisation_domain(sender.domain)
    if is_tracking_system(sender.domain) or not domain:
        return is_tracking_system(sender.domain)
    is_firm = firm_key(sender.name) == firm_key(organisation_name(domain)) != ""
    return is_firm or is_no_reply(sender.address) or is_role_address(sender.address) or not candidate.verdict.by_person
