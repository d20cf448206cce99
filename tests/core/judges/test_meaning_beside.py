"""What an answer says beside its meaning: patience asked for, how they speak, what a refusal still asks."""

from dataclasses import replace

import pytest

from core.judges.test_meaning import read
from core.telling import at, came
from followupd.core.pursuits.events import events_of

PATIENCE = (
    "The decision is delayed. Please bear with us.",
    "We need some more time and ask for your patience.",
    "There is no need to follow up; we will come back to you.",
    "I will be in touch of my own accord once we know more.",
    "Ich bitte um etwas Geduld und melde mich unaufgefordert.",
    "Bitte gedulden Sie sich noch etwas.",
    "Wir melden uns von uns aus, sobald es etwas Neues gibt.",
    "Von Rückfragen zum Stand bitten wir abzusehen.",
    "Je vous remercie de votre patience et reviendrai vers vous de moi-même.",
    "Merci de bien vouloir patienter encore un peu.",
    "Inutile de nous relancer, nous vous écrirons.",
    "Le ruego un poco de paciencia; le escribiré por mi cuenta.",
    "Gracias por su candidatura. No hace falta que nos escriba, le avisaremos.",
    "Le chiedo un po' di pazienza, la ricontatterò.",
    "Non è necessario sollecitarci, le faremo sapere.",
    "Peço alguma paciência; entrarei em contacto.",
    "Ik vraag nog wat geduld en kom uit mezelf bij u terug.",
)
ORDINARY = (
    "Thank you, we will be in touch.",
    "We will let you know by 20 March.",
    "Vielen Dank, wir melden uns bei Ihnen.",
    "Merci, nous reviendrons vers vous.",
    "Gracias, le avisaremos.",
    "Our patients come first, as you know. We will be in touch.",
)


@pytest.mark.parametrize("text", PATIENCE)
def test_who_asks_for_patience_or_comes_back_unasked_has_said_so(text: str) -> None:
    verdict = read(f"Dear Mara,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds" and verdict.finding("patience")


@pytest.mark.parametrize("text", ORDINARY)
def test_who_only_lets_wait_asks_for_no_patience(text: str) -> None:
    assert not read(f"Dear Mara,\n\n{text}\n\nJo Keller").finding("patience")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Danke für deine Bewerbung! Wir melden uns bei dir.", "familiar"),
        ("Vielen Dank, wir haben Ihre Unterlagen und melden uns bei Ihnen.", "formal"),
        ("Merci pour ta candidature, je te réponds bientôt.", "familiar"),
        ("Gracias por tu candidatura, te escribiremos pronto.", "familiar"),
        ("Thank you for your application.", ""),
    ],
)
def test_how_they_speak_to_the_user_is_read(text: str, spoken: str) -> None:
    assert read(text).finding("address") == spoken


REFUSED = (
    (
        "Unfortunately, we have decided to proceed with another candidate for this position. {}",
        "Would you be open to other roles with us?",
    ),
    (
        "We regret to tell you that your application was not successful. {}",
        "I can give you feedback by phone; when would suit?",
    ),
    (
        "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. {}",
        "Hätten Sie Interesse an einer anderen Stelle?",
    ),
    (
        "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue. {}",
        "Seriez-vous intéressée par un autre poste ?",
    ),
    ("Lamentamos comunicarle que hemos elegido a otro candidato para el puesto. {}", "¿Le interesaría otro puesto?"),
    ("Purtroppo la sua candidatura non è stata selezionata. {}", "Le interesserebbe un'altra posizione?"),
    ("Infelizmente a sua candidatura não foi selecionada. {}", "Teria interesse noutra vaga?"),
    (
        "Helaas moeten wij u meedelen dat wij voor een andere kandidaat hebben gekozen. {}",
        "Zou u openstaan voor een andere functie?",
    ),
)


@pytest.mark.parametrize(("text", "question"), REFUSED)
def test_a_question_at_the_end_of_a_refusal_is_the_users_to_answer(text: str, question: str) -> None:
    verdict = read(f"Dear Mara,\n\n{text.format(question)}\n\nJo Keller")
    assert question in verdict.finding("question")
    assert "answered" in events_of(replace(came(at("2026-03-04")), verdict=verdict))


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately, we have decided to proceed with another candidate. Any questions? Just call.",
        "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Noch Fragen?",
        "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue. Des questions ?",
    ],
)
def test_a_courtesy_at_the_end_of_a_refusal_asks_nothing(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("closes", "")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Danke für die Papiere, die Ihr Freund mir weitergeleitet hat. Wir melden uns.", "Wir melden uns."),
        ("Thank you, we will be in touch.", "Thank you, we will be in touch."),
    ],
)
def test_what_lets_the_user_wait_is_quoted_and_not_the_thanks_before_it(text: str, quoted: str) -> None:
    assert read(f"Dear Mara,\n\n{text}\n\nJo Keller").finding("hold") == quoted


@pytest.mark.parametrize(
    "text",
    [
        "We'll look at everything after Easter.",
        "Nach Ostern sehen wir uns alles an.",
        "Nous examinerons votre dossier après Pâques.",
        "Revisaremos todo después de Semana Santa.",
        "Grazie per la sua candidatura. Esamineremo tutta la documentazione dopo Pasqua.",
    ],
)
def test_when_they_will_look_at_it_is_when_they_may_be_asked(text: str) -> None:
    verdict = read(f"Dear Mara,\n\n{text}\n\nJo Keller")
    assert verdict.finding("meaning") == "holds"
    (stated,) = (dict(found.fields) for found in verdict.findings if found.kind == "stated_date")
    assert stated["date"] == "2026-04-13"
