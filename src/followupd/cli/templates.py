"""`followupd templates`: the letters there are, and one of them copied out to be changed."""

from pathlib import Path

import click

from followupd.cli.opening import json_option, opened, places
from followupd.cli.show import print_json
from followupd.cli.texts import said
from followupd.core.errors import UserMustAct


@click.command("templates")
@click.option(
    "--copy",
    "name",
    metavar="NAME",
    callback=said,
    help="Copy the built-in template NAME, or de/NAME, into the folder of [me] templates.",
)
@click.option(
    "--language", default="", metavar="CODE", callback=said, help="Which language to copy: en, de, fr or es (else en)."
)
@json_option
@click.pass_context
def command(ctx: click.Context, name: str | None, language: str, as_json: bool) -> int:
    """The templates: the built-in ones, and yours, which take their place."""
    from followupd.words.library import built_in, own_templates

    if language and not name:
        raise click.UsageError("--language goes with --copy NAME.")
    folder = _folder(ctx)
    if name:
        return _copy(*_asked(name, language), folder)
    rows = [
        {
            "name": template.name,
            "language": template.head.language,
            "form": template.form,
            "asks": list(template.head.asks),
            "needs": list(template.head.needs),
            "file": template.place or None,
        }
        for template in (*own_templates(folder), *built_in())
    ]
    if as_json:
        print_json(rows)
        return 0
    for one in dict.fromkeys(str(row["name"]) for row in rows):
        of = [row for row in rows if row["name"] == one]
        languages = dict.fromkeys(f"{row['language']}{'*' if row['file'] else ''}" for row in of)
        click.echo(f"{one:32} {', '.join(languages)}")
    click.echo("(* yours, in the place of the built-in one)" if any(row["file"] for row in rows) else "")
    return 0


def _folder(ctx: click.Context) -> str:
    """The user's own; "" where nobody has written a config yet: the built-in ones are there without it."""
    asked_for = (ctx.find_root().obj or {}).get("config")
    return "" if not asked_for and not places(ctx)[0].exists() else opened(ctx).policy.templates


def _asked(name: str, language: str) -> tuple[str, str]:
    """Name and language, also of "de/application-status", as the list of files shows it."""
    folder, _, last = name.removesuffix(".txt").rpartition("/")
    if folder and language and folder != language:
        raise click.UsageError(f"{name} and --language {language} name two languages; give one of them.")
    return last, language or folder or "en"


def _copy(name: str, language: str, folder: str) -> int:
    from followupd.words.library import has_template, source, template_names

    if not has_template(name, language):
        if name in template_names():
            raise UserMustAct(f"'{name}' is not written in '{language}'; choose --language en, de, fr or es.")
        raise UserMustAct(f"There is no built-in template '{name}'; choose from {', '.join(template_names())}.")
    if not folder:
        raise UserMustAct('Your config names no folder for templates; add under [me]: templates = "templates"')
    place = Path(folder) / language / f"{name}.txt"
    if place.exists():
        raise UserMustAct(f"{place}: is there already; change it, or move it away first")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(source(name, language), encoding="utf-8")
    except OSError as error:
        raise UserMustAct(
            f"{place}: cannot be written ({error.strerror}); it must be a folder you may write to"
        ) from None
    click.echo(f"Copied to {place}; docs/templates.md says what it may use.")
    return 0
