"""Somebody offers a conversation for a time of which no day is fixed yet: "happy to have a coffee in April".

Who is thanked for that and reminds nobody of it has no coffee in April.
"""

from collections.abc import Iterator
from datetime import date

from followupd.core.judges.meaning_sentences import heard, heard_in
from followupd.core.judges.meeting_talk import SHORT
from followupd.core.judges.reasons import sign
from followupd.core.judges.spoken_days import is_until
from followupd.core.judges.stated import stated_dates
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES
from followupd.core.mail.days import days_in, is_after

# By what a sentence that speaks of a conversation offers one, and by what a mail says yes to one.
_OFFERS = ("proposes", "agrees", "yes", "again")
_SAYS_YES = ("agrees", "yes")
# Then it is they who will come back to it.
_THEIR_DAY = ("decision", "answer")


def talk_offered(
    said: tuple[str, ...], languages: tuple[str, ...], base: date, asking: frozenset[str]
) -> Iterator[Finding]:
    """One finding `talk_offered` with the first day of the time named, or `once` "read" where they would once they have
    read the user's papers. `base`: the day the mail came in; `asking`: the sentences that ask something. A day or an
    hour proposed is none: that one can be said yes to.
    """
    languages = LANGUAGES if sum(len(one.split()) for one in said) <= SHORT else languages
    agreed = any(_says(kind, one, languages) for one in said for kind in _SAYS_YES)
    for sentence in said:
        spoken = tuple(name for name in languages if heard(name, "meets", sentence))
        if not spoken:
            continue
        offers = agreed or sentence in asking or any(_says(kind, sentence, languages) for kind in _OFFERS)
        day = _first_day(sentence, spoken, base) if offers else None
        if day and not _is_theirs(sentence, languages, base):
            yield Finding("talk_offered", sign(sentence), (("date", day.isoformat()),))
            return
    first = next((one for one in said if _says("papers_first", one, languages)), "")
    if first and any(_says("willing", one, languages) for one in said):
        yield Finding("talk_offered", sign(first), (("once", "read"),))


def _says(kind: str, sentence: str, languages: tuple[str, ...]) -> bool:
    return heard_in(languages, sentence, kind)


def _first_day(sentence: str, languages: tuple[str, ...], base: date) -> date | None:
    named = days_in(sentence, languages, base)
    open_ = [days for days in named if days.first < days.last or is_after(sentence, days, languages)]
    if len(open_) < len(named) or not open_ or is_until(sentence, open_[0]):
        return None
    return open_[0].first if open_[0].first > base else None


def _is_theirs(sentence: str, languages: tuple[str, ...], base: date) -> bool:
    return any(found.field("what") in _THEIR_DAY for found in stated_dates((sentence,), languages, base))
