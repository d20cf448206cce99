"""What to have at hand for a call: whom to ask for, how to begin, what has passed, and the one thing to ask."""

from dataclasses import replace

from followupd.core.plan.sequences import Ask
from followupd.words.facts import LetterFacts
from followupd.words.values import values_of

# How a call begins, formal and familiar: first whether the hour suits them.
_BEGIN = {
    "en": ("Good morning, this is {me}. Is this a good time?", "Hello, it's {me}. Is this a good time?"),
    "de": ("Guten Tag, hier ist {me}. Passt es Ihnen gerade?", "Hallo, hier ist {me}. Passt es dir gerade?"),
    "fr": (
        "Bonjour, {me} à l'appareil. Est-ce un bon moment pour vous ?",
        "Bonjour, c'est {me}. Est-ce le bon moment ?",
    ),
    "es": ("Buenos días, soy {me}. ¿Le viene bien hablar ahora?", "Hola, soy {me}. ¿Te viene bien hablar ahora?"),
}
# The one thing, as it is said aloud.
_ASKED: dict[str, dict[Ask, tuple[str, str]]] = {
    "en": {
        "meeting": ("Could we find a quarter of an hour for a proper conversation?",) * 2,
        "referral": ("Is there somebody whom you would advise me to speak with?",) * 2,
        "status": ("May I ask how things stand at present?",) * 2,
        "anything_missing": ("Is there anything that you still need from me?",) * 2,
        "feedback": ("Is there one thing that I could do better?",) * 2,
        "keep_in_mind": ("May I be on your list for the next time?",) * 2,
    },
    "de": {
        "meeting": ("Hätten Sie demnächst eine Viertelstunde für ein Gespräch?",
                    "Hättest du demnächst eine Viertelstunde für ein Gespräch?"),
        "referral": ("Mit wem sollte ich Ihrer Meinung nach sprechen?",
                     "Mit wem sollte ich deiner Meinung nach sprechen?"),
        "status": ("Darf ich fragen, wie es zurzeit steht?",) * 2,
        "anything_missing": ("Brauchen Sie noch etwas von mir?", "Brauchst du noch etwas von mir?"),
        "feedback": ("Was könnte ich besser machen?",) * 2,
        "keep_in_mind": ("Denken Sie beim nächsten Mal an mich?", "Denkst du beim nächsten Mal an mich?"),
    },
    "fr": {
        "meeting": ("Auriez-vous bientôt un quart d'heure pour en parler ?",
                    "Aurais-tu bientôt un quart d'heure pour en parler ?"),
        "referral": ("À qui me conseilleriez-vous de parler ?", "À qui me conseillerais-tu de parler ?"),
        "status": ("Puis-je vous demander où en sont les choses ?", "Puis-je te demander où en sont les choses ?"),
        "anything_missing": ("Vous manque-t-il quelque chose de ma part ?",
                             "Te manque-t-il quelque chose de ma part ?"),
        "feedback": ("Que pourrais-je faire mieux ?",) * 2,
        "keep_in_mind": ("Penserez-vous à moi la prochaine fois ?", "Penseras-tu à moi la prochaine fois ?"),
    },
    "es": {
        "meeting": ("¿Tendría pronto un cuarto de hora para hablar?",
                    "¿Tendrías pronto un cuarto de hora para hablar?"),
        "referral": ("¿Con quién me aconsejaría hablar?", "¿Con quién me aconsejarías hablar?"),
        "status": ("¿Puedo preguntarle cómo va el asunto?", "¿Puedo preguntarte cómo va el asunto?"),
        "anything_missing": ("¿Necesita algo más de mi parte?", "¿Necesitas algo más de mi parte?"),
        "feedback": ("¿Qué podría hacer mejor?",) * 2,
        "keep_in_mind": ("¿Me tendrá en cuenta la próxima vez?", "¿Me tendrás en cuenta la próxima vez?"),
    },
}  # fmt: skip


def call_sheet(facts: LetterFacts, number: str) -> tuple[str, ...]:
    """The lines of the sheet, what is to be said in the language of the matter. `number`: theirs, "" if not known."""
    known = facts if facts.language in _BEGIN else replace(facts, language="en")
    values, close = values_of(known), known.familiar
    whom = ", ".join(part for part in (known.contact_name, known.organisation) if part)
    asked = _ASKED[known.language].get(known.ask)  # type: ignore[call-overload]  # a fact's ask is text
    return (
        f"who: {whom}",
        f"number: {number or 'none stands under their mails'}",
        f"begin: {_BEGIN[known.language][close].format(me=known.my_name)}",
        f"recall: {values['history']}",
        f"ask: {asked[close]}" if asked else "ask: nothing; thank them",
    )
