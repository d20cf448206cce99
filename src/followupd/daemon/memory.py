"""What the facts add up to, kept between passes: computed anew only when the ledger holds a fact it has not seen."""

from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import UserSaid
from followupd.core.meaning.earlier import NOTHING_EARLIER, Earlier
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.history import History, fold
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.said import as_said
from followupd.daemon.wording import earlier_of


class Memory:
    """A cache that names the last fact it has seen. Throw it away after any error: then it begins anew."""

    def __init__(self, ledger: Ledger, own: frozenset[str], calendar: Calendar) -> None:
        self.ledger = ledger
        self.own = own
        self.calendar = calendar
        self._folded = -1
        self._history = fold((), own, calendar)
        self._arranged = -1
        self._earlier = NOTHING_EARLIER
        self._learned = 0
        self._known = Known(own)

    def history(self) -> History:
        """Every pursuit as it stands."""
        newest = self.ledger.last_number()
        if newest != self._folded:
            self._history = fold(self.ledger.facts(), self.own, self.calendar, self._history.folded)
            self._folded = newest
        return self._history

    def earlier(self) -> Earlier:
        """All the user wrote, arranged for comparing; anew where a fact has come since."""
        history, number = self.history(), self.ledger.last_number()
        if number != self._arranged:
            self._earlier = earlier_of(history)
            self._arranged = number
        return self._earlier

    def known(self) -> Known:
        """What messages are recognised by. It goes on learning while a batch is attributed."""
        newest = self.ledger.last_number()
        if newest != self._learned:
            facts = self.ledger.facts_since(self._learned)
            if any(isinstance(fact, UserSaid) for fact in facts):  # a word may change what earlier mail counts for
                self._known, facts = Known(self.own), as_said(self.ledger.facts())
            for fact in facts:
                self._known.learn(fact)
            self._learned = newest
        self._known.met.clear()
        return self._known
