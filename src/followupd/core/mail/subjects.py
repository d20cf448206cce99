"""Says when two subjects are one: without "Re:", "AW:", "Fwd:" and the like before them."""

import re

from followupd.core.mail.decoding import one_line

# "answer" and "forwarded" as mail programs write them. English, German, Dutch, Scandinavian, Finnish, French, Spanish,
# Italian, Portuguese, Polish, Czech, Turkish, Hungarian, Greek, Indonesian, Chinese, Japanese.
_WORDS = (
    "re", "r", "aw", "antw", "antwort", "betr", "wg", "fw", "fwd", "forward", "doorst", "sv", "vs", "vb", "vl", "svar",
    "ref", "réf", "rép", "tr", "rv", "resp", "res", "enc", "rif", "i", "odp", "pd", "ynt", "ilt", "vá", "továbbítás",
    "απ", "σχετ", "πρθ", "bls", "trs", "回复", "答复", "回覆", "转发", "轉寄", "返信", "転送",
)  # fmt: skip
_EITHER_WORD = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
ANSWERS = rf"(?:{_EITHER_WORD})\s?[:：]"  # how an answered subject begins
_PREFIX = re.compile(
    rf"\s*(?:(?:{_EITHER_WORD})"
    r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3})?\s?[:：]"
    r"|\[(?:ext|extern|externe?|external|external e?-?mail|externe mail)\]|external:)\s*",
    re.IGNORECASE,
)
_TICKET = re.compile(
    r"\s*(?:\[[^\[\]#]{0,40}#\s?[\w-]{1,30}\]|\(#[\w-]{1,30}\)|ticket ?#\s?\d{1,20})[\s:—–-]*", re.IGNORECASE
)


def answer_prefix(subject: str) -> str:
    """What a mail program put before the subject, "" where it begins at once."""
    end = 0
    for _ in range(50):
        match = _PREFIX.match(subject, end)
        if not match:
            break
        end = match.end()
    return subject[:end].strip()


def is_answering(subject: str) -> bool:
    """Whether a subject answers or forwards one, also behind the number of a ticket: "[#88] Re: ..."."""
    ticket = _TICKET.match(subject)
    return bool(answer_prefix(subject[ticket.end() :] if ticket else subject))


def is_telling(subject: str) -> bool:
    """Whether a subject is hardly another's: "Application as Analyst (ref. 2083)", not "Application" or "Hello"."""
    bare = bare_subject(subject)
    return len(bare.split()) >= 3 and len(bare) >= 15


def bare_subject(subject: str) -> str:
    """The subject without any answer or forward prefix, as it is spelled."""
    line = one_line(subject)
    return one_line(line[len(answer_prefix(line)) :])


def normal_subject(subject: str) -> str:
    """The bare subject for comparing: no answer or forward prefixes, casefolded, spaces folded."""
    return bare_subject(subject).casefold()
