"""What becomes of a draft that was not sent: changed, gone for a while, thrown away, overtaken."""

from datetime import datetime, timedelta

from core.telling import at, drafted, fated, history, identity, wrote
from followupd.core.facts import DraftFate, Fact
from followupd.core.pursuits.fates import Sights, fates
from followupd.core.pursuits.pursuit import DraftInFolder

MONDAY = at("2026-03-02")
WRITTEN = at("2026-03-09", "07:30")
NINE = at("2026-03-09", "09:00")
OPENED = (wrote(MONDAY, opens="application"), *drafted(WRITTEN, parent=identity(MONDAY)))


def lying(untouched: bool = True) -> DraftInFolder:
    return DraftInFolder("main", "Drafts", 1, "<1@x>", "d", frozenset(), WRITTEN, untouched)


def told(
    now: datetime, *more: Fact, here: tuple[DraftInFolder, ...] = (), trash: dict[str, datetime] | None = None
) -> DraftFate | None:
    seen = history(*OPENED, *more)
    found = fates(seen.by_id, seen.drafts, Sights(here, trash or {}, now))
    return found[0] if found else None


def fate(*arguments: object, **named: object) -> str:
    found = told(*arguments, **named)  # type: ignore[arg-type]  # passed on
    return found.fate if found else ""


def lived(first: datetime, *passes: tuple[datetime, bool, bool]) -> list[str]:
    """Per pass (hour, lies in Drafts, new in Trash) the fate as it then stands."""
    facts: list[Fact] = []
    trash: dict[str, datetime] = {}
    stands: list[str] = []
    for hour, here, thrown in passes:
        trash |= {"d": hour} if thrown else {}
        found = told(hour, *facts, here=(lying(),) if here else (), trash=trash)
        facts += [found] if found else []
        stands.append(history(*OPENED, *facts).drafts[0].fate)
    return stands


def test_a_draft_that_lies_there_is_pending_and_says_nothing_new() -> None:
    assert fate(NINE, here=(lying(),)) == ""
    assert fate(NINE, here=(lying(untouched=False),)) == "edited"
    assert fate(NINE, fated(NINE, "edited"), here=(lying(untouched=False),)) == ""


def test_a_missing_draft_is_no_decision_for_a_day() -> None:
    minutes, hours = timedelta(minutes=1), timedelta(hours=1)
    gone = fated(NINE, "vanished")
    assert fate(NINE) == "vanished"
    assert fate(NINE + 24 * hours - minutes, gone) == ""
    assert fate(NINE + 24 * hours, gone) == "declined"
    assert fate(NINE + 23 * hours, gone, here=(lying(untouched=False),)) == "edited"


def test_what_lies_in_trash_is_declined_after_a_quarter_of_an_hour_and_counts_from_when_it_was_seen() -> None:
    quarter = NINE + timedelta(minutes=15)
    assert lived(NINE, (NINE, False, True), (quarter - timedelta(seconds=1), False, False)) == ["vanished"] * 2
    assert lived(NINE, (NINE, False, True), (quarter, False, False)) == ["vanished", "declined"]
    first = told(NINE, trash={"d": NINE})
    assert first
    declined = told(quarter, first, trash={"d": NINE})
    assert declined and declined.hour == NINE and declined.seen == quarter


def test_an_older_version_in_trash_beside_the_newer_one_in_drafts_declines_nothing() -> None:
    hour = timedelta(hours=1)
    passes = [(NINE, True, True), (NINE + hour, True, False), (NINE + 2 * hour, False, False)]
    assert lived(NINE, *passes) == ["pending", "pending", "vanished"]
    assert lived(NINE, *passes, (NINE + 25 * hour, False, False))[-1] == "vanished", "a day, not a quarter of an hour"


def test_a_newer_version_that_appears_after_the_older_one_in_trash_is_pending_again() -> None:
    passes = [
        (NINE, False, True),
        (NINE + timedelta(minutes=10), True, False),
        (NINE + timedelta(hours=1), True, False),
    ]
    assert lived(NINE, *passes) == ["vanished", "pending", "pending"]


def test_a_draft_fetched_back_from_trash_is_pending_again() -> None:
    assert fate(NINE, fated(NINE, "declined"), here=(lying(),)) == "pending"


def test_the_users_own_mail_after_it_supersedes_it_wherever_the_draft_is() -> None:
    own = wrote(NINE)
    assert fate(NINE, own, here=(lying(),)) == "superseded"
    assert fate(NINE, own, fated(NINE, "edited"), here=(lying(untouched=False),)) == "superseded"
    assert fate(NINE, own, fated(NINE, "vanished")) == "superseded"


def test_a_sent_draft_has_no_other_fate_any_more() -> None:
    sent = (wrote(NINE, draft="d"), fated(NINE, "sent"))
    for here in ((), (lying(),), (lying(untouched=False),)):
        assert fate(NINE + timedelta(days=3), *sent, here=here, trash={"d": NINE}) == ""


def test_a_draft_sent_without_a_copy_does_its_step_and_the_next_wait_counts_from_it() -> None:
    (pursuit,) = history(*OPENED, fated(NINE, "sent")).pursuits
    assert (pursuit.mails_done, pursuit.base) == (1, NINE)
    (seen,) = history(*OPENED, wrote(NINE, draft="d"), fated(NINE, "sent")).pursuits
    assert (seen.mails_done, seen.base) == (1, NINE)
