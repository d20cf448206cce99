"""Mail as people send it, written for these tests: what opens a pursuit, and what must not."""

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
        returned_ids=(), returned_subject="", truncated=False, flaws=(),
    )  # fmt: skip


APPLICATIONS = (
    Sent("Application as Data Engineer",
         "Dear Ms Müller,\n\nplease find my resume attached.\n\nKind regards", files=("resume.pdf",), position="Data Engineer"),
    Sent("Application for the position of Platform Engineer (ref. 2083)",
         "Dear Ms Müller,\n\nI am applying for the position above. I look forward to hearing from you.", position="Platform Engineer"),
    Sent("Data Engineer - Application", "Dear Hiring Team,\n\nmy papers are attached.", JOBS, ("Jane_Doe.pdf",), "Data Engineer"),
    Sent("Senior Backend Developer (m/f/d) – Application of Jane Doe", "Hello,\n\nplease see attached.", JOBS,
         position="Senior Backend Developer"),
    Sent("Your opening", "Dear Ms Müller,\n\nI am writing to apply for the role of Product Manager at Acme. In my last\n"
         "position I led a team of six.\n\nYours sincerely", position="Product Manager"),
    Sent("Job application: Office Manager", "Dear Mr Smith,\n\nI would like to apply for this position.", position="Office Manager"),
    Sent("Application", "Dear Sir or Madam,\n\nplease find attached my CV and cover letter.", "HR <hr@acme.example>",
         ("JaneDoeCV.pdf", "CoverLetter.pdf")),
    Sent("Hello from Jane", "Dear Ms Müller,\n\nas discussed my documents.\n\nJane", files=("Lebenslauf_Doe.pdf",)),
    Sent("Interest in the Data Analyst role", "Dear Ms Müller,\n\nI am very interested in the Data Analyst role you posted last"
         " week. I have eight years of experience in reporting.", position="Data Analyst"),
    Sent("Speculative application", "Dear Ms Müller,\n\nI would be glad to join your design team.", position=""),
    Sent("Application for internship in marketing", "Dear Ms Müller,\n\nI study communication and would love to learn with you.",
         position="internship in marketing"),
    Sent("Claims Analyst", "Dear Ms Müller,\n\nI wish to apply for the post of Claims Analyst at Acme Insurance. My policy work"
         " covered claims and premiums.", position="Claims Analyst"),
    Sent("Application for Loan Officer", "Dear Ms Müller,\n\nattached you find my application.", position="Loan Officer"),
    Sent("Application as Letting Agent", "Dear Ms Müller,\n\nI have let flats, talked to landlords and tenants, and drafted leases for"
         " six years. I apply with pleasure.", position="Letting Agent"),
    Sent("Primary School Teacher - application", "Dear Head,\n\nI would like to apply to teach at your school. My pupils ...",
         position="Primary School Teacher"),
    Sent("Application Data Scientist", "Dear Ms Müller,\n\nplease consider me for the position of Data Scientist.",
         position="Data Scientist"),
    Sent("Re: Your profile", "Hi Anna,\n\nthanks for the call. Here is my CV, as promised. I am available from May.",
         files=("CV Jane Doe 2026.docx",)),
    Sent("Application as nanny", "Dear Mrs Berger,\n\nI hereby apply as a nanny for your two children.", TOM, position="nanny"),
    Sent("Bewerbung als Data Engineer (m/w/d)", "Sehr geehrte Frau Müller,\n\nanbei sende ich Ihnen meine Bewerbungsunterlagen.",
         files=("Bewerbung_Doe.pdf",), position="Data Engineer"),
    Sent("Bewerbung um die Stelle als Projektleiterin (m/w/d), Kennziffer 4711",
         "Sehr geehrte Frau Müller,\n\nhiermit bewerbe ich mich um die ausgeschriebene Stelle.", position="Projektleiterin"),
    Sent("Ihre Stellenanzeige", "Sehr geehrter Herr Schmidt,\n\nhiermit bewerbe ich mich als Steuerfachangestellte in Ihrer Kanzlei."
         " Steuererklärungen und Buchhaltung sind mir vertraut.", position="Steuerfachangestellte"),
    Sent("Bewerbung Erzieherin Kita Sonnenschein", "Liebe Frau Krause,\n\nich möchte mich gern in Ihrer Kita bewerben.",
         "kita@sonnenschein.example", position="Erzieherin Kita Sonnenschein"),
    Sent("Initiativbewerbung", "Sehr geehrte Damen und Herren,\n\nmeinen Lebenslauf finden Sie im Anhang.", "bewerbung@acme.example",
         ("Lebenslauf.pdf",)),
    Sent("Bewerbung um einen Ausbildungsplatz als Mechatroniker", "Guten Tag Herr Weber,\n\nanbei meine Unterlagen.",
         position="Mechatroniker"),
    Sent("Werkstudent im Bereich Controlling – Bewerbung", "Hallo Frau Müller,\n\nmeine Unterlagen im Anhang.",
         position="Werkstudent im Bereich Controlling"),
    Sent("Bewerbung", "Sehr geehrte Frau Müller,\n\nmit großem Interesse habe ich Ihre Stellenausschreibung gelesen und bewerbe"
         " mich um die Position als Leiterin Einkauf.", position="Leiterin Einkauf"),
    Sent("Bewerbung auf Ihre Stellenanzeige \"Sachbearbeiter Vertrieb\"", "Guten Tag,\n\nim Anhang meine Bewerbung.", JOBS,
         position="Sachbearbeiter Vertrieb"),
    Sent("Deine Anzeige bei uns im Café", "Hallo Anna,\n\nich würde mich gerne als Barista bei euch bewerben. Habt ihr noch einen Platz?",
         position="Barista"),
    Sent("Candidature au poste de comptable", "Madame,\n\nveuillez trouver ci-joint mon CV et ma lettre de motivation.",
         files=("CV_Doe.pdf",), position="comptable"),
    Sent("Candidature spontanée", "Bonjour Madame Dupont,\n\nje vous adresse ma candidature pour un poste d'ingénieure.", position="ingénieure"),
    Sent("Candidatura al puesto de analista", "Estimada Sra. López:\n\nadjunto mi CV.", files=("curriculum.pdf",), position="analista"),
    Sent("Puesto de camarera", "Hola:\n\nme gustaría presentar mi candidatura para el puesto de camarera.", position="camarera"),
    Sent("Candidatura per la posizione di impiegata", "Gentile dott. Rossi,\n\nin allegato il mio CV.", position="impiegata"),
    Sent("Internal application as Team Lead", "Dear Ms Müller,\n\nI would like to apply internally for the position of Team Lead."
         " My CV is attached.", files=("cv.pdf",), position="Team Lead"),
    Sent("PhD position in hydrology", "Dear Professor Weber,\n\nI would like to apply for the PhD position in hydrology in your group.",
         "weber@uni.example", position="PhD position in hydrology"),
    Sent("Application: Junior Lawyer (job id 88-A12)", "Dear Dr Weber,\n\nplease find attached my application.", position="Junior Lawyer"),
)  # fmt: skip

NETWORKING = (
    Sent("Your talk on stream processing", "Dear Ms Müller,\n\nyour talk last week was a pleasure. I am looking for a position in data"
         " engineering in Berlin. Would you have 15 minutes for a call?"),
    Sent("A question about your path", "Dear Ms Müller,\n\nI would like to learn how you moved from banking into data. Could we speak for"
         " twenty minutes?"),
    Sent("Tom Berger gave me your name", "Dear Ms Müller,\n\nTom Berger suggested that I write to you. I am exploring opportunities in"
         " logistics. Whom would you advise me to speak with?"),
    Sent("Request for an informational interview", "Dear Dr Weber,\n\nI am considering a career change into medical writing and would be"
         " grateful for an informational interview."),
    Sent("Roles in your team", "Hello Anna,\n\nI came across your profile. I'm currently seeking a new role as a backend developer and"
         " wonder whether there are openings in your team."),
    Sent("Introduction", "Dear Anna,\n\nI am searching for my next role in product design. Would you be willing to introduce me to your"
         " hiring manager?"),
    Sent("Advice", "Dear Ms Müller,\n\nI hope to move into climate technology. You have done just that; what advice would you give"
         " somebody with my background in finance? A short call would help me a great deal."),
    Sent("Ihr Vortrag", "Sehr geehrte Frau Müller,\n\nIhr Vortrag hat mich beeindruckt. Ich suche derzeit eine neue Stelle im"
         " Datenbereich. Hätten Sie 15 Minuten für ein kurzes Gespräch?"),
    Sent("Wechsel in die Beratung", "Guten Tag Herr Weber,\n\nich möchte mich beruflich verändern und würde gern hören, wie Sie in die"
         " Beratung gekommen sind."),
    Sent("Frage zu Ihrem Werdegang", "Liebe Frau Krause,\n\nIhr Werdegang interessiert mich sehr, denn ich bin auf der Suche nach einer"
         " neuen Aufgabe im Umweltschutz. An wen könnte ich mich bei Ihnen wenden?"),
    Sent("Ma recherche d'emploi", "Bonjour Madame Dupont,\n\nje suis à la recherche d'un poste dans l'énergie. Accepteriez-vous d'échanger"
         " quinze minutes sur votre parcours ?"),
    Sent("Consulta", "Estimada Sra. López:\n\nestoy buscando empleo en el sector hotelero. ¿Con quién me aconsejaría hablar?"),
)  # fmt: skip

NOTHING = (
    Sent("News", "Hi Mum,\n\nI applied at Acme today! Fingers crossed.\n\nLove\nJane", "Mum <mary.doe@gmail.com>"),
    Sent("Application", "Hi Dad,\n\nI am applying for the position of Data Engineer at Acme. See my resume.\n\nJane", TOM, ("resume.pdf",)),
    Sent("Bewerbung", "Liebe Mama,\n\nich habe mich heute als Lehrerin beworben, drück mir die Daumen!\n\nDeine Jana", TOM),
    Sent("Salut", "Coucou maman,\n\nj'ai envoyé ma candidature pour le poste. Bisous"),
    Sent("Application", "Dear Mr Smith,\n\nthank you for the viewing of the flat on Saturday. Attached are my papers: employment contract"
         " and salary slips.\n\nKind regards", files=("contract.pdf", "payslips.pdf")),
    Sent("Application for the flat in Oak Street 5", "Dear Ms Müller,\n\nI am applying for the two-room flat. I have a permanent position"
         " as an engineer; my employment contract is attached.", files=("employment_contract.pdf",)),
    Sent("Application for tenancy", "Dear Sir,\n\nplease find attached my application. I work as a data engineer.", "office@homes.example"),
    Sent("Flat application", "Dear Ms Müller,\n\nplease find our documents attached."),
    Sent("Bewerbung um die Wohnung Lindenstraße 3", "Sehr geehrte Frau Müller,\n\nhiermit bewerbe ich mich um die Wohnung. Arbeitsvertrag"
         " und Gehaltsnachweise liegen bei.", files=("Arbeitsvertrag.pdf",)),
    Sent("Mieterselbstauskunft", "Guten Tag Herr Weber,\n\nanbei die Selbstauskunft und meine Bewerbung.", files=("Selbstauskunft.pdf",)),
    Sent("Bewerbung als Nachmieterin", "Hallo Herr Weber,\n\nich bewerbe mich als Nachmieterin für das WG-Zimmer."),
    Sent("Bewerbung", "Guten Tag Frau Klein,\n\nvielen Dank für die Besichtigung. Anbei meine Unterlagen mit SCHUFA-Auskunft und"
         " Gehaltsnachweisen.", "klein@immobilien.example", ("Unterlagen.pdf",)),
    Sent("Dossier de location", "Bonjour Madame,\n\nvoici ma candidature pour l'appartement rue Verte : fiches de paie et contrat de travail."),
    Sent("Solicitud de alquiler", "Hola:\n\nadjunto mi solicitud para el piso y mis nóminas."),
    Sent("Return of order 4711", "Hello,\n\nI would like to return the shoes from my order. Could you send me a label?", "service@shop.example"),
    Sent("Complaint", "Dear Sir or Madam,\n\nthe delivery was late and the lamp is broken. Please refund me.", "service@shop.example"),
    Sent("Reklamation Bestellung 99", "Sehr geehrte Damen und Herren,\n\ndas Gerät ist defekt. Bitte erstatten Sie den Betrag."),
    Sent("Application for a school place", "Dear Ms Head,\n\nwe are applying for a place in year 5 for our son.", "office@school.example"),
    Sent("Bewerbung um einen Kitaplatz", "Liebe Frau Sommer,\n\nwir bewerben uns um einen Betreuungsplatz für unsere Tochter."),
    Sent("Application for a mortgage", "Dear Mr Bank,\n\nI am applying for a loan. My job contract and CV are attached.", files=("cv.pdf",)),
    Sent("Kreditantrag", "Sehr geehrter Herr Reich,\n\nich möchte mich um ein Darlehen bewerben."),
    Sent("Visa application", "Dear Sir or Madam,\n\nI am applying for a work visa for my new job as an engineer.", "visa@embassy.example"),
    Sent("Application for residence permit", "Dear Officer,\n\nplease find attached my employment contract."),
    Sent("Membership application", "Dear Ms Müller,\n\nI would like to apply for membership in the tennis club.", "info@tennis.example"),
    Sent("Grant application: river study", "Dear Dr Weber,\n\nI am applying for funding for our project."),
    Sent("Scholarship application", "Dear committee,\n\nI wish to apply for the scholarship. My CV is attached.", files=("cv.pdf",)),
    Sent("Application for the Master's programme in Hydrology", "Dear admissions office,\n\nI apply for admission. CV attached.",
         "admissions@uni.example", ("cv.pdf",)),
    Sent("Insurance claim", "Dear Ms Müller,\n\nI apply for compensation under my policy number 123. The insured car ..."),
    Sent("Friday", "Hey Tom,\n\nI am looking for a new job, beer on Friday?", TOM),
    Sent("my cv", "Hi Tom,\n\ncould you proofread my CV before I send it to Acme? Thanks mate!", TOM, ("resume.pdf",)),
    Sent("Lebenslauf", "Hallo Anna,\n\nkannst du bitte über meinen Lebenslauf drüberschauen, ob noch Tippfehler drin sind?",
         files=("Lebenslauf.pdf",)),
    Sent("Release", "Hi Anna,\n\nthe application crashed after the deployment. Can you look at the log files?",
         "Anna <anna@janedoe.example>"),
    Sent("Application server", "Dear Ms Müller,\n\nthe new application for the warehouse is ready for the sprint review."),
    Sent("Candidate for the data team", "Hi Anna,\n\nthe candidate's resume is attached. I think we should interview her.",
         files=("resume_smith.pdf",), to="Anna <anna@janedoe.example>"),
    Sent("Your application as Data Engineer", "Dear Mr Smith,\n\nthank you for your application for the position of Data Engineer.", TOM),
    Sent("Stellenanzeige", "Guten Tag,\n\nbitte veröffentlichen Sie unsere Stellenanzeige: wir suchen eine Entwicklerin.", "anzeigen@zeitung.example"),
    Sent("Tax return 2025", "Dear Sir or Madam,\n\nI apply for an extension for my tax return.", "office@tax.example"),
    Sent("Termin", "Guten Tag,\n\nich hätte gern einen Termin zur Vorsorgeuntersuchung. Haben Sie nächste Woche etwas frei?", "praxis@arzt.example"),
    Sent("Withdrawal of my application", "Dear Ms Müller,\n\nI withdraw my application for the position of Data Engineer, as I have accepted"
         " another offer."),
    Sent("Rücknahme meiner Bewerbung", "Sehr geehrte Frau Müller,\n\nhiermit ziehe ich meine Bewerbung als Projektleiterin zurück."),
    Sent("Leave application", "Dear Anna,\n\nI would like to apply for annual leave from 3 to 14 August.", "Anna <anna@janedoe.example>"),
    Sent("Kündigung", "Sehr geehrte Frau Müller,\n\nhiermit kündige ich mein Arbeitsverhältnis zum 31. März."),
    Sent("Our platform", "Dear Ms Müller,\n\nour platform helps teams like yours. Would you have 15 minutes for a demo?"),
    Sent("Interview for our magazine", "Dear Ms Müller,\n\nI am a journalist and would like to interview you about your career at Acme for our"
         " magazine. Would you have half an hour?"),
    Sent("Dinner", "Dear Anna,\n\nhow are the kids? Shall we have dinner at our place on Saturday?", TOM),
    Sent("Thesis", "Dear Professor Weber,\n\ncould I have your advice on the second chapter of my thesis? 20 minutes would be enough."),
    Sent("Tuesday", "Dear Anna,\n\nTuesday suits me well.\n\nKind regards"),
    Sent("Question about your bike", "Hello,\n\nis the bike still available? I could come on Friday.", TOM),
    Sent("Volunteering", "Dear Ms Müller,\n\nI would like to apply as a volunteer for the shelter."),
    Sent("Passport photos", "Hello,\n\ndo you take application photos, and could you print them on the same day?", "studio@photo.example"),
    Sent("Translation", "Dear Ms Müller,\n\nwhat would a translation of my CV and certificates cost?", files=("cv.pdf",)),
    Sent("Reference for Ben", "Dear Ms Müller,\n\nI am glad to recommend him for the position of Data Engineer. His CV is attached.",
         files=("cv_ben.pdf",)),
    Sent("Praktikum", "Sehr geehrter Herr Weber,\n\nmeine Tochter sucht ein Praktikum in den Osterferien und hat sich bei Ihnen beworben."),
    Sent("", ""),
    Sent("Application", ""),
    Sent("Call for papers", "Dear chairs,\n\nplease find attached my application to speak at the conference."),
    Sent("Job offer", "Dear Ms Müller,\n\nthank you very much. I accept the offer and look forward to starting on 1 May."),
    Sent("Neue Wohnung", "Hallo Tom,\n\nich bin auf der Suche nach einer Wohnung in Köln. Kennst du jemanden?", TOM),
)  # fmt: skip
