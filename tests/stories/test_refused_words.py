"""What is said twice, of another kind, or of files that are wrong: refused or told, and nothing else is changed."""

from pathlib import Path

from servers.mailbox import Mailbox
from stories.story import Story, day
from stories.test_bad_input import JO, NOW, facts, one_sentence, people


def test_a_search_is_won_once_and_another_firm_is_no_more_won_until_it_goes_on(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    assert story.run("won", "Ravi Shah", "--at", NOW).code == 0
    before = facts(story)
    for name, told in (("Ravi Shah", "that you won it"), (JO, "that you won Ravi Shah"), ("Kim Berg", "resume ")):
        ended = story.run("won", name, "--at", NOW)
        assert ended.code == 78 and one_sentence(ended) and told in ended.err, ended
    assert facts(story) == before
    assert story.run("resume", "Kim Berg", "--at", day("2026-03-04").isoformat()).code == 0
    assert story.run("won", "Kim Berg", "--at", day("2026-03-05").isoformat()).code == 0


def test_two_firms_by_what_they_are_called_are_joined_as_firms_and_not_as_their_people(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    assert "mill.example and stern.example" in story.run("same", "Mill", "Stern", "--at", NOW).out


def test_a_firm_that_is_known_by_its_name_alone_is_the_same_under_every_spelling_of_it(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    before = facts(story)
    for pair in (("Acme", "Acme Ltd"), ("ACME GmbH", "Acme"), ("acme.example", "Acme"), ("Acme", "Acme")):
        ended = story.run("same", *pair, "--at", NOW)
        assert (ended.code, ended.err) == (0, "") and "are the same already" in ended.out, ended
    for pair in (("Acme Ltd", "Acmee"), ("Nobody Ltd", "Nobody")):
        assert "Nobody called" in story.run("same", *pair, "--at", NOW).err
    assert facts(story) == before


def test_a_firm_that_is_known_by_its_name_alone_is_another_as_soon_as_somebody_there_is_named(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    ended = story.run("same", "Acme", "mill.example", "--at", NOW)
    assert ended.code == 78 and one_sentence(ended) and "known by its name alone" in ended.err
    contact, name, *options = ended.err.partition("`followupd ")[2].partition("`")[0].split()
    assert (contact, options) == ("contact", ["--address", "ADDRESS"])
    assert story.run(contact, name, "--address", "ida.lund@acme.example", "--at", NOW).code == 0
    said = story.run("same", "Acme", "mill.example", "--at", NOW)
    assert said.out == "One and the same from now on: acme.example and mill.example.\n"


def test_what_has_no_address_can_be_forgotten(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    assert "no mail" not in story.run("forget", "Acme", "--at", NOW).err
    assert all("Acme" not in str(p) for p in story.pursuits(day("2026-03-03", "13:00")))
    assert b"Acme" not in (story.state / "decisions.jsonl").read_bytes()
    assert len(story.pursuits(day("2026-03-03", "13:00"))) == 6


def test_a_broken_file_of_news_is_told_by_every_sync_with_the_code_of_what_the_user_must_mend(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    (tmp_path / "news.toml").write_text('[[news]]\ntext = "I passed the exam."\ndate = "today"\n', encoding="utf-8")
    ended = story.sync(day("2026-03-03"), code=78)
    assert one_sentence(ended) and "news.toml:3" in ended.err


def test_check_tells_of_a_program_that_is_not_there_and_of_a_letter_that_would_never_be_written(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(
        mailbox, tmp_path, me='templates = "templates"', more='\n[drafts]\ncompose_command = ["no-such-writer"]\n'
    )
    (tmp_path / "templates").mkdir()
    asks = "Is it here? May I call you on Monday? Would you rather write to me first?"
    letter = f'+++\nask = "status"\n+++\n{{{{ greeting }}}},\n\nOn {{{{ opened_on | day }}}} I applied. {asks}\n\n'
    letter += "{{ closing }}\n\n{{ signature }}\n"
    (tmp_path / "templates" / "application-status.txt").write_text(letter, encoding="utf-8")
    ended = story.run("check")
    lines = [line for line in ended.out.splitlines() if line.startswith("not ok")]
    assert ended.code == 78 and any("no-such-writer" in line for line in lines)
    assert any("application-status.txt" in line and "question" in line for line in lines), lines


def test_what_was_won_is_not_lost_without_a_word_that_opens_it(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    assert story.run("won", "Ravi Shah", "--at", NOW).code == 0
    before = facts(story)
    for verb in ("lost", "ignore"):
        ended = story.run(verb, "Ravi Shah", "--at", NOW)
        assert ended.code == 78 and one_sentence(ended) and "`followupd resume" in ended.err, ended
        assert facts(story) == before
    again = story.run("lost", "Kim Berg", "--at", NOW)
    assert again.code == 0 and "closed already" in again.out and facts(story) == before


def test_of_a_pin_and_a_snooze_that_contradict_each_other_the_last_word_counts(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    later, sooner = day("2026-03-03", "13:00").isoformat(), day("2026-03-03", "14:00").isoformat()
    assert story.run("snooze", "Kim Berg", "--until", "2026-03-20", "--at", NOW).code == 0
    told = story.run("pin", "Kim Berg", "2026-03-05", "--at", later).out
    assert "Your snooze until 2026-03-20 ends with it" in told and "next Thu 2026-03-05" in told
    told = story.run("snooze", "Kim Berg", "--until", "2026-03-20", "--at", sooner).out
    assert "The day you pinned it to, 2026-03-05, counts no more" in told and "2026-03-20" in told.splitlines()[1]
    assert "ends with it" not in story.run("pin", "Kim Berg", "2026-03-23", "--at", sooner).out


def test_a_template_that_cannot_be_read_is_told_by_every_sync_long_before_its_step(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me='templates = "templates"')
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "application-news.txt").write_text("{{ greeting },\n\n{{ closing }}\n", encoding="utf-8")
    people(story, code=78)
    for at in (day("2026-03-04"), day("2026-03-05")):
        ended = story.sync(at, code=78)
        language, syntax = ended.err.splitlines()  # both of its mistakes, a sentence each
        assert "application-news.txt:1: language: must be" in language and "unexpected '}'" in syntax, ended
        assert "application-news.txt:1" in syntax and "fault" not in ended.err, ended
    assert {language, syntax} <= {line.partition(": ")[2] for line in story.run("check").out.splitlines()}


def test_a_pass_by_a_wrong_clock_is_mended_as_the_next_one_says(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    people(story)
    assert story.run("snooze", "Kim Berg", "--until", "2026-03-20", "--at", NOW).code == 0
    story.sync(day("2062-03-20"))
    told = story.sync(day("2026-03-09", "08:00")).out
    assert "The clock went back: the last pass was at 2062-03-20" in told and "move ledger.sqlite3 out of" in told
    (story.state / "ledger.sqlite3").unlink()
    said = story.sync(day("2026-03-09", "08:00"))
    assert "clock" not in said.out + said.err
    stand = {p["contact"]: p["because"] for p in story.pursuits(day("2026-03-09", "08:00"))}
    assert stand["Kim Berg <kim@berg.example>"] == "you snoozed it until 2026-03-20" and len(stand) == 7
    assert len(story.drafts()) == 2
