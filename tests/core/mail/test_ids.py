"""The names of a draft: opaque, computed, and the same after a lost ledger."""

import re

from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.ids import account_key, draft_ids

KEY = account_key("jane", "jane@example.org")


def test_a_lost_ledger_computes_the_same_ids_again() -> None:
    first = draft_ids(KEY, "jane@example.org", "<a@acme.example>", 1)
    again = draft_ids(account_key("Jane", "JANE@example.org"), "Jane@Example.org", "<a@acme.example>", 1)
    assert first == again


def test_the_ids_of_one_version_stay_the_ids_of_the_next() -> None:
    ids = draft_ids(KEY, "jane@example.org", "<a@acme.example>", 1)
    assert ids.draft_id == "y4abq437g43pgisvldu22dxasf"


def test_every_draft_has_three_names_of_its_own() -> None:
    drafts = [
        draft_ids(key, own, parent, step)
        for key in (KEY, account_key("jane", "jane@other.example"))
        for own in ("jane@example.org", "jane@other.example")
        for parent in ("<a@acme.example>", "<b@acme.example>", "")
        for step in (0, 1, 11)
    ]
    names = [n for ids in drafts for n in (ids.draft_id, ids.message_id[1:27], ids.marker[1:27])]
    assert len(set(names)) == len(names) == 3 * 36


@given(st.text(max_size=40), st.text(max_size=80), st.integers(0, 20))
def test_whatever_they_are_made_from_ids_are_26_small_letters_and_digits_in_the_users_domain(
    own: str, parent: str, step: int
) -> None:
    ids = draft_ids(KEY, own, parent, step)
    assert re.fullmatch(r"[a-z2-7]{26}", ids.draft_id)
    for whole in (ids.message_id, ids.marker):
        assert re.fullmatch(r"<[a-z2-7]{26}@[A-Za-z0-9.-]+>", whole)


def test_the_ids_stand_in_the_domain_of_the_address() -> None:
    assert draft_ids(KEY, "jane@Example.org", "<a@b.example>", 0).marker.endswith("@example.org>")
    assert draft_ids(KEY, "jane@müller.example", "<a@b.example>", 0).message_id.endswith("@xn--mller-kva.example>")
    assert draft_ids(KEY, "nobody", "<a@b.example>", 0).message_id.endswith("@localhost>")
