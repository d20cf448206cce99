"""Values that were made to do harm: they appear as they are, on one line, or the letter is refused."""

import io
import json
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import Draft, compose
from followupd.core.mail.composed_body import Attachment
from followupd.core.mail.envelope import Address
from followupd.core.mail.html_text import text_of_html
from followupd.core.mail.ids import DraftIds
from followupd.words import apart
from followupd.words.library import forms
from followupd.words.markup import markup_of
from followupd.words.needs import lacking
from followupd.words.render import Failure, Letter, filled, render
from followupd.words.samples import SAMPLE
from followupd.words.worded import own_words

HOSTILE = (
    "{{7*7}}", "{% for x in y %}", "a\r\nBcc: everybody@evil.example", "a\nb", "\u202egnp.exe", "<b>bold</b>",
    "<script>alert(1)</script>", "x" * 10_000, "\x00\x07", "{{ ''.__class__.__mro__ }}", "%(name)s {0} ${x}",
)  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("fact", ["position", "organisation", "reference", "contact_name", "news", "source"])
def test_a_hostile_fact_stands_in_the_letter_as_it_is_on_one_line(fact: str, value: str) -> None:
    hostile: dict[str, Any] = {fact: value}
    for name in ("application-news", "referral-introduction", "recruiter-news"):
        (first, _) = forms(name, "en")
        facts = replace(SAMPLE, **hostile)
        if lacking(first.head.needs, facts):
            continue
        letter, plain = render(first, facts), render(first, SAMPLE)
        assert len(letter.text.split("\n")) == len(plain.text.split("\n"))
        assert "{{" not in value or f"{getattr(SAMPLE, fact)}" not in plain.text or value in letter.text
        assert "\u202e" not in letter.text and "\x00" not in letter.text
        assert "\n" not in letter.subject and "\r" not in letter.subject


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_stands_in_the_html_as_it_stands_in_the_text(value: str) -> None:
    (first, _) = forms("application-news", "en")
    facts = replace(SAMPLE, position=value, news=f"On 18 May {value} happened.")
    if lacking(first.head.needs, facts):
        assert len(value) > 900
        return
    text = render(first, facts).text
    markup = markup_of(text)
    assert text_of_html(markup).split() == text.split()
    assert set(re.findall(r"<[^>]*>", markup)) <= {"<p>", "</p>", "<br>"}


def test_only_the_users_own_links_become_links() -> None:
    (first, _) = forms("application-news", "en")
    theirs, ours = "https://evil.example/x?a=%20b", "https://mara.example/slides_(1)"
    facts = replace(SAMPLE, position=f"Engineer {theirs}", they_wrote=theirs, news=f"My talk is at {ours} now.")
    text = render(first, facts).text
    markup = markup_of(text, own_words(first, facts))
    assert re.findall(r'href="([^"]*)"', markup) == [ours] and theirs in markup and "<a" not in markup_of(text)
    assert text_of_html(markup).split() == text.split()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_value_that_would_be_cut_is_refused_in_a_sentence(language: str) -> None:
    first = forms("application-status", language)[0]
    told = lacking(first.head.needs, replace(SAMPLE, position="x" * 10_000))
    assert told == ("a shorter text for the position: it has 10,000 characters, and no letter holds more than 900",)
    assert lacking(first.head.needs, replace(SAMPLE, position="x" * 900)) == ()


HIDDEN = ("\u202e", "\u200f", "\u2066", "\x00", "\x07", "\x1b", "\x85", "\u2028", "\ud800", "\U000e0041")


@pytest.mark.parametrize("sign", HIDDEN)
def test_a_sign_that_nobody_sees_is_refused_in_a_template_of_the_users_own(sign: str) -> None:
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}" for c in sign)
    for body, subject in (
        (f"Dear Jo,\n\nOn 4 May{sign} I", ""),
        (f'{{{{ "{escaped}x" }}}}', ""),
        ("Dear Jo", f"a{sign}b"),
    ):
        found = filled(body, subject, SAMPLE)
        assert isinstance(found, Failure) and f"it holds U+{ord(sign):04X}, which nobody sees" in found.what
    assert filled(f"Dear Jo,\n\nOn 4 May{sign} I", "", SAMPLE).line == 3  # type: ignore[union-attr]  # a Failure


def test_signs_that_are_seen_or_join_others_stay_as_they_are() -> None:
    scotland = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
    said = f"Ana Müller 👩\u200d💻 ❤️ שלום مرحبا نمی\u200cخواهم {scotland} e\u0301 日本"
    own = filled(f"Dear {said}", said, SAMPLE)
    assert isinstance(own, Letter) and (own.text, own.subject) == (f"Dear {said}", said)
    value = filled("Dear {{ contact_name }}", "", replace(SAMPLE, contact_name=said))
    assert isinstance(value, Letter) and value.text == f"Dear {said}"
    assert text_of_html(markup_of(own.text)) == own.text


def test_a_value_of_which_nothing_can_be_shown_is_missing() -> None:
    (first, _) = forms("application-news", "en")
    assert lacking(first.head.needs, replace(SAMPLE, news="\x00\u202e"))


@pytest.mark.parametrize("value", HOSTILE)
def test_no_hostile_value_begins_a_header_or_changes_a_file_name(value: str) -> None:
    draft = Draft(
        sender=Address(value, "mara@applicant.example"),
        to=(Address(value, "jo@firm.example"),),
        cc=(),
        subject=value,
        text=f"Dear Jo,\n\n{value}",
        ids=DraftIds("<a@b.example>", "<m@b.example>", "a" * 26),
        in_reply_to="",
        references=(),
        date=datetime(2026, 5, 28, tzinfo=UTC),
        attachments=(Attachment(f"{value}.pdf", value, b"x"),),
    )
    parsed = BytesParser(policy=policy.default).parse(io.BytesIO(compose(draft)))
    assert parsed["Bcc"] is None and parsed["To"].addresses[0].addr_spec == "jo@firm.example"
    (attached,) = parsed.iter_attachments()
    name = attached.get_filename() or ""
    assert "/" not in name and "\n" not in name and "\u202e" not in name and len(name) <= 255


@pytest.mark.parametrize(
    "body",
    ["{{ ''.__class__ }}", "{{ greeting.__init__.__globals__ }}", "{{ self }}{{ cycler }}", "{% include '../../etc' %}",
     "{{ range(10) }}", "{% import 'os' as os %}", "{{ namespace() }}", "{{ 1 / 0 }}", "{% if %}"],
)  # fmt: skip
def test_a_template_reaches_nothing_outside_its_facts(body: str) -> None:
    result = filled(body, "", SAMPLE)
    assert isinstance(result, Failure) or "class" not in result.text


def test_the_facts_survive_their_way_into_the_other_process() -> None:
    assert apart.facts_from_json(json.loads(json.dumps(apart.facts_to_json(SAMPLE)))) == SAMPLE


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [("{{ 'x' * 2000000000 }}", 3, "takes too much memory or time"),
     ("{% for a in 'x' * 9999 %}\n{% for c in 'x' * 999 %}{% for b in 'x' * 99 %}{% endfor %}{% endfor %}{% endfor %}",
      4, "takes too much memory or time"),
     ("{% macro m() %}\n{{ 'x' * 2000000000 }}{% endmacro %}\n{{ m() }}", 4, "takes too much memory or time"),
     ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 3, "includes or calls itself without end"),
     ("{% block a %}{{ self.a() }}{% endblock %}", 3, "includes or calls itself without end"),
     ("{% macro m(x) %}\n{{ nope }}{% endmacro %}\n{{ m(1) }}", 4, "'nope' is undefined"),
     ("{% block a %}\n{{ nope }}{% endblock %}", 4, "'nope' is undefined"),
     ("{% include 'foo.txt' %}", 3,
      "it asks for 'foo.txt', and of pieces to include there are only 'asks.2.txt', 'asks.txt', 'thanks-beside.txt'"),
     ("\n{% extends 'base.txt' %}", 4, "it asks for 'base.txt'"), ("{% import 'x' as y %}", 3, "it asks for 'x'"),
     ("{% from 'asks.txt' import z %}", 3, "'ask' is undefined")],
)  # fmt: skip
def test_a_mistake_in_a_nested_template_is_told_by_its_line_and_what_it_is(
    body: str, line: int, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0)  # besides the one that every template has
    found = apart.filled_apart(f"Dear Jo,\n\n{body}", "", SAMPLE)
    assert isinstance(found, Failure) and found.line == line and what in found.what


def test_a_pipe_among_the_users_templates_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "application-anything-missing.txt")
    with pytest.raises(UserMustAct, match="is no ordinary file"):
        forms("application-anything-missing", "en", str(tmp_path))


def test_a_value_that_is_not_known_leaves_no_hole() -> None:
    unknown = replace(SAMPLE, reference="")
    found = filled("Dear Jo,\n\nMy reference is {{ reference }}.", "", unknown, own=True)
    assert isinstance(found, Failure) and found.line == 3 and "'reference' is not known here" in found.what
    told = filled("Dear Jo,{% if reference %} {{ reference }}{% endif %}{{ say('', '') }}", "", unknown, own=True)
    assert isinstance(told, Letter) and told.text == "Dear Jo,"
