"""By when they know is told without a word for deciding, too: who meets then, who comes last, who signs it off.

The mails came in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import dates, read


@pytest.mark.parametrize(
    "text",
    [
        "No decision yet, nobody has been ruled out. The panel reconvenes on 18 March.",
        "We have not chosen yet. The board is meeting on 18 March.",
        "Entschieden ist noch nichts. Das Gremium tagt am 18. März.",
        "Wir haben noch nicht gewählt. Der Vorstand kommt am 18. März zusammen.",
        "Nous n'avons pas encore choisi. Le comité se réunit le 18 mars.",
        "Todavía no hemos elegido. El comité se reúne el 18 de marzo.",
        "Non abbiamo ancora scelto. La commissione si riunisce il 18 marzo.",
        "Ainda não escolhemos. O comité reúne-se no dia 18 de março.",
        "Er is nog niets beslist. De commissie vergadert op 18 maart.",
        "Er is nog niets beslist. Het bestuur komt 18 maart bijeen.",
    ],
)
def test_the_day_on_which_those_who_decide_meet_is_that_of_the_decision(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {("2026-03-18", "decision")})


@pytest.mark.parametrize(
    "text",
    [
        "We are not through yet, the last candidate comes in on 17 March.",
        "Wir sind noch nicht so weit, die letzte Bewerberin kommt am 17. März.",
        "Nous n'avons pas fini, la dernière candidate passe le 17 mars.",
        "Todavía no hemos cerrado el proceso, la última entrevista es el 17 de marzo.",
        "Non abbiamo ancora finito, l'ultimo colloquio è il 17 marzo.",
        "Ainda não terminámos, a última candidata vem no dia 17 de março.",
        "We zijn nog niet zover, de laatste kandidaat komt op 17 maart.",
    ],
)
def test_when_the_last_of_the_others_comes_they_can_decide(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-17", "decision")}


@pytest.mark.parametrize(
    "text",
    [
        "The last candidate comes in on 17 March. I'll write to you straight after.",
        "Die letzte Bewerberin kommt am 17. März. Im Anschluss melde ich mich.",
        "La dernière candidate passe le 17 mars. Je reviens vers vous dans la foulée.",
        "La última entrevista es el 17 de marzo. Te cuento después.",
        "L'ultima candidata viene il 17 marzo. Poi le scrivo.",
        "A última candidata vem no dia 17 de março. Depois digo-lhe alguma coisa.",
        "De laatste kandidaat komt op 17 maart. Daarna laat ik iets horen.",
    ],
)
def test_who_writes_after_the_last_interview_answers_behind_its_day(text: str) -> None:
    found = [dict(one.fields) for one in read(f"{text}\n\nJo Keller").findings if one.kind == "stated_date"]
    assert found == [{"date": "2026-03-17", "what": "answer", "after": "behind"}]


@pytest.mark.parametrize(
    "text",
    [
        "The board meets on 12 March and you will hear from me by 20 March.",
        "Das Gremium tagt am 12. März, und bis 20. März melde ich mich.",
        "Le comité se réunit le 12 mars et vous aurez ma réponse d'ici le 20 mars.",
        "El comité se reúne el 12 de marzo y le avisaré antes del 20 de marzo.",
        "La commissione si riunisce il 12 marzo e le farò sapere entro il 20 marzo.",
        "O comité reúne-se no dia 12 de março e dou-lhe uma resposta até 20 de março.",
        "De commissie vergadert op 12 maart en u hoort uiterlijk 20 maart van mij.",
    ],
)
def test_the_day_of_the_answer_counts_before_that_of_their_meeting(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-20", "answer")}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Finance should sign off on the headcount by 20 March and I'll shout when I have something.", "answer"),
        ("Das Budget soll bis 20. März freigegeben werden.", "decision"),
        ("Le budget devrait être validé d'ici le 20 mars.", "decision"),
        ("El presupuesto se aprobará antes del 20 de marzo.", "decision"),
        ("Il budget sarà approvato entro il 20 marzo.", "decision"),
        ("O orçamento será aprovado até 20 de março.", "decision"),
        ("Het budget wordt uiterlijk 20 maart goedgekeurd.", "decision"),
        ("The 20 March is the day, I'll shout then.", "answer"),
        ("Am 20. März gebe ich Laut.", "answer"),
        ("Je vous écris le 20 mars.", "answer"),
        ("Espero poder decirle algo el 20 de marzo.", "answer"),
        ("Il 20 marzo le scrivo.", "answer"),
        ("No dia 20 de março escrevo-lhe.", "answer"),
        ("Op 20 maart schrijf ik je.", "answer"),
    ],
)
def test_by_when_it_is_signed_off_or_told_is_stated(text: str, what: str) -> None:
    verdict = read(f"Thanks for asking. {text}\n\nJo Keller")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {("2026-03-20", what)})


@pytest.mark.parametrize(
    "text",
    [
        "It will take until the end of March.",
        "Es dauert nur bis Ende März.",
        "Cela prendra jusqu'à fin mars.",
        "Esto tardará hasta finales de marzo.",
        "Ci vorrà fino a fine marzo.",
        "Vai demorar até ao final de março.",
        "Het duurt tot eind maart.",
    ],
)
def test_until_when_it_takes_is_stated(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-31", "decision")}


@pytest.mark.parametrize(
    "text",
    [
        "We appointed an internal applicant on Monday.",
        "Wir haben uns am Montag für eine interne Bewerberin entschieden.",
        "Nous avons choisi une candidate interne lundi.",
        "El lunes hemos elegido a otra candidata.",
        "Lunedì abbiamo scelto un'altra persona.",
        "Na segunda-feira foi escolhida outra candidata.",
        "Maandag hebben we een andere kandidaat gekozen.",
    ],
)
def test_a_weekday_on_which_they_decided_is_behind_them(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == set()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("We decide on Monday.", "decision"),
        ("We have decided to give you an answer on Monday.", "answer"),
        ("Wir haben beschlossen, uns am Montag zu melden.", "answer"),
        ("Am Montag entscheiden wir.", "decision"),
        ("Lundi nous prendrons une décision.", "decision"),
        ("El lunes decidimos.", "decision"),
        ("Lunedì decidiamo.", "decision"),
        ("Na segunda-feira decidimos.", "decision"),
        ("Maandag beslissen we.", "decision"),
    ],
)
def test_a_weekday_on_which_they_will_decide_is_ahead(text: str, what: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == {("2026-03-09", what)}


@pytest.mark.parametrize(
    "text",
    [
        "The panel would like to meet you on 18 March at 10:00.",
        "We invite you to the last interview on 18 March at 10:00.",
        "Wir laden Sie zum letzten Gespräch am 18. März um 10 Uhr ein.",
        "Nous vous invitons au dernier entretien le 18 mars à 10h.",
        "Le invitamos a la última entrevista el 18 de marzo a las 10:00.",
        "La invitiamo all'ultimo colloquio il 18 marzo alle 10.",
        "Convidamo-la para a última entrevista no dia 18 de março às 10h.",
        "We nodigen je uit voor het laatste gesprek op 18 maart om 10.00 uur.",
    ],
)
def test_a_last_interview_of_the_readers_own_is_no_day_of_a_decision(text: str) -> None:
    assert dates(read(f"{text}\n\nJo Keller")) == set()
