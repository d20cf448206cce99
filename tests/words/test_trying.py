"""A letter of the user's own tried on invented facts: what is built in passes as theirs."""

from dataclasses import replace

import pytest

from followupd.words import apart
from followupd.words.library import Template, built_in
from followupd.words.render import filled
from followupd.words.trying import flaws_alone


@pytest.mark.parametrize("template", built_in(), ids=lambda t: f"{t.head.language}-{t.name}-{t.form}")
def test_a_built_in_letter_is_good_as_the_users_own(template: Template, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the resume beside it where its head speaks of one."""
    monkeypatch.setattr(apart, "filled_apart", lambda body, subject, facts: filled(body, subject, facts, own=True))
    own = replace(template, place="theirs.txt")
    for with_resume in {False, "resume" in template.head.attachments}:
        assert flaws_alone(own, with_resume) == ()
