"""Reads what a mail server says in its own words: what is the matter, where its code tells less, and its own sentence.

Servers mix sentences with the names of their programs' parts ("RESOLVER.ADR.RecipientNotFound"), which tell nobody
anything.
"""

import re
from functools import cache
from itertools import groupby

from followupd.core.judges.words import either
from followupd.core.mail.sentences import split

# The tables of `bounces.toml` that say what is the matter, the first that is found first.
_MATTERS: dict[str, str] = {
    "takes_none": "the domain behind the @ takes no mail",
    "full": "the mailbox is full",
    "too_large": "the mail is larger than the server there allows",
    "switched_off": "the mailbox is switched off and takes no mail",
    "members_only": "only people of the same firm or group may write there",
    "no_domain": "no mail server is known for what stands behind the @",
    "no_mailbox": "there is no such mailbox",
    "no_answer": "the mail server there does not answer",
}
_GONE = re.compile(either("bounces", "gone"), re.IGNORECASE)
_NO_HOST = re.compile(r"host|domain|dns|\bmx\b|name serv", re.IGNORECASE)
_NO_USER = re.compile(r"user|recipient|mailbox|account", re.IGNORECASE)
_SERVERS_KIND = re.compile(r"^\s*[\w.-]{1,40}\s*;\s*")
_ASIDE = re.compile(r"[;\n]\s|\([^()]*\)|\[[^\[\]]*\]")
# Codes, and names of programs' parts, of hosts and of what they keep: no word of a person's language.
_CODE = r"\W*(?:[245]\d\d|(?:[245]\d\d[- ])?#?[245]\.\d{1,3}\.\d{1,3})\W*"
_PART = r"<\S*>:|(?!\S*@).*(?:[a-z][A-Z]|[_=#|]).*"
_RAW = re.compile(f"{_CODE}|{_PART}")
_RAW_OR_HOST = re.compile(rf"{_CODE}|{_PART}|(?!\S*@).*(?:/|\w[.:]\w).*").fullmatch
_LINES_CODE = re.compile(r"(?<!\S)[245]\d\d-(?=[^\W\d])")  # "550-Please turn on"
_NO_WORDS = re.compile(r"^(?:[^\s\w]*[+-]?\d\S*\s+|[^\s\w]+\s+)+")
_EDGES = " -–:;,*"
_ANY = re.compile("")
_WORD = re.compile(r"<\S*>:|(?!\S*@).*(?:[a-z][A-Z]|[_=#/|]|\w[.:]\w).*")
_WORD = re.compile(r"\W*[^\W\d_][^\W\d_'’-]+\W*")
_FEWEST = 3  # words of a sentence
MAX_LOOKED_AT = 6_000  # characters


def by_words(words: str) -> str:
    """What is the matter by a server's words; "" where they are none that are known."""
    words = words[:MAX_LOOKED_AT]
    if told := next((plain for name, plain in _MATTERS.items() if _pattern(name).search(words)), ""):
        return told
    if _GONE.search(words):
        return _MATTERS["no_mailbox" if _NO_USER.search(words) or not _NO_HOST.search(words) else "no_domain"]
    return ""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(either("bounces", name), re.IGNORECASE)


def in_plain_words(words: str, about: re.Pattern[str]) -> str:
    """A sentence as it stands, if no codes and names of parts stand in it, else what of it is one and about that."""
    return own_sentence(words, about) if any(map(_RAW.fullmatch, words.split())) else words.strip(_EDGES)


def own_sentence(words: str, about: re.Pattern[str] = _ANY) -> str:
    """What is a sentence of a server's answer, without codes and the names of its parts; "" where nothing is.

    `about`: what is rather to stand in it. "…" stands where it goes on with such names.
    """
    parts = _ASIDE.split(_SERVERS_KIND.sub("", words[:MAX_LOOKED_AT]))
    said = [one for part in parts for run in _plain_runs(part) for one in split(run) if _length(one) >= _FEWEST]
    told = max(said, key=lambda one: (bool(about.search(one)), _length(one)), default="")
    return _NO_WORDS.sub("", told).strip(_EDGES).rstrip(")" if "(" not in told else "")


def _plain_runs(part: str) -> list[str]:
    """What stands between codes and names of programs' parts."""
    words = _LINES_CODE.sub(" ", part).split()
    groups = [(raw, " ".join(group)) for raw, group in groupby(words, key=lambda word: bool(_RAW_OR_HOST(word)))]
    goes_on = [at + 1 < len(groups) and run[-1:].isalnum() for at, (_, run) in enumerate(groups)]
    return [f"{run}…" if more else run for (raw, run), more in zip(groups, goes_on, strict=True) if not raw]


def _length(words: str) -> int:
    return sum(bool(_WORD.fullmatch(one)) for one in words.split())
