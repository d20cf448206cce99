"""What verbs print: values turned into lines for a person, or into JSON for a script."""

import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from followupd.core.facts import MessageSeen
from followupd.core.judges.kinds import CALLED
from followupd.core.mail.ids import pursuit_id
from followupd.core.plan.decisions import ONLY_WITH_NEWS
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.meetings import invites
from followupd.daemon.outlook import Standing, contact, outlook

if TYPE_CHECKING:
    from followupd.daemon.report import Report, Written

STATES = {
    "your_turn": "Your turn",
    "waiting": "Waiting for them",
    "unreachable": "Nobody to write to",
    "resting": "Resting",
    "closed": "Closed",
}


def print_json(data: Any) -> None:
    """One JSON text on standard output."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return str(value)


def moment(hour: datetime, situation: Situation) -> str:
    """An hour as the user reads it: weekday, day and time in their zone."""
    return hour.astimezone(situation.policy.calendar.zone).strftime("%a %Y-%m-%d %H:%M")


def standing_data(standing: Standing, situation: Situation) -> dict[str, Any]:
    """A pursuit for scripts, hours in the user's zone."""
    data: dict[str, Any] = asdict(standing)
    zone = situation.policy.calendar.zone
    for key in ("last_touchpoint", "due"):
        data[key] = data[key].astimezone(zone).isoformat() if data[key] else None
    return data


def doubts_data(situation: Situation) -> list[dict[str, Any]]:
    """Mail that leaves the user a question."""
    return [
        {
            "id": pursuit_id(d.identity),
            "from": str(d.sender or ""),
            "to": [str(a) for a in d.to],
            "subject": d.subject,
            "hour": d.hour,
            "ours": d.ours,
            "question": _question(d),
            "evidence": d.verdict.evidence,
        }
        for d in situation.history.doubts
    ]


def status_data(situation: Situation) -> dict[str, Any]:
    """The object of `status --json`."""
    return {
        "hour": situation.now,
        "pursuits": [standing_data(s, situation) for s in outlook(situation)],
        "doubts": doubts_data(situation),
    }


# Before the first pass nobody can say that nothing is to be done.
UNREAD = "Nothing has been read yet: `followupd sync` reads your mail once, `followupd run` keeps watching."


def status_lines(situation: Situation) -> list[str]:
    """Every pursuit, by state, then what leaves a question."""
    standings = outlook(situation)
    if not standings and not situation.history.began:
        return [UNREAD]
    if not standings:
        return ["No pursuit yet: nothing in Sent looks like an application or a networking mail.", *_doubts(situation)]
    lines: list[str] = []
    for state, title in STATES.items():
        of = [s for s in standings if s.state == state]
        if of:
            lines += [f"{title} ({len(of)})", *(line for s in of for line in _standing(s, situation)), ""]
    return lines + _doubts(situation)


def _standing(standing: Standing, situation: Situation) -> list[str]:
    about = standing.position or standing.sequence
    where = f", {standing.organisation}" if standing.organisation else ""
    lines = [f"  {standing.id}  {standing.contact}{where}: {about}"]
    if standing.due:
        since = "since " if standing.due < situation.now and standing.because == ONLY_WITH_NEWS else ""
        lines.append(f"            {since}{moment(standing.due, situation)}  {standing.asks}; {standing.because}")
    else:
        lines.append(f"            {standing.because}; ends with {standing.ends}")
    lines += [f"            {notice}" for notice in standing.notices]
    return lines + [f"            you might {note}" for note in standing.agenda]


def _doubts(situation: Situation) -> list[str]:
    doubts = situation.history.doubts
    if not doubts:
        return []
    lines = [f"In doubt ({len(doubts)})"]
    for doubt in doubts:
        who = ", ".join(str(a) for a in doubt.to) if doubt.ours else str(doubt.sender or "?")
        lines.append(f"  {pursuit_id(doubt.identity)}  {moment(doubt.hour, situation)}  {who}: {doubt.subject}")
        lines.append(f"            {_question(doubt)}")
    return lines


def _question(doubt: MessageSeen) -> str:
    """What the user is asked, with the command as it can be typed."""
    return doubt.doubt.replace("`track`", f"`followupd track {pursuit_id(doubt.identity)}`")


def report_data(report: "Report", situation: Situation) -> dict[str, Any]:
    """The object of `sync --json`."""
    return {
        "hour": report.now,
        "dry_run": report.dry_run,
        "written": [asdict(w) for w in report.written],
        "taken_back": report.taken_back,
        "needs": [{"pursuit": p, "what": what} for p, what in report.every_need()],
        "opened": report.opened,
        "notes": report.notes,
        "stale": report.stale,
        "next_look": report.next_look,
        "problems": [{"account": name, "sentences": list(e.problems)} for name, e in report.problems],
        "pursuits": [standing_data(s, situation) for s in outlook(situation)],
    }


def report_lines(report: "Report", situation: Situation) -> list[str]:
    """What a pass did, in sentences; quiet when there was nothing."""
    lines = list(report.notes)
    if report.stale:
        lines.append(f"Not all could be read, so no draft is written: {'; '.join(dict.fromkeys(report.stale))}.")
    if report.began:
        lines += _found(situation)
    named = _names(situation)
    lines += [f"New: {named(p)}" for p in report.opened if not report.began]
    lines += [f"Seen: {_seen(f)}" for f in report.seen if not report.began and not f.ours]
    lines += _notices(report, situation)
    verb = "Would write" if report.dry_run else "Wrote"
    for written in report.written:
        lines += [f"{verb} to {written.to}: {written.subject} ({written.because})"]
        lines += ["", *letter(written), ""] if report.dry_run else []
    lines += [f"Took back: {line}" for line in report.taken_back]
    lines += [f"Needed for {named(p)}: {what}" for p, what in report.new_needs()]
    return lines or ["Nothing to do."]


def _notices(report: "Report", situation: Situation) -> list[str]:
    """What the mails seen in this pass make of drafts that lie there."""
    touched = {pursuit for fact in report.seen for pursuit in fact.pursuits}
    return [f"{s.contact}: {notice}" for s in outlook(situation) if s.id in touched for notice in s.notices]


def letter(written: "Written") -> list[str]:
    """A draft as a person would see it."""
    head = [f"    To: {written.to}", f"    Subject: {written.subject}"]
    head += [f"    Attached: {', '.join(written.attachments)}"] if written.attachments else []
    return [*head, "", *(f"    {line}".rstrip() for line in written.text.splitlines())]


def kind_of(message: MessageSeen) -> str:
    """What a mail was judged to be, in words: what a calendar calls off is no invitation."""
    return "meeting called off" if invites(message) == "uninvited" else message.verdict.kind.replace("_", " ")


def called(message: MessageSeen) -> str:
    """The same as a whole phrase: "a receipt for an application"."""
    if message.verdict.kind == "application" and message.pursuits and not message.opens:
        return "a mail about it"  # a question or thanks that speak of the application sent before
    return "a meeting that is called off" if invites(message) == "uninvited" else CALLED[message.verdict.kind]


def _seen(message: MessageSeen) -> str:
    because = f", {message.because}" if message.because else ""
    return f"{kind_of(message)}{because}: {message.subject or '(no subject)'}"


def _names(situation: Situation) -> Callable[[str], str]:
    """What a pursuit is called, by its id."""

    def named(name: str) -> str:
        found = situation.history.by_id.get(name)
        return f"{contact(found)} ({found.about.position or situation.place(found)[0]})" if found else name

    return named


def _found(situation: Situation) -> list[str]:
    """What the first scan found: live, over, from before, unsure, and to whom it will write first."""
    standings = outlook(situation)
    before = {p.id for p in situation.history.pursuits if p.from_before}
    over = [s for s in standings if s.id not in before and s.state in ("closed", "resting")]
    live = [s for s in standings if s.id not in before and s not in over]
    ended = f", {len(over)} over" if over else ""
    doubts = len(situation.history.doubts)
    lines = [f"Found {len(live)} live{ended} and {len(before)} from before; mails in doubt: {doubts}."]
    ahead = [s for s in live if s.due]
    first = min(ahead, key=lambda s: s.due or s.last_touchpoint, default=None)
    if first and first.due:
        lines.append(f"First to be written to: {first.contact}, {moment(max(first.due, situation.now), situation)}.")
    return lines
