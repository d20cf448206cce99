"""What came of a name is told to whoever gave it, and nothing more is promised where nothing more comes."""

import re
from dataclasses import replace

import pytest

from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged
from followupd.words.library import forms
from followupd.words.render import render
from followupd.words.samples import sample_for

GOES_ON = re.compile(
    r"how it goes on|more to tell|has led to something|auf dem Laufenden|zu erzählen gibt|Früchte getragen|"
    r"tenir au courant|seguiré contando"
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("familiar", [False, True])
def test_of_what_came_to_nothing_no_letter_promises_to_tell_more(language: str, familiar: bool) -> None:
    for form in forms("referral-result", language):
        known = replace(sample_for("referral-result", language, familiar), ask="none")
        told = {over: render(form, replace(known, over=over)).text for over in (False, True)}
        assert GOES_ON.search(told[False]) and not GOES_ON.search(told[True]), told
        judged = Judged(told[True], language, (), known.greeting, known.contact_name, asks=False, thanks=True)
        assert flaws(judged) == (), judged.text
