"""The user's own words for people ("recruiters", "berlin"), by which news is addressed to some of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from followupd.core.facts import UserSaid
from followupd.core.mail.addresses import address_key
from followupd.core.pursuits.pursuit import Pursuit

Tags = Mapping[str, tuple[str, ...]]


def tags_of(words: Iterable[UserSaid]) -> Tags:
    """By address key, the tags that the user gave that person."""
    found: dict[str, dict[str, None]] = {}
    for word in words:
        if word.tags:
            found.setdefault(address_key(word.contact), {}).update(dict.fromkeys(word.tags))
    return {key: tuple(tags) for key, tags in found.items()}


def with_tags(pursuit: Pursuit, tags: Tags) -> Pursuit:
    """The pursuit with the tags of its lead, in whichever pursuit they were given."""
    found = tags.get(address_key(pursuit.lead.address), ()) if tags and pursuit.lead else ()
    return replace(pursuit, tags=found) if found else pursuit
