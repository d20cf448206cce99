"""What must hold after every pass of a life, seen from outside: the mail itself is counted, not the planner's word."""

from dataclasses import dataclass, field
from datetime import date, datetime

from followupd.core.facts import DraftFate, DraftIntended, MessageSeen, UserSaid
from followupd.core.mail.reading import address_key
from followupd.core.plan.barred import ends
from followupd.core.plan.decisions import Decision, Need, Rest, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.plan.still import row_of
from followupd.core.pursuits.pursuit import Pursuit
from lives.world import World

# What silences at once, whatever was planned (a machine's word that says nothing apart).
ANSWERS = ("human", "rejection", "position_filled", "offer", "opt_out", "elsewhere", "assessment", "recruiter_outreach")

# What no hour ends while it waits: who wants no mail, and an offer until the user says what came of it.
BARRED = ("no more mail", "their offer stands", "you answer another offer by")


@dataclass
class Promises:
    """The promises, held against a world. `days`: how many drafts were written on each of the user's days."""

    world: World
    days: dict[date, int] = field(default_factory=dict)
    seen: int = 0

    def hold_after(self, moment: Situation, decisions: tuple[Decision, ...], current: bool) -> None:
        """Everything, after one pass."""
        new, self.seen = self.world.written[self.seen :], len(self.world.written)
        for hour, decision, person in new:
            assert current, "a draft was written while a folder was unread"
            self._at_a_ready_hour(hour)
            self._after_no_answer(decision, moment.pursuit(decision.pursuit), hour)
            self._within_the_caps(decision, person, moment)
        self._once(new)
        self._not_too_many(moment, new)
        self._reasons(moment, decisions)

    def same_plan(self, one: Situation, other: Situation) -> None:
        """Planning is deterministic."""
        assert repr(plan(one)) == repr(plan(other))

    def _at_a_ready_hour(self, hour: datetime) -> None:
        calendar = self.world.policy.calendar
        day = calendar.local_day(hour)
        assert calendar.is_working_day(day), f"{day} is no working day"
        assert hour >= calendar.ready(day), f"{hour} lies before the ready hour"
        aways = [f for f in self.world.facts if isinstance(f, UserSaid) and f.verb == "away" and f.since and f.until]
        assert not any(f.since <= day <= f.until for f in aways if f.since and f.until), "she is away"

    def _after_no_answer(self, decision: WriteDraft, pursuit: Pursuit, hour: datetime) -> None:
        """The last word is Mara's, or it let her wait, or the draft is a thank-you."""
        # Good news and withdrawals go to those whose pursuit ended because another was won.
        over = decision.occasion and (pursuit.state == "resting" or (pursuit.state == "closed" and pursuit.ended_with))
        assert over or pursuit.state in ("waiting", "your_turn"), pursuit.state
        mails = self._mails(decision.pursuit)
        last = max(mails, key=lambda m: (m.hour, not m.ours))
        if last.ours or decision.step.thanks or last.verdict.kind not in ANSWERS:
            return
        if last.verdict.kind == "human" and last.verdict.finding("meaning") in ("holds", "closes"):
            return
        logged = [w.hour for w in self._words(decision.pursuit) if w.verb in ("log", "resume", "track")]
        begun_since = decision.step.news == "required" or any(h >= last.hour for h in logged)
        assert begun_since, f"a draft after an answer of {last.hour}: {decision}"

    def _within_the_caps(self, decision: WriteDraft, person: str, moment: Situation) -> None:
        """One unanswered mail to a person in five business days, drafts that lie there counted."""
        pursuit = moment.pursuit(decision.pursuit)
        if decision.step.thanks or pursuit.wishes.pinned or decision.occasion:
            return  # outside the caps
        calendar, today = self.world.policy.calendar, self.world.policy.calendar.local_day(self.world.now)
        signs = (m.hour for m in self._all() if not m.ours and _from(m) == person and m.verdict.by_person)
        life = max(signs, default=None)
        # A meeting that was thanked for and is then moved to a day to come was thanked for all the same.
        held = [m.end for p in moment.history.pursuits for m in p.meetings]
        told = (one.field("end") for f in self._all() for one in f.verdict.findings if one.kind == "meeting")
        held += [datetime.fromisoformat(end) for end in told if end]
        for mail in self._all():
            to = {address_key(a.address) for a in mail.to}
            own_opening = mail.opens and mail.pursuits[0] == decision.pursuit
            if not mail.ours or person not in to or own_opening or (life and mail.hour <= life):
                continue
            thanked = any(end <= mail.hour for end in held)
            out = calendar.add_working_days(calendar.local_day(mail.hour), 5)
            assert thanked or out <= today, f"two mails to {person} within five business days"
        lying = [d for d in self.world.folder.values() if person in d.to and d.hour >= pursuit.last_touchpoint]
        assert len(lying) == 1, f"two drafts to {person} lie there"

    def _once(self, new: list[tuple[datetime, WriteDraft, str]]) -> None:
        """One draft per message followed, step and person, unless it was taken back untouched."""
        for hour, decision, person in new:
            same = [
                f
                for f in self.world.facts
                if isinstance(f, DraftIntended)
                and (f.parent, f.step, address_key(f.to[0].address)) == (decision.parent, decision.index, person)
                and f.hour < hour
            ]
            fates = {f.draft: f.fate for f in self.world.facts if isinstance(f, DraftFate)}
            assert all(fates.get(f.draft) == "taken_back" for f in same), f"twice: {decision}"

    def _not_too_many(self, moment: Situation, new: list[tuple[datetime, WriteDraft, str]]) -> None:
        limits = self.world.policy.limits
        for hour, _, _ in new:
            day = self.world.policy.calendar.local_day(hour)
            self.days[day] = self.days.get(day, 0) + 1
            assert self.days[day] <= limits.drafts_per_day
        assert not new or len(self.world.folder) <= limits.live_drafts
        people = [person for _, _, person in new]
        assert len(people) == len(set(people)), "two drafts to one person in one pass"

    def _reasons(self, moment: Situation, decisions: tuple[Decision, ...]) -> None:
        """Every silence has a reason, and every one in `waiting` an hour as well, while a step is left."""
        told = {d.pursuit for d in decisions if not hasattr(d, "draft")}
        assert told == {p.id for p in moment.history.pursuits}
        for decision in decisions:
            assert decision.because
            if isinstance(decision, Need) or (isinstance(decision, Rest) and decision.until is None):
                assert row_of(decision.because), f"no row of docs/rules.md tells this: {decision.because}"
            pursuit = moment.pursuit(decision.pursuit)
            if pursuit.state != "waiting":
                assert pursuit.because and pursuit.ends
            elif isinstance(decision, Rest) and moment.step(pursuit):
                barred = any(why in decision.because for why in BARRED) and ends(pursuit, moment)
                assert barred or (decision.until is not None and decision.until > moment.now), decision

    def _all(self) -> list[MessageSeen]:
        return [f for f in self.world.facts if isinstance(f, MessageSeen)]

    def _mails(self, pursuit: str) -> list[MessageSeen]:
        return [m for m in self._all() if pursuit in m.pursuits]

    def _words(self, pursuit: str) -> list[UserSaid]:
        return [f for f in self.world.facts if isinstance(f, UserSaid) and f.pursuit == pursuit]


def _from(message: MessageSeen) -> str:
    return address_key(message.sender.address) if message.sender else ""
