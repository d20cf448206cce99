"""Values that were made to do harm: they appear as they are, on one line, or the letter is refused."""

import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from typing import Any

import pytest

from followupd.core.mail.compose import Draft, compose
from followupd.core.mail.composed_body import Attachment
from followupd.core.mail.envelope import Address
from followupd.core.mail.html_text import text_of_html
from followupd.core.mail.ids import DraftIds
from followupd.words import apart
from followupd.words.library import forms
from followupd.words.markup import markup_of
from followupd.words.needs import lacking
from followupd.words.render import Failure, filled, render
from followupd.words.samples import SAMPLE

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
    text = render(first, replace(SAMPLE, position=value, news=f"On 18 May {value} happened.")).text
    markup = markup_of(text)
    assert text_of_html(markup).split() == text.split()
    assert set(re.findall(r"<[^>]*>", markup)) <= {"<p>", "</p>", "<br>"}


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
    assert "/" not in name and "\n" not in name and "\u202e" not in name and len(name) <= 130


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
