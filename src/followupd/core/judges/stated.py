"""The days a person states: by when they decide, by when they answer, when the user is to come back.

A day counts only together with a word that says what it is for, in one sentence; the nearest such word counts.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from followupd.core.judges.meaning_sentences import compiled, heard, may_say, sentences
from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding
from followupd.core.mail.absence_cues import absent
from followupd.core.mail.days import Days, days_in, is_after
from followupd.core.mail.language import likely_languages

MAX_STATED = 5
# `what` by the group of words that gives it. Of two equally near the first counts.
_WHAT = (("again", "contact_again"), ("decision", "decision"), ("answer", "answer"))
_UNTIL = re.compile(
    r"\b(?:by|until|till|before|no later than|latest|due|deadline|within|bis|spätestens|innerhalb|vor|d'ici|avant|"
    r"au plus tard|binnen|jusqu'\w+|sous|antes de\w?|hasta|entro|fino a\w*|prima de\w+|até|"
    r"antes d\w|tot(?: en met)?|uiterlijk|vóór)"
    r"\b[^.?!\d]{0,25}$"
    # "voor een gesprek op 12 maart" is for something on that day: here the word stands before the day itself.
    r"|\b(?:voor|para)\s(?:(?:de|het|el|la|o|a|eind|einde|fin|finales|final|van|komende|próximo)\s|"
    r"\w+(?:dag|es|do|go|feira),?\s){0,3}$",
    re.IGNORECASE,
)


def stated_dates(
    said: tuple[str, ...], languages: tuple[str, ...], base: date, asking: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """One finding `stated_date` for each day that has its word: the last day by which they decide or answer, the first
    on which the user may come back. `base`: the day the message came in; `asking`: sentences whose day is the user's.
    """
    found: dict[tuple[tuple[str, str], ...], Finding] = {}
    before = ""
    for sentence in said:
        found_here = days_in(sentence, languages, base)
        unsaid = ""
        if not found_here and _THEN.search(sentence):
            # "The manager is away until the 16th. Then we will be in touch." or "I will read it when I am back."
            unsaid = "answer" if _BACK.search(sentence) and sentence not in asking else ""
            sentence = f"{before} {sentence}"
            found_here = days_in(sentence, languages, base)[-1:]
        if _WAS_AWAY.search(sentence):
            found_here = ()  # "I was on holiday until Monday": that day lies behind whatever they say
        named = [(days, _what(sentence, days, languages, found_here) or unsaid) for days in found_here]
        # "Let us talk today or else on the 16th" wants it now, whatever is said of a later day.
        soon = any(what == "contact_again" and (days.first - base).days < 7 for days, what in named)
        for days, what in named:
            if _is_the_year(sentence, days, base):
                continue
            if soon and what == "contact_again" and (days.first - base).days >= 7:
                continue
            day = days.first if what == "contact_again" else days.last
            fields: tuple[tuple[str, str], ...] = (("date", day.isoformat()), ("what", what))
            if what in ("decision", "answer") and (after := "behind" if unsaid else _open(sentence, days, languages)):
                fields = (*fields, ("after", after))
            if what in ("decision", "answer") and is_not_before(sentence, days):
                fields = (*fields, ("not_before", "yes"))
            theirs = sentence not in asking or (
                (what == "decision" and not _is_the_readers(sentence, languages))
                or (what == "contact_again" and (day - base).days >= 7)
            )
            # "We got your mail today": what is said of the day it came in states nothing.
            if what and theirs and day > base and fields not in found:
                found[fields] = Finding("stated_date", sign(sentence), fields)
        before = sentence
    return tuple(_without_doubles(found.values()))[:MAX_STATED]


def _without_doubles(found: Iterable[Finding]) -> Iterator[Finding]:
    """Who comes to it after a day does not by it, though another sentence may look so."""
    told = tuple(found)
    afterwards = {(one.field("date"), one.field("what")) for one in told if one.field("after")}
    yield from (one for one in told if one.field("after") or (one.field("date"), one.field("what")) not in afterwards)


def _is_the_readers(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it is the reader who is to decide: "your decision by 23 November"."""
    return any(heard(name, "your_decision", sentence) for name in languages)


def _is_the_year(sentence: str, days: Days, base: date) -> bool:
    """Whether it is the year that runs: "we will not hire this year" names no day."""
    whole = days.first == base and (days.last - base).days > 31
    return whole and bool(_YEAR.search(sentence[days.start : days.end]))


_YEAR = re.compile(r"\b(?:year|jahr\w*|année|an|año|anno|ano|jaar)\b", re.IGNORECASE)


def _open(sentence: str, days: Days, languages: tuple[str, ...]) -> str:
    """Whether they come to it only after the day, without saying when: "behind" it ("out until the 18th, then I'll get
    back"), or "from" it on, where "after" was said and the day is the first behind what they named; else "".
    """
    if days.first != days.last:
        return ""
    if is_after(sentence, days, languages):
        return "from"
    return "behind" if _BEHIND.search(sentence[days.end :]) else ""


_BEHIND = re.compile(
    r"\b(?:after (?:that|this|which|then)|afterwards|thereafter|danach|anschließend|ensuite|après (?:cela|ça)|después|"
    r"luego|dopo(?: di che)?|depois(?: disso)?|daarna)\b|"
    # "The director sees it on Monday, and I call you as soon as she tells me."
    r"\b(?:as soon as|once|when) (?:he|she|they|there|i (?:hear|know|have|get))\b|"
    r"\b(?:sobald|wenn) (?:er|sie|ich|es|man)\b|"
    r"\bdès qu\w*|\ben cuanto (?:me|lo|la|sepa|tenga|nos)\b|\b(?:non )?appena (?:mi|lo|so|ho|ci)\b|"
    r"\b(?:assim|logo) que (?:me|ele|ela|eu|souber|tiver|nos)\b|\bzodra (?:hij|zij|ze|ik|er|we)\b",
    re.IGNORECASE,
)
_RETURN = (
    r"when i(?:'m| am)? (?:back|return\w*)|(?:on|upon|after) my return|zurück|wieder (?:da|im büro)|à mon retour|"
    r"de retour|a (?:la|mi) vuelta|cuando (?:vuelva|regrese)|a mi regreso|al (?:mio )?(?:rientro|ritorno)|quando "
    r"(?:torno|rientro|voltar|regressar)|no (?:meu )?regresso|na volta|terug(?:komst)?"
)
_BACK = re.compile(rf"\b(?:{_RETURN})\b", re.IGNORECASE)
_WAS_AWAY = re.compile(
    r"\b(?:i|we|he|she) (?:was|were|had been|have been) (?:\w+ ){0,3}?"
    r"(?:away|out|off|on (?:holiday|leave|vacation)|ill|sick)\b|"
    r"\b(?:war|waren)\b[^.?!]{0,40}\b(?:urlaub|unterwegs|abwesend|verreist|krank|elternzeit)\b|"
    r"\b(?:étais|était|étions|ai été)\b[^.?!]{0,20}\b(?:congés?|vacances|absente?|déplacement|malade|arrêt)\b|"
    r"\b(?:estuve|estaba|estuvimos|he estado)\b[^.?!]{0,20}\b(?:vacaciones|fuera|baja|viaje|enferm\w)\b|"
    r"\b(?:ero|eravamo|sono stat[oa])\b[^.?!]{0,20}\b(?:ferie|vacanza|via|malattia|fuori|viaggio)\b|"
    r"\b(?:estive|estava|estivemos)\b[^.?!]{0,20}\b(?:férias|fora|ausente|viagem|doente|baixa)\b|"
    r"\b(?:was|waren|ben)\b[^.?!]{0,20}\b(?:vakantie|verlof|weg|afwezig|ziek)\b(?: geweest)?",
    re.IGNORECASE,
)
_THEN = re.compile(
    rf"\b(?:then|after that|afterwards|thereafter|dann|danach|anschließend|ensuite|alors|après cela|entonces|después|"
    rf"luego|poi|dopo|allora|então|depois|daarna|dan|{_RETURN})\b",
    re.IGNORECASE,
)


def is_until(sentence: str, days: Days) -> bool:
    """Whether the day is the last on which something may be done."""
    return bool(
        _UNTIL.search(sentence[: days.start]) or _UNTIL.search(sentence[: days.start] + sentence[days.start :][:8])
    )


_NOT_BEFORE = re.compile(
    r"\b(?:before|until|till|vor|bis|avant|jusqu'\w+|antes de\w?|hasta|prima d\w+|fino a\w*|antes d\w|até|voor|tot)\b"
    r"[^.?!\d]{0,25}$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|no|no one|nobody|nothing|none|never|nicht\w?|kein\w*|niemand\w*|pas|rien|aucun\w*|personne|nada|"
    r"nadie|ning[uú]\w+|non|niente|nessun\w*|não|niet|geen|niemand|niets)|n't)\b",
    re.IGNORECASE,
)


def is_not_before(sentence: str, days: Days) -> bool:
    """Whether nothing happens before the day: "we hire nobody before May", which is no last day for anything."""
    head = sentence[: days.start] + sentence[days.start : days.end].split()[0] + " "
    return bool(_NOT.search(sentence) and (_NOT_BEFORE.search(sentence[: days.start]) or _NOT_BEFORE.search(head)))


_CLAUSE = re.compile(r"[,;:.!?]\s")


def _clause_of(sentence: str, days: Days) -> str:
    """The part of a sentence that names the days."""
    before, behind = _CLAUSE.split(sentence[: days.start])[-1], _CLAUSE.split(sentence[days.end :])[0]
    return before + sentence[days.start : days.end] + behind


def asked_until(question: str, languages: tuple[str, ...], base: date) -> Iterator[Finding]:
    """The deadline of what a sentence asks for, where it names one.

    Of "frozen until January; write again from the 11th" neither day is one.
    """
    found = days_in(question, languages, base)
    later = [days for days in found if _what(question, days, languages, found) == "contact_again"]
    if any(not is_until(question, days) or _THEN.search(question[days.end :]) for days in later):
        return
    for days in found:
        # "I am on holiday until the 20th, but tell me: ..." says when they are back.
        away = absent().search(_clause_of(question, days))
        if is_until(question, days) and not away:
            yield Finding("deadline", sign(question), (("date", days.last.isoformat()),))
            return


def _what(sentence: str, days: Days, languages: tuple[str, ...], others: tuple[Days, ...]) -> str:
    """What the day is for: the nearest word before it, else the nearest behind it; "" where none says it."""
    if any(heard(name, "comes_later", sentence) for name in languages) and not is_until(sentence, days):
        return "contact_again"
    before: list[tuple[int, int, str]] = []
    behind: list[tuple[int, int, str]] = []
    for rank, (kind, what) in enumerate(_WHAT):
        for name in (name for name in languages if may_say(name, kind, sentence)):
            for match in compiled(name, kind).finditer(sentence):
                if match.start() < days.end and match.end() > days.start:
                    before.append((0, rank, what))
                elif match.end() <= days.start:
                    before.append((days.start - match.end(), rank, what))
                elif not any(other.end >= match.end() for other in others):
                    behind.append((match.start() - days.end, rank, what))
    nearest = min(before or behind, default=None)
    return nearest[2] if nearest else ""


def promised(sentence: str, languages: tuple[str, ...], base: date) -> date | None:
    """The last day a sentence names, from `base` on; None where it names none."""
    found = days_in(sentence, languages, base)
    return found[-1].last if found and found[-1].last <= base + timedelta(days=366) else None


def day_in(note: str, base: date) -> date | None:
    """The last day by which they decide or answer, as a note of the user's tells it; None where it names none."""
    found = stated_dates(sentences(note), likely_languages(note), base)
    return max((date.fromisoformat(one.field("date")) for one in found), default=None)
