"""A draft with a place left to fill in, or with a sign that nobody sees, is told so; what only looks so is not."""

import pytest

from core.meaning.test_check import GOOD
from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged

HOLES = {
    "en": ("{{ position }}", "{% if position %}", "{# later #}", "${name}", "%(name)s", "{first_name}", "[position]",
           "[your name]", "[Your Name]", "[Company]", "[Company Name]", "[insert date here]", "[Date]", "[XX]",
           "<Name>", "<your position>", "<<Company>>", "«Company»", "XXX", "TODO", "TBD", "*|FNAME|*", "____",
           "XX.XX.2026", "[name of the hiring manager]", "[HIRING MANAGER]", "[ ]", "lorem ipsum", "[job title]",
           "[TODO: date]", "the position of None", "%POSITION%", "%first_name%", "__COMPANY__", "__FIRST_NAME__",
           "__Company__", "$company", "$firstName", "$COMPANY", "${company name}", "${job.title}", "<Uni>", "[course]",
           "<Course>", "[team name]", "[Your Uni]", "@@NAME@@", "at COMPANY", "at COMPANY NAME", "[University course]"),
    "de": ("{{ position }}", "[Stelle]", "[Ihr Name]", "[Firma]", "[Name der Firma]", "<Vorname>", "[Datum]", "XXX",
           "[Name einfügen]", "[Ansprechpartner]", "«Vorname»", "xx.xx.", "TODO", "%STELLE%", "__FIRMA__", "$firma",
           "<Uni>", "[Studiengang]", "[Kurs]", "bei FIRMA", "Frau NACHNAME"),
    "fr": ("{{ position }}", "[poste]", "[votre nom]", "[nom de l'entreprise]", "[Entreprise]", "<Prénom>", "[date]",
           "XXX", "[intitulé du poste]", "TODO", "[insérer la date]", "%POSTE%", "__ENTREPRISE__", "$poste",
           "[cours]", "chez ENTREPRISE"),
    "es": ("{{ position }}", "[puesto]", "[su nombre]", "[nombre de la empresa]", "[Empresa]", "<Nombre>", "[fecha]",
           "XXX", "[insertar fecha]", "TODO:", "%PUESTO%", "__EMPRESA__", "$puesto", "[curso]", "en EMPRESA"),
}  # fmt: skip
WHOLE = (
    "[1]", "[12]", "[sic]", "[...]", "[…]", "(position)", "[m/w/d]", "[m/f/d]", "<https://example.org/position>",
    "<jo@firm.example>", "[the slides](https://example.org/position)", "[the team]", "Ms [Jo] Keller",
    "the XXL edition", "{}", "f(x) = [0, 1]", "snake_case", "__init__", "[emphasis mine]", "C++ <vector>", "item[0]",
    "#TODO", "“they [the position and its name] are still open”", "the XXX Olympic Congress", "[m/w]",
    "a < b and b > c",
    "bei null anfangen", "[]", "{a: {b: 1}}", "<<sent from the train>>", "_" * 50,
    "an undefined role",
    "$5", "US$ 20", "$5k", "A$AP", "$AAPL", "$1.50", "5 % or 10 %", "50%", "100% of 20% of it", "%20", "%s",
    "https://example.org/%C3%A9t%C3%A9/__init__/%NAME%", "$HOME", "IBM", "the CV", "POSITION: Platform Engineer",
    "REF 2083", "the REF of it", "ASCII", "NASA and ESA", "[note 3]", "[1, 2]", "[GDPR]", "[their own words]",
    "[Emphasis added]", "__main__", "__name__", "the name of the COMPAS project", "C# <T>", "List<String>",
    "«vom Anfang an»", "cost in $ or €", "$100/hour",
)  # fmt: skip


def holes(sentence: str, language: str = "en", **known: object) -> list[str]:
    text = GOOD.replace("Thank you for", f"I mean {sentence} here. Thank you for")
    found = flaws(Judged(text, language, **known))  # type: ignore[arg-type] # a test names them by word
    return [flaw.words for flaw in found if flaw.rule == "hole"]


@pytest.mark.parametrize(("language", "hole"), [(language, one) for language, some in HOLES.items() for one in some])
def test_a_place_left_to_fill_in_is_found(language: str, hole: str) -> None:
    (found,) = holes(hole, language)
    assert found in hole or hole in found


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", ""])
@pytest.mark.parametrize("words", WHOLE)
def test_what_only_looks_like_one_is_not(words: str, language: str) -> None:
    assert holes(words, language) == []


@pytest.mark.parametrize(
    "words", ["todo", "TODO el equipo", "el siglo XX", "el XXX Congreso Nacional", "«Nombre y más»"]
)
def test_spanish_words_are_no_holes(words: str) -> None:
    assert holes(words, "es") == []


def test_a_hole_in_greeting_closing_or_a_subject_of_ones_own_is_found_and_none_in_the_subject_that_is_answered() -> (
    None
):
    for greeting in ("Dear NAME", "Dear FIRST NAME", "Hello Mr LASTNAME", "Dear Ms SURNAME"):
        assert "hole" in {flaw.rule for flaw in flaws(Judged(GOOD.replace("Dear Ms Müller", greeting), "en"))}
    for text in (GOOD.replace("Ms Müller", "[Name]"), GOOD.replace("Mara Winter", "[Your Name]")):
        assert "hole" in {flaw.rule for flaw in flaws(Judged(text, "en"))}
    assert "hole" in {flaw.rule for flaw in flaws(Judged(GOOD, "en", subject="Application as [Position]"))}
    assert flaws(Judged(GOOD, "en", subject="Re: [Position] Data Engineer")) == ()


def test_a_fact_that_looks_like_a_hole_is_none() -> None:
    assert holes("the position of [Company] Engineer", ties=("[Company] Engineer",)) == []


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u200f", "\u2067", "\x07", "\x00", "\u2028", "\ud800", "\u200b", "\u00ad", "\ufeff"]
)
def test_a_sign_that_nobody_sees_is_found(sign: str) -> None:
    (found,) = flaws(Judged(GOOD.replace("pipeline", f"pipe{sign}line"), "en"))
    assert (found.rule, found.words) == ("hidden", f"U+{ord(sign):04X}")


def test_letters_of_every_script_and_joined_emoji_hide_nothing() -> None:
    assert flaws(Judged(GOOD.replace("pipeline", "pipeline שלום 👩\u200d💻 نمی\u200cخواهم"), "en")) == ()
