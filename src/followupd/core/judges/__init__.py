"""What a message that came in is: the judges in order, of whom the first to speak is heard."""

from collections.abc import Callable

from followupd.core.judges import auto_reply, bounce, human, list_mail, out_of_office
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

Judge = Callable[[Envelope, Body | None, Relation], Verdict | None]

# The order is the behaviour: an absence note is an automatic answer too, and known mail is a person's unless proven.
JUDGES: tuple[Judge, ...] = (bounce.judge, out_of_office.judge, auto_reply.judge, list_mail.judge, human.judge)


def judge(envelope: Envelope, body: Body | None, relation: Relation) -> Verdict:
    """The verdict on incoming mail; always one. `body` None: the text was not fetched. Nothing here raises."""
    spoken = (speak(envelope, body, relation) for speak in JUDGES)
    return next((verdict for verdict in spoken if verdict), human.judge(envelope, body, relation))
