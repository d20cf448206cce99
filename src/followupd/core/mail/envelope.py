"""Who wrote what to whom, and in answer to what: one message's headers, decoded and bounded.

Broken mail gives an envelope with `flaws`, never an exception.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox. `name` is the decoded display name ("" for none); `address` has its domain in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part behind the last @, lower case; "" when there is none."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""

    @property
    def local(self) -> str:
        """The part before the last @, lower case."""
        return self.address.rpartition("@")[0].lower()

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, slots=True)
class Envelope:
    """What one message's headers say (RFC 5322). Every text is decoded, on one line, and bounded in length.

    `identity` is the Message-ID with its brackets, or "digest:<hex>" of the headers where there is none.
    `known_as` holds every id the message may be answered by: its Message-ID and X-Microsoft-Original-Message-ID.
    `parents` are the ids of In-Reply-To (first) and References, each once, as written, with brackets.
    `headers` keeps, lower-cased names, the few further fields that judges look at, in the order of the message;
    `first` is the first of each name, which nearly every judge asks for.
    """

    identity: str
    known_as: tuple[str, ...]
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Address | None
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    date: datetime | None
    draft_id: str
    headers: tuple[tuple[str, str], ...]
    flaws: tuple[str, ...]
    first: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        first: dict[str, str] = {}
        for name, value in self.headers:
            first.setdefault(name, value)
        object.__setattr__(self, "first", first)

    @property
    def parents(self) -> tuple[str, ...]:
        """In-Reply-To, then References, each id once."""
        return tuple(dict.fromkeys(self.in_reply_to + self.references))

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To, Cc and Bcc together."""
        return self.to + self.cc + self.bcc

    def header(self, name: str) -> str:
        """The first kept field of that name (lower case), or ""."""
        return self.first.get(name, "")

    def has(self, *names: str) -> bool:
        """Whether any of these fields was kept."""
        return not self.first.keys().isdisjoint(names)

    def first_of(self, names: Container[str]) -> dict[str, str]:
        """The first kept field of each of these names that is there, in the order of the message."""
        return {name: value for name, value in self.first.items() if name in names}
