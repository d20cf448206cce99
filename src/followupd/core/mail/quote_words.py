"""The words by which mail programs introduce the mail they answer or forward, and sign for themselves.

Regular expressions, matched without case. Add a language by adding its words; nothing else needs to change.
"""

# Between dashes: "-----Original Message-----".
ORIGINAL_MARKS = (
    r"original (?:message|appointment)", r"reply message", r"forwarded (?:message|by .{0,60})",
    r"ursprüngliche nachricht", r"weitergeleitete nachricht", r"message (?:d'origine|original|transféré)",
    r"message initial",
    r"mensaje original", r"mensaje reenviado", r"messaggio (?:originale|inoltrato)",
    r"mensagem (?:original|encaminhada)",
    r"oorspronkelijk bericht", r"doorgestuurd bericht", r"ursprungligt meddelande", r"original(?:t)? meddelelse",
    r"oprindelig meddelelse", r"opprinnelig melding", r"alkuperäinen viesti", r"wiadomość oryginalna",
    r"oryginalna wiadomość", r"původní zpráva", r"исходное сообщение", r"原始邮件", r"原始郵件", r"original-nachricht",
    r"urspr(?:ü|ue)ngl\w* (?:mail|e-mail)", r"転送メッセージ", r"元のメッセージ", r"izvorna poruka", r"özgün ileti",
)  # fmt: skip

# On a line of their own, without dashes.
FORWARD_MARKS = (
    r"begin forwarded message", r"anfang der weitergeleiteten (?:nachricht|e-?mail)",
    r"début du message (?:transféré|réexpédié)",
    r"inicio del mensaje reenviado", r"inizio messaggio inoltrato", r"início da mensagem (?:reencaminhada|encaminhada)",
    r"begin doorgestuurd bericht", r"start på vidarebefordrat meddelande",
)  # fmt: skip

FROM_WORDS = (
    r"from", r"von", r"de", r"da", r"van", r"från", r"fra", r"od", r"от", r"发件人", r"寄件者", r"差出人", r"lähettäjä",
    r"gönderen", r"feladó", r"kimden", r"보낸 사람",
)  # fmt: skip
SENT_WORDS = (
    r"sent", r"date", r"gesendet(?: am)?", r"datum", r"envoyé(?: le)?", r"enviad[oa](?: el| em)?", r"fecha", r"inviato",
    r"data", r"verzonden", r"skickat", r"sendt", r"wysłano", r"odesláno", r"отправлено", r"дата", r"发送时间", r"日期",
    r"送信日時", r"日時", r"lähetetty", r"gönderildi", r"tarih",
)  # fmt: skip
TO_WORDS = (
    r"to", r"an", r"à", r"para", r"a", r"aan", r"till", r"til", r"do", r"komu", r"кому", r"收件人", r"宛先",
    r"vastaanottaja", r"kime", r"cc", r"reply-to",
)  # fmt: skip
SUBJECT_WORDS = (
    r"subject", r"betreff", r"objet", r"asunto", r"oggetto", r"assunto", r"onderwerp", r"ämne", r"emne", r"temat",
    r"předmět", r"тема", r"主题", r"主旨", r"件名", r"aihe", r"konu", r"re",
)  # fmt: skip

# Sentences of up to three lines that introduce a quote; a digit, "@" or "<" stands in every one. First those that begin
# with a word of their own, of which the longest is meant ...
ATTRIBUTIONS = (
    r"(?:-{2,4} ?)?on\b.{4,300}\bwrote ?(?::|-{2,4})(?: ?-{2,4})?$",
    r"on\b.{4,200}(?:<[^<>\s]{3,100}@[^<>\s]{3,100}>|\b\d{4}\b).{0,60}\b(?:writes|said|has written) ?:$",
    r"at\b.{4,80}, you wrote ?:$",
    r"(?:am|vom|gesendet am|geschrieben am)\b.{4,300}\bschrieb\b.{0,120}:$",
    r"(?:am|vom)\b.{4,200}\bhat\b.{2,150}\bgeschrieben ?:$",
    r"le\b.{4,300}\ba écrit ?:$",
    r"el\b.{4,300}\b(?:escribió|va escriure|ha escrito) ?:$",
    r"(?:em|no dia)\b.{4,300}\bescreveu\b.{0,80}:$",
    r"(?:il|in data)\b.{4,300}\bha scritto ?:$",
    r"op\b.{4,300}\b(?:schreef\b.{0,120}|het volgende geschreven ?):$",
    r"(?:den|på)\b.{4,300}\bskrev\b.{0,150}:$",
    r"(?:dnia|w dniu)\b.{4,300}\bnapisał(?:a|\(a\)|/a)? ?:$",
    r"dne\b.{4,300}\bnapsala?(?:\(a\))? ?:$",
)  # fmt: skip
# ... then those that begin with a date, a name or an address, of which the shortest is.
LOOSE_ATTRIBUTIONS = (
    r"(?=.{0,200}@).{3,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev) ?:$",
    # the verb before the date: "Jo Roe <jo@firm.example> wrote on Tuesday, 3 March 2026 at 9:12:"
    (
        r"(?=.{0,200}@).{3,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev)\b"
        r".{0,80}\d.{0,60}:$"
    ),
    r".{2,200}\bschrieb (?:am|um)\b.{4,120}:$",
    (
        r".{4,200}\d.{2,200}\b(?:escribió|escreveu|ha scritto|skrev|kirjoitti|napisał(?:a|\(a\)|/a)?|napsala?|írta"
        r"|a scris) ?:$"
    ),
    r".{4,200}\bskrev .{2,150}:$",
    r".{4,300}(?:tarihinde|şunu yazdı|пишет|писал|писала|написал|написала|написав|έγραψε)\b.{0,150}:$",
    r".{2,300}(?:写道|寫道|のメール|書きました|のメッセージ|작성) ?[:：]$",
    # no verb at all: "2013/7/20 Jo Roe <jo@firm.example>", "2026-03-02 15:36 GMT+02:00 Jo Roe <jo@firm.example>:"
    r"(?=.{0,80}(?:19|20)\d\d)(?=.{0,100}\d{1,2}[:.]\d\d).{6,160}< ?[^<>\s]{1,100}@[^<>\s]{1,100}> ?[:：]$",
    r"\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b.{2,150}< ?[^<>\s]{1,100}@[^<>\s]{1,100}>:?$",
)  # fmt: skip

# At the beginning of a line of at most 140 characters.
MOBILE_SIGNATURES = (
    r"sent (?:from|via|with|by) (?:my |a |the |mobile|mail|\[mail|outlook|yahoo|windows|proton|airmail|mailbox|galaxy)",
    r"sent (?:from|via|with|by) (?:gmail|iphone|ipad|android|blackberry|samsung|web\.de|gmx)",
    r"get \[?(?:outlook|bluemail|yahoo) ?(?:mail )?for\b",
    r"(?:\w+ )?from (?:my )?(?:mobile|iphone|ipad|android|blackberry)\b",
    r"von meine[mr]? .{2,60}\bgesendet",
    r"gesendet (?:von|mit|über) (?:meinem|der|outlook|mail|yahoo|proton|iphone|gmx|web\.de)",
    r"diese nachricht wurde von .{2,60}\bgesendet", r"von unterwegs (?:gesendet|geschrieben)",
    r"envoyé (?:depuis|de|à partir de|avec) (?:mon|ma|l|un|outlook|yahoo|proton|mail)",
    r"enviado (?:desde|do|de|a partir do) (?:mi|meu|el|o|outlook|yahoo|un|correo)",
    r"inviato d(?:a|al) (?:mio|iphone|ipad|outlook|yahoo|un|mail)",
    r"verzonden (?:met|vanaf|via|vanuit) ", r"verstuurd (?:vanaf|met|via) ", r"skickat från ", r"sendt fra ",
    r"lähetetty .{2,40}(?:puhelimesta|iphonesta)", r"wysłane? z ", r"odesláno z ", r"отправлено (?:с|из) ",
    r"從我的 .{1,40}傳送", r"发自我的", r"iphoneから送信", r"via mobile$",
)  # fmt: skip
