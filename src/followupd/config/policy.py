"""From the file as it was checked to what planning and the adapters need."""

from pathlib import Path

from followupd.config.account import Account, WantedFolders
from followupd.config.news import texts_of
from followupd.config.paths import beside
from followupd.config.schema import AccountTable, Drafts, File, Me, ProofTable, SequenceTable, StepTable
from followupd.config.values import DAYS
from followupd.config.zone import zone_of_this_machine
from followupd.core.meaning.news import Proof
from followupd.core.meaning.shingles import opening
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.policy import Drafting, Limits, Policy
from followupd.core.plan.sequences import BUILT_IN, Sequence, Step


def policy_of(file: File, folder: Path) -> Policy:
    """The policy; paths are taken as relative to `folder`, where the config lies."""
    me, limits = file.me, file.limits
    return Policy(
        name=me.name,
        addresses=tuple(dict.fromkeys(me.addresses)),
        calendar=_calendar(me),
        limits=Limits(
            tuple(limits.per_person),
            tuple(limits.per_organisation),
            limits.drafts_per_day,
            limits.live_drafts,
            tuple(limits.never),
        ),
        away=tuple(me.away),
        sequences=_sequences(file.sequence),
        signature=me.signature or me.name,
        seeking=me.seeking,
        resume=str(beside(folder, me.resume)) if me.resume else "",
        news=str(beside(folder, me.news)) if me.news else "",
        on_decline=me.on_decline,
        templates=str(beside(folder, me.templates)) if me.templates else "",
        drafts=_drafting(file.drafts),
        proofs=tuple(_proof(table) for table in me.proof),
        watched=frozenset(table.name for table in file.account if not table.drafts),
        recipients=tuple(file.recipients.holidays.items()),
    )


def _drafting(table: Drafts) -> Drafting:
    return Drafting(table.novelty, table.quote, table.html, tuple(table.compose_command))


def _proof(table: ProofTable) -> Proof:
    """Told by an id of its own words, so that a proof written anew may be told again."""
    texts = texts_of(table.text)
    return Proof(f"proof-{opening(' '.join(text for _, text in texts)):08x}", texts, tuple(table.tags))


def account_of(table: AccountTable) -> Account:
    """One account, with the port that its security goes with where none is given (RFC 8314, 7.1; RFC 3501)."""
    folders = table.folders
    return Account(
        name=table.name,
        host=table.host,
        port=table.port or (993 if table.security == "tls" else 143),
        security=table.security,
        user=table.user,
        password_command=tuple(table.password_command),
        lookback=table.lookback,
        drafts=table.drafts,
        folders=WantedFolders(tuple(folders.watch), tuple(folders.sent), folders.drafts or "", folders.trash or ""),
        authserv_id=table.authserv_id or "",
    )


def _calendar(me: Me) -> Calendar:
    return Calendar(
        timezone=me.timezone or zone_of_this_machine(),
        working_days=frozenset(DAYS.index(day) for day in me.working_days),
        holidays=me.holidays,
        ready_at=me.drafts_ready_at,
    )


def _sequences(tables: list[SequenceTable]) -> tuple[Sequence, ...]:
    """The built-in ones in their order, each with the user's steps where they gave their own."""
    own = {table.name: table for table in tables}
    return tuple(_overridden(built, own[built.name]) if built.name in own else built for built in BUILT_IN)


def _overridden(built: Sequence, table: SequenceTable) -> Sequence:
    return Sequence(built.name, tuple(_step(step) for step in table.step), table.then or built.then)


def _step(table: StepTable) -> Step:
    return Step(
        after=table.after,
        template=table.template or "",
        ask=table.ask,
        channel=table.channel,
        news=table.news,
        attach=tuple(table.attach),
        note=table.note or "",
        to=table.to,
    )
