"""How a letter greets: the one it goes to, or all of several, as the user last greeted them."""

from dataclasses import replace

from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.meaning.greeted import part_for, parts_for
from followupd.core.meaning.spelled import respelled
from followupd.core.pursuits.people import is_role_address, person_name, plain, same_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.words.facts import LetterFacts
from followupd.words.phrases import greeting_for, greeting_for_all

_TWO_WAYS = ("de", "fr", "es")  # languages in which one says "du" or "Sie"
MOST = 3  # more people than these are not greeted one by one


def greeting_to_lead(pursuit: Pursuit) -> str:
    """The greeting of a letter to the lead alone; "" where their name is not known."""
    about, name = pursuit.about, person_name(pursuit.lead) if pursuit.lead else ""
    written = _greeted(pursuit, name)
    if pursuit.lead:
        written = part_for(written, pursuit.lead, _others(pursuit, pursuit.lead))
    if about.familiar and about.language in _TWO_WAYS and not _names(written, given := _given(name)):
        return greeting_for("", given, about.language, familiar=True)  # "du" goes with the first name
    return greeting_for(respelled(written, name), name, about.language or "en", about.familiar)


def _given(name: str) -> str:
    """The first name, where the name begins with one that is written out; else the whole."""
    first, _, rest = name.partition(" ")
    return first if rest and len(first) > 1 and not first.endswith(".") else name


def _names(greeting: str, given: str) -> bool:
    return bool(given) and plain(given) in plain(greeting).replace(",", " ").split()


def greeting_to_all(pursuit: Pursuit, to: tuple[Address, ...]) -> str:
    """The greeting of a letter to several people; "" where it goes to one, or to more than are greeted by name."""
    people = tuple(one for one in to if person_name(one) and not is_role_address(one.address))
    if not 1 < len(people) <= MOST or pursuit.lead is None:
        return ""
    about = pursuit.about
    parts = parts_for(_greeted(pursuit, person_name(pursuit.lead)), people)
    names = tuple(map(person_name, people))
    return greeting_for_all(parts, names, about.language or "en", about.familiar)


def to_several(facts: LetterFacts, greeting: str) -> LetterFacts:
    """The facts of a letter to several people. "Vous" is said to two friends as well."""
    return replace(facts, greeting=greeting, familiar=facts.familiar and facts.language != "fr")


def speaks_to_one(facts: LetterFacts) -> str:
    """What the user should know of a letter to several people whose language has another word for them; else ""."""
    if facts.language == "es" or (facts.familiar and facts.language == "de"):
        return "It greets several people and then speaks as to one of them; look it through before you send it."
    return ""


def _greeted(pursuit: Pursuit, name: str) -> str:
    """The greeting last used to them; of a first mail to another address of theirs too, where it names them and not
    somebody else of their name.
    """
    greeting = pursuit.about.greeting
    if greeting or not pursuit.opening.ours:
        return greeting
    greeted = [named for a in pursuit.opening.to if (named := person_name(a))]
    if greeted and not any(same_name(named, name) for named in greeted):
        return ""
    first = pursuit.opening.verdict.finding("greeting")
    own = {word for word in plain(name).split() if len(word) > 2}
    return first if own & set(plain(first).replace(",", " ").split()) else ""


def _others(pursuit: Pursuit, lead: Address) -> tuple[Address, ...]:
    """Whom else the user wrote to in the same matter; another address of the lead's is nobody else."""
    key, name = address_key(lead.address), person_name(lead)
    wrote_to = {address_key(a.address): a for m in pursuit.sent for a in (*m.to, *m.cc)}
    return tuple(a for other, a in wrote_to.items() if other != key and not same_name(person_name(a), name))
