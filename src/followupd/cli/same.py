"""`followupd same A B`: two names are one firm, or two addresses one person."""

from difflib import get_close_matches

import click

from followupd.cli.finding import matching, nobody
from followupd.cli.saying import Saying, a_mail_address, a_word
from followupd.core.errors import UserMustAct
from followupd.core.facts import UserSaid
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.firms import firm_key
from followupd.core.pursuits.people import is_no_reply, organisation_domain, organisation_name, person_name, plain


@click.command("same")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@a_word
def command(saying: Saying, first: str, second: str) -> int:
    """A and B are one: two firms (a domain or a name) or two addresses of one person. Caps count them together."""
    if _are_spellings(saying, first.strip(), second.strip()):
        return saying.nothing(_already(first, second))
    firms = _are_firms(saying, first, second)
    one, other = _key(saying, first, firms), _key(saying, second, firms)
    if ("@" in one) != ("@" in other):
        raise UserMustAct(f"'{first}' and '{second}' are a person and a firm; name two persons or two firms.")
    known = _known(saying)
    if not {one, other} & known:
        raise _unknown(first, second, one == other)
    if one == other:
        return saying.nothing(_already(first, second))
    _somebodys({one, other}, saying.work.own)
    _mistyped({one, other}, known)
    _one_person(saying, (first, one), (second, other))
    word = saying.word("same", contact=one if "@" in one else "", organisation="" if "@" in one else one, other=other)
    return saying.keep(word, f"One and the same from now on: {one} and {other}.")


def _already(first: str, second: str) -> str:
    return f"'{first}' and '{second}' are the same already."


def _are_spellings(saying: Saying, *names: str) -> bool:
    """Whether they spell the name of one firm, and one of them no domain is known of: by that name it is at that firm
    already, wherever firms are compared.
    """
    if any("@" in name for name in names) or _are_firms(saying, *names):
        return False
    spelled = {firm_key(organisation_name(_domain(name)) or name) for name in names}
    return len(spelled) == 1 and any(spelled <= p.about.firms for p in saying.before.history.pursuits)


def _unknown(first: str, second: str, one: bool) -> UserMustAct:
    if one:
        return UserMustAct(f"'{first}' is known from no mail; look at how it is written, and name two.")
    return UserMustAct(f"Neither '{first}' nor '{second}' is known from any mail; look at how they are written.")


def _known(saying: Saying) -> set[str]:
    """Every address and every firm that stands in a fact."""
    mails = ((m.sender, *m.to, *m.cc) for m in saying.messages)
    addresses = {address_key(a.address) for people in mails for a in people if a}
    addresses |= {address_key(f.contact) for f in saying.facts if isinstance(f, UserSaid) and f.contact}
    return addresses | {organisation_domain(a.rpartition("@")[2]) for a in addresses}


def _somebodys(typed: set[str], own: frozenset[str]) -> None:
    """UserMustAct for what is no other person's: the user's own address, and one that nobody reads."""
    for name in typed:
        if name in own:
            raise UserMustAct(f"'{name}' is your own address; name two of theirs.")
        if "@" in name and is_no_reply(name):
            raise UserMustAct(
                f"'{name}' is nobody's: nobody reads what is sent there; name two addresses of one person."
            )


def _mistyped(typed: set[str], known: set[str]) -> None:
    """UserMustAct for what no mail is known from and is nearly, but not quite, what one is."""
    for name in typed - known:
        near = [
            one for one in get_close_matches(name, known - typed, n=1, cutoff=0.85) if ("@" in one) == ("@" in name)
        ]
        if near:
            raise UserMustAct(f"'{name}' is known from no mail; did you mean '{near[0]}'?")


def _one_person(saying: Saying, *both: tuple[str, str]) -> None:
    """UserMustAct where names alone were given, and they are of two people who are called otherwise."""
    if all("@" in name or "@" not in key for name, key in both):
        return
    called = [_called(saying, key) for _, key in both]
    if all(called) and not set.intersection(*called):
        addresses = " ".join(key for _, key in both)
        who = " and ".join(f"'{name}'" for name, _ in both)
        raise UserMustAct(f"{who} are called otherwise; if they are one person all the same, say `same {addresses}`.")


def _called(saying: Saying, key: str) -> set[str]:
    """The words of the names under which that address is known."""
    mails = ((m.sender, *m.to, *m.cc) for m in saying.messages)
    of = (a for people in mails for a in people if a and address_key(a.address) == key)
    return {word for a in of for word in plain(person_name(a)).split()}


def _are_firms(saying: Saying, *names: str) -> bool:
    """Whether each of them is what a firm is called, or its domain: a person of that firm is not meant then."""
    return all(_is_firm(saying, name.strip()) for name in names)


def _is_firm(saying: Saying, name: str) -> bool:
    return "@" not in name and bool(_domain(name) or _firms(saying, name))


def _domain(name: str) -> str:
    """The firm's domain where one was typed; "J. Keller" is none."""
    return organisation_domain(name) if "." in name and len(name.split()) == 1 else ""


def _firms(saying: Saying, name: str) -> set[str]:
    """Domains of the firms that are called so."""
    wanted = plain(name)
    called = (p.about for p in saying.before.history.pursuits)
    return {a.organisation for a in called if wanted in (plain(a.organisation_name), plain(a.organisation_shown))} - {
        ""
    }


def _key(saying: Saying, name: str, firms: bool) -> str:
    """An address's key, or a firm's domain: as it was typed, or of whom the name means. `firms`: both are firms."""
    text = name.strip()
    if "@" in text:
        return address_key(a_mail_address(text.strip("<>")))
    if domain := _domain(text):
        return domain
    found = matching(text, saying.before)
    if not found:
        raise nobody(name, saying.before)
    told = {p.about.organisation for p in found if text.casefold() in p.about.organisation_name.casefold()} - {""}
    people = {address_key(p.lead.address) for p in found if p.lead}
    keys = sorted(_firms(saying, text) if firms else told or people)
    if not keys:
        say = f"`followupd contact {found[0].id} --address ADDRESS` says who is there, and so its domain"
        raise UserMustAct(f"'{name}' is known by its name alone; {say}.")
    if len(keys) != 1:
        raise UserMustAct(f"'{name}' may be one of {len(keys)}: {', '.join(keys)}. Say an address or a domain.")
    return keys[0]
