"""Which firms a mail names to which its writer puts the user forward, as recruiters do, or for which they seek people.

Liberal: a name is looked at only where the user has gone to a firm of that name by another way.
"""

import re
from collections.abc import Iterator
from datetime import date

from followupd.core.judges.meaning_sentences import compiled, heard_in, may_say
from followupd.core.judges.offered import is_for_a_client
from followupd.core.judges.reasons import sign
from followupd.core.judges.sent_objects import OCCUPATION, WORK
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.judges.words import name_words
from followupd.core.mail.days import days_in
from followupd.core.mail.subjects import answer_prefix
from followupd.core.pursuits.firms import has_legal_form
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.people_words import SALUTATIONS

MAX_NAMED = 8
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŽČ0-9][\w'’.-]*[\w]"
_NAME = re.compile(rf"\s*[,:(„“\"]?\s*(?P<name>{_WORD}(?:(?: & | \+ | )?(?:{_WORD})){{0,4}})")
# In a subject the firm stands for itself: "Product Analyst - Kestrel Rail", "Kestrel Rail | Analyst (Leeds)".
_PARTS = re.compile(r"\s[-–—|/@·•]+\s|[:|(),;]|\s(?:at|bei|chez|presso|bij|en|na|no|for|für|pour|para|per|voor)\s")
_AT = re.compile(r"\b(?:at|bei|chez|presso|bij)\s$", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:@|https?://|www\.)(?:[\w-]+\.)*?([\w-]+)\.[a-z]{2,}\b")
# What such mail is about, in its subject, beside what every language calls work.
_POSTS = re.compile(
    r"\b(?:opportunit\w+|oportunidad\w*|opportunité\w*|opportunità|gelegenheit\w*|kans(?:en)?|chance\w*|"
    r"introduction|interest\w*|anfrage|frage|consulta|demande|richiesta|pergunta|vraag|question|hello|hi|"
    r"challenge\w*|career|move|herausforderung\w*|angebot|karriere|wechsel|perspektive\w*|défi\w*|carrière|"
    r"proposition|proposal|propuesta|reto|desafío|carrera|proposta|sfida|carriera|desafio|carreira|uitdaging\w*|"
    r"aanbod|voorstel|carrière|remote|hybrid\w*|urgent\w*|confidential)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset((
    "of", "and", "und", "et", "e", "y", "en", "de", "del", "della", "du", "des", "di", "da", "do", "la", "le", "van",
    "von",
))  # fmt: skip
_NUMBER = re.compile(r"\d+\W?\w{0,2}")
_CURRENCY = r"(?:EUR|Euros?|USD|GBP|CHF|BRL|PLN|SEK|NOK|DKK|CZK)"
_MONEY = re.compile(rf"\b{_CURRENCY}\s?\d[\d.,'’]*\s?k?\b|\b\d[\d.,'’]*\s?k?\s?{_CURRENCY}\b", re.IGNORECASE)
_ANY_DAY = date(2026, 1, 1)  # whether a name is a day's does not hang on when the mail was written


def clients(
    subject: str, said: tuple[str, ...], languages: tuple[str, ...], kind: Kind, text: str, others: tuple[str, ...]
) -> Iterator[Finding]:
    """Findings `client`: the sentence, with the `name` as spelled there; none where nobody is recruited for.

    `others`: names in the mail that are no firm's: of persons, of positions.
    """
    recruits = kind == "recruiter_outreach" or (kind == "human" and is_for_a_client(text))
    puts = kind == "human" and any(heard_in(languages, one, "puts_forward") for one in said)
    if not recruits and not puts:
        return
    named: dict[str, str] = {}
    for sentence in said:
        for name in _named(sentence, languages, text, recruits=recruits):
            named.setdefault(name, sentence)
    for name in _in_subject(subject[len(answer_prefix(subject)) :], text) if recruits else ():
        named.setdefault(name, subject)
    firms = [(name, where) for name, where in named.items() if _is_a_firm(name, languages, others)]
    for name, sentence in firms[:MAX_NAMED]:
        yield Finding("client", sign(sentence), (("name", name[:80]),))


def _named(sentence: str, languages: tuple[str, ...], text: str, *, recruits: bool) -> Iterator[str]:
    """What stands behind words that may lead to a firm. One bare word is too little, as "with Python": it needs words
    that lead to nothing else, or to be put forward there by who recruits; others hand papers on to "Raj" at their own.
    """
    put = heard_in(languages, sentence, "puts_forward")
    for language in (name for name in languages if may_say(name, "clients", sentence)):
        for match in compiled(language, "clients").finditer(sentence):
            name = _NAME.match(sentence, match.end())
            shown = put and (recruits or len(name["name"].split()) > 1) if name else False
            if name and (shown or _is_borne_out(name["name"], text) or _leads(language, match[0], name["name"])):
                yield name["name"]


def _leads(language: str, before: str, name: str) -> bool:
    """Whether the words before a name make it a firm's; where every noun is capital, a second proves nothing."""
    led = compiled(language, "at_firms").search(before) is not None
    return led or (len(name.split()) > 1 and language != "de")


def _is_borne_out(name: str, text: str) -> bool:
    """Whether it has a firm's form ("Nordspedition GmbH"), or a domain in the mail is written of it."""
    label = re.sub(r"[\W_]+", "", plain(name))
    return has_legal_form(name) or any(label == found[1] for found in _DOMAIN.finditer(plain(text)))


def _in_subject(subject: str, text: str) -> Iterator[str]:
    """The parts of a subject that may be a firm: behind "at", borne out, told in the text too, or two words behind the
    position ("Product Analyst - Kestrel Rail").
    """
    start, about = 0, False
    for end, following in (*((m.start(), m.end()) for m in _PARTS.finditer(subject)), (len(subject), len(subject))):
        name = subject[start:end].strip(" -–—|")
        led = bool(_AT.search(subject[:start])) or (about and len(name.split()) > 1)
        told = re.search(rf"(?<=\w ){re.escape(name)}\b", text[:4_000]) is not None
        borne_out = led or told or _is_borne_out(name, text)
        if borne_out and name[:1].isupper() and len(name.split()) <= 5 and _is_spelled_so(name):
            yield name
        about, start = about or bool(WORK.search(name) or OCCUPATION.search(name)), following


def _is_spelled_so(part: str) -> bool:
    """Whether a part of a subject is written as a firm's name is, and speaks of no work."""
    small = (word for word in part.split() if word[:1].islower())
    return not (WORK.search(part) or _POSTS.search(part)) and all(word in _PARTICLES for word in small)


def _is_a_firm(name: str, languages: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether a name may be a firm's: no day, no number, nobody's name or a part of it, no position."""
    if (
        _NUMBER.fullmatch(name)
        or _MONEY.search(name)
        or any(days.start == 0 for days in days_in(name, languages, _ANY_DAY))
    ):
        return False
    words = plain(name).split()
    addressed = len(words) == 2 and words[0].strip(".") in SALUTATIONS  # "Herrn Lang"; "Frau Holle Betten" may be one
    if not words or addressed or all(word in name_words("not_names", languages) for word in words):
        return False
    return not any(_holds(plain(one).split(), words) or _holds(words, plain(one).split()) for one in others if one)


def _holds(words: list[str], part: list[str]) -> bool:
    return any(words[at : at + len(part)] == part for at in range(len(words) - len(part) + 1))
