"""Whatever is typed wrongly gets one clear sentence and the right exit code, and no fact comes of it."""

from pathlib import Path

import pytest

from followupd.adapters.store.kept import FILE as KEPT
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import Fact
from servers.mail import raw, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Ended, Story, day

MONDAY, NOW = day("2026-03-02"), day("2026-03-03", "12:00").isoformat()
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
JO = "jo.keller@firm.example"

NO_DAYS = ("", " ", "tomorrow", "2026-02-29", "2026-02-30", "2026-13-01", "0000-01-01", "0001-01-01", "9999-12-31",
           "10000-01-01", "-1", "\0", "2026-03-20; rm")  # fmt: skip
NO_SPANS = ("", "0 days", "-1 days", "1000000000 days", "99999999999999 months", "365000 days", "1 fortnight", "days",
            "1e3 days", "\0")  # fmt: skip
NO_NAMES = ("", " ", "@", "..", "*", "\0", "\x1b[31m", "\ud800", "Jo\x07Keller", "a" * 100_000)
NO_FILES = ("\0", "\ud800", "a" * 100_000)
NEWS = "On 18 May the billing pipeline I rebuilt went live."
NOBODY = (*NO_NAMES, "Nobody", "ffffffff", "ada@nowhere.example", "../../etc/passwd", "%s{}")

ROWS: tuple[tuple[str, ...], ...] = (
    *(("snooze", JO, "--until", text) for text in (*NO_DAYS, "2026-03-01")),
    *(("pin", JO, text) for text in (*NO_DAYS, "2026-03-01")),
    *(("offer", JO, "--until", text) for text in (*NO_DAYS, "2026-03-01")),
    *(("away", text) for text in (*NO_DAYS, "2026-03-01")),
    *(("away", f"2026-03-10..{text}") for text in NO_DAYS),
    *(("log", JO, "call", "--date", text) for text in (*NO_DAYS, "2026-03-04")),
    *(("track", JO, "--closes", text) for text in NO_DAYS),
    *((*verb, "--at", text) for verb in (("status",), ("simulate", "--weeks", "2"), ("sync",)) for text in NO_DAYS),
    *(("snooze", JO, "--for", text) for text in NO_SPANS),
    *(("track", JO, "--every", text) for text in NO_SPANS),
    *((verb, text) for verb in ("stop", "resume", "won", "lost", "forget", "ignore", "preview", "why")
      for text in NOBODY),
    *((verb, "Jo Keller") for verb in ("stop", "resume", "won", "lost", "preview")),  # there are two of that name
    *((*verb, text) for verb in (("same", JO), ("contact", JO, "--name"), ("contact", JO, "--tag"))
      for text in NO_NAMES),
    *(("contact", JO, "--address", text) for text in (*NO_NAMES, "jo at firm", "jo@", "no-reply@firm.example",
                                                    "mara.winter@applicant.example")),
    ("resume", JO), ("track", "/nowhere/x.eml"), ("simulate", "--weeks", "x"), ("statsu",), ("news", "drop"),
    ("track", JO, "--every", "60 days"),  # it is an application: what ends it must be said
    *(("track", text, "--as", "target") for text in NO_NAMES),
    *(("track", JO, "--as", text) for text in (*NO_NAMES, "aplication")),
    *(("ignore", JO, "--message", text) for text in (*NO_NAMES, "<x@y>")),
    *(("correct", JO, "--kind", text) for text in (*NO_NAMES, "love-letter")),
    *(("simulate", "--weeks", text) for text in ("0", "-1", "1.5", "1000000000", "")),
    *((*verb, "--at", text) for verb in (("agenda",), ("why", JO), ("preview", JO), ("try",), ("news", "list"),
                                         ("news", "add", NEWS)) for text in NO_DAYS),
    *((*verb, text) for verb in (("news", "add"), ("news", "add", NEWS, "--language")) for text in NO_NAMES),
    *(("news", "add", NEWS, "--for", text) for text in NOBODY),
    *(("news", "add", NEWS, "--until", text) for text in (*NO_DAYS, "2026-03-01")),
    *(("news", "add", NEWS, "--attach", text) for text in (*NO_NAMES, "nowhere.pdf")),
    *(("news", "add", NEWS, "--language", text) for text in ("xx", "EN ")),
    ("preview",), ("why",), ("news", "add"), ("news", "ad"), ("judge",), ("lint",),
)  # fmt: skip
# Of verbs without an hour.
TIMELESS: tuple[tuple[str, ...], ...] = (
    *((verb, text) for verb in ("auth", "try") for text in NOBODY),
    *(("templates", "--copy", text) for text in (*NOBODY, "../x", "/etc/passwd", "de/../../x", "application-statu")),
    *(("templates", "--copy", "application-status", "--language", text) for text in (*NO_NAMES, "xx", "../en")),
    *(("lint", "--against", text, "x.eml") for text in (*NO_NAMES, "nowhere.eml")),
    *(("--config", text, verb) for text in ("", *NO_FILES) for verb in ("check", "status", "sequences", "auth", "try")),
    *(("--config", text, verb) for text in ("nowhere.toml", "..") for verb in ("status", "sequences", "auth", "try")),
    *(("--state", text, verb) for text in ("", *NO_FILES) for verb in ("check", "status", "agenda", "sync", "try")),
)  # fmt: skip


def facts(story: Story) -> tuple[Fact, ...]:
    with Ledger.read_only(story.state) as ledger:
        return ledger.facts()


def one_sentence(ended: Ended) -> bool:
    """Apart from the two lines in which a usage error names the verb's help."""
    lines = [line for line in ended.err.splitlines() if line.strip() and not line.startswith(("Usage: ", "Try '"))]
    return len(lines) == 1 and "Traceback" not in ended.err and "fault of followupd" not in ended.err


def test_every_mistake_gets_one_sentence_and_leaves_the_facts_as_they_were(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='templates = "templates"')
    other = TEXT.replace("Analyst", "Librarian")
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sends(
        sent(to="Jo Keller <jo@other.example>", subject="Application as Librarian", text=other, at=MONDAY), MONDAY
    )
    story.sync(day("2026-03-03"))
    before, lie_there = facts(story), {*tmp_path.rglob("*")} | {story.state / KEPT}
    wrong = []
    for words in (*ROWS, *TIMELESS):
        ended = story.run(*words, *(() if "--at" in words or words in TIMELESS else ("--at", NOW)))
        changed = facts(story) != before or not {*tmp_path.rglob("*")} <= lie_there
        if ended.code not in (2, 78) or not one_sentence(ended) or len(ended.err) > 3000 or changed:
            wrong.append((words, ended, changed))
            before, lie_there = facts(story), lie_there | {*tmp_path.rglob("*")}
    assert wrong == []


def test_a_mistake_is_told_with_what_to_do(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-03"))
    for words, told in (
        (("resume", JO), "neither stopped, snoozed nor at rest"),
        (("track", "/nowhere/x.eml"), "/nowhere/x.eml is no file"),
        (("snooze", JO, "--for", "99999999999 days"), "out of range"),
        (("simulate", "--weeks", "x"), "from 1 to 104"),
        (("statsu",), "did you mean 'status'"),
        (("news", "lst"), "did you mean 'list'"),
    ):
        assert told in story.run(*words, "--at", NOW).err, words


NO_ADDRESSES = (
    "kim@berg..example", "new@-new.example", "new@new-.example", ".a@new.example", "a.@new.example", "a..b@new.example",
    "a@new.example.", "a@.new.example", "a@10.0.0.1", f"{'a' * 243}@new.example",
)  # fmt: skip
# What would do something else than was meant, or nothing at all, and what is said of it.
ELSE: tuple[tuple[tuple[str, ...], str], ...] = (
    (("track", "nobody"), "--as networking (or another) and --address"),
    (("track", "Jo Keler", "--as", "networking"), "did you mean 'Jo Keller'?"),
    (("track", "Ravi Shah", "--position", "Clerk"), "--position goes with somebody of whom no mail is known"),
    (("track", "Ravi Shah", "--organisation", "Mill Ltd"), "--organisation goes with"),
    (("track", "mill.example", "--address", "kim@mill.example"), "--address kim@mill.example` says whom"),
    (("track", "a@b.example", "--address", "c@d.example", "--as", "networking"), "leave --address away"),
    (("track", "jane.doe@gmail.com", "--as", "target"), "no firm's address; a target is a firm"),
    (("track", "Ravi Shah", "--as", "target"), "a target is a firm you have not written to"),
    (("track", "Ravi Shah", "--closes", "2026-02-01"), "2026-02-01 is past"),
    (("track", "{folder}", "--as", "application"), "is no file"),
    (("track", "{folder}/mine.eml", "--as", "application", "--position", "Clerk"), "--position goes with"),
    (("track", "{folder}/mine.eml", "--as", "application", "--closes", "2026-03-20"), "once it is followed up"),
    (("track", "no-reply@new.example", "--as", "application"), "nobody reads what is sent to"),
    (("snooze", "Eva Stern", "--for", "7 days"), "opens it again; say that first"),
    (("snooze", JO, "--until", "2062-03-20"), "more than five years ahead"),
    (("snooze", JO, "--for", "100 months"), "more than five years ahead"),
    (("pin", JO, "2062-03-20"), "more than five years ahead"),
    (("offer", JO, "--until", "2062-03-20"), "more than five years ahead"),
    (("away", "2026-03-05..2062-03-10"), "longer than two years"),
    (("away", "2026-03-05-2026-03-10"), "write it as in 2026-03-20..2026-03-27"),
    (("away", "2026-03-05", "2026-03-10"), "write the days as FROM..TO"),
    (("stop", "Ravi", "Shah"), "a name of several words goes in quotes"),
    (("status", JO), "`followupd why NAME` tells of one"),
    (("undo", "now"), "it takes options only"),
    (("log", JO), "call, meeting, letter, message"),
    (("resume", "Acme"), "waits for somebody to write to"),
    (("contact", JO, "--name", "<b>Jo</b>"), "is no name"),
    (("contact", JO, "--name", "kim@firm.example"), "goes with --address"),
    (("correct", "Ravi Shah", "--kind", "out_of_office", "--until", "2025-03-20"), "lies before their mail of"),
    (("correct", "Ravi Shah", "--kind", "rejection", "--of", JO), "--of goes with a mail in doubt"),
    (("correct", "rex@agency.example", "--kind", "human", "--of", JO, "--message", "<x@y>"), "has not the id <x@y>"),
    (("correct", "rex@agency.example", "--kind", "human"), "concerns, with --of NAME."),
    (("ignore", "Open position", "--message", "<x@y>"), "has not the id <x@y>"),
    (("same", "one.example", "two.example"), "Neither 'one.example' nor 'two.example' is known"),
    (("news", "add", NEWS, "--for", "Jo Keller"), "jo.keller@firm.example, jo@other.example. Say an address"),
    (("templates", "--language", "de"), "goes with --copy"),
    (("templates", "--copy", "en/application-status", "--language", "de"), "name two languages; give one of them"),
    (("news", "add", NEWS, "--language", "de"), "it is given as 'de' and written in 'en': say its own language"),
    (("same", "x@nowhere.example", "x@nowhere.example"), "'x@nowhere.example' is known from no mail; look at how"),
    (("same", "one.example", "one.example"), "'one.example' is known from no mail"),
    (("why", "Kim Burg"), "lies within the look-back; did you mean 'Kim Berg'?"),
    (("offer", "Acme", "--until", "2026-03-20"), "a firm you want, and nothing has passed between you"),
    (("won", "Acme"), "--as application` first, then `followupd won"),
    (("track", "New Person", "--as", "keep_in_touch", "--address", "new@x.example", "--position", "Cook"),
     "followed up as keep_in_touch; --position goes with an application"),
    (("track", "New Person", "--as", "networking", "--address", "new@x.example", "--position", "Cook"),
     "followed up as networking; --position goes with an application"),
    (("track", "New Firm", "--as", "target", "--position", "Cook"), "is a firm you want; --position goes with"),
    (("same", "Ravi Shah", "Kim Berg"), "are called otherwise; if they are one person"),
    (("same", "firm.example", "mil.example"), "did you mean 'mill.example'?"),
    (("same", "ravi.shah@mill.example", "eva@stern.exampel"), "did you mean 'eva@stern.example'?"),
    (("contact", "Ravi Shah", "--address", JO), "is the address of Jo Keller; if the next mail goes to them, say it"),
    (("contact", JO, "--name", "123"), "is no name"),
    *((("contact", JO, "--name", name), "is no name") for name in ("Jo; DROP", "jo keller!", 'Jo "K" Keller')),
    (("log", JO, "meeting", "--direction", "out"), "leave --direction away"),
    (("log", JO, "meeting", "--direction", "in"), "leave --direction away"),
    (("log", "Ravi Shah", "call", "--date", "1999-01-01"), "lies before 2026-03-02, when this began"),
    (("log", "Pat Lind", "call", "--date", "1999-01-01"), "lies more than a year before 2026-03-03"),
    (("log", "Kim Berg", "call", "--date", "2026-03-01"), "lies before 2026-03-02, when this began"),
    *((("contact", "Kim Berg", "--address", address), "is no mail address") for address in NO_ADDRESSES),
    *((("track", "New Person", "--as", "networking", "--address", address), "is no mail address")
      for address in NO_ADDRESSES),
    *((("track", address, "--as", "networking"), "is no mail address") for address in NO_ADDRESSES),
    *((("track", "Pat Lind", "--as", "keep_in_touch", "--every", span), "is less than a day")
      for span in ("1 minute", "1439 minutes", "23 hours")),
    (("track", "Pat Lind", "--as", "keep_in_touch", "--every", "100 months"), "more than five years ahead"),
    (("same", "kim@berg.example", "kim@berg..example"), "is no mail address"),
    (("track", "Acme", "--closes", "2026-03-20"), "is a firm you want; --closes goes with an application"),
    (("track", "Mill Ltd", "--as", "target", "--closes", "2026-03-20"), "--closes goes with an application"),
    (("track", "Pat Lind", "--closes", "2026-03-20"), "followed up as keep_in_touch; --closes goes with"),
    (("track", "Kim Berg", "--as", "networking", "--closes", "2026-03-20"), "--closes goes with an application"),
    (("track", "Mara Winter", "--as", "networking"), "is your own name"),
    (("track", "mara winter", "--as", "target"), "is your own name"),
    (("contact", "Kim Berg", "--name", "Mara Winter"), "is your own name"),
    (("offer", "Eva Stern", "--until", "2026-03-20"), "opens it again; say that first"),
    (("same", "mara.winter@applicant.example", JO), "is your own address"),
    (("same", "no-reply@mill.example", "ravi.shah@mill.example"), "nobody reads what is sent there"),
    (("track", "New Person", "--as", "networking", "--address", "new@x"), "is no mail address"),
    (("track", "mailto:x@y.example", "--as", "networking"), "is no mail address"),
    (("track", "https://acme.example", "--as", "target"), "is the address of a page"),
    (("track", "Bob", "--as", "networking", "--address", JO), "is the address of Jo Keller, who is followed up"),
    (("contact", "Ravi Shah", "--address", "x@localhost"), "is no mail address"),
    (("contact", "Ravi Shah", "--name", "Mr"), "is no name"),
    (("log", JO, "letter", "--direction", "both"), "both goes with a call or a meeting"),
    (("snooze", JO, "--for", "1 minute"), "ends today, which puts nothing off"),
    (("resume", "Ravi Shah"), "is yours to answer"),
    (("forget", "mill.example"), "is not the name of a person"),
    (("correct", "Eva Stern", "--kind", "human"), "`followupd why 'Eva Stern'` lists"),
    (("track", "Eva Stern"), "opens it again; say that first"),
    (("track", "Eva Stern", "--as", "networking"), "opens it again; say that first"),
    (("pin", "Eva Stern", "2026-03-20"), "opens it again; say that first"),
    (("won", "Eva Stern"), "that it is lost; `followupd resume"),
    (("snooze", JO, "--until", "2026-03-03"), "ends today, which puts nothing off; name a later day"),
    (("snooze", JO, "--for", "2 hours"), "ends today, which puts nothing off"),
    (("correct", "Ravi Shah", "--kind", "out_of_office", "--until", "2099-01-01"), "more than five years ahead"),
    (("correct", "Ravi Shah", "--kind", "rejection", "--meaning", "asks"), "--meaning goes with a person's mail"),
    (("correct", "Ravi Shah", "--kind", "bounce_hard", "--meaning", "holds"), "--meaning goes with a person's mail"),
    (("correct", "Ravi Shah", "--kind", "out_of_office", "--meaning", "asks"), "--meaning goes with a person's mail"),
    (("correct", "Ravi Shah", "--kind", "newsletter", "--nothing-asked"), "--nothing-asked goes with a person's mail"),
)  # fmt: skip
OUTREACH = (
    "Dear Mara,\n\nI came across your profile and am recruiting for a client in Berlin: they have an open position as "
    "Data Engineer. Would you be interested in hearing more?\n\nRex Hunter\nRecruiting Partner"
)


def people(story: Story, code: int = 0) -> None:
    """Two of one name, one who answered, one who is lost, a firm she wants, and a recruiter's mail in doubt."""
    for to, what in (
        (f"Jo Keller <{JO}>", "Analyst"), ("Jo Keller <jo@other.example>", "Librarian"),
        ("Ravi Shah <ravi.shah@mill.example>", "Miller"), ("Kim Berg <kim@berg.example>", "Baker"),
        ("Eva Stern <eva@stern.example>", "Clerk"),
    ):  # fmt: skip
        mail = sent(to=to, subject=f"Application as {what}", text=TEXT.replace("Analyst", what), at=MONDAY)
        story.sends(mail, MONDAY)
        if "Ravi" in to:
            story.receives(reply(mail, text="Could you send me your resume?\n\nRavi", at=MONDAY), MONDAY)
    outreach = written(sender="Rex Hunter <rex@agency.example>", subject="Open position: Data Engineer", text=OUTREACH,
                       at=MONDAY)  # fmt: skip
    story.receives(outreach, MONDAY)
    story.sync(day("2026-03-03"), code=code)
    pat = ("track", "Pat Lind", "--as", "keep_in_touch", "--address", "pat@lind.example", "--every", "1 day")
    for words in (("lost", "Eva Stern"), ("track", "Acme", "--as", "target"), pat):
        assert story.run(*words, "--at", NOW).code == 0


def test_what_would_be_lost_or_be_done_to_another_is_refused_with_what_to_do(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    (tmp_path / "mine.eml").write_bytes(raw(sent(subject="Application as Analyst", text=TEXT, at=MONDAY)))
    before, wrong = facts(story), []
    for words, told in ELSE:
        at = () if words[0] == "templates" else ("--at", NOW)
        ended = story.run(*(word.format(folder=tmp_path) for word in words), *at)
        fine = ended.code in (2, 78) and one_sentence(ended) and told in ended.err and facts(story) == before
        wrong += [] if fine else [(words, ended)]
        before = facts(story)
    assert wrong == [] and not (tmp_path / "news.toml").exists()


def test_somebody_else_of_the_same_name_begins_anew_by_their_address(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    new = ("track", "Jo Keller", "--address", "jo@third.example", "--as", "networking", "--at", NOW)
    assert story.run(*new).code == 0
    found = [p["contact"] for p in story.pursuits(day("2026-03-03", "13:00")) if "Jo Keller" in p["contact"]]
    assert sorted(found) == [f"Jo Keller <{JO}>", "Jo Keller <jo@other.example>", "Jo Keller <jo@third.example>"]


def test_a_step_that_asks_for_something_else_than_its_letter_is_told_by_every_sync(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    steps = '\n[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "5 business days"\n'
    story = Story(mailbox, tmp_path, more=f'{steps}template = "application-status"\nask = "meeting"\n')
    why = "the letter application-status: it asks for status, and its step for meeting"
    ended = story.sync(day("2026-03-03"), code=78)
    assert one_sentence(ended) and ended.err.startswith(why) and why in story.run("check").out


@pytest.mark.parametrize("verb", ["judge", "lint"])
@pytest.mark.parametrize("name", ["\0", "\ud800", "", "nowhere.eml"])
def test_a_file_that_cannot_be_one_is_told(verb: str, name: str, mailbox: Mailbox, tmp_path: Path) -> None:
    ended = Story(mailbox, tmp_path).run(verb, name)
    assert "cannot be read" in ended.out + ended.err and "fault" not in ended.err


def test_a_step_without_a_template_is_told_by_its_line_and_nothing_is_read_or_written(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    step = '\n[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "5 business days"\nask = "status"\n'
    story = Story(mailbox, tmp_path, more=step)
    ended = story.sync(day("2026-03-03"), code=78)
    assert one_sentence(ended) and "template" in ended.err and f"{story.config}:" in ended.err
    assert not story.state.exists() and story.drafts() == []
