"""What stands around a text in real mail, per language: greetings, closings, signatures, footers, quotes."""

# language: (greeting, a person's closing, a desk's closing, disclaimer or footer, Outlook's quote, Gmail's quote)
DRESSING: dict[str, tuple[str, str, str, str, str, str]] = {
    "en": (
        "Dear Mara,", "Kind regards,\nJo Keller", "Best regards,\nYour Recruiting Team\nNorthwind Mills",
        "This e-mail and any attachments are confidential. If you have received it in error, please delete it.",
        "From: Mara Winter\nSent: Monday, 27 July 2026 09:12\nTo: Jo Keller\nSubject: Application for pastry chef",
        "On Mon, 27 Jul 2026 at 09:12, Mara Winter <mara@applicant.example> wrote:",
    ),
    "de": (
        "Guten Tag Frau Winter,", "Mit freundlichen Grüßen\nJo Keller", "Mit freundlichen Grüßen\nIhr Personalteam",
        "Diese E-Mail enthält vertrauliche Informationen. Sollten Sie sie irrtümlich erhalten haben, löschen Sie sie.",
        "Von: Mara Winter\nGesendet: Montag, 27. Juli 2026 09:12\nAn: Jo Keller\nBetreff: Bewerbung",
        "Am Mo., 27. Juli 2026 um 09:12 Uhr schrieb Mara Winter <mara@applicant.example>:",
    ),
    "fr": (
        "Bonjour Madame Winter,", "Cordialement,\nJo Keller", "Cordialement,\nLe service recrutement",
        "Ce message est confidentiel. Si vous l'avez reçu par erreur, merci de le détruire.",
        "De : Mara Winter\nEnvoyé : lundi 27 juillet 2026 09:12\nÀ : Jo Keller\nObjet : Candidature",
        "Le lun. 27 juil. 2026 à 09:12, Mara Winter <mara@applicant.example> a écrit :",
    ),
    "es": (
        "Hola, Mara:", "Un saludo,\nJo Keller", "Atentamente,\nEl equipo de selección",
        "Este mensaje es confidencial. Si lo ha recibido por error, elimínelo.",
        "De: Mara Winter\nEnviado el: lunes, 27 de julio de 2026 09:12\nPara: Jo Keller\nAsunto: Candidatura",
        "El lun, 27 jul 2026 a las 9:12, Mara Winter (<mara@applicant.example>) escribió:",
    ),
    "it": (
        "Gentile Mara,", "Cordiali saluti,\nJo Keller", "Cordiali saluti,\nIl team di selezione",
        "Questo messaggio è riservato. Se l'ha ricevuto per errore, la preghiamo di cancellarlo.",
        "Da: Mara Winter\nInviato: lunedì 27 luglio 2026 09:12\nA: Jo Keller\nOggetto: Candidatura",
        "Il giorno lun 27 lug 2026 alle ore 09:12 Mara Winter <mara@applicant.example> ha scritto:",
    ),
    "pt": (
        "Olá Mara,", "Com os melhores cumprimentos,\nJo Keller", "Atenciosamente,\nA equipa de recrutamento",
        "Esta mensagem é confidencial. Se a recebeu por engano, por favor elimine-a.",
        "De: Mara Winter\nEnviada: segunda-feira, 27 de julho de 2026 09:12\nPara: Jo Keller\nAssunto: Candidatura",
        "Mara Winter <mara@applicant.example> escreveu no dia segunda, 27/07/2026 à(s) 09:12:",
    ),
    "nl": (
        "Beste Mara,", "Met vriendelijke groet,\nJo Keller", "Met vriendelijke groet,\nHet recruitmentteam",
        "Dit bericht is vertrouwelijk. Heeft u het per abuis ontvangen, verwijder het dan.",
        "Van: Mara Winter\nVerzonden: maandag 27 juli 2026 09:12\nAan: Jo Keller\nOnderwerp: Sollicitatie",
        "Op ma 27 jul 2026 om 09:12 schreef Mara Winter <mara@applicant.example>:",
    ),
    "ja": ("", "Jo Keller", "Jo Keller", "", "", ""),
    "pl": ("Dzień dobry,", "Pozdrawiam\nJo Keller", "Z poważaniem\nBiuro", "", "", ""),
}  # fmt: skip

# What the user had written, where it is quoted: it speaks of the same things as the answers do.
QUOTED = (
    "Dear Jo,\nI would like to apply for the position. Unfortunately I am on vacation until 3 August,\n"
    "but I would be glad to be invited to an interview after that.\nMara"
)
