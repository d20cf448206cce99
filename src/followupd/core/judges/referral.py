"""Whom a person's answer names instead of, or beside, its writer: "please contact my colleague Kim Lee (kim@ ...)"."""

import re
from collections.abc import Iterator

from followupd.core.judges.automatic import sign
from followupd.core.judges.meaning_sentences import heard
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import is_no_reply, is_role_address, person_name, plain
from followupd.core.pursuits.people_words import COLLECTIVE_WORDS

MAX_REFERRALS = 3
_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞŁŚŽČ][\w'’-]+|[A-Z]\.)"
_PARTICLE = r"(?:von|van|der|den|de|da|di|del|la|le|dos|zu|zum|ter|ten|bin|al)"
_NAME = rf"{_CAPITAL}(?: (?:{_PARTICLE} ){{0,2}}{_CAPITAL}){{1,3}}"
_TITLE = (
    r"(?:Ms|Mrs|Mr|Miss|Mx|Dr|Prof|Frau|Herrn?|Mme|Madame|M|Monsieur|Sra|Sr|Señora|Señor|Sig\.ra|Sig|Dott|Dott\.ssa|"
    r"mevrouw|meneer|dhr|mw)"
)
_TITLED = re.compile(rf"\b(?P<name>{_TITLE}\.? (?:(?:Dr|Prof)\.? )?(?:{_PARTICLE} ){{0,2}}{_CAPITAL}(?: {_CAPITAL})?)")
_NAMED = re.compile(rf"(?<![\w@.])(?P<name>{_NAME})(?![\w@])")
_ROLE = re.compile(
    r"\b(?:colleague|manager|partner|friend|successor|assistant|head|director|boss|kolleg\w+|chef\w*|vorgesetzte\w*|freund\w*|"
    r"bekannte\w*|assistent\w*|ansprechpartner\w*|collègue|responsable|ami|amie|compañer[oa]|colega|amig[oa]|collega|"
    r"vriend|vriendin|contact|with|to|with|an|mit|à|avec|con|com|met|cc|kopie|copy|copying|copied|looping|adding|"
    r"introduce|meet|ask|try|call|email|is|ist|est|es|è|é)\b[^.?!]{0,30}$",
    re.IGNORECASE,
)


def referrals(said: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> Iterator[Finding]:
    """One finding `referral` for each person named, with name and address as far as they stand there; three at most.

    Who is introduced in a mail to both is known by their address: `introduced` is "yes".
    """
    # Where one person alone is written to it is the user; of several all but the writer may be who is introduced.
    readers = envelope.to if len(envelope.to) == 1 else ()
    mine = {address_key(a.address) for a in (*readers, *filter(None, [envelope.sender]))}
    writer = plain(person_name(envelope.sender)) if envelope.sender else ""
    reader = {plain(word) for a in readers for word in person_name(a).split()}
    found = {f.field("address"): f for f in _introduced(said, languages, envelope)}
    for sentence in said:
        spoken = LANGUAGES if _ADDRESS.search(sentence) else languages
        if not any(heard(language, "referral", sentence) for language in spoken):
            continue
        for name, address in _named(sentence, mine):
            stranger = plain(name) != writer and not (name and set(plain(name).split()) <= reader)
            copied = address or _copied(name, envelope)
            key = address_key(copied) if copied else plain(name)
            if stranger and key not in found and len(found) < MAX_REFERRALS:
                fields = tuple(field for field in (("name", name), ("address", copied)) if field[1])
                found[key] = Finding("referral", sign(sentence), fields)
    yield from found.values()


def _introduced(said: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> Iterator[Finding]:
    """Those who are written to beside the user, the user among them, where the words introduce the one to the other."""
    people = [a for a in (*envelope.to, *envelope.cc) if not is_role_address(a.address) and not _wrote(a, envelope)]
    spoken = (s for s in said if any(heard(language, "introduces", s) for language in languages))
    sentence = next(spoken, "") if 2 <= len(people) <= MAX_REFERRALS + 1 else ""
    words = set(plain(" ".join(said)).replace(",", " ").replace(".", " ").split()) if sentence else set()
    for address in people if sentence else ():
        if address in envelope.to or _words_of(address) & words:
            key, name = address_key(address.address), person_name(address)
            fields = (("name", name), ("address", key), ("introduced", "yes"))
            yield Finding("referral", sign(sentence), tuple(field for field in fields if field[1]))


def _wrote(address: Address, envelope: Envelope) -> bool:
    return envelope.sender is not None and address_key(address.address) == address_key(envelope.sender.address)


def _named(sentence: str, mine: set[str]) -> Iterator[tuple[str, str]]:
    """Names and addresses of a sentence: each address with the name before it, or the names behind a word for it."""
    addresses = [m for m in _ADDRESS.finditer(sentence) if address_key(m[0]) not in mine and not is_no_reply(m[0])]
    end = 0
    for match in addresses:
        before = sentence[end : match.start()]
        names = [name for name in _names(before) if not _is_words(name)]
        yield (names[-1] if names else _spelled(match[0]), match[0].rstrip("."))
        end = match.end()
    if not addresses:
        for name in _names(sentence):
            at = sentence.find(name)
            titled = bool(_TITLED.match(name))
            if not _is_words(name) and (titled or _ROLE.search(sentence[:at])):
                yield name, ""


def _names(text: str) -> list[str]:
    titled = [match["name"] for match in _TITLED.finditer(text)]
    bare = [match["name"] for match in _NAMED.finditer(text)]
    return titled + [name for name in bare if not any(name in one or one in name for one in titled)]


def _is_words(name: str) -> bool:
    """Whether it is no person's name: an office, a firm, the beginning of a sentence."""
    words = [plain(word).strip(".'’") for word in name.split()]
    return any(word in COLLECTIVE_WORDS or word in _NO_NAMES for word in words)


_NO_NAMES = frozenset(word for words in (
    "please bitte merci thank thanks hello dear the this that best kind regards our my your wir ihre unser unsere mein",
    "meine kollegin kollege frage fragen bewerbung stelle leitung bereich monday tuesday wednesday thursday friday",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag january february march april may june july august",
    "september october november december januar februar märz mai juni juli oktober dezember leiter leiterin abteilung",
    "head director senior junior lead chief officer engineering product design operations finance data software team",
    "you if for and or und oder hr linkedin teams zoom google microsoft berlin london paris hamburg madrid amsterdam",
) for word in words.split())  # fmt: skip


def _spelled(address: str) -> str:
    """The name an address spells ("kim.lee@" -> "Kim Lee"), or ""."""
    words = re.split(r"[._-]", address.partition("@")[0])
    if len(words) == 2 and all(word.isalpha() and len(word) > 1 for word in words):
        name = " ".join(word.capitalize() for word in words)
        return "" if _is_words(name) else name
    return ""


def _copied(name: str, envelope: Envelope) -> str:
    """The address of somebody in Cc, or in To beside the user, whose name agrees."""
    words = set(plain(name).split())
    beside = envelope.to if len(envelope.to) > 1 else ()
    fitting = [a for a in (*beside, *envelope.cc) if words & _words_of(a)]
    return fitting[0].address if len(fitting) == 1 else ""


def _words_of(address: Address) -> set[str]:
    return {word for word in plain(person_name(address)).split() if len(word) > 2}
