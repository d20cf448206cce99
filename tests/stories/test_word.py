"""The user's word, said with the command: it holds from the next pass on, and a lost ledger is rebuilt with it."""

import json
from pathlib import Path

import pytest

from servers.mail import raw, reply, sent
from servers.mailbox import Mailbox
from stories.saying import DUE, MONDAY, TEXT, applied, says
from stories.story import Story, day, text_of

ADA = "Ada Brandt <ada.brandt@rail.example>"
ASKED = sent(
    to=ADA,
    subject="Your article on late trains",
    text="Dear Ms Brandt,\n\nI am looking for a position in data engineering and read your article on late trains. "
    "Would you have fifteen minutes for a conversation about how you moved into that field?\n\nMara Winter",
    at=MONDAY,
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return applied(Story(mailbox, tmp_path))


def test_stopped_nothing_is_written_and_resumed_it_is(story: Story) -> None:
    assert "Jo Keller" in says(story, "2026-03-03", "stop", "keller").out
    story.passes(DUE, day("2026-03-12", "07:30"))
    assert story.drafts() == []
    assert story.the_pursuit(DUE)["state"] == "closed"
    says(story, "2026-03-12", "resume", "keller")
    story.sync(day("2026-03-12", "12:00"))
    assert len(story.drafts()) == 1


def test_a_stop_takes_the_untouched_draft_back(story: Story) -> None:
    story.sync(DUE)
    assert len(story.drafts()) == 1
    says(story, "2026-03-09", "stop", "keller")
    assert "Took back" in story.sync(day("2026-03-09", "12:00")).out
    assert story.drafts() == []


def test_snoozed_by_a_day_or_a_span(story: Story) -> None:
    says(story, "2026-03-03", "snooze", "keller", "--until", "2026-03-12")
    assert story.the_pursuit(day("2026-03-03"))["due"].startswith("2026-03-12T07:30")
    says(story, "2026-03-03", "snooze", "keller", "--for", "10 business days")
    assert story.the_pursuit(day("2026-03-03"))["due"].startswith("2026-03-17T07:30")


def test_pinned_the_draft_comes_on_that_day(story: Story) -> None:
    says(story, "2026-03-03", "pin", "keller", "2026-03-05")
    story.sync(day("2026-03-04", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-05", "07:30"))
    assert len(story.drafts()) == 1


def test_away_nothing_is_written_and_the_wait_goes_on_afterwards(story: Story) -> None:
    says(story, "2026-03-03", "away", "2026-03-05..2026-03-11")
    story.passes(day("2026-03-04", "08:00"), day("2026-03-15", "08:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-16", "07:30"))
    assert len(story.drafts()) == 1


def test_a_call_they_took_begins_the_wait_anew(story: Story) -> None:
    says(story, "2026-03-05", "log", "keller", "call", "--date", "2026-03-04", "--note", "she asked for patience")
    assert story.the_pursuit(day("2026-03-05"))["due"].startswith("2026-03-13T07:30")  # how things stand: 7 days
    assert "she asked for patience" in story.run("why", "keller").out


def test_won_and_the_next_morning(story: Story) -> None:
    story.sends(ASKED, MONDAY)
    story.sync(day("2026-03-03"))
    says(story, "2026-03-05", "won", "keller")
    story.passes(day("2026-03-06", "08:00"), day("2026-03-13", "08:00"))
    states = {p["contact"].split()[0]: p["state"] for p in story.pursuits(day("2026-03-13"))}
    assert states == {"Jo": "closed", "Ada": "closed"}


def test_undo_takes_back_the_last_word_and_then_the_one_before(story: Story) -> None:
    says(story, "2026-03-03", "snooze", "keller", "--until", "2026-03-20")
    says(story, "2026-03-03", "stop", "keller")
    assert "stop" in says(story, "2026-03-03", "undo").out
    assert story.the_pursuit(day("2026-03-03"))["state"] == "waiting"
    assert "snooze" in says(story, "2026-03-03", "undo").out
    assert story.the_pursuit(day("2026-03-03"))["due"].startswith("2026-03-09")
    assert "no word" in says(story, "2026-03-03", "undo", code=78).err


def test_somebody_met_elsewhere_is_followed_up_by_word_and_their_old_mail_is_found(story: Story) -> None:
    hello = sent(to=ADA, subject="Good to meet you", text="Dear Ada,\n\nit was good to meet you.\n\nMara", at=MONDAY)
    story.sends(hello, MONDAY)
    story.sync(day("2026-03-03"))
    assert [p["contact"] for p in story.pursuits(day("2026-03-03"))] == ["Jo Keller <jo.keller@firm.example>"]
    told = says(story, "2026-03-04", "track", "ada.brandt@rail.example", "--as", "keep_in_touch", "--every", "60 days")
    assert "keep_in_touch" in told.out
    story.receives(
        reply(hello, text="Likewise! Shall we have lunch?", at=day("2026-03-02", "15:00")), day("2026-03-02")
    )
    story.sync(day("2026-03-05"))
    ada = next(p for p in story.pursuits(day("2026-03-05")) if "ada" in p["contact"])
    assert ada["state"] == "your_turn"
    assert "Good to meet you" in story.run("why", "ada.brandt@rail.example").out


def test_a_saved_mail_that_was_passed_over_is_followed_up_by_word(story: Story, tmp_path: Path) -> None:
    hello = sent(to=ADA, subject="Good to meet you", text="Dear Ada,\n\nit was good to meet you.\n\nMara", at=MONDAY)
    story.sends(hello, MONDAY)
    story.sync(day("2026-03-03"))
    (tmp_path / "hello.eml").write_bytes(raw(hello))
    says(story, "2026-03-03", "track", str(tmp_path / "hello.eml"), "--as", "networking")
    story.sync(day("2026-03-03", "12:00"))
    ada = next(p for p in story.pursuits(day("2026-03-03", "12:00")) if "ada" in p["contact"])
    assert (ada["state"], ada["last_touchpoint"][:16], ada["due"][:10]) == ("waiting", "2026-03-02T10:00", "2026-03-11")
    story.passes(day("2026-03-04"), day("2026-03-12"))
    (draft,) = [d for d in story.drafts() if "ada.brandt" in str(d["To"])]
    assert draft["In-Reply-To"] == hello["Message-ID"]


def test_a_rebuilt_ledger_holds_the_same_words_under_the_same_ids(story: Story) -> None:
    says(story, "2026-03-03", "snooze", "keller", "--until", "2026-03-20")
    says(story, "2026-03-03", "track", "Acme", "--as", "target")
    story.sync(day("2026-03-03", "12:00"))
    before = story.pursuits(day("2026-03-04"))
    for file in story.state.glob("ledger.sqlite3*"):
        file.unlink()
    story.sync(day("2026-03-03", "13:00"))
    assert story.pursuits(day("2026-03-04")) == before


def test_the_words_lie_beside_the_ledger_in_a_plain_file_for_the_user_alone(story: Story) -> None:
    says(story, "2026-03-03", "stop", "keller", "--note", "they answered by phone")
    file = story.state / "decisions.jsonl"
    (line,) = file.read_text(encoding="ascii").splitlines()
    assert json.loads(line)["verb"] == "stop" and json.loads(line)["note"] == "they answered by phone"
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_line_cut_by_a_power_failure_is_mended_from_the_ledger(story: Story) -> None:
    says(story, "2026-03-03", "stop", "keller")
    file = story.state / "decisions.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole[:40])
    story.sync(day("2026-03-03", "12:00"))
    assert file.read_bytes() == whole


def test_json_says_the_word_and_how_the_pursuit_stands_after_it(story: Story) -> None:
    told = json.loads(says(story, "2026-03-03", "stop", "keller", "--json").out)
    assert told["verb"] == "stop" and told["pursuit"]["state"] == "closed" and told["word"]


MISTAKES = {
    ("stop", "kellner"): (78, "did you mean 'Jo Keller'"),
    ("stop", "zzz"): (78, "Nobody called 'zzz'"),
    ("snooze", "keller"): (2, "--until"),
    ("snooze", "keller", "--until", "2026-02-30"): (2, "2026-02-30"),
    ("snooze", "keller", "--until", "2026-03-01"): (2, "past"),
    ("snooze", "keller", "--for", "2 weeks"): (2, "14 days"),
    ("pin", "keller", "soon"): (2, "soon"),
    ("away", "2026-03-11..2026-03-05"): (2, "first day first"),
    ("away", "2026-01-01..2026-01-05"): (2, "past"),
    ("log", "keller", "call", "--date", "2026-04-01"): (2, "still to come"),
    ("log", "keller", "smoke-signal"): (2, "smoke-signal"),
    ("track", "ada@rail.example"): (2, "--as"),
    ("track", "ada@", "--as", "networking"): (2, "no mail address"),
    ("track", "Ada"): (78, "Nobody called 'Ada'"),
    ("undo",): (78, "no word"),
}


@pytest.mark.parametrize("words", MISTAKES, ids=" ".join)
def test_a_mistake_gets_one_sentence_and_changes_nothing(story: Story, words: tuple[str, ...]) -> None:
    code, sentence = MISTAKES[words]
    ended = says(story, "2026-03-03", *words, code=code)
    assert sentence in ended.err and "Traceback" not in ended.err
    assert not (story.state / "decisions.jsonl").exists()


def test_two_of_one_name_are_both_named_and_nothing_is_changed(story: Story) -> None:
    story.sends(ASKED, MONDAY)
    other = sent(
        to="Jo Keller <jo@other.example>", subject="Application as Librarian", at=MONDAY,
        text=TEXT.replace("Analyst", "Librarian"),
    )  # fmt: skip
    story.sends(other, MONDAY)
    story.sync(day("2026-03-03"))
    ended = says(story, "2026-03-03", "stop", "Jo Keller", code=78)
    assert "jo@other.example" in ended.err and "jo.keller@firm.example" in ended.err
    assert len(ended.err.splitlines()) == 1
    assert not (story.state / "decisions.jsonl").exists()


@pytest.mark.parametrize("met", ["2026-03-03", "2026-03-05"], ids=["before the word", "on the day of the word"])
def test_who_was_met_before_they_were_tracked_is_thanked_in_the_users_own_language(
    mailbox: Mailbox, tmp_path: Path, met: str
) -> None:
    story = Story(mailbox, tmp_path, me='seeking = "eine Stelle als Projektleiterin in der Logistik"')
    story.sync(MONDAY)
    says(story, "2026-03-05", "track", "Renate Fuchs", "--as", "keep_in_touch", "--address", "renate@fuchs.example",
         "--organisation", "Fuchs Partner")  # fmt: skip
    says(story, "2026-03-05", "log", "renate", "meeting", "--date", met)
    story.passes(day("2026-03-05", "12:00"), day("2026-03-06", "12:00"))
    draft = story.the_draft()
    assert str(draft["Subject"]) == "Unser Gespräch"
    assert text_of(draft).startswith("Guten Tag Renate Fuchs")


def test_what_she_told_them_by_telephone_stands_in_the_next_letter_and_in_no_later_one(story: Story) -> None:
    sentence = "As I said on the telephone, I could begin in May."
    says(story, "2026-03-04", "log", "keller", "call", "--direction", "both", "--tell", sentence)
    story.passes(day("2026-03-05", "07:30"), day("2026-03-20", "07:30"))
    (first,) = story.mailbox.messages("Drafts")
    assert sentence in text_of(first.email)
    story.mailbox.move(first.uid, "Drafts", "Sent")
    story.passes(day("2026-03-20", "12:00"), day("2026-04-20", "12:00"))
    assert all(sentence not in text_of(draft) for draft in story.drafts())
