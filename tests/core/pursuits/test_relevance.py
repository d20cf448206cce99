"""What is passed over leaves no trace, so the test for it must let through whatever may concern a pursuit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.telling import OWN, at, wrote
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.relevance import Relevance

OPENED = wrote(at("2026-03-02"), "p", opens="application")
KNOWN_ID = OPENED.known_as[0]


def known() -> Known:
    knows = Known(OWN)
    knows.learn(OPENED)
    return knows


RELEVANCE = Relevance.of(known())

CONCERNING = (
    "From: Jo Keller <jo.keller@firm.example>",
    "From: JO.KELLER@Firm.Example",
    "From: =?utf-8?q?J=C3=B6?= <jo.keller+jobs@firm.example>",
    "From: Ravi <ravi@mail.firm.example>",
    "From: jo.keller @ firm.example",
    "From: jo.keller(at home)@firm.example",
    'From: "jo.keller"@firm.example, x@y.example',
    "From: " + ", ".join(f"a{n}@b.example" for n in range(60)) + ", jo.keller@firm.example",
    "From: x@y.example\nReply-To: jo.keller@firm.example",
    f"From: x@y.example\nIn-Reply-To: {KNOWN_ID}",
    f"From: x@y.example\nReferences: <a@b>\n\t<c@d>\n {KNOWN_ID}",
    f"From: x@y.example\nIn-Reply-To: {KNOWN_ID.strip('<>')}",
    "From: x@y.example\nReferences: =?utf-8?q?=3Cabc=40mail=2Eexample=3E?=",
    "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
    'From: x@y.example\nContent-Type: multipart/report; report-type="delivery-status"',
    "From: x@y.example\nX-Failed-Recipients: jo.keller@firm.example",
    "Return-Path: <>\nFrom: x@y.example",
    "From: Mara <mara@applicant.example>",
    "From: notify@us.greenhouse-mail.io",
    "Subject: nobody wrote this",
    "From: x@y.example\nSubject: Re: application as analyst",
    "From: x@y.example\nSubject: AW: Application\n as Analyst",
    "From: x@y.example\nSubject: =?utf-8?q?Antw=3A_Application_as_Analyst?=",
    "From: undisclosed",
)


@pytest.mark.parametrize("head", CONCERNING)
def test_what_may_concern_a_pursuit_is_read(head: str) -> None:
    assert RELEVANCE.concerns((head.replace("\n", "\r\n") + "\r\n\r\n").encode())


@pytest.mark.parametrize(
    "head",
    [
        "From: Shop <offers@shop.example>\r\nSubject: Sale\r\nReturn-Path: <bounce@shop.example>",
        "From: a@otherfirm.example\r\nIn-Reply-To: <x@y.example>\r\nReferences: <u@v.example> <x@y.example>",
        "From: a@notfirm.example",
        "From: x@y.example\r\nSubject: Your parcel",
        "From: x@y.example\r\nSubject: Re: Supper on Sunday",
    ],
)
def test_what_concerns_nobody_is_passed_over(head: str) -> None:
    assert not RELEVANCE.concerns(head.encode() + b"\r\n\r\n")


@pytest.mark.parametrize(
    "subject",
    [
        "Your application as Analyst",
        "Ihre Bewerbung bei uns",
        "=?utf-8?q?Votre_candidature?=",
        "Interview on Tuesday",
        "Lead Analyst opportunity",
        "Lead Analyst role, London",
        "Projektleiterin Ingenieurbau (m/w/d) in Ulm",
        "Your profile on LinkedIn",
        "Ingénieure données H/F",
    ],
)
def test_a_job_word_in_the_subject_is_worth_reading_but_not_in_a_look_back(subject: str) -> None:
    head = f"From: x@y.example\r\nSubject: {subject}\r\n\r\n".encode()
    assert replace(RELEVANCE, work=True).concerns(head)
    assert not replace(RELEVANCE, work=False).concerns(head)


def test_the_full_name_of_a_contact_is_worth_reading_from_any_address() -> None:
    named = replace(RELEVANCE, names=frozenset({"jo keller"}))
    for shown in ("Jo Keller", '"Keller, Jo"', "=?utf-8?q?Jo_Keller?="):
        assert named.concerns(f"From: {shown} <jk@home.example>\r\n\r\n".encode())
    assert not named.concerns(b"From: Jo <jk@home.example>\r\n\r\n")


def test_whom_an_application_that_is_read_only_now_went_to_is_known_by_name_too() -> None:
    sent = read(b"From: mara@applicant.example\r\nTo: Jo Keller <jo@firm.example>, Kim <kim@firm.example>\r\n\r\n")
    fresh = Relevance.of_envelopes([sent], frozenset({"mara@applicant.example"}))
    assert fresh.concerns(b"From: Jo Keller <jk@home.example>\r\n\r\n")
    assert not fresh.concerns(b"From: Kim <kim@home.example>\r\n\r\n")


def answer_to(identity: str) -> Envelope:
    """A mail of the user's that answers the one of this id."""
    return read(f"From: mara@applicant.example\r\nMessage-ID: <own@x>\r\nIn-Reply-To: {identity}\r\n\r\n".encode())


@pytest.mark.parametrize(
    ("head", "is_read"),
    [
        ("From: a@b.example\r\nMessage-ID: <x@y.example>\r\nSubject: Quick chat?", True),
        ("From: a@b.example\r\nMESSAGE-ID:\r\n <x@y.example>", True),
        ("From: a@b.example\r\nMessage-ID: <z@y.example>\r\nIn-Reply-To: <own@x>", True),
        ("From: a@b.example\r\nMessage-ID: <x@y.example>\r\nIn-Reply-To: <before@y.example>", False),
        ("From: a@b.example\r\nMessage-ID: <z@y.example>", False),
    ],
)
def test_what_the_user_answered_is_worth_reading_where_it_began_a_thread(head: str, is_read: bool) -> None:
    relevance = replace(RELEVANCE, work=False).joined(Relevance.of_answers([answer_to("<x@y.example>")]))
    assert "Message-ID" in relevance.fields and "Message-ID" not in RELEVANCE.fields
    assert relevance.concerns(f"{head}\r\n\r\n".encode()) is is_read


@given(
    st.sampled_from(["jo.keller@firm.example", "ravi@firm.example", "a@b.example"]),
    st.sampled_from(["", KNOWN_ID, "<x@y.example>", f"<x@y.example> {KNOWN_ID}"]),
    st.text(alphabet='abcäöü<>"(),:;@= ?\t', max_size=20),
)
def test_it_is_a_superset_of_what_reading_finds(address: str, parents: str, noise: str) -> None:
    raw = f"From: {noise} <{address}>\r\nReferences: {parents}\r\n\r\n".encode()
    relation = known().relate(read(raw), None)
    if relation.ids or relation.contact or relation.organisation or relation.own:
        assert RELEVANCE.concerns(raw)


@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(raw: bytes) -> None:
    assert RELEVANCE.concerns(raw) in (True, False)
