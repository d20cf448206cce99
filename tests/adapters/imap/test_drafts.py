"""A draft is written once, found again on every kind of server, and taken back only when it is untouched and ours."""

from datetime import timedelta

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import CUT, HANG, Answer, Conversation, Folder, Message, Scripted
from adapters.imap.story import DRAFT, OUR_DRAFT, OUR_ID, header
from followupd.adapters.imap.drafts import Ambiguous, Refused, field
from followupd.adapters.imap.folders import Wishes
from followupd.core.errors import OurBug, ServerMisbehaved, TryLater, UserMustAct
from followupd.core.mail.digest import digest


def drafts(*messages: bytes, first: int = 1, **more: int) -> dict[str, Folder]:
    held = {}
    for uid, raw in enumerate(messages, first):
        head, _, body = raw.partition(b"\r\n\r\n")
        held[uid] = Message(head + b"\r\n\r\n", body, flags=("\\Draft",))
    return {"INBOX": Folder(), "Drafts": Folder(held, flags="\\Drafts", **more)}


def test_the_flags_are_in_the_append_itself_and_no_hour_is(opened: Opened) -> None:
    with Scripted(folders=drafts()).serving() as server:
        appended = opened(server.port).append_draft("Drafts", DRAFT)
    assert (appended.uidvalidity, appended.uid) == (7, 1)
    assert server.appended == [DRAFT]
    assert f'APPEND "Drafts" (\\Draft \\Seen) {{{len(DRAFT)}}}' in server.lines
    assert "UID STORE" not in server.verbs()


def after_the_literal(*answer: str | bytes) -> tuple[str, "object"]:
    def rule(conversation: Conversation, command: str) -> Answer:
        conversation.server.appended.append(conversation.literal(command))
        return answer

    return "APPEND", rule


@pytest.mark.parametrize(
    ("said", "kind", "exit_code"),
    [
        ("NO [OVERQUOTA] Quota exceeded", UserMustAct, 78),
        ("NO [TRYCREATE] No such mailbox", UserMustAct, 78),
        ("NO [TOOBIG] Too large", UserMustAct, 78),
        ("NO [LIMIT] Not now", TryLater, 1),
        ("NO [UNAVAILABLE] Backend down", TryLater, 1),
        ("NO no", TryLater, 1),
        ("BAD Request is throttled. Suggested Backoff Time: 2000 milliseconds", TryLater, 1),
        ("BAD what", ServerMisbehaved, 1),
    ],
)
@pytest.mark.parametrize("before_the_literal", [True, False])
def test_a_tagged_no_means_certainly_not_stored(
    opened: Opened, said: str, kind: type[Exception], exit_code: int, before_the_literal: bool
) -> None:
    rule = ("APPEND", (f"{{tag}} {said}",)) if before_the_literal else after_the_literal(f"{{tag}} {said}")
    with Scripted(folders=drafts(), rules=[rule]).serving() as server:  # type: ignore[list-item] # one of two rules
        mailbox = opened(server.port)
        with pytest.raises(Refused) as caught:
            mailbox.append_draft("Drafts", DRAFT)
        assert isinstance(caught.value, kind)
        assert caught.value.exit_code == exit_code
        assert not isinstance(caught.value, Ambiguous)
        if "throttled" in said:
            assert isinstance(caught.value, TryLater)
            assert caught.value.after == timedelta(seconds=2)
        assert mailbox.folders().drafts == "Drafts"  # the connection still stands
    assert server.verbs().count("APPEND") == 1


@pytest.mark.parametrize(
    "answer",
    [
        (CUT,),
        (HANG,),
        ("* BYE Server shutting down",),
        ("* BYE Server shutting down", "{tag} OK stored"),
        ("{tag} MAYBE",),
        ("garbage",),
        (b"{tag} OK half a li", CUT),
        (b"x" * 1_100_000 + b"\r\n",),
    ],
)
@pytest.mark.parametrize("before_the_literal", [True, False])
def test_everything_else_is_ambiguous_and_never_retried(
    opened: Opened, answer: Answer, before_the_literal: bool
) -> None:
    rule = ("APPEND", answer) if before_the_literal else after_the_literal(*answer)
    with Scripted(folders=drafts(), rules=[rule]).serving() as server:  # type: ignore[list-item] # one of two rules
        mailbox = opened(server.port, timeout=1)
        with pytest.raises(Ambiguous, match="not known whether"):
            mailbox.append_draft("Drafts", DRAFT)
        with pytest.raises(TryLater) as caught:
            mailbox.append_draft("Drafts", DRAFT)
        assert not isinstance(caught.value, Ambiguous)  # nothing was sent over a dead connection
    assert server.verbs().count("APPEND") == 1


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("OK [APPENDUID 7 42] done", (7, 42)),
        ("OK [appenduid 7 42] done", (7, 42)),
        ("OK done", (None, None)),
        ("OK [APPENDUID 42 7] swapped", (None, None)),
        ("OK [APPENDUID 0 0]", (None, None)),
        ("OK [APPENDUID 7]", (None, None)),
    ],
)
def test_an_appenduid_is_believed_only_if_it_fits_the_folder(
    opened: Opened, said: str, expected: tuple[int | None, int | None]
) -> None:
    rule = after_the_literal(f"{{tag}} {said}")
    with Scripted(folders=drafts(), rules=[rule]).serving() as server:  # type: ignore[list-item] # a rule is what comes back
        mailbox = opened(server.port)
        mailbox.status(("Drafts",))
        appended = mailbox.append_draft("Drafts", DRAFT)
    assert (appended.uidvalidity, appended.uid) == expected


SUPERSET = "* SEARCH 1 2 3 99"


@pytest.mark.parametrize(
    "search",
    [
        (),
        ("{tag} NO [SERVERBUG] no",),
        ("{tag} BAD no",),
        ("* SEARCH", "{tag} OK done"),
        (SUPERSET, "{tag} OK done"),
        ("{tag} OK done",),
    ],
)
@pytest.mark.parametrize("since", [1, 3])
def test_our_draft_is_found_whatever_the_servers_search_is_worth(opened: Opened, search: Answer, since: int) -> None:
    folders = drafts(header("other"), header("another", OUR_ID.replace("<", "<x")), DRAFT)
    rules = [("UID SEARCH HEADER", search)] if search else []
    with Scripted(folders=folders, rules=rules).serving() as server:  # type: ignore[arg-type] # a rule is an answer here
        found = opened(server.port).find_own("Drafts", OUR_ID, OUR_DRAFT, since, 7)
    assert found == (3,)
    assert f'UID SEARCH HEADER Message-ID "{OUR_ID}"' in server.lines


def test_our_draft_is_found_by_its_own_header_when_a_client_gave_it_a_new_id(opened: Opened) -> None:
    edited = DRAFT.replace(OUR_ID.encode(), b"<fresh@client.example>")
    with Scripted(folders=drafts(header("other"), edited)).serving() as server:
        assert opened(server.port).find_own("Drafts", OUR_ID, OUR_DRAFT, 2, 7) == (2,)


def test_two_copies_are_both_found(opened: Opened) -> None:
    with Scripted(folders=drafts(DRAFT, header("other"), DRAFT)).serving() as server:
        assert opened(server.port).find_own("Drafts", OUR_ID, OUR_DRAFT, 3, 7) == (1, 3)


@pytest.mark.parametrize("uidvalidity", [0, 6])
def test_a_renumbered_drafts_folder_is_looked_through_whole(opened: Opened, uidvalidity: int) -> None:
    """The saved UIDNEXT says nothing any more."""
    refused = [("UID SEARCH HEADER", ("{tag} NO [SERVERBUG]",))]
    with Scripted(folders=drafts(DRAFT), rules=list(refused)).serving() as server:
        assert opened(server.port).find_own("Drafts", OUR_ID, OUR_DRAFT, 500, uidvalidity) == (1,)


def test_what_is_not_there_is_not_found(opened: Opened) -> None:
    with Scripted(folders=drafts(header("other"))).serving() as server:
        assert opened(server.port).find_own("Drafts", OUR_ID, OUR_DRAFT, 1, 7) == ()


@pytest.mark.parametrize(
    ("message_id", "draft_id"),
    [
        ("<one@firm.example>", OUR_DRAFT),
        (OUR_ID + '" CREATE "x', OUR_DRAFT),
        (OUR_ID + "\r\n", OUR_DRAFT),
        (OUR_ID[1:-1], OUR_DRAFT),
        (OUR_ID.upper(), OUR_DRAFT),
        (OUR_ID, "short"),
        (OUR_ID, OUR_DRAFT + "\n"),
    ],
)
def test_only_an_id_of_our_making_is_ever_searched_for(opened: Opened, message_id: str, draft_id: str) -> None:
    with Scripted(folders=drafts(DRAFT)).serving() as server, pytest.raises(OurBug):
        opened(server.port).find_own("Drafts", message_id, draft_id, 1, 7)
    assert "UID SEARCH" not in server.verbs()


def test_an_untouched_draft_is_taken_back_and_no_other(opened: Opened) -> None:
    with Scripted(folders=drafts(DRAFT, header("the user's own"))).serving() as server:
        assert opened(server.port).remove_own("Drafts", 1, digest(DRAFT)) is True
        assert list(server.folders["Drafts"].messages) == [2]
    assert "UID EXPUNGE 1" in server.lines
    assert r"UID STORE 1 +FLAGS.SILENT (\Deleted)" in server.lines


def test_a_taking_back_begins_with_the_first_change_and_not_before(opened: Opened) -> None:
    asked: list[str] = []
    with Scripted(folders=drafts(DRAFT)).serving() as server:
        mailbox = opened(server.port)
        assert mailbox.remove_own("Drafts", 1, digest(b"another"), lambda: asked.extend(server.verbs())) is False
        assert asked == []
        assert mailbox.remove_own("Drafts", 1, digest(DRAFT), lambda: asked.extend(server.verbs())) is True
    assert asked[-1] == "SELECT"
    assert "UID STORE" not in asked


def test_a_draft_the_user_touched_is_left_alone(opened: Opened) -> None:
    with Scripted(folders=drafts(DRAFT + b"and warm regards\r\n")).serving() as server:
        mailbox = opened(server.port)
        assert mailbox.remove_own("Drafts", 1, digest(DRAFT)) is False
        assert mailbox.remove_own("Drafts", 1, "") is False
        assert mailbox.remove_own("Drafts", 2, digest(DRAFT)) is False
    assert not {"SELECT", "UID STORE", "UID EXPUNGE"} & set(server.verbs())


def test_without_uid_expunge_nothing_is_touched(opened: Opened) -> None:
    with Scripted(capabilities="IMAP4rev1", folders=drafts(DRAFT)).serving() as server:
        assert opened(server.port).remove_own("Drafts", 1, digest(DRAFT)) is False
    assert not {"SELECT", "UID STORE", "EXPUNGE", "UID EXPUNGE"} & set(server.verbs())


def test_a_folder_renumbered_midway_is_left_alone(opened: Opened) -> None:
    def renumbered(conversation: Conversation, _command: str) -> Answer:
        conversation.server.folders["Drafts"].uidvalidity += 1
        return ()

    with Scripted(folders=drafts(DRAFT), rules=[("SELECT", renumbered)]).serving() as server:
        assert opened(server.port).remove_own("Drafts", 1, digest(DRAFT)) is False
    assert "UID STORE" not in server.verbs()


@pytest.mark.parametrize("folder", ["INBOX", "Sent", "drafts"])
def test_nothing_is_removed_outside_drafts(opened: Opened, folder: str) -> None:
    with Scripted(folders=drafts(DRAFT)).serving() as server, pytest.raises(OurBug):
        opened(server.port, Wishes(drafts="Drafts")).remove_own(folder, 1, digest(DRAFT))
    assert "SELECT" not in server.verbs()


def test_all_drafts_are_listed_with_their_whole_headers_up_to_the_newest_two_thousand(opened: Opened) -> None:
    with Scripted(folders=drafts(*[DRAFT] * 2100)).serving() as server:
        listed = list(opened(server.port).list_drafts("Drafts"))
    assert [one.uid for one in listed] == list(range(101, 2101))
    assert b"Subject: Re: Platform engineer" in listed[0].raw


def test_a_nul_in_a_draft_is_never_sent(opened: Opened) -> None:
    with Scripted(folders=drafts()).serving() as server, pytest.raises(OurBug):
        opened(server.port).append_draft("Drafts", b"a\0b")
    assert "APPEND" not in server.verbs()


def test_a_folded_id_is_read_whole() -> None:
    raw = b"Subject: Message-ID: <no@x.example>\r\nmessage-id:\r\n <yes@x.example>\r\nX-Other: 1\r\n\r\n"
    assert field(raw, b"message-id") == "<yes@x.example>"
    assert field(raw, b"x-draft-id") == ""
