"""What a sent mail names: the position, its reference, the organisation, the greeting; and whether it asks something."""

import re

from followupd.core.judges.sent_objects import OCCUPATION, OTHER, WORK
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.people import organisation_name, plain
from followupd.core.pursuits.people_words import COLLECTIVE_WORDS, TITLES

_POSITION_LIMIT = 80  # characters; more is a sentence
_WORDS_LIMIT = 9

_REFERENCE = re.compile(
    r"\b(?:ref(?:erence|erenz|erencia|érence)?|réf(?:érence)?|kennziffer|kennzahl|kennnummer|chiffre|job|req(?:uisition)?|"
    r"vacancy|posting|position|stellen|ausschreibungs|referenz|job-?)"
    r"(?:\s{0,2}-?(?:code|id|no|nr|num(?:ber|mer)?|nummer|número|numéro|n°|nº|#))?[.:#\s-]{0,4}(?:(?:no|nr|n°|nº)[.:\s]{0,2})?"
    r"(?P<id>#?[A-Z]{0,6}[-_/.]?\d[A-Z0-9./_-]{0,30})",
    re.IGNORECASE,
)
_GENDERS = re.compile(
    r"\(\s*(?:[mwfdhxgi*]\s?[/|,.;]\s?){1,4}[mwfdhxgi*]?\s*\)|\b(?:[mwf]/){1,2}[dxwfm](?:/[dx])?\b|\((?:all genders|gn|h/f|f/h)\)",
    re.IGNORECASE,
)
_AT = re.compile(r"\s(?:at|bei(?:m)?(?:\s+der)?|chez|@|bij|presso|en la empresa)\s+(?P<firm>[^,;()|–—]{2,60})")
_ENDS = re.compile(
    r"\s+(?:in\s+(?:your|my|our|the|ihre[mrn]?|deine[mrn]?|eure[mrn]?|der|dem|which)|im(?!\s+bereich)|that|which|who|as\s+(?:advertised|posted|"
    r"described)|advertised|posted|listed|published|on\s+(?:your|the|linkedin|indeed|\d)|auf|ab|und|and|with|mit|to|zu[mr]?|zu|"
    r"because|since|where|for|für|dans|au\s+sein|publié\w*|paru\w*|publicad[oa]|en\s+su|von|from|via|über|aus|wie|wo|die|das|"
    r"can'?t|cannot|can|is|was|has|have|should|I\s+(?:would|will|am|have|was|saw|found|can|do|did)|"
    r"gefunden|bewerben|beworben|starting|beginning|available|currently|at|bei)\b.*$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:[\s:–—|,-]+|(?:for|as|to|of|an?|the|your|this|my|open|advertised|vacant|current|new|job|position|role|post|vacancy|title|"
    r"opening|"
    r"als|um|auf|für|die|der|das|den|dem|eine?[rnms]?|ihre?[rnms]?|stelle|position|ausgeschriebene?n?|stellenanzeige|"
    r"stellenangebot|stellenausschreibung|"
    r"au|aux|à|de|du|d'|la|le|l'|un|une|poste|pour|en\s+tant\s+que|comme|"
    r"para|el|al|puesto|como|una|oferta|per|come|posizione|di)\b\s*)+",
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
_IN_TEXT = tuple(
    re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)
    for pattern in (
        r"\b(?:position|role|post|job|vacancy|opening|place) (?:of|as|for) (?:an? |the )?(?P<position>[^.;!?\n]{2,120})",
        r"\bappl(?:y|ying|ied|ication) as (?:an? |the |your )?(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:for|in|about|to) (?:the|your|this|an?) (?:(?:advertised|open|vacant|posted|new) )?(?P<position>[^.;!?\n,]{2,70}?) (?:position|role|post|job|vacancy|opening|internship)\b",
        r"\bappl(?:y|ying|ied|ication) for (?:the |an? |your )?(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:stelle|position|job|praktikum|ausbildung|tätigkeit|anstellung) (?:als|zum|zur|einer|eines|der) (?P<position>[^.;!?\n]{2,120})",
        r"\b(?:bewerbe|bewerben|bewerbung|beworben|werbe)\b[^.;!?\n]{0,60}?\bals (?P<position>[^.;!?\n]{2,120})",
        r"\bals (?P<position>[^.;!?\n]{2,100}?) (?:bewerben|beworben)\b",
        r"\bstelle[n:]? (?P<position>[\"„“»«][^.;!?\n]{2,90})",
        r"\b(?:poste|stage|emploi) (?:de |d'|en tant que |comme )(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:candidature|postuler|postule)\b[^.;!?\n]{0,40}?\b(?:en tant que |comme |en qualité de )(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:puesto|plaza|vacante|posición|prácticas) (?:de |como )(?P<position>[^.;!?\n]{2,120})",
        r"\b(?:posizione|ruolo) di (?P<position>[^.;!?\n]{2,120})",
    )
)


def position_of(subject: str, objects: tuple[str, ...], text: str, own_name: str) -> str:
    """The position as the user names it: from the subject, else from a sentence; "" where none is named.

    `objects`: what stands behind "application for" in the subject. Never a whole sentence.
    """
    for words in objects:
        for piece in _pieces(words, own_name):
            if position := _cleaned(piece):
                return position
    for pattern in _IN_TEXT:
        for match in pattern.finditer(text[:4000]):
            if (position := _cleaned(match["position"])) and not _is_sentence(position):
                return position
    return _occupation_in(subject, own_name)


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
    named = _REFERENCE.sub(" ", _GENDERS.sub(" ", named))
    named = _LEADING.sub("", " ".join(named.split()))
    named = _AT.sub("", f" {named}").strip() if _AT.search(f" {named}") else named
    named = _ENDS.sub("", re.split(r"[,;|–—]|\s-\s|:\s", named)[0])
    named = re.sub(r"\s*\([^()]*\)?\s*$", "", named).strip(" \t.,;:!?-–—/\"'“”„»«()[]")
    named = re.sub(r"\s+(?:position|role|post|job|vacancy|opening)$", "", _LEADING.sub("", named), flags=re.IGNORECASE)
    return named if _names_a_position(named) else ""


_APPLYING = re.compile(r"bewerbung|application|candidatur|postulaci|solicitud", re.IGNORECASE)


def _behind_as(words: str) -> str:
    """ "Ausbildungsplatz als Mechatroniker" names a Mechatroniker, "Initiativbewerbung als Koch" a Koch."""
    before, link, after = (re.split(r"\s+(als|as|en tant que)\s+", words, maxsplit=1, flags=re.IGNORECASE) + ["", ""])[:3]
    return after if link and (WORK.search(before) or _APPLYING.search(before)) and not OCCUPATION.search(before) else words


def _names_a_position(named: str) -> bool:
    words = named.split()
    if not 2 <= len(named) <= _POSITION_LIMIT or len(words) > _WORDS_LIMIT:
        return False
    if all(plain(w).strip(".,") in _NOT_A_POSITION for w in words) or not any(c.isalpha() for c in named):
        return False
    return bool(OCCUPATION.search(named)) or not (OTHER.fullmatch(named) or WORK.fullmatch(named))


def _is_sentence(named: str) -> bool:
    """Small letters alone and no occupation in it: words of a sentence, not a title."""
    return named == named.lower() and not OCCUPATION.search(named)


def reference_of(subject: str, text: str) -> str:
    """The number the position goes by ("2083", "DE-4711/b"), from the subject, else the text; it holds a digit."""
    match = _REFERENCE.search(subject) or _REFERENCE.search(text[:4000])
    return match["id"].strip("#.,;:-_/") if match else ""


def organisation_of(subject: str, objects: tuple[str, ...], text: str, domain: str) -> str:
    """The firm as the user names it: behind "at" or "bei", or their domain's name as it is spelled in the text."""
    known = organisation_name(domain)
    spelled = re.search(rf"(?<!@)\b{re.escape(known)}\b(?!\.\w)", f"{subject}\n{text[:4000]}", re.IGNORECASE) if known else None
    if spelled:
        return spelled.group(0)
    for words in (*objects, *(m.group(0) for p in _IN_TEXT for m in p.finditer(text[:4000]))):
        named = _AT.search(words)
        capitals = re.match(r"(?:the\s+)?((?:[A-ZÄÖÜ0-9][\w&.'-]*\s*){1,4})", named["firm"]) if named else None
        if capitals:
            return capitals.group(1).strip(" .,-")
    return ""


_GREETING = re.compile(
    r"^(?P<hello>(?:my )?dear(?:est)?|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|"
    r"sehr (?:geehrte[rs]?|verehrte[r]?)|geehrte[r]?|werte[r]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|servus|moin(?: moin)?|"
    r"grüß (?:gott|dich|sie)|grüezi|bonjour|bonsoir|salut|chère?s?|monsieur|madame|cher|"
    r"estimad[oa]s?|apreciad[oa]|querid[oa]|hola|buenos días|buenas tardes|buen día|distinguid[oa]|"
    r"gentile|egregi[oa]|spettabile|ciao|buongiorno|salve|car[oa]|geachte|beste|goedendag|dag|"
    r"prezad[oa]|car[oa]|olá|oi|bom dia|boa tarde)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    """
    there all everyone everybody you guys folks sir sirs madam madams sirs/madam whom it may concern manager managers
    hiring recruiter recruiters recruitment selection committee panel ladies gentlemen friends friend colleagues colleague
    damen herren zusammen team leute kollegen kolleginnen liebe lieber liebes ihr lieben alle ihnen euch leser again
    tous toutes equipe madame monsieur messieurs mesdames responsable recrutement senores senoras senor senora equipo
    todos todas signori tutti allen iedereen heer mevrouw to or and und et y e oder ou o en the at von bei from personalverantwortliche
    personalverantwortlicher nochmal nochmals wieder back quien corresponda a qui de droit student customer service kunde
    hi hello morning tag dear hallo geehrte geehrter sehr verehrte hr-team acme-team personalabteilung personalleitung
    geschaftsfuhrung ansprechpartner ansprechpartnerin recruiting-team support
    """.split()  # noqa: SIM905 - a table is read as words, not as quotes and commas
)


def greeting_line(text: str) -> str:
    """The first line as far as it greets, as written, without what ends it; "" where the mail begins without a greeting."""
    first = next((line.strip() for line in text.splitlines()[:6] if line.strip()), "")
    head = re.split(r"[,!:;]|\s[-–—]\s|(?<!\b\w)(?<!\b\w\w)(?<!prof)(?<!\bsra)(?<!srta)(?<!dott)(?<!dipl)\.(?:\s|$)", first, maxsplit=1, flags=re.IGNORECASE)[0].strip(" ,.!:;–—-")
    return head if len(head) <= 80 and len(head.split()) <= 8 else ""


def greeting_of(text: str, recipients: tuple[Address, ...]) -> str:
    """The greeting as written if it names a person ("Dear Ms Müller"); "" for a collective or nobody ("Hi there")."""
    head = greeting_line(text)
    match = _GREETING.match(head)
    if match is None:
        return head if head and _is_name_of(head, recipients) else ""
    named = [w for w in re.split(r"[\s/]+", match["rest"]) if any(c.isalpha() for c in w)]
    keys = [plain(w).strip(".,'’") for w in named]
    left = [k for k in keys if k not in TITLES and k not in _NOBODY]
    if not left or any(part in COLLECTIVE_WORDS for k in left for part in re.split(r"[-&]", k)):
        return ""
    firms = {plain(organisation_name(a.domain)) for a in recipients} - {""}
    return "" if " ".join(left) in firms or all(w == w.lower() and len(left) > 1 for w in named) else head


def _is_name_of(head: str, recipients: tuple[Address, ...]) -> bool:
    """A mail that begins "Jane," greets Jane."""
    words = set(plain(head).split())
    return len(words) <= 3 and any(words and words <= set(plain(a.name).replace(",", " ").split()) for a in recipients)


_QUESTION = re.compile(r"[^.!?\n]{2,400}\?(?=[\s\"'”“»)]|$)")
_COURTESY = re.compile(r"\b(?:how are you|how's it going|how do you do|wie geht|ça va|comment (?:allez|vas)|cómo est|qué tal)\b", re.IGNORECASE)
_REQUEST = re.compile(
    (
        r"\b(?:could you|can you|would you|will you|please (?:let me know|send|confirm|tell|get in touch|contact|advise|consider|"
        r"find out|feel free to (?:contact|call))|let me know|I would (?:be (?:grateful|glad|happy|pleased|thankful) (?:if|for|to "
        r"(?:hear|receive|learn|discuss|meet|talk|speak|tell))|appreciate|welcome|like to (?:ask|know|learn|meet|discuss|speak))|"
        r"I'd (?:be (?:grateful|glad|happy|pleased)|appreciate|welcome|love to (?:hear|learn|meet|talk|discuss))|"
        r"I look forward to (?:hear|your|discuss|meet|talk|speak|receiv)\w*|looking forward to (?:hear|your|discuss|receiv)\w*|"
        r"I hope to hear|"
        r"könn(?:t)?en sie|könntest du|kannst du|würden sie|bitte (?:teilen|sagen|geben|senden|lassen|melden|informieren|rufen)|"
        r"lassen sie mich wissen|sag bescheid|gib(?: mir)? bescheid|"
        r"(?:ich )?(?:würde|freue) (?:ich )?mich (?:\w+ ){0,4}(?:über|auf|freuen|sehr)|freue ich mich|über (?:eine|ihre) "
        r"(?:rückmeldung|antwort|einladung|nachricht)|wäre ich (?:ihnen )?(?:sehr )?dankbar|"
        r"pourriez-vous|pouvez-vous|je vous (?:prie|serais|remercie) de|dans l'attente de|je reste à votre disposition|"
        r"podría|me gustaría (?:saber|hablar|conocer)|quedo a la espera|agradecería|le ruego|espero su respuesta|"
        r"potrebbe|attendo (?:un )?suo|resto in attesa|zou u|kunt u|ik hoor graag|poderia|aguardo)\b"
    ).replace(" ", r"\s+"),
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Whether the new text asks its reader something: a question that is more than a courtesy, or words of request."""
    shown = re.sub(r"https?://\S{1,500}", " ", text[:8000])
    questions = [q for q in _QUESTION.findall(shown) if not _COURTESY.search(q)]
    return bool(questions) or bool(_REQUEST.search(shown))


_DOCUMENT = re.compile(r"\.(?:pdf|docx?|odt|rtf|pages|txt|zip|md|html?)$", re.IGNORECASE)
_RESUME = frozenset("resume cv lebenslauf lebenslaeufe curriculum vitae curriculo vita cvs hojadevida kurzvita".split())  # noqa: SIM905 - a table is read as words
_PAPERS = frozenset(
    "bewerbung bewerbungsunterlagen bewerbungsmappe anschreiben motivationsschreiben coverletter application candidature "
    "candidatura motivation zeugnisse arbeitszeugnis".split()  # noqa: SIM905 - a table is read as words
)


def resume_among(names: tuple[str, ...]) -> str:
    """The first attachment whose name says resume, CV, Lebenslauf, curriculum vitae; "" if none."""
    return next((n for n in names if _says(n, _RESUME, ("resume", "lebenslauf", "curriculum", "hojadevida", "cv"))), "")


def papers_among(names: tuple[str, ...]) -> str:
    """The first attachment whose name says cover letter, certificates or application; "" if none."""
    return next((n for n in names if _says(n, _PAPERS, ("bewerbung", "coverletter", "anschreiben"))), "")


def _says(name: str, words: frozenset[str], parts: tuple[str, ...]) -> bool:
    if not _DOCUMENT.search(name) and "." in name[-6:]:
        return False
    stem = _DOCUMENT.sub("", name)
    camel = re.sub(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])", " ", stem)
    tokens = [t for t in re.split(r"[^\w]+|[_\d]+", plain(camel)) if t]
    joined = "".join(tokens)
    return any(t in words for t in tokens) or any(joined.endswith(p) or (len(p) > 4 and p in joined) for p in parts)
