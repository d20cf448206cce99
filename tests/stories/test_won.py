"""The search ends, or an offer has its day: who should hear of it does, and everything else is still."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
ASKED = (
    "Dear Ms Brandt,\n\nI am looking for a position in data engineering and read your article on late trains. "
    "Would you have fifteen minutes for a conversation about how you moved into that field?\n\nMara Winter"
)
ADA = "Ada Brandt <ada.brandt@rail.example>"
CEM = "Cem Lang <cem.lang@harbour.example>"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    """Mara applied at three firms and asked Ada, who answered; she has met Cem of Harbour."""
    told = Story(mailbox, tmp_path)
    apply(told, "Jo Keller <jo.keller@firm.example>", "Ms Keller", "Analyst")
    apply(told, CEM, "Mr Lang", "Librarian")
    apply(told, "Eva Stern <eva.stern@mill.example>", "Ms Stern", "Miller")
    asked = told.sends(sent(to=ADA, subject="Your article on late trains", text=ASKED, at=MONDAY), MONDAY)
    told.sync(day("2026-03-02", "12:00"))
    answer = told.receives(
        reply(asked, text="Gladly: read the book by Holm first.", at=day("2026-03-03")), day("2026-03-03")
    )
    thanks = reply(answer, text="Thank you, I will read it.", at=day("2026-03-03", "12:00"))
    told.sends(thanks, day("2026-03-03", "12:00"))
    told.sync(day("2026-03-03", "13:00"))
    says(told, "2026-03-04", "log", "Cem Lang", "meeting")
    return told


def apply(story: Story, to: str, greeting: str, position: str) -> EmailMessage:
    text = TEXT.replace("Ms Keller", greeting).replace("Analyst", position)
    return story.sends(sent(to=to, subject=f"Application as {position}", text=text, at=MONDAY), MONDAY)


def says(story: Story, at: str, *words: str) -> str:
    ended = story.run(*words, "--at", day(at, "12:00").isoformat())
    assert ended.code == 0, (ended.out, ended.err)
    return ended.out


def to_whom(story: Story) -> dict[str, str]:
    return {str(draft["To"]): text_of(draft) for draft in story.drafts()}


def test_won_and_the_next_morning(story: Story) -> None:
    story.sync(day("2026-03-09", "07:30"))
    assert len(story.drafts()) == 2  # Jo's and Eva's; Cem was met only on Wednesday
    told = says(story, "2026-03-10", "won", "Jo Keller")
    assert "Congratulations" in told
    story.sync(day("2026-03-10", "12:05"))
    assert "jo.keller@firm.example" not in str(to_whom(story)) and "eva.stern@mill.example" not in str(to_whom(story))
    story.sync(day("2026-03-10", "12:10"))
    letters = to_whom(story)
    assert set(letters) == {ADA, CEM}
    assert "withdraw" in letters[CEM] and "?" not in letters[CEM]
    assert "good news" in letters[ADA] and "Analyst" in letters[ADA]
    story.passes(day("2026-03-11", "08:00"), day("2026-03-20", "08:00"))
    assert set(to_whom(story)) == {ADA, CEM}
    states = {p["contact"]: (p["state"], p["sequence"]) for p in story.pursuits(day("2026-03-20"))}
    assert states[ADA] == ("waiting", "keep_in_touch")
    assert {state for contact, (state, _) in states.items() if contact != ADA} == {"closed"}


def test_won_by_mistake_is_undone_and_what_was_written_of_it_goes(story: Story) -> None:
    says(story, "2026-03-05", "won", "Jo Keller")
    story.sync(day("2026-03-05", "12:05"))
    assert CEM in to_whom(story)
    says(story, "2026-03-05", "undo")
    story.sync(day("2026-03-05", "12:10"))
    assert to_whom(story) == {}
    assert {p["state"] for p in story.pursuits(day("2026-03-05"))} == {"waiting"}


def test_an_offers_day_is_told_to_who_is_still_to_decide_and_not_to_the_cold(story: Story) -> None:
    says(story, "2026-03-05", "offer", "Jo Keller", "--until", "2026-03-13")
    story.sync(day("2026-03-05", "12:05"))
    (letter,) = to_whom(story).values()
    assert set(to_whom(story)) == {CEM} and "13 March" in letter
    story.passes(day("2026-03-06", "06:00"), day("2026-03-08", "06:00"))
    assert set(to_whom(story)) == {CEM}


def test_an_application_made_elsewhere_is_followed_up_by_word_alone(story: Story) -> None:
    says(story, "2026-03-05", "stop", "Cem Lang")
    says(story, "2026-03-05", "track", "Acme", "--as", "application", "--position", "Data Engineer")
    says(story, "2026-03-06", "contact", "Acme", "--name", "Ravi Shah", "--address", "ravi.shah@acme.example")
    story.sync(day("2026-03-12", "07:30"))
    draft = next(d for d in story.drafts() if "ravi.shah@acme.example" in str(d["To"]))
    assert draft["Subject"] == "Data Engineer" and draft["In-Reply-To"] is None
    assert "Data Engineer" in text_of(draft)
