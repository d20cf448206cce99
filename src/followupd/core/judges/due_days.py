"""By when the user is to do what a sentence asks for, or before a link or an invitation runs out."""

from collections.abc import Iterator
from datetime import date

from followupd.core.judges.reasons import sign
from followupd.core.judges.spoken_days import clause_of, is_until, says, stated_words
from followupd.core.judges.stated import what_for
from followupd.core.judges.verdict import Finding
from followupd.core.mail.absence_cues import absent
from followupd.core.mail.days import days_in


def asked_until(question: str, languages: tuple[str, ...], base: date) -> Iterator[Finding]:
    """The deadline of what a sentence asks for, where it names one.

    Of "frozen until January; write again from the 11th" neither day is one.
    """
    found = days_in(question, languages, base)
    later = [days for days in found if what_for(question, days, languages, found) == "contact_again"]
    if any(not is_until(question, days) or says(question[days.end :], "then", "returns") for days in later):
        return
    for days in found:
        # "I am on holiday until the 20th, but tell me: ..." says when they are back.
        away = absent().search(clause_of(question, days))
        if is_until(question, days) and not away:
            yield Finding("deadline", sign(question), (("date", days.last.isoformat()),))
            return


def tells_what_for(sentence: str) -> bool:
    """Whether it tells what comes of it where they have what they want: "If I have them by Friday"."""
    return says(sentence, "given")


def runs_out(said: tuple[str, ...], languages: tuple[str, ...], base: date) -> Iterator[Finding]:
    """The deadline that is the day on which a link or an invitation runs out."""
    for sentence in said:
        match = stated_words("expires").search(sentence)
        found = days_in(sentence[match.start() :], languages, base) if match else ()
        if found:
            yield Finding("deadline", sign(sentence), (("date", found[-1].last.isoformat()),))
