"""A server that works on two of our questions at once, as Dovecot does when it writes faster than we read."""

from itertools import zip_longest

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import Answer, Conversation, Folder, Message, Scripted
from adapters.imap.story import FIELDS, header
from followupd.adapters.imap import stream

FIRST, SECOND = range(1, 2001), range(2001, 2501)


class Mixing:
    """Keeps its answer to the first FETCH until the second has come; then gives both as `how` says."""

    def __init__(self, how: str) -> None:
        self.how = how
        self.first: tuple[str, str] | None = None

    def __call__(self, conversation: Conversation, command: str) -> Answer:
        if self.how == "done":
            return ()
        if self.first is None:
            self.first = conversation.tag, command
            return (b"",)
        how, self.how = self.how, "done"
        one = [conversation.fetched(uid, uid, self.first[1]) for uid in FIRST]
        two = [conversation.fetched(uid, uid, command) for uid in SECOND]
        ends = (f"{self.first[0]} OK done", "{tag} OK done")
        in_turns = [x for pair in zip_longest(one, two) for x in pair if x is not None]
        answers: dict[str, Answer] = {
            "all of both, then their ends": (*one, *two, *ends),
            "the second whole, before the first": (*two, ends[1], *one, ends[0]),
            "in turns": (*in_turns, *ends[::-1]),
            "the second refused, before the first": (*one, "{tag} NO [SERVERBUG] not now", ends[0]),
        }
        return answers[how]


WAYS = (
    "all of both, then their ends",
    "the second whole, before the first",
    "in turns",
    "the second refused, before the first",
)


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("most", [8_000_000, 2000])
def test_answers_to_two_questions_at_once_are_each_taken_once(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, how: str, most: int
) -> None:
    monkeypatch.setattr(stream, "_EARLY", most)
    folder = Folder({uid: Message(header(f"number {uid}")) for uid in (*FIRST, *SECOND)})
    server = Scripted(folders={"INBOX": folder}, rules=[("UID FETCH", Mixing(how))])
    with server.serving():
        mailbox = opened(server.port)
        found = list(mailbox.scan("INBOX", 1, FIELDS))
    assert [(one.uid, one.raw) for one in found] == [(uid, m.header) for uid, m in folder.messages.items()]
    assert mailbox.skipped == frozenset()


def test_of_what_comes_early_only_what_is_wanted_is_kept(opened: Opened) -> None:
    folder = Folder({uid: Message(header(f"number {uid}")) for uid in (*FIRST, *SECOND)})
    server = Scripted(folders={"INBOX": folder}, rules=[("UID FETCH", Mixing(WAYS[0]))])
    with server.serving():
        mailbox = opened(server.port)
        found = list(mailbox.scan("INBOX", 1, FIELDS, wanted=lambda raw: b"77\r\n" in raw))
    assert [one.uid for one in found] == [uid for uid in (*FIRST, *SECOND) if uid % 100 == 77]
    assert mailbox.last_uid == SECOND[-1]
