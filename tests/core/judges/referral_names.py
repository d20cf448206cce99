"""How invented people are called in mails that name them: behind what leads to firms, with a title, by it alone."""

from core.judges.referral_mail import Names

# A word between "by" and a name that leads to firms as well: an address that spells the name tells it is a person's.
AT = (
    Names(
        "Het beste kun je bij Fleur Postema aankloppen: f.postema@other.example.",
        "Fleur Postema",
        "f.postema@other.example",
    ),
    Names("Rivolgiti da Elena Conti (e.conti@other.example), decide lei.", "Elena Conti", "e.conti@other.example"),
    Names("Passez plutôt chez Claire Morin : c.morin@other.example.", "Claire Morin", "c.morin@other.example"),
    Names(
        "Melden Sie sich bitte im Sekretariat bei Julia Kern, julia.kern@other.example.",
        "Julia Kern",
        "julia.kern@other.example",
    ),
    Names("Your best bet is to look in at Daniel Osei's, d.osei@other.example.", "Daniel Osei", "d.osei@other.example"),
    Names("Lo mejor es que preguntes en Lucía Prado (l.prado@other.example).", "Lucía Prado", "l.prado@other.example"),
    Names("O melhor é perguntares na Rita Lopes: r.lopes@other.example.", "Rita Lopes", "r.lopes@other.example"),
)

# How somebody is addressed is no part of a name that is known whole, and is told beside a surname alone.
ADDRESSED = (
    Names("Please write to Ms Priya Nair in planning.", "Priya Nair"),
    Names(
        "das macht jetzt mein Kollege Herr Yannick Aydin (y.aydin@other.example). Schreiben Sie ihm.",
        "Yannick Aydin",
        "y.aydin@other.example",
    ),
    Names("Bitte wenden Sie sich an Herrn Aydin.", "Herr Aydin"),
    Names("Bitte wenden Sie sich an Herrn Yannick Aydin.", "Yannick Aydin"),
    Names("Adressez-vous à Mme Claire Morin.", "Claire Morin"),
    Names("Escríbale a la Sra. Lucía Prado.", "Lucía Prado"),
    Names("Le consiglio di scrivere alla signora Elena Conti.", "Elena Conti"),
    Names("Escreva à senhora Rita Lopes.", "Rita Lopes"),
    Names("Schrijf gerust naar mevrouw Fleur Postema.", "Fleur Postema"),
    Names("Bitte wenden Sie sich an Herrn Doktor Kern.", "Herr Doktor Kern"),
)

# Who is called by a title alone has no name there.
TITLE_ALONE = (
    "Frau Doktor ist auf Fortbildung. Bitte rufen Sie kurz an.",
    "Herr Professor ist verreist. Bitte schreiben Sie im Mai wieder.",
    "Fragen Sie am besten Herrn Doktor selbst.",
    "Madame Docteur est en congé. Veuillez rappeler lundi.",
    "La señora Doctora está de viaje. Llámela el lunes.",
    "La signora Dottoressa è in ferie. La chiami lunedì.",
    "A senhora Doutora está de férias. Ligue na segunda-feira.",
    "Mevrouw Doctor is met verlof. Belt u maandag even.",
    "Miss Doctor is away. Please call on Monday.",
)
