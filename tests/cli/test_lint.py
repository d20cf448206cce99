"""`followupd lint`: what stands against sending a draft the user wrote, without any config."""

import json
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from core.meaning.test_check import GOOD
from followupd.words.markup import markup_of
from stories.story import command


def saved(folder: Path, text: str, name: str = "draft.eml", attached: bool = False) -> str:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "Mara Winter <mara@applicant.example>", "Anna Müller <anna@acme.example>"
    message["Subject"], message["Date"] = "Re: Application", "Thu, 28 May 2026 09:00:00 +0200"
    message.set_content(text)
    if attached:
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="resume.pdf")
    path = folder / name
    path.write_bytes(message.as_bytes())
    return str(path)


def test_a_good_draft_passes(tmp_path: Path) -> None:
    ended = command("lint", saved(tmp_path, GOOD))
    assert (ended.code, ended.err) == (0, "")
    assert "nothing stands against sending it" in ended.out


def test_every_finding_comes_with_its_reason_and_a_suggestion(tmp_path: Path) -> None:
    ended = command("lint", "--json", saved(tmp_path, "Hi there,\n\nI'm just checking in. Did you get my resume?\n"))
    found = json.loads(ended.out)["findings"]
    assert ended.code == 1
    assert {"name", "stock phrase", "courtesy", "length"} <= {finding["rule"] for finding in found}
    assert all(finding["reason"] and finding["suggestion"] for finding in found)


def test_a_mail_sent_before_is_named_to_compare_with(tmp_path: Path) -> None:
    draft, earlier = saved(tmp_path, GOOD), saved(tmp_path, GOOD, "sent.eml")
    ended = command("lint", draft, "--against", earlier)
    assert ended.code == 1 and "100 % of it stood in your mail of 2026-05-28" in ended.out


def test_an_attachment_nobody_mentions_is_told(tmp_path: Path) -> None:
    ended = command("lint", saved(tmp_path, GOOD, attached=True))
    assert ended.code == 1 and "resume.pdf is attached" in ended.out


def test_a_file_that_cannot_be_read_is_a_finding_and_ends_nothing(tmp_path: Path) -> None:
    ended = command("lint", str(tmp_path / "missing.eml"), saved(tmp_path, GOOD))
    assert ended.code == 1 and len(ended.out.splitlines()) == 2 and not ended.err


def test_html_that_says_other_words_than_the_text_is_told(tmp_path: Path) -> None:
    file = Path(saved(tmp_path, GOOD))
    message = message_from_bytes(file.read_bytes(), policy=SMTP)
    assert isinstance(message, EmailMessage)
    message.add_alternative(markup_of(GOOD), subtype="html")
    file.write_bytes(message.as_bytes())
    assert command("lint", str(file)).code == 0
    message = message_from_bytes(Path(saved(tmp_path, GOOD)).read_bytes(), policy=SMTP)
    assert isinstance(message, EmailMessage)
    message.add_alternative(markup_of(GOOD.replace("Thank you", "Forget about it, and my regards")), subtype="html")
    file.write_bytes(message.as_bytes())
    ended = command("lint", str(file))
    assert ended.code == 1 and "its HTML says other words than its text" in ended.out


def test_places_left_to_fill_in_are_told_in_text_and_subject(tmp_path: Path) -> None:
    text = GOOD.replace("Thank you for", "I met [your colleague] at {{ organisation }} [1]. Thank you for")
    ended = command("lint", saved(tmp_path, text.replace("[your colleague]", "[position]")))
    assert ended.code == 1 and "“[position]”" in ended.out and "“{{ organisation }}”" in ended.out
    assert "[1]" not in ended.out


@pytest.mark.parametrize("sign", ["\u202e", "\u200e", "\u2066", "\x07"])
def test_what_nobody_sees_is_told_once_and_quoted_mail_is_not_held_against_the_user(tmp_path: Path, sign: str) -> None:
    ended = command("lint", "--json", saved(tmp_path, GOOD.replace("pipeline", f"pipe{sign}line")))
    found = [finding["words"] for finding in json.loads(ended.out)["findings"]]
    assert (ended.code, found) == (1, [f"U+{ord(sign):04X}"])
    quoting = f"{GOOD}\n\nOn 13 May 2026, Anna Müller wrote:\n> We de{sign}cide later.\n"
    assert "nobody sees" not in command("lint", saved(tmp_path, quoting)).out
