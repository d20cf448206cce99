"""`followupd why NAME`: everything known about somebody, in order, with what each decision rests on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Any

import click

from followupd.cli.finding import close_to, matching
from followupd.cli.judged_lines import read_beside
from followupd.cli.opening import Opened, at_option, hour, json_option, opened
from followupd.cli.show import called, moment, print_json
from followupd.cli.texts import said
from followupd.core.errors import UserMustAct
from followupd.core.facts import (
    AppendStarted,
    Began,
    DraftChanged,
    DraftFate,
    DraftIntended,
    DraftSaved,
    Fact,
    MessageSeen,
    UserSaid,
)
from followupd.core.plan.planner import decide
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import said_of
from followupd.core.pursuits.sending import ONE_PART
from followupd.core.pursuits.spoken import sentence as told_word

_HANDED_OVER = "the draft was handed to the server"


@click.command("why")
@click.argument("name", callback=said)
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, name: str, at: str | None, as_json: bool) -> int:
    """Every fact and decision about NAME: a contact, an organisation, an address or an id. Changes nothing."""
    work = opened(ctx)
    now = hour(at, work.policy)
    with work.reading() as ledger:
        situation = work.situation(ledger, now)
        facts = ledger.facts()
    pursuits = matching(name, situation)
    told = [_told(pursuit, situation, facts) for pursuit in pursuits] or _strangers(name, work, now)
    if not told:
        raise _unknown(name, situation)
    if as_json:
        print_json({"name": name, "pursuits": told if pursuits else [], "mailbox": [] if pursuits else told})
    else:
        for line in _lines(told, situation, name, bool(pursuits)):
            click.echo(line)
    return 0


def _told(pursuit: Pursuit, situation: Situation, facts: tuple[Fact, ...]) -> dict[str, Any]:
    from followupd.daemon.outlook import standing

    line = standing(pursuit, decide(pursuit, situation), situation)
    about = [f for f in _placed(facts) if _concerns(f, pursuit.id)]
    return {
        "id": pursuit.id,
        "contact": line.contact,
        "organisation": line.organisation,
        "state": line.state,
        "next_step": line.next_step,
        "due": line.due,
        "because": line.because,
        "ends": line.ends,
        "notices": line.notices,
        "facts": [_fact(f, situation.policy.calendar.zone) for f in sorted(about, key=lambda f: f.hour)],
    }


def _placed(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """The facts, every mail with the pursuits that the user said it belongs to, and otherwise as it was read."""
    said = said_of(facts)
    for fact in facts:
        if isinstance(fact, MessageSeen) and (now := said.of(fact)):
            yield replace(fact, pursuits=now[0].pursuits, opens=now[0].opens, because=now[0].because)
        else:
            yield fact


def _concerns(fact: Fact, pursuit: str) -> bool:
    match fact:
        case MessageSeen(pursuits=pursuits):
            return pursuit in pursuits
        case Began():
            return False
        case UserSaid(verb="won"):
            return True
        case _:
            return fact.pursuit == pursuit


def _fact(fact: Fact, zone: tzinfo) -> dict[str, Any]:
    """One fact in a sentence, with its evidence; hours in the user's zone."""
    match fact:
        case MessageSeen():
            who = "you" if fact.ours else str(fact.sender or "somebody")
            sentence = f'{who} wrote "{fact.subject}" ({called(fact)}): {fact.because}'
            read = [] if fact.ours else read_beside(fact.verdict, fact.hour.astimezone(zone).date(), zone)
            told = {"evidence": list(fact.verdict.evidence), "read": read, "folder": fact.folder}
            return {"hour": fact.hour, "what": sentence, **told}
        case DraftIntended():
            return {"hour": fact.hour, "what": _begun(fact), "evidence": []}
        case AppendStarted():
            return {"hour": fact.hour, "what": _HANDED_OVER, "evidence": []}
        case DraftFate():
            return {
                "hour": fact.hour,
                "what": f"the draft is {fact.fate.replace('_', ' ')}",
                "evidence": [fact.because],
            }
        case UserSaid():
            return {"hour": fact.hour, "what": f"you said: {told_word(fact)}", "evidence": []}
        case DraftSaved():
            return {"hour": fact.hour, "what": "a changed version of the draft was seen", "evidence": [fact.because]}
        case DraftChanged():
            return {"hour": fact.hour, "what": "what you changed in the draft", "evidence": list(_changes(fact))}
        case Began():
            return {"hour": fact.hour, "what": f"watching began: {fact.because}", "evidence": []}
        case _:
            what = "the draft lies in Drafts" if type(fact).__name__ == "DraftWritten" else "the draft was not written"
            return {"hour": fact.hour, "what": what, "evidence": [fact.because]}


def _begun(fact: DraftIntended) -> str:
    return f"a draft was begun, from the template {fact.template}" if fact.template else "a draft was found again"


def _changes(fact: DraftChanged) -> Iterator[str]:
    """What the user changed, a sentence each."""
    if fact.subject:
        yield f'the subject is now "{fact.subject}"'
    if fact.no_longer_to:
        yield f"it no longer goes to {', '.join(map(str, fact.no_longer_to))}"
    if fact.now_to:
        yield f"it also goes to {', '.join(map(str, fact.now_to))}"
    if fact.removed:
        yield f"taken out: {' | '.join(fact.removed)}"
    if fact.added:
        yield f"put in: {' | '.join(fact.added)}"
    if fact.one_part:
        yield ONE_PART


def _strangers(name: str, work: Opened, now: datetime) -> list[dict[str, Any]]:
    """For somebody without a pursuit: what the mailbox shows, read-only, keeping nothing."""
    from followupd.daemon.strangers import look_for

    with work.reading() as ledger:
        house = work.house(ledger)
        try:
            return [{"hour": s.hour, "what": s.what, "evidence": list(s.evidence)} for s in look_for(name, house, now)]
        finally:
            house.close_mailboxes()


def _unknown(name: str, situation: Situation) -> UserMustAct:
    close = close_to(name, situation)
    meant = f"; did you mean {close}?" if close else "; look at how it is written."
    return UserMustAct(
        f"Nobody called '{name}' is followed up, and no mail to or from them lies within the look-back{meant}"
    )


def _lines(told: list[dict[str, Any]], situation: Situation, name: str, known: bool) -> list[str]:
    if not known:
        return [
            f"Nobody called '{name}' is followed up. What was written, and why it opened nothing:",
            *_facts(told, situation),
        ]
    lines: list[str] = []
    for one in told:
        due = f", {moment(one['due'], situation)}" if one["due"] else ""
        lines += [f"{one['id']}  {one['contact']}, {one['organisation']}: {one['state'].replace('_', ' ')}"]
        lines += [f"  now: {one['because']}{due}", *(f"  {notice}" for notice in one["notices"])]
        lines += [*_facts(one["facts"], situation), ""]
    return lines


def _facts(facts: list[dict[str, Any]], situation: Situation) -> list[str]:
    lines: list[str] = []
    for fact in (one for one in facts if one["what"] != _HANDED_OVER):  # what came of it follows
        lines.append(f"  {moment(fact['hour'], situation)}  {fact['what']}")
        lines += [f"      {sentence}" for sentence in (*fact["evidence"], *fact.get("read", ()))]
    return lines
