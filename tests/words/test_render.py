"""The letters: each one a courteous person could have written, or none at all."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followupd.core.errors import OurBug
from followupd.core.meaning.check import flaws
from followupd.core.meaning.earlier import Earlier
from followupd.core.meaning.letter import NOVELTY, Judged
from followupd.core.plan.sequences import BUILT_IN
from followupd.words.facts import LetterFacts
from followupd.words.filters import day as filter_day
from followupd.words.library import Template, built_in, forms, has_template, template_names
from followupd.words.needs import lacking
from followupd.words.phrases import answer, greeting_for
from followupd.words.render import render
from followupd.words.samples import SAMPLE, sample
from followupd.words.worded import Before, Worded, worded

# Known or not, a letter can be written without these.
OPTIONAL = (
    "organisation",
    "position",
    "reference",
    "source",
    "seeking",
    "place",
    "proof",
    "note",
    "they_wrote",
    "new_position",
    "new_organisation",
    "last_written_on",
    "acknowledged_on",
    "stated_on",
    "they_wrote_on",
    "referred_on",
    "answered_on",
)
EVERY_FORM = [pytest.param(t, id=f"{t.head.language}-{t.name}-{t.form}") for t in built_in()]
STOCK = re.compile(
    r"checking in|touching base|circling back|following up|haven't heard|not heard|did you get|bump|to bother|"
    r"noch nichts gehört|nachhaken|nachfassen|wollte nur|sans nouvelles|sans réponse|relancer|sin noticias|sin "
    r"respuesta",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\bthank\w*|\bgrat\w+|\b(?:be)?dank\w*|\bmerci\w*|\bremerci\w*|\breconn|\bgra[ct]i|\bagrade", re.IGNORECASE
)


def bare(template: Template, facts: LetterFacts) -> LetterFacts:
    """Nothing but what the letter cannot do without."""
    without = OPTIONAL if "meeting" in template.head.needs else (*OPTIONAL, "meeting_on")
    unknown: dict[str, Any] = {name: None if name.endswith("_on") else "" for name in without}
    return replace(facts, resume_attached=False, **unknown)


def body_of(letter: str) -> str:
    """Without greeting, closing and signature."""
    return "\n".join(letter.split("\n\n")[1:-2])


def every_way(template: Template) -> list[LetterFacts]:
    """For each ask it can ask, each time it may come, and each form of address."""
    return [
        facts
        for familiar in (False, True)
        for ask, turn in [*((ask, 0) for ask in template.head.asks), *((template.head.asks[0], n) for n in (1, 2, 3))]
        for known in [replace(sample(template.head.language, familiar), ask=ask, turn=turn)]
        for facts in (known, bare(template, known))
    ]


@pytest.mark.parametrize("template", EVERY_FORM)
def test_every_letter_is_one_a_courteous_person_could_write(template: Template) -> None:
    for facts in every_way(template):
        letter = render(template, facts).text
        words = len(re.findall(r"\w[\w'’-]*", body_of(letter)))
        assert (30 if template.head.kind == "thanks" else 60) <= words <= 160, letter
        assert letter.count("?") == (facts.ask != "none"), letter
        assert THANKS.search(letter), letter
        assert not STOCK.search(letter), letter
        assert letter.startswith(facts.greeting)
        assert letter.endswith("\n\nMara Winter")
        assert not re.search(r" {2}|\n{3}| \n| [,.]|\(\)|None|[{}]", letter), letter


@pytest.mark.parametrize("template", EVERY_FORM)
def test_every_form_of_every_letter_passes_the_checks_whatever_it_asks_and_however_little_is_known(
    template: Template,
) -> None:
    for facts in every_way(template):
        goes = (("resume", facts.resume_attached), ("news", facts.news_attached))
        attached = tuple(name for name, is_so in goes if is_so and name in template.head.attachments)
        judged = Judged(
            render(template, facts).text, template.head.language, attached, facts.greeting, facts.contact_name,
            asks=facts.ask != "none", thanks=template.head.kind == "thanks",
        )  # fmt: skip
        assert flaws(judged) == (), judged.text


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_their_words_are_quoted_where_the_letter_has_room_for_them(language: str) -> None:
    short = replace(sample(language), ask="meeting", resume_attached=False, news="")
    long = replace(short, they_wrote=f"{'wort ' * 28}wort.", proof=f"{'Wort ' * 25}wort.")
    before = Before(Earlier.of(()), frozenset({"them"}), frozenset(), "", NOVELTY, datetime(2026, 6, 2, tzinfo=UTC))
    letters = [worded(forms("acknowledged-meeting", language), facts, before) for facts in (short, long)]
    quotes, thanks = [one.letter.text for one in letters if isinstance(one, Worded)]
    assert short.they_wrote.rstrip(".") in quotes and "wort wort" not in thanks
    assert filter_day(date(2026, 5, 15), language, date(2026, 6, 2)) in thanks


def test_a_full_stop_of_theirs_stands_where_the_language_puts_it() -> None:
    for language, end in (("en", "June.”"), ("de", "Juni.“"), ("fr", "juin. »"), ("es", "junio».")):
        assert answer(sample(language)).endswith(end)
    assert answer(replace(sample("es"), they_wrote="¡Hasta pronto!")).endswith("«¡Hasta pronto!»")
    assert answer(replace(SAMPLE, they_wrote="We will be in touch")).endswith("“We will be in touch”.")


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_letter_speaks_to_its_reader_in_one_way(language: str) -> None:
    formal = {
        "de": r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b",
        "fr": r"\b[Vv](?:ous|otre|os)\b",
        "es": r"\b[Uu]sted\w*\b",
    }
    close = {
        "de": r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?\w?|[Ee]uch|[Ee]ure\w?)\b",
        "fr": r"\b(?:[Tt]u|te|toi|ton|ta|tes)\b|\bt'",
        "es": r"\b(?:te|ti|tus?|contigo)\b",
    }
    for template in (t for t in built_in() if t.head.language == language):
        for facts in every_way(template):
            body = body_of(render(template, facts).text)
            said = re.findall((formal if facts.familiar else close)[language], body)
            assert [m for m in said if not _begins_a_sentence(m, body, language)] == [], body


def _begins_a_sentence(word: str, body: str, language: str) -> bool:
    """In German a sentence may begin with "Sie" or "Ihre" and mean other people."""
    return language == "de" and bool(re.search(rf"(?:^|[.!?:\n] ?){word}\b", body)) and word in ("Sie", "Ihre", "Ihr")


def test_every_step_that_writes_has_its_letter_in_every_language() -> None:
    for sequence in BUILT_IN:
        for step in sequence.mail_steps:
            for language in ("en", "de", "fr", "es"):
                found = forms(step.template, language)
                assert found and found[0].head.language == language, (step.template, language)
                assert step.ask in found[0].head.asks, (step.template, step.ask)


THANKS_FOR_A_TALK = [t for t in built_in() if t.name in ("interview-thanks", "conversation-thanks")]


@pytest.mark.parametrize("template", THANKS_FOR_A_TALK, ids=lambda t: f"{t.head.language}-{t.name}-{t.form}")
@pytest.mark.parametrize("familiar", [False, True])
def test_thanks_name_who_has_no_address_and_say_that_they_come_late_only_where_it_is_so(
    template: Template, familiar: bool
) -> None:
    facts = sample(template.head.language, familiar)
    letters = [render(template, replace(facts, turn=turn, others=others, late=late)).text
               for turn in range(3) for others, late in (("Lene Holm", True), ("", False))]  # fmt: skip
    for told, plain in zip(letters[::2], letters[1::2], strict=True):
        assert "Lene Holm" in told and "Holm" not in plain and len(told) > len(plain) + 80
        judged = Judged(told, template.head.language, (), facts.greeting, facts.contact_name, asks=False, thanks=True)
        assert flaws(judged) == (), told


def test_english_and_german_have_a_second_form_of_every_letter_and_french_and_spanish_one() -> None:
    count = {
        language: [len(forms(name, language)) for name in template_names()] for language in ("en", "de", "fr", "es")
    }
    assert set(count["en"]) == set(count["de"]) == {2}
    assert set(count["fr"]) == set(count["es"]) == {1}


def test_every_letter_says_what_it_is_about() -> None:
    for template in built_in():
        if "positioning" in template.head.needs:
            facts = bare(template, sample(template.head.language))
            letter = render(template, facts).text
            assert facts.subject.casefold() in letter.casefold() and "2026" not in letter, letter


def test_the_year_is_told_only_where_it_is_another_one() -> None:
    (first, _) = forms("application-status", "en")
    facts = replace(SAMPLE, opened_on=date(2025, 12, 30))
    assert "On 30 December 2025 I" in render(first, facts).text
    assert "am 30. Dezember 2025 habe ich" in render(forms("application-status", "de")[0], facts).text


def test_a_resume_is_mentioned_only_when_it_is_attached() -> None:
    for template in built_in():
        word = {"en": "resume", "de": "Lebenslauf", "fr": "CV", "es": "currículum"}[template.head.language]
        if "resume" in template.head.attachments:
            facts = sample(template.head.language)
            assert word in render(template, facts).text
            assert word not in render(template, replace(facts, resume_attached=False)).text


def test_a_second_letter_of_the_same_day_is_not_told_as_one() -> None:
    same_day = replace(SAMPLE, last_written_on=SAMPLE.opened_on)
    assert "I wrote to you about it" not in render(forms("application-status", "en")[0], same_day).text


def test_without_a_signature_the_users_name_stands_there() -> None:
    letter = render(forms("application-status", "en")[0], replace(SAMPLE, signature=" "))
    assert letter.text.endswith("Kind regards,\n\nMara Winter")


def test_what_is_missing_is_named_and_the_letter_not_written() -> None:
    (status, _), (smaller, _) = forms("application-status", "en"), forms("networking-smaller", "en")
    nobody = replace(SAMPLE, greeting="")
    assert lacking(status.head.needs, nobody) == ("the name of the person to greet",)
    assert lacking(status.head.needs, SAMPLE) == ()
    assert len(lacking(smaller.head.needs, replace(nobody, subject=" ", signature="", my_name=""))) == 3
    with pytest.raises(OurBug, match="the name of the person"):
        render(status, nobody)
    assert forms("nonsense", "en") == ()


def test_a_language_without_letters_gets_the_english_one() -> None:
    assert not has_template("application-status", "nl")
    assert forms("application-status", "nl") == forms("application-status", "en")
    assert render(forms("application-status", "nl")[0], replace(SAMPLE, language="nl")).text.endswith("Mara Winter")


def test_a_letter_that_opens_a_thread_has_a_subject_in_words() -> None:
    (first, _) = forms("referral-introduction", "en")
    assert render(first, SAMPLE).subject == "Ada Brandt suggested that I write to you"
    assert render(forms("application-status", "en")[0], SAMPLE).subject == ""


def test_the_greeting_is_the_users_own_else_the_full_name_and_never_a_guess() -> None:
    assert greeting_for("Dear Ms Müller,", "Anna Müller", "en") == "Dear Ms Müller"
    assert greeting_for("", "Anna Müller", "en") == "Dear Anna Müller"
    assert greeting_for("", "Anna Müller", "de") == "Guten Tag Anna Müller"
    assert greeting_for("", "Anna Müller", "it") == "Dear Anna Müller"
    assert greeting_for("", "", "en") == ""


@example("\U000e0000")  # of the tags, and not even assigned
@given(st.text(max_size=300))
def test_a_hostile_value_appears_literally_and_on_one_line(value: str) -> None:
    hostile = "{{ 7*7 }}{% for x in y %}" + value
    (status, _) = forms("application-status", "en")
    letter = render(status, replace(SAMPLE, position=hostile, organisation="", reference="")).text
    assert "{{ 7*7 }}{% for x in y %}" in letter
    assert len(letter.split("\n")) == len(render(status, SAMPLE).text.split("\n"))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_sign_of_life_opens_a_thread_named_after_the_meeting_and_without_one_stays_in_its_own(language: str) -> None:
    for template in forms("keep-in-touch-news", language):
        met = sample(language)
        assert "8" in render(template, met).subject and "2026" not in render(template, met).subject
        assert render(template, replace(met, meeting_on=None)).subject == ""


@pytest.mark.parametrize("subject", ["My application", "Bewerbung", "Candidature", "Mi candidatura", "Application:"])
def test_an_application_of_which_no_more_is_known_is_named_once(subject: str) -> None:
    for template in (t for t in built_in() if "positioning" in t.head.needs and "recruiter" not in t.name):
        known = bare(template, replace(sample(template.head.language), subject=subject, news="x"))
        letter = render(template, known).text
        assert not re.search(rf"[“„«]\s*{subject}", letter), letter
        assert not re.search(r" [.,]|  |“”|„“|«\s*»", letter), letter


def test_what_a_subject_says_beside_application_is_told_without_saying_that_twice() -> None:
    (status, _) = forms("application-status", "en")
    told = bare(status, replace(SAMPLE, subject="Application as Platform Engineer"))
    assert "On 4 May I sent you my application as Platform Engineer." in render(status, told).text
    named = replace(told, subject="Application: Platform Engineer (2083)")
    assert "my application “Platform Engineer (2083)”." in render(status, named).text
    at_the_firm = replace(told, subject="My application", organisation="Harbour Freight")
    assert "my application to Harbour Freight." in render(status, at_the_firm).text
