"""What it costs to say what a mail is from its header alone, everything included, against only parsing that header."""

from collections.abc import Iterator
from email.parser import BytesHeaderParser
from email.policy import compat32
from itertools import islice
from time import process_time

from bench.figures import Figure, of_rounds
from bench.ground import Ground, Size
from bench.post import Post
from followupd.core.judges import judge
from followupd.core.mail.reading import head_and_rest, read
from followupd.core.pursuits.relation import NOTHING_KNOWN

HEADERS = 3_000
AT_MOST = 1.5


def from_headers(_ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """Reading the envelope and asking every judge, without a text, of the mailbox's first messages."""
    mails = islice(Post(size.inbox, size.sent).inbox(), HEADERS)
    heads = tuple(head_and_rest(mail.raw)[0] + b"\r\n\r\n" for mail in mails)
    parser = BytesHeaderParser(policy=compat32)
    judged: list[float] = []
    parsed: list[float] = []
    for number in range(rounds + 1):
        begun = process_time()
        for head in heads:
            parser.parsebytes(head)
        between = process_time()
        for head in heads:
            judge(read(head), None, NOTHING_KNOWN)
        if number:  # the first round compiles and caches
            parsed.append((between - begun) * 1e6 / len(heads))
            judged.append((process_time() - between) * 1e6 / len(heads))
    yield of_rounds("judging a header", "µs", judged, parsed, AT_MOST, "BytesHeaderParser(compat32) on the same bytes")
