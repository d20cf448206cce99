"""What the folders for drafts, sent mail, trash and junk are called, in the languages mail programs speak.

Compared without case, by the last part of a folder's name, at the top or under one of the PREFIXES. The order is the
preference.
"""

# fmt: off
DRAFTS: tuple[str, ...] = (
    "Drafts", "Draft", "Entwürfe", "Entwurf", "Brouillons", "Brouillon", "Borradores", "Borrador",
    "Bozze", "Rascunhos", "Rascunho", "Concepten", "Concept", "Kladder", "Utkast", "Utkastet",
    "Luonnokset", "Kopie robocze", "Szkice", "Koncepty", "Rozepsané", "Piszkozatok", "Schițe",
    "Ciorne", "Nacrti", "Osnutki", "Mustandid", "Melnraksti", "Juodraščiai", "Taslaklar",
    "Πρόχειρα", "Черновики", "Чернетки", "Чернови", "草稿", "草稿箱", "草稿匣", "下書き", "임시보관함", "임시 보관함",
    "טיוטות", "مسودات", "المسودات", "ร่างจดหมาย", "Bản nháp", "Draf", "Konsep", "Esborranys",
)
SENT: tuple[str, ...] = (
    "Sent", "Sent Items", "Sent Messages", "Sent Mail", "Sent-Mail", "Sent Objects", "Gesendet",
    "Gesendete Objekte", "Gesendete Elemente", "Gesendete Nachrichten", "Gesendete", "Envoyés",
    "Éléments envoyés", "Messages envoyés", "Objets envoyés", "Courrier envoyé", "Enviados",
    "Elementos enviados", "Mensajes enviados", "Correo enviado", "Posta inviata", "Inviata",
    "Inviati", "Elementi inviati", "Messaggi inviati", "Itens enviados", "E-mails enviados",
    "Mensagens enviadas", "Enviadas", "Enviats", "Verzonden", "Verzonden items",
    "Verzonden berichten", "Sendt", "Sendt post", "Sendte elementer", "Skickat", "Skickade objekt",
    "Skickade", "Lähetetyt", "Lähetetyt viestit", "Wysłane", "Elementy wysłane", "Odeslané",
    "Odeslaná pošta", "Odoslané", "Elküldött", "Elküldött elemek", "Trimise", "Poslano",
    "Poslane stavke", "Saadetud", "Nosūtītie", "Išsiųsti", "Gönderilmiş Öğeler",
    "Gönderilmiş Postalar", "Gönderilenler", "Απεσταλμένα", "Отправленные", "Надіслані",
    "Изпратени", "已发送", "已发送邮件", "已寄出", "寄件備份", "寄件匣", "送信済み", "送信済みアイテム",
    "送信済みメール", "보낸편지함",
    "보낸 편지함", "보낸메일함", "דואר יוצא", "נשלחו", "المرسلة", "البريد المرسل", "จดหมายที่ส่งแล้ว",
    "Thư đã gửi", "Terkirim",
)
TRASH: tuple[str, ...] = (
    "Trash", "Deleted Items", "Deleted Messages", "Deleted", "Bin", "Papierkorb",
    "Gelöschte Elemente", "Gelöschte Objekte", "Gelöscht", "Corbeille", "Éléments supprimés",
    "Messages supprimés", "Papelera", "Elementos eliminados", "Cestino", "Posta eliminata",
    "Elementi eliminati", "Lixeira", "Lixo", "Itens excluídos", "Itens eliminados", "Prullenbak",
    "Verwijderde items", "Papirkurv", "Slettet post", "Slettede elementer", "Papperskorgen",
    "Borttagna objekt", "Roskakori", "Poistetut", "Kosz", "Elementy usunięte", "Koš",
    "Odstraněná pošta", "Kôš", "Kuka", "Törölt elemek", "Coș de gunoi", "Gunoi", "Smeće",
    "Koš za smeti", "Prügikast", "Çöp Kutusu", "Silinmiş Öğeler", "Κάδος απορριμμάτων",
    "Διαγραμμένα", "Корзина", "Удаленные", "Кошик", "Кошче", "已删除", "已删除邮件", "垃圾桶", "刪除的郵件", "ゴミ箱",
    "削除済みアイテム", "휴지통", "지운편지함", "אשפה", "المهملات", "Paperera",
)
JUNK: tuple[str, ...] = (
    "Junk", "Spam", "Junk Mail", "Junk E-mail", "Junk Email", "Bulk Mail", "Bulk", "Spamverdacht",
    "Unerwünscht", "Unerwünschte Werbung", "Junk-E-Mail", "Courrier indésirable", "Indésirables",
    "Pourriel", "Pourriels", "Correo no deseado", "No deseado", "Posta indesiderata",
    "Indesiderata", "Lixo eletrônico", "Lixo electrónico", "Ongewenste e-mail", "Ongewenst",
    "Uønsket", "Uønsket e-mail", "Søppelpost", "Skräppost", "Roskaposti", "Wiadomości-śmieci",
    "Niechciane", "Nevyžádaná pošta", "Nevyžádané", "Levélszemét", "Neželena pošta", "Gereksiz",
    "Önemsiz", "Istenmeyen", "Ανεπιθύμητα", "Спам", "Нежелательная почта", "Небажана пошта", "垃圾邮件",
    "垃圾郵件", "迷惑メール", "スパム", "스팸", "스팸메일함", "스팸편지함", "ספאם", "דואר זבל", "البريد غير الهام",
)
# Mail that was not sent yet and is nobody's word: left out of what is watched, as Drafts is.
UNSENT: tuple[str, ...] = (
    "Outbox", "Templates", "Unsent Messages", "Postausgang", "Vorlagen", "Boîte d'envoi", "Modèles",
    "Bandeja de salida", "Plantillas", "Posta in uscita", "Modelli", "Caixa de saída", "Modelos",
    "Postvak UIT", "Sjablonen",
)
PREFIXES: tuple[str, ...] = ("INBOX", "[Gmail]", "[Google Mail]", "Mail")
