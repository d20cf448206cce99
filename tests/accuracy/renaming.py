"""The project's own messages with their people called otherwise, and at other addresses."""

import re
from collections.abc import Collection, Iterator
from email.utils import formataddr
from itertools import cycle

from accuracy.corpus import Labelled, own
from accuracy.rendering import ME, REPORTS, message
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read

# A person: first name, last name, domain. Each cast is the reader and who writes.
Person = tuple[str, str, str]
CASTS: tuple[tuple[Person, Person], ...] = (
    (("Adaeze", "Okafor", "lagos.example"), ("Linh", "Nguyen", "hanoi.example")),
    (("Søren", "Østergaard", "fjord.example"), ("Lucía", "Peñalver", "puerto.example")),
    (("Wanjiru", "Kamau", "nairobi.example"), ("Tomasz", "Wysocki", "krakow.example")),
    (("Aylin", "Yıldız", "bosporus.example"), ("Bram", "Achterberg", "polder.example")),
    (("Noor", "Haddad", "cedar.example"), ("Gwenaëlle", "Kerbrat", "armor.example")),
)
READER = ("Mara", "Winter")
WRITERS = (("Jo", "Keller"), ("Ada", "Lane"), ("Sam", "Poe"), ("Kim", "Vale"), ("Ola", "Berg"))
_TITLE = r"\b(?:Frau|Herrn?|M[rs]s?\.?|Miss|Madame|Mme|Señora|Sra\.?|Signora|Senhora|[Mm]evrouw) "
_WRITTEN = frozenset(("from", "to", "subject", "date", "message-id", "mime-version"))


def renamed(step: int, always: Collection[str] = ()) -> Iterator[tuple[Labelled, bytes, bytes]]:
    """Every `step`th message, and those named: (it, its bytes, the bytes with other people in it), their text plain."""
    every = (one for one in own() if one.label not in REPORTS)
    told = [one for number, one in enumerate(every) if number % step == 0 or one.name in always]
    for one, (reader, writer) in zip(told, cycle(CASTS), strict=False):
        envelope, body = read(one.raw), read_body(one.raw)
        kept = [f"{name}: {value}" for name, value in envelope.headers if _stays(name)]
        sender = formataddr((envelope.sender.name, envelope.sender.address)) if envelope.sender else ""
        parts = (sender, envelope.subject, body.text)
        theirs, subject, text = (_otherwise(part, reader, writer) for part in parts)
        other = message(theirs, subject, kept, text).replace(ME.encode(), _spelled(reader).encode(), 1)
        yield one, message(sender, envelope.subject, kept, body.text), other


def _stays(name: str) -> bool:
    return name not in _WRITTEN and not name.startswith("content-")


def _spelled(person: Person) -> str:
    first, last, domain = person
    return f"{first} {last} <me@{domain}>"


def _otherwise(text: str, reader: Person, writer: Person) -> str:
    text = _called(text, READER, reader)
    for person in WRITERS:
        text = _called(text, person, writer)
    return text


def _called(text: str, names: tuple[str, str], person: Person) -> str:
    """A last name is one behind a first name or a title only: "im Winter" stays, and so does a firm in Copper Lane."""
    (first, last), (other, others, domain) = names, person
    text = re.sub(rf"\b(?:\w+\.)?{first.lower()}(?:\.\w+)?@[\w.]+", f"someone@{domain}", text)
    text = re.sub(rf"\b{first[0].lower()}{last.lower()}@[\w.]+", f"someone@{domain}", text)
    text = re.sub(rf"({_TITLE}|\b{first} ){last}\b", rf"\g<1>{others}", text)
    text = re.sub(rf"\b{last}, {first}\b", f"{others}, {other}", text)
    return re.sub(rf"\b{first}\b", other, text)
