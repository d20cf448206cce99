"""`followupd contact NAME`: who the next mail goes to, and how they spell their name."""

import click

from followupd.cli.saying import Saying, a_mail_address, a_word, named
from followupd.core.errors import UserMustAct
from followupd.core.pursuits.people import is_no_reply, person_name


@click.command("contact")
@click.argument("name")
@click.option("--address", default="", help="Their mail address.")
@click.option("--name", "spelled", default="", help="Their name, as they spell it.")
@a_word
def command(saying: Saying, name: str, address: str, spelled: str) -> int:
    """The person NAME is followed up with from now on. What was unreachable goes on."""
    pursuit, given = saying.the_one(name), a_mail_address(address)
    if not given and not spelled.strip():
        raise click.UsageError("Say who it is: --address jane.doe@firm.example, --name 'Jane Doe', or both.")
    if given and is_no_reply(given):
        raise click.BadParameter(f"nobody reads what is sent to {given}; give a person's address.")
    if not given and pursuit.lead is None:
        raise UserMustAct(f"No address is known for {named(pursuit)}; give it with --address.")
    same_person = pursuit.lead if pursuit.lead and given in ("", pursuit.lead.address) else None
    word = saying.about(
        pursuit,
        "contact",
        contact=given or (pursuit.lead.address if pursuit.lead else ""),
        name=spelled.strip() or (person_name(same_person) if same_person else ""),
    )
    who = f"{word.name} <{word.contact}>" if word.name else word.contact
    return saying.keep(word, f"The next mail goes to {who}.")
