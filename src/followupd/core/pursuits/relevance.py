"""Is this message worth reading? Asked of every header block of a mailbox, so it looks at bytes and parses nothing.

It is a superset test: known sender or organisation, known id, an answer to a known subject, the user's own mail, a
report, a machine's null sender, or in doubt. What it passes over leaves no trace.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from followupd.core.mail.decoding import decoded_words
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.mail.subjects import answer_prefix, is_telling, normal_subject
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.people import is_tracking_system, organisation_domain

_ADDRESS = re.compile(rb"[^\s<>\"(),:;]+@[^\s<>\"(),:;]+")
_ID = re.compile(rb"<[^<>\s]{1,998}>")
_REPORTERS = (b"mailer-daemon", b"postmaster")
_REPORTS = (b"multipart/report", b"text/calendar")
_TELLING = (b"x-draft-id", b"x-failed-recipients")
_WORK = re.compile(
    r"\b(?:appl(?:y|ied|ying|ication|icant)|bewerb|candida|interview|vorstellungsgespr|kennenlern|sollicit|vacatur|vacanc|"
    r"stellen?\b|recruit|recrut|reclut|karriere|career|entretien|entrevista|colloquio|positions?\b|jobs?\b|hiring|"
    r"resum[eé]\b|cv\b|lebenslauf|absage\b|zusage\b|einladung|invitation|invited|offer\b|angebot\b|assessment|"
    r"kandidat|poste\b|puesto\b|vaga\b|posizione\b|functie\b)",
    re.IGNORECASE,
)
_MOST = 16_000  # bytes of a sender field; what lies behind makes the counts differ, and the message is read
_SUBJECT = 2_000  # bytes of a subject
_SENDER_FIELDS = (b"from", b"sender", b"reply-to")
_THREAD_FIELDS = (b"in-reply-to", b"references")


FIELDS: tuple[str, ...] = (
    "From", "Sender", "Reply-To", "In-Reply-To", "References", "Return-Path", "Content-Type", "X-Draft-Id",
    "X-Failed-Recipients", "Subject",
)  # fmt: skip
_RECIPIENTS = ("To", "Cc", "Bcc")  # where an address may stand that the user named


@dataclass(frozen=True, slots=True)
class Relevance:
    """The sets a header block is held against, as bytes where that is what comes off the wire.

    `named`: addresses the user named, in lower case, which count wherever they stand. `names`: keys of the full names
    of contacts, who may write from another address. `work`: a job word in the subject is worth reading.
    """

    own: frozenset[str]
    people: frozenset[str]
    organisations: frozenset[str]
    ids: frozenset[bytes]
    named: frozenset[bytes] = frozenset()
    subjects: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    work: bool = False

    @classmethod
    def of(cls, known: Known) -> "Relevance":
        """Everything that is known."""
        ids = frozenset(i.encode("utf-8", "surrogateescape") for i in known.ids)
        same = frozenset(known.same)
        subjects, names = frozenset(filter(is_telling, known.subjects)), frozenset(known.names)
        people, firms = same.union(known.people), same.union(known.organisations)
        return cls(known.own, people, firms, ids, subjects=subjects, names=names, work=True)

    @classmethod
    def of_envelopes(cls, envelopes: Iterable[Envelope], own: frozenset[str]) -> "Relevance":
        """Whom these mails of the user's went to, and their ids. The user's own mail is known already."""
        held = tuple(envelopes)
        recipients = [r for e in held for r in e.recipients]
        people = frozenset(address_key(r.address) for r in recipients) - own
        domains = frozenset(d for r in recipients if (d := organisation_domain(r.domain)))
        ids = frozenset(i.encode("utf-8", "surrogateescape") for e in held for i in (*e.known_as, *e.parents))
        subjects = frozenset(normal_subject(e.subject) for e in held if is_telling(e.subject))
        return cls(frozenset(), people, domains, ids, subjects=subjects)

    def joined(self, other: "Relevance") -> "Relevance":
        """Both together."""
        return Relevance(
            self.own | other.own,
            self.people | other.people,
            self.organisations | other.organisations,
            self.ids | other.ids,
            self.named | other.named,
            self.subjects | other.subjects,
            self.names | other.names,
            self.work or other.work,
        )

    @property
    def fields(self) -> tuple[str, ...]:
        """The header fields the scan asks the server for: all that `concerns` looks at."""
        return FIELDS + _RECIPIENTS if self.named else FIELDS

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.people or self.organisations or self.ids or self.named)

    def concerns(self, raw: bytes) -> bool:
        """Whether the header block may concern a pursuit. Bounded: it reads each field once."""
        fields = _fields(raw)
        known = self._reports(fields) or self._answers(fields) or self._known_writer(fields) or self._names(raw)
        subject = fields.get(b"subject", b"")
        return (
            known
            or self._answers_subject(subject)
            or (self.work and _speaks_of_work(subject))
            or self._namesake(fields)
        )

    def may_know_writer(self, raw: bytes) -> bool:
        """Whether somebody known may have written it, the user for one."""
        return self._known_writer(_fields(raw))

    def _namesake(self, fields: dict[bytes, bytes]) -> bool:
        """The full name of a contact before another address."""
        shown = fields.get(b"from", b"")[:_MOST].partition(b"<")[0]
        return bool(self.names) and Known.name_key(_text(shown).replace(",", " ").replace('"', " ")) in self.names

    def _names(self, raw: bytes) -> bool:
        """An address the user named, among the recipients of their own mail for one."""
        return bool(self.named) and any(address in raw.lower() for address in self.named)

    def _reports(self, fields: dict[bytes, bytes]) -> bool:
        """A report names its pursuit only inside; so do a calendar part and the copy of a draft."""
        if any(name in fields for name in _TELLING) or fields.get(b"return-path", b"x").strip() == b"<>":
            return True
        kind, sender = fields.get(b"content-type", b"").lower(), fields.get(b"from", b"").lower()
        return any(word in kind for word in _REPORTS) or any(word in sender for word in _REPORTERS)

    def _answers(self, fields: dict[bytes, bytes]) -> bool:
        """A known id; or something there that is no clean list of ids, which only reading can tell."""
        for field in (fields[name] for name in _THREAD_FIELDS if name in fields):
            found = _ID.findall(field)
            unclear = b"=?" in field or (field.strip() and not found) or len(found) != field.count(b"@")
            if unclear or any(i in self.ids for i in found):
                return True
        return False

    def _answers_subject(self, field: bytes) -> bool:
        """A known subject behind "Re:": whoever a mail was passed on to answers so, without its ids."""
        if not self.subjects or (b":" not in field and b"=?" not in field):
            return False
        subject = decoded_words(field[:_SUBJECT].decode("utf-8", "surrogateescape"))
        return bool(answer_prefix(subject)) and normal_subject(subject) in self.subjects

    def _known_writer(self, fields: dict[bytes, bytes]) -> bool:
        """Somebody known, a tracking system, or an address that only reading can tell."""
        for field in (fields[name] for name in _SENDER_FIELDS if name in fields):
            found = _ADDRESS.findall(field[:_MOST])
            if len(found) != field.count(b"@") or any(self._knows(a.decode("utf-8", "replace")) for a in found):
                return True
        return b"@" not in fields.get(b"from", b"")

    def _knows(self, address: str) -> bool:
        key = address_key(address)
        domain = key.rpartition("@")[2]
        if key in self.own or key in self.people or is_tracking_system(domain):
            return True
        return bool(_suffixes(domain) & self.organisations)


def _speaks_of_work(subject: bytes) -> bool:
    """A job word in the subject: a tracking system's mail, an invitation by a scheduling tool."""
    return bool(_WORK.search(_text(subject[:_SUBJECT])))


def _text(field: bytes) -> str:
    """A field as text; encoded words (RFC 2047) are read only where they stand."""
    text = field.decode("utf-8", "replace")
    return decoded_words(text) if "=?" in text else text


def _suffixes(domain: str) -> frozenset[str]:
    labels = domain.split(".")
    return frozenset(".".join(labels[i:]) for i in range(len(labels)))


def _fields(raw: bytes) -> dict[bytes, bytes]:
    """Field name (lower case) to everything said under that name, unfolded."""
    fields: dict[bytes, bytes] = {}
    unfolded = raw.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ").replace(b"\n ", b" ").replace(b"\n\t", b" ")
    for line in unfolded.splitlines():
        name, colon, value = line.partition(b":")
        if colon:
            key = name.strip().lower()
            fields[key] = fields[key] + b" " + value if key in fields else value
    return fields
