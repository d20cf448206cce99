"""What Mara does with the drafts she finds: one row a case, the same for every mail client."""

from dataclasses import dataclass
from typing import Literal

Done = Literal["edited_and_sent", "sent_as_it_was", "only_saved", "deleted", "abandoned", "resent"]


@dataclass(frozen=True, slots=True)
class Case:
    """`name`: as the table says it. `threaded`: the draft answers a mail. `attached`: a file goes with it."""

    key: str
    name: str
    done: Done
    threaded: bool = True
    attached: bool = False

    @property
    def subject(self) -> str:
        """By which the draft is found in the client."""
        return f"Application as Analyst {self.key}"

    @property
    def to(self) -> str:
        """One person and one firm a case."""
        return f"{self.key.capitalize()} Keller <jo@{self.key}.example>"


CASES: tuple[Case, ...] = (
    Case("alfa", "opened, edited, saved, edited again, sent", "edited_and_sent"),
    Case("bravo", "the same, of a draft that opens a thread", "edited_and_sent", threaded=False),
    Case("charlie", "the same, with an attachment", "edited_and_sent", attached=True),
    Case("delta", "sent unedited", "sent_as_it_was"),
    Case("echo", "sent unedited, opens a thread", "sent_as_it_was", threaded=False),
    Case("foxtrot", "edited and saved, not sent", "only_saved"),
    Case("golf", "edited and saved, not sent, opens a thread", "only_saved", threaded=False),
    Case("hotel", "deleted", "deleted"),
    Case("india", "deleted, opens a thread", "deleted", threaded=False),
    Case("juliett", "opened and abandoned", "abandoned"),
    Case("kilo", "opened and abandoned, opens a thread", "abandoned", threaded=False),
)
RESENT = Case("lima", "sent as a copy, the draft left behind", "resent")
