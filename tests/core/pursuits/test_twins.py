"""Which copy of a draft is one too many: never the last that is waited for, never one that was changed."""

from dataclasses import replace

from core.telling import at, drafted, fated
from followupd.core.facts import DraftIntended
from followupd.core.pursuits.drafts import lives
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife
from followupd.core.pursuits.twins import come_to_light, twins

WRITTEN = at("2026-03-09", "07:30")


def life(*more: object) -> DraftLife:
    facts = (*drafted(WRITTEN, parent="<a@b>"), *more)
    return lives(facts)["p"][0]  # type: ignore[arg-type]  # facts of any kind


def lying(uid: int, untouched: bool = True, draft: str = "d") -> DraftInFolder:
    return DraftInFolder("main", "Drafts", uid, f"<{uid}>", draft, frozenset(), WRITTEN, untouched)


def too_many(held: DraftLife, *copies: DraftInFolder) -> list[int]:
    return [twin.copy.uid for twin in twins(copies, (held,))]


def test_the_copy_that_was_written_last_as_we_know_stays() -> None:
    assert too_many(life(), lying(1), lying(2), lying(3)) == [2, 3]
    assert too_many(life(), lying(1)) == []


def test_a_changed_copy_is_never_too_many() -> None:
    assert too_many(life(), lying(4, untouched=False), lying(5, untouched=False)) == []


def test_beside_a_changed_copy_the_one_we_wrote_stays_and_a_stranger_goes() -> None:
    assert too_many(life(), lying(1), lying(2, untouched=False)) == []
    assert too_many(life(), lying(7), lying(2, untouched=False)) == [7]


def test_what_is_left_of_a_draft_that_was_sent_goes() -> None:
    assert too_many(life(fated(WRITTEN, "sent")), lying(1)) == [1]
    assert too_many(life(fated(WRITTEN, "sent_edited")), lying(1), lying(2, untouched=False)) == [1]
    assert too_many(life(fated(WRITTEN, "declined")), lying(1)) == []


def test_what_the_server_stored_late_of_an_earlier_writing_goes_and_the_last_copy_never() -> None:
    late = replace(lying(9, untouched=False), older="0ld")
    assert too_many(life(), lying(1), late) == [9]
    assert too_many(life(), lying(1, untouched=False), late) == [9]
    assert too_many(life(), late) == []
    assert too_many(life(fated(WRITTEN, "taken_back")), late) == [9]
    (twin,) = twins((lying(1), late), (life(),))
    assert twin.written == "0ld"


def test_a_draft_that_is_written_anew_remembers_what_was_written_before() -> None:
    intended = next(fact for fact in drafted(WRITTEN, parent="<a@b>") if isinstance(fact, DraftIntended))
    first, second = (replace(intended, digest=digest) for digest in ("0ld", "new"))
    assert lives((first,))["p"][0].earlier == ()
    assert lives((first, second))["p"][0].earlier == ("0ld",)
    assert lives((first, second, second, first))["p"][0].earlier == ("new",)


def test_a_message_of_the_users_own_is_no_twin() -> None:
    assert too_many(life(), lying(1), lying(2, untouched=False, draft="")) == []


def test_a_draft_whose_storing_nobody_heard_of_is_known_where_it_lies() -> None:
    started = lives(drafted(WRITTEN, parent="<a@b>")[:1])["p"]
    (found,) = come_to_light(started, (lying(9),), frozenset(), WRITTEN)
    assert (found.uid, found.because) == (9, "found in Drafts")
    (found,) = come_to_light(started, (), frozenset({"d"}), WRITTEN)
    assert (found.uid, found.because) == (None, "found in Trash")
    assert come_to_light(started, (), frozenset(), WRITTEN) == ()
    assert come_to_light((life(),), (lying(1),), frozenset(), WRITTEN) == ()
