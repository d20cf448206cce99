"""How a letter begins and ends, and whether a template is for this step and this thread."""

from collections.abc import Iterator

from followupd.core.meaning.letter import Flaw
from followupd.core.meaning.names import greets_by_name_alone
from followupd.core.meaning.parts import closes, parts
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import BUILT_IN, Ask, Step
from followupd.words.facts import LetterFacts
from followupd.words.head import LANGUAGES
from followupd.words.library import FALLBACK, Template, forms, own_in_any_language
from followupd.words.render import Letter
from followupd.words.trimmed import paragraphs

LANGUAGE_NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
_NO_LETTERS = {"it": "Italian", "nl": "Dutch", "pt": "Portuguese"}


def misframed(letter: Letter, facts: LetterFacts, strict: bool) -> Iterator[Flaw]:
    """What is wrong with its first line and its last ones.

    `strict`: the greeting and the signature stand there as they are. Else they may be the person's name behind another
    greeting, and the user's name or first name alone, as in a letter to a friend.
    """
    begun, ended = facts.greeting, paragraphs(facts.signature.strip()) or facts.my_name
    greeting = parts(letter.text, begun).greeting.strip(" ,:;.!")
    if greeting != begun and (strict or not greets_by_name_alone(greeting, facts.contact_name)):
        yield Flaw(
            "frame", f"it does not begin with your greeting, “{begun}”", "begin it with {{ greeting }}", greeting
        )
    names = () if strict else tuple(name for name in (facts.my_name, facts.my_name.partition(" ")[0]) if name)
    signed = next((end for end in (ended, *names) if letter.text.endswith(f"\n{end}")), "")
    if not signed:
        last = letter.text.rpartition("\n")[2]
        yield Flaw(
            "frame", "it does not end with your signature", "end it with {{ closing }} and {{ signature }}", last
        )
    elif not closes(letter.text.removesuffix(signed)):
        advice = "write {{ closing }} over {{ signature }}"
        yield Flaw("frame", "no closing words stand before your signature", advice)


def steps_otherwise(policy: Policy) -> tuple[str, ...]:
    """Why no letter of a step can be written, of each that is the user's own or whose letter may be."""
    if policy.sequences == BUILT_IN and not policy.templates:
        return ()
    steps = (step for sequence in policy.sequences for step in sequence.mail_steps)
    told = (
        why
        for step in steps
        for language in LANGUAGES
        for why in _unfit(forms(step.template, language, policy.templates), step)
    )
    return tuple(dict.fromkeys(told))


def _unfit(templates: tuple[Template, ...], step: Step) -> tuple[str, ...]:
    return (*asks_otherwise(templates, step.ask), *(_threadless(templates) if step.to == "named" else ()))


def _threadless(templates: tuple[Template, ...]) -> Iterator[str]:
    """Why a letter cannot go to who was named: it opens a thread, and no subject of one is known."""
    for template in templates:
        if not template.head.subject.strip():
            mend = (
                "write one there" if template.own else "name another template in the step, or copy it out and add one"
            )
            what = "it goes to who was named and opens a thread, and its head has no subject = "
            yield f'{template.place or f"the letter {template.name}"}: {what}"..."; {mend}'


def asks_otherwise(templates: tuple[Template, ...], ask: Ask) -> tuple[str, ...]:
    """Why a letter cannot be taken for a step: its head says that it asks for something else."""
    return tuple(
        f"{template.place or f'the letter {template.name}'}: it asks for {' or '.join(template.head.asks)}, "
        f"and its step for {ask}; {_mended(template, ask)}"
        for template in templates
        if "ask" in template.head.says and ask not in template.head.asks
    )


def _mended(template: Template, ask: Ask) -> str:
    if template.own:
        return f'write ask = "{ask}" in its head if that is what it asks, or change the step in your config'
    return "name another template in the step, or copy this one out and let it ask for that"


def in_other_languages(name: str, language: str, folder: str) -> str:
    """That a letter of the user's own is not taken, for it is in another language than the thread; "" where none is."""
    own = own_in_any_language(name, folder)
    if language in _NO_LETTERS:
        return (
            f"These mails are {_NO_LETTERS[language]}, and letters are written in {', '.join(LANGUAGE_NAMES.values())} "
            f"alone: this one is {LANGUAGE_NAMES[FALLBACK]}. Put it into your own words before you send it."
        )
    wanted = language if language in LANGUAGE_NAMES else FALLBACK
    if not own or any(template.head.language == wanted for template in own):
        return ""
    template = own[0]
    return (
        f"{template.place} was not taken: it is {LANGUAGE_NAMES[template.head.language]}, and these mails are "
        f"{LANGUAGE_NAMES[wanted]}; the built-in letter stands in the draft. Its head may name its language."
    )
