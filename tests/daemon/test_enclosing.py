"""What goes with a letter: a file reaches the other side under its own name, or the user is asked to rename it."""

from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from os import geteuid, mkfifo, seteuid
from pathlib import Path

import pytest

from core.mail.test_compose import draft
from followupd.config.files import unreadable
from followupd.core.errors import UserMustAct
from followupd.core.mail.compose import compose
from followupd.core.mail.composed_body import Attachment
from followupd.daemon.enclosing import Enclosure, attached
from followupd.daemon.letter_facts import Enclosed


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


def odd_file(folder: Path, kind: str) -> Path:
    file = folder / "cv.pdf"
    if kind == "pipe":
        mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    elif kind == "device":
        file.symlink_to("/dev/zero")
    elif kind == "large":
        with file.open("wb") as opened:
            opened.truncate(21 * 1024 * 1024)
    elif kind == "loop":
        file.symlink_to(file)
    elif kind == "empty":
        file.touch()
    elif kind == "closed":
        file.write_bytes(b"%PDF")
        file.chmod(0)
    return file


@contextmanager
def without_roots_rights(kind: str) -> Iterator[None]:
    """Root may read everything; only of a closed file is another user asked for."""
    before = geteuid()
    is_root = kind == "closed" and before == 0
    if is_root:
        seteuid(65534)  # nobody
    try:
        yield
    finally:
        if is_root:
            seteuid(before)


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("pipe", "is no ordinary file"),
        ("folder", "is a directory"),
        ("device", "is no ordinary file"),
        ("large", "is larger than 20 MB, which no mail carries"),
        ("empty", "is empty"),
        ("missing", "no such file or directory"),
        ("loop", "too many levels of symbolic links"),
        ("closed", "permission denied"),
    ],
)
def test_a_file_that_cannot_go_with_a_letter_is_told_in_a_sentence_and_holds_nothing_up(
    tmp_path: Path, kind: str, why: str
) -> None:
    file = odd_file(tmp_path, kind)
    with without_roots_rights(kind), pytest.raises(UserMustAct) as told:
        attached(str(file), "resume", "[me]")
    assert told.value.problems == (f"the resume {file} ({why}); put it there, or name another in [me]",)
    with without_roots_rights(kind):
        assert unreadable(file) == why


@pytest.mark.parametrize(
    ("text", "own", "told", "files"),
    [
        ("Since May I lead\nthe survey.", "", ("n",), ("cv.pdf", "survey.pdf")),
        ("I know your firm. My report is read.", "", ("p",), ("cv.pdf",)),
        ("SINCE MAY I LEAD THE SURVEY.", "{{ news | upper }}", ("n",), ("cv.pdf", "survey.pdf")),
        ("I wrote to you.", "", (), ("cv.pdf",)),
    ],
)
def test_what_a_letter_does_not_tell_is_not_told_and_its_file_does_not_go_with_it(
    text: str, own: str, told: tuple[str, ...], files: tuple[str, ...]
) -> None:
    resume, survey = (Attachment(name, "application/pdf", b"%PDF") for name in ("cv.pdf", "survey.pdf"))
    said = Enclosed(news="Since May I lead the survey.", proof="My report is read.", resume=True, news_file=True)
    found = Enclosure(said, "n", "p", (resume,), (survey,)).as_told_in(text, own)
    assert (found.told, tuple(one.name for one in found.attachments)) == (told, files)
