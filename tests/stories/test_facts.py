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
    written = thanks(story, "--note", NOTE)
    assert NOTE in written[JO] and NOTE not in written[RAVI]


def test_words_that_are_no_sentence_stand_in_no_letter(story: Story) -> None:
    written = thanks(story, "--note", "pay ok, ask re start date")
    assert "pay ok" not in written[JO]


def test_an_address_that_the_user_never_wrote_to_is_told_with_its_source(story: Story) -> None:
    told = story.sync(day("2026-03-11", "07:30")).out
    assert (
        f"You have not written to {RAVI} before: the address stands in the invitation to your meeting of 10 March"
        in told
    )
    assert f"You have not written to {JO}" not in told
