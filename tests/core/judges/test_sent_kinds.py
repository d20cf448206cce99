"""What the user's mail is beside an application: thanks, an answer, a request for a referral, or nobody's business."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.judges.sent_mail import JANE, OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.sent_kinds import findings_beside
from followupd.core.judges.verdict import Finding, Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read

WEDNESDAY = datetime(2026, 3, 4, 10, tzinfo=UTC)
THANKS = (
    Sent("Thank you", "Dear Anna,\n\nThank you for taking the time to meet me yesterday. I enjoyed hearing about the kitchen.\n\nJane"),
    Sent("Re: Interview on Tuesday", "Hi Anna, many thanks for the interview this morning. The position sounds even better now.\n\nBest\nJane"),
    Sent("Our chat", "Hello Anna,\n\nI really appreciate your advice on my CV.\n\nJane"),
    Sent("Danke", "Sehr geehrte Frau Müller,\n\nvielen Dank für das freundliche Gespräch gestern. Die Stelle interessiert mich sehr.\n\nJane Doe"),
    Sent("Dank", "Liebe Anna,\n\nherzlichen Dank für deine Zeit und den Einblick in eure Werkstatt!\n\nJane"),
    Sent("Merci", "Bonjour Madame,\n\nJe vous remercie pour l'entretien de ce matin.\n\nJane"),
    Sent("Gracias", "Hola Anna:\n\nMuchas gracias por la entrevista de ayer.\n\nJane"),
    Sent("Grazie", "Gentile Anna,\n\nla ringrazio per il colloquio di ieri.\n\nJane"),
    Sent("Obrigada", "Olá Anna,\n\nMuito obrigada pela entrevista de ontem.\n\nJane"),
    Sent("Bedankt", "Beste Anna,\n\nHartelijk bedankt voor het prettige gesprek van gisteren.\n\nJane"),
)  # fmt: skip
ANSWERS = (
    Sent("Re: Interview", "Hi Anna,\n\nTuesday at ten suits me well.\n\nJane"),
    Sent("Re: Your application as nurse", "Dear Anna, attached you will find the missing certificate."),
    Sent("AW: Ihre Bewerbung", "Guten Tag Frau Müller,\n\nich könnte am 1. April anfangen.\n\nJane Doe"),
    Sent("Re: Votre candidature", "Bonjour, mes prétentions sont de 42 000 euros.\n\nJane"),
    Sent("Re: Tu candidatura", "Hola, puedo empezar en abril.\n\nJane"),
    Sent("Re: Interview invitation", "Thank you for the invitation. I will be there.\n\nJane"),
)
REFERRALS = (
    Sent("A favour", "Hi Tom,\n\nI saw that your hospital is looking for a night nurse. Would you be willing to refer me for the position?\n\nJane"),
    Sent("Stelle bei euch", "Hallo Tom,\n\nihr sucht eine Buchhalterin. Könntest du mich für die Stelle empfehlen?\n\nJane"),
    Sent("Question", "Hi Tom, could you pass my CV on to your head chef?\n\nJane"),
    Sent("Poste", "Bonjour Tom, pourrais-tu me recommander pour le poste ?\n\nJane"),
)  # fmt: skip
NOBODYS = (
    Sent("Re: dinner", "Thank you for the lovely evening! The lasagne was great.\n\nJane"),
    Sent("Re: Parcel", "It came today.\n\nJane"),
    Sent("Re: Sunday", "Sunday at ten suits us well."),
    Sent("Invoice 12", "Dear Anna, please find attached the invoice for the repair."),
    Sent("Re: Wohnung", "Guten Tag, Dienstag um zehn passt mir gut.\n\nJane Doe"),
    Sent("Holiday", "Hi Tom, could you recommend a hotel in Lisbon?\n\nJane"),
)


def judged(mail: Sent) -> Verdict:
    return judge_sent(replace(envelope(mail, JANE), date=WEDNESDAY), body(mail), OWN)


def test_a_weekday_that_ends_like_a_greeting_is_promised_all_the_same() -> None:
    found = findings_beside("Ik stuur de diploma's uiterlijk vrijdag.\nMara", date(2026, 8, 3))
    assert [dict(one.fields)["date"] for one in found] == ["2026-08-07"]


@pytest.mark.parametrize(
    ("mail", "kind"),
    [
        *((mail, "thank_you") for mail in THANKS),
        *((mail, "answer") for mail in ANSWERS),
        *((mail, "referral_request") for mail in REFERRALS),
        *((mail, "other") for mail in NOBODYS),
    ],
    ids=lambda one: one.text[:40] if isinstance(one, Sent) else one,
)
def test_a_sent_mail_is_what_its_writer_meant_it_to_be(mail: Sent, kind: str) -> None:
    assert judged(mail).kind == kind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I will send you the references on Friday.", "2026-03-06"),
        ("I'll get back to you by 20 March.", "2026-03-20"),
        ("You will have my portfolio by the end of next week.", "2026-03-13"),
        ("Ich schicke Ihnen die Zeugnisse bis Freitag.", "2026-03-06"),
        ("Die Unterlagen reiche ich nächste Woche nach.", "2026-03-13"),
        ("Je vous enverrai mon dossier vendredi.", "2026-03-06"),
        ("Le enviaré los documentos el viernes.", "2026-03-06"),
        ("Le invierò i documenti entro venerdì.", "2026-03-06"),
        ("Enviarei os documentos na próxima semana.", "2026-03-13"),
        ("Ik stuur u mijn diploma's volgende week.", "2026-03-13"),
        ("I would like to think it over and will give you my answer by Wednesday, 25 March.", "2026-03-25"),
        ("I need a few days and then I will let you know by 25 March.", "2026-03-25"),
        ("You will hear from me by 25 March.", "2026-03-25"),
        ("Ich denke darüber nach und gebe Ihnen bis zum 25. März Bescheid.", "2026-03-25"),
        ("Bis zum 25. März antworte ich Ihnen.", "2026-03-25"),
        ("Je vous donnerai ma réponse d'ici le 25 mars.", "2026-03-25"),
        ("Je vais y réfléchir et vous répondrai avant le 25 mars.", "2026-03-25"),
        ("Le daré mi respuesta antes del 25 de marzo.", "2026-03-25"),
        ("Le darò la mia risposta entro il 25 marzo.", "2026-03-25"),
        ("Dou-lhe a minha resposta até 25 de março.", "2026-03-25"),
        ("Ik denk erover na en geef u uiterlijk 25 maart antwoord.", "2026-03-25"),
    ],
)
def test_what_the_user_promises_by_a_day_is_kept_with_its_day(text: str, day: str) -> None:
    promises = [f for f in judged(Sent("Re: Interview", text)).findings if f.kind == "promise"]
    assert promises == [Finding("promise", text, (("date", day),))]


@pytest.mark.parametrize(
    "text",
    [
        "I will apply tonight.",
        "I'll fill in the form tomorrow.",
        "Ich bewerbe mich heute Abend.",
        "Ich werde mich morgen über Ihr Portal bewerben.",
        "Je postule demain.",
        "Me postularé mañana.",
        "Mi candido domani.",
        "Vou candidatar-me amanhã.",
        "Ik solliciteer morgen.",
    ],
)
def test_that_the_user_will_apply_is_a_promise_known_by_what_keeps_it(text: str) -> None:
    (promise,) = (f for f in judged(Sent("Re: Your opening", text)).findings if f.kind == "promise")
    assert promise.field("what") == "apply" and promise.field("date") in ("2026-03-04", "2026-03-05")


@pytest.mark.parametrize(
    "text",
    ["I will be happy to hear from you.", "Will you send it on Friday?", "I look forward to Friday.", "I applied on Friday."],
)  # fmt: skip
def test_what_is_no_promise_is_none(text: str) -> None:
    assert [f for f in judged(Sent("Re: Interview", text)).findings if f.kind == "promise"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ed, I have to withdraw my application, as my plans have changed.",
        "I am writing to let you know that I would like to withdraw from the process.",
        "Please remove me from consideration for the role.",
        "After much thought I have decided not to pursue this position.",
        "I regret that I must decline your offer.",
        "I have accepted another position and start in May.",
        "Hiermit ziehe ich meine Bewerbung als Controller zurück.",
        "Leider muss ich meine Bewerbung zurückziehen.",
        "Nach reiflicher Überlegung muss ich es leider ablehnen.",
        "Ich habe mich für eine andere Stelle entschieden.",
        "Je souhaite retirer ma candidature au poste d'analyste.",
        "J'ai accepté une autre offre et je dois donc décliner votre proposition.",
        "Lamento comunicarle que retiro mi candidatura.",
        "Desidero ritirare la mia candidatura.",
        "Venho por este meio retirar a minha candidatura.",
        "Hierbij trek ik mijn sollicitatie in.",
    ],
)
def test_who_withdraws_or_declines_has_said_so(text: str) -> None:
    answer = f"Dear Anna,\n\n{text}\n\nThank you for your time.\n\nJane"
    assert judged(Sent("Re: Application as analyst", answer)).finding("withdraws")


@pytest.mark.parametrize(
    "text",
    [
        "I would withdraw my other applications if you made me an offer.",
        "May I withdraw my application later?",
        "I am happy to accept your offer.",
        "I have declined another offer because I would rather work with you.",
        "Ich nehme Ihr Angebot gern an.",
        "Ich freue mich auf das Gespräch und ziehe im Mai nach Berlin.",
        "J'accepte votre proposition avec plaisir.",
    ],
)
def test_who_goes_on_has_not(text: str) -> None:
    assert not judged(Sent("Re: Application as analyst", f"Dear Anna,\n\n{text}\n\nJane")).finding("withdraws")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Berger suggested that I write to you.", "Tom Berger"),
        ("I was referred to you by Dr. Ines Roth.", "Dr. Ines Roth"),
        ("I got your name from Tom Berger.", "Tom Berger"),
        ("Frau Roth hat mir Ihre Adresse gegeben.", "Frau Roth"),
        ("Auf Empfehlung von Tom Berger schreibe ich Ihnen.", "Tom Berger"),
        ("Tom Berger m'a parlé de vous.", "Tom Berger"),
        ("Tom Berger introduced us on 11 May.", "Tom Berger"),
        ("Tom Berger hat uns am 11. Mai einander vorgestellt.", "Tom Berger"),
        ("Tom Berger nous a mis en relation le 11 mai.", "Tom Berger"),
        ("Tom Berger nos puso en contacto el 11 de mayo.", "Tom Berger"),
        ("Tom Berger ci ha messo in contatto.", "Tom Berger"),
        ("Tom Berger nos apresentou em maio.", "Tom Berger"),
        ("Tom Berger heeft ons aan elkaar voorgesteld.", "Tom Berger"),
        ("We met at the bakers' fair in Ulm.", ""),
        ("I found your profile on LinkedIn.", ""),
    ],
)
def test_how_the_user_came_by_the_name_is_read(text: str, name: str) -> None:
    found = [f for f in judged(Sent("Advice", f"Dear Anna,\n\n{text}\n\nJane")).findings if f.kind == "source"]
    assert [dict(f.fields).get("name", "") for f in found] == [name]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("my CV - your opinion?", "Hi Kim,\n\nI've attached my CV. What do you think of it?\n\nMara"),
        ("mein Lebenslauf, deine Meinung?", "Hallo Kim,\n\nim Anhang mein Lebenslauf. Was meinst du dazu?\n\nMara"),
        ("mon CV, ton avis ?", "Salut Kim,\n\nvoici mon CV. Qu'en penses-tu ?\n\nMara"),
        ("mi CV, ¿tu opinión?", "Hola Kim:\n\nte mando mi CV. ¿Qué te parece?\n\nMara"),
        ("il mio CV, un parere?", "Ciao Kim,\n\nti mando il mio CV. Che ne pensi?\n\nMara"),
        ("o meu CV, a tua opinião?", "Olá Kim,\n\nsegue o meu CV. O que achas?\n\nMara"),
        ("mijn cv, je mening?", "Hoi Kim,\n\nhierbij mijn cv. Wat vind je ervan?\n\nMara"),
    ],
)
def test_who_asks_a_friend_what_they_think_of_a_resume_applies_for_nothing(subject: str, text: str) -> None:
    raw = f"From: Mara Winter <mara@applicant.example>\r\nTo: Kim Lee <kim@firm.example>\r\nSubject: {subject}\r\n"
    whole = f"{raw}\r\n{text}".encode()
    assert judge_sent(read(whole), read_body(whole), frozenset()).kind != "application"


def test_thanks_that_ask_something_are_said_to_ask_for_an_answer() -> None:
    raw = b"From: Mara <mara@applicant.example>\r\nTo: Jo <jo@firm.example>\r\nSubject: Re: our call\r\n\r\n"
    asking = raw + b"Hi Jo,\n\nThanks for the call. Could you tell me which team the role sits in?\n\nMara"
    verdict = judge_sent(read(asking), read_body(asking), frozenset())
    assert (verdict.kind, verdict.finding("asks")) == ("thank_you", "yes")


ENQUIRIES = (
    Sent("Following up on my application", "Dear Anna,\n\nI applied for the position of Analyst two weeks ago. May I ask whether there is any news?"),
    Sent("My application", "Dear Anna,\n\nLast week I sent you my application as a nurse. Have you had the time to look at it?"),
    Sent("Nachfrage zu meiner Bewerbung als Disponentin", "Guten Tag Frau Müller,\n\nvor zwei Wochen habe ich Ihnen meine Bewerbung als Disponentin geschickt. Darf ich fragen, wie der Stand ist?"),
    Sent("Meine Bewerbung als Köchin", "Guten Tag Frau Müller,\n\nich habe mich vor drei Wochen bei Ihnen als Köchin beworben. Gibt es schon Neuigkeiten?"),
    Sent("Ma candidature", "Bonjour Madame,\n\nj'ai postulé il y a deux semaines au poste de comptable. Pourriez-vous me dire où en est le recrutement ?"),
    Sent("Mi candidatura", "Hola Anna:\n\nHace dos semanas presenté mi candidatura al puesto de contable. ¿Hay novedades?"),
    Sent("La mia candidatura", "Gentile Anna,\n\ndue settimane fa ho inviato la mia candidatura come contabile. Ci sono novità?"),
    Sent("A minha candidatura", "Olá Anna,\n\nenviei a minha candidatura à vaga de contabilista há duas semanas. Há novidades?"),
    Sent("Mijn sollicitatie", "Beste Anna,\n\ntwee weken geleden heb ik gesolliciteerd op de functie van boekhouder. Is er al nieuws?"),
)  # fmt: skip
WITHDRAWALS = (
    Sent("Withdrawal of my application - Analyst", "Dear hiring team,\n\nI have accepted another position and would therefore like to withdraw my application for the Analyst role. Thank you for your time."),
    Sent("Meine Bewerbung", "Guten Tag Frau Müller,\n\nich ziehe meine Bewerbung als Köchin zurück. Vielen Dank für Ihre Zeit."),
    Sent("Ma candidature", "Bonjour Madame,\n\nje retire ma candidature au poste de comptable. Je vous remercie pour votre temps."),
    Sent("Mi candidatura", "Hola Anna:\n\nQuiero retirar mi candidatura. Muchas gracias por su tiempo."),
    Sent("Candidatura", "Gentile Anna,\n\nvorrei ritirare la mia candidatura. La ringrazio per il tempo dedicato."),
    Sent("Candidatura", "Olá Anna,\n\ngostaria de retirar a minha candidatura. Muito obrigada pelo seu tempo."),
    Sent("Sollicitatie", "Beste Anna,\n\nik trek mijn sollicitatie in. Hartelijk bedankt voor uw tijd."),
)  # fmt: skip


@pytest.mark.parametrize("mail", ENQUIRIES, ids=lambda mail: mail.text[:40])
def test_who_asks_after_an_application_sent_before_applies_for_nothing_here(mail: Sent) -> None:
    verdict = judged(mail)
    assert (verdict.kind, verdict.finding("asks")) == ("other", "yes")


@pytest.mark.parametrize(
    "mail",
    [
        Sent(
            "Application",
            "Dear Anna,\n\nLast month I applied for the position of Analyst. Today I would like to apply as a Planner.",
        ),
        Sent(
            "Application",
            "Dear Anna,\n\nI applied as an Analyst two weeks ago, my resume is attached.",
            files=("cv.pdf",),
        ),
    ],
)
def test_who_applies_anew_or_sends_papers_applies(mail: Sent) -> None:
    assert judged(mail).kind == "application"


@pytest.mark.parametrize("mail", WITHDRAWALS, ids=lambda mail: mail.text[:40])
def test_who_takes_an_application_back_is_no_thanker(mail: Sent) -> None:
    verdict = judged(mail)
    assert verdict.kind == "other" and verdict.finding("withdraws")


def test_who_tells_of_papers_that_lie_beside_the_mail_applies_by_it() -> None:
    text = "Hallo,\n\nwie gestern besprochen habe ich Ihnen meine Bewerbung als Köchin in der Anlage geschickt."
    assert judged(Sent("Bewerbung als Köchin", text)).kind == "application"
