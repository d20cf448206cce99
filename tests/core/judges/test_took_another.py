"""Small firms say no by whom they took: they chose, and it is somebody else, in seven languages.

What the writer chose otherwise, a film, a guest, a job of their own, and what others chose, refuses the reader nothing.
"""

import pytest

from core.judges.letters import judged, letter

TOOK_ANOTHER = (
    (
        "our chat",
        "Olive Marsh <olive@marshpottery.example>",
        "Thanks for coming. I'm going with the other lady, she fires her own kiln. You were lovely. Olive",
    ),
    (
        "decision",
        "Anya Rowe <anya@rowedental.example>",
        "Dear Mara, we picked somebody else in the end. You interviewed well. Anya Rowe",
    ),
    (
        "Job im Laden",
        "Gerda Ihle <gerda@ihle-blumen.example>",
        "Wir nehmen die junge Frau aus Altdorf, sie hat schon gebunden. Es lag nicht an Ihnen. Gerda Ihle",
    ),
    (
        "Aushilfe",
        "Rolf Dorn <rolf@dorn-rad.example>",
        "Ich hab mich für den Nachbarn entschieden, der schraubt seit zwanzig Jahren. Danke dir fürs Proben. Rolf",
    ),
    (
        "Entscheidung",
        "Ines Walz <walz@walz-optik.example>",
        "Guten Tag Frau Winter, die Wahl fiel auf die andere Bewerberin. Sie kennt unser Programm schon. Ines Walz",
    ),
    (
        "la place",
        "Odile Perrin <odile@perrin-reliure.example>",
        "Merci d'être passée. J'ai choisi l'autre dame, elle a déjà relié. Vous m'avez fait bonne impression. Odile",
    ),
    (
        "secrétariat",
        "Yann Le Goff <yann@legoff-voiles.example>",
        "Bonjour, on prend mon neveu pour le bureau, il cherchait depuis un an. Désolé. Yann",
    ),
    (
        "recepción",
        "Elena Prado <elena@prado-fisio.example>",
        "Hola Mara, he elegido a la otra chica porque habla alemán. Estuviste muy bien. Elena",
    ),
    (
        "tienda",
        "Paco Rubio <paco@rubio-zapatos.example>",
        "Hola Mara, me quedo con mi sobrina para el mostrador. Gracias por venir. Paco",
    ),
    (
        "segreteria",
        "Bruna Galli <bruna@galli-vivai.example>",
        "Ciao Mara, abbiamo scelto l'altra ragazza, abita qui accanto. Grazie di essere venuta. Bruna",
    ),
    (
        "bottega",
        "Elio Sarti <elio@sarti-liuti.example>",
        "Gentile Mara, ho preso il figlio del vicino, conosce già il legno. Mi dispiace. Elio",
    ),
    (
        "balcão",
        "Rosa Teles <rosa@teles-pao.example>",
        "Olá Mara, escolhi a outra senhora, já fez balcão. Gostei muito de ti. Rosa",
    ),
    (
        "loja",
        "Caio Brito <caio@brito-bikes.example>",
        "Oi Mara, vamos ficar com o rapaz da Vila Nova, ele já conserta. Obrigado por vir. Caio",
    ),
    (
        "winkel",
        "Henk Post <henk@post-wol.example>",
        "Hoi Mara, ik ga toch voor Roos, die kan ook breien. Je was een topper. Henk",
    ),
    (
        "kassa",
        "Mies Kok <mies@kok-kaas.example>",
        "Beste Mara, we nemen de buurvrouw, die kent de klanten. Bedankt voor je komst. Mies",
    ),
)
CHOSE_OTHERWISE = (
    (
        "dinner",
        "Sue Marl <sue@marl.example>",
        "Mara, we went with the other restaurant, the fish one. Friday at eight, you in? Sue",
    ),
    (
        "news",
        "Sue Marl <sue@marl.example>",
        "Mara, they went with the other lady. I'm fine, I think. Walk on Sunday? Sue",
    ),
    ("news", "Sue Marl <sue@marl.example>", "Mara, I didn't get it, they took somebody else. Wine? Sue"),
    (
        "plumber",
        "Ann Hay <ann@hay.example>",
        "Hi Mara, I picked the other guy for the boiler, he was cheaper. You could try him too. Ann",
    ),
    (
        "Kino",
        "Tina Amsel <tina@amsel.example>",
        "Hey Mara, wir nehmen den anderen Film, der läuft um acht. Kommst du? Tina",
    ),
    (
        "wg",
        "Malte Kern <malte@kern.example>",
        "hey mara, wir haben uns für eine andere mitbewohnerin entschieden. kommst du trotzdem zur party? malte",
    ),
    ("Wahl", "Jan Holm <jan@holm.example>", "Mara, die Wahl fiel auf das blaue Sofa. Danke für deinen Rat! Jan"),
    ("dimanche", "Léa Roy <lea@roy.example>", "Mara, on prend la voiture de mon frère dimanche. Tu viens ? Léa"),
    ("rdv", "Zoé Blin <zoe@blin.example>", "Mara, j'ai choisi l'autre robe, la verte. Merci pour tes photos ! Zoé"),
    ("piso", "Lola Gil <lola@gil.example>", "Hola Mara, me quedo con mi hermana este finde, ven tú también. Lola"),
    ("boda", "Inés Paz <ines@paz.example>", "Mara, he elegido a la otra fotógrafa, la tuya era cara. Besos, Inés"),
    ("cena", "Gio Riva <gio@riva.example>", "Mara, abbiamo scelto l'altro ristorante. Alle otto? Gio"),
    ("praia", "Rui Sá <rui@sa.example>", "Mara, vamos ficar com os miúdos no sábado, domingo estás livre? Rui"),
    (
        "vakantie",
        "Bas Vos <bas@vos.example>",
        "Hoi Mara, wij nemen de trein van tien uur. Ik ga voor het strand, jij? Bas",
    ),
    (
        "jury",
        "Kim Dahl <kim@dahl.example>",
        "Dear Mara, we have chosen you over the other candidate. Can you start in May? Kim Dahl",
    ),
    (
        "next step",
        "Kim Dahl <kim@dahl.example>",
        "I'm going with you to see the client on Friday, and the other lady joins us. Bring your papers. Kim",
    ),
    (
        "Stelle",
        "Kim Dahl <kim@dahl.example>",
        "Liebe Frau Winter, wir nehmen Sie und die andere Bewerberin. Melden Sie sich wegen des Vertrags? Kim Dahl",
    ),
    (
        "job",
        "Sue Marl <sue@marl.example>",
        "Mara, I chose the other job, the one in York. They pay for the train. I'll tell you all on Sunday. Sue",
    ),
)


@pytest.mark.parametrize(("subject", "sender", "text"), TOOK_ANOTHER)
def test_who_chose_somebody_else_and_says_whom_refuses(subject: str, sender: str, text: str) -> None:
    assert judged(letter(text, subject=subject, sender=sender, answers="")).kind == "rejection"


@pytest.mark.parametrize(("subject", "sender", "text"), CHOSE_OTHERWISE)
def test_who_chose_otherwise_or_tells_what_others_chose_refuses_nobody(subject: str, sender: str, text: str) -> None:
    assert judged(letter(text, subject=subject, sender=sender, answers="")).kind == "human"
