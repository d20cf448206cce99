"""The kinds of text a config holds, each checked by a function that says in a sentence what was expected."""

import re
from datetime import date, time, timedelta
from difflib import get_close_matches
from ipaddress import ip_address
from typing import Annotated, Any

from pydantic import AfterValidator, PlainValidator, StrictStr

from followupd.config.news import TEXT_WANTED, texts_of, untellable
from followupd.config.zone import known_zone
from followupd.core.mail.addresses import LABEL
from followupd.core.plan.calendar import known_holidays
from followupd.core.plan.durations import Cap, Duration, parse_cap, parse_duration
from followupd.core.plan.on_decline import OnDecline, parse_on_decline

LONGEST_ABSENCE = timedelta(days=731)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_HOST = re.compile(rf"{LABEL}(?:\.{LABEL})*\.?")
_ADDRESS = re.compile(rf"[^\s@<>,;:\"()\[\]\\]+@(?:localhost|{LABEL}(?:\.{LABEL})+)")
# A dot that stands first, last, or beside another, before or behind the @.
_STRAY_DOT = re.compile(r"(?:^|[.@])\.|\.(?:@|$)")
_ACCOUNT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


def suggestion(written: str, known: tuple[str, ...]) -> str:
    """ "did you mean ...?", or what there is to choose from."""
    near = get_close_matches(written.lower(), known, 1)
    return f"did you mean '{near[0]}'?" if near else "choose from " + ", ".join(known)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be text in quotes")
    return value


def _duration(value: object) -> Duration:
    return value if isinstance(value, Duration) else parse_duration(_text(value))


def _cap(value: object) -> Cap:
    return value if isinstance(value, Cap) else parse_cap(_text(value))


def _declining(value: object) -> OnDecline:
    return value if isinstance(value, OnDecline) else parse_on_decline(_text(value))


def _clock(value: object) -> time:
    # TOML has a type for times of day, so 07:30 may stand without quotes.
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = _CLOCK.fullmatch(_text(value))
    if found is None:
        raise ValueError(f"'{value}' is not an hour of the day; write it as in '07:30'")
    return time(int(found[1]), int(found[2]))


def _line(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    if not text.isprintable():
        raise ValueError("must be one line without control characters")
    return text


def _lines(text: str) -> str:
    if not text.replace("\n", "").replace("\t", "").isprintable():
        raise ValueError("must hold no control characters but line ends")
    return text


def _day(text: str) -> str:
    if text not in DAYS:
        raise ValueError(f"'{text}' is not a working day; {suggestion(text, DAYS)}")
    return text


def _address(text: str) -> str:
    if text.count("@") == 1 and _STRAY_DOT.search(text):
        what = "a dot stands first, last or beside another in it"
        raise ValueError(f"'{text}' is not an e-mail address: {what}; remove that dot, as in 'you@example.org'")
    if not _ADDRESS.fullmatch(text) or len(text) > 254:
        raise ValueError(f"'{text}' is not an e-mail address; write it alone, as in 'you@example.org'")
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.lower()}"


def _barred(text: str) -> str:
    if text.startswith("@") and _HOST.fullmatch(text[1:]) and "." in text:
        return text.lower()
    if text.startswith("@"):
        raise ValueError(f"'{text}' is not a domain; write it as in '@firm.example'")
    if "@" not in text:
        raise ValueError(f"'{text}' is no address and no domain; write it as in '@firm.example', or 'jo@firm.example'")
    return _address(text)


def _day_range(value: object) -> tuple[date, date]:
    text = _text(value)
    first, dots, last = (part.strip() for part in text.partition(".."))
    try:
        days = date.fromisoformat(first), date.fromisoformat(last if dots else first)
    except ValueError:
        raise ValueError(f"'{text}' is not a range of days; write it as in '2026-08-01..2026-08-20'") from None
    if days[1] < days[0]:
        raise ValueError(f"'{text}' ends before it begins; write the first day first")
    if days[1] - days[0] > LONGEST_ABSENCE:
        raise ValueError(f"'{text}' is longer than two years; look at its years")
    return days


def _host(text: str) -> str:
    if is_ip(text) or (_HOST.fullmatch(text) and len(text) <= 253):
        return text
    raise ValueError(f"'{text}' is not the name of a server; write it alone, as in 'imap.example.org'")


def _account_name(text: str) -> str:
    if not _ACCOUNT_NAME.fullmatch(text):
        raise ValueError(f"'{text}' cannot name an account; use letters, digits, '-', '_' and '.', as in 'main'")
    return text


def _holidays(code: str) -> str:
    if code and not known_holidays(code):
        country = code.partition("-")[0]
        hint = f"'{country}' is known, that part of it is not" if known_holidays(country) else "no such country"
        raise ValueError(f"no holidays are known for '{code}': {hint}; write a code as in 'US' or 'DE-BE'")
    return code


def is_ip(host: str) -> bool:
    """Whether a host is written as a number."""
    try:
        return bool(ip_address(host))
    except ValueError:
        return False


def _texts(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise ValueError("must not be empty")
    if not texts_of(value):
        raise ValueError(f"cannot be used; {TEXT_WANTED}")
    if wrong := untellable(texts_of(value)):
        raise ValueError(wrong)
    return value


Texts = Annotated[Any, PlainValidator(_texts)]
Wait = Annotated[Duration, PlainValidator(_duration)]
Limit = Annotated[Cap, PlainValidator(_cap)]
Declining = Annotated[OnDecline, PlainValidator(_declining)]
Clock = Annotated[time, PlainValidator(_clock)]
Line = Annotated[StrictStr, AfterValidator(_line)]
Lines = Annotated[StrictStr, AfterValidator(_lines)]
Barred = Annotated[StrictStr, AfterValidator(_barred)]
DayRange = Annotated[tuple[date, date], PlainValidator(_day_range)]
Day = Annotated[StrictStr, AfterValidator(_day)]
Email = Annotated[StrictStr, AfterValidator(_address)]
Host = Annotated[StrictStr, AfterValidator(_host)]
AccountName = Annotated[StrictStr, AfterValidator(_account_name)]
Zone = Annotated[StrictStr, AfterValidator(known_zone)]
Holidays = Annotated[StrictStr, AfterValidator(_holidays)]
