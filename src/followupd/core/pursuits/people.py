"""Who a mail is with: a person by the name they spell themselves, and the firm behind their address.

A name is never guessed: what names no person gives "". What an address alone can tell is a role or not.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pkgutil import get_data
from typing import Any

from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.offices import is_system, names_office
from followupd.core.pursuits.people_words import (
    NAME_LIKE_ROLES,
    NO_REPLY_STARTS,
    PARTICLES,
    ROLE_STARTS,
    ROLE_TOKENS,
    SALUTATIONS,
    SUFFIXES,
    TITLES,
)
from followupd.core.pursuits.shared_domains import (
    FREEMAIL_DOMAINS,
    FREEMAIL_LABELS,
    JOB_BOARD_DOMAINS,
    JOB_BOARD_LABELS,
    TRACKING_DOMAINS,
    TRACKING_LABELS,
)

_NAME_LIMIT = 200  # characters of a display name that are looked at
_WORDS_LIMIT = 7  # a person's name has no more words than this
_LETTERS = {"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "œ": "oe", "ł": "l", "Ł": "L", "đ": "d"}
_UNDECOMPOSED = str.maketrans(_LETTERS)  # what Unicode does not take apart


def plain(text: str) -> str:
    """Lower case without accents: "Müller" and "MULLER" both give "muller". For comparing, never for showing."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


# --- addresses -------------------------------------------------------------------------------------------------------

_NO_NAMES = ROLE_TOKENS - NAME_LIKE_ROLES


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent there: no-reply@, noreply+x@, do-not-reply@, mailer-daemon@ ..."""
    return _run_together(address).startswith(NO_REPLY_STARTS)


@lru_cache(maxsize=65_536)
def is_role_address(address: str) -> bool:
    """Whether an office, not a person, stands behind the address: jobs@, hr.team@, bewerbung-berlin@, no-reply@.

    Words that are names as well ("steve.jobs@") count only alone or in front.
    """
    if _run_together(address).startswith(ROLE_STARTS):
        return True
    local = _local(address)
    words = [w for w in re.split(r"[._+\-\d]+", local) if w]
    if not words or words[0] in ROLE_TOKENS:
        return True
    if any(w in _NO_NAMES or w.startswith(ROLE_STARTS) for w in words):
        return True
    firm = _registrable(address.rpartition("@")[2]).partition(".")[0]
    return words[-1] in NAME_LIKE_ROLES and ("-" in local or words[0] == firm)


def first_person(addresses: Iterable[Address], own_keys: frozenset[str]) -> Address | None:
    """The first address that is neither a role address nor one of the user's own (keys by `reading.address_key`)."""
    for one in addresses:
        if not is_role_address(one.address) and address_key(one.address) not in own_keys:
            return one
    return None


def addressee(to: Iterable[Address], cc: tuple[Address, ...], own_keys: frozenset[str]) -> Address | None:
    """Whom a mail is to: the first person in To; where To holds offices only, the first of their firm in Cc."""
    to = tuple(to)
    person = first_person(to, own_keys)
    if person or not cc:
        return person
    offices = {d for a in to if address_key(a.address) not in own_keys and (d := organisation_domain(a.domain))}
    return first_person((a for a in cc if organisation_domain(a.domain) in offices), own_keys)


def _local(address: str) -> str:
    return plain(address.rpartition("@")[0] or address)


def _run_together(address: str) -> str:
    return re.sub(r"[._\-\s]+", "", _local(address).partition("+")[0])


# --- organisations ---------------------------------------------------------------------------------------------------


@lru_cache(maxsize=65_536)
def organisation_domain(domain: str, shared: frozenset[str] = frozenset()) -> str:
    """The registrable domain that stands for an organisation ("mail.acme.example" -> "acme.example").

    "" for freemail, job boards, tracking systems, `shared` domains (lower case) and what is no domain.
    """
    registrable = _registrable(domain)
    label = registrable.partition(".")[0]
    if registrable in shared or domain.lower() in shared:
        return ""
    if label in FREEMAIL_LABELS | JOB_BOARD_LABELS | TRACKING_LABELS:
        return ""
    return "" if registrable in FREEMAIL_DOMAINS | JOB_BOARD_DOMAINS | TRACKING_DOMAINS else registrable


def is_tracking_system(domain: str) -> bool:
    """Whether the domain belongs to an applicant tracking system (Greenhouse, Lever, Workday, Personio ...)."""
    registrable = _registrable(domain)
    return registrable in TRACKING_DOMAINS or registrable.partition(".")[0] in TRACKING_LABELS


def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    registrable = _registrable(domain)
    return registrable in FREEMAIL_DOMAINS or registrable.partition(".")[0] in FREEMAIL_LABELS


def organisation_name(domain: str) -> str:
    """A name to show for a domain: "acme-robotics.example" -> "Acme Robotics", "ibm.example" -> "IBM", "" -> ""."""
    label = _registrable(domain).partition(".")[0]
    if label.startswith("xn--"):
        try:
            label = label.encode("ascii").decode("idna")
        except UnicodeError:
            return ""
    words = [w for w in label.split("-") if w]
    # A name that is short as a whole is most often an abbreviation; a short word within a longer one is not.
    return label.upper() if len(label) <= 3 else " ".join(w[:1].upper() + w[1:] for w in words)


@lru_cache(maxsize=4096)
def _registrable(domain: str) -> str:
    lowered = domain.strip().strip(".").lower()
    if not lowered or len(lowered) > 253:  # RFC 1035, 2.3.4
        return ""
    try:
        shown = _shown(lowered)
        found = str(_suffixes(shown.rpartition(".")[2]).privatesuffix(shown) or "")
        return ".".join(lowered.split(".")[-found.count(".") - 1 :]) if found else ""
    except Exception:  # whatever the package raises for an odd domain, it is no organisation
        return ""


@lru_cache(maxsize=4096)
def _suffixes(top: str) -> Any:
    """The list of public suffixes, as far as it is of one top domain: of ten thousand rules no others are asked."""
    from publicsuffixlist import PublicSuffixList

    # Encoding names costs more than all else.
    return PublicSuffixList("\n".join(_rules(_list(), top)), accept_encoded_idn=False)


def _rules(text: str, top: str) -> Iterator[str]:
    """The lines that end with it."""
    end = text.find(f"{top}\n")
    while end >= 0:
        yield text[text.rfind("\n", 0, end) + 1 : end + len(top)]
        end = text.find(f"{top}\n", end + 1)


@lru_cache(maxsize=1)
def _list() -> str:
    return (get_data("publicsuffixlist", "public_suffix_list.dat") or b"").decode().lower() + "\n"


def _shown(domain: str) -> str:
    """A domain as it is read: "xn--bcher-kva.example" is "bücher.example" (RFC 5891)."""
    return domain.encode("ascii").decode("idna") if "xn--" in domain else domain


# --- names -----------------------------------------------------------------------------------------------------------

_BRACKETED = re.compile(r"[(\[{<][^()\[\]{}<>]{0,100}[)\]}>]?")
_BEYOND = re.compile(r"\s+(?:via|through|from|at|@|über|per|bei|chez|c/o|on behalf of)\s+.*$", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|/·•:;]\s*|\s+[-–—]+\s+|\s*[–—]\s*")


@lru_cache(maxsize=65_536)
def person_name(address: Address) -> str:
    """The person's name as they spell it in their display name; "" when that names no person.

    "Doe, Jane" becomes "Jane Doe"; quotes, "(Acme)", "| Acme", "via LinkedIn" and degrees go; titles, accents and
    particles stay.
    """
    shown = unicodedata.normalize("NFC", address.name[:_NAME_LIMIT])
    if not shown.isprintable():
        shown = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in shown)
    if "@" in re.sub(r"\s@\s.*$", "", shown):
        return ""
    shown = _BEYOND.sub("", _BRACKETED.sub(" ", shown.replace("`", "'").strip(" '\"“”„«»‘’‚,;")))
    parts = [" ".join(p.split()).strip("'\"“”„«»‘’‚ ") for p in _PARTS.split(shown)]
    people = [name for part in parts if (name := _ordered(part, address)) and _is_person(name, address)]
    return next((n for n in people if " " in n), people[0] if people else "")


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """A name as it is compared: without accents, case, and the order of its words."""
    return " ".join(sorted(plain(name).split()))


def same_name(a: str, b: str) -> bool:
    """Whether two spellings are one name: case, accents, umlauts written out, titles and order do not count."""
    first, second = _spelling(a), _spelling(b)
    return bool(first) and first == second


def without_salutation(name: str) -> str:
    """A whole name without how somebody is addressed: "Ms Kim Lee" is Kim Lee, and "Ms Lee" stays so."""
    words = name.split()
    kept = words[1:] if words and plain(words[0]).strip(".") in SALUTATIONS else words
    whole = [word for word in kept if plain(word).strip(".") not in TITLES]
    return " ".join(kept) if len(whole) > 1 else name


def _spelling(name: str) -> tuple[str, ...]:
    words = [w.strip(".'’-") for w in re.split(r"[\s,.]+", plain(name))]
    kept = [w.replace("ae", "a").replace("oe", "o").replace("ue", "u") for w in words if w and w not in TITLES]
    return tuple(sorted(kept))


def _ordered(part: str, address: Address) -> str:
    """ "Doe, Jane" -> "Jane Doe"; "Jane Doe, PhD" and "Jane Doe, Acme" -> "Jane Doe"."""
    before, comma, after = (piece.strip() for piece in part.partition(","))
    if not comma:
        return part
    after = after.partition(",")[0].strip()
    if not after or plain(after).strip(".") in SUFFIXES or not _is_person(after, address):
        return before
    return f"{after} {before}".strip() if _family_name_first(before, after, address) else before


def _family_name_first(before: str, after: str, address: Address) -> bool:
    """Whether a comma parts family name and given name. Two plain words before it leave doubt: the address decides."""
    family = [w for w in before.split() if plain(w) not in PARTICLES and plain(w).strip(".") not in TITLES]
    if len(family) <= 1:
        return True
    return _local(address.address).startswith(plain(after).split(" ", maxsplit=1)[0][:4])


def _is_person(name: str, address: Address) -> bool:
    words = name.split()
    keys = [plain(w).strip(".,'’") for w in words]
    if not words or len(words) > _WORDS_LIMIT or any(c.isdigit() for c in name):
        return False
    if any(map(names_office, keys)) or "&" in name:
        return False
    if all(key in TITLES or key in PARTICLES for key in keys) or not any(c.isalpha() for c in name):
        return False
    return not _is_other_than_person(name, keys, address)


def _is_other_than_person(name: str, keys: list[str], address: Address) -> bool:
    """The firm's own name, or a login that is no spelling of a name."""
    organisation = plain(organisation_name(address.domain))
    joined = "".join(keys)
    if is_system(joined) or (is_tracking_system(address.domain) and _is_of_tenant(joined, address.domain)):
        return True
    their_own = len(keys) > 1 and any(key in address.local for key in keys)  # jane@janedoe.example
    if organisation and joined == organisation.replace(" ", "") and not their_own:
        return True
    return len(keys) == 1 and name == name.lower() and (name == address.local or "." in name or "_" in name)


def _is_of_tenant(name: str, domain: str) -> bool:
    """Whether a tracking system's domain spells the name: its own, or that of the firm it sends for."""
    return any(label.startswith(name) for label in domain.split(".")[:-1])
