"""`followupd track NAME`: the user wants this followed up, whether or not mail shows it by itself."""

from collections import Counter
from datetime import date
from email.utils import parseaddr
from pathlib import Path
from shlex import quote

import click

from followupd.cli.days import a_day_ahead, a_span, not_too_far
from followupd.cli.finding import close_to, described, matching, the_doubt
from followupd.cli.lifted import would_go_on
from followupd.cli.saying import Saying, a_word, named, somebody_elses
from followupd.core.errors import UserMustAct
from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.mail.ids import pursuit_id
from followupd.core.mail.language import language_of
from followupd.core.mail.reading import address_key, read
from followupd.core.plan import barred
from followupd.core.pursuits.offers import NO_OFFER
from followupd.core.pursuits.people import is_no_reply, organisation_domain, person_name, plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import tracked_id
from followupd.core.pursuits.states import APPLICATIONS, APPLIED, RELATIONS
from followupd.daemon.concerning import AS, ways

MOST = 1_000_000  # bytes of a saved mail that are looked at
_A_DAY = {"minutes": 24 * 60, "hours": 24}
SEQUENCES = ("application", "networking", "recruiter", "keep_in_touch", "target")


@click.command("track")
@click.argument("name")
@click.option("--as", "sequence", type=click.Choice(SEQUENCES), help="What it is.")
@click.option("--every", metavar="DURATION", default="", help="With keep_in_touch: how often, as in '60 days'.")
@click.option("--address", default="", help="The address of the person, where NAME is none.")
@click.option("--organisation", default="", help="Their firm.")
@click.option("--position", default="", help="What was applied for.")
@click.option("--closes", metavar="DAY", help="The day on which applications close: nobody is asked before.")
@a_word
def command(saying: Saying, name: str, sequence: str | None, every: str, closes: str | None, **told: str) -> int:
    """NAME is followed up: somebody at rest again, a mail in doubt or saved (FILE.eml), an address, a person, firm."""
    span = _an_interval(every, saying) if every else ""
    if span and sequence not in (None, "keep_in_touch"):
        raise click.UsageError("--every goes with --as keep_in_touch.")
    unsaid = bool(span) and sequence is None
    sequence = "keep_in_touch" if span else sequence
    until = a_day_ahead(closes, saying.now, saying.work.policy.calendar, "--closes") if closes else None
    if Path(name).is_file():
        _goes_with_new(closes=closes, **told)
        return _saved(saying, Path(name), sequence, span)
    if name.casefold().endswith(".eml") or ("/" in name and Path(name).is_dir()):
        raise UserMustAct(f"{name} is no file; give the path of a mail that you saved.")
    found = _known(saying, name, told["address"])
    if len(found) > 1:
        choices = "; ".join(described(p) for p in found)
        raise UserMustAct(f"'{name}' may be one of {len(found)}: {choices}. Say its id.")
    if found:
        _goes_with_new(organisation=told["organisation"], position=told["position"])
        if sequence == "target" and found[0].sequence != "target":
            raise UserMustAct(f"{named(found[0])} is followed up already; a target is a firm you have not written to.")
        _may_close(named(found[0]), sequence or found[0].sequence, until)
        if unsaid and found[0].state in ("waiting", "your_turn") and found[0].sequence not in RELATIONS:
            raise UserMustAct(f"{named(found[0])} is followed up as {found[0].sequence}; --as keep_in_touch ends that.")
        return _again(saying, found[0], sequence or "", span, until)
    doubt = the_doubt(name, saying.before)
    if doubt:
        _goes_with_new(closes=closes, **told)
        return _doubted(saying, doubt, sequence)
    _nobody_new(saying, name, told["address"])
    _may_close(name, sequence or "application", until)
    _has_position(name, sequence or "application", told["position"])
    return _anew(saying, name, sequence, span, until, **told)


def _an_interval(text: str, saying: Saying) -> str:
    """BadParameter for one that has passed before a draft can be read, or that nobody sees pass."""
    span, calendar = a_span(text, "--every"), saying.work.policy.calendar
    not_too_far(calendar.local_day(calendar.due(saying.now, span)), calendar.local_day(saying.now), "--every")
    if span.number < _A_DAY.get(span.unit, 1):
        raise click.BadParameter(
            f"'{text}' is less than a day; write it in days, as in '60 days'.", param_hint="--every"
        )
    return str(span)


def _nobody_new(saying: Saying, name: str, address: str) -> None:
    """UserMustAct for the user's own name, unless it is a namesake with an address of their own."""
    if not address and plain(name) == plain(saying.work.policy.name):
        raise UserMustAct(f"{name.strip()} is your own name; if somebody else is called so, give --address of theirs.")


def _may_close(who: str, sequence: str, until: date | None) -> None:
    """UserMustAct for the day on which applications close where nobody has applied, or that day holds nothing back."""
    if until and sequence not in APPLIED and sequence in APPLICATIONS:
        raise UserMustAct(f"{who} is followed up as {sequence}; when applications close holds nothing back there.")
    if until and sequence not in APPLICATIONS:
        raise _not_applied(who, sequence, "--closes")


def _has_position(who: str, sequence: str, position: str) -> None:
    """UserMustAct for what was applied for where nobody has applied: a letter would speak of an application."""
    if position and sequence not in APPLICATIONS:
        raise _not_applied(who, sequence, "--position")


def _not_applied(who: str, sequence: str, option: str) -> UserMustAct:
    what = "a firm you want" if sequence == "target" else f"followed up as {sequence}"
    return UserMustAct(f"{who} is {what}; {option} goes with an application: say it once you have applied.")


def _known(saying: Saying, name: str, address: str) -> tuple[Pursuit, ...]:
    """Who is meant of those that are followed up. Another address with the name of somebody is somebody else."""
    if address and "@" in name and not name.rstrip().endswith(">"):
        raise click.UsageError("NAME is an address already; leave --address away.")
    found = matching(address or name, saying.before)
    _called_otherwise(name if address else "", address, found)
    called = matching(name, saying.before) if address and not found else ()
    if called and not any(p.lead and plain(person_name(p.lead)) == plain(name) for p in called):
        who = f"followupd contact {called[0].id} --address {address}"
        raise UserMustAct(f"{named(called[0])} is followed up already; `{who}` says whom the next mail goes to.")
    return found


def _called_otherwise(name: str, address: str, found: tuple[Pursuit, ...]) -> None:
    """UserMustAct for the address of somebody who is followed up under quite another name."""
    known = next((person_name(p.lead) for p in found if p.lead and person_name(p.lead)), "")
    if name and known and not set(plain(name).split()) & set(plain(known).split()):
        say = f"`followupd contact {found[0].id} --name {quote(name)}` if that is how they are called"
        raise UserMustAct(f"{address} is the address of {known}, who is followed up already; {say}.")


def _goes_with_new(**options: str | None) -> None:
    """UsageError for what is said of whom or what mail tells of, and would be lost."""
    if given := [f"--{option}" for option, text in options.items() if text]:
        say = "once it is followed up, `track ID --closes DAY` says when applications close"
        more = f"; {say}" if "--closes" in given else ""
        raise click.UsageError(f"{' and '.join(given)} goes with somebody of whom no mail is known{more}.")


def _again(saying: Saying, pursuit: Pursuit, sequence: str, every: str, until: date | None) -> int:
    saying.is_open(pursuit)
    if not (sequence or every) or barred.by_a_word(pursuit, saying.before):
        would_go_on(saying, pursuit)
    if not (sequence or every or until) and _runs(pursuit):
        return saying.stays(pursuit, _already(saying, pursuit))
    word = saying.about(pursuit, "track", sequence=sequence, every=every, until=until)
    return saying.keep(word, f"Followed up{_how(sequence, every)}: {named(pursuit)}.")


def _runs(pursuit: Pursuit) -> bool:
    """Whether it is followed up as it is: nothing rests, and no offer is to be set aside."""
    return pursuit.state not in ("resting", "closed") and pursuit.offer == NO_OFFER


def _already(saying: Saying, pursuit: Pursuit) -> str:
    """That it is followed up, and as what; where its steps are used up, what goes on with it."""
    sequence, step = saying.before.place(pursuit)
    told = f"Followed up already{_how(sequence, pursuit.wishes.every)}, and nothing is changed: {named(pursuit)}."
    used_up = pursuit.state == "waiting" and step is None
    return f"{told} `followupd track {pursuit.id} --as keep_in_touch` goes on with it." if used_up else told


def _saved(saying: Saying, file: Path, sequence: str | None, every: str) -> int:
    """A mail of the user's that was saved to a file: it is looked for in the mailbox, and opens what it began."""
    envelope = read(file.read_bytes()[:MOST])
    others = [a.address for a in envelope.to if address_key(a.address) not in saying.work.own]
    if not envelope.sender or address_key(envelope.sender.address) not in saying.work.own or not others:
        raise UserMustAct(f"{file} is no mail of yours to somebody; give one that you sent.")
    if not sequence:
        raise click.UsageError(f'Say what "{envelope.subject}" is: --as {", ".join(SEQUENCES)}.')
    word = saying.word(
        "track",
        pursuit=pursuit_id(envelope.identity),
        message=envelope.identity,
        contact=others[0],
        name=envelope.to[0].name if envelope.to[0].address == others[0] else "",
        sequence=sequence,
        every=every,
        account=saying.work.config.accounts[0].name,
        language=_usual_language(saying),
    )
    return saying.keep(word, f'Followed up{_how(sequence, every)}: "{envelope.subject}".')


def _doubted(saying: Saying, doubt: MessageSeen, sequence: str | None) -> int:
    """A mail of the user's that nothing was opened with."""
    if not doubt.ours:
        raise UserMustAct(f'"{doubt.subject}" is a mail of theirs: {"; ".join(ways(doubt, saying.before))}.')
    kind = sequence or AS.get(doubt.verdict.kind, "")
    if not kind:
        raise UserMustAct(f'Say what "{doubt.subject}" is: --as {", ".join(SEQUENCES)}.')
    word = saying.word("track", pursuit=pursuit_id(doubt.identity), message=doubt.identity, sequence=kind)
    return saying.keep(word, f'Followed up{_how(kind, "")}: "{doubt.subject}".')


def _anew(
    saying: Saying, name: str, sequence: str | None, every: str, until: date | None, *, address: str, organisation: str,
    position: str,
) -> int:  # fmt: skip
    """Somebody, or a firm, of whom no mail is known."""
    if name.rstrip().endswith(">"):  # as mail programs write it: "Jo Keller <jo@firm.example>"
        name, within = parseaddr(name)
        name, address = name or within, address or within
    address = address or (name.strip() if "@" in name else "")
    if is_no_reply(somebody_elses(address, saying.work.own)):
        raise click.BadParameter(f"nobody reads what is sent to {address}; give a person's address.")
    if not address and (not sequence or (sequence not in ("application", "target") and close_to(name, saying.before))):
        close = close_to(name, saying.before)
        meant = f"; did you mean {close}? Somebody" if close else "; somebody"
        new = "new needs --as networking (or another) and --address jane.doe@firm.example"
        raise UserMustAct(f"Nobody called '{name}' is followed up{meant} {new}.")
    if sequence == "target" and address and not (organisation or organisation_domain(address.rpartition("@")[2])):
        raise UserMustAct(f"{address} is no firm's address; a target is a firm: name it, or say --as networking.")
    if not sequence:
        raise click.UsageError(f"Say what {name} is: --as {', '.join(SEQUENCES)}.")
    if "//" in name:
        raise click.BadParameter(f"'{name}' is the address of a page; name the firm, or write its domain alone.")
    firm = sequence in ("application", "target") and not address
    word: UserSaid = saying.word(
        "track",
        pursuit=tracked_id(address or name),
        contact=address,
        name="" if firm or "@" in name else name.strip(),
        organisation=organisation or (name.strip() if firm else ""),
        position=position,
        sequence=sequence,
        every=every,
        until=until,
        account=saying.work.config.accounts[0].name,
        language=_usual_language(saying),
    )
    return saying.keep(word, f"Followed up{_how(sequence, every)}: {name.strip()}.")


def _usual_language(saying: Saying) -> str:
    """What the user writes in most often; before they have written, the language of their own words in the config."""
    found = Counter(m.verdict.finding("language") for m in saying.messages if m.ours and m.opens)
    return next((language for language, _ in found.most_common() if language), language_of(saying.work.policy.seeking))


def _how(sequence: str, every: str) -> str:
    return (f" as {sequence}" if sequence else "") + (f", every {every}" if every else "")
