"""Which folder is which: config first, then flags, then names in the user's language; never one that holds no mail."""

import pytest

from adapters.imap.scripted import Folder, Scripted
from adapters.imap.story import PASSWORD, account
from followupd.adapters.imap.folders import NO_WISHES, Wishes, choose
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.wire import Listed
from followupd.core.errors import UserMustAct


def listing(*names: str, delimiter: str = "/") -> tuple[Listed, ...]:
    """ "Drafts \\drafts" is a folder with a flag."""
    split = [name.partition(" \\") for name in names]
    return tuple(
        Listed(name, frozenset("\\" + flag for flag in flags.split(" \\") if flag), delimiter)
        for name, _, flags in split
    )


@pytest.mark.parametrize(
    ("names", "delimiter", "drafts", "sent", "trash", "junk"),
    [
        (
            ("INBOX", "Entwürfe", "Gesendet", "Papierkorb", "Spamverdacht"),
            "/",
            "Entwürfe",
            "Gesendet",
            "Papierkorb",
            "Spamverdacht",
        ),
        (
            ("INBOX", "INBOX.Entwürfe", "INBOX.Gesendete Objekte"),
            ".",
            "INBOX.Entwürfe",
            "INBOX.Gesendete Objekte",
            "",
            "",
        ),
        (("INBOX", "[Gmail]/草稿", "[Gmail]/已发送邮件"), "/", "[Gmail]/草稿", "[Gmail]/已发送邮件", "", ""),
        (
            ("INBOX", "Brouillons", "Éléments envoyés", "Corbeille"),
            "/",
            "Brouillons",
            "Éléments envoyés",
            "Corbeille",
            "",
        ),
        (
            ("INBOX", "E\u0301le\u0301ments envoye\u0301s", "Draft"),
            "/",
            "Draft",
            "E\u0301le\u0301ments envoye\u0301s",
            "",
            "",
        ),
        (("Inbox", "drafts", "SENT ITEMS", "Bin"), "/", "drafts", "SENT ITEMS", "Bin", ""),
        (("INBOX", "下書き", "送信済みアイテム"), "/", "下書き", "送信済みアイテム", "", ""),
        (("INBOX", "Concepten", "Verzonden"), "", "Concepten", "Verzonden", "", ""),
    ],
)
def test_folders_are_known_by_their_names_in_many_languages(
    names: tuple[str, ...], delimiter: str, drafts: str, sent: str, trash: str, junk: str
) -> None:
    folders = choose(listing(*names, delimiter=delimiter), NO_WISHES)
    assert (folders.drafts, folders.sent, folders.trash, folders.junk) == (drafts, (sent,), trash, junk)
    assert ("drafts", "name") in folders.chosen_by


def test_a_flag_counts_more_than_a_name() -> None:
    folders = choose(listing("INBOX", "Drafts", "Skizzen \\drafts", "Sent", "Raus \\sent"), NO_WISHES)
    assert folders.drafts == "Skizzen"
    assert folders.sent == ("Raus",)
    assert dict(folders.chosen_by) == {"drafts": "special-use flag", "sent": "special-use flag"}


@pytest.mark.parametrize("flag", ["\\noselect", "\\nonexistent"])
def test_a_folder_that_holds_no_mail_is_never_chosen_nor_watched(flag: str) -> None:
    folders = choose(listing("INBOX", f"Sent \\sent {flag}", "INBOX/Sent", f"Drafts {flag}"), NO_WISHES)
    assert folders.sent == ("INBOX/Sent",)
    assert folders.drafts == ""
    assert folders.watch == ("INBOX/Sent", "INBOX")


def test_a_folder_of_the_users_own_deep_below_is_not_taken_for_drafts() -> None:
    folders = choose(listing("INBOX", "Novel/Drafts", "Clients/Sent", "Old/2019/Trash"), NO_WISHES)
    assert (folders.drafts, folders.sent, folders.trash) == ("", (), "")
    assert folders.watch == ("INBOX", "Novel/Drafts", "Clients/Sent", "Old/2019/Trash")


def test_what_a_folder_says_of_itself_is_believed_against_its_name() -> None:
    assert choose(listing("INBOX", "Drafts \\trash", "Entwürfe"), NO_WISHES).drafts == "Entwürfe"


def test_answers_are_looked_for_everywhere_but_in_what_was_not_sent_yet() -> None:
    named = listing(
        "Archive \\archive",
        "Drafts \\drafts",
        "INBOX",
        "Junk \\junk",
        "Trash \\trash",
        "Firms",
        "Outbox",
        "Sent \\sent",
    )
    assert choose(named, NO_WISHES).watch == ("Sent", "INBOX", "Archive", "Junk", "Trash", "Firms")


def test_views_of_all_mail_are_not_read_twice() -> None:
    gmail = listing(
        "INBOX",
        "[Gmail] \\noselect",
        "[Gmail]/All Mail \\all",
        "[Gmail]/Starred \\flagged",
        "[Gmail]/Important \\important",
    )
    assert choose(gmail, NO_WISHES).watch == ("INBOX", "[Gmail]/All Mail")
    assert "Stars" in choose(listing("INBOX", "Stars \\flagged"), NO_WISHES).watch


def test_the_config_counts_before_everything() -> None:
    folders = choose(
        listing("INBOX", "Drafts \\drafts", "Mine", "Sent \\sent", "Out", "Gone"),
        Wishes(drafts="Mine", sent=("Out",), trash="Gone", watch=("inbox",)),
    )
    assert (folders.drafts, folders.sent, folders.trash) == ("Mine", ("Out",), "Gone")
    assert folders.watch == ("Out", "INBOX")
    assert dict(folders.chosen_by) == {"drafts": "config", "sent": "config", "trash": "config"}


def test_every_configured_folder_that_is_missing_is_told_at_once_with_what_there_is() -> None:
    with pytest.raises(UserMustAct) as caught:
        choose(listing("INBOX", "INBOX.Sent", delimiter="."), Wishes(drafts="Drafts", sent=("Sent",)))
    assert len(caught.value.problems) == 2
    assert "Did you mean 'INBOX.Sent'?" in caught.value.problems[1]
    assert "There are: INBOX, INBOX.Sent." in caught.value.problems[0]


@pytest.mark.parametrize("drafts", ["INBOX", "inbox", "Sent"])
def test_drafts_are_never_written_where_other_mail_lies(drafts: str) -> None:
    with pytest.raises(UserMustAct, match="cannot be the folder for drafts"):
        choose(listing("INBOX", "Sent"), Wishes(drafts=drafts, sent=("Sent",)))


def test_flags_in_any_case_and_names_in_modified_utf7_come_over_the_wire() -> None:
    names = {
        "INBOX": Folder(),
        "Entw&APw-rfe": Folder(flags=r"\HasNoChildren \drafts"),
        "Sent": Folder(flags=r"\SENT"),
        "R&D": Folder(),  # written wrongly, and sent back exactly so
    }
    with Scripted(folders=names).serving() as server, Mailbox.open(account(server.port), PASSWORD) as mailbox:
        folders = mailbox.folders()
        assert folders.drafts == "Entwürfe"
        assert folders.sent == ("Sent",)
        assert {status.folder for status in mailbox.status(folders.watch)} == set(folders.watch)
    assert 'STATUS "R&D" (MESSAGES UIDNEXT UIDVALIDITY)' in server.lines


def test_a_folder_whose_name_could_be_a_command_is_left_out_and_told() -> None:
    # &AA0ACg- is CR LF in modified UTF-7.
    names = {"INBOX": Folder(), "x&AA0ACg-A1 DELETE INBOX": Folder()}
    with Scripted(folders=names).serving() as server, Mailbox.open(account(server.port), PASSWORD) as mailbox:
        assert mailbox.folders().watch == ("INBOX",)
        mailbox.status(("INBOX",))
        assert [reason for _, reason in mailbox.refused] == ["its name cannot be sent back"]


def test_a_server_that_tells_special_use_only_when_asked_is_asked() -> None:
    asked = ('* LIST (\\Drafts) "/" "Skizzen"', '* LIST () "/" "INBOX"', "{tag} OK done")
    server = Scripted(
        capabilities="IMAP4rev1 SPECIAL-USE",
        folders={"INBOX": Folder(), "Skizzen": Folder()},
        rules=[(r".*RETURN \(SPECIAL-USE\)", asked)],
    )
    with server.serving(), Mailbox.open(account(server.port), PASSWORD) as mailbox:
        assert mailbox.folders().drafts == "Skizzen"
