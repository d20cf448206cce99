"""Answers by invented people, in seven languages, with what each means. They came in on Wednesday, 4 March 2026."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `dates`: what it states, as (day, what for)."""

    meaning: str
    text: str
    dates: tuple[tuple[str, str], ...] = ()


def _on(day: str, what: str) -> tuple[tuple[str, str], ...]:
    return ((day, what),)


ENGLISH = (
    Answer("holds", "Hi Mara,\n\nThank you, we will be in touch.\n\nBest regards\nJo"),
    Answer("holds", "Dear Mara,\n\nthanks for your application. We are still interviewing and will decide by the 15th.\n\nKind regards,\nJo Keller", _on("2026-03-15", "decision")),
    Answer("holds", "Hi Mara, thanks for chasing. I have passed your CV on to the team lead and will let you know next week. Jo", _on("2026-03-13", "answer")),
    Answer("holds", "Hello Mara,\n\nWe have received your documents and will get back to you within three weeks. If you have any questions in the meantime, please do not hesitate to contact me.\n\nBest,\nJo", _on("2026-03-25", "answer")),
    Answer("holds", "Thanks Mara! I'll come back to you once I've spoken to Kim."),
    Answer("holds", "Mara, nothing to report yet I'm afraid. The board meets at the end of March and you should hear from us after that.\n\nJo", _on("2026-03-31", "answer")),
    Answer("holds", "Hi, sorry for the delay. It's taking longer than we hoped. Please bear with us.\n\nJo Keller\nHead of People"),
    Answer("holds", "Thank you for your patience. A decision has not been made yet. We expect to have news by Friday, 20 March.\n\nRegards", _on("2026-03-20", "answer")),
    Answer("holds", "Thanks for the thank-you note, it was great talking to you too!\n\nBest\nJo"),
    Answer("holds", "Hi Mara, we're not hiring before the summer, but do try me again in May.\nJo", _on("2026-05-01", "contact_again")),
    Answer("holds", "Good to hear from you. It's a busy time - can I suggest you get back to me in six weeks when the budget is settled.\nJo", _on("2026-04-15", "contact_again")),
    Answer("holds", "Hi Mara,\nwe have no further questions at the moment and will be in touch with the outcome by 13 March.\nJo", _on("2026-03-13", "decision")),
    Answer("holds", "Got it, thanks."),
    Answer("holds", "Thanks, Mara. I've forwarded this to my colleague in Leeds; he'll reply to you directly."),
    Answer("holds", "Dear Ms Winter, your application is under review. We would like to thank you for your interest and will inform you of the result in due course.\n\nYours sincerely\nJo Keller"),
    Answer("holds", "We'd like to let you know that your application is being considered. You will hear from us within 10 working days.", _on("2026-03-18", "answer")),
    Answer("asks", "Hi Mara,\n\nThanks for your mail. Could you send me your earliest start date?\n\nJo"),
    Answer("asks", "Hi Mara, we would like to meet you. Are you free on Tuesday at 10?\nJo"),
    Answer("asks", "Thanks for applying. Please fill in the attached form and return it by Friday.\n\nJo"),
    Answer("asks", "Hello, we are still reviewing, but we are missing your references. Jo"),
    Answer("asks", "Great profile. Let me know your salary expectations and when you could start."),
    Answer("asks", "Sounds interesting - give me a call when you have a minute, 030 1234567."),
    Answer("asks", "I'd love to hear more about what you did at the bakery."),
    Answer("asks", "Thank you for your application. Your CV could not be opened. Jo"),
    Answer("asks", "How about Thursday afternoon? My office is on the second floor.\n\nBest\nJo"),
    Answer("asks", "We will be in touch next week with the details. In the meantime, do you have a portfolio you can share?", _on("2026-03-13", "answer")),
    Answer("asks", "Looking forward to hearing from you.\n\nJo"),
    Answer("asks", "Tuesday 10 March at 2 pm, Station Road 4. Ring the bell at the side door."),
    Answer("asks", "thanks - what are you looking for exactly"),
    Answer("asks", "We have passed your details to Kim. You need to complete the online test before we can go on."),
    Answer("asks", "Thanks!\n\nCould you also send the certificates?\n\nThanks,\nJo"),
    Answer("asks", "My calendar: https://calendar.firm.example/jo - pick a slot that suits you."),
    Answer("asks", "I do not handle this any more. You might want to write to Kim Lee (kim.lee@firm.example)."),
    Answer("asks", "Interesting. Mmm."),
    Answer("asks", "Dear Mara, we will decide soon.\n\nBest\nJo\n\nPS: which city do you live in now?"),
    Answer("closes", "No further questions from my side. All the best, Jo"),
    Answer("closes", "Hi Mara,\n\nThanks, but we're not hiring at the moment. I wish you all the best for your search.\n\nJo"),
    Answer("closes", "The matter is closed, thank you. Jo Keller"),
    Answer("closes", "Sorry, I'm not interested. Please do not contact me again."),
    Answer("closes", "That's all we needed, thank you!\nJo"),
    Answer("closes", "The position has been filled. Thank you for your interest and good luck!"),
    Answer("closes", "Thanks for reaching out. I'm afraid I can't help with this, I left the trade years ago. Best of luck!"),
    Answer("closes", "We have decided to go with another candidate. We will keep your CV on file.\n\nKind regards"),
)  # fmt: skip

GERMAN = (
    Answer("holds", "Sehr geehrte Frau Winter,\n\nvielen Dank für Ihre Nachricht. Wir melden uns bei Ihnen.\n\nMit freundlichen Grüßen\nJo Keller"),
    Answer("holds", "Liebe Mara, danke für deine Mail! Wir sind noch mitten in den Gesprächen und entscheiden bis zum 15. März. Liebe Grüße, Jo", _on("2026-03-15", "decision")),
    Answer("holds", "Hallo Frau Winter,\nich habe Ihre Unterlagen an die Fachabteilung weitergeleitet und komme nächste Woche auf Sie zu.\nViele Grüße\nJo Keller", _on("2026-03-13", "answer")),
    Answer("holds", "Guten Tag Frau Winter,\n\nwir bitten Sie noch um etwas Geduld. Sobald eine Entscheidung gefallen ist, informieren wir Sie. Bei Rückfragen stehe ich Ihnen gerne zur Verfügung.\n\nMit freundlichen Grüßen\ni. A. Jo Keller"),
    Answer("holds", "Moin, melden Sie sich gerne im Mai noch einmal, dann stellen wir wieder ein. Gruß Keller", _on("2026-05-01", "contact_again")),
    Answer("holds", "Danke, ist angekommen. Ich schaue es mir an und gebe dir bis Freitag Bescheid.", _on("2026-03-06", "answer")),
    Answer("holds", "Liebe Frau Winter, leider ist noch keine Entscheidung gefallen. Wir rechnen Ende März mit einem Ergebnis und halten Sie auf dem Laufenden.", _on("2026-03-31", "decision")),
    Answer("holds", "Vielen Dank für das nette Gespräch gestern!"),
    Answer("holds", "Sehr geehrte Frau Winter, Ihre Bewerbung ist bei uns eingegangen. Sie erhalten innerhalb von drei Wochen Nachricht von uns.", _on("2026-03-25", "answer")),
    Answer("asks", "Hallo Frau Winter, könnten Sie mir noch Ihre Zeugnisse schicken? Viele Grüße"),
    Answer("asks", "Guten Tag, wir möchten Sie gerne kennenlernen. Passt Ihnen Dienstag um 10 Uhr?"),
    Answer("asks", "Bitte füllen Sie den beigefügten Fragebogen aus und senden Sie ihn bis Freitag zurück. MfG Keller"),
    Answer("asks", "Danke für deine Mail. Ruf mich einfach an, am besten nachmittags."),
    Answer("asks", "Ihre Bewerbung gefällt uns. Uns fehlt noch Ihre Gehaltsvorstellung."),
    Answer("asks", "Wir laden Sie herzlich zu einem Gespräch am 12. März um 14 Uhr ein."),
    Answer("asks", "ich freue mich auf Ihre Rückmeldung\n\nJo Keller"),
    Answer("asks", "Spannend."),
    Answer("closes", "Es haben sich keine weiteren Fragen ergeben. Viele Grüße"),
    Answer("closes", "Hallo, damit hat sich die Sache erledigt, danke. Jo"),
    Answer("closes", "Liebe Frau Winter, leider können wir Ihnen derzeit keine Stelle anbieten. Wir wünschen Ihnen alles Gute."),
    Answer("closes", "Wir haben aktuell keinen Bedarf, danke der Nachfrage."),
    Answer("closes", "Die Stelle ist inzwischen besetzt. Viel Erfolg bei Ihrer weiteren Suche!"),
)  # fmt: skip

OTHERS = (
    Answer("holds", "Bonjour Madame,\n\nMerci pour votre candidature. Nous reviendrons vers vous la semaine prochaine.\n\nCordialement,\nJo Keller", _on("2026-03-13", "answer")),
    Answer("holds", "Bonjour, nous n'avons pas encore pris de décision. Nous vous tiendrons au courant d'ici la fin du mois. N'hésitez pas à me contacter si vous avez des questions. Cordialement", _on("2026-03-31", "answer")),
    Answer("holds", "Bonjour, nous ne recrutons pas en ce moment ; recontactez-moi en mai. Bien à vous", _on("2026-05-01", "contact_again")),
    Answer("holds", "Merci beaucoup, bien reçu !"),
    Answer("asks", "Bonjour, merci pour votre message. Seriez-vous disponible mardi à 10 h ? Cordialement"),
    Answer("asks", "Merci de me transmettre vos prétentions salariales."),
    Answer("asks", "Veuillez compléter le formulaire joint et nous le renvoyer."),
    Answer("closes", "Bonjour, le poste est pourvu. Nous vous souhaitons une bonne continuation dans vos recherches."),
    Answer("closes", "Malgré la qualité de votre parcours, nous n'avons pas retenu votre candidature."),
    Answer("holds", "Estimada Mara:\n\nGracias por su correo. Estamos revisando las candidaturas y nos pondremos en contacto con usted la próxima semana.\n\nUn saludo,\nJo Keller", _on("2026-03-13", "answer")),
    Answer("holds", "Hola Mara, todavía no hemos decidido. Tomaremos una decisión antes del 15 de marzo. Saludos", _on("2026-03-15", "decision")),
    Answer("holds", "Muchas gracias, recibido."),
    Answer("asks", "Hola Mara, ¿podrías enviarme tu currículum? Gracias"),
    Answer("asks", "Por favor, complete el formulario adjunto. Un saludo"),
    Answer("asks", "Nos gustaría conocerte. Quedo a la espera de tu respuesta."),
    Answer("closes", "Lamentamos informarle de que no ha sido seleccionada para el puesto. Le deseamos mucha suerte."),
    Answer("closes", "La vacante ya está cubierta. Gracias por su interés."),
    Answer("holds", "Gentile Mara,\n\nla ringrazio per la candidatura. Le faremo sapere entro tre settimane.\n\nCordiali saluti\nJo Keller", _on("2026-03-25", "answer")),
    Answer("holds", "Ciao Mara, stiamo ancora valutando i candidati. La decisione verrà presa entro il 15 marzo. A presto", _on("2026-03-15", "decision")),
    Answer("asks", "Gentile Mara, potrebbe inviarmi il suo curriculum aggiornato? Grazie"),
    Answer("asks", "Vorremmo conoscerla: è disponibile martedì alle 10?"),
    Answer("closes", "Purtroppo la posizione è stata coperta. Le auguriamo buona fortuna."),
    Answer("holds", "Olá Mara,\n\nobrigado pela candidatura. Entraremos em contacto na próxima semana.\n\nCumprimentos\nJo Keller", _on("2026-03-13", "answer")),
    Answer("holds", "Ainda não tomámos uma decisão. Daremos notícias até ao dia 15. Obrigado pela paciência.", _on("2026-03-15", "answer")),
    Answer("asks", "Olá, poderia enviar o seu currículo atualizado?"),
    Answer("asks", "Por favor, indique a sua disponibilidade para uma conversa."),
    Answer("closes", "Infelizmente a vaga já foi preenchida. Desejamos boa sorte."),
    Answer("holds", "Beste Mara,\n\nbedankt voor je sollicitatie. We nemen volgende week contact met je op.\n\nMet vriendelijke groet\nJo Keller", _on("2026-03-13", "answer")),
    Answer("holds", "Dag Mara, we zijn nog bezig met de gesprekken en laten je voor 15 maart iets weten. Groet, Jo", _on("2026-03-15", "answer")),
    Answer("asks", "Beste Mara, kun je mij je cv sturen? Groet Jo"),
    Answer("asks", "Wij nodigen u graag uit voor een gesprek op dinsdag."),
    Answer("closes", "Helaas is de vacature inmiddels vervuld. Wij wensen u veel succes."),
)  # fmt: skip
