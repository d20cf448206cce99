"""From a NAME the user typed to the pursuits that are meant: id, address, person, organisation, or part of one."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches

from followupd.core.errors import UserMustAct
from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.mail.ids import pursuit_id
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.outlook import contact


def matching(name: str, situation: Situation) -> tuple[Pursuit, ...]:
    """Every pursuit the name may mean: an id goes before an address, what fits exactly before parts of names."""
    wanted = _folded(name)
    if not wanted:
        return ()
    for names in _TIERS:
        found = tuple(p for p in situation.history.pursuits if wanted in {_folded(text) for text in names(p)})
        if found:
            return found
    called = [(p, _once_called(p, situation)) for p in situation.history.pursuits]
    found = tuple(p for p, names in called if wanted in {_folded(text) for text in names})
    parts = tuple(p for p in situation.history.pursuits if wanted in _folded(_text(p)))
    return found or parts or tuple(p for p, names in called if wanted in _folded(" ".join(names)))


def the_one(name: str, situation: Situation) -> Pursuit:
    """The one pursuit that is meant; UserMustAct names the choices, or says that there is none."""
    found = matching(name, situation)
    if len(found) == 1:
        return found[0]
    if not found:
        raise nobody(name, situation)
    choices = "; ".join(described(p) for p in found)
    raise UserMustAct(f"'{name}' may be one of {len(found)}: {choices}. Say its id.")


def nobody(name: str, situation: Situation) -> UserMustAct:
    """The sentence for a name that nobody has, with the nearest that somebody has."""
    close = close_to(name, situation)
    meant = f"; did you mean {close}?" if close else "; `followupd status` lists who is."
    return UserMustAct(f"Nobody called '{name}' is followed up{meant}")


def described(pursuit: Pursuit) -> str:
    """A pursuit in a choice: its id, who, and about what."""
    return f"{pursuit.id} {contact(pursuit)}, {pursuit.about.position or pursuit.sequence}"


def the_doubt(name: str, situation: Situation) -> MessageSeen | None:
    """The mail in doubt that is meant, by its id, an address, or a part of its subject."""
    doubts = situation.history.doubts
    wanted = name.strip().casefold()
    exact = [d for d in doubts if wanted in (pursuit_id(d.identity), d.identity.casefold())]
    found = (
        exact or [d for d in doubts if wanted in _people_of(d)] or [d for d in doubts if wanted in d.subject.casefold()]
    )
    found = found or [d for d in doubts if wanted and any(wanted in person for person in _people_of(d))]
    if len(found) > 1:
        choices = "; ".join(f'{pursuit_id(d.identity)} "{d.subject}"' for d in found)
        raise UserMustAct(f"'{name}' may be one of {len(found)} mails: {choices}. Say its id.")
    return found[0] if found else None


def _people_of(message: MessageSeen) -> set[str]:
    held = message.to if message.ours else (message.sender,) if message.sender else ()
    return {a.address.casefold() for a in held} | {person_name(a).casefold() for a in held}


def close_to(name: str, situation: Situation) -> str:
    """The nearest name that somebody has, in quotes; "" for none."""
    spelled: dict[str, str] = {}
    for pursuit in situation.history.pursuits:
        for names in _TIERS:
            spelled.update({_folded(text): text for text in names(pursuit) if text})
        once = _once_called(pursuit, situation)
        spelled.update({_folded(text): text for text in once})
        for text in (*(t for names in _TIERS for t in names(pursuit)), *once):
            spelled.update({_folded(word): text for word in text.split() if len(word) > 2})
    found = get_close_matches(_folded(name), list(spelled), n=1, cutoff=0.7)
    return f"'{spelled[found[0]]}'" if found else ""


def _ids(pursuit: Pursuit) -> Iterable[str]:
    return (pursuit.id,)


def _addresses(pursuit: Pursuit) -> Iterable[str]:
    others = (a.address for a in (*pursuit.opening.to, *pursuit.lead_mail.to))
    return (*((pursuit.lead.address,) if pursuit.lead else ()), *others)


def _people(pursuit: Pursuit) -> Iterable[str]:
    """The lead; where there is none any more, those the user wrote to first."""
    people = (pursuit.lead,) if pursuit.lead else pursuit.opening.to
    return tuple(name for one in people for name in (one.name, person_name(one)) if name)


def _once_called(pursuit: Pursuit, situation: Situation) -> tuple[str, ...]:
    """How the lead was called in the mails to them, and by the user before they spelled the name otherwise."""
    lead = address_key(pursuit.lead.address) if pursuit.lead else ""
    to = (one for one in (*pursuit.opening.to, *pursuit.lead_mail.to) if address_key(one.address) == lead)
    said = (w.name for w in situation.history.words.of.get(pursuit.id, ()) if address_key(w.contact) == lead)
    return tuple(dict.fromkeys(filter(None, (*(n for one in to for n in (one.name, person_name(one))), *said))))


def _organisations(pursuit: Pursuit) -> Iterable[str]:
    return (pursuit.about.organisation, pursuit.about.organisation_name, pursuit.about.organisation_shown)


_TIERS: tuple[Callable[[Pursuit], Iterable[str]], ...] = (_ids, _addresses, _people, _organisations)


def _folded(text: str) -> str:
    return " ".join(plain(text).split())


def _text(pursuit: Pursuit) -> str:
    about = pursuit.about
    return " ".join((contact(pursuit), about.organisation, about.organisation_shown, about.position))
