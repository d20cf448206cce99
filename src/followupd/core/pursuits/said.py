"""What the user said, as far as it still stands, and what it makes of the mail that was seen.

A word outranks what was read: it may open a pursuit, correct what a mail was taken for, or leave a mail out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast, get_args

from followupd.core.facts import Fact, MessageSeen, UserSaid
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import pursuit_id
from followupd.core.pursuits.wishes import NO_WISHES, Wishes

# The identity of an opening that is no mail, only the user's word.
BY_WORD = "track:"
# So begins the evidence of what a mail is by the user's word.
BY_USER = "you said so:"
_WHOSE = "you said whom it concerns"
# By these the user closes what is followed up.
_CLOSING = ("won", "lost", "stop")
# What was read together with the kind or meaning that the user says is wrong.
_READ_FROM_THE_TEXT = ("meaning", "question", "closing", "second_kind")
# The meaning of a `correct` of a whole pursuit: nobody asked for no follow-up.
FOLLOW_UPS_WELCOME = "follow_ups_welcome"
# What is not there either in a mail of which the user says that it is no invitation.
_OF_AN_INVITATION = ("meeting",)


@dataclass(frozen=True, slots=True)
class Words:
    """The standing words, in the order of their hours. `of`: by the pursuit they concern; `won`: that one was won;
    `alike`: that two addresses are one person's, or two
    names one firm's.
    """

    every: tuple[UserSaid, ...]
    of: Mapping[str, tuple[UserSaid, ...]]
    won: tuple[UserSaid, ...] = ()
    alike: tuple[UserSaid, ...] = ()

    @classmethod
    def in_order(cls, facts: Iterable[Fact]) -> "Words":
        """Every word of the facts that was not taken back."""
        held = tuple(sorted(standing(facts), key=lambda w: w.hour))
        of: dict[str, tuple[UserSaid, ...]] = {}
        for word in held:
            if word.pursuit:
                of[word.pursuit] = (*of.get(word.pursuit, ()), word)
        alike = tuple(w for w in held if w.verb == "same")
        return cls(held, of, tuple(w for w in held if w.verb == "won"), alike)

    def that(self, verb: str) -> tuple[UserSaid, ...]:
        """The words of one verb."""
        return tuple(w for w in self.every if w.verb == verb)

    def closing(self, pursuit: str) -> str:
        """The verb by which the user last closed it, though it may be open again; "" where they never did."""
        return next((w.verb for w in reversed(self.of.get(pursuit, ())) if w.verb in _CLOSING), "")

    def own_absences(self) -> tuple[tuple[date, date], ...]:
        """The days on which the user is away."""
        return tuple((w.since, w.until) for w in self.that("away") if w.since and w.until)

    def for_pursuit(self, pursuit: str) -> tuple[UserSaid, ...]:
        """Its own words, that another one was won, and who is who."""
        own = self.of.get(pursuit, ())
        if not (self.won or self.alike):
            return own
        return (*own, *(w for w in self.won if w.pursuit != pursuit), *self.alike)


NO_WORDS = Words((), {})


def standing(facts: Iterable[Fact]) -> tuple[UserSaid, ...]:
    """Every word that was not taken back, in the order of appending."""
    said = tuple(f for f in facts if isinstance(f, UserSaid))
    undone = {w.other for w in said if w.verb == "undo"}
    return tuple(w for w in said if w.verb not in ("undo", "forget") and w.word not in undone)


@dataclass(frozen=True, slots=True)
class SaidOf:
    """What the user said of single mails, by the identity of the mail. `theirs`: to which pursuits a mail in doubt
    belongs, because its sender is somebody the user writes to at another address.
    """

    words: Mapping[str, tuple[UserSaid, ...]]
    theirs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, message: MessageSeen) -> list[MessageSeen]:
        """The mail as the user says it is; nothing where they say that it is none."""
        if pursuits := self.theirs.get(message.identity):
            because = "it is from another address of theirs, as you said"
            message = replace(message, pursuits=pursuits, doubt="", because=because)
        words = self.words.get(message.identity)
        return _message_as_said(message, words) if words else [message]


def said_of(facts: Iterable[Fact]) -> SaidOf:
    """The standing words about mails, in the order of appending."""
    held = tuple(facts)
    about: dict[str, tuple[UserSaid, ...]] = {}
    words = standing(held)
    for word in words:
        if word.message:
            about[word.message] = (*about.get(word.message, ()), word)
    persons = [w for w in words if w.verb == "same" and w.contact]
    return SaidOf(about, _of_persons(persons, [f for f in held if isinstance(f, MessageSeen)]) if persons else {})


def _of_persons(persons: Iterable[UserSaid], messages: Iterable[MessageSeen]) -> dict[str, tuple[str, ...]]:
    """Mails in doubt by their identity, and the pursuits in which the user had written to their sender elsewhere."""
    one: dict[str, frozenset[str]] = {}
    for word in persons:
        together = frozenset({word.contact, word.other}).union(one.get(word.contact, ()), one.get(word.other, ()))
        one.update(dict.fromkeys(together, together))
    wrote: dict[str, dict[str, None]] = {}
    found: dict[str, tuple[str, ...]] = {}
    for message in sorted(messages, key=lambda m: m.hour):
        if message.ours:
            for address in message.to:
                wrote.setdefault(address_key(address.address), {}).update(dict.fromkeys(message.pursuits))
        elif message.doubt and not message.pursuits:
            keys = one.get(sender_key(message.sender), frozenset())
            found[message.identity] = tuple({name: None for key in sorted(keys) for name in wrote.get(key, ())})
    return found


def as_said(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts as they are after the user's word: without what was taken back, every mail as the user says it is."""
    held = tuple(facts)
    words = standing(held)
    if not words:
        return tuple(f for f in held if not isinstance(f, UserSaid))
    said, kept = said_of(held), {w.word for w in words}
    found: list[Fact] = []
    for fact in held:
        if isinstance(fact, MessageSeen):
            found += said.of(fact)
        elif not isinstance(fact, UserSaid) or fact.word in kept:
            found.append(fact)
    return tuple(found)


def _message_as_said(message: MessageSeen, words: Iterable[UserSaid]) -> list[MessageSeen]:
    for word in words:
        match word.verb:
            case "ignore":
                return []
            case "correct" if not message.pursuits and _says_whose_alone(word, message.verdict):
                message = replace(message, pursuits=(word.pursuit,), doubt="", because=_WHOSE)
            case "correct":
                message = _corrected(message, word)
            case "track" if not message.opens and word.sequence:
                because = "you said that it is to be followed up"
                pursuits = (word.pursuit, *(p for p in message.pursuits if p != word.pursuit))
                message = replace(message, opens=word.sequence, pursuits=pursuits, doubt="", because=because)
            case _:
                pass
    return [message]


def _says_whose_alone(word: UserSaid, verdict: Verdict) -> bool:
    """Whether a word on a mail in doubt says to whom it belongs, and takes it for what it was read as."""
    return bool(word.pursuit) and word.kind == verdict.kind and not (word.meaning or word.note or word.until)


def _corrected(message: MessageSeen, word: UserSaid) -> MessageSeen:
    """The mail with the kind and meaning the user gave it, and the evidence that they did."""
    verdict = message.verdict
    kind = cast("Kind", word.kind) if word.kind in get_args(Kind) else verdict.kind
    invites_nobody = verdict.kind == "interview_invitation" and kind != verdict.kind
    gone = (*_READ_FROM_THE_TEXT, *(_OF_AN_INVITATION if invites_nobody else ()))
    findings = tuple(f for f in verdict.findings if f.kind not in gone)
    findings = (*findings, *([Finding("meaning", word.meaning)] if word.meaning else _as_human(verdict, kind)))
    told = f"{BY_USER} {word.note or word.meaning or word.kind}"
    verdict = Verdict(kind, "strong", (told,), findings, word.until or verdict.return_date, verdict.recipients)
    pursuits = message.pursuits if word.pursuit in ("", *message.pursuits) else (*message.pursuits, word.pursuit)
    because = message.because or _WHOSE
    return replace(message, verdict=verdict, pursuits=pursuits, doubt="", because=because)


def _as_human(verdict: Verdict, kind: Kind) -> tuple[Finding, ...]:
    """What a mail means that is said to be a person's, and no more, by what stands in it: it closes nothing."""
    if kind != "human":
        return ()
    if verdict.kind == "human" and verdict.finding("meaning") != "closes":
        return tuple(f for f in verdict.findings if f.kind in ("meaning", "question"))
    otherwise = next((f for f in verdict.findings if f.kind == "otherwise"), None)
    if otherwise is None:
        return ()
    meaning = otherwise.field("meaning")
    sentence = Finding("question", otherwise.text, (("way", otherwise.field("way")),))
    if meaning == "holds":
        sentence = Finding("hold", otherwise.text)
    return (Finding("meaning", meaning), *([sentence] if otherwise.text else []))


def opening_by_word(word: UserSaid, messages: Iterable[MessageSeen], words: Iterable[UserSaid] = ()) -> MessageSeen:
    """The opening of a pursuit that no mail opened: the user's oldest mail in it, or else the word itself, at the hour
    of the oldest meeting or call of those `words` where that was before.
    """
    held = sorted(messages, key=lambda m: m.hour)
    mine = next((m for m in held if m.ours), None)
    if mine is not None:
        told = tuple(found for found in _told_findings(word) if found.kind != "language")
        verdict = replace(mine.verdict, findings=(*told, *mine.verdict.findings))
        return replace(mine, opens=word.sequence, verdict=verdict)
    verdict = Verdict("other", "strong", ("your word",), _told_findings(word))
    to = (Address(word.name, word.contact),) if word.contact else ()
    spoke = (w.hour for w in words if w.verb == "log" and w.kind in ("call", "meeting"))
    return MessageSeen(
        seen=word.seen, hour=min([word.hour, *(m.hour for m in held), *spoke]), account=word.account, folder="",
        pursuits=(word.pursuit,), opens=word.sequence, identity=BY_WORD + word.pursuit, known_as=(), parents=(),
        references=(), ours=True, sender=None, to=to, cc=(), subject=word.position or word.organisation,
        verdict=verdict, draft="", because="you said that it is to be followed up", doubt="", flaws=(),
    )  # fmt: skip


def _told_findings(word: UserSaid) -> tuple[Finding, ...]:
    told = (
        ("position", word.position), ("organisation", word.organisation), ("language", word.language),
        ("person", "" if word.contact else word.name),
    )  # fmt: skip
    return tuple(Finding(kind, text) for kind, text in told if text)


def is_word(message: MessageSeen) -> bool:
    """Whether this is no mail, but the user's word that opened a pursuit."""
    return message.identity.startswith(BY_WORD)


def tracked_id(subject: str) -> str:
    """The id of a pursuit opened by word: the same whenever the same person or firm is named."""
    return pursuit_id(BY_WORD + " ".join(subject.casefold().split()))


def wishes(words: Iterable[UserSaid], last_sent: MessageSeen) -> Wishes:
    """What holds for the pursuit now: the last word counts, and a mail of the user's fulfils a pin. Of a pin and a
    later day to which the pursuit is put off only one can hold.
    """
    wished = NO_WISHES
    for word in words:
        match word.verb:
            case "snooze":
                pinned = None if _before(wished.pinned, word.until) else wished.pinned
                wished = replace(wished, snoozed=word.until, pinned=pinned)
            case "pin":
                snoozed = None if _before(word.until, wished.snoozed) else wished.snoozed
                pinned = word.until if word.hour >= last_sent.hour else None
                wished = replace(wished, pinned=pinned, snoozed=snoozed)
            case "resume":
                wished = replace(wished, snoozed=None, pinned=None)
            case "track":
                every, closes = word.every or wished.every, word.until or wished.closes
                wished = replace(wished, every=every, closes=closes)
            case "offer":
                wished = replace(wished, offer_until=word.until)
            case "correct" if word.meaning == FOLLOW_UPS_WELCOME:
                wished = replace(wished, welcome=True)
            case _:
                pass
    return wished


def _before(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day < other
