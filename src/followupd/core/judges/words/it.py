"""Italian words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (se|qualora|nel caso|solo|soltanto|esclusivamente|una volta)
    """,
    "not": """
        (non|mai|nessun*|senza|purtroppo)
    """,
    "regret": """
        (purtroppo|spiacenti|spiacente|dispiace|rammarico|rincresce)
    """,
    "refuse": """
        non ... (proseguire*|procedere*|continuare*|dare seguito|dare un seguito|avanzare|andare avanti) [con|nel|con la|alla|oltre|ulteriormente]
        non ... (selezionat*|scelt*|accolt*|accettat*|idone*|ritenut*)
        (candidatura|profilo) ... non ... (selezionat*|accolt*|in linea|corrispond*|rispond*|idone*)
        non (possiamo|potremo|siamo in grado) [di] (offr*|dare|procedere|assumer*|considerare)
        esito negativo
        (scartat*|respint*)
        non (procedere|proseguire|procederemo|proseguiremo|andare avanti|continuare|daremo seguito|dare seguito)
        (deciso|scelto) di non
        non (è|sei|sarà) stat* (selezionat*|scelt*|ammess*)
        non (è|sia|risulta) in linea
        non (hai|ha) superato
    """,
    "others": """
        (altro|altra|altri|altre|un altro|un'altra) (candidat*|profil*|person*)
        (candidat*|profil*|persona) ... (più in linea|meglio|maggior*|più adatt*|più vicin*|corrispond*)
    """,
    "chose": """
        (scelto|scelta|deciso|decisione|optato|selezionato|proseguire|preferito|avanti)
        (ricaduta|ricaduto)
    """,
    "wish": """
        (augur*|buona fortuna|in bocca al lupo|successo) ... (futuro|ricerca|carriera|professional*|fortuna)
        (terremo|conserver*|tenere) ... (curriculum|cv|candidatura|archivio|profilo)
    """,
    "candidacy": """
        (candidat*|posizione|posto|offerta|selezione|colloquio|curriculum|cv|assunzione|lavoro|annuncio|profilo|tirocinio|domanda)
    """,
    "applied": """
        (tua|sua) (candidatura|domanda)
        (sei candidat*|è candidat*|esserti candidat*|essersi candidat*)
        prossimi passi
    """,
    "filled": """
        (posizione|posto|offerta|annuncio|ricerca|selezione|ruolo) ... (copert*|chius*|sospes*|annullat*|congelat*|ritirat*|occupat*|assegnat*)
        (posizione|posto|offerta|annuncio|ruolo) ... non ... più (disponibile|attiv*|apert*|vacante)
        (assunto|trovato) (un'altra|una|un'|la) (persona|altra)
        blocco delle assunzioni
    """,
    "received": """
        (ricevuto|ricezione della|ricezione del|ricevimento della|ricevuta) [la|il|tua|sua] [tua|tuo|sua|suo] (candidatura|domanda|curriculum|cv)
        grazie ... (candidat*|tua candidatura|sua candidatura|per l'interesse)
        (candidatura|domanda) ... (ricevuta|inviata|correttamente|registrata|pervenuta|con successo)
        conferm* [di|la|l'] (ricezione|ricevimento|avvenuta)
        (hai|ha) (inviato|presentato|completato) [la] (tua|sua|la) candidatura
        candidatura (inviata|ricevuta|registrata|completata)
        grazie per (la tua|la sua|aver inviato|l'interesse|esserti|essersi)
        candidatura (è arrivata|arrivata|pervenuta)
        (curriculum|cv) ... (inserito|database|archiviato|registrato)
        aver scelto
        (curriculum|candidatura) ... (nel nostro database)
    """,
    "process": """
        (valuter*|esaminer*|analizzer*|verr*|sarà) ... (attenzione|profilo|curriculum|ricontattat*|contattat*|candidatura)
        (ricontatter*|contatter*|faremo sapere|ricontattat*)
        (in linea con|entro # giorni|prossimi giorni|prossime settimane)
        (azienda|team) (la|lo|ti|valuterà|esaminerà) [esaminerà|valuterà|contatterà]
        (riceverai|riceverà) ... (risposta|notizie|aggiornament*)
        a breve
        (esaminando|valutando) le candidature
        faremo sapere
    """,
    "desk": """
        (non rispondere|non rispondete|di non rispondere)
        (mail|email|messaggio|risposta) [*] automatic*
        (team|ufficio|gruppo) [di|del] (selezione|risorse umane|personale|recruiting|hr)
        casella non
    """,
    "self": """
        (io|mi|mio|mia|ho|farò|guardo|tengo|sono)
    """,
    "test": """
        (test|prova|prove|valutazione|esercizio|questionario) (online|on line|tecnic*|attitudinal*|pratic*|di valutazione|psicoattitudinal*|di personalità)
        (prova tecnica|questionario|caso di studio|videocolloquio|video colloquio|in differita|assessment|test online)
    """,
    "do_test": """
        (svolgere|completa*|compilar*|compila|registra*|inviar*|consegnar*|restituir*|terminar*|entro|link|in allegato|invit*|chiediamo)
    """,
    "interview": """
        (colloquio|colloqui|telefonata|videochiamata|incontro|chiamata|chiacchierata)
        (conoscerti|conoscerla|conoscerlo|incontrarti|incontrarla)
    """,
    "invite": """
        (invit*|convocar*|convochiamo|convocazione)
        (vorremmo|vorrei|piacerebbe|lieti|proponiamo|desideriamo) ... (invitar*|conoscer*|incontrar*|fissare|parlar*|sentir*|organizzar*|convocar*)
        (disponib*|quando|quale giorno|orari*|conferma la)
        (fissare|organizzare|programmare|confermare|rinviare|spostare) ... (colloquio|incontro|chiamata|appuntamento)
        colloquio ... (confermato|si terrà|il #)
        (possiamo|potremmo|riusciamo a) (fissare|sentirci|vederci|incontrarci|organizzare)
        (puoi|può|potresti|potrebbe) (venire|passare|collegarti)
    """,
    "offer": """
        (offrir*|offriamo) ... (posizione|posto|contratto|lavoro|ruolo)
        (proposta|lettera|offerta) (di assunzione|contrattuale|di impegno|di lavoro|d'impegno)
        (assumerti|assumerla|assumerlo)
        contratto [di lavoro] [in allegato]
        quando ... (iniziare|cominciare)
        lettera di assunzione
        (benvenut*) (nel|in|a bordo)
        confermare la (sua|tua) assunzione
    """,
    "saw": """
        (visto|trovato|letto|visionato|notato) ... (tuo|suo) (profilo|cv|curriculum|percorso)
        (tuo|suo) (percorso|profilo|curriculum) ... (colpit*|in linea|interess*|adatt*)
    """,
    "recruits": """
        (un|nostro|mio|dei nostri|nostri) client*
        (selezione del personale|cacciatore di teste|recruiter|consulente|head hunter)
        (cerco|cercando|cerchiamo|ricerchiamo|seguiamo|stiamo cercando)
    """,
    "open": """
        (interessat*|apert*|valutando) ... (saperne|opportunità|nuov*|proposte|cambiamento)
        (nuova sfida|opportunità|nuove opportunità)
        (saperne di più|possiamo sentirci|sentirci|parlarne)
    """,
    "opt_out": """
        non (contattarmi|scrivermi|contattarci|scriverci|contattatemi|mi contatti|mi scriva) [più]
        non (desidero|voglio|desideriamo|vogliamo) [più] ricevere
        (smetta|smetti|smettete|cessi) di (scriver*|contattar*|mandar*|inviar*)
        (cancelli|rimuova|elimini) (i miei dati|mi|il mio)
    """,
    "left": """
        non (lavora|lavoro|fa|faccio|è) più ... (azienda|parte|qui|noi|gruppo|società|team|dipendente|dipendenti)
        non lavor* più
        (ho|ha) lasciato (l'azienda|la (nostra|società|ditta)|il (gruppo|team)|il nostro)
        (in pensione|ultimo giorno)
    """,
    "wrote": """
        (inviato|lasciato|mandato) [un|#] [nuovo] messaggio
        (ti|le) ha (inviato|scritto|risposto|mandato)
        (nuovo|nuovi|non lett*|# nuovo) messaggi*
        ha risposto al (tuo|suo)
    """,
    "alert": """
        (nuove|nuovi|ultime|# nuove|queste) (offerte|posizioni|annunci) [di lavoro]
        (avviso|avvisi|alert) di lavoro
        (offerte|posizioni|annunci) ... (corrispond*|vicino a te|interess*|consigliat*|ricerca|tuo profilo)
        offerte consigliate
        (vedi|tutte) [tutte] le offerte
        (candidati subito|gestisci i tuoi avvisi|in base al tuo profilo)
        (vedi|tutti) [tutti] i risultati
        posizioni adatte
        (lavoro|offerte) a
        nuovo annuncio
    """,
    "mass": """
        (annulla l'iscrizione|cancellati|disiscri*|cancella l'iscrizione|annulla iscrizione)
        newsletter
        (cari|gentili|care) (lettori|lettrici|soci|clienti|amici|iscritti)
        (ricevi questa|non desideri più|nel browser|sei iscritto)
        (saldi|sconti|sconto|% su|sondaggio|webinar|leggi l'articolo|articolo completo|in questo numero|nostro blog|sul blog)
    """,
    "account": """
        codice (di verifica|di conferma|di accesso|di sicurezza|per)
        (conferma*|attiva*|verifica*) [il|tuo|il tuo|l'|suo] [tuo|suo] (indirizzo|account|email|profilo|registrazione)
        password
        (completa*|concludi|termina) la (tua|sua) (candidatura|domanda|registrazione)
        non l'hai ancora inviata
        (account|profilo) ... (creato|eliminato|attivato|scade|cancellato)
        accedi*
    """,
    "weighing": """
        (dopo|a seguito di|in seguito a) [*] [*] (valutazion*|analisi|esame|colloqui*)
        (in questo momento|al momento|questa volta|in questa occasione)
        (numerose|molte|gran numero) ... candidatur*
    """,
    "jobs": """
        (offerte|annunci|posizioni|lavori|offerte di lavoro|lavoro a)
        (avviso|alert|ricerca|tempo pieno|part time|pubblicat*|scopri)
    """,
    "free": """
        se (vuoi|vuole|desider*|accett*|hai|ha|le|ti)
    """,
    "yet": """
        (non è ancora|ancora aperta|non ancora)
    """,
    "thanks": """
        (grazie|ringrazi*|lieti)
    """,
    "reader": """
        (tua|tuo|sua|suo|ti|lei|la|le)
    """,
}
