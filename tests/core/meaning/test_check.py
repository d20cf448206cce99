"""What a draft must be to be worth sending, and what is said where it is not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import process_time

import pytest

from followupd.core.meaning.check import CHECKS, flaws, passed
from followupd.core.meaning.earlier import Audience, Earlier, EarlierMail
from followupd.core.meaning.letter import Judged
from followupd.core.meaning.parts import parts, sentences
from followupd.core.meaning.shingles import wrote
from followupd.core.meaning.spelled import respelled

GOOD = """\
Dear Ms Müller,

I applied on 4 May for the position of Platform Engineer (ref. 2083) and wrote to you about it on 13 May. Since then there is something to add.

On 18 May the billing pipeline I rebuilt with two colleagues went live: invoices that used to be ready the next morning are now ready within four minutes.

Would a quarter of an hour by telephone be useful to you? I would be glad to explain what we did and to answer any questions; please choose whatever time suits you.

Thank you for your time and consideration.

Kind regards,

Mara Winter
"""  # noqa: E501 - a paragraph is one line
THEM = frozenset({"anna@acme.example"})
YESTERDAY = datetime(2026, 5, 27, 9, tzinfo=UTC)


def rules(text: str, **known: object) -> set[str]:
    judged = Judged(text, "en", name="Anna Müller", **known)  # type: ignore[arg-type] # a test names them by word
    return {flaw.rule for flaw in flaws(judged)}


def heard(text: str, ago: timedelta = timedelta()) -> dict[str, object]:
    mail = EarlierMail(YESTERDAY - ago, THEM, frozenset({"acme.example"}), wrote(text))
    return {"earlier": Earlier.of([mail]), "audience": Audience(THEM)}


def test_a_good_letter_passes_every_check() -> None:
    judged = Judged(GOOD, "en", name="Anna Müller")
    assert flaws(judged) == ()
    assert len(passed(judged)) == len(CHECKS)


@pytest.mark.parametrize(
    "nobody",
    ["Hi there,", "Dear team,", "To Whom It May Concern,", "Dear Hiring Manager,", "Dear Sir or Madam,", "Hello,",
     "Sehr geehrte Damen und Herren,", "Liebes Team,", "Madame, Monsieur,", "Hello all,"],
)  # fmt: skip
def test_nobody_in_particular_is_never_greeted(nobody: str) -> None:
    assert "name" in rules(GOOD.replace("Dear Ms Müller,", nobody))


def test_somebody_else_is_not_greeted() -> None:
    assert "name" in rules(GOOD.replace("Müller", "Schulz"))


@pytest.mark.parametrize("otherwise", ["Mueller", "Muller"])
def test_their_name_is_spelled_as_they_spell_it(otherwise: str) -> None:
    assert "spelling" in rules(GOOD.replace("Müller", otherwise))
    assert respelled(f"Dear Ms {otherwise}", "Anna Müller") == "Dear Ms Müller"


def test_a_letter_says_who_is_writing() -> None:
    nowhere = GOOD.replace(sentences(GOOD.split("\n\n")[1])[0], "It has been a busy spring for me.")
    assert "positioning" in rules(nowhere.replace("18 May", "Monday"))


def test_what_they_have_heard_is_not_said_again() -> None:
    assert {"opening", "novelty", "ask"} <= rules(GOOD, **heard(GOOD))
    assert rules(GOOD, **heard("Dear Ms Müller,\n\nthe weather was fine.\n\nKind regards\nMara")) == set()


def test_what_others_have_heard_may_be_said() -> None:
    somebody_else = Audience(frozenset({"bo@other.example"}))
    assert rules(GOOD, **(heard(GOOD) | {"audience": somebody_else})) == set()


def test_what_their_organisation_has_heard_is_not_said_again() -> None:
    colleague = Audience(frozenset({"bo@acme.example"}), frozenset({"acme.example"}))
    assert "novelty" in rules(GOOD, **(heard(GOOD) | {"audience": colleague}))


def test_what_a_colleague_had_some_time_ago_may_be_said_to_somebody_who_did_not() -> None:
    colleague = Audience(frozenset({"bo@acme.example"}), frozenset({"acme.example"}), None, YESTERDAY + timedelta(1))
    assert rules(GOOD, **(heard(GOOD) | {"audience": colleague})) == set()
    themselves = replace(colleague, people=THEM)
    assert "novelty" in rules(GOOD, **(heard(GOOD) | {"audience": themselves}))


def test_a_frame_may_recur_after_a_year() -> None:
    since = Audience(THEM, since=YESTERDAY - timedelta(days=365))
    assert rules(GOOD, **(heard(GOOD, timedelta(days=400)) | {"audience": since})) == set()


def test_never_the_same_ask_twice_running() -> None:
    assert "ask" in rules(GOOD, ask="meeting", last_ask="meeting")
    assert rules(GOOD, ask="meeting", last_ask="status") == set()


SPOILED = (
    ("guilt", "I have not heard back from you."),
    ("guilt", "I haven't heard anything yet."),
    ("guilt", "You still owe me an answer."),
    ("guilt", "It is frustrating to be left waiting."),
    ("apology", "I am sorry to write again."),
    ("apology", "I do not want to bother you."),
    ("stock phrase", "I am just checking in."),
    ("stock phrase", "Did you get my resume"),
    ("stock phrase", "I wanted to touch base."),
    ("stock phrase", "I am circling back on this."),
    ("stock phrase", "I look forward to hearing from you."),
    ("stock phrase", "I cannot see whether you had a chance to review it."),
    ("question", "Is the position open? Have you decided?"),
    ("attachment", "My resume is attached."),
)


@pytest.mark.parametrize(("rule", "sentence"), SPOILED)
def test_one_sentence_can_spoil_a_letter(rule: str, sentence: str) -> None:
    assert rules(GOOD.replace("Thank you for", f"{sentence} Thank you for")) == {rule}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("de", "Ich wollte nur kurz nachfragen."), ("de", "Leider habe ich noch nichts von Ihnen gehört."),
     ("de", "Haben Sie meine Bewerbung erhalten?"), ("fr", "Je me permets de vous relancer."),
     ("fr", "Je suis resté sans nouvelles de votre part."), ("es", "Solo quería saber cómo va."),
     ("es", "No he recibido respuesta."), ("de", "Deshalb hake ich noch einmal nach."),
     ("de", "Leider kam von Ihrer Seite keinerlei Reaktion."), ("fr", "Je reviens vers vous."),
     ("es", "Todavía no he recibido ninguna respuesta.")],
)  # fmt: skip
def test_other_languages_have_their_own_stock_phrases(language: str, sentence: str) -> None:
    found = {flaw.rule for flaw in flaws(Judged(f"Hallo Anna,\n\n{sentence}", language))}
    assert found & {"guilt", "stock phrase"}


@pytest.mark.parametrize(
    "greeting", ["Hello Harbour recruitment", "Dear HR", "Dear Talent Acquisition", "Bonjour Madame"]
)
def test_a_desk_is_nobody_in_particular(greeting: str) -> None:
    assert "name" in {
        flaw.rule for flaw in flaws(Judged(f"{greeting},\n\nThank you.", "fr" if "jour" in greeting else "en"))
    }


def test_what_they_wrote_themselves_is_not_held_against_the_user() -> None:
    quoting = GOOD.replace("Thank you for", "You wrote: “I am just checking in.” Thank you for")
    assert rules(quoting) == set()


def test_a_please_or_a_thanks_stands_there() -> None:
    rude = GOOD.replace("Thank you for your time and consideration.", "Best.").replace("please choose", "choose")
    assert "courtesy" in rules(rude)


def test_a_letter_has_the_length_of_one_that_is_read() -> None:
    assert "length" in rules("Dear Ms Müller,\n\nI applied on 4 May. Any thoughts? Thank you.\n\nKind regards\nMara")
    assert "length" in rules(GOOD.replace("Since then", "Since then " + "and then " * 60))


def test_thanks_may_be_short_and_ask_nothing() -> None:
    thanks = "Dear Anna,\n\n" + "Thank you for our conversation on 4 May. " + "It was good to hear of your work. " * 4
    assert rules(thanks, thanks=True, asks=False) == set()
    assert "question" in rules(thanks + "Shall we meet?", thanks=True, asks=False)
    assert "length" in rules(thanks, thanks=False)


def test_a_step_with_an_ask_asks() -> None:
    silent = GOOD.replace("Would a quarter of an hour by telephone be useful to you?", "A call would be useful.")
    assert "question" in rules(silent, asks=True)


def test_what_is_attached_is_mentioned() -> None:
    assert rules(GOOD, attachments=("resume.pdf",)) == {"attachment"}
    assert rules(GOOD.replace("Thank you for", "I attach it. Thank you for"), attachments=("resume.pdf",)) == set()


def test_only_what_is_known_is_claimed() -> None:
    assert rules(GOOD, facts="4 May 13 May 18 May 2083, Platform Engineer, rebuilt with two colleagues") == set()
    assert rules(GOOD, facts="4 May 13 May 2083, Platform Engineer, rebuilt with two colleagues") == {"claim"}


def test_a_letter_comes_apart_into_greeting_text_and_closing() -> None:
    apart = parts(GOOD)
    assert (apart.greeting, len(apart.said)) == ("Dear Ms Müller,", 4)
    assert apart.closing.startswith("Kind regards") and apart.closing.endswith("Mara Winter")
    assert sentences("Thank you, Dr. Shah. On the 4. Mai we met.") == ("Thank you, Dr. Shah.", "On the 4. Mai we met.")


def test_odd_texts_are_judged_and_break_nothing() -> None:
    for text in ("", "\n\n", "?" * 5000, "Dear " * 5000, "\u202e{{7*7}}\r\nX: y", "a" * 100_000):
        assert flaws(Judged(text, ""))


@pytest.mark.parametrize(
    "text", ["A" * 60_000, "?" * 60_000, "a.b@" * 9000, "31 May " * 9000, "would be grateful if " * 3000]
)
def test_a_text_as_long_as_a_program_may_print_is_judged_in_no_time(text: str) -> None:
    began = process_time()
    assert flaws(Judged(text, "", facts="x", now=YESTERDAY))
    assert process_time() - began < 6
