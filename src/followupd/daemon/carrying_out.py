"""Carrying out a plan: drafts are written, overtaken ones taken back, and what is missing is told."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from followupd.config.account import Account
from followupd.core.errors import FollowupError, OurBug
from followupd.core.mail.compose import Draft
from followupd.core.plan import breaker
from followupd.core.plan.decisions import Decision, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon import snapshot
from followupd.daemon.letters import Missing, write
from followupd.daemon.perform import Writer
from followupd.daemon.quoting import NotAgain, again_of, quotable, quote_of
from followupd.daemon.report import Report, Written

if TYPE_CHECKING:
    from followupd.daemon.house import House


def carry_out(house: "House", decisions: Iterable[Decision], situation: Situation, report: Report) -> None:
    """Each decision by itself: what one of them lacks does not keep the others."""
    stopped = breaker.why_not(situation)
    if stopped:
        report.notes.append(f"{stopped}.")
    for decision in decisions:
        match decision:
            case WriteDraft() if not stopped:
                _write(house, decision, situation, report)
            case TakeBack() if not report.dry_run:
                _take_back(house, decision, situation, report)
            case Need():
                report.needs.append((decision.pursuit, decision.because))
            case Rest(until=datetime() as until):
                report.next_look = min(until, report.next_look or until)
            case _:
                pass


def _write(house: "House", decision: WriteDraft, situation: Situation, report: Report) -> None:
    pursuit = situation.toward(decision)
    account = house.account_of(pursuit)
    if account is None:
        report.needs.append(
            (pursuit.id, f"account '{pursuit.account}' is no longer in the config; name it there again")
        )
        return
    draft = _letter(house, decision, pursuit, account, situation, report)
    if draft is None or not account.drafts or not house.is_usable(account, report):
        return
    if draft.encloses:
        draft = house.guarded(report, account, partial(_whole, house, account, situation, decision, draft, report))
    if draft and not report.dry_run:
        put = house.guarded(report, account, partial(_put, house, account, situation, decision, draft, report))
        draft = draft if put else None
    if draft is None or not house.is_usable(account, report):
        return
    report.notes += draft.notes
    report.written.append(told(account, pursuit, decision.because, draft))


def _put(
    house: "House", account: Account, situation: Situation, decision: WriteDraft, draft: Draft, report: Report
) -> bool:
    """Into Drafts, over the mail that it answers where the user wants that."""
    pursuit = situation.toward(decision)
    if house.policy.drafts.quote and draft.in_reply_to and not draft.encloses:
        language = pursuit.about.language or "en"
        quote = quote_of(house.mailbox(account), pursuit.followed, house.policy.calendar, language)
        draft = replace(draft, quote=quote)
        if quote is None and quotable(pursuit.followed):
            report.notes.append(_unquoted(draft))
    life = next((d for d in pursuit.drafts if d.intended.draft == draft.ids.draft_id), None)
    again = bool(life and life.stage == "not_written")
    _writer(house, account, situation).write(decision, draft, again)
    return True


def _whole(
    house: "House", account: Account, situation: Situation, decision: WriteDraft, draft: Draft, report: Report
) -> Draft | None:
    """The letter over the mail that reached nobody, with its files in place of any of the same name; None, and why,
    where that cannot be sent again: what no further look would change is kept, so that it is not planned again.
    """
    pursuit = situation.toward(decision)
    language = pursuit.about.language or "en"
    found = again_of(house.mailbox(account), pursuit.opening, house.policy.calendar, language)
    if isinstance(found, NotAgain):
        report.needs.append((decision.pursuit, found.because))
        if found.for_good and not report.dry_run:
            _writer(house, account, situation).give_up(decision, draft, found.because)
        return None
    names = {file.name for file in found.files}
    others = tuple(one for one in draft.attachments if one.name not in names)
    notes = draft.notes if found.whole else (*draft.notes, _NOT_WHOLE)
    return replace(draft, quote=found.quote, attachments=(*found.files, *others), notes=notes)


_NOT_WHOLE = "Not all of your mail that came back could be taken over: compare the draft with it before you send it."


def _unquoted(draft: Draft) -> str:
    to = ", ".join(str(address) for address in draft.to)
    return f"The draft to {to} stands without the mail it answers: no folder holds that any more, or it has no text."


def _letter(
    house: "House", decision: WriteDraft, pursuit: Pursuit, account: Account, situation: Situation, report: Report
) -> Draft | None:
    """The draft, or None and what is missing for it in the report. A fault of ours in one letter keeps no other."""
    try:
        draft = write(decision, pursuit, house.policy, account, house.own, situation.now, house.stock(situation))
    except FollowupError as error:
        report.needs += [(pursuit.id, problem) for problem in error.problems]
        return None
    except Exception as error:
        if house.strict:
            raise
        report.notes += OurBug.of(error).problems
        return None
    if isinstance(draft, Missing):
        report.needs += [(pursuit.id, what) for what in draft.what]
        return None
    return draft


def told(account: Account, pursuit: Pursuit, because: str, draft: Draft) -> Written:
    """A draft as the report tells it."""
    names = tuple(a.name for a in draft.attachments)
    to = ", ".join(str(a) for a in draft.to)
    return Written(account.name, pursuit.id, to, draft.subject, because, draft.text, names)


def _take_back(house: "House", decision: TakeBack, situation: Situation, report: Report) -> None:
    life = situation.history.by_draft[decision.draft]
    lying = next(d for d in situation.in_drafts if d.draft == decision.draft and d.untouched)
    account = next((a for a in house.accounts if a.name == lying.account), None)
    if account is None or not house.is_usable(account, report):
        return
    taken = house.guarded(report, account, partial(_writer(house, account, situation).take_back, decision, lying, life))
    if taken:
        snapshot.drop(house.ledger, lying)
        report.taken_back.append(f"{life.intended.subject} ({decision.because})")


def _writer(house: "House", account: Account, situation: Situation) -> Writer:
    folder = house.drafts_folders[account.name]
    return Writer(house.mailbox(account), house.ledger, account.name, folder, situation.now)
