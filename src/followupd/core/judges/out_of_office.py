"""Says that a machine answered for somebody who is away, and until when they are, if the note says so."""

from followupd.core.judges.asking import acknowledges
from followupd.core.judges.automatic import absence_words, strong_signs, written_text
from followupd.core.judges.reasons import quoting
from followupd.core.judges.stand_in import stand_in
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.dates import absence_told
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import read_date
from followupd.core.pursuits.relation import Relation


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict | None:
    """`out_of_office` where an automatic answer speaks of absence; else None. Days are reckoned from its arrival."""
    signs = strong_signs(envelope, body, relation)
    if not signs:
        return None
    away = absence_words(envelope, body)
    declared = "vacation" in envelope.header("auto-submitted").lower()
    # The hour it arrived, where the server wrote it down, is more to be trusted than the sender's clock.
    received = read_date(envelope.header("delivery-date")) or envelope.date
    text = written_text(body)
    # With no text there is only the subject, and a subject without any digit names hardly ever a day.
    worth = body is not None or any(map(str.isdigit, envelope.subject))
    named = absence_told(text, envelope.subject, received.date()) if received and worth else None
    # A receipt names days too: "we decide by 20 March".
    if not away and not declared and (not named or acknowledges(text)):
        return None
    evidence = list(dict.fromkeys((*signs[:3], *filter(None, [away]))))
    if named:
        evidence = [one for one in evidence if one != away or not _holds(away, named.words)]
        evidence.append(quoting(f"{named.told}: ", named.words))
    who = stand_in(envelope, body)
    return Verdict("out_of_office", "strong", tuple(evidence), who, named.named if named else None)


def _holds(reason: str, words: str) -> bool:
    """Whether a reason quotes the same sentence, or a longer one that it ends or begins."""
    first = words.strip("… ").rstrip(".")
    return first in reason or reason.strip('"').partition('"')[0].strip("… ").rstrip(".") in words
