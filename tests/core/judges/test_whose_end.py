"""Who is refused, and who tells of it: another's no, and the writer's own, are not the reader's."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict

# How such a mail begins, by its language: what it says of the reader's application does not tell whose the end is.
FRAMES = {
    "en": "Hello Mara,\n\nthank you for your mail.",
    "de": "Guten Tag Frau Winter,\n\nvielen Dank für Ihre Nachricht.",
    "fr": "Bonjour Madame,\n\nmerci de votre message.",
    "es": "Hola, Mara:\n\ngracias por su mensaje.",
    "it": "Buongiorno Mara,\n\ngrazie del suo messaggio.",
    "pt": "Olá Mara,\n\nobrigado pela sua mensagem.",
    "nl": "Dag Mara,\n\nbedankt voor je bericht.",
}
OTHERS_REFUSED = [
    ("en", "we have turned down the other two candidates. We talk about you on Thursday."),
    ("en", "yesterday we said no to the other applicant; you are still in the running."),
    ("en", "the other candidates have already been rejected. You are one of the last two left."),
    ("en", "the man we wanted first has turned us down, so you have moved up. I will call you on Monday."),
    ("en", "we rejected nine people this week, your application is still on the table."),
    ("de", "wir haben den beiden anderen Bewerberinnen gestern abgesagt. Über Sie sprechen wir am Donnerstag."),
    ("de", "sieben Kandidaten haben wir abgesagt, Sie sind weiterhin im Rennen."),
    ("de", "die Bewerberin vor Ihnen hat uns leider abgesagt. Ich rufe Sie am Montag an."),
    ("de", "die anderen Bewerber haben wir schon aussortiert. Mit Ihnen sprechen wir weiter."),
    ("fr", "nous avons dit non hier aux autres candidats. Nous parlerons de vous jeudi."),
    ("fr", "les autres candidats ont été écartés, vous êtes toujours en lice."),
    ("fr", "la personne que nous voulions a décliné notre offre. Je vous rappelle lundi."),
    ("es", "ya hemos dicho que no a las otras dos personas. De usted hablaremos el jueves."),
    ("es", "los demás candidatos ya están descartados, usted sigue en el proceso."),
    ("es", "hemos descartado a cinco candidatos; sigues entre los finalistas."),
    ("it", "abbiamo già scartato gli altri candidati. Di Lei parleremo giovedì."),
    ("it", "all'altra candidata abbiamo detto di no, Lei è ancora in corsa."),
    ("it", "la prima candidata ha rifiutato la nostra offerta. La chiamo lunedì."),
    ("pt", "ontem dissemos que não aos outros candidatos. Vamos falar de si na quinta-feira."),
    ("pt", "os outros candidatos já foram recusados; a sua candidatura continua em aberto."),
    ("pt", "a primeira pessoa recusou a nossa oferta. Ligo-lhe na segunda-feira."),
    ("nl", "de twee andere sollicitanten hebben we gisteren afgewezen. Over u praten we donderdag."),
    ("nl", "vijf kandidaten hebben we afgezegd, jij bent nog steeds in de race."),
    ("nl", "de eerste kandidaat heeft ons aanbod afgeslagen. Ik bel je maandag."),
    ("en", "we told the other applicant yesterday that it is a no. You are still in."),
    ("de", "wir haben alle anderen abgelehnt. Ihre Bewerbung liegt noch auf dem Tisch."),
    ("fr", "nous n'avons pas gardé les autres. Vous êtes toujours dans la course."),
    ("nl", "de anderen hebben we afgezegd, jij zit er nog bij."),
]
NOT_BEFORE = [
    ("en", "we can't invite you to an interview before the end of January."),
    ("de", "vor Januar können wir Ihnen kein Gespräch anbieten."),
    ("de", "einen Termin kann ich Ihnen nicht vor Januar anbieten. Ich melde mich dann."),
    ("fr", "nous ne pouvons pas vous proposer d'entretien avant janvier."),
    ("es", "no podemos ofrecerle una entrevista antes de enero."),
    ("it", "non possiamo offrirLe un colloquio prima di gennaio."),
    ("pt", "não podemos oferecer-lhe uma entrevista antes de janeiro."),
    ("nl", "we kunnen je geen gesprek aanbieden vóór januari."),
]


def framed(language: str, text: str) -> str:
    return f"{FRAMES[language]} {text[0].upper()}{text[1:]}\n\nJo Keller"


@pytest.mark.parametrize(("language", "text"), [*OTHERS_REFUSED, *NOT_BEFORE])
def test_who_refused_others_or_cannot_yet_leaves_the_reader_waiting(language: str, text: str) -> None:
    verdict = read(framed(language, text))
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds")


OWN_NEWS = [
    ("en", "I didn't get the job at Vantal. They went with another candidate."),
    ("en", "they turned me down yesterday: they chose somebody with more experience."),
    ("en", "I was rejected again, they have filled the position internally."),
    ("en", "I got the job at Hollar! I start on 1 February and they offer me a car as well."),
    ("en", "I sent my application to Merin and they have received it, fingers crossed."),
    ("de", "man hat mir abgesagt, sie haben sich für einen anderen Bewerber entschieden."),
    ("de", "ich habe die Stelle nicht bekommen. Sie haben jemand anderen genommen."),
    ("de", "ich habe die Stelle bei Hollar bekommen! Ich fange am 1. Februar an."),
    ("de", "meine Bewerbung ist dort eingegangen, haben sie geschrieben. Drück mir die Daumen."),
    ("fr", "on m'a refusé le poste. Ils ont retenu un autre candidat."),
    ("fr", "j'ai obtenu le poste chez Hollar, je commence en février !"),
    ("fr", "je n'ai pas obtenu le poste. Ils ont choisi un autre candidat."),
    ("fr", "ils ont bien reçu ma candidature, je croise les doigts."),
    ("es", "me han rechazado. Han elegido a otra persona con más experiencia."),
    ("es", "he conseguido el puesto en Hollar, empiezo en febrero."),
    ("es", "han recibido mi candidatura, cruzo los dedos."),
    ("it", "mi hanno detto di no. Hanno scelto un altro candidato."),
    ("it", "ho ottenuto il posto da Hollar, comincio a febbraio!"),
    ("it", "hanno ricevuto la mia candidatura, incrocio le dita."),
    ("pt", "fui recusada. Escolheram outro candidato com mais experiência."),
    ("pt", "consegui a vaga na Hollar, começo em fevereiro!"),
    ("pt", "já receberam a minha candidatura, estou a fazer figas."),
    ("nl", "ze hebben me afgewezen. Ze hebben voor een andere kandidaat gekozen."),
    ("nl", "ik heb de baan bij Hollar gekregen, ik begin in februari!"),
    ("nl", "ze hebben mijn sollicitatie ontvangen, duimen maar."),
    ("en", "no luck at Vantal, they picked somebody else."),
    ("en", "I got a no from Merin, the position is filled."),
    ("fr", "j'ai eu une réponse négative de Vantal, ils ont choisi quelqu'un d'autre."),
    ("es", "no me quisieron, han elegido a otro candidato."),
    ("it", "Vantal mi ha scartata, hanno scelto un altro candidato."),
    ("pt", "não ficaram comigo, escolheram outro candidato."),
]


def from_a_friend(text: str) -> Verdict:
    return judged(letter(f"Mara,\n\n{text}\n\nSue", subject="News", sender="Sue Marl <sue@marl.example>", answers=""))


@pytest.mark.parametrize("text", [text for _, text in OWN_NEWS])
def test_what_became_of_the_writers_own_application_is_nothing_said_to_the_reader(text: str) -> None:
    assert from_a_friend(text).kind == "human"
    known = read(f"Mara,\n\n{text}\n\nJo")
    assert (known.kind, known.finding("meaning")) == ("human", "asks")
    assert "asks, promises or ends" in known.evidence[-1]


def test_who_tells_their_own_news_may_promise_something_too() -> None:
    verdict = read("Mara,\n\nI didn't get the job, they went with another candidate. I'll call you on Sunday.\n\nJo")
    assert verdict.finding("hold") == "I'll call you on Sunday."


REFUSES = [
    ("en", "they have decided to go with another candidate. I am sorry, and wish you well."),
    ("en", "the client went with another candidate in the end, sorry about that."),
    ("en", "I was turned down often enough myself. But we have chosen another candidate."),
    ("en", "we have turned down most applicants, and I am afraid we cannot take your application further either."),
    ("en", "we can't offer you an interview. We wish you every success."),
    ("de", "leider müssen wir Ihnen und den anderen Bewerbern absagen."),
    ("de", "wie vielen anderen Bewerbern müssen wir auch Ihnen leider absagen."),
    ("de", "ich wurde selbst oft abgelehnt. Leider haben wir uns für eine andere Bewerberin entschieden."),
    ("de", "der Kunde hat sich leider für einen anderen Kandidaten entschieden."),
    ("fr", "nous avons malheureusement retenu un autre candidat."),
    ("fr", "le client a choisi un autre candidat, j'en suis désolé pour vous."),
    ("es", "lamentamos comunicarle que hemos elegido a otro candidato."),
    ("es", "el cliente ha elegido a otro candidato, lo siento por usted."),
    ("it", "purtroppo abbiamo scelto un altro candidato."),
    ("it", "purtroppo il cliente ha scelto un altro candidato."),
    ("pt", "infelizmente escolhemos outro candidato para a vaga."),
    ("pt", "infelizmente o cliente escolheu outro candidato."),
    ("nl", "helaas hebben we voor een andere kandidaat gekozen."),
    ("nl", "helaas bent u met de andere kandidaten afgewezen."),
]


@pytest.mark.parametrize(("language", "text"), REFUSES)
def test_who_refuses_the_reader_closes_though_others_or_the_writer_were_refused_too(language: str, text: str) -> None:
    verdict = read(framed(language, text))
    assert (verdict.kind, verdict.finding("meaning")) == ("rejection", "closes")


TAKES_AND_RECEIVES = [
    ("offer", "we are pleased to offer you the position of pastry chef. Your contract is attached."),
    ("acknowledgement", "we have received your application for the position and will review it carefully."),
    ("offer", "wir freuen uns, Ihnen die Stelle als Konditorin anbieten zu können."),
    ("acknowledgement", "Ihre Bewerbung ist bei uns eingegangen. Wir prüfen sie sorgfältig."),
]


@pytest.mark.parametrize(("kind", "text"), TAKES_AND_RECEIVES)
def test_what_is_offered_to_the_reader_or_received_from_them_stays_so(kind: str, text: str) -> None:
    raw = letter(f"Dear Mara Winter,\n\n{text}\n\nYour recruitment team", sender="jobs@firm.example", answers="")
    assert judged(raw).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Ik werd net als de andere kandidaten afgewezen.",
        "Vorig jaar werd ik net als de andere kandidaten afgewezen, maar nu werk ik er.",
        "I was turned down like the other candidates.",
        "Ich wurde wie die anderen Kandidaten abgelehnt.",
        "J'ai été refusée comme les autres candidats.",
        "Me rechazaron como a los demás candidatos.",
        "Sono stata scartata come gli altri candidati.",
        "Fui rejeitada como os outros candidatos.",
    ],
)
def test_who_was_turned_down_themselves_closes_nothing(text: str) -> None:
    verdict = judged(letter(text))
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")


FILLED = [
    (
        "de",
        "Die ausgeschriebene Stelle als Köchin konnten wir inzwischen besetzen.",
        "Gern dürfen Sie sich im Herbst wieder bei uns melden.",
    ),
    (
        "en",
        "We have since been able to appoint someone to the analyst post.",
        "You are welcome to contact us again in autumn.",
    ),
    ("fr", "Nous avons entre-temps pu pourvoir le poste d'analyste.", "Vous pouvez nous recontacter à l'automne."),
    ("es", "El puesto de analista ya lo hemos podido cubrir.", "Puede volver a escribirnos en otoño."),
    ("it", "Abbiamo nel frattempo coperto il posto di analista.", "Può ricontattarci in autunno."),
    ("pt", "Entretanto conseguimos preencher a vaga de analista.", "Pode voltar a contactar-nos no outono."),
    (
        "nl",
        "We hebben de functie van analist inmiddels kunnen invullen.",
        "U mag in het najaar weer contact met ons opnemen.",
    ),
]


@pytest.mark.parametrize(("language", "filled", "again"), FILLED)
def test_a_position_they_could_fill_is_filled_and_she_may_write_again_in_autumn(
    language: str, filled: str, again: str
) -> None:
    verdict = read(f"{FRAMES[language]} {filled} {again}\n\nJo Keller")
    assert verdict.kind == "position_filled"
    assert [one.field("what") for one in verdict.findings if one.kind == "stated_date"] == ["contact_again"]


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, but I am not interested. Please consider the matter closed.",
        "Danke, ich habe kein Interesse. Bitte betrachten Sie die Sache als erledigt.",
        "Merci, je ne suis pas intéressée. Veuillez considérer le dossier comme clos.",
        "Gracias, no me interesa. Por favor, considere el asunto cerrado.",
        "Grazie, non mi interessa. Per favore, consideri la questione chiusa.",
        "Obrigada, não me interessa. Por favor, considere o assunto encerrado.",
        "Bedankt, ik heb geen interesse. Beschouw de zaak als afgedaan.",
    ],
)
def test_who_wants_a_matter_taken_for_closed_closes_it_and_wants_nothing_else(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").finding("meaning") == "closes"
