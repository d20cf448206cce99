"""The text of a message: what is new in it, what is quoted, what is attached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """What the first 64 KiB of a message hold.

    `text`: the text/plain parts (else the HTML made text). `new_text`: that without quotes and signature.
    `attachments`: file names. `content_types`: of every part met, lower case, in order.
    `delivery_status`: the header blocks of message/delivery-status (RFC 3464), names lower case: the message's own
    first, then one per recipient. `returned_ids`: Message-IDs of the returned message; `returned_subject` its subject.
    `truncated`: the message went on behind the cap.
    """

    text: str
    new_text: str
    attachments: tuple[str, ...]
    content_types: tuple[str, ...]
    delivery_status: tuple[tuple[tuple[str, str], ...], ...]
    returned_ids: tuple[str, ...]
    returned_subject: str
    truncated: bool
    flaws: tuple[str, ...]
