"""All the user wrote before, so arranged that a new letter is compared with thousands of mails as fast as with ten."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from followupd.core.meaning.wrote import Wrote

# A run of words that stands in more mails than this is a turn of phrase of the user's, and tells nothing.
COMMON = 200
FRAME_RECURS_AFTER = timedelta(days=365)
# So long two people of one firm do not get the same words: they may lay them side by side.
COLLEAGUES_COMPARE = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class EarlierMail:
    """One mail of the user's. `people`: keys of its recipients; `organisations`: their registrable domains."""

    hour: datetime
    people: frozenset[str]
    organisations: frozenset[str]
    wrote: Wrote


@dataclass(frozen=True, slots=True)
class Likest:
    """The earlier mail a text is most like, and the share of the text's runs of words that stand there."""

    mail: EarlierMail
    share: float


@dataclass(frozen=True, slots=True)
class Earlier:
    """The mails, and in which of them each run of words and each first sentence stands (by their numbers)."""

    mails: tuple[EarlierMail, ...]
    holding: Mapping[int, tuple[int, ...]]
    opening: Mapping[int, tuple[int, ...]]

    @classmethod
    def of(cls, mails: Iterable[EarlierMail]) -> Self:
        """Arranged once for as many letters as there are."""
        held = tuple(mails)
        holding: dict[int, list[int]] = {}
        opening: dict[int, list[int]] = {}
        for number, mail in enumerate(held):
            for shingle in dict.fromkeys(mail.wrote.shingles):
                holding.setdefault(shingle, []).append(number)
            opening.setdefault(mail.wrote.opening, []).append(number)
        return cls(held, _fixed(holding), _fixed(opening))

    def likest(self, shingles: Iterable[int], to: "Audience") -> Likest | None:
        """The mail to that person or organisation that has most of these runs of words in common."""
        wanted = set(shingles)
        found = Counter(n for shingle in wanted for n in self.holding.get(shingle, ())[:COMMON] if self._heard(n, to))
        if not found:
            return None
        number, count = max(found.items(), key=lambda item: (item[1], item[0]))
        return Likest(self.mails[number], count / len(wanted))

    def opened(self, sentence: int, to: "Audience") -> EarlierMail | None:
        """The newest mail to them that began with this sentence."""
        found = [n for n in self.opening.get(sentence, ()) if self._heard(n, to)]
        return self.mails[found[-1]] if found else None

    def _heard(self, number: int, to: "Audience") -> bool:
        mail = self.mails[number]
        if to.people.isdisjoint(mail.people) and not to.is_told_by_a_colleague(mail):
            return False
        return to.since is None or mail.hour >= to.since


@dataclass(frozen=True, slots=True)
class Audience:
    """Who must not hear the same again. `since`: mails before that hour are forgotten by them; None: none is.
    `compare_since`: the same for mails that only somebody else of their organisation has had.
    """

    people: frozenset[str]
    organisations: frozenset[str] = frozenset()
    since: datetime | None = None
    compare_since: datetime | None = None

    def is_told_by_a_colleague(self, mail: EarlierMail) -> bool:
        """Whether somebody beside them has had that mail, lately enough to be compared."""
        late = self.compare_since is None or mail.hour >= self.compare_since
        return late and not self.organisations.isdisjoint(mail.organisations)


NOTHING_EARLIER = Earlier((), {}, {})


def _fixed(found: dict[int, list[int]]) -> dict[int, tuple[int, ...]]:
    return {key: tuple(numbers) for key, numbers in found.items()}
