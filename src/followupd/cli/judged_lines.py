"""What `followupd judge` prints of one mail: only what says something to the user; the rest is for `--json`.

A sentence is printed once: what was read from one that a reason quotes already stands alone.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from typing import Any

from followupd.cli.judged_words import (
    ASKED_BESIDE_A_NO,
    LABELS,
    LABELS_BY_FIELD,
    LANGUAGES,
    MEANS,
    TURN,
    TURN_OF_KIND,
)
from followupd.core.judges.called_off import by_fields
from followupd.core.judges.kinds import CALLED
from followupd.core.judges.reasons import quoted, says_the_same
from followupd.core.judges.verdict import FINDINGS, Finding, Verdict

_DAY = "%a %Y-%m-%d"
_OFF = "a meeting with you is called off"
# What only repeats the reason that quotes the same sentence, where nothing was read from it.
_SAID_BY_REASONS = frozenset(("question", "hold", "closing", "meeting_word", "meeting", "patience", "source"))
# What is a sentence of the mail, and no mere name or word.
_SENTENCES = frozenset(kind for kind, _, fields in FINDINGS if fields) | _SAID_BY_REASONS | {"no_follow_up"}
# What is told only where the whole mail means it.
_ONLY_IF = {"closing": "closes", "hold": "holds", "patience": "holds"}
# Words on a time that say nothing beside one that is proposed, or moved.
_OF_THAT_TIME = frozenset(("yes", "first", "second", "third", "invites", "counters"))
_MERELY_ASKS, _CHANGES = frozenset(("counters", "invites")), frozenset(("moves", "cancels"))
_OF_WHAT_WAS = frozenset(("proposed_time", "attendee"))
_NO = ("human", "rejection", "position_filled")
_FOR_SCRIPTS = frozenset(("person", "otherwise"))
_CALLED: dict[str, str] = {str(kind): called for kind, called in CALLED.items()}
_BY_YOUR_CLOCK = ", by your clock,"
# The hours of a meeting as a reason tells them (`core/judges/meeting.in_words`), with their zone.
_HOURS = re.compile(
    r"(?<=, )\w{3} \d{4}-\d\d-\d\d \d\d:\d\d(?: to (?:\w{3} \d{4}-\d\d-\d\d )?\d\d:\d\d)? [\w:+-]+(?=,|$)"
)


def lines(data: dict[str, Any]) -> list[str]:
    """The lines of one object of `judge --json`."""
    data = {**data, "evidence": [_by_clock(one, data) for one in data["evidence"]]}
    told = [f"{data['file']}: {_kind(data)}"]
    told += [f"  because {sentence}" for sentence in data["evidence"]]
    told += [f"  {line}" for line in _findings(data)]
    unnamed = [one for one in data["recipients"] if not any(one in told for told in data["evidence"])]
    told += [f"  not reached: {', '.join(unnamed)}"] if unnamed else []
    return told + [f"  flaw: {flaw}" for flaw in data["flaws"]]


def as_data(finding: Finding) -> dict[str, str]:
    """A finding for a script."""
    return {"kind": finding.kind, "text": finding.text, **dict(finding.fields)}


def read_beside(verdict: Verdict, day: date, zone: tzinfo) -> list[str]:
    """What was read from the sentences of a mail of that day, and whose turn it is: a line each. `zone`: the user's."""
    found = [as_data(one) for one in verdict.findings if one.kind in _SENTENCES or one.kind == "meaning"]
    data = {"kind": verdict.kind, "evidence": verdict.evidence, "findings": found, "date": day.isoformat()}
    return list(_findings({**data, "zone": zone, "by_person": verdict.by_person}))


def _kind(data: dict[str, Any]) -> str:
    off = _is_off(data)
    return f"{data['kind'].replace('_', ' ')}{', called off' if off else ''} ({_OFF if off else MEANS[data['kind']]})"


def _is_off(data: dict[str, Any]) -> bool:
    by_calendar = {one.get("method", "") for one in data["findings"] if one["kind"] == "meeting"}
    said = {one.get(name, "") for one in data["findings"] for name in ("word", "said")}
    return by_fields(data["kind"], by_calendar, said)


def _findings(data: dict[str, Any]) -> Iterator[str]:
    """A line for each sentence, with all that was read from it, whom it names and which day that is."""
    told = tuple(filter(None, map(quoted, data["evidence"])))
    read: dict[str, dict[str, None]] = {}
    known: set[str] = set()  # what was read is told once, however many sentences say so
    for one in sorted(_worth_telling(_still_meant(data)), key=_place):
        stands = next((words for words in told if says_the_same(one["text"], words)), "")  # the reason that quotes it
        there = {**one, "text": max(stands, one["text"], key=len)}
        value = " ".join(filter(None, (_who(one), _when(there, data.get("date"), data.get("zone")))))
        repeats = one["kind"] in _SENTENCES and bool(stands)
        of_calendar = one["kind"] == "meeting"
        adds = bool(value) and not (of_calendar and _shows_hour(one, data))
        if adds or not repeats or one["kind"] not in _SAID_BY_REASONS:
            by_clock = _BY_YOUR_CLOCK * (of_calendar and adds and bool(data.get("zone")))
            label = " ".join(filter(None, (_label(one) + by_clock, value)))
            if not value or label not in known:
                read.setdefault("" if repeats else _text(one, data), {})[label] = None
            known.add(label)
    for text, labels in read.items():
        yield from labels if not text else [": ".join(filter(None, ("; ".join(labels), text)))]


def _still_meant(data: dict[str, Any]) -> list[dict[str, str]]:
    """What was read; of a meeting called off in words not when it was to be, nor with whom."""
    found: list[dict[str, str]] = data["findings"]
    if not _is_off(data) or any(one["kind"] == "meeting" for one in found):
        return found
    return [one for one in found if one["kind"] not in _OF_WHAT_WAS]


def _by_clock(reason: str, data: dict[str, Any]) -> str:
    """The reason with the hours of its meeting by the user's clock, where their zone is known: one time, not two."""
    zone = data.get("zone")
    dated = [one for one in data["findings"] if one["kind"] == "meeting" and one.get("start")]
    meant = next((one for one in dated if f'"{one["text"][:40]}' in reason), None)
    return _HOURS.sub(_hours(meant, zone), reason, count=1) if meant and zone else reason


def _hours(meeting: dict[str, str], zone: tzinfo) -> str:
    start, *end = (
        datetime.fromisoformat(meeting[key]).astimezone(zone) for key in ("start", "end") if meeting.get(key)
    )
    day = "" if end and end[0].date() == start.date() else f"{_DAY} "
    until = f" to {end[0]:{day}%H:%M}" if end else ""
    return f"{start:{_DAY} %H:%M}{until} {start:%Z}"


def _shows_hour(meeting: dict[str, str], data: dict[str, Any]) -> bool:
    """Whether a reason shows the hour of a meeting as the user's clock does; the user's zone may not be known."""
    zone, start = data.get("zone"), meeting.get("start")
    if not (zone and start):
        return True
    hour = datetime.fromisoformat(start).astimezone(zone).strftime(f"{_DAY} %H:%M")
    return any(hour in reason for reason in data["evidence"])


def _place(one: dict[str, str]) -> int:
    """Whose turn it is first, then what their sentences say, then the rest."""
    return 0 if one["kind"] == "meaning" else 1 if one["kind"] in _SENTENCES else 2


def _worth_telling(found: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    """A no to a time says something only beside a time: else it is for what was written before. A yes is told with the
    time, a question and a day once.
    """
    timed = any(one["kind"] == "proposed_time" for one in found)
    asked = {one["text"] for one in found if one["kind"] == "question"}
    instead = {one.get("address") for one in found if one["kind"] in ("successor", "stand_in")} - {None, ""}
    said_more = {one["text"] for one in found if one.get("said") == "proposed" or one.get("word") in _CHANGES}
    stated = {one["text"] for one in found if one["kind"] == "stated_date"}
    means = next((one["text"] for one in found if one["kind"] == "meaning"), "")
    by_calendar = {one["start"][:10] for one in found if one["kind"] == "meeting" and one.get("start")}
    days = {one["date"] for one in found if one["kind"] == "proposed_time" and one.get("time") and one.get("date")}
    for one in found:
        if one["kind"] == "proposed_time" and not one.get("time") and one.get("date") in days:
            continue
        if by_calendar and _told_by_calendar(one, by_calendar):
            continue
        on_time = one["kind"] == "meeting_word"
        if on_time and (not timed or one["text"] in asked or one["word"] in ("yes", "doubt")):
            continue
        if one.get("word") in _MERELY_ASKS and one["text"] in said_more:
            continue
        if one["kind"] == "referral" and one.get("address") in instead:
            continue
        if one["kind"] == "period" and any(one["text"] in sentence for sentence in stated):
            continue  # the day that it was reckoned to says as much
        if one["kind"] not in _FOR_SCRIPTS and _ONLY_IF.get(one["kind"], means) == means:
            yield one


def _told_by_calendar(one: dict[str, str], days: set[str]) -> bool:
    """Whether the words speak of the time that the calendar part tells better."""
    if one.get("said") == "mentioned" or one.get("way") == "invites":
        return True
    if one["kind"] == "proposed_time":
        return one.get("date", "") in (*days, "")
    return one["kind"] == "meeting_word" and one["word"] in _OF_THAT_TIME


def _label(one: dict[str, str]) -> str:
    """What it is, before its words."""
    if one["kind"] == "meaning":
        return ""
    if one.get("word") == "doubt" and one["text"].rstrip().endswith("?"):
        return LABELS_BY_FIELD["meeting_word", "word", "counters"]
    told = next(
        (LABELS_BY_FIELD[key] for name in one if (key := (one["kind"], name, one[name])) in LABELS_BY_FIELD), ""
    )
    label = told or LABELS[one["kind"]]
    if one.get("not_before"):
        return label.removesuffix(" by") + " not before"
    return label.removesuffix(" by") + " after" if one.get("after") and label.endswith(" by") else label


def _text(one: dict[str, str], data: dict[str, Any]) -> str:
    """Its words, or where these are a program's own, what they say."""
    match one["kind"]:
        case "meaning":
            return _turn(one["text"], data)
        case "second_kind":
            return "a person wrote it" if one["text"] == "human" else _CALLED.get(one["text"], one["text"])
        case "language":
            return LANGUAGES.get(one["text"], one["text"])
        case _:
            return one["text"]


def _by_person(data: dict[str, Any]) -> bool:
    also = {one["text"] for one in data["findings"] if one["kind"] == "second_kind"}
    return data["kind"] == "human" or bool(data.get("by_person")) or "human" in also


def _turn(meaning: str, data: dict[str, Any]) -> str:
    """Whose turn it is."""
    said = {one.get("said") for one in data["findings"] if one["kind"] == "proposed_time"}
    kinds = {one["kind"] for one in data["findings"]}
    if _is_off(data) and not kinds & {"question", "hold"}:
        return "nothing is asked of you"
    if not _is_off(data) and data["kind"] == "interview_invitation" and said and not said - {"named", "settled"}:
        return "a time is agreed to, nothing more is asked of you"
    if meaning == "closes" and "question" in kinds and data["kind"] in _NO and _by_person(data):
        return ASKED_BESIDE_A_NO
    if _is_off(data) or meaning != "asks":
        return TURN[meaning]
    if data["kind"] == "human" and "question" not in kinds:
        return "your turn: they name somebody to turn to" if "referral" in kinds else "your turn: better you look"
    return TURN_OF_KIND.get(data["kind"], TURN["asks"])


def _who(one: dict[str, str]) -> str:
    return " ".join(filter(None, (one.get("name", ""), f"<{one['address']}>" if one.get("address") else "")))


def _when(one: dict[str, str], day_of_mail: str | None, zone: tzinfo | None) -> str:
    """The day that was read, with its weekday, so that a wrong one is seen; the hour, or the span of hours."""
    if one.get("start"):
        start = datetime.fromisoformat(one["start"])
        return (start.astimezone(zone) if zone else start).strftime(f"{_DAY} %H:%M %Z")
    if one["kind"] == "period":
        return f"{one['business_days']} business days" if one.get("business_days") else f"{one.get('days')} days"
    day = date.fromisoformat(one["date"]) if one.get("date") else None
    hours = "-".join(filter(None, (one.get("time"), one.get("until"))))
    reckoned = _reckoned(day, one["text"], day_of_mail) if day else ""
    return " ".join(filter(None, (day.strftime(_DAY) if day else "", hours, reckoned)))


def _reckoned(day: date, text: str, day_of_mail: str | None) -> str:
    """Where the day itself does not stand there: from when it was reckoned."""
    if re.search(rf"(?<!\d)0?{day.day}(?!\d)", text):
        return ""
    return f"(reckoned from {date.fromisoformat(day_of_mail).strftime(_DAY)})" if day_of_mail else "(reckoned)"
