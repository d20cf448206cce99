"""What is written, and what is refused: news told once, the user's own templates, mails that would say it again."""

import json
import re
import sys
from pathlib import Path

import pytest

from followupd.words import apart
from followupd.words.facts import FACTS
from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, command, day, text_of

MONDAY = day("2026-03-02")
FIRST, SECOND, THIRD = day("2026-03-09", "07:30"), day("2026-03-18", "07:30"), day("2026-04-02", "07:30")
TEXT = "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer.\n\nKind regards\nMara Winter"
ME = 'templates = "templates"\nnews = "news.toml"'
PIPELINE = "On 18 March the billing pipeline I rebuilt went live: invoices are ready within four minutes now."


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    (tmp_path / "templates").mkdir()
    told = Story(mailbox, tmp_path, me=ME)
    told.sends(sent(subject="Application as Platform Engineer", text=TEXT, at=MONDAY), MONDAY)
    told.sync(day("2026-03-03"))
    return told


def own(story: Story, text: str, name: str = "application-anything-missing") -> None:
    (story.folder / "templates" / f"{name}.txt").write_text(text, encoding="utf-8")


def missing(story: Story, code: int = 0) -> str:
    told = story.sync(FIRST, code=code)
    assert story.drafts() == []
    return told.out


GOOD = """\
+++
language = "en"
ask = "anything_missing"
needs = ["person", "positioning"]
+++
{{ greeting }},

On {{ opened_on | day }} I sent you my application {{ about }}, and I would be glad to know that you have all you need for it, since the papers of an application are easily mislaid on their way through a house with many desks and many people who look at them in turn, one after the other.

Is there a paper you would like to have from me? Thank you for your time.

{{ closing }}

{{ signature }}
"""  # noqa: E501 - a paragraph is one line


def test_a_template_of_the_users_takes_the_place_of_the_built_in_one(story: Story) -> None:
    own(story, GOOD)
    story.sync(FIRST)
    assert "easily mislaid" in text_of(story.the_draft())


def test_a_mistake_in_a_template_is_told_with_file_line_and_what(story: Story) -> None:
    own(story, GOOD.replace("{{ about }}", "{{ abuot }}"))
    told = "missing.txt:8: the template cannot be filled: 'abuot' is undefined; did you mean 'about'?"
    assert told in missing(story, code=78)
    own(story, GOOD.replace("{{ about }}", "{{ about "))
    assert "application-anything-missing.txt:8:" in missing(story, code=78)
    own(story, GOOD.replace("positioning", "positoning"))
    assert "application-anything-missing.txt:4: needs: 'positoning' is not known here" in missing(story, code=78)


def test_a_template_that_eats_memory_or_time_is_told_and_the_daemon_lives(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0)  # besides the one that every template has
    own(story, GOOD.replace("{{ about }}", "{{ 'x' * 2000000000 }}"))
    assert "takes too much memory or time" in missing(story)
    turns = ["{% for a in 'x' * 9999 %}"] * 3 + ["{% endfor %}"] * 3
    own(story, GOOD.replace("{{ about }}", "".join(turns)))
    assert "takes too much memory or time" in missing(story)
    own(story, GOOD)
    story.sync(FIRST)
    assert len(story.drafts()) == 1


def test_a_template_that_makes_no_end_of_a_letter_is_told_and_no_verb_breaks(story: Story) -> None:
    own(story, GOOD.replace("{{ about }}", "{{ '\U0001f600' * 60000 }}"))
    assert "fault of followupd" not in story.sync(FIRST, "--dry-run").out
    assert story.run("preview", "keller", "--at", FIRST.isoformat()).code == 0
    own(story, GOOD.replace("{{ about }}", "{{ '\U0001f600' * 70000 }}"))
    assert "more than 64,000 characters" in missing(story)
    assert story.run("agenda", "--at", FIRST.isoformat()).code == 0
    own(story, GOOD.replace("+++\nlanguage", "+++\nsubject = \"{{ 'a' * 2000000 }}\"\nlanguage", 1))
    assert "more than 64,000 characters" in missing(story)


def test_a_stock_phrase_in_a_users_template_is_refused_with_a_suggestion(story: Story) -> None:
    own(story, GOOD.replace("Is there a paper", "I am just checking in. Is there a paper"))
    told = missing(story)
    assert "everybody writes that (“just checking in”)" in told and "say what you want to know" in told


def test_what_the_user_wrote_before_is_not_drafted_again(story: Story) -> None:
    again = GOOD.partition("+++\n{{ greeting }},")[2].replace("{{ about }}", "for the position of Platform Engineer")
    text = f"Dear Ms Keller,{again.partition('{{ closing }}')[0]}".replace("{{ opened_on | day }}", "2 March")
    story.sends(sent(subject="Again", text=f"{text}Kind regards\nMara Winter", at=day("2026-03-04")), day("2026-03-04"))
    own(story, GOOD.replace("anything_missing", "status"), "application-status")
    told = story.sync(day("2026-03-13", "07:30")).out
    assert "stood in your mail of 2026-03-04" in told


def test_a_step_that_needs_news_waits_for_it_and_tells_it_once(story: Story) -> None:
    for hour in (FIRST, SECOND):
        story.sync(hour)
        (draft,) = story.mailbox.messages("Drafts")
        story.mailbox.deliver("Sent", draft.raw, hour, (r"\Seen",))
        story.mailbox.delete("Drafts", draft.uid)
    assert "written only with news" in story.sync(day("2026-04-07", "07:30")).out
    added = story.run("news", "add", PIPELINE, "--at", "2026-04-07T09:00")
    assert added.code == 0, added.err
    story.sync(day("2026-04-08", "07:30"))
    assert PIPELINE in text_of(story.the_draft())
    listed = json.loads(story.run("news", "list", "--json").out)
    assert [row["told"] for row in listed] == [1]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [((PIPELINE, "--until", "2026-03-01"), "2026-03-01 is past"),
     ((PIPELINE, "--for", "Kelller"), "Nobody you follow up is called 'Kelller'"),
     ((PIPELINE, "--for", "jo kelle"), "did you mean 'jo keller'?"),
     (("I am just checking in about the pipeline.",), "everybody writes that (“just checking in”)"),
     (("I have not heard back, so here is my talk.",), "it reproaches them"),
     (("On 18 March I gave a talk about [topic].",), "a place is left there to be filled in (“[topic]”)"),
     (("On 18 March my talk\u202e went online.",), "it holds what nobody sees"),
     (("On 18 March my talk went online, have you seen the slides?",), "it asks something"),
     (("On 18 March we went live. " + "It works very well indeed. " * 40,), "more than 150")],
)  # fmt: skip
def test_news_that_no_letter_could_tell_is_refused_in_a_sentence_and_nothing_is_changed(
    story: Story, arguments: tuple[str, ...], why: str
) -> None:
    ended = story.run("news", "add", *arguments, "--at", "2026-03-04T09:00")
    assert ended.code in (2, 78) and why in ended.err and ended.err.count("\n") <= 6
    assert not (story.folder / "news.toml").exists()


@pytest.mark.parametrize("whom", ["Jo Keller", "firm.example", "application", "everybody", "jo.keller@firm.example"])
def test_news_for_whoever_is_known_is_added(story: Story, whom: str) -> None:
    ended = story.run("news", "add", PIPELINE, "--for", whom, "--until", "2026-05-01", "--at", "2026-03-04T09:00")
    assert ended.code == 0, ended.err


def test_every_mistake_in_the_news_file_is_told_by_its_line(story: Story) -> None:
    (story.folder / "news.toml").write_text('[[news]]\ntext = "Xyz."\ndate = "today"\nfro = "x"\n', encoding="utf-8")
    told = story.sync(day("2026-03-04"), code=78).err
    assert "news.toml:2: news[1].text: cannot be used" in told
    assert "news.toml:3: news[1].date: must be a day" in told
    assert "news.toml:4: news[1].fro: unknown key; did you mean 'for'?" in told


def test_preview_names_the_checks_it_passed(story: Story) -> None:
    told = story.run("preview", "keller", "--at", day("2026-03-04").isoformat())
    assert "greets a person by name" in told.out and "says something they have not heard" in told.out


def test_preview_shows_the_letter_that_lies_in_drafts_as_it_lies_there(story: Story) -> None:
    story.sync(FIRST)
    told = [line.strip() for line in story.run("preview", "keller", "--at", FIRST.isoformat()).out.splitlines()]
    assert {line for line in text_of(story.the_draft()).splitlines() if line} <= set(told)


def test_templates_lists_them_and_copies_one_out(story: Story) -> None:
    assert "rejection-thanks" in story.run("templates").out
    copied = story.run("templates", "--copy", "application-status")
    assert copied.code == 0
    assert (story.folder / "templates" / "en" / "application-status.txt").exists()
    assert "is there already" in story.run("templates", "--copy", "application-status").err
    assert "en*" in story.run("templates").out


def test_a_template_is_copied_in_the_language_its_folder_or_the_option_names(story: Story) -> None:
    assert story.run("templates", "--copy", "de/application-status").code == 0
    assert (story.folder / "templates" / "de" / "application-status.txt").read_text("utf-8").startswith("+++\nlanguage")
    assert story.run("templates", "--copy", "application-status", "--language", "fr").code == 0
    refused = story.run("templates", "--copy", "nl/application-status")
    assert refused.code == 78 and "is not written in 'nl'; choose --language en, de, fr or es" in refused.err


def test_the_built_in_templates_are_listed_and_shown_without_a_config(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("CONFIGURATION_DIRECTORY", raising=False)
    listed = command("templates")
    assert listed.code == 0 and "rejection-thanks" in listed.out
    assert command("--config", str(tmp_path / "none.toml"), "templates").code == 78
    shown = command("preview", "--all-templates").out
    assert "Subject: Jo Keller suggested that I write to you" in shown
    assert "=== de/application-status (familiar)" in shown and "habe ich dir meine Bewerbung" in shown


def program(story: Story, text: str) -> None:
    """A composer of the user's own that prints this."""
    (story.folder / "said.txt").write_text(text, encoding="utf-8")
    words = json.dumps(["cat", str(story.folder / "said.txt")])
    config = story.config.read_text(encoding="utf-8")
    story.config.write_text(f"{config}\n[drafts]\ncompose_command = {words}\n", encoding="utf-8")


COMPOSED = """\
Dear Ms Keller,

On 2 March I sent you my application for the position of Platform Engineer. I have gone through your posting once more since, line by line, and there is hardly a task in it that I have not met in one form or another, so that I would like to make your decision as easy as I can, whatever it may turn out to be in the end.

Is there a paper that you would still like to see? Thank you for your time.

Kind regards,

Mara Winter
+49 30 5550123
"""  # noqa: E501 - a paragraph is one line


def test_a_program_of_the_users_words_the_draft(story: Story) -> None:
    program(story, COMPOSED)
    story.sync(FIRST)
    assert "line by line" in text_of(story.the_draft())


@pytest.mark.parametrize(
    ("said", "why"),
    [("", "it printed nothing"),
     (COMPOSED.replace("Dear Ms Keller", "Hi there"), "it does not begin with your greeting"),
     (COMPOSED.replace("Ms Keller", "Mr Keller"), "it does not begin with your greeting, “Dear Ms Keller”"),
     (COMPOSED.replace("line by line", "all 400 lines"), "that stands in none of your mails"),
     (COMPOSED.replace("\n+49 30 5550123", ""), "it does not end with your signature"),
     (COMPOSED.replace("Mara Winter", "Tom Other"), "it does not end with your signature"),
     (COMPOSED.replace("Kind regards,\n\n", ""), "no closing words stand before your signature"),
     (COMPOSED.replace("line by line", "after our conversation"), "nothing known says that you met or spoke"),
     (COMPOSED.replace("line by line", "with Priya Nair"), "nobody has mentioned that name (Priya Nair)"),
     (COMPOSED.replace("line by line", "[your reason]"), "a place is left there to be filled in"),
     (COMPOSED.replace("line by line", "line\u202e by line"), "it holds what nobody sees")],
)  # fmt: skip
def test_words_that_do_not_pass_the_checks_are_not_taken_and_the_template_is_used(
    story: Story, said: str, why: str
) -> None:
    program(story, said)
    told = story.sync(FIRST).out
    assert "The words of 'cat' were not taken" in told and why in told
    assert "I remain very interested" in text_of(story.the_draft())


def test_a_program_gets_the_letter_and_all_that_a_template_may_use(story: Story) -> None:
    program(story, COMPOSED)
    asked = story.folder / "asked.json"
    config = story.config.read_text(encoding="utf-8")
    words = json.dumps(["sh", "-c", f"cat > '{asked}'; cat '{story.folder / 'said.txt'}'"])
    config = re.sub(r"compose_command = .*", lambda _: f"compose_command = {words}", config)
    story.config.write_text(config, encoding="utf-8")
    story.sync(FIRST)
    assert "line by line" in text_of(story.the_draft())
    question = json.loads(asked.read_text(encoding="utf-8"))
    assert set(question) == {"template", "text", "facts"} and "I remain very interested" in question["text"]
    assert set(question["facts"]) == {fact.name for fact in FACTS}
    assert question["facts"]["history"].startswith("On 2 March I sent you my application")
    assert (question["facts"]["closing"], question["facts"]["opened_on"]) == ("Kind regards,", "2026-03-02")


def test_the_program_in_the_docs_works_as_it_stands(story: Story) -> None:
    page = (Path(__file__).parents[2] / "docs" / "compose.md").read_text(encoding="utf-8")
    source = page.partition("```python\n")[2].partition("```")[0]
    (story.folder / "composer.py").write_text(source, encoding="utf-8")
    config = story.config.read_text(encoding="utf-8")
    words = json.dumps([sys.executable, str(story.folder / "composer.py")])
    story.config.write_text(f"{config}\n[drafts]\ncompose_command = {words}\n", encoding="utf-8")
    told = story.sync(FIRST).out
    assert "were not taken" not in told and "I would say it in my own words" in text_of(story.the_draft())


def test_a_program_that_never_ends_its_letter_is_ended_and_the_template_is_used(story: Story) -> None:
    program(story, "")
    config = story.config.read_text(encoding="utf-8")
    story.config.write_text(config.replace('["cat", ', '["yes", '), encoding="utf-8")
    assert "it printed more than a letter" in story.sync(FIRST).out
    assert "I remain very interested" in text_of(story.the_draft())


def test_a_program_that_leaves_another_running_has_answered_when_it_ends(story: Story) -> None:
    program(story, COMPOSED)
    config = story.config.read_text(encoding="utf-8")
    begun = config.replace('["cat", ', '["sh", "-c", "sleep 1000 & cat $0", ')
    story.config.write_text(begun, encoding="utf-8")
    story.sync(FIRST)
    assert "line by line" in text_of(story.the_draft())
