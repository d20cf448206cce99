"""A server that stores a draft minutes after everybody gave up: one copy in the end, and the user is told.

Real Dovecot; its process is stopped (SIGSTOP) when the APPEND is complete on the wire but for its line end, and goes
on after the quarantine, when the draft has been written once more.
"""

import os
import signal
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from faults.playing import Player, impatient, told_as_passing
from faults.proxy import Cut, Proxy
from followupd.adapters.imap.gateway import Gateway
from servers.dovecot import Dovecot
from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
SECONDS_TO_STORE = 30.0


def after(minutes: int) -> datetime:
    return DUE + timedelta(minutes=minutes)


class Slow:
    """A server that stops within an APPEND, and may be let go on."""

    def __init__(self, story: Story, player: Player, proxy: Proxy, server: Dovecot) -> None:
        self.story = story
        self.player = player
        self.proxy = proxy
        self.server = server
        self.stopped: list[int] = []

    def stops_within_the_append(self) -> None:
        """The pass in which it is due; the daemon hears nothing any more."""
        self.player.keep()
        self.player.passes(DUE)
        line, message = self._append()
        self.player.put_back()
        self.story.mailbox.close()  # so that the daemon's process is the only one
        self.proxy.arm(Cut("to server", line + message, "FIN", since=b" APPEND "), instead=self._stop)
        (report,) = self.player.passes(DUE)
        assert self.stopped, "no draft was written"
        assert report.problems and told_as_passing(report)

    def stores_it_after_all(self, together: int) -> None:
        """It goes on, and stores what it was sent; then so many lie in Drafts."""
        self.goes_on()
        until = time.monotonic() + SECONDS_TO_STORE
        while len(self.story.mailbox.uids("Drafts")) < together and time.monotonic() < until:
            time.sleep(0.02)
        assert len(self.story.mailbox.uids("Drafts")) == together

    def goes_on(self) -> None:
        for process in self.stopped:
            os.kill(process, signal.SIGCONT)
        self.stopped.clear()

    def _append(self) -> tuple[int, int]:
        from faults.test_cuts import append_in

        return append_in(bytes(self.proxy.sent))

    def _stop(self) -> None:
        """The processes of our own Dovecot that serve somebody logged in."""
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                name, parent = (folder / "comm").read_text().strip(), (folder / "stat").read_text().rpartition(")")[2]
            except OSError:
                continue  # it has ended meanwhile
            if name == "imap" and int(parent.split()[1]) == self.server.pid:
                os.kill(int(folder.name), signal.SIGSTOP)
                self.stopped.append(int(folder.name))


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    told.sends(sent(subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    return told


@pytest.fixture
def slow(story: Story, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    account = story.mailbox.account
    with Proxy((account.host, account.port)).between() as proxy:
        impatient(monkeypatch, lambda: proxy.cut is not None)
        player = Player(story, proxy.port)
        player.passes(day("2026-03-06"))
        server = Slow(story, player, proxy, dovecot)
        server.stops_within_the_append()
        try:
            yield server
        finally:
            server.goes_on()


def test_a_twin_that_comes_up_late_is_removed_and_told(story: Story, slow: Slow) -> None:
    slow.player.passes(after(1), after(3))
    (written,) = story.drafts()
    slow.stores_it_after_all(together=2)
    first, second = slow.player.passes(after(5), after(7))
    (kept,) = story.drafts()
    assert kept["Message-ID"] == written["Message-ID"]
    assert [note for note in first.notes if "once too often" in note and "removed" in note]
    assert not first.problems and not second.problems and not second.notes
    assert [life.stage for life in slow.player.drafts()] == ["written"]
    assert "once too often" in story.run("why", "Keller").out


def test_what_the_server_stores_within_the_quarantine_is_found_and_not_written_again(story: Story, slow: Slow) -> None:
    slow.player.passes(after(1))
    slow.stores_it_after_all(together=1)
    slow.player.passes(after(3), after(5))
    assert len(story.drafts()) == 1
    assert [life.stage for life in slow.player.drafts()] == ["written"]


def test_without_uid_expunge_both_copies_stay_and_it_is_told_once(
    story: Story, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary = Gateway._offered
    monkeypatch.setattr(Gateway, "_offered", lambda gateway: ordinary(gateway) - {"UIDPLUS"})
    slow.player.passes(after(1), after(3))
    slow.stores_it_after_all(together=2)
    first, second = slow.player.passes(after(5), after(7))
    assert len(story.drafts()) == 2
    assert len(first.notes) == 1 and "remove the copy" in first.notes[0]
    assert not second.notes


def test_a_twin_beside_a_draft_the_user_has_changed_goes_and_the_users_stays(story: Story, slow: Slow) -> None:
    slow.player.passes(after(1), after(3))
    (written,) = story.mailbox.messages("Drafts")
    story.mailbox.deliver("Drafts", written.raw.replace(b"Kind regards", b"Warm regards"), after(4), (r"\Draft",))
    story.mailbox.delete("Drafts", written.uid)
    slow.stores_it_after_all(together=2)
    slow.player.passes(after(5))
    (kept,) = story.drafts()
    assert "Warm regards" in str(kept)


def test_a_twin_of_a_draft_that_was_sent_goes_so_that_it_is_not_sent_twice(story: Story, slow: Slow) -> None:
    slow.player.passes(after(1), after(3))
    (written,) = story.mailbox.messages("Drafts")
    story.mailbox.deliver("Sent", written.raw, after(4), (r"\Seen",))
    story.mailbox.delete("Drafts", written.uid)
    slow.player.passes(after(5))
    slow.stores_it_after_all(together=1)
    (report,) = slow.player.passes(after(7))
    assert not story.drafts()
    assert [note for note in report.notes if "you have sent it" in note]


def test_a_draft_stored_after_their_answer_was_seen_is_taken_back(story: Story, slow: Slow) -> None:
    (application,) = story.mailbox.messages("Sent")
    story.receives(reply(application.email, text="When could you come by?", at=after(1)), after(1))
    slow.player.passes(after(2), after(5))
    assert not story.drafts()
    slow.stores_it_after_all(together=1)
    slow.player.passes(after(7), after(9))
    assert not story.drafts()


def test_a_draft_stored_unheard_and_thrown_away_before_the_next_pass_is_never_written_again(
    story: Story, slow: Slow
) -> None:
    slow.stores_it_after_all(together=1)
    (written,) = story.mailbox.uids("Drafts")
    story.mailbox.move(written, "Drafts", "Trash")
    slow.player.passes(after(1), after(3), after(5), day("2026-03-10", "08:00"))
    assert not story.drafts()
    assert [(life.stage, life.fate) for life in slow.player.drafts()] == [("written", "declined")]
