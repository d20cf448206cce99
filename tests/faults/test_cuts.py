"""The wire is cut at every place of an APPEND, and all along what a pass reads: one draft, nothing lost, a sentence.

In process, with the hour as an argument; the server is a real Dovecot. The line of the APPEND and both sides of the
end of its message are cut at every byte, the rest at every 61st.
"""

import os
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from faults.playing import Player, impatient, told_as_passing
from faults.proxy import HOWS, Cut, How, Proxy
from followupd.core.facts import DraftWritten, MessageSeen
from followupd.daemon.report import Report
from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear {name},\n\nI apply for the position of {position}.\n\nMara Winter"
CLOSE = 64  # bytes around the end of the message that are cut one by one
STRIDE = 61
# In a long soak every byte is cut in every way; else the ways take turns, and all of them come at the end.
ALL_WAYS = bool(os.environ.get("FOLLOWUPD_SOAK"))


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    told.sends(applied("Jo Keller <jo.keller@firm.example>", "Ms Keller", "Analyst"), MONDAY)
    return told


@pytest.fixture
def proxy(story: Story) -> Iterator[Proxy]:
    account = story.mailbox.account
    with Proxy((account.host, account.port)).between() as between:
        yield between


@pytest.fixture
def player(story: Story, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> Player:
    impatient(monkeypatch, with_this_one=proxy.is_about_to_fall_silent)
    playing = Player(story, proxy.port)
    playing.passes(day("2026-03-06"))
    playing.keep()
    return playing


def applied(to: str, name: str, position: str) -> EmailMessage:
    text = TEXT.format(name=name, position=position)
    return sent(to=to, subject=f"Application as {position}", text=text, at=MONDAY)


def append_in(wire: bytes) -> tuple[int, int]:
    """The length of the APPEND's line and of the message after it, as the client put them on the wire."""
    found = re.search(rb"\n(\w+ APPEND [^\r]*\{(\d+)\+?\}\r\n)", wire)
    assert found, "no draft was written; the test cuts nothing"
    return len(found[1]), int(found[2])


def cuts_of_append(proxy: Proxy) -> Iterator[Cut]:
    """Where the wire is cut, from what one pass that was not cut has sent and was answered."""
    line, message = append_in(bytes(proxy.sent))
    end = line + message
    total = end + 2  # the line end after the message
    close = {*range(line + 1), *range(end - CLOSE, total + 1)}
    for after in sorted(close | {*range(line, end, STRIDE)}):
        for how in ways(after, always=after > end - 4):
            yield Cut("to server", after, how, since=b" APPEND ")
    answer = len(proxy.answered) - bytes(proxy.answered).rindex(b"\r\n+") - 2
    for after in range(min(answer, CLOSE) + 1):
        for how in ways(after):
            yield Cut("to client", after, how, since=b" APPEND ")


def ways(number: int, always: bool = False) -> tuple[How, ...]:
    """One way at each byte, all of them at the bytes that decide, and everywhere under `make soak`.

    A hole costs the time until the daemon gives up, so it comes at every thirtieth byte only.
    """
    if always or ALL_WAYS:
        return HOWS
    return ("HOLE",) if number % 30 == 0 else (HOWS[number % 2],)


def cut_at(cut: Cut, player: Player, proxy: Proxy, *hours: datetime) -> tuple[Report, ...]:
    """Passes at these hours, the first of them cut there. On a busy machine it may give up before: then once more."""
    for _ in range(5):
        player.put_back()
        proxy.arm(cut)
        reports = player.passes(*hours)
        if proxy.happened:
            return reports
    raise AssertionError(f"the wire was never cut at {cut}")


def later(*minutes: int) -> tuple[datetime, ...]:
    return tuple(DUE + timedelta(minutes=m) for m in minutes)


def test_an_append_cut_at_any_byte_ends_with_one_draft_and_a_closed_intent(
    story: Story, player: Player, proxy: Proxy
) -> None:
    player.passes(DUE)
    for cut in tuple(cuts_of_append(proxy)):
        reports = cut_at(cut, player, proxy, DUE, *later(1, 3, 6))
        assert len(story.mailbox.uids("Drafts")) == 1, cut
        assert [life.stage for life in player.drafts()] == ["written"], cut
        assert all(told_as_passing(report) for report in reports), cut
        assert not any(report.problems for report in reports[1:]), cut


def test_a_pass_cut_anywhere_while_it_reads_loses_nothing_and_doubles_nothing(
    story: Story, player: Player, proxy: Proxy
) -> None:
    first = story.mailbox.messages("Sent")[0].email
    story.sends(applied("Ravi Shah <ravi.shah@harbour.example>", "Mr Shah", "Planner"), MONDAY)
    ada = story.sends(applied("Ada Brandt <ada.brandt@rail.example>", "Ms Brandt", "Dispatcher"), MONDAY)
    story.receives(reply(ada, text="When could you come by?", at=day("2026-03-05")), day("2026-03-05"))
    story.receives(reply(first, text="Thank you. We decide soon.", at=day("2026-03-06")), day("2026-03-06"), "Archive")
    player.passes(DUE)
    wanted, length = learned(player), len(proxy.answered)
    assert len(wanted) == 6, wanted
    for number, after in enumerate(range(0, length, STRIDE)):
        for how in ways(number):
            reports = cut_at(Cut("to client", after, how), player, proxy, DUE, *later(3))
            assert all(told_as_passing(report) for report in reports), (after, how)
            assert not reports[-1].problems, (after, how, reports[-1].problems)
            assert learned(player) == wanted, (after, how)
            assert len(story.mailbox.uids("Drafts")) == 1, (after, how)


def learned(player: Player) -> list[tuple[str, str]]:
    """What the ledger holds of the mail and of its own drafts, each thing as often as it is there."""
    with player.house() as house:
        facts = house.ledger.facts()
    seen = [("seen", fact.identity) for fact in facts if isinstance(fact, MessageSeen)]
    return sorted(seen + [("written", fact.draft) for fact in facts if isinstance(fact, DraftWritten)])
