"""What each verdict rests on is told so that a person who knows nothing of mail programs understands it.

Held for every message of the project's own: of every kind, in every language, and for mail the user sent.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from accuracy.measuring import own_judged
from core.judges.sent_mail import APPLICATIONS, NETWORKING, OWN, body, envelope
from core.judges.sent_nothing import NOTHING
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body, read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read

_QUOTED = re.compile(r'"(.+)"')
_IN_BRACKETS = re.compile(r"\[.*\]")
_PROTOCOL = re.compile(r"\b\d\.\d\.\d\b|\b[A-Z][a-z]+(?:-[A-Z]\w+)+: |<>|(?i:\bsmtp\b|rfc822|report-type)|\w=\w")


@dataclass(frozen=True, slots=True)
class Told:
    """A mail by its name, what it says, and what was told of it."""

    name: str
    text: str
    verdict: Verdict


def _all() -> Iterable[Told]:
    for one in own_judged():
        yield Told(one.mail.name, _words(read(one.mail.raw), read_body(one.mail.raw)), one.verdict)
    for sent in (*APPLICATIONS, *NETWORKING, *NOTHING):
        head, text = envelope(sent), body(sent)
        yield Told(f"sent/{sent.subject}", _words(head, text), judge_sent(head, text, OWN))


def _words(head: Envelope, text: Body) -> str:
    names = (*(str(one) for one in (head.sender, *head.recipients) if one), *text.attachments)
    return _even("\n".join((head.subject, text.text, *names)))


def _even(text: str) -> str:
    return " ".join(re.sub("[’‘`]", "'", text).replace("\u00a0", " ").split())


ALL = tuple(_all())


def _bad(wrong: Iterable[tuple[Told, str]]) -> list[str]:
    return [f"{one.name}: {reason}" for one, reason in wrong]


def _reasons() -> list[tuple[Told, str]]:
    return [(one, reason) for one in ALL for reason in one.verdict.evidence]


def test_every_verdict_has_a_reason_and_all_kinds_are_there() -> None:
    assert [one.name for one in ALL if not one.verdict.evidence] == []
    assert len({one.verdict.kind for one in ALL}) >= 24


def test_a_reason_is_one_printable_line_in_plain_words() -> None:
    plain = [(one, reason, _QUOTED.sub("", _IN_BRACKETS.sub("", reason))) for one, reason in _reasons()]
    assert _bad((o, r) for o, r, _ in plain if not r.isprintable() or not 0 < len(r) <= 200) == []
    assert _bad((o, r) for o, r, told in plain if _PROTOCOL.search(told)) == []
    assert _bad((o, r) for o, r, told in plain if not re.search(r"[a-z]{2} [a-z]", told)) == []
    assert _bad((o, r) for o, r, told in plain if re.search(r"%|\w_\w", told)) == []


def test_no_reason_says_the_same_as_another_of_another_field() -> None:
    for one in ALL:
        plain = [_IN_BRACKETS.sub("", reason) for reason in one.verdict.evidence if not _QUOTED.search(reason)]
        assert len(plain) == len(set(plain)), one.name


def test_what_is_unsure_says_what_it_is_torn_between() -> None:
    of = [one for one in ALL if one.verdict.kind == "unsure"]
    assert of
    lacking = re.compile(r"\bbut\b|alone|does not say|cannot be told|nobody can tell|may have written|not known")
    assert [one.name for one in of if not any(map(lacking.search, one.verdict.evidence))] == []


def test_what_a_reason_quotes_stands_in_the_mail_in_whole_words() -> None:
    assert _bad((one, reason) for one, reason in _reasons() if not _stands_there(reason, one.text)) == []


def _stands_there(reason: str, text: str) -> bool:
    quoted = _QUOTED.search(reason)
    for words in re.split('", "|…', quoted[1]) if quoted else ():
        if words.strip() and not re.search(rf"(?<!\w){re.escape(_even(words))}(?!\w)", text):
            return False
    return True


def test_no_reason_repeats_another() -> None:
    for one in ALL:
        quotes = [found[1].rstrip("… .") for reason in one.verdict.evidence if (found := _QUOTED.search(reason))]
        ours = one.name.startswith("sent/")  # there a part of what one sign says may be another
        assert len(quotes) == len(set(quotes)), one.name
        assert ours or not [(a, b) for a in quotes for b in quotes if a != b and a in b], one.name


@pytest.mark.parametrize("kind", ["bounce_hard", "bounce_soft", "delivery_report"])
def test_of_mail_that_did_not_arrive_is_told_whose_and_what_becomes_of_it(kind: str) -> None:
    told = [one.verdict.evidence[0] for one in ALL if one.verdict.kind == kind]
    assert told
    assert [
        one
        for one in told
        if not re.match(r"your mail (?:to \S+@\S+ )?\w+|a receipt|a complaint|.+@\S+> has opened your mail", one)
    ] == []
