"""Which conversation of Outlook's a message is of: what answers it keeps this although it may name no id at all.

Thread-Index is base64 of 22 bytes, five of a time and sixteen of the conversation, and five more for every answer
(MS-OXOMSG, 2.2.1.3).
"""

import base64
import binascii

from followupd.core.mail.envelope import Envelope

_MARK = "thread-index:"
_BEGINNING = 32  # characters, of which the first 22 bytes come
_CONVERSATION = slice(6, 22)


def conversation(envelope: Envelope) -> str:
    """A name that all messages of one conversation share, and no Message-ID looks like; "" where there is none."""
    written = "".join(envelope.header("thread-index")[:80].split())[:_BEGINNING]
    try:
        told = base64.b64decode(written + "=" * (-len(written) % 4), validate=True)[_CONVERSATION]
    except (binascii.Error, ValueError):  # ValueError: letters beyond ASCII
        return ""
    return _MARK + told.hex() if len(told) == 16 and len(set(told)) > 2 else ""
