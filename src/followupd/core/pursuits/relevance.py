"""Is this message worth reading? Asked of every header block of a mailbox, so it looks at bytes and parses nothing.

It is a superset test: known sender or organisation, known id, an answer to a known subject, the user's own mail, a
report, a machine's null sender, or in doubt. What it passes over leaves no trace.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from followupd.core.mail.decoding import decoded_words
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.mail.subjects import answer_prefix, is_telling, normal_subject
from followupd.core.pursuits.firms import may_be_domain_of, names_firm, spoken
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.people import is_tracking_system, name_key, organisation_domain, person_name

_ADDRESS = re.compile(rb"[^\s<>\"(),:;]+@[^\s<>\"(),:;]+")
_ID = re.compile(rb"<[^<>\s]{1,998}>")
_REPORTERS = (b"mailer-daemon", b"postmaster")
_TELLING = (b"x-draft-id", b"x-failed-recipients")
# Words of a search for work: as a word begins, and whole words.
WORK_STEMS = (
    "apply", "applied", "application", "applicant", "bewerb", "candida", "interview", "vorstellungsgespr", "kennenlern",
    "sollicit", "vacatur", "vacanc", "recruit", "recrut", "reclut", "karriere", "career", "entretien", "entrevista",
    "colloquio", "hiring", "lebenslauf", "einladung", "invitation", "invited", "assessment", "kandidat", "opportunit",
    "oportunidad",
)  # fmt: skip
WORK_WHOLE = (
    "stelle", "stellen", "position", "positions", "job", "jobs", "resume", "resumé", "cv", "absage", "zusage", "offer",
    "angebot", "poste", "puesto", "vaga", "posizione", "functie", "role", "roles", "profile", "profil", "m/w/d",
    "w/m/d", "m/f/d", "f/m/d", "m/f/x", "h/f", "f/h",
)  # fmt: skip
_WORK = re.compile(rf"\b(?:{'|'.join(WORK_STEMS)}|(?:{'|'.join(WORK_WHOLE)})\b)", re.IGNORECASE)
_MOST = 16_000  # bytes of a sender field; what lies behind makes the counts differ, and the message is read
_SUBJECT = 2_000  # bytes of a subject
_OTHER_WRITERS = (b"sender", b"reply-to")
_THREAD_FIELDS = (b"in-reply-to", b"references")


FIELDS: tuple[str, ...] = (
    "From", "Sender", "Reply-To", "In-Reply-To", "References", "Return-Path", "Content-Type", "X-Draft-Id",
    "X-Failed-Recipients", "Subject",
)  # fmt: skip
_RECIPIENTS = ("To", "Cc", "Bcc")  # where an address may stand that the user named
_IDENTITY = ("Message-ID",)  # asked for only where mails are looked for by their own ids


@dataclass(frozen=True, slots=True)
class Relevance:
    """The sets a header block is held against, as bytes where that is what comes off the wire.

    `named`: addresses the user named, in lower case, which count wherever they stand. `names`: keys of the full names
    of contacts, who may write from another address. `work`: a job word in the subject is worth reading. `answered`:
    ids of mails that the user answered, worth reading where they began a thread. `firms`: words of the names of firms
    where nobody wrote but a machine, in a subject or a domain.
    """

    own: AbstractSet[str]
    people: AbstractSet[str]
    organisations: AbstractSet[str]
    ids: AbstractSet[bytes]
    named: frozenset[bytes] = frozenset()
    subjects: AbstractSet[str] = frozenset()
    names: AbstractSet[str] = frozenset()
    work: bool = False
    answered: frozenset[bytes] = frozenset()
    firms: AbstractSet[str] = frozenset()

    @classmethod
    def of(cls, known: Known) -> "Relevance":
        """Everything that is known, now and when more is learnt: nothing is copied."""
        people: AbstractSet[str] = known.people.keys()
        firms: AbstractSet[str] = known.organisations.keys()
        if known.same:
            people, firms = people | known.same.keys(), firms | known.same.keys()
        subjects, names = known.telling.keys(), known.names.keys()
        return cls(
            known.own,
            people,
            firms,
            known.raw_ids.keys(),
            subjects=subjects,
            names=names,
            work=True,
            firms=known.applied.keys(),
        )

    @classmethod
    def of_envelopes(cls, envelopes: Iterable[Envelope], own: frozenset[str]) -> "Relevance":
        """Whom these mails of the user's went to, by address and full name, and their ids. The user's own mail is known
        already.
        """
        held = tuple(envelopes)
        recipients = [r for e in held for r in e.recipients]
        people = frozenset(address_key(r.address) for r in recipients) - own
        domains = frozenset(d for r in recipients if (d := organisation_domain(r.domain)))
        ids = frozenset(raw_id(i) for e in held for i in (*e.known_as, *e.parents))
        subjects = frozenset(normal_subject(e.subject) for e in held if is_telling(e.subject))
        names = frozenset(name_key(name) for r in recipients if " " in (name := person_name(r)))
        return cls(frozenset(), people, domains, ids, subjects=subjects, names=names)

    @classmethod
    def of_answers(cls, envelopes: Iterable[Envelope]) -> "Relevance":
        """What strangers wrote that the user answered with these mails, and what came of it."""
        held = tuple(envelopes)
        answered = frozenset(raw_id(i) for e in held for i in e.parents)
        ids = frozenset(raw_id(i) for e in held for i in e.known_as) if answered else frozenset()
        return cls(frozenset(), frozenset(), frozenset(), ids, answered=answered)

    def joined(self, other: "Relevance") -> "Relevance":
        """Both together."""
        if other.is_empty:
            return self
        return Relevance(
            self.own | other.own,
            self.people | other.people,
            self.organisations | other.organisations,
            self.ids | other.ids,
            self.named | other.named,
            self.subjects | other.subjects,
            self.names | other.names,
            self.work or other.work,
            self.answered | other.answered,
            self.firms | other.firms,
        )

    @property
    def fields(self) -> tuple[str, ...]:
        """The header fields the scan asks the server for: all that `concerns` looks at."""
        return FIELDS + (_RECIPIENTS if self.named else ()) + (_IDENTITY if self.answered else ())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.people or self.organisations or self.ids or self.named or self.answered)

    def concerns(self, raw: bytes) -> bool:
        """Whether the header block may concern a pursuit. Bounded: it reads each field once."""
        fields = _fields(raw)
        told = any(name in fields for name in _TELLING) or fields.get(b"return-path", b"x").strip() == b"<>"
        return (
            told
            or may_report(fields.get(b"content-type", b""))
            or any(self.answers(fields[name]) for name in _THREAD_FIELDS if name in fields)
            or self.may_know_sender(fields.get(b"from", b""))
            or any(self.may_know(fields[name]) for name in _OTHER_WRITERS if name in fields)
            or self.names_somebody(raw)
            or (self.was_answered(fields.get(b"message-id", b"")) and not any(n in fields for n in _THREAD_FIELDS))
            or self.subject_matters(fields.get(b"subject", b""))
        )

    def may_know_writer(self, raw: bytes) -> bool:
        """Whether somebody known may have written it, the user for one."""
        fields = _fields(raw)
        return b"@" not in fields.get(b"from", b"") or any(
            self.may_know(fields[name]) for name in (b"from", *_OTHER_WRITERS) if name in fields
        )

    def may_know_sender(self, field: bytes) -> bool:
        """Of a From field: somebody known, a machine that reports, the name of a contact before another address, or
        nobody that can be told.
        """
        lower = field.lower()
        reports = any(word in lower for word in _REPORTERS)
        return b"@" not in field or reports or self.may_know(field) or self._is_namesake(field)

    def _is_namesake(self, field: bytes) -> bool:
        """The full name of a contact before another address."""
        shown = field[:_MOST].partition(b"<")[0]
        return bool(self.names) and name_key(_text(shown).replace(",", " ").replace('"', " ")) in self.names

    def names_somebody(self, raw: bytes) -> bool:
        """An address the user named, among the recipients of their own mail for one."""
        return bool(self.named) and any(address in raw.lower() for address in self.named)

    def was_answered(self, field: bytes) -> bool:
        """Of a Message-ID: that of a mail which the user answered."""
        return field.strip() in self.answered

    def answers(self, field: bytes) -> bool:
        """Of In-Reply-To or References: a known id; or no clean list of ids, which only reading can tell."""
        found = _ID.findall(field)
        unclear = b"=?" in field or (field.strip() and not found) or len(found) != field.count(b"@")
        return bool(unclear) or not self.ids.isdisjoint(found)

    def subject_matters(self, field: bytes) -> bool:
        """A job word, the name of a firm, or an answer to a known subject."""
        return self._answers_subject(field) or (self.work and _speaks_of_work(field)) or self._names_firm(field)

    def _names_firm(self, field: bytes) -> bool:
        """A firm where the user applied and nobody is known yet."""
        if not self.firms:
            return False
        subject = spoken(_text(field[:_SUBJECT]))
        return any(names_firm(subject, firm) for firm in self.firms)

    def _answers_subject(self, field: bytes) -> bool:
        """A known subject behind "Re:": whoever a mail was passed on to answers so, without its ids."""
        if not self.subjects or (b":" not in field and b"=?" not in field):
            return False
        subject = decoded_words(field[:_SUBJECT].decode("utf-8", "surrogateescape"))
        return bool(answer_prefix(subject)) and normal_subject(subject) in self.subjects

    def may_know(self, field: bytes) -> bool:
        """Of a field of addresses: somebody known, a tracking system, or an address that only reading can tell."""
        found = _ADDRESS.findall(field[:_MOST])
        return len(found) != field.count(b"@") or any(self._knows(a.decode("utf-8", "replace")) for a in found)

    def _knows(self, address: str) -> bool:
        key = address_key(address)
        domain = key.rpartition("@")[2]
        if key in self.own or key in self.people or is_tracking_system(domain):
            return True
        return bool(_suffixes(domain) & self.organisations) or any(may_be_domain_of(domain, f) for f in self.firms)


def raw_id(known_id: str) -> bytes:
    """An id as it stands in a header."""
    return known_id.encode("utf-8", "surrogateescape")


def may_report(kind: bytes) -> bool:
    """Of a Content-Type: a report names its pursuit only inside; so does a calendar part."""
    lower = kind.lower()
    return b"multipart/report" in lower or b"text/calendar" in lower


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
