"""What the project's own messages are does not hang on what the people in them are called."""

from accuracy.renaming import renamed
from followupd.core.judges import judge
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN

EVERY = 50
# Those that once were something else when their people were called otherwise.
ONCE_MOVED = (
    "acknowledgement/it/54", "human/en/24", "human/en/57", "human/en/156", "human/en/193", "human/de/64",
    "human/de/171", "human/de/193", "human/de/194", "human/es/80", "human/it/31", "human/it/79", "human/it/81",
    "human/pt/8", "human/pt/49", "human/nl/132", "human/nl/149", "rejection/fr/37", "unsure/pt/1",
)  # fmt: skip


def judged(raw: bytes) -> Verdict:
    return judge(read(raw), read_body(raw), NOTHING_KNOWN)


def test_with_other_people_at_other_addresses_every_message_is_what_it_was() -> None:
    seen = {one.name: (raw, other) for one, raw, other in renamed(EVERY, ONCE_MOVED)}
    assert seen.keys() >= {*ONCE_MOVED}
    assert [name for name, (raw, other) in seen.items() if raw == other] == []
    kinds = {name: tuple(judged(one).kind for one in both) for name, both in seen.items()}
    assert {name: both for name, both in kinds.items() if both[0] != both[1]} == {}
