"""`followupd status`: how every pursuit stands. It looks at the ledger only and changes nothing."""

import click

from followupd.cli.opening import at_option, hour, json_option, looking
from followupd.cli.show import print_json, status_data, status_lines
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import BUILT_IN
from followupd.daemon.by_the_ledger import behind, news


@click.command("status")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, at: str | None, as_json: bool) -> int:
    """Every pursuit: who, what, state, next step, when, because. Changes nothing."""
    work = looking(ctx)
    with work.reading() as ledger:
        situation = work.situation(ledger, hour(at, work.policy))
        late = behind(situation.now, ledger.last_hour())
    wrong = _to_mend(work.policy)
    if as_json:
        print_json(status_data(situation) | {"to_mend": wrong, "behind": late})
    else:
        for line in (*filter(None, [late]), *status_lines(situation), *_listed(wrong)):
            click.echo(line)
    return 0


def _to_mend(policy: Policy) -> tuple[str, ...]:
    """What is wrong in the user's files beside the config, a sentence each, as `sync` tells it."""
    news_file = news(policy)[1]
    if not policy.templates and policy.sequences == BUILT_IN:
        return news_file  # no letter is the user's, and what tries one is not loaded
    from followupd.words.mending import refused, to_mend

    return (*to_mend(policy), *refused(policy), *news_file)


def _listed(wrong: tuple[str, ...]) -> tuple[str, ...]:
    return (f"To mend ({len(wrong)})", *(f"  {problem}" for problem in wrong)) if wrong else ()
