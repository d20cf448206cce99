"""A reason is one line of whole words; what programs wrote stands behind its meaning; none is told twice."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter, report
from followupd.core.judges.delivery import Code, code_in, delayed, not_reached, went_well
from followupd.core.judges.fields import field_says
from followupd.core.judges.reasons import LONGEST, proven, quoting, sign, without_repeats

LONG = "Wir prüfen Ihre Unterlagen sorgfältig und kommen danach auf Sie zu " * 6


def test_what_is_long_is_cut_behind_a_whole_word_and_says_so() -> None:
    for told in (sign(LONG), quoting("it asks: ", LONG, " in the text"), proven("it came back", LONG)):
        assert len(told) <= LONGEST and "…" in told
        assert told.partition("…")[0].split()[-1].strip('"[') in LONG.split()
    assert quoting("", "Short.", " in the text") == '"Short." in the text'


def test_fields_that_say_the_same_are_told_together() -> None:
    fields = (field_says("auto-submitted", "auto-replied"), field_says("x-autoreply", "yes"))
    assert without_repeats(fields) == ("a program answered by itself [Auto-Submitted: auto-replied; X-Autoreply: yes]",)


def test_what_another_reason_quotes_too_is_told_once_and_the_fuller_one_stays() -> None:
    asks = 'it asks: "Is it sent? Then say so."'
    told = ('"Papers" in the subject', '"Papers" in the text', asks, '"Then say so." in the text')
    assert without_repeats(told) == ('"Papers" in the text', asks)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ((5, 1, 1), "there is no such mailbox"),
        ((5, 2, 2), "the mailbox is full"),
        ((4, 4, 1), "the mail server there does not answer"),
        ((5, 7, 1), "the mail server there refuses the mail"),
        ((5, 1, 10), "no mail can be delivered to that address"),
        ((5, 1, 99), "something is wrong with the address"),
    ],
)
def test_a_status_code_is_told_by_what_it_means(code: tuple[int, int, int], why: str) -> None:
    assert not_reached(("jo@firm.example",), True, code) == (
        f"your mail to jo@firm.example did not arrive and will not: {why}"
    )
    assert delayed((), code) == f"your mail has not arrived yet, the mail server keeps trying: {why}"


def test_mail_that_came_back_without_a_reason_says_what_is_known() -> None:
    assert not_reached(("a@b.example",), True, None) == (
        "your mail to a@b.example did not arrive, and the mail server says neither why nor that a later try may help"
    )
    assert judged(report(status="5.0.0", said="550 blocked by house rule 7")).evidence[0] == (
        'your mail to jo@firm.example did not arrive and will not: the mail server says "blocked by house rule 7" '
        "[Action: failed, Status: 5.0.0]"
    )


def test_a_code_that_says_nothing_adds_nothing() -> None:
    assert (
        not_reached(("a@b.example",), False, (4, 0, 0))
        == "your mail to a@b.example did not arrive but may on a later try"
    )
    assert went_well(("a@b.example",), "delivered") == "your mail to a@b.example arrived"


def test_a_field_of_the_header_is_told_in_words_with_itself_in_brackets() -> None:
    assert field_says("Auto-Submitted", "auto-generated") == (
        "it is marked as written by a program [Auto-Submitted: auto-generated]"
    )
    assert field_says("precedence", "auto_reply") == "a program answered by itself [Precedence: auto_reply]"


@pytest.mark.parametrize(
    ("action", "status", "told"),
    [
        ("failed", "5.1.1", "did not arrive and will not: there is no such mailbox [Action: failed, Status: 5.1.1"),
        (
            "delayed",
            "4.4.1",
            "has not arrived yet, the mail server keeps trying: the mail server there does not answer [",
        ),
        ("relayed", "2.0.0", "was passed on to a server that tells no more of it [Action: relayed"),
    ],
)
def test_a_report_is_told_by_whom_the_mail_was_to_and_what_became_of_it(action: str, status: str, told: str) -> None:
    assert judged(report(action, status)).evidence[0].startswith(f"your mail to jo@firm.example {told}")


@pytest.mark.parametrize(
    "text",
    [
        "The post has NOT been filled yet. You will hear from me soon.",
        "Die Stelle ist noch nicht besetzt. Ich melde mich nächste Woche.",
        "Le poste n'est pas encore pourvu. Je reviens vers vous bientôt.",
    ],
)
def test_that_an_end_is_denied_is_told(text: str) -> None:
    evidence = judged(letter(text), IN_THREAD).evidence
    assert f'it says that nothing is over yet: "{text.partition(". ")[0]}."' in evidence


def test_what_asks_wants_or_invites_is_told_as_that() -> None:
    for text, how in (
        ("Could you send your certificates?", "it asks"),
        ("Please send your certificates.", "it wants something of you"),
        ("Uns fehlt noch das Arbeitszeugnis.", "it wants something of you"),
    ):
        assert judged(letter(text), IN_THREAD).evidence[-1] == f'{how}: "{text}"'


@pytest.mark.parametrize(
    "text",
    [
        "We nodigen je graag uit voor een gesprek op woensdag 11 november om 13.30 uur.",
        "Con mucho gusto te invitamos a una entrevista el miércoles 11 de noviembre a las 10:30.",
        "Siamo lieti di invitarla a un colloquio mercoledì 11 novembre alle 15.",
    ],
)
def test_who_gladly_invites_agrees_to_no_time(text: str) -> None:
    verdict = judged(letter(text))
    words = {one.field("word") for one in verdict.findings if one.kind == "meeting_word"}
    assert verdict.kind == "interview_invitation" and "invites" in words and "yes" not in words


def test_a_question_of_an_invitation_is_what_it_asks_and_not_that_it_invites() -> None:
    verdict = judged(letter("We'd love to meet you for an interview. Would Tuesday at 2 pm suit you?"))
    assert verdict.finding("question") == "Would Tuesday at 2 pm suit you?"


def test_an_absence_is_quoted_once_in_a_whole_sentence_without_what_stands_below() -> None:
    note = "I am out of the office until 14 August.\nJo Keller\nHead of People"
    quoted = [one for one in judged(letter(note, "Auto-Submitted: auto-replied")).evidence if "office" in one]
    assert quoted == ['away until Fri 2026-08-14: "I am out of the office until 14 August."']


def test_a_mailbox_that_exchange_calls_denied_is_not_there() -> None:
    verdict = judged(report(status="5.4.1", said="550 5.4.1 Recipient address rejected: Access denied."))
    assert verdict.kind == "bounce_hard" and "there is no such mailbox" in verdict.evidence[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("250 2.1.0 Sender ok\n550 5.1.1 User unknown", (5, 1, 1)),
        ("Exim 4.94.2 on mx.firm.example: 552 5.2.2 mailbox full", (5, 2, 2)),
        ("Postfix 2.11.3, 4.12.26: the message was not taken", None),
        ("on 5.3.26 the server answered 550-5.1.1 no such user", (5, 1, 1)),
        ("first 4.4.1, in the end 5.1.1", (5, 1, 1)),
        ("said: 550 #5.1.0 Address rejected", (5, 1, 0)),
        ("Status: 5.0.0", None),
    ],
)
def test_of_all_that_is_written_like_a_code_the_one_of_the_refusal_tells_why(text: str, code: Code | None) -> None:
    assert code_in(text) == code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Lee hat Ihnen eine Nachricht geschrieben", "Kim Lee hat Ihnen eine neue Nachricht geschickt."),
        ("Thank you for applying to Copper Labs", "Thanks for applying to Copper Labs!"),
        ("Votre candidature : réponse négative", "Votre candidature – réponse négative"),
    ],
)
def test_of_two_quotes_of_nearly_the_same_words_one_is_told(one: str, other: str) -> None:
    assert len(without_repeats((f'"{one}" in the subject', f'"{other}" in the text'))) == 1
    asks = f'it asks: "{one}"'
    assert without_repeats((asks, f'"{other}" in the text')) == (asks,)


def test_quotes_that_share_some_words_are_both_told() -> None:
    told = (
        '"We have received your application for the position." in the text',
        '"We have filled the position you have applied for." in the text',
        '"Your application" in the subject',
    )
    assert without_repeats(told) == told[:2]


@pytest.mark.parametrize(
    ("sender", "told"),
    [
        ("Firm <no-reply@firm.example>", "by its name the sender's address takes no answers"),
        ("Firma <bitte-nicht-antworten@firm.example>", "by its name the sender's address takes no answers"),
        ("Tool <notifications@tool.example>", "by its name the sender's address is a program's"),
    ],
)
def test_what_the_senders_address_says_is_told_as_it_is(sender: str, told: str) -> None:
    verdict = judged(letter("It is there.", sender=sender, subject="Message", answers=""))
    assert f"{told} [From: {sender}]" in verdict.evidence


def test_an_empty_return_path_is_told_as_what_it_is_and_not_as_a_way_for_answers() -> None:
    verdict = judged(letter("Thanks, I will look at it.", "Return-Path: <>"))
    assert (
        verdict.evidence[0] == "what cannot be delivered of it goes back to nobody, as with programs [Return-Path: <>]"
    )
