"""What a letter asks, with a question mark or without, and what only sounds like it."""

import pytest

from core.meaning.test_check import GOOD, rules
from followupd.core.meaning.asked import asked, last_asked
from followupd.core.meaning.shingles import wrote

REQUESTS = (
    ("en", "Please let me know whether the position is still open.", "status"),
    ("en", "I would appreciate it if you could tell me where things stand.", "status"),
    ("en", "I'd be grateful for an answer in the coming days.", "status"),
    ("en", "I would like to know when you expect to decide.", "status"),
    ("en", "I was wondering if you would have ten minutes for a call.", "meeting"),
    ("en", "Kindly confirm which documents are missing.", "anything_missing"),
    ("en", "I would be grateful if you could introduce me to somebody in the team.", "referral"),
    ("de", "Bitte lassen Sie mich wissen, ob die Stelle noch offen ist.", "status"),
    ("de", "Über eine kurze Rückmeldung würde ich mich freuen.", "status"),
    ("de", "Ich wäre Ihnen dankbar, wenn Sie mir sagen könnten, wie weit das Verfahren ist.", "status"),
    ("de", "Ich würde gern wissen, ob noch Unterlagen fehlen.", "anything_missing"),
    ("de", "Geben Sie mir bitte Bescheid, wann Ihnen ein Anruf passt.", "meeting"),
    ("fr", "Merci de me faire savoir où en est votre décision.", "status"),
    ("fr", "Je vous serais reconnaissante de me dire s'il manque un document.", "anything_missing"),
    ("fr", "J'aimerais savoir si vous auriez un quart d'heure pour un appel.", "meeting"),
    ("es", "Le agradecería que me dijera cómo va el proceso.", "status"),
    ("es", "Hágame saber si falta algún documento.", "anything_missing"),
    ("es", "Me gustaría saber cuándo se tomará la decisión.", "status"),
)
NONE = (
    ("en", "Please let me know if you need anything further."),
    ("en", "If I can be of use to you, please tell me."),
    ("en", "I would be glad to explain what we did."),
    ("en", "I will let you know how the interview goes."),
    ("en", "You wrote: “Please let me know whether it suits you?” I did."),
    ("en", "I would be glad to hear from you one day."),
    ("de", "Falls Sie noch etwas brauchen, lassen Sie es mich bitte wissen."),
    ("de", "Ich freue mich auf unser Gespräch."),
    ("de", "Ich weiß, wie voll Ihre Tage sind."),
    ("fr", "Si je peux vous être utile, dites-le-moi."),
    ("fr", "Je vous dirai volontiers comment cela s'est passé."),
    ("es", "Si puedo serle útil, dígamelo."),
    ("es", "Le contaré cómo me ha ido."),
)
ONE = (
    ("en", "Would a quarter of an hour suit you? Or would you rather have it in writing?"),
    ("en", "Could you tell me what the next step will be? And roughly when?"),
    ("en", "May I ask how things stand? Please let me know, whatever the answer."),
    ("en", "I would like to ask whether a short call is possible. Would ten minutes on Friday suit you?"),
    ("de", "Passt Ihnen eine Viertelstunde am Telefon? Oder ist Ihnen Schreiben lieber?"),
    ("de", "Wie weit ist das Verfahren? Geben Sie mir bitte kurz Bescheid."),
    ("fr", "Un quart d'heure vous conviendrait-il ? Ou préférez-vous que j'écrive ?"),
    ("es", "¿Le vendría bien un cuarto de hora? ¿O prefiere que le escriba?"),
)
TWO = (
    ("en", "How far has your selection come? Would you have time for a call?"),
    ("en", "Could you tell me when you decide? I would also be grateful if you could introduce me to a colleague."),
    ("en", "Please let me know whether the position is open.\n\nI would appreciate your feedback on my portfolio."),
    ("de", "Wann entscheiden Sie? Wen könnte ich sonst noch ansprechen?"),
)


def of(text: str, language: str) -> int:
    return len(asked(tuple(text.split("\n\n")), language))


@pytest.mark.parametrize(("language", "sentence", "what"), REQUESTS)
def test_a_request_without_a_question_mark_asks_as_a_question_does(language: str, sentence: str, what: str) -> None:
    (one,) = asked((f"Thank you for your time. {sentence}",), language)
    assert (one.what, one.question) == (what, False)


@pytest.mark.parametrize(("language", "sentence"), NONE)
def test_an_offer_a_wish_and_what_they_wrote_ask_nothing(language: str, sentence: str) -> None:
    assert asked((sentence,), language) == ()


@pytest.mark.parametrize(("language", "said"), ONE)
def test_one_ask_in_two_sentences_is_one(language: str, said: str) -> None:
    assert of(said, language) == 1


@pytest.mark.parametrize(("language", "said"), TWO)
def test_two_asks_are_two(language: str, said: str) -> None:
    assert of(said, language) == 2


def test_a_letter_with_a_question_and_a_request_elsewhere_asks_two_things() -> None:
    more = GOOD.replace("Thank you for", "Please let me know whether any document is missing. Thank you for")
    assert rules(more) == {"question"}
    asking = GOOD.replace(
        "Would a quarter of an hour by telephone be useful to you?", "Please let me know if it helps."
    )
    assert rules(asking.replace("it helps", "a call would suit you"), asks=True) == set()
    assert rules(GOOD.replace("useful to you?", "useful to you? Or would you rather read it?")) == set()


def test_what_a_mail_of_the_users_asked_is_kept_of_it() -> None:
    assert wrote(GOOD).asks == "meeting"
    assert wrote("Dear Jo,\n\nMay I ask how things stand with my application?\n\nKind regards\nMara").asks == "status"
    assert wrote("Dear Jo,\n\nThank you for your time.\n\nKind regards\nMara").asks == ""
    assert last_asked(("When do you decide?", "Is a document missing?"), "en") == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I wondered if you have had a chance to look at my application?", "en"),
        ("Haben Sie meine Bewerbung inzwischen ansehen können?", "de"),
        ("Avez-vous eu le temps de lire ma candidature ?", "fr"),
        ("¿Ha podido ver mi candidatura?", "es"),
    ],
)
def test_whether_it_was_read_yet_asks_how_it_stands(text: str, language: str) -> None:
    assert last_asked((text,), language) == "status"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("One month. When do you expect to hold interviews?", "status"),
        ("Is there any news on the role?", "status"),
        ("Wann rechnen Sie mit den Gesprächen?", "status"),
        ("Hatten Sie schon Gelegenheit, meine Bewerbung anzusehen?", "status"),
        ("Quand pensez-vous organiser les entretiens ?", "status"),
        ("¿Cuándo cree que tomarán una decisión?", "status"),
        ("When would a short call suit you?", "meeting"),
        ("Wann passt Ihnen ein kurzer Anruf?", "meeting"),
    ],
)
def test_when_it_goes_on_is_asked_of_the_state_of_things(text: str, what: str) -> None:
    assert wrote(f"Dear Ms Keller,\n\n{text}\n\nMara Winter").asks == what
