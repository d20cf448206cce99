"""`followupd correct NAME`: a mail is not what it was taken for, or asks nothing of the user."""

from datetime import date
from shlex import quote

import click

from followupd.cli import lifted
from followupd.cli.days import a_day, not_too_far
from followupd.cli.finding import described, matching, nobody, the_doubt, the_one
from followupd.cli.saying import Saying, a_word
from followupd.core.errors import UserMustAct
from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.judges.verdict import Kind
from followupd.core.pursuits.said import said_of
from followupd.daemon.concerning import concerned

# What a mail of theirs can be.
KINDS: tuple[Kind, ...] = (
    "human", "auto_reply", "out_of_office", "bounce_hard", "bounce_soft", "list", "newsletter", "job_alert",
    "acknowledgement", "account_notice", "assessment", "rejection", "position_filled", "interview_invitation", "offer",
    "recruiter_outreach", "opt_out", "left_company", "elsewhere",
)  # fmt: skip
MEANINGS = {
    "asks": "asks something of you",
    "holds": "asks nothing of you",
    "closes": "closes the matter",
}


@click.command("correct")
@click.argument("name")
@click.option("--kind", type=click.Choice(KINDS), help="What the mail is.")
@click.option("--meaning", type=click.Choice(list(MEANINGS)), help="What a person's mail means.")
@click.option("--nothing-asked", is_flag=True, help="It asks nothing: the same as --meaning holds.")
@click.option("--nothing-promised", is_flag=True, help="What you promised them is done otherwise, or was no promise.")
@click.option("--follow-ups-welcome", is_flag=True, help="Nobody there asked for no follow-up.")
@click.option("--message", default="", metavar="ID", help="Which mail, by its Message-ID (else their newest).")
@click.option("--of", "to", default="", metavar="NAME", help="Whom a mail in doubt concerns.")
@click.option("--until", metavar="DAY", help="With --kind out_of_office: the last day on which they are away.")
@a_word
def command(
    saying: Saying,
    name: str,
    kind: str | None,
    meaning: str | None,
    nothing_asked: bool,
    nothing_promised: bool,
    follow_ups_welcome: bool,
    until: str | None,
    **which: str,
) -> int:
    """The newest mail from NAME, or the one you name, is what you say it is."""
    others = (kind, meaning, nothing_asked, until, *which.values())
    if nothing_promised:
        _alone("--nothing-promised", *others, follow_ups_welcome)
        return lifted.nothing_promised(saying, name)
    if follow_ups_welcome:
        _alone("--follow-ups-welcome", *others)
        return lifted.follow_ups_welcome(saying, name)
    if nothing_asked and meaning not in (None, "holds"):
        raise click.UsageError("--nothing-asked and --meaning say different things; give one of them.")
    meant = "holds" if nothing_asked else meaning or ""
    if not (kind or meant):
        raise click.UsageError("Say what it is: --nothing-asked, --meaning asks, or --kind rejection.")
    if until and kind != "out_of_office":
        raise click.UsageError("--until goes with --kind out_of_office.")
    if meant and kind not in (None, "human"):
        option = "--nothing-asked" if nothing_asked else "--meaning"
        raise click.UsageError(f"{option} goes with a person's mail; leave --kind {kind} or {option} away.")
    away = a_day(until, "--until") if until else None
    mail, pursuit = _mail(saying, name, which["message"], which["to"])
    if meant == "closes" and kind is None:
        _may_close(mail)
    if away:
        _may_be_away(away, mail, saying)
    # Who says what a mail means says with it that a person wrote it.
    kind = kind or ("human" if mail.verdict.kind in ("unsure", "rejection") or not mail.verdict.may_want else "")
    word = saying.word("correct", pursuit=pursuit, message=mail.identity, kind=kind or "", meaning=meant, until=away)
    return saying.keep(word, f'Corrected: "{mail.subject}" {_told(word, mail)}.')


def _told(word: UserSaid, mail: MessageSeen) -> str:
    """What the mail counts as from now on, and what it means; where the user named no meaning, as it is read anew."""
    read = [one.verdict.finding("meaning") for one in said_of([word]).of(mail) if word.kind == "human"]
    meaning = MEANINGS.get(word.meaning or "".join(read))
    return " and ".join(filter(None, (word.kind and f"counts as {word.kind.replace('_', ' ')}", meaning)))


def _alone(option: str, *others: object) -> None:
    """UsageError where anything else is said beside it."""
    if any(others):
        raise click.UsageError(f"{option} stands alone: it is said of everything with them, and of no single mail.")


def _may_be_away(until: date, mail: MessageSeen, saying: Saying) -> None:
    """BadParameter for a day before their mail, or too far ahead."""
    calendar = saying.work.policy.calendar
    came = calendar.local_day(mail.hour)
    if until < came:
        problem = f"{until.isoformat()} lies before their mail of {came.isoformat()}; name the last day they are away."
        raise click.BadParameter(problem, param_hint="--until")
    not_too_far(until, calendar.local_day(saying.now), "--until")


def _may_close(mail: MessageSeen) -> None:
    """UserMustAct for a mail that closes the matter as it is, or never does, unless a person's word is made of it."""
    what = mail.verdict.kind.replace("_", " ")
    if mail.verdict.kind in ("rejection", "position_filled", "opt_out"):
        raise UserMustAct(f'"{mail.subject}" counts as {what}, which closes the matter already.')
    if mail.verdict.kind in ("interview_invitation", "offer", "assessment"):
        say = "with --kind human beside it, it counts as a person's word that does"
        raise UserMustAct(f'"{mail.subject}" counts as {what}, which closes nothing; {say}.')


def _mail(saying: Saying, name: str, message: str, to: str) -> tuple[MessageSeen, str]:
    """The mail that is meant, and the pursuit it concerns."""
    found = matching(name, saying.before)
    if not found:
        doubt = the_doubt(name, saying.before)
        if doubt is None:
            raise nobody(name, saying.before)
        if message and message.strip("<> ") not in {known.strip("<>") for known in doubt.known_as}:
            raise UserMustAct(f'"{doubt.subject}" is the mail in doubt; it has not the id {message}.')
        return doubt, _concerned(saying, doubt, to)
    pursuit = the_one(name, saying.before).id
    if to:
        raise click.UsageError("--of goes with a mail in doubt; here NAME says whom the mail concerns.")
    theirs = [m for m in saying.messages if pursuit in m.pursuits and not m.ours]
    if message:
        theirs = [m for m in theirs if message.strip("<> ") in {known.strip("<>") for known in m.known_as}]
    if not theirs:
        what = f"with the id {message}" if message else "of theirs"
        raise UserMustAct(f"No mail {what} is known for '{name}'; `followupd why {quote(name)}` lists what is.")
    return theirs[-1], pursuit


def _concerned(saying: Saying, doubt: MessageSeen, to: str) -> str:
    """Whom a mail in doubt concerns: whom the user names, or the only one it may concern."""
    if to:
        return the_one(to, saying.before).id
    there = concerned(doubt, saying.before)
    if len(there) == 1 or (there and doubt.pursuits[:1] == (there[0].id,)):
        return there[0].id
    choices = f", one of {'; '.join(map(described, there))}" if there else ""
    raise UserMustAct(f'Say whom "{doubt.subject}" concerns, with --of NAME{choices}.')
