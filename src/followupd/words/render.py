"""A follow-up in words: the built-in letters filled with facts. The only door for jinja2.

What came from mail is only ever a value, never part of a template. A letter is written whole or not at all: `missing`
says beforehand what it lacks.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from followupd.core.errors import OurBug
from followupd.core.mail.header_text import clean
from followupd.words.filters import FILTERS

LANGUAGES = ("en", "de", "fr", "es")
FAMILIAR = ("de",)  # languages with letters for both forms of address
FALLBACK = "en"
_OUTPUT_LIMIT = 64 * 1024  # characters of a letter
_GREETINGS = {"en": "Dear {name}", "de": "Guten Tag {name}", "fr": "Bonjour {name}", "es": "Buenos días, {name}"}


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All a letter may say. Texts are "" where nothing is known.

    `greeting`: without its comma (see `greeting_for`). `subject`: of the user's first mail, without "Re:". `opened_on`:
    the day of that mail; `last_written_on`: the day the user wrote again, if they did; `written_on`: the letter's own
    day. `step`: index among the mail steps; `ask`: design.md's word for what is asked. `resume_attached`: the resume
    goes with this letter. `familiar`: the user says "du" to this person.
    """

    greeting: str
    contact_name: str
    organisation: str
    position: str
    reference: str
    subject: str
    opened_on: date
    last_written_on: date | None
    written_on: date
    step: int
    ask: str
    signature: str
    language: str
    my_name: str
    resume_attached: bool
    familiar: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A built-in letter: its name, the languages it is written in, and which facts it cannot do without."""

    name: str
    languages: tuple[str, ...]
    needs: tuple[str, ...]


# What a letter needs, and what to call it when it is missing. A need is met by any one of its facts.
NEEDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("person", ("greeting",), "the name of the person to greet"),
    ("positioning", ("position", "subject"), "the position, or a subject to refer to"),
    ("subject", ("subject",), "the subject of your first mail, to refer to"),
    ("sender", ("signature", "my_name"), "your name or signature"),
)

TEMPLATES: tuple[Template, ...] = (
    Template("application-anything-missing", LANGUAGES, ("person", "positioning", "sender")),
    Template("application-status", LANGUAGES, ("person", "positioning", "sender")),
    Template("networking-smaller", LANGUAGES, ("person", "subject", "sender")),
)


def template_names() -> tuple[str, ...]:
    """The names of all built-in letters."""
    return tuple(template.name for template in TEMPLATES)


def has_template(name: str, language: str) -> bool:
    """Whether a built-in letter of that name is written in that language ("en", "de", "fr", "es")."""
    return any(template.name == name and language in template.languages for template in TEMPLATES)


def greeting_for(written: str, name: str, language: str) -> str:
    """The greeting the user wrote if it names a person (`written`, else ""), or one with the person's full name.

    Without a trailing comma; "" when neither is known. A title or a gender is never guessed.
    """
    if written:
        return clean(written).rstrip(" ,.:;!")
    return _GREETINGS.get(language, _GREETINGS[FALLBACK]).format(name=clean(name)) if clean(name) else ""


def missing(template: str, facts: LetterFacts) -> tuple[str, ...]:
    """What the letter lacks, in words for the user; empty when it can be written."""
    needs = _template(template).needs
    return tuple(
        says for need, alternatives, says in NEEDS
        if need in needs and not any(str(getattr(facts, fact)).strip() for fact in alternatives)
    )  # fmt: skip


def render(template: str, language: str, facts: LetterFacts) -> str:
    """The letter: greeting, paragraphs of one line each, an empty line between them, closing, signature.

    A language it is not written in gives English. `OurBug` when something is missing (ask `missing` first).
    """
    lacking = missing(template, facts)
    if lacking:
        raise OurBug(f"The letter {template} was to be written without {', '.join(lacking)}.")
    known = language if has_template(template, language) else FALLBACK
    folder = f"{known}-familiar" if facts.familiar and known in FAMILIAR else known
    text = _environment().get_template(f"{folder}/{template}.txt").render(_values(replace(facts, language=known)))
    return _paragraphs(str(text)[:_OUTPUT_LIMIT])


def _template(name: str) -> Template:
    found = next((template for template in TEMPLATES if template.name == name), None)
    if found is None:
        raise OurBug(f"There is no letter named {name}; there are {', '.join(template_names())}.")
    return found


def _values(facts: LetterFacts) -> dict[str, object]:
    """Each fact by its name, texts on one line; the signature keeps its lines."""
    values: dict[str, object] = {}
    for name in LetterFacts.__slots__:
        value = getattr(facts, name)
        values[name] = clean(value) if isinstance(value, str) else value
    lines = [clean(line) for line in facts.signature.strip().splitlines()]
    values["signature"] = "\n".join(lines) or values["my_name"]
    if facts.last_written_on == facts.opened_on:
        values["last_written_on"] = None
    return values


def _paragraphs(text: str) -> str:
    """Trimmed: no space at the ends of lines, one empty line between paragraphs."""
    kept: list[str] = []
    for line in (raw.strip() for raw in text.strip().split("\n")):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept)


@lru_cache(maxsize=1)
def _environment() -> Any:
    """Sandboxed, nothing global, only our filters, and every name that is not there an error."""
    from jinja2 import DictLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    folder = files("followupd.words") / "templates"
    sources = {
        f"{language.name}/{file.name}": file.read_text(encoding="utf-8")
        for language in folder.iterdir() if language.is_dir()
        for file in language.iterdir() if file.name.endswith(".txt")
    }  # fmt: skip
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(sources),
        undefined=StrictUndefined,
        autoescape=False,  # plain text; nothing here becomes HTML
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters = {row.name: row.function for row in FILTERS}
    return environment
