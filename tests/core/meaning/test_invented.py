"""What a program may not make up: a past, a deed, a figure in words, or somebody nobody has mentioned."""

import pytest

from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged

APPLIED = {
    "en": "On 4 May I sent you my application for the position of Platform Engineer at Harbour Freight. Jo Keller",
    "de": "Am 4. Mai habe ich Ihnen meine Bewerbung als Plattformentwicklerin bei Harbour Freight geschickt. Jo Keller",
    "fr": "Le 4 mai, je vous ai envoyé ma candidature au poste d'ingénieure chez Harbour Freight. Jo Keller",
    "es": "El 4 de mayo le envié mi candidatura para el puesto de ingeniera en Harbour Freight. Jo Keller",
}
MADE_UP = (
    ("en", "It was a pleasure to meet you."),
    ("en", "We spoke on the phone about it."),
    ("en", "As discussed, I write."),
    ("en", "Our conversation was most useful."),
    ("en", "You mentioned that the team is growing."),
    ("en", "Thank you for your kind reply."),
    ("en", "I have worked with you before."),
    ("en", "I know you from the fair."),
    ("en", "A former colleague of yours told me of it."),
    ("en", "Priya Nair told me about the work."),
    ("en", "I have long used the software of Globex."),
    ("en", "My work at Initech prepared me for it."),
    ("en", "I have led a group of engineers."),
    ("en", "I recently completed a course."),
    ("en", "I bring ten years of it."),
    ("en", "I saved three customers much money."),
    ("en", "My master's degree helps me there."),
    ("en", "I know Kubernetes well."),
    ("de", "Wir haben am Telefon darüber gesprochen."),
    ("de", "Unser Gespräch war sehr nützlich."),
    ("de", "Wie besprochen, schreibe ich."),
    ("de", "Sie haben mir von der Gruppe erzählt."),
    ("de", "Danke für Ihre freundliche Antwort."),
    ("de", "Ich habe früher mit Ihnen gearbeitet."),
    ("de", "Ich habe eine Gruppe geleitet."),
    ("de", "Seit zehn Jahren baue ich das."),
    ("de", "Frau Sommer hat mir geraten."),
    ("de", "Ich kenne die Arbeit der Nordwind GmbH."),
    ("de", "Davon hat mir neulich Priya Nair erzählt."),
    ("de", "Priya riet mir dazu."),
    ("de", "Wir haben einen gemeinsamen Bekannten."),
    ("fr", "Nous nous sommes rencontrés au salon."),
    ("fr", "Notre entretien m'a beaucoup appris."),
    ("fr", "Comme convenu, je vous écris."),
    ("fr", "Vous m'avez dit que l'équipe grandit."),
    ("fr", "Merci pour votre réponse."),
    ("fr", "J'ai dirigé une équipe."),
    ("fr", "J'ai travaillé avec vous autrefois."),
    ("fr", "Depuis dix ans, je fais ce travail."),
    ("fr", "Priya Nair m'a parlé de ce travail."),
    ("fr", "Je connais bien Globex."),
    ("es", "Fue un placer conocerle."),
    ("es", "Hablamos por teléfono de ello."),
    ("es", "Nuestra entrevista fue muy útil."),
    ("es", "Usted me dijo que el equipo crece."),
    ("es", "Gracias por su respuesta."),
    ("es", "He dirigido un equipo."),
    ("es", "Trabajé con usted hace tiempo."),
    ("es", "Tengo diez años de experiencia."),
    ("es", "Priya Nair me habló de ello."),
    ("es", "Conozco bien Globex."),
)
DECIDED = (
    ("en", "I gladly accept your offer."),
    ("en", "I hereby withdraw my application."),
    ("en", "I have decided to decline the interview."),
    ("en", "I have another offer on the table."),
    ("en", "Another company has offered me a contract."),
    ("en", "I can start immediately."),
    ("en", "I promise to stay for years."),
    ("en", "You find my work at mara-winter.dev."),
    ("en", "Globex is the market leader."),
    ("en", "Globex's products interest me."),
    ("en", "DataForge shows what is possible."),
    ("de", "Ich nehme Ihr Angebot gern an."),
    ("de", "Hiermit ziehe ich meine Bewerbung zurück."),
    ("de", "Mir liegt ein weiteres Angebot vor."),
    ("de", "Ich könnte sofort anfangen."),
    ("de", "Globex ist ein Vorbild für mich."),
    ("de", "Meine Arbeiten stehen auf mara-winter.de."),
    ("fr", "J'accepte votre offre avec joie."),
    ("fr", "Je retire ma candidature."),
    ("fr", "J'ai reçu une autre offre."),
    ("fr", "Globex est un modèle pour moi."),
    ("es", "Acepto su oferta con mucho gusto."),
    ("es", "Retiro mi candidatura."),
    ("es", "Tengo otra oferta."),
    ("es", "Globex es un ejemplo para mí."),
)
HONEST = (
    ("en", "Experience is what I bring, and time is short."),
    ("en", "It's a matter that interests me, and that's why I write."),
    ("en", "Platform work is what I like. Working with others is a joy. Curiosity has led me here."),
    ("en", "Your firm offers what I seek, e.g. variety, i.e. a wide field.Thank you."),
    ("en", "Thursday is fine, and I know how to code if Ms Keller wants it."),
    ("de", "Inzwischen ist mir die Anzeige vertraut. Erfahrung ist wichtig. Gern würde ich mehr hören."),
    ("de", "Besonders wird mir z. B. die Arbeit mit Daten gefallen."),
    ("fr", "Tout est prêt de mon côté. Demain est un bon jour. Travailler avec vous est mon souhait."),
    ("es", "Todo está listo por mi parte. Mañana puede ser un buen día. Aprender es mi deseo."),
    ("en", "I would be glad to meet you, and I look forward to our conversation."),
    ("en", "Would you have time to talk?"),
    ("en", "If we spoke for ten minutes, you would know more."),
    ("en", "Your answer would help me to plan."),
    ("en", "I know that several people have a say in it, on Monday as in June."),
    ("en", "Two lines are enough, and three days would do."),
    ("en", "Harbour Freight's work appeals to me."),
    ("en", "I will send my CV as a PDF, if Ms Keller would like that."),
    ("en", "I could show it to you in ten minutes."),
    ("de", "Ich freue mich auf unser Gespräch."),
    ("de", "Hätten Sie Zeit für ein Gespräch am Montag?"),
    ("de", "Bei Interesse schicke ich Ihnen gern Unterlagen, Referenzen und Arbeitsproben."),
    ("de", "Ihre Antwort würde mir sehr helfen."),
    ("de", "Eine Viertelstunde Zeit Anfang Juni genügt."),
    ("de", "Ich habe die Anzeige noch einmal gelesen."),
    ("de", "Wenn wir uns getroffen haben, wissen Sie mehr."),
    ("fr", "Je me réjouis de notre entretien."),
    ("fr", "Votre réponse m'aiderait beaucoup."),
    ("fr", "Deux lignes suffisent."),
    ("fr", "Pourriez-vous m'accorder un entretien lundi ?"),
    ("fr", "J'ai relu votre annonce."),
    ("es", "Me gustaría conocerle."),
    ("es", "Su respuesta me ayudaría mucho."),
    ("es", "Con dos líneas basta."),
    ("es", "¿Podría hablar con usted el lunes?"),
    ("es", "He leído otra vez su anuncio."),
)
BORNE_OUT = (
    ("en", "We spoke on the phone about it.", "On 20 May we spoke."),
    ("en", "You mentioned it.", "On 15 May you wrote: “x”"),
    ("en", "You mentioned it.", "On 20 May we spoke."),
    ("en", "I have led a group.", "I led the move of our invoices."),
    ("en", "I bring six years of it.", "for six years"),
    ("en", "Priya Nair told me.", "Priya Nair"),
    ("en", "I withdraw my application.", "I therefore withdraw my application of 4 May."),
    ("en", "I have another offer.", "I have received an offer from another firm"),
    ("en", "My slides are on mara.dev.", "https://mara.dev/slides"),
    ("en", "Globex is growing.", "Globex"),
    ("de", "Unser Gespräch war nützlich.", "Am 20. Mai haben wir miteinander gesprochen."),
    ("de", "Sie haben mir davon erzählt.", "Am 15. Mai schrieben Sie: „x“"),
    ("de", "Frau Sommer riet mir.", "Lena Sommer"),
    ("fr", "Notre entretien m'a appris cela.", "Le 20 mai, nous nous sommes parlé."),
    ("fr", "Vous m'avez dit cela.", "Le 15 mai, vous avez écrit : « x »"),
    ("es", "Nuestra entrevista fue útil.", "El 20 de mayo hablamos."),
    ("es", "Usted me dijo eso.", "El 15 me escribió: x"),
)


def claims(language: str, sentence: str, facts: str) -> list[str]:
    judged = Judged(f"Jo Keller,\n\n{sentence}", language, facts=facts)
    return [flaw.words for flaw in flaws(judged) if flaw.rule == "claim"]


@pytest.mark.parametrize(("language", "sentence"), (*MADE_UP, *DECIDED))
def test_what_nothing_known_bears_out_is_found(language: str, sentence: str) -> None:
    assert claims(language, sentence, APPLIED[language])


@pytest.mark.parametrize(("language", "sentence"), HONEST)
def test_wishes_offers_and_questions_claim_nothing(language: str, sentence: str) -> None:
    assert claims(language, sentence, APPLIED[language]) == []


@pytest.mark.parametrize(("language", "sentence", "known"), BORNE_OUT)
def test_what_the_facts_say_in_other_words_may_be_said(language: str, sentence: str, known: str) -> None:
    assert claims(language, sentence, f"{APPLIED[language]} {known}") == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Only an idiot would let me wait."),
        ("en", "Your team is incompetent."),
        ("en", "You are wasting my time."),
        ("de", "Das ist eine Unverschämtheit."),
        ("de", "Sie sind unfähig."),
        ("fr", "Vous êtes ridicules et menteurs."),
        ("es", "Qué vergüenza de empresa."),
    ],
)
def test_nobody_is_insulted_whoever_words_the_letter(language: str, sentence: str) -> None:
    assert "insult" in {flaw.rule for flaw in flaws(Judged(f"Jo Keller,\n\n{sentence}", language))}
