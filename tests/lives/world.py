"""A life as a model: Mara's mail as facts, her Drafts folder, and what the planner did to it, pass by pass.

No server and no clock: facts are told, passes are plans, and carrying one out lays its drafts into the model's folder.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import count

from core.telling import ME, POLICY
from followupd.core.facts import (
    AppendStarted,
    Began,
    DraftFate,
    DraftIntended,
    DraftWritten,
    Fact,
    MessageSeen,
    UserSaid,
    Verb,
)
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.decisions import Decision, Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.policy import Policy
from followupd.core.plan.situation import Situation
from followupd.core.plan.standing import Standing
from followupd.core.pursuits.fates import Sights, fates
from followupd.core.pursuits.folding import Folding, fold
from followupd.core.pursuits.history import History
from followupd.core.pursuits.pursuit import DraftInFolder

OWN = frozenset({address_key(ME.address)})
PEOPLE = tuple(
    Address(name, f"{name.split()[0].lower()}@{firm}.example")
    for name, firm in (("Jo Keller", "firm"), ("Ravi Shah", "firm"), ("Lene Holm", "other"), ("Ana Reis", "third"))
)
# Two changes of the clocks of an hour, one of half an hour, and none at an odd offset.
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")


def calendar_of(zone: str, holidays: str = "DE-BE", week: int = 5) -> Calendar:
    """Working days from 07:30 in that zone."""
    return Calendar(zone, frozenset(range(week)), holidays, time(7, 30))


@dataclass
class World:
    """`written`: every draft ever written, in order. `facts`: as the ledger holds them, in the order of learning."""

    now: datetime
    policy: Policy = POLICY
    facts: list[Fact] = field(default_factory=list)
    folder: dict[str, DraftInFolder] = field(default_factory=dict)
    trash: dict[str, datetime] = field(default_factory=dict)
    written: list[tuple[datetime, WriteDraft, str]] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=count)
    folding: Folding = field(init=False)
    folded: int = 0
    standing: Standing = field(init=False)

    def __post_init__(self) -> None:
        self.restarts()

    # --- what happens ---

    def mail(
        self,
        pursuit: str,
        person: Address,
        verdict: Verdict,
        *,
        ours: bool,
        opens: str = "",
        late: timedelta = timedelta(),
        draft: str = "",
    ) -> MessageSeen:
        """A mail between Mara and a person. `late`: it lay there so long before it was seen."""
        self.now += timedelta(minutes=1)
        name = f"<{next(self.numbers)}@mail.example>"
        message = MessageSeen(
            seen=self.now, hour=self.now - late, account="main", folder="Sent" if ours else "INBOX",
            pursuits=(pursuit,), opens=opens, identity=name, known_as=(name,), parents=(), references=(), ours=ours,
            sender=ME if ours else person, to=(person,) if ours else (ME,), cc=(), subject="Analyst",
            verdict=verdict, draft=draft, because="told", doubt="", flaws=(),
        )  # fmt: skip
        self.facts.append(message)
        return message

    def says(self, verb: Verb, pursuit: str = "", **more: object) -> None:
        """Mara's word."""
        self.now += timedelta(minutes=1)
        word = f"w{next(self.numbers)}"
        self.facts.append(UserSaid(self.now, self.now, verb, word, pursuit, **more))  # type: ignore[arg-type]  # the fields of a word

    def began(self) -> None:
        """Watching began, or began again."""
        self.facts.append(Began(self.now, self.now, "main", "told"))

    # --- what the daemon does ---

    def restarts(self) -> None:
        """All that was kept in memory is gone, as after a change of the config."""
        self.folding, self.folded, self.standing = Folding(OWN, self.policy.calendar), 0, Standing()

    def grown(self) -> History:
        """What the facts add up to as they came, one pass after the other."""
        new, self.folded = self.facts[self.folded :], len(self.facts)
        history = self.folding.take(new, lambda: self.facts)
        self.standing.changed |= self.folding.changed
        return history

    def situation(self, current: bool = True, facts: list[Fact] | None = None) -> Situation:
        """The moment as planning sees it."""
        history = fold(self.facts if facts is None else facts, OWN, self.policy.calendar)
        return Situation(self.now, self.policy, history, tuple(self.folder.values()), current, "" if current else "x")

    def looks(self, current: bool = True) -> tuple[Situation, tuple[Decision, ...]]:
        """One pass: what became of the drafts, the plan, and carrying it out."""
        self.now += timedelta(minutes=1)
        lying = tuple(self.folder.values())
        history = self.grown()
        concerned = {life.intended.draft: life for life in (*history.unsettled, *history.lying(lying))}
        self.facts += fates(history.by_id, concerned.values(), Sights(lying, self.trash, self.now))
        moment = replace(self.situation(current), history=self.grown())
        decisions = plan(moment)
        self._kept_plan_is_the_whole(moment, decisions)
        for decision in decisions:
            if isinstance(decision, WriteDraft):
                self._writes(decision, moment)
            elif isinstance(decision, TakeBack):
                self._takes_back(decision)
        return moment, decisions

    def _kept_plan_is_the_whole(self, moment: Situation, decisions: tuple[Decision, ...]) -> None:
        """What the daemon does, looking at little, is what it would do if it looked at everything."""
        assert moment.history == fold(self.facts, OWN, self.policy.calendar)
        kept, needs = self.standing.acts(moment), set(self.standing.needs)
        whole = [d for d in decisions if not isinstance(d, Rest) and d not in needs]
        assert [d for d in kept if not isinstance(d, Rest)] == whole
        assert needs <= set(decisions)

    def _writes(self, decision: WriteDraft, moment: Situation) -> None:
        toward = moment.toward(decision)
        assert toward.lead is not None
        person = address_key(toward.lead.address)
        draft = f"d.{decision.parent}.{decision.index}.{person if decision.to else ''}"
        self.written.append((self.now, decision, person))
        self.facts += (
            DraftIntended(
                seen=self.now, hour=self.now, account="main", folder="Drafts", pursuit=decision.pursuit, draft=draft,
                message_id=f"<{draft}>", marker=f"<{draft}.m>", parent=decision.parent, step=decision.index,
                template=decision.step.template, because=decision.because, to=(toward.lead,), subject="Re: Analyst",
                text="text", digest="digest", uidvalidity=1, uidnext=1,
            ),
            AppendStarted(self.now, self.now, decision.pursuit, draft),
            DraftWritten(self.now, self.now, decision.pursuit, draft, 1, 1, "told"),
        )  # fmt: skip
        self.folder[draft] = DraftInFolder(
            "main", "Drafts", len(self.written), f"<{draft}>", draft, frozenset({person}), self.now, untouched=True
        )

    def _takes_back(self, decision: TakeBack) -> None:
        assert self.folder[decision.draft].untouched
        self.facts.append(DraftFate(self.now, self.now, decision.pursuit, decision.draft, "taken_back", "told"))
        del self.folder[decision.draft]

    # --- what Mara does with a draft ---

    def sends(self, draft: str, changed: bool) -> None:
        """She sends it, as it is or changed."""
        lying = self.folder.pop(draft)
        life = next(f for f in self.facts if isinstance(f, DraftIntended) and f.draft == draft)
        verdict = Verdict("other", "strong", (), (Finding("asks", "yes"),))
        self.mail(life.pursuit, life.to[0], verdict, ours=True, draft=lying.draft)
        fate = "sent_edited" if changed else "sent"
        self.facts.append(DraftFate(self.now, self.now, life.pursuit, draft, fate, "told"))  # type: ignore[arg-type]  # a fate by its name

    def throws_away(self, draft: str, to_trash: bool) -> None:
        """She deletes it."""
        del self.folder[draft]
        if to_trash:
            self.trash[draft] = self.now

    def changes(self, draft: str) -> None:
        """She begins to edit it."""
        self.folder[draft] = replace(self.folder[draft], untouched=False)


def heard(kind: Kind, *found: Finding, back: date | None = None, failed: tuple[str, ...] = ()) -> Verdict:
    """A verdict on a mail of theirs."""
    return Verdict(kind, "strong", ("told",), found, back, failed)


def wrote(asks: bool, *found: Finding, kind: Kind = "other") -> Verdict:
    """A verdict on a mail of Mara's."""
    return Verdict(kind, "strong", (), (Finding("asks", "yes" if asks else ""), *found))


def invitation(start: datetime, people: tuple[Address, ...], uid: str, method: str) -> Finding:
    """A meeting of an hour."""
    fields = (
        ("start", start.isoformat()),
        ("end", (start + timedelta(hours=1)).isoformat()),
        ("uid", uid),
        ("method", method),
        ("attendees", ", ".join(p.address for p in people)),
        ("attendee_names", ", ".join(p.name for p in people)),
    )
    return Finding("meeting", "Interview", fields)
