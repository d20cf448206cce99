"""From what was gathered to facts: every message judged and given its place, in the order in which they happened.

The messages of all accounts come together: an answer may lie in another account than the mail it answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from followupd.core.facts import DraftFate, Fact, Fate, MessageSeen
from followupd.core.judges import judge
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.pursuits.attribution import Attribution, Candidate, attribute
from followupd.core.pursuits.fates import recognise
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.likeness import same_words
from followupd.core.pursuits.order import Dated, in_order
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.rebuilt import rebuild
from followupd.core.pursuits.relation import Relation
from followupd.daemon.messages import Message, set_aside

PARENTS_KEPT = 50
CANNOT_READ = "A mail that concerns this could not be read; look at it yourself. Is it an answer?"


@dataclass(frozen=True, slots=True)
class Intake:
    """One pass's messages on their way into the ledger. `since`: per account, how far back a pursuit may begin.
    `keys`: per account, the key of its draft ids.

    `in_drafts`: identities of what lies in Drafts now. `notes`: where trouble is told.
    """

    known: Known
    lives: tuple[DraftLife, ...]
    in_drafts: frozenset[str]
    now: datetime
    since: Mapping[str, datetime]
    keys: Mapping[str, bytes]
    notes: list[str]

    def facts(self, messages: list[Message]) -> list[Fact]:
        """Facts in the order of the messages; `known` has learnt them all afterwards."""
        facts: list[Fact] = []
        for message in (messages[number] for number in in_order([_dated(m) for m in messages])):
            if not self.known.has_seen(message.envelope) and not self._is_draft(message):
                facts += self._take(message)
        return facts

    def _is_draft(self, message: Message) -> bool:
        r"""An unfinished mail of the user's, or a draft of ours, is no message, wherever a copy of it lies.

        In Sent it was sent, whatever its flags and ids: several clients keep both. In Trash, what was made from a draft
        of ours was thrown away.
        """
        if not message.own or message.role == "sent":
            return False
        return self._thrown_away(message) or message.flagged_draft or message.envelope.identity in self.in_drafts

    def _thrown_away(self, message: Message) -> bool:
        """A draft of ours in Trash, known by the ledger or, if that was lost, by its ids."""
        if message.role != "trash":
            return False
        known = recognise(message.envelope, self.lives)
        return known is not None or rebuild(message.envelope, self.keys[message.account]) is not None

    def _take(self, message: Message) -> list[Fact]:
        relation = self.known.relate(message.envelope, message.body)
        verdict = self._verdict(message, relation)
        hour = self.known.never_before_its_parents(message.envelope, message.hour)
        place = self._place(message, relation, verdict, hour)
        self.known.meet(message.envelope, verdict.by_person)
        if not place.pursuits and not place.doubt:
            return []
        life = recognise(message.envelope, self.lives) if message.own else None
        fact = self._seen(message, verdict, hour, place, life)
        self.known.learn(fact)
        return [fact, self._sent(message, life)] if life else [fact]

    def _verdict(self, message: Message, relation: Relation) -> Verdict:
        """What it is. What cannot be read, from somebody known, counts as an answer until the user has looked."""
        try:
            if message.sent_verdict or not message.own:
                # An absence is reckoned from when the note came in, not from what its writer's clock says.
                arrived = replace(message.envelope, date=message.internaldate)
                return message.sent_verdict or judge(arrived, message.body, relation)
            return Verdict("other", "weak", (f"not read: {message.unread}",))
        except Exception as error:
            self.notes.append(set_aside(message, error))
            kind: Kind = "human" if relation.known else "unsure"
            return Verdict(kind, "weak", ("our own reading failed on it",))

    def _place(self, message: Message, relation: Relation, verdict: Verdict, hour: datetime) -> Attribution:
        candidate = Candidate(
            message.envelope,
            message.body,
            relation,
            verdict,
            hour,
            message.internaldate,
            sent=message.role == "sent",
            junk=message.role == "junk",
        )
        return attribute(candidate, self.known, self.since[message.account])

    def _seen(
        self, message: Message, verdict: Verdict, hour: datetime, place: Attribution, life: DraftLife | None
    ) -> MessageSeen:
        envelope = message.envelope
        return MessageSeen(
            seen=self.now,
            hour=hour,
            account=message.account,
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
            doubt=place.doubt or (CANNOT_READ if message.unread and not message.own else ""),
            flaws=envelope.flaws,
        )

    def _sent(self, message: Message, life: DraftLife) -> DraftFate:
        texts = (message.body.text, message.body.new_text)
        if not life.intended.text:  # known again after the ledger was lost: there is nothing to compare with
            return DraftFate(self.now, self.now, life.intended.pursuit, life.intended.draft, "sent", "you sent it")
        as_written = any(same_words(life.intended.text, text) for text in texts)
        fate: Fate = "sent" if as_written else "sent_edited"
        because = "you sent it as it was" if as_written else "you changed it and sent it"
        return DraftFate(self.now, self.now, life.intended.pursuit, life.intended.draft, fate, because)


def _dated(message: Message) -> Dated:
    envelope = message.envelope
    return Dated(envelope.known_as or (envelope.identity,), envelope.parents, message.hour, message.own)
