"""Somebody gives Mara a name: she thanks the one, writes to the other, and tells the one what came of it."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, raw, reply, sent
from servers.mailbox import Mailbox
from stories.sequence_letters import LETTERS, untold
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
ADA, KIM = "Ada Brandt <ada.brandt@rail.example>", "Kim Lee <kim.lee@harbour.example>"
ASKED = (
    "Dear Ms Brandt,\n\nI am looking for a position in data engineering and read your article on late trains. "
    "Would you have fifteen minutes for a conversation about how you moved into that field?\n\nMara Winter"
)
NAMES = (
    "Dear Ms Winter,\n\nthank you for writing. I am not the right person for this, please contact my friend Kim Lee "
    "(kim.lee@harbour.example), who knows that field well.\n\nAda Brandt"
)
ME_TOO = 'seeking = "a position in data engineering"'


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path, me=ME_TOO)


def asks(story: Story) -> EmailMessage:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=ASKED, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return asked


def sends_the_draft(story: Story, to: str, at: str) -> EmailMessage:
    """She sends it as it is; her client files it in Sent."""
    (found,) = [m for m in story.mailbox.messages("Drafts") if to in str(m.email["To"])]
    mail = found.email
    mail.replace_header("Date", day(at).strftime("%a, %d %b %Y %H:%M:%S %z"))
    story.mailbox.delete("Drafts", found.uid)
    story.mailbox.deliver("Sent", raw(mail), day(at), (r"\Seen",))
    return mail


def to_whom(story: Story) -> list[str]:
    return sorted(str(draft["To"]) for draft in story.drafts())


def test_a_name_is_given_thanked_for_written_to_and_the_result_is_told(story: Story) -> None:
    asked = asks(story)
    story.receives(reply(asked, text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    tomorrow = "is not written before Thu 2026-03-05 07:30: 1 business day after 2026-03-04"
    notices = [f"your thanks for the name {tomorrow}", f"your first mail to Kim Lee {tomorrow}"]
    assert story.the_pursuit(day("2026-03-04", "13:00"))["notices"] == notices
    story.sync(day("2026-03-05", "07:29"))
    assert to_whom(story) == []
    story.sync(day("2026-03-05", "07:30"))
    assert to_whom(story) == [ADA, KIM]
    letters = {str(draft["To"]): draft for draft in story.drafts()}
    told = zip((ADA, KIM), LETTERS["referral"], strict=False)
    assert [untold(text_of(letters[to]), words) for to, words in told] == [[], []]
    opens = (letters[KIM]["Subject"], letters[KIM]["In-Reply-To"])
    assert opens == ("Ada Brandt suggested that I write to you", None)
    sends_the_draft(story, "ada.brandt", "2026-03-05")
    introduced = sends_the_draft(story, "kim.lee", "2026-03-05")
    story.sync(day("2026-03-05", "12:00"))
    found = {p["contact"]: p for p in story.pursuits(day("2026-03-05", "12:01"))}
    assert (found[KIM]["sequence"], found[KIM]["because"]) == ("networking", "7 business days after 2026-03-05")
    assert (found[ADA]["sequence"], found[ADA]["because"]) == ("keep_in_touch", "30 days after 2026-03-05")
    story.passes(day("2026-03-06"), day("2026-03-09"))
    assert to_whom(story) == []
    answer = reply(introduced, text="Gladly. Does Thursday suit you?", at=day("2026-03-10"), sender=KIM)
    story.receives(answer, day("2026-03-10"))
    story.sync(day("2026-03-11", "07:29"))
    result = "is not written before Wed 2026-03-11 07:30: 1 business day after 2026-03-10"
    assert [p["notices"] for p in story.pursuits(day("2026-03-10", "12:00")) if p["contact"] == ADA] == [
        [f"what came of the name they gave {result}"]
    ]
    assert to_whom(story) == []
    story.sync(day("2026-03-11", "07:30"))
    assert to_whom(story) == [ADA] and untold(text_of(story.the_draft()), LETTERS["referral"][2]) == []


def test_an_introduction_of_the_two_in_one_mail_is_thanked_for_and_taken_up(story: Story) -> None:
    asked = asks(story)
    text = (
        "Dear Mara, dear Kim,\n\nI would like to introduce you to each other: Mara Winter is looking for a position in "
        "data engineering, and I would like to introduce Kim Lee, who leads that field at Harbour.\n\nAda Brandt"
    )
    mail = reply(asked, text=text, at=day("2026-03-04"))
    mail.replace_header("To", f"{ME}, {KIM}")
    story.receives(mail, day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    assert to_whom(story) == [ADA, KIM]
    thanks = text_of(sends_the_draft(story, "ada.brandt", "2026-03-05"))
    assert "introducing me to Kim Lee" in thanks and "came from you" not in thanks  # Kim has read it in that mail
    introduced = sends_the_draft(story, "kim.lee", "2026-03-05")
    answer = story.receives(
        reply(introduced, text="Gladly. Does Thursday suit you?", at=day("2026-03-10"), sender=KIM), day("2026-03-10")
    )
    story.sends(reply(answer, text="It does.", at=day("2026-03-10", "15:00"), sender=ME), day("2026-03-10", "15:00"))
    story.sync(day("2026-03-10", "16:00"))
    assert sorted(p["contact"] for p in story.pursuits(day("2026-03-10", "17:00"))) == [ADA, KIM]


INTRODUCED = (
    "Kim, meet Mara, a really sharp engineer I just spoke with. Mara, Kim leads the field at Harbour.",
    "Hi Mara, hi Kim,\n\nI'd like to introduce you two. Mara is looking for her next role. Over to you both!",
    "Mara, meet Kim Lee, who leads the field at Harbour. Kim, Mara is an engineer. Please take it from here.",
    "Hi both,\n\nConnecting you as promised - Kim leads the field and Mara seeks a position. I'll leave you to it!",
    "Liebe Frau Winter, liebe Frau Lee,\n\nhiermit möchte ich Sie beide miteinander bekannt machen.",
    "Bonjour Mara, bonjour Kim,\n\nje vous mets en relation comme promis. Je vous laisse échanger.",
    "Hola Mara, hola Kim:\n\nos pongo en contacto, como prometí. Kim dirige el área de datos.",
)


def introduces(story: Story, text: str) -> EmailMessage:
    mail = reply(asks(story), text=f"{text}\n\nAda Brandt", at=day("2026-03-04"))
    mail.replace_header("To", f"{ME}, {KIM}")
    return story.receives(mail, day("2026-03-04"))


@pytest.mark.parametrize("text", INTRODUCED)
def test_who_was_introduced_in_a_mail_to_both_is_answered_in_its_thread(story: Story, text: str) -> None:
    mail = introduces(story, text)
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    assert to_whom(story) == [ADA, KIM]
    (letter,) = [draft for draft in story.drafts() if draft["To"] == KIM]
    assert letter["In-Reply-To"] == mail["Message-ID"] and letter["Subject"] == mail["Subject"]
    assert "Ada Brandt" in text_of(letter) and "your name" not in text_of(letter)


def test_who_was_introduced_and_writes_first_is_named_and_gets_no_introduction(story: Story) -> None:
    mail = introduces(story, INTRODUCED[1])
    first = reply(mail, text="Nice to meet you. Does Friday suit you?", at=day("2026-03-04", "15:00"), sender=KIM)
    first.replace_header("To", ME)
    story.receives(first, day("2026-03-04", "15:00"))
    story.passes(day("2026-03-04", "16:00"), day("2026-03-05", "16:00"))
    assert to_whom(story) == [ADA]
    told = story.run("agenda", "--at", day("2026-03-05", "17:00").isoformat()).out
    assert f"{KIM}: proposes to meet on Fri 2026-03-06" in told and "“Does Friday suit you?”" in told


@pytest.mark.parametrize(
    "text",
    [
        "Dear both,\n\nThank you for the talk. Could you send me your slides?",
        "Dear Mara, dear Kim,\n\nI will meet you both at the station on Thursday at ten. Is that fine?",
    ],
)
def test_a_mail_to_two_that_introduces_nobody_gives_no_name(story: Story, text: str) -> None:
    introduces(story, text)
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    assert to_whom(story) == []


def test_who_was_written_to_by_hand_is_not_introduced_again(story: Story) -> None:
    asked = asks(story)
    story.receives(reply(asked, text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    text = "Dear Kim Lee,\n\nAda Brandt gave me your name. I am looking for a position in data engineering. May I call?"
    by_hand = sent(to=KIM, subject="Ada Brandt suggested that I write", text=text, at=day("2026-03-04", "15:00"))
    story.sends(by_hand, day("2026-03-04", "15:00"))
    story.passes(day("2026-03-04", "16:00"), day("2026-03-05", "16:00"))
    assert to_whom(story) == [ADA]
    assert "I wrote on 4 March" in text_of(story.the_draft()) and "I will write" not in text_of(story.the_draft())


def test_a_name_given_by_a_firm_one_applied_to_is_no_referral(story: Story) -> None:
    text = "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer. My resume is attached.\n\nMara"
    applied = story.sends(
        sent(subject="Application as Platform Engineer", text=text, at=MONDAY, attachments=[("resume.pdf", b"%PDF")]),
        MONDAY,
    )
    story.receives(
        reply(applied, text=NAMES.replace("Ada Brandt", "Jo Keller"), at=day("2026-03-04")), day("2026-03-04")
    )
    story.passes(day("2026-03-04", "12:00"), day("2026-03-06", "12:00"))
    assert to_whom(story) == []


def test_who_is_thanked_in_a_draft_is_told_of_once(story: Story) -> None:
    asked = asks(story)
    text = "Hi Mara,\n\nKim Lee (kim.lee@harbour.example) is who you should talk to. Mention my name.\n\nAda"
    story.receives(reply(asked, text=text, at=day("2026-03-03")), day("2026-03-03"))
    story.passes(day("2026-03-03", "12:00"), day("2026-03-04", "12:00"))
    told = story.run("agenda", "--at", day("2026-03-04", "13:00").isoformat()).out
    assert to_whom(story) == [ADA, KIM]
    assert told.count(ADA) == 1, told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (NAMES, 1),  # the draft
        ("Please talk to Jane Doe in our Leeds office, who hires data engineers.\n\nAda Brandt", 2),  # and the name
        ("Please talk to Jane Doe in our Leeds office. Could you send me your CV, too?\n\nAda Brandt", 3),
    ],
)
def test_a_name_is_told_once_and_what_is_asked_beside_it_as_well(story: Story, text: str, told: int) -> None:
    story.receives(reply(asks(story), text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    agenda = story.run("agenda", "--at", day("2026-03-05", "13:00").isoformat()).out
    assert agenda.count(ADA) == told and agenda.count("Jane Doe in our Leeds") == (told > 1), agenda


@pytest.mark.parametrize("copied", ["", ADA])
def test_who_was_introduced_and_is_written_to_by_hand_is_waited_for_and_the_referrer_hears_what_came_of_it(
    story: Story, copied: str
) -> None:
    mail = introduces(story, INTRODUCED[3])
    at = day("2026-03-04", "15:00")
    mine = reply(mail, text="Dear Kim,\n\nwould you have time for a coffee next week?\n\nMara Winter", at=at, sender=ME)
    mine.replace_header("To", KIM)
    if copied:
        mine["Cc"] = copied
    story.sends(mine, at)
    story.passes(day("2026-03-04", "16:00"), day("2026-03-05", "16:00"))
    found = {p["contact"]: p for p in story.pursuits(day("2026-03-05", "17:00"))}
    assert (found[KIM]["sequence"], found[KIM]["state"]) == ("networking", "waiting")
    assert to_whom(story) == ([] if copied else [ADA])  # in the copy Ada has read Mara's thanks herself
    if not copied:
        sends_the_draft(story, "ada.brandt", "2026-03-05")
    answer = reply(mine, text="Gladly. Does Thursday suit you?\n\nKim", at=day("2026-03-06"), sender=KIM)
    story.receives(answer, day("2026-03-06"))
    story.passes(day("2026-03-06", "12:00"), day("2026-03-09", "12:00"))
    assert to_whom(story) == [ADA]
    assert "Kim Lee" in text_of(story.the_draft()) and "6 March" in text_of(story.the_draft())


def test_two_who_were_named_in_one_mail_are_both_thanked_for(story: Story) -> None:
    text = NAMES.replace(
        "(kim.lee@harbour.example)", "(kim.lee@harbour.example) or Ravi Shah (ravi.shah@tidal.example)"
    )
    story.receives(reply(asks(story), text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "12:00"))
    assert to_whom(story) == [ADA, KIM, "Ravi Shah <ravi.shah@tidal.example>"]
    (thanks,) = [text_of(draft) for draft in story.drafts() if draft["To"] == ADA]
    assert "Kim Lee and Ravi Shah" in thanks


JANE, JANE_NAMED = "Jane Doe <jane.doe@rail.example>", "Please talk to Jane Doe in our Leeds office.\n\nAda Brandt"
WRITES_TO_JANE = (
    "Dear Ms Doe,\n\nI am looking for a position in data engineering. Would you have a quarter of an hour for a "
    "conversation?\n\nMara Winter"
)


def test_who_was_named_without_an_address_and_is_written_to_is_known_as_the_one_who_was_named(story: Story) -> None:
    story.receives(reply(asks(story), text=JANE_NAMED, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    wrote = story.sends(
        sent(to=JANE, subject="Data in Leeds", text=WRITES_TO_JANE, at=day("2026-03-05")), day("2026-03-05")
    )
    story.sync(day("2026-03-05", "12:00"))
    assert "I wrote on 5 March" in text_of(story.the_draft())
    sends_the_draft(story, "ada.brandt", "2026-03-05")
    answer = reply(wrote, text="Gladly. Does Thursday suit you?", at=day("2026-03-10"), sender=JANE)
    story.receives(answer, day("2026-03-10"))
    story.passes(day("2026-03-10", "12:00"), day("2026-03-11", "12:00"))
    assert to_whom(story) == [ADA]
    assert "Jane Doe" in text_of(story.the_draft()) and "10 March" in text_of(story.the_draft())


def test_who_had_been_written_to_before_they_were_named_hears_who_named_them_once(story: Story) -> None:
    text = "Dear Ms Lee,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
    story.sends(sent(to=KIM, subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    story.receives(reply(asks(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-05", "07:30"))
    told = "you have written to them already: say in the next letter who sent you"
    assert told in story.run("agenda", "--at", day("2026-03-05", "12:00").isoformat()).out
    story.passes(day("2026-03-06", "07:30"), day("2026-03-09", "07:30"))
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == KIM)
    assert "On 4 March, Ada Brandt advised me to turn to you." in letter
    assert told not in story.run("agenda", "--at", day("2026-03-09", "12:00").isoformat()).out
    sends_the_draft(story, "kim.lee", "2026-03-09")
    story.passes(day("2026-03-10", "07:30"), day("2026-03-19", "07:30"))
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == KIM)
    assert "advised" not in letter


def test_an_introduction_without_what_she_looks_for_stands_and_it_is_asked_for(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    story.receives(reply(asks(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-05", "07:30"))
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == KIM)
    assert "It is about my next step at work." in letter
    agenda = story.run("agenda", "--at", day("2026-03-05", "08:00").isoformat()).out
    assert "the letter does not say what you look for" in agenda and "`seeking` under [me]" in agenda
