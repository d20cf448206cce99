"""What the facts add up to, kept between passes: only what a new fact concerns is computed anew."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import UserSaid
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.declines import Heeding
from followupd.core.plan.on_decline import SKIP, OnDecline
from followupd.core.plan.something_new import NOTHING_TOLD, Told, told_of
from followupd.core.plan.standing import Standing
from followupd.core.pursuits.folding import Folded, Folding
from followupd.core.pursuits.history import History
from followupd.core.pursuits.said import as_said

if TYPE_CHECKING:
    from followupd.core.meaning.earlier import Earlier
    from followupd.core.pursuits.known import Known


class Memory:
    """A cache that names the last fact it has seen. Throw it away after any error: then it begins anew.

    `on_decline`: what the user means by deleting a draft. `standing`: what the last plan came to. `folded`: pursuits as
    they were computed before.
    """

    def __init__(
        self,
        ledger: Ledger,
        own: frozenset[str],
        calendar: Calendar,
        on_decline: OnDecline = SKIP,
        folded: Mapping[str, Folded] | None = None,
    ) -> None:
        self.ledger = ledger
        self.own = own
        self.standing = Standing()
        self._folding = Folding(own, calendar, folded)
        self._heeding = Heeding(on_decline)
        self._read = 0
        self._history = self._folding.take((), ledger.facts)
        self._heeded = self._history
        self._told: Told = NOTHING_TOLD
        self._arranged = -1
        self._earlier: Earlier | None = None
        self._learned = 0
        self._known: Known | None = None

    def history(self) -> History:
        """Every pursuit as it stands."""
        newest = self.ledger.last_number()
        if newest != self._read:
            before = self._history
            new = self.ledger.facts_since(self._read) if self._read else self.ledger.facts()
            self._history = self._folding.take(new, self.ledger.facts)
            self._read = newest
            changed = self._folding.changed
            self._heeded = self._heeding.take(self._history, changed)
            self.standing.changed |= changed
            if self._history.by_draft is not before.by_draft or any(_tells(self._history, name) for name in changed):
                self._told = told_of(self._history)
        return self._history

    @property
    def folded(self) -> Mapping[str, Folded]:
        """The same, each with all that it was computed from."""
        return self._folding.folded

    def heeded(self) -> History:
        """The same, with what the drafts that the user deleted say."""
        self.history()
        return self._heeded

    def told(self) -> Told:
        """By person and by organisation, what drafts of ours told them."""
        self.history()
        return self._told

    def earlier(self) -> "Earlier":
        """All the user wrote, arranged for comparing; anew where a fact has come since."""
        from followupd.daemon.wording import earlier_of

        history, number = self.history(), self.ledger.last_number()
        if self._earlier is None or number != self._arranged:
            self._earlier = earlier_of(history)
            self._arranged = number
        return self._earlier

    def known(self) -> "Known":
        """What messages are recognised by. It goes on learning while a batch is attributed."""
        from followupd.core.pursuits.known import Known

        newest = self.ledger.last_number()
        if self._known is None:
            self._known = Known(self.own)
        if newest != self._learned:
            facts = self.ledger.facts_since(self._learned)
            if any(isinstance(fact, UserSaid) for fact in facts):  # a word may change what earlier mail counts for
                self._known, facts = Known(self.own), as_said(self.ledger.facts())
            for fact in facts:
                self._known.learn(fact)
            self._learned = newest
        self._known.met.clear()
        return self._known


def _tells(history: History, name: str) -> bool:
    """Whether drafts of that pursuit told something: whom, follows from its organisation."""
    pursuit = history.by_id.get(name)
    return bool(pursuit and any(life.intended.told for life in pursuit.drafts))
