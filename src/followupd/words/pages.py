"""Makes docs/letters.md and docs/templates.md: `python -m followupd.words.pages letters > docs/letters.md`."""

import sys
from collections.abc import Iterator
from dataclasses import replace

from followupd.core.plan.sequences import ASKS, BUILT_IN
from followupd.words.facts import FACTS
from followupd.words.filters import FILTERS
from followupd.words.head import ATTACHMENTS, KEYS, KINDS, LANGUAGES
from followupd.words.library import forms, template_names
from followupd.words.lives import Written, life
from followupd.words.mistakes import FUNCTIONS
from followupd.words.needs import NEEDS
from followupd.words.render import render
from followupd.words.samples import sample_for
from followupd.words.values import MAY_LACK

SHOWN = (("en", "English"), ("de", "Deutsch"))

LETTERS = """\
# The letters of whole lives

Made by `python -m followupd.words.pages letters`, and compared with what is rendered by a test. For every built-in
sequence each letter it would write if nobody ever answered (of keep_in_touch the first four), on invented facts. Each
passes `followupd lint`, and each says less than 30 % of what any letter before it said.
"""

OCCASIONS = """
## Outside the sequences

When you have found a position, withdrawn, or must answer an offer.
"""

TEMPLATES = """\
# Templates

Made by `python -m followupd.words.pages templates`; a test renders every example.

A template is a file `NAME.txt`: a head of TOML between two lines `+++`, and under it the letter, in the language of
[Jinja](https://jinja.palletsprojects.com/templates/). `followupd templates` lists the built-in ones, `followupd
templates --copy NAME` copies one into the folder of `[me] templates`, where it takes the place of the built-in one. A
file `de/NAME.txt` holds for German alone; `NAME.2.txt` is a second form, taken when the first would repeat what was
written before. Your own template is filled in a process of its own with limits of memory and time, and must pass the
same checks as the built-in ones; it begins with your greeting, or with another and their name alone, and ends with
closing words and your signature, or your name alone. `followupd preview --all-templates` shows every letter on
invented facts.

A value is never part of a template: what came from a mail appears as it stands. A paragraph that comes out empty is
left away. A fact that is not known is false, so that `{% if position %}` asks for it; printed, it would leave a hole,
and a name that is not in the table below is a mistake: either is told with its file and line, and no draft is written.
What stands by itself may be printed empty: {may_lack}.
"""


def letters_page() -> str:
    """Every letter of every life."""
    lines = [LETTERS]
    for sequence in BUILT_IN:
        lines.append(f"\n## {sequence.name}\n")
        for language, name in SHOWN:
            lines.append(f"### {sequence.name}: {name}\n")
            for written in life(sequence, language):
                lines += _letter(written)
    lines.append(OCCASIONS)
    for name in ("withdrawal", "good-news", "offer-deadline", "search-again"):
        for language, _ in SHOWN:
            lines += _occasion(name, language)
    return "\n".join(lines).rstrip() + "\n"


def _occasion(name: str, language: str) -> Iterator[str]:
    first = forms(name, language)[0]
    letter = render(first, replace(sample_for(name, language), ask=first.head.asks[0], proof=""))
    yield f"**{name}** (asks: {first.head.asks[0]})\n"
    yield "\n".join(f"> {line}".rstrip() for line in letter.text.splitlines()) + "\n"


def _letter(written: Written) -> Iterator[str]:
    asks = written.step.ask.replace("_", " ")
    yield f"**{written.day.isoformat()}, {written.step.template}** (asks: {asks})\n"
    if written.letter.subject:
        yield f"> Subject: {written.letter.subject}\n>"
    yield "\n".join(f"> {line}".rstrip() for line in written.letter.text.splitlines()) + "\n"


def templates_page() -> str:
    """Head, facts, filters and functions, each with its example."""
    lines = [TEMPLATES.replace("{may_lack}", ", ".join(MAY_LACK)), "\n## The head\n"]
    lines += [f"- `{key}`: {_HEAD[key]}" for key in KEYS]
    lines += ["\nWhat `needs` may name:\n", *(f"- `{need.name}`: {need.says}" for need in NEEDS)]
    lines += ["\n## What it may use\n", *_table((f.name, f.says, f.example, f.shows) for f in FACTS)]
    lines += ["\n## Filters\n", *_table((f.name, f.says, f.example, f.shows) for f in FILTERS)]
    lines += ["\n## Functions\n", *_table(FUNCTIONS)]
    lines += ["\n## The built-in templates\n", *(f"- `{name}`" for name in template_names())]
    return "\n".join(lines) + "\n"


_HEAD = {
    "language": f"one of {', '.join(LANGUAGES)}; the folder's language where it lies in one",
    "ask": f"what it asks for, one or a list of {', '.join(ASKS)}; it holds one question, and with `none` no question",
    "needs": "what it cannot do without; the letter is not written while one of these is missing",
    "attachments": f"what it mentions when it goes with it: {', '.join(ATTACHMENTS)}",
    "kind": f"{' or '.join(KINDS)}; thanks may be shorter than 60 words",
    "subject": "the subject of the thread it opens, a template too; where it is empty, it answers in its own",
}


def _table(rows: "Iterator[tuple[str, str, str, str]] | tuple[tuple[str, str, str, str], ...]") -> Iterator[str]:
    yield "| name | is | example | becomes |"
    yield "|---|---|---|---|"
    for name, says, example, shows in rows:
        yield f"| `{name}` | {says} | `{example}` | {shows.replace('|', chr(92) + '|')} |"


PAGES = {"letters": letters_page, "templates": templates_page}

if __name__ == "__main__":
    sys.stdout.write(PAGES[sys.argv[1]]())
