"""Who wants no more mail is heard, in whatever words; who puts something off, or sends elsewhere, forbids nothing."""

import pytest

from core.judges.letters import letter
from core.judges.test_meaning import read
from followupd.core.judges import judge
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read as read_envelope
from followupd.core.pursuits.relation import NOTHING_KNOWN


@pytest.mark.parametrize(
    "text",
    [
        "I'd be glad to get no further emails from you, about this or anything else.",
        "I am retired and have heard enough of it all. No more letters about work, please.",
        "Bitte sehen Sie von weiteren Schreiben an unser Haus ab.",
        "Ich wünsche nicht weiter von Ihnen angeschrieben zu werden.",
        "Nehmen Sie meine Adresse bitte aus Ihrer Liste.",
        "Schreib mir bitte nicht mehr.",
        "Merci de ne plus nous adresser de courriers.",
        "Ne m'envoyez plus rien, s'il vous plaît.",
        "Veuillez effacer mes coordonnées de votre fichier.",
        "Le ruego que no vuelva a escribirnos.",
        "No me mande más mensajes, por favor.",
        "Dé de baja mi dirección, se lo pido.",
        "La preghiamo di non mandarci altri messaggi.",
        "Tolga il mio indirizzo dalla sua rubrica, per cortesia.",
        "Peço que não me volte a escrever.",
        "Agradeço que apague o meu endereço da sua lista.",
        "Gelieve mij niet meer aan te schrijven.",
        "Wilt u ons geen berichten meer sturen?",
        "Haal mijn naam uit uw lijst, alstublieft.",
    ],
)
def test_who_wants_no_more_mail_is_heard(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind == "opt_out"


@pytest.mark.parametrize(
    "text",
    [
        "Please do not send any more documents, we have all we need and decide by Friday.",
        "Don't call me before Monday, I am on a boat.",
        "Don't write to my work address, here is my new address: jo@post.example.",
        "Wir haben keine weiteren Fragen und melden uns am Freitag.",
        "Ich kam leider nicht mehr dazu, Ihnen zu schreiben.",
        "Bitte schicken Sie keine weiteren Unterlagen, wir haben alles.",
        "Meine Mutter kann mir nicht mehr schreiben, die Hand zittert zu sehr.",
        "Schreib mir nicht mehr auf die Arbeit, ich habe eine neue Adresse.",
        "Ruf mich bitte nicht vor Montag an.",
        "Merci de ne pas envoyer votre dossier par la poste, le PDF suffit.",
        "Inutile de nous relancer, nous vous répondrons vendredi.",
        "Ne m'appelle pas avant lundi, je suis en mer.",
        "No quiero que te preocupes, todo va bien.",
        "No me llames antes del lunes, estoy de viaje.",
        "Non mi chiamare prima di lunedì, sono in barca.",
        "Não quero que te preocupes, está tudo bem.",
        "Não me ligue antes de segunda, estou de viagem.",
        "Ik neem niet voor maandag contact met je op.",
        "Sinds mijn ongeluk kan ik niet meer schrijven.",
        "Take me off the list for Saturday, I have to work.",
        "Retire mon nom de la liste pour samedi, je travaille.",
        "Toglimi dalla lista per sabato, lavoro.",
        "Ne m'écris plus le dimanche, je dors.",
        "Non scrivermi più a mano, non leggo niente!",
        "Mail me niet voor maandag, ik zit op een boot.",
    ],
)
def test_who_puts_something_off_or_has_enough_papers_forbids_nothing(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind != "opt_out"


def office(subject: str, text: str) -> str:
    raw = letter(
        f"Hello,\n\n{text}\n\nNorthwind Mills", subject=subject, sender="Northwind <office@mills.example>", answers=""
    )
    return judge(read_envelope(raw), read_body(raw), NOTHING_KNOWN).kind


def test_an_office_that_answers_or_says_it_twice_is_heard_too() -> None:
    assert office("Re: Spare hands", "Please do not send us any more letters.") == "opt_out"
    assert office("Your letters", "Please send us no more mail and take our address off your list.") == "opt_out"
    assert office("Our hours", "Please do not send us any more letters.") != "opt_out"


def test_an_office_that_has_the_papers_and_wants_no_calls_forbids_nothing() -> None:
    told = "Thank you for your application, which has arrived. Please do not write to us again about its progress."
    assert office("Re: Application", told) != "opt_out"


NOTHING_FORBIDDEN = [
    "I am not in charge any more, please do not write to Kim either.",
    "No need to write again, I will call you on Thursday.",
    "Please do not contact my former colleague any more, I look after this now.",
    "Please do not send any more documents by mail, the portal is enough.",
    "No more emails from our side until the 20th, the board decides.",
    "Please do not call the office any more, my mobile is better.",
    "Sie brauchen nicht noch einmal zu schreiben, ich rufe Sie am Donnerstag an.",
    "Ich bin nicht mehr zuständig, bitte schreiben Sie an Frau Lang.",
    "Bitte schreiben Sie nicht mehr an die alte Adresse, sondern an personal@firm.example.",
    "Inutile de m'écrire encore, je vous appelle jeudi.",
    "Je ne suis plus en charge, n'hésitez pas à écrire à Marie.",
    "No hace falta que me escriba más, le llamo el jueves.",
    "Non serve che mi scriva più, la chiamo giovedì.",
    "Não precisa de me escrever mais, eu ligo-lhe na quinta-feira.",
    "Je hoeft mij niet meer te mailen, ik bel je donderdag.",
    "Ik ga er niet meer over, neem contact op met Pia de Boer.",
]
FORBIDDEN = [
    "Please do not contact me, or anybody here, again.",
    "I am not in charge any more, and please do not write to me again.",
    "Ich bin nicht zuständig, bitte schreiben Sie mir nicht mehr.",
    "Je ne suis pas intéressée, merci de ne plus me contacter.",
    "No me interesa, por favor no me escriba más.",
    "Non mi interessa, non mi scriva più.",
    "Não me interessa, por favor não me contacte mais.",
    "Geen interesse, mail mij niet meer.",
]


@pytest.mark.parametrize("text", NOTHING_FORBIDDEN)
def test_who_spares_the_user_a_mail_or_sends_it_elsewhere_forbids_nothing(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind != "opt_out"


@pytest.mark.parametrize("text", FORBIDDEN)
def test_who_forbids_to_write_behind_a_comma_forbids_it(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind == "opt_out"
