"""From what was gathered to facts: every message judged and given its place, in the order of their hours."""

from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import DraftFate, Fact, Fate, MessageSeen
from followupd.core.judges import judge
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.mailbox import Folders
from followupd.core.pursuits.attribution import Attribution, Candidate, attribute
from followupd.core.pursuits.fates import recognise
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.likeness import same_words
from followupd.core.pursuits.order import Dated, in_order
from followupd.core.pursuits.pursuit import DraftLife
from followupd.daemon.gather import Message, set_aside

PARENTS_KEPT = 50


@dataclass(frozen=True, slots=True)
class Intake:
    """One account's messages on their way into the ledger. `now`: the hour of the pass; `since`: the look-back."""

    account: str
    folders: Folders
    known: Known
    lives: tuple[DraftLife, ...]
    in_drafts: frozenset[str]
    now: datetime
    since: datetime
    told: list[str]

    def facts(self, messages: list[Message]) -> list[Fact]:
        """Facts in the order of the messages' hours; `known` has learnt them all afterwards."""
        facts: list[Fact] = []
        dated = [
            Dated(m.envelope.known_as or (m.envelope.identity,), m.envelope.parents, _hour(m), m.own) for m in messages
        ]
        for message in (messages[number] for number in in_order(dated)):
            if not self.known.has_seen(message.envelope) and not self._is_draft(message):
                facts += self._taken(message)
        return facts

    def _taken(self, message: Message) -> list[Fact]:
        """One message that cannot be read must not stop all others: it is set aside, told, and passed over."""
        try:
            return self._take(message)
        except Exception as error:
            self.told.append(set_aside(message.folder, message.uid, message.internaldate, error))
            return []

    def _is_draft(self, message: Message) -> bool:
        """An unfinished mail of the user's, or a draft of ours, is no message, wherever a copy of it lies."""
        if not message.own:
            return False
        in_trash = message.folder == self.folders.trash
        return (
            in_trash or "\\draft" in {f.lower() for f in message.flags} or message.envelope.identity in self.in_drafts
        )

    def _take(self, message: Message) -> list[Fact]:
        relation = self.known.relate(message.envelope, message.body)
        verdict = message.sent_verdict or judge(message.envelope, message.body, relation)
        hour = self.known.never_before_its_parents(message.envelope, _hour(message))
        candidate = Candidate(
            message.envelope,
            message.body,
            relation,
            verdict,
            hour,
            message.internaldate,
            sent=message.folder in self.folders.sent,
            junk=message.folder == self.folders.junk,
        )
        place = attribute(candidate, self.known, self.since)
        self.known.meet(message.envelope, verdict.kind)
        if not place.pursuits and not place.doubt:
            return []
        life = recognise(message.envelope, self.lives) if message.own else None
        fact = self._seen(message, verdict, hour, place, life)
        self.known.learn(fact)
        return [fact, self._sent(message, life)] if life else [fact]

    def _seen(
        self, message: Message, verdict: Verdict, hour: datetime, place: Attribution, life: DraftLife | None
    ) -> MessageSeen:
        envelope = message.envelope
        return MessageSeen(
            seen=self.now,
            hour=hour,
            account=self.account,
            folder=message.folder,
            pursuits=place.pursuits,
            opens=place.opens,
            identity=envelope.identity,
            known_as=envelope.known_as or (envelope.identity,),
            parents=envelope.parents[:PARENTS_KEPT],
            references=envelope.references[-PARENTS_KEPT:],
            ours=message.own,
            sender=envelope.sender,
            to=envelope.to,
            cc=envelope.cc,
            subject=envelope.subject,
            verdict=verdict,
            draft=life.intended.draft if life else "",
            because=place.because,
            doubt=place.doubt,
            flaws=envelope.flaws,
        )

    def _sent(self, message: Message, life: DraftLife) -> DraftFate:
        as_written = any(same_words(life.intended.text, t) for t in (message.body.text, message.body.new_text))
        fate: Fate = "sent" if as_written else "sent_edited"
        because = "you sent it as it was" if as_written else "you changed it and sent it"
        return DraftFate(self.now, self.now, life.intended.pursuit, life.intended.draft, fate, because)


def _hour(message: Message) -> datetime:
    """INTERNALDATE; for the user's own mail the earlier of Date and INTERNALDATE (design, section 4)."""
    date = message.envelope.date
    return min(date, message.internaldate) if message.own and date else message.internaldate
