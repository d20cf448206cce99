"""The agenda's section about times: what the user asked about one, and nobody has answered while its day comes near."""

from collections.abc import Iterable
from datetime import date

from followupd.core.pursuits.unheard import Unheard
from followupd.core.pursuits.unheard import unheard as of
from followupd.daemon.agenda.moment import Item, Moment
from followupd.daemon.outlook import contact

# So many business days they have for an answer, before the user hears of it.
PATIENCE = 2


def unheard(moment: Moment) -> Iterable[Item]:
    """Told on the working day before each day that is spoken of; of a meeting to be moved on that day too, and when
    they have had their days for an answer.
    """
    for pursuit in moment.those("waiting"):
        asked = of(pursuit.messages)
        lies = any(life.live for life in pursuit.drafts)
        if asked and not lies and _is_told(asked, moment):
            yield Item(pursuit.id, contact(pursuit), _what(asked, moment), day=_days(asked)[0])


def _days(asked: Unheard) -> list[date]:
    return sorted({*asked.days, *filter(None, [asked.instead])})


def _is_told(asked: Unheard, moment: Moment) -> bool:
    calendar, today, since = moment.situation.policy.calendar, moment.today, moment.day_of(asked.hour)
    had = calendar.add_working_days(since, PATIENCE)
    tomorrow = calendar.next_working_day(today, including=False)
    moves = asked.instead is not None and (today == asked.instead or today == had <= _days(asked)[-1])
    return since < today and (moves or any(today < day <= tomorrow for day in _days(asked)))


def _what(asked: Unheard, moment: Moment) -> str:
    on, days = moment.day_of(asked.hour).isoformat(), " or ".join(map(_shown, asked.days))
    if asked.instead is None:
        return f"you proposed on {on} to meet on {days}, and nobody has answered; call them, or write once more"
    to = f" to {days}" if days else ""
    moved = f"you asked on {on} to move the meeting of {_shown(asked.instead)}{to}, and nobody has answered"
    return f"{moved}; call them, or write once more"


def _shown(day: date) -> str:
    return day.strftime("%a %Y-%m-%d")
