"""Which firm a sender stands for whose address does not say it: behind a tracking system, by its names."""

import re
from functools import lru_cache

from followupd.core.mail.envelope import Address
from followupd.core.pursuits.offices import COLLECTIVE_WORDS
from followupd.core.pursuits.people import is_tracking_system, organisation_domain, organisation_name, plain

_WORD = re.compile(r"[^\W_]+")
# What tracking systems call their own hosts and senders.
_HOSTS = frozenset(word for words in (
    "mail email mailer mg us eu uk de us2 hire app apps notifications notification notify candidates m www jobs",
    "careers talent messages reply replies noreply no send smtp hello inbox com io hr",
) for word in words.split())  # fmt: skip
_OFFICES = frozenset(word for words in (
    "via workday greenhouse lever ashby smartrecruiters personio workable recruitee teamtailor application",
    "applications the at von bei by through noreply careers hiring",
) for word in words.split())  # fmt: skip
_SHORTEST = 3
_FORM = re.compile(
    r"\b(?:GmbH|AG|SE|KG|OHG|UG|Ltd|Limited|LLP|Inc|LLC|PLC|plc|SARL|SAS|S\.?A|S\.?L|S\.?p\.?A|S\.?r\.?l|Lda|B\.?V|N\.?V)\b"
)


def has_legal_form(name: str) -> bool:
    """Whether a name says what the firm is in law: "Nordspedition GmbH"."""
    return bool(_FORM.search(name))


def has_firm_form(name: str) -> bool:
    """Whether it can be nothing but a firm's name: "Anchor & Sons", "Nordspedition GmbH"."""
    return " & " in name or has_legal_form(name)


def firm_key(name: str) -> str:
    """A firm's name as it is compared: "Acme Robotics GmbH" and "acme-robotics" give "acmerobotics"; "" for none."""
    words = _WORD.findall(plain(name[:200]))
    key = "".join(_distinct(words) or words)
    return key if len(key) >= _SHORTEST else ""


@lru_cache(maxsize=65_536)
def firm_keys(domain: str, name: str) -> frozenset[str]:
    """By which keys a firm of that domain and that name, "" where one is not known, is the same as another."""
    return frozenset({firm_key(organisation_name(domain)), firm_key(name)} - {""})


def firm_words(name: str) -> str:
    """The words that tell it from another firm, as they stand in a subject: "acme robotics"; "" where nothing tells."""
    words = _distinct(_WORD.findall(plain(name[:200])))
    return " ".join(words) if len("".join(words)) >= _SHORTEST else ""


def spoken(text: str) -> str:
    """A text as `names_firm` looks through it: small letters, single spaces, one at either end."""
    return f" {' '.join(_WORD.findall(plain(text)))} "


def names_firm(text: str, words: str) -> bool:
    """Whether a `spoken` text names the firm of these `firm_words`."""
    return f" {words} " in text or f" {words.replace(' ', '')} " in text


def may_be_domain_of(domain: str, words: str) -> bool:
    """Whether a domain may be that firm's: acme.example, acmerobotics.example, joinacme.example; a quick look."""
    first = words.partition(" ")[0]
    return first in plain(domain) or ("xn--" in domain and first in plain(organisation_name(domain)))


def is_domain_of(domain: str, words: str) -> bool:
    """Whether a domain spells that firm's name, or its first word."""
    label = firm_key(organisation_name(organisation_domain(domain)))
    first = words.partition(" ")[0]
    return bool(label) and label in (words.replace(" ", ""), first if len(first) > _SHORTEST else "")


def _distinct(words: list[str]) -> list[str]:
    """The words that tell one firm from another."""
    return [word for word in words if word not in COLLECTIVE_WORDS and word not in _OFFICES]


def tenants(sender: Address) -> tuple[str, ...]:
    """Keys of the firm for which a tracking system sends: acme@myworkday.com, jobs@acme.personio.de, "Acme Careers"."""
    if not is_tracking_system(sender.domain):
        return ()
    labels = [label for label in sender.domain.split(".")[:-2] if label not in _HOSTS]
    local = [part for part in re.split(r"[+._]", sender.local) if part not in _HOSTS]
    shown = re.split(r"\b(?:via|through|über|@)\b|[|<(]", sender.name)[0]
    named = firm_key(shown) if _distinct(_WORD.findall(plain(shown[:200]))) else ""
    keys = (named, *(firm_key(label) for label in labels), *(firm_key(part) for part in local))
    return tuple(dict.fromkeys(key for key in keys if key and key not in _OFFICES and key not in COLLECTIVE_WORDS))
