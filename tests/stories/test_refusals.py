"""What is not written, one promise each: the draft stays away, and the user is told why and what to do."""

from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day

MONDAY, FIRST = day("2026-03-02"), day("2026-03-09", "07:30")
APPLIES = "I hereby apply for the position of Platform Engineer.\n\nKind regards\nMara Winter"
HEAD = '+++\nlanguage = "en"\nask = "anything_missing"\n+++\n{{ greeting }},\n\n'
END = "\n\n{{ closing }}\n\n{{ signature }}\n"
LONG = (
    "There is a good deal to be said for looking at papers one after the other and in peace, and I would like you to "
    "have every one of them on your desk when you do, whether they came by post, by mail or in some other way. "
)
ASKS = "Is there a paper that you would still like to see? Thank you very much for your time.\n"


def told(story: Story, hour: str = "2026-03-09", code: int = 0) -> str:
    """What the pass says that writes nothing, and the agenda after it."""
    passed = story.sync(day(hour, "07:30"), code=code).out
    assert story.drafts() == []
    return passed + story.run("agenda", "--at", f"{hour}T08:00").out


def applied(mailbox: Mailbox, folder: Path, to: str = "Jo Keller <jo.keller@firm.example>", own: str = "") -> Story:
    story = Story(mailbox, folder, me='templates = "templates"')
    (folder / "templates").mkdir()
    if own:
        (folder / "templates" / "application-anything-missing.txt").write_text(HEAD + own + END, encoding="utf-8")
    greeting = "Dear Ms Keller" if "Keller" in to else "Dear Sir or Madam"
    mail = sent(to=to, subject="Application as Platform Engineer", text=f"{greeting},\n\n{APPLIES}", at=MONDAY)
    story.sends(mail, MONDAY)
    story.sync(day("2026-03-03"))
    return story


def test_without_a_persons_name_nobody_is_greeted_and_the_name_is_asked_for(mailbox: Mailbox, tmp_path: Path) -> None:
    story = applied(mailbox, tmp_path, "jobs@firm.example")
    assert "followupd contact" in told(story)


def test_a_letter_that_says_not_who_writes_and_about_what_is_refused(mailbox: Mailbox, tmp_path: Path) -> None:
    story = applied(mailbox, tmp_path, own=f"{LONG}{ASKS}")
    assert "it does not say who is writing, and why to them" in told(story)


@pytest.mark.parametrize(
    ("own", "why"),
    [
        (f"On {{{{ opened_on | day }}}} I wrote to you. {LONG}I attach one of them. {ASKS}", "there is none"),
        (f"On {{{{ opened_on | day }}}} I wrote to you. {LONG}When would you like it? {ASKS}", "it asks 2 questions"),
        (f"On {{{{ opened_on | day }}}} I wrote to you. {ASKS}", "fewer than 60"),
        (f"On {{{{ opened_on | day }}}} I wrote to you, and I haven't heard back. {LONG}{ASKS}", "haven't heard back"),
        (f"I am sorry to write again about {{{{ opened_on | day }}}}. {LONG}{ASKS}", "sorry to"),
        (f"On {{{{ opened_on | day }}}} I wrote to you. {LONG}Is there a paper that you miss?", "please"),
    ],
)
def test_what_is_not_known_or_not_courteous_or_out_of_form_is_refused(
    mailbox: Mailbox, tmp_path: Path, own: str, why: str
) -> None:
    assert why in told(applied(mailbox, tmp_path, own=own))


def test_a_value_that_is_missing_is_named_and_no_hole_is_written(mailbox: Mailbox, tmp_path: Path) -> None:
    story = applied(mailbox, tmp_path)
    own = (
        f'+++\nlanguage = "en"\nask = "anything_missing"\nneeds = ["referrer"]\n+++\n{{{{ greeting }}}},\n\n{LONG}{END}'
    )
    (tmp_path / "templates" / "application-anything-missing.txt").write_text(own, encoding="utf-8")
    assert "who gave you their name" in told(story)


@pytest.mark.parametrize(
    ("greeting", "end", "why"),
    [
        ("{{ greeting }}", "", "it does not end with your signature"),
        ("{{ greeting }}", "\n\n{{ closing }}\n\nTom Other\n", "it does not end with your signature (“Tom Other”)"),
        ("{{ greeting }}", "\n\n{{ signature }}\n", "no closing words stand before your signature"),
        (
            "{{ greeting }}",
            "\n\n{{ closing }}\n\n{{ signature }}\n\nP.S. Bye.\n",
            "it does not end with your signature",
        ),
        ("Dear Mr {{ contact_name }}", END, "it does not begin with your greeting, “Dear Ms Keller”"),
    ],
)
def test_a_template_keeps_the_users_greeting_closing_and_signature(
    mailbox: Mailbox, tmp_path: Path, greeting: str, end: str, why: str
) -> None:
    story = applied(mailbox, tmp_path)
    file = tmp_path / "templates" / "application-anything-missing.txt"
    text = f"{HEAD}On {{{{ opened_on | day }}}} I wrote to you. {LONG}{ASKS.strip()}".replace(
        "{{ greeting }}", greeting
    )
    file.write_text(text + end, encoding="utf-8")
    said = told(story)
    assert why in said and str(file) in said
    checked = story.run("check")
    assert checked.code == 78 and f"{file}: {why.partition(' (')[0]}" in checked.out.replace("Jo Keller", "Ms Keller")


@pytest.mark.parametrize("end", ["\n\nBest,\nMara\n", "\n\nKind regards\nMara Winter\n", END])
def test_a_template_may_greet_by_name_and_end_with_the_users_own_name(
    mailbox: Mailbox, tmp_path: Path, end: str
) -> None:
    story = applied(mailbox, tmp_path)
    file = tmp_path / "templates" / "application-anything-missing.txt"
    text = f"{HEAD}On {{{{ opened_on | day }}}} I wrote to you. {LONG}{ASKS.strip()}"
    file.write_text(text.replace("{{ greeting }}", "Hello {{ contact_name }}") + end, encoding="utf-8")
    story.sync(FIRST)
    assert len(story.drafts()) == 1


def test_a_template_that_asks_for_something_else_than_its_step_is_told(mailbox: Mailbox, tmp_path: Path) -> None:
    own = f"On {{{{ opened_on | day }}}} I wrote to you. {LONG}{ASKS}"
    story = applied(mailbox, tmp_path, own=own)
    file = tmp_path / "templates" / "application-anything-missing.txt"
    file.write_text(file.read_text(encoding="utf-8").replace('"anything_missing"', '"status"'), encoding="utf-8")
    why = f"{file}: it asks for status, and its step for anything_missing"
    assert why in told(story, code=78)
    assert why in story.run("check").out


def test_a_template_in_another_language_than_the_thread_is_not_left_out_in_silence(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    own = f"On {{{{ opened_on | day }}}} I wrote to you. {LONG}{ASKS}"
    story = applied(mailbox, tmp_path, own=own)
    file = tmp_path / "templates" / "application-anything-missing.txt"
    file.write_text(file.read_text(encoding="utf-8").replace('"en"', '"de"'), encoding="utf-8")
    assert f"{file} was not taken: it is German, and these mails are English" in story.sync(FIRST).out
    assert len(story.drafts()) == 1
    lies = tmp_path / "templates" / "en"
    lies.mkdir()
    file.rename(lies / file.name)
    told = story.run("preview", "keller", "--at", "2026-03-09T08:00").out
    assert f"{lies / file.name}:2: language: 'de', but the file lies in the folder 'en'" in told


@pytest.mark.parametrize(
    ("asked", "done"),
    [
        ("May I ask how things stand with my application at present?", True),
        ("Please let me know whether you have come to a decision yet.", True),
        ("Would a short call this week suit you?", False),
        ("I have moved, and my new address stands below.", False),
    ],
)
def test_what_the_user_asked_in_a_mail_of_their_own_is_not_asked_again(
    mailbox: Mailbox, tmp_path: Path, asked: str, done: bool
) -> None:
    story = applied(mailbox, tmp_path)
    text = f"Dear Ms Keller,\n\n{asked}\n\nMara Winter"
    story.sends(sent(subject="One more word", text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-05"))
    story.sync(day("2026-03-13", "07:30"))
    assert len(story.drafts()) == (not done)
    status = story.run("status", "--at", "2026-03-13T08:00").out
    assert ("follow up on meeting, only with news" in status) is done


def test_who_cannot_be_written_to_takes_no_place_among_the_drafts_of_the_day(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more="\n[limits]\ndrafts_per_day = 1\n")
    people = {"x@mill.example": ("Hello", "09:00"), "Jo Keller <jo.keller@firm.example>": ("Dear Ms Keller", "10:00")}
    for to, (greeting, hour) in people.items():
        at, text = day("2026-03-02", hour), f"{greeting},\n\n{APPLIES}"
        story.sends(sent(to=to, subject="Application as Platform Engineer", text=text, at=at), at)
    story.sync(day("2026-03-03"))
    passed = story.sync(FIRST).out
    assert [str(m["To"]) for m in story.drafts()] == ["Jo Keller <jo.keller@firm.example>"]
    assert "the name of the person to greet" in passed
