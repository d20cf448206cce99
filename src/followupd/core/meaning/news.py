"""What there is to tell: dated news and undated proof, each item once per person and once per organisation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Visit:
    """The user will be somewhere, both days included."""

    place: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class NewsItem:
    """Something worth telling. `texts`: (language, sentences), () for a visit that speaks for itself; `until`: its last
    day; `whom`: everybody, or names, addresses, firms, domains, tags, sequences in any spelling of capitals;
    `attachment`: an absolute path, or "".
    """

    id: str
    texts: tuple[tuple[str, str], ...]
    day: date
    until: date | None = None
    whom: tuple[str, ...] = (EVERYBODY,)
    attachment: str = ""
    visit: Visit | None = None

    def text(self, language: str) -> str:
        """Its sentences in that language, "" where it has none."""
        return dict(self.texts).get(language, "")

    def speaks(self, language: str) -> bool:
        """Whether it can be told in that language."""
        return bool(self.text(language) or (self.visit and not self.texts))


@dataclass(frozen=True, slots=True)
class Proof:
    """What the user can show. `texts`: (language, sentences); `tags`: sequences or firms it is for, () for all."""

    id: str
    texts: tuple[tuple[str, str], ...]
    tags: tuple[str, ...] = ()

    def text(self, language: str) -> str:
        """Its sentences in that language, "" where it has none."""
        return dict(self.texts).get(language, "")


@dataclass(frozen=True, slots=True)
class Listener:
    """Who would be told. `known_as`: all they are called, in lower case; `heard`: ids of what was told before."""

    known_as: frozenset[str]
    heard: frozenset[str]
    language: str


def untold_news(items: Iterable[NewsItem], to: Listener, today: date) -> NewsItem | None:
    """The newest item that is for them, in their language, still of the day, and not heard by them or their firm."""
    fitting = fitting_news(items, to, today)
    return max(fitting, key=lambda item: (EVERYBODY not in item.whom, item.day, item.id), default=None)


def fitting_news(items: Iterable[NewsItem], to: Listener, today: date) -> tuple[NewsItem, ...]:
    """Every item that may be told to them today."""
    return tuple(
        item
        for item in items
        if item.id not in to.heard
        and item.speaks(to.language)
        and item.day <= today
        and (item.until is None or today <= item.until)
        and any(who == EVERYBODY or who.casefold() in to.known_as for who in item.whom)
    )


def untold_proof(proofs: Iterable[Proof], to: Listener) -> Proof | None:
    """The first proof that is for them, in their language, and not heard."""
    return next(
        (
            proof
            for proof in proofs
            if proof.id not in to.heard
            and proof.text(to.language)
            and (not proof.tags or any(tag.casefold() in to.known_as for tag in proof.tags))
        ),
        None,
    )
