"""What goes over the wire in an ordinary day, word for word: nothing that writes beside Drafts, no word of a mail."""

import re

from adapters.imap.conftest import Opened
from adapters.imap.scripted import Folder, Message, Scripted
from adapters.imap.story import DRAFT, FIELDS, OUR_DRAFT, OUR_ID, PASSWORD
from followupd.core.mail.digest import digest

CANARY = "zzcanaryzz"
HOSTILE = (
    f"From: {CANARY} <{CANARY}@evil.example>\r\nSubject: {CANARY}\r\n"
    f"Message-ID: =?utf-8?q?<{CANARY}=22=0D=0AZZ1_CREATE_Pwned?=\r\nX-Draft-Id: {CANARY}\r\n\r\n"
).encode()
# Every command this program may ever send, and no more.
EXPECTED = (
    r"CAPABILITY",
    r'LOGIN kim@applicant\.example "[^"]*"',
    r'LIST "" "\*"( RETURN \((SPECIAL-USE|STATUS \(MESSAGES UIDNEXT UIDVALIDITY\))\))?',
    r'STATUS "[^"]+" \(MESSAGES UIDNEXT UIDVALIDITY\)',
    r'EXAMINE "[^"]+"',
    r'SELECT "Drafts"',
    r"UID SEARCH( \d+:[\d*]+)? UID \d+:[\d*]+",
    r"UID SEARCH SINCE \d+-[A-Z][a-z]{2}-\d{4}",
    r'UID SEARCH HEADER Message-ID "<[a-z2-7]{26}@[A-Za-z0-9.-]+>"',
    r"FETCH [\d:,]+ \(UID INTERNALDATE\)",
    r"UID FETCH \d+(:\d+)? \(UID FLAGS INTERNALDATE BODY\.PEEK\[HEADER(\.FIELDS \([A-Z -]+\))?\]<0\.65536>\)",
    r"UID FETCH \d+(:\d+)? \(UID BODY\.PEEK\[HEADER\.FIELDS \([A-Z -]+\)\]<0\.65536>\)",
    r"UID FETCH [\d,:]+ \(UID FLAGS INTERNALDATE BODY\.PEEK\[\]<0\.65536>\)",
    r"UID FETCH \d+ \(UID BODY\.PEEK\[\]<0\.\d+>\)",
    r'APPEND "Drafts" \(\\Draft \\Seen\) \{\d+\}',
    r"UID STORE \d+ \+FLAGS\.SILENT \(\\Deleted\)",
    r"UID EXPUNGE \d+",
    r"UNSELECT",
    r"CLOSE",
    r"LOGOUT",
)


def test_a_whole_day_sends_only_the_commands_we_know_and_no_word_of_any_mail(opened: Opened) -> None:
    box = {"INBOX": Folder({uid: Message(HOSTILE, f"{CANARY}\r\n".encode()) for uid in range(1, 1300)})}
    box |= {"Drafts": Folder(flags="\\Drafts"), "Sent": Folder({1: Message(HOSTILE)}, flags="\\Sent")}
    with Scripted(folders=box).serving() as server:
        mailbox = opened(server.port)
        folders = mailbox.folders()
        drafts = mailbox.status((*folders.watch, folders.drafts))[-1]
        for folder in folders.watch:
            start = mailbox.window_start(folder, Message(b"").at)
            for found in list(mailbox.scan(folder, start, FIELDS))[:3]:
                mailbox.text(folder, found.uid)
            mentioned = mailbox.pick(folder, start, FIELDS, lambda raw: CANARY.encode() in raw)
            assert len(list(mentioned)) == server.folders[folder].next_uid - start
        appended = mailbox.append_draft(folders.drafts, DRAFT)
        found_uids = mailbox.find_own(folders.drafts, OUR_ID, OUR_DRAFT, drafts.uidnext, drafts.uidvalidity)
        assert found_uids == (appended.uid,)
        list(mailbox.list_drafts(folders.drafts))
        assert mailbox.remove_own(folders.drafts, found_uids[0], digest(DRAFT))
        mailbox.close()
    for line in server.lines:
        assert any(re.fullmatch(pattern, line) for pattern in EXPECTED), line
        assert CANARY not in line
        assert "Adler" not in line
    assert server.lines[-1] == "LOGOUT"
    assert sum(PASSWORD in line for line in server.lines) == 1
    assert [line for line in server.lines if line.startswith("SELECT")] == ['SELECT "Drafts"']
