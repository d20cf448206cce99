"""The person to whom no address leads any more, and what the user is asked for then: an address, or a name as well."""

from shlex import quote

from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.instead import successor
from followupd.core.pursuits.people import is_role_address, person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word

# So begins every reason why a mail that came back cannot be sent again.
NOT_AGAIN = "your mail that came back:"


def unreached(pursuit: Pursuit) -> Address | None:
    """The person a mail of the user's went to and came back from, or whom the user named without an address; None where
    somebody is known, or nobody ever was.
    """
    if pursuit.lead or not pursuit.last_sent.ours:
        return None
    if named := named_alone(pursuit):
        return Address(named, "")
    failed = (a for a in pursuit.last_sent.to if address_key(a.address) in came_back(pursuit))
    return next((a for a in failed if person_name(a) and not is_role_address(a.address)), None)


def named_alone(pursuit: Pursuit) -> str:
    """Whom the user tracked by a name and nothing else; "" where there is an address or a firm, or no such word."""
    opening = pursuit.opening
    return opening.verdict.finding("person") if is_word(opening) and not opening.to else ""


def came_back(pursuit: Pursuit) -> frozenset[str]:
    """Keys of the addresses from which a mail of the user's came back: not of those who have only left."""
    failed = {address_key(r) for m in pursuit.messages if not m.ours for r in m.verdict.recipients}
    return pursuit.bounced & failed


def never_arrived(pursuit: Pursuit, own: frozenset[str]) -> bool:
    """Whether the user's last mail came back from everybody it went to, and another address is known since; not any
    more once something came after that mail, as a letter the user did not want. `own`: keys of the user's addresses.
    """
    last = pursuit.last_sent
    to = {address_key(a.address) for a in (*last.to, *last.cc)} - own
    came_to_nobody = pursuit.lead is not None and last.ours and bool(to) and to <= came_back(pursuit)
    return came_to_nobody and pursuit.base <= last.hour


def not_again(pursuit: Pursuit) -> str:
    """Why the mail that came back cannot be sent again, as it was found when that was tried; "" where it may be."""
    tried = (d for d in pursuit.drafts if d.stage == "not_written" and d.because.startswith(NOT_AGAIN))
    return next((d.because for d in tried), "")


def asked(pursuit: Pursuit, where: str) -> str:
    """The question, and the command that answers it, as it is typed. `where`: what the firm is called."""
    if named := successor(pursuit):
        name = quote(named.name) if named.name else "..."
        return (
            f"their mail names {named}: `followupd contact {pursuit.id} --name {name} --address {quote(named.address)}`"
        )
    person = unreached(pursuit)
    if person:
        return f"which address has {person_name(person)}? `followupd contact {pursuit.id} --address ...`"
    return f"who reads it at {where}? `followupd contact {pursuit.id} --name ... --address ...`"
