"""What is asked of a mail server about messages, as it stands in a FETCH; never what marks a message as read."""

from collections.abc import Sequence

from followupd.core.errors import OurBug

HEADER_CAP = 65536  # bytes of one message's header
_FIELD_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
WHOLE_HEADER = f"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER]<0.{HEADER_CAP}>)"


def text_items(cap: int) -> str:
    """What a FETCH asks for to have a message's beginning, header included."""
    return f"(UID FLAGS INTERNALDATE BODY.PEEK[]<0.{int(cap)}>)"


def sequence_set(uids: Sequence[int]) -> str:
    """Rising UIDs as they are written in a command, what follows each other as a range (RFC 3501, 9)."""
    runs: list[list[int]] = []
    for uid in uids:
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(f"{low}:{high}" if low < high else f"{low}" for low, high in runs)


def header_items(fields: tuple[str, ...], only: bool = False) -> str:
    """What a FETCH asks for: UID and these header fields, capped, and unless `only`, flags and hour.

    Never what marks a message as read.
    """
    if not fields or not all(name and _FIELD_CHARACTERS.issuperset(name) for name in fields):
        raise OurBug("A header field's name holds characters it cannot hold.")
    more = "" if only else "FLAGS INTERNALDATE "
    return f"(UID {more}BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{HEADER_CAP}>)"
