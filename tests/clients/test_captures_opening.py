"""Replayed: drafts that open a thread, as three live clients left them, are known again, and nothing is taken for one.

There is no parent to go by. What holds is the id, the marker that stands alone in References, and where neither is
left, the people and the words; at last, when the draft is gone, the people and the subject.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from followupd.core.facts import DraftChanged, DraftIntended, DraftWritten
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.assignment import Match, assign
from followupd.core.pursuits.drafts import lives
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.sending import facts_of_sending
from followupd.core.pursuits.signals import Sighting, recognise

FOLDER = Path(__file__).with_name("captures") / "opens"
CLIENTS = ("neomutt", "roundcube", "thunderbird")
OWN_WORDS = "Hello,\n\njust saw you at the fair, what a day. Until soon!\n\nMara"
# By number in the name of a letter: what was done with it.
EDITED, SENT, SAVED, THROWN_AWAY = "0", "1", "2", "3"


@dataclass(frozen=True, slots=True)
class Captured:
    """One message as it was found. `truth`: the draft it was made from."""

    letter: str
    folder: str
    sighting: Sighting
    truth: str


@cache
def captured(client: str) -> tuple[tuple[DraftLife, ...], tuple[Captured, ...]]:
    """The drafts as they were written, and everything that was found afterwards."""
    written = {path.stem.partition("-")[0]: _life(path) for path in sorted((FOLDER / client).glob("*-appended.eml"))}
    found = []
    for path in sorted((FOLDER / client).glob("*.eml")):
        letter, _, folder = path.stem.split("-")
        if folder != "appended":
            found.append(Captured(letter, folder, _sighting(path), written[letter].intended.draft))
    return tuple(written.values()), tuple(found)


def of(client: str, *folders: str) -> list[Captured]:
    return [one for one in captured(client)[1] if one.folder in folders]


def right(found: list[Captured], matches: dict[int, Match]) -> bool:
    """Precision and recall are both 1.00."""
    return {n: match.life.intended.draft for n, match in matches.items()} == {
        n: one.truth for n, one in enumerate(found)
    }


def nameless(seen: Sighting, text: str = "") -> Sighting:
    """As a client or a server leaves it that keeps no id, no header and no References."""
    other = f"<new-{seen.envelope.identity[1:]}"
    envelope = replace(
        seen.envelope, identity=other, known_as=(other,), draft_id="", references=(), in_reply_to=()
    )  # fmt: skip
    return replace(seen, envelope=envelope, texts=(text,) if text else seen.texts)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_captures_hold_every_case(client: str) -> None:
    drafts, found = captured(client)
    assert len(drafts) == 12 and all(life.intended.opens_thread for life in drafts)
    everything = {(EDITED, "Drafts"), (EDITED, "Sent"), (EDITED, "smtp"), (SENT, "Sent"), (SENT, "smtp")}
    assert {(one.letter[-1], one.folder) for one in found} == everything | {(SAVED, "Drafts"), (THROWN_AWAY, "Trash")}


@pytest.mark.parametrize("where", ["Sent", "smtp"])
@pytest.mark.parametrize("client", CLIENTS)
def test_every_sent_one_is_known_and_whether_it_was_edited(client: str, where: str) -> None:
    drafts, found = captured(client)[0], of(client, where)
    assert len(found) == 6
    matches = assign([one.sighting for one in found], drafts)
    assert right(found, matches) and all(match.signal.certain for match in matches.values())
    for number, match in matches.items():
        seen = found[number].sighting
        told = facts_of_sending(match, seen.envelope, seen.texts, seen.hour, seen.hour)
        changed = [fact for fact in told if isinstance(fact, DraftChanged)]
        assert bool(changed) == found[number].letter.endswith(EDITED), found[number].letter


@pytest.mark.parametrize("client", CLIENTS)
def test_what_was_saved_and_what_was_thrown_away_is_known_for_certain(client: str) -> None:
    drafts, found = captured(client)[0], of(client, "Drafts", "Trash")
    assert all((life := recognise(one.sighting.envelope, drafts)) and life.intended.draft == one.truth for one in found)


@pytest.mark.parametrize("client", CLIENTS)
def test_without_any_name_of_ours_people_and_words_still_tell(client: str) -> None:
    drafts, found = captured(client)[0], of(client, "Sent")
    assert right(found, assign([nameless(one.sighting) for one in found], drafts))


@pytest.mark.parametrize("client", CLIENTS)
def test_rewritten_from_end_to_end_people_and_subject_tell_once_the_draft_is_gone(client: str) -> None:
    drafts, found = captured(client)[0], of(client, "Sent")
    rewritten = [nameless(one.sighting, OWN_WORDS) for one in found]
    assert assign(rewritten, drafts) == {}, "as long as ours lies there it is a mail of her own"
    assert right(found, assign(rewritten, drafts, gone={one.truth for one in found}))


@pytest.mark.parametrize("client", CLIENTS)
def test_no_other_mail_of_hers_is_taken_for_one(client: str) -> None:
    drafts, found = captured(client)[0], of(client, "Sent")
    gone = {life.intended.draft for life in drafts}
    for one in found:
        seen = one.sighting
        later = replace(
            seen.envelope, identity="<later@applicant.example>", known_as=("<later@applicant.example>",), draft_id="",
            in_reply_to=seen.envelope.known_as, references=(*seen.envelope.references, *seen.envelope.known_as),
        )  # fmt: skip
        own = replace(nameless(seen, OWN_WORDS).envelope, subject="Lunch on Friday?")
        answer = replace(own, subject=seen.envelope.subject, in_reply_to=("<hers@firm.example>",))
        others = [replace(seen, envelope=envelope, texts=(OWN_WORDS,)) for envelope in (later, own, answer)]
        assert assign(others, drafts, gone) == {}, one.letter


@pytest.mark.parametrize("client", CLIENTS)
def test_nothing_of_ours_but_ids_and_one_opaque_header_is_submitted(client: str) -> None:
    for path in (FOLDER / client).glob("*-smtp.eml"):
        names = {line.partition(b":")[0].lower() for line in path.read_bytes().partition(b"\r\n\r\n")[0].splitlines()}
        assert not names & {b"x-unsent", b"x-uniform-type-identifier", b"x-mailer"}
        assert b"followupd" not in path.read_bytes().lower()


def _life(path: Path) -> DraftLife:
    envelope, text = read(path.read_bytes()), read_body(path.read_bytes()).text
    assert envelope.date
    hour = envelope.date - timedelta(minutes=1)
    intended = DraftIntended(
        seen=hour, hour=hour, account="main", folder="Drafts", pursuit=f"p-{envelope.draft_id}",
        draft=envelope.draft_id, message_id=envelope.identity, marker=envelope.references[0], parent="", step=0,
        template="t", because="", to=envelope.to, subject=envelope.subject, text=text, digest="", uidvalidity=1,
        uidnext=1, opens_thread=True,
    )  # fmt: skip
    written = DraftWritten(hour, hour, intended.pursuit, intended.draft, 1, 1, "")
    return lives((intended, written))[intended.pursuit][0]


def _sighting(path: Path) -> Sighting:
    envelope, body = read(path.read_bytes()), read_body(path.read_bytes())
    assert envelope.date
    return Sighting(envelope, tuple(text for text in (body.text, body.html_text) if text), envelope.date)
