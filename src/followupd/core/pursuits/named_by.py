"""Who told the user of somebody in another matter: they are named to that person, once."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NamedBy:
    """`by`: the name of who told the user; `hour`: of the mail in which they did."""

    by: str
    hour: datetime
