"""Every provider's oddity we know is recognised by its own words, and acted on by whom the table says."""

import pytest

from followupd.adapters.imap.quirks import QUIRKS, quirk_of
from followupd.adapters.imap.refusal import login_refused, refused
from followupd.core.errors import TryLater, UserMustAct

# What the providers were seen to say, in the order of the table.
SAID = (
    "Request is throttled. Suggested Backoff Time: 299961 milliseconds",
    "User is authenticated but not connected.",
    "[ALERT] Too many simultaneous connections. (Failure)",
    "[ALERT] Application-specific password required (Failure)",
    "[WEBALERT] Web login required.",
    "Your account is not enabled for IMAP use.",
    "[ALERT] You exceeded your mail quota.",
    "Basic authentication is disabled.",
)


@pytest.mark.parametrize(("row", "said"), list(zip(QUIRKS, SAID, strict=True)), ids=[said[:20] for said in SAID])
def test_each_row_is_known_by_what_its_provider_says(row: object, said: str) -> None:
    quirk = quirk_of(said)
    assert quirk is row
    assert quirk is not None
    expected = UserMustAct if quirk.acts == "user" else TryLater
    for error in (login_refused("Here", "kim", "NO", said), refused("Here", "to open a folder", "BAD", said)):
        assert isinstance(error, expected)
        assert quirk.advice in str(error)


def test_the_servers_own_words_are_shown_short_and_on_one_line() -> None:
    error = refused("Here", "to open a folder", "NO", "no\r\n\x1b[31m" + "x" * 5000)
    assert "\n" not in str(error)
    assert "\x1b" not in str(error)
    assert len(str(error)) < 300


def test_an_absurd_pause_is_cut_to_a_day() -> None:
    error = refused("Here", "to search", "NO", "throttled, wait 999999999999 milliseconds")
    assert isinstance(error, TryLater)
    assert error.after is not None
    assert error.after.days == 1
