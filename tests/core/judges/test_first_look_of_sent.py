"""The quick look over a mail passes over no sign that would be found, and no mail that would open something."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.judges.sent_mail import APPLICATIONS, NETWORKING, OWN, body, envelope
from core.judges.sent_nothing import NOTHING
from core.judges.sent_plain import APPLICATIONS_PLAIN, EVERYDAY, HIRING, NETWORKING_PLAIN
from followupd.core.judges import sent, sent_signs, sent_weighing
from followupd.core.judges.sent_signs import Hit, Sign, sign
from followupd.core.mail.body import read_body
from followupd.core.mail.first_look import ANYTHING, FirstLook, needed, plain
from followupd.core.mail.reading import read

SIGNS = sent_signs.signs()


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bapply(?:ing)? for\b", {"apply"}),
        (r"\b(?:resume|lebenslauf)\b", {"resume", "lebenslauf"}),
        (r"(?:very )?glad", {"glad"}),
        (r"(?<!not )\bSEARCH\w*", {"search"}),
        (r"stra(?:ß|ss)e", {"stra"}),
        (r"\w+|a", ANYTHING),
        (r"(?:resume|.)", ANYTHING),
        (r"x?", ANYTHING),
        (r"\d{1,2}\.", {r"\d"}),
        (r"\d+ (?:days|weeks)", {"days", "weeks"}),
        (r"(?:\d\d|two)x?", {r"\d", "two"}),
        (r"\d*", ANYTHING),
    ],
)
def test_a_pattern_needs_the_letters_that_are_in_all_it_finds(pattern: str, letters: set[str]) -> None:
    assert needed(pattern) == letters


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: f"{row.group}: {row.source[:30]}")
@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_sign_is_found_in_has_the_letters_it_needs(row: Sign, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(row.pattern))
    letters = needed(row.source)
    assert not letters or any(word in plain(text) for word in letters)
    assert row in FirstLook([(row, letters)]).possible(text)


def test_most_signs_are_passed_over_in_a_mail_about_the_weather() -> None:
    look = FirstLook((row, needed(row.source)) for row in SIGNS)
    assert len(look.possible("The weather is fine, shall we walk around the lake on Sunday?")) < len(SIGNS) / 10


GROUPS = {group.name for group in (*sent_signs.APPLYING, *sent_signs.NETWORKING, *sent_signs.AGAINST)}


@given(st.lists(st.sampled_from(sorted(GROUPS - sent_weighing.OPENING - {"beyond"})), max_size=12), st.booleans())
def test_without_an_opening_sign_a_mail_is_other(groups: list[str], work: bool) -> None:
    hits = tuple(Hit(sign(group, 10, "subject", "x"), "x", "work" if work else "") for group in groups)
    assert sent_weighing.judged(hits) == ("other", "strong")


def test_a_mail_that_is_passed_over_is_other() -> None:
    head = b"From: Mara <mara@applicant.example>\r\nTo: Jo <jo@firm.example>\r\nSubject: %s\r\n\r\n%s\r\n"
    told = {
        (b"Application as Analyst", b"Please find my resume attached."): True,
        (b"Sunday", b"Shall we walk around the lake?"): False,
        (b"Re: Application as Analyst", b"Tuesday suits me."): True,
        (b"Your talk", b"I am looking for a new position. Could I ask you for advice?"): True,
    }
    for words, expected in told.items():
        raw = head % words
        assert sent.may_open(read(raw), read_body(raw, quick=True)) == expected, words


ALL = (*APPLICATIONS, *NETWORKING, *APPLICATIONS_PLAIN, *HIRING, *NETWORKING_PLAIN, *EVERYDAY, *NOTHING)


def test_nothing_that_would_be_opened_or_asked_about_is_passed_over() -> None:
    opening = [
        mail for mail in ALL if sent.judge_sent(envelope(mail), body(mail), OWN).kind in ("application", "networking")
    ]
    assert len(opening) > 70
    assert [mail for mail in opening if not sent.may_open(envelope(mail), body(mail))] == []
