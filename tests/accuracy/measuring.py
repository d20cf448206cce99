"""How well the judges read: each labelled message judged, counted, and the worst mistakes shown first."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from accuracy.corpus import Labelled, own
from followupd.core.judges import judge
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import address_key, read
from followupd.core.pursuits.relation import NOTHING_KNOWN

# Other corpora's labels: the kinds that are right, the first of which is shown.
ALSO: dict[str, tuple[str, ...]] = {
    "bounce": ("bounce_hard", "bounce_soft"),
    "ooo": ("out_of_office",),
    "invite": ("interview_invitation", "human"),
    "feedback_arf": ("delivery_report", "auto_reply"),
    "dsn_delivered": ("delivery_report",),
    "dsn_report": ("delivery_report",),
}
SILENT = frozenset({"auto_reply", "out_of_office", "bounce_hard", "bounce_soft", "delivery_report", "acknowledgement"})
BOUNCES = frozenset({"bounce", "bounce_hard", "bounce_soft"})
_ACTION = re.compile(rb"^Action:[ \t]*(failed|delayed|delivered|relayed|expanded)", re.IGNORECASE | re.MULTILINE)
_DELAYED = re.compile(rb"^Subject:.{0,80}\(Delay\)|has been (?:delayed|postponed)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Judged:
    """A message, and what was made of it."""

    mail: Labelled
    verdict: Verdict

    @property
    def right(self) -> bool:
        """Whether the kind is one the label allows."""
        return self.verdict.kind in ALSO.get(self.mail.label, (self.mail.label,))

    @property
    def missing(self) -> tuple[str, ...]:
        """What had to be read beside the kind and was not, as "name: expected, not what was read"."""
        found = {name: _read(self.verdict, name) for name in self.mail.expected}
        wrong = tuple(
            f"{n}: {e or 'nothing'}, not {found[n] or 'nothing'}"
            for n, e in self.mail.expected.items()
            if found[n] != e
        )
        failed = {address_key(r) for r in self.verdict.recipients}
        lacking = [r for r in self.mail.recipients if address_key(r) not in failed]
        return (*wrong, *(f"recipient: {r}" for r in lacking))

    @property
    def gravity(self) -> int:
        """How bad a mistake it is: 0 the worst. Silencing a person's answer, then taking a machine for one."""
        if self.mail.label == "human":
            return 0 if self.verdict.kind in SILENT else 2
        return 1 if self.verdict.kind == "human" else 3


def _read(verdict: Verdict, name: str) -> str:
    if name == "return_date":
        return verdict.return_date.isoformat() if verdict.return_date else ""
    fields = next((dict(f.fields) for f in verdict.findings if f.kind == name), {})
    return fields.get("date" if name == "deadline" else "address", "")


def judged(mails: Iterable[Labelled]) -> list[Judged]:
    """Each of them, read as `judge` reads a file."""
    return [Judged(mail, judge(read(mail.raw), read_body(mail.raw), NOTHING_KNOWN)) for mail in mails]


@cache
def own_judged() -> list[Judged]:
    """The project's own messages."""
    return judged(own())


def rates(found: list[Judged], kind: str) -> tuple[float, float, int]:
    """Precision, recall and how many there are of a label or kind."""
    of_kind = [one for one in found if one.mail.label == kind]
    right = sum(one.right for one in of_kind)
    called = [one for one in found if one.verdict.kind in ALSO.get(kind, (kind,))]
    hits = sum(one.right for one in called)
    return (hits / len(called) if called else 1.0, right / len(of_kind) if of_kind else 1.0, len(of_kind))


def report(found: list[Judged]) -> Iterable[str]:
    """The lines of a report for a reader at a terminal."""
    yield from _mistakes(found)
    yield from _confusion(found)
    for title, key in (("source", "source"), ("label", "label")):
        yield ""
        yield f"{title:<28} {'mails':>5} {'precision':>9} {'recall':>7}"
        for value in sorted({getattr(one.mail, key) for one in found}):
            some = [one for one in found if one.mail.source == value] if key == "source" else found
            yield _rate(value, some, key)
    right = sum(one.right for one in found)
    further = [one for one in found if one.right and (one.mail.expected or one.mail.recipients)]
    read_too = sum(not one.missing for one in further)
    yield ""
    yield f"{right} of {len(found)} kinds right; beside the kind {read_too} of {len(further)} right"
    yield from _bounces(found)


def _bounces(found: list[Judged]) -> Iterable[str]:
    """Whether what came back was found at all, for good or not: by the labels, and by what each report itself says."""
    labelled = [one.mail.label in BOUNCES for one in found]
    yield _came_back("as labelled", found, labelled)
    yield _came_back("by what the reports say (a delay is none)", found, [*map(_truly_came_back, found)])
    told = [one for one in found if one.mail.label in BOUNCES - {"bounce"} and one.verdict.kind in BOUNCES]
    yield f"hard or soft as labelled: {_share(sum(one.right for one in told), len(told))}"
    wanted = [(one, address_key(r)) for one in found if _truly_came_back(one) for r in one.mail.recipients]
    read = sum(key in {address_key(r) for r in one.verdict.recipients} for one, key in wanted)
    yield f"failed recipients: {_share(read, len(wanted))}"


def _came_back(title: str, found: list[Judged], truly: list[bool]) -> str:
    called = [one.verdict.kind in BOUNCES for one in found]
    hits = sum(c and t for c, t in zip(called, truly, strict=True))
    return f"bounces {title}: {_share(hits, sum(truly))} found, {sum(called) - hits} false"


def _truly_came_back(one: Judged) -> bool:
    """Whether it failed: by the report's own Action (RFC 3464, 2.3.3), else by the label, unless it says "delayed".

    Corpora of mailing services count a delay among the soft bounces; to somebody who waits for an answer it is none.
    """
    actions = {action.lower() for action in _ACTION.findall(one.mail.raw)}
    if actions:
        return b"failed" in actions
    return one.mail.label in BOUNCES and not _DELAYED.search(one.mail.raw)


def _share(some: int, all_: int) -> str:
    return f"{some} of {all_}" + (f" ({some / all_:.1%})" if all_ else "")


def _rate(value: str, some: list[Judged], key: str) -> str:
    if key == "label":
        precision, recall, count = rates(some, value)
        return f"{value:<28} {count:>5} {precision:>9.1%} {recall:>7.1%}"
    return f"{value:<28} {len(some):>5} {'':>9} {sum(one.right for one in some) / len(some):>7.1%}"


def _mistakes(found: list[Judged]) -> Iterable[str]:
    wrong = sorted((one for one in found if not one.right), key=lambda one: (one.gravity, one.mail.label))
    for one in wrong:
        because = "; ".join(one.verdict.evidence[:3])
        yield f"{one.mail.name}: {one.mail.label}, judged {one.verdict.kind} because {because}"
    for one in found:
        if one.right and one.missing:
            yield f"{one.mail.name}: {'; '.join(one.missing)}"


def _confusion(found: list[Judged]) -> Iterable[str]:
    """Each label's kinds, the most frequent first."""
    yield ""
    for label in sorted({one.mail.label for one in found}):
        kinds = Counter(one.verdict.kind for one in found if one.mail.label == label)
        yield f"{label:<22} " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
