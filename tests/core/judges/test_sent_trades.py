"""Nurses, cooks, electricians: whoever writes without set phrases is understood, everyday mail is left alone."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from core.judges.sent_trades import APPLICATIONS, NETWORKING
from core.judges.sent_trades_nothing import NOTHING
from followupd.core.judges.sent import judge_sent


def judged(mail: Sent) -> tuple[str, str]:
    verdict = judge_sent(envelope(mail), body(mail), OWN)
    return verdict.kind, verdict.strength


@pytest.mark.parametrize("mail", APPLICATIONS, ids=lambda mail: mail.subject)
def test_an_application_is_one_in_every_trade(mail: Sent) -> None:
    assert judged(mail) == ("application", "strong")


@pytest.mark.parametrize("mail", NETWORKING, ids=lambda mail: mail.subject)
def test_whoever_asks_on_the_way_to_work_is_networking(mail: Sent) -> None:
    assert judged(mail) == ("networking", "strong")


@pytest.mark.parametrize("mail", NOTHING, ids=lambda mail: mail.subject)
def test_everyday_mail_does_not_even_ask(mail: Sent) -> None:
    assert judged(mail)[0] not in ("application", "networking")
