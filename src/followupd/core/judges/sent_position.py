"""What a sent mail is about: the position it names, and its reference."""

import re
from functools import cache

from followupd.core.judges.posted_number import labelled_number
from followupd.core.judges.posted_position import position_in
from followupd.core.judges.sent_objects import OCCUPATION, OTHER, WORK, object_of
from followupd.core.judges.words import LANGUAGES, posting_words
from followupd.core.mail.language import likely_languages
from followupd.core.pursuits.people import plain

# Of which the words here know little: what mail about postings knows is asked.
_READ_AS_POSTINGS = ("fr", "es", "it", "pt", "nl")
_POSITION_LIMIT = 80  # characters; more is a sentence
_WORDS_LIMIT = 9

_REFERENCE = re.compile(
    r"\b(?:ref(?:erence|erenz|erencia|érence)?|réf(?:érence)?|kennziffer|kennzahl|kennnummer|chiffre|job|"
    r"req(?:uisition)?|"
    r"vacancy|posting|position|stellen|ausschreibungs|referenz|job-?)"
    r"(?:\s{0,2}-?(?:code|id|no|nr|num(?:ber|mer)?|nummer|número|numéro|n°|nº|#))?[.:#\s-]{0,4}(?:(?:no|nr|n°|"
    r"nº)[.:\s]{0,2})?"
    r"(?P<id>#?[A-Z]{0,6}[-_/.]?\d[A-Z0-9./_-]{0,30})",
    re.IGNORECASE,
)
# As tracking systems write it behind a position, without a word for it: "(R-20931)", "JR102938".
_CODE = re.compile(
    r"\((?!ISO|DIN|EN|IEC|COVID)(?P<id>[A-Z]{1,4}[-/_]?\d{3,10}(?:-\d{1,3})?|[A-Z]{2,4}-\d{1,2})\)"
    r"|(?<![^\s,:])(?P<bare>(?:JR|REQ|R)[-_]?\d{4,10})\b"
)
_GENDERS = re.compile(
    r"\(\s*(?:[mwfdhxgi*]\s?[/|,.;]\s?){1,4}[mwfdhxgi*]?\s*\)|\b(?:[mwf]/){1,2}[dxwfm](?:/[dx])?\b|\((?:all genders|"
    r"gn|h/f|f/h)\)",
    re.IGNORECASE,
)
AT_FIRM = re.compile(r"\s(?:at|bei(?:m)?(?:\s+der)?|chez|@|bij|presso|en la empresa)\s+(?P<firm>[^,;()|–—]{2,60})")
_ENDS = re.compile(
    r"\s+(?:in\s+(?:your|my|our|the|ihre[mrn]?|deine[mrn]?|eure[mrn]?|der|dem|which)|im(?!\s+bereich)|that|which|"
    r"who|as\s+(?:advertised|posted|"
    r"described)|advertised|posted|listed|published|on\s+(?:your|the|linkedin|indeed|\d)|wanted|auf|ab|und|and|with|mit|to|"
    r"zu[mr]?|zu|"
    r"because|since|where|for|für|dans|au\s+sein|publié\w*|paru\w*|publicad[oa]|en\s+su|von|from|via|über|aus|wie|"
    r"wo|die|das|"
    r"can'?t|cannot|can|is|was|has|have|should|ist|sind|wurde|wird|è|est|ha|fue|foi|chegou\w*|hebben|heeft|werd|a\s+été|"
    r"è\s+stat\w|I\s+(?:would|will|am|have|was|saw|found|can|do|did)|"
    r"last\s+(?:week|month)|yesterday|(?:\d+|an?|one|two|three|four|five|six|several|some|few)\s+\w+\s+ago|il\s+y\s+a|"
    r"hace|há|möchte|würde|gesucht|geschickt|gesendet|gesandt|zugesandt|zugeschickt|übersandt|eingereicht|übermittelt|"
    r"abgeschickt|abgegeben|gestuurd|verstuurd|gern|suchen|sucht|gefunden|bewerben|beworben|starting|beginning|available|currently|"
    r"at|bei)\b.*$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:[\s:–—|,-]+|(?:for|as|to|of|an?|the|your|this|my|open|advertised|vacant|current|new|job|position|role|"
    r"post|vacancy|title|"
    r"opening|"
    r"(?:initiativ|spontan|kurz)?bewerbung|"
    r"als|um|auf|für|die|der|das|den|dem|eine?[rnms]?|ihre?[rnms]?|stelle|position|ausgeschriebene?n?|"
    r"ausschreibung|ausbildung\s+zu[mr]|stellenanzeige|"
    r"stellenangebot|stellenausschreibung|"
    r"au|aux|à|de|du|d'|la|le|l'|un|une|poste|pour|en\s+tant\s+que|comme|"
    r"para|el|al|puesto|como|una|oferta|per|come|posizione|di)\b\s*)+",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"^.{0,30}?\b(?:interest|interesse|intérêt|interés)\s+"
    r"(?:in|an|pour|en|por|per|em|voor|à|a|at|for|pel[oa]|n[oa]|al|alla)\b\s*",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“„«‚‘'`](?P<inside>[^\"“”„»«’'`]{3,80})[\"”“»‘’'`]")
_NOT_A_POSITION = frozenset(
    """
    application applications resume cv job position role vacancy opening opportunity team company work internship it me
    bewerbung initiativbewerbung lebenslauf stelle stellenanzeige praktikum unternehmen mitarbeit ausbildung
    candidature candidatura spontanée poste puesto emploi empleo stage unsolicited speculative
    """.split()  # noqa: SIM905 - a table is read as words, not as quotes and commas
)

# Where a position stands in a sentence; the first that yields one is taken.
IN_TEXT = tuple(
    re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:position|role|post|job|vacancy|opening|place) (?:of|as|for) (?:an? |the "
            r")?(?P<position>[^.;!?\n]{2,120})"
        ),
        r"\bappl(?:y|ying|ied|ication) as (?:an? |the |your )?(?P<position>[^.;!?\n]{2,120})",
        (
            r"\b(?:for|in|about|to) (?:the|your|this|an?) (?:(?:advertised|open|vacant|posted|new) "
            r")?(?P<position>[^.;!?\n,]{2,70}?) (?:position|role|post|job|vacancy|opening|internship)\b"
        ),
        r"\bappl(?:y|ying|ied|ication) for (?:the |an? |your )?(?P<position>[^.;!?\n]{2,120})",
        (
            r"\b(?:stelle|position|job|praktikum|ausbildung|ausbildungsplatz|tätigkeit|anstellung) (?:als|zum|"
            r"zur|einer|eines|der) "
            r"(?P<position>[^.;!?\n]{2,120})"
        ),
        r"\b(?:bewerbe|bewerben|bewerbung|beworben|werbe)\b[^.;!?\n]{0,60}?\bals (?P<position>[^.;!?\n]{2,120})",
        r"\bals (?P<position>[^.;!?\n]{2,100}?) (?:bewerben|beworben)\b",
        r"\byou(?:'re| are) (?:looking for|seeking|hiring) an? (?P<position>[^.;!?\n]{2,80})",
        r"\bstelle[n:]? (?P<position>[\"„“»«][^.;!?\n]{2,90})",
        r"\b(?:poste|stage|emploi) (?:de |d'|en tant que |comme )(?P<position>[^.;!?\n]{2,120})",
        (
            r"\b(?:candidature|postuler|postule)\b[^.;!?\n]{0,40}?\b(?:en tant que |comme |en qualité de "
            r")(?P<position>[^.;!?\n]{2,120})"
        ),
        r"\b(?:puesto|plaza|vacante|posición|prácticas) (?:de |como )(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:posizione|ruolo) di (?P<position>[^.;!?\n]{2,120})",
    )
)


def position_of(subject: str, objects: tuple[str, ...], text: str, own_name: str, firm: str = "") -> str:
    """The position as the user names it: from the subject, else from a sentence; "" where none is named.

    `objects`: what stands behind "application for" in the subject. Never a whole sentence, and never the `firm`.
    """
    for words in objects:
        named = [one for piece in _pieces(words, own_name) if (one := _cleaned(piece)) and not _is_firm(one, firm)]
        if named:
            return next(filter(OCCUPATION.search, named), named[0])
    for pattern in IN_TEXT:
        for match in pattern.finditer(text[:4000]):
            position = _cleaned(match["position"])
            if position and not _is_sentence(position) and not _is_firm(position, firm):
                return position
    spoken = tuple(one for one in likely_languages(f"{subject}\n{text[:4000]}") if one in _READ_AS_POSTINGS)
    return _occupation_in(subject, own_name) or position_in("", text[:4000].splitlines(), spoken, firm, own_name)


def _is_firm(named: str, firm: str) -> bool:
    """Whether it is the firm's name and no more: what one is interested in beside a position."""
    return bool(firm) and plain(named) == plain(firm)


def _pieces(words: str, own_name: str) -> list[str]:
    quoted = [m["inside"] for m in _QUOTES.finditer(words)]
    pieces = [p.strip() for p in re.split(r"\s+[-–—/]+\s+|[|,;–—]|:\s", words)]
    mine = set(plain(own_name).split())
    return [p for p in (*quoted, *pieces) if p and not (mine and set(plain(p).split()) <= mine)]


def _occupation_in(subject: str, own_name: str) -> str:
    """A subject that is nothing but a position: "Data Engineer (ref. 2083)"."""
    for piece in _pieces(subject, own_name):
        position = _cleaned(piece)
        if position and OCCUPATION.search(position) and len(position.split()) <= 6:
            return position
    return ""


def _cleaned(words: str) -> str:
    """Without reference, (m/w/d), article, firm and what follows; "" if that leaves no position."""
    quoted = _QUOTES.search(words)
    named = quoted["inside"] if quoted else _behind_as(words)
    named = re.sub(r"\((?:\s*" + _REFERENCE.pattern + r"[^()]{0,40})\)", " ", named, flags=re.IGNORECASE)
    named = _INTEREST.sub("", _REFERENCE.sub(" ", _GENDERS.sub(" ", named)))
    named = _LEADING.sub("", _beside_it("tails").sub("", _beside_it("heads").sub("", " ".join(named.split()))))
    named = _led_to().sub("", named)
    named = AT_FIRM.sub("", f" {named}").strip() if AT_FIRM.search(f" {named}") else named
    named = _ENDS.sub("", re.split(r"[,;|–—]|\s-\s|:\s", named)[0])
    named = re.sub(r"\s*\([^()]*\)?\s*$", "", named).strip(" \t.,;:!?-–—/\"'“”„»«()[]")
    named = re.sub(
        r"(?<!phd)\s+(?:(?:position|role|post|job|vacancy|opening)(?:\s+(?:in|at|for|with)\b.*)?|\d{2,3}\s?%|20\d\d)$",
        "",
        _LEADING.sub("", named),
        flags=re.IGNORECASE,
    )
    named = re.sub(r"(?<=\w{3})['’]s?$", "", named)  # "the cook's position"
    return named if _names_a_position(named) else ""


@cache
def _beside_it(kind: str) -> re.Pattern[str]:
    """The `heads` before a position, or the `tails` behind it, of every language."""
    words = "|".join(line for language in LANGUAGES for line in posting_words(language)[kind])
    return re.compile(
        rf"^(?:{words})(?!\w)" if kind == "heads" else rf"\s(?:{words})(?:\s(?:in|at|en|à|em|bei)\s.*)?$", re.IGNORECASE
    )


@cache
def _led_to() -> re.Pattern[str]:
    """What may stand before a position at its beginning, in those languages: "ao cargo de", "alla posizione di"."""
    words = "|".join(line for language in _READ_AS_POSTINGS for line in posting_words(language)["leading"])
    return re.compile(rf"^(?:(?:{words})(?!-\w)[\s:–-]+)+", re.IGNORECASE)


_APPLYING = re.compile(r"bewerbung|kandidatur|application|candidatur|postulaci|solicitud", re.IGNORECASE)


def _behind_as(words: str) -> str:
    """ "Ausbildungsplatz als Mechatroniker" names a Mechatroniker, "Initiativbewerbung als Koch" a Koch."""
    link = re.search(r"\s+(?:als|as|en tant que)\s+", words, re.IGNORECASE)
    before = words[: link.start()] if link else ""
    kind = WORK.search(before) or _APPLYING.search(before)
    return words[link.end() :] if link and kind and not OCCUPATION.search(before) else words


def _names_a_position(named: str) -> bool:
    words = named.split()
    if not 2 <= len(named) <= _POSITION_LIMIT or len(words) > _WORDS_LIMIT:
        return False
    if all(plain(w).strip(".,") in _NOT_A_POSITION for w in words) or not any(c.isalpha() for c in named):
        return False
    other = OTHER.fullmatch(named) and object_of(named) == "other"
    return bool(OCCUPATION.search(named)) or not (other or WORK.fullmatch(named))


def _is_sentence(named: str) -> bool:
    """Small letters alone and no occupation in it: words of a sentence, not a title."""
    return named == named.lower() and not OCCUPATION.search(named)


def reference_of(subject: str, text: str) -> str:
    """The number the position goes by ("2083", "DE-4711/b"), from the subject, else the text; it holds a digit."""
    where = (subject, text[:4000])
    match = next((found for look in (_REFERENCE, _CODE) for one in where if (found := look.search(one))), None)
    if match is None:
        return labelled_number(subject, text[:4000])
    found = next(filter(None, match.groupdict().values()))
    return str(found).strip("#.,;:-_/")
