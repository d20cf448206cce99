"""An end that shows how it goes on is none for the user: another post for them, or somebody else who may have one.

What was decided about the user stays decided, and who asks whether to keep the papers has said no.
"""

import pytest

from core.judges.test_meaning import read

ANOTHER_POST = [
    "The analyst post is gone, I'm sorry. But our Leeds office is opening one in May. Shall I put you down for it?",
    "We gave the buyer job to someone internally. There is a second opening in the warehouse that would suit you.",
    "The post is filled. We have another one, in packing. Are you interested in that?",
    "Die Stelle haben wir intern besetzt. Im Herbst schreiben wir eine zweite aus. Haben Sie daran Interesse?",
    "Die Stelle ist leider vergeben. In der Disposition wird im Mai eine neue frei, die besser zu Ihnen passt.",
    "Le poste est malheureusement pourvu. Mais nous en ouvrons un autre en mai. Cela vous intéresserait-il ?",
    "Le poste est pourvu. Un second poste s'ouvre à l'atelier. Voulez-vous que je transmette votre CV ?",
    "El puesto ya está cubierto, lo siento. En mayo abrimos otro en el almacén. ¿Te interesaría?",
    "Al final elegimos a alguien de dentro. Pero se abre otra vacante en Bilbao. ¿Quieres que te proponga?",
    "La posizione è stata coperta. A maggio ne apriamo un'altra in magazzino. Le interesserebbe?",
    "A vaga já foi preenchida, lamento. Em maio abrimos outra no armazém. Teria interesse?",
    "De functie is helaas al vervuld. In mei komt er een tweede vrij in het magazijn. Heb je daar interesse in?",
]
OVER = [
    ("We gave the job to someone internally. Would you like feedback by phone?", "rejection"),
    ("The post is filled; we had a strong field for this position. May we keep your papers?", "position_filled"),
    ("Unfortunately we chose another candidate. May I get in touch if another opening comes up?", "rejection"),
    ("The post is filled. We do not have another one at the moment. May we keep your papers?", "position_filled"),
    ("Die Stelle ist leider vergeben. Dürfen wir Ihre Unterlagen behalten, falls eine neue frei wird?", None),
    ("Die Stelle ist vergeben. Wir haben eine andere Bewerberin genommen. Darf ich Ihren Lebenslauf behalten?", None),
    ("Le poste est pourvu. Puis-je conserver votre CV pour un autre poste ?", "position_filled"),
    ("Nous en avons choisi une autre, désolé. Le poste est pourvu. Puis-je garder vos coordonnées ?", None),
    ("El puesto ya está cubierto. ¿Podemos guardar su CV para otra vacante?", "position_filled"),
    ("La posizione è stata coperta. Possiamo conservare il Suo CV per altre posizioni?", "position_filled"),
    ("A vaga já foi preenchida. Podemos guardar o seu CV para outras vagas?", "position_filled"),
    ("De functie is vervuld, we hebben voor een andere kandidaat gekozen. Mogen we je cv bewaren?", None),
]


@pytest.mark.parametrize("text", ANOTHER_POST)
def test_who_has_another_post_for_the_user_closes_nothing_and_asks(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")


@pytest.mark.parametrize(("text", "kind"), OVER)
def test_a_post_that_may_come_some_day_and_papers_that_may_be_kept_lead_no_further(text: str, kind: str | None) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert verdict.kind in ((kind,) if kind else ("rejection", "position_filled"))
    assert verdict.finding("meaning") == "closes"


NO_WORK = [
    "We're not hiring at the moment, but Kim Lee at Otter Bay is. Write to her at kim.lee@otter.example.",
    "Sorry, there are no openings here this year. Do try Kim Lee, kim.lee@otter.example, she needs people.",
    "Wir stellen derzeit leider nicht ein, aber Kim Lee sucht jemanden. Schreiben Sie ihr an kim.lee@otter.example.",
    "Bei uns ist leider nichts frei. Melden Sie sich doch bei Kim Lee (kim.lee@otter.example), die sucht gerade.",
    "Nous n'avons malheureusement aucun poste ouvert. Adressez-vous à Kim Lee (kim.lee@otter.example).",
    "Por desgracia no tenemos vacantes. Habla con Kim Lee (kim.lee@otter.example), que está montando un equipo.",
    "Purtroppo non abbiamo posizioni aperte. Si rivolga a Kim Lee (kim.lee@otter.example), sta formando un gruppo.",
    "Neste momento não temos vagas. Mas fala com a Kim Lee (kim.lee@otter.example), ela anda à procura de gente.",
    "Helaas hebben we geen vacatures. Neem contact op met Kim Lee (kim.lee@otter.example), zij bouwt een team op.",
]


@pytest.mark.parametrize("text", NO_WORK)
def test_who_has_no_work_but_names_somebody_who_may_refuses_nobody_and_leaves_the_user_to_write(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")
    assert [one.field("address") for one in verdict.findings if one.kind == "referral"] == ["kim.lee@otter.example"]


@pytest.mark.parametrize(
    "text",
    [
        "We have decided not to take your application further. For feedback write to Kim Lee at kim@firm.example.",
        "Unfortunately we went with another candidate. Do write to Kim Lee (kim@otter.example), she is looking.",
        "Wir haben uns für eine andere Bewerberin entschieden. Schreiben Sie doch Kim Lee (kim@otter.example).",
        "Hemos elegido a otra candidata. Escriba a Kim Lee (kim@otter.example), que busca gente.",
    ],
)
def test_who_was_refused_is_refused_whomever_the_writer_names_beside_it(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("rejection", "closes")


BESIDE_A_NO = [
    "Thanks for the talk. We chose another candidate. Do you mind if we keep your details?",
    "Danke für das Gespräch. Wir haben eine andere Bewerberin gewählt. Dürfen wir Ihre Daten behalten?",
    "Merci d'être venue jeudi. Nous avons retenu une autre personne. Puis-je garder votre CV ?",
    "Merci pour l'entretien. Nous avons choisi une autre candidate. Souhaitez-vous un retour par téléphone ?",
    "Gracias por venir. Hemos elegido a otra candidata. ¿Podemos guardar tus datos?",
    "Gracias por la entrevista. Hemos elegido a otra persona. ¿Quieres que te llame para contarte por qué?",
    "Obrigada pela conversa. Escolhemos outra pessoa. Posso guardar o seu CV?",
    "Obrigada pela entrevista. Escolhemos outra candidata. Quer que lhe explique porquê?",
    "Grazie per il colloquio. Abbiamo scelto un'altra candidata. Posso tenere il Suo CV?",
    "Bedankt voor het gesprek. We hebben voor een andere kandidaat gekozen. Mag ik je gegevens bewaren?",
]


@pytest.mark.parametrize("text", BESIDE_A_NO)
def test_who_chose_another_and_asks_to_keep_the_papers_or_to_tell_why_has_said_no(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("rejection", "closes")
    assert verdict.finding("question").endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "Nous avions choisi une autre candidate, mais elle s'est désistée. Le poste vous intéresse-t-il toujours ?",
        "Habíamos elegido a otra persona, pero no puede. ¿Sigue interesándote el puesto?",
        "Tínhamos escolhido outra pessoa, mas desistiu. Ainda tem interesse na vaga?",
        "Nous avons choisi une autre date. Pouvez-vous venir mardi ?",
        "Hemos elegido otra sala. ¿Puedes venir el martes?",
    ],
)
def test_who_chose_another_first_or_another_day_still_asks(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert verdict.kind != "rejection"
    assert verdict.finding("meaning") == "asks"
