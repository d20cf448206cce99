"""What the user says of people and mail: whom to write to, what a mail means, what is nothing, whom to forget."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import JO, bounce, reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.saying import APPLIED, DUE, MONDAY, applied, says
from stories.story import Story, day, text_of


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return applied(Story(mailbox, tmp_path))


def answers(story: Story, text: str, at: str) -> EmailMessage:
    return story.receives(reply(APPLIED, text=text, at=day(at)), day(at))


def test_a_bounced_application_goes_on_to_the_person_the_user_names(story: Story) -> None:
    story.receives(bounce(APPLIED, at=day("2026-03-02", "10:01")), day("2026-03-02", "10:01"))
    story.sync(day("2026-03-03"))
    nobody = story.the_pursuit(day("2026-03-03"))
    assert (nobody["state"], nobody["due"]) == ("unreachable", None)
    assert nobody["because"] == "your mail to jo.keller@firm.example came back on 2026-03-02"
    named = ("--address", "ada.brandt@firm.example", "--name", "Ada Brandt")
    assert "Ada Brandt" in says(story, "2026-03-04", "contact", "keller", *named).out
    assert story.the_pursuit(day("2026-03-04"))["because"] == "due now: your mail of 2026-03-02 came back"
    draft = story.draft_on(day("2026-03-05", "07:30"), day("2026-03-05", "07:30"))
    assert draft["To"] == "Ada Brandt <ada.brandt@firm.example>"
    assert "to jo.keller@firm.example, and the mail came back undelivered. So that it reaches you" in text_of(draft)
    assert "> I apply for the position of Analyst at your firm." in text_of(draft)
    answer = written(
        sender="Ada Brandt <ada.brandt@firm.example>", subject="Your call", text="When can we speak?", at=DUE
    )
    story.receives(answer, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "12:00"))
    assert story.the_pursuit(day("2026-03-09", "12:00"))["state"] == "your_turn"


def test_a_mail_she_calls_a_bounce_that_names_no_address_leaves_nobody_to_wait_for_until_she_names_one(
    story: Story,
) -> None:
    answers(story, "This mailbox is not in use any longer.", "2026-03-03")
    story.sync(day("2026-03-03", "12:00"))
    says(story, "2026-03-04", "correct", "keller", "--kind", "bounce_hard")
    told = story.the_pursuit(day("2026-03-04"))
    assert told["state"] == "unreachable" and "jo.keller@firm.example came back" in told["because"]
    assert "which address has Jo Keller?" in story.run("agenda", "--at", day("2026-03-04", "12:00").isoformat()).out
    says(story, "2026-03-04", "contact", "keller", "--address", "jk@firm.example")
    story.sync(day("2026-03-05", "07:30"))
    assert story.the_draft()["To"] == "Jo Keller <jk@firm.example>"


def test_the_name_is_spelled_as_the_user_says(story: Story) -> None:
    says(story, "2026-03-03", "contact", "keller", "--name", "Joanna Keller")
    assert story.the_pursuit(day("2026-03-03"))["contact"] == "Joanna Keller <jo.keller@firm.example>"


def test_another_address_of_whom_the_user_calls_by_name_is_that_persons(story: Story) -> None:
    says(story, "2026-03-03", "contact", "keller", "--address", "jk@firm.example")
    assert story.the_pursuit(day("2026-03-03"))["contact"] == "Jo Keller <jk@firm.example>"


def test_nothing_was_asked_and_it_goes_on_waiting(story: Story) -> None:
    answers(story, "Thank you. Would it be all right if this takes a little longer?", "2026-03-04")
    story.sync(day("2026-03-05"))
    assert story.the_pursuit(day("2026-03-05"))["state"] == "your_turn"
    told = says(story, "2026-03-05", "correct", "keller", "--nothing-asked")
    assert "asks nothing" in told.out
    assert story.the_pursuit(day("2026-03-05"))["state"] == "waiting"
    says(story, "2026-03-05", "undo")
    assert story.the_pursuit(day("2026-03-05"))["state"] == "your_turn"


def test_a_machines_mail_that_is_a_persons_makes_it_the_users_turn(story: Story) -> None:
    note = reply(
        APPLIED,
        text="Could you send your references?",
        at=day("2026-03-04"),
        headers={"Auto-Submitted": "auto-replied"},
    )
    story.receives(note, day("2026-03-04"))
    story.sync(day("2026-03-05"))
    assert story.the_pursuit(day("2026-03-05"))["state"] == "waiting"
    says(story, "2026-03-05", "correct", "keller", "--kind", "human")
    assert story.the_pursuit(day("2026-03-05"))["state"] == "your_turn"


def test_a_mail_that_is_none_of_it_is_ignored(story: Story) -> None:
    mail = answers(story, "The canteen opens on Tuesday. Will you come?", "2026-03-04")
    story.sync(day("2026-03-05"))
    says(story, "2026-03-05", "ignore", "keller", "--message", str(mail["Message-ID"]))
    assert story.the_pursuit(day("2026-03-05"))["state"] == "waiting"


def test_a_pursuit_that_is_none_is_closed(story: Story) -> None:
    says(story, "2026-03-03", "ignore", "keller")
    assert story.the_pursuit(day("2026-03-03"))["state"] == "closed"


def test_an_offer_waits_for_the_users_answer(story: Story) -> None:
    assert "2026-03-20" in says(story, "2026-03-05", "offer", "keller", "--until", "2026-03-20").out
    assert story.the_pursuit(day("2026-03-05"))["state"] == "your_turn"


MISTAKES = {
    ("contact", "keller"): (2, "--address"),
    ("contact", "keller", "--address", "jo at firm"): (2, "no mail address"),
    ("contact", "keller", "--address", "no-reply@firm.example"): (2, "nobody reads"),
    ("correct", "keller"): (2, "--nothing-asked"),
    ("correct", "keller", "--nothing-asked"): (78, "No mail of theirs"),
    ("correct", "keller", "--kind", "love-letter"): (2, "love-letter"),
    ("ignore", "zzz"): (78, "Nobody called 'zzz'"),
    ("ignore", "keller", "--message", "<x@y>"): (2, "<x@y>"),
    ("offer", "keller"): (2, "--until"),
    ("offer", "keller", "--until", "2026-02-01"): (2, "past"),
    ("same", "firm.example", "jo.keller@firm.example"): (78, "a person and a firm"),
    ("forget", "zzz"): (78, "Nobody called 'zzz'"),
    ("forget", "zzz@firm.example"): (78, "Nobody called"),
    ("forget", "mara.winter@applicant.example"): (78, "your own address"),
}


@pytest.mark.parametrize("words", MISTAKES, ids=" ".join)
def test_a_mistake_gets_one_sentence_and_changes_nothing(story: Story, words: tuple[str, ...]) -> None:
    code, sentence = MISTAKES[words]
    ended = says(story, "2026-03-03", *words, code=code)
    assert sentence in ended.err and "Traceback" not in ended.err
    assert not (story.state / "decisions.jsonl").exists()


NO = "Unfortunately we have decided to go forward with another candidate."
SENSELESS: dict[tuple[str, ...], str] = {
    ("rejection", "track", "keller", "--closes", "2026-03-20"): (
        "Analyst is followed up as rejection; when applications close holds nothing back there."
    ),
    (
        "interview",
        "track",
        "keller",
        "--closes",
        "2026-03-20",
    ): "is followed up as interview; when applications close holds nothing",
    ("rejection", "correct", "keller", "--meaning", "closes"): (
        '"Re: Application as Analyst" counts as rejection, which closes the matter already.'
    ),
    ("interview", "correct", "keller", "--meaning", "closes"): (
        "counts as interview invitation, which closes nothing; with --kind human beside it, it counts as a person's"
    ),
}


@pytest.mark.parametrize("case", SENSELESS, ids=" ".join)
def test_what_closes_nothing_there_is_refused_in_one_sentence_and_changes_nothing(
    story: Story, case: tuple[str, ...]
) -> None:
    """She was turned down, or invited, on Wednesday; on Thursday she says what makes no sense of it any more."""
    sequence, *words = case
    at = day("2026-03-04")
    if sequence == "interview":
        story.receives(invitation(APPLIED, day("2026-03-10"), [JO], at), at)
    else:
        story.receives(reply(APPLIED, text=f"{NO}\n\nJo Keller", at=at), at)
    story.sync(day("2026-03-04", "12:00"))
    before = story.the_pursuit(day("2026-03-05"))
    assert before["sequence"] == sequence
    ended = says(story, "2026-03-05", *words, code=78)
    assert SENSELESS[case] in ended.err and len(ended.err.strip().splitlines()) == 1
    assert story.the_pursuit(day("2026-03-05")) == before
    assert not (story.state / "decisions.jsonl").exists()


CEM = "Cem Lang <cem.lang@rail.example>"
TO_CEM = "Dear Mr Lang,\n\nI apply for the position of Librarian at your firm.\n\nKind regards\nMara Winter"


def test_who_is_forgotten_is_in_no_byte_that_is_kept_and_the_others_are(story: Story) -> None:
    story.sends(sent(to=CEM, subject="Application as Librarian", text=TO_CEM, at=MONDAY), MONDAY)
    answers(story, "Dear Mara, could you call me?\n\nJo Keller", "2026-03-04")
    story.sync(day("2026-03-05"))
    says(story, "2026-03-05", "log", "keller", "call", "--note", "Jo Keller was kind")
    (story.state / "ledger.sqlite3.before-0001").write_bytes(b"jo.keller@firm.example")
    assert kept_of(story, b"keller")
    says(story, "2026-03-05", "forget", "keller")
    assert not kept_of(story, b"keller")
    story.passes(day("2026-03-06"), day("2026-03-10"))
    assert not kept_of(story, b"keller")
    assert [p["contact"] for p in story.pursuits(day("2026-03-10"))] == [CEM]
    assert [str(draft["To"]) for draft in story.drafts()] == [CEM]


def test_forgetting_is_not_undone_and_undoes_nothing_else(story: Story) -> None:
    story.sends(sent(to=CEM, subject="Application as Librarian", text=TO_CEM, at=MONDAY), MONDAY)
    story.sync(day("2026-03-05"))
    says(story, "2026-03-05", "stop", "Cem Lang")
    says(story, "2026-03-05", "forget", "keller")
    assert "cannot be brought back" in says(story, "2026-03-05", "undo", code=78).err
    assert story.the_pursuit(day("2026-03-05"))["state"] == "closed"


def test_who_stands_beside_others_is_taken_out_of_their_mail(story: Story) -> None:
    both = sent(
        to=f"{CEM}, Jo Keller <jo.keller@firm.example>", subject="Application as Librarian", text=TO_CEM, at=MONDAY
    )
    story.sends(both, MONDAY)
    story.sync(day("2026-03-05"))
    says(story, "2026-03-05", "forget", "jo.keller@firm.example")
    assert not kept_of(story, b"keller")
    assert "cem.lang@rail.example" in story.run("status").out


def kept_of(story: Story, text: bytes) -> list[str]:
    """The files of the state folder that hold the text."""
    return [file.name for file in story.state.iterdir() if file.is_file() and text in file.read_bytes().lower()]
