"""What a letter knows beside the mail: the user's own note on a meeting, and whence an address is known."""

from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of

MONDAY, MET = day("2026-03-02"), day("2026-03-10", "15:00")
JO, RAVI = "Jo Keller <jo.keller@firm.example>", "Ravi Shah <ravi.shah@firm.example>"
COFFEE = (
    "Dear Ms Keller,\n\nI am looking for a position as a platform engineer and read your article. Would you have "
    "twenty minutes for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
NOTE = "The question about late data has stayed with me."


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    wrote = told.sends(sent(subject="Your article on platforms", text=COFFEE, at=MONDAY), MONDAY)
    coffee = invitation(
        wrote, MET, [JO, RAVI], day("2026-03-05"), summary="Coffee", text="Gladly, let us have a coffee."
    )
    told.receives(coffee, day("2026-03-05"))
    told.sync(day("2026-03-06"))
    return told


def thanks(story: Story, *log: str) -> dict[str, str]:
    """The text of each thank-you, by whom it goes to."""
    if log:
        noted = story.run("log", "keller", "meeting", *log, "--at", "2026-03-10T17:00")
        assert noted.code == 0, noted.err
    story.sync(day("2026-03-11", "07:30"))
    return {str(draft["To"]): text_of(draft) for draft in story.drafts()}


def test_a_sentence_noted_on_a_meeting_stands_in_the_thanks_to_that_person_alone(story: Story) -> None:
    written = thanks(story, "--tell", NOTE)
    assert NOTE in written[JO] and NOTE not in written[RAVI]


@pytest.mark.parametrize("note", ["pay ok, ask re start date", "I did not like the office at all, and it is too far."])
def test_a_note_is_the_users_alone(story: Story, note: str) -> None:
    assert note not in thanks(story, "--note", note)[JO]


@pytest.mark.parametrize("tell", ["pay ok, ask re start date", "Jo Keller knows the director.", "She was late."])
def test_what_could_stand_in_no_letter_is_refused(story: Story, tell: str) -> None:
    ended = story.run("log", "keller", "meeting", "--tell", tell, "--at", "2026-03-10T17:00")
    assert ended.code == 2 and "--note" in ended.err


def test_an_address_that_the_user_never_wrote_to_is_told_with_its_source(story: Story) -> None:
    told = story.sync(day("2026-03-11", "07:30")).out
    assert (
        f"You have not written to {RAVI} before: the address stands in the invitation to your meeting of 10 March"
        in told
    )
    assert f"You have not written to {JO}" not in told
