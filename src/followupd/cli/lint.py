"""`followupd lint FILE.eml ...`: what keeps a draft from being meaningful. No config, no state, no network."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from followupd.cli.texts import a_place
from followupd.core.mail.body import MAX_RAW, read_body
from followupd.core.mail.decoding import decoded_words
from followupd.core.mail.hidden import hidden_in
from followupd.core.mail.language import language_of
from followupd.core.mail.parts import take_apart
from followupd.core.mail.quotes import new_lines
from followupd.core.mail.reading import fields, head_and_rest, read
from followupd.core.meaning.check import flaws
from followupd.core.meaning.earlier import Audience, Earlier, EarlierMail
from followupd.core.meaning.holes import answers, hidden_flaw
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.shingles import wrote
from followupd.core.pursuits.likeness import likeness
from followupd.core.pursuits.people import person_name

EVERYBODY = frozenset({"everybody"})
_ONE_LETTER = 0.98  # of the words in common; a program that makes HTML of a text changes none


@click.command("lint")
@click.argument("files", nargs=-1, required=True, metavar="FILE.eml ...")
@click.option(
    "--against",
    "earlier",
    multiple=True,
    metavar="FILE.eml",
    callback=a_place,
    help="A mail you sent before; say it once for each.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def command(files: tuple[str, ...], earlier: tuple[str, ...], as_json: bool) -> int:
    """What keeps each draft from being worth sending, with the reason and a suggestion. Exit code 1 on findings."""
    before = Earlier.of(mail for file in earlier for mail in _earlier(file))
    linted = [_linted(file, before) for file in files]
    for data in linted:
        click.echo(json.dumps(data, ensure_ascii=False) if as_json else "\n".join(_lines(data)))
    return 1 if any(data["findings"] for data in linted) else 0


def _linted(file: str, before: Earlier) -> dict[str, Any]:
    raw = _raw(file)
    found = (_unreadable(file),) if raw is None else tuple(dict.fromkeys(_found(raw, before)))
    return {"file": file, "findings": [_data(flaw) for flaw in found]}


def _found(raw: bytes, before: Earlier) -> Iterator[Flaw]:
    yield from (flaw for flaw in flaws(_judged(raw, before)) if flaw.rule != "hidden")
    yield from _hidden(raw)
    yield from _two_letters(raw)


def _data(flaw: Flaw) -> dict[str, str]:
    return {"rule": flaw.rule, "reason": flaw.reason, "suggestion": flaw.advice, "words": flaw.words}


def _judged(raw: bytes, before: Earlier) -> Judged:
    """The draft with what the mail itself tells: its language, whom it goes to, what is attached, what it quotes."""
    envelope, body = read(raw), read_body(raw)
    said = new_lines(body.text) or body.text
    quoted = _quoted(body.text, said)
    if quoted and envelope.date:
        again = EarlierMail(envelope.date, EVERYBODY, frozenset(), wrote(quoted))
        before = Earlier.of((*before.mails, again))
    return Judged(
        text=said,
        language=language_of(said),
        attachments=body.attachments,
        name=person_name(envelope.to[0]) if len(envelope.to) == 1 else "",
        audience=Audience(EVERYBODY),
        earlier=before,
        now=envelope.date,
        subject=envelope.subject,
    )


def _hidden(raw: bytes) -> Iterator[Flaw]:
    """What reading left out: signs that nobody sees, in the letter itself and in the names of its files."""
    parts = [part for part in take_apart(raw).parts if not part.attached and part.content_type.startswith("text/")]
    lines = (line for part in parts for line in part.text.replace("\r", "\n").split("\n"))
    subjects = (decoded_words(value) for _, value in fields(head_and_rest(raw)[0], frozenset({"subject"})))
    own = (*(subject for subject in subjects if not answers(subject)), *(line for line in lines if line[:1] != ">"))
    if signs := hidden_in("\n".join(own)):
        yield hidden_flaw(signs)


def _two_letters(raw: bytes) -> Iterator[Flaw]:
    """A mail program that edits the text alone sends the old words as HTML."""
    body = read_body(raw)
    if body.html_text and likeness(body.text, body.html_text) < _ONE_LETTER:
        yield Flaw("html", "its HTML says other words than its text", "let your mail program write one of the two")


def _quoted(text: str, said: str) -> str:
    """The mail that is quoted under a draft, without its marks."""
    new = {line.strip() for line in said.splitlines()}
    left = [line.strip().lstrip("> ") for line in text.splitlines() if line.strip() not in new]
    return "\n".join(left)


def _earlier(file: str) -> tuple[EarlierMail, ...]:
    raw = _raw(file)
    if raw is None:
        raise click.UsageError(f"{file}: cannot be read; name a mail you saved with --against")
    envelope = read(raw)
    hour = envelope.date
    return (EarlierMail(hour, EVERYBODY, frozenset(), wrote(read_body(raw).new_text)),) if hour else ()


def _raw(file: str) -> bytes | None:
    try:
        with Path(file).open("rb") as opened:
            return opened.read(MAX_RAW)
    except (OSError, ValueError):  # ValueError: a NUL, or half a sign, in its name
        return None


def _unreadable(file: str) -> Flaw:
    return Flaw("file", "it cannot be read", f"check that {Path(file).name} is there and may be read")


def _lines(data: dict[str, Any]) -> list[str]:
    if not data["findings"]:
        return [f"{data['file']}: nothing stands against sending it"]
    return [f"{data['file']}: {_line(finding)}" for finding in data["findings"]]


def _line(finding: dict[str, str]) -> str:
    words = f" (“{finding['words'][:80]}”)" if finding["words"] else ""
    return f"{finding['rule']}: {finding['reason']}{words}; {finding['suggestion']}"
