"""Turns of phrase that are put together from facts, once per language, so that no template has to do it."""

from collections.abc import Iterator
from datetime import date

from followupd.core.mail.header_text import clean
from followupd.core.meaning.names import HELLO
from followupd.words.about import about
from followupd.words.contractions import joined
from followupd.words.facts import LetterFacts
from followupd.words.filters import day, quoted

_GREETINGS = {"en": "Dear {name}", "de": "Guten Tag {name}", "fr": "Bonjour {name}", "es": "Buenos días, {name}"}
_FAMILIAR_GREETINGS = {"de": "Hallo {name}", "es": "Hola, {name}"}
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}
_CLOSINGS = {
    "en": ("Kind regards,", "Kind regards,"),
    "de": ("Mit freundlichen Grüßen", "Viele Grüße"),
    "fr": ("Bien cordialement,", "Bien amicalement,"),
    "es": ("Un cordial saludo,", "Un saludo,"),
}
# The position a recruiter has, behind its article: known by its name, else by the subject of the mail.
_ROLE = {
    "en": ("position of {position}", "position in your message {subject}"),
    "de": ("Stelle als {position}", "Stelle unter dem Betreff {subject}"),
    "fr": ("poste {of_position}", "poste évoqué sous l'objet {subject}"),
    "es": ("puesto de {position}", "puesto del mensaje {subject}"),
}
_CLIENT = {
    "en": (" with your client in {place}", " with your client in {place}"),
    "de": (" bei Ihrem Kunden in {place}", " bei deinem Kunden in {place}"),
    "fr": (" chez votre client à {place}", " chez ton client à {place}"),
    "es": (" en su cliente de {place}", " en tu cliente de {place}"),
}
# The history, sentence by sentence: (applied, wrote, acknowledged, wrote again, met, they wrote), formal and familiar.
_HISTORY: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "applied": ("On {day} I sent you my application {about}.",) * 2,
        "wrote": ("On {day} I wrote to you about {subject}.",) * 2,
        "acknowledged": ("On {day} you confirmed that it had arrived.",) * 2,
        "again": ("On {day} I wrote to you about it.",) * 2,
        "met": ("On {day} we spoke.",) * 2,
        "they": ("On {day} you wrote: {words}",) * 2,
    },
    "de": {
        "applied": ("Am {day} habe ich Ihnen meine Bewerbung {about} geschickt.",
                    "Am {day} habe ich dir meine Bewerbung {about} geschickt."),
        "wrote": ("Am {day} habe ich Ihnen über {subject} geschrieben.",
                  "Am {day} habe ich dir über {subject} geschrieben."),
        "acknowledged": ("Am {day} haben Sie bestätigt, dass sie angekommen ist.",
                         "Am {day} hast du bestätigt, dass sie angekommen ist."),
        "again": ("Am {day} habe ich Ihnen dazu geschrieben.", "Am {day} habe ich dir dazu geschrieben."),
        "met": ("Am {day} haben wir miteinander gesprochen.",) * 2,
        "they": ("Am {day} schrieben Sie: {words}", "Am {day} hast du geschrieben: {words}"),
    },
    "fr": {
        "applied": ("Le {day}, je vous ai envoyé ma candidature {about}.",
                    "Le {day}, je t'ai envoyé ma candidature {about}."),
        "wrote": ("Le {day}, je vous ai écrit au sujet de {subject}.",
                  "Le {day}, je t'ai écrit au sujet de {subject}."),
        "acknowledged": ("Le {day}, vous en avez confirmé la réception.", "Le {day}, tu en as confirmé la réception."),
        "again": ("Le {day}, je vous ai écrit à ce sujet.", "Le {day}, je t'ai écrit à ce sujet."),
        "met": ("Le {day}, nous nous sommes parlé.",) * 2,
        "they": ("Le {day}, vous avez écrit : {words}", "Le {day}, tu as écrit : {words}"),
    },
    "es": {
        "applied": ("El {day} le envié mi candidatura {about}.", "El {day} te envié mi candidatura {about}."),
        "wrote": ("El {day} le escribí sobre {subject}.", "El {day} te escribí sobre {subject}."),
        "acknowledged": ("El {day} me confirmó que había llegado.", "El {day} me confirmaste que había llegado."),
        "again": ("El {day} le escribí al respecto.", "El {day} te escribí al respecto."),
        "met": ("El {day} hablamos.",) * 2,
        "they": ("El {day} me escribió: {words}", "El {day} me escribiste: {words}"),
    },
}  # fmt: skip


# Thanks for what they wrote last, and how their words follow, formal and familiar.
_ANSWER = {
    "en": (("Thank you for your message of {day}", ", in which you wrote: {words}"),) * 2,
    "de": (("Danke für Ihre Nachricht vom {day}", ", in der Sie geschrieben haben: {words}"),
           ("Danke für deine Nachricht vom {day}", ", in der du geschrieben hast: {words}")),
    "fr": (("Merci de votre message du {day}", ", où vous écriviez : {words}"),
           ("Merci de ton message du {day}", ", où tu écrivais : {words}")),
    "es": (("Gracias por su mensaje del {day}", ", en el que me escribió: {words}"),
           ("Gracias por tu mensaje del {day}", ", en el que me escribiste: {words}")),
}  # fmt: skip
_CALL = {
    "en": ("Thank you for our conversation on {day}.",) * 2,
    "de": ("Danke für unser Gespräch am {day}.",) * 2,
    "fr": ("Merci de notre conversation du {day}.",) * 2,
    "es": ("Gracias por nuestra conversación del {day}.",) * 2,
}
# Thanks for what the user has answered: when that was, on the same day or another.
_REPLIED = {
    "en": (("Thank you again for your message of {day}, which I answered", " the same day.", " on {day}."),) * 2,
    "de": (("Danke noch einmal für Ihre Nachricht vom {day}, auf die ich", " am selben Tag geantwortet habe.",
            " am {day} geantwortet habe."),
           ("Danke noch einmal für deine Nachricht vom {day}, auf die ich", " am selben Tag geantwortet habe.",
            " am {day} geantwortet habe.")),
    "fr": (("Merci encore de votre message du {day}, auquel j'ai répondu", " le jour même.", " le {day}."),
           ("Merci encore de ton message du {day}, auquel j'ai répondu", " le jour même.", " le {day}.")),
    "es": (("Gracias de nuevo por su mensaje del {day}, al que respondí", " ese mismo día.", " el {day}."),
           ("Gracias de nuevo por tu mensaje del {day}, al que respondí", " ese mismo día.", " el {day}.")),
}  # fmt: skip
# What has become of the day by which the user must answer another firm's offer, of which they were told.
_DEADLINE = {
    "en": ("As I wrote on {told}, I have to answer another firm's offer by {until}.",
           "The offer of which I wrote on {told} is not open any more."),
    "de": ("Wie ich am {told} geschrieben habe, muss ich bis zum {until} auf ein anderes Angebot antworten.",
           "Das Angebot, von dem ich am {told} geschrieben habe, steht nicht mehr."),
    "fr": ("Comme je l'écrivais le {told}, je dois répondre à l'offre d'une autre entreprise au plus tard le {until}.",
           "L'offre dont je parlais le {told} n'est plus d'actualité."),
    "es": ("Como escribí el {told}, debo responder a la oferta de otra empresa a más tardar el {until}.",
           "La oferta de la que escribí el {told} ya no está en pie."),
}  # fmt: skip
# Who advised the user to turn to them, formal and familiar.
_ADVISED = {
    "en": ("On {day}, {name} advised me to turn to you.",) * 2,
    "de": ("Am {day} hat mir {name} geraten, mich an Sie zu wenden.",
           "Am {day} hat mir {name} geraten, mich an dich zu wenden."),
    "fr": ("Le {day}, {name} m'a conseillé de m'adresser à vous.",
           "Le {day}, {name} m'a conseillé de m'adresser à toi."),
    "es": ("El {day}, {name} me aconsejó que me dirigiera a usted.",
           "El {day}, {name} me aconsejó que me dirigiera a ti."),
}  # fmt: skip
_OR = {"en": "or", "de": "oder", "fr": "ou", "es": "o"}
_MOST_WORDS = 30  # of theirs: a letter has words of its own


# Over the mail that is answered, as mail programs write it and know it again.
_QUOTED = {
    "en": "On {day}, {name} wrote:", "de": "Am {day} schrieb {name}:",
    "fr": "Le {day}, {name} a écrit :", "es": "El {day}, {name} escribió:",
}  # fmt: skip


def quote_introduction(language: str, on: date, name: str) -> str:
    """The line over a quoted mail; with the year, since such a line outlives it."""
    known = language if language in _QUOTED else "en"
    return _QUOTED[known].format(day=day(on, known, date.min), name=clean(name))


def greeting_for(written: str, name: str, language: str, familiar: bool = False) -> str:
    """The greeting the user wrote if it names a person (`written`, else ""), or one with the person's full name.

    Without a trailing comma; "" when neither is known. A title or a gender is never guessed.
    """
    if written:
        return written.rstrip(" ,.:;!")
    known = language if language in _GREETINGS else "en"
    shown = (familiar and _FAMILIAR_GREETINGS.get(known)) or _GREETINGS[known]
    return shown.format(name=name) if name else ""


def together(names: tuple[str, ...], language: str) -> str:
    """People in a row, as they stand behind "to": "Ravi Shah and Lene Holm", "Herrn Weller und Frau Holm"."""
    known = language if language in _AND else "en"
    told = [f"Herrn {name[5:]}" if known == "de" and name.startswith("Herr ") else name for name in names]
    if len(told) < 2:
        return "".join(told)
    return f"{', '.join(told[:-1])} {joined(_AND[known], told[-1], known)}"


def greeting_for_all(written: tuple[str, ...], names: tuple[str, ...], language: str, familiar: bool = False) -> str:
    """One greeting for several people, as `greeting_for` greets one.

    `written`: the user's own to each of them, "" where there is none, or one for all.
    """
    if not any(written):
        known = language if language in _AND else "en"
        return greeting_for("", f"{', '.join(names[:-1])} {joined(_AND[known], names[-1], known)}", language, familiar)
    pairs = zip(written, names, strict=False)
    first, *others = (greeting_for(own, name, language, familiar) for own, name in pairs)
    return ", ".join((first, *(one[:1].lower() + one[1:] if HELLO.match(one) else one for one in others)))


def closing(facts: LetterFacts) -> str:
    """The words before the signature."""
    return _CLOSINGS[facts.language][facts.familiar]


def role(facts: LetterFacts) -> str:
    """The position a recruiter offers, behind its article."""
    named, otherwise = _ROLE[facts.language]
    there = facts.place and facts.place.casefold() not in facts.position.casefold()  # "Engineer in Hamburg" says it
    client = _CLIENT[facts.language][facts.familiar].format(place=facts.place) if there else ""
    return _filled(named, facts) + client if facts.position else _filled(otherwise, facts)


def history(facts: LetterFacts) -> str:
    """What has passed between the two, in sentences, in order of their days."""
    told = sorted(_events(facts), key=lambda event: event[0])
    sentences = _HISTORY[facts.language]
    return " ".join(
        sentences[kind][facts.familiar].format(
            day=day(on, facts.language, facts.written_on),
            about=about(facts),
            subject=quoted(facts.subject, facts.language),
            words=_sentence_of_theirs(facts),
        )
        for on, kind in told
    )


def answer(facts: LetterFacts) -> str:
    """Thanks for what they wrote after the user's last mail, with the sentence of theirs that matters; what the user
    wants said of a call, who advised the user to turn to them, and what has become of another's offer; "" without.
    """
    return " ".join(filter(None, (_thanks(facts), facts.to_tell, _advised(facts), _deadline(facts))))


def _advised(facts: LetterFacts) -> str:
    if not facts.advised_by or not facts.advised_on:
        return ""
    on = day(facts.advised_on, facts.language, facts.written_on)
    return _ADVISED[facts.language][facts.familiar].format(day=on, name=facts.advised_by)


def _deadline(facts: LetterFacts) -> str:
    if not facts.deadline_told_on or not (facts.offer_by or facts.offer_gone):
        return ""
    told, until = (on and day(on, facts.language, facts.written_on) for on in (facts.deadline_told_on, facts.offer_by))
    return _DEADLINE[facts.language][facts.offer_gone].format(told=told, until=until)


def _thanks(facts: LetterFacts) -> str:
    if facts.spoke_on:
        return _CALL[facts.language][facts.familiar].format(day=day(facts.spoke_on, facts.language, facts.written_on))
    if facts.replied_on and facts.they_wrote_on:
        return _replied(facts, facts.they_wrote_on, facts.replied_on)
    if not facts.wrote_back or not facts.they_wrote_on:
        return ""
    thanks, with_words = _ANSWER[facts.language][facts.familiar]
    on, words = day(facts.they_wrote_on, facts.language, facts.written_on), facts.they_wrote
    if not words or len(words.split()) > _MOST_WORDS:
        return f"{thanks.format(day=on)}."
    return thanks.format(day=on) + with_words.format(words=_sentence_of_theirs(facts))


def _replied(facts: LetterFacts, theirs: date, mine: date) -> str:
    """Thanks once more for what the user has answered already."""
    thanks, same_day, other_day = _REPLIED[facts.language][facts.familiar]
    theirs_on, mine_on = (day(on, facts.language, facts.written_on) for on in (theirs, mine))
    return thanks.format(day=theirs_on) + (same_day if theirs == mine else other_day.format(day=mine_on))


def offered(days: tuple[date, ...], language: str, written_on: date) -> str:
    """Days to choose from, in words."""
    known = language if language in _OR else "en"
    *first, last = (day(one, known, written_on) for one in days)
    return f"{', '.join(first)} {_OR[known]} {last}" if first else last


def _sentence_of_theirs(facts: LetterFacts) -> str:
    """Their words in quotation marks, at the end of a sentence. In Spanish its full stop stands behind the marks."""
    words = facts.they_wrote
    if facts.language == "es" and words[-1:] == "." and words[-2:] != "..":
        words = words[:-1]
    return quoted(words, facts.language) + ("" if words[-1:] in ".!?…" else ".")


def _events(facts: LetterFacts) -> Iterator[tuple[date, str]]:
    yield facts.opened_on, "applied" if facts.position else "wrote"
    if facts.acknowledged_on:
        yield facts.acknowledged_on, "acknowledged"
    if facts.last_written_on and facts.last_written_on != facts.opened_on:
        yield facts.last_written_on, "again"
    if facts.meeting_on:
        yield facts.meeting_on, "met"
    if facts.they_wrote_on and facts.they_wrote:
        yield facts.they_wrote_on, "they"


def _filled(template: str, facts: LetterFacts) -> str:
    return template.format(
        position=facts.position,
        of_position=joined("de", facts.position, "fr"),
        subject=quoted(facts.subject, facts.language),
    )
