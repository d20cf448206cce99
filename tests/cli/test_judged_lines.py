"""What `judge` prints of a mail is for a person: each line says something, and shows the day that was read."""

from datetime import UTC, date
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from followupd.cli.judged_lines import lines, read_beside
from followupd.cli.judged_words import LABELS, MEANS
from followupd.core.judges.kinds import CALLED
from followupd.core.judges.verdict import FINDINGS, Finding, Kind, Verdict

MAIL: dict[str, Any] = {
    "file": "a.eml",
    "date": "2026-03-03",
    "kind": "human",
    "evidence": [],
    "findings": [],
    "return_date": None,
    "recipients": [],
    "flaws": [],
}


def told(*findings: dict[str, str], **fields: Any) -> list[str]:
    return [line.strip() for line in lines({**MAIL, "findings": list(findings), **fields})]


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        ({"kind": "deadline", "date": "2026-03-06"},
         "to be done by Fri 2026-03-06 (reckoned from Tue 2026-03-03): by then"),
        ({"kind": "stated_date", "date": "2026-04-03", "what": "answer", "text": "by 3 April"},
         "they answer by Fri 2026-04-03: by 3 April"),
        ({"kind": "stated_date", "date": "2026-04-03", "what": "decision", "after": "from", "text": "after the 3rd"},
         "they decide after Fri 2026-04-03: after the 3rd"),
        ({"kind": "proposed_time", "date": "2026-03-10", "time": "15:00", "said": "proposed", "text": "the 10th at 3"},
         "a time to meet is proposed Tue 2026-03-10 15:00: the 10th at 3"),
        ({"kind": "proposed_time", "time": "09:00", "until": "10:30", "said": "named"},
         "a time to meet is agreed to 09:00-10:30: by then"),
        ({"kind": "meeting", "start": "2026-03-10T15:00:00+01:00"}, "meeting Tue 2026-03-10 15:00 UTC+01:00: by then"),
        ({"kind": "client", "name": "Kestrel Rail"}, "names the firm Kestrel Rail: by then"),
    ],
)  # fmt: skip
def test_a_line_shows_the_day_and_the_hour_that_were_read(finding: dict[str, str], line: str) -> None:
    assert told({"text": "by then", **finding}) == ["a.eml: human (a person wrote to you)", line]


def test_a_sentence_that_a_reason_quotes_is_not_printed_again_but_what_was_read_from_it_is() -> None:
    by_friday = "We will tell you by Friday."
    found = ({"kind": "hold", "text": by_friday}, {"kind": "stated_date", "text": by_friday, "date": "2026-03-06"})
    reason = f'it asks nothing, they will come back to it: "{by_friday}"'
    assert told({"kind": "closing", "text": "Nothing else."}) == told()  # the mail as a whole closes nothing
    assert told(*found, evidence=[reason])[1:] == [
        f"because {reason}",
        "they name a day Fri 2026-03-06 (reckoned from Tue 2026-03-03)",
    ]


def test_what_two_sentences_say_is_told_once() -> None:
    found = ({"kind": "stated_date", "text": text, "date": "2026-03-06"} for text in ("By Friday 6th.", "On the 6th."))
    assert told(*found)[1:] == ["they name a day Fri 2026-03-06: By Friday 6th."]


def test_a_day_is_told_once_with_the_hour_and_is_no_reckoned_one_where_the_reason_names_it() -> None:
    day = {"kind": "proposed_time", "text": "on the 10th", "date": "2026-03-10", "said": "proposed"}
    hour = {**day, "text": "at 10h00", "time": "10:00"}
    reason = 'it invites you: "Come on the 10th at 10h00."'
    assert told(day, hour, evidence=[reason])[2:] == ["a time to meet is proposed Tue 2026-03-10 10:00"]


def test_a_meeting_is_told_once_and_by_the_users_clock_where_that_is_known() -> None:
    meeting = {"kind": "meeting", "text": "Talk", "start": "2026-12-03T10:00:00-05:00"}
    reason = 'the calendar invites to the meeting "Talk", Thu 2026-12-03 10:00 UTC-05:00'
    assert told(meeting, evidence=[reason])[1:] == [f"because {reason}"]  # no zone of the user's is known
    abroad = told(meeting, evidence=[reason], zone=ZoneInfo("Europe/Berlin"))
    assert abroad[1:] == ['because the calendar invites to the meeting "Talk", Thu 2026-12-03 16:00 CET']
    at_home = told(meeting, evidence=[reason], zone=ZoneInfo("America/New_York"))
    assert at_home[1:] == ['because the calendar invites to the meeting "Talk", Thu 2026-12-03 10:00 EST']


def test_of_a_meeting_in_the_calendar_the_words_beside_it_tell_no_second_time() -> None:
    meeting = {
        "kind": "meeting",
        "text": "Talk",
        "start": "2026-03-10T09:00:00+00:00",
        "end": "2026-03-10T10:00:00+00:00",
    }
    reason = 'the calendar invites to the meeting "Talk", Tue 2026-03-10 09:00 to 10:00 UTC, by Jo Keller'
    beside = (
        {"kind": "meeting_word", "text": "I take the first one.", "word": "first"},
        {
            "kind": "proposed_time",
            "text": "Tuesday at 10:00",
            "date": "2026-03-10",
            "time": "10:00",
            "said": "proposed",
        },
        {"kind": "proposed_time", "text": "10am - 11am", "time": "10:00", "said": "mentioned"},
    )
    at_home = told(meeting, *beside, evidence=[reason], zone=ZoneInfo("Europe/Berlin"))
    hours = 'the calendar invites to the meeting "Talk", Tue 2026-03-10 10:00 to 11:00 CET, by Jo Keller'
    assert at_home[1:] == [f"because {hours}"]
    other = {"kind": "proposed_time", "text": "or Friday", "date": "2026-03-13", "said": "proposed"}
    assert len(told(meeting, other, evidence=[reason])) == 3  # another day is told


def test_every_kind_of_mail_and_of_finding_is_told_in_words_of_its_own() -> None:
    assert set(MEANS) == set(CALLED) == set(get_args(Kind))
    assert set(LABELS) == {kind for kind, _, _ in FINDINGS}
    assert not [label for label in LABELS.values() if "_" in label]


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        ({"kind": "meaning", "text": "holds"}, "their turn: you need not write yet"),
        ({"kind": "meaning", "text": "asks"}, "your turn: better you look"),
        ({"kind": "second_kind", "text": "human"}, "also: a person wrote it"),
        ({"kind": "language", "text": "pt"}, "language: Portuguese"),
        ({"kind": "question", "text": "Come and see us.", "way": "invites"}, "they invite you: Come and see us."),
        ({"kind": "period", "text": "within two weeks", "days": "14"}, "they say it takes 14 days: within two weeks"),
    ],
)
def test_what_a_program_would_call_it_is_told_in_words(finding: dict[str, str], line: str) -> None:
    assert told(finding)[1:] == [line]


def test_a_yes_or_a_no_to_a_time_is_told_in_words_and_only_beside_a_time() -> None:
    wishes = {"kind": "meeting_word", "text": "All the best.", "word": "no"}
    assert told(wishes) == ["a.eml: human (a person wrote to you)"]
    time = {"kind": "proposed_time", "text": "Tuesday at 3 is fine.", "time": "15:00", "said": "named"}
    agrees = {"kind": "meeting_word", "text": "Tuesday at 3 is fine.", "word": "yes"}
    assert told(time, agrees)[1:] == ["a time to meet is agreed to 15:00: Tuesday at 3 is fine."]


def test_of_a_time_that_is_proposed_is_not_told_as_well_that_it_is_asked_for() -> None:
    text = "Could we move it to Friday at 2?"
    time = {"kind": "proposed_time", "text": text, "time": "14:00", "said": "proposed"}
    words = ({"kind": "meeting_word", "text": text, "word": word} for word in ("moves", "counters", "invites"))
    assert told(time, *words)[1:] == [f"a time to meet is proposed 14:00; moves a meeting: {text}"]


def test_whose_turn_it_is_is_told_by_what_waits_for_the_user() -> None:
    asks = {"kind": "meaning", "text": "asks"}
    agreed = {"kind": "proposed_time", "text": "Tuesday at 3 is fine.", "time": "15:00", "said": "named"}
    off = {"kind": "meeting", "text": "Talk", "method": "CANCEL"}
    assert told(asks, kind="offer")[1] == "your turn: the offer waits for your answer"
    assert told(asks, kind="interview_invitation")[1] == "your turn: the invitation waits for your answer"
    assert told(asks, agreed, kind="interview_invitation")[1] == "a time is agreed to, nothing more is asked of you"
    assert told(asks, off, kind="interview_invitation")[1] == "nothing is asked of you"


def test_an_invitation_that_is_called_off_is_not_headed_as_one() -> None:
    off = {"kind": "meeting", "text": "Talk", "method": "CANCEL"}
    assert (
        told(off, kind="interview_invitation")[0]
        == "a.eml: interview invitation, called off (a meeting with you is called off)"
    )


@pytest.mark.parametrize(
    ("reason", "closing"),
    [
        ("we chose somebody else, so we leave it here for…", "We chose somebody else, so we leave it here for good."),
        ("Das Verfahren ist beendet und wir danken Ihnen", "Das Verfahren ist beendet, wir danken Ihnen."),
    ],
)
def test_a_sentence_that_a_reason_quotes_cut_or_nearly_is_not_printed_again(reason: str, closing: str) -> None:
    found = ({"kind": "meaning", "text": "closes"}, {"kind": "closing", "text": closing})
    shown = told(*found, kind="rejection", evidence=[f'"{reason}" in the text'])
    assert shown[2:] == ["over: they wait for nothing from you"]


def test_an_end_says_who_waits_for_nothing_and_not_that_nothing_follows() -> None:
    shown = told({"kind": "meaning", "text": "closes"}, kind="rejection")  # which a thank-you may follow
    assert shown[1:] == ["over: they wait for nothing from you"]


def test_that_somebody_was_met_is_told_by_the_reason_alone_but_a_name_they_gave_is_told() -> None:
    met = {"kind": "source", "text": "We met at the fair in Ulm."}
    quoting_it = ('the text says how you came to write: "We met at the fair in Ulm."',)
    assert not any("you have the name from" in line for line in told(met, evidence=quoting_it))
    assert "you have the name from: We met at the fair in Ulm." in told(met)
    assert "you have the name from Tom Roth" in told({**met, "name": "Tom Roth"}, evidence=quoting_it)


def test_a_no_in_which_a_person_asks_something_is_over_and_yet_waits_for_an_answer() -> None:
    found = ({"kind": "meaning", "text": "closes"}, {"kind": "question", "text": "May we keep your papers?"})
    person = {"kind": "second_kind", "text": "human"}
    for kind, asks in (("rejection", (person,)), ("position_filled", (person,)), ("human", ())):
        assert told(*found, *asks, kind=kind)[1] == "your turn: it is over, but they ask you something"
    assert told(*found, kind="rejection")[1] == "over: they wait for nothing from you"  # a machine reads no answer
    assert told(found[0], person, kind="rejection")[1] == "over: they wait for nothing from you"


def test_why_says_of_such_a_no_whose_turn_it_is_as_well() -> None:
    found = (Finding("second_kind", "human"), Finding("meaning", "closes"), Finding("question", "May we keep them?"))
    shown = read_beside(Verdict("rejection", "strong", (), found), date(2026, 3, 6), UTC)
    assert shown[0] == "your turn: it is over, but they ask you something"
