"""What a mail in HTML hides from its reader is no text: preheaders, and what is kept for other screens."""

import time

import pytest

from followupd.core.mail.html_text import text_of_html

SEEN = "<p>Dear Mara,</p><p>we got your papers.</p>"
TEXT = "Dear Mara,\n\nwe got your papers."


@pytest.mark.parametrize(
    "unseen",
    [
        '<div style="display:none;max-height:0">Great news inside!</div>',
        "<span style='color:#fff; display : none !important'>Great <b>news</b> inside!</span>",
        '<div style="display:none"><div><p>Great</p><table><tr><td>news</td></tr></table></div></div>',
        "<div hidden>Great news</div>",
        '<p style="font-size:0px;">Great news</p>',
        '<td><span style="mso-hide:all;opacity:0">Great news</td>',
        '<p style="display:none">Great news',
        '<div style="visibility:hidden">' + "Great news " * 900 + "</div>",
    ],
)
def test_what_nobody_sees_is_not_read(unseen: str) -> None:
    assert text_of_html(f"<html><body>{unseen}{SEEN}</body></html>") == TEXT


@pytest.mark.parametrize(
    "shown",
    [
        '<div style="font-size:0.9em">Hello</div>',
        '<div style="opacity:0.8;line-height:0">Hello</div>',
        '<a href="https://firm.example/?hidden=1" title="nothing hidden here">Hello</a>',
        '<div class="display:none">Hello</div>',
        '<img style="display:none" src="x">Hello',
        '<div style="display:none">Hello</div>',
    ],
)
def test_what_is_seen_stays_and_a_mail_that_hides_all_of_itself_is_read(shown: str) -> None:
    assert text_of_html(f"<body>{shown}</body>") == "Hello"


@pytest.mark.parametrize(
    "markup", ['<div style="display:none">', '<p hidden style="', "<i style='" + "a:b;" * 400 + "'>"]
)
def test_hidden_parts_over_and_over_are_read_within_a_moment(markup: str) -> None:
    begun = time.perf_counter()
    text_of_html(markup * (120_000 // len(markup)))
    assert time.perf_counter() - begun < 2
