"""What comes of it where the user does nothing ends nothing yet, however plainly it is said: it asks."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read

WANTED = [
    "Please send your reference by 27 March, as otherwise we cannot consider your application.",
    "We cannot consider your application otherwise. Please hand in your permit.",
    "We can't take your application further unless you send the certificate.",
    "Without the certificate we cannot consider your application.",
    "Wir können Ihre Bewerbung sonst nicht berücksichtigen. Bitte reichen Sie das Zeugnis nach.",
    "Ohne das Zeugnis können wir Ihre Bewerbung nicht berücksichtigen.",
    "Sans ce certificat, nous ne pourrons pas retenir votre candidature.",
    "À défaut, nous ne pourrons pas donner suite à votre candidature. Merci d'envoyer l'attestation.",
    "Sin el certificado no podemos tener en cuenta su candidatura.",
    "De lo contrario no podremos considerar su candidatura. Envíe el certificado antes del viernes.",
    "Senza il certificato non possiamo prendere in considerazione la Sua candidatura.",
    "Caso contrário não poderemos considerar a sua candidatura. Envie o certificado até sexta-feira.",
    "Sem o certificado não podemos considerar a sua candidatura.",
    "Zonder het diploma kunnen we je sollicitatie niet in behandeling nemen.",
    "Anders kunnen we je sollicitatie niet meenemen. Stuur het diploma voor vrijdag.",
]


@pytest.mark.parametrize("text", WANTED)
def test_what_happens_unless_the_user_does_something_asks_for_it(text: str) -> None:
    verdict = read(f"Hello Mara,\n\n{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "asks")
    assert verdict.finding("question")


@pytest.mark.parametrize(
    "text",
    [
        "We cannot consider your application, as you have no permit.",
        "We have decided otherwise and will not take your application further.",
        "Ohne Berufserfahrung können wir Sie leider nicht berücksichtigen.",
        "Ohne Zeugnis können wir Sie leider nicht berücksichtigen. Wir wünschen Ihnen alles Gute für die Suche.",
        "Nous ne pouvons pas donner suite à votre candidature.",
        "No podemos considerar su candidatura, pues busca otra cosa.",
    ],
)
def test_what_is_refused_for_good_is_refused(text: str) -> None:
    verdict = read(f"Hello Mara,\n\n{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("rejection", "closes")


SILENCE = [
    "Received, thank you. Nothing by 10 March means that we were not able to offer you an interview.",
    "Your application is in. You will get an invitation or a message that you have not progressed.",
    "Ihre Bewerbung ist da. Hören Sie bis Mai nichts von uns, haben wir uns nicht für Sie entschieden.",
    "Votre dossier est bien arrivé. L'absence de réponse au 3 mai signifiera qu'il n'a pas été retenu.",
    "Hemos recibido su candidatura. La falta de respuesta en mayo significa que no ha sido seleccionada.",
    "Candidatura ricevuta. Il silenzio dopo il 3 maggio significa che non è stata selezionata.",
    "Recebemos a candidatura. Se em maio não houver contacto, é porque seguimos com outros perfis.",
    "Je sollicitatie is binnen. Heb je op 3 mei niets gehoord, dan ben je niet geselecteerd.",
]


@pytest.mark.parametrize("text", SILENCE)
def test_what_an_offices_silence_will_mean_ends_nothing(text: str) -> None:
    raw = letter(text, subject="Your application", sender="Mill HR <hr@mill.example>", answers="")
    assert judged(raw).kind == "acknowledgement"
