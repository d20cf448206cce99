"""What a message has to do with what is known: a known id? from the contact, their organisation, ourselves?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """How a message touches what is known. Without a ledger (the verb `judge`) every field is empty.

    `ids`: ids of ours or of a pursuit that it answers. `contact`: key of the contact who wrote it, or "".
    `organisation`: registrable domain shared with a contact, or "". `own`: the user wrote it.
    `subjects`: normalised subjects of the pursuits it may belong to, for "does it answer our subject?".
    `meeting`: keys of the contacts who take part in the invitation it carries. `namesake`: whether the sender bears the
    full name of a contact at an address that is not known.
    """

    ids: tuple[str, ...] = ()
    contact: str = ""
    organisation: str = ""
    own: bool = False
    subjects: tuple[str, ...] = ()
    meeting: tuple[str, ...] = ()
    namesake: bool = False

    @property
    def known(self) -> bool:
        """Whether it carries a known id or comes from a contact."""
        return bool(self.ids or self.contact)

    @property
    def by_name(self) -> bool:
        """Whether a contact seems to write: from their address, or under their full name from another."""
        return bool(self.contact) or self.namesake


NOTHING_KNOWN = Relation()
