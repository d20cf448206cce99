"""What goes with a letter: a file reaches the other side under its own name, or the user is asked to rename it."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from core.mail.test_compose import draft
from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import compose
from followupd.daemon.enclosing import attached


@pytest.mark.parametrize(
    "name", ["cv\u202efdp.exe", 'my "best" cv.pdf', "a\\b.pdf", "cv\x07.pdf", "cv\n.pdf", "cv\u200f.pdf"]
)
def test_a_file_that_would_come_under_another_name_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF")
    with pytest.raises(UserMustAct) as told:
        attached(str(tmp_path / name), "resume", "[me]")
    (sentence,) = told.value.problems
    assert "no mail carries its name as it is on your disk" in sentence and sentence.isprintable()


@pytest.mark.parametrize(
    "name", ["l" * 251 + ".pdf", "Lebenslauf Müller.pdf", "履歴書 👩\u200d💻.pdf", "it's {{7*7}} <b>.pdf"]
)
def test_every_other_name_reaches_them_literally(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF")
    message = message_from_bytes(
        compose(draft(attachments=attached(str(tmp_path / name), "resume", "[me]"))), policy=default
    )
    assert [part.get_filename() for part in message.walk() if part.get_filename()] == [name]
