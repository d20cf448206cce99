"""What is erased is gone from every byte, and whoever has the ledger open knows it."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from followupd.adapters.store import decisions, folder
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import Began, Fact, MessageSeen, UserSaid
from followupd.core.judges.verdict import FINDINGS, Finding, Verdict
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.forgetting import forgotten, without
from followupd.core.pursuits.meetings import meetings

HOUR = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ME = Address("Mara Winter", "mara@applicant.example")
OWN = frozenset({"mara@applicant.example"})
JO, ADA = Address("Jo Keller", "jo.keller@firm.example"), Address("Ada Brandt", "ada@rail.example")
BEGAN = Began(HOUR, HOUR, "main", "first scan")
WORD = UserSaid(HOUR, HOUR, "forget", "w")


def mail(to: tuple[Address, ...], name: str, subject: str = "Hello") -> MessageSeen:
    return MessageSeen(
        seen=HOUR, hour=HOUR, account="main", folder="Sent", pursuits=(name,), opens="networking",
        identity=f"<{name}@applicant.example>", known_as=(f"<{name}@applicant.example>",), parents=(), references=(),
        ours=True, sender=ME, to=to, cc=(), subject=subject, verdict=Verdict("networking", "strong", ()), draft="",
        because="told", doubt="", flaws=(),
    )  # fmt: skip


def forget(state: Path, key: str) -> None:
    with Ledger.open(state) as ledger:
        who = forgotten((key,), ledger.facts(), OWN)
        ledger.erase(partial(without, who=who), who.pattern, WORD)


def bytes_of(state: Path) -> bytes:
    return b"".join(file.read_bytes() for file in state.iterdir() if file.is_file()).lower()


def test_no_byte_of_them_is_left_and_the_others_stand(tmp_path: Path) -> None:
    others: list[Fact] = [BEGAN, mail((ADA,), "q", subject="Jo Keller gave me your name")]
    with Ledger.open(tmp_path) as ledger:
        ledger.record([mail((JO,), "p"), *others])
        ledger.remember("drafts:main", '{"to": ["jo.keller@firm.example"]}')
        ledger.record((), outgoing=("d", b"kept"))
    assert b"jo.keller" in bytes_of(tmp_path) and b"jo keller" in bytes_of(tmp_path)
    forget(tmp_path, "jo.keller@firm.example")
    assert b"keller" not in bytes_of(tmp_path)
    with Ledger.open(tmp_path) as ledger:
        began, to_ada, word = ledger.facts()
        assert (began, word) == (BEGAN, WORD)
        assert isinstance(to_ada, MessageSeen) and to_ada.to == (ADA,) and to_ada.subject.endswith("gave me your name")
        assert ledger.outgoing("d") == b"kept"


def test_whoever_has_the_ledger_open_no_longer_knows_them(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as daemon:
        daemon.record([mail((JO,), "p"), BEGAN])
        assert len(daemon.facts()) == 2
        forget(tmp_path, "jo.keller@firm.example")
        assert daemon.facts() == (BEGAN, WORD)
        daemon.record([mail((ADA,), "q")])
        assert len(daemon.facts()) == 3


def test_facts_can_be_changed_by_nothing_else_afterwards(tmp_path: Path) -> None:
    import sqlite3

    with Ledger.open(tmp_path) as ledger:
        ledger.record([mail((JO,), "p"), BEGAN])
    forget(tmp_path, "jo.keller@firm.example")
    connection = sqlite3.connect(tmp_path / folder.LEDGER)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("DELETE FROM facts")
    connection.close()


def test_a_mail_to_several_keeps_the_others(tmp_path: Path) -> None:
    who = forgotten(("jo.keller@firm.example",), [mail((JO, ADA), "p")], OWN)
    left = without(mail((JO, ADA), "p"), who)
    assert isinstance(left, MessageSeen) and left.to == (ADA,) and left.pursuits == ("p",)


def test_a_ledger_that_lost_its_words_takes_them_from_the_file(tmp_path: Path) -> None:
    stop = UserSaid(HOUR, HOUR, "stop", "s", pursuit="p")
    with Ledger.open(tmp_path) as ledger:
        decisions.say(tmp_path, ledger, stop)
    for file in tmp_path.glob("ledger*"):
        file.unlink()
    with Ledger.open(tmp_path) as ledger:
        decisions.settle(tmp_path, ledger)
        assert ledger.facts() == (stop,)


def test_a_line_that_cannot_be_read_is_named_where_nothing_replaces_it(tmp_path: Path) -> None:
    import pytest

    from followupd.core.errors import UserMustAct

    (tmp_path / "decisions.jsonl").write_text("{\n", encoding="ascii")
    with Ledger.open(tmp_path) as ledger, pytest.raises(UserMustAct, match="line 1"):
        decisions.settle(tmp_path, ledger)


@pytest.mark.parametrize(("kind", "_", "names"), [row for row in FINDINGS if row[2]])
def test_whoever_only_a_finding_names_is_gone_and_the_mail_stays(
    tmp_path: Path, kind: str, _: str, names: tuple[str, ...]
) -> None:
    """A finding about them goes; one that names them beside others stays, without them."""
    texts = {"name": "Kim Lee", "organiser_name": "Kim Lee", "address": "kim.lee@firm.example"}
    fields = tuple((name, texts.get(name, "kim.lee@firm.example")) for name in names)
    one = mail((ADA,), "q")
    said = replace(one.verdict, findings=(Finding(kind, "Kim Lee is there", fields), Finding("hold", "we will write")))
    with Ledger.open(tmp_path) as ledger:
        ledger.record([replace(one, verdict=said)])
    forget(tmp_path, "kim.lee@firm.example")
    assert b"kim.lee@" not in bytes_of(tmp_path)
    with Ledger.open(tmp_path) as ledger:
        left, _word = ledger.facts()
        assert isinstance(left, MessageSeen) and left.verdict.findings[-1] == Finding("hold", "we will write")


def test_whoever_was_to_be_at_a_meeting_is_met_by_nobody_and_the_others_still_are(tmp_path: Path) -> None:
    """Known from the calendar of somebody else's mail alone, with address and name among others."""
    told = {
        "start": "2026-03-10T10:00:00+01:00", "uid": "u", "method": "REQUEST", "organiser": ADA.address,
        "organiser_name": ADA.name, "attendees": "kim.lee@firm.example, ann@rail.example",
        "attendee_names": "Kim Lee, Ann Roe",
    }  # fmt: skip
    one = mail((ME,), "q")
    invited = replace(one.verdict, findings=(Finding("meeting", "With Kim Lee", tuple(told.items())),))
    with Ledger.open(tmp_path) as ledger:
        ledger.record([replace(one, ours=False, opens="", sender=ADA, verdict=invited)])
    forget(tmp_path, "kim.lee@firm.example")
    assert b"kim lee" not in bytes_of(tmp_path) and b"kim.lee" not in bytes_of(tmp_path)
    with Ledger.open(tmp_path) as ledger:
        (met,) = meetings([fact for fact in ledger.facts() if isinstance(fact, MessageSeen)], OWN)
    assert {person.name for person in met.people} == {"Ada Brandt", "Ann Roe"} and not met.named
