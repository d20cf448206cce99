"""What is wrong with the letters of the user's own, all of it at once, as `check`, `sync` and the daemon tell it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from followupd.core.errors import FollowupError, UserMustAct
from followupd.core.plan.policy import Policy
from followupd.words.frame import steps_otherwise
from followupd.words.library import Template, built_in, own_files
from followupd.words.render import proofread
from followupd.words.trying import flaws_alone, told


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked at. `problems`: what keeps its letter from being written; `code`: the exit code of them.
    `readable`: its head is right.
    """

    place: str
    name: str
    problems: tuple[str, ...] = ()
    code: int = UserMustAct.exit_code
    readable: bool = True


def looked_at(policy: Policy) -> tuple[Looked, ...]:
    """Every letter of the user's own, by name."""
    return tuple(_looked_at(policy, _tried))


def to_mend(policy: Policy) -> tuple[str, ...]:
    """What the user must mend, a sentence each: their letters, and the steps that none of theirs can be written for."""
    found = tuple(_looked_at(policy, _proofread))
    told = tuple(problem for one in found for problem in one.problems)
    return (*told, *steps_otherwise(policy)) if all(one.readable for one in found) else told


def refused(policy: Policy) -> tuple[str, ...]:
    """Why a letter of theirs that can be filled would never be worth sending, a sentence each: tried on invented facts,
    long before it is due. What a busy machine could not try is no mistake.
    """
    tried = (one for one in _looked_at(policy, _filled) if one.readable and one.code == UserMustAct.exit_code)
    return tuple(problem for one in tried for problem in one.problems)


def _looked_at(policy: Policy, how: Callable[[Template, Policy], Looked]) -> Iterator[Looked]:
    for file in own_files(policy.templates):
        template, problems = file.read()
        place = str(file.path)
        if problems:
            yield Looked(place, file.name, (*problems, *(proofread(template) if template else ())), readable=False)
        elif template:
            yield how(template, policy)


def _proofread(template: Template, _policy: Policy) -> Looked:
    return Looked(template.place, template.name, proofread(template))


def _tried(template: Template, policy: Policy) -> Looked:
    """Proofread, then filled with invented facts."""
    misspelled = proofread(template)
    return Looked(template.place, template.name, misspelled) if misspelled else _filled(template, policy)


def _filled(template: Template, policy: Policy) -> Looked:
    """Filled with invented facts, where it can be; one that is as it was copied out is known to be good."""
    copied = (template.name, template.head, template.body) in ((t.name, t.head, t.body) for t in built_in())
    if copied or proofread(template):
        return Looked(template.place, template.name)
    steps = (step for sequence in policy.sequences for step in sequence.mail_steps)
    with_resume = bool(policy.resume) and any(s.attach_resume for s in steps if s.template == template.name)
    try:
        flaws = flaws_alone(template, with_resume)
    except FollowupError as error:
        return Looked(template.place, template.name, error.problems, error.exit_code)
    return Looked(template.place, template.name, tuple(f"{template.place}: {told(flaw)}" for flaw in flaws))
