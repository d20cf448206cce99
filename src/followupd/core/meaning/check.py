"""Is this letter worth sending? Every check in order; each says what it found and what to do about it."""

from collections.abc import Callable, Iterator

from followupd.core.meaning import calendar_days, claims, courtesy, form, holes, invented, names, novelty
from followupd.core.meaning.letter import Flaw, Judged

Check = Callable[[Judged], Iterator[Flaw]]

# What each check holds, in the words of `preview`.
CHECKS: tuple[tuple[str, Check], ...] = (
    ("greets a person by name", names.greets_a_person),
    ("spells their name as they do", names.spelling),
    ("says who is writing, and about what", names.positioning),
    ("asks for something else than last time", novelty.another_ask),
    ("begins with another sentence than before", novelty.another_beginning),
    ("says something they have not heard", novelty.something_new),
    ("is courteous", courtesy.courteous),
    ("reproaches nobody", courtesy.no_guilt),
    ("insults nobody", courtesy.no_insult),
    ("apologises for nothing", courtesy.no_apology),
    ("has no stock phrase", courtesy.no_stock_phrase),
    ("has the length of a letter that is read", form.length),
    ("asks one thing, or gives without asking", form.one_question),
    ("mentions what is attached", form.attachments),
    ("names days that there are", calendar_days.days_that_there_are),
    ("leaves nothing to fill in", holes.nothing_left_to_fill_in),
    ("hides nothing", holes.nothing_hidden),
    ("claims only what is known", claims.only_what_is_known),
    ("tells of no past that there was not", invented.only_the_past_there_was),
    ("decides nothing for you", invented.only_what_the_user_decides),
    ("boasts of nothing that is not known", invented.only_deeds_that_are_known),
    ("names nobody whom nobody has mentioned", invented.only_names_that_are_known),
)


def flaws(letter: Judged) -> tuple[Flaw, ...]:
    """Everything that keeps it from being meaningful; empty when nothing does."""
    return tuple(flaw for _, check in CHECKS for flaw in check(letter))


def passed(letter: Judged) -> tuple[str, ...]:
    """The checks it passes, in words."""
    return tuple(says for says, check in CHECKS if not any(check(letter)))
