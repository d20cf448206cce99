"""Mail by people of all trades, written for these tests: applications, networking, and what must open nothing."""

from core.judges.sent_mail import Sent

APPLICATIONS = (
    Sent("Staff Nurse, Ward 7",
         "Dear Ms Bell,\n\nI saw on NHS Jobs that you are looking for a staff nurse for the surgical ward. I have "
         "been a registered nurse for nine years and would be delighted to join your team. My CV is "
         "attached.\n\nKind regards\nJane Doe",
         "Nora Bell <n.bell@stmary-hospital.example>", ("Jane Doe - Curriculum Vitae.pdf",)),
    Sent("Nurse vacancy",
         "Dear Ms Bell,\n\nI would like to put myself forward for the night nurse vacancy. I qualified in 2015. I "
         "can come in for an interview any weekday.\n\nKind regards\nJane Doe",
         "Nora Bell <n.bell@stmary-hospital.example>"),
    Sent("Vertretungslehrerin Mathematik",
         "Sehr geehrter Herr Lamm,\n\nüber das Portal habe ich gesehen, dass Sie ab August eine "
         "Vertretungslehrkraft für Mathematik suchen. Gern würde ich diese Aufgabe übernehmen. Meinen Lebenslauf "
         "füge ich bei.\n\nMit freundlichen Grüßen\nJana Doe",
         "Peter Lamm <lamm@gymnasium-nord.example>", ("LL.pdf",)),
    Sent("Souschef",
         "Ciao Marco,\n\nman hat mir erzählt, dass ihr einen Souschef sucht. Ich koche seit 12 Jahren und hätte "
         "große Lust, bei euch anzufangen. Lebenslauf anbei.\n\nGrüße\nJana",
         "Chef Marco <marco@trattoria.example>", ("CV_Jana.pdf",)),
    Sent("Line cook position",
         "Hi Marco,\n\nI'm a line cook with 6 years' experience and I'd love to work in your kitchen. Resume "
         "attached, happy to do a trial shift.\n\nJane",
         "Marco Belli <marco@trattoria.example>", ("Resume (final).doc",)),
    Sent("Rechtsanwältin für Arbeitsrecht",
         "Sehr geehrter Herr Dr. Amsel,\n\nmit Interesse habe ich Ihre Anzeige in der NJW gelesen. Als Fachanwältin "
         "für Arbeitsrecht mit fünf Jahren Berufserfahrung möchte ich Ihr Team verstärken. Meine vollständigen "
         "Unterlagen finden Sie anbei.\n\nMit freundlichen Grüßen",
         "Dr. Karl Amsel <amsel@amsel-kollegen.example>", ("Bewerbungsmappe_Doe.pdf",)),
    Sent("Associate - Employment Law",
         "Dear Ms Lowe,\n\nI am a qualified solicitor (2019) and am writing with regard to the associate position "
         "in your employment team, as advertised in the Gazette. Please find my CV and a covering letter "
         "enclosed.\n\nKind regards\nJane Doe",
         "Kate Lowe <k.lowe@lowe-partners.example>", ("cv.pdf", "covering letter.pdf",)),
    Sent("Elektriker",
         "Hallo,\n\nich bin gelernter Elektroniker für Energie- und Gebäudetechnik und suche eine neue Stelle. "
         "Könnt ihr mich brauchen? Zeugnisse und Lebenslauf hängen dran.\n\nGruß\nJan Doe",
         "Elektro Huber <info@elektro-huber.example>", ("lebenslauf.pdf", "zeugnisse.pdf",)),
    Sent("Electrician",
         "Hi Sam,\n\nI heard you're hiring electricians. I'm a licensed journeyman with 8 years in commercial work, "
         "available right away. Resume attached.\n\nThanks,\nJane",
         "Sam Watts <sam@wattselectric.example>", ("JDoe_Electrician.pdf",)),
    Sent("Sales",
         "Dear Ms Reins,\n\nI am interested in the Account Executive opening on your careers page. In my current "
         "role I exceeded quota by 30%. I would welcome the chance to discuss how I could contribute.\n\nKind "
         "regards\nJane Doe",
         "Olga Reins <o.reins@sellmore.example>"),
    Sent("Außendienst",
         "Sehr geehrte Frau Falk,\n\nhiermit möchte ich mich Ihnen als Außendienstmitarbeiter vorstellen. Seit zehn "
         "Jahren verkaufe ich Medizintechnik.\n\nMein Lebenslauf und Zeugnisse sind beigefügt.\n\nMit freundlichen "
         "Grüßen",
         "Julia Falk <falk@vertrieb.example>", ("Unterlagen Doe.pdf",)),
    Sent("Baker",
         "Hello,\n\nplease find attached my CV for the baker's position.\n\nKind regards\nJane Doe",
         "jobs@bakery.example", ("CV.odt",)),
    Sent("",
         "Hello,\n\nI saw the sign in your window. I would like to work for you on Saturdays. I am 17 and reliable. "
         "You can reach me at 0123 456.\n\nKind regards\nJane Doe",
         "jobs@bakery.example"),
    Sent("",
         "Sehr geehrter Herr Roth,\n\nanbei übersende ich Ihnen meine Bewerbung für die Stelle als "
         "Disponent.\n\nMit freundlichen Grüßen",
         "Tim Roth <t.roth@logistik.example>", ("Bewerbung.pdf",)),
    Sent("Anfrage",
         "Sehr geehrter Herr Roth,\n\nhaben Sie derzeit Bedarf an einem Lkw-Fahrer? Ich habe Führerschein CE und "
         "zehn Jahre Erfahrung. Ich könnte sofort anfangen.\n\nMfG Jan Doe",
         "Tim Roth <t.roth@logistik.example>"),
    Sent("Copywriter wanted?",
         "Hi Lisa,\n\nyour ad for a copywriter caught my eye. Here's my portfolio and CV. I'd love to be part of "
         "the team.\n\nJane",
         "Lisa Moor <l.moor@agency.example>", ("portfolio.pdf", "CV Jane.pdf",)),
    Sent("Initiativbewerbung Schulbegleitung",
         "Sehr geehrte Frau Beyer,\n\nich möchte gern als Schulbegleiterin an Ihrer Schule arbeiten.\n\nMit "
         "freundlichen Grüßen",
         "Rektorin Beyer <beyer@grundschule.example>"),
    Sent("Poste d'infirmière de nuit",
         "Madame,\n\nVotre annonce parue sur Indeed a retenu toute mon attention. Infirmière diplômée d'État depuis "
         "huit ans, je souhaite rejoindre votre équipe. Vous trouverez mon CV en pièce jointe.\n\nCordialement",
         "Anne Martin <a.martin@clinique.example>", ("CV-Doe-2026.pdf",)),
    Sent("Cuisinier",
         "Bonjour Monsieur Blanc,\n\nJe me permets de vous proposer mes services en tant que cuisinier. Je suis "
         "disponible immédiatement. Mon CV est joint à ce message.\n\nCordialement",
         "Paul Blanc <p.blanc@resto.example>", ("cv.pdf",)),
    Sent("Profesora de inglés",
         "Estimada Sra. Gil:\n\nMe dirijo a ustedes en relación con la vacante de profesora de inglés publicada en "
         "su web. Adjunto mi currículum y quedo a su disposición para una entrevista.\n\nUn cordial saludo",
         "Marta Gil <mgil@colegio.example>", ("curriculum_vitae.pdf",)),
    Sent("Electricista",
         "Hola Luis:\n\nSoy electricista oficial de primera y me interesa trabajar con ustedes. Le envío mi "
         "CV.\n\nSaludos",
         "Luis Vega <lvega@electro.example>", ("CV.pdf",)),
    Sent("REQ-88123 Senior Buyer",
         "Dear Recruitment Team,\n\nKindly accept this letter and my enclosed resume as my application for the "
         "above requisition.\n\nKind regards\nJane Doe",
         "HR <hr@bigcorp.example>", ("Resume_JD_2026.pdf",)),
    Sent("Volontariat Ausstellungen",
         "Sehr geehrte Frau Lang,\n\nals promovierte Kunsthistorikerin interessiere ich mich sehr für das "
         "ausgeschriebene Volontariat. Über eine Einladung zum Gespräch freue ich mich.\n\nMit freundlichen Grüßen",
         "Sophie Lang <s.lang@museum.example>", ("Bewerbung_Volontariat.pdf",)),
    Sent("Excited about Acme!",
         "Hi Tara,\n\nI've been following Acme since launch and the founding designer role reads like it was "
         "written for me. CV and portfolio: attached. When can we talk?\n\nJane",
         "Tara Quinn <tara@startup.example>", ("jane-doe-resume.pdf",)),
    Sent("Postdoc in your lab",
         "Dear Prof. Hahn,\n\nI recently defended my thesis on soil microbes and would like to be considered for "
         "the postdoctoral position advertised on EURAXESS. Attached are my CV, publication list and the contact "
         "details of two referees.\n\nKind regards\nJane Doe",
         "Prof. Dr. Ute Hahn <hahn@uni.example>", ("CV_Doe.pdf", "publications.pdf",)),
    Sent("Rezeptionistin ab Mai",
         "Guten Tag Frau Rossi,\n\nich habe gelesen, dass Sie für die Saison noch eine Rezeptionistin brauchen. Ich "
         "bringe drei Sprachen und viel Freude mit. Wäre das etwas?\n\nFreundliche Grüße",
         "Carla Rossi <c.rossi@hotel.example>", ("Lebenslauf Jana.docx",)),
    Sent("mechanic job",
         "hi bob, saw your post about needing a mechanic. i got 5 yrs exp with trucks and can start monday. resume "
         "attached thx jane",
         "Bob Stone <bob@garage.example>", ("resume.docx",)),
    Sent("Pflegehelferin in Teilzeit",
         "Guten Tag Frau Wolf,\n\nIhre Stellenanzeige in der Lokalzeitung spricht mich an. Ich arbeite seit 2018 in "
         "der ambulanten Pflege und möchte mich verändern. Können wir telefonieren?\n\nViele Grüße",
         "Eva Wolf <e.wolf@pflege.example>"),
    Sent("Junior Analyst 2026 intake",
         "Dear team,\n\nplease consider my application for the 2026 graduate intake. Transcript and CV "
         "attached.\n\nKind regards\nJane Doe",
         "Recruiting <recruiting@bank.example>", ("transcript.pdf", "cv_doe_jane.pdf",)),
    Sent("Backend Engineer",
         "Hi,\n\napplication attached.\n\nJane",
         "jobs@firm.example", ("jane_doe_application.pdf",)),
    Sent("Polier",
         "Moin Herr Ott,\n\nwie am Telefon besprochen, hier mein Lebenslauf für die Polier-Stelle.\n\nGruß",
         "Ben Ott <b.ott@bau.example>", ("Lebenslauf_2026.pdf",)),
    Sent("MFA gesucht",
         "Liebe Frau Krug,\n\nin der Praxis hängt ein Aushang, dass Sie eine MFA suchen. Ich bin ausgebildete MFA "
         "und könnte ab sofort 20 Stunden arbeiten. Darf ich mich bei Ihnen vorstellen?\n\nLiebe Grüße",
         "Ines Krug <krug@praxis.example>"),
    Sent("Programme Officer (Nairobi)",
         "Dear Sir/Madam,\n\nI wish to express my interest in the Programme Officer position. I have seven years in "
         "food security programming.\n\nKind regards\nJane Doe",
         "careers@ngo.example", ("Doe CV.pdf", "Cover Letter.pdf",)),
    Sent("Internship summer 2026",
         "Hi Kim,\n\nI'm a third year architecture student and would love to intern with your studio this summer. "
         "My CV and some work samples are attached.\n\nBest, Jane",
         "Kim Park <kim@studio.example>", ("cv.pdf", "samples.pdf",)),
    Sent("Ausbildungsplatz Schiffsmechaniker",
         "Sehr geehrter Herr Brandt,\n\nnach meinem Realschulabschluss im Sommer möchte ich gern Schiffsmechaniker "
         "werden und bewerbe mich bei Ihnen um einen Ausbildungsplatz.\n\nMit freundlichen Grüßen",
         "Ole Brandt <o.brandt@werft.example>", ("Zeugnis.pdf", "Lebenslauf.pdf",)),
    Sent("Fisioterapeuta",
         "Buenos días, Ana:\n\nHe visto que buscáis fisioterapeuta y me encantaría formar parte del equipo. Os dejo "
         "mi CV.\n\nUn saludo",
         "Ana Costa <a.costa@clinica.example>", ("CV_fisio.pdf",)),
    Sent("Candidature Technicien de maintenance",
         "Madame, Monsieur,\n\nJe vous prie de trouver ci-joint mon CV et ma lettre de motivation.\n\nCordialement",
         "rh@usine.example", ("CV.pdf", "LM.pdf",)),
    Sent("Introducing myself - Project Manager",
         "Dear Ms Müller,\n\nI am an experienced project manager in construction and am looking to join a company "
         "like yours. Please find my resume attached for any current or future openings.\n\nKind regards\nJane Doe",
         "Anna Müller <anna.mueller@acme.example>", ("resume.pdf",)),
    Sent("Bewerbung Altenpflegerin",
         "Sehr geehrte Frau Holl,\n\nmit Freude habe ich Ihre Anzeige gelesen. Anbei meine Bewerbung.\n\nMfG",
         "Frau Holl <holl@altenheim.example>", ("Bewerbung.pdf",)),
    Sent("MOT tester",
         "Dear Mr Gill,\n\nI would like to be considered for the MOT tester vacancy. I have held my licence for six "
         "years. Please see my CV.\n\nRegards",
         "Mr Gill <gill@garage.example>", ("Gill CV.doc",)),
    Sent("Candidature AESH",
         "Madame,\n\nje vous adresse ma candidature au poste d'AESH. Vous trouverez mon CV en pièce "
         "jointe.\n\nRespectueusement",
         "Mme Petit <petit@ecole.example>", ("cv.pdf",)),
    Sent("Abogada junior",
         "Estimado Sr. Ruiz:\n\nme gustaría optar al puesto de abogada junior. Le adjunto mi CV.\n\nAtentamente",
         "Sr. Ruiz <ruiz@bufete.example>", ("CV.pdf",)),
    Sent("Teaching assistant role",
         "Dear Mr Lee,\n\nI saw the teaching assistant role on your noticeboard and would love to apply. DBS "
         "checked, two years' experience.\n\nKind regards",
         "Mr Lee <lee@school.example>"),
    Sent("Training contract 2027",
         "Dear Ms Cole,\n\nPlease find enclosed my application for a training contract commencing September "
         "2027.\n\nYours sincerely",
         "Ms Cole <cole@law.example>", ("Application Form.pdf", "Transcript.pdf",)),
    Sent("Referendariat Wahlstation",
         "Sehr geehrter Herr Dr. Kuhn,\n\nich würde gern meine Wahlstation in Ihrer Kanzlei absolvieren. Lebenslauf "
         "und Zeugnisse füge ich bei.\n\nMfG",
         "Herr Kuhn <kuhn@kanzlei.example>", ("Lebenslauf.pdf", "Zeugnisse.pdf",)),
    Sent("SDR role - Jane Doe",
         "Hi Maria,\n\nSuper keen on the SDR role! Here's my resume and a 60-second Loom on why me.\n\nCheers Jane",
         "Sales <maria@sales.example>", ("Jane_Doe_Resume_2026.pdf",)),
    Sent("Stellenangebot Bauleiter",
         "Sehr geehrter Herr Ott,\n\nhiermit möchte ich mein Interesse an der Stelle als Bauleiter bekunden.\n\nMfG",
         "Herr Ott <ott@bau.example>"),
    Sent("Ihre Anzeige im Stadtblatt",
         "Guten Tag Frau Ems,\n\nSie suchen Zimmermädchen. Ich habe drei Jahre im Hotel gearbeitet und könnte "
         "sofort anfangen.\n\nFreundliche Grüße",
         "Frau Ems <ems@hotel.example>"),
)  # fmt: skip

NETWORKING = (
    Sent("Switching to community nursing",
         "Dear Ravi,\n\nI'm a ward nurse thinking about moving into community nursing and saw that you made that "
         "step. Would you be willing to tell me a bit about it over the phone?\n\nBest wishes\nJane",
         "Ravi Nair <ravi@hospital.example>"),
    Sent("Request for a chat",
         "Dear Claire,\n\nI got your name from Ben at the Law Society. I'm leaving private practice and looking at "
         "in-house roles. Might you spare 20 minutes to share how you found the move?\n\nMany thanks\nJane",
         "Claire Fox <claire@law.example>"),
    Sent("Kurzer Austausch?",
         "Hallo Herr Frei,\n\nich bin Elektrotechniker und möchte gern in die Windbranche wechseln. Da Sie diesen "
         "Weg gegangen sind: Hätten Sie Lust auf einen Kaffee oder ein kurzes Telefonat?\n\nViele Grüße",
         "Jonas Frei <j.frei@energie.example>"),
    Sent("Seiteneinstieg",
         "Liebe Frau Sand,\n\neine gemeinsame Bekannte, Petra Lind, meinte, Sie könnten mir vielleicht "
         "weiterhelfen: Ich will als Ingenieurin ins Lehramt. Wie war das bei Ihnen? Ich wäre für ein paar Tipps "
         "sehr dankbar.\n\nHerzliche Grüße",
         "Meike Sand <m.sand@schule.example>"),
    Sent("Referral?",
         "Hi Alex,\n\nwe overlapped at Initech a few years back. I'm applying to a couple of roles at BigTech and "
         "was wondering whether you'd be comfortable referring me.\n\nThanks, Jane",
         "Alex Kim <alex@bigtech.example>"),
    Sent("hello from a fellow Bristol grad",
         "Hi Alex,\n\nI graduated from Bristol this summer and am trying to break into publishing. I'd be so "
         "grateful for any advice you have on getting a foot in the door.\n\nJane",
         "Alex Kim <alex@bigtech.example>"),
    Sent("Échange sur votre métier",
         "Bonjour Madame Roux,\n\nActuellement en reconversion professionnelle, je m'intéresse au métier de "
         "paysagiste. Seriez-vous disponible pour un court échange téléphonique ?\n\nCordialement",
         "Élodie Roux <e.roux@vert.example>"),
    Sent("Consejo profesional",
         "Hola Diego:\n\nEstoy pensando en cambiar de sector y pasar a las finanzas sostenibles. ¿Tendrías quince "
         "minutos para contarme cómo diste el salto?\n\nGracias",
         "Diego Sanz <d.sanz@banco.example>"),
    Sent("Empfehlung von Dr. Voss",
         "Sehr geehrter Herr Amann,\n\nDr. Voss hat mir Ihren Namen genannt. Mein Vertrag läuft im Sommer aus und "
         "ich sehe mich nach Aufgaben im Qualitätsmanagement um. Wissen Sie, ob in Ihrem Umfeld jemand gesucht "
         "wird?\n\nMit freundlichen Grüßen",
         "Paul Amann <p.amann@chemie.example>"),
    Sent("Hidden openings",
         "Dear Rita,\n\nI was made redundant in January and am looking for my next HR role in Leeds. If you hear of "
         "anything, or know somebody I should speak to, I would be very grateful.\n\nBest, Jane",
         "Rita Moe <rita@consult.example>"),
    Sent("Returning to practice",
         "Dear Dr Iqbal,\n\nI took five years out to raise my children and am hoping to return to nursing. Your "
         "talk on return-to-practice schemes encouraged me. May I ask you for a few words of advice?\n\nWarm "
         "regards\nJane",
         "Dr. Iqbal <iqbal@clinic.example>"),
    Sent("Fellow teacher",
         "Hi Sue,\n\nLucy Hart said you'd be a great person to talk to about leaving the classroom for ed-tech. I'm "
         "actively looking. Would a quick call work?\n\nThanks, Jane",
         "Sue Park <sue@agency.example>"),
    Sent("Demande d'entretien réseau",
         "Chère Maître Lenoir,\n\nJuriste en entreprise, je souhaite devenir avocate. Accepteriez-vous un bref "
         "échange sur votre parcours ?\n\nCordialement",
         "Marie Lenoir <m.lenoir@avocats.example>"),
)  # fmt: skip
