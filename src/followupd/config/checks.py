"""What no single key can tell: names used twice, files that are not there, steps that do not fit each other.

Every check reads the file as it was written, so that it also speaks where the schema has found other mistakes.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import get_args

from followupd.config.files import templates_in, unreadable
from followupd.config.lines import Key
from followupd.config.paths import beside
from followupd.config.problems import Problem, looks_secret, table_at
from followupd.config.values import is_ip
from followupd.core.plan.sequences import BUILT_IN, Channel

NEVER_HERE = "secrets never stand in this file; remove it, and run `followupd auth`, or set password_command"
Raw = Mapping[str, object]
Numbered = tuple[int, Raw]


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may know besides the file: its folder, and the names of the built-in templates if they are known."""

    folder: Path
    templates: frozenset[str] | None


def _tables(raw: Raw, name: str) -> tuple[Numbered, ...]:
    """The tables of an array of tables that are tables."""
    found = raw.get(name)
    return tuple((n, t) for n, t in enumerate(found) if isinstance(t, dict)) if isinstance(found, list) else ()


def no_secrets(raw: Raw, _context: Context) -> Iterator[Problem]:
    """No key that looks like a password's, wherever it stands."""
    yield from _secrets(raw, ())


def _secrets(value: object, path: Key) -> Iterator[Problem]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        here = (*path, key)
        table = table_at(path)
        known = table is not None and key in table.model_fields
        if isinstance(key, str) and not known and looks_secret(key) and not isinstance(inner, dict | list):
            yield Problem(here, NEVER_HERE)
        else:
            yield from _secrets(inner, here)


def account_names(raw: Raw, _context: Context) -> Iterator[Problem]:
    """Every account has its own name; without one it is called main."""
    names = ((("account", n, "name"), table.get("name", "main")) for n, table in _tables(raw, "account"))
    yield from _twice(names, "two accounts are called '{}'; give each its own name")


def mailboxes(raw: Raw, _context: Context) -> Iterator[Problem]:
    """No mailbox stands there twice: each draft would be written twice."""
    logins = (
        (("account", n), f"{user} on {host}".casefold())
        for n, table in _tables(raw, "account")
        if isinstance(user := table.get("user"), str) and isinstance(host := table.get("host"), str)
    )
    yield from _twice(logins, "the mailbox of {} stands here twice; remove one of the two accounts")


def sequence_names(raw: Raw, _context: Context) -> Iterator[Problem]:
    """Every sequence is one that something begins, and stands there once."""
    known = tuple(sequence.name for sequence in BUILT_IN)
    names = [(("sequence", n, "name"), table["name"]) for n, table in _tables(raw, "sequence") if "name" in table]
    yield from _twice(names, "the sequence '{}' stands here twice; keep one")
    for path, name in names:
        if isinstance(name, str) and name.strip() and name not in known:
            near = get_close_matches(name.lower(), known, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"override one of {', '.join(known)}"
            yield Problem(path, f"nothing begins a sequence called '{name}'; {hint}")


def _twice(names: Iterable[tuple[Key, object]], text: str) -> Iterator[Problem]:
    seen: set[object] = set()
    for path, name in names:
        if isinstance(name, str) and name in seen:
            yield Problem(path, text.format(name))
        seen.add(name if isinstance(name, str) else None)


def plain_text(raw: Raw, _context: Context) -> Iterator[Problem]:
    """A password crosses no network in the clear."""
    for n, table in _tables(raw, "account"):
        host = table.get("host")
        if table.get("security") == "none" and isinstance(host, str) and host.strip() and not loopback(host):
            text = f"'{host}' is not this machine, and without encryption anyone on the way reads your password"
            yield Problem(("account", n, "security"), f'{text}; write "tls" or "starttls"')


def loopback(host: str) -> bool:
    """Whether a host is this very machine, by its literal name or number (RFC 6761, 6.3; RFC 1122, 3.2.1.3)."""
    return ip_address(host).is_loopback if is_ip(host) else host.rstrip(".").lower() == "localhost"


def steps(raw: Raw, context: Context) -> Iterator[Problem]:
    """Every step has what its channel needs, a template there is, and another ask than the mail before it."""
    for s, sequence in _tables(raw, "sequence"):
        before: object = "none"
        for n, step in _tables(sequence, "step"):
            path: Key = ("sequence", s, "step", n)
            channel = step.get("channel", "mail")
            if channel != "mail":
                yield from _without_mail(path, step) if channel in get_args(Channel) else ()
                continue
            yield from _template(path, step, raw, context)
            ask = step.get("ask", "none")
            if ask == before != "none":
                yield Problem((*path, "ask"), f"asks for '{ask}' a second time running; choose another ask")
            before = ask


# Where a step may go to anybody but the lead: in which sequences, and with a mail or without.
WHOM: dict[object, tuple[tuple[str, ...], str]] = {
    "each": (("interview", "conversation"), "mail"),
    "referrer": (("referral",), "mail"),
    "named": (("referral",), "mail"),
    "another": ((), "call or agenda"),
}


def recipients(raw: Raw, _context: Context) -> Iterator[Problem]:
    """Whoever a step goes to is somebody its sequence knows of; else it would go to the lead without a word."""
    for s, sequence in _tables(raw, "sequence"):
        for n, step in _tables(sequence, "step"):
            to, mail = step.get("to"), step.get("channel", "mail") == "mail"
            names, channel = WHOM.get(to, ((), "")) if isinstance(to, str) else ((), "")
            path: Key = ("sequence", s, "step", n, "to")
            if channel and mail != (channel == "mail"):
                what = "a mail" if channel == "mail" else f"a step without a mail (channel = {channel})"
                yield Problem(path, f"'{to}' goes with {what}; remove this key, and it goes to the lead")
            elif names and sequence.get("name") not in names:
                yield Problem(path, f"'{to}' goes with {' and '.join(names)}; remove this key, and it goes to the lead")


def _without_mail(path: Key, step: Raw) -> Iterator[Problem]:
    """A call may ask for one thing, which its sheet says; another step without a mail has nothing but its note."""
    call = step.get("channel") == "call"
    if "note" not in step and not (call and step.get("ask", "none") != "none"):
        yield Problem((*path, "note"), 'a step without a mail must tell you what to do; add note = "..."')
    for key in ("template", "attach") if call else ("template", "ask", "attach"):
        if step.get(key, "none") not in ("none", []):
            yield Problem((*path, key), 'this step writes no mail; remove this key, or write channel = "mail"')


def _template(path: Key, step: Raw, raw: Raw, context: Context) -> Iterator[Problem]:
    name = step.get("template")
    if name is None:
        yield Problem((*path, "template"), 'is missing; add it, as in: template = "application-status"')
    elif isinstance(name, str) and context.templates is not None:
        known = sorted(context.templates | _own_templates(raw, context))
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"choose from {', '.join(known)}"
            yield Problem((*path, "template"), f"there is no template '{name}'; {hint}")


def _own_templates(raw: Raw, context: Context) -> frozenset[str]:
    me = raw.get("me")
    folder = me.get("templates") if isinstance(me, dict) else None
    if not isinstance(folder, str) or not folder or "\0" in folder:
        return frozenset()
    return templates_in(beside(context.folder, folder))


def resume(raw: Raw, context: Context) -> Iterator[Problem]:
    """The resume can be read."""
    me = raw.get("me")
    name = me.get("resume") if isinstance(me, dict) else None
    if isinstance(name, str) and name.strip() and name.isprintable():
        why = unreadable(beside(context.folder, name))
        if why:
            yield Problem(("me", "resume"), f"'{name}': {why}; put your resume there, or remove the key")


CHECKS: tuple[Callable[[Raw, Context], Iterator[Problem]], ...] = (
    no_secrets,
    account_names,
    mailboxes,
    plain_text,
    resume,
    sequence_names,
    steps,
    recipients,
)


def check(raw: Raw, folder: Path, templates: Collection[str] | None) -> tuple[Problem, ...]:
    """Everything the checks find."""
    context = Context(folder, None if templates is None else frozenset(templates))
    return tuple(problem for one in CHECKS for problem in one(raw, context))
