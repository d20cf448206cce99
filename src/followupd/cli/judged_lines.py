"""What `followupd judge` prints of one mail: only what says something to the user; the rest is for `--json`."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

_DAY = "%a %Y-%m-%d"
# The word of a `meeting_word`, as the user reads it.
_ON_A_TIME = {
    "yes": "agrees to a time",
    "no": "declines a time",
    "doubt": "doubts a time",
    "moves": "moves a meeting",
    "cancels": "calls a meeting off",
    "invites": "asks to meet",
    "counters": "asks whether a time suits",
    "first": "takes the first time",
    "second": "takes the second time",
    "third": "takes the third time",
}


def lines(data: dict[str, Any]) -> list[str]:
    """The lines of one object of `judge --json`."""
    told = [f"{data['file']}: {_kind(data)}"]
    told += [f"  because {sentence}" for sentence in data["evidence"]]
    told += _findings(data["findings"])
    told += [f"  failed: {', '.join(data['recipients'])}"] if data["recipients"] else []
    return told + [f"  flaw: {flaw}" for flaw in data["flaws"]]


def _kind(data: dict[str, Any]) -> str:
    methods = {one.get("method") for one in data["findings"] if one["kind"] == "meeting"}
    off = ", called off" if methods == {"CANCEL"} else ""
    return f"{data['kind'].replace('_', ' ')}{off}"


def _findings(found: list[dict[str, str]]) -> list[str]:
    """A line for each sentence, with all that was read from it, whom it names and which day that is."""
    read: dict[str, dict[str, None]] = {}
    for one in _worth_telling(found):
        label = " ".join(filter(None, (_label(one), _who(one), _when(one))))
        read.setdefault(one["text"], {})[label] = None
    return [f"  {', '.join(labels)}: {text}" for text, labels in read.items()]


def _worth_telling(found: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    """A yes or a no to a time says something only beside a time: else it is for what was written before."""
    timed = any(one["kind"] == "proposed_time" for one in found)
    return (one for one in found if timed or one["kind"] != "meeting_word")


def _label(one: dict[str, str]) -> str:
    if one["kind"] == "meeting_word":
        return _ON_A_TIME[one["word"]]
    return one["kind"].replace("_", " ")


def _who(one: dict[str, str]) -> str:
    return " ".join(filter(None, (one.get("name", ""), f"<{one['address']}>" if one.get("address") else "")))


def _when(one: dict[str, str]) -> str:
    """The day that was read, with its weekday, so that a wrong one is seen; the hour, or the span of hours."""
    if one.get("start"):
        return datetime.fromisoformat(one["start"]).strftime(f"{_DAY} %H:%M %Z")
    day = date.fromisoformat(one["date"]).strftime(_DAY) if one.get("date") else ""
    return " ".join(filter(None, (day, "-".join(filter(None, (one.get("time"), one.get("until")))))))
