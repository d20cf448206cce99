"""French and Spanish signs of what a sent mail is, a few Italian, Portuguese and Dutch ones. To extend: add a row."""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    # French
    sign("form", 2, "subject", r"^(?:ma |dossier de )?candidature\b(?! spontanée)<OBJECT>"),
    sign("work_object", 2, "subject", r"\bcandidature spontanée|\bdemande (?:d'emploi|de stage|d'alternance)\b"),
    sign("form", 2, "subject", r"\bcandidature spontanée\b|\bdemande (?:d'emploi|de stage|d'alternance)\b"),
    sign("form", 2, "subject", r"^(?P<object>.{2,100}?)\s*[-–—:|,(/]\s*candidature\b"),
    sign("performs", 2, "text",
         r"\bje (?:me permets de )?(?:vous |souhaite |voudrais |désire |tiens à )*(?:adresse\w*|soumet\w*|soumettre|"
         r"présente\w*|propose\w*|poser|postul\w*|envoie|transmet\w*|candidat\w*)\b[^.\n]{0,30}\b(?:candidature|"
         r"postule\w*|candidate|pour le|au poste)\b<OBJECT>"),
    sign("performs", 2, "text", r"\bpostuler\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:ci-joint|trouver|veuillez)\b[^.\n]{0,60}\b(?:ma candidature|mon dossier de candidature)\b<OBJECT>"),
    sign("performs", 1.5, "text", r"\bma candidature (?P<object>(?:au|pour|à|en) [^.;!?\n]{1,120})", needs_work=True),
    sign("attaches", 1.5, "text", r"\bmon (?:cv|curriculum vitae)\b|\b(?:lettre de motivation)\b"),
    sign("work", 0.5, "text", r"\b(?:poste|emploi|stage|alternance|recrutement)\b"),
    sign("work", 0.5, "text", r"\b(?:expérience|compétences|entretien|parcours|carrière|annonce|offre d'emploi)\b"),
    sign("search", 2, "text",
         r"\b(?:je (?:suis (?:actuellement )?à la recherche|recherche|cherche)|en recherche|ma "
         r"recherche)\b[^.!?\n]{0,80}\b(?:poste|emploi|stage|alternance|opportunité|travail|mission)\b|"
         r"\breconversion\b|\bma recherche d'emploi\b"),
    sign("career", 2, "text",
         r"\b(?:votre|ton) (?:parcours|carrière|métier|expérience)\b|\bcomment vous (?:êtes|avez)\b"),
    sign("referral", 2, "text",
         r"\b(?:à qui|avec qui|vers qui|quelle personne|quelqu'un)\b[^.?\n]{0,60}\b(?:adresser|parler|contacter|"
         r"écrire|tourner|échanger|conseill\w*)\b|\bme (?:recommander|présenter|mettre en (?:relation|contact))\b"),
    sign("advice", 1, "text", r"\b(?:conseils?|avis|recommandations?|éclairages?)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|quinze|vingt|quelques) minutes\b|\b(?:échanger|échange|entretien téléphonique|un café|bref "
         r"appel)\b"),
    sign("route", 0.5, "text",
         r"\b(?:m'a (?:donné|communiqué|conseillé)|votre (?:équipe|conférence|article|profil|intervention))\b"),
    sign("family", 10, "greeting",
         r"^(?:bonjour|salut|coucou|chère?|mon|ma|ma chère|mon cher)?\s*(?:ma |mon |petite? )?(?:maman|papa|mamie|"
         r"papi|mémé|pépé|tata|tonton|chéri|chérie|mère|père|sœur|soeur|frère|frérot)\b"),
    sign("affection", 4, "ending", r"\b(?:bisous?|bises?|je t'embrasse|gros bisous|je t'aime)\b"),
    sign("leisure", 3, "text", r"\b(?:une bière|apéro|anniversaire|ce week-end|ciné)\b"),
    sign("proofreading", 7, "text", r"\b(?:relire|corriger) (?:mon|ma)\b|\bfautes d'orthographe\b"),
    sign("errand", 4, "text", r"\b(?:traduire|traduction|imprimer)\b"),
    sign("withdrawal", 10, "text", r"\bretir\w*[^.\n]{0,30}\bcandidature\b|\bma démission\b"),
    sign("employer", 5, "text", r"\bvotre candidature\b|\bnous recherchons\b|\bnous recrutons\b"),
    sign("telling", 4, "text", r"\b(?:croise\w* les doigts|souhaite\w*-moi bonne chance|devine quoi)\b"),
    sign("housing", 2, "text",
         r"\b(?:appartement|logement|loyer|propriétaire|locataire|bail|visite de l'appartement|garant|colocation|"
         r"fiches de paie|quittances?)\b"),
    sign("money", 2, "text", r"\b(?:prêt|crédit|assurance|sinistre|impôts?|contrat d'assurance)\b"),
    sign("office_matters", 2, "text", r"\b(?:visa|préfecture|titre de séjour|ambassade|passeport|mairie)\b"),
    sign("school", 2, "text",
         r"\b(?:école|crèche|inscription|mon fils|ma fille|mon enfant|rentrée|semestre|licence|bourse)\b"),
    sign("purchase", 2, "text", r"\b(?:commande|livraison|remboursement|retour|colis|facture|réclamation)\b"),
    sign("health", 2, "text", r"\b(?:rendez-vous (?:chez|avec le docteur)|ordonnance|médecin|dentiste)\b"),
    sign("club", 2, "text", r"\b(?:adhésion|association|subvention|bénévol\w*)\b"),
    # Spanish
    sign("form", 2, "subject", r"^(?:mi )?(?:candidatura|solicitud|postulación)\b(?! espontánea)<OBJECT>"),
    sign("work_object", 2, "subject", r"\b(?:candidatura espontánea|solicitud de (?:empleo|trabajo|prácticas))\b"),
    sign("form", 2, "subject", r"\b(?:candidatura espontánea|solicitud de (?:empleo|trabajo|prácticas))\b"),
    sign("form", 2, "subject", r"^(?P<object>.{2,100}?)\s*[-–—:|,(/]\s*(?:candidatura|solicitud)\b"),
    sign("performs", 2, "text",
         r"\b(?:presentar|presento|enviar\w*|envío|adjunto|remito|hacer\w* llegar)\b[^.\n]{0,40}\b(?:mi "
         r")?candidatura\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:me postulo|postularme|postular|me gustaría (?:postular\w*|optar|solicitar)|quisiera (?:postular\w*|"
         r"optar|solicitar)|deseo (?:postular\w*|optar|solicitar)|optar a|solicito|aplicar)\b<OBJECT>"),
    sign("performs", 1.5, "text",
         r"\bmi (?:candidatura|interés) (?P<object>(?:para|al|a|en|como|por) [^.;!?\n]{1,120})", needs_work=True),
    sign("attaches", 1.5, "text",
         r"\bmi (?:cv|currículum|curriculum|currículo|hoja de vida)\b|\bcarta de (?:presentación|motivación)\b"),
    sign("work", 0.5, "text", r"\b(?:puesto|empleo|prácticas|vacante|oferta de (?:trabajo|empleo))\b"),
    sign("work", 0.5, "text", r"\b(?:experiencia|entrevista|trayectoria|carrera|habilidades|currículum)\b"),
    sign("search", 2, "text",
         r"\b(?:estoy buscando|busco|en búsqueda|en busca|mi búsqueda)\b[^.!?\n]{0,80}\b(?:puesto|empleo|trabajo|"
         r"prácticas|oportunidad\w*|posición|profesional)\b|"
         r"\b(?:cambio (?:profesional|de carrera)|reorientación laboral)\b"),
    sign("career", 2, "text",
         r"\b(?:su|tu) (?:trayectoria|carrera|experiencia|recorrido)\b|\bcómo (?:llegó|llegaste|pasó|pasaste|"
         r"consiguió)\b"),
    sign("referral", 2, "text",
         r"\b(?:con quién|a quién|alguien)\b[^.?\n]{0,60}\b(?:hablar|contactar|dirigir\w*|escribir|recomend\w*|"
         r"aconsej\w*)\b|\b(?:recomendarme|presentarme a|ponerme en contacto)\b"),
    sign("advice", 1, "text", r"\b(?:consejos?|orientación|recomendaci(?:ón|ones)|su opinión)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|quince|veinte|unos) minutos\b|\b(?:breve (?:llamada|charla|conversación)|un café|hablar con "
         r"usted)\b"),
    sign("route", 0.5, "text",
         r"\b(?:me (?:dio su|recomendó|sugirió)|su (?:equipo|charla|artículo|perfil|ponencia))\b"),
    sign("family", 10, "greeting",
         r"^(?:hola|querid[oa]|buenos días|buenas)?\s*(?:querid[oa] )?(?:mamá|papá|mami|papi|abuel[oa]|abuelit[oa]|"
         r"tí[oa]|cariño|amor|herman[oa])\b"),
    sign("affection", 4, "ending", r"\b(?:besos|besitos|un beso|te quiero)\b"),
    sign("informal", 0.5, "ending", r"\babrazos?\b"),
    sign("leisure", 3, "text", r"\b(?:cervezas?|cumpleaños|fiesta|este finde|fin de semana)\b"),
    sign("proofreading", 7, "text", r"\b(?:revisar mi (?:cv|currículum)|corregir mi|faltas de ortografía)\b"),
    sign("errand", 4, "text", r"\b(?:traducir|traducción|imprimir)\b"),
    sign("withdrawal", 10, "text", r"\bretirar\b[^.\n]{0,30}\bcandidatura\b|\bmi renuncia\b"),
    sign("employer", 5, "text", r"\bsu candidatura\b|\b(?:estamos buscando|buscamos) (?:un|una)\b"),
    sign("telling", 4, "text", r"\b(?:deséame suerte|cruza los dedos|adivina)\b"),
    sign("housing", 2, "text",
         r"\b(?:piso|alquiler|casero|inquilin[oa]s?|apartamento|fianza|nóminas?|propietari[oa]|vivienda)\b"),
    sign("money", 2, "text", r"\b(?:préstamo|hipoteca|crédito|seguro|póliza|hacienda|impuestos?)\b"),
    sign("office_matters", 2, "text", r"\b(?:visado|embajada|consulado|permiso de residencia|pasaporte|extranjería)\b"),
    sign("school", 2, "text", r"\b(?:colegio|guardería|matrícula|mi hij[oa]|beca|semestre|máster)\b"),
    sign("purchase", 2, "text", r"\b(?:pedido|devolución|reembolso|factura|envío defectuoso|reclamación)\b"),
    sign("health", 2, "text", r"\b(?:cita (?:médica|con el doctor)|receta|médico|dentista)\b"),
    # Italian, Portuguese, Dutch
    sign("form", 2, "subject",
         r"^(?:la mia |auto)?candidatura (?P<object>(?:per|come|alla|a|à|para) .{1,120})|^(?:open )?sollicitatie\b"),
    sign("performs", 2, "text",
         r"\b(?:invio|inviare|presento|proporre|propongo)\b[^.\n]{0,40}\bcandidatura\b|\b(?:envio|apresento|"
         r"candidat\w+)\b[^.\n]{0,20}\b(?:candidatura|à vaga|para a vaga)\b|\bsolliciteer ik\b|\bik solliciteer\b|"
         r"\bsolliciteren (?:naar|op|bij)\b"),
    sign("attaches", 1.5, "text", r"\b(?:il mio|meu|mijn) (?:cv|curriculum|currículo)\b"),
    sign("work", 1, "text",
         r"\b(?:posizione|offerta di lavoro|vaga|estágio|functie|vacature|werkervaring|esperienza|experiência)\b"),
    sign("family", 10, "greeting",
         r"^(?:ciao|cara|caro|olá|oi|querid[oa]|lieve|hoi|dag)?\s*(?:mamma|papà|nonn[oa]|mãe|pai|avó|avô|mam|pap|oma|"
         r"opa)\b"),
    sign("housing", 2, "text",
         r"\b(?:appartamento|affitto|inquilin[oi]|apartamento|aluguel|inquilino|woning|huur|huurder|verhuurder)\b"),
)  # fmt: skip
