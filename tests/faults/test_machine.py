"""Months of mail at random, on a server that loses connections and renumbers folders: no answer is ever overlooked.

A model of the mailbox is acted on by its user, by others, and by chance; the daemon takes its passes in between. What
must hold after every pass is written down in `_holds`. Many more histories are played with FOLLOWUPD_SOAK set.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from adapters.imap.scripted import Scripted
from faults import letters
from faults.ground import CALENDAR, HISTORIES, LAST, PARTS, POLICY, SOAK, START, Told, account_at
from faults.model import FLAGS, Lying, ModelMailbox, raw_of
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import MessageSeen
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.house import House

PEOPLE = st.sampled_from(letters.PEOPLE)
ANY = st.integers(0, 1000)
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # a file system without a disk, where there is one


class Life(RuleBasedStateMachine):
    """One history."""

    server: Scripted

    def __init__(self) -> None:
        super().__init__()
        self.server.lines.clear()
        self.box = ModelMailbox(self.server, now=START)
        self.state = Path(tempfile.mkdtemp(prefix="followupd-life-", dir=IN_MEMORY))
        self.told: dict[letters.Person, Told] = {}
        self.numbers = iter(range(1, 1_000_000))
        self.open_house()

    @initialize(first=st.integers(1, len(letters.PEOPLE)), days=st.sampled_from([0, 4, 7, 7, 8]))
    def begins(self, first: int, days: int) -> None:
        """Mara has applied; mostly the first drafts are written when the history begins."""
        for person in letters.PEOPLE[:first]:
            self.the_user_applies(person)
        self.the_daemon_looks()
        self.time_passes_and_the_daemon_looks(24 * days)

    def open_house(self) -> None:
        self.ledger = Ledger.open(self.state)
        self.ledger._connection.execute("PRAGMA synchronous = OFF")  # no power fails here; it is half of the time
        self.house = House(POLICY, (account_at(self.server.port),), self.ledger, lambda _: "secret", strict=True)

    def close_house(self) -> None:
        self.box.cut_at = None
        self.house.close_mailboxes()
        self.ledger.close()

    def teardown(self) -> None:
        self.close_house()
        shutil.rmtree(self.state)

    @rule()
    def the_daemon_starts_again(self) -> None:
        self.close_house()
        self.open_house()

    @rule()
    def the_ledger_is_lost(self) -> None:
        """What the mailbox no longer shows is forgotten with it."""
        self.close_house()
        shutil.rmtree(self.state)
        self.box.nobody_remembers()
        lying = {letters.message_id(raw_of(m)) for *_, m in self.box.all_of("INBOX", "Sent", "Archive")}
        for told in self.told.values():
            told.events = [event for event in told.events if event[2] in lying]
        self.open_house()

    @rule(hours=st.sampled_from([1, 5, 24, 72, 168, 240]))
    def time_passes_and_the_daemon_looks(self, hours: int) -> None:
        if self.box.now + timedelta(hours=hours) < LAST:
            self.box.now += timedelta(hours=hours)
        self.the_daemon_looks()

    # Of all that may happen this happens most.

    @rule(hours=st.sampled_from([1, 24, 168]))
    def an_hour_a_day_or_a_week_passes(self, hours: int) -> None:
        self.time_passes_and_the_daemon_looks(hours)

    @rule(days=st.integers(1, 8))
    def days_pass_one_by_one(self, days: int) -> None:
        for _ in range(days):
            self.time_passes_and_the_daemon_looks(24)

    @rule()
    def a_week_passes(self) -> None:
        self.time_passes_and_the_daemon_looks(168)

    @rule()
    def the_daemon_looks(self) -> None:
        self.box.now += timedelta(minutes=3)
        before, written = self.box.untouchable(), len(self.box.written)
        silenced = {p.address for p in self.told if self.answered(p)}
        report = self.house.pass_at(self.box.now)
        assert not self.box.wrong, self.box.wrong
        assert self.box.untouchable() == before, "something of the user's was changed"
        for _, to in self.box.written[written:]:
            assert not any(address in to for address in silenced), f"a draft to {to}, who has answered"
        if not report.problems and not report.stale:
            self._holds()

    def answered(self, person: letters.Person) -> bool:
        """Whether the last word is theirs, and lies there to be read or has been read."""
        told = self.told.get(person)
        return bool(told and told.events and not max(told.events)[1])

    def _holds(self) -> None:
        seen = {fact.identity for fact in self.ledger.facts() if isinstance(fact, MessageSeen)}
        pursuits = {p.opening.to[0].address: p for p in self.house.memory.history().pursuits}
        for person, told in self.told.items():
            missed = [event for event in told.events if event[2] not in seen]
            assert not missed, f"not seen: {missed}"
            if any(event[2] == letters.message_id(told.opening) for event in told.events):
                self._stands(pursuits[person.address], told)
        untouched = [m for *_, m in self.box.all_of("Drafts") if m.untouched]
        for person in self.told:
            assert sum(person.address.encode() in m.header for m in untouched) <= 1, "two drafts to one person"
        self.box.heard |= {m.of for m in untouched}

    def _stands(self, pursuit: Pursuit, told: Told) -> None:
        if not max(told.events)[1]:
            assert pursuit.state in ("your_turn", "resting"), (pursuit.state, pursuit.because)
        days = {CALENDAR.local_day(hour) for hour, own, _ in told.events if own}
        assert pursuit.mails_done == len(days) - 1

    # --- the user ---

    @rule(person=PEOPLE)
    def the_user_applies(self, person: letters.Person) -> None:
        if person not in self.told:
            raw = self.new(letters.application(person, self.box.now, self.number()))
            self.told[person] = Told(raw)
            self.goes_out(person, raw)

    @rule(person=PEOPLE, in_thread=st.booleans())
    def the_user_writes_again(self, person: letters.Person, in_thread: bool) -> None:
        if person in self.told:
            parent = self.told[person].opening if in_thread else None
            self.goes_out(person, letters.own_mail(person, self.box.now, self.number(), parent))

    @rule(person=PEOPLE)
    def the_user_begins_a_draft(self, person: letters.Person) -> None:
        self.box.put("Drafts", letters.own_mail(person, self.box.now, self.number(), None), flags=(r"\Draft",))

    @rule(which=ANY, ids=st.booleans(), change=st.booleans())
    def the_user_sends_a_draft(self, which: int, ids: bool, change: bool) -> None:
        if found := self.a_draft(which):
            uid, message = found
            self.box.take("Drafts", uid)
            raw = letters.changed(raw_of(message)) if change else raw_of(message)
            raw = letters.redated(raw if ids else letters.with_new_id(raw, self.number()), self.box.now)
            person = next((p for p in self.told if p.address.encode() in message.header), None)
            if person:
                self.goes_out(person, raw, of=message.of)

    @rule(which=ANY, to_trash=st.booleans())
    def the_user_deletes_a_draft(self, which: int, to_trash: bool) -> None:
        if found := self.a_draft(which):
            uid = found[0]
            if to_trash:
                self.box.move("Drafts", uid, "Trash")
            else:
                self.box.take("Drafts", uid)

    @rule(which=ANY, ids=st.booleans())
    def the_user_changes_a_draft(self, which: int, ids: bool) -> None:
        if found := self.a_draft(which):
            uid, message = found
            raw = letters.changed(raw_of(message))
            raw = raw if ids else letters.with_new_id(raw, self.number())
            self.box.take("Drafts", uid)
            self.box.put("Drafts", raw, flags=(r"\Seen",), of=message.of)

    @rule(which=ANY, to=st.sampled_from(["INBOX", "Archive"]))
    def the_user_moves_a_mail(self, which: int, to: str) -> None:
        lying = self.box.all_of("INBOX", "Archive")
        if lying:
            folder, uid, _ = lying[which % len(lying)]
            self.box.move(folder, uid, to)

    @rule(which=ANY)
    def the_user_flags_a_mail(self, which: int) -> None:
        lying = self.box.all_of(*FLAGS)
        if lying:
            lying[which % len(lying)][2].flags += (r"\Flagged",)

    @rule(which=ANY)
    def the_user_deletes_a_mail_that_was_read(self, which: int) -> None:
        """One that the daemon has not seen yet leaves no trace, so it does not count."""
        lying = self.box.all_of("INBOX", "Archive")
        if lying:
            folder, uid, message = lying[which % len(lying)]
            self.box.take(folder, uid)
            identity = letters.message_id(raw_of(message))
            seen = {fact.identity for fact in self.ledger.facts() if isinstance(fact, MessageSeen)}
            for told in self.told.values() if identity not in seen else ():
                told.events = [event for event in told.events if event[2] != identity]

    # --- the others ---

    @rule(
        person=PEOPLE,
        in_thread=st.booleans(),
        folder=st.sampled_from(["INBOX", "INBOX", "Archive"]),
        clock=st.sampled_from([0, 0, 0, -400, -3, 2, 4000]),
    )
    def somebody_answers(self, person: letters.Person, in_thread: bool, folder: str, clock: int) -> None:
        if person in self.told:
            told = self.told[person]
            date = self.box.now + timedelta(days=clock)
            raw = letters.answer(person, date, self.number(), told.opening if in_thread else None)
            self.box.put(folder, self.new(raw))
            told.events.append((self.box.now, False, letters.message_id(raw)))

    @rule(person=PEOPLE)
    def a_machine_answers(self, person: letters.Person) -> None:
        if person in self.told:
            self.box.put(
                "INBOX", self.new(letters.auto_reply(person, self.box.now, self.number(), self.told[person].opening))
            )

    @rule(folder=st.sampled_from(["INBOX", "Archive"]))
    def other_mail_comes(self, folder: str) -> None:
        self.box.put(folder, self.new(letters.newsletter(self.box.now, self.number())))

    # --- the server ---

    @rule(folder=st.sampled_from(sorted(FLAGS)), how=st.sampled_from(["same", "others", "from 1"]))
    def the_server_renumbers(self, folder: str, how: str) -> None:
        self.box.renumber(folder, how)

    @rule(after=st.integers(0, 40))
    def the_connection_will_be_lost(self, after: int) -> None:
        self.box.cut_at = after

    @rule(way=st.integers(0, 2))
    def the_connection_will_be_lost_within_an_append(self, way: int) -> None:
        self.box.cut_append = way

    @precondition(lambda self: self.box.late)
    @rule()
    def the_server_stores_late(self) -> None:
        self.box.stores_late()

    def number(self) -> int:
        return next(self.numbers)

    def new(self, raw: bytes) -> bytes:
        """Every mail has an hour of its own."""
        self.box.now += timedelta(minutes=1)
        return raw

    def goes_out(self, person: letters.Person, raw: bytes, of: str = "") -> None:
        self.new(raw)
        self.box.put("Sent", letters.redated(raw, self.box.now), flags=(r"\Seen",), of=of)
        self.told[person].events.append((self.box.now, True, letters.message_id(raw)))

    def a_draft(self, which: int) -> tuple[int, Lying] | None:
        lying = [(uid, message) for _, uid, message in self.box.all_of("Drafts") if message.of]
        return lying[which % len(lying)] if lying else None


@pytest.fixture(scope="module")
def server() -> Iterator[Scripted]:
    with Scripted().serving() as serving:
        yield serving


@pytest.mark.parametrize("part", range(PARTS))
def test_no_answer_is_overlooked_and_no_draft_doubled_whatever_happens(server: Scripted, part: int) -> None:
    machine = type("Life", (Life,), {"server": server})
    if not SOAK:
        machine = seed(part)(machine)  # the same histories every time
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=HISTORIES // PARTS,
            stateful_step_count=40 if SOAK else 20,
            database=None,
            suppress_health_check=tuple(HealthCheck),
        ),
    )
