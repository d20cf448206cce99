"""The words by which a place to be filled in is named, in the languages of the letters: "[your name]", "<Firma>"."""

_PLACES = """
name names firstname lastname surname first last full given family company companyname firm employer organisation
organization position role title job jobtitle date day time month year weekday city town place location address
email mail phone telephone number reference ref recipient sender contact person hiring manager recruiter
interviewer subject industry field skill skills project product link url website signature salary department
school university degree topic reason achievement result text placeholder here
uni college faculty course class module programme program thesis professor lecturer supervisor study studies
conference event interest hobby language tool software technology platform amount period deadline
weekday greeting source

vorname nachname firma firmenname unternehmen arbeitgeber stelle stellenbezeichnung stellentitel funktion datum
tag uhrzeit monat jahr stadt ort adresse anschrift telefon telefonnummer nummer referenz referenznummer
kennziffer uni hochschulname studiengang studienfach kurs fach modul lehrstuhl betreuer betreuerin dozent dozentin
abschlussarbeit messe veranstaltung konferenz vortrag interesse sprache werkzeug frist zeitraum wochentag
nachnamen vornamen arbeitsort beispiel quelle
empfänger absender ansprechpartner ansprechpartnerin ansprechperson anrede betreff branche projekt
produkt unterschrift gehalt abteilung hochschule thema grund ergebnis platzhalter titel

nom noms prénom entreprise société employeur organisation poste fonction intitulé jour heure mois année ville
lieu adresse courriel téléphone numéro référence destinataire destinataires expéditeur personne recruteur
recruteuse objet secteur compétence compétences projet produit lien salaire service école université sujet
motif résultat texte métier cours module faculté mémoire professeur professeure encadrant conférence salon
exposé intérêt langue outil délai période exemple prénoms civilité

nombre nombres apellido apellidos empresa compañía empleador organización puesto cargo título fecha día hora mes
año ciudad lugar dirección correo teléfono número referencia destinatario destinataria remitente contacto
persona reclutador reclutadora asunto sector habilidad habilidades proyecto producto enlace firma salario
departamento escuela universidad tema motivo resultado texto vacante
uni curso asignatura módulo facultad tesis profesor profesora tutor tutora conferencia feria charla
interés idioma herramienta plazo periodo ejemplo tratamiento
"""
# Of them those that a letter writes in capitals only where they are still to be filled in.
_NAMED = """
name firstname lastname surname company companyname employer firm organisation organization university college
course recipient jobtitle position
vorname nachname vornamen nachnamen firma firmenname unternehmen arbeitgeber stelle stellenbezeichnung hochschule
ansprechpartner ansprechpartnerin anrede studiengang
nom prénom entreprise société employeur destinataire civilité université
nombre apellido apellidos empresa empleador destinatario destinataria universidad puesto
"""
_YOURS = """
your my their insert enter add fill put ihr ihre ihren ihrem ihres dein deine deinen deinem mein meine einfügen
eintragen hier votre vos ton ta tes mon ma mes insérer indiquer ajouter su sus tu tus mi mis insertar indicar añadir
"""
_BETWEEN = """
a an the of and or in for with at to der die das des dem den von vom und oder im am bei für mit le la les l d de
du des et ou à au en pour chez el los las del y o al con para e
"""
NAMED = frozenset(_NAMED.split())
PLACES = frozenset(_PLACES.split())  # what such a place is for
YOURS = frozenset(_YOURS.split())  # whose it is, or that it is to be put in
BETWEEN = frozenset(_BETWEEN.split())
