"""Where a mail belongs: to which pursuit, because of what, and when only the user can say."""

import base64
from dataclasses import replace
from datetime import datetime

import pytest

from core.telling import JO, ME, OWN, at, wrote
from followupd.core.judges.verdict import Finding, Kind, Strength, Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.thread_index import conversation
from followupd.core.pursuits.attribution import NOWHERE, Attribution, Candidate, attribute
from followupd.core.pursuits.known import Known

SENT = at("2026-03-02")
LATER = at("2026-03-04")
SINCE = at("2026-01-01")
OPENED = wrote(SENT, "p", opens="application")
RAVI = Address("Ravi Shah", "ravi.shah@firm.example")
STRANGER = Address("Eve", "eve@elsewhere.example")


def known() -> Known:
    knows = Known(OWN)
    knows.learn(OPENED)
    return knows


def mail(
    sender: Address,
    to: Address = ME,
    subject: str = "Hello",
    text: str = "",
    parents: tuple[str, ...] = (),
) -> tuple[Envelope, Body]:
    envelope = Envelope(
        identity=f"<{subject}.{sender.address}>", known_as=(f"<{subject}.{sender.address}>",), in_reply_to=parents,
        references=parents, sender=sender, reply_to=(), to=(to,), cc=(), bcc=(), subject=subject, date=None,
        draft_id="", headers=(), flaws=(),
    )  # fmt: skip
    return envelope, Body(text, text, (), (), (), (), False, ())


def placed(
    letter: tuple[Envelope, Body],
    kind: Kind = "human",
    strength: Strength = "strong",
    hour: datetime = LATER,
    *,
    sent: bool = False,
    junk: bool = False,
    findings: tuple[Finding, ...] = (),
) -> Attribution:
    knows = known()
    envelope, body = letter
    verdict = Verdict(kind, strength, (), findings)
    relation = knows.relate(envelope, body)
    return attribute(Candidate(envelope, body, relation, verdict, hour, hour, sent=sent, junk=junk), knows, SINCE)


@pytest.mark.parametrize("sender", [JO, RAVI, STRANGER])
def test_whoever_answers_in_the_thread_answers_the_pursuit(sender: Address) -> None:
    assert placed(mail(sender, parents=OPENED.known_as)).pursuits == ("p",)


@pytest.mark.parametrize(
    ("sender", "because"),
    [
        (JO, "it answers in the thread"),
        (RAVI, "somebody else of the organisation answers in the thread"),
        (STRANGER, "it answers in the thread from another address"),
        (Address("Zoe", "zoe@third.example"), "it answers in the thread"),
    ],
)
def test_who_was_written_to_answers_and_only_others_answer_from_another_address(sender: Address, because: str) -> None:
    knows = known()
    knows.learn(wrote(at("2026-03-03"), "p", to=Address("Zoe", "zoe@third.example")))
    envelope, body = mail(sender, parents=OPENED.known_as)
    candidate = Candidate(envelope, body, knows.relate(envelope, body), Verdict("human", "strong", ()), LATER, LATER)
    assert attribute(candidate, knows, SINCE).because == because


def in_a_shared_thread(letter: tuple[Envelope, Body], sent: bool = False) -> Attribution:
    """Jo introduced Ravi, to whom the user wrote in the same thread: another pursuit."""
    knows = known()
    introduced = replace(wrote(at("2026-03-03"), "q", to=RAVI, opens="networking"), references=OPENED.known_as)
    knows.learn(introduced)
    envelope, body = letter
    envelope = replace(envelope, references=(*OPENED.known_as, *introduced.known_as))
    candidate = Candidate(envelope, body, knows.relate(envelope, body), Verdict("human", "strong", ()), LATER, LATER)
    return attribute(replace(candidate, sent=sent), knows, SINCE)


def test_who_was_introduced_answers_in_the_pursuit_with_them_and_not_in_the_introducer_s() -> None:
    assert in_a_shared_thread(mail(RAVI)).pursuits == ("q",)
    assert in_a_shared_thread(mail(JO)).pursuits == ("p",)
    assert in_a_shared_thread(mail(STRANGER)).pursuits == ("p", "q")
    assert in_a_shared_thread(mail(ME, to=RAVI), sent=True).pursuits == ("q",)
    assert in_a_shared_thread(mail(ME, to=JO), sent=True).pursuits == ("p",)


def test_the_contact_answers_under_any_subject() -> None:
    assert placed(mail(JO, subject="Your visit")).pursuits == ("p",)


def test_a_stranger_without_an_id_concerns_nothing() -> None:
    assert placed(mail(STRANGER, subject="Application as Analyst")) == NOWHERE


def test_an_answer_to_the_subject_from_an_unknown_address_stops_it_and_asks() -> None:
    place = placed(mail(STRANGER, subject="AW: Application as Analyst"))
    assert place.pursuits == ("p",) and place.doubt
    assert placed(mail(STRANGER, subject="AW: Application as Analyst"), "list") == NOWHERE
    assert placed(mail(STRANGER, subject="AW: Application as Analyst"), hour=at("2026-03-01")) == NOWHERE


def test_a_colleague_who_speaks_of_the_matter_answers_it() -> None:
    assert placed(mail(RAVI, text="about your application: could we talk?")).doubt == ""
    assert placed(mail(RAVI, text="about your application: could we talk?")).pursuits == ("p",)


def test_a_colleague_who_speaks_of_something_else_leaves_a_question_too() -> None:
    place = placed(mail(RAVI, text="see you on Thursday"))
    assert place.pursuits == ("p",) and place.doubt


def test_a_desk_that_asks_something_answers() -> None:
    desk = Address("HR", "hr@firm.example")
    assert placed(mail(desk, text="Regarding your application: when could you come for an interview?")).pursuits == (
        "p",
    )


@pytest.mark.parametrize("local", ["no-reply", "jobs"])
def test_a_desk_that_merely_has_the_application_silences_nobody(local: str) -> None:
    desk = Address("", f"{local}@firm.example")
    place = placed(mail(desk, text="Thank you for your application. We will come back to you."))
    assert place.pursuits == () and place.doubt


def test_in_junk_only_a_known_id_counts() -> None:
    assert placed(mail(JO), junk=True) == NOWHERE
    assert placed(mail(JO, parents=OPENED.known_as), junk=True).pursuits == ("p",)


def test_mail_of_the_contact_from_before_the_pursuit_is_no_answer() -> None:
    assert placed(mail(JO), hour=at("2026-02-20")) == NOWHERE


def test_a_forward_of_the_thread_to_a_stranger_is_no_touchpoint() -> None:
    assert placed(mail(ME, to=STRANGER, parents=OPENED.known_as), kind="other") == NOWHERE


def test_another_mail_of_the_users_to_the_same_person_belongs_to_the_pursuit() -> None:
    assert placed(mail(ME, to=JO), kind="other", sent=True).pursuits == ("p",)


def test_an_application_for_another_position_is_another_pursuit() -> None:
    other = (Finding("position", "Librarian"),)
    place = placed(mail(ME, to=JO, subject="Librarian"), kind="application", sent=True, findings=other)
    assert place.opens == "application" and place.pursuits != ("p",)
    same = placed(mail(ME, to=JO), kind="application", sent=True, findings=(Finding("position", "analyst"),))
    assert same.pursuits == ("p",) and not same.opens


def test_what_is_in_doubt_opens_nothing_and_asks() -> None:
    place = placed(mail(ME, to=STRANGER), kind="application", strength="weak", sent=True)
    assert not place.opens and place.pursuits == () and place.doubt


def test_only_sent_opens() -> None:
    assert placed(mail(ME, to=STRANGER), kind="application", sent=False) == NOWHERE


def test_what_is_older_than_the_look_back_opens_nothing() -> None:
    assert placed(mail(ME, to=STRANGER), kind="application", sent=True, hour=at("2025-12-01")) == NOWHERE


def test_a_bounce_belongs_where_its_id_and_its_recipient_do() -> None:
    daemon = Address("", "mailer-daemon@mail.example")
    envelope, body = mail(daemon)
    knows = known()
    report = Body("", "", (), (), (), OPENED.known_as, False, ())
    verdict = Verdict("bounce_hard", "strong", (), (), None, (JO.address,))
    place = attribute(Candidate(envelope, report, knows.relate(envelope, report), verdict, LATER, LATER), knows, SINCE)
    assert place.pursuits == ("p",)
    elsewhere = Verdict("bounce_hard", "strong", (), (), None, ("x@y.example",))
    assert (
        attribute(Candidate(envelope, body, knows.relate(envelope, body), elsewhere, LATER, LATER), knows, SINCE)
        == NOWHERE
    )


# --- Outlook's Thread-Index: an answer that names no id ---------------------------------------------------------------

THREAD = base64.b64encode(b"\x01\xdb\x10\x20\x30\x40" + bytes(range(16))).decode()
ANSWERED = base64.b64encode(base64.b64decode(THREAD) + b"\x80\x01\x02\x03\x04").decode()
ELSEWHERE = base64.b64encode(b"\x01\xdb\x10\x20\x30\x40" + bytes(range(16, 32))).decode()


def in_outlook(thread: str, sender: Address, subject: str = "Hello") -> tuple[Envelope, Body]:
    envelope, body = mail(sender, subject=subject)
    return replace(envelope, headers=(("thread-index", thread),)), body


def two_threads() -> Known:
    """Two applications at one firm, both written in Outlook."""
    knows = Known(OWN)
    for pursuit, thread in (("p", THREAD), ("q", ELSEWHERE)):
        opened = wrote(SENT, pursuit, opens="application")
        name = conversation(in_outlook(thread, ME)[0])
        knows.learn(replace(opened, identity=f"<{pursuit}>", known_as=(f"<{pursuit}>", name)))
    return knows


def placed_among(letter: tuple[Envelope, Body], knows: Known) -> Attribution:
    relation = knows.relate(*letter)
    verdict = Verdict("human", "strong", ())
    return attribute(Candidate(*letter, relation, verdict, LATER, LATER), knows, SINCE)


def test_an_answer_that_names_no_id_belongs_where_outlooks_thread_index_says() -> None:
    assert placed_among(in_outlook(ANSWERED, JO), two_threads()).pursuits == ("p",)
    assert placed_among(in_outlook(ELSEWHERE, RAVI), two_threads()).pursuits == ("q",)
    assert placed_among(mail(JO), two_threads()).pursuits == ("p", "q")


def test_a_thread_index_alone_proves_nothing_of_a_stranger_with_another_subject() -> None:
    assert placed_among(in_outlook(ANSWERED, STRANGER), two_threads()) == NOWHERE
    passed_on = placed_among(in_outlook(ANSWERED, STRANGER, "AW: Application as Analyst"), two_threads())
    assert passed_on.pursuits == ("p",)


@pytest.mark.parametrize("odd", ["", "AdsQ", "=?utf-8?q?x?=", "ÄÖ" * 20, "AAAA" * 10, "!" * 40])
def test_an_odd_thread_index_names_no_conversation(odd: str) -> None:
    assert conversation(in_outlook(odd, JO)[0]) == ""
