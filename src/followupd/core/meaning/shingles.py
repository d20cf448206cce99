"""What a text is recognised by without being kept: the hashes of its runs of four words, and of its first sentence."""

import re

from followupd.core.mail.language import language_of
from followupd.core.meaning.asked import last_asked
from followupd.core.meaning.parts import parts, sentences
from followupd.core.meaning.wrote import Wrote

WORDS = 4
MOST = 600  # hashes kept of one text
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def wrote(text: str) -> Wrote:
    """What is kept of a text the user wrote: nothing of it can be read from that."""
    said = parts(text)
    first = sentences(said.text)
    hashes = tuple(dict.fromkeys(shingles(said.text)))[:MOST]
    return Wrote(hashes, opening(first[0]) if first else 0, last_asked(said.said, language_of(text)))


def shingles(text: str) -> list[int]:
    """The hashes of every four words running, sentence by sentence; one of a shorter sentence."""
    return [_hash(" ".join(run)) for sentence in sentences(text) if (words := _words(sentence)) for run in _runs(words)]


def opening(sentence: str) -> int:
    """The hash of a sentence, whatever its signs and capitals."""
    return _hash(" ".join(_words(sentence)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))


def _runs(words: list[str]) -> list[list[str]]:
    return [words[at : at + WORDS] for at in range(max(1, len(words) - WORDS + 1))]


def _hash(text: str) -> int:
    from hashlib import blake2b

    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).digest(), "big")
