"""`followupd contact NAME`: who the next mail goes to, how they spell their name, and your own words for them."""

import click

from followupd.cli.saying import Saying, a_word, named, somebody_elses
from followupd.core.errors import UserMustAct
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import is_no_reply, person_name, plain
from followupd.core.pursuits.people_words import TITLES
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.unreached import unreached

# What stands in no name, though it may stand in an address or behind a greeting.
_IN_NO_NAME = frozenset('<>@;:!?"\\|{}[]=#%$*')


@click.command("contact")
@click.argument("name")
@click.option("--address", default="", help="Their mail address.")
@click.option("--name", "spelled", default="", help="Their name, as they spell it.")
@click.option("--tag", "tags", multiple=True, help="A word of yours for them, by which news can be addressed.")
@a_word
def command(saying: Saying, name: str, address: str, spelled: str, tags: tuple[str, ...]) -> int:
    """The person NAME is followed up with from now on. What was unreachable goes on."""
    pursuit, given = saying.the_one(name), somebody_elses(address, saying.work.own)
    if tags:
        return _tagged(saying, pursuit, tags, given or spelled)
    if not given and not spelled.strip():
        raise click.UsageError("Say who it is: --address jane.doe@firm.example, --name 'Jane Doe', or both; or --tag.")
    called = [word for word in plain(spelled).split() if word.strip(".") not in TITLES and any(map(str.isalpha, word))]
    if spelled and (_IN_NO_NAME & set(spelled) or not called):
        raise click.BadParameter(f"'{spelled}' is no name; an address goes with --address.", param_hint="--name")
    if given and is_no_reply(given):
        raise click.BadParameter(f"nobody reads what is sent to {given}; give a person's address.")
    if spelled and not given and plain(spelled) == plain(saying.work.policy.name):
        raise click.BadParameter(f"'{spelled}' is your own name; give theirs.", param_hint="--name")
    _nobody_elses(saying, pursuit, given, spelled)
    if not given and pursuit.lead is None:
        raise UserMustAct(f"No address is known for {named(pursuit)}; give it with --address.")
    same_person = _same_person(pursuit, name, given)
    word = saying.about(
        pursuit,
        "contact",
        contact=given or (pursuit.lead.address if pursuit.lead else ""),
        name=spelled.strip() or (person_name(same_person) if same_person else ""),
    )
    who = f"{word.name} <{word.contact}>" if word.name else word.contact
    return saying.keep(word, f"The next mail goes to {who}.")


def _nobody_elses(saying: Saying, pursuit: Pursuit, given: str, spelled: str) -> None:
    """UserMustAct for the address of somebody else who is followed up, unless the user says that it is they."""
    key = address_key(given) if given else ""
    others = (p.lead for p in saying.before.history.pursuits if p.id != pursuit.id and p.lead)
    theirs = next((lead for lead in others if key and address_key(lead.address) == key and person_name(lead)), None)
    mine = pursuit.lead or unreached(pursuit)
    if not theirs or spelled or not mine or address_key(mine.address) == key:
        return
    name = person_name(theirs)
    if name and not set(plain(name).split()) & set(plain(person_name(mine)).split()):
        raise UserMustAct(
            f"{given} is the address of {name}; if the next mail goes to them, say it with --name '{name}'."
        )


def _same_person(pursuit: Pursuit, name: str, given: str) -> Address | None:
    """Whom another address belongs to, where no other name is given: whom the user called by name to say it of."""
    lead = pursuit.lead
    called = set(plain(name).split())
    if lead and (given in ("", lead.address) or called & set(plain(person_name(lead)).split())):
        return lead
    return unreached(pursuit)


def _tagged(saying: Saying, pursuit: Pursuit, tags: tuple[str, ...], more: str) -> int:
    words = tuple(dict.fromkeys(" ".join(tag.split()) for tag in tags))
    if more or not all(words):
        raise click.UsageError("--tag goes alone, and names a word, as in --tag berlin.")
    if pursuit.lead is None:
        raise UserMustAct(f"No person is known for {named(pursuit)}; say first who it is, with --address.")
    word = saying.about(pursuit, "contact", tags=words)
    return saying.keep(word, f"News for {', '.join(words)} is for {person_name(pursuit.lead) or word.contact} too.")
