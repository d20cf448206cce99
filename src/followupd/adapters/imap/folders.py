"""Which folder is Drafts, which are Sent, Trash and Junk, and where answers are looked for.

The user's config first, then the flags of RFC 6154, then names; never a folder that cannot hold mail. A folder that
the config names and the server does not have is never made or replaced.
"""

import difflib
import unicodedata
from dataclasses import dataclass

from followupd.adapters.imap import folder_names
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.wire import Listed
from followupd.core.errors import UserMustAct
from followupd.core.mail.mailbox import Folders

_CONFIG, _FLAG, _NAME = "config", "special-use flag", "name"
_HOLDS_NO_MAIL = frozenset(("\\noselect", "\\nonexistent"))
_REPEATS_ALL = frozenset(("\\flagged", "\\important"))  # views of what \All holds too (RFC 6154, 2; RFC 8457)
_NAMED_AT_MOST = 12  # folders in a sentence


@dataclass(frozen=True, slots=True)
class Wishes:
    """The folders the user named themselves; what is empty is discovered."""

    drafts: str = ""
    sent: tuple[str, ...] = ()
    trash: str = ""
    watch: tuple[str, ...] = ()


NO_WISHES = Wishes()


def discover(gateway: Gateway, wishes: Wishes) -> Folders:
    """The folders of an open account. Raises UserMustAct for a configured folder that is not there."""
    return choose(gateway.list_folders(), wishes, gateway.where)


def choose(listing: tuple[Listed, ...], wishes: Wishes, where: str = "The account") -> Folders:
    """Folders by role from what LIST showed. Raises UserMustAct naming every configured folder that is missing."""
    real = tuple(row for row in listing if not row.flags & _HOLDS_NO_MAIL)
    wishes = _found(real, wishes, where)
    drafts, drafts_by = _role(real, (wishes.drafts,), "\\drafts", folder_names.DRAFTS, frozenset())
    taken = frozenset(drafts[:1])
    sent, sent_by = _role(real, wishes.sent, "\\sent", folder_names.SENT, taken)
    trash, trash_by = _role(real, (wishes.trash,), "\\trash", folder_names.TRASH, taken | {*sent})
    junk, junk_by = _role(real, (), "\\junk", folder_names.JUNK, taken | {*sent, *trash})
    chosen_by = (("drafts", drafts_by), ("sent", sent_by), ("trash", trash_by), ("junk", junk_by))
    return Folders(
        sent=sent,
        drafts=_first(drafts),
        trash=_first(trash),
        junk=_first(junk),
        watch=_watched(real, wishes, sent, _first(drafts)),
        chosen_by=tuple((role, by) for role, by in chosen_by if by),
    )


def _first(names: tuple[str, ...]) -> str:
    return names[0] if names else ""


def _role(
    real: tuple[Listed, ...], wished: tuple[str, ...], flag: str, names: tuple[str, ...], taken: frozenset[str]
) -> tuple[tuple[str, ...], str]:
    """The folders that have a role, best first, and how they were found ("" when there is none)."""
    if any(wished):
        return tuple(dict.fromkeys(filter(None, wished))), _CONFIG
    free = [row for row in real if row.name not in taken and not _is_inbox(row.name)]
    by_name = [row.name for _, row in sorted(_ranked(free, names), key=lambda pair: pair[0])]
    flagged = [row.name for row in free if flag in row.flags]
    if flagged:
        return tuple(sorted(flagged, key=lambda name: name not in by_name)), _FLAG
    # A folder that says by its flag that it is something else is not taken by its name.
    by_name = [name for name in by_name if not _says_otherwise(real, name, flag)]
    return (tuple(by_name), _NAME) if by_name else ((), "")


def _ranked(rows: list[Listed], names: tuple[str, ...]) -> list[tuple[tuple[int, int], Listed]]:
    ranks = {_plain(name): rank for rank, name in enumerate(names)}
    keyed = [(row, *_place(row)) for row in rows]
    return [((depth, ranks[last]), row) for row, last, depth in keyed if last in ranks]


def _place(row: Listed) -> tuple[str, int]:
    """The last part of a name and its depth below the user's own top; "" where it lies elsewhere."""
    parts = row.name.split(row.delimiter) if row.delimiter else [row.name]
    last = _plain(parts[-1])
    if len(parts) == 1:
        return last, 0
    known = {_plain(prefix) for prefix in folder_names.PREFIXES}
    return (last, 1) if len(parts) == 2 and _plain(parts[0]) in known else ("", 0)


def _says_otherwise(real: tuple[Listed, ...], name: str, flag: str) -> bool:
    roles = {"\\drafts", "\\sent", "\\trash", "\\junk", "\\all", "\\archive"} - {flag}
    return any(row.name == name and row.flags & roles for row in real)


def _watched(real: tuple[Listed, ...], wishes: Wishes, sent: tuple[str, ...], drafts: str) -> tuple[str, ...]:
    """Sent first, then INBOX, then the others as listed. Nothing that holds mail not sent yet."""
    unsent = {drafts} | {row.name for row in real if _holds_unsent(row)}
    if wishes.watch:
        wanted = [name for name in wishes.watch if name != drafts]
    else:
        views = _REPEATS_ALL if any("\\all" in row.flags for row in real) else frozenset[str]()
        wanted = [row.name for row in real if row.name not in unsent and not row.flags & views]
        wanted.sort(key=lambda name: not _is_inbox(name))
    return tuple(dict.fromkeys((*sent, *wanted)))


def _holds_unsent(row: Listed) -> bool:
    names = (*folder_names.DRAFTS, *folder_names.UNSENT)
    return "\\drafts" in row.flags or bool(_ranked([row], names))


def _found(real: tuple[Listed, ...], wishes: Wishes, where: str) -> Wishes:
    """The wishes in the server's own spelling; all that is missing in one UserMustAct."""
    spelled = {name: _spelled(real, name) for name in _named(wishes)}
    there = sorted(row.name for row in real)
    problems = [_missing(where, name, there) for name, found in spelled.items() if not found]
    drafts = spelled.get(wishes.drafts, "")
    if drafts and (_is_inbox(drafts) or drafts in [spelled[name] for name in wishes.sent]):
        problems.append(f"{where}: {drafts!r} cannot be the folder for drafts; name another in the config.")
    if problems:
        raise UserMustAct(*problems)
    return Wishes(
        drafts=drafts,
        sent=tuple(spelled[name] for name in wishes.sent),
        trash=spelled.get(wishes.trash, ""),
        watch=tuple(spelled[name] for name in wishes.watch),
    )


def _named(wishes: Wishes) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (wishes.drafts, *wishes.sent, wishes.trash, *wishes.watch))))


def _spelled(real: tuple[Listed, ...], name: str) -> str:
    """A folder as the server writes it. INBOX has no case (RFC 3501, 5.1); an accent may be written in two ways."""
    exact = [row.name for row in real if row.name == name]
    same = [row.name for row in real if _composed(row.name) == _composed(name)]
    inbox = [row.name for row in real if _is_inbox(row.name) and _is_inbox(name)]
    return next(iter((*exact, *same, *inbox)), "")


def _missing(where: str, name: str, there: list[str]) -> str:
    close = difflib.get_close_matches(name, there, n=1, cutoff=0.6)
    close = close or [other for other in there if _plain(other).endswith(_plain(name)) or _plain(other) == _plain(name)]
    hint = f" Did you mean {close[0]!r}?" if close else ""
    more = f" and {len(there) - _NAMED_AT_MOST} more" if len(there) > _NAMED_AT_MOST else ""
    listed = ", ".join(there[:_NAMED_AT_MOST]) or "none"
    return f"{where}: the config names a folder {name!r} that is not there.{hint} There are: {listed}{more}."


def _plain(name: str) -> str:
    return _composed(name).casefold()


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _is_inbox(name: str) -> bool:
    return name.upper() == "INBOX"
