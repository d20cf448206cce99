"""Which sentences of a mail ask something of the user: a question, a request; what is mere courtesy asks nothing."""

import re
from collections.abc import Iterator

from followupd.core.judges.clauses import clauses
from followupd.core.judges.meaning_sentences import calls_off, compiled, heard_in, matches, may_say


def asking(said: tuple[str, ...], languages: tuple[str, ...], later: tuple[bool, ...] = ()) -> tuple[bool, ...]:
    """Of each sentence whether it asks or requests something now. `later`: of each whether it speaks of a later day."""
    comes_later = later or (False,) * len(said)
    befores = ("", *said)
    return tuple(
        _asks(one, languages, held) and not _says_where_to_turn(before, one, languages)
        for before, one, held in zip(befores, said, comes_later, strict=False)
    )


def way_of_asking(sentence: str, languages: tuple[str, ...]) -> str:
    """How a sentence asks: "asks" a question, "invites" the reader, or "wants" something of them."""
    if "?" in sentence:
        return "asks"
    invited = heard_in(languages, sentence, "invites_you", "meets")
    wanted = heard_in(languages, sentence, "wants_answer", "moves")
    return "invites" if invited and not wanted else "wants"


def names_hour_only(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it seems to want something by no more than an hour that it names: "8 pm."."""
    rest = _HOUR.sub(" ", sentence)
    return rest != sentence and not _asks(rest, languages, comes_later=False)


def puts_question(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it ends in a question to the reader; "how are you?" is none."""
    if "?" not in sentence:
        return False
    return _without_courtesies(sentence, languages).rstrip(" )\"'").endswith("?")


def _says_where_to_turn(before: str, sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it goes on from a mere offer to answer questions: "Do you have any questions? Then call me."."""
    offers = before.endswith("?") and not re.search(r"\w", _without_courtesies(before, languages))
    return offers and "?" not in sentence and matches(sentence, languages, "reach_out")


def _without_courtesies(sentence: str, languages: tuple[str, ...]) -> str:
    whole = sentence
    for language in languages:
        if may_say(language, "courtesies", whole):
            sentence = compiled(language, "courtesies").sub(" ", sentence)
    return sentence


def _without_what_suits(sentence: str, languages: tuple[str, ...]) -> str:
    for language in languages:
        if may_say(language, "fits", sentence):
            sentence = compiled(language, "fits").sub(" ", sentence)
    return sentence


def _asks(sentence: str, languages: tuple[str, ...], comes_later: bool) -> bool:
    """Whether a sentence asks or requests something now. What is mere courtesy is taken out first."""
    whole = sentence
    rest = _without_courtesies(_without_what_suits(sentence, languages), languages).strip(" ,;:-–—\"'(")
    if comes_later and _wants_a_mail(rest, languages):
        return False
    if rest.rstrip(" )\"'!.").endswith(("?", "？")) or "? " in rest:
        return True
    if comes_later or heard_in(languages, whole, "patience"):
        return False
    opening = tuple(language for language in languages if may_say(language, "openings", whole))
    if opening and any(matches(clause, opening, "openings") for clause in _may_open(rest, languages)):
        return True
    if calls_off(whole, languages):  # "we need to cancel our interview" asks for none
        return False
    return heard_in(languages, rest, "requests", within=whole)


def _may_open(sentence: str, languages: tuple[str, ...]) -> Iterator[str]:
    """The clauses with which a question without its mark may begin: the first, and what does not go on with another."""
    parts = clauses(sentence)
    for language in (one for one in languages if may_say(one, "joins", sentence)):
        parts = [part for one in parts for part in compiled(language, "joins").split(one)]
    first, *more = (part.lstrip("\"'(") for part in parts)
    yield first
    for part in more:
        if not matches(part, tuple(one for one in languages if may_say(one, "indirect", part)), "indirect"):
            yield part


def _wants_a_mail(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether all that a question asks is to write again on the day it names; who names an hour wants to meet."""
    one = sentence.count("?") <= 1 and not _HOUR.search(sentence)
    return one and heard_in(languages, sentence, "comes_later")


# An hour of the day.
_HOUR = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]m\b)?|\d{1,2} ?(?:am|pm|uhr|h)\b|o'clock", re.IGNORECASE)
