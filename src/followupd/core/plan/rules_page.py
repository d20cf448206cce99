"""docs/rules.md: the rules of `rules`, and what else keeps a draft from being written, as one table."""

from followupd.core.plan.breaker import TOO_MANY
from followupd.core.plan.rules import RULES
from followupd.core.pursuits.drafts import LIES_FOR
from followupd.core.pursuits.turns import LIVE_BUSINESS_DAYS

# What is no rule of a step: what holds back, the key or verb, what holds without it, its source.
BESIDE: tuple[tuple[str, str, str, str], ...] = (
    ("everything to people and firms you name", "`[limits] never`", "nobody", "the user's word"),
    ("everything to who asked for no more mail", "`correct`", "always", "courtesy, and the law in many places"),
    ("follow-ups of an application whose posting asks for none", "`correct`", "always", "Medix; eaworkforce"),
    (
        "everything while it is your turn: they asked you something, and you have not written since",
        "`correct --nothing-asked`",
        "until a mail of yours to them",
        "who owes an answer asks for none",
    ),
    (
        "everything after you answered them and asked nothing",
        "`resume`, `track`",
        "until a new touchpoint",
        "“Tuesday suits me” starts no chase",
    ),
    (
        "everything of what is from before, when watching begins",
        "`track`",
        f"nothing for {LIVE_BUSINESS_DAYS} business days; until a new touchpoint",
        "the first day is quiet",
    ),
    (
        "a pursuit of which you deleted the first draft, or two drafts running",
        "`resume`, `stop`; `[me] on_decline`",
        "until a new touchpoint or your word; you are asked once",
        "a deleted draft is a word",
    ),
    (
        "a draft that nobody touched: it is taken back, and written afresh once; then the pursuit rests",
        "`resume`, `log`, `stop`",
        f"{LIES_FOR} business days",
        "what lies for two weeks is out of date",
    ),
    (
        "everything while many drafts of ours lie in Drafts, whatever the plan says",
        "`resume` without a name",
        f"more than {TOO_MANY}",
        "a bug may make a draft late, never extra",
    ),
    (
        "a letter that is not worth sending: it says what they have had, lacks a fact, or asks what no letter may",
        "`preview` says what; `[drafts] novelty`",
        "until there is something to say",
        "follow-ups that add nothing are noise",
    ),
    ("every draft in an account that is only watched", "`[[account]] drafts`", "drafts are written", "the user's word"),
    ("everything while the clock stands before the last pass", "-", "always", "a wrong clock writes nothing early"),
)

_HEAD = """\
# What holds a draft back

Every rule may only make a draft later; of several the latest hour wins, and `followupd why NAME` names it. Thank-yous
and what you `pin` are outside the caps and are written first, but never beside another draft to the same person. Two
positions with one person do not wait for each other, yet the cap on mail to that person spaces them. This page is
written from `core/plan/rules_page.py`.

| holds back | config key or verb | default | source |
|---|---|---|---|
"""


def page() -> str:
    """The page: every rule, then what stands beside them."""
    rows = [*((r.holds_back, r.key, r.default, r.source) for r in RULES), *BESIDE]
    return _HEAD + "".join(f"| {' | '.join(cell or '-' for cell in row)} |\n" for row in rows)
