"""`followupd same A B`: two names are one firm, or two addresses one person."""

import click

from followupd.cli.finding import matching, nobody
from followupd.cli.saying import Saying, a_word
from followupd.core.errors import UserMustAct
from followupd.core.facts import UserSaid
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import organisation_domain


@click.command("same")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@a_word
def command(saying: Saying, first: str, second: str) -> int:
    """A and B are one: two firms (a domain or a name) or two addresses of one person. Caps count them together."""
    one, other = _key(saying, first), _key(saying, second)
    if ("@" in one) != ("@" in other):
        raise UserMustAct(f"'{first}' and '{second}' are a person and a firm; name two persons or two firms.")
    known = _known(saying)
    if one != other and not {one, other} & known:
        raise UserMustAct(f"Neither '{first}' nor '{second}' is known from any mail; look at how they are written.")
    if one == other:
        return saying.nothing(f"'{first}' and '{second}' are the same already.")
    word = saying.word("same", contact=one if "@" in one else "", organisation="" if "@" in one else one, other=other)
    return saying.keep(word, f"One and the same from now on: {one} and {other}.")


def _known(saying: Saying) -> set[str]:
    """Every address and every firm that stands in a fact."""
    mails = ((m.sender, *m.to, *m.cc) for m in saying.messages)
    addresses = {address_key(a.address) for people in mails for a in people if a}
    addresses |= {address_key(f.contact) for f in saying.facts if isinstance(f, UserSaid) and f.contact}
    return addresses | {organisation_domain(a.rpartition("@")[2]) for a in addresses}


def _key(saying: Saying, name: str) -> str:
    """An address's key, or a firm's domain: as it was typed, or of whom the name means."""
    text = name.strip()
    if "@" in text:
        return address_key(text)
    if organisation_domain(text) and "." in text:
        return organisation_domain(text)
    found = matching(text, saying.before)
    if not found:
        raise nobody(name, saying.before)
    firms = {p.about.organisation for p in found if text.casefold() in p.about.organisation_name.casefold()} - {""}
    people = {address_key(p.lead.address) for p in found if p.lead}
    keys = sorted(firms or people)
    if len(keys) != 1:
        what = f"may be one of {len(keys)}: {', '.join(keys)}" if keys else "has neither a domain nor an address"
        raise UserMustAct(f"'{name}' {what}. Say an address or a domain.")
    return keys[0]
