"""Facts told in a line each, for the tests of the pure core: who wrote what when, and what it was judged to be."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from followupd.core.facts import Began, DraftFate, DraftIntended, DraftWritten, Fact, Fate, MessageSeen
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import parse_cap
from followupd.core.plan.policy import Limits, Policy
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.folding import fold
from followupd.core.pursuits.history import History
from followupd.core.pursuits.pursuit import DraftInFolder

ZONE = ZoneInfo("Europe/Berlin")
CALENDAR = Calendar("Europe/Berlin", frozenset(range(5)), "DE-BE", time(7, 30))
ME = Address("Mara Winter", "mara@applicant.example")
JO = Address("Jo Keller", "jo.keller@firm.example")
OWN = frozenset({"mara@applicant.example"})
POLICY = Policy(
    "Mara Winter",
    ("mara@applicant.example",),
    CALENDAR,
    Limits(
        (parse_cap("1 per 5 business days"), parse_cap("6 per 90 days")), (parse_cap("2 per 5 business days"),), 8, 10
    ),
)


def at(day: str, hour: str = "10:00") -> datetime:
    """An hour of Mara's."""
    return datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=ZONE)


def wrote(
    hour: datetime, pursuit: str = "p", *, to: Address = JO, opens: str = "", asks: bool = True, draft: str = ""
) -> MessageSeen:
    """Mara wrote."""
    findings = (Finding("position", "Analyst"), Finding("greeting", "Dear Ms Keller"), Finding("asks", _yes(asks)))
    kind: Kind = "application" if opens == "application" else "networking" if opens else "other"
    verdict = Verdict(kind, "strong", (), findings)
    return _message(hour, pursuit, ME, to, verdict, ours=True, opens=opens, draft=draft)


def came(
    hour: datetime,
    pursuit: str = "p",
    *,
    kind: Kind = "human",
    sender: Address = JO,
    back: date | None = None,
    failed: tuple[str, ...] = (),
    found: tuple[Finding, ...] = (),
) -> MessageSeen:
    """A mail came in, judged to be of that kind."""
    verdict = Verdict(kind, "strong", (), found, back, failed)
    return _message(hour, pursuit, sender, ME, verdict, ours=False, opens="", draft="")


def drafted(
    hour: datetime, pursuit: str = "p", *, parent: str, step: int = 0, draft: str = "d", to: Address = JO
) -> tuple[Fact, Fact]:
    """A draft of ours was written."""
    intended = DraftIntended(
        seen=hour, hour=hour, account="main", folder="Drafts", pursuit=pursuit, draft=draft,
        message_id=f"<{draft}@applicant.example>", marker=f"<{draft}m@applicant.example>", parent=parent, step=step,
        template="t", because="", to=(to,), subject="Re: x", text="text", digest="digest", uidvalidity=1, uidnext=1,
    )  # fmt: skip
    return intended, DraftWritten(hour, hour, pursuit, draft, 1, 1, "")


def fated(hour: datetime, fate: Fate, pursuit: str = "p", draft: str = "d", because: str = "") -> DraftFate:
    """What became of it."""
    return DraftFate(hour, hour, pursuit, draft, fate, because)


def began(hour: datetime) -> Began:
    """Watching began."""
    return Began(hour, hour, "main", "first scan")


def history(*facts: Fact) -> History:
    """What they add up to."""
    return fold(facts, OWN, CALENDAR)


def situation(
    now: datetime, *facts: Fact, in_drafts: tuple[DraftInFolder, ...] = (), current: bool = True
) -> Situation:
    """The moment at which a plan is made."""
    return Situation(now, POLICY, history(*facts), in_drafts, current, "" if current else "a folder is unread")


def identity(hour: datetime, pursuit: str = "p", sender: Address = ME) -> str:
    """The id a told message has."""
    return f"<{hour.timestamp():.0f}.{pursuit}.{sender.local}@mail.example>"


def _message(
    hour: datetime, pursuit: str, sender: Address, to: Address, verdict: Verdict, ours: bool, opens: str, draft: str
) -> MessageSeen:
    name = identity(hour, pursuit, sender)
    return MessageSeen(
        seen=hour, hour=hour, account="main", folder="Sent" if ours else "INBOX", pursuits=(pursuit,), opens=opens,
        identity=name, known_as=(name,), parents=(), references=(), ours=ours, sender=sender, to=(to,), cc=(),
        subject="Application as Analyst", verdict=verdict, draft=draft, because="told", doubt="", flaws=(),
    )  # fmt: skip


def _yes(value: bool) -> str:
    return "yes" if value else ""
