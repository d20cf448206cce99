"""What is new in an answer, whichever mail program introduced the quote, in text and in HTML. All people are made up."""

import pytest

from followupd.core.mail.body import new_text
from followupd.core.mail.html_text import text_of_html

PLAIN = (
    ('Thanks!\n\nOn Tue, Mar 3, 2026 at 9:12 AM Mara Winter <mara@applicant.example> wrote:\n\n> Hi\n> any news?', 'Thanks!'),
    ('Danke!\n\nAm 03.03.2026 um 09:12 schrieb Mara Winter:\n> Hallo', 'Danke!'),
    ('Danke!\n\nAm Di., 3. März 2026 um 09:12 Uhr schrieb Mara Winter <\nmara@applicant.example>:\n\n> Hallo', 'Danke!'),
    ('Danke\n\nVon: Mara Winter <mara@applicant.example>\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Jo Keller\nBetreff: Bewerbung\n\nHallo', 'Danke'),
    ('Thanks\n________________________________\nFrom: Mara Winter <mara@applicant.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Jo\nSubject: x\n\nHello', 'Thanks'),
    ('Merci\n\nLe mar. 3 mars 2026 à 09:12, Mara Winter <mara@applicant.example> a\nécrit :\n\n> Bonjour', 'Merci'),
    ('Merci\n\nDe : Mara Winter <mara@applicant.example>\nEnvoyé : mardi 3 mars 2026 09:12\nÀ : Jo Keller\nObjet : Candidature\n\nBonjour', 'Merci'),
    ('Gracias\n\nEl mar, 3 mar 2026 a las 9:12, Mara Winter (<mara@applicant.example>) escribió:\n\n> Hola', 'Gracias'),
    ('Grazie\n\nIl giorno mar 3 mar 2026 alle ore 09:12 Mara Winter <mara@applicant.example> ha scritto:\n\n> Ciao', 'Grazie'),
    ('Obrigado\n\nMara Winter <mara@applicant.example> escreveu no dia terça, 3/03/2026 à(s) 09:12:\n\n> Olá', 'Obrigado'),
    ('Obrigado\n\nEm ter., 3 de mar. de 2026 às 09:12, Mara Winter <mara@applicant.example> escreveu:\n\n> Olá', 'Obrigado'),
    ('Bedankt\n\nOp di 3 mrt 2026 om 09:12 schreef Mara Winter <mara@applicant.example>:\n\n> Hoi', 'Bedankt'),
    ('Tak\n\nDen tir. 3. mar. 2026 kl. 09.12 skrev Mara Winter <mara@applicant.example>:\n\n> Hej', 'Tak'),
    ('Dzięki\n\nwt., 3 mar 2026 o 09:12 Mara Winter <mara@applicant.example> napisał(a):\n\n> Hej', 'Dzięki'),
    ('Sure.\n\n> On Mar 3, 2026, at 9:12 AM, Mara Winter <mara@applicant.example> wrote:\n> \n> Hi', 'Sure.'),
    ('Sure.\n\nJo\n\nSent from my iPhone\n\n> Am 03.03.2026 um 09:12 schrieb Mara Winter <mara@applicant.example>:\n> \n> Hi', 'Sure.\n\nJo'),
    ('Gern.\n\nGesendet mit der GMX Mail App\n\nAm 03.03.26, 09:12 schrieb "Mara Winter" <mara@applicant.example>:\n\n Hallo', 'Gern.'),
    ('Ok\n\n-------- Original Message --------\nOn 3/3/26 9:12 AM, Mara Winter wrote:\n> Hi', 'Ok'),
    ('Ok\n\n-------- Ursprüngliche Nachricht --------\nVon: Mara\nDatum: 03.03.26\n\nHi', 'Ok'),
    ('Gut.\n\n---\nMara Winter schrieb am 03.03.2026 09:12 (GMT +01:00):\n\n> Hallo', 'Gut.'),
    ('Yes.\n\n--\nJo Keller\nFirm', 'Yes.'),
    ('> Are you free on Tuesday?\n\nYes, at ten.\n\n> And Friday?\n\nNo.\n', 'Yes, at ten.\n\nNo.'),
    ('Yes\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Mara <m@a.example>\nSent: Tuesday\nSubject: x\n\nHi', 'Yes'),
    ('Thanks.\n\nMara Winter <mara@applicant.example> wrote on Tuesday, March 3, 2026 at 9:12 AM:\n\nHi Jo', 'Thanks.'),
    ('Hi,\n\nplease see the form below.\n\nForm:\nName: \nDate: \n', 'Hi,\n\nplease see the form below.\n\nForm:\nName: \nDate:'),
    ('We met on Monday and you wrote:\nthat you can start in May. Is that so?', 'We met on Monday and you wrote:\nthat you can start in May. Is that so?'),
    ('Hallo,\n\npasst.\n\nViele Grüße\nJo\n\n\nAm Dienstag, 3. März 2026 um 09:12:33 MEZ hat Mara Winter <mara@applicant.example> Folgendes geschrieben:\n\nHallo Jo', 'Hallo,\n\npasst.\n\nViele Grüße\nJo'),
    ('OK\n\n在 2026年3月3日 09:12,Mara Winter<mara@applicant.example> 写道：\n\nHi', 'OK'),
    ('OK\r\n\r\n2026年3月3日(火) 9:12 Mara Winter <mara@applicant.example>:\r\n\r\n> Hi', 'OK'),
    ('Spasibo\n\nвт, 3 мар. 2026 г. в 09:12, Mara Winter <mara@applicant.example>:\n\n> Hi', 'Spasibo'),
    ('Thanks\n\nFrom: "Mara Winter" <mara@applicant.example>\nTo: "Jo" <jo@firm.example>\nSent: Tuesday, March 3, 2026 9:12:00 AM\nSubject: Hi\n\nHello', 'Thanks'),
    ('Danke!\n\nGesendet: Dienstag, 03. März 2026 um 09:12 Uhr\nVon: "Mara Winter" <mara@applicant.example>\nAn: jo@firm.example\nBetreff: Frage\n\nHallo', 'Danke!'),
    ('Jo here.\n\n*From:* Mara Winter <mara@applicant.example>\n*Sent:* Tuesday\n*To:* Jo\n*Subject:* Hi\n\nHello', 'Jo here.'),
)  # fmt: skip
HTML = (
    ('<div dir="ltr">Thanks!</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mara wrote:<br></div><blockquote class="gmail_quote">Hi?</blockquote></div>', 'Thanks!'),
    ('<html><body><p>Thanks</p><hr style="x"><div id="divRplyFwdMsg"><b>From:</b> Mara<br><b>Sent:</b> x<br></div><div>Hello?</div></body></html>', 'Thanks'),
    ('<div>Danke</div><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Mara Winter &lt;m@a.example&gt;<br><b>Gesendet:</b> Dienstag<br><b>An:</b> Jo<br><b>Betreff:</b> x</p></div><p>Hallo?</p></div>', 'Danke'),
    ('<p>Ok</p><div class="moz-cite-prefix">Am 03.03.26 um 09:12 schrieb Mara:<br></div><blockquote type="cite">Hi?</blockquote>', 'Ok'),
    ('<div>Sure</div><div class="yahoo_quoted"><div>On Tuesday, Mara wrote:</div><div>Hi?</div></div>', 'Sure'),
    ('<div>Sure</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Dienstag, 03. März 2026 um 09:12 Uhr<br><b>Von:</b> Mara<br><b>An:</b> Jo<br><b>Betreff:</b> x</div>Hallo?</div>', 'Sure'),
    ('<body>Yes<br><br><blockquote>Are you free?</blockquote></body>', 'Yes'),
    ('<div>Thanks<br></div><div class="protonmail_quote">On Tue wrote:<br><blockquote class="protonmail_quote" type="cite">Hi?</blockquote></div>', 'Thanks'),
    ('<div>Bien</div><div class="zmail_extra"><div>---- On Tue Mara wrote ----</div><blockquote>Hi?</blockquote></div>', 'Bien'),
)  # fmt: skip


@pytest.mark.parametrize(("text", "new"), PLAIN)
def test_only_what_the_writer_added_is_new(text: str, new: str) -> None:
    assert new_text(text.replace("\r\n", "\n")).split() == new.split()


@pytest.mark.parametrize(("markup", "new"), HTML)
def test_in_html_too_only_what_the_writer_added_is_new(markup: str, new: str) -> None:
    assert new_text(text_of_html(markup)).split() == new.split()
