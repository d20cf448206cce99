"""That the one who is named would love to hear from the user asks nothing for the writer, in seven languages."""

import pytest

from core.judges.letters import FROM_CONTACT, judged, letter

AWAITED = (
    "I've passed your letter to my friend Noa Haddad (noa@other.example), who is hiring. She'd love to hear from you.",
    "Ihren Brief gab ich Noa Haddad (noa@other.example). Sie würde sich freuen, von Ihnen zu hören.",
    "J'ai transmis votre lettre à mon amie Noa Haddad (noa@other.example). Elle serait ravie d'avoir de vos nouvelles.",
    "He pasado tu carta a mi amiga Noa Haddad (noa@other.example). Le encantaría saber de ti.",
    "Ho dato la tua lettera alla mia amica Noa Haddad (noa@other.example). Sarebbe felice di sentirti.",
    "Passei a tua carta à minha amiga Noa Haddad (noa@other.example). Ela adoraria ter notícias tuas.",
    "Ik heb je brief aan mijn vriendin Noa Haddad (noa@other.example) gegeven. Ze hoort graag van je.",
)


@pytest.mark.parametrize("text", AWAITED)
def test_who_says_that_another_awaits_the_users_mail_names_them_and_asks_nothing(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    told = (found.kind, found.finding("question"), [f.field("name") for f in found.findings if f.kind == "referral"])
    assert told == ("human", "", ["Noa Haddad"])
    assert "it names somebody to write to" in found.evidence[-1]


def test_who_wants_to_hear_from_the_user_themselves_asks() -> None:
    found = judged(letter("Please send me your notice period. I'd love to hear from you by Friday."), FROM_CONTACT)
    assert found.finding("meaning") == "asks"
    assert found.finding("question")
