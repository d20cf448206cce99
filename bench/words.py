"""What the people of the invented mailbox are called, and what they write to each other."""

FIRST = (
    "Jo", "Ravi", "Ada", "Cem", "Lena", "Ines", "Piotr", "Sofia", "Tomas", "Nadia", "Ruth", "Karim", "Elin", "Marco",
    "Yara", "Hugo", "Mina", "Oskar", "Paula", "Dmitri",
)  # fmt: skip
FAMILY = (
    "Keller", "Shah", "Brandt", "Lang", "Novak", "Costa", "Berg", "Haas", "Lind", "Moreau", "Rossi", "Weiss", "Okafor",
    "Tanaka", "Silva", "Falk", "Adler", "Dahl", "Ortiz", "Kuhn",
)  # fmt: skip
TRADES = ("freight", "harbour", "rail", "energy", "print", "garden", "stone", "paper", "cloud", "river")
PLACES = ("Berlin", "Hamburg", "Lisbon", "Leeds", "Vienna", "Turin")
POSITIONS = ("Data Engineer", "Platform Engineer", "Project Manager", "Buchhalterin", "Analyst", "Product Designer")

LETTERS = {
    "application": (
        "Application as {position}",
        ("Dear {name},\n\nI would like to apply for the position of {position} in {place}. For six years I have built "
        "and run systems much like yours, and I would gladly bring that to {firm}.\n\nPlease find my resume attached. "
        "I look forward to hearing from you.\n\nKind regards,"),
    ),
    "bewerbung": (
        "Bewerbung als {position}",
        ("Guten Tag {name},\n\nhiermit bewerbe ich mich um die Stelle als {position} in {place}. Seit sechs Jahren "
        "arbeite ich in diesem Feld und würde gern bei {firm} mitwirken.\n\nMeinen Lebenslauf finden Sie im Anhang. "
        "Über eine Einladung zum Gespräch freue ich mich.\n\nMit freundlichen Grüßen"),
    ),
    "networking": (
        "Your talk in {place}",
        ("Dear {name},\n\nI heard your talk in {place} and liked how you tell of failures. I am looking for a new "
        "position as {position} and would be grateful for your advice. Would you have twenty minutes for a "
        "conversation about working at {firm}?\n\nKind regards,"),
    ),
    "goes on": (
        "",
        ("Dear {name},\n\nthank you for your message. Tuesday at ten suits me well; I will call you then.\n\n"
        "Kind regards,"),
    ),
    "to en": (
        "Re:",
        "Dear Mara,\n\nthank you for your application. We will look at it and come back to you.\n\nBest regards,",
    ),
    "to ask en": ("Re:", "Dear Mara,\n\nthank you. Could you come by on Thursday at ten?\n\nBest regards,"),
    "to away en": ("Automatic reply:", "I am away until 14 August and will answer then."),
    "to machine en": ("Received:", "This message was sent automatically. Thank you for applying at {firm}."),
    "to no en": (
        "Re:",
        ("Dear Mara,\n\nthank you for your interest. Unfortunately we have decided to move forward with another "
        "candidate. We wish you all the best.\n\nBest regards,"),
    ),
    "to de": ("Re:", "Liebe Frau Winter,\n\nvielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen.\n\nViele Grüße"),
    "to ask de": ("AW:", "Guten Tag Frau Winter,\n\nhätten Sie am Donnerstag um zehn Zeit?\n\nViele Grüße"),
    "to away de": ("Abwesend:", "Ich bin bis zum 14.08. abwesend und antworte danach."),
    "to no de": (
        "AW:",
        ("Sehr geehrte Frau Winter,\n\nvielen Dank für Ihr Interesse. Leider haben wir uns für eine andere Person "
        "entschieden. Wir wünschen Ihnen alles Gute.\n\nFreundliche Grüße"),
    ),
}  # fmt: skip

PRIVATE = (
    ("Sunday", "shall we walk around the lake on Sunday? The weather looks fine, and the children would like it."),
    ("The bill of the plumber", "I have paid the bill of the plumber. Please tell me if anything is missing."),
    ("Photos", "here are the photos of the summer. The one with the dog is my favourite."),
    ("Rent of the garden", "the rent of the garden is due. I have sent it today, as every year."),
    ("Choir", "I cannot come to the choir this week, my voice is gone. See you next time."),
    ("Birthday", "many happy returns! We drink to you tonight and send a parcel tomorrow."),
    ("Die Heizung", "die Heizung geht wieder, der Monteur war am Morgen da. Danke für deine Hilfe."),
    ("Train to Turin", "the train leaves at seven, we meet at the clock. Bring something to read."),
)

SMALL_TALK = (
    "Only this week: {n} percent off everything in {place}",
    "Your weekly digest from {place}: {n} new stories",
    "Somebody in {place} answered your post number {n}",
    "Your parcel number {n} is on its way to {place}",
    "The build number {n} is finished",
    "{n} people in {place} looked at your page",
)
