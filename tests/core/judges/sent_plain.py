"""Mail as people send it without set phrases, written for these tests: what opens a pursuit, and what only asks."""

from core.judges.sent_mail import ANNA, JOBS, TOM, Sent

# One plain word of the writer's own search or way, and a question: to a named person at an organisation.
NETWORKING_PLAIN = (
    Sent("My next role", "Dear Ms Müller,\n\nI finish at Initech in May. Are any of your clients after a buyer?"),
    Sent("Hello", "Dear Ms Müller,\n\nI am a grid planner and quietly looking around. Would you care to see my "
         "profile?"),
    Sent("From Acme to you",
         "Dear Ms Müller,\n\nI am between jobs since March. Would you spare a moment for two questions on testing?"),
    Sent("A short question",
         "Dear Ms Müller,\n\nI'm considering a move from teaching to publishing and would value your take on it."),
    Sent("Ein Anruf?",
         "Sehr geehrte Frau Müller,\n\nich suche meinen Einstieg in die Verlagsbranche. Darf ich Sie kurz anrufen?"),
    Sent("Ihr Schritt in die Wirtschaft",
         "Sehr geehrte Frau Müller,\n\nich denke über den Wechsel aus der Forschung in die Industrie nach. Was würden "
         "Sie heute anders machen?"),
    Sent("Frage",
         "Guten Tag Frau Müller,\n\nnach der Elternzeit orientiere ich mich beruflich neu. Hätten Sie Zeit für einen "
         "Kaffee?"),
    Sent("Your way", "Dear Ms Müller,\n\nI wondered whether you might spare ten minutes: how did you get started as an "
         "editor?"),
)  # fmt: skip

# At least a question to the user.
NETWORKING_ASKED = (
    Sent("Quick favour", "Hi Anna,\n\nI sent my papers to Initech. Could you put in a word for me with their CTO?"),
    Sent("Intro?", "Hi Anna,\n\nI saw that you know Ines Roth at Initech. Would you feel fine introducing us?"),
    Sent("Lange her", "Hallo Anna,\n\nmein Vertrag läuft aus. Kannst du mich bei eurem Chef ins Gespräch bringen?"),
)  # fmt: skip

APPLICATIONS_PLAIN = (
    Sent("Night nurse", "Dear Ms Müller,\n\nI hear you need nurses. I would be very keen to join you. Could I "
         "come in for "
         "an interview?"),
    Sent("Aushilfe", "Hallo,\n\nihr sucht Leute für das Wochenende. Kann ich zum Probearbeiten vorbeikommen?",
         "cafe@sonne.example"),
    Sent("Gesellenstelle", "Sehr geehrter Herr Holz,\n\nich bin im Juli mit der Lehre fertig. Darf ich mich einmal bei "
         "Ihnen vorstellen?", "holz@tischlerei.example"),
)  # fmt: skip

# The side that hires writes as well: the user may be that side.
HIRING = (
    Sent("Ihre Bewerbung als Köchin", "Sehr geehrte Frau Doe,\n\nleider haben wir uns für eine andere Bewerberin "
         "entschieden.", TOM),
    Sent("Rückmeldung", "Sehr geehrter Herr Berger,\n\nvielen Dank für Ihr Interesse an der Stelle als Koch. "
         "Leider haben "
         "wir uns anders entschieden. Ihren Lebenslauf senden wir zurück."),
    Sent("Unterlagen", "Hallo Herr Berger,\n\nIhre Bewerbung liegt uns vor, der Lebenslauf fehlt noch."),
    Sent("A role for you", "Hi Tom,\n\nI'm a recruiter for Acme. We have an opening for a planner that would suit your "
         "career. Do you have 15 minutes for a call?"),
    Sent("Your application for Store Manager", "Dear Tom,\n\nplease bring your CV on Tuesday. Does ten o'clock suit?"),
    Sent("Candidate feedback: A. Smith", "Hi all,\n\nCV and my interview notes attached. Good for the analyst role.",
         JOBS, ("ASmith_CV.pdf",)),
)  # fmt: skip

EVERYDAY = (
    Sent("Application MSc Physics", "Dear Sir or Madam,\n\nplease find attached my application for the MSc in Physics, "
         "with CV.", "office@college.example", ("CV.pdf",)),
    Sent("Bewerbung um das Aufstiegsstipendium", "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich um das "
         "Aufstiegsstipendium. Lebenslauf anbei.", "post@fonds.example", ("Lebenslauf.pdf",)),
    Sent("My resume does not upload", "Hello,\n\nI try to upload my resume for the position of Planner and get "
         "error 413. "
         "Please help.", "help@portal.example"),
    Sent("Your CV", "Hi Ben,\n\nhad a look, my comments are inside. Good luck with the application!", TOM,
         ("CV_Ben_comments.docx",)),
    Sent("Nachweise Mai", "Sehr geehrte Frau Amt,\n\nanbei der Nachweis meiner Bewerbungsbemühungen und mein "
         "Lebenslauf.",
         "team3@jobcenter.example", ("Lebenslauf.pdf",)),
    Sent("Unser Beitrag", "Sehr geehrte Jury,\n\nanbei unser Beitrag zum Wettbewerb samt Kurzvita.",
         "jury@preis.example", ("Kurzvita.pdf",)),
    Sent("Hello from Jane", "Dear Ms Müller,\n\nas discussed my documents.\n\nJane", files=("Lebenslauf_Doe.pdf",)),
    Sent("Papers", "Dear Mr Smith,\n\nas you asked. Jane", "smith@accounts.example", ("cv.pdf",)),
    Sent("Three copies", "Hello, I collect them at noon. Jane", "shop@copies.example", ("CV_Doe.pdf",)),
    Sent("For the consulate", "Dear Sir,\n\nall you asked for. Jane", "consul@embassy.example", ("cv.pdf",)),
)  # fmt: skip

# The last noun of a compound says what it is.
OCCUPATIONS = tuple(
    Sent(f"Application: {named}", f"Dear Ms Müller,\n\nplease find my application for the {named} position attached.",
         ANNA, ("Doe.pdf",), named)
    for named in ("Insurance Adjuster", "Mortgage Broker", "School Janitor", "Dog Walker", "Visa Case Worker",
                  "Tax Preparer",
                  "Gym Attendant", "Exchange Dealer", "Grant Administrator")
) + tuple(
    Sent(f"Bewerbung als {named}", f"Sehr geehrte Frau Müller,\n\nhiermit bewerbe ich mich als {named}.",
         ANNA, ("Doe.pdf",), named)
    for named in ("Schulsozialarbeiterin", "Steuerprüferin", "Vereinskoordinatorin")
)  # fmt: skip

# A dot in a date or behind a short word ends no sentence.
DOTTED = (
    Sent("Ihre Anzeige", "Guten Tag Frau Müller,\n\nhiermit möchte ich mich um einen Ausbildungsplatz als Koch zum "
         "01.09.2026 bewerben.", position="Koch"),
    Sent("Ihre Anzeige", "Guten Tag Frau Müller,\n\ngern möchte ich mich als gepr. Fachwirtin bewerben."),
    Sent("Ihre Anzeige", "Guten Tag Frau Müller,\n\nich möchte mich auf die Stelle als Maurer bei der Fa. Stein "
         "bewerben.",
         position="Maurer"),
    Sent("Your notice", "Dear Ms Müller,\n\nI would like, if I may, to apply for the post of Sr. Accountant.",
         position="Sr. Accountant"),
)  # fmt: skip
