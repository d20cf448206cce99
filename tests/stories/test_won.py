"""The search ends, or an offer has its day: who should hear of it does, and everything else is still."""

import re
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

import followupd.words
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
BUILT_IN = Path(followupd.words.__file__).parent / "templates" / "en"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    """Mara applied at three firms and asked Ada, who answered; she has met Cem of Harbour."""
    told = Story(mailbox, tmp_path)
    apply(told, "Jo Keller <jo.keller@firm.example>", "Ms Keller", "Analyst")
    apply(told, CEM, "Mr Lang", "Librarian")
    apply(told, "Eva Stern <eva.stern@mill.example>", "Ms Stern", "Miller")
    helped(told)
    says(told, "2026-03-04", "log", "Cem Lang", "meeting")
    return told


def helped(story: Story) -> None:
    """She asked Ada, who answered, and thanked her."""
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=ASKED, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    text, on = "Gladly: read the book by Holm first.", day("2026-03-03")
    answer = story.receives(reply(asked, text=text, at=on), on)
    thanks = reply(answer, text="Thank you, I will read it.", at=day("2026-03-03", "12:00"))
    story.sends(thanks, day("2026-03-03", "12:00"))
    story.sync(day("2026-03-03", "13:00"))


def sends_on(story: Story, on: str) -> str:
    """The only draft, sent as it is; its text."""
    (draft,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", draft.uid)
    story.sends(draft.email, day(on, "09:00"))
    return text_of(draft.email)


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
    assert len(story.drafts()) == 3  # Jo's and Eva's, and the thanks to Cem, who was met on Wednesday
    told = says(story, "2026-03-10", "won", "Jo Keller")
    assert "Congratulations" in told and "2 others end with it" in told  # not Ada, with whom she stays in touch
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


def test_news_of_ones_own_that_is_kept_back_is_told_with_its_reason(story: Story) -> None:
    """She wins on a Saturday, has put Ada off until Thursday, and works on no weekend."""
    says(story, "2026-03-06", "snooze", "Ada Brandt", "--until", "2026-03-12")
    says(story, "2026-03-07", "won", "Jo Keller")
    story.sync(day("2026-03-07", "13:00"))
    assert to_whom(story) == {}
    told = {p["contact"]: p["notices"] for p in story.pursuits(day("2026-03-07", "14:00"))}
    put_off = "your good news is not written before Thu 2026-03-12 07:30: you snoozed it until 2026-03-12"
    weekend = "that you withdraw is not written before Mon 2026-03-09 07:30: no working day"
    assert {who: notes for who, notes in told.items() if notes} == {ADA: [put_off], CEM: [weekend]}
    shown = says(story, "2026-03-07", "status")
    assert put_off in shown and weekend in shown
    story.sync(day("2026-03-09", "07:30"))
    assert set(to_whom(story)) == {CEM}
    story.sync(day("2026-03-12", "07:30"))
    assert set(to_whom(story)) == {CEM, ADA}
    assert all(p["notices"] == [] for p in story.pursuits(day("2026-03-12", "08:00")))


def test_won_by_mistake_is_undone_and_what_was_written_of_it_goes(story: Story) -> None:
    says(story, "2026-03-05", "won", "Jo Keller")
    story.sync(day("2026-03-05", "12:05"))
    assert CEM in to_whom(story)
    says(story, "2026-03-05", "undo")
    story.sync(day("2026-03-05", "12:10"))
    assert to_whom(story) == {}
    assert {p["state"] for p in story.pursuits(day("2026-03-05"))} == {"waiting"}


def test_an_offers_day_is_told_to_who_is_still_to_decide_and_not_to_the_cold(story: Story) -> None:
    said = says(story, "2026-03-05", "offer", "Jo Keller", "--until", "2026-03-13")
    assert "Of the others these are told: Cem" in said
    story.sync(day("2026-03-05", "12:05"))
    (letter,) = to_whom(story).values()
    assert set(to_whom(story)) == {CEM} and "13 March" in letter
    story.passes(day("2026-03-06", "06:00"), day("2026-03-08", "06:00"))
    assert set(to_whom(story)) == {CEM}


def to_cem(story: Story) -> str:
    return to_whom(story).get(CEM, "")


def told_of_the_offer(story: Story) -> None:
    """Cem knows from a letter of 5 March that she must answer Jo's offer by 20 March."""
    says(story, "2026-03-05", "offer", "Jo Keller", "--until", "2026-03-20")
    story.sync(day("2026-03-05", "12:05"))
    sends_on(story, "2026-03-06")


def test_who_knows_the_day_of_an_offer_is_asked_once_more_before_it_and_nothing_behind_it(story: Story) -> None:
    told_of_the_offer(story)
    story.passes(day("2026-03-06", "12:00"), day("2026-03-17", "12:00"))
    assert to_cem(story) == ""
    story.sync(day("2026-03-18", "07:30"))
    assert "As I wrote on 5 March" in to_cem(story) and "by 20 March" in to_cem(story)
    story.passes(day("2026-03-19", "07:30"), day("2026-03-20", "07:30"))
    assert to_cem(story) != ""
    story.passes(day("2026-03-23", "07:30"), day("2026-04-03", "07:30"))
    assert to_cem(story) == ""
    (cem,) = (p for p in story.pursuits(day("2026-04-03")) if p["contact"] == CEM)
    assert "another offer by 2026-03-20" in cem["because"] and "`lost`" in cem["ends"]


def test_once_the_offer_is_gone_who_was_told_of_it_hears_that(story: Story) -> None:
    told_of_the_offer(story)
    story.sync(day("2026-03-18", "07:30"))
    (found,) = [m for m in story.mailbox.messages("Drafts") if "cem" in str(m.email["To"])]
    story.mailbox.move(found.uid, "Drafts", "Sent")
    story.sync(day("2026-03-18", "12:30"))
    says(story, "2026-03-23", "lost", "Jo Keller")
    story.passes(day("2026-03-24", "07:30"), day("2026-03-25", "07:30"))
    assert "offer of which I wrote on 5 March is not open any more" in to_cem(story) and "status" not in to_cem(story)


def test_a_letter_that_names_the_day_of_an_offer_lies_there_no_longer_than_that_day(story: Story) -> None:
    says(story, "2026-03-05", "offer", "Jo Keller", "--until", "2026-03-10")
    story.sync(day("2026-03-05", "12:05"))
    assert "10 March" in to_cem(story)
    story.sync(day("2026-03-11", "07:30"))
    assert "10 March" not in to_cem(story)


def test_an_interview_noted_by_word_is_thanked_for_the_next_working_day_and_then_its_steps_follow(story: Story) -> None:
    story.sync(day("2026-03-04", "18:00"))
    assert to_whom(story) == {}
    story.sync(day("2026-03-05", "07:30"))
    assert set(to_whom(story)) == {CEM} and "4 March" in to_whom(story)[CEM] and "?" not in to_whom(story)[CEM]
    (thanks,) = story.mailbox.messages("Drafts")
    story.mailbox.move(thanks.uid, "Drafts", "Sent")
    story.sync(day("2026-03-05", "12:00"))
    cem = next(p for p in story.pursuits(day("2026-03-05", "12:00")) if p["contact"] == CEM)
    assert (cem["sequence"], cem["next_step"]) == ("interview", "interview-status (status)")
    assert cem["due"].startswith("2026-03-13T07:30")


def test_a_new_search_begins_with_the_people_of_the_last_one(mailbox: Mailbox, tmp_path: Path) -> None:
    """Until then who helped hears what is new, and nothing of what is sought; nobody but them hears of the new one."""
    story = Story(mailbox, tmp_path, me='seeking = "a position in data engineering"\nnews = "news.toml"')
    apply(story, "Jo Keller <jo.keller@firm.example>", "Ms Keller", "Analyst")
    apply(story, CEM, "Mr Lang", "Librarian")
    helped(story)
    says(story, "2026-03-05", "won", "Jo Keller")
    story.sync(day("2026-03-06", "08:00"))
    assert "good news" in sends_on(story, "2026-03-06")
    says(story, "2026-03-06", "track", "Ada Brandt", "--as", "keep_in_touch", "--every", "30 days")
    says(story, "2026-03-07", "news", "add", "On 7 March I finished a course on the statistics of rare events.")
    story.passes(day("2026-03-13"), day("2026-04-08"), every=timedelta(days=6))
    letter = sends_on(story, "2026-04-08")
    assert "rare events" in letter and "data engineering" not in letter
    assert {p["contact"]: p["organisation"] for p in story.pursuits(day("2026-04-08"))}[ADA] == "Rail"
    again = TEXT.replace("Ms Keller", "Ms Stern").replace("Analyst", "Data Engineer")
    on = day("2026-04-20")
    story.passes(day("2026-04-14"), on, every=timedelta(days=6))
    story.sends(sent(to="Eva Stern <eva.stern@mill.example>", subject="Application", text=again, at=on), on)
    assert "A new search begins" not in says(story, "2026-04-20", "agenda")
    story.sync(day("2026-04-20", "13:00"))
    assert "helped in your last search" in says(story, "2026-04-21", "agenda")
    assert "A new search begins" not in says(story, "2026-04-22", "agenda")
    story.sync(day("2026-04-21", "07:29"))
    assert to_whom(story) == {}
    story.sync(day("2026-04-21", "07:30"))
    letter = to_whom(story)[ADA]
    assert letter.count("?") == 1 and set(to_whom(story)) == {ADA}
    assert "My search begins anew: I am looking for a position in data engineering." in letter
    assert "what you answered to my message of 2 March, “Your article on late trains”" in letter
    sends_on(story, "2026-04-21")
    story.passes(day("2026-04-22"), day("2026-05-19"))
    assert ADA not in to_whom(story)


def test_who_has_yet_to_hear_that_the_last_search_ended_is_told_of_no_new_one(story: Story) -> None:
    """She wins on the 5th, lets the good news to Ada lie, and applies again two weeks later."""
    says(story, "2026-03-05", "won", "Jo Keller")
    story.sync(day("2026-03-06", "08:00"))
    on = day("2026-03-18")
    text = TEXT.replace("Ms Keller", "Mr Hay")
    story.sends(sent(to="Ned Hay <ned.hay@meadow.example>", subject="Application as Analyst", text=text, at=on), on)
    story.sync(day("2026-03-18", "13:00"))
    assert "A new search begins" not in says(story, "2026-03-19", "agenda")
    story.sync(day("2026-03-19", "07:30"))
    assert "good news" in to_whom(story)[ADA] and "search begins" not in to_whom(story)[ADA]


def test_an_application_made_elsewhere_is_followed_up_by_word_alone(story: Story) -> None:
    says(story, "2026-03-05", "stop", "Cem Lang")
    says(story, "2026-03-05", "track", "Acme", "--as", "application", "--position", "Data Engineer")
    says(story, "2026-03-06", "contact", "Acme", "--name", "Ravi Shah", "--address", "ravi.shah@acme.example")
    story.sync(day("2026-03-12", "07:30"))
    draft = next(d for d in story.drafts() if "ravi.shah@acme.example" in str(d["To"]))
    assert draft["Subject"] == "Data Engineer" and draft["In-Reply-To"] is None
    assert "Data Engineer" in text_of(draft)


def test_a_firm_she_only_wants_ends_nothing_until_she_says_that_she_applied_there(story: Story) -> None:
    """The word is refused with the way to it; along that way it holds, and `undo` takes it back."""
    story.sync(day("2026-03-04", "12:00"))
    says(story, "2026-03-04", "track", "Acme", "--as", "target")
    refused = story.run("won", "Acme", "--at", day("2026-03-05").isoformat())
    before = {p["contact"]: p["state"] for p in story.pursuits(day("2026-03-05"))}
    assert refused.code == 78 and "closed" not in before.values()
    way = re.findall(r"`followupd ([^`]+)`", refused.err)
    assert [words.partition(" ")[0] for words in way] == ["track", "won"]
    done = [story.run(*words.split(), "--at", day("2026-03-05").isoformat()) for words in way]
    assert [one.code for one in done] == [0, 0], done
    ended = {p["contact"] for p in story.pursuits(day("2026-03-05")) if p["state"] == "closed"}
    assert len(ended) == 4 and before.keys() - ended == {ADA}
    says(story, "2026-03-05", "undo")
    assert {p["contact"]: p["state"] for p in story.pursuits(day("2026-03-05"))}.keys() == before.keys()
    assert "closed" not in {p["state"] for p in story.pursuits(day("2026-03-05"))}
