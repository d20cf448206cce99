"""Exchange's absence notes carry no Auto-Submitted; its people's mail carries the same fields with other values."""

import pytest

from followupd.core.judges import judge
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import Relation

KNOWN = Relation(ids=("<a@b.example>",), contact="jo@firm.example", subjects=("application as analyst",))
AWAY = "I am out of the office until 20 March 2026 and will answer your mail when I am back."
ASKING = "I am out of the office until Friday and would like to see you on Monday at 9. Does that suit you?"


def kind(subject: str, text: str, suppress: str) -> str:
    head = "From: Jo <jo@firm.example>\r\nTo: m@x.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
    raw = (head + f"Subject: {subject}\r\nX-Auto-Response-Suppress: {suppress}\r\n\r\n{text}\r\n").encode()
    return judge(read(raw), read_body(raw), KNOWN).kind


@pytest.mark.parametrize(
    "subject",
    ["Automatic reply: Application as Analyst", "Out of Office", "Abwesenheitsnotiz", "Automatische Antwort: x"],
)
def test_its_absence_notes_are_known_by_their_subject_and_field(subject: str) -> None:
    assert kind(subject, AWAY, "All") == "out_of_office"


@pytest.mark.parametrize("subject", ["Out of Office", "Re: Automatic reply: Application", "Holiday", "Application"])
def test_its_people_stay_people(subject: str) -> None:
    assert kind(subject, ASKING, "DR, RN, NRN, OOF, AutoReply") == "human"
    assert kind(subject, ASKING, "All") == "human"
