"""What is kept of a text the user wrote, in place of the text. `shingles` makes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wrote:
    """One text of the user's. `shingles`: hashes of four words running; `opening`: hash of its first sentence; `asks`:
    for what, as sequences call it, "" where it asks nothing, several things, or that is not told.
    """

    shingles: tuple[int, ...]
    opening: int
    asks: str = ""
