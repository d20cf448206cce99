"""Whoever has taken a matter over from a colleague is never told that the user wrote to them."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged
from followupd.words.library import forms
from followupd.words.render import render
from followupd.words.samples import sample_for

TO_THEM = re.compile(
    r"wrote to you|wrote back|heard from me|my message of 13 May|"
    r"(?:habe ich|ich) (?:Ihnen|dir) (?!.*hilft)|meinen Zeilen|(?:vous ai|t'ai) écrit|(?:[Ll]e|[Tt]e) escribí|"
    r"mi mensaje"
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("familiar", [False, True])
@pytest.mark.parametrize("turn", [0, 1, 2])
def test_a_colleague_is_not_told_that_the_user_wrote_to_them(language: str, familiar: bool, turn: int) -> None:
    for name in ("recruiter-status", "recruiter-news"):
        known = replace(sample_for(name, language, familiar), turn=turn, resume_attached=False, news_attached=False)
        known = replace(known, last_wrote_to="Rex Hunter")
        for wrote in (None, known.opened_on, known.written_on - timedelta(days=1)):
            for form in forms(name, language):
                ask = form.head.asks[0]
                letter = render(form, replace(known, ask=ask, they_wrote_on=wrote)).text
                assert not TO_THEM.search(letter), letter
                assert name != "recruiter-status" or "Rex Hunter" in letter, letter
                judged = Judged(letter, language, (), known.greeting, known.contact_name, asks=True, thanks=False)
                assert flaws(judged) == (), letter
