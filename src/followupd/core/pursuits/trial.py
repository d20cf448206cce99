"""A sample draft to the user themselves: what a mail client keeps of it says whether drafts will be known again."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce

from followupd.core.facts import DraftIntended
from followupd.core.mail.compose import Draft
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.ids import draft_ids
from followupd.core.pursuits.pursuit import DraftLife, Version
from followupd.core.pursuits.signals import SIGNALS, Sighting, recognise

SUBJECT = "A sample, to see what your mail client keeps of a draft"
TEXT = (
    "Hello,\n\n"
    "This is a sample that goes to nobody but you. Please open it in the mail client in which you review your drafts, "
    "change this sentence as you like, and save it once before you send it.\n\n"
    "What comes back shows which of its marks your mail client keeps, and so whether a draft will be known again after "
    "you have changed and sent it.\n\n"
    "Thank you.\n"
)
_PARENT_STEP = 0


@dataclass(frozen=True, slots=True)
class Trial:
    """A sample that was written at `hour` (aware) into the folder `folder` of an account.

    `opens_thread`: it answers nothing, as a thank-you or an introduction may.
    """

    account: str
    folder: str
    hour: datetime
    own: Address
    message_id: str
    marker: str
    draft: str
    parent: str
    opens_thread: bool = False

    @property
    def subject(self) -> str:
        """As it stands in the draft."""
        return SUBJECT if self.opens_thread else f"Re: {SUBJECT}"


@dataclass(frozen=True, slots=True)
class Kept:
    """Which signals of `SIGNALS` a mail still carries: (name, whether, what it says)."""

    signals: tuple[tuple[str, bool, str], ...]
    likeness: float

    @property
    def recognised(self) -> bool:
        """Whether a draft with these signals left is known again by itself."""
        return any(kept for _, kept, _ in self.signals)


def sample(
    key: bytes, account: str, folder: str, own: Address, hour: datetime, opens_thread: bool = False
) -> tuple[Trial, Draft]:
    """The sample of that hour. It answers an id that no mail has, so that it carries all that a follow-up carries.

    `opens_thread`: it answers nothing, and only the marker is left of the thread.
    """
    parent = draft_ids(key, own.address, f"try:{hour.isoformat()}", _PARENT_STEP).message_id
    ids = draft_ids(key, own.address, parent, _PARENT_STEP)
    trial = Trial(account, folder, hour, own, ids.message_id, ids.marker, ids.draft_id, parent, opens_thread)
    answered = "" if opens_thread else parent
    draft = Draft(
        sender=own, to=(own,), cc=(), subject=trial.subject, text=TEXT, ids=ids, in_reply_to=answered, references=(),
        date=hour,
    )  # fmt: skip
    return trial, draft


def as_life(trial: Trial) -> DraftLife:
    """The sample as any draft of ours, so that the same signals are asked."""
    intended = DraftIntended(
        seen=trial.hour, hour=trial.hour, account=trial.account, folder=trial.folder, pursuit="", draft=trial.draft,
        message_id=trial.message_id, marker=trial.marker, parent=trial.parent, step=_PARENT_STEP, template="",
        because="a sample", to=(trial.own,), subject=trial.subject, text=TEXT, digest="", uidvalidity=0, uidnext=0,
        opens_thread=trial.opens_thread,
    )  # fmt: skip
    return DraftLife(intended, "written", trial.hour, "pending", trial.hour, "a sample", None, None)


def with_versions(life: DraftLife, saved: tuple[Envelope, ...], hour: datetime) -> DraftLife:
    """The sample with the versions of it that lie in Drafts: a client may send under the id of what it saved."""
    return reduce(lambda one, envelope: _with_version(one, envelope, hour), saved, life)


def _with_version(life: DraftLife, envelope: Envelope, hour: datetime) -> DraftLife:
    if recognise(envelope, (life,)) is None or envelope.identity in life.known_ids:
        return life
    return replace(life, versions=(*life.versions, Version(envelope.identity, hour)))


def kept(seen: Sighting, life: DraftLife, gone: bool) -> Kept:
    """Every signal that such a sample carries, asked of one mail. `gone`: the sample lies in Drafts no more."""
    asked = [signal for signal in SIGNALS if signal.carried(life) and (gone or not signal.gone)]
    told = tuple((signal.name, signal.holds(seen, life), signal.because) for signal in asked)
    return Kept(told, seen.likeness(life))
