"""Is it whole: no place left to be filled in, and no sign in it that nobody sees?"""

import re
from collections.abc import Iterator

from followupd.core.mail.hidden import hidden_in
from followupd.core.meaning.hole_words import BETWEEN, NAMED, PLACES, YOURS
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.parts import LINK

# Marks of programs that fill in letters: Jinja, Python, shells, mail merge.
_MARKS = re.compile(
    r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|\$\{[\w. -]{1,40}\}|%\(\w{1,40}\)s|%%\w{1,40}%%"
    r"|\*\|\w{1,40}\|\*|<<\w{1,40}>>|\{\{|\{%|%\}"
    r"|(?<![\w%])%[A-Za-z_][\w.-]{1,40}%(?!\w)|(?<!\w)__[A-ZÀ-Þ][A-ZÀ-Þ0-9_]{1,40}__(?!\w)"
)
# Marks of the same kind that may be a word of a program or a price: holes where they name a place.
_NAMED_MARKS = re.compile(r"(?<![\w$])\$([A-Za-z_]\w{1,40})|(?<!\w)__(\w{2,40}?)__(?!\w)|(?<![\w@])@@(\w{2,40})@@")
_DUNDER = frozenset({"name", "file", "class", "module", "text"})  # Python's own, between underscores
_CAPITALS = re.compile(r"(?<![\w&.-])[A-ZÀ-Þ]{3,}(?:[ _-][A-ZÀ-Þ]{2,})*(?![\w:-])")
_WORD = r"[^\W\d_]+"
_BRACKETS = re.compile(r"\[([^\[\]\n]{0,80})\](?!\()|<([^<>\n]{1,60})>|\{([^{}\n]{1,60})\}|«([^«»\n]{1,60})»")
_CROSSES = re.compile(r"(?<![\w.-])(?:[Xx]{3,}|[Xx]{2}[./][Xx]{2}[./]?(?:[Xx]{2,4})?)(?![\w-])")
_NUMERAL = re.compile(r"\b(?:el|la|del|al|le|du|the|der|die|das|des)\s+(XXX)\s+(?=[A-ZÀ-Þ]|edici|aniv)")
_TO_DO = re.compile(r"(?<![\w#])(?:TODO|TO DO|TBD|TBC|FIXME)(?!\w)|\blorem ipsum\b")
_TO_DO_ES = re.compile(r"(?<![\w#])(?:TODO(?=\s*[:\]])|TBD|FIXME)(?!\w)|\blorem ipsum\b")  # "todo" is a word there
_BLANK = re.compile(r"(?<![\w_])_{3,30}(?!\w)")
_RULE = re.compile(r"^\s*[_=*~-]+\s*$", re.MULTILINE)
_NONE = re.compile(r"(?<=[a-z,] )(?:None|NaN)(?=[\s,.;:!?]|$)")
_LONG_QUOTE = re.compile(r"[“„«][^”“»\n]{0,400}[”“»]|^>.*$", re.MULTILINE)
_QUOTE_WORDS = 4  # a quotation of fewer words beside its brackets may be a place to be filled in itself
_MOST_WORDS = 6
_ANSWERS = re.compile(r"\s*(?:re|aw|antw|sv|rif|res|fwd?|wg|tr|rv)\s*:", re.IGNORECASE)


def nothing_left_to_fill_in(letter: Judged) -> Iterator[Flaw]:
    """Every place of a template is filled in."""
    for words in dict.fromkeys(_holes(f"{_own_subject(letter)}\n{_own_words(letter)}", letter.language)):
        yield Flaw("hole", "a place is left there to be filled in", "fill it in, or leave the sentence out", words)


def nothing_hidden(letter: Judged) -> Iterator[Flaw]:
    """Nothing that nobody sees: marks that turn words round, controls."""
    if signs := hidden_in(f"{_own_subject(letter)}\n{letter.text}"):
        yield hidden_flaw(signs)


def hidden_flaw(signs: tuple[str, ...]) -> Flaw:
    """As it is told, wherever it is found."""
    return Flaw("hidden", "it holds what nobody sees and what changes what is read", "remove it", ", ".join(signs))


def answers(subject: str) -> bool:
    """Whether it is the subject of the mail that is answered, and no word of the user's."""
    return bool(_ANSWERS.match(subject))


def _own_subject(letter: Judged) -> str:
    return "" if answers(letter.subject) else letter.subject


def _own_words(letter: Judged) -> str:
    """The text without the facts that stand in it as they are, and without what others said, quoted."""
    text = letter.text
    for tie in sorted(filter(None, letter.ties), key=len, reverse=True):
        text = text.replace(tie, " ")
    return _LONG_QUOTE.sub(_kept, text)


def _kept(quote: re.Match[str]) -> str:
    return " " if len(_BRACKETS.sub(" ", quote[0]).split()) >= _QUOTE_WORDS else quote[0]


def _holes(text: str, language: str) -> Iterator[str]:
    text = LINK.sub(" ", text)
    yield from (found[0] for found in _MARKS.finditer(text))
    rest = _RULE.sub("", _MARKS.sub(" ", text))
    for found in _NAMED_MARKS.finditer(rest):
        if _names_a_place(found):
            yield found[0]
            rest = rest.replace(found[0], " " * len(found[0]))
    yield from _in_capitals(rest)
    for found in _BRACKETS.finditer(rest):
        inside = next((group for group in found.groups() if group is not None), "")
        if _is_place(inside, found[0][0]):
            yield found[0]
            rest = rest.replace(found[0], " " * len(found[0]))
    named = {found.start(1) for found in _NUMERAL.finditer(rest)}
    yield from (found[0] for found in _CROSSES.finditer(rest) if found.start() not in named)
    yield from (found[0] for found in (_TO_DO_ES if language == "es" else _TO_DO).finditer(rest))
    yield from (found[0] for mark in (_BLANK, _NONE) for found in mark.finditer(rest))


def _names_a_place(mark: re.Match[str]) -> bool:
    """ "$first_name", "$positionTitle", "__Firma__": by its words, whatever the case they are joined with."""
    inside = next(group for group in mark.groups() if group)
    words = [word.casefold() for word in re.findall(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]?[a-zß-ÿ]+", inside)]
    if mark[0][0] == "$" and inside.islower():
        return True  # no price and no share has small letters
    if mark[0][0] == "_" and inside in _DUNDER:
        return False
    return bool(words) and any(word in PLACES for word in words)


def _in_capitals(text: str) -> Iterator[str]:
    """ "Dear NAME", "at COMPANY NAME": a place in capitals, among words that are not."""
    for line in text.split("\n"):
        if not re.search(r"[a-zß-ÿ]{2}", line):
            continue
        for found in _CAPITALS.finditer(line):
            words = re.findall(_WORD, found[0].casefold())
            if all(word in PLACES or word in BETWEEN or word in YOURS for word in words) and NAMED & set(words):
                yield found[0]


def _is_place(inside: str, bracket: str) -> bool:
    """Whether what stands in brackets names what should stand there: "[position]", "<Your name>", "{first_name}"."""
    words = re.findall(r"[^\W\d_]+", inside.casefold().replace("’", "'").replace("l'", " ").replace("d'", " "))
    if bracket == "[" and not inside.strip(" ._-…?"):
        return bool(inside) and not inside.strip(" _")  # "[ ]" is one, "[...]" and "[?]" are an author's
    if re.fullmatch(r"\s*[Xx]{2,}\s*", inside) or re.fullmatch(r"\s*(?:TODO|TBD|TBC|FIXME)\b.*", inside):
        return True
    if not words or len(words) > _MOST_WORDS or re.search(r"[@:]|//|\d", inside):
        return False
    said = [word for word in words if word not in BETWEEN]
    known = [word in PLACES for word in said if word not in YOURS]
    if not any(known):
        return False
    # "[team name]", "[Ihr Studiengang hier]": what is named stands last, or it is said whose it is
    return all(known) or said[0] in YOURS or said[-1] in YOURS or (said == words and said[-1] in NAMED)
