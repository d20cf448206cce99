"""The agenda's sections that ask: for the name of a person, and whether something is a pursuit at all."""

from collections.abc import Iterable

from followupd.core.mail.ids import pursuit_id
from followupd.core.plan import declines
from followupd.core.pursuits.agreed import UNREAD, agreed_to
from followupd.core.pursuits.unreached import asked
from followupd.daemon import concerning
from followupd.daemon.agenda.moment import Item, Moment
from followupd.daemon.names_given import names_given
from followupd.daemon.names_to_find import names_to_find
from followupd.daemon.outlook import contact


def names(moment: Moment) -> Iterable[Item]:
    """For whom a name has to be found, and whom the user knows there; who was named to the user."""
    for pursuit, known in names_to_find(moment.situation):
        named = pursuit.about.organisation_name
        firm = named or pursuit.about.organisation or contact(pursuit)
        knows = f"; you know {', '.join(contact(p) for p in known)} there" if known else ""
        yield Item(pursuit.id, named or contact(pursuit), asked(pursuit, firm) + knows)
    yield from (Item(*told) for told in names_given(moment.situation))


def doubts(moment: Moment) -> Iterable[Item]:
    """Mail that may be nothing, a meeting without a day, a pursuit that may be none."""
    for doubt in moment.situation.history.doubts:
        if moment.is_fresh(doubt.seen):
            who = ", ".join(str(a) for a in doubt.to) if doubt.ours else str(doubt.sender or "somebody")
            text = f'"{doubt.subject}": {doubt.doubt}'
            ways = concerning.ways(doubt, moment.situation)
            yield Item(pursuit_id(doubt.identity), who, text, day=moment.day_of(doubt.hour), sheet=ways)
    yield from _to_meet(moment)
    for pursuit in moment.those("resting"):
        deleted = declines.asked_at(pursuit)
        if deleted and moment.is_fresh(deleted):
            yield Item(pursuit.id, contact(pursuit), pursuit.because, day=moment.day_of(deleted))


def _to_meet(moment: Moment) -> Iterable[Item]:
    for pursuit in moment.situation.history.pursuits:
        sent = pursuit.last_sent
        if agreed_to(sent) == UNREAD and pursuit.state != "closed" and moment.is_fresh(sent.seen):
            log = f"once you have met: `followupd log {pursuit.id} meeting`"
            text = f"you agreed to meet, but no day could be read; {log}"
            yield Item(pursuit.id, contact(pursuit), text, day=moment.day_of(sent.hour))
