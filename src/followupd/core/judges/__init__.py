"""What a message is. The judges are loaded with the first message that is judged: verbs that only look need none."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followupd.core.judges.verdict import Verdict
    from followupd.core.mail.body import Body
    from followupd.core.mail.envelope import Envelope
    from followupd.core.pursuits.relation import Relation


def judge(envelope: "Envelope", body: "Body | None", relation: "Relation") -> "Verdict":
    """The verdict on incoming mail; always one. `body` None: the text was not fetched. Nothing here raises."""
    from followupd.core.judges import in_order

    return in_order.judge(envelope, body, relation)
