"""A search that goes on for years, day by day: whom Mara writes to, what comes of it, and what she does with drafts.

By chance, but the same for the same seed. Everybody is invented.
"""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from faults.letters import changed, redated
from faults.model import ModelMailbox, raw_of
from servers.mail import bounce, out_of_office, raw, reply, sent, written
from stories.inviting import invitation

APPLIES = "Dear {name},\n\nI hereby apply for the position of {position}. My resume is attached.\n\nMara Winter"
ASKS = (
    "Dear {name},\n\nI am looking for a position in {position} and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
SAYS = {
    "holds": "Dear Ms Winter,\n\nthank you for your application. We will be in touch.\n\n{name}",
    "asks": "Dear Ms Winter,\n\nwhen could you come by to talk?\n\n{name}",
    "rejects": "Dear Ms Winter,\n\nunfortunately we have decided to go forward with another candidate. I wish you all "
    "the best.\n\n{name}",
}
# What comes of a mail, out of twenty, and how many days later.
COMES = ("",) * 9 + ("holds",) * 3 + ("asks",) * 2 + ("rejects",) * 2 + ("away", "bounces", "invites", "invites")
SOON = (1, 12)


@dataclass
class Contact:
    """Somebody Mara writes to once. `comes`: what they do, on which day. `last`: whose word was last, and of what kind;
    `unanswered`: the hours of what she wrote since they last did, her first mail left out.
    """

    name: str
    address: str
    position: str
    begins: int
    comes: str
    after: int
    sent: bytes = b""
    last: str = "nothing"
    last_hour: datetime | None = None
    unanswered: list[datetime] = field(default_factory=list)

    @property
    def first(self) -> EmailMessage | None:
        """Her first mail to them, read anew each time: parsed headers are large, and would be taken for a leak."""
        found = message_from_bytes(self.sent, policy=SMTP) if self.sent else None
        assert found is None or isinstance(found, EmailMessage)
        return found

    @property
    def shown(self) -> str:
        """As it stands in To."""
        return f"{self.name} <{self.address}>"


def contacts(count: int, days: int, seed: int) -> list[Contact]:
    """So many, spread over the days; three to a firm."""
    chance = random.Random(seed)
    return [
        Contact(
            name=f"{_letters(number)} Keller",
            address=f"{_letters(number).lower()}.keller@firm{number // 3}.example",
            position=f"Analyst {_letters(number % 7)}",
            begins=chance.randrange(max(1, days - 20)),
            comes=chance.choice(COMES),
            after=chance.randint(*SOON),
        )
        for number in range(count)
    ]


class Search:
    """One day after the other."""

    def __init__(self, box: ModelMailbox, people: list[Contact], seed: int) -> None:
        self.box = box
        self.people = people
        self.by_address = {one.address: one for one in people}
        self.chance = random.Random(seed)

    def morning(self, day: int) -> None:
        """Mara writes, others answer, and there is mail that concerns nothing."""
        for one in self.people:
            if one.begins == day:
                self._begins(one)
            elif one.sent and one.begins + one.after == day:
                self._comes(one)
        if day % 3 == 0:
            weekly = written(
                sender="News <n@weekly.example>", subject=f"Week {day}", text="Ten things.", at=self._hour()
            )
            self.box.put("INBOX", raw(weekly))

    def reviews_drafts(self) -> None:
        """She sends most of them, some of them changed; some she deletes, some lie on."""
        for _, uid, message in self.box.all_of("Drafts"):
            what = self.chance.choice(("send",) * 6 + ("change", "change", "delete", "leave", "leave"))
            if what == "delete":
                self.box.move("Drafts", uid, "Trash")
            elif what != "leave":
                self.box.take("Drafts", uid)
                mail = changed(raw_of(message)) if what == "change" else raw_of(message)
                self.box.put("Sent", redated(mail, self._hour()), flags=(r"\Seen",), of=message.of)
                self._wrote(self.to(mail))

    def to(self, mail: bytes) -> Contact:
        """Whom a mail of hers goes to."""
        head = mail.partition(b"\r\n\r\n")[0].lower().decode("ascii", "replace")
        return next(one for one in self.people if f"{one.address}" in head)

    def _begins(self, one: Contact) -> None:
        hour, applies = self._hour(), self.chance.random() < 0.7
        text = (APPLIES if applies else ASKS).format(name=one.name, position=one.position)
        subject = f"Application as {one.position}" if applies else f"Your article on work as {one.position}"
        resume = [("resume.pdf", b"%PDF-1.4")] if applies else []
        one.sent = raw(sent(to=one.shown, subject=subject, text=text, at=hour, attachments=resume))
        self.box.put("Sent", one.sent, flags=(r"\Seen",))
        one.last, one.last_hour = "own", hour

    def _wrote(self, one: Contact) -> None:
        one.last, one.last_hour = "own", self.box.now
        one.unanswered.append(self.box.now)

    def _comes(self, one: Contact) -> None:
        first, hour = one.first, self._hour()
        if first is None or not one.comes:
            return
        if one.comes == "away":
            back = (hour + timedelta(days=8)).strftime("%-d %B %Y")
            mail = out_of_office(first, text=f"I am out of the office until {back}.", at=hour)
        elif one.comes == "bounces":
            mail = bounce(first, at=hour)
        elif one.comes == "invites":
            start = (hour + timedelta(days=3)).replace(hour=10)
            mail = invitation(first, start, [one.shown], hour, uid=f"{one.address}")
        else:
            mail = reply(first, text=SAYS[one.comes].format(name=one.name), at=hour)
        self.box.put("INBOX", raw(mail))
        if one.comes != "away":
            one.last, one.last_hour, one.unanswered = one.comes, hour, []

    def _hour(self) -> datetime:
        self.box.now += timedelta(minutes=1)
        return self.box.now


def _letters(number: int) -> str:
    """A name of letters alone: a number in it would be none."""
    found = ""
    while True:
        number, rest = divmod(number, 26)
        found = chr(ord("a") + rest) + found
        if not number:
            return f"Jo{found}"
