"""Ten years of an invented mailbox, the same for the same seed: what the measurements read.

Headers are as long as real ones (5 KB: Received, DKIM, ARC and what providers add). One message of a hundred in INBOX
concerns a pursuit; the others are newsletters, shops, machines, colleagues and friends. All people are made up.
"""

import base64
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from bench.words import FAMILY, FIRST, LETTERS, PLACES, POSITIONS, PRIVATE, SMALL_TALK, TRADES

SEED = 20260301
NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
DAYS = 3640  # ten years, and all of it within the longest look-back there is
OWN = "mara.winter@applicant.example"
ME = f"Mara Winter <{OWN}>"
CONCERNING = 100  # of so many messages in INBOX one has to do with a pursuit
PURSUITS_OF_SENT = 10  # of so many mails in Sent one begins a pursuit
_NEVER_SEEN = 200  # of so many other messages one has a null sender, an invitation or an id no program would write


@dataclass(frozen=True, slots=True)
class Mail:
    """One message on its way into a folder."""

    at: datetime
    raw: bytes
    flags: str = r"\Seen"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an address."""

    name: str
    address: str

    @property
    def shown(self) -> str:
        return f"{self.name} <{self.address}>"

    @property
    def host(self) -> str:
        return self.address.partition("@")[2]


@dataclass(frozen=True, slots=True)
class Opening:
    """The first mail of a pursuit: what the answers answer."""

    at: datetime
    person: Person
    subject: str
    message_id: str
    language: str


class Post:
    """All mail of one mailbox: `inbox` and `sent` messages, rising in hour, evenly over ten years."""

    def __init__(self, inbox: int, sent: int, seed: int = SEED) -> None:
        self._chance = random.Random(seed)
        self._noise = base64.b64encode(self._chance.randbytes(60_000)).decode()
        self._inbox, self._sent = inbox, sent
        self._begin = NOW - timedelta(days=DAYS)
        self._strangers = tuple(self._person(f"{trade}{n}.example") for n in range(40) for trade in TRADES)
        self._friends = tuple(self._person(f"home{n}.example") for n in range(60))
        self._openings: list[Opening] = []
        self._friends_ids = [self._id("applicant.example")]
        self._sent_mail = tuple(self._write_sent())

    @property
    def pursuits(self) -> int:
        """How many begin in it."""
        return len(self._openings)

    def sent(self) -> Iterator[Mail]:
        """What the user wrote: one mail of ten begins a pursuit, one goes on with one, the others are private."""
        yield from self._sent_mail

    def inbox(self) -> Iterator[Mail]:
        """What came."""
        opened = 0
        for number in range(self._inbox):
            at = self._hour(number, self._inbox)
            while opened + 1 < len(self._openings) and self._openings[opened + 1].at < at:
                opened += 1
            if number % CONCERNING == CONCERNING - 1:
                yield self._answer(self._openings[opened], at)
            else:
                yield self._strange(at)

    # --- the user's own -----------------------------------------------------------------------------------------

    def _write_sent(self) -> Iterator[Mail]:
        for number in range(self._sent):
            at = self._hour(number, self._sent)
            if number % PURSUITS_OF_SENT == 0:
                yield self._opens(at, len(self._openings))
            elif number % PURSUITS_OF_SENT == 5:
                yield self._goes_on(at, self._openings[-1])
            else:
                yield self._private(at)

    def _opens(self, at: datetime, number: int) -> Mail:
        kind = ("application", "bewerbung", "application", "networking")[number % 4]
        person = self._person(f"{self._chance.choice(TRADES)}-{number}.example")
        words = self._words(person)
        subject, text = (part.format(**words) for part in LETTERS[kind])
        opening = Opening(at, person, subject, self._id("applicant.example"), "de" if kind == "bewerbung" else "en")
        self._openings.append(opening)
        attached = "" if kind == "networking" else "resume-mara-winter.pdf"
        return Mail(at, self._own(opening.at, person, subject, text, opening.message_id, "", attached))

    def _goes_on(self, at: datetime, opening: Opening) -> Mail:
        text = LETTERS["goes on"][1].format(**self._words(opening.person))
        subject, own_id = f"Re: {opening.subject}", self._id("applicant.example")
        return Mail(at, self._own(at, opening.person, subject, text, own_id, opening.message_id, ""))

    def _private(self, at: datetime) -> Mail:
        friend = self._chance.choice(self._friends)
        subject, text = self._chance.choice(PRIVATE)
        own_id = self._id("applicant.example")
        parent = self._id(friend.host) if self._chance.random() < 0.6 else ""
        self._friends_ids = [*self._friends_ids[-200:], own_id]
        subject = f"Re: {subject}" if parent else subject
        return Mail(at, self._own(at, friend, subject, f"Hi {friend.name.split()[0]},\n\n{text}", own_id, parent, ""))

    def _own(self, at: datetime, to: Person, subject: str, text: str, own_id: str, parent: str, attached: str) -> bytes:
        head = [f"From: {ME}", f"To: {to.shown}", f"Subject: {subject}", f"Date: {format_datetime(at)}"]
        head += [f"Message-ID: {own_id}", "MIME-Version: 1.0"]
        head += [f"In-Reply-To: {parent}", f"References: {parent}"] if parent else []
        text = f"{text}\n\nMara Winter"
        if not attached:
            return _message([*head, "Content-Type: text/plain; charset=utf-8"], text)
        body = (
            f"--part\n{_PLAIN}\n\n{text}\n\n--part\nContent-Type: application/pdf; "
            f'name="{attached}"\nContent-Disposition: attachment; filename="{attached}"\n'
            f"Content-Transfer-Encoding: base64\n\n{self._random(3000)}\n--part--"
        )
        return _message([*head, 'Content-Type: multipart/mixed; boundary="part"'], body)

    # --- what came ----------------------------------------------------------------------------------------------

    def _answer(self, opening: Opening, at: datetime) -> Mail:
        """One of what a pursuit is answered by."""
        kinds = [kind for kind in LETTERS if kind.startswith("to ") and kind.endswith(opening.language)]
        subject, text = (part.format(**self._words(opening.person)) for part in LETTERS[self._chance.choice(kinds)])
        automatic = "away" in text or "abwesend" in text or "automatically" in text
        more = ["Auto-Submitted: auto-replied"] if automatic else []
        head = self._head(opening.person, f"{subject} {opening.subject}", at, opening.message_id, more)
        quoted = "\n".join(f"> {line}" for line in ("Dear Sir or Madam,", "here is my letter."))
        return Mail(at, _message([*head, _PLAIN], f"{text}\n\n{opening.person.name}\n\n{quoted}"))

    def _strange(self, at: datetime) -> Mail:
        """A message that has nothing to do with any pursuit."""
        dice = self._chance.random()
        if dice < 1 / _NEVER_SEEN:
            return self._in_doubt(at)
        if dice < 0.65:
            return self._bulk(at)
        sender = self._chance.choice(self._friends)
        parent = self._chance.choice(self._friends_ids) if dice < 0.85 else ""
        subject, text = self._chance.choice(PRIVATE)
        head = self._head(sender, f"Re: {subject}" if parent else subject, at, parent, [])
        return Mail(at, _message([*head, _PLAIN], f"Hi Mara,\n\n{text}\n\n{sender.name}"))

    def _bulk(self, at: datetime) -> Mail:
        sender = self._chance.choice(self._strangers)
        host = sender.host
        more = [
            f"List-Id: <news.{host}>",
            f"List-Unsubscribe: <https://news.{host}/u/{self._random(60)}>, <mailto:leave-{self._random(20)}@{host}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Precedence: bulk",
            f"Feedback-ID: {self._random(12)}:{host}",
        ]
        words = {"place": self._chance.choice(PLACES), "n": self._chance.randrange(100)}
        text = "\n".join(self._chance.choice(SMALL_TALK).format(**words) for _ in range(8))
        head = self._head(sender, self._chance.choice(SMALL_TALK).format(**words), at, "", more)
        body = f"--b\n{_PLAIN}\n\n{text}\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>{text}</p>\n--b--"
        return Mail(at, _message([*head, 'Content-Type: multipart/alternative; boundary="b"'], body), "")

    def _in_doubt(self, at: datetime) -> Mail:
        """What only reading can tell to be a stranger's."""
        sender = self._chance.choice(self._friends)
        odd = self._chance.choice(
            (["Return-Path: <>"], ["In-Reply-To: your message of last week"], ["References: =?utf-8?q?=3Ca=40b=3E?="])
        )
        return Mail(at, _message([*odd, *self._head(sender, "about then", at, "", [], path=""), _PLAIN], "As agreed."))

    def _head(
        self, sender: Person, subject: str, at: datetime, parent: str, more: list[str], path: str | None = None
    ) -> list[str]:
        """A header block as it arrives: who passed it on, who signed it, and at its end what people look at."""
        host = sender.host
        head = [f"Return-Path: <{sender.address}>"] if path is None else []
        head += [f"Delivered-To: {OWN}"]
        hour = format_datetime(at)
        for hop in range(5):
            head += [
                (
                    f"Received: from mx{hop}.{host} (mx{hop}.{host} [192.0.2.{hop + 1}])\n\t"
                    f"by in{hop}.applicant.example (Postfix) with ESMTPS id {self._random(11)}\n\t"
                    f"(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 "
                    f"bits=256/256)\n\tfor <{OWN}>; {hour}"
                )
            ]
        head += [
            f"X-Google-Smtp-Source: {self._random(90)}",
            (
                f"ARC-Seal: i=1; a=rsa-sha256; t={int(at.timestamp())}; cv=none;\n\td=arc.example; s=arc-20240605;\n\t"
                f"b={self._folded(344)}"
            ),
            (
                "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=arc.example; s=arc-20240605;\n\t"
                "h=list-unsubscribe:mime-version:subject:message-id:to:from:date:dkim-signature;\n\t"
                f"bh={self._random(43)}=;\n\tb={self._folded(344)}"
            ),
            (
                f"ARC-Authentication-Results: i=1; mx.applicant.example;\n\tdkim=pass header.i=@{host} header.s=s1;\n\t"
                f"spf=pass smtp.mailfrom={sender.address};\n\tdmarc=pass (p=NONE sp=NONE dis=NONE) header.from={host}"
            ),
            (
                f"Authentication-Results: mx.applicant.example;\n\tdkim=pass header.i=@{host} header.s=s1;\n\t"
                f"spf=pass smtp.mailfrom={sender.address};\n\tdmarc=pass (p=NONE sp=NONE dis=NONE) header.from={host}"
            ),
            (
                f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=s1;\n\t"
                "h=content-type:from:mime-version:subject:list-unsubscribe:to:cc:date;\n\t"
                f"bh={self._random(43)}=;\n\tb={self._folded(344)}"
            ),
            f"X-Received: by 2002:a17:90b:4c4f:b0:2f5:447b with SMTP id {self._random(24)};\n\t{hour}",
            f"X-MS-Exchange-CrossTenant-Network-Message-Id: {self._random(36)}",
            f"X-Microsoft-Antispam-Message-Info: {self._folded(1100)}",
            f"Date: {hour}",
            f"From: {sender.shown}",
            f"To: {ME}",
            f"Message-ID: {self._id(host)}",
            f"Subject: {subject}",
            *([f"In-Reply-To: {parent}", f"References: {parent}"] if parent else []),
            *more,
            "MIME-Version: 1.0",
        ]
        return head

    # --- pieces -------------------------------------------------------------------------------------------------

    def _hour(self, number: int, of: int) -> datetime:
        return (self._begin + (NOW - self._begin) * number / of).replace(microsecond=0)

    def _person(self, host: str) -> Person:
        first, last = self._chance.choice(FIRST), self._chance.choice(FAMILY)
        return Person(f"{first} {last}", f"{first}.{last}@{host}".lower())

    def _words(self, person: Person) -> dict[str, str]:
        return {
            "name": person.name,
            "last": person.name.split()[-1],
            "position": self._chance.choice(POSITIONS),
            "place": self._chance.choice(PLACES),
            "firm": person.host.partition("-")[0].title(),
        }

    def _random(self, length: int) -> str:
        begin = self._chance.randrange(len(self._noise) - length)
        return self._noise[begin : begin + length]

    def _folded(self, length: int) -> str:
        text = self._random(length)
        return "\n\t".join(text[begin : begin + 70] for begin in range(0, length, 70))

    def _id(self, host: str) -> str:
        return f"<{self._chance.getrandbits(96):x}@mail.{host}>"


_PLAIN = "Content-Type: text/plain; charset=utf-8"


def _message(head: list[str], body: str) -> bytes:
    return ("\n".join(head) + "\n\n" + body + "\n").replace("\n", "\r\n").encode()
