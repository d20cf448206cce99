"""The plan played forward follows whomever a draft to somebody new begins to follow up."""

from datetime import timedelta

from core.telling import OWN, at, came, drafted, identity, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.played import Played, play
from followupd.core.plan.sequences import INTRODUCTION_NUMBER

WROTE, NAMED, NOW = at("2026-03-02"), at("2026-03-04"), at("2026-03-05", "12:00")
SILKE = Address("Silke Tams", "silke.tams@other.example")
NAME = Finding("referral", "Do write to her.", (("name", SILKE.name), ("address", SILKE.address)))
INTRODUCED: tuple[Fact, ...] = (
    wrote(WROTE, opens="networking"),
    came(NAMED, found=(Finding("meaning", "asks"), NAME)),
)


def played(*facts: Fact) -> tuple[Played, ...]:
    return play(facts, situation(NOW, *facts), OWN, NOW + timedelta(weeks=10))


def drafts_to_silke(*facts: Fact) -> list[str]:
    of_silke = [one for one in played(*facts) if one.pursuit.lead and one.pursuit.lead.address == SILKE.address]
    return [one.template for one in of_silke if one.what == "draft"]


def test_a_draft_to_somebody_new_that_lies_there_begins_what_follows_it() -> None:
    lying = drafted(at("2026-03-05", "07:30"), parent=identity(NAMED), step=INTRODUCTION_NUMBER, to=SILKE)
    assert drafts_to_silke(*INTRODUCED, *lying) == ["networking-smaller"]


def test_so_does_one_that_is_written_on_the_way() -> None:
    assert drafts_to_silke(*INTRODUCED) == ["referral-introduction", "networking-smaller"]
