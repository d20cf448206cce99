"""What else is read from a sent mail: whom it greets, whether it asks something, and whether a resume goes with it."""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.judges.words import beside
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.offices import names_office
from followupd.core.pursuits.people import organisation_name, plain
from followupd.core.pursuits.people_words import TITLES

_GREETING = re.compile(
    r"^(?P<hello>(?:my )?dear(?:est)?|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|"
    r"sehr (?:geehrte[rs]?|verehrte[r]?)|geehrte[r]?|werte[r]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|servus|"
    r"moin(?: moin)?|"
    r"grüß (?:gott|dich|sie)|grüezi|bonjour|bonsoir|salut|chère?s?|monsieur|madame|cher|"
    r"estimad[oa]s?|apreciad[oa]|querid[oa]|hola|buenos días|buenas tardes|buen día|distinguid[oa]|"
    r"gentile|egregi[oa]|spettabile|ciao|buongiorno|salve|car[oa]|geachte|beste|hoi|"
    r"goede(?:ndag|morgen|middag|navond)|goede (?:morgen|middag)|dag|"
    r"prezad[oa]|car[oa]|olá|oi|bom dia|boa tarde)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_NOBODY = frozenset(word for words in (
    "there all everyone everybody you guys folks sir sirs madam madams sirs/madam manager managers hiring",
    "recruiter recruiters recruitment selection committee panel ladies gentlemen friends friend colleagues",
    "colleague damen herren zusammen team leute kollegen kolleginnen liebe lieber liebes ihr lieben alle ihnen",
    "euch leser again tous toutes equipe madame monsieur messieurs mesdames responsable recrutement senores",
    "senoras senor senora equipo todos todas signori tutti allen iedereen heer mevrouw or and und et y e oder ou",
    "o en the at von bei personalverantwortliche personalverantwortlicher nochmal nochmals wieder back quien",
    "corresponda a qui de droit student customer service kunde hi hello morning tag dear hallo geehrte geehrter",
    "sehr verehrte hr-team acme-team personalabteilung personalleitung geschaftsfuhrung ansprechpartner",
    "ansprechpartnerin recruiting-team support",
) for word in words.split())  # fmt: skip


# A full stop ends a greeting, but not behind "Dr", "Prof" and their like.
_GREETING_ENDS = re.compile(
    r"[,!:;]|\s[-–—]\s|(?<!\b\w)(?<!\b\w\w)(?<!prof)(?<!\bsra)(?<!srta)(?<!dott)(?<!dipl)\.(?:\s|$)", re.IGNORECASE
)
# "Hola, Lucía:", as Spanish is taught to be written; the name is all that the line says behind it.
_COMMA_BEFORE_NAME = re.compile(
    r"(?:hi|hello|hey|hallo|hola|hoi|olá|oi|ciao|salve|bonjour|salut|good (?:morning|afternoon|evening)|buen[oa]s? "
    r"(?:días?|tardes)|bom dia|boa tarde|buongiorno|guten (?:tag|morgen))(?-i:, [A-ZÀ-Þ][^\s,:;.!?]{1,20}"
    r"(?: [A-ZÀ-Þ][^\s,:;.!?]{1,20}){0,2}[:,!.]?$)",
    re.IGNORECASE,
)


def greeting_line(text: str) -> str:
    """The first line as far as it may greet, as written, without what ends it; "" where it is too long for that."""
    first = next((line.strip() for line in text.splitlines()[:6] if line.strip()), "")
    named = _COMMA_BEFORE_NAME.match(first)
    head = named[0] if named else _GREETING_ENDS.split(first, maxsplit=1)[0]
    head = head.strip(" ,.!:;–—-")
    return head if len(head) <= 80 and len(head.split()) <= 8 else ""


_MOST_GREETED = 5
_NO_NAME = re.compile(r"[<>{}\[\]|\\=*_`#@%$^~]")  # signs no name has: a greeting with one was not read as it was meant


def greeting_of(text: str, recipients: tuple[Address, ...]) -> str:
    """The greeting as written if it names a person ("Dear Ms Müller"); "" for a collective or nobody ("Hi there")."""
    head = greeting_line(text)
    match = _GREETING.match(head)
    if match is None:
        return head if head and _is_name_of(head, recipients) else ""
    named = [w for w in re.split(r"[\s/]+", match["rest"]) if any(c.isalpha() for c in w)]
    keys = [plain(w).strip(".,'’") for w in named]
    left = [k for k in keys if k not in TITLES and k not in _NOBODY]
    if not left or any(map(names_office, left)):
        return ""
    if _NO_NAME.search(head) or head.count('"') % 2 or f"{head}://" in text:
        return ""
    firms = {plain(organisation_name(a.domain)) for a in recipients} - {""}
    if " ".join(left) in firms or all(w == w.lower() and len(left) > 1 for w in named):
        return ""
    return ", ".join((head, *_greeted_too(head, text, recipients)))


def _greeted_too(head: str, text: str, recipients: tuple[Address, ...]) -> Iterator[str]:
    """Whom else it greets, behind a comma or in lines of their own: "Dear Ms Keller, dear Mr Shah,"."""
    names = {
        word for a in recipients for word in re.findall(r"[^\W\d_]+", plain(f"{a.name} {a.address.partition('@')[0]}"))
    }
    paragraph = text.strip().partition("\n\n")[0][:400]
    behind = paragraph[paragraph.find(head) + len(head) :] if len(recipients) > 1 else ""
    for piece in re.split(r"[,;:!\n]+", behind)[1:_MOST_GREETED]:
        greets = _GREETING.match(piece.strip())
        words = [plain(w).strip(".'’") for w in re.split(r"[\s/]+", greets["rest"] if greets else piece) if w]
        left = {w for w in words if w not in TITLES and w not in _NOBODY}
        if piece.strip() and (not left or not left <= names):
            return
        if piece.strip():
            yield piece.strip()


def _is_name_of(head: str, recipients: tuple[Address, ...]) -> bool:
    """A mail that begins "Jane," greets Jane."""
    words = set(plain(head).split())
    return len(words) <= 3 and any(words and words <= set(plain(a.name).replace(",", " ").split()) for a in recipients)


_QUESTION = re.compile(r"[^.!?\n]{2,400}\?(?=[\s\"'”“»)]|$)")


def wants_an_answer(text: str) -> bool:
    """Whether the new text asks its reader something: a question that is more than a courtesy, or words of request."""
    shown = _said("offers_more").sub(" ", re.sub(r"https?://\S{1,500}", " ", text[:8000]))
    questions = [q for q in _QUESTION.findall(shown) if not _said("courtesies").search(q)]
    return bool(questions) or bool(_said("asks").search(shown))


@cache
def _said(kind: str) -> re.Pattern[str]:
    """One of the kinds in `kinds.BESIDE`, of every language, as one pattern."""
    return re.compile("|".join(beside(kind)), re.IGNORECASE)


_DOCUMENT = re.compile(r"\.(?:pdf|docx?|odt|rtf|pages|txt|tex|zip|md|html?)$", re.IGNORECASE)
_RESUME = frozenset((
    "resume", "cv", "cvs", "lebenslauf", "lebenslaeufe", "curriculum", "vitae", "curriculo", "vita", "kurzvita", "ll",
))  # fmt: skip
_PAPERS = frozenset((
    "bewerbung", "bewerbungsunterlagen", "bewerbungsmappe", "anschreiben", "motivationsschreiben", "coverletter",
    "application", "candidature", "candidatura", "motivation", "zeugnisse", "arbeitszeugnis",
))  # fmt: skip

# What is only about a resume, and words that hold the letters of one.
_ABOUT_ONE = frozenset((
    "template", "templates", "vorlage", "vorlagen", "muster", "sample", "beispiel", "example", "guide", "tips", "tipps",
    "workshop", "checklist", "checkliste", "anleitung", "instructions", "receipt", "rechnung", "invoice",
))  # fmt: skip
_OTHER_WORDS = re.compile(r"presum|resum(?:ed|es|ing|ption)")


# What goes with mail and is none of its matter.
_BESIDE = (".png", ".gif", ".jpg", ".jpeg", ".bmp", ".svg", ".webp", ".asc", ".sig", ".p7s", ".ics", ".vcf")


def resume_among(names: tuple[str, ...]) -> str:
    """The first attachment whose name says resume, CV, Lebenslauf, curriculum vitae; "" if none."""
    return next((n for n in names if _says(n, _RESUME, ("resume", "lebenslauf", "curriculum", "hojadevida", "cv"))), "")


def file_beside_resume(names: tuple[str, ...]) -> str:
    """The first attachment that is something to send and no resume: no picture of a signature, key or invitation."""
    resume = resume_among(names)
    return next((n for n in names if n != resume and not n.lower().endswith(_BESIDE)), "")


def papers_among(names: tuple[str, ...]) -> str:
    """The first attachment whose name says cover letter, certificates or application; "" if none."""
    return next((n for n in names if _says(n, _PAPERS, ("bewerbung", "coverletter", "anschreiben"))), "")


def _says(name: str, words: frozenset[str], parts: tuple[str, ...]) -> bool:
    if not _DOCUMENT.search(name) and "." in name[-6:]:
        return False
    stem = _DOCUMENT.sub("", name)
    camel = re.sub(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=[A-Z])(?=[A-Z][a-z])", " ", stem)
    tokens = [t for t in re.split(r"[^\w]+|[_\d]+", plain(camel)) if t]
    joined = "".join(tokens)
    if not _ABOUT_ONE.isdisjoint(tokens) or _OTHER_WORDS.search(joined):
        return False
    return any(t in words for t in tokens) or any(joined.endswith(p) or (len(p) > 4 and p in joined) for p in parts)
