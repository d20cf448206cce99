"""`followupd forget NAME`: a contact is erased, from the ledger, its log, the words beside it, and old copies."""

from functools import partial

import click

from followupd.adapters.store import decisions, erasing, folder
from followupd.adapters.store.locks import pass_lock
from followupd.cli.finding import described, matching, nobody
from followupd.cli.saying import Saying, a_word, named, with_an_id
from followupd.cli.show import print_json
from followupd.core.errors import UserMustAct
from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.forgetting import forgotten, forgotten_alone, without
from followupd.core.pursuits.forgetting import named as named_in
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.pursuit import Pursuit


@click.command("forget")
@click.argument("name")
@a_word
def command(saying: Saying, name: str) -> int:
    """NAME is erased from everything followupd keeps. Your mailbox is left as it is."""
    key, alone = _whom(saying, name)
    state = saying.work.state
    with pass_lock(state), saying.work.ledger() as ledger:
        facts = ledger.facts()
        who = forgotten_alone(alone.id, facts) if alone else forgotten((key,), facts, saying.work.own)
        word = with_an_id(saying.word("forget"), ledger.count(decisions.KIND))
        changed = ledger.erase(partial(without, who=who), who.pattern, word)
        decisions.write(state, (f for f in ledger.facts() if isinstance(f, UserSaid)))
        copies = erasing.remove_copies(state.absolute() / folder.LEDGER)
    told = [f"Forgotten: nothing that names {named(alone) if alone else key} is kept any more."]
    told += [f"Deleted with it: {copy}." for copy in copies]
    told.append(
        "Their mail, and drafts to them, still lie in your mailbox; backups you made elsewhere are yours to delete."
    )
    if saying.as_json:
        print_json({"verb": "forget", "changed": changed, "deleted": list(copies)})
    else:
        click.echo("\n".join(told))
    return 0


def _whom(saying: Saying, name: str) -> tuple[str, Pursuit | None]:
    """The key of the one person that is meant, in whatever pursuits; somebody who only stands in a mail's head, too. Or
    "" and the pursuit in which no person is known.
    """
    own = frozenset(address_key(a) for a in saying.work.policy.addresses)
    if address_key(name.strip()) in own:
        raise UserMustAct(f"'{name}' is your own address; nothing is changed.")
    if "@" in name:
        key = address_key(name.strip())
        if not any(key == address_key(a) for a in _every_address(saying)):
            raise nobody(name, saying.before)
        return key, None
    found = matching(name, saying.before)
    people = {address_key(p.lead.address) if p.lead else "" for p in found}
    if not found:
        raise nobody(name, saying.before)
    if len(people) > 1 or (people == {""} and len(found) > 1):
        choices = "; ".join(described(p) for p in found)
        raise UserMustAct(f"'{name}' may be one of {len(found)}: {choices}. Say their address, or the id.")
    (key,) = people
    if key and not _is_of(name, found):
        who = "; ".join(sorted({str(p.lead) for p in found}))
        raise UserMustAct(f"'{name}' is not the name of a person, but of where they are: say whom to forget, as {who}.")
    return key, None if key else found[0]


def _is_of(name: str, found: tuple[Pursuit, ...]) -> bool:
    """Whether a name is of the person or the pursuit, and not of a firm or post: what is erased cannot come back."""
    wanted = set(plain(name).split())
    return any(
        name.strip().casefold() == p.id or (p.lead and wanted & set(plain(person_name(p.lead)).split())) for p in found
    )


def _every_address(saying: Saying) -> set[str]:
    """Every address that stands in a fact."""
    found: set[str] = set()
    for fact in saying.facts:
        if isinstance(fact, MessageSeen):
            senders = (fact.sender,) if fact.sender else ()
            found.update(a.address for a in (*fact.to, *fact.cc, *senders, *named_in(fact)))
        elif isinstance(fact, UserSaid):
            found.update(filter(None, (fact.contact, fact.other if "@" in fact.other else "")))
    return found
