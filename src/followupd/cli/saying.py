"""What every verb of the user's word does: find who is meant, keep the word, say what follows from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import wraps
from hashlib import blake2b
from typing import Any

import click

from followupd.adapters.store import decisions
from followupd.adapters.store.codec import encode
from followupd.cli.finding import described, the_one
from followupd.cli.opening import Opened, at_option, hour, json_option, opened
from followupd.cli.show import moment, print_json, standing_data
from followupd.cli.texts import all_said
from followupd.core.errors import UserMustAct
from followupd.core.facts import Fact, MessageSeen, UserSaid, Verb
from followupd.core.mail.addresses import address_key, is_mailbox
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import as_said
from followupd.daemon.outlook import Standing, outlook


@dataclass(frozen=True, slots=True)
class Saying:
    """One word on its way: the hour it is said at, and how things stand before it."""

    work: Opened
    now: datetime
    before: Situation
    facts: tuple[Fact, ...]
    as_json: bool

    @classmethod
    def begin(cls, ctx: click.Context, at: str | None, as_json: bool) -> "Saying":
        """Read what is there; nothing is changed yet."""
        work = opened(ctx)
        now = hour(at, work.policy)
        with work.reading() as ledger:
            return cls(work, now, work.situation(ledger, now), as_said(ledger.facts()), as_json)

    def the_one(self, name: str) -> Pursuit:
        """The pursuit that is meant."""
        return the_one(name, self.before)

    def is_open(self, pursuit: Pursuit) -> None:
        """UserMustAct where it is closed, with the word that opens it again."""
        if pursuit.state == "closed":
            say = f"`followupd resume {pursuit.id}` opens it again; say that first"
            raise UserMustAct(f"{named(pursuit)} is closed: {pursuit.because}; {say}.")

    def closed_by(self, pursuit: Pursuit) -> str:
        """Which word of the user's about it closed it last; "" where it is open, or none did."""
        return self.before.history.words.closing(pursuit.id) if pursuit.state == "closed" else ""

    @property
    def messages(self) -> tuple[MessageSeen, ...]:
        """Every mail that is known, oldest first."""
        return tuple(sorted((f for f in self.facts if isinstance(f, MessageSeen)), key=lambda m: m.hour))

    def word(self, verb: Verb, **what: Any) -> UserSaid:
        """The word, not yet kept."""
        happened = what.pop("hour", self.now)
        return UserSaid(seen=self.now, hour=happened, verb=verb, word="", **what)

    def about(self, pursuit: Pursuit, verb: Verb, **what: Any) -> UserSaid:
        """A word about one pursuit and its lead."""
        lead = pursuit.lead.address if pursuit.lead else ""
        return self.word(verb, pursuit=pursuit.id, **{"contact": lead, **what})

    def keep(self, word: UserSaid, sentence: str) -> int:
        """Keep it, and say so and what follows."""
        with self.work.ledger() as ledger:
            kept = with_an_id(word, ledger.count(decisions.KIND))
            decisions.say(self.work.state, ledger, kept)
            after = self.work.situation(ledger, self.now)
        return self._told({"verb": kept.verb, "word": kept.word}, sentence, kept.pursuit, after)

    def stays(self, pursuit: Pursuit, sentence: str) -> int:
        """Nothing is to be changed; say why, and how the pursuit stands."""
        return self._told({"verb": None, "word": None}, sentence, pursuit.id, self.before)

    def _told(self, kept: dict[str, Any], sentence: str, pursuit: str, situation: Situation) -> int:
        """The sentence, and how the pursuit it is about stands, if it is about one."""
        standing = next((s for s in outlook(situation) if s.id == pursuit), None)
        if self.as_json:
            data = standing_data(standing, situation) if standing else None
            print_json({**kept, "said": sentence, "pursuit": data})
            return 0
        click.echo(sentence)
        if standing:
            click.echo(_next(standing, situation))
        return 0

    def end(self, name: str, verb: Verb, note: str, told: str) -> int:
        """A word that ends what is not closed already. UserMustAct for what was won, which nothing loses."""
        pursuit = self.the_one(name)
        if verb == "lost" and self.closed_by(pursuit) == "won":
            self.is_open(pursuit)
        if pursuit.state == "closed":
            return self.nothing(f"{named(pursuit)} is closed already: {pursuit.because}.")
        return self.keep(self.about(pursuit, verb, note=note), f"{told}: {named(pursuit)}.")

    def nothing(self, sentence: str) -> int:
        """Nothing is to be changed; say why."""
        if self.as_json:
            print_json({"verb": None, "word": None, "said": sentence, "pursuit": None})
        else:
            click.echo(sentence)
        return 0


def a_word(function: Callable[..., int]) -> Callable[..., int]:
    """Make a verb of the user's word: with `--at`, `--json`, and what is there already read."""

    @at_option
    @json_option
    @wraps(function)
    def begun(at: str | None, as_json: bool, **given: Any) -> int:
        all_said(click.get_current_context(), given.items())
        return function(Saying.begin(click.get_current_context(), at, as_json), **given)

    return begun


def a_mail_address(text: str) -> str:
    """The address as the user gave it, "" for none; what is no address is told."""
    if text and not is_mailbox(text.strip()):
        raise click.BadParameter(f"'{text}' is no mail address; write it as in jane.doe@firm.example.")
    return text.strip()


def somebody_elses(text: str, own: frozenset[str]) -> str:
    """The address as the user gave it, "" for none; one of the user's own, or what is no address, is told."""
    if text and address_key(text.strip()) in own:
        raise click.BadParameter(f"{text.strip()} is your own address; give theirs.")
    return a_mail_address(text)


def named(pursuit: Pursuit) -> str:
    """A pursuit in a sentence."""
    return described(pursuit).partition(" ")[2]


def something_passed(pursuit: Pursuit, verb: str) -> None:
    """UserMustAct for a firm that the user only wants: whoever offers something was written or spoken to. `verb`: what
    they said of it.
    """
    if pursuit.sequence == "target" and not pursuit.spoke and pursuit.answered is None:
        way = f"`followupd track {pursuit.id} --as application` first, then `followupd {verb}`"
        raise UserMustAct(
            f"{named(pursuit)} is a firm you want, and nothing has passed between you; if you applied there otherwise "
            f"than by mail, say {way}."
        )


def with_an_id(word: UserSaid, number: int) -> UserSaid:
    """The word with an id of its own: two that say the same are still two."""
    told = f"{number} {encode(word)[1]}".encode("ascii")
    return replace(word, word=blake2b(told, digest_size=4).hexdigest())


def _next(standing: Standing, situation: Situation) -> str:
    state = standing.state.replace("_", " ")
    if standing.due:
        when = "next" if standing.due > situation.now else "due since"
        return f"{standing.id}  {state}; {when} {moment(standing.due, situation)}: {standing.asks}; {standing.because}"
    return f"{standing.id}  {state}: {standing.because}; ends with {standing.ends}"
