"""Who decides says no in a few words of their own, and means the reader, in seven languages.

What is denied the reader besides, a lift, a slot, a call, and a no in a matter that is no work, ends no application.
"""

import pytest

from core.judges.letters import judged, letter

TO_MANY = "Lime Post <post@lime.example>"
SAID_NO = [
    (
        "barista",
        "Kit Yarrow <kit@yarrowcoffee.example>",
        "Hiya, we won't be taking you on. The pour-over was nice. Kit",
    ),
    ("Thursday", "Lena Orme <lena@ormeglass.example>", "Thanks for coming over, but it's a no from us. Lena"),
    ("hello again", "Hal Brook <hal@brookbikes.example>", "Lovely to meet you. It's not going to work out. Hal Brook"),
    (
        "the stall",
        "Peg Dunn <peg@dunncheese.example>",
        "Thanks for coming in. Went with a retired lady in the end. Peg",
    ),
    ("till", "Bert Moss <bert@mosspaint.example>", "Morning, I've decided on my daughter-in-law for the till. Bert"),
    (
        "the shop",
        "Ivy Holt <ivy@holtyarn.example>",
        "Thank you for the trial day. We've gone with somebody closer. Ivy",
    ),
    (
        "our talk",
        "Dee Lamb <dee@lambkennels.example>",
        "Thanks for stopping by. My husband has settled on the other girl. Dee",
    ),
    ("Büro", "Uwe Pohl <uwe@pohl-dach.example>", "Danke, dass Sie da waren. Aus uns wird leider nichts. Uwe Pohl"),
    (
        "Theke",
        "Gitta Ohm <gitta@ohm-cafe.example>",
        "Hallo, ich stelle dich nicht ein, das Probearbeiten war zäh. Gitta",
    ),
    (
        "Werkstatt",
        "Jens Rapp <jens@rapp-moebel.example>",
        "Danke fürs Vorbeikommen. Mein Vater hat sich für den älteren Gesellen entschieden. Jens",
    ),
    ("la boutique", "Nora Vial <nora@vial-laine.example>", "Merci d'être passée. Ce sera non pour nous. Nora Vial"),
    (
        "le four",
        "Rémi Blot <remi@blot-pain.example>",
        "Bonjour, je ne vais pas vous prendre, il me faut du renfort la nuit. Rémi",
    ),
    ("taller", "Berta Soto <berta@soto-marcos.example>", "Gracias por venir ayer. Va a ser que no. Berta"),
    (
        "la barra",
        "Nacho Vela <nacho@vela-bar.example>",
        "Hola, no te vamos a coger, buscamos noches y fines de semana. Nacho",
    ),
    ("negozio", "Ugo Bassi <ugo@bassi-lane.example>", "Grazie di essere passata. Per noi però è un no. Ugo"),
    ("forno", "Tea Fabbri <tea@fabbri-pane.example>", "Ciao, non ti prendo, mi serve chi regge la notte. Tea"),
    ("oficina", "Joel Matos <joel@matos-velas.example>", "Obrigado por teres vindo. Desta vez não vai dar. Joel"),
    ("a loja", "Inês Couto <ines@couto-la.example>", "Olá, não te vou contratar, preciso de gente à noite. Inês"),
    ("zaak", "Wim Daal <wim@daal-verf.example>", "Bedankt voor het langskomen. Het gaat 'm niet worden. Wim"),
    ("de bar", "Loes Prins <loes@prins-thee.example>", "Hoi, we nemen je niet aan, het tempo ligt hier hoog. Loes"),
    (
        "the desk",
        "Una Bright <una@bright-prints.example>",
        "Thanks for the trial day. My heart says no, I'm sorry. Una",
    ),
    ("bakery", "Ned Pool <ned@pool-bread.example>", "Hi Mara, the job's gone to Elsie. Sorry. Ned"),
    ("our shop", "Cy Lamb <cy@lamb-maps.example>", "Lovely to meet you. I can't really see this working. Cy"),
    (
        "Society",
        "Ada Quill <ada@quill-society.example>",
        "Dear Mara, thank you for your interest. The council has appointed Dr Penrose. Ada Quill",
    ),
    ("Laden", "Rolf Bohn <rolf@bohn-rad.example>", "Danke fürs Vorbeikommen. Mein Gefühl sagt nein. Rolf Bohn"),
    (
        "Kanzlei",
        "Ute Zoll <ute@zoll-recht.example>",
        "Danke, dass Sie da waren. Meine Schwägerin übernimmt das Büro. Alles Gute, Ute Zoll",
    ),
    ("Backstube", "Kai Brot <kai@brot.example>", "Moin Mara, die Lehrstelle kriegt der Ole. Kai"),
    (
        "l'atelier",
        "Luc Pré <luc@pre-bois.example>",
        "Merci d'être venue. Je préfère continuer seul. Luc Pré",
    ),
    (
        "la plaza",
        "Rosa Gil <rosa@gil-escuela.example>",
        "Gracias por venir. El comité se ha decantado por una profesora de Burgos. Rosa",
    ),
    (
        "il banco",
        "Pia Neri <pia@neri-pane.example>",
        "Grazie di essere passata. Prendo una signora del quartiere, mi spiace. Pia",
    ),
    ("o balcão", "Rui Melo <rui@melo-cafe.example>", "Olá Mara, obrigado pela visita. O lugar fica com a Teresa. Rui"),
    ("de winkel", "Jet Blom <jet@blom.example>", "Hoi Mara, bedankt voor je komst. De plek gaat naar Sanne. Jet"),
]
DENIED_OTHERWISE = [
    ("roof", "Sue Marl <sue@marl.example>", "Mara, my gut says no on the blue paint. Green? Sue"),
    ("cup", "Sue Marl <sue@marl.example>", "Mara, the season's gone to pieces, we lost again. Drinks on Friday? Sue"),
    ("Fähre", "Tina Amsel <tina@amsel.example>", "Mara, mein Bauch sagt nein zur Fähre, lieber Zug. Tina"),
    ("Taufe", "Tina Amsel <tina@amsel.example>", "Mara, meine Schwester übernimmt den Kuchen, du den Salat. Tina"),
    ("Friday", "Sue Marl <sue@marl.example>", "Mara, it's a no from me for Friday, I'm working late. Next week? Sue"),
    (
        "lift",
        "Sue Marl <sue@marl.example>",
        "Mara, I won't be taking you to the airport after all, the car is dead. Sue",
    ),
    (
        "slot",
        "Kim Dahl <kim@dahl.example>",
        "Dear Mara, we can't give you a slot before May, but then gladly. Kim Dahl",
    ),
    (
        "kitchen",
        "Ann Hay <ann@hay.example>",
        "Thanks for coming round. We've gone with somebody closer for the roof. Ann Hay",
    ),
    ("sad", "Sue Marl <sue@marl.example>", "Mara, they won't be taking me on. Thanks for listening yesterday. Sue"),
    ("zoo", "Sue Marl <sue@marl.example>", "Mara, I took my niece to the zoo. Thanks for the tip! Sue"),
    ("Samstag", "Tina Amsel <tina@amsel.example>", "Mara, aus Samstag wird leider nichts, ich bin krank. Tina"),
    ("Bahnhof", "Tina Amsel <tina@amsel.example>", "Mara, wir nehmen dich nicht mit zum See, das Auto ist voll. Tina"),
    ("samedi", "Zoé Blin <zoe@blin.example>", "Mara, pour samedi ce sera non, je travaille. Bises, Zoé"),
    (
        "sábado",
        "Lola Gil <lola@gil.example>",
        "Mara, va a ser que no, el sábado curro. Gracias por la invitación. Lola",
    ),
    ("ayer", "Lola Gil <lola@gil.example>", "Mara, perdona, no te pude coger el teléfono ayer. Lola"),
    ("sabato", "Gio Riva <gio@riva.example>", "Mara, sabato non se ne fa niente, piove. Gio"),
    ("domingo", "Rui Sá <rui@sa.example>", "Mara, domingo não vai dar, tenho os miúdos. Rui"),
    ("zaterdag", "Bas Vos <bas@vos.example>", "Mara, zaterdag gaat 'm niet worden, ik moet werken. Bas"),
    ("film", "Bas Vos <bas@vos.example>", "Mara, we nemen je niet mee naar die film, die had je al gezien. Bas"),
]


@pytest.mark.parametrize(("subject", "sender", "text"), SAID_NO)
def test_who_decides_and_says_no_in_their_own_words_refuses(subject: str, sender: str, text: str) -> None:
    assert judged(letter(text, subject=subject, sender=sender, answers="")).kind == "rejection"


@pytest.mark.parametrize(("subject", "sender", "text"), DENIED_OTHERWISE)
def test_who_denies_something_else_refuses_nobody(subject: str, sender: str, text: str) -> None:
    assert judged(letter(text, subject=subject, sender=sender, answers="")).kind == "human"


@pytest.mark.parametrize(
    "text",
    [
        "I heard from Ida that you didn't get the job at the mill. Their loss. We regret nothing, come to the lake!",
        "So sorry they turned you down, after two interviews and all. You were the best candidate. Wine on Friday.",
        "Hab von Ida gehört, dass es mit der Stelle leider nicht geklappt hat. Deren Pech, alle fanden dich gut.",
        "J'ai appris que malheureusement ils ne t'ont pas retenue pour le poste. Tant pis pour eux, courage.",
        "Me he enterado de que al final no te han cogido para el puesto. Ellos se lo pierden, un abrazo.",
        "Ho saputo che purtroppo non ti hanno presa per quel posto. Peggio per loro, un abbraccio.",
        "Soube que infelizmente não te escolheram para a vaga. Eles é que perdem, um abraço.",
        "Ik hoorde dat je helaas niet bent aangenomen voor die functie. Hun verlies, sterkte.",
    ],
)
def test_who_is_sorry_for_a_no_from_others_refuses_nobody(text: str) -> None:
    assert judged(letter(f"Hey Mara,\n\n{text}\n\nJo", subject="oh no", answers="")).kind == "human"


@pytest.mark.parametrize(
    "text",
    [
        "I said I'd let you know by Friday 7 August. We have decided on another candidate, so it ends here for you.",
        "ich hatte Ihnen Bescheid bis Freitag zugesagt. Mein Chef hat sich für die Kollegin entschieden. Alles Gute!",
        "je vous avais promis une réponse vendredi. Nous avons retenu une autre candidate pour le poste.",
        "ik had je beloofd dat je vrijdag iets zou horen. We hebben voor de andere kandidaat gekozen.",
    ],
)
def test_the_day_of_an_answer_that_was_promised_before_puts_nothing_off(text: str) -> None:
    raw = letter(f"Dear Mara,\n\n{text}\n\nJo Keller", subject="Re: the post", answers="")
    assert judged(raw).kind == "rejection"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your application was unsuccessful (again)",
            "Breathe. This month: what a stock phrase means, and a workshop.",
        ),
        ("Agenturbrief", "Den Auftrag haben wir verloren, der Kunde hat sich für eine andere Agentur entschieden."),
    ],
)
def test_a_letter_to_many_that_tells_of_others_refuses_nobody(subject: str, text: str) -> None:
    raw = letter(text, "List-Unsubscribe: <https://post.example/stop>", subject=subject, answers="", sender=TO_MANY)
    assert judged(raw).kind not in ("rejection", "position_filled")


def test_a_letter_to_many_that_refuses_the_reader_is_a_rejection() -> None:
    text = "Dear Mara,\n\nUnfortunately we have decided not to move forward with your application."
    raw = letter(text, "List-Unsubscribe: <https://post.example/stop>", subject="Update", answers="", sender=TO_MANY)
    assert judged(raw).kind == "rejection"


@pytest.mark.parametrize(
    "text",
    [
        "Votre envoi porte le numéro 77. On l'ouvrira sous peu. Après un mois de silence, nous ne l'avons pas retenu.",
        "Your application has arrived. After six weeks of silence we have chosen somebody else.",
        "Ihre Bewerbung ist angekommen. Nach vier Wochen Schweigen haben wir uns für jemand anderen entschieden.",
    ],
)
def test_what_silence_will_mean_later_refuses_nobody_now(text: str) -> None:
    raw = letter(text, "Auto-Submitted: auto-generated", subject="Post", answers="", sender="Jobs <jobs@firm.example>")
    assert judged(raw).kind not in ("rejection", "position_filled")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your patience. I've asked my colleague to take a look at your papers, she's back on Monday.",
        "Thanks for coming in. The post goes to Council on Friday, we will know then.",
        "Danke, dass Sie da waren. Meine Kollegin übernimmt das Gespräch, ich bin dann im Harz.",
        "Danke, dass Sie da waren. Ich werde den Platz Ihnen geben, wenn die Chefin ja sagt.",
        "Merci d'être venue. On va se débrouiller sans l'original, une copie suffit.",
    ],
)
def test_who_passes_it_on_or_would_gladly_refuses_nobody(text: str) -> None:
    assert judged(letter(f"Hello Mara,\n\n{text}\n\nJo Keller", subject="Re: our talk")).kind == "human"
