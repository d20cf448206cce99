"""Italian, Portuguese and Dutch signs of mail that asks a person for help on the way to work, and of mail that does
not. To extend: add a row.
"""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    # Italian
    sign("search", 2, "text",
         r"\b(?:sto cercando|cerco|alla ricerca|la mia ricerca)\b[^.!?\n]{0,60}\b(?:lavoro|posizione|posto|impiego|"
         r"ruolo|professional\w+|opportunità)\b|\b(?:cambio|svolta|cambiamento) (?:di carriera|professionale|"
         r"di lavoro)\b|"
         r"\b(?:mi sto |sto )?riqualific\w+\b"),
    sign("career", 2, "text",
         r"\b(?:suo|tuo) (?:percorso|lavoro|mestiere|ruolo attuale)\b|\bsua (?:carriera|esperienza)\b|"
         r"\bcome (?:è|sei) (?:arrivat[oa]|entrat[oa]|passat[oa])\b"),
    sign("referral", 2, "text",
         r"\b(?:con chi|a chi|qualcuno)\b[^.?\n]{0,60}\b(?:parlare|rivolger\w+|scrivere|contattare|consigli\w+)\b|"
         r"\b(?:presentarmi a|mettermi in contatto)\b"),
    sign("advice", 1, "text", r"\b(?:un consiglio|consigli|un parere|suo punto di vista)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|quindici|venti|pochi) minuti\b|\b(?:una (?:breve )?(?:chiamata|chiacchierata)|un caffè|"
         r"parlar\w{1,2} con lei)\b"),
    sign("route", 0.5, "text",
         r"\b(?:suo intervento|sua relazione|suo articolo|suo profilo|mi ha (?:dato|consigliato))\b"),
    sign("affection", 4, "ending", r"\b(?:baci|bacioni|un abbraccio|ti voglio bene)\b"),
    sign("leisure", 3, "text", r"\b(?:una birra|compleanno|festa|questo (?:sabato|weekend)|aperitivo)\b"),
    sign("withdrawal", 10, "text", r"\britir\w+[^.\n]{0,30}\bcandidatura\b|\bmie dimissioni\b"),
    sign("employer", 5, "text", r"\b(?:la sua|la tua) candidatura\b|\b(?:stiamo cercando|cerchiamo) (?:un|una)\b"),
    sign("money", 2, "text", r"\b(?:prestito|mutuo|assicurazione|polizza|imposte)\b"),
    sign("office_matters", 2, "text", r"\b(?:permesso di soggiorno|questura|ambasciata|passaporto|anagrafe)\b"),
    sign("school", 2, "text", r"\b(?:scuola|asilo|iscrizione|mio figlio|mia figlia|borsa di studio|semestre)\b"),
    sign("purchase", 2, "text", r"\b(?:ordine|consegna|rimborso|reso|fattura|reclamo)\b"),
    sign("health", 2, "text", r"\b(?:visita medica|ricetta|medico|dentista)\b"),
    # Portuguese
    sign("search", 2, "text",
         r"\b(?:estou (?:à procura|a procurar|procurando|buscando|em busca)|procuro|busco|minha (?:procura|busca))\b"
         r"[^.!?\n]{0,60}\b(?:emprego|trabalho|vaga(?! (?:n[ao]|d[ae]|para) (?:escola|creche|garagem|jardim))|"
         r"posição|nova área|oportunidade\w*|função|recolocação)\b|"
         r"\b(?:transição|mudança|mudar) de (?:carreira|área)\b"),
    sign("career", 2, "text",
         r"\b(?:seu|teu) (?:percurso|trabalho|trajeto)\b|\bsua (?:carreira|experiência|trajetória)\b|"
         r"\bcomo (?:chegou|entrou|passou|você (?:chegou|entrou|começou))\b"),
    sign("referral", 2, "text",
         r"\b(?:com quem|a quem|alguém)\b[^.?\n]{0,60}\b(?:falar|contactar|contatar|escrever|dirigir|recomend\w+)\b|"
         r"\b(?:apresentar-me a|me apresentar a|pôr-me em contacto|me colocar em contato)\b"),
    sign("advice", 1, "text", r"\b(?:um conselho|conselhos|uma opinião|sua opinião|orientação|dicas)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|quinze|vinte|alguns) minutos\b|\b(?:uma (?:breve )?(?:chamada|conversa)|um café|"
         r"conversar (?:consigo|com você)|um (?:bate-)?papo)\b"),
    sign("route", 0.5, "text",
         r"\b(?:sua palestra|seu artigo|seu perfil|sua apresentação|me (?:deu o seu|recomendou))\b"),
    sign("affection", 4, "ending", r"\b(?:beijos|beijinhos|um beijo|te amo|amo-te)\b"),
    sign("leisure", 3, "text", r"\b(?:uma cerveja|aniversário|festa|este (?:sábado|fim de semana)|churrasco)\b"),
    sign("withdrawal", 10, "text", r"\bretir\w+[^.\n]{0,30}\bcandidatura\b|\bminha demissão\b"),
    sign("employer", 5, "text", r"\b(?:a sua|a tua) candidatura\b|\b(?:estamos à procura de|procuramos) (?:um|uma)\b"),
    sign("money", 2, "text", r"\b(?:empréstimo|crédito|seguro|apólice|impostos?|finanças)\b"),
    sign("office_matters", 2, "text", r"\b(?:visto|embaixada|consulado|autorização de residência|passaporte)\b"),
    sign("school", 2, "text", r"\b(?:escola|creche|matrícula|meu filho|minha filha|bolsa de estudo|semestre)\b"),
    sign("purchase", 2, "text", r"\b(?:encomenda|pedido|reembolso|devolução|fatura|reclamação)\b"),
    sign("health", 2, "text", r"\b(?:consulta|receita|médico|dentista)\b"),
    # Dutch
    sign("search", 2, "text",
         r"\b(?:ik (?:zoek|ben op zoek)|op zoek naar|mijn zoektocht|oriënteer (?:ik )?me|ik oriënteer)\b[^.!?\n]{0,60}"
         r"\b(?:baan|werk|functie|rol|job|stageplek)\b|"
         r"\b(?:carrièreswitch|loopbaanwissel|zij-instromer|overstap naar)\b"),
    sign("career", 2, "text",
         r"\b(?:uw|jouw|je) (?:loopbaan|carrière|werkervaring|vak)\b|\bhoe (?:u|je|jij)\b[^.?\n]{0,40}\b(?:begonnen|"
         r"terechtgekomen|overgestapt|gekomen)\b"),
    sign("referral", 2, "text",
         r"\b(?:met wie|bij wie|iemand)\b[^.?\n]{0,60}\b(?:spreken|praten|terecht|benaderen|schrijven|aanraden)\b|"
         r"\b(?:me|mij) (?:voorstellen aan|in contact brengen|introduceren)\b"),
    sign("advice", 1, "text", r"\b(?:advies|uw (?:mening|kijk|ervaring)|tips)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|vijftien|twintig|een paar) minuten\b|\b(?:een kop(?:je)? koffie|een (?:kort )?(?:gesprek|"
         r"telefoontje)|met u (?:praten|spreken))\b"),
    sign("route", 0.5, "text", r"\b(?:uw (?:lezing|artikel|profiel|presentatie)|gaf (?:me|mij) uw)\b"),
    sign("affection", 4, "ending", r"\b(?:kusjes?|dikke kus|liefs|knuffel)\b"),
    sign("leisure", 3, "text", r"\b(?:biertje|verjaardag|feestje|dit weekend|borrel)\b"),
    sign("withdrawal", 10, "text", r"\btrek\b[^.\n]{0,40}\bsollicitatie\b[^.\n]{0,20}\bin\b|\bmijn ontslag\b"),
    sign("employer", 5, "text", r"\b(?:uw|jouw) sollicitatie\b|\b(?:wij|we) zoeken (?:een|iemand)\b"),
    sign("money", 2, "text", r"\b(?:lening|hypotheek|verzekering|polis|belastingdienst)\b"),
    sign("office_matters", 2, "text", r"\b(?:visum|ambassade|verblijfsvergunning|paspoort|gemeentehuis)\b"),
    sign("school", 2, "text", r"\b(?:school|crèche|inschrijving|mijn zoon|mijn dochter|beurs|semester)\b"),
    sign("purchase", 2, "text", r"\b(?:bestelling|levering|terugbetaling|retour|factuur|klacht)\b"),
    sign("health", 2, "text", r"\b(?:huisarts|recept|tandarts|afspraak bij de dokter)\b"),
)  # fmt: skip
