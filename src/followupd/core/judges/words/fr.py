"""French words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (si|s'il|s'ils|sans réponse|sans nouvelles|seuls|seules|en cas|veuillez considérer|dans l'hypothèse)
    """,
    "not": """
        (ne|n|pas|jamais|aucun|aucune|sans|plus|malheureusement)
    """,
    "regret": """
        (malheureusement|hélas)
        (regret|regrettons|regrette|désolé*|navré*)
        au regret
    """,
    "refuse": """
        (ne|n) ... (donner|réserver|donnerons|donnons) [pas] [une] suite [favorable|positive]
        (ne|n) ... (été|est|sera|seront) [pas] (retenu*|sélectionné*|choisi*)
        pas ... (retenu*|retenir|sélectionné*|sélectionner|poursuivre|donner suite|suite favorable|donner une suite|abouti|avancer|proposer)
        (candidature|profil|dossier) ... (pas|n) ... (retenu*|correspond*|abouti|sélectionné*)
        suite (négative|défavorable)
        (ne|n) correspond* pas
        réponse négative
        (ne|n) ... (pourrons|pouvons|pourra|allons|souhaitons|sera) [pas] [y] (donner|poursuivre|retenir|recevoir|convoquer)
        (ne|n) ... (correspond*|répond*) ... pas
        pas ... (critères|exigences|attentes|besoins|profil recherché)
        (refus*|écart*|rejet*) ... (candidature|dossier)
        (ne|n) ... [pas] (portée|porté) sur (vous|votre)
        (ne|n) ... (pouvoir|pouvons|puissions) [pas] ... (répondre favorablement|favorablement)
        ne donnerons [donc] pas suite
        pas ... suite
    """,
    "others": """
        (autre|autres|un autre|une autre|d'autres) (candidat*|profil*|personne*|candidature*)
        (candidat*|profil*|personne) ... (correspond*|plus proche*|davantage|mieux|plus d'expérience)
        (en interne|quelqu'un d'autre)
        (retenu|choisi|préféré) un autre
    """,
    "chose": """
        (choisi|choix|décidé|retenu|préféré|opté|poursuivre|sélectionné|porté|correspond*|fait le choix|avancer|orienté)
    """,
    "wish": """
        (souhait*|bonne chance|bonne continuation|réussite|succès|plein succès) ... (recherche*|projet*|carrière|avenir|suite|professionnel*)
        bonne (continuation|chance)
        (conserv*|gard*) ... (cv|candidature|dossier|profil)
    """,
    "candidacy": """
        (candidat*|poste|offre|recrut*|embauche|entretien|cv|emploi|postul*|profil|dossier|sélection|stage|alternance)
    """,
    "applied": """
        (votre|ta) (candidature|dossier)
        postulé
        (prochaine étape|suite de votre)
    """,
    "filled": """
        (poste|offre|recrutement|annonce) ... (pourvu|annulé|annulée|gelé|suspendu*|fermé*|retiré*|clos|clôturé*|attribué)
        (pourvu|annulé|suspendu|gelé|retiré) ... (poste|offre|recrutement)
        (poste|offre|annonce) ... (n'est|n'est désormais|est) ... plus (disponible|d'actualité|ouvert*|vacant|à pourvoir)
        (trouvé|recruté|embauché) (la personne|quelqu'un|un candidat|notre)
        gel des (embauches|recrutements)
        (poste|offre) ... (été|est) ... pourvu*
    """,
    "received": """
        (reçu|réception de|réceptionné) [votre|ta|vos] (candidature|cv|dossier|documents|demande)
        (merci|remerci*) ... (postulé|votre candidature|d'avoir postulé|ta candidature|pour votre intérêt)
        candidature ... (reçue|envoyée|enregistrée|transmise|parvenue|déposée|soumise|bien été)
        accus* [de] réception
        (remerci*|merci) ... intérêt que vous portez
        candidature ... (parvenue|prise en compte|transmise|bien arrivée|été soumise)
        (avez|as) (postulé|candidaté)
        (confirm*) ... (candidature|dépôt|inscription)
        (cv|dossier|candidature) ... (rejoint|entre les mains|vivier|base de données)
        intérêt porté
        dépôt de votre candidature
    """,
    "process": """
        (étudi*|examin*|analys*|trait*) ... (attention|soin|dossier|candidature|équipe|recruteurs|meilleurs délais)
        (reviendrons|revenons|recontact*|contacterons|tiendrons|reviendra|contacté*) ... (vous|vers)
        (meilleurs délais|sous # (semaines|jours)|sans réponse|prochaines étapes)
        (si votre profil|seuls les)
        (équipes|équipe|recruteurs|recruteur|entreprise) ... (examin*|étudi*|contact*|trait*)
        (actuellement|en cours) [d'] (étude|examen|traitement)
        réponse ... (sous|délai|dès)
        (vous aurez|recevrez) ... réponse
    """,
    "desk": """
        (ne pas|ne) [y] répondre
        ne répondez pas
        (message|mail|courriel|email|réponse) [*] automatique
        automatiquement
        (service|équipe|direction) [du|des|de] (recrutement|ressources humaines|rh)
        l'équipe (recrutement|talents|rh)
        boîte ... (pas lue|pas relevée|non surveillée)
    """,
    "self": """
        (je|j|me|m|mon|ma|mes|moi)
    """,
    "test": """
        (test|tests|évaluation|exercice|épreuve|défi|questionnaire) (en ligne|technique*|d'aptitude*|de personnalité|de code|psychotechnique*|d'évaluation|pratique)
        (étude de cas|cas pratique|entretien vidéo différé|vidéo différé*|assessment|questionnaire|coding)
    """,
    "do_test": """
        (passer|réaliser|compléter|complétez|effectuer|remplir|répondre|retourner|renvoyer|terminer|rendre|enregistrer|préparer|avant le|au plus tard|sous|délai|lien|ci joint|invitons)
    """,
    "interview": """
        (entretien*|entrevue*|rencontre|échange|rendez vous|visio|visioconférence)
        (vous|te) rencontrer
        premier (échange|contact|entretien)
        vous recevoir
    """,
    "invite": """
        (invit*|convi*|convoqu*) ... (vous|à un|à une|entretien)
        (souhait*|aimer*|voudri*|serions|propos*) ... (rencontrer|échanger|entretien|échange|convenir|fixer|discuter)
        (disponib*|seriez vous|quand|créneau*|convient|libre*)
        (fixer|convenir|planifier|confirmer|réserver|reporter|décaler) ... (entretien|rendez vous|rencontre|date)
        entretien ... (aura lieu|confirmé|reporté|le #)
        plaisir de vous (convier|inviter|rencontrer|recevoir)
        (ravis|heureux|souhait*) de vous (recevoir|rencontrer|accueillir)
        (pourriez|pouvez) vous ... (venir|rendez vous|passer|disponible)
    """,
    "offer": """
        (propos*|offr*) ... (poste|contrat|cdi|cdd|emploi|stage)
        (offre|promesse|proposition|lettre) (d'embauche|d'engagement|d'emploi)
        (souhait*|voul*|heureux de|décidé de) ... (recruter|embaucher|engager)
        contrat (de travail|d'embauche)
        (candidature|profil) (a été retenu*|est retenu*)
        faisons une offre
        confirm* ... (votre embauche|votre recrutement|votre engagement)
        bienvenue (dans|parmi|chez)
    """,
    "saw": """
        (découvert|vu|trouvé|consulté|lu|remarqué|parcouru|tombé) ... (votre|ton) (profil|cv|parcours|expérience)
        (votre|ton) (parcours|profil|expérience|cv) ... (attention|intéress*|correspond*|interpell*|séduit|plu)
    """,
    "recruits": """
        (mon|mes|nos|notre|un|l'un de mes|l'un de nos) client*
        (recrute|recherche|recrutons|recherchons) [actuellement] [pour|un|une]
        (consultant*|chargé*|cabinet) (en|de) recrutement
        chasseur de têtes
        me permets de vous contacter
    """,
    "open": """
        (à l'écoute|ouvert*|intéress*|disponible) ... (marché|opportunité*|poste|proposition*|échang*)
        (opportunité*|nouveau défi|nouveau challenge)
        auriez vous ... (moment|minutes|temps)
        en (parler|discuter|savoir plus)
        (pourrait|pourrions) ... (intéresser|correspondre|échanger)
    """,
    "opt_out": """
        (ne plus|ne pas|cessez de|cesser de|arrêtez de|arrêter de|de ne plus) [me|m|nous] (contacter|écrire|solliciter|envoyer|relancer|déranger)
        ne [me|m|nous] (contactez|écrivez|sollicitez) plus
        (ne souhaite|ne veux|ne souhaitons|ne voulons) [plus|pas] ... (recevoir|être contacté*|messages)
        (retir*|supprim*) ... (mes données|de votre liste|mon adresse)
    """,
    "left": """
        (ne|n) ... (travaille|travail|fait|exerce|est) plus ... (chez nous|partie|entreprise|société|ici|parmi nous|salarié*)
        (ai|a|avons) quitté (la|l|notre|le|nos) [société|entreprise|équipe|fonctions]
        (départ|retraite) ... (le|depuis)
        ne fais plus partie
    """,
    "wrote": """
        (envoyé|laissé|adressé) [un|#] [nouveau] (message*|inmail)
        (vous|t) a (envoyé|écrit|répondu|laissé)
        (nouveau|nouveaux|# nouveau|non lu*) [*] message*
        a répondu à (votre|ton)
        attend (votre|ta) réponse
    """,
    "alert": """
        (nouvelles|dernières|# nouvelles|nouveaux|ces|autres) (offres|postes|annonces|emplois) [d'emploi]
        (alerte*|recommandation*) (emploi*|job*|d'emploi)
        (offres|postes) ... (correspond*|près de chez vous|pour vous|intéress*|recherche)
        (postes|offres) pour vous
        (voir|toutes) [toutes] [les] offres
        (postulez|gérer mes alertes|d'après votre profil)
        (tous|voir) [tous] les résultats
        (postes|offres) qui vous
        (recrutons|propose # postes|site carrières)
        emplois à
    """,
    "mass": """
        (se désinscrire|désinscri*|désabonn*|se désabonner|désinscription)
        (lettre d'information|newsletter|infolettre|lettre d'*)
        (chers|chères) (lecteurs|lectrices|membres|clients|abonnés|amis)
        (vous recevez|ne souhaitez plus recevoir|version en ligne|dans votre navigateur)
        (soldes|promotion*|% sur|webinaire|sondage|lire l'article|lire la suite|au sommaire|notre blog)
    """,
    "account": """
        code de (vérification|connexion|confirmation|sécurité|validation)
        (confirm*|activ*|valid*|vérifi*) [votre|l'] (adresse|compte|email|e mail|profil|inscription)
        mot de passe
        candidature ... (pas encore terminée|incomplète|inachevée|brouillon|n'est pas)
        (finalis*|termin*|complét*) [votre|la] candidature
        (compte|profil) ... (créé|supprimé|activé|expire*|désactivé)
        connectez vous
    """,
    "weighing": """
        (après|suite à) [*] [*] (étude|examen|lecture|analyse|réflexion|délibération)
        (grand nombre|nombreuses|nombreux) ... (candidat*)
        (à ce stade|cette fois|pour l'instant)
    """,
    "jobs": """
        (offres|annonces|postes|emplois|offre d'emploi|offres d'emploi)
        (alerte|recherche|candidature rapide|postuler|consulter|temps plein|cdi|cdd|publiées|publiée)
    """,
    "free": """
        si (vous|tu) (souhaitez|voulez|acceptez|avez|êtes|le)
    """,
    "yet": """
        (pas encore|toujours ouvert|toujours vacant)
    """,
    "thanks": """
        (merci|remerci*|ravis|heureux)
    """,
    "reader": """
        (vous|votre|vos|tu|ta|ton|te)
    """,
}
