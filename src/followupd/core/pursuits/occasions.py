"""What news of the user's own makes worth a mail outside any sequence: a search that ended, an offer with its day."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from followupd.core.facts import UserSaid
from followupd.core.pursuits.pursuit import Occasion, Pursuit
from followupd.core.pursuits.said import Words
from followupd.core.pursuits.states import APPLICATIONS, RELATIONS

# What can be withdrawn, or decided sooner: not what was turned down.
_RUNNING = tuple(name for name in APPLICATIONS if name != "rejection")

# What begins no search.
_QUIET = ("keep_in_touch", "conversation", "referral")


def with_occasions(pursuits: tuple[Pursuit, ...], words: Words) -> tuple[Pursuit, ...]:
    """The pursuits with their occasions. A mail of the user's since then has told them already."""
    won, offers = words.that("won")[-1:], words.that("offer")
    if not won and not offers:
        return pursuits
    by_id = {pursuit.id: pursuit for pursuit in pursuits}
    over = bool(won) and not any(p.opening.hour > won[0].hour and p.sequence not in _QUIET for p in pursuits)
    return tuple(
        replace(
            p,
            occasions=tuple(o for o in _of(p, won, offers, by_id) if p.last_sent.hour <= o.hour),
            seeking=not (over and p.ended_with),
        )
        for p in pursuits
    )


def _of(
    pursuit: Pursuit, won: Iterable[UserSaid], offers: Iterable[UserSaid], by_id: Mapping[str, Pursuit]
) -> Iterable[Occasion]:
    for word in won:
        kind = _after_winning(pursuit)
        if kind and pursuit.ended_with == word.word:
            yield _occasion(kind, word, by_id.get(word.pursuit), "you said that you won another")
    for word in offers:
        maker = by_id.get(word.pursuit)
        if maker and maker.id != pursuit.id and maker.state != "closed" and _is_interviewing(pursuit):
            yield _occasion("offer-deadline", word, maker, "another firm made you an offer")


def _after_winning(pursuit: Pursuit) -> str:
    """Who met the user hears it from them; so does who helped, in this search and not in one long ago."""
    if pursuit.from_before:
        return ""
    if pursuit.sequence in (*RELATIONS, "keep_in_touch"):
        return "good-news" if pursuit.answered or pursuit.spoke else ""
    return "withdrawal" if pursuit.sequence in _RUNNING and (pursuit.meetings or pursuit.spoke) else ""


def _is_interviewing(pursuit: Pursuit) -> bool:
    return pursuit.may_write and pursuit.sequence in _RUNNING and bool(pursuit.meetings or pursuit.spoke)


def _occasion(kind: str, word: UserSaid, other: Pursuit | None, because: str) -> Occasion:
    about = other.about if other else None
    return Occasion(
        kind=kind,
        hour=word.hour,
        because=because,
        until=word.until,
        position=about.position if about else "",
        organisation=about.organisation_name if about else "",
    )
