"""Every server: a draft is written once, found again whatever the server tells, and taken back only when untouched."""

from datetime import timedelta

import pytest

from contract.ground import DRAFT, LAST_LINE, MONDAY, OUR_DRAFT, OUR_ID, Ground, letter
from contract.rows import Row, case
from faults.proxy import Cut
from followupd.adapters.imap.drafts import Ambiguous, Refused
from followupd.adapters.imap.mailbox import Mailbox
from followupd.core.errors import FollowupError, ServerMisbehaved, TryLater, UserMustAct
from followupd.core.mail.digest import digest

WHO: dict[str, type[FollowupError]] = {
    "user": UserMustAct,
    "later": TryLater,
    "misbehaved": ServerMisbehaved,
    "in doubt": Ambiguous,
}


def refusals(row: Row) -> str:
    said = [(said or "no such folder", who, after) for said, who, after in row.refusals]
    return "; ".join(f"{s}: {w}" + f" in {a:g} s" * bool(a) for s, w, a in said)


def found_by(row: Row) -> str:
    return "by search" if row.search else "by its header"


def appended(at: Ground, mailbox: Mailbox) -> tuple[int, int, int]:
    """A draft just written: where it really lies, and Drafts as it was before (UIDVALIDITY, UIDNEXT)."""
    mailbox.folders()
    (before,) = mailbox.status((at.row.drafts,))
    mailbox.append_draft(at.row.drafts, DRAFT)
    return at.box.uids(at.row.drafts)[-1], before.uidvalidity, before.uidnext


@case("a draft keeps its flags and its bytes", lambda r: "yes" if r.keeps_draft_flag else r"loses \Draft")
def test_a_draft_keeps_its_flags_and_its_bytes(at: Ground) -> None:
    appended(at, at.opened())
    (stored,) = at.box.messages(at.row.drafts)
    assert stored.raw == DRAFT
    assert r"\Seen" in stored.flags
    assert (r"\Draft" in stored.flags) == at.row.keeps_draft_flag


@case("where a draft lies, which is checked all the same", lambda r: r.uid)
def test_a_draft_is_found_where_it_lies_whatever_was_told(at: Ground) -> None:
    mailbox = at.opened()
    at.box.deliver(at.row.drafts, letter("the user's own"), MONDAY)
    (before,) = mailbox.status((at.row.drafts,))
    told = mailbox.append_draft(at.row.drafts, DRAFT)
    lies = at.box.uids(at.row.drafts)[-1]
    if at.row.uid != "told wrongly":
        expected = (before.uidvalidity, lies) if at.row.uid == "told" else (None, None)
        assert (told.uidvalidity, told.uid) == expected
    # Whatever was told: the draft is found where it is.
    found = mailbox.find_own(at.row.drafts, OUR_ID, OUR_DRAFT, before.uidnext, before.uidvalidity, told.uid)
    assert found == (lies,)


@case("an own draft is found among others", found_by)
def test_an_own_draft_is_found_among_others(at: Ground) -> None:
    mailbox, drafts = at.opened(), at.row.drafts
    at.box.deliver(drafts, letter("the user's own"), MONDAY)
    at.box.deliver(drafts, letter("a like one", f"<x{OUR_ID[1:]}"), MONDAY)
    uid, validity, since = appended(at, mailbox)
    at.box.deliver(drafts, letter(f"about {OUR_ID}", "<about@firm.example>"), MONDAY)
    # Only the search can find what lies below `since_uid`.
    assert mailbox.find_own(drafts, OUR_ID, OUR_DRAFT, uid + 2, validity or 1) == ((uid,) if at.row.search else ())
    assert mailbox.find_own(drafts, OUR_ID, OUR_DRAFT, since, validity) == (uid,)
    assert mailbox.find_own(drafts, OUR_ID, OUR_DRAFT, since, validity, uid=uid) == (uid,)


@case("an own draft is found after the folder was renumbered")
def test_an_own_draft_is_found_after_the_folder_was_renumbered(at: Ground) -> None:
    drafts = at.row.drafts
    gone = [at.box.deliver(drafts, letter(f"own {n}"), MONDAY) for n in range(3)]
    _, validity, since = appended(at, at.opened())
    at.box.delete(drafts, gone[0])
    at.renumber(drafts)
    lies = next(one.uid for one in at.box.messages(drafts) if one.raw == DRAFT)
    assert at.opened().find_own(drafts, OUR_ID, OUR_DRAFT, since, validity) == (lies,)


@case("an own draft is found by its other id when the first was rewritten")
def test_an_own_draft_is_found_by_its_other_id(at: Ground) -> None:
    mailbox, drafts = at.opened(), at.row.drafts
    mailbox.folders()
    (before,) = mailbox.status((drafts,))
    uid = at.box.deliver(drafts, DRAFT.replace(OUR_ID.encode(), b"<rewritten@server.example>"), MONDAY)
    assert mailbox.find_own(drafts, OUR_ID, OUR_DRAFT, before.uidnext, before.uidvalidity) == (uid,)


@case("the same draft written twice", lambda r: "one copy" if r.copies == 1 else "two copies, both found")
def test_the_same_draft_written_twice_is_found_as_often_as_it_lies_there(at: Ground) -> None:
    mailbox = at.opened()
    _, validity, since = appended(at, mailbox)
    mailbox.append_draft(at.row.drafts, DRAFT)
    found = mailbox.find_own(at.row.drafts, OUR_ID, OUR_DRAFT, since, validity)
    assert len(found) == at.row.copies
    assert list(found) == at.box.uids(at.row.drafts)


@case("a refused draft is not stored, and who acts is known", refusals)
def test_a_refused_draft_is_not_stored_and_who_acts_is_known(at: Ground) -> None:
    mailbox = at.opened()
    for said, who, after in at.row.refusals:
        folder = at.row.drafts
        if not said:
            folder = at.row.drafts + "x"
        elif at.quirky:
            at.quirky.refusing = next(line for line in at.quirky.profile.refusals if said in line)
        with pytest.raises(WHO[who]) as caught:
            mailbox.append_draft(folder, DRAFT)
        assert isinstance(caught.value, Refused) == (who != "in doubt")
        assert isinstance(caught.value, Ambiguous) == (who == "in doubt")
        pause = caught.value.after if isinstance(caught.value, TryLater) else None
        assert pause == (timedelta(seconds=after) if after else None)
        mailbox = at.opened() if who == "in doubt" else mailbox
    assert at.box.messages(at.row.drafts) == []
    mailbox.append_draft(at.row.drafts, DRAFT)
    assert len(at.box.messages(at.row.drafts)) == 1


@case("a draft whose answer is lost is found afterwards")
def test_a_draft_whose_answer_is_lost_is_found_afterwards(at: Ground) -> None:
    mailbox = at.opened()
    (before,) = mailbox.status((at.row.drafts,))
    mailbox.close()
    at.proxy.arm(Cut("to client", 0, "FIN", since=LAST_LINE))
    with pytest.raises(Ambiguous):
        at.opened().append_draft(at.row.drafts, DRAFT)
    assert at.proxy.happened
    (lies,) = at.box.uids(at.row.drafts)
    found = at.opened().find_own(at.row.drafts, OUR_ID, OUR_DRAFT, before.uidnext, before.uidvalidity)
    assert found == (lies,)


@case("a draft cut off midway is in doubt, and is not there")
def test_a_draft_cut_off_midway_is_in_doubt_and_is_not_there(at: Ground) -> None:
    mailbox = at.opened()
    (before,) = mailbox.status((at.row.drafts,))
    mailbox.close()
    at.proxy.arm(Cut("to server", 5, "RST", since=LAST_LINE))
    with pytest.raises(Ambiguous):
        at.opened().append_draft(at.row.drafts, DRAFT)
    found = at.opened().find_own(at.row.drafts, OUR_ID, OUR_DRAFT, before.uidnext, before.uidvalidity)
    assert found == ()
    assert at.box.messages(at.row.drafts) == []


@case("an untouched draft can be taken back", lambda r: "yes" if r.takes_back else "left (no UID EXPUNGE)")
def test_an_untouched_draft_can_be_taken_back(at: Ground) -> None:
    mailbox, drafts = at.opened(), at.row.drafts
    own = at.box.deliver(drafts, letter("the user's own"), MONDAY, (r"\Deleted",))
    uid, _, _ = appended(at, mailbox)
    assert mailbox.remove_own(drafts, uid, digest(DRAFT)) is at.row.takes_back
    assert at.box.uids(drafts) == ([own] if at.row.takes_back else [own, uid])
    assert r"\Deleted" not in next((one.flags for one in at.box.messages(drafts) if one.uid == uid), frozenset())


@case("a changed draft is never taken back")
def test_a_changed_draft_is_never_taken_back(at: Ground) -> None:
    mailbox, drafts = at.opened(), at.row.drafts
    uid, validity, since = appended(at, mailbox)
    # As web clients save: the old one gone, another with an id of their own in its place.
    at.box.delete(drafts, uid)
    changed = at.box.deliver(drafts, letter("Re: Platform engineer", "<autosaved@web.example>"), MONDAY, (r"\Draft",))
    mailbox = at.opened()
    mailbox.folders()
    for candidate in (uid, changed):
        assert mailbox.remove_own(drafts, candidate, digest(DRAFT)) is False
    assert mailbox.find_own(drafts, OUR_ID, OUR_DRAFT, since, validity) == ()
    assert [one.uid for one in mailbox.list_drafts(drafts)] == [changed] == at.box.uids(drafts)


@case("Drafts is listed whole, in order")
def test_drafts_is_listed_whole_in_order(at: Ground) -> None:
    mailbox = at.opened()
    at.box.deliver(at.row.drafts, letter("the user's own"), MONDAY)
    appended(at, mailbox)
    listed = list(mailbox.list_drafts(at.row.drafts))
    assert [one.uid for one in listed] == at.box.uids(at.row.drafts)
    assert OUR_DRAFT.encode() in listed[1].raw
    assert b"Dear Ms Adler" not in listed[1].raw
