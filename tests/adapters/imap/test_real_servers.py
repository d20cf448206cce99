"""The same mailbox on a real Dovecot and on pymap: the ceiling and the floor of what servers can do."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.imap.story import DRAFT, FIELDS, OUR_DRAFT, OUR_ID, header
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings, Security
from followupd.core.errors import UserMustAct
from followupd.core.mail.digest import digest
from servers.dovecot import Dovecot
from servers.mailbox import Mailbox as Box

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def opened(box: Box) -> Mailbox:
    account = box.account
    return Mailbox.open(AccountSettings("main", account.host, account.port, "none", account.user), account.password)


def test_folders_are_found_and_answers_looked_for_in_all_but_drafts(any_mailbox: Box) -> None:
    with opened(any_mailbox) as mailbox:
        folders = mailbox.folders()
    assert (folders.drafts, folders.sent, folders.trash, folders.junk) == ("Drafts", ("Sent",), "Trash", "Junk")
    assert folders.watch[:2] == ("Sent", "INBOX")
    assert set(folders.watch) == {"Sent", "INBOX", "Trash", "Junk", "Archive"}


def test_what_is_new_is_read_and_stays_unread(any_mailbox: Box) -> None:
    uids = [any_mailbox.deliver("INBOX", header(f"mail {n}"), MONDAY + timedelta(days=n)) for n in range(5)]
    with opened(any_mailbox) as mailbox:
        (before,) = mailbox.status(("INBOX",))
        found = list(mailbox.scan("INBOX", uids[1], FIELDS))
        assert [one.uid for one in found] == uids[1:]
        assert found[0].internaldate == MONDAY + timedelta(days=1)
        assert b"Subject: mail 1" in found[0].raw
        assert mailbox.last_uid + 1 == before.uidnext
        assert not mailbox.skipped
        mailbox.text("INBOX", uids[0])
        newest = any_mailbox.deliver("INBOX", header("later"), MONDAY)
        (after,) = mailbox.status(("INBOX",))
        assert after.uidnext == newest + 1
        assert [one.uid for one in mailbox.scan("INBOX", before.uidnext, FIELDS)] == [newest]
        assert not list(mailbox.scan("INBOX", after.uidnext, FIELDS))
    assert not any("\\Seen" in message.flags for message in any_mailbox.messages())


def test_the_window_of_the_look_back_is_found(any_mailbox: Box) -> None:
    uids = [any_mailbox.deliver("INBOX", header("x"), MONDAY + timedelta(days=30 * n)) for n in range(4)]
    with opened(any_mailbox) as mailbox:
        assert mailbox.window_start("INBOX", MONDAY + timedelta(days=45)) == uids[2]
        assert mailbox.window_start("INBOX", MONDAY - timedelta(days=45)) == uids[0]
        assert mailbox.window_start("INBOX", MONDAY + timedelta(days=450)) == uids[-1] + 1
        assert mailbox.window_start("Archive", MONDAY) >= 1


def test_a_draft_is_written_found_and_taken_back(any_mailbox: Box) -> None:
    with opened(any_mailbox) as mailbox:
        mailbox.folders()
        (before,) = mailbox.status(("Drafts",))
        appended = mailbox.append_draft("Drafts", DRAFT)
        (stored,) = any_mailbox.messages("Drafts")
        assert (appended.uidvalidity, appended.uid) == (before.uidvalidity, stored.uid)
        assert stored.raw == DRAFT
        assert {"\\Draft", "\\Seen"} <= stored.flags
        found = mailbox.find_own("Drafts", OUR_ID, OUR_DRAFT, before.uidnext, before.uidvalidity)
        assert found == (stored.uid,)
        assert [one.uid for one in mailbox.list_drafts("Drafts")] == [stored.uid]
        own = any_mailbox.deliver("Drafts", header("the user's own"), MONDAY, ("\\Deleted",))
        assert mailbox.remove_own("Drafts", stored.uid, digest(b"other")) is False
        assert mailbox.remove_own("Drafts", stored.uid, digest(DRAFT)) is True
    assert any_mailbox.uids("Drafts") == [own]


def test_a_folder_made_anew_is_told_by_its_uidvalidity(mailbox: Box) -> None:
    mailbox.deliver("Archive", header("old"), MONDAY)
    with opened(mailbox) as ours:
        (before,) = ours.status(("Archive",))
        mailbox.remove("Archive")
        mailbox.create("Archive")
        (after,) = ours.status(("Archive",))
        assert before.uidvalidity != after.uidvalidity


def test_folders_in_any_writing_are_read(any_mailbox: Box) -> None:
    for folder in ("Bewerbungen & Ämter", "応募", 'with "quotes"'):
        any_mailbox.create(folder)
        any_mailbox.deliver(folder, header("x"), MONDAY)
    with opened(any_mailbox) as mailbox:
        statuses = mailbox.status(mailbox.folders().watch)
        assert {"Bewerbungen & Ämter", "応募", 'with "quotes"'} <= {s.folder for s in statuses if s.messages == 1}
        assert not mailbox.refused
        for folder in ("Bewerbungen & Ämter", "応募", 'with "quotes"'):
            assert len(list(mailbox.scan(folder, 1, FIELDS))) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_encrypted_connection_is_checked_against_its_certificate(dovecot: Dovecot, security: Security) -> None:
    port = dovecot.tls_port if security == "tls" else dovecot.port
    kim = dovecot.account("kim@applicant.example")
    trusting = AccountSettings("main", "localhost", port, security, kim.user, cafile=str(dovecot.certificate))
    with Mailbox.open(trusting, kim.password) as mailbox:
        assert "UIDPLUS" in mailbox.capabilities
    with pytest.raises(UserMustAct, match="certificate"):
        Mailbox.open(AccountSettings("main", "localhost", port, security, kim.user), kim.password)


def test_a_wrong_password_is_for_the_user(any_mailbox: Box) -> None:
    account = any_mailbox.account
    settings = AccountSettings("main", account.host, account.port, "none", account.user)
    with pytest.raises(UserMustAct, match="followupd auth"):
        Mailbox.open(settings, "wrong")


def test_a_thousand_messages_with_gaps_come_in_order(mailbox: Box) -> None:
    uids = [mailbox.deliver("INBOX", header(str(n)), MONDAY) for n in range(1100)]
    for uid in uids[100:600:7]:
        mailbox.delete("INBOX", uid)
    with opened(mailbox) as ours:
        assert [one.uid for one in ours.scan("INBOX", 1, FIELDS)] == mailbox.uids()
