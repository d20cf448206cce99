"""What Mara does with a draft in a client with a window to write in: the same in each, by its own commands."""

from abc import ABC, abstractmethod

from clients.live.cases import Case
from clients.live.desk import Desk


class Hands(ABC):
    """A client she has open. `desk`: where her mail lies and the daemon looks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def perform(self, case: Case) -> None:
        """Everything Mara does with this draft, the daemon looking in between."""
        getattr(self, case.done)(case)

    def edited_and_sent(self, case: Case) -> None:
        self._open(case)
        self._change("easy", "simple")
        self._save(case)
        self._close()
        self.desk.look()
        self._open(case)
        self._change("documents", "papers")
        self._change("Kind regards", "Best wishes")
        self._send(case)

    def sent_as_it_was(self, case: Case) -> None:
        self._open(case)
        self._send(case)

    def only_saved(self, case: Case) -> None:
        self._open(case)
        self._change("easy", "simple")
        self._save(case)
        self._close()

    def abandoned(self, case: Case) -> None:
        self._open(case)
        self._close()

    @abstractmethod
    def deleted(self, case: Case) -> None:
        """Throws it away from the list."""

    @abstractmethod
    def _open(self, case: Case) -> None: ...

    @abstractmethod
    def _change(self, old: str, new: str) -> None: ...

    @abstractmethod
    def _save(self, case: Case) -> None: ...

    @abstractmethod
    def _send(self, case: Case) -> None: ...

    @abstractmethod
    def _close(self) -> None:
        """Leaves the open draft as it was last saved."""
