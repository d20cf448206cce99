"""Is this message worth reading? Asked of every header block of a mailbox, so it looks at bytes and parses nothing.

It is a superset test: known sender or organisation, known id, the user's own mail, a report, a machine's null sender,
or in doubt. What it passes over leaves no trace.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.people import organisation_domain

_ADDRESS = re.compile(rb"[^\s<>\"(),:;]+@[^\s<>\"(),:;]+")
_ID = re.compile(rb"<[^<>\s]{1,998}>")
_REPORTERS = (b"mailer-daemon", b"postmaster", b"multipart/report")
_SENDER_FIELDS = (b"from", b"sender", b"reply-to")
_THREAD_FIELDS = (b"in-reply-to", b"references")


@dataclass(frozen=True, slots=True)
class Relevance:
    """The sets a header block is held against, as bytes where that is what comes off the wire."""

    own: frozenset[str]
    people: frozenset[str]
    organisations: frozenset[str]
    ids: frozenset[bytes]

    @classmethod
    def of(cls, known: Known) -> "Relevance":
        """Everything that is known."""
        ids = frozenset(i.encode("utf-8", "surrogateescape") for i in known.ids)
        return cls(known.own, frozenset(known.people), frozenset(known.organisations), ids)

    @classmethod
    def of_envelopes(cls, envelopes: Iterable[Envelope], own: frozenset[str]) -> "Relevance":
        """Whom these mails of the user's went to, and their ids. The user's own mail is known already."""
        held = tuple(envelopes)
        recipients = [r for e in held for r in e.recipients]
        people = frozenset(address_key(r.address) for r in recipients) - own
        domains = frozenset(d for r in recipients if (d := organisation_domain(r.domain)))
        ids = frozenset(i.encode("utf-8", "surrogateescape") for e in held for i in (*e.known_as, *e.parents))
        return cls(frozenset(), people, domains, ids)

    def joined(self, other: "Relevance") -> "Relevance":
        """Both together."""
        return Relevance(
            self.own | other.own,
            self.people | other.people,
            self.organisations | other.organisations,
            self.ids | other.ids,
        )

    def concerns(self, raw: bytes) -> bool:
        """Whether the header block may concern a pursuit. Bounded: it reads each field once."""
        fields = _fields(raw)
        if any(
            reporter in fields.get(name, b"").lower() for name in (b"from", b"content-type") for reporter in _REPORTERS
        ):
            return True
        if fields.get(b"return-path", b"x").strip() == b"<>" or b"x-draft-id" in fields:
            return True
        if any(i in self.ids for name in _THREAD_FIELDS for i in _ID.findall(fields.get(name, b""))):
            return True
        return self._known_writer(fields)

    def _known_writer(self, fields: dict[bytes, bytes]) -> bool:
        addresses = [a for name in _SENDER_FIELDS for a in _ADDRESS.findall(fields.get(name, b""))]
        return not addresses or any(self._knows(a.decode("utf-8", "replace")) for a in addresses[:20])

    def _knows(self, address: str) -> bool:
        key = address_key(address)
        if key in self.own or key in self.people:
            return True
        return bool(_suffixes(key.rpartition("@")[2]) & self.organisations)


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
