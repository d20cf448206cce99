"""What `judge --sent` rests on, as the user reads it: few reasons, each with other words, in whole sentences."""

import re

import pytest

from core.judges.sent_mail import APPLICATIONS, JANE, NETWORKING, OWN, Sent, body, envelope
from core.judges.sent_nothing import NOTHING
from followupd.core.judges.sent import judge_sent

PLAIN = Sent(
    "Application: Reporting Analyst (ref. MF-204)",
    "Dear Ms Tolland,\n\nI am writing to apply for the Reporting Analyst position you advertised on your site. "
    "My CV and two work samples are enclosed. I could start on 1 February.\n\nKind regards",
    to="Talent Team <jobs@moorfield.example>",
)
CHANGE = Sent(
    "Your talk in Leeds",
    "Dear Petra,\n\nYour talk on churn models stayed with me. I'm moving from finance into analytics and would be "
    "grateful for twenty minutes of your time to hear how you made the change.\nWould a call next week be possible?",
    to="Petra Halloran <petra.halloran@gatehouse.example>",
)


def reasons(mail: Sent) -> tuple[str, ...]:
    return judge_sent(envelope(mail, JANE), body(mail), OWN).evidence


def quoted(mail: Sent) -> list[str]:
    return [found[1] for one in reasons(mail) if (found := re.search(r'"(.+)"', one))]


@pytest.mark.parametrize("mail", [PLAIN, CHANGE, *APPLICATIONS, *NETWORKING, *NOTHING], ids=lambda mail: mail.text[:40])
def test_four_reasons_are_enough_and_none_repeats_another(mail: Sent) -> None:
    told = quoted(mail)
    assert 1 <= len(reasons(mail)) <= 4
    assert not any(one in other for at, one in enumerate(told) for other in told[:at])


def test_whole_sentences_are_quoted() -> None:
    assert "My CV and two work samples are enclosed." in quoted(PLAIN)
    assert any(one.startswith("I'm moving from") and one.endswith("made the change.") for one in quoted(CHANGE))


def test_what_is_asked_is_quoted() -> None:
    assert 'it asks: "Would a call next week be possible?"' in reasons(CHANGE)


def test_an_answer_quotes_what_it_says_of_work() -> None:
    mail = Sent("Re: Papers", "Hi Wilma,\n\nHere is my CV; my notice period is six weeks.\n\nJane")
    raw = reasons(mail)
    assert raw == (
        'it answers a mail, and speaks of work or of papers for it: "Here is my CV; my notice period is six weeks."',
    )


def test_private_mail_is_not_told_to_go_to_an_organisation() -> None:
    mail = Sent(
        "Dimanche",
        "Coucou Chloé,\n\nOn se voit dimanche chez maman ? J'apporte le dessert.\n\nBises, Jane",
        to="Chloé Doe <chloe.doe@famille.example>",
    )
    assert not any("organisation" in one for one in reasons(mail))


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("The tap is dripping again. When could the plumber come?", "sheila@marshlettings.example"),
        ("Der Hahn tropft wieder. Wann kann der Klempner kommen?", "uta@vermietung-nord.example"),
        ("Le robinet fuit. Quand le plombier peut-il passer ?", "claire@immobilier-lac.example"),
    ],
)
def test_what_the_address_it_goes_to_says_is_told_as_the_addresss_own_and_quoted_whole(text: str, to: str) -> None:
    assert reasons(Sent("Hahn", text, to=to)) == (f'it speaks of a flat, by the address it goes to: "{to}"',)
