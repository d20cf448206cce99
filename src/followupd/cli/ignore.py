"""`followupd ignore WHAT`: a mail in doubt is nothing, or what was opened is nothing to follow up."""

import click

from followupd.cli.finding import matching, nobody, the_doubt, the_one
from followupd.cli.saying import Saying, a_word, named
from followupd.core.facts import MessageSeen
from followupd.core.pursuits.pursuit import Pursuit


@click.command("ignore")
@click.argument("what")
@click.option("--message", default="", metavar="ID", help="One mail of theirs alone, by its Message-ID.")
@a_word
def command(saying: Saying, what: str, message: str) -> int:
    """WHAT is a mail in doubt that is nothing, or a pursuit that is none: it is not asked about again."""
    doubt = the_doubt(what, saying.before) if not matching(what, saying.before) else None
    if doubt:
        if message and message.strip("<> ") not in {known.strip("<>") for known in doubt.known_as}:
            raise click.BadParameter(f'"{doubt.subject}" has not the id {message}.', param_hint="--message")
        return _mail(saying, doubt)
    if not matching(what, saying.before):
        raise nobody(what, saying.before)
    pursuit = the_one(what, saying.before)
    if message:
        return _mail(saying, _named_mail(saying, pursuit, message))
    if saying.closed_by(pursuit) == "won":
        saying.is_open(pursuit)
    return saying.keep(saying.about(pursuit, "ignore"), f"Nothing to follow up: {named(pursuit)}.")


def _mail(saying: Saying, mail: MessageSeen) -> int:
    return saying.keep(saying.word("ignore", message=mail.identity), f'Ignored: "{mail.subject}".')


def _named_mail(saying: Saying, pursuit: Pursuit, message: str) -> MessageSeen:
    wanted = message.strip("<> ")
    for mail in saying.messages:
        if pursuit.id in mail.pursuits and wanted in {known.strip("<>") for known in mail.known_as}:
            if mail.identity == pursuit.opening.identity:
                raise click.UsageError("That mail opened it; leave --message away, and the whole of it is ignored.")
            return mail
    raise click.BadParameter(f"no mail of {named(pursuit)} has the id {message}.", param_hint="--message")
