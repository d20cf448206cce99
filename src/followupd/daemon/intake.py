"""From what was gathered to facts: every message judged and given its place, in the order in which they happened.

The messages of all accounts come together: an answer may lie in another account than the mail it answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import DraftChanged, DraftFate, Fact, MessageSeen
from followupd.core.judges import judge
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Kind, Verdict
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.authentication import is_forged
from followupd.core.mail.body import completed
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.ids import pursuit_id
from followupd.core.mail.thread_index import conversation
from followupd.core.meaning.shingles import wrote
from followupd.core.plan.sequences import INTRODUCTION_NUMBER
from followupd.core.pursuits.assignment import Match, assign
from followupd.core.pursuits.attribution import Attribution, Candidate, attribute
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.order import Dated, in_order
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.rebuilt import rebuild
from followupd.core.pursuits.relation import Relation
from followupd.core.pursuits.sending import facts_of_sending, proves_sending
from followupd.core.pursuits.signals import Sighting, own_names, recognise
from followupd.core.pursuits.unfinished import Copy, InDrafts
from followupd.daemon.messages import Message, set_aside

PARENTS_KEPT = 50
OPENS_NOTHING = Verdict("other", "strong", ("nothing in it speaks of a search for work",))
CANNOT_READ = "A mail that concerns this could not be read; look at it yourself. Is it an answer?"


@dataclass(frozen=True, slots=True)
class Intake:
    """One pass's messages on their way into the ledger. `since`: per account, how far back a pursuit may begin.
    `keys`: per account, the key of its draft ids; `authserv_ids`: whose word on forgery is believed.

    `in_drafts`: what lies in Drafts now. `notes`: where trouble is told. `left_sent`: accounts in which something was
    filed in Sent and is not there any more.
    """

    known: Known
    by_draft: Mapping[str, DraftLife]
    in_drafts: InDrafts
    now: datetime
    since: Mapping[str, datetime]
    keys: Mapping[str, bytes]
    notes: list[str]
    authserv_ids: Mapping[str, str] = field(default_factory=dict)
    left_sent: frozenset[str] = frozenset()

    @property
    def lives(self) -> tuple[DraftLife, ...]:
        """Every draft of ours."""
        return tuple(self.by_draft.values())

    def facts(self, messages: list[Message]) -> list[Fact]:
        """Facts in the order of the messages; `known` has learnt them all afterwards."""
        messages = [self._owned(message) for message in messages]
        ordered = [messages[number] for number in in_order([_dated(m) for m in messages])]
        # Drafts first: one may lie somewhere under the id under which it was sent.
        taken = _each_once([m for m in ordered if not self.known.has_seen(m.envelope) and not self._is_draft(m)])
        matches = self._matches(taken)
        taken = [m for m in taken if not self._thrown_away(m, matches.get(_name(m)))]
        facts: list[Fact] = []
        for message in taken:
            if not self.known.has_seen(message.envelope):
                facts += self._take(message, matches.get(_name(message)))
        return facts + self._sent_unseen(taken, matches)

    def _owned(self, message: Message) -> Message:
        """A mail in Sent that goes on a thread of a pursuit is the user's, though `[me]` does not name its writer."""
        if message.own or message.role != "sent":
            return message
        relation = self.known.relate(message.envelope, message.body)
        goes_on = relation.ids or recognise(message.envelope, self.lives)
        return replace(message, own=True) if goes_on and not relation.contact else message

    def _matches(self, messages: list[Message]) -> dict[str, Match]:
        """Which of the user's own mails were made from which drafts of ours."""
        own = [m for m in messages if m.own]
        if not own:
            return {}
        gone = {life.intended.draft for life in self.lives if not self.in_drafts.holds(own_names(life))}
        found = assign([_sighting(m) for m in own], self.lives, gone)
        return {_name(own[number]): match for number, match in found.items()}

    def _thrown_away(self, message: Message, match: Match | None) -> bool:
        """A draft that a client saved without any name of ours and its user threw away before it was seen."""
        return bool(match) and message.role == "trash" and message.account not in self.left_sent

    def _sent_unseen(self, messages: list[Message], matches: Mapping[str, Match]) -> list[Fact]:
        """Drafts of which no sent copy is there, but a mail that answers it."""
        matched = {match.life.intended.draft for match in matches.values()}
        open_still = [life for life in self._answered(messages) if not life.sent and life.intended.draft not in matched]
        facts: list[Fact] = []
        for message in messages:
            life = None if _name(message) in matches else proves_sending(message.envelope, message.own, open_still)
            if life:
                open_still.remove(life)
                intended, hour = life.intended, min(max(life.since, life.intended.hour), message.hour)
                because = "a mail in its thread shows that you sent it, though no copy lies in your folders"
                facts.append(DraftFate(self.now, hour, intended.pursuit, intended.draft, "sent", because))
        return facts

    def _answered(self, messages: list[Message]) -> list[DraftLife]:
        """The drafts by whose names a mail's parents go, in their order."""
        drafts = self.known.drafts
        names = {draft for m in messages for parent in m.envelope.parents for draft in drafts.get(parent, ())}
        return [self.by_draft[name] for name in sorted(names) if name in self.by_draft]

    def _is_draft(self, message: Message) -> bool:
        """An unfinished mail of the user's, or a draft of ours, is no message, wherever a copy of it lies."""
        if not message.own:
            return False
        life = recognise(message.envelope, self.lives)
        if message.role == "trash" and not life and self._rebuilt(message):
            return True
        left_sent = message.account in self.left_sent
        copy = Copy(message.envelope, message.role, message.flagged_draft, life, left_sent)
        return copy.is_unfinished(self.in_drafts)

    def _rebuilt(self, message: Message) -> bool:
        """Whether it is a draft of ours that only its ids tell, the ledger being lost."""
        return rebuild(message.envelope, self.keys[message.account], self.known.ids) is not None

    def _take(self, message: Message, match: Match | None) -> list[Fact]:
        message = self._owned(message)  # once more: what it goes on may have come with it
        relation = replace(self.known.relate(message.envelope, message.body), own=message.own)
        verdict = self._verdict(message, relation)
        hour = self.known.never_before_its_parents(message.envelope, message.hour)
        place = _belonging(self._place(message, relation, verdict, hour), match, message.envelope)
        self.known.meet(message.envelope, verdict.by_person)
        if not place.pursuits and not place.doubt and not place.because:
            return []
        if verdict is OPENS_NOTHING:
            message, verdict = self._judged_late(message)
        if place.opens == "recruiter":
            verdict = _with_offer(verdict, message.envelope, self.known)
        sending: list[Fact] = []
        if match and not match.copy:
            sending = facts_of_sending(match, message.envelope, _texts(message), hour, self.now)
            verdict = _as_drafted(verdict, match, sending)
        fact = self._seen(message, verdict, hour, place, match.life if match else None)
        self.known.learn(fact)
        return [fact, *sending]

    def _verdict(self, message: Message, relation: Relation) -> Verdict:
        """What it is. What cannot be read, from somebody known, counts as an answer until the user has looked."""
        try:
            if message.sent_verdict or not message.own:
                # An absence is reckoned from when the note came in, not from what its writer's clock says.
                arrived = replace(message.envelope, date=message.internaldate)
                return message.sent_verdict or judge(arrived, message.body, relation)
            return Verdict("other", "weak", (f"not read: {message.unread}",)) if message.unread else OPENS_NOTHING
        except Exception as error:
            self.notes.append(set_aside(message, error))
            kind: Kind = "human" if relation.known else "unsure"
            return Verdict(kind, "weak", ("our own reading failed on it",))

    def _judged_late(self, message: Message) -> tuple[Message, Verdict]:
        """The user's own mail that opens nothing is judged only when it belongs somewhere: most of it does not."""
        try:
            body = completed(message.body)
            return replace(message, body=body), judge_sent(message.envelope, body, self.known.own)
        except Exception as error:
            self.notes.append(set_aside(message, error))
            return message, Verdict("other", "weak", ("our own reading failed on it",))

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
            forged=is_forged(message.envelope, self.authserv_ids.get(message.account, "")),
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
            known_as=(*(envelope.known_as or (envelope.identity,)), *filter(None, (conversation(envelope),))),
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
            wrote=wrote(message.body.new_text) if message.own else None,
        )


def _belonging(place: Attribution, match: Match | None, envelope: Envelope) -> Attribution:
    """A mail made from a draft of ours belongs to its pursuit, whatever else is to be read from it."""
    if match is None:
        return place
    if match.life.intended.step == INTRODUCTION_NUMBER and not match.copy:
        opened, because = pursuit_id(envelope.identity), "you wrote to somebody whose name you were given"
        return replace(place, pursuits=(opened,), opens="networking", because=because, doubt="")
    others = tuple(p for p in place.pursuits if p != match.life.intended.pursuit)
    return replace(place, pursuits=(match.life.intended.pursuit, *others), opens="", doubt="")


def _with_offer(verdict: Verdict, envelope: Envelope, known: Known) -> Verdict:
    """An answer to a recruiter is about what they offer, as far as it does not say so itself."""
    said = {finding.kind for finding in verdict.findings}
    offer = (finding for parent in envelope.parents for finding in known.recruiters.get(parent, ()))
    return replace(verdict, findings=(*verdict.findings, *(f for f in offer if f.kind not in said)))


def _as_drafted(verdict: Verdict, match: Match, sending: list[Fact]) -> Verdict:
    """A letter of ours that asks for nothing, sent as it was, asks nothing, however politely it ends."""
    if match.life.intended.ask != "none" or any(isinstance(fact, DraftChanged) for fact in sending):
        return verdict
    return replace(verdict, findings=tuple(f for f in verdict.findings if f.kind != "asks"))


def _each_once(messages: list[Message]) -> list[Message]:
    """Of several copies one: that in Sent, where there is one."""
    found: dict[str, Message] = {}
    for message in messages:
        if _name(message) not in found or (message.role == "sent" and found[_name(message)].role != "sent"):
            found[_name(message)] = message
    return list(found.values())


def _name(message: Message) -> str:
    return f"{message.envelope.identity} {sender_key(message.envelope.sender)}"


def _texts(message: Message) -> tuple[str, ...]:
    return tuple(text for text in (message.body.text, message.body.html_text) if text)


def _sighting(message: Message) -> Sighting:
    date = message.envelope.date
    hour = max(date, message.internaldate) if date else message.internaldate
    return Sighting(message.envelope, _texts(message), hour, message.body.attachments)


def _dated(message: Message) -> Dated:
    envelope = message.envelope
    return Dated(envelope.known_as or (envelope.identity,), envelope.parents, message.hour, message.own)
