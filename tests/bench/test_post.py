"""The mailbox that is measured is the same each time, and made as it is said to be."""

from datetime import timedelta
from itertools import pairwise

from bench.post import CONCERNING, DAYS, NOW, Post
from bench.raw import commands_of


def test_the_same_seed_gives_the_same_mailbox_and_another_one_another() -> None:
    def made(seed: int) -> list[bytes]:
        post = Post(300, 40, seed)
        return [mail.raw for mail in (*post.sent(), *post.inbox())]

    assert made(1) == made(1) != made(2)


def test_one_message_of_a_hundred_answers_a_pursuit_and_they_lie_evenly_over_ten_years() -> None:
    post = Post(1000, 200)
    sent, inbox = list(post.sent()), list(post.inbox())
    assert post.pursuits == 20
    opened = [m.raw.split(b"Message-ID: ")[1].split(b"\r\n")[0] for m in sent[::10]]
    answers = [m for m in inbox if any(one in m.raw for one in opened)]
    assert len(answers) == len(inbox) // CONCERNING
    gaps = {later.at - earlier.at for earlier, later in pairwise(inbox)}
    assert max(gaps) - min(gaps) <= timedelta(seconds=1)
    assert inbox[0].at == NOW - timedelta(days=DAYS)
    heads = [mail.raw.index(b"\r\n\r\n") for mail in inbox]
    assert 4500 < sum(heads) / len(heads) < 6000


def test_the_raw_reader_sends_what_the_product_sent_but_its_login() -> None:
    wire = b'A1 CAPABILITY\r\nA2 LOGIN x y\r\nA3 EXAMINE "INBOX"\r\nA4 UID FETCH 1:* (UID)\r\nA5 LOGOUT\r\n'
    assert commands_of(wire) == [b'EXAMINE "INBOX"', b"UID FETCH 1:* (UID)"]
