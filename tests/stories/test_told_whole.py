"""What had no story: a watched account, the breaker, a whole life in `why`, and a name given where nobody reads."""

import re
from datetime import timedelta
from email.message import EmailMessage
from itertools import takewhile
from pathlib import Path

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_own_sequences import told as own_way
from stories.test_whole_sequences import TUESDAY, application, plays_out

MONDAY, FIRST = day("2026-03-02"), day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"


def applies(story: Story, to: str = "Jo Keller <jo.keller@firm.example>") -> EmailMessage:
    mail = story.sends(sent(to=to, subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return mail


def says(story: Story, on: str, *words: str) -> str:
    ended = story.run(*words, "--at", on)
    assert ended.code == 0, (ended.out, ended.err)
    return ended.out


ASKED = "5 business days after 2026-03-02"
WATCHED = "; no draft is written, for its account 'main' is only watched"
REVIEW = "its draft lies in Drafts for you to review"


def test_an_account_that_is_only_watched_gets_no_draft_until_it_may(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, account="drafts = false")
    applies(story)
    for on, because in (("2026-03-06", f"{ASKED}{WATCHED}"), ("2026-03-16", f"due now: no answer {ASKED}{WATCHED}")):
        story.passes(day("2026-03-03", "07:30"), day(on, "07:30"))
        assert story.drafts() == [] and story.the_pursuit(day(on))["because"] == because
        assert f"now: {because}, Mon 2026-03-09 07:30" in story.why("Jo Keller", day(on))
    story.config.write_text(story.config.read_text(encoding="utf-8").replace("drafts = false", ""), encoding="utf-8")
    draft = story.draft_on(day("2026-03-17", "07:30"), day("2026-03-17", "07:30"))
    assert draft["To"] == "Jo Keller <jo.keller@firm.example>"
    assert "On 2 March I sent you my application for the position of Analyst." in text_of(draft)
    assert story.the_pursuit(day("2026-03-17"))["because"] == REVIEW


RAVI = "Ravi Shah <ravi@mill.example>"


def applies_where_twenty_one_drafts_lie(mailbox: Mailbox, folder: Path) -> Story:
    """Twenty copies of one draft lie beside it, as a program that syncs Drafts wrongly leaves them; Ravi's is due."""
    story = Story(mailbox, folder, more="\n[limits]\nlive_drafts = 20\n")
    applies(story)
    story.sync(FIRST)
    (draft,) = story.mailbox.messages("Drafts")
    for number in range(20):
        story.mailbox.deliver("Drafts", bytes(draft.email) + b"Copy %d\n" % number, FIRST, (r"\Draft", r"\Seen"))
    later = day("2026-03-03")
    text = TEXT.replace("Ms Keller", "Mr Shah")
    story.sends(sent(to=RAVI, subject="Application as Analyst", text=text, at=later), later)
    return story


def to_ravi(story: Story, at: str) -> list[str]:
    """What is written to him in a pass at that hour of the day on which it is due."""
    assert [d for d in story.drafts() if d["To"] == RAVI] == []
    story.sync(day("2026-03-10", at))
    return [text_of(d) for d in story.drafts() if d["To"] == RAVI]


TOO_MANY = (
    "21 drafts of followupd lie in Drafts; nothing is written until there are 20 or fewer, "
    "or you say `followupd resume`"
)


def test_many_drafts_of_ours_stop_the_next_until_she_resumes(mailbox: Mailbox, tmp_path: Path) -> None:
    story = applies_where_twenty_one_drafts_lie(mailbox, tmp_path)
    told = story.sync(day("2026-03-10", "07:30")).out
    assert f"{TOO_MANY}." in told and len(story.drafts()) == 21
    (ravi,) = [p for p in story.pursuits(day("2026-03-10", "07:45")) if p["contact"] == RAVI]
    assert ravi["because"] == f"due now: no answer 5 business days after 2026-03-03; {TOO_MANY}"
    assert TOO_MANY in story.why("Ravi Shah", day("2026-03-10", "07:45"))
    assert f"Drafts: {TOO_MANY}" in story.agenda(day("2026-03-10", "07:45"))
    assert to_ravi(story, "07:50") == []
    says(story, "2026-03-10T08:00", "resume")
    (text,) = to_ravi(story, "08:30")
    assert text.startswith("Dear Mr Shah,\n\nOn 3 March I sent you my application for the position of Analyst.")
    assert TOO_MANY not in story.agenda(day("2026-03-10", "09:00"))


def test_many_drafts_of_ours_stop_the_next_until_there_are_twenty_or_fewer(mailbox: Mailbox, tmp_path: Path) -> None:
    story = applies_where_twenty_one_drafts_lie(mailbox, tmp_path)
    assert to_ravi(story, "07:30") == []
    story.mailbox.delete("Drafts", story.mailbox.messages("Drafts")[-1].uid)
    (text,) = to_ravi(story, "08:30")
    assert "On 3 March I sent you my application" in text
    (ravi,) = [p for p in story.pursuits(day("2026-03-10", "09:00")) if p["contact"] == RAVI]
    assert ravi["because"] == "its draft lies in Drafts for you to review"


def test_why_tells_a_whole_life_from_the_first_mail_to_its_end(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    mail = applies(story)
    story.sync(FIRST)
    (draft,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", draft.uid)
    story.sends(draft.email, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "12:00"))
    asks = reply(mail, text="Dear Ms Winter,\n\nCould you send me two references?\n\nJo Keller", at=day("2026-03-11"))
    story.receives(asks, day("2026-03-11"))
    story.sync(day("2026-03-11", "12:00"))
    story.sends(reply(asks, text="Gladly, here they are.\n\nMara", at=day("2026-03-12")), day("2026-03-12"))
    story.sync(day("2026-03-12", "12:00"))
    says(story, "2026-03-20T12:00", "lost", "Jo Keller")
    lines = [line for line in story.why("Jo Keller", day("2026-03-21")).splitlines() if line.strip()]
    life = [re.sub(r"^  \w{3} (\S+) \S+  ", r"\1 ", line) for line in lines if re.match(r"  \w{3} \d{4}-", line)]
    assert ": closed" in lines[0] and "you said on 2026-03-20 that it is lost" in lines[1]
    told = (
        ("2026-03-02", 'you wrote "Application as Analyst"'),
        ("2026-03-09", "a draft was begun, from the template application-anything-missing"),
        ("2026-03-09", "the draft lies in Drafts"),
        ("2026-03-09", 'you wrote "Re: Application as Analyst"'),
        ("2026-03-09", "the draft is sent"),
        ("2026-03-11", 'Jo Keller <jo.keller@firm.example> wrote "Re: Application as Analyst" (a person\'s own mail)'),
        ("2026-03-12", 'you wrote "Re: Application as Analyst"'),
        ("2026-03-20", "you said: lost <jo.keller@firm.example>"),
    )
    assert len(life) == len(told), life
    for (on, what), line in zip(told, life, strict=True):
        assert line.startswith(on) and what in line, life
    assert rests_on(lines, "2026-03-02")[-2:] == [
        'the text applies: "I apply for the position of Analyst at your firm."',
        'it goes to an organisation: "firm.example"',
    ]
    assert rests_on(lines, "2026-03-11") == [
        "it answers a mail of an exchange you follow up",
        "nothing in it proves that a machine wrote it",
        'it asks: "Could you send me two references?"',
        "your turn: they wait for you",
    ]


def rests_on(lines: list[str], on: str) -> list[str]:
    """What `why` gives as the reasons for the one line of that day."""
    first = next(n for n, line in enumerate(lines) if re.match(rf"  \w{{3}} {on} ", line)) + 1
    return [line.strip() for line in takewhile(lambda line: line.startswith("      "), lines[first:])]


NOBODY = "no person is known there: you wrote to no-reply@firm.example"


def test_a_name_given_where_nobody_reads_revives_the_application_to_its_draft(mailbox: Mailbox, tmp_path: Path) -> None:
    """It is asked for at the wait. The command is the one that is printed, with the name and the address in it."""
    story = Story(mailbox, tmp_path)
    applies(story, "no-reply@firm.example")
    story.passes(day("2026-03-03", "12:00"), day("2026-03-08", "12:00"))
    nobody = story.the_pursuit(day("2026-03-08"))
    assert (nobody["state"], nobody["due"], nobody["because"]) == ("unreachable", None, NOBODY)
    assert nobody["ends"].startswith("a name that you give with `contact`, or a mail of yours to a person there")
    assert "Nothing needs you today." in story.agenda(day("2026-03-08"))
    story.sync(day("2026-03-09", "12:00"))
    asked = "who reads it at Firm? `followupd contact"
    assert story.the_pursuit(day("2026-03-09", "13:00"))["because"].startswith(f"{NOBODY}: {asked}")
    printed = re.search(
        r"`followupd (contact \w+ --name) \.\.\. (--address) \.\.\.`", story.agenda(day("2026-03-09", "13:00"))
    )
    assert printed and story.drafts() == []
    said = says(story, "2026-03-09T13:00", *printed[1].split(), "Jane Doe", printed[2], "jane.doe@firm.example")
    assert said.startswith("The next mail goes to Jane Doe <jane.doe@firm.example>.")
    assert f"now: due now: no answer {ASKED}, Mon 2026-03-09 07:30" in story.why("Jane Doe", day("2026-03-09", "13:00"))
    story.sync(day("2026-03-09", "13:30"))
    draft = story.the_draft()
    assert (draft["To"], draft["Subject"]) == ("Jane Doe <jane.doe@firm.example>", "Re: Application as Analyst")
    assert "On 2 March I sent my application for the position of Analyst to no-reply@firm.example." in text_of(draft)
    assert "I am writing to you directly" in text_of(draft)
    assert story.the_pursuit(day("2026-03-09", "14:00"))["because"] == REVIEW


def test_a_second_person_is_suggested_on_its_day_once_an_application_has_used_up_its_steps(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """Her last mail went on Monday 4 May; five business days after it the agenda says so, and on no day before."""
    story = own_way(mailbox, tmp_path, "")
    application(story)
    story.sync(TUESDAY + timedelta(hours=2))
    assert tuple(plays_out(story))[-2].startswith("2026-05-04")
    agendas = {n: says(story, f"2026-05-{n:02}T12:00", "agenda") for n in range(5, 15)}
    assert [n for n, told in agendas.items() if "second person" in told][:1] == [11]
