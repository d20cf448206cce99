"""Random lives of a draft: it appears, changes, vanishes, reappears, is sent or thrown away, in any order of folders.

Whatever happens, no step gets a second draft, no sent draft is lost, and nothing that was changed is ever removed.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.telling import POLICY, at, drafted, history, identity, wrote
from followupd.core.facts import DraftFate, Fact
from followupd.core.plan.decisions import TakeBack, WriteDraft
from followupd.core.plan.declines import heeded
from followupd.core.plan.on_decline import SKIP
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.fates import Sights, fates
from followupd.core.pursuits.history import History
from followupd.core.pursuits.pursuit import DraftInFolder
from followupd.core.pursuits.twins import twins

MONDAY = at("2026-03-02")
WRITTEN = at("2026-03-09", "07:30")
JO_KEY = frozenset({"jo.keller@firm.example"})
DOES = (
    "saved under another uid", "copied beside", "opened, so it is gone", "put back", "moved to Trash", "sent",
    "sent, and left behind", "written in her own words", "nothing",
)  # fmt: skip


@dataclass
class Life:
    """One draft and its copies. `copies`: uid to whether it is untouched."""

    now: datetime = WRITTEN
    copies: dict[int, bool] = field(default_factory=lambda: {1: True})
    trash: dict[str, datetime] = field(default_factory=dict)
    facts: list[Fact] = field(
        default_factory=lambda: [wrote(MONDAY, opens="application"), *drafted(WRITTEN, parent=identity(MONDAY))]
    )
    sent: bool = False
    uid: int = 1

    def does(self, what: str) -> None:
        self.uid += 1
        match what:
            case "saved under another uid" if self.copies:
                self.copies = {self.uid: False}
            case "copied beside" if self.copies:
                self.copies[self.uid] = False
            case "opened, so it is gone":
                self.copies = {}
            case "put back":
                self.copies[self.uid] = self.uid % 2 == 0
            case "moved to Trash" if self.copies:
                self.copies, self.trash = {}, {"d": self.now}
            case "sent" | "sent, and left behind" if not self.sent:
                self.copies = self.copies if "left" in what else {}
                self.facts += [wrote(self.now, draft="d"), DraftFate(self.now, self.now, "p", "d", "sent_edited", "")]
                self.sent = True
            case "written in her own words":
                self.facts.append(wrote(self.now))

    def look(self) -> None:
        """A pass: fates, then copies too many, then the plan; each removal is checked before it is done."""
        lying = self.lying()
        seen = history(*self.facts)
        self.facts += fates(seen.by_id, seen.drafts, Sights(lying, self.trash, self.now))
        for twin in twins(lying, self.history().drafts):
            self.remove(twin.copy.uid)
        situation = Situation(self.now, POLICY, self.history(), self.lying(), current=True)
        for decision in plan(situation):
            if isinstance(decision, TakeBack):
                for copy in [c for c in self.lying() if c.untouched][:1]:
                    self.remove(copy.uid)
                self.facts.append(DraftFate(self.now, self.now, "p", decision.draft, "taken_back", ""))
            if isinstance(decision, WriteDraft):
                life = self.history().drafts[0]
                afresh = life.fate == "taken_back" and not any(not c.untouched for c in self.lying())
                another = decision.parent != life.intended.parent or decision.index != life.intended.step
                assert afresh or another, f"a second draft for the step, the first is {life.fate}"
                assert not self.copies or not any(self.copies.values()), "while one lies there as it was written"

    def remove(self, uid: int) -> None:
        assert self.copies[uid], "what the user changed was to be removed"
        del self.copies[uid]

    def lying(self) -> tuple[DraftInFolder, ...]:
        return tuple(
            DraftInFolder("main", "Drafts", uid, f"<{uid}@x>", "d", JO_KEY, WRITTEN, untouched)
            for uid, untouched in sorted(self.copies.items())
        )

    def history(self) -> History:
        return heeded(history(*self.facts), SKIP)


HISTORIES = st.lists(
    st.tuples(st.sampled_from(DOES), st.sampled_from([1, 14, 16, 120, 1500, 4320, 20_000])), max_size=9
)


@settings(max_examples=60)
@given(HISTORIES)
def test_no_history_of_a_draft_doubles_it_loses_what_was_sent_or_removes_what_was_changed(
    events: list[tuple[str, int]],
) -> None:
    life = Life()
    life.look()
    for what, minutes in events:
        life.now += timedelta(minutes=minutes)
        life.does(what)
        life.look()
        life.look()
        if life.sent:
            assert life.history().drafts[0].sent, "a sent draft is sent for good"
