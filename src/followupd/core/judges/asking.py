"""Tells a text that asks or decides something, as people do, from one that only says it has arrived, as machines do."""

import re

from followupd.core.judges.words import either
from followupd.core.mail.sentences import split

_ACKNOWLEDGES = re.compile(either("machines", "acknowledgements"), re.IGNORECASE)
_REQUEST = re.compile(either("machines", "requests"), re.IGNORECASE)
_CONDITION = re.compile(rf"\b(?:{either('machines', 'conditions')})\b", re.IGNORECASE)
# Not the "?" of an address on the web, nor a machine's "Questions? See our pages".
_QUESTION = re.compile(r"(?<!question)(?<!questions)(?<!fragen)(?<!need help)[?？](?=[\s\"')\]?!]|$)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\n\s*\n")


def acknowledges(text: str) -> bool:
    """Whether the text says that something arrived or thanks for an application."""
    return bool(_ACKNOWLEDGES.search(" ".join(text.split())))


def questions(text: str) -> bool:
    """Whether a question stands in the text."""
    return bool(_QUESTION.search(text))


def asks_or_decides(text: str) -> bool:
    """Whether the text asks, invites or decides; "if it fits, we invite you" does none of it."""
    if questions(text):
        return True
    paragraphs = (" ".join(one.split()) for one in _PARAGRAPH.split(text))
    sentences = (one for paragraph in paragraphs for one in split(paragraph, small=True))
    return any(_REQUEST.search(sentence) and not _CONDITION.search(sentence) for sentence in sentences)
