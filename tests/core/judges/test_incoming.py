"""What decides, asks or invites is told from what only sounds like it, and says what else can be read from it."""

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, judged, letter
from followupd.core.judges.verdict import Verdict

CALENDAR = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:4711@firm.example
SUMMARY:Interview with Jo
DTSTART:20260812T123000Z
DTEND:20260812T133000Z
ORGANIZER;CN=Jo Keller:mailto:jo@firm.example
ATTENDEE;CN=Mara Winter;PARTSTAT=ACCEPTED:mailto:mara@applicant.example
END:VEVENT
END:VCALENDAR"""


def meeting(method: str) -> Verdict:
    """A calendar part as the whole mail."""
    kind = f"text/calendar; charset=utf-8; method={method}"
    return judged(letter(CALENDAR.format(method=method), content_type=kind, subject="Interview", answers=""))


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "COUNTER"])
def test_a_calendars_request_is_an_invitation_with_its_hour_and_people(method: str) -> None:
    verdict = meeting(method)
    assert (verdict.kind, verdict.strength, verdict.by_person) == ("interview_invitation", "strong", True)
    fields = dict(next(f for f in verdict.findings if f.kind == "meeting").fields)
    assert (fields["start"][:16], fields["method"], fields["organiser"]) == (
        "2026-08-12T12:30",
        method,
        "jo@firm.example",
    )
    assert "Interview with Jo" in verdict.evidence[0]


def test_a_calendars_reply_is_a_persons_answer() -> None:
    assert meeting("REPLY").kind == "human"


def test_a_persons_refusal_is_a_rejection_and_their_sign_of_life() -> None:
    text = "Dear Mara, unfortunately we will not be moving forward with your application. Jo"
    verdict = judged(letter(text), IN_THREAD)
    assert (verdict.kind, verdict.by_person, verdict.is_answer) == ("rejection", True, True)
    assert "we will not be moving forward" in verdict.evidence[0]
    from_desk = judged(letter(text, sender="no-reply@firm.example", answers=""))
    assert (from_desk.kind, from_desk.by_person, from_desk.is_answer) == ("rejection", False, True)


@pytest.mark.parametrize(
    "text",
    [
        "If you do not hear from us within four weeks, please consider your application unsuccessful.",
        "Only candidates who are selected will be invited to an interview.",
        "We will contact you should your application be shortlisted.",
        "Thank you for your application. Any questions? See our pages.",
    ],
)
def test_what_holds_only_perhaps_decides_nothing(text: str) -> None:
    verdict = judged(letter(f"We have received your application. {text}", sender="jobs@firm.example", answers=""))
    assert verdict.kind == "acknowledgement"


@pytest.mark.parametrize(
    "text",
    [
        "The position is not yet filled, there is still time.",
        "I once got a rejection from them myself. Shall I tell you about it?",
        "Other candidates are still to be seen, so I ask for a little patience.",
        "I am afraid I cannot open your file. Could you send it again?",
        "Do not worry, you are not forgotten, the decision is only late.",
    ],
)
def test_what_only_sounds_like_a_refusal_is_a_persons_mail(text: str) -> None:
    assert judged(letter(f"Dear Mara, {text} Jo"), FROM_CONTACT).kind == "human"


def test_a_persons_receipt_in_the_thread_is_human_and_an_offices_is_an_acknowledgement() -> None:
    text = "Thank you for your application, I have received it and will be in touch."
    assert judged(letter(text), IN_THREAD).kind == "human"
    office = letter("Thank you for your application. We will be in touch.", sender="jobs@firm.example")
    assert judged(office, IN_THREAD).kind == "acknowledgement"
    assert not judged(office, IN_THREAD).is_answer


def test_an_acknowledgement_says_what_for_where_and_when() -> None:
    text = (
        "Thank you for applying for the position of Data Analyst (Ref. 2083) at Northwind Mills. "
        "We will get back to you within three weeks."
    )
    verdict = judged(letter(text, sender="Northwind Mills Careers <careers@nw.example>", answers="", subject="Thanks"))
    assert verdict.kind == "acknowledgement"
    found = {finding.kind: finding.text for finding in verdict.findings}
    assert (found["position"], found["reference"], found["organisation"]) == ("Data Analyst", "2083", "Northwind Mills")
    assert dict(next(f for f in verdict.findings if f.kind == "period").fields) == {"days": "21"}


def test_who_has_left_names_who_came_after() -> None:
    text = "Jo Keller no longer works here. Please write to Ada Lane (ada@firm.example)."
    verdict = judged(letter(text, "Auto-Submitted: auto-replied", subject="Automatic reply: Application"), FROM_CONTACT)
    assert verdict.kind == "left_company"
    assert dict(verdict.findings[0].fields) == {"name": "Ada Lane", "address": "ada@firm.example"}


def test_a_footer_that_lets_the_reader_leave_a_list_is_no_opt_out() -> None:
    text = "This week: new recipes. If you do not want to receive further mails, unsubscribe here."
    assert judged(letter(text, "List-Unsubscribe: <https://x.example>", answers="")).kind == "newsletter"
    assert judged(letter("Please do not write to me again."), FROM_CONTACT).kind == "opt_out"


def test_only_a_platforms_own_domain_tells_of_a_message_there() -> None:
    text, subject = "Jo Keller sent you a message. View message", "Jo sent you a message"
    assert (
        judged(letter(text, sender="LinkedIn <messages@linkedin.com>", answers="", subject=subject)).kind == "elsewhere"
    )
    assert judged(letter(text, sender="LinkedIn <jo@evil.example>", answers="", subject=subject)).kind != "elsewhere"


def test_the_words_of_a_deadline_end_with_their_sentence() -> None:
    text = "Please do the attached test and send it back by Monday, 10 August. Thanks! Mina"
    found = judged(letter(text, subject="Your test", sender="jobs@firm.example", answers="")).finding("deadline")
    assert found == "by Monday, 10 August"


def test_an_opening_that_is_gone_is_nobody_who_left() -> None:
    gone = "L'annuncio a cui ti sei candidato non è più disponibile: l'azienda lo ha ritirato."
    assert judged(letter(gone, subject="Annuncio", sender="jobs@firm.example", answers="")).kind != "left_company"
    left = "Buongiorno, Anna Neri non è più in azienda."
    assert judged(letter(left, subject="Re: Ciao", sender="info@firm.example")).kind == "left_company"
