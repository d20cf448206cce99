"""A letter says only what has passed: what they answered and when, what reached them, and no note on them."""

import re
from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from followupd.daemon.their_part import speaks_of
from followupd.words.library import forms
from followupd.words.render import render
from followupd.words.samples import SAMPLE
from servers.mail import bounce, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY, THEIRS = day("2026-03-02"), day("2026-03-05", "11:00")
TEXT = "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer.\n\nKind regards\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applied(story: Story, to: str = "Jo Keller <jo.keller@firm.example>", text: str = TEXT) -> EmailMessage:
    mail = story.sends(sent(to=to, subject="Application as Platform Engineer", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return mail


def test_after_a_holding_answer_the_letter_thanks_for_it_and_says_what_it_was(story: Story) -> None:
    mail = applied(story)
    said = "Dear Ms Winter,\n\nthank you for your application. We will decide by Friday 13 March.\n\nJo Keller"
    story.receives(reply(mail, text=said, at=THEIRS), THEIRS)
    story.passes(day("2026-03-06", "07:30"), day("2026-03-20", "07:30"))
    letter = text_of(story.the_draft())
    assert "Thank you for your message of 5 March, in which you wrote: “We will decide by Friday 13 March.”" in letter


def test_a_letter_to_two_greets_both_as_the_user_did(story: Story) -> None:
    both = "Jo Keller <jo.keller@firm.example>, Ravi Shah <ravi.shah@firm.example>"
    applied(story, both, TEXT.replace("Dear Ms Keller,", "Dear Ms Keller, dear Mr Shah,"))
    story.sync(day("2026-03-09", "07:30"))
    draft = story.the_draft()
    assert draft["To"] == both and text_of(draft).startswith("Dear Ms Keller, dear Mr Shah,\n")


def test_what_somebody_else_of_the_firm_answered_is_not_told_as_theirs(story: Story) -> None:
    mail = applied(story)
    said = "Dear Ms Winter,\n\nJo is travelling; we will decide by Friday 13 March.\n\nRavi Shah"
    theirs = written(
        sender="Ravi Shah <ravi.shah@firm.example>", subject="Re: Application as Platform Engineer", text=said,
        at=THEIRS, in_reply_to=mail["Message-ID"],
    )  # fmt: skip
    story.receives(theirs, THEIRS)
    story.passes(day("2026-03-06", "07:30"), day("2026-03-20", "07:30"))
    assert all(
        "Dear Ms Keller" not in text_of(draft) or "in which you wrote" not in text_of(draft) for draft in story.drafts()
    )


@pytest.mark.parametrize("name", ["Jo Keller", "Fiona Grant"])
def test_to_somebody_who_never_got_the_application_it_is_not_said_that_it_was_sent_to_them(
    story: Story, name: str
) -> None:
    first = "jo.keler@firm.example" if name == "Jo Keller" else "jobs@firm.example"
    greeting = "Dear Ms Keller" if name == "Jo Keller" else "Dear Sir or Madam"
    mail = applied(
        story, f"{name} <{first}>" if name == "Jo Keller" else first, TEXT.replace("Dear Ms Keller", greeting)
    )
    if name == "Jo Keller":
        story.receives(bounce(mail, at=day("2026-03-02", "10:31")), day("2026-03-02", "10:31"))
        story.sync(day("2026-03-02", "12:30"))
    pursuit = story.the_pursuit(day("2026-03-03"))["id"]
    address = f"{name.lower().replace(' ', '.')}@firm.example"
    ended = story.run("contact", pursuit, "--name", name, "--address", address, "--at", "2026-03-03T09:00")
    assert ended.code == 0, ended.err
    story.passes(day("2026-03-04", "07:30"), day("2026-03-12", "07:30"))
    letter = text_of(story.the_draft())
    assert f"I sent my application for the position of Platform Engineer to {first}" in letter
    assert "I sent you" not in letter and ("came back undelivered" in letter) is (name == "Jo Keller")
    assert letter.startswith("Dear Ms Keller," if name == "Jo Keller" else "Dear Fiona Grant,")


def test_a_recruiters_later_word_is_not_told_as_what_was_answered(story: Story) -> None:
    template = forms("recruiter-status", "en")[0]
    facts = replace(SAMPLE, opened_on=date(2026, 3, 2), last_written_on=None, they_wrote_on=date(2026, 3, 3))
    for language in ("en", "de", "fr", "es"):
        template = forms("recruiter-status", language)[0]
        letter = render(template, replace(facts, language=language)).text
        assert not re.search("wrote back|daraufhin|de mon côté|por mi parte", letter), letter
        assert "3" in letter and "2" in letter
    earlier = render(forms("recruiter-status", "en")[0], replace(facts, they_wrote_on=date(2026, 3, 1))).text
    assert "your message of 1 March" in earlier and "I wrote back on 2 March" in earlier


@pytest.mark.parametrize(
    ("note", "language", "stands"),
    [
        ("She told me about the new warehouse.", "en", False),
        ("Jo will move to Bremen in autumn.", "en", False),
        ("The question about late data has stayed with me.", "en", True),
        ("You told me about the new warehouse.", "en", True),
        ("Sie hat mir vom neuen Lager erzählt.", "de", False),
        ("Sie haben mir vom neuen Lager erzählt.", "de", True),
        ("Sie kennt den Leiter bei Nordspedition.", "de", False),
        ("Das war gut. Sie leitet dort die Planung.", "de", False),
        ("Sie kennen den Leiter bei Nordspedition.", "de", True),
        ("Das neue Lager geht mir noch nach.", "de", True),
        ("Elle m'a parlé du nouvel entrepôt.", "fr", False),
        ("Ella me habló del nuevo almacén.", "es", False),
    ],
)
def test_a_note_that_speaks_about_them_does_not_stand_in_a_letter_to_them(
    note: str, language: str, stands: bool
) -> None:
    assert speaks_of(note, "Jo Keller", language) is not stands


@pytest.mark.parametrize("opens", ["application", "networking"])
def test_what_came_back_goes_whole_to_the_address_she_gives(story: Story, opens: str) -> None:
    asks = (
        "Dear Ms Keller,\n\nI am looking for a position as an analyst and read your article. Would you have twenty "
        "minutes for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
    )
    text, subject = (TEXT, "Application as Platform Engineer") if opens == "application" else (asks, "Your article")
    files = [("cv.pdf", b"%PDF-1.4" + bytes(200_000)), ("letter.pdf", b"%PDF-1.4 letter")]
    first = sent(to="Jo Keller <jo.keler@firm.example>", subject=subject, text=text, at=MONDAY, attachments=files)
    story.sends(first, MONDAY)
    story.receives(bounce(first, at=day("2026-03-02", "10:31")), day("2026-03-02", "10:31"))
    story.sync(day("2026-03-02", "12:30"))
    named = ("contact", "keller", "--address", "jo.keller@firm.example", "--at", "2026-03-03T09:00")
    assert story.run(*named).code == 0
    story.sync(day("2026-03-04", "07:30"))
    draft = story.the_draft()
    letter, _, below = text_of(draft).partition("Mara Winter wrote:")
    assert "came back undelivered" in letter and "below" in letter and "smaller request" not in letter
    assert text.splitlines()[2][:40] in below.replace("> ", "")
    assert [(a.get_filename(), a.get_content()) for a in draft.iter_attachments()] == files


def came_back_and_asked_for_anew(story: Story, mail: EmailMessage) -> None:
    story.sends(mail, MONDAY)
    story.receives(bounce(mail, at=day("2026-03-02", "10:31")), day("2026-03-02", "10:31"))
    story.sync(day("2026-03-02", "12:30"))
    named = ("contact", "keller", "--address", "jo.keller@firm.example", "--at", "2026-03-03T09:00")
    assert story.run(*named).code == 0


def test_what_came_back_and_lies_nowhere_any_more_is_not_claimed_to_stand_below(story: Story) -> None:
    to = "Jo Keller <jo.keler@firm.example>"
    came_back_and_asked_for_anew(story, sent(to=to, subject="Application as Analyst", text=TEXT, at=MONDAY))
    for lying in story.mailbox.messages("Sent"):
        story.mailbox.delete("Sent", lying.uid)
    hour, gone = day("2026-03-04", "07:30"), "no folder holds it any more"
    for at, verb in ((hour, "sync"), (day("2026-03-04", "08:00"), "sync"), (day("2026-03-04", "08:30"), "agenda")):
        told = story.run(verb, "--at", at.isoformat()).out
        assert gone in told and "stands under it" not in told, (verb, told)
    assert story.drafts() == []
    assert gone in story.run("preview", "keller", "--at", day("2026-03-04", "09:00").isoformat()).out


def test_a_mail_whose_files_stand_before_its_text_or_are_shown_in_it_goes_whole(story: Story) -> None:
    mail = sent(to="Jo Keller <jo.keler@firm.example>", subject="Application as Analyst", text=TEXT, at=MONDAY)
    mail.make_mixed()
    for name, kind, content in (
        ("cv.pdf", "application/pdf", b"%PDF-1.4" + bytes(120_000)),
        ("cv.txt", "text/plain", b"Mara Winter, plain cv"), ("work.html", "text/html", b"<p>Samples</p>"),
    ):  # fmt: skip
        main, _, sub = kind.partition("/")
        mail.add_attachment(content, main, sub, filename=name, disposition="inline")
    parts = mail.get_payload()
    assert isinstance(parts, list)
    mail.set_payload([parts[1], parts[0], *parts[2:]])
    came_back_and_asked_for_anew(story, mail)
    told = story.sync(day("2026-03-04", "07:30")).out
    draft = story.the_draft()
    assert "stands under it as you wrote it" in told and "Not all of your mail" not in told
    assert [a.get_filename() for a in draft.iter_attachments()] == ["cv.pdf", "cv.txt", "work.html"]
    assert "> I hereby apply" in text_of(draft) and "plain cv" not in text_of(draft)


def test_who_has_no_address_is_thanked_in_the_letter_to_the_lead_and_late_thanks_say_so(story: Story) -> None:
    mail = applied(story)
    said = (
        "Dear Ms Winter,\n\nyour interview is on Thursday 5 March at 14:00. You will meet Dr. Ravi Shah (Head of Data) "
        "and Lene Holm.\n\nJo Keller"
    )
    invitation = story.receives(reply(mail, text=said, at=day("2026-03-03")), day("2026-03-03"))
    noon = day("2026-03-03", "12:00")
    story.sends(reply(invitation, text="Thursday at 14:00 suits me. Thank you.\n\nMara Winter", at=noon), noon)
    story.sync(day("2026-03-03", "13:00"))
    assert story.run("away", "2026-03-06..2026-03-20", "--at", day("2026-03-05", "18:00").isoformat()).code == 0
    story.passes(day("2026-03-06", "07:30"), day("2026-03-20", "07:30"), every=timedelta(days=7))
    assert story.drafts() == []
    story.sync(day("2026-03-23", "07:30"))
    letter = text_of(story.the_draft())
    assert story.the_draft()["To"] == "Jo Keller <jo.keller@firm.example>"
    assert "thanks on to Dr. Ravi Shah and Lene Holm" in letter and "later than I would have wished" in letter
