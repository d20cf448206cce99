"""Words by which a sent mail thanks, asks for a referral, promises something, or tells whence the user has the name.

Regular expressions, matched without case, apostrophes straight. To extend: add a pattern; nothing else needs to change.
"""

# In one of the first sentences, together with what is thanked for.
THANKS = (
    r"\bthank(?:s| you)\b|\bgrateful\b|\bappreciate\b|\bdanke\w*\b|\bdank\b|\bbedank\w*\b|\bmerci\b|\bremerci\w*\b|"
    r"\bgracias\b|\bagrade\w+\b|\bgrazie\b|\bringrazi\w*\b|\bobrigad[oa]\b|\bbedankt\b|\bdank\w*\b"
)
THANKED_FOR = (
    r"\b(?:interview|conversation|meeting|talk(?:ing)?|chat(?:ting)?|call|discussion|your time|the time|taking (?:the )?time|"
    r"making time|speak(?:ing)?|seeing me|showing me|tour|visit|trial (?:day|shift)|hospitality|welcom\w+|advice|tips?|insights?|"
    r"introduc\w+|referr\w+|recommend\w+|help|support|opportunity to (?:meet|talk|speak|interview|learn|visit|see)|feedback)\b|"
    r"\b(?:gespräch\w*|vorstellungsgespräch\w*|termin|treffen|telefonat|austausch|zeit|einblick\w*|rundgang|probe(?:tag|arbeiten)\w*|"
    r"besuch|empfang|rat(?:schl\w+)?|tipps?|empfehlung|weiterempfehlung|hilfe|unterstützung|kennenlernen|rückmeldung|vermittlung)\b|"
    r"\b(?:entretien|échange|rencontre|rendez-vous|temps|accueil|visite|conseils?|aide|recommandation|mise en relation)\b|"
    r"\b(?:entrevista|conversación|reunión|charla|tiempo|visita|consejos?|ayuda|recomendación|presentación)\b|"
    r"\b(?:colloquio|incontro|chiacchierata|tempo|visita|accoglienza|consigli\w?|aiuto|raccomandazione|presentazione)\b|"
    r"\b(?:conversa|reunião|tempo|acolhimento|conselhos?|ajuda|recomendação|apresentação)\b|"
    r"\b(?:gesprek|ontmoeting|tijd|rondleiding|advies|hulp|introductie|aanbeveling)\b"
)
# What is no thank-you: it answers an invitation or a mail.
THANKED_ANSWER = (
    r"\b(?:invit\w+|your (?:e-?mail|message|reply|answer|response|note|quick|prompt|offer)|einladung|nachricht|mail|antwort|angebot|"
    r"e-mail|message|réponse|courriel|correo|mensaje|respuesta|messaggio|risposta|mensagem|resposta|bericht|reactie|mailtje)\b"
)

REFERRAL_REQUESTS = (
    r"\brefer me\b", r"\b(?:employee )?referral\b", r"\bput (?:in )?a (?:good )?word\b", r"\bvouch for me\b",
    r"\brecommend me\b", r"\b(?:pass|forward|hand|passing|forwarding|handing)(?: on| over| along)? my (?:cv|resume|résumé|application|details|profile)\b",
    r"\bmich\b[^.?!]{0,40}\b(?:weiter)?empf(?:e|i)hl\w*\b", r"\bempfehlung aussprechen\b", r"\bgutes wort\b",
    r"\b(?:meinen|meine)\b[^.?!]{0,30}\b(?:lebenslauf|bewerbung|unterlagen)\b[^.?!]{0,40}\bweiter(?:leiten|geben|zuleiten|zugeben|reichen)\b",
    r"\bme recommander\b", r"\b(?:transmettre|faire passer) mon cv\b", r"\bcooptation\b", r"\bcoopter\b",
    r"\brecom(?:i|e)?end(?:arme|ar-me|ar me)\b", r"\brecomendar(?:me|-me)\b", r"\b(?:pasar|reenviar|entregar) mi (?:cv|currículum)\b",
    r"\b(?:segnalarmi|raccomandarmi|segnalare il mio)\b", r"\b(?:inoltrare|passare) il mio (?:cv|curriculum)\b",
    r"\b(?:indicar-me|me indicar|encaminhar o meu (?:cv|currículo))\b", r"\bmij (?:aanbevelen|voordragen)\b", r"\bmijn cv (?:doorsturen|doorgeven)\b",
)  # fmt: skip
# Work that is looked for, not work that is done: a bill for a job speaks of a job.
WORK = (
    r"\b(?:position|role|vacanc\w+|job opening|job interview|job search|hiring|cv|resume|résumé|application for|my application|your application|"
    r"interview\w*|applied|applying|candida\w+|recruit\w*|stelle|bewerb\w+|lebenslauf|stellenausschreibung|vorstellungsgespräch\w*|"
    r"kennenlerngespräch\w*|poste|entretien|entrevista|puesto|vacante|colloquio|posizione|vaga|currículum|currículo|curriculum|"
    r"vacature|sollicit\w+)\b"
)

# "I will send it on Friday". Not what the other side will do, nor what is hoped.
PROMISES = (
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to)\b(?! (?:be (?:happy|glad|grateful|available|free|away|out|in|at)|wait|look forward|have to|need|hope))",
    r"\b(?:you(?:'ll| will) (?:have|get|receive|find) (?:it|them|the|my|a|everything))\b", r"\b(?:let me|i can) (?:send|get|check|confirm|come)\b",
    r"\b(?:ich|wir) (?:werde|werden|schicke|schicken|sende|senden|reiche|reichen|melde|melden|liefere|rufe|gebe|lasse|bringe|komme|erstelle|überarbeite|bestätige|kläre|sage)\b(?! (?:gern )?(?:im urlaub|nicht|mich freuen))",
    r"\b(?:schicke|sende|reiche|melde|liefere|rufe|gebe|bringe|bestätige|kläre) ich\b", r"\b(?:werde|werden) (?:ich|wir)\b", r"\bsie (?:erhalten|bekommen)\b",
    r"\bje (?:vous |t')?(?:envoie|enverrai|transmets|transmettrai|reviens|reviendrai|rappelle|rappellerai|confirme|confirmerai|apporte|donnerai|ferai)\b", r"\bvous (?:recevrez|aurez)\b",
    r"\b(?:le|te|les|se lo|os) (?:envío|enviaré|mando|mandaré|confirmo|confirmaré|llamo|llamaré|digo|diré|paso|pasaré)\b", r"\b(?:enviaré|mandaré|confirmaré|llamaré|voy a (?:enviar|mandar|confirmar|llamar))\w*\b",
    r"\b(?:le|ti|glielo) (?:invio|invierò|mando|manderò|confermo|confermerò|farò|faccio)\b", r"\b(?:invierò|manderò|confermerò|chiamerò|farò)\b",
    r"\b(?:envio|enviarei|mando|mandarei|confirmo|confirmarei|ligarei|vou (?:enviar|mandar|confirmar|ligar))(?:-lhe)?\b",
    r"\bik (?:stuur|zal|mail|bel|bevestig|laat|kom|geef)\b", r"\b(?:stuur|mail|bel|bevestig) ik\b",
)  # fmt: skip

# Whence the user has the name. NAME stands for one or more words that begin with a capital letter.
SOURCES = (
    r"NAME(?:,[^,.]{1,60},)? (?:suggested|recommended|told me|mentioned|gave me|referred me|advised me|pointed me|encouraged me|put me|thought|said)\b",
    r"(?i:\b(?:referred|recommended|suggested|introduced|sent|pointed to you|given your name)(?: to (?:you|me))? by) NAME",
    r"(?i:\b(?:at the suggestion of|on the recommendation of|through|via|from|by way of|thanks to)) NAME(?i:.{0,60}\b(?:your name|your contact|about you|to you|in touch|your address)\b)?",
    r"(?i:\b(?:your name|your contact|your address|your details)\b.{0,30}\bfrom) NAME", r"(?i:\bwe met (?:at|in|through|during)\b).{0,80}",
    r"(?i:\b(?:found|saw|came across|read|noticed|discovered)\b.{0,40}\b(?:your (?:profile|name|talk|article|post|posting|website|ad)|you)\b.{0,10}\b(?:on|in|at|through|via)\b).{0,60}",
    r"NAME (?i:hat|haben) (?i:mir|mich).{0,60}(?i:\b(?:empfohlen|genannt|gegeben|verwiesen|geraten|erzählt|vorgeschlagen|aufmerksam)\b)",
    r"(?i:\b(?:auf empfehlung|auf anraten|auf hinweis|durch|über)(?: von| meine[rsn]? \w+| frau| herrn?)*) NAME", r"(?i:\bihren (?:namen|kontakt)\b.{0,40}\bvon) NAME",
    r"(?i:\bwir haben uns\b.{0,60}\b(?:kennengelernt|getroffen|gesprochen)\b).{0,40}", r"(?i:\b(?:ihr|dein) profil\b.{0,40}\b(?:auf|bei|in)\b).{0,30}",
    r"NAME (?i:m'a|nous a).{0,60}(?i:\b(?:recommandé|conseillé|donné|parlé|suggéré)\b)", r"(?i:\b(?:sur (?:la )?recommandation de|de la part de|par l'intermédiaire de)) NAME",
    r"NAME (?i:me (?:recomendó|sugirió|dio|habló|ha recomendado|ha dado))", r"(?i:\bpor recomendación de) NAME",
    r"NAME (?i:mi ha (?:consigliato|suggerito|dato|parlato))", r"(?i:\bsu (?:consiglio|suggerimento|indicazione) di) NAME",
    r"NAME (?i:(?:me )?(?:recomendou|sugeriu|deu|indicou|falou))", r"(?i:\bpor (?:indicação|recomendação|sugestão) d[eao]) NAME",
    r"NAME (?i:(?:heeft|raadde|gaf|tipte) (?:mij|me))", r"(?i:\bop (?:aanraden|advies|aanbeveling) van) NAME",
)  # fmt: skip
