"""Random lives of drafts, through the whole daemon: they appear, change, vanish and come back in any order of folders.

What a mail client may do to a draft is done to it, pass or no pass in between: saved under another id or the same one,
the old version removed first, later, or only marked; opened, put back, thrown away, moved; sent from Drafts or from an
open window, its copy filed in Sent, in the Inbox or in both, moved on before anybody looked. Never a second draft for a
step, never a lost sending, never a message of the user's removed.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from adapters.imap.scripted import Scripted
from faults import letters
from faults.ground import LAST, POLICY, SOAK, START, account_at
from faults.model import FLAGS, Lying, ModelMailbox, raw_of
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import DraftFate, DraftIntended, MessageSeen
from followupd.core.pursuits.pursuit import DraftLife
from followupd.daemon.house import House

HISTORIES = 2_000 if SOAK else 60
ANY = st.integers(0, 1000)
DELETED = r"\Deleted"
KEEPS = st.sampled_from(["everything", "no header", "no id", "no id, no marker", "id, no marker"])
OLD = st.sampled_from(["removed", "removed", "marked", "left beside"])


@dataclass
class Sending:
    """A draft that was truly sent, and under which id."""

    draft: str
    identity: str


@dataclass
class Window:
    """A draft that is open in a mail client and lies nowhere."""

    raw: bytes
    draft: str


class Life(RuleBasedStateMachine):
    """One history of two drafts and what follows them."""

    server: Scripted

    def __init__(self) -> None:
        super().__init__()
        self.box = ModelMailbox(self.server, now=START)
        self.state = Path(tempfile.mkdtemp(prefix="followupd-draft-"))
        self.ledger = Ledger.open(self.state)
        self.ledger._connection.execute("PRAGMA synchronous = OFF")  # no power fails here
        self.house = House(POLICY, (account_at(self.server.port),), self.ledger, lambda _: "secret", strict=True)
        self.numbers = iter(range(1, 1_000_000))
        self.windows: list[Window] = []
        self.sendings: list[Sending] = []

    def teardown(self) -> None:
        self.house.close_mailboxes()
        self.ledger.close()
        shutil.rmtree(self.state)

    @initialize()
    def begins(self) -> None:
        """Mara has applied twice, and the first follow-ups lie in Drafts."""
        for person in letters.PEOPLE:
            self.box.put("Sent", letters.application(person, self.box.now, next(self.numbers)), flags=(r"\Seen",))
        self.look()
        self.box.now = START + timedelta(days=7)
        self.look()
        assert len(self.shown()) == len(letters.PEOPLE)

    # --- the daemon ---

    @rule(hours=st.sampled_from([0, 0, 0, 1, 25, 25, 72, 168]))
    def time_passes_and_the_daemon_looks(self, hours: int) -> None:
        if self.box.now + timedelta(hours=hours) < LAST:
            self.box.now += timedelta(hours=hours)
        self.look()

    def look(self) -> None:
        self.box.now += timedelta(minutes=3)
        before, written = self.box.untouchable(), len(self.box.written)
        waiting = {to for _, m in self.shown() for to in letters.PEOPLE if to.address.encode() in m.header}
        report = self.house.pass_at(self.box.now)
        assert not report.problems and not report.stale, (report.problems, report.stale)
        assert not self.box.wrong, self.box.wrong
        assert self.box.untouchable() == before, "something of the user's was changed"
        for _, to in self.box.written[written:]:
            assert not any(person.address in to for person in waiting), "a second draft beside one that lies there"
        self.no_step_twice()
        for sending in self.sendings:
            self.is_known(sending)
        truly = {sending.draft for sending in self.sendings}
        for life in self.lives():
            assert not life.sent or life.intended.draft in truly, f"taken for sent: {life.because}"

    def no_step_twice(self) -> None:
        """Only what the daemon took back untouched is written anew."""
        steps: set[tuple[str, int]] = set()
        for fact in self.ledger.facts():
            if isinstance(fact, DraftFate) and fact.fate == "taken_back":
                steps -= {(one.parent, one.step) for one in self.intended if one.draft == fact.draft}
            if isinstance(fact, DraftIntended):
                assert (fact.parent, fact.step) not in steps, f"a second draft for step {fact.step}"
                steps.add((fact.parent, fact.step))

    @property
    def intended(self) -> list[DraftIntended]:
        return [fact for fact in self.ledger.facts() if isinstance(fact, DraftIntended)]

    def is_known(self, sending: Sending) -> None:
        seen = {fact.identity for fact in self.ledger.facts() if isinstance(fact, MessageSeen) and fact.ours}
        assert sending.identity in seen, "a mail that was sent is not known"
        life = next(life for life in self.lives() if life.intended.draft == sending.draft)
        assert life.sent, f"sent, and thought {life.fate}: {life.because}"

    def lives(self) -> tuple[DraftLife, ...]:
        return self.house.memory.history().drafts

    # --- what a mail client does in Drafts ---

    @rule(which=ANY, keeps=KEEPS, change=st.booleans(), new_first=st.booleans(), look=st.booleans(), old=OLD)
    def a_draft_is_saved(self, which: int, keeps: str, change: bool, new_first: bool, look: bool, old: str) -> None:
        if not (found := self.one_shown(which)):
            return
        uid, message = found
        raw = self.left_by_a_client(raw_of(message), keeps, change)
        if new_first:
            self.box.put("Drafts", raw, flags=(r"\Seen",), of=message.of)
        else:
            self.let_go(uid, old)
        if look:
            self.look()
        if new_first:
            self.let_go(uid, old)
        else:
            self.box.put("Drafts", raw, flags=(r"\Seen",), of=message.of)

    @rule(which=ANY)
    def a_draft_is_opened(self, which: int) -> None:
        """By a client that takes it out of Drafts meanwhile."""
        if found := self.one_shown(which):
            message = self.box.take("Drafts", found[0])
            self.windows.append(Window(raw_of(message), message.of))

    @precondition(lambda self: self.windows)
    @rule(keeps=KEEPS, change=st.booleans())
    def it_is_put_back(self, keeps: str, change: bool) -> None:
        window = self.windows.pop()
        self.box.put("Drafts", self.left_by_a_client(window.raw, keeps, change), flags=(r"\Draft",), of=window.draft)

    @precondition(lambda self: self.windows)
    @rule()
    def it_is_abandoned(self) -> None:
        self.windows.pop()

    @rule(which=ANY, how=st.sampled_from(["removed", "moved", "copied and marked"]))
    def a_draft_is_thrown_away(self, which: int, how: str) -> None:
        if found := self.one_shown(which):
            uid, message = found
            if how == "moved":
                self.box.move("Drafts", uid, "Trash")
            elif how == "removed":
                self.box.take("Drafts", uid)
            else:
                self.box.put("Trash", raw_of(message), flags=message.flags, of=message.of)
                self.let_go(uid, "marked")

    @rule(which=ANY, flagged=st.booleans())
    def a_draft_is_shown_in_all_mail_too(self, which: int, flagged: bool) -> None:
        """Without its flag, and of a version nobody saw in Drafts, it may be a copy to oneself of a sent mail."""
        if not flagged:
            self.look()
        if found := self.one_shown(which):
            message = found[1]
            self.box.put("Archive", raw_of(message), flags=(r"\Draft",) if flagged else (), of=message.of)

    @rule()
    def what_is_marked_is_removed(self) -> None:
        for _, uid, message in self.box.all_of("Drafts"):
            if DELETED in message.flags:
                self.box.take("Drafts", uid)

    # --- what it does when it sends ---

    @rule(
        which=ANY, keeps=KEEPS, change=st.booleans(), look=st.booleans(), old=OLD, moved_on=st.booleans(),
        copies=st.sampled_from([("Sent",), ("Sent",), ("INBOX",), ("Sent", "INBOX"), ("Sent", "Archive")]),
    )  # fmt: skip
    def a_draft_is_sent(
        self, which: int, keeps: str, change: bool, look: bool, old: str, moved_on: bool, copies: tuple[str, ...]
    ) -> None:
        uid, window = 0, self.windows.pop() if self.windows else None
        if window is None:
            if not (found := self.one_shown(which)):
                return
            uid, window = found[0], Window(raw_of(found[1]), found[1].of)
        if any(sending.draft == window.draft for sending in self.sendings):
            return  # a draft left behind and sent once more is a mail of its own
        raw = self.left_by_a_client(window.raw, keeps, change)
        filed = [(folder, self.box.put(folder, raw, flags=(r"\Seen",), of=window.draft)) for folder in copies]
        if moved_on and filed[0][0] == "Sent":
            self.box.move("Sent", filed[0][1], "Archive" if which % 2 else "Trash")
        self.sendings.append(Sending(window.draft, letters.message_id(raw)))
        if look:
            self.look()
        if uid:
            self.let_go(uid, old)
        self.look()

    @rule(person=st.sampled_from(letters.PEOPLE))
    def the_user_writes_in_their_own_words(self, person: letters.Person) -> None:
        raw = letters.own_mail(person, self.now(), next(self.numbers), None)
        self.box.put("Sent", raw, flags=(r"\Seen",))

    @rule(which=ANY)
    def the_server_renumbers(self, which: int) -> None:
        self.box.renumber(sorted(FLAGS)[which % len(FLAGS)], ["same", "others", "from 1"][which % 3])

    # --- how it is done ---

    def now(self) -> datetime:
        """Nothing happens in the same minute as anything else."""
        self.box.now += timedelta(minutes=1)
        return self.box.now

    def shown(self) -> list[tuple[int, Lying]]:
        """What a mail client shows in Drafts."""
        return [(uid, m) for _, uid, m in self.box.all_of("Drafts") if DELETED not in m.flags]

    def one_shown(self, which: int) -> tuple[int, Lying] | None:
        shown = self.shown()
        return shown[which % len(shown)] if shown else None

    def let_go(self, uid: int, how: str) -> None:
        """Of the version that was replaced, thrown away or sent."""
        if uid not in self.server.folders["Drafts"].messages:
            return  # it was ours, and was cleared away meanwhile
        if how == "removed":
            self.box.take("Drafts", uid)
        elif how == "marked":
            message = self.server.folders["Drafts"].messages[uid]
            message.flags += (DELETED,)

    def left_by_a_client(self, raw: bytes, keeps: str, change: bool) -> bytes:
        raw = letters.redated(letters.changed(raw) if change else raw, self.now())
        header, _, body = raw.partition(b"\r\n\r\n")
        lines = header.replace(b"\r\n ", b" ").split(b"\r\n")
        if "no id" in keeps or keeps == "no header" or "no marker" in keeps:
            lines = [line for line in lines if not line.lower().startswith(b"x-draft-id:")]
        if "no id" in keeps:
            name = f"Message-ID: <new{next(self.numbers)}@applicant.example>".encode()
            lines = [name if line.lower().startswith(b"message-id:") else line for line in lines]
        if "no marker" in keeps:
            lines = [line for line in lines if not line.lower().startswith(b"references:")]
        return b"\r\n".join(lines) + b"\r\n\r\n" + body


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted().serving() as serving:
        yield serving


def test_no_life_of_a_draft_doubles_a_step_loses_a_sending_or_removes_what_is_the_users(server: Scripted) -> None:
    machine = type("Life", (Life,), {"server": server})
    if not SOAK:
        machine = seed(4)(machine)  # the same histories every time
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=HISTORIES, stateful_step_count=12, database=None, suppress_health_check=tuple(HealthCheck)
        ),
    )
