"""What a sent mail is that opens nothing, and what it says beside: a thank-you, an answer, a request for a referral;
what the user promised, and whence they have the name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from followupd.core.judges.meaning_sentences import heard_in, sentences
from followupd.core.judges.meeting_talk import meeting_talk
from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.sent_findings import wants_an_answer
from followupd.core.judges.sent_sentences import without_inner_dots
from followupd.core.judges.sent_source import source
from followupd.core.judges.verdict import Finding, Kind, Strength
from followupd.core.judges.words import beside
from followupd.core.mail.days import days_in
from followupd.core.mail.first_look import FirstLook, needed
from followupd.core.mail.language import likely_languages

MAX_PROMISES = 3
_OF_WORK = ("workplaces", "work", "would_apply")
_IF = re.compile(r"\b(?:if|unless|wenn|falls|sofern|si|a menos|a meno|indien|tenzij)\b", re.IGNORECASE)
# Where what follows only thanks, or goes back to the no, nothing goes on.
_BUT = re.compile(
    r"\b(?:but|however|though|aber|jedoch|mais|pero|sino|ma|però|mas|maar)\b"
    r"(?! (?:\w+ )?(?:thank|dank|merci|gracias|grazie|"
    r"obrigad|bedankt))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BySigns:
    """What the signs of a mail say. `work`: words of work; `private`: it is between friends or kin."""

    kind: Kind
    strength: Strength
    work: str
    private: bool


def kind_beside(told: BySigns, subject: str, text: str, replies: bool, applied: tuple[str, ...]) -> tuple[Kind, str]:
    """The kind of a mail beside what it was judged by its signs, and on what it rests; as it was, "" where it stays.

    `replies`: it answers a mail. `applied`: words by which the user applies. Private mail stays `other`: work must be
    spoken of.
    """
    said = sentences(text)
    asked = _referral_asked(said, subject, told.kind == "networking")
    if asked and all(words.rstrip("…") in asked for words in applied):
        return "referral_request", quoting("it asks for a referral: ", asked)
    if told.kind == "application" and (applied or told.strength == "strong"):
        return told.kind, ""
    work = _work_in(subject, text, said) or told.work
    thanks = "" if told.private or _takes_back(said) else next((one for one in said[:2] if _thanks(one)), "")
    if thanks and (work or not replies) and (told.kind == "other" or _only_thanks(thanks, text)):
        return "thank_you", quoting("it thanks: ", thanks)
    if told.kind == "other" and replies and work:
        whole = next((one for one in said if work in one), subject or work)
        return "answer", quoting("it answers a mail, and speaks of work or of papers for it: ", whole)
    return told.kind, ""


def _work_in(subject: str, text: str, said: tuple[str, ...]) -> str:
    """The words of work, or the sentence that says no to some; "" where there are none."""
    work = said_beside("work").search(f"{subject}\n{text[:3_000]}")
    return work[0] if work else _declined(said)


def asked_after(text: str, applied: tuple[str, ...]) -> str:
    """The sentence that tells of an application sent before; "" where the user also applies here, `applied`: the words
    of the text by which they do."""
    before = [one for one in sentences(text) if any(_found("applied_before", one))]
    here = (words for words in applied if not any(words.rstrip("…") in one for one in before))
    return "" if any(here) else next(iter(before), "")


def _takes_back(said: tuple[str, ...]) -> bool:
    """Whether an application is taken back: the thanks beside that are none to write about."""
    return any(_withdraws(one) and said_beside("applications").search(one) for one in said)


def _only_thanks(thanks: str, text: str) -> bool:
    """Who asks for nothing waits for nobody; "I would be grateful" thanks for nothing yet."""
    return not (said_beside("referral_favours").search(thanks) or wants_an_answer(text.replace("\n", " ")))


def _referral_asked(said: tuple[str, ...], subject: str, networking: bool) -> str:
    """The sentence that asks for a referral, with work spoken of in it, right beside it or in the subject; in a mail
    that makes contact for the search work is spoken of."""
    for number, one in enumerate(said):
        around = " ".join((subject, *said[max(0, number - 1) : number + 2]))
        of_work = networking or any(said_beside(kind).search(around) for kind in _OF_WORK)
        if of_work and _asks_for_referral(one):
            return one
    return ""


def _asks_for_referral(sentence: str) -> bool:
    sentence = without_inner_dots(sentence)
    asks_something = sentence.endswith("?") or said_beside("referral_favours").search(sentence)
    agreed = said_beside("referral_agreed").search(sentence)
    return bool(asks_something and not agreed and said_beside("referral_requests").search(sentence))


def _thanks(sentence: str) -> bool:
    answers = said_beside("thanked_answer").search(sentence)
    return bool(said_beside("thanks").search(sentence) and said_beside("thanked_for").search(sentence) and not answers)


def declines(text: str) -> bool:
    """Whether an answer to an offer says no to it; who asks for something, or goes on with "but", goes on talking."""
    return bool(_declined(sentences(text)))


def _declined(said: tuple[str, ...]) -> str:
    """The sentence that says no; "" where none does. To ask for another position does not take this one up again."""
    if any(one.endswith("?") and not said_beside("asks_another").search(one) for one in said):
        return ""
    if any(said_beside("takes_up").search(one) for one in said):
        return ""
    about = (one for one in said if not one.endswith("?") and not said_beside("declines_times").search(one))
    found = (match for one in about for match in _found("declines", one))
    return next((m.string for m in found if not _BUT.search(m.string[m.end() :])), "")


def _found(name: str, sentence: str) -> Iterator[re.Match[str]]:
    """Each of the words that is there; only what may be found is tried."""
    for pattern in _look(name).possible(sentence):
        if match := _compiled(pattern).search(sentence):
            yield match


def findings_beside(text: str, sent: date | None) -> Iterator[Finding]:
    """What the user promised, with the day where one is named, what they say of when to meet, whether they withdraw,
    and how they came by the name.
    """
    said = sentences(text)
    languages = likely_languages(text)
    promised = tuple(_promises(said, languages, sent))
    yield from promised
    if sent:
        yield from (one for one in meeting_talk(said, languages, sent) if not _is_of_promise(one, promised, languages))
    if withdrawn := next((one for one in said if _withdraws(one)), ""):
        yield Finding("withdraws", sign(withdrawn))
    if declined := _declined(said):
        yield Finding("declines", sign(declined))
    if found := source(said):
        yield found


def _withdraws(sentence: str) -> bool:
    """Here and now: "if I had to withdraw", and "may I?", do not."""
    return bool(said_beside("withdraws").search(sentence)) and not (sentence.endswith("?") or _IF.search(sentence))


def _promises(said: tuple[str, ...], languages: tuple[str, ...], sent: date | None) -> Iterator[Finding]:
    """Only with a day: "I will be in touch" binds nobody to an hour."""
    found = 0
    for one in said:
        applies = bool(said_beside("applies").search(one))
        if sent is None or found >= MAX_PROMISES or one.endswith("?") or not (applies or _promises_it(one)):
            continue
        days = days_in(one, languages, sent)
        if days:
            found += 1
            date_of = ("date", days[-1].last.isoformat())
            yield Finding("promise", sign(one), (date_of, ("what", "apply")) if applies else (date_of,))


def _is_of_promise(found: Finding, promised: tuple[Finding, ...], languages: tuple[str, ...]) -> bool:
    """Whether a day without an hour is that by which something is promised: to send a link is no meeting."""
    if found.kind != "proposed_time" or found.field("said") == "proposed" or found.field("time"):
        return False
    kept = any(one.text.startswith(found.text.rstrip("…")) or found.text in one.text for one in promised)
    return kept and not heard_in(languages, found.text, "meets")


def _promises_it(sentence: str) -> bool:
    return bool(said_beside("promises").search(sentence))


@cache
def _look(name: str) -> FirstLook[str]:
    return FirstLook((pattern, needed(pattern)) for pattern in (f"(?i:{line})" for line in beside(name)))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


@cache
def said_beside(name: str) -> re.Pattern[str]:
    """One of the kinds in `kinds.BESIDE`, of every language, as one pattern."""
    return re.compile("|".join(beside(name)), re.IGNORECASE)
