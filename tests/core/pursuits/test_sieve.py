"""The glance at a header block must never pass over what reading the block would have kept."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.pursuits.test_relevance import CONCERNING, KNOWN_ID, RELEVANCE, answer_to
from followupd.core.pursuits.relevance import WORK_STEMS, WORK_WHOLE, Relevance
from followupd.core.pursuits.sieve import Sieve

SUBJECTS = frozenset({"application as analyst", "senior analyst (ref. 2083) in ulm!", "--- ... ...... ------"})
KINDS = (
    RELEVANCE,
    replace(RELEVANCE, work=False, subjects=SUBJECTS),
    replace(RELEVANCE, subjects=SUBJECTS, names=frozenset({"jo keller"})),
    replace(RELEVANCE, named=frozenset({b"ravi@elsewhere.example"}), work=False),
    replace(RELEVANCE, answered=frozenset({b"<x@y.example>"})),
    replace(RELEVANCE, firms=frozenset({"helix", "acme robotics", "blå måne"})),
    Relevance.of_answers([answer_to("<x@y.example>")]),
)
NAMES = st.sampled_from(
    [
        "From",
        "from",
        "FROM",
        "Sender",
        "Reply-To",
        "Reply-to",
        "Subject",
        "SUBJECT",
        "In-Reply-To",
        "References",
        "Return-Path",
        "Content-Type",
        "Message-ID",
        "message-id",
        "X-Draft-Id",
        "X-Failed-Recipients",
        "To",
        "Cc",
        "Bcc",
        "Date",
        "X-Odd",
    ]
)
ADDRESSES = st.sampled_from(
    ("jo.keller@firm.example", "x@mail.firm.example", "ravi@elsewhere.example", "a@b.example", "mara@applicant.example",
     "MAILER-DAEMON@mx.example", "notify@us.greenhouse-mail.io", "Jo Keller <jk@home.example>", "undisclosed", "<>")
)  # fmt: skip
WORDS = st.sampled_from(
    (*WORK_STEMS, *WORK_WHOLE, "Re:", "AW: ", "[EXT]", "Application as Analyst", "Senior Analyst (ref. 2083) in Ulm!",
     "--- ... ...... ------", "Analyst", "Supper on Sunday", "=?utf-8?q?Application_as_Analyst?=", "=?utf-8?b?Q1Y=?=")
)  # fmt: skip
OTHERS = st.sampled_from(
    ("Helix", "ACME  Robotics", "acme-robotics", "Acme_Robotics", "AcmeRobotics", "joinhelix.example", "Blå Måne",
     "jo@helix.example", KNOWN_ID, KNOWN_ID.strip("<>"), "<x@y.example>", "multipart/report; boundary=b",
     "text/calendar", "text/plain", "multipart/mixed;\r\n\tboundary=b", "",
     " ", "\r\n ", "\r\n\t", "\n ", "\r", "\n", "\0", "\u00a0",
     "é", ",", ":", ";")
)  # fmt: skip
PIECES = st.one_of(ADDRESSES, WORDS, OTHERS, st.text(alphabet='abAZ09_äſ<>"(),:;@= ?-.\t', max_size=8))
VALUES = st.lists(PIECES, max_size=4).flatmap(lambda pieces: st.sampled_from(("", " ")).map(lambda by: by.join(pieces)))
SPACE = st.sampled_from((": ", ": ", ": ", ":", " : "))
LINES = st.builds(lambda name, colon, value: name + colon + value, NAMES, SPACE, VALUES)
ENDS = st.sampled_from(("\r\n\r\n", "\r\n\r\n", "\r\n\r\n", "\r\n", "\n\n", ""))
BLOCKS = st.builds(
    lambda lines, between, end: (between.join(lines) + end).encode(),
    st.lists(LINES, max_size=6),
    st.sampled_from(("\r\n", "\r\n", "\r\n", "\n")),
    ENDS,
)


@settings(max_examples=1500)
@given(st.sampled_from(KINDS), st.lists(BLOCKS, min_size=1, max_size=3))
def test_a_glance_says_what_reading_says(relevance: Relevance, blocks: list[bytes]) -> None:
    sieve = Sieve(relevance)
    for block in (*blocks, *blocks):  # what it remembers must not change what it says
        assert sieve.concerns(block) == relevance.concerns(block)


@given(st.binary(max_size=400))
def test_any_bytes_get_the_answer_of_reading(raw: bytes) -> None:
    assert Sieve(RELEVANCE).concerns(raw) == RELEVANCE.concerns(raw)


@pytest.mark.parametrize("head", CONCERNING)
def test_what_may_concern_a_pursuit_is_seen_at_a_glance(head: str) -> None:
    assert Sieve(RELEVANCE).concerns((head.replace("\n", "\r\n") + "\r\n\r\n").encode())


@pytest.mark.parametrize("word", [*WORK_STEMS, *WORK_WHOLE])
@pytest.mark.parametrize("subject", ["{}", "Your {}", "({}", "RE:{}!", "{}\tof May"])
def test_every_job_word_is_seen_wherever_a_word_may_begin(word: str, subject: str) -> None:
    for shown in (word, word.upper()):
        head = f"From: x@y.example\r\nSubject: {subject.format(shown)}\r\n\r\n".encode()
        assert Sieve(replace(RELEVANCE, work=True)).concerns(head)


@pytest.mark.parametrize(
    "subject",
    [
        "Subject: Re: Application\r\nSubject: as Analyst",
        "Subject: Re: Application\r\n as\r\n\tAnalyst",
        "Subject: Re: Application as Analyst",
        "Subject: AW:Senior Analyst (Ref. 2083) in Ulm!",
        "Subject: Re: AW: [EXTERN]  --- ... ...... ------ ",
    ],
)
def test_an_answer_to_a_known_subject_is_seen_however_it_is_written(subject: str) -> None:
    head = f"From: x@y.example\r\n{subject}\r\n\r\n".encode()
    own = frozenset(known for known in SUBJECTS if known.split()[-1].lower() in subject.lower())
    assert Sieve(replace(RELEVANCE, work=False, subjects=own)).concerns(head)


def test_the_answer_of_a_subject_of_a_thousand_characters_is_that_of_reading() -> None:
    relevance = replace(RELEVANCE, subjects=frozenset({("analyst " * 300)[:1000].strip()}))
    for length in (850, 990, 1000, 1010, 2400):
        head = b"From: x@y.example\r\nSubject: Re: " + (b"analyst " * 300)[:length] + b"\r\n\r\n"
        assert Sieve(relevance).concerns(head) == relevance.concerns(head)
