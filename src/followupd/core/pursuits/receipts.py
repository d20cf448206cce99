"""Whether a mail may be a web form's receipt for an application, seen from its subject alone: then it is worth reading.

It is asked of mail that concerns nobody known, so it looks at the Subject only, and parses nothing else.
"""

import re

from followupd.core.mail.decoding import decoded_words
from followupd.core.pursuits.people import plain

_SUBJECT = re.compile(rb"^subject[ \t]{0,8}:((?:[^\r\n]|\r?\n[ \t]){0,998})", re.IGNORECASE | re.MULTILINE)
# Without accents, in lower case: applying for work, and a firm's thanks for it, in seven languages.
_TOLD = re.compile(
    r"\b(?:applications?|applying|applied|bewerb\w*|candidat\w+|postula\w+|solicitud|sollicit\w+|kandidat\w+)\b"
    r"|\b(?:your|ihr|dein|votre|ton|su|tu|vostro|tuo|seu|uw|je) inter(?:e[st]{1,3}e?|et|es)\b"
)


def may_confirm(raw: bytes) -> bool:
    """Whether the subject in a header block speaks of an application."""
    found = _SUBJECT.search(raw)
    if found is None:
        return False
    subject = found[1].decode("utf-8", "replace")
    return bool(_TOLD.search(plain(decoded_words(subject) if "=?" in subject else subject)))
