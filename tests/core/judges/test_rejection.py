"""Who only tells of a rejection, or puts hiring off, refuses nobody; who asks how one is may refuse all the same."""

import pytest

from core.judges.letters import FROM_CONTACT, judged, letter

REFUSES_NOBODY = (
    'My sister got a letter, "your application was unsuccessful on this occasion". May she call you',
    "Meine Schwester hat gelesen, dass sie „nicht berücksichtigt werden konnte“. Rufst du sie an",
    "They went with another candidate for the job I applied for, so I am still looking too.",
    "J'ai décidé de ne pas postuler là-bas. Les candidats recrutés l'an dernier sont tous repartis.",
    "Ho deciso di non candidarmi lì. I candidati presi l'anno scorso se ne sono andati tutti.",
    "We won't be hiring before January. Write to me then, I'd love to have you on the team.",
    "Hola Mara, no vamos a contratar hasta enero. Escríbeme entonces, me encantaría tenerte en el equipo.",
)
REFUSES = (
    ("Re: Vaga", "Oi Mara, tudo bem? A gente decidiu seguir com outra pessoa. Desejo muito sucesso!"),
    ("Re: Application", "Hi Mara, how are you? We have decided not to take your application further. Good luck!"),
)


@pytest.mark.parametrize("text", REFUSES_NOBODY)
def test_a_rejection_that_is_only_told_of_and_hiring_that_is_put_off_refuse_nobody(text: str) -> None:
    assert judged(letter(text), FROM_CONTACT).kind == "human"


@pytest.mark.parametrize(
    "text",
    [
        "Dear applicant, we regret to inform you that you were not selected as our goalkeeper. Haha, come at eight.",
        "Estimado señor: lamentamos informarle de que su candidatura a paellero ha sido descartada. Jajaja, a las dos.",
        "Sehr geehrter Herr, Ihre Bewerbung als Torwart müssen wir leider ablehnen 😂 bis Donnerstag",
        "Prezado, o seu perfil de churrasqueiro foi reprovado, agradecemos o interesse na vaga. kkkkk até sábado",
    ],
)
def test_who_laughs_refuses_nobody_in_earnest(text: str) -> None:
    assert judged(letter(text, subject="Your application")).kind == "human"


@pytest.mark.parametrize(("subject", "text"), REFUSES)
def test_asking_how_somebody_is_leaves_a_refusal_a_refusal(subject: str, text: str) -> None:
    assert judged(letter(text, subject=subject), FROM_CONTACT).kind == "rejection"


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin in dem Bereich nicht mehr tätig, kann Ihnen aber gern jemanden nennen.",
        "Ya no trabajo en ese sector, pero te puedo presentar a alguien.",
        "My old address no longer works, use this one.",
    ],
)
def test_who_changed_their_field_or_their_address_has_not_left(text: str) -> None:
    assert judged(letter(text), FROM_CONTACT).kind == "human"


def test_what_refuses_is_told_first_and_not_the_courtesy_before_it() -> None:
    text = (
        "It was a pleasure. I'm sorry to say that on this occasion we chose somebody with brewing experience. I'd be "
        "happy to give you feedback by phone if you like - when would suit?"
    )
    verdict = judged(letter(text), FROM_CONTACT)
    assert verdict.kind == "rejection"
    assert "\"I'm sorry to say" in verdict.evidence[0]


@pytest.mark.parametrize(
    "text",
    [
        "leider haben wir uns für eine andere Bewerberin entschieden. Darf ich mich melden, sobald etwas frei wird?",
        "unfortunately we decided to go ahead with another candidate. May I write to you if something else comes up?",
    ],
)
def test_who_asks_whether_to_be_in_touch_some_other_time_has_still_said_no(text: str) -> None:
    assert judged(letter(f"Hello Ms Winter,\n\n{text}\n\nJo Keller")).kind == "rejection"


def test_who_preferred_another_and_asks_whether_to_come_back_has_not_said_no() -> None:
    text = "we had chosen somebody else, but she may cancel. Would you still be interested in the position if she does?"
    assert judged(letter(f"Hello Ms Winter,\n\n{text}\n\nJo Keller")).kind == "human"
