"""Nothing is written on a public holiday of the recipient's country, where the config or their address tells it."""

from dataclasses import replace
from datetime import date

from followupd.core.mail.addresses import means
from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import LAST_DAY, Calendar, known_holidays
from followupd.core.plan.decisions import Hold
from followupd.core.plan.policy import Recipients
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

# Domains of two letters that are sold to everybody, or name no country; and one whose code is another.
_EVERYBODYS = frozenset(
    ("ac", "ag", "ai", "as", "cc", "cd", "co", "cx", "dj", "eu", "fm", "gg", "gl", "gs", "im", "io")
) | {"la", "ly", "me", "ms", "nu", "sc", "sh", "st", "su", "tk", "to", "tv", "vc", "ws"}
_COUNTRIES = {"uk": "GB"}
# Holidays in a row after which the search for a day is given up.
_LONGEST = 30


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the user's next working day that is no holiday there."""
    calendar = situation.policy.calendar
    theirs = _calendar_of(pursuit, calendar, situation.policy.recipients)
    if theirs is None or not (name := theirs.holiday_name(situation.today)):
        return None
    day = _next_day(situation.today, calendar, theirs)
    return Hold(calendar.ready(day), f"a public holiday where they are: {name}")


def _next_day(day: date, calendar: Calendar, theirs: Calendar) -> date:
    for _ in range(_LONGEST):
        day = calendar.next_working_day(day, including=False)
        if not theirs.holiday_name(day):
            break
    return min(day, LAST_DAY)


def _calendar_of(pursuit: Pursuit, calendar: Calendar, recipients: Recipients) -> Calendar | None:
    """The days of the lead's country, None where nothing tells it, or they are the user's own."""
    place = _place(pursuit.lead, calendar, recipients) if pursuit.lead else ""
    return replace(calendar, holidays=place) if place and place.upper() != calendar.holidays.upper() else None


def _place(lead: Address, calendar: Calendar, recipients: Recipients) -> str:
    """Where they are: as the config says of them or else of their domain, or as their domain says it."""
    said = [one for one in recipients if means(one[0], lead)]
    if said:
        return max(said, key=lambda one: (not one[0].startswith("@"), len(one[0])))[1]
    country = _country(lead.domain)
    return "" if country == calendar.holidays.partition("-")[0].upper() else country


def _country(domain: str) -> str:
    """The country whose domain that is, "" for none whose holidays are known."""
    label = domain.rstrip(".").rpartition(".")[2].lower()
    if len(label) != 2 or label in _EVERYBODYS:
        return ""
    country = _COUNTRIES.get(label, label.upper())
    return country if known_holidays(country) else ""
