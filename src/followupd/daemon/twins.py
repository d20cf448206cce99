"""Copies too many of our drafts, taken away where that is safe, and told in any case, once."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.twins import Twin, twins
from followupd.daemon.perform import Writer
from followupd.daemon.report import Report

if TYPE_CHECKING:
    from followupd.daemon.house import House


def clear(house: "House", situation: Situation, report: Report) -> Situation:
    """The situation without the copies that are gone. In a dry run nothing is touched."""
    if report.dry_run:
        return situation
    found = twins(situation.in_drafts, situation.history.lying(situation.in_drafts))
    gone = [twin.copy for twin in found if _removed(house, twin, situation, report)]
    return replace(situation, in_drafts=tuple(d for d in situation.in_drafts if d not in gone)) if gone else situation


def _removed(house: "House", twin: Twin, situation: Situation, report: Report) -> bool:
    account = next((a for a in house.accounts if a.name == twin.copy.account), None)
    if account is None or not account.drafts or not house.is_usable(account, report):
        return False
    writer = Writer(house.mailbox(account), house.ledger, account.name, twin.copy.folder, situation.now)
    removed = house.guarded(report, account, partial(writer.remove_twin, twin))
    if removed is not None and twin.told(removed) != twin.life.because:
        report.notes.append(twin.told(removed))
    return bool(removed)
