"""Replayed: what six mail clients left of a draft is known again, and nothing else is taken for it."""

from dataclasses import replace

import pytest

from clients.captures import Captured, drafts, messages
from followupd.core.facts import DraftChanged
from followupd.core.pursuits.assignment import Match, assign
from followupd.core.pursuits.pursuit import DraftLife, Version
from followupd.core.pursuits.sending import facts_of_sending
from followupd.core.pursuits.signals import Sighting, recognise

LIVES = tuple(life for life, _ in drafts().values())


def matched(found: tuple[Captured, ...], lives: tuple[DraftLife, ...] = LIVES) -> dict[int, Match]:
    return assign([one.sighting for one in found], lives)


def compared(found: tuple[Captured, ...], matches: dict[int, Match]) -> tuple[float, float]:
    """Precision and recall of "this mail was made from that draft"."""
    right = sum(match.life.intended.draft == found[number].truth for number, match in matches.items())
    return right / len(matches), right / sum(bool(one.truth) for one in found)


@pytest.mark.parametrize("where", ["Sent", "smtp"])
def test_every_sent_draft_is_known_and_no_mail_of_the_users_own_is_taken_for_one(where: str) -> None:
    found = messages(where)
    assert len({one.truth for one in found if one.truth}) >= 18
    assert {one.name for one in found if not one.truth}, "the user's own mails in the thread are there"
    assert compared(found, matched(found)) == (1.0, 1.0)


def test_sent_copies_of_all_clients_at_once_change_nothing() -> None:
    found = messages("Sent", "smtp")
    assert compared(found, matched(found)) == (1.0, 1.0)


def stripped(seen: Sighting, *, header: bool = True, marker: bool = True) -> Sighting:
    """As a client would leave it that gives new ids, and drops what else it is told to."""
    envelope = replace(seen.envelope, known_as=(f"<new-{seen.envelope.identity[1:]}",))
    envelope = replace(envelope, draft_id="" if header else envelope.draft_id)
    references = tuple(i for i in envelope.references if not (marker and i.startswith("<fu-ref-")))
    return replace(seen, envelope=replace(envelope, references=references))


def test_without_any_name_of_ours_left_thread_people_and_text_still_tell() -> None:
    found = messages("Sent")
    assert compared(found, assign([stripped(one.sighting) for one in found], LIVES)) == (1.0, 1.0)


def test_without_thread_and_ids_a_mail_is_taken_for_the_draft_only_with_the_same_people_subject_and_words() -> None:
    found = messages("Sent")
    bare = [stripped(one.sighting) for one in found]
    bare = [replace(s, envelope=replace(s.envelope, in_reply_to=(), references=())) for s in bare]
    matches = {n: m for n, m in assign(bare, LIVES).items() if m.life.intended.draft != found[n].truth}
    subjects = {m.life.intended.subject for m in matches.values()}
    assert all(bare[n].envelope.subject in subjects for n in matches), "only drafts of the very same subject differ"


def test_a_version_saved_in_drafts_is_known_for_certain_wherever_the_draft_carried_a_marker() -> None:
    found = [one for one in messages("Drafts") if one.truth]
    assert len(found) > 30
    unsure = [one for one in found if recognise(one.envelope, LIVES) is None]
    assert {one.client for one in unsure} == {"tb"}, "Thunderbird gives a new id at every save"
    assert all("no-marker" in drafts()[one.truth][0].intended.marker for one in unsure)
    assert all(_is(life, one.truth) for one in found if (life := recognise(one.envelope, LIVES)))


def test_a_version_saved_under_a_new_id_without_a_marker_is_known_by_thread_people_and_text() -> None:
    for one in messages("Drafts"):
        if one.truth and recognise(one.envelope, LIVES) is None:
            assert matched((one,))[0].life.intended.draft == one.truth


def test_what_is_thrown_away_is_known_in_trash() -> None:
    found = messages("Trash")
    assert {one.client for one in found} >= {"neo", "mutt", "rc", "tb"}
    assert all(_is(recognise(one.envelope, LIVES), one.truth) for one in found)


def test_alpine_sends_under_the_id_of_the_version_it_saved() -> None:
    saved = next(one for one in messages("Drafts", "smtp") if one.client == "alp" and one.folder == "smtp")
    life = drafts()[saved.truth][0]
    bare = replace(stripped(saved.sighting).envelope, in_reply_to=(), references=(), known_as=saved.envelope.known_as)
    assert recognise(bare, (life,)) is None
    versioned = replace(life, versions=(Version(saved.envelope.identity, life.intended.hour),))
    assert recognise(bare, (versioned,)) is versioned


def test_of_every_sent_draft_it_is_known_whether_it_was_edited_and_to_what() -> None:
    found = messages("Sent")
    for number, match in matched(found).items():
        one = found[number]
        told = facts_of_sending(match, one.envelope, one.sighting.texts, one.sighting.hour, one.sighting.hour)
        changed = [fact for fact in told if isinstance(fact, DraftChanged)]
        edited = b"Tuesday (edit" in one.raw
        assert bool(changed) == edited, (one.client, one.name)
        assert not changed or changed[0].one_part or "Monday" in " ".join(changed[0].removed), one.name


def test_of_text_and_html_of_which_only_one_was_changed_the_user_is_told() -> None:
    found = messages("Sent")
    stale = {
        (found[number].client, match.life.intended.subject.split()[-1])
        for number, match in matched(found).items()
        for fact in facts_of_sending(
            match, found[number].envelope, found[number].sighting.texts, LIVES[0].since, LIVES[0].since
        )
        if isinstance(fact, DraftChanged) and fact.one_part
    }
    assert stale == {("neo", "t1alt"), ("neo", "t1altatt"), ("neo", "t2resend")}


def _is(life: DraftLife | None, draft: str) -> bool:
    return life is not None and life.intended.draft == draft
