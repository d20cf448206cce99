"""Who will be at a meeting with the user, as a mail's words say it: "you will meet Kim Lee (Head of Data) and me"."""

from collections.abc import Iterator

from followupd.core.judges.automatic import sign
from followupd.core.judges.meaning_sentences import heard
from followupd.core.judges.persons import Person
from followupd.core.judges.referral import beside_the_user, strangers
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import person_name, plain

MAX_ATTENDEES = 8
# A day gone by, and who cannot come.
_NOBODY = ("not_meetings", "declines", "cancels")


def attendees(said: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> Iterator[Finding]:
    """One finding `attendee` for each, with `name` and `address` as far as they stand there. Who gets the mail too is
    known by their address. The writer is none: they are known.
    """
    others, found = beside_the_user(envelope), dict[str, Finding]()
    for sentence in said:
        spoken = tuple(name for name in languages if heard(name, "attends", sentence))
        if not spoken or any(heard(name, kind, sentence) for name in spoken for kind in _NOBODY):
            continue
        for person in _named(sentence, languages, spoken, others, envelope):
            fields = (("name", person.name), ("address", person.address))
            one = Finding("attendee", sign(sentence), tuple(field for field in fields if field[1]))
            found.setdefault(address_key(person.address) or plain(person.name), one)
    yield from tuple(found.values())[:MAX_ATTENDEES]


def _named(
    sentence: str, languages: tuple[str, ...], spoken: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> tuple[Person, ...]:
    """Everybody the sentence names; where it names nobody but those who are copied in, they."""
    named = strangers(sentence, languages, others, envelope)
    if named or not any(heard(name, "copies", sentence) for name in spoken):
        return named
    return tuple(Person(person_name(one), 0, 0, address_key(one.address)) for one in others)
