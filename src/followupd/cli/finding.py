"""From a NAME the user typed to the pursuits that are meant: id, name, address, organisation, or part of one."""

from followupd.core.errors import UserMustAct
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.outlook import contact


def matching(name: str, situation: Situation) -> tuple[Pursuit, ...]:
    """Every pursuit the name may mean; exact ids and addresses go before parts of names."""
    wanted = name.strip().casefold()
    exact = [p for p in situation.history.pursuits if wanted in _exact(p)]
    return tuple(exact or [p for p in situation.history.pursuits if wanted and wanted in _text(p)])


def the_one(name: str, situation: Situation) -> Pursuit:
    """The one pursuit that is meant; UserMustAct names the choices, or says that there is none."""
    found = matching(name, situation)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserMustAct(f"Nobody called '{name}' is followed up; `followupd status` lists who is.")
    choices = "; ".join(f"{p.id} {contact(p)}, {p.about.position or p.sequence}" for p in found)
    raise UserMustAct(f"'{name}' may be one of {len(found)}: {choices}. Say its id.")


def _exact(pursuit: Pursuit) -> set[str]:
    lead = {pursuit.lead.address.casefold(), pursuit.lead.name.casefold()} if pursuit.lead else set()
    return {pursuit.id, *lead} - {""}


def _text(pursuit: Pursuit) -> str:
    parts = (contact(pursuit), pursuit.about.organisation, pursuit.about.organisation_name, pursuit.about.position)
    return " ".join(parts).casefold()
