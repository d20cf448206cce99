"""Whom the user named since the last pass: their mail is looked for as far back as a pursuit may begin."""

from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import UserSaid
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.history import History
from followupd.core.pursuits.people import organisation_domain
from followupd.core.pursuits.relevance import Relevance

LOOKED_FOR = "looked for"  # the words whose people were looked for


def unsought(ledger: Ledger, history: History) -> tuple[UserSaid, ...]:
    """The words that name somebody whose mail nobody has looked for yet."""
    words = tuple(w for verb in ("track", "contact") for w in history.words.that(verb))
    if not words:
        return ()
    done = frozenset((ledger.recall(LOOKED_FOR) or "").split())
    return tuple(w for w in words if w.word not in done)


def relevance(words: tuple[UserSaid, ...], history: History, own: frozenset[str]) -> Relevance:
    """What makes a mail worth reading for these words."""
    addresses = {a for word in words for a in _addresses(word, history)} - own
    domains = {d for a in addresses if (d := organisation_domain(a.rpartition("@")[2]))}
    found = (history.by_id[w.pursuit].opening for w in words if w.pursuit in history.by_id)
    ids = {i.encode("utf-8", "surrogateescape") for opening in found for i in opening.known_as}
    named = frozenset(a.encode("utf-8", "surrogateescape") for a in addresses)
    return Relevance(frozenset(), frozenset(addresses), frozenset(domains), frozenset(ids), named)


def sought(ledger: Ledger, words: tuple[UserSaid, ...]) -> None:
    """Remember that they were looked for."""
    if words:
        done = (ledger.recall(LOOKED_FOR) or "").split()
        ledger.remember(LOOKED_FOR, " ".join([*done, *(w.word for w in words)]))


def _addresses(word: UserSaid, history: History) -> set[str]:
    pursuit = history.by_id.get(word.pursuit)
    opening = pursuit.opening if pursuit else None
    others = (a.address for a in (*opening.to, *opening.cc)) if opening else ()
    return {address_key(a) for a in (word.contact, *others) if a}
