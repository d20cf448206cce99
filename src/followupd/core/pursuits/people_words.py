"""The words by which an address or a display name shows that no single person stands behind it.

To extend: add a word; nothing else needs to change. All lower case, accents folded (see `people.plain`).
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


NO_REPLY_STARTS = (
    "noreply", "noreplies", "donotreply", "dontreply", "nepasrepondre", "neantworten", "nichtantworten",
    "keineantwort", "noresponder", "noresponda", "nonrispondere", "naoresponda", "mailerdaemon", "postmaster", "bounce",
    "mailernoreply", "autoreply", "autoresponder", "unsubscribe", "notification", "notify", "automailer",
)  # fmt: skip

ROLE_STARTS = (
    *NO_REPLY_STARTS,
    "bewerb", "recruit", "recrut", "reclut", "karriere", "career", "carriere", "carreras", "personalabt",
    "personalwesen", "personalbuero", "personalburo", "personalmanagement", "personalservice", "personalmarketing",
    "humanres", "talentacq", "talentteam", "candidatur", "candidat", "kandidat", "stellen", "applicat", "applicant",
    "newsletter", "reception", "sekretariat", "secretariat", "secretaria", "verwaltung", "jobteam",
    "hrteam", "hrdep", "kundenservice", "customerservice", "customercare", "ausbildung", "hiring", "vacanc", "vacature",
    "solicitud", "lavoraconnoi", "sollicitat", "sollicitier", "empleo", "emploi", "rekrutier", "joinus", "workwithus",
    "geschaeftsstelle", "geschaftsstelle", "buchhaltung", "kundendienst", "bestellung",
    "jobmail", "jobalert", "jobalarm", "jobagent", "jobbot", "jobmatch", "newsalert",
)  # fmt: skip

# A whole word of the local part, wherever it stands between . - _ +
ROLE_TOKENS = _words("""
    hr rh hrm rrhh info information infos office kontakt contact contacto contatto contato team teams talent talents
    people support help helpdesk service services admin administrator administration webmaster hostmaster abuse sales
    vertrieb verkauf marketing press presse hello hallo hi hey welcome mail email mailbox enquiries enquiry inquiries
    inquiry feedback jobs job work staff staffing personal staffing intern interns internship internships praktikum
    praktika graduates graduate campus students studium zentrale empfang buero buro bureau billing invoice invoices
    rechnung accounts accounting shop store orders order bestellungen news updates alerts alert system daemon root
    membership members office events event booking bookings reservations service legal privacy datenschutz security
    everyone all group list liste dispo vermietung hausverwaltung community partner partners bestellservice
    digest agent notify notification notifications notificatie benachrichtigung tips tipps match matches daily weekly
    selectie selectieteam rekrutering aanwerving werving bulletin robot bot radar
    mailservice weekmail recommendation recommendations empfehlung empfehlungen
    verein vorstand schule kita praxis praxisteam termine anfrage anfragen empleos stages stage stagiaires alternance
    lavoro selezione vagas trabalho vacatures werkenbij personeel personalreferat personalabteilung
""")

# Words that are names as well: they make a role only alone or in front ("jobs-berlin", not "steve.jobs").
NAME_LIKE_ROLES = _words("jobs job post work stage campus hallo office press presse store people all")

# By which a letter to nobody in particular addresses its reader.
ADDRESSED_WORDS = _words("""
    sir sirs there all applicant applicants candidate candidates friend friends reader readers member members hiring
    manager managers interested party job seeker customer user subscriber guest future student morning afternoon evening
    day warm greetings damen herren bewerber bewerberin bewerberinnen bewerbenden bewerbende interessent interessentin
    interessenten kandidat kandidatin kandidaten kunde kundin leser leserin mitglied zusammen alle alles tag morgen
    abend geehrte geehrter geehrtes geehrten freund freunde tous toutes messieurs mesdames candidat candidate candidats
    client cliente matin senores senoras candidato candidata candidatos candidatas aspirante postulante todos todas
    cliente dias tardes noches dia tarde noite gentile spettabile candidati signori tutti giorno senhor senhora
    senhores heer heren dames sollicitant sollicitante kandidate lezer allemaal iedereen middag avond
""")

# What a greeting begins with.
GREETING_WORDS = _words("""
    dear hi hello hey good greetings sehr liebe lieber hallo moin servus guten bonjour bonsoir cher chere salut hola
    estimado estimada querido querida buenos buenas gentile egregio egregia caro cara ciao buongiorno buonasera salve
    ola oi prezado prezada bom boa geachte beste hoi dag goedemorgen goedemiddag
""")

PARTICLES = _words("""
    von zu zum zur van der den de del della delle dello degli di da dal dos das do du des la le las los el al ben bin
    ter ten te af av y e o san st saint mac mc
""")
SUFFIXES = _words("phd ph.d md mba msc m.sc bsc b.sc ba ma jr jr. sr sr. ii iii iv esq cpa pmp llm ll.m cfa")
TITLES = _words("""
    dr prof professor mr mrs ms miss mx herr frau mme mlle m madame monsieur sr sra srta senor senora don dona sig
    signor signora dott dottssa dra drs ing dipl mag dipl-ing dr-ing rer nat med habil phil jur frl hr fr
    mevrouw mevr meneer dhr mw herrn doktor doctor doctora docteur docteure dottore dottoressa dott.ssa doutor doutora
""")
# Of the titles those by which somebody is addressed: no part of the name under which an address is known.
SALUTATIONS = _words("""
    mr mrs ms miss mx herr herrn frau mme mlle m madame monsieur sr sra srta senor senora sig signor signora hr frl fr
    mevrouw mevr meneer dhr mw
""")
