"""The user's file of news: read with every mistake told by its line, and added to by `followupd news add`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import tomli

from followupd.config.files import opened, why
from followupd.config.lines import Key, lines_of
from followupd.config.paths import beside
from followupd.config.toml import written
from followupd.core.errors import UserMustAct
from followupd.core.mail.language import language_of
from followupd.core.meaning.news import EVERYBODY, NewsItem, Visit
from followupd.core.meaning.shingles import opening
from followupd.core.meaning.telling import in_words, not_to_be_told

KEYS = ("id", "text", "date", "until", "for", "attachment", "visit")
VISIT = ("place", "from", "to")
VISIT_SHOWN = 'visit = { place = "Hamburg", from = 2026-06-10, to = 2026-06-12 }'
TOLD_BEFORE = timedelta(days=2)  # a visit that begins sooner can hardly be answered any more
LANGUAGES = ("en", "de", "fr", "es")
LARGEST = 1024 * 1024
HEAD = """\
# What is worth telling, one [[news]] each; see docs/news.md. An item is told once to each person and each firm.
"""


def load_news(place: str) -> tuple[NewsItem, ...]:
    """Every item of the file; () where `place` is "", or there is no file or nothing in it yet. UserMustAct tells every
    mistake.
    """
    path = Path(place)
    if not place or not path.exists() or (path.is_file() and not path.stat().st_size):
        return ()
    text = _read(path)
    try:
        raw = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise UserMustAct(f"{path}:{error.lineno}: not valid TOML: {said}; text stands in quotes") from None
    except RecursionError:
        raise UserMustAct(
            f"{path}: is nested too deeply to be news; `followupd news add` writes it as it is read"
        ) from None
    lines, problems, items = lines_of(text), [], []
    tables = raw.get("news", [])
    for key, problem in _strangers(raw):
        problems.append(f"{path}:{lines.get((key,), 1)}: {key}: {problem}")
    for number, table in enumerate(tables if isinstance(tables, list) else []):
        found = dict(_problems(table, path.parent))
        at: Key = ("news", number)
        problems += [
            f"{path}:{lines.get((*at, k), lines.get(at, 1))}: news[{number + 1}].{k}: {p}" for k, p in found.items()
        ]
        if not found:
            items.append(_item(table, path.parent))
    twice = [item.id for n, item in enumerate(items) if item.id in {i.id for i in items[:n]}]
    problems += [f"{path}: two items have the id '{one}'; give each its own" for one in dict.fromkeys(twice)]
    if problems:
        raise UserMustAct(*problems)
    return tuple(items)


def add_news(
    place: str,
    text: str,
    today: date,
    language: str = "",
    whom: tuple[str, ...] = (),
    until: date | None = None,
    attachment: str = "",
) -> NewsItem:
    """Append an item to the file, which is made where there is none. UserMustAct where its language cannot be told."""
    path = Path(place)
    if not any(character.isalnum() for character in text):
        raise UserMustAct("There is nothing in that to tell; write a sentence or two that may stand in a letter.")
    spoken = language or language_of(text)
    if spoken not in LANGUAGES:
        raise UserMustAct("In which language is that? Say it with --language en, de, fr or es.")
    if wrong := not_to_be_told(text, spoken):
        raise UserMustAct(f"No letter could tell that: {in_words(wrong)}. Nothing was added.")
    if attachment and not beside(path.parent, attachment).is_file():
        raise UserMustAct(f"'{attachment}' is not there; put it beside {path}, or give its whole path.")
    had = {item.id for item in load_news(place)}
    name = next(n for n in _names(text, today) if n not in had)
    entry = f"\n[[news]]\nid = {written(name)}\ndate = {today.isoformat()}\ntext = {{ {spoken} = {written(text)} }}\n"
    entry += f"for = [{', '.join(map(written, whom))}]\n" if whom else ""
    entry += f"until = {until.isoformat()}\n" if until else ""
    entry += f"attachment = {written(attachment)}\n" if attachment else ""
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else HEAD
        path.write_text(before.rstrip("\n") + "\n" + entry, encoding="utf-8")
    except OSError as error:
        raise UserMustAct(f"{path}: cannot be written ({error.strerror}); it must be a file you may write") from None
    return NewsItem(name, ((spoken, text),), today, until, whom or (EVERYBODY,), attachment)


def texts_of(value: object) -> tuple[tuple[str, str], ...]:
    """A text with the language it is in, or a table of texts by language; () where it is neither."""
    if isinstance(value, str) and value.strip():
        spoken = language_of(value)
        return ((spoken, _line(value)),) if spoken in LANGUAGES else ()
    if isinstance(value, dict) and value and all(k in LANGUAGES and isinstance(v, str) for k, v in value.items()):
        return tuple((language, _line(text)) for language, text in value.items() if text.strip())
    return ()


def untellable(texts: tuple[tuple[str, str], ...]) -> str:
    """Why no letter could tell these texts, or ""."""
    wrong = (flaw for language, text in texts for flaw in not_to_be_told(text, language))
    said = in_words(tuple(dict.fromkeys(wrong)))
    return f"no letter could tell that: {said}" if said else ""


TEXT_WANTED = 'say its language: { en = "..." }, of en, de, fr, es'


def _problems(table: object, folder: Path) -> Iterator[tuple[str, str]]:
    if not isinstance(table, dict):
        yield "text", "must be a table; write [[news]] over it"
        return
    for key in table.keys() - set(KEYS):
        near = get_close_matches(key, KEYS, 1)
        yield key, f"unknown key; did you mean '{near[0]}'?" if near else f"unknown key (known are {', '.join(KEYS)})"
    yield from _text_problems(table)
    if type(table.get("date")) is not date:
        yield "date", "must be a day without quotes, as in: date = 2026-05-18"
    if "until" in table and type(table["until"]) is not date:
        yield "until", "must be a day without quotes, as in: until = 2026-08-31"
    elif "until" in table and type(table.get("date")) is date and table["until"] < table["date"]:
        yield "until", "ends before it begins; look at its days"
    whom = table.get("for", EVERYBODY)
    if not isinstance(whom, str) and not (isinstance(whom, list) and all(isinstance(w, str) for w in whom)):
        yield "for", 'must be text or a list of texts, as in: for = ["Acme", "jo@acme.example"]'
    file = table.get("attachment")
    if file is not None and not (isinstance(file, str) and beside(folder, file).is_file()):
        yield "attachment", f"'{file}' is not there; put it beside this file, or remove the key"


def _text_problems(table: dict[str, object]) -> Iterator[tuple[str, str]]:
    if "visit" in table:
        yield from _visit_problems(table["visit"])
    if "text" not in table and "visit" not in table:
        yield "text", 'is missing; add it, as in: text = { en = "On 18 May ..." }'
    elif isinstance(text := table.get("text"), str) and not text.strip():
        yield "text", "is empty; write the sentence into it, or remove the item"
    elif "text" in table and not texts_of(table["text"]):
        yield "text", f"cannot be used; {TEXT_WANTED}"
    elif wrong := untellable(texts_of(table.get("text"))):
        yield "text", wrong


def _visit_problems(visit: object) -> Iterator[tuple[str, str]]:
    if not isinstance(visit, dict) or set(visit) != set(VISIT) or not _says_where_and_when(visit):
        yield "visit", f"must say where and when, as in: {VISIT_SHOWN}"
    elif visit["to"] < visit["from"]:
        yield "visit", "ends before it begins; look at its days"


def _says_where_and_when(visit: dict[str, object]) -> bool:
    place = visit["place"]
    named = isinstance(place, str) and bool(place.strip())
    return named and all(type(visit[key]) is date for key in VISIT[1:])


def _strangers(raw: dict[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in raw.items():
        if key != "news":
            yield key, "unknown table; every item stands under [[news]]"
        elif not isinstance(value, list):
            yield key, "must be written in double brackets: [[news]]"


def _item(table: dict[str, Any], folder: Path) -> NewsItem:
    texts, day, until = texts_of(table.get("text")), table["date"], table.get("until")
    whom, file, visit = table.get("for", EVERYBODY), table.get("attachment"), _visit(table.get("visit"))
    if visit and until is None:
        until = max(day, visit.first - TOLD_BEFORE)
    said = texts[0][1] if texts else f"{visit}"
    return NewsItem(
        id=str(table.get("id") or f"{day.isoformat()}-{opening(said):08x}"),
        texts=texts,
        day=day,
        until=until,
        whom=(whom,) if isinstance(whom, str) else tuple(whom),
        attachment=str(beside(folder, file)) if file else "",
        visit=visit,
    )


def _visit(table: dict[str, Any] | None) -> Visit | None:
    return Visit(_line(table["place"]), table["from"], table["to"]) if table else None


def _names(text: str, today: date) -> Iterator[str]:
    words = re.findall(r"[a-z0-9]+", text.casefold())
    name = "-".join([today.isoformat(), *[word for word in words if len(word) > 3][:3]])
    yield name
    yield from (f"{name}-{number}" for number in range(2, 10_000))


def _line(text: str) -> str:
    return " ".join(text.split())


def _read(path: Path) -> str:
    try:
        if path.is_file() and not path.stat().st_size:
            return ""  # somebody who has no news yet
        with opened(path) as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UserMustAct(f"{path}: is larger than 1 MB; remove what is long told")
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UserMustAct(f"{path}:{line}: the file is not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise UserMustAct(f"{path}: cannot be read ({why(error)}); it must be a file you may read") from None
