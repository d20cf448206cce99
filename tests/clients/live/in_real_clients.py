"""Real mail clients on drafts of ours: `make test-clients`. Not in `make test`, for they have to be fetched first.

Each client is started once and goes through every case, the daemon looking on; what it concluded becomes the table in
docs/clients.md.
"""

import re
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from types import ModuleType

import pytest

from clients import page
from clients.live import neomutt, roundcube, thunderbird
from clients.live.cases import CASES, RESENT, Case
from clients.live.desk import Desk
from servers.dovecot import Dovecot
from servers.mailbox import FOLDERS, Mailbox
from servers.submission import running_sink

CLIENTS: tuple[ModuleType, ...] = (neomutt, roundcube, thunderbird)
# What a mail has of its own whoever writes it; the last four are what a draft of ours may add to it.
OF_ANY_MAIL = {"from", "to", "cc", "subject", "date", "mime-version", "content-type", "content-transfer-encoding"}
OURS = {"message-id", "in-reply-to", "references", "x-draft-id"}


@dataclass(frozen=True)
class Lived:
    """One client's day: what was concluded of each case, and what it left behind."""

    client: ModuleType
    cases: tuple[Case, ...]
    concluded: dict[str, str]
    signals: dict[str, str]
    left: dict[str, dict[str, int]]
    written: list[EmailMessage]
    submitted: list[EmailMessage]


def lived(client: ModuleType, dovecot: Dovecot, desk_folder: str) -> Iterator[Lived]:
    cases = (*CASES, RESENT) if client is neomutt else CASES
    box = Mailbox(dovecot.account(f"{uuid.uuid4().hex[:8]}@applicant.example"))
    with closing(box), running_sink() as sink:
        for folder in FOLDERS:
            box.create(folder)
        desk = Desk.laid(box, sink, dovecot.home / desk_folder, cases)
        written = box.drafts()
        with client.running(desk) as program:
            for case in cases:
                program.perform(case)
                desk.look()
        for later in (timedelta(minutes=20), timedelta(hours=25), timedelta(minutes=1)):
            desk.look(later)
        yield Lived(
            client,
            cases,
            {case.key: desk.concluded(case) for case in cases},
            {case.key: _signal(desk, case) for case in cases},
            {case.key: {f: len(desk.of(f, case)) for f in ("Drafts", "Sent", "Trash")} for case in cases},
            written,
            [BytesParser(policy=default).parsebytes(raw) for raw in sink.messages],
        )


def _signal(desk: Desk, case: Case) -> str:
    """By what the sent mail was known."""
    for fact in desk.why(case):
        for sentence in fact["evidence"]:
            if fact["what"].startswith("the draft is sent") and (
                found := re.search(r": it has the draft's (.*)", sentence)
            ):
                return found[1]
    return ""


ALL: dict[str, Lived] = {}


@pytest.fixture(params=CLIENTS, ids=lambda client: str(client.NAME), scope="module")
def life(request: pytest.FixtureRequest, dovecot: Dovecot) -> Iterator[Lived]:
    client: ModuleType = request.param
    assert client.version(), "the docs name clients, a report of a failure their versions"
    for one in lived(client, dovecot, f"desk-{client.NAME}"):
        ALL[client.NAME] = one
        yield one


def right(case: Case, left: dict[str, int]) -> str:
    """What there is to conclude. Abandoned, it is what the client made of it: some throw it away."""
    untouched = "pending" if left["Drafts"] else "declined"
    return {
        "edited_and_sent": "sent edited",
        "sent_as_it_was": "sent",
        "only_saved": "edited",
        "deleted": "declined",
        "abandoned": untouched,
        "resent": "sent edited",
    }[case.done]


def test_in_every_case_the_daemon_is_right(life: Lived) -> None:
    assert life.concluded == {case.key: right(case, life.left[case.key]) for case in life.cases}


def test_nothing_is_written_a_second_time_and_nothing_of_the_users_is_removed(life: Lived) -> None:
    for case in life.cases:
        left = life.left[case.key]
        sent = case.done in ("edited_and_sent", "sent_as_it_was", "resent")
        assert left["Sent"] == 1 + sent, (case.key, left)  # her application, and the follow-up if she sent it
        assert left["Drafts"] <= 1 and not (sent and left["Drafts"]), (case.key, left)
        assert left["Drafts"] or case.done != "only_saved", (case.key, left)


def test_no_header_of_ours_but_four_reaches_anybody(life: Lived) -> None:
    for draft in life.written:
        assert {name.lower() for name in draft} <= OF_ANY_MAIL | OURS
    values = {str(value) for draft in life.written for name, value in draft.items() if name.lower() not in OF_ANY_MAIL}
    assert len(life.submitted) == sum(case.done.endswith(("sent", "was")) for case in life.cases)
    for mail in life.submitted:
        assert "followupd" not in mail.as_string().lower()
        carried = {name.lower() for name, value in mail.items() if str(value) in values}
        assert carried <= OURS, carried


def test_the_table_in_the_docs_is_what_was_found(life: Lived) -> None:
    if life.client is not CLIENTS[-1]:
        assert life.client.NAME in page.PAGE.read_text(encoding="utf-8")
        return
    names = [client.NAME for client in CLIENTS]
    cases = {case.key: case for one in ALL.values() for case in one.cases}
    rows = [[case.name, *(_cell(ALL[name], key) for name in names)] for key, case in cases.items()]
    page.holds("driven", page.table(["case", *names], rows))


def _cell(one: Lived, key: str) -> str:
    if key not in one.concluded:
        return "-"
    return f"{one.concluded[key]}, known by its {one.signals[key]}" if one.signals[key] else one.concluded[key]
