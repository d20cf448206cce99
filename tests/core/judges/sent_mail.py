"""Mail as people send it, written for these tests: what opens a pursuit."""

from dataclasses import dataclass

from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope

JANE = Address("Jane Doe", "jane@janedoe.example")
ANNA = "Anna Müller <anna.mueller@acme.example>"
JOBS = "Acme Careers <jobs@acme.example>"
TOM = "Tom Berger <tom.berger@gmail.com>"
OWN = frozenset({"jane@janedoe.example"})


@dataclass(frozen=True, slots=True)
class Sent:
    """One mail of the user's: `text` is what is new in it."""

    subject: str
    text: str
    to: str = ANNA
    files: tuple[str, ...] = ()
    position: str = ""


def address(written: str) -> Address:
    name, _, spec = written.rpartition("<")
    return Address(name.strip(), spec.strip("> "))


def envelope(mail: Sent, sender: Address = JANE) -> Envelope:
    return Envelope(
        identity="<1@janedoe.example>", known_as=("<1@janedoe.example>",), in_reply_to=(), references=(), sender=sender,
        reply_to=(), to=(address(mail.to),), cc=(), bcc=(), subject=mail.subject, date=None, draft_id="", headers=(),
        flaws=(),
    )  # fmt: skip


def body(mail: Sent) -> Body:
    return Body(
        text=mail.text, new_text=mail.text, attachments=mail.files, content_types=("text/plain",), delivery_status=(),
        returned_ids=(), truncated=False, flaws=(),
    )  # fmt: skip


APPLICATIONS = (
    Sent("Application as Data Engineer",
         "Dear Ms Müller,\n\nplease find my resume attached.\n\nKind regards",
         files=("resume.pdf",), position="Data Engineer"),
    Sent("Application for the position of Platform Engineer (ref. 2083)",
         "Dear Ms Müller,\n\nI am applying for the position above. I look forward to hearing from you.",
         position="Platform Engineer"),
    Sent("Data Engineer - Application",
         "Dear Hiring Team,\n\nmy papers are attached.", JOBS, ("Jane_Doe.pdf",), position="Data Engineer"),
    Sent("Senior Backend Developer (m/f/d) – Application of Jane Doe",
         "Hello,\n\nplease see attached.", JOBS, position="Senior Backend Developer"),
    Sent("Your opening",
         "Dear Ms Müller,\n\nI am writing to apply for the role of Product Manager at Acme. In my last\nposition I "
         "led a team of six.\n\nYours sincerely", position="Product Manager"),
    Sent("Job application: Office Manager",
         "Dear Mr Smith,\n\nI would like to apply for this position.", position="Office Manager"),
    Sent("Application",
         "Dear Sir or Madam,\n\nplease find attached my CV and cover letter.",
         "HR <hr@acme.example>", ("JaneDoeCV.pdf", "CoverLetter.pdf")),
    Sent("Interest in the Data Analyst role",
         "Dear Ms Müller,\n\nI am very interested in the Data Analyst role you posted last week. I have eight years "
         "of experience in reporting.", position="Data Analyst"),
    Sent("Speculative application", "Dear Ms Müller,\n\nI would be glad to join your design team."),
    Sent("Application for internship in marketing",
         "Dear Ms Müller,\n\nI study communication and would love to learn with you.",
         position="internship in marketing"),
    Sent("Claims Analyst",
         "Dear Ms Müller,\n\nI wish to apply for the post of Claims Analyst at Acme Insurance. My policy work "
         "covered claims and premiums.", position="Claims Analyst"),
    Sent("Application for Loan Officer",
         "Dear Ms Müller,\n\nattached you find my application.", position="Loan Officer"),
    Sent("Application as Letting Agent",
         "Dear Ms Müller,\n\nI have let flats, talked to landlords and tenants, and drafted leases for six years. I "
         "apply with pleasure.", position="Letting Agent"),
    Sent("Primary School Teacher - application",
         "Dear Head,\n\nI would like to apply to teach at your school. My pupils ...",
         position="Primary School Teacher"),
    Sent("Application Data Scientist",
         "Dear Ms Müller,\n\nplease consider me for the position of Data Scientist.", position="Data Scientist"),
    Sent("Re: Your profile",
         "Hi Anna,\n\nthanks for the call. Here is my CV, as promised. I am available from May.",
         files=("CV Jane Doe 2026.docx",)),
    Sent("Application as nanny",
         "Dear Mrs Berger,\n\nI hereby apply as a nanny for your two children.", TOM, position="nanny"),
    Sent("Bewerbung als Data Engineer (m/w/d)",
         "Sehr geehrte Frau Müller,\n\nanbei sende ich Ihnen meine Bewerbungsunterlagen.",
         files=("Bewerbung_Doe.pdf",), position="Data Engineer"),
    Sent("Bewerbung um die Stelle als Projektleiterin (m/w/d), Kennziffer 4711",
         "Sehr geehrte Frau Müller,\n\nhiermit bewerbe ich mich um die ausgeschriebene Stelle.",
         position="Projektleiterin"),
    Sent("Ihre Stellenanzeige",
         "Sehr geehrter Herr Schmidt,\n\nhiermit bewerbe ich mich als Steuerfachangestellte in Ihrer Kanzlei. "
         "Steuererklärungen und Buchhaltung sind mir vertraut.", position="Steuerfachangestellte"),
    Sent("Bewerbung Erzieherin Kita Sonnenschein",
         "Liebe Frau Krause,\n\nich möchte mich gern in Ihrer Kita bewerben.",
         "kita@sonnenschein.example", position="Erzieherin Kita Sonnenschein"),
    Sent("Initiativbewerbung",
         "Sehr geehrte Damen und Herren,\n\nmeinen Lebenslauf finden Sie im Anhang.",
         "bewerbung@acme.example", ("Lebenslauf.pdf",)),
    Sent("Bewerbung um einen Ausbildungsplatz als Mechatroniker",
         "Guten Tag Herr Weber,\n\nanbei meine Unterlagen.", position="Mechatroniker"),
    Sent("Werkstudent im Bereich Controlling – Bewerbung",
         "Hallo Frau Müller,\n\nmeine Unterlagen im Anhang.", position="Werkstudent im Bereich Controlling"),
    Sent("Bewerbung",
         "Sehr geehrte Frau Müller,\n\nmit großem Interesse habe ich Ihre Stellenausschreibung gelesen und bewerbe "
         "mich um die Position als Leiterin Einkauf.", position="Leiterin Einkauf"),
    Sent('Bewerbung auf Ihre Stellenanzeige "Sachbearbeiter Vertrieb"',
         "Guten Tag,\n\nim Anhang meine Bewerbung.", JOBS, position="Sachbearbeiter Vertrieb"),
    Sent("Deine Anzeige bei uns im Café",
         "Hallo Anna,\n\nich würde mich gerne als Barista bei euch bewerben. Habt ihr noch einen Platz?",
         position="Barista"),
    Sent("Candidature au poste de comptable",
         "Madame,\n\nveuillez trouver ci-joint mon CV et ma lettre de motivation.",
         files=("CV_Doe.pdf",), position="comptable"),
    Sent("Candidature spontanée",
         "Bonjour Madame Dupont,\n\nje vous adresse ma candidature pour un poste d'ingénieure.", position="ingénieure"),
    Sent("Candidatura al puesto de analista",
         "Estimada Sra. López:\n\nadjunto mi CV.", files=("curriculum.pdf",), position="analista"),
    Sent("Puesto de camarera",
         "Hola:\n\nme gustaría presentar mi candidatura para el puesto de camarera.", position="camarera"),
    Sent("Candidatura per la posizione di impiegata",
         "Gentile dott. Rossi,\n\nin allegato il mio CV.", position="impiegata"),
    Sent("Internal application as Team Lead",
         "Dear Ms Müller,\n\nI would like to apply internally for the position of Team Lead. My CV is attached.",
         files=("cv.pdf",), position="Team Lead"),
    Sent("PhD position in hydrology",
         "Dear Professor Weber,\n\nI would like to apply for the PhD position in hydrology in your group.",
         "weber@uni.example", position="PhD position in hydrology"),
    Sent("Application: Junior Lawyer (job id 88-A12)",
         "Dear Dr Weber,\n\nplease find attached my application.", position="Junior Lawyer"),
    Sent("Full-stack developer",
         "Hi Jane,\n\nI saw your ad on the company website and I think I'd be a great fit. My portfolio and CV are "
         "attached. Happy to talk whenever it suits you!\n\nBest,\nMax",
         files=("cv_max.pdf",), position="Full-stack developer"),
    Sent("Open position: Warehouse Associate",
         "Hello Mr. Brown,\n\nI'd like to be considered for the Warehouse Associate position listed on your site. I "
         "have worked nights for three years.\n\nThanks", position="Warehouse Associate"),
    Sent("Bewerbung",
         "Hallo Herr Weber,\n\nich habe gehört, dass Sie eine Aushilfe für das Café suchen. Ich würde mich freuen, "
         "wenn ich mich bei Ihnen vorstellen darf. Mein Lebenslauf hängt an.\n\nLG", files=("lebenslauf_neu.pdf",)),
    Sent("Bewerbung als Pflegefachkraft - Station 3",
         "Sehr geehrte Frau Schwester Oberin,\n\nhiermit bewerbe ich mich als Pflegefachkraft. Impfung und Vorsorge "
         "...", "info@krankenhaus.example", position="Pflegefachkraft"),
    Sent("Application: Customer Support Specialist | Jane Doe",
         "Dear hiring team,\n\nthe way you handle refunds, orders and delivery impressed me. Please find my "
         "application attached.", JOBS, ("application.pdf",), position="Customer Support Specialist"),
    Sent("Applying for Graphic Designer",
         "Dear Ms Lee,\n\nAttached please find my resume and portfolio for the Graphic Designer position.",
         files=("Doe_Resume.pdf", "portfolio.pdf"), position="Graphic Designer"),
    Sent("Job inquiry",
         "Dear Mr Green,\n\nI would love to work for your bakery. Are you hiring at the moment? I have attached my "
         "resume.", files=("Resume - Jane.docx",)),
    Sent("Lead DevOps Engineer (f/m/x) in Vienna",
         "Dear Mrs Huber,\n\nwith great interest I read your posting. I am applying for the position as Lead DevOps "
         "Engineer. My salary expectation is 80,000.", position="Lead DevOps Engineer"),
    Sent("Unterlagen",
         "Sehr geehrter Herr Dr. Klein,\n\nwie telefonisch besprochen übersende ich Ihnen meine "
         "Bewerbungsunterlagen für die Stelle im Einkauf.", files=("Unterlagen.pdf",)),
    Sent("Initiativbewerbung als Architektin",
         "Sehr geehrte Frau Stein,\n\nIhre Wohnungsbauten in Köln begeistern mich. Ich möchte gern Teil Ihres Büros "
         "werden.", position="Architektin"),
    Sent("Postulación para Gerente de Ventas",
         "Estimado señor Pérez:\n\nMe dirijo a usted para postularme al cargo de Gerente de Ventas. Adjunto mi hoja "
         "de vida.", files=("hoja_de_vida.pdf",), position="Gerente de Ventas"),
    Sent("Candidature - Développeur web (H/F)",
         "Bonjour,\n\nJe souhaite postuler à votre offre de développeur web.", JOBS, position="Développeur web"),
    Sent("Thesis position at Bosch",
         "Dear Ms Kurz,\n\nI would like to apply for the advertised master's thesis position in battery modelling."),
    Sent("Quereinstieg Lehramt: Bewerbung",
         "Sehr geehrte Frau Direktorin Lang,\n\nich bewerbe mich um eine Stelle als Lehrerin an Ihrer Schule.",
         position="Quereinstieg Lehramt"),
    Sent("Re: Data role",
         "Hi Tom,\n\nThank you for reaching out. Please find attached my resume; my notice period is three months.",
         "Tom Hunter <tom@hunters.example>", ("resume_jane_doe.pdf",)),
    Sent("Bewerbung fuer die Stelle als Buerokauffrau",
         "Sehr geehrte Frau Mueller,\n\nhiermit bewerbe ich mich fuer die oben genannte Stelle.\n\nMit freundlichen "
         "Gruessen", position="Buerokauffrau"),
    Sent("Position as Research Assistant (Ref: RA-2026-14)",
         "Dear Professor Lee,\n\nI am writing to express my strong interest in the Research Assistant position\nin "
         "your laboratory. Enclosed are my CV and transcripts.",
         files=("CV_Doe.pdf", "transcripts.pdf"), position="Research Assistant"),
    Sent("Marketing Manager role",
         "Hi Anna,\n\nI'd love to throw my hat in the ring for the Marketing Manager role. CV "
         "attached!\n\nCheers,\nJane", files=("jane-doe-cv.pdf",), position="Marketing Manager"),
    Sent("Re: Vacancy",
         "Dear Mr. Stone,\n\nThank you for your quick answer. As requested, I am sending you my application "
         "documents.", files=("Documents.pdf", "CV.pdf")),
    Sent("Sales Assistant",
         "To whom it may concern\n\nI am applying for the Sales Assistant job at your store in Leeds. I'm 19 and "
         "available weekends.", "store@shop.example", position="Sales Assistant"),
    Sent("Bewerbung für ein Schülerpraktikum",
         "Sehr geehrte Damen und Herren,\n\nich bin Schüler der 9. Klasse und möchte mich um ein Praktikum in Ihrer "
         "Praxis bewerben.", position="Schülerpraktikum"),
    Sent("Ausbildung 2026",
         "Guten Tag Frau Beck,\n\nich interessiere mich für eine Ausbildung zur Bankkauffrau in Ihrem Haus und "
         "sende Ihnen anbei meine Bewerbung.", position="Bankkauffrau"),
    Sent("Application for Senior Accountant, Berlin",
         "Dear Ms Vogt,\n\nPlease find attached my application for the above position.",
         files=("Application_JaneDoe.pdf",), position="Senior Accountant"),
    Sent("Sollicitatie Data Analist",
         "Geachte heer Bakker,\n\nHierbij solliciteer ik naar de functie van Data Analist.", files=("CV.pdf",),
         position="Data Analist"),
    Sent("Kandidatur als Vertriebsleiter",
         "Sehr geehrter Herr Lang,\n\nunter Bezug auf unser Telefonat schicke ich Ihnen meinen Lebenslauf.",
         files=("LL_Doe_Lebenslauf.pdf",), position="Vertriebsleiter"),
    Sent("Application – Solutions Architect",
         "Dear Hiring Manager,\n\nI read on your website that you are looking for a Solutions Architect.",
         JOBS, position="Solutions Architect"),
)  # fmt: skip

NETWORKING = (
    Sent("Your talk on stream processing",
         "Dear Ms Müller,\n\nyour talk last week was a pleasure. I am looking for a position in data engineering in "
         "Berlin. Would you have 15 minutes for a call?"),
    Sent("A question about your path",
         "Dear Ms Müller,\n\nI would like to learn how you moved from banking into data. Could we speak for twenty "
         "minutes?"),
    Sent("Tom Berger gave me your name",
         "Dear Ms Müller,\n\nTom Berger suggested that I write to you. I am exploring opportunities in logistics. "
         "Whom would you advise me to speak with?"),
    Sent("Request for an informational interview",
         "Dear Dr Weber,\n\nI am considering a career change into medical writing and would be grateful for an "
         "informational interview."),
    Sent("Roles in your team",
         "Hello Anna,\n\nI came across your profile. I'm currently seeking a new role as a backend developer and "
         "wonder whether there are openings in your team."),
    Sent("Introduction",
         "Dear Anna,\n\nI am searching for my next role in product design. Would you be willing to introduce me to "
         "your hiring manager?"),
    Sent("Advice",
         "Dear Ms Müller,\n\nI hope to move into climate technology. You have done just that; what advice would you "
         "give somebody with my background in finance? A short call would help me a great deal."),
    Sent("Ihr Vortrag",
         "Sehr geehrte Frau Müller,\n\nIhr Vortrag hat mich beeindruckt. Ich suche derzeit eine neue Stelle im "
         "Datenbereich. Hätten Sie 15 Minuten für ein kurzes Gespräch?"),
    Sent("Wechsel in die Beratung",
         "Guten Tag Herr Weber,\n\nich möchte mich beruflich verändern und würde gern hören, wie Sie in die "
         "Beratung gekommen sind."),
    Sent("Frage zu Ihrem Werdegang",
         "Liebe Frau Krause,\n\nIhr Werdegang interessiert mich sehr, denn ich bin auf der Suche nach einer neuen "
         "Aufgabe im Umweltschutz. An wen könnte ich mich bei Ihnen wenden?"),
    Sent("Ma recherche d'emploi",
         "Bonjour Madame Dupont,\n\nje suis à la recherche d'un poste dans l'énergie. Accepteriez-vous d'échanger "
         "quinze minutes sur votre parcours ?"),
    Sent("Consulta",
         "Estimada Sra. López:\n\nestoy buscando empleo en el sector hotelero. ¿Con quién me aconsejaría hablar?"),
    Sent("Quick question",
         "Hi Sarah,\n\nI hope you're well. I'm a nurse who is thinking about moving into health informatics. Your "
         "article on LinkedIn was so helpful. Could I ask you a few questions about how you got started? Even 10 "
         "minutes would be wonderful."),
    Sent("Hello from a fellow alumna",
         "Dear Dr Okafor,\n\nWe both studied at Leeds. I am currently looking for opportunities in renewable energy "
         "and would love to hear about your experience at Windworks."),
    Sent("Referred by Paul",
         "Dear Ms Lindqvist,\n\nPaul Meyer recommended that I get in touch. I'm exploring a move from consulting to "
         "product management. Would you be open to a short chat next week?"),
    Sent("Kontakt",
         "Liebe Frau Vogel,\n\nich bin gerade auf Jobsuche im Bereich Nachhaltigkeit und habe Ihren Beitrag "
         "gelesen. Hätten Sie Zeit für einen kurzen Austausch?"),
    Sent("Frage",
         "Hallo Herr Özdemir,\n\nich überlege, als Quereinsteiger in die IT zu gehen. Welchen Rat würden Sie mir "
         "geben? Über ein kurzes Telefonat würde ich mich sehr freuen."),
    Sent("Possible openings",
         "Dear Mr Black,\n\nI will finish my degree in June and wonder if there are any openings for junior "
         "analysts in your department. Could you tell me whom I should contact?"),
    Sent("Before I apply",
         "Dear Ms Roth,\n\nbefore I apply for the role of Policy Advisor I would like to understand the team "
         "better. Could we speak for 15 minutes?"),
    Sent("Demande de conseil",
         "Bonjour Monsieur Petit,\n\nEn reconversion vers le développement durable, je serais ravie d'avoir vos "
         "conseils. Auriez-vous quinze minutes ?"),
    Sent("Coffee?",
         "Hi Mark,\n\nWe met at the Berlin meetup last week. I'm looking for my next role in machine learning and "
         "would really value your perspective on the market here. Could I buy you a coffee one morning?"),
    Sent("Your path into UX",
         "Hello Priya,\n\nI've been a teacher for ten years and am planning a career change into UX design. Your "
         "blog post about doing the same gave me courage. Would you mind sharing how you made the switch?"),
    Sent("Empfehlung von Herrn Kolb",
         "Sehr geehrte Frau Dr. Sand,\n\nHerr Kolb hat mir geraten, mich an Sie zu wenden. Ich suche nach einer "
         "Position im Projektmanagement und würde mich über ein kurzes Gespräch freuen."),
    Sent("Vernetzung",
         "Hallo Frau Ak,\n\nich möchte mich beruflich neu orientieren und wüsste gern, wen ich in Ihrem Haus "
         "ansprechen könnte."),
    Sent("Intro",
         "Hi Sam,\n\nDo you know anyone at Initech? I'm on the job market again (backend, Python) and would be "
         "grateful for an introduction."),
)  # fmt: skip
